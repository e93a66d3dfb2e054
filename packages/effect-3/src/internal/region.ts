import type { MerakiBase, MerakiError, RegionOptions as FacadeOptions } from "@effect-meraki/promise"
import type * as Duration from "effect/Duration"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as FiberRef from "effect/FiberRef"
import { globalValue } from "effect/GlobalValue"
import * as Option from "effect/Option"
import type { RetryPolicy } from "../RetryPolicy.ts"
import type { Surroundings } from "./call.ts"
import { inMillis, type Telling, withListener, withRetry } from "./settings.ts"

/** What is replaced by something of Effect, or belongs to the caller's fiber. */
export type Replaced = "deadline" | "fetch" | "logger" | "onPlanned" | "retry" | "signal" | "timeout"

/**
 * Options of all calls in a region of a program, which `MerakiClient.withOptions` sets. Each one overrides the setting of
 * the client, and that of the regions around it.
 *
 * @since 0.2.0
 * @category options
 */
export interface RegionOptions extends Omit<FacadeOptions, Replaced>, Telling {
  /** When to retry, `RetryPolicy.none` for never (default: the client's). */
  readonly retry?: RetryPolicy<MerakiError> | undefined
  /** The longest time for one attempt. */
  readonly timeout?: Duration.DurationInput | undefined
  /** The longest time for the whole call, waits included. */
  readonly deadline?: Duration.DurationInput | undefined
}

/** The options around a fiber, those of the outermost region first. */
export const regions: FiberRef.FiberRef<ReadonlyArray<RegionOptions>> = globalValue(
  Symbol.for("@effect-meraki/effect-3/regions"),
  () => FiberRef.unsafeMake<ReadonlyArray<RegionOptions>>([])
)

// A runtime that was taken in another region and is provided in this one replaces the FiberRef. To the context it adds: what it
// has no service for stays. One that has guards of its own holds those, so that nothing is sent in any case.
class Guarding extends Context.Tag("@effect-meraki/effect-3/Guarding")<Guarding, ReadonlyArray<RegionOptions>>() {}

const guardingIn = (context: Context.Context<never>): ReadonlyArray<RegionOptions> =>
  Option.getOrElse(Context.getOption(context, Guarding), () => [])

const isGuarding = ({ dryRun = false, readOnly = false }: RegionOptions): boolean => dryRun || readOnly

/** Runs an effect in a region. */
export const inRegion = <A, E, R>(self: Effect.Effect<A, E, R>, options: RegionOptions): Effect.Effect<A, E, R> => {
  const inside = Effect.locallyWith(self, regions, (around) => [...around, options])
  return isGuarding(options)
    ? Effect.mapInputContext(inside, (context: Context.Context<R>) =>
        Context.add(context, Guarding, [...guardingIn(context), options])
      )
    : inside
}

/** The options around a fiber with this context, those of the outermost region first. */
export const regionsAround = (context: Context.Context<never>, known: ReadonlyArray<RegionOptions>) => [
  ...guardingIn(context).filter((options) => !known.includes(options)),
  ...known
]

/** Options for the Promise client. */
export const plainOptions = <Given extends RegionOptions>(given: Given, { run }: Pick<Surroundings, "run">) =>
  withListener(withRetry(inMillis(given, "deadline", "timeout")), run)

/** The client as calls in these regions see it. */
export const clientWithin = (
  client: MerakiBase,
  around: ReadonlyArray<RegionOptions>,
  surroundings: Surroundings
): MerakiBase =>
  around.reduce((view: MerakiBase, options) => view.withOptions(plainOptions(options, surroundings)), client)
