// Core is used without the types of Node.
import { MerakiClient, type MerakiError, Transport } from "@effect-meraki/core"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Effect from "effect/Effect"

export const count = Organizations.getOrganizations().pipe(
  Effect.map((organizations) => organizations.length),
  Effect.catchTag("Unauthorized", (error: MerakiError.Unauthorized) => Effect.succeed(-error.status)),
  Effect.provide(MerakiClient.layer({ apiKey: "0".repeat(40) })),
  Effect.provide(Transport.layerFetch)
)

/** Types that are lost on the way would make `any` of the input. */
type Input = Parameters<typeof Organizations.getOrganization>[0]
export const isChecked: object extends Input ? false : true = true
