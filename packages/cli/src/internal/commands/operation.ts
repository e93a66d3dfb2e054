import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { kebab } from "../args/accepted.ts"
import { readBody } from "../args/body.ts"
import { isOn, last, type Flags } from "../args/given.ts"
import { type Input, inputOf } from "../args/input.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import { answers } from "../client/answers.ts"
import { settingsOf } from "../client/settings.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { reportJson, reportText } from "../exit/report.ts"
import { withContainers } from "../names/place.ts"
import { expectedOf } from "../output/answer.ts"
import { askedFormat, chosenPrinter } from "../output/choose.ts"
import type { Printer } from "../output/format.ts"
import { missingIds } from "../pipeline/fill.ts"
import { type Outcome, pipedValues, pipelineCalls } from "../pipeline/calls.ts"
import { type Counts, withStatus } from "../pipeline/status.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import { runCommand } from "./runCommand.ts"

/** What the steps of a command share. */
interface Context {
  readonly flags: Flags
  readonly terminal: Terminal
  readonly screen: Screen
  readonly printer: Printer
  readonly counts: Counts
}

const containersOf = (
  descriptor: Descriptor,
  input: Input,
  flags: Flags,
  options: { readonly organization: string | undefined; readonly mayAsk: boolean }
) =>
  withContainers(descriptor, input, {
    organization: last(flags, "--organization"),
    networks: flags.get("--network") ?? [],
    devices: flags.get("--device") ?? [],
    defaultOrganization: options.organization,
    mayAsk: options.mayAsk
  })

/** Runs an operation and prints its answer: once, or for each object that is piped in when the input lacks an id. */
export const runOperation = async (
  descriptor: Descriptor,
  { flags, words }: Typed,
  terminal: Terminal,
  ambiguous: ReadonlyArray<string>
): Promise<number> => {
  refuseWords(descriptor, words)
  const body = await readBody(last(flags, "--body"), terminal)
  const input = inputOf(descriptor, { flags, body })
  const settings = await settingsOf(terminal, flags)
  const screen = makeScreen(terminal)
  const isPiped = terminal.stdin.isPiped && last(flags, "--body") !== "-"
  const expected = expectedOf(descriptor)
  const counts: Counts = { objects: undefined, items: 0 }
  const extent = { limit: wholeNumber(flags, "--limit", 0), page: last(flags, "--page") }
  const concurrency = wholeNumber(flags, "--concurrency", 1) ?? 10
  const program = Effect.gen(function* () {
    const whole = yield* containersOf(descriptor, input, flags, { ...settings, mayAsk: !isPiped })
    const missing = missingIds(descriptor, whole)
    const isPipeline = isPiped && missing.length > 0
    if (isPipeline && ambiguous.length > 0) return yield* refuseAmbiguous(ambiguous)
    const declared = isPipeline ? [...missing, ...expected.declared] : expected.declared
    const printing = { isList: expected.isList || isPipeline, declared }
    const printer = yield* Effect.tryPromise({
      try: () => chosenPrinter(flags, terminal, printing),
      catch: (error) => error as Problem
    })
    const context: Context = { flags, terminal, screen, printer, counts }
    if (!isPipeline) {
      yield* refuseMissing(descriptor, missing)
      yield* ended(context, printAnswer(context, descriptor, whole, extent))
      return exitCodes.done
    }
    const options = { concurrency, extent, addsIds: last(flags, "--ids") !== "false" }
    const values = pipedValues(terminal.stdin.chunks())
    return yield* ended(context, printOutcomes(context, pipelineCalls(descriptor, whole, missing, values, options)))
  })
  const isQuiet = isOn(flags, "--quiet")
  return runCommand(
    screen,
    terminal,
    flags,
    settings,
    withStatus(program, counts, { isQuiet, screen, stderr: terminal.stderr })
  )
}

const flagsFor: { readonly [name: string]: string } = {
  organizationId: "--organization",
  networkId: "--network",
  serial: "--device"
}

const refuseWords = (descriptor: Descriptor, words: ReadonlyArray<string>): void => {
  if (words.length === 0) return
  throw new Problem(
    `${descriptor.id} takes flags alone, and not ${words.map((word) => JSON.stringify(word)).join(" ")}`,
    {
      hints: [`meraki ${descriptor.id} --help lists them`]
    }
  )
}

const refuseAmbiguous = (names: ReadonlyArray<string>): Effect.Effect<never, Problem> =>
  Effect.fail(
    new Problem("in a pipeline this name could mean several commands; which one?", {
      hints: names.map((name) => `meraki ${name}`)
    })
  )

const refuseMissing = (descriptor: Descriptor, missing: ReadonlyArray<string>): Effect.Effect<void, Problem> => {
  if (missing.length === 0) return Effect.void
  const wanted = missing.map((name) => flagsFor[name] ?? `--${kebab(name)}`).join(" and ")
  return Effect.fail(new Problem(`${descriptor.id} needs ${wanted}, or objects on stdin that have it`))
}

const printAnswer = (
  { counts, printer, screen }: Context,
  descriptor: Descriptor,
  input: Input,
  extent: { readonly limit: number | undefined; readonly page: string | undefined }
) =>
  Stream.runForEach(answers(descriptor, input, extent), ({ items, next }) =>
    Effect.gen(function* () {
      counts.items += items.length
      const text = yield* printed(() => printer.items(items))
      yield* Effect.promise(() => screen.out(text))
      if (next !== undefined) yield* Effect.promise(() => screen.err(`next page: --page ${JSON.stringify(next)}\n`))
    })
  )

/** Prints what came of each object, says which failed, and sums up. Gives the exit code. */
const printOutcomes = (
  { counts, flags, printer, screen, terminal }: Context,
  outcomes: Stream.Stream<Outcome, Problem, MerakiClient>
) => {
  const objects = { done: 0, failed: 0, total: undefined }
  counts.objects = objects
  const style = styleOf(terminal, terminal.stderr)
  const isJson = askedFormat(flags) === "json" || askedFormat(flags) === "ndjson"
  const say = ({ ids }: Outcome, error: MerakiError | Problem): string =>
    isJson ? `${JSON.stringify({ ids, ...reportJson(error) })}\n` : reportText(error, style)
  return Stream.runForEach(outcomes, (outcome) =>
    Effect.gen(function* () {
      const { result } = outcome
      if (Result.isFailure(result)) {
        objects.failed++
        return yield* Effect.promise(() => screen.err(say(outcome, result.failure)))
      }
      objects.done++
      counts.items += result.success.length
      const text = yield* printed(() => printer.items(result.success))
      yield* Effect.promise(() => screen.out(text))
    })
  ).pipe(
    Effect.andThen(
      Effect.promise(async () => {
        const { done, failed } = objects
        const isTold = !isOn(flags, "--quiet") && (failed > 0 || terminal.stderr.isTTY)
        if (isTold && !isJson)
          await screen.err(`${done + failed} objects: ${done} done${failed === 0 ? "" : `, ${failed} failed`}\n`)
        return failed === 0 ? exitCodes.done : exitCodes.partial
      })
    )
  )
}

/** Runs a printer, which refuses what a filter does not take. */
const printed = <A>(print: () => A): Effect.Effect<A, Problem> =>
  Effect.try({
    try: print,
    catch: (error) => (error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" }))
  })

/** Ends what a printer has begun, also when not everything came. */
const ended = <A, E>(
  { printer, screen, terminal, flags }: Context,
  printing: Effect.Effect<A, E, MerakiClient>
): Effect.Effect<A, E | Problem, MerakiClient> => {
  const end = (isComplete: boolean) =>
    Effect.gen(function* () {
      const { note, text } = yield* printed(() => printer.end(isComplete))
      yield* Effect.promise(() => screen.out(text))
      if (note === undefined || isOn(flags, "--quiet") || !terminal.stderr.isTTY) return
      yield* Effect.promise(() => screen.err(`${styleOf(terminal, terminal.stderr)("dim", note)}\n`))
    })
  return printing.pipe(
    Effect.onExit((exit) => (Exit.isSuccess(exit) ? Effect.void : Effect.orDie(end(false)))),
    Effect.tap(() => end(true))
  )
}
