/** An application of OAuth 2: the consent of an administrator, and a client whose tokens renew themselves. */
import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
import * as OAuth from "@effect-meraki/effect-3/OAuth"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import { createClient } from "redis"

const baseUrl = process.env["MERAKI_BASE_URL"] ?? ""
const endpoint = new URL("/oauth/", baseUrl).href // of the simulator; left out, it is Cisco's
const application = { clientId: "simulated-client", clientSecret: "simulated-secret", endpoint }
const redirectUri = "https://app.example.com/done"

/** The tokens under a key of a KeyValueStore, for one process. */
const makeStore = Effect.map(KeyValueStore.KeyValueStore, (store): OAuth.TokenStore => ({
  load: Effect.map(store.get("meraki"), Option.getOrUndefined),
  save: (text) => Effect.as(store.set("meraki", text), true)
}))

/** Where the administrator is sent. The state is kept in the session, and compared when the administrator is back. */
const consentUrl = (state: string) =>
  OAuth.authorizeUrl({
    clientId: application.clientId,
    redirectUri,
    scopes: ["dashboard:general:config:read"],
    state,
    endpoint
  })

/** What the page at the redirect URI does with the code. */
const consented = (code: string) =>
  Effect.gen(function* () {
    const store = yield* makeStore
    const { expiresAt, scopes } = yield* OAuth.exchangeCode({ ...application, code, redirectUri, store })
    return `${scopes.join(" ")}, for ${Math.round((expiresAt.getTime() - Date.now()) / 60_000)} minutes`
  })

/** The client of a program that runs later, or for long. */
const client = Layer.unwrapScoped(
  Effect.gen(function* () {
    const apiKey = yield* OAuth.refreshing({ ...application, store: yield* makeStore })
    return MerakiClient.layer({ apiKey, baseUrl })
  })
)

/** The same for several processes, one of which renews the tokens for all. */
export const shared = Layer.unwrapScoped(
  Effect.gen(function* () {
    const client = createClient({ url: "redis://127.0.0.1:6379", disableOfflineQueue: true })
    client.on("error", () => undefined) // calls fail with a TokenStoreFailed
    yield* Effect.promise(() => client.connect())
    const apiKey = yield* OAuth.refreshing({ ...application, store: OAuth.redisStore({ client }) })
    return MerakiClient.layer({ apiKey, baseUrl })
  })
)

const count = Effect.map(Organizations.getOrganizations(), ({ length }) => `${length} organizations`)

/** Tells the failure that only an administrator can mend from all others. */
const countOrAsk = count.pipe(
  Effect.catchTag("NoCredential", (error) =>
    OAuth.isOAuthError(error.cause) && error.cause._tag === "ConsentNeeded"
      ? Effect.succeed("an administrator has to consent")
      : Effect.fail(error)
  )
)

/** Stands for the administrator and the browser, which say yes. */
const administrator = (url: string) =>
  Effect.promise(async () => {
    const response = await fetch(url, { redirect: "manual" })
    return new URL(response.headers.get("location") ?? "").searchParams
  })

const program = Effect.gen(function* () {
  yield* Effect.flatMap(countOrAsk, Console.log)
  const state = crypto.randomUUID()
  const returned = yield* administrator(yield* consentUrl(state))
  if (returned.get("state") !== state) return yield* Effect.dieMessage("somebody else's consent")
  yield* Effect.flatMap(consented(returned.get("code") ?? ""), Console.log)
  yield* Effect.flatMap(countOrAsk, Console.log)
  yield* OAuth.revoke({ ...application, store: yield* makeStore })
  yield* Effect.flatMap(countOrAsk, Console.log)
})

await Effect.runPromise(
  program.pipe(
    Effect.provide(client),
    Effect.provide(FetchHttpClient.layer),
    Effect.provide(KeyValueStore.layerMemory) // in a program: layerFileSystem of @effect/platform-node
  )
)
