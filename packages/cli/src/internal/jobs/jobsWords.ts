import type { Preview } from "@effect-meraki/jobs/JobPlan"
import type { Report } from "@effect-meraki/jobs/JobReport"
import type { Job } from "@effect-meraki/jobs/JobStore"
import { visible } from "../terminal/visible.ts"
import { many } from "../output/many.ts"

/** A time of so many seconds. */
const timeText = (seconds: number): string => {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}

/** What a job would do, for a person. */
export const previewText = (preview: Preview): string => {
  const { id, name, organizations, requests, requestsShown, seconds, stages, steps, withoutWayBack } = preview
  const batches = organizations.reduce((sum, one) => sum + one.batches, 0)
  const [, ...writes] = String(requestsShown).split("\n")
  const lines = [
    `${name} (${id}): ${many(steps, "step")} in ${many(organizations.length, "organization")}`,
    ...(stages.length > 1 ? [`stages: ${stages.join(", then ")}`] : []),
    `about ${many(requests, "request")}, ${batches} of them batches of changes; about ${timeText(seconds)} under the limits`,
    ...withoutWayBack.map(({ reason, steps }) => `${many(steps, "step")} cannot be taken back: ${reason}`),
    ...writes,
    ...(steps > requestsShown.requests.length
      ? [`… and ${many(steps - requestsShown.requests.length, "more step")}`]
      : [])
  ]
  return `${visible(lines.join("\n"))}\n`
}

/** How far a job is, in one line. */
export const progressText = ({ counts, header, reason, stage, state }: Job): string => {
  const sums = new Map<string, number>()
  for (const { status, steps } of counts) sums.set(status, (sums.get(status) ?? 0) + steps)
  const all = [...sums.values()].reduce((sum, steps) => sum + steps, 0)
  const open = (sums.get("waiting") ?? 0) + (sums.get("sending") ?? 0)
  const rest = [...sums].filter(([status]) => status !== "waiting").map(([status, steps]) => `${steps} ${status}`)
  const stages = header.stages > 1 ? `, stage ${stage + 1} of ${header.stages}` : ""
  return visible(
    `${state}${stages}: ${all - open} of ${many(all, "step")}${rest.length === 0 ? "" : ` (${rest.join(", ")})`}${reason === "" ? "" : `: ${reason}`}`
  )
}

/** The rows of a report: one for each organization, and the sum. */
export const reportRows = ({ organizations, total }: Report): ReadonlyArray<object> =>
  [...organizations, { ...total, organizationId: "all" }].map(({ organizationId, ...numbers }) => ({
    organization: organizationId,
    ...numbers
  }))

export const reportColumns = [
  "organization",
  "changed",
  "unchanged",
  "read",
  "failed",
  "unknown",
  "open",
  "requests",
  "seconds",
  "waited"
]

/** What failed, for a person. */
export const failuresText = ({ more, steps }: Report): string =>
  [
    ...steps
      .slice(0, 20)
      .map(
        ({ error, hint, status, target }) => `${status}: ${target}: ${error}${hint === undefined ? "" : ` (${hint})`}`
      ),
    ...(steps.length + more > 20 ? [`… and ${steps.length + more - 20} more: --output json has them`] : [])
  ]
    .map((line) => `${visible(line)}\n`)
    .join("")
