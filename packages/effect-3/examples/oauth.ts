import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as OAuth from "@effect-meraki/effect-3/OAuth"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"

const baseUrl = process.env["MERAKI_BASE_URL"] ?? ""
const endpoint = new URL("/oauth/", baseUrl).href // of the simulator; left out, it is Cisco's
const application = { clientId: "simulated-client", clientSecret: "simulated-secret", endpoint }

/** The tokens under a key of a KeyValueStore, for one process. */
const makeStore = Effect.map(KeyValueStore.KeyValueStore, (store): OAuth.TokenStore => ({
  load: Effect.map(store.get("meraki"), Option.getOrUndefined),
  save: (text) => Effect.as(store.set("meraki", text), true)
}))

const client = Layer.unwrapScoped(
  Effect.gen(function* () {
    const apiKey = yield* OAuth.refreshing({ ...application, store: yield* makeStore })
    return MerakiClient.layer({ apiKey, baseUrl })
  })
)

const count = Organizations.getOrganizations().pipe(
  Effect.map(({ length }) => `${length} organizations`),
  Effect.catchTag("NoCredential", ({ cause }) =>
    OAuth.isOAuthError(cause) ? Effect.succeed(cause._tag) : Effect.fail(cause)
  )
)
const layers = client.pipe(Layer.provide(KeyValueStore.layerMemory), Layer.provide(FetchHttpClient.layer))
console.log(await Effect.runPromise(Effect.provide(count, layers)))
