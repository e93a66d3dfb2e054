import type { Fault } from "../../Fault.ts"
import { adminId } from "../behaviors/seeds.ts"
import type { Faults } from "../time/faults.ts"
import type { Excess, Limits } from "../time/limits.ts"
import { isKept } from "../time/telemetry.ts"
import { logChange } from "../world/changes.ts"
import { hex, makeRandom } from "../world/random.ts"
import { trim } from "../world/records.ts"
import type { Answer } from "./answers.ts"
import { faultAnswer, isLostBefore, spoiled } from "./faultAnswer.ts"
import { perform, type Workshop } from "./perform.ts"
import { excessOf, keyRefusal, type Keys, refusalOf } from "./refusal.ts"
import { type Arrival, recognize, type Request } from "./request.ts"

/** The answer to send, and its fault. */
export interface Delivery {
  readonly answer: Answer
  readonly fault: Fault | undefined
}

/** A request and its answer, for whoever watches. */
export interface Observation {
  readonly at: number
  readonly method: string
  readonly url: URL
  readonly body: string
  readonly contentType: string
  readonly userAgent: string
  readonly requestId: string
  readonly answer: Answer
  readonly fault: Fault | undefined
  readonly excess: Excess | undefined
}

export interface EngineOptions extends Workshop, Keys {
  /** Is told of every request. */
  readonly watch: ((observation: Observation) => void) | undefined
  readonly faults: Faults
  readonly limits: Limits | undefined
  /** Whether this `Host` header names the simulator. */
  readonly isOwnHost: (host: string) => boolean
}

/** The outcome of a request. */
interface Outcome {
  readonly answer: Answer
  readonly fault: Fault | undefined
  readonly excess: Excess | undefined
  /** The number of changes of the state. */
  readonly applied: number
  readonly requestId: string
}

/** Performs a request, twice with the fault `duplicate`, and records changes in the change log. */
const apply = (options: EngineOptions, request: Request, times: number): Pick<Outcome, "answer" | "applied"> => {
  const { kept, state } = options
  const { at, body, method, operation = "", route, target } = request
  let applied = 0
  const once = (): Answer => {
    const answer = perform(options, request)
    if (method === "GET" || target !== "api" || answer.status >= 300) return answer
    applied++
    if (route !== undefined) logChange(state, route.path, { at, label: operation, newValue: body }, kept)
    return answer
  }
  const answer = once()
  for (let time = 1; time < times; time++) once()
  return { answer, applied }
}

/** The fault of a request, if it has one. */
const faultOf = ({ faults }: EngineOptions, { body, method, operation, url }: Request): Fault | undefined =>
  faults.next({ operation, method, host: url.host, path: url.pathname, query: url.search, body })

/** Refuses a request, answers it with a fault, or performs it. */
const decide = (options: EngineOptions, request: Request, requestId: string): Outcome => {
  const excess = excessOf(options.limits, request)
  const refused = refusalOf(options, options.state, request, excess)
  // A refused request does not use up a fault.
  if (refused !== undefined) return { answer: refused, fault: undefined, excess, applied: 0, requestId }
  const fault = faultOf(options, request)
  const own = faultAnswer(fault, request.url)
  const result =
    own === undefined ? apply(options, request, fault?.kind === "duplicate" ? 2 : 1) : { answer: own, applied: 0 }
  return { ...result, answer: spoiled(fault, result.answer), fault, excess, requestId }
}

/** Records the request in `calls`. */
const record = ({ apiKey, isOwnHost, records }: EngineOptions, request: Request, outcome: Outcome): void => {
  const { at, body, grant, header, key, method, operation, url } = request
  const { answer, applied, excess, fault, requestId } = outcome
  records.add({
    operation,
    method,
    path: url.pathname,
    query: url.search,
    body,
    status: answer.status,
    fault: fault?.kind,
    exceeded: excess?.limit,
    applied,
    host: url.host,
    userAgent: header("user-agent") ?? "",
    hadKey: key === apiKey || grant !== undefined,
    strayedKey: key !== undefined && !isOwnHost(url.host),
    requestId,
    at
  })
}

/** Records the request in the telemetry of the API. */
const observe = ({ kept, state }: EngineOptions, request: Request, { answer, fault }: Outcome): void => {
  const { at, grant, header, method, operation, organizationId, source, url } = request
  if (operation === undefined || isLostBefore(fault) || !isKept(answer.status)) return
  state.telemetry.push({
    adminId,
    method,
    host: url.host,
    path: url.pathname,
    queryString: url.search.slice(1),
    userAgent: header("user-agent") ?? "",
    ts: new Date(at).toISOString(),
    responseCode: answer.status,
    sourceIp: source,
    version: 1,
    operationId: operation,
    client: { id: grant?.clientId ?? null, type: grant === undefined ? "api_key" : "oauth" },
    organizationId
  })
  trim(state.telemetry, kept)
}

/** The simulated API without a socket. */
export interface Engine {
  readonly handle: (arrival: Arrival) => Delivery
  /** Whether the key of a request is good, so that its body is worth reading. */
  readonly isWelcome: (arrival: Arrival) => boolean
}

export const makeEngine = (options: EngineOptions): Engine => {
  const { jobs, links, now, oauth, state } = options
  const random = makeRandom(`${state.seed} requests`)
  const recognition = { state, oauth, takesOrigin: links === "relative" }

  return {
    isWelcome: (arrival) => keyRefusal(options, recognize(recognition, arrival, now())) === undefined,
    handle: (arrival) => {
      jobs.runDue()
      const request = recognize(recognition, arrival, now())
      const outcome = decide(options, request, hex(random, 32))
      record(options, request, outcome)
      observe(options, request, outcome)
      const { answer, excess, fault, requestId } = outcome
      if (options.watch !== undefined) {
        const { at, body, header, method, url } = request
        const [contentType = "", userAgent = ""] = [header("content-type"), header("user-agent")]
        options.watch({ at, method, url, body, contentType, userAgent, requestId, answer, fault, excess })
      }
      return { answer: { ...answer, headers: { ...answer.headers, "x-request-id": requestId } }, fault }
    }
  }
}
