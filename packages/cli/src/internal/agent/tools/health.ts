import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import { MerakiClient, withOptions } from "@effect-meraki/core/MerakiClient"
import type { Limit } from "@effect-meraki/core/model/Limits"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { Agent } from "../Agent.ts"
import { dataBytes } from "../answer/answer.ts"
import { valueText } from "../answer/value.ts"
import { makeTool, reading, type Tool } from "./Tool.ts"

const limitOf = ({ maxRate, pausedFor, rate, waiting }: Limit) => ({
  requestsPerSecond: rate,
  atMost: maxRate,
  waiting,
  pausedForMs: Duration.toMillis(pausedFor)
})

const overview = Effect.gen(function* () {
  const client = yield* MerakiClient
  const { advice, attempts, byStatus, latency, rateLimited, recent, retries, since, transportFailures, waited } =
    yield* client.health
  const { organizations, source } = yield* client.limits
  return {
    advice,
    since,
    requests: attempts,
    byStatus,
    rateLimited,
    withoutAnswer: transportFailures,
    retries,
    waitedMs: Math.round(Duration.toMillis(waited)),
    latencyMs: { p50: Math.round(Duration.toMillis(latency.p50)), p95: Math.round(Duration.toMillis(latency.p95)) },
    limits: {
      source: limitOf(source),
      organizations: Object.fromEntries(Object.entries(organizations).map(([id, limit]) => [id, limitOf(limit)]))
    },
    latestFailures: recent.slice(-5)
  }
})

/** Requests are counted over this time, in milliseconds. */
const period = 30 * 60_000

const spenders = (organizationId: string) =>
  Effect.gen(function* () {
    const since = new Date((yield* Clock.currentTimeMillis) - period)
    const { spenders } = yield* ApiHealth.reconcile({ organizationId, since, delay: 0 })
    return spenders.slice(0, 20)
  })

/** The tool that says how this server and the API are. */
export const healthTool = (agent: Agent): Tool<MerakiClient> =>
  makeTool({
    name: "health",
    description: "State of the API and the rate limit; with organizationId, who spends it.",
    schema: Schema.Struct({ organizationId: Schema.optionalKey(Schema.String) }),
    annotations: reading("dashboard"),
    run: ({ organizationId }) =>
      Effect.gen(function* () {
        const health = yield* overview
        const shares = organizationId === undefined ? {} : { spendersOfHalfAnHour: yield* spenders(organizationId) }
        const { text } = valueText({ ...health, ...shares }, undefined, dataBytes(agent))
        return { texts: [text] }
      }).pipe(withOptions({ readOnly: true }))
  })
