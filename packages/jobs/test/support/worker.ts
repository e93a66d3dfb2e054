/** A worker in a process of its own, which a test kills. Its argument is JSON. */
import { clientOf } from "@effect-meraki/testing/client"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type { WorkerOrder } from "./processes.ts"
import { storeAt } from "./stores.ts"

const { apiKey, jobs, lease, store, url } = JSON.parse(process.argv[2] ?? "") as WorkerOrder

await Effect.runPromise(
  JobWorker.run({ jobs, lease, poll: 50 }).pipe(
    Effect.provide(Layer.merge(Layer.orDie(storeAt(store)), clientOf(url, { apiKey }))),
    Effect.provide(Logger.layer([]))
  )
)
