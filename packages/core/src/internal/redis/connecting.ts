import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import type * as Scope from "effect/Scope"
import { createClient } from "redis"
import type { InvalidConfiguration } from "../../model/InvalidConfiguration.ts"
import { invalidOption } from "../option/rules.ts"

/** Longest time between two attempts to connect, in milliseconds; a process may have to wait for it to end. */
const longestReconnect = 2000

/** How long the first connection is waited for. */
const firstConnection = "2 seconds"

/** Gives the service while there is a connection. */
export type Connected = () => Redis.Redis["Service"] | undefined

/**
 * A connection that reconnects when it breaks. Meanwhile commands fail. The one of `@effect/platform-node` logs each
 * attempt with the URL. When it is closed it waits for pending answers, for ever if Redis hangs.
 */
export const connecting = (url: string): Effect.Effect<Connected, InvalidConfiguration, Scope.Scope> =>
  Effect.gen(function* () {
    if (!/^rediss?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) {
      return yield* invalidOption("url", "must be a URL that begins with redis: or rediss:")
    }
    const fail = (cause: unknown) => new Redis.RedisError({ cause })
    const client = yield* Effect.acquireRelease(
      Effect.sync(() =>
        createClient({
          url,
          // A queued command would run after its caller has given up.
          disableOfflineQueue: true,
          socket: { reconnectStrategy: (retries) => Math.min(longestReconnect, 50 * 2 ** retries) }
        })
      ),
      (client) => Effect.sync(() => client.isOpen && client.destroy())
    )
    // Commands report failures. Without this listener an error event would end the process.
    client.on("error", () => undefined)
    const ready = Effect.callback<void>((resume) => {
      client.once("ready", () => resume(Effect.void))
    })
    yield* Effect.forkScoped(Effect.ignore(Effect.tryPromise({ try: () => client.connect(), catch: fail })))
    yield* Effect.timeoutOption(ready, firstConnection)
    const redis = yield* Redis.make({
      send: <A>(command: string, ...values: ReadonlyArray<string>) =>
        Effect.tryPromise({ try: () => client.sendCommand<A>([command, ...values]), catch: fail }),
      // Nobody here subscribes to anything or blocks a connection.
      subscribe: () => Effect.fail(fail("not supported")),
      connect: Effect.fail(fail("not supported"))
    })
    return () => (client.isReady ? redis : undefined)
  })
