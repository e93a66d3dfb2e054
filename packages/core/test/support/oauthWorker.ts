/** A process that uses tokens which others use too: each as soon as the one before has expired, until it is told to stop. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { ExpiringKey } from "../../src/model/Credential.ts"
import * as OAuth from "../../src/OAuth.ts"
import * as OAuthRedis from "../../src/OAuthRedis.ts"
import * as Transport from "../../src/Transport.ts"

/** What the process is told, and what it says at the end. */
export interface Task {
  readonly redis: string
  readonly endpoint: string
  readonly clientId: string
  readonly clientSecret: string
  readonly refreshToken: string
  /** Whether each token counts as refused by the API, in the place of expired. */
  readonly refuses: boolean
}

const run = ({ redis, refuses, ...options }: Task, isOver: () => boolean) =>
  Effect.gen(function* () {
    const store = yield* OAuthRedis.connect({ url: redis, commandTimeout: "1 minute" })
    const provider = yield* OAuth.refreshing({ ...options, store, timeout: "1 minute" })
    const keys = new Set<string>()
    let refused: Redacted.Redacted | undefined
    const { signal } = new AbortController()
    while (!isOver()) {
      const asked = provider({ refused, signal }) as Effect.Effect<ExpiringKey, OAuth.OAuthError>
      const { key } = yield* asked
      keys.add(Redacted.isRedacted(key) ? Redacted.value(key) : key)
      if (refuses && Redacted.isRedacted(key)) refused = key
    }
    return [...keys]
  }).pipe(Effect.scoped, Effect.provide(Transport.layerFetch))

let isOver = false
process.on("message", (message) => {
  if (message === "stop") {
    isOver = true
    return
  }
  void Effect.runPromise(run(message as Task, () => isOver)).then(
    (keys) => process.send?.({ keys }, () => process.exit(0)),
    (error: unknown) => process.send?.({ error: String(error) }, () => process.exit(1))
  )
})
