/** Options from the environment, each by a `Config` of its own. */
import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

const acme = MerakiClient.layerConfig({
  apiKey: Config.orElse(Config.redacted("ACME_KEY"), () => Config.redacted("MERAKI_DASHBOARD_API_KEY")),
  readOnly: Config.withDefault(Config.boolean("ACME_READ_ONLY"), true),
  rateLimit: { share: Config.withDefault(Config.number("ACME_SHARE"), 0.5) }
})

const program = Effect.gen(function* () {
  const organizations = yield* Organizations.getOrganizations()
  yield* Console.log(`${organizations.length} organizations`)
  const blocked = yield* Effect.flip(Organizations.createOrganization({ name: "Globex" }))
  yield* Console.log(blocked._tag)
})

await Effect.runPromise(program.pipe(Effect.provide(acme), Effect.provide(FetchHttpClient.layer)))
