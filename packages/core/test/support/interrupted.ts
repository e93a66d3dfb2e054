/**
 * A process of its own: makes two calls, interrupts them while one waits for the server and the other for the limits, and
 * has nothing more to do. Whatever the calls left behind would keep it alive.
 */
import { apiKey } from "@effect-meraki/testing/client"
import { once } from "node:events"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Logger from "effect/Logger"
import * as MerakiClient from "../../src/MerakiClient.ts"
import { getOrganization } from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import * as Transport from "../../src/Transport.ts"
import * as TransportUndici from "../../src/TransportUndici.ts"

const [baseUrl = "", transport = ""] = process.argv.slice(2)

const get = getOrganization({ organizationId: "1" })

const program = Effect.gen(function* () {
  const calls = yield* Effect.forkChild(Effect.all([get, get], { concurrency: 2 }), { startImmediately: true })
  // The first has arrived; a while more, for it to get further.
  yield* Effect.promise(() => once(process.stdin.resume(), "end"))
  yield* Effect.sleep(400)
  if (calls.pollUnsafe() !== undefined) return yield* Effect.die("the calls had ended before they were interrupted")
  yield* Fiber.interrupt(calls)
}).pipe(
  Effect.provide(
    MerakiClient.layer({
      apiKey,
      baseUrl,
      timeout: "1 hour",
      retry: RetryPolicy.make({ maxRetryAfter: "2 hours", maxElapsed: "3 hours" }),
      rateLimit: { orgRate: 0.001, orgBurst: 1 }
    })
  ),
  Effect.provide(transport === "undici" ? TransportUndici.layer() : Transport.layerFetch),
  Effect.provide(Logger.layer([]))
)

await Effect.runPromise(program)
