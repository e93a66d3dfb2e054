import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { type Flags, isOn } from "../args/given.ts"
import type { Part } from "../client/answers.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { reportJson, reportText } from "../exit/report.ts"
import { askedFormat } from "../output/choose.ts"
import type { Printer } from "../output/format.ts"
import type { Screen } from "../terminal/screen.ts"
import { styleOf } from "../terminal/style.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Outcome } from "./calls.ts"
import type { Counts } from "./status.ts"

/** What the steps of a command share. */
export interface Context {
  readonly flags: Flags
  readonly terminal: Terminal
  readonly screen: Screen
  readonly printer: Printer
  readonly counts: Counts
}

/** Runs a printer, which refuses what a filter does not take. */
const printed = <A>(print: () => A): Effect.Effect<A, Problem> =>
  Effect.try({
    try: print,
    catch: (error) => (error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" }))
  })

/** Prints items. */
export const printItems = ({ counts, printer, screen }: Context, items: ReadonlyArray<unknown>) => {
  counts.items += items.length
  return Effect.flatMap(
    printed(() => printer.items(items)),
    (text) => Effect.promise(() => screen.out(text))
  )
}

/** Prints the parts of an answer as they come. */
export const printAnswer = <E, R>(
  context: Context,
  parts: Stream.Stream<Part, E, R>
): Effect.Effect<void, E | Problem, R> =>
  Stream.runForEach(parts, ({ items, next }) =>
    Effect.andThen(
      printItems(context, items),
      next === undefined
        ? Effect.void
        : Effect.promise(() => context.screen.err(`next page: --page ${JSON.stringify(next)}\n`))
    )
  )

/** Prints what came of each object, says which failed, and sums up. Gives the exit code. */
export const printOutcomes = <R>(
  context: Context,
  outcomes: Stream.Stream<Outcome, Problem, R>,
  total: number | undefined
): Effect.Effect<number, Problem, R> => {
  const { counts, flags, screen, terminal } = context
  const objects = { done: 0, failed: 0, total }
  counts.objects = objects
  const style = styleOf(terminal, terminal.stderr)
  const isJson = askedFormat(flags) === "json" || askedFormat(flags) === "ndjson"
  const say = ({ ids }: Outcome, error: Error): string =>
    isJson ? `${JSON.stringify({ ids, ...reportJson(error) })}\n` : reportText(error, style)
  const summary = Effect.promise(async () => {
    const { done, failed } = objects
    const isTold = !isOn(flags, "--quiet") && !isJson && (failed > 0 || terminal.stderr.isTTY)
    if (isTold) await screen.err(`${done + failed} objects: ${done} done${failed === 0 ? "" : `, ${failed} failed`}\n`)
    return failed === 0 ? exitCodes.done : exitCodes.partial
  })
  return Stream.runForEach(outcomes, (outcome) => {
    const { result } = outcome
    if (Result.isFailure(result)) {
      objects.failed++
      return Effect.promise(() => screen.err(say(outcome, result.failure)))
    }
    objects.done++
    return printItems(context, result.success)
  }).pipe(Effect.andThen(summary))
}

/** Ends what a printer has begun, also when not everything came. */
export const ended = <A, E, R>(
  { flags, printer, screen, terminal }: Context,
  printing: Effect.Effect<A, E, R>
): Effect.Effect<A, E | Problem, R> => {
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
