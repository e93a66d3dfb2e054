import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { kebab } from "../args/accepted.ts"
import { readBody } from "../args/body.ts"
import { type Flags, isOn, last } from "../args/given.ts"
import { type Input, inputOf } from "../args/input.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import { answers, type Extent } from "../client/answers.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { withContainers } from "../names/place.ts"
import { expectedOf } from "../output/answer.ts"
import { chosenPrinter } from "../output/choose.ts"
import { isFields } from "../output/flatten.ts"
import { type Outcome, pipedValues, pipelineCalls, type PipelineOptions } from "../pipeline/calls.ts"
import { missingIds } from "../pipeline/fill.ts"
import { type Context, ended, printAnswer, printOutcomes } from "../pipeline/print.ts"
import { withStatus } from "../pipeline/status.ts"
import { allSettings, type Settings } from "../profile/settings.ts"
import { makeScreen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { clientOf, runEffect, runProgram } from "./runCommand.ts"

/** An operation and everything that was typed for it. */
interface Asked {
  readonly descriptor: Descriptor
  readonly flags: Flags
  readonly input: Input
  readonly extent: Extent
  readonly pipeline: PipelineOptions
  /** Whether ids may come from stdin. */
  readonly isPiped: boolean
  /** The full names of the commands that the short name could mean in a pipeline. */
  readonly ambiguous: ReadonlyArray<string>
}

const containersOf = ({ descriptor, flags, input, isPiped }: Asked, { organization }: Settings) =>
  withContainers(descriptor, input, {
    organization: last(flags, "--organization"),
    networks: flags.get("--network") ?? [],
    devices: flags.get("--device") ?? [],
    defaultOrganization: organization,
    mayAsk: !isPiped
  })

const askedOf = async (
  descriptor: Descriptor,
  { flags, words }: Typed,
  terminal: Terminal,
  ambiguous: ReadonlyArray<string>
): Promise<Asked> => {
  refuseWords(descriptor, words)
  const body = await readBody(last(flags, "--body"), terminal)
  const extent = { limit: wholeNumber(flags, "--limit", 0), page: last(flags, "--page") }
  return {
    descriptor,
    flags,
    input: inputOf(descriptor, { flags, body }),
    extent,
    pipeline: {
      concurrency: wholeNumber(flags, "--concurrency", 1) ?? 10,
      extent,
      addsIds: last(flags, "--ids") !== "false"
    },
    isPiped: terminal.stdin.isPiped && last(flags, "--body") !== "-",
    ambiguous
  }
}

/** Runs an operation and prints its answer: once, or for each object that is piped in when the input lacks an id. */
export const runOperation = async (
  descriptor: Descriptor,
  typed: Typed,
  terminal: Terminal,
  ambiguous: ReadonlyArray<string>
): Promise<number> => {
  const asked = await askedOf(descriptor, typed, terminal, ambiguous)
  refuseUnconfirmed(asked)
  const [settings, ...others] = await allSettings(terminal, typed.flags)
  return others.length === 0 ? withOneKey(asked, settings, terminal) : withKeys(asked, [settings, ...others], terminal)
}

const contextOf = (
  { descriptor, flags }: Asked,
  terminal: Terminal,
  added: ReadonlyArray<string>,
  isList: boolean
): Effect.Effect<Context, Problem> => {
  const expected = expectedOf(descriptor)
  const printing = { isList: expected.isList || isList, declared: [...added, ...expected.declared] }
  return Effect.map(
    Effect.tryPromise({
      try: () => chosenPrinter(flags, terminal, printing),
      catch: (error) => error as Problem
    }),
    (printer) => ({ flags, terminal, printer, screen: makeScreen(terminal), counts: { objects: undefined, items: 0 } })
  )
}

const shown = <A, E>(context: Context, program: Effect.Effect<A, E, MerakiClient>): Effect.Effect<A, E, MerakiClient> =>
  withStatus(program, context.counts, {
    isQuiet: isOn(context.flags, "--quiet"),
    screen: context.screen,
    stderr: context.terminal.stderr
  })

const withOneKey = (asked: Asked, settings: Settings, terminal: Terminal): Promise<number> => {
  const { ambiguous, descriptor, extent, flags, isPiped, pipeline } = asked
  const program = Effect.gen(function* () {
    const input = yield* containersOf(asked, settings)
    const missing = missingIds(descriptor, input)
    const isPipeline = isPiped && missing.length > 0
    if (!isPipeline) yield* refuseMissing(descriptor, missing)
    else if (ambiguous.length > 0) return yield* refuseAmbiguous(ambiguous)
    const context = yield* contextOf(asked, terminal, missing, isPipeline)
    if (!isPipeline) {
      yield* shown(context, ended(context, printAnswer(context, answers(descriptor, input, extent))))
      return exitCodes.done
    }
    const outcomes = pipelineCalls(descriptor, input, missing, pipedValues(terminal.stdin.chunks()), pipeline)
    return yield* shown(context, ended(context, printOutcomes(context, outcomes, undefined)))
  })
  return runEffect(makeScreen(terminal), terminal, flags, settings, program)
}

/** Reads with several keys at once. Each item says which profile it came from; a key that fails stops no other. */
const withKeys = (asked: Asked, all: ReadonlyArray<Settings>, terminal: Terminal): Promise<number> => {
  const { descriptor, extent, flags } = asked
  if (descriptor.method !== "GET") throw new Problem("only reads take several profiles")
  const outcomes = (context: Context) =>
    Stream.mapEffect(
      Stream.fromArray(all),
      (settings) => {
        const ids = { profile: settings.profile }
        const items = Effect.gen(function* () {
          const input = yield* containersOf({ ...asked, isPiped: false }, settings)
          yield* refuseMissing(descriptor, missingIds(descriptor, input))
          const parts = yield* Stream.runCollect(answers(descriptor, input, extent))
          return parts.flatMap((part) => part.items).map((item) => (isFields(item) ? { ...ids, ...item } : item))
        })
        return items.pipe(
          Effect.provide(clientOf(context.screen, terminal, flags, settings)),
          Effect.result,
          Effect.map((result): Outcome => ({ ids, result }))
        )
      },
      { concurrency: all.length }
    )
  return runProgram(
    terminal,
    Effect.flatMap(contextOf(asked, terminal, ["profile"], true), (context) =>
      ended(context, printOutcomes(context, outcomes(context), all.length))
    )
  )
}

const refuseWords = (descriptor: Descriptor, words: ReadonlyArray<string>): void => {
  if (words.length === 0) return
  const listed = words.map((word) => JSON.stringify(word)).join(" ")
  throw new Problem(`${descriptor.id} takes flags alone, and not ${listed}`, {
    hints: [`meraki ${descriptor.id} --help lists them`]
  })
}

const refuseUnconfirmed = ({ descriptor, flags }: Asked): void => {
  if (descriptor.method === "GET" || isOn(flags, "--yes")) return
  throw new Problem(`${descriptor.id} changes something; --yes sends it`, { kind: "unconfirmed" })
}

const refuseAmbiguous = (names: ReadonlyArray<string>): Effect.Effect<never, Problem> =>
  Effect.fail(
    new Problem("in a pipeline this name could mean several commands; which one?", {
      hints: names.map((name) => `meraki ${name}`)
    })
  )

const flagsFor: { readonly [name: string]: string } = {
  organizationId: "--organization",
  networkId: "--network",
  serial: "--device"
}

const refuseMissing = (descriptor: Descriptor, missing: ReadonlyArray<string>): Effect.Effect<void, Problem> => {
  if (missing.length === 0) return Effect.void
  const wanted = missing.map((name) => flagsFor[name] ?? `--${kebab(name)}`).join(" and ")
  return Effect.fail(new Problem(`${descriptor.id} needs ${wanted}, or objects on stdin that have it`))
}
