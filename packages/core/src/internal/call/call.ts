import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { MerakiError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { CallFacts } from "../../model/ErrorFacts.ts"
import type { Demand } from "../../model/Limits.ts"
import type { TransportRequest } from "../../Transport.ts"
import { mayHaveArrived } from "../error/remedy.ts"

/** One call under way. Only the functions below write to it. */
export interface Call {
  readonly descriptor: Descriptor
  /** The limits that it counts against. They change when its organization becomes known. */
  readonly demand: Demand
  /** The longest time for one attempt. */
  readonly timeout: Duration.Duration
  /** Removes secrets from a text. */
  readonly redact: (text: string) => string
  /** Takes credentials out of an id, a path or a name that is to be shown. */
  readonly conceal: (text: string) => string
  /** Time of the deadline, in milliseconds of the monotonic clock; undefined without one. */
  readonly endsAt: number | undefined
  /** Milliseconds that the last attempt waited for the limits. */
  readonly waited: number
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

export const make = (facts: Pick<Call, "descriptor" | "demand" | "timeout" | "redact" | "conceal">): Call => ({
  ...facts,
  endsAt: undefined,
  waited: 0,
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
export const limited = (call: Writable<Call>, endsAt: number): void => {
  call.endsAt = endsAt
}

/** A retry has drawn on the retry budget. */
export const drew = (call: Writable<Call>, cost: number): void => {
  call.drawn += cost
}

/** An attempt has waited for the limits. */
export const waited = (call: Writable<Call>, millis: number): void => {
  call.waited = millis
}

/** An attempt is sent now. */
export const began = (call: Writable<Call>, now: number): void => {
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

/** Fails with an error that has the facts of the call and the time. */
export const failWith = <E extends MerakiError>(
  { attempts, descriptor, redact, url }: Call,
  error: (facts: CallFacts, now: number) => E
): Effect.Effect<never, E> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const { id, method, path } = descriptor
    return Effect.fail(error({ operation: id, method, path, url: redact(url), attempts, at: new Date(now) }, now))
  })
