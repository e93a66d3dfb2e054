import type * as Schedule from "effect/Schedule"
import type { CallOptions } from "../../CallOptions.ts"
import type { MerakiError } from "../../MerakiError.ts"
import { eitherOf } from "../call/alsoRetried.ts"
import type { Call } from "../call/call.ts"
import { governed } from "../retry/governor.ts"
import { endingBefore } from "./deadline.ts"
import type { Parts } from "./parts.ts"

type PolicyOf = (
  call: Call,
  options: Pick<CallOptions, "retry" | "retryOn">,
  hasDeadline: boolean
) => Schedule.Schedule<unknown, MerakiError>

/** The policy of each call: that of the client, unless the call has something of its own. */
export const makePolicyOf = ({ budget, config, observer }: Parts): PolicyOf => {
  const ofClient = governed(config.retry, budget, observer, config.retryOn)
  return (call, { retry, retryOn }, hasDeadline) =>
    retry === undefined && retryOn === undefined && !hasDeadline
      ? ofClient
      : governed(endingBefore(retry ?? config.retry, call), budget, observer, eitherOf(config.retryOn, retryOn))
}
