/** Options from the environment, each by a `Config` of its own. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Transport from "@effect-meraki/core/Transport"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

const acme = MerakiClient.layerConfig({
  apiKey: Config.orElse(Config.Redacted("ACME_KEY"), () => Config.Redacted("MERAKI_DASHBOARD_API_KEY")),
  readOnly: Config.withDefault(Config.Boolean("ACME_READ_ONLY"), true),
  rateLimit: { share: Config.withDefault(Config.Finite("ACME_SHARE"), 0.5) }
})

const program = Effect.gen(function* () {
  const client = yield* MerakiClient.MerakiClient
  const [organization] = yield* Organizations.getOrganizations()
  yield* Organizations.getOrganization({ organizationId: organization?.id ?? "" })
  const { organizations } = yield* client.limits
  for (const { maxRate } of Object.values(organizations)) yield* Console.log(`at most ${maxRate} requests a second`)
  const blocked = yield* Effect.flip(Organizations.createOrganization({ name: "Globex" }))
  yield* Console.log(blocked._tag)
})

await Effect.runPromise(program.pipe(Effect.provide(acme), Effect.provide(Transport.layerFetch)))
