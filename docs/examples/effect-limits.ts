/** Limits: a share of them, their state, several clients or processes, and a memory of organizations between runs. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as OwnershipKeyValueStore from "@effect-meraki/core/OwnershipKeyValueStore"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as RateLimiterRedis from "@effect-meraki/core/RateLimiterRedis"
import * as Transport from "@effect-meraki/core/Transport"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Layer from "effect/Layer"

const modest = MerakiClient.layerConfig({ rateLimit: { share: 0.5 } })

/** All clients built from this layer share one limiter. */
const together = MerakiClient.layerConfig().pipe(Layer.provide(RateLimiter.layer({ share: 0.9 })))

/** Processes with the same Redis share their limits. */
const overRedis = MerakiClient.layerConfig().pipe(
  Layer.provide(RateLimiterRedis.layer({ url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379" }))
)

/** Which networks and devices belong to which organization is kept in a folder. */
const remembering = MerakiClient.layerConfig().pipe(
  Layer.provide(OwnershipKeyValueStore.layer({ timeToLive: "7 days" })),
  Layer.provide(KeyValueStore.layerFileSystem(process.env["MERAKI_CACHE"] ?? ".meraki")),
  Layer.provide(NodeServices.layer)
)

const program = Effect.gen(function* () {
  const client = yield* MerakiClient.MerakiClient
  const organizations = yield* Organizations.getOrganizations()
  yield* Effect.forEach(organizations, ({ id: organizationId }) => Organizations.getOrganization({ organizationId }))
  const limits = yield* client.limits
  for (const { maxRate, rate, waiting } of Object.values(limits.organizations)) {
    yield* Console.log(`${rate} of ${maxRate} requests a second, ${waiting} waiting`)
  }
})

const client =
  process.env["REDIS_URL"] !== undefined ? overRedis : process.argv.includes("--modest") ? modest : together
const chosen = process.env["MERAKI_CACHE"] !== undefined ? remembering : client
await Effect.runPromise(program.pipe(Effect.provide(chosen), Effect.provide(Transport.layerFetch)))
