import { CodegenError } from "./CodegenError.ts"
import type { BatchEntry, DeclaredOperation } from "./document.ts"

export interface BatchFacts {
  readonly resource: string
  readonly operation: string
}

/**
 * Finds the operation of each batch entry. An entry does not name it, but has the same summary as a write whose path is
 * the resource of the entry, or else lies below it.
 */
export const matchBatchEntries = (
  entries: ReadonlyArray<BatchEntry>,
  operations: ReadonlyArray<DeclaredOperation>
): ReadonlyMap<string, BatchFacts> => {
  const matched = new Map<string, BatchFacts>()
  for (const { operation, resource, summary } of entries) {
    const place = `x-batchable-actions ${operation} ${resource}`
    const named = operations.filter(
      (each) => each.method !== "GET" && (each.summary === summary || each.description === summary)
    )
    const exact = named.filter((each) => each.path === resource)
    const found = exact.length > 0 ? exact : named.filter((each) => each.path.startsWith(`${resource}/`))
    const [one, another] = found
    if (one === undefined) throw new CodegenError(place, "matches no operation")
    if (another !== undefined) throw new CodegenError(place, `matches ${one.id} as well as ${another.id}`)
    if (matched.has(one.id)) throw new CodegenError(place, `matches ${one.id}, which another entry matches too`)
    matched.set(one.id, { resource, operation })
  }
  return matched
}
