import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import type { Effect } from "effect/Effect"
import type { MerakiError, WriteError } from "../../MerakiError.ts"
import type { Call } from "../call/call.ts"
import type { TransportRequest, TransportResponse } from "../../Transport.ts"

/** What is told of calls, besides health, metrics, logs and traces. */
export interface Hooked {
  /** Wraps an attempt. */
  readonly attempt: <A extends { readonly response: TransportResponse }>(
    call: Call,
    request: TransportRequest,
    attempt: Effect<A, WriteError>
  ) => Effect<A, WriteError>
  readonly retrying: (error: MerakiError, retry: number, delay: Duration.Duration) => Effect<void>
  readonly failed: (call: Call, error: MerakiError) => Effect<void>
}

/** The hooks of the clients that are built with it. */
export const HooksSink: Context.Reference<Hooked | undefined> = /*#__PURE__*/ Context.Reference<Hooked | undefined>(
  "@effect-meraki/core/HooksSink",
  { defaultValue: () => undefined }
)
