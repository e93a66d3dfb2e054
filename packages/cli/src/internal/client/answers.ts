import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { WriteError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Input } from "../args/input.ts"
import { expectedOf, itemsOf } from "../output/answer.ts"

/** How much of an answer is wanted. */
export interface Extent {
  /** At most so many items. */
  readonly limit: number | undefined
  /** One page alone: `first`, or the link to one. */
  readonly page: string | undefined
}

/** Some items of an answer, and the link to the page behind them if it is not followed. */
export interface Part {
  readonly items: ReadonlyArray<unknown>
  readonly next?: string | undefined
}

const onePage = (descriptor: Descriptor, input: Input, from: string) =>
  Effect.map(
    paginated<Input, unknown, unknown>(descriptor).page(input, from === "first" ? {} : { from }),
    ({ items, next }): Part => ({ items, next })
  )

const whole = (descriptor: Descriptor, input: Input, limit: number | undefined) =>
  Effect.map(
    MerakiClient.use((client) => client.execute<unknown>(descriptor, input)),
    ({ value }): Part => ({ items: itemsOf(value, expectedOf(descriptor).isList).slice(0, limit) })
  )

/** The answer to a call, in the parts in which it comes. */
export const answers = (
  descriptor: Descriptor,
  input: Input,
  { limit, page }: Extent
): Stream.Stream<Part, WriteError, MerakiClient> => {
  if (descriptor.paging === undefined) return Stream.fromEffect(whole(descriptor, input, limit))
  if (page !== undefined)
    return Stream.fromEffect(
      Effect.map(onePage(descriptor, input, page), (part) => ({ ...part, items: part.items.slice(0, limit) }))
    )
  return Stream.map(paginated<Input, unknown, unknown>(descriptor).pages(input, { limit }), ({ items }): Part => ({
    items
  }))
}
