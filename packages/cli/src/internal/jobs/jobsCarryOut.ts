import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import type { JobNotFound, StoreFailed } from "@effect-meraki/jobs/JobError"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import * as JobReport from "@effect-meraki/jobs/JobReport"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { isOn, last } from "../args/given.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { chosenPrinter } from "../output/choose.ts"
import { confirm } from "../prompt/prompt.ts"
import type { Setting } from "./jobsSetting.ts"
import { redisOf } from "./jobsStore.ts"
import { failuresText, previewText, progressText, reportColumns, reportRows } from "./jobsWords.ts"
import { many } from "../output/many.ts"

type Doing<A> = Effect.Effect<A, JobNotFound | MerakiError | Problem | StoreFailed, JobStore | MerakiClient>

export const say = ({ flags, screen }: Setting, text: string): Effect.Effect<void> =>
  isOn(flags, "--quiet") ? Effect.void : Effect.promise(() => screen.err(text))

const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(String(error), { kind: "unexpected" })

/** Shows what a job would do, and asks whether it may begin. */
export const agreed = (setting: Setting, id: string): Doing<void> =>
  Effect.gen(function* () {
    const { flags, terminal } = setting
    const shown = yield* JobPlan.preview(id)
    yield* say(setting, previewText(shown))
    if (isOn(flags, "--yes")) return
    yield* Effect.tryPromise({
      try: async () => {
        const later = `job ${id} is kept: meraki jobs run ${id} begins it`
        const person = terminal.person()
        if (person === undefined)
          throw new Problem("nothing was sent: there is no terminal to ask at; --yes begins without asking", {
            kind: "unconfirmed",
            hints: [later]
          })
        if (!(await confirm(person, terminal, `Begin with ${many(shown.steps, "step")}?`)))
          throw new Problem("nothing was sent", { kind: "unconfirmed", hints: [later] })
      },
      catch: problemOf
    })
  })

/** Prints rows in the form that the flags ask for. */
export const printRows = (
  { flags, screen, terminal }: Setting,
  rows: ReadonlyArray<object>,
  declared: ReadonlyArray<string>
): Effect.Effect<void, Problem> =>
  Effect.tryPromise({
    try: async () => {
      const printer = await chosenPrinter(flags, terminal, { isList: true, declared })
      await screen.out(printer.items(rows) + printer.end(true).text)
    },
    catch: problemOf
  })

/** Prints a report: a table of organizations for a person, all of it as data elsewhere. */
export const printReport = (setting: Setting, report: JobReport.Report): Effect.Effect<void, Problem> =>
  Effect.gen(function* () {
    const { flags, screen, terminal } = setting
    const format = last(flags, "--output")
    const isTable = format === "table" || format === "csv" || (format === undefined && terminal.stdout.isTTY)
    if (isTable) {
      yield* printRows(setting, reportRows(report), reportColumns)
      return yield* say(setting, failuresText(report))
    }
    yield* Effect.tryPromise({
      try: async () => {
        const printer = await chosenPrinter(flags, terminal, { isList: false, declared: [] })
        await screen.out(printer.items([report]) + printer.end(true).text)
      },
      catch: problemOf
    })
  })

const codeOf = ({ state, total }: JobReport.Report): number =>
  state === "completed" && total.failed === 0 && total.unknown === 0 ? exitCodes.done : exitCodes.partial

/** Carries a job out while its progress is shown, and prints its report. Returns the exit code. */
export const carryOut = (setting: Setting, id: string): Doing<number> =>
  Effect.gen(function* () {
    const { flags, processes, terminal } = setting
    if (processes > 1 && redisOf(flags, terminal) === undefined)
      yield* say(setting, `this is one of ${processes} processes: it takes 1/${processes} of the limits\n`)
    const showing = Stream.runForEach(JobControl.progress(id, { poll: "1 second" }), (job) =>
      say(setting, `${progressText(job)}\n`)
    )
    yield* Effect.raceFirst(JobWorker.run({ jobs: [id], processes }), Effect.andThen(showing, Effect.never)).pipe(
      Effect.onInterrupt(() => say(setting, `job ${id} is left as it is: meraki jobs run ${id} goes on\n`))
    )
    const job = yield* JobControl.get(id)
    yield* say(setting, `${progressText(job)}\n`)
    const report = yield* JobReport.make(id)
    yield* printReport(setting, report)
    return codeOf(report)
  })
