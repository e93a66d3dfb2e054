import { json } from "../http/answers.ts"
import { collectionOf, descriptors, segmentsOf, templateOf } from "../world/catalog.ts"
import { type Behavior, type Behaviors, type Context, notFound } from "../http/context.ts"
import { senderOf, startCallback } from "../time/deliveries.ts"
import { createMember, generic, isKnownPath, membersOf } from "../world/generic.ts"
import { digits, makeRandom, type Random } from "../world/random.ts"
import { keyOf } from "../world/state.ts"
import { isValues, strings, type Values } from "../world/values.ts"

/** The times at which a tool starts running and is complete, in milliseconds of the simulated clock. */
const startsAfter = 1000
const completesAfter = 3000

const stageOf = (elapsed: number): "new" | "running" | "complete" => {
  if (elapsed < startsAfter) return "new"
  return elapsed < completesAfter ? "running" : "complete"
}

const templateIn = ({ route }: Context) => templateOf(segmentsOf(route.descriptor.path))

const shownBefore = /^(?:url|request|status|callback|\w+Id)$/

const asked = ({ body, route }: Context): Values => {
  const { callback: _, ...request } = body
  return { serial: route.path["serial"], ...request }
}

/** Starts the tool, which completes by itself and then sends its callback, if there is one. */
const start: Behavior = (context) => {
  if (!isKnownPath(context)) return notFound()
  const { jobs, route, state } = context
  const device = state.world.devices.get(route.path["serial"] ?? "")
  const id = digits(state.world.random, 18)
  const url = `/${[...route.segments, id].map(encodeURIComponent).join("/")}`
  const callback = startCallback(
    senderOf(context),
    device?.organizationId ?? "",
    device?.networkId,
    context.body["callback"]
  )
  const values = {
    request: asked(context),
    url,
    status: "new",
    ...(callback === undefined ? {} : { callback: callback.view })
  }
  const answer = createMember(context, id, values, false)
  const started: unknown = JSON.parse(answer.body)
  if (callback !== undefined && isValues(started)) {
    jobs.after(completesAfter, () => callback.finish({ ...started, callback: undefined, status: "complete" }))
  }
  if (!isValues(started)) return answer
  return json(onlyBefore(started), answer.status)
}

const onlyBefore = (view: Values): Values =>
  Object.fromEntries(Object.entries(view).filter(([name]) => shownBefore.test(name)))

const rounded = (value: number): number => Math.round(value * 10) / 10

/** One reply for each request that was not lost, and what follows from them. */
const ping = (random: Random, { count }: Values) => {
  const sent = typeof count === "number" ? count : 5
  const replies = Array.from({ length: sent }, (_, index) => ({
    sequenceId: index + 1,
    size: 84,
    latency: rounded(2 + random() * 40),
    isLost: random() < 0.03
  })).filter(({ isLost }) => !isLost)
  const latencies = replies.map(({ latency }) => latency)
  const sum = latencies.reduce((total, latency) => total + latency, 0)
  const none = latencies.length === 0
  return {
    results: {
      sent,
      received: replies.length,
      loss: { percentage: sent === 0 ? 0 : rounded(((sent - replies.length) / sent) * 100) },
      latencies: {
        minimum: none ? 0 : Math.min(...latencies),
        average: none ? 0 : rounded(sum / latencies.length),
        maximum: none ? 0 : Math.max(...latencies)
      },
      replies: replies.map(({ isLost: _, ...reply }) => reply)
    }
  }
}

const pairs = (random: Random, isUp: boolean) =>
  [0, 1, 2, 3].map((index) => ({
    index,
    status: isUp ? "ok" : "open",
    lengthMeters: 1 + Math.floor(random() * 60)
  }))

/** A result for each port that was asked about. */
const cableTest = (random: Random, { ports }: Values) => ({
  results: (strings(ports) ?? []).map((port) => {
    const isUp = random() < 0.8
    return { port, status: isUp ? "up" : "down", speedMbps: isUp ? 1000 : 0, error: null, pairs: pairs(random, isUp) }
  }),
  error: null
})

const finders: { readonly [template: string]: (random: Random, request: Values) => Values } = {
  "devices/{}/liveTools/ping": ping,
  "devices/{}/liveTools/pingDevice": ping,
  "devices/{}/liveTools/cableTest": cableTest
}

/** What a tool found, where that follows from what it was asked. */
const resultsOf = ({ route, state }: Context, template: string, { request }: Values): Values =>
  finders[template]?.(makeRandom(`${state.seed} tool ${keyOf(route.segments)}`), isValues(request) ? request : {}) ?? {}

/** The status of the tool, with its results once it is complete. */
const read: Behavior = (context) => {
  const answer = generic(context)
  const { now, route, state } = context
  const parent = route.segments.slice(0, -1)
  const template = templateIn(context).replace(/\/\{\}$/, "")
  const item = membersOf(state, template, parent).get(route.segments.at(-1) ?? "")
  const view: unknown = JSON.parse(answer.body)
  if (answer.status >= 300 || item === undefined || !isValues(view)) return answer
  const status = stageOf(now - item.createdAt)
  const { error: _, errors: __, ...found } = view
  if (status !== "complete") return json({ ...onlyBefore(found), status })
  return json({ ...found, ...resultsOf(context, template, view), status })
}

const tools = descriptors.filter(({ path }) => path.startsWith("/devices/{serial}/liveTools/"))

/** Live tools: new at first, running after a second, complete after three. */
const runs: Behaviors = Object.fromEntries(
  tools.flatMap(({ id, method, path }) => {
    if (method === "GET") return [[id, read] as const]
    const isStart = method === "POST" && collectionOf(templateOf(segmentsOf(path))) !== undefined
    return isStart ? [[id, start] as const] : []
  })
)

/** Seconds, milliseconds and percent, with the defaults that the API documents. */
const blink: Behavior = ({ body }, usual) => {
  const answer = usual()
  const { duration = 20, duty = 50, period = 160 } = body
  return answer.status < 300 ? json({ duration, period, duty }, answer.status) : answer
}

export const liveTools: Behaviors = { ...runs, blinkDeviceLeds: blink }
