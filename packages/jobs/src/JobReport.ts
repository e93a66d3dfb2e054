/**
 * What became of a job: per organization, and every step that failed or of which nobody knows.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { allSteps } from "./internal/plan/steps.ts"
import { page } from "./internal/report/page.ts"
import type { Status } from "./Job.ts"
import type { JobNotFound, StoreFailed } from "./JobError.ts"
import { type Effort, type Job, JobStore, type StoredStep } from "./JobStore.ts"
import type { OrganizationReport, Report, StepReport } from "./model/Report.ts"

export type * from "./model/Report.ts"

const nothing = (organizationId: string): OrganizationReport => ({
  organizationId,
  changed: 0,
  unchanged: 0,
  read: 0,
  failed: 0,
  unknown: 0,
  canceled: 0,
  open: 0,
  requests: 0,
  repeats: 0,
  seconds: 0,
  waited: 0
})

const columnOf = (status: Status): Exclude<Status, "sending" | "waiting"> | "open" =>
  status === "waiting" || status === "sending" ? "open" : status

const withEffort = (report: OrganizationReport, effort: Effort | undefined): OrganizationReport =>
  effort === undefined
    ? report
    : {
        ...report,
        requests: effort.requests,
        repeats: effort.repeats,
        seconds: effort.millis / 1000,
        waited: effort.waited / 1000
      }

const organizationsOf = ({ counts }: Job, efforts: ReadonlyArray<Effort>): ReadonlyArray<OrganizationReport> => {
  const reports = new Map<string, OrganizationReport>()
  for (const { organizationId, status, steps } of counts) {
    const report = reports.get(organizationId) ?? nothing(organizationId)
    const column = columnOf(status)
    reports.set(organizationId, { ...report, [column]: report[column] + steps })
  }
  return Array.from(reports.values(), (report) =>
    withEffort(
      report,
      efforts.find(({ organizationId }) => organizationId === report.organizationId)
    )
  )
}

const columns = Object.keys(nothing("")).filter((name) => name !== "organizationId") as ReadonlyArray<
  Exclude<keyof OrganizationReport, "organizationId">
>

const totalOf = (all: ReadonlyArray<OrganizationReport>): OrganizationReport =>
  all.reduce(
    (total, one) => ({ ...total, ...Object.fromEntries(columns.map((name) => [name, total[name] + one[name]])) }),
    nothing("")
  )

const stepOf = ({ operation, organizationId, outcome, position, status, target }: StoredStep): StepReport => ({
  position,
  organizationId,
  target,
  operation,
  status,
  error: outcome?.error?.message ?? "",
  hint: outcome?.error?.hint,
  batch: outcome?.batch
})

const iso = (millis: number): string => new Date(millis).toISOString()

/**
 * Makes the report of a job, whatever its state. Inputs of steps are not part of it.
 *
 * @since 0.2.0
 * @category reports
 */
export const make = (
  id: string,
  options: {
    /** How many steps are listed (default 1000). */
    readonly steps?: number | undefined
  } = {}
): Effect.Effect<Report, JobNotFound | StoreFailed, JobStore> =>
  Effect.gen(function* () {
    const store = yield* JobStore
    const job = yield* store.get(id)
    const organizations = organizationsOf(job, yield* store.efforts(id))
    const total = totalOf(organizations)
    const most = options.steps ?? 1000
    const steps = yield* Stream.runCollect(Stream.take(allSteps(id, ["failed", "unknown"]), most))
    const { header } = job
    return {
      id,
      name: header.name,
      kind: header.kind,
      of: header.of,
      state: job.state,
      reason: job.reason,
      createdAt: iso(header.createdAt),
      changedAt: iso(job.changedAt),
      madeAt: iso(yield* Clock.currentTimeMillis),
      stage: job.stage + 1,
      stages: header.stages,
      total,
      organizations,
      steps: steps.map(stepOf),
      more: total.failed + total.unknown - steps.length
    }
  })

/**
 * A report as a page of HTML, complete in itself: no script, and nothing that is loaded.
 *
 * @since 0.2.0
 * @category reports
 */
export const toHtml = (report: Report): string => page(report)
