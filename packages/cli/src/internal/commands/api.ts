import * as DryRun from "@effect-meraki/core/DryRun"
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as RawRequest from "@effect-meraki/core/RawRequest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { readBody } from "../args/body.ts"
import { type Flags, isOn, last } from "../args/given.ts"
import type { Input } from "../args/input.ts"
import { wholeNumber } from "../args/numbers.ts"
import { withSettings } from "../args/set.ts"
import type { Typed } from "../args/tokens.ts"
import { readValue } from "../args/values.ts"
import type { Part } from "../client/answers.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { itemsOf } from "../output/answer.ts"
import { chosenPrinter } from "../output/choose.ts"
import { isFields } from "../output/flatten.ts"
import type { Printer } from "../output/format.ts"
import { type Context, ended, printAnswer } from "../pipeline/print.ts"
import { withStatus } from "../pipeline/status.ts"
import { oneSettings } from "../profile/settings.ts"
import { makeScreen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { agree } from "../write/agree.ts"
import { runEffect } from "./runCommand.ts"

const methods = ["GET", "POST", "PUT", "DELETE"] as const
type Method = (typeof methods)[number]

const methodOf = (word: string): Method => {
  const method = methods.find((each) => each === word.toUpperCase())
  if (method !== undefined) return method
  throw new Problem(`meraki api takes a method, ${methods.join(", ")}, and a path, not ${JSON.stringify(word)}`)
}

/** Parameters of a query: those behind the `?` of the path, and those of `--query name=value`. A name given twice is a list. */
const queryOf = (search: string, flags: Flags): Input => {
  const given = (flags.get("--query") ?? []).map((text): readonly [string, unknown] => {
    const at = text.indexOf("=")
    if (at < 1) throw new Problem(`--query takes NAME=VALUE, not ${JSON.stringify(text)}`)
    const read = readValue(text.slice(at + 1), undefined)
    return [text.slice(0, at), "value" in read ? read.value : text.slice(at + 1)]
  })
  const all = [...new URLSearchParams(search), ...given]
  const byName = Map.groupBy(all, ([name]) => name.replace(/\[\]$/, ""))
  return Object.fromEntries(
    Array.from(byName, ([name, values]) => {
      const isList = values.length > 1 || values.some(([spelled]) => spelled.endsWith("[]"))
      return [name, isList ? values.map(([, value]) => value) : values[0]?.[1]]
    })
  )
}

const bodyOf = async (method: Method, flags: Flags, terminal: Terminal): Promise<Input | undefined> => {
  const body = await readBody(last(flags, "--body"), terminal)
  const settings = flags.get("--set") ?? []
  if (body === undefined && settings.length === 0) return undefined
  if (method === "GET" || method === "DELETE") throw new Problem(`a ${method} has no body; --query gives parameters`)
  return withSettings(body ?? {}, settings, () => undefined)
}

const requestOf = async (
  { flags, words }: Typed,
  terminal: Terminal
): Promise<RawRequest.RawRequest & { readonly method: Method }> => {
  const [word = "", target = "", ...others] = words
  const method = methodOf(word)
  if (target === "" || others.length > 0)
    throw new Problem("meraki api takes a method and one path: GET /organizations")
  const isWhole = /^https?:/i.test(target)
  const [path = "", search = ""] = isWhole ? [target] : target.split("?")
  const body = await bodyOf(method, flags, terminal)
  return {
    method,
    path: path.startsWith("/") || isWhole ? path : `/${path}`,
    query: queryOf(search, flags),
    ...(body === undefined ? {} : { body })
  }
}

/** A printer that finds out from the first page whether there is a list. */
const adapting = (list: Printer, one: Printer): Printer & { readonly isList: (is: boolean) => void } => {
  let printer = list
  return {
    isList: (is) => {
      printer = is ? list : one
    },
    items: (items) => printer.items(items),
    end: (isComplete) => printer.end(isComplete)
  }
}

/** Whether an answer is a list, or one in the envelope that the API has for lists. */
const isListOf = (data: unknown): boolean =>
  Array.isArray(data) || (isFields(data) && ["items", "events", "records"].some((name) => Array.isArray(data[name])))

/** The parts of an answer: pages of a list, or one value. */
const partsOf = (
  request: RawRequest.RawRequest,
  flags: Flags,
  printer: ReturnType<typeof adapting>
): Stream.Stream<Part, MerakiError, MerakiClient> => {
  const limit = wholeNumber(flags, "--limit", 0)
  const page = last(flags, "--page")
  const from = page === undefined || page === "first" ? request : { path: page }
  const options = page === undefined ? { limit } : { limit, maxPages: 1 }
  return Stream.map(RawRequest.pages(from, options), ({ data, items, next }): Part => {
    const isList = isListOf(data)
    printer.isList(isList)
    const all = isList ? items : itemsOf(data, false)
    return page === undefined ? { items: all } : { items: all, next }
  })
}

/** `meraki api`. */
export const runApi = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags } = typed
  const request = await requestOf(typed, terminal)
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const isDry = isOn(flags, "--dry-run")
  const [list, one] = await Promise.all(
    [true, false].map((isList) => chosenPrinter(flags, terminal, { isList, declared: [] }))
  )
  if (list === undefined || one === undefined) throw new Error("there are two printers")
  const printer = adapting(list, one)
  const context: Context = { flags, terminal, screen, printer, counts: { objects: undefined, items: 0 } }
  const program = Effect.gen(function* () {
    const show = <E>(parts: Stream.Stream<Part, E, MerakiClient>) =>
      withStatus(ended(context, printAnswer(context, parts)), context.counts, {
        isQuiet: isOn(flags, "--quiet"),
        screen,
        stderr: terminal.stderr
      })
    if (request.method === "GET" && !isDry) {
      yield* show(partsOf(request, flags, printer))
      return exitCodes.done
    }
    printer.isList(false)
    if (request.method === "GET") {
      yield* show(Stream.succeed({ items: [request] }))
      return exitCodes.done
    }
    if (!isDry) terminal.finish()
    const { requests } = yield* DryRun.collect(RawRequest.send(request))
    if (!isDry && !isOn(flags, "--yes")) yield* agree(requests, terminal, screen)
    const answer = isDry
      ? Effect.succeed(requests)
      : Effect.map(RawRequest.send(request), (value) => itemsOf(value, false))
    yield* show(Stream.fromEffect(Effect.map(answer, (items): Part => ({ items }))))
    return exitCodes.done
  })
  return runEffect(screen, terminal, flags, settings, program)
}
