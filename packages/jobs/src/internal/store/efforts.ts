import type { Effort, Journal } from "../../JobStore.ts"

/** What the chunks of each organization have cost together. */
export const sumEfforts = (
  chunks: Iterable<{ readonly organizationId: string; readonly journal: Journal | undefined }>
): ReadonlyArray<Effort> => {
  const sums = new Map<string, Effort>()
  for (const { journal, organizationId } of chunks) {
    if (journal === undefined) continue
    const sum = sums.get(organizationId) ?? { organizationId, requests: 0, waited: 0, repeats: 0, millis: 0 }
    sums.set(organizationId, {
      organizationId,
      requests: sum.requests + journal.requests,
      waited: sum.waited + journal.waited,
      repeats: sum.repeats + journal.repeats,
      millis: sum.millis + journal.millis
    })
  }
  return [...sums.values()]
}
