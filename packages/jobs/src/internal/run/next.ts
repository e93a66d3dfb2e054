import type { Job, Transition } from "../../JobStore.ts"
import { allowed } from "../plan/options.ts"

const sum = (counts: Job["counts"], isCounted: (count: Job["counts"][number]) => boolean): number =>
  counts.reduce((total, count) => (isCounted(count) ? total + count.steps : total), 0)

const isOpen = ({ status }: Job["counts"][number]): boolean => status === "waiting" || status === "sending"
const isBad = ({ status }: Job["counts"][number]): boolean => status === "failed" || status === "unknown"

/** Steps that are failed or unknown. */
const badOf = ({ counts }: Job): number => sum(counts, isBad)

/** Steps without an outcome. */
export const openOf = ({ counts }: Job): number => sum(counts, isOpen)

/** Steps without an outcome in the stages that have begun. */
const openNow = ({ counts, stage }: Job): number => sum(counts, (count) => isOpen(count) && count.stage <= stage)

const many = (steps: number): string => (steps === 1 ? "1 step" : `${steps} steps`)

const overBudget = (job: Job): string | undefined => {
  const { errorBudget } = job.header.options
  const bad = badOf(job) - job.accepted
  if (errorBudget === undefined) return undefined
  const most = allowed(
    errorBudget,
    sum(job.counts, () => true)
  )
  return bad > most ? `the error budget is used up: ${many(bad)} failed or unknown, ${errorBudget} allowed` : undefined
}

const closedGate = ({ counts, header, stage }: Job): string | undefined => {
  const { failed = 0 } = header.options.gate ?? {}
  const steps = sum(counts, (count) => count.stage === stage)
  const bad = sum(counts, (count) => count.stage === stage && isBad(count))
  return bad > allowed(failed, steps)
    ? `stage ${stage + 1} of ${header.stages} did not pass: ${bad} of ${many(steps)} failed or unknown, ${failed} allowed`
    : undefined
}

/** What follows from the counts of a running job: its next stage, a stop, or its end. */
export const next = (job: Job): Transition | undefined => {
  if (job.state !== "running") return undefined
  const { header, stage } = job
  const from = { from: ["running"], fromStage: stage } as const
  const broke = overBudget(job)
  if (broke !== undefined) return { ...from, to: "stopped", reason: broke }
  if (openNow(job) > 0) return undefined
  if (stage + 1 >= header.stages) return { ...from, to: "completed" }
  const closed = closedGate(job)
  if (closed !== undefined) return { ...from, to: "stopped", reason: closed }
  return header.options.gate?.approval === true
    ? { ...from, to: "paused", stage: stage + 1, reason: `stage ${stage + 2} of ${header.stages} waits for approval` }
    : { ...from, to: "running", stage: stage + 1 }
}

/** How somebody lets a job go on. What has failed so far is accepted, and a stage whose gate was closed counts as passed. */
export const resumption = (job: Job): Transition => {
  const isClosed = job.state === "stopped" && openNow(job) === 0 && job.stage + 1 < job.header.stages
  return {
    from: ["paused", "stopped", "planned"],
    to: "running",
    accepted: badOf(job),
    ...(isClosed ? { stage: job.stage + 1 } : {})
  }
}
