import type { MerakiBase, MerakiError, RegionOptions as FacadeOptions } from "@effect-meraki/promise"
import type * as Duration from "effect/Duration"
import * as FiberRef from "effect/FiberRef"
import { globalValue } from "effect/GlobalValue"
import type { RetryPolicy } from "../RetryPolicy.ts"
import type { Surroundings } from "./call.ts"
import { inMillis, type Telling, withListener, withRetry } from "./settings.ts"

/** What is replaced by something of Effect, or belongs to the caller's fiber. */
export type Replaced = "deadline" | "fetch" | "logger" | "onPlanned" | "retry" | "signal" | "timeout"

/**
 * Options of all calls in a region of a program, which `MerakiClient.withOptions` sets. Each one overrides the setting of
 * the client, and that of the regions around it.
 *
 * @since 0.1.0
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
