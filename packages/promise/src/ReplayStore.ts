/**
 * Remembers which events were handled, for receivers of several processes. An event is claimed before it is handled; then
 * the claim is settled, or released when the handler failed. `owner` tells the claimants of one key apart: only the one
 * that holds a claim ends it.
 *
 * @since 0.2.0
 * @category models
 */
export interface ReplayStore {
  /** How long a settled event is remembered, in milliseconds: at least twice the freshness window. */
  readonly remember: number
  /** Whether the event is new and now the claimant's, is being handled by another, or was handled before. */
  readonly claim: (key: string, owner: string) => Promise<"claimed" | "busy" | "handled">
  readonly settle: (key: string, owner: string) => Promise<void>
  readonly release: (key: string, owner: string) => Promise<void>
}
