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
const Region: Context.Reference<Region | undefined> = /*#__PURE__*/ Context.Reference<Region | undefined>(
  "@effect-meraki/core/Region",
  { defaultValue: () => undefined }
)

type Listener = RegionOptions["onPlanned"]

// A service may provide its methods with the context in which it was built, and so with the region of that context. Each
// guard therefore has a key of its own, which is there only while the guard holds: a context of a region without the guard
// has no such key, and cannot take it back.
const ReadOnly: Context.Reference<boolean> = /*#__PURE__*/ Context.Reference<boolean>(
  "@effect-meraki/core/Region/readOnly",
  { defaultValue: () => false }
)
const DryRun: Context.Reference<{ readonly onPlanned: Listener } | undefined> = /*#__PURE__*/ Context.Reference<
  { readonly onPlanned: Listener } | undefined
>("@effect-meraki/core/Region/dryRun", { defaultValue: () => undefined })

type Headers = RegionOptions["headers"]

const inLowerCase = (headers: Headers): Headers =>
  // What is no object is refused by its name.
  isFields(headers)
    ? Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    : headers

const headersWithin = (outer: Headers, inner: Headers): Headers =>
  outer === undefined || inner === undefined ? (inner ?? outer) : { ...inLowerCase(outer), ...inLowerCase(inner) }

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

/** The region of a context, with the guards of all regions around it. */
export const regionOf = (context: Context.Context<never>): Region | undefined => {
  const region = Context.get(context, Region)
  const isReadOnly = Context.get(context, ReadOnly)
  const dryRun = Context.get(context, DryRun)
  const { issues = [], options = {} } = region ?? {}
  const isWhole = (!isReadOnly || options.readOnly === true) && (dryRun === undefined || options.dryRun === true)
  if (isWhole) return region
  return {
    issues,
    options: {
      ...options,
      readOnly: isReadOnly || options.readOnly,
      dryRun: dryRun !== undefined || options.dryRun,
      // One that is a dry run itself has all that are to be told.
      onPlanned: options.dryRun === true ? options.onPlanned : bothOf(dryRun?.onPlanned, options.onPlanned)
    }
  }
}

// What is no flag fails the calls of its region, and holds for those that have left it.
const isSet = (flag: unknown): boolean => flag !== undefined && flag !== false

/** The context of what is in a region, inside the one of a context. */
export const contextWithin = <R>(context: Context.Context<R>, given: RegionOptions): Context.Context<R> => {
  const region = entered(regionOf(context), given)
  const { dryRun, onPlanned, readOnly } = region.options
  let inside = Context.add(context, Region, region)
  if (isSet(readOnly)) inside = Context.add(inside, ReadOnly, true)
  return isSet(dryRun) ? Context.add(inside, DryRun, { onPlanned }) : inside
}
