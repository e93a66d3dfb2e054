import type * as Effect from "effect/Effect"
import type { Guards, RegionOptions } from "../../CallOptions.ts"
import { InvalidInput, WriteBlocked, type WriteError } from "../../MerakiError.ts"
import type { MerakiConfig } from "../../MerakiConfig.ts"
import type { TransportRequest } from "../../Transport.ts"
import * as Call from "../call/call.ts"
import { redactIssues } from "../error/redactor.ts"
import { disguisesIn } from "../wire/disguise.ts"
import { plan } from "./planned.ts"

/** The guards of the client and of the options of a call, in which those of its region are merged. */
export const guardsOf = (config: Guards, options: RegionOptions): Guards => ({
  readOnly: config.readOnly || options.readOnly === true,
  dryRun: config.dryRun || options.dryRun === true
})

/**
 * Why a request may not be sent; undefined when it may. It looks at the request as it would be sent: whatever input,
 * options, headers or links it was made of.
 */
export const forbidden = (
  config: MerakiConfig,
  call: Call.Call,
  options: RegionOptions,
  request: TransportRequest
): Effect.Effect<never, WriteError> | undefined => {
  const { dryRun, readOnly } = guardsOf(config, options)
  if (!readOnly && !dryRun) return undefined
  if (request.method !== "GET") {
    return readOnly
      ? Call.failWith(call, (facts) => new WriteBlocked({ ...facts, cause: undefined }))
      : plan(call, request, [config.onPlanned, options.onPlanned])
  }
  const issues = redactIssues(disguisesIn(request), call.redact)
  return issues.length === 0
    ? undefined
    : Call.failWith(call, (facts) => new InvalidInput({ ...facts, issues, cause: undefined }))
}
