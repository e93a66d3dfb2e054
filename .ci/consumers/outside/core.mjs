import { MerakiClient, Transport } from "@effect-meraki/core"
import { getOrganizationNetworks, getOrganizations } from "@effect-meraki/core/Organizations"
import * as Effect from "effect/Effect"

/** How many networks the first organization has, on the client for Effect. */
export const countNetworks = (apiKey, baseUrl) =>
  Effect.gen(function* () {
    const [organization] = yield* getOrganizations()
    const networks = yield* getOrganizationNetworks({ organizationId: organization.id, perPage: 5 })
    return networks.length
  }).pipe(
    Effect.provide(MerakiClient.layer({ apiKey, baseUrl })),
    Effect.provide(Transport.layerFetch),
    Effect.runPromise
  )
