import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { didYouMean } from "../args/nearest.ts"
import type { Input } from "../args/input.ts"
import { Problem } from "../exit/Problem.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import { entries as operations, entryNamed } from "../index/operations.ts"
import { isFields } from "../output/flatten.ts"

/** A write of a plan. */
export interface PlanEntry {
  readonly descriptor: Descriptor
  readonly input: Input
  /** The organization that the plan says it belongs to. */
  readonly organizationId: string | undefined
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined

const entryOf = async (value: unknown): Promise<PlanEntry | string> => {
  if (!isFields(value)) return "is no object with `operation` and `input`"
  const { input = {}, operation } = value
  if (typeof operation !== "string") return "has no `operation`"
  const found = entryNamed(operation)
  if (found === undefined)
    return `has the operation ${JSON.stringify(operation)}, which there is not${didYouMean(
      operation,
      operations.map(({ id }) => id)
    )}`
  if (!isFields(input)) return "has an `input` that is no object"
  const descriptor = await loadDescriptor(found)
  if (descriptor.batch === undefined) return `has ${descriptor.id}, which cannot be part of a batch`
  return {
    descriptor,
    input,
    organizationId: text(value["organizationId"]) ?? text(input["organizationId"])
  }
}

/** Problems that are listed at most. */
const most = 10

/**
 * The writes of a plan: what `--dry-run` prints, or a list of `{ operation, input }` written by hand. Throws a `Problem` that
 * lists what is wrong, before anything is sent.
 */
export const planEntries = async (values: ReadonlyArray<unknown>): Promise<ReadonlyArray<PlanEntry>> => {
  const read = await Promise.all(values.map(entryOf))
  const problems = read.flatMap((entry, index) => (typeof entry === "string" ? [`entry ${index} ${entry}`] : []))
  if (problems.length > 0)
    throw new Problem(`the plan has ${problems.length} entries that cannot be applied`, {
      hints: [...problems.slice(0, most), ...(problems.length > most ? [`and ${problems.length - most} more`] : [])]
    })
  return read.filter((entry) => typeof entry !== "string")
}
