import type * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Limit, Limiter, Limits } from "../Limits.ts"

/** The limiters of core behind those of this process: a client uses them without a Promise in between. */
const cores = new WeakMap<Limiter, RateLimiter.Limiter>()

const mapped = <A, B>(record: { readonly [key: string]: A }, f: (value: A) => B): { readonly [key: string]: B } =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value)]))

const limitOf = ({ pausedFor, ...limit }: RateLimiter.Limit): Limit => ({
  ...limit,
  pausedFor: Duration.toMillis(pausedFor)
})

/** The state of the limits with times in milliseconds. */
export const limitsOf = ({ operations, organizations, source, waited }: RateLimiter.Snapshot): Limits => ({
  source: limitOf(source),
  organizations: mapped(organizations, limitOf),
  operations: mapped(operations, limitOf),
  waited: Duration.toMillis(waited)
})

const snapshotOf = ({ operations, organizations, source, waited }: Limits): RateLimiter.Snapshot => {
  const limit = ({ pausedFor, ...limit }: Limit) => ({ ...limit, pausedFor: Duration.millis(pausedFor) })
  return {
    source: limit(source),
    organizations: mapped(organizations, limit),
    operations: mapped(operations, limit),
    waited: Duration.millis(waited)
  }
}

/** A limiter of core in plain form. Its effects run with these services. */
export const plain = (core: RateLimiter.Limiter, services: Context.Context<never> = Context.empty()): Limiter => {
  const run = Effect.runPromiseWith(services)
  return {
    limits: () => run(Effect.map(core.snapshot, limitsOf)),
    acquire: (demand, place, signal) => run(core.acquire(demand, place), { signal }),
    release: (place) => core.release?.(place),
    refused: (demand, retryAfter, isOfOrganization) =>
      run(core.refused(demand, retryAfter === undefined ? undefined : Duration.millis(retryAfter), isOfOrganization)),
    accepted: (demand) => run(core.accepted(demand))
  }
}

/** A limiter of this process in plain form. */
export const local = (core: RateLimiter.Limiter): Limiter => {
  const limiter = plain(core)
  cores.set(limiter, core)
  return limiter
}

/** A limiter in the form of core. One that this copy of the package does not know is asked through Promises. */
export const coreLimiterOf = (limiter: Limiter): RateLimiter.Limiter =>
  cores.get(limiter) ?? {
    acquire: (demand, place = { isHeld: false }) => Effect.promise((signal) => limiter.acquire(demand, place, signal)),
    release: (place) => limiter.release(place),
    refused: (demand, retryAfter, isOfOrganization = false) =>
      Effect.promise(() =>
        limiter.refused(demand, retryAfter === undefined ? undefined : Duration.toMillis(retryAfter), isOfOrganization)
      ),
    accepted: (demand) => Effect.promise(() => limiter.accepted(demand)),
    snapshot: Effect.map(
      Effect.promise(() => limiter.limits()),
      snapshotOf
    )
  }
