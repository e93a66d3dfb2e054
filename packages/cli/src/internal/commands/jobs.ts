import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as JobControl from "@effect-meraki/jobs/JobControl"
import type { InvalidJob, JobExists, JobNotFound, StoreFailed, WrongState } from "@effect-meraki/jobs/JobError"
import * as JobPlan from "@effect-meraki/jobs/JobPlan"
import * as JobReport from "@effect-meraki/jobs/JobReport"
import { type Job, JobStore } from "@effect-meraki/jobs/JobStore"
import * as Effect from "effect/Effect"
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { isOn, last } from "../args/given.ts"
import { didYouMean } from "../args/nearest.ts"
import type { Typed } from "../args/tokens.ts"
import { exitCodes } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { agreed, carryOut, printReport, printRows, say } from "../jobs/jobsCarryOut.ts"
import { runWithClient, runWithStore, type Setting, settingOf } from "../jobs/jobsSetting.ts"
import { progressText } from "../jobs/jobsWords.ts"
import type { Terminal } from "../terminal/terminal.ts"

type Errors = InvalidJob | JobExists | JobNotFound | MerakiError | Problem | StoreFailed | WrongState

type Doing<R> = Effect.Effect<number, Errors, R>

const rowOf = ({ changedAt, counts, header, state }: Job) => {
  const sum = (...statuses: ReadonlyArray<string>) =>
    counts.reduce((total, count) => (statuses.includes(count.status) ? total + count.steps : total), 0)
  return {
    id: header.id,
    name: header.name,
    kind: header.kind,
    state,
    steps: counts.reduce((total, { steps }) => total + steps, 0),
    done: sum("changed", "unchanged", "read"),
    failed: sum("failed"),
    unknown: sum("unknown"),
    open: sum("waiting", "sending"),
    since: new Date(changedAt).toISOString()
  }
}

const columns = ["id", "name", "state", "steps", "done", "failed", "unknown", "open", "since"]

const list = (setting: Setting): Doing<JobStore> =>
  Effect.gen(function* () {
    yield* printRows(setting, (yield* JobControl.list).map(rowOf), columns)
    return exitCodes.done
  })

/** Says in which state a job is now. */
const said = (setting: Setting, id: string): Doing<JobStore> =>
  Effect.gen(function* () {
    yield* say(setting, `${progressText(yield* JobControl.get(id))}\n`)
    return exitCodes.done
  })

const show = (setting: Setting, id: string): Doing<JobStore> =>
  Effect.gen(function* () {
    const job = yield* JobControl.get(id)
    yield* printRows(setting, [rowOf(job)], columns)
    return yield* said(setting, id)
  })

const report = (setting: Setting, id: string): Doing<JobStore> =>
  Effect.gen(function* () {
    const { flags, terminal } = setting
    const made = yield* JobReport.make(id)
    const file = last(flags, "--html")
    if (file === undefined) yield* printReport(setting, made)
    else
      yield* Effect.try({
        try: () => writeFileSync(resolve(terminal.cwd, file), JobReport.toHtml(made)),
        catch: (error) => new Problem(`${file} cannot be written: ${(error as Error).message}`)
      })
    return exitCodes.done
  })

/** What needs no key, by its name. */
const looking: { readonly [name: string]: (setting: Setting, id: string) => Doing<JobStore> } = {
  show,
  report,
  pause: (setting, id) => Effect.andThen(JobControl.pause(id), said(setting, id)),
  resume: (setting, id) => Effect.andThen(JobControl.resume(id), said(setting, id)),
  cancel: (setting, id) => Effect.andThen(JobControl.cancel(id), said(setting, id)),
  remove: (_, id) =>
    Effect.as(
      Effect.andThen(
        JobControl.get(id),
        JobStore.use((store) => store.remove(id))
      ),
      exitCodes.done
    )
}

/** Goes on with a job. One that has not begun is shown and asked for. */
const run = (setting: Setting, id: string): Doing<JobStore | MerakiClient> =>
  Effect.gen(function* () {
    const { state } = yield* JobControl.get(id)
    if (state === "planned") {
      yield* agreed(setting, id)
      yield* JobControl.start(id)
    }
    return yield* carryOut(setting, id)
  })

/** What sends something, by its name. */
const working: { readonly [name: string]: (setting: Setting, id: string) => Doing<JobStore | MerakiClient> } = {
  run,
  retry: (setting, id) =>
    Effect.flatMap(JobPlan.retry(id, { unknown: isOn(setting.flags, "--unknown") }), (made) => run(setting, made)),
  rollback: (setting, id) =>
    Effect.gen(function* () {
      const made = yield* JobPlan.rollback(id)
      for (const { operation, reason, target } of made.leftOut.slice(0, 20))
        yield* say(setting, `left out: ${operation} of ${target}: ${reason}\n`)
      if (made.leftOut.length > 20) yield* say(setting, `… and ${made.leftOut.length - 20} more are left out\n`)
      return yield* run(setting, made.id)
    })
}

/** `meraki jobs`. */
export const runJobs = async (typed: Typed, terminal: Terminal): Promise<number> => {
  const { flags, words } = typed
  const [name = "list", id, ...others] = words
  const setting = settingOf(flags, terminal)
  const names = ["list", ...Object.keys(looking), ...Object.keys(working)]
  if (!names.includes(name))
    throw new Problem(`meraki jobs takes ${names.join(", ")}, not ${JSON.stringify(name)}${didYouMean(name, names)}`)
  if (name === "list" && id === undefined) return runWithStore(setting, list(setting))
  if (id === undefined || others.length > 0 || name === "list")
    throw new Problem(`meraki jobs ${name} takes the id of one job`, { hints: ["meraki jobs list shows them"] })
  const look = looking[name]
  if (look !== undefined) return runWithStore(setting, look(setting, id))
  return runWithClient(setting, () => working[name]?.(setting, id) ?? Effect.succeed(exitCodes.usage))
}
