/**
 * Histories between two times: of the event log, which has no parameters for times, and of operations that take `t0` and `t1`.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type * as Duration from "effect/Duration"
import * as Stream from "effect/Stream"
import type { PagingOptions } from "./CallOptions.ts"
import { refuse } from "./internal/paging/refuse.ts"
import { checkSpan, windowsOf } from "./internal/paging/span.ts"
import type { MerakiClient } from "./MerakiClient.ts"
import type { ReadError } from "./MerakiError.ts"
import type { Paginated, Timestamp } from "./Operation.ts"

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
   * The longest span of one request. The API refuses what is longer than its own maximum, which differs between operations; the
   * documentation of an operation states it. It asks for one span after the other.
   */
  readonly window?: Duration.Input | undefined
}

/** What a span takes the place of. */
type Times = "t0" | "t1" | "timespan" | "startingAfter" | "endingBefore"

/**
 * Options of a history: its span, and those of its calls.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Span, Omit<PagingOptions, "from" | "limit" | "maxPages"> {}

/**
 * The items of a span of time, in the order in which the operation gives them: those of the event log and of the change log from
 * the newest on, others as the API lists them. It fails with `InvalidInput` when the operation has no times, or no end for `until`.
 *
 * @example
 * ```ts
 * import * as History from "@effect-meraki/core/History"
 * import { getNetworkEvents } from "@effect-meraki/core/Networks"
 *
 * export const events = History.items(
 *   getNetworkEvents,
 *   { networkId: "N_1", productType: "wireless" },
 *   { since: "2026-11-01T00:00:00Z", until: new Date("2026-11-02T00:00:00Z") }
 * )
 * ```
 *
 * @since 0.2.0
 * @category streams
 */
export const items = <Input extends object, Output, Item>(
  operation: Paginated<Input, Output, Item>,
  input: Omit<Input, Times>,
  { since, until, window, ...options }: Options
): Stream.Stream<Item, ReadError, MerakiClient> => {
  const { descriptor } = operation
  const span = { since, until, window }
  return Stream.unwrap(
    Effect.gen(function* () {
      const issues = checkSpan(descriptor, span, input)
      if (issues.length > 0) return Stream.fromEffect(refuse(descriptor, input, issues))
      const { includes, isOver, parameters } = windowsOf(descriptor, span, yield* Clock.currentTimeMillis)
      return Stream.fromArray(parameters).pipe(
        // The times are parameters that the operation has.
        Stream.flatMap((times) => operation.items({ ...input, ...times } as unknown as Input, options)),
        Stream.takeWhile((item) => !isOver(item)),
        Stream.filter(includes)
      )
    })
  )
}
