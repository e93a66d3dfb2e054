/**
 * What a memory of handled events is.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"

/**
 * What a claim comes to: the event is new and now the claimant's to handle, somebody else is handling it, or it was
 * handled before.
 *
 * @since 0.2.0
 * @category models
 */
export type Claim = "claimed" | "busy" | "handled"

/**
 * The error of a store that cannot be used.
 *
 * @since 0.2.0
 * @category errors
 */
export class ReplayStoreError extends Data.TaggedError("ReplayStoreError")<{
  readonly message: string
  readonly cause: unknown
}> {}

/**
 * Remembers which events were handled. An event is claimed before it is handled; then the claim is settled, or released
 * when the handler failed. `owner` tells the claimants of one key apart: only the one that holds a claim ends it.
 *
 * @since 0.2.0
 * @category models
 */
export interface Store {
  /** How long a settled event is remembered. */
  readonly remember: Duration.Duration
  readonly claim: (key: string, owner: string) => Effect.Effect<Claim, ReplayStoreError>
  readonly settle: (key: string, owner: string) => Effect.Effect<void, ReplayStoreError>
  readonly release: (key: string, owner: string) => Effect.Effect<void, ReplayStoreError>
}

/**
 * The service that remembers handled events.
 *
 * @since 0.2.0
 * @category services
 */
export class ReplayStore extends Context.Service<ReplayStore, Store>()("@effect-meraki/core/ReplayStore") {}
