import type { MerakiResponse as FacadeResponse } from "@effect-meraki/promise"
import * as Duration from "effect/Duration"

/**
 * A successful answer as a whole: its value, and what is known of it besides.
 *
 * @since 0.2.0
 * @category models
 */
export interface MerakiResponse<out A> extends Omit<FacadeResponse<A>, "waited"> {
  /** How long the call waited, for the limits and between its attempts. */
  readonly waited: Duration.Duration
}

/** An answer of the Promise client as one of Effect. */
export const withDuration = <A>(answer: FacadeResponse<A>): MerakiResponse<A> => ({
  ...answer,
  waited: Duration.millis(answer.waited)
})
