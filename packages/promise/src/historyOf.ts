import * as History from "@effect-meraki/core/History"
import { callerOf } from "./internal/caller.ts"
import { connectionOf, paginated } from "./internal/connection.ts"
import { objectOf } from "./internal/own.ts"
import type { MerakiBase } from "./MerakiBase.ts"
import type { AnyPaginated, PagingOptions, Timestamp } from "./Operation.ts"

/**
 * A span of time.
 *
 * @since 0.2.0
 * @category options
 */
export interface Span {
  /** The earliest time. */
  readonly since: Timestamp
  /** The latest time (default now). */
  readonly until?: Timestamp | undefined
  /**
   * The longest span of one request, in milliseconds. The API refuses what is longer than its own maximum, which differs between
   * operations; the documentation of an operation states it. It asks for one span after the other.
   */
  readonly window?: number | undefined
}

/**
 * Options of a history: its span, and those of its calls.
 *
 * @since 0.2.0
 * @category options
 */
export interface HistoryOptions extends Span, Omit<PagingOptions, "from" | "limit" | "maxPages"> {}

/** What a span takes the place of. */
type Times = "t0" | "t1" | "timespan" | "startingAfter" | "endingBefore"

/**
 * Returns a function for the items of a span of time: of the event log, which has no parameters for times, and of operations that
 * take `t0` and `t1`. They come in the order in which the operation gives them: those of the event log and of the change log from
 * the newest on. It rejects with `InvalidInput` when the operation has no times, or no end for `until`.
 *
 * @example
 * ```ts
 * import { historyOf, type Meraki } from "@effect-meraki/promise"
 *
 * export const eventsOf = (meraki: Meraki, networkId: string) =>
 *   historyOf(meraki)(meraki.networks.getNetworkEvents, { networkId }, { since: new Date(Date.now() - 3_600_000) })
 * ```
 *
 * @since 0.2.0
 * @category paging
 */
export const historyOf = (meraki: MerakiBase) => {
  const { iterate } = connectionOf(meraki)
  const history = <Input extends object, Output, Item>(
    operation: AnyPaginated<Input, Output, Item>,
    input: Omit<Input, Times>,
    options: HistoryOptions
  ): AsyncGenerator<Item, void, void> =>
    // Without them, core says what is required.
    iterate(options === undefined ? ({} as HistoryOptions) : options, callerOf(history), (core) =>
      History.items(
        paginated<Output, Item>(operation),
        input,
        objectOf("options", core, "with since") as History.Options
      )
    )
  return history
}
