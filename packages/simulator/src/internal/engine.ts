import type { Fault } from "../Fault.ts"
import { type Answer, errors, html, json } from "./answers.ts"
import { behaviours } from "./behaviours.ts"
import { adminId } from "./behaviours/seeds.ts"
import type { Context } from "./context.ts"
import type { Faults } from "./faults.ts"
import { generic } from "./generic.ts"
import type { Jobs } from "./jobs.ts"
import type { Excess, Limits } from "./limits.ts"
import { bodyParameters, jsonBody, queryParameters } from "./parameters.ts"
import type { Post } from "./post.ts"
import { hex, makeRandom } from "./random.ts"
import { type Records, trim } from "./records.ts"
import { type Route, routeOf } from "./router.ts"
import type { State } from "./state.ts"
import { isKept } from "./telemetry.ts"
import { organizationIdOf } from "./world.ts"

/** A request as it arrived. */
export interface Arrival {
  readonly method: string
  /** As the client knows it. */
  readonly url: URL
  readonly header: (name: string) => string | undefined
  readonly body: string
  readonly source: string
}

/** What is to be put on the wire. */
export interface Delivery {
  readonly answer: Answer
  readonly fault: Fault | undefined
}

/**
 * How the links to other pages begin: with the host that the client asked (`absolute`), with nothing, so that they are
 * relative to the base URL (`relative`), or with an origin of one's own such as `https://n1.meraki.com`.
 */
export type LinkStyle = "absolute" | "relative" | `http${string}`

export interface EngineOptions {
  readonly state: State
  readonly apiKey: string
  readonly readOnlyApiKey: string | undefined
  readonly faults: Faults
  readonly limits: Limits | undefined
  readonly records: Records
  readonly kept: number
  readonly jobs: Jobs
  readonly post: Post
  readonly links: LinkStyle
  readonly now: () => number
  /** The host of the simulator's own URL. */
  /** Whether a request with this `Host` was meant for the simulator. */
  readonly isOwnHost: (host: string) => boolean
}

const basePath = "/api/v1"

const keyOf = (arrival: Arrival): string | undefined =>
  /^Bearer (.+)$/i.exec(arrival.header("authorization") ?? "")?.[1] ?? arrival.header("x-cisco-meraki-api-key")

const locationOf = (template: string, { pathname, port, search }: URL): string =>
  template.replaceAll("{path}", `${pathname}${search}`).replaceAll("{port}", port)

/** The answer of a fault that has one of its own; the others spoil the right answer. */
const answerOf = (fault: Fault | undefined, url: URL): Answer | undefined => {
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
      return { status: fault.status ?? 308, headers: { location: locationOf(fault.location, url) }, body: "" }
    default:
      return undefined
  }
}

/** The whole of the simulated API, without a socket. */
export const makeEngine = (options: EngineOptions): { readonly handle: (arrival: Arrival) => Delivery } => {
  const { apiKey, faults, isOwnHost, jobs, kept, limits, links, now, post, readOnlyApiKey, records, state } = options
  const random = makeRandom(`${state.seed} requests`)

  const linkBaseOf = (url: URL): string => {
    if (links === "relative") return ""
    return `${links === "absolute" ? url.origin : links.replace(/\/$/, "")}${basePath}`
  }

  /** Carries out an operation whose parameters have still to be checked. */
  const perform = (route: Route, search: URLSearchParams, sent: unknown, url: URL): Answer => {
    const query = queryParameters(route.descriptor, search)
    const body = bodyParameters(route.descriptor, sent)
    const problems = [...query.errors, ...body.errors]
    const context: Context = {
      state,
      route,
      query: query.values,
      body: body.values,
      url,
      linkBase: linkBaseOf(url),
      now: now(),
      time: now,
      jobs,
      post,
      perform: (inner, search, body) => perform(inner, search, body, url),
      count: ({ descriptor: { id, method } }, resource, body) => {
        const [path = "", query = ""] = resource.split("?")
        records.addStep({ operation: id, method, path: `${basePath}${path}`, query, body: JSON.stringify(body) })
      }
    }
    if (problems.length > 0) return errors(400, problems)
    const { id } = route.descriptor
    const behaviour = Object.hasOwn(behaviours, id) ? behaviours[id] : undefined
    const usual = () => generic(context)
    return behaviour === undefined ? usual() : behaviour(context, usual)
  }

  const refusal = (arrival: Arrival, organizationId: string | undefined): Answer | undefined => {
    const key = keyOf(arrival)
    if (key === undefined) return errors(401, ["Missing API key"])
    if (key !== apiKey && key !== readOnlyApiKey) return errors(401, ["Invalid API key"])
    if (key === readOnlyApiKey && arrival.method !== "GET") {
      return errors(403, ["You do not have permission to make this change"])
    }
    const organization = state.world.organizations.get(organizationId ?? "")
    if (organization !== undefined && !organization.api.enabled) {
      return errors(404, [`Enable API access for this organization at ${organization.url}`])
    }
    return undefined
  }

  const tooMany = ({ limit, retryAfter }: Excess): Answer =>
    errors(429, [`API rate limit exceeded${limit === "organization" ? " for organization" : ""}`], {
      "retry-after": String(retryAfter)
    })

  const carryOut = (arrival: Arrival, route: Route | undefined): Answer => {
    if (route === undefined) return html(404)
    const sent = jsonBody(arrival.body)
    return "error" in sent
      ? errors(400, [sent.error])
      : perform(route, arrival.url.searchParams, sent.value, arrival.url)
  }

  const handle = (arrival: Arrival): Delivery => {
    jobs.runDue()
    const at = now()
    const { method, url } = arrival
    const { host, pathname, search } = url
    const isBelowBase = pathname.startsWith(`${basePath}/`)
    const route = isBelowBase ? routeOf(method, pathname.slice(basePath.length)) : undefined
    const operation = route?.descriptor.id
    const organizationId = route === undefined ? undefined : organizationIdOf(state.world, route.path)
    const { networkId, serial } = route?.path ?? {}
    const requestId = hex(random, 32)

    const excess = limits?.take({ organizationId, source: arrival.source, operation, serial }, at)
    const refused = refusal(arrival, organizationId) ?? (excess === undefined ? undefined : tooMany(excess))
    // A fault is not spent on a request that does not get so far.
    const fault =
      refused === undefined
        ? faults.next({ operation, method, host, path: pathname, query: search, body: arrival.body })
        : undefined
    const isLostBefore = fault?.kind === "reset" && fault.when === "before"
    let applied = 0

    const apply = (): Answer => {
      const answer = carryOut(arrival, route)
      if (method !== "GET" && answer.status < 300) {
        applied++
        if (organizationId !== undefined) {
          state.changes.push({ organizationId, networkId, at, label: operation ?? "", newValue: arrival.body })
          trim(state.changes, kept)
        }
      }
      return answer
    }

    const decide = (): Answer => {
      if (refused !== undefined) return refused
      const own = answerOf(fault, url)
      if (own !== undefined) return own
      if (isLostBefore) return json(null, 503)
      const answer = apply()
      if (fault?.kind === "duplicate") apply()
      return answer
    }
    const answer = decide()

    const userAgent = arrival.header("user-agent") ?? ""
    const key = keyOf(arrival)
    records.add({
      operation,
      method,
      path: pathname,
      query: search,
      body: arrival.body,
      status: answer.status,
      fault: fault?.kind,
      exceeded: excess?.limit,
      applied,
      host,
      userAgent,
      hadKey: key === apiKey,
      strayedKey: key !== undefined && !isOwnHost(host),
      requestId,
      at
    })
    if (operation !== undefined && !isLostBefore && isKept(answer.status)) {
      state.telemetry.push({
        adminId,
        method,
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
      trim(state.telemetry, kept)
    }
    return { answer: { ...answer, headers: { ...answer.headers, "x-request-id": requestId } }, fault }
  }

  return { handle }
}
