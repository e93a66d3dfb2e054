import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { MerakiError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { CallFacts } from "../../model/ErrorFacts.ts"
import type { Demand } from "../../model/Limits.ts"
import type { TransportRequest } from "../../Transport.ts"
import { mayHaveArrived } from "../error/remedy.ts"
import { gaveUpAfter } from "../error/retriesOf.ts"
import { type Input, ownValue } from "../wire/input.ts"
import { pathParameters } from "../wire/parameters.ts"

/** One call under way. Only the functions below write to it. */
export interface Call {
  readonly descriptor: Descriptor
  readonly input: Input
  /** What it asks of the limits; more, once its organization is known. */
  readonly demand: Demand
  /** The longest time for one attempt. */
  readonly timeout: Duration.Duration
  /** Removes secrets from a text. */
  readonly redact: (text: string) => string
  /** Takes credentials out of an id, a path or a name that is to be shown. */
  readonly redactCredentials: (text: string) => string
  /** Time of the deadline, in milliseconds of the monotonic clock; undefined without one. */
  readonly endsAt: number | undefined
  /** Whether it is not its turn yet. */
  readonly isQueued: boolean
  /** Milliseconds that the last attempt waited for the limits. */
  readonly waited: number
  /** Milliseconds of all waits, for the limits and between attempts. */
  readonly waitedInAll: number
  /** Attempts so far. */
  readonly attempts: number
  /** Time at which the last attempt was sent, in milliseconds. */
  readonly startedAt: number
  /** The GET that a 303 named for the outcome of a write. Further attempts send it, not the write. */
  readonly seeOther: TransportRequest | undefined
  /** URL of the last request, redirects included. */
  readonly url: string
  /** Status of the last answer, redirects included. */
  readonly status: number | undefined
  readonly lastError: MerakiError | undefined
  /** Whether a failed attempt may have reached Dashboard. */
  readonly mayHaveArrived: boolean
  /** What its retries drew from the retry budget. */
  readonly drawn: number
}

type Writable<A> = { -readonly [K in keyof A]: A[K] }

export const make = (
  facts: Pick<Call, "descriptor" | "input" | "demand" | "timeout" | "redact" | "redactCredentials">
): Call => ({
  ...facts,
  endsAt: undefined,
  isQueued: true,
  waited: 0,
  waitedInAll: 0,
  attempts: 0,
  startedAt: 0,
  seeOther: undefined,
  url: "",
  status: undefined,
  lastError: undefined,
  mayHaveArrived: false,
  drawn: 0
})

/** Its organization has become known. */
export const assigned = (call: Writable<Call>, demand: Demand): void => {
  call.demand = demand
}

/** It has a deadline. */
export const deadlineSet = (call: Writable<Call>, endsAt: number): void => {
  call.endsAt = endsAt
}

/** A retry has drawn on the retry budget. */
export const drew = (call: Writable<Call>, cost: number): void => {
  call.drawn += cost
}

/** An attempt waits for the limits. */
export const queued = (call: Writable<Call>): void => {
  call.isQueued = true
}

/** An attempt has waited for the limits. */
export const waited = (call: Writable<Call>, millis: number): void => {
  call.isQueued = false
  call.waited = millis
}

/** An attempt is sent now. Since the last one failed, the call has only waited. */
export const began = (call: Writable<Call>, now: number): void => {
  const { lastError, waited } = call
  call.waitedInAll += lastError === undefined ? waited : Math.max(0, now - lastError.at.getTime())
  call.attempts++
  call.startedAt = now
}

/** A request goes to this URL. */
export const sent = (call: Writable<Call>, url: string): void => {
  call.url = url
}

/** A request was answered. */
export const answered = (call: Writable<Call>, status: number): void => {
  call.status = status
}

/** A redirect leads to another request. If that reads where the first one wrote, further attempts repeat the read. */
export const redirected = (call: Writable<Call>, from: TransportRequest, to: TransportRequest): void => {
  if (to.method !== from.method) call.seeOther = to
}

/** An attempt has failed. */
export const failed = (call: Writable<Call>, error: MerakiError): void => {
  call.lastError = error
  call.mayHaveArrived ||= mayHaveArrived(error)
}

/** It is over, and has failed. */
export const gaveUp = ({ attempts }: Call, error: MerakiError): void => gaveUpAfter(error, attempts - 1)

/** The longest value of a path parameter that is shown. */
const longestParameter = 200

/** The values of the path's parameters as far as they are texts, without secrets. */
export const parametersOf = ({
  descriptor,
  input,
  redact
}: Pick<Call, "descriptor" | "input" | "redact">): CallFacts["parameters"] =>
  Object.fromEntries(
    pathParameters(descriptor.path).flatMap((name) => {
      const value = ownValue(input, name)
      return typeof value === "string" ? [[name, redact(value).slice(0, longestParameter)]] : []
    })
  )

/** Fails with an error that knows the call and the time. */
export const failWith = <E extends MerakiError>(
  call: Call,
  error: (facts: CallFacts, now: number) => E
): Effect.Effect<never, E> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const { attempts, descriptor, redact, url } = call
    const { id, method, path } = descriptor
    const at = new Date(now)
    const facts = { operation: id, method, path, parameters: parametersOf(call), url: redact(url), attempts, at }
    return Effect.fail(error(facts, now))
  })
