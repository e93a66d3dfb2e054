import {
  ActionBatch,
  DryRun,
  MerakiClient,
  MerakiError,
  Networks,
  Organizations,
  RawRequest,
  RetryPolicy
} from "@effect-meraki/effect-3"
import { MerakiErrorSchema } from "@effect-meraki/effect-3/MerakiErrorSchema"
import type { Network } from "@effect-meraki/effect-3/Networks"
import { Sensor } from "@effect-meraki/effect-3/Sensor"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"

const nameOf = (
  networkId: string
): Effect.Effect<string, Exclude<MerakiError.MerakiError, MerakiError.NotFound>, MerakiClient.MerakiClient> =>
  Networks.getNetwork({ networkId }).pipe(
    Effect.map((network: Network) => network.name),
    Effect.catchTag("NotFound", (error) => Effect.succeed(`none: ${error.status}`))
  )

const inventory = Effect.gen(function* () {
  const [organization] = yield* Effect.retry(Organizations.getOrganizations(), RetryPolicy.standard)
  const organizationId = organization?.id ?? ""
  const ids = yield* Organizations.getOrganizationNetworks.items({ organizationId, perPage: 5 }).pipe(
    Stream.map(({ id }) => id),
    Stream.runCollect
  )
  const [networkId = ""] = ids
  yield* ActionBatch.submit({
    organizationId,
    actions: [Networks.updateNetwork.action({ networkId, name: "renamed" })]
  })
  const { requests } = yield* DryRun.collect(Networks.deleteNetwork({ networkId }))
  const { status } = yield* RawRequest.response({ path: `/organizations/${organizationId}` }).pipe(
    MerakiClient.withOptions({ readOnly: true })
  )
  if (requests.length !== 1 || status !== 200) return "levers"
  const error = yield* Effect.flip(Sensor.getNetworkSensorAlertsProfiles({ networkId: "N_1" }))
  const tag = (yield* Schema.encode(MerakiErrorSchema)(error))._tag
  return [ids.length, yield* nameOf(networkId), yield* nameOf("N_1"), tag].join(", ")
})

/** Types that are lost on the way would make `any` of the input. */
type Input = Parameters<typeof Networks.getNetwork>[0]
export const isChecked: object extends Input ? false : true = true

const doubles = MerakiClient.layerTest([Networks.getNetwork, () => Effect.fail(MerakiError.NotFound.make())])

/** What a program finds out about a network that a double does not have. */
const doubled = Networks.getNetwork({ networkId: "N_7" }).pipe(
  Effect.flip,
  Effect.map((error) => `${error._tag} ${"parameters" in error ? error.parameters["networkId"] : ""}`),
  Effect.provide(doubles)
)

const told: Array<number> = []
const hooks = { onResponse: ({ status }: { readonly status: number }) => void told.push(status) }
const live = Layer.provide(MerakiClient.layerConfig({ retry: RetryPolicy.none, ...hooks }), FetchHttpClient.layer)

export const main = Effect.gen(function* () {
  const found = yield* Effect.provide(inventory, live)
  return [found, yield* doubled, told.includes(200) && told.includes(404) ? "told" : told.join(" ")].join(", ")
})
