/** Errors: one caught by its tag, all of them told apart, and a call without retries. */
import { Appliance, MerakiClient, MerakiError, Networks, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

/** A network without VLANs has none; any other refusal stays one. */
const vlansOf = (networkId: string) =>
  Appliance.getNetworkApplianceVlans({ networkId }).pipe(
    Effect.catchTag("BadRequest", (error) =>
      error.errors.includes("VLANs are not enabled for this network") ? Effect.succeed([]) : Effect.fail(error)
    )
  )

const advice = (error: MerakiError.MerakiError): string => {
  if (MerakiError.isServerError(error)) return `tell Cisco's support of request ${error.requestId ?? "(without id)"}`
  switch (error._tag) {
    case "Unauthorized":
    case "Forbidden":
      return "look at the key and its rights"
    case "ConnectionFailed":
      return `look at the network: ${error.reason}`
    default:
      return error.message
  }
}

/** One attempt, and an answer within 5 seconds. */
const renamed = (networkId: string, name: string) =>
  Networks.updateNetwork({ networkId, name }, { retry: RetryPolicy.none, timeout: "5 seconds" })

const program = Effect.gen(function* () {
  const [organization] = yield* Organizations.getOrganizations()
  const networks = yield* Organizations.getOrganizationNetworks({ organizationId: organization?.id ?? "" })
  const network = networks.find(({ productTypes }) => productTypes.includes("appliance"))
  const vlans = yield* vlansOf(network?.id ?? "")
  yield* Console.log(`${vlans.length} VLANs`)
  yield* renamed("N_0", "HQ").pipe(
    Effect.catchAll((error) => Console.log(`not renamed (${error._tag}): ${advice(error)}`))
  )
})

await Effect.runPromise(program.pipe(Effect.provide(MerakiClient.layerConfig()), Effect.provide(FetchHttpClient.layer)))
