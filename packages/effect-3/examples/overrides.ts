/** Options for a part of a program: a careful count, and a guard that no call takes back. */
import { MerakiClient, Networks, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"

/** Counts the networks of an organization. It takes no options. */
const count = (organizationId: string) =>
  Stream.runCount(Organizations.getOrganizationNetworks.items({ organizationId }))

/** The same for somebody who waits: no call of it writes, and none of its requests takes long. */
const quickCount = (organizationId: string) =>
  count(organizationId).pipe(
    MerakiClient.withOptions({ retry: RetryPolicy.none, timeout: "2 seconds", deadline: "5 seconds", readOnly: true })
  )

/** Inner options win, and those of a call win over both. A guard is not taken back. */
const guarded = Networks.updateNetwork({ networkId: "N_1", name: "HQ" }, { readOnly: false, timeout: "1 second" }).pipe(
  MerakiClient.withOptions({ timeout: "5 seconds", headers: { "x-job": "nightly" } }),
  MerakiClient.withOptions({ readOnly: true }),
  Effect.catchTag("WriteBlocked", (error) => Console.log(error.message))
)

/** The client has retried this before it failed: those retries count, and the policy around it adds none. */
const patient = (networkId: string) => Networks.getNetwork({ networkId }).pipe(Effect.retry(RetryPolicy.standard))

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  yield* Console.log(`${(yield* quickCount(organization?.id ?? "")) > 0 ? "some" : "no"} networks`)
  yield* guarded
  yield* patient("N_0").pipe(Effect.catchTag("NotFound", (error) => Console.log(`${error.attempts} attempt`)))
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
