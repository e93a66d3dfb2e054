import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { type Flags, isOn, last } from "../args/given.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { serial } from "../names/resolve.ts"
import { itemsOf } from "../output/answer.ts"
import { chosenPrinter } from "../output/choose.ts"
import { isFields } from "../output/flatten.ts"
import { oneSettings } from "../profile/settings.ts"
import { confirm } from "../prompt/prompt.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { toolUsages } from "../tools/names.ts"
import { type Asked, type State, toolOf } from "../tools/tools.ts"
import { runEffect } from "./runCommand.ts"
import { secondsOf } from "./watch.ts"

/** The longest that a tool is waited for, in seconds. */
const patience = 300

const agreed = (command: string, flags: Flags, terminal: Terminal): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: async () => {
      if (isOn(flags, "--yes")) return
      const person = terminal.person()
      const unconfirmed = (text: string) => new Problem(text, { kind: "unconfirmed" })
      if (person === undefined)
        throw unconfirmed(`nothing was done: ${command} takes ports down for a moment; --yes does it without asking`)
      if (!(await confirm(person, terminal, `${command} takes ports down for a moment. Go on?`)))
        throw unconfirmed("nothing was done")
    },
    catch: (error) => (error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" }))
  })

const errorsOf = ({ error, errors }: State): ReadonlyArray<string> =>
  [error, ...(Array.isArray(errors) ? (errors as ReadonlyArray<unknown>) : [])].filter(
    (each): each is string => typeof each === "string" && each !== ""
  )

/** Follows a tool to its last state, and says on the way how far it is. */
const followed = ({ states }: Asked, device: string, flags: Flags, terminal: Terminal, screen: Screen) => {
  const isTold = terminal.stderr.isTTY && !isOn(flags, "--quiet")
  let before: unknown
  return states(device, `${secondsOf(flags, "--wait") ?? patience} seconds`).pipe(
    Stream.tap(({ status }) => {
      if (!isTold || status === before) return Effect.void
      before = status
      return Effect.promise(() => screen.err(`${status ?? "started"}\n`))
    }),
    Stream.runLast,
    Effect.map(Option.getOrElse((): State => ({})))
  )
}

/** A live tool, such as `meraki ping`. */
export const runTool = async (command: string, typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  const [device, ...rest] = words
  const tool = toolOf(command, rest, { count: wholeNumber(flags, "--count", 1) })
  if (device === undefined) throw new Problem(`it is: meraki ${toolUsages[command]?.form ?? command}`)
  const settings = await oneSettings(terminal, flags)
  const screen = makeScreen(terminal)
  const program = Effect.gen(function* () {
    const id = yield* serial(device, last(flags, "--organization") ?? settings.organization)
    if (tool.disturbs) yield* agreed(command, flags, terminal)
    const state = yield* followed(tool, id, flags, terminal, screen)
    const found = (tool.result !== undefined && isFields(state) ? state[tool.result] : undefined) ?? state
    const isList = Array.isArray(found)
    const printer = yield* Effect.tryPromise({
      try: () => chosenPrinter(flags, terminal, { isList, declared: [] }),
      catch: (error) => error as Problem
    })
    yield* Effect.promise(() => screen.out(printer.items(itemsOf(found, isList)) + printer.end(true).text))
    const errors = errorsOf(state)
    if (state.status === "failed" || errors.length > 0)
      return yield* Effect.fail(
        new Problem(`${command} failed${errors.length === 0 ? "" : `: ${errors.join("; ")}`}`, { kind: "refused" })
      )
    return exitCodes.done
  })
  return runEffect(screen, terminal, flags, settings, program)
}
