import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const client = MerakiClient.layer({
  apiKey: Config.redacted("MERAKI_DASHBOARD_API_KEY"), // any Effect, or a function; asked when it is needed
  baseUrl: process.env["MERAKI_BASE_URL"]
})

const count = Organizations.getOrganizations().pipe(
  Effect.map(({ length }) => `${length} organizations`),
  Effect.catchTag("NoCredential", (error) => Effect.succeed(error.message))
)
console.log(await Effect.runPromise(Effect.provide(count, Layer.provide(client, FetchHttpClient.layer))))
