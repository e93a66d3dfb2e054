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

const {
  apiKey,
  jobs,
  lease,
  limits,
  poll = 50,
  share = 1,
  store,
  url
} = JSON.parse(process.argv[2] ?? "") as WorkerOrder

/** A client that keeps limits. */
const limited = (limits: NonNullable<WorkerOrder["limits"]>) =>
  MerakiClient.layer({ apiKey, baseUrl: url }).pipe(
    Layer.provide(Transport.layerFetch),
    Layer.provide(
      "redis" in limits
        ? RateLimiterRedis.layer({ url: limits.redis, share })
        : JobWorker.layerLimits({ processes: limits.processes, share })
    ),
    Layer.orDie
  )

const processes = limits !== undefined && "processes" in limits ? limits.processes : 1

await Effect.runPromise(
  Effect.sync(() => process.stdout.write("ready\n")).pipe(
    Effect.andThen(JobWorker.run({ jobs, lease, poll, processes })),
    Effect.provide(
      Layer.merge(Layer.orDie(storeAt(store)), limits === undefined ? clientOf(url, { apiKey }) : limited(limits))
    ),
    Effect.provide(Logger.layer([]))
  )
)
