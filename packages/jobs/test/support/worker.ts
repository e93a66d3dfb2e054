/** A worker in a process of its own, which a test kills. Its argument is JSON. */
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as RateLimiterRedis from "@effect-meraki/core/RateLimiterRedis"
import * as Transport from "@effect-meraki/core/Transport"
import { clientOf } from "@effect-meraki/testing/client"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type { WorkerOrder } from "./processes.ts"
import { storeAt } from "./stores.ts"

const { apiKey, jobs, lease, limits, store, url } = JSON.parse(process.argv[2] ?? "") as WorkerOrder

/** A client that may use all of the limits. */
const limited = (limits: NonNullable<WorkerOrder["limits"]>) =>
  MerakiClient.layer({ apiKey, baseUrl: url }).pipe(
    Layer.provide(Transport.layerFetch),
    Layer.provide(
      "redis" in limits
        ? RateLimiterRedis.layer({ url: limits.redis, share: 1 })
        : JobWorker.layerLimits({ processes: limits.processes, share: 1 })
    ),
    Layer.orDie
  )

await Effect.runPromise(
  JobWorker.run({
    jobs,
    lease,
    poll: 50,
    processes: limits !== undefined && "processes" in limits ? limits.processes : 1
  }).pipe(
    Effect.provide(
      Layer.merge(Layer.orDie(storeAt(store)), limits === undefined ? clientOf(url, { apiKey }) : limited(limits))
    ),
    Effect.provide(Logger.layer([]))
  )
)
