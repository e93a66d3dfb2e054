/**
 * Histories between two times: of the event log, which has no parameters for times, and of operations that take `t0` and `t1`.
 *
 * @since 0.2.0
 */
import type * as Facade from "@effect-meraki/promise"
import { historyOf } from "@effect-meraki/promise"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { placeOf } from "./internal/place.ts"
import { plainOptions } from "./internal/region.ts"
import { inMillis } from "./internal/settings.ts"
import { MerakiClient } from "./MerakiClient.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Paginated, PagingOptions } from "./Operation.ts"

/**
 * Options of a history: its span, and those of its calls.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options
  extends Pick<Facade.Span, "since" | "until">, Omit<PagingOptions, "from" | "limit" | "maxPages"> {
  /** The longest span of one request. It asks for one span after the other. */
  readonly window?: Duration.DurationInput | undefined
}

/**
 * The items of a span of time, in the order in which the operation gives them: those of the event log and of the change log from
 * the newest on, others as the API lists them. It fails with `InvalidInput` when the operation has no times, or no end for `until`.
 *
 * @example
 * ```ts
 * import { History, Networks } from "@effect-meraki/effect-3"
 *
 * export const events = History.items(Networks.getNetworkEvents, { networkId: "N_1" }, { since: "2026-11-01T00:00:00Z" })
 * ```
 *
 * @since 0.2.0
 * @category streams
 */
export const items = <Input extends object, Output, Item>(
  operation: Paginated<Input, Output, Item>,
  input: Omit<Input, "t0" | "t1" | "timespan" | "startingAfter" | "endingBefore">,
  options: Options
): Stream.Stream<Item, MerakiError, MerakiClient> => {
  const place = placeOf(items)
  const value = { descriptor: operation.descriptor } as Facade.Paginated<Input, Output, Item>
  return Stream.unwrap(
    Effect.map(MerakiClient, (client) =>
      client.iterate(place, (meraki, surroundings) =>
        historyOf(meraki)(value, input, {
          ...inMillis(plainOptions(options, surroundings), "window"),
          ...surroundings.options
        })
      )
    )
  )
}
