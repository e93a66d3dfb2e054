import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { PageOptions, RegionOptions } from "../../CallOptions.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { isFields, readFields } from "../option/rules.ts"
import { eitherOf } from "./alsoRetried.ts"
import { checkRegion } from "./options.ts"

/** The options around a call, those of all regions together, and what is wrong with them. */
export interface Region {
  readonly options: RegionOptions
  readonly issues: ReadonlyArray<Issue>
}

/** The region that a fiber is in. */
export const Region: Context.Reference<Region | undefined> = /*#__PURE__*/ Context.Reference<Region | undefined>(
  "@effect-meraki/core/Region",
  { defaultValue: () => undefined }
)

type Headers = RegionOptions["headers"]

const inLowerCase = (headers: Headers): Headers =>
  // What is no object is refused by its name.
  isFields(headers)
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    : headers

const headersWithin = (outer: Headers, inner: Headers): Headers =>
  outer === undefined || inner === undefined ? (inner ?? outer) : { ...inLowerCase(outer), ...inLowerCase(inner) }

type Listener = RegionOptions["onPlanned"]

const bothOf = (outer: Listener, inner: Listener): Listener =>
  outer === undefined || inner === undefined
    ? (inner ?? outer)
    : (planned) => Effect.andThen(outer(planned), inner(planned))

/**
 * Options inside other options. The inner ones win, one by one and header by header. Guards add up: what either forbids is
 * forbidden. So do listeners, which are all told, and failures to retry.
 */
export const within = <Options extends PageOptions>(outer: RegionOptions, inner: Options): Options => {
  const given = Object.entries(inner).filter(([, value]) => value !== undefined)
  return {
    ...outer,
    ...(Object.fromEntries(given) as Options),
    headers: headersWithin(outer.headers, inner.headers),
    readOnly: outer.readOnly === true || inner.readOnly,
    dryRun: outer.dryRun === true || inner.dryRun,
    retryOn: eitherOf(outer.retryOn, inner.retryOn),
    onPlanned: bothOf(outer.onPlanned, inner.onPlanned)
  }
}

/** A region inside the one around it, if there is any. */
export const entered = (around: Region | undefined, given: RegionOptions): Region =>
  Result.match(readFields(given), {
    onFailure: (problem) => ({ options: {}, issues: [{ path: "options", problem }] }),
    onSuccess: (options: RegionOptions) => {
      const issues = checkRegion({ ...options })
      return around === undefined
        ? { options, issues }
        : { options: within(around.options, options), issues: [...around.issues, ...issues] }
    }
  })
