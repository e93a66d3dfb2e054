import type { Fault } from "../Fault.ts"
import { type Answer, errors, html, json } from "./answers.ts"
import type { Faults } from "./faults.ts"
import type { Limits } from "./limits.ts"
import { type Context, handlers } from "./operations.ts"
import { bodyParameters, queryParameters } from "./parameters.ts"
import { hex, makeRandom } from "./random.ts"
import { type Route, routeOf } from "./router.ts"
import { isKept, type TelemetryEntry } from "./telemetry.ts"
import type { World } from "./world.ts"

/** A request as it arrived. */
export interface Arrival {
  readonly method: string
  /** As the client knows it. */
  readonly url: URL
  readonly header: (name: string) => string | undefined
  readonly body: string
  readonly source: string
}

/** One request and what became of it. */
export interface CallRecord {
  readonly operation: string | undefined
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  /** Of the answer as it was meant; a fault may have kept it from arriving. */
  readonly status: number
  readonly fault: Fault["kind"] | undefined
  /** The limit it exceeded. */
  readonly exceeded: "organization" | "source" | undefined
  /** Whether it changed the state. */
  readonly applied: boolean
  readonly host: string
  readonly userAgent: string
  readonly hadKey: boolean
  readonly requestId: string
  readonly at: number
}

/** What is to be put on the wire. */
export interface Delivery {
  readonly answer: Answer
  readonly fault: Fault | undefined
}

export interface Engine {
  readonly handle: (arrival: Arrival) => Delivery
  readonly calls: ReadonlyArray<CallRecord>
}

export interface EngineOptions {
  readonly world: World
  readonly apiKey: string
  readonly faults: Faults
  readonly limits: Limits | undefined
  readonly now: () => number
  readonly seed: string
}

const basePath = "/api/v1"

const keyOf = (arrival: Arrival): string | undefined =>
  /^Bearer (.+)$/i.exec(arrival.header("authorization") ?? "")?.[1] ?? arrival.header("x-cisco-meraki-api-key")

const organizationOf = (world: World, route: Route | undefined): string | undefined => {
  if (route === undefined) return undefined
  const { networkId = "", organizationId, serial = "" } = route.path
  return organizationId ?? world.networks.get(networkId || (world.devices.get(serial)?.networkId ?? ""))?.organizationId
}

/** The answer of a fault that has one of its own; the others spoil the right answer. */
const answerOf = (fault: Fault | undefined): Answer | undefined => {
  switch (fault?.kind) {
    case "status": {
      const headers = fault.retryAfter === undefined ? undefined : { "retry-after": fault.retryAfter }
      if (fault.body !== undefined) {
        return {
          status: fault.status,
          headers: { "content-type": fault.contentType ?? "text/plain", ...headers },
          body: fault.body
        }
      }
      return errors(fault.status, fault.errors ?? [], headers)
    }
    case "html":
      return html(fault.status ?? 502)
    case "empty":
      return { status: fault.status ?? 200, headers: {}, body: "" }
    case "redirect":
      return { status: fault.status ?? 308, headers: { location: fault.location }, body: "" }
    default:
      return undefined
  }
}

/** The whole of the simulated API, without a socket. */
export const makeEngine = ({ apiKey, faults, limits, now, seed, world }: EngineOptions): Engine => {
  const calls: Array<CallRecord> = []
  const telemetry: Array<TelemetryEntry> = []
  const random = makeRandom(`${seed} requests`)

  const carryOut = (arrival: Arrival, route: Route | undefined, at: number): Answer => {
    if (route === undefined) return html(404)
    const handler = handlers[route.descriptor.id]
    if (handler === undefined) return html(404)
    const query = queryParameters(route.descriptor, arrival.url.searchParams)
    const body = bodyParameters(route.descriptor, arrival.body)
    const problems = [...query.errors, ...body.errors]
    if (problems.length > 0) return errors(400, problems)
    const context: Context = {
      world,
      telemetry,
      path: route.path,
      query: query.values,
      body: body.values,
      url: arrival.url,
      now: at
    }
    return handler(context)
  }

  const authorize = (arrival: Arrival): Answer | undefined => {
    const key = keyOf(arrival)
    if (key === undefined) return errors(401, ["Missing API key"])
    return key === apiKey ? undefined : errors(401, ["Invalid API key"])
  }

  const handle = (arrival: Arrival): Delivery => {
    const at = now()
    const { host, pathname, search } = arrival.url
    const isBelowBase = pathname.startsWith(`${basePath}/`)
    const route = isBelowBase ? routeOf(arrival.method, pathname.slice(basePath.length)) : undefined
    const operation = route?.descriptor.id
    const organizationId = organizationOf(world, route)
    const requestId = hex(random, 32)

    const excess = limits?.take(organizationId, arrival.source, at)
    const fault = faults.next(operation)
    let applied = false
    const decide = (): Answer => {
      const unauthorized = authorize(arrival)
      if (unauthorized !== undefined) return unauthorized
      if (excess !== undefined) {
        const whose = excess.limit === "organization" ? " for organization" : ""
        return errors(429, [`API rate limit exceeded${whose}`], { "retry-after": String(excess.retryAfter) })
      }
      const own = answerOf(fault)
      if (own !== undefined) return own
      if (fault?.kind === "reset" && fault.when === "before") return json(null, 503)
      const answer = carryOut(arrival, route, at)
      applied = arrival.method !== "GET" && answer.status < 300
      return answer
    }
    const answer = decide()

    const userAgent = arrival.header("user-agent") ?? ""
    calls.push({
      operation,
      method: arrival.method,
      path: pathname,
      query: search,
      body: arrival.body,
      status: answer.status,
      fault: fault?.kind,
      exceeded: excess?.limit,
      applied,
      host,
      userAgent,
      hadKey: keyOf(arrival) === apiKey,
      requestId,
      at
    })
    const arrived = !(fault?.kind === "reset" && fault.when === "before")
    if (operation !== undefined && arrived && isKept(answer.status)) {
      telemetry.push({
        adminId: "646829496481089000",
        method: arrival.method,
        host,
        path: pathname,
        queryString: search.slice(1),
        userAgent,
        ts: new Date(at).toISOString(),
        responseCode: answer.status,
        sourceIp: arrival.source,
        version: 1,
        operationId: operation,
        client: { id: null, type: "api_key" },
        organizationId
      })
    }
    return { answer: { ...answer, headers: { ...answer.headers, "x-request-id": requestId } }, fault }
  }

  return { handle, calls }
}
