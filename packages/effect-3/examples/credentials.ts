/** Keys that a program asks for: from its secret store, for a while, and anew after a 401. */
import { MerakiClient, type MerakiConfig, Organizations } from "@effect-meraki/effect-3"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Clock from "effect/Clock"
import * as Config from "effect/Config"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"

const baseUrl = process.env["MERAKI_BASE_URL"]

/** What the secret store of the application has under a name; here, the environment stands for it. */
const secret = (name: string) => Config.redacted(name)

const fromStore = MerakiClient.layer({ apiKey: secret("MERAKI_DASHBOARD_API_KEY"), baseUrl })

/** A store that lends keys for an hour, and remembers them. A key that the API has refused is not lent again. */
let questions = 0
const lending: MerakiConfig.CredentialProvider = ({ refused }) =>
  Effect.gen(function* () {
    questions++
    if (refused !== undefined) yield* Effect.logWarning("a key was refused, another one is lent")
    const now = yield* Clock.currentTimeMillis
    return { key: yield* secret("MERAKI_DASHBOARD_API_KEY"), expiresAt: now + 3_600_000 }
  })

const fromLending = MerakiClient.layer({ apiKey: lending, baseUrl })

/** A store that cannot be read. */
const sealed = MerakiClient.layer({ apiKey: Effect.fail(new Error("the vault is sealed")), baseUrl })

const count = Effect.map(Organizations.getOrganizations(), ({ length }) => `${length} organizations`)

const countInSpite = count.pipe(Effect.catchTag("NoCredential", (error) => Effect.succeed(error.message)))

const print = Effect.flatMap(countInSpite, Console.log)
const thrice = Effect.all([print, print, print], { concurrency: "unbounded" })

const overFetch = Layer.provide(FetchHttpClient.layer)
await Effect.runPromise(Effect.provide(print, fromStore.pipe(overFetch)))
await Effect.runPromise(Effect.provide(thrice, fromLending.pipe(overFetch)))
console.log(`${questions} question`)
await Effect.runPromise(Effect.provide(print, sealed.pipe(overFetch)))
