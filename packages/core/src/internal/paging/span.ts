import * as Duration from "effect/Duration"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { checkFields, positiveTime, type Rule, type Rules, missing } from "../option/rules.ts"
import { isMoment, plain } from "../wire/plain.ts"

/** A span of time as its caller gives it. */
export interface Span {
  readonly since?: unknown
  readonly until?: unknown
  readonly window?: Duration.Input | undefined
}

/** What is to be asked for, and what of the answers belongs to the span. */
export interface Windows {
  /** Parameters besides those of the caller, one after the other. */
  readonly parameters: ReadonlyArray<{ readonly [name: string]: string }>
  /** Whether an item is in the span. */
  readonly includes: (item: unknown) => boolean
  /** Whether no item behind this one is in the span. */
  readonly isOver: (item: unknown) => boolean
}

const millisOf = (moment: unknown): number => Date.parse(String(plain(moment)))

const moment: Rule = {
  isRight: (value) => (typeof value === "string" || isMoment(value)) && Number.isFinite(millisOf(value)),
  problem: "must be a date and time: a text in ISO 8601, a Date or a DateTime"
}

const rules: Rules<keyof Span> = { since: moment, until: moment, window: positiveTime }

const withEnd = ({ query = {} }: Descriptor): boolean => "t1" in query

const isLog = ({ paging }: Descriptor): boolean => paging?.itemsIn === "events"

/** What of a span stands among the parameters, where it has no effect. */
const strayIn = ({ query = {} }: Descriptor, input: object): ReadonlyArray<Issue> =>
  Object.keys(rules).flatMap((path) =>
    Object.hasOwn(input, path) && !(path in query)
      ? [{ path, problem: "is an option and no parameter: give it in the third argument, behind the input" }]
      : []
  )

/** What is wrong with a span and with the input beside it, for this operation. */
export const checkSpan = (descriptor: Descriptor, span: Span, input: object): ReadonlyArray<Issue> => {
  const { query = {} } = descriptor
  const stray = strayIn(descriptor, Object(input) as object)
  if (stray.length > 0) return stray
  const issues = [...missing({ ...span }, ["since"]), ...checkFields({ ...span }, rules)]
  if (isLog(descriptor)) return issues
  if (!("t0" in query)) issues.push({ path: "since", problem: `is not for ${descriptor.id}, which has no t0` })
  else if (!withEnd(descriptor)) {
    for (const path of ["until", "window"] as const) {
      if (span[path] !== undefined) issues.push({ path, problem: `is not for ${descriptor.id}, which has no t1` })
    }
  }
  if (issues.length === 0 && span.until !== undefined && millisOf(span.until) <= millisOf(span.since)) {
    issues.push({ path: "until", problem: "must be later than since" })
  }
  return issues
}

const iso = (millis: number): string => new Date(millis).toISOString()

/** The event log has no times but those of its pages: it is read backwards, until it is too old. */
const ofLog = (since: number, until: number | undefined): Windows => {
  const timeOf = (item: unknown): number => Date.parse(String(Reflect.get(Object(item), "occurredAt")))
  return {
    parameters: [until === undefined ? {} : { endingBefore: iso(until) }],
    includes: (item) => !(timeOf(item) < since || timeOf(item) > (until ?? Infinity)),
    isOver: (item) => timeOf(item) < since
  }
}

/** What is to be asked for of a span that was found right. */
export const windowsOf = (descriptor: Descriptor, span: Span, now: number): Windows => {
  const since = millisOf(span.since)
  const end = span.until === undefined ? undefined : millisOf(span.until)
  if (isLog(descriptor)) return ofLog(since, end)
  const whole = { includes: () => true, isOver: () => false }
  if (span.window === undefined) {
    return { ...whole, parameters: [{ t0: iso(since), ...(end === undefined ? {} : { t1: iso(end) }) }] }
  }
  const size = Duration.toMillis(span.window)
  const until = end ?? now
  const count = Math.max(1, Math.ceil((until - since) / size))
  const parameters = Array.from({ length: count }, (_, index) => ({
    t0: iso(since + index * size),
    t1: iso(Math.min(until, since + (index + 1) * size))
  }))
  return { ...whole, parameters: descriptor.paging?.direction === "prev" ? parameters.toReversed() : parameters }
}
