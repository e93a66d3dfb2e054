import { assert, describe, it } from "@effect/vitest"
import { directionOf, type Direction, following, inListOrder, itemsRead } from "../../src/internal/paging/following.ts"
import type { Descriptor, Page, Paging } from "../../src/model/Descriptor.ts"

const descriptorOf = (paging?: Paging): Descriptor => ({
  id: "getThings",
  method: "GET",
  path: "/things",
  tag: "things",
  ...(paging === undefined ? undefined : { paging })
})
const unpaged = descriptorOf()
const list = descriptorOf({ itemsIn: "array" })
const history = descriptorOf({ itemsIn: "array", direction: "prev" })
const log = descriptorOf({ itemsIn: "events", direction: "prev" })

describe("pages are read", () => {
  const forms: ReadonlyArray<readonly [input: object, from: string | undefined, list: Direction, history: Direction]> =
    [
      [{}, undefined, "next", "prev"],
      [{ startingAfter: "a" }, undefined, "next", "next"],
      [{ endingBefore: "a" }, undefined, "prev", "prev"],
      [{ startingAfter: "a", endingBefore: "b" }, undefined, "next", "next"],
      [{ startingAfter: undefined, endingBefore: "b" }, undefined, "prev", "prev"],
      [{}, "https://n1.meraki.com/things?startingAfter=a", "next", "next"],
      [{}, "https://n1.meraki.com/things?endingBefore=a", "prev", "prev"],
      [{}, "/things?endingBefore=a", "prev", "prev"],
      [{}, "https://n1.meraki.com/things", "next", "prev"],
      // A link decides alone.
      [{ endingBefore: "a" }, "/things?startingAfter=a", "next", "next"],
      [{ startingAfter: "a" }, "/things?endingBefore=a", "prev", "prev"],
      [{ startingAfter: "a" }, "/things", "next", "prev"],
      // An invalid one decides nothing.
      [{ endingBefore: "a" }, "https://", "prev", "prev"],
      [{}, "https://", "next", "prev"]
    ]
  for (const [input, from, ofList, ofHistory] of forms) {
    it(`from ${JSON.stringify(input)} and ${from ?? "no link"}: ${ofList}, of a history ${ofHistory}`, () => {
      assert.strictEqual(directionOf(list, input, from), ofList)
      assert.strictEqual(directionOf(unpaged, input, from), ofList)
      assert.strictEqual(directionOf(history, input, from), ofHistory)
    })
  }
})

describe("the items of a page", () => {
  const at = (time: string) => ({ occurredAt: `2026-01-0${time}T00:00:00Z` })
  const oldestFirst = [at("1"), at("3"), at("2"), at("4")]
  const newestFirst = oldestFirst.toReversed()

  it("of the event log are oldest first when read forwards, newest first backwards", () => {
    for (const items of [oldestFirst, newestFirst]) {
      assert.deepStrictEqual(itemsRead(log, items, "next"), oldestFirst)
      assert.deepStrictEqual(itemsRead(log, items, "prev"), newestFirst)
    }
  })

  it("of the event log stay as they are where times do not tell", () => {
    for (const items of [
      [],
      [at("1")],
      [
        { ...at("1"), n: 1 },
        { ...at("1"), n: 2 }
      ],
      [{ occurredAt: 2 }, { occurredAt: 1 }],
      [{ occurredAt: 1 }, { occurredAt: 2 }],
      [null, 1],
      [{}, at("1")],
      [at("1"), {}]
    ] as ReadonlyArray<ReadonlyArray<unknown>>) {
      for (const direction of ["next", "prev"] as const) assert.deepStrictEqual(itemsRead(log, items, direction), items)
    }
  })

  it("are compared by the first and the last of them", () => {
    const items = [at("3"), at("3"), at("1")]
    assert.deepStrictEqual(itemsRead(log, items, "next"), items.toReversed())
    assert.deepStrictEqual(itemsRead(log, items.toReversed(), "prev"), items)
    const late = [at("1"), at("1"), at("3")]
    assert.deepStrictEqual(itemsRead(log, late, "prev"), late.toReversed())
  })

  it("are compared by time, not by text", () => {
    const items = [{ occurredAt: "2026-01-01T10:00:00+09:00" }, { occurredAt: "2026-01-01T09:00:00Z" }]
    assert.deepStrictEqual(itemsRead(log, items, "next"), items)
    assert.deepStrictEqual(itemsRead(log, items, "prev"), items.toReversed())
  })

  it("of other lists stay as they are", () => {
    for (const descriptor of [unpaged, list, history]) {
      for (const direction of ["next", "prev"] as const) {
        assert.deepStrictEqual(itemsRead(descriptor, oldestFirst, direction), oldestFirst)
        assert.deepStrictEqual(itemsRead(descriptor, newestFirst, direction), newestFirst)
      }
    }
  })
})

it("pages are turned around only where a list was read from its end", () => {
  const turned = (descriptor: Descriptor, direction: Direction) => inListOrder(descriptor, [1, 2, 3], direction)
  assert.deepStrictEqual(turned(list, "prev"), [3, 2, 1])
  assert.deepStrictEqual(turned(unpaged, "prev"), [3, 2, 1])
  assert.deepStrictEqual(turned(list, "next"), [1, 2, 3])
  assert.deepStrictEqual(turned(history, "prev"), [1, 2, 3])
  assert.deepStrictEqual(turned(history, "next"), [1, 2, 3])
})

describe("the link behind a page", () => {
  const now = Date.UTC(2026, 0, 1)
  const link = (name: string, time: number | string) =>
    `https://n1.meraki.com/events?${name}=${typeof time === "number" ? new Date(time).toISOString() : time}`
  const pageOf = (links: Partial<Page<unknown, unknown>>): Page<unknown, unknown> => ({
    data: [],
    items: [],
    next: undefined,
    prev: undefined,
    first: undefined,
    last: undefined,
    ...links
  })
  const minute = 60_000

  it("is that of the direction, or none", () => {
    for (const descriptor of [unpaged, list, history, log]) {
      const page = pageOf({ next: "/n", prev: "/p", first: "/f", last: "/l" })
      assert.strictEqual(following(descriptor, page, "next", now, 0), "/n")
      assert.strictEqual(following(descriptor, page, "prev", now, 0), "/p")
      assert.isUndefined(following(descriptor, pageOf({ prev: "/p" }), "next", now, 0))
      assert.isUndefined(following(descriptor, pageOf({ next: "/n" }), "prev", now, 0))
    }
  })

  it("of the event log ends five minutes before now, forwards", () => {
    for (const [before, isFollowed] of [
      [5 * minute + 1, true],
      [5 * minute, true],
      [5 * minute - 1, false],
      [-minute, false]
    ] as const) {
      const next = link("startingAfter", now - before)
      assert.strictEqual(following(log, pageOf({ next }), "next", now, 0), isFollowed ? next : undefined)
      assert.strictEqual(following(list, pageOf({ next }), "next", now, 0), next)
    }
  })

  it("of the event log ends with 2014, backwards", () => {
    const first = Date.UTC(2014, 0, 1)
    for (const [time, isFollowed] of [
      [first + 1, true],
      [first, true],
      [first - 1, false]
    ] as const) {
      const prev = link("endingBefore", time)
      assert.strictEqual(following(log, pageOf({ prev }), "prev", now, 0), isFollowed ? prev : undefined)
      assert.strictEqual(following(history, pageOf({ prev }), "prev", now, 0), prev)
    }
  })

  it("of the event log is followed when its time cannot be read, or is that of the other direction", () => {
    for (const next of ["nonsense", link("startingAfter", "abc"), link("endingBefore", 0), link("endingBefore", now)]) {
      assert.strictEqual(following(log, pageOf({ next }), "next", now, 0), next)
    }
    for (const prev of ["nonsense", link("endingBefore", "abc"), link("startingAfter", 0)]) {
      assert.strictEqual(following(log, pageOf({ prev }), "prev", now, 0), prev)
    }
  })

  it("of the event log ends after three empty pages, and of no other list", () => {
    const page = pageOf({ next: "/n" })
    assert.strictEqual(following(log, page, "next", now, 2), "/n")
    assert.isUndefined(following(log, page, "next", now, 3))
    assert.isUndefined(following(log, page, "next", now, 4))
    assert.strictEqual(following(list, page, "next", now, 9), "/n")
  })
})
