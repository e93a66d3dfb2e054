import { MerakiClient, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schedule from "effect/Schedule"

const policy = RetryPolicy.make({ retries: 10, maxElapsed: "15 minutes" }).pipe(
  Schedule.tapOutput(({ retry, reason }) => Effect.logDebug(`${reason}: retry ${retry}`))
)
const client = Layer.provide(MerakiClient.layerConfig({ retry: RetryPolicy.none }), FetchHttpClient.layer)

const organizations = Organizations.getOrganizations().pipe(Effect.retry(policy))
console.log((await Effect.runPromise(Effect.provide(organizations, client))).length)
