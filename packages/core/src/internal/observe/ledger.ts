import type { Descriptor } from "../../model/Descriptor.ts"
import type { Tag } from "../../model/ErrorFacts.ts"
import type { Attempt } from "../../model/HealthReport.ts"

/** The largest number of attempts kept for reconciliation. */
const ledgerSize = 10_000

/** The facts kept of an attempt. Its call is not kept, because it holds errors with their bodies and stacks. */
interface Entry {
  descriptor: Descriptor
  organizationId: string | undefined
  at: number
  url: string
  redactCredentials: (text: string) => string
  status: number | undefined
  error: Tag | "defect" | undefined
}

/** The last attempts of a client. */
export interface Ledger {
  readonly add: (entry: Entry) => void
  /** The attempts, oldest first, and whether they include the first one. */
  readonly read: () => { readonly attempts: ReadonlyArray<Attempt>; readonly isComplete: boolean }
}

const attemptOf = ({ at, redactCredentials, descriptor, error, organizationId, status, url }: Entry): Attempt => ({
  at: new Date(at),
  operation: descriptor.id,
  method: descriptor.method,
  // A call that ended before its request had a URL has none.
  path: URL.canParse(url) ? redactCredentials(new URL(url).pathname) : "",
  organizationId,
  status,
  error
})

/** A ring: the newest entry replaces the oldest. */
export const make = (): Ledger => {
  const entries: Array<Entry> = []
  let added = 0
  return {
    add: (entry) => {
      const oldest = entries[added % ledgerSize]
      if (oldest === undefined) entries.push(entry)
      else Object.assign(oldest, entry)
      added++
    },
    read: () => {
      const oldest = added % ledgerSize
      return {
        isComplete: added <= ledgerSize,
        attempts: [...entries.slice(oldest), ...entries.slice(0, oldest)].map(attemptOf)
      }
    }
  }
}
