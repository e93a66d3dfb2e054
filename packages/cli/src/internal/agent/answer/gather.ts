import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { WriteError } from "@effect-meraki/core/MerakiError"
import type { Descriptor, Page } from "@effect-meraki/core/model/Descriptor"
import type { MerakiResponse } from "@effect-meraki/core/model/MerakiResponse"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import type { Input } from "../../args/input.ts"
import { expectedOf } from "../../output/answer.ts"
import { isFields } from "../../output/flatten.ts"
import { reportProgress } from "../progress.ts"
import type { Position } from "./cursors.ts"
import { many } from "../../output/many.ts"

/** An item, and where it stands. */
export interface Placed {
  readonly value: unknown
  readonly at: Position
}

/** What a call answered with, as far as it was fetched. */
export interface Gathered {
  /** The items of a list; undefined for an answer that is no list. */
  readonly items: ReadonlyArray<Placed> | undefined
  /** The answer that is no list. */
  readonly value: unknown
  /** Where the list goes on; undefined at its end. */
  readonly next: Position | undefined
  /** How many items there are, where the API says so. */
  readonly total: number | undefined
  readonly requestIds: ReadonlyArray<string>
}

/** How much of a list is wanted. */
export interface Wanted {
  readonly limit: number | undefined
  readonly start: Position
  /** The bytes that an item takes at least, and how many there are. */
  readonly leastBytes: (item: unknown) => number
  readonly most: number
}

/** Pages fetched for one answer at most. */
const mostPages = 50

/** Items asked for in a page, where nothing else is said: an answer has room for few. */
const pageSize = 100

const idsOf = ({ requestId }: MerakiResponse<unknown>): ReadonlyArray<string> =>
  requestId === undefined ? [] : [requestId]

const withPageSize = ({ paging, query }: Descriptor, input: Input, limit: number | undefined): Input => {
  const largest = paging?.perPage
  if (largest === undefined || query?.["perPage"]?.startsWith("i") !== true || input["perPage"] !== undefined)
    return input
  return { ...input, perPage: Math.min(largest, Math.max(pageSize, limit ?? 0)) }
}

const totalIn = (data: unknown): number | undefined => {
  const total = [data].flat().flatMap((each) => {
    const { meta } = Object(each) as { readonly meta?: unknown }
    const { counts } = Object(meta) as { readonly counts?: unknown }
    const { items } = Object(counts) as { readonly items?: unknown }
    const count: unknown = Object(items).total
    return typeof count === "number" ? [count] : []
  })
  return total[0]
}

/** The way a list is read, by the link or the input that it begins with: histories go backwards. */
const directionOf = ({ paging }: Descriptor, input: Input, from: string | undefined): "next" | "prev" => {
  const given: Input = from === undefined ? input : Object.fromEntries(URL.parse(from)?.searchParams ?? [])
  if (given["startingAfter"] !== undefined) return "next"
  return given["endingBefore"] !== undefined ? "prev" : (paging?.direction ?? "next")
}

/** Empty pages in a row, behind which nothing more is looked for: logs link on beyond their ends. */
const mostEmptyPages = 3

/** Takes items as long as they are wanted and have room. */
const makeBasket = ({ leastBytes, limit = Infinity, most }: Wanted) => {
  const items: Array<Placed> = []
  let bytes = 0
  return {
    items,
    /** Takes what has room. Returns where the page goes on; undefined when all of it was taken. */
    take: (from: string | undefined, page: ReadonlyArray<unknown>, start: number): Position | undefined => {
      for (let index = start; index < page.length; index++) {
        const size = leastBytes(page[index])
        if (items.length >= limit || (items.length > 0 && bytes + size > most)) return { from, index }
        items.push({ value: page[index], at: { from, index } })
        bytes += size
      }
      return undefined
    },
    isFull: () => items.length >= limit || bytes >= most
  }
}

const gatherPages = (
  descriptor: Descriptor,
  input: Input,
  wanted: Wanted
): Effect.Effect<Gathered, WriteError, MerakiClient> =>
  Effect.gen(function* () {
    const operation = paginated<Input, unknown, unknown>(descriptor)
    const basket = makeBasket(wanted)
    const requestIds: Array<string> = []
    const direction = directionOf(descriptor, input, wanted.start.from)
    let total: number | undefined
    let empty = 0
    let position: Position | undefined = wanted.start
    for (let pages = 1; pages <= mostPages && position !== undefined; pages++) {
      const { from, index }: Position = position
      const answer: MerakiResponse<Page<unknown, unknown>> = yield* operation.response(
        withPageSize(descriptor, input, wanted.limit),
        from === undefined ? {} : { from }
      )
      requestIds.push(...idsOf(answer))
      const { data, items, [direction]: following } = answer.value
      empty = items.length === 0 ? empty + 1 : 0
      const next = empty < mostEmptyPages ? following : undefined
      total ??= totalIn(data)
      const rest = basket.take(from, items, index)
      position = rest ?? (next === undefined ? undefined : { from: next, index: 0 })
      if (rest !== undefined || basket.isFull()) break
      if (position !== undefined) yield* reportProgress(pages, many(basket.items.length, "item"))
    }
    return { items: basket.items, value: undefined, next: position, total, requestIds }
  })

/** Calls a read and takes as much of its answer as is wanted. */
export const gather = (
  descriptor: Descriptor,
  input: Input,
  wanted: Wanted
): Effect.Effect<Gathered, WriteError, MerakiClient> =>
  descriptor.paging !== undefined
    ? gatherPages(descriptor, input, wanted)
    : Effect.map(
        MerakiClient.use((client) => client.execute<unknown>(descriptor, input)),
        (answer) => {
          const requestIds = idsOf(answer)
          const { value } = answer
          const isList =
            expectedOf(descriptor).isList && Array.isArray(value) && (value.length === 0 || value.some(isFields))
          if (!isList) return { items: undefined, value, next: undefined, total: undefined, requestIds }
          const basket = makeBasket(wanted)
          const next = basket.take(undefined, value, wanted.start.index)
          return { items: basket.items, value: undefined, next, total: value.length, requestIds }
        }
      )
