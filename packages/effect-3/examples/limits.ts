/** Limits: a share of them, their state, several clients or processes, and a memory of organizations between runs. */
import { MerakiClient, Organizations, RateLimiter } from "@effect-meraki/effect-3"
import * as OwnershipKeyValueStore from "@effect-meraki/effect-3/OwnershipKeyValueStore"
import * as RateLimiterRedis from "@effect-meraki/effect-3/RateLimiterRedis"
import * as NodeKeyValueStore from "@effect/platform-node/NodeKeyValueStore"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { createClient } from "redis"

const modest = MerakiClient.layerConfig({ rateLimit: { share: 0.5 } })

/** All clients with this limiter share it. */
const limiter = await Effect.runPromise(RateLimiter.make({ share: 0.9, maxConcurrency: 50 }))
const together = MerakiClient.layerConfig({ limiter })

/** Processes with the same Redis share their limits. */
const overRedis = Layer.unwrapEffect(
  Effect.gen(function* () {
    const client = createClient({
      url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379",
      disableOfflineQueue: true
    })
    client.on("error", () => undefined) // the limiter logs an outage
    yield* Effect.promise(() => client.connect())
    return MerakiClient.layerConfig({ limiter: yield* RateLimiterRedis.make({ client }) })
  })
)

/** Which networks and devices belong to which organization is kept in a folder. */
const remembering = Layer.unwrapScoped(
  Effect.map(OwnershipKeyValueStore.make({ timeToLive: "7 days" }), (ownership) =>
    MerakiClient.layerConfig({ ownership })
  )
).pipe(Layer.provide(NodeKeyValueStore.layerFileSystem(process.env["MERAKI_CACHE"] ?? ".meraki")))

const program = Effect.gen(function* () {
  const organizations = yield* Organizations.getOrganizations()
  yield* Effect.forEach(organizations, ({ id: organizationId }) => Organizations.getOrganization({ organizationId }))
  const limits = yield* RateLimiter.limits(limiter)
  for (const { maxRate, rate, waiting } of Object.values(limits.organizations)) {
    yield* Console.log(`${rate} of ${maxRate} requests a second, ${waiting} waiting`)
  }
})

const client =
  process.env["REDIS_URL"] !== undefined ? overRedis : process.argv.includes("--modest") ? modest : together
const chosen = process.env["MERAKI_CACHE"] !== undefined ? remembering : client
await Effect.runPromise(program.pipe(Effect.provide(chosen), Effect.provide(FetchHttpClient.layer)))
