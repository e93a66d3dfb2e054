// A process that makes calls of one organization within limits shared through Redis. Prints their outcome. Arguments:
// base URL, API key, organization, URL of Redis, number of calls.
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import { getOrganization } from "@effect-meraki/core/Organizations"
import * as RateLimiterRedis from "@effect-meraki/core/RateLimiterRedis"
import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Result from "effect/Result"

const [baseUrl = "", apiKey = "", organizationId = "", url = "", count = "0"] = process.argv.slice(2)

const program = Effect.gen(function* () {
  const calls = Array.from({ length: Number(count) }, () => Effect.result(getOrganization({ organizationId })))
  const clock = () => performance.timeOrigin + performance.now()
  const start = clock()
  const results = yield* Effect.all(calls, { concurrency: "unbounded" })
  const { rateLimited } = yield* MerakiClient.MerakiClient.use(({ health }) => health)
  return { start, end: clock(), failed: results.filter(Result.isFailure).length, rateLimited }
})

const outcome = await Effect.runPromise(
  program.pipe(
    Effect.provide(
      MerakiClient.layer({ apiKey, baseUrl }).pipe(
        Layer.provide(RateLimiterRedis.layer({ url, share: 1 })),
        Layer.provide(Transport.layerFetch)
      )
    ),
    Effect.provide(Logger.layer([]))
  )
)
console.log(JSON.stringify(outcome))
