import { answer, clientOf, type Script, scripted } from "@effect-meraki/testing/client"
import { it, makeServer, until } from "@effect-meraki/testing/effect"
import { json, type Server } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import { isMerakiError, type MerakiError } from "../../src/MerakiError.ts"
import { type Descriptor, paginated } from "../../src/Operation.ts"
import { getNetworkEvents } from "../../src/operations/Networks.ts"
import { getOrganizationConfigurationChanges, getOrganizations } from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"
import type { TransportResponse } from "../../src/Transport.ts"

interface Item {
  readonly id: string
}

const listOf = (itemsIn: NonNullable<Descriptor["paging"]>["itemsIn"]) =>
  paginated<{ readonly perPage?: number }, unknown, Item>({
    id: "getThings",
    method: "GET",
    path: "/things",
    tag: "things",
    query: { perPage: "i", startingAfter: "s" },
    response: "*",
    paging: { itemsIn, perPage: 1000 }
  })
const things = listOf("array")

/** Numbers from 1 on, a page of them for each request, in whatever form a body has. */
const numbered =
  (
    count: number,
    perPage: number,
    bodyOf: (items: ReadonlyArray<Item>, left: number) => unknown = (items) => items
  ): Script =>
  ({ url }) => {
    const after = Number(new URL(url).searchParams.get("startingAfter") ?? 0)
    const items = Array.from({ length: Math.min(perPage, count - after) }, (_, index) => ({
      id: String(after + index + 1)
    }))
    const last = after + items.length
    const link =
      last < count ? `<https://api.meraki.com/api/v1/things?perPage=${perPage}&startingAfter=${last}>; rel=next` : ""
    return answer(200, bodyOf(items, count - last), link === "" ? {} : { link })
  }

const base = "https://api.meraki.com/api/v1"

/** Runs an effect over a scripted network; gives its result and the requests it made. */
const over = <A>(script: Script, effect: Effect.Effect<A, MerakiError, MerakiClient>) =>
  Effect.gen(function* () {
    const { layer, sent } = scripted(script)
    const result = yield* effect.pipe(Effect.provide(clientOf(base, { retry: RetryPolicy.none }, layer)), Effect.result)
    return { result, sent: sent.map(({ url }) => url.slice(base.length)) }
  })

const success = <A>({ result }: { readonly result: Result.Result<A, MerakiError> }): A => Result.getOrThrow(result)
const ids = (items: ReadonlyArray<Item>) => items.map(({ id }) => id)
const collected = <A>(stream: Stream.Stream<A, MerakiError, MerakiClient>) => Stream.runCollect(stream)

describe("calling a paginated operation", () => {
  it.effect("gives everything, with the largest pages the API has", () =>
    Effect.gen(function* () {
      const outcome = yield* over(numbered(7, 3), things())
      assert.deepStrictEqual(ids(success(outcome) as ReadonlyArray<Item>), ["1", "2", "3", "4", "5", "6", "7"])
      assert.deepStrictEqual(outcome.sent, [
        "/things?perPage=1000",
        "/things?perPage=3&startingAfter=3",
        "/things?perPage=3&startingAfter=6"
      ])
    })
  )

  it.effect("leaves the size of pages to the caller who names one", () =>
    Effect.gen(function* () {
      const { sent } = yield* over(numbered(2, 3), things({ perPage: 5 }))
      assert.deepStrictEqual(sent, ["/things?perPage=5"])
    })
  )

  it.effect("merges envelopes, with the counts of the whole", () =>
    Effect.gen(function* () {
      const bodyOf = (items: ReadonlyArray<Item>, remaining: number) => ({
        items,
        meta: { counts: { items: { total: 7, remaining } }, more: 1 }
      })
      assert.deepStrictEqual(success(yield* over(numbered(7, 3, bodyOf), listOf("items")())), {
        items: Array.from({ length: 7 }, (_, index) => ({ id: String(index + 1) })),
        meta: { counts: { items: { total: 7, remaining: 0 } }, more: 1 }
      })
      assert.deepStrictEqual(success(yield* over(numbered(7, 3, bodyOf), listOf("items")({}, { limit: 4 }))), {
        items: Array.from({ length: 4 }, (_, index) => ({ id: String(index + 1) })),
        meta: { counts: { items: { total: 7, remaining: 3 } }, more: 1 }
      })
    })
  )

  it.effect("merges envelopes without counts, without meta, and with a total only", () =>
    Effect.gen(function* () {
      const whole = { items: [{ id: "1" }, { id: "2" }] }
      const merged = (meta: unknown) =>
        over(
          numbered(2, 1, (items) => (meta === undefined ? { items } : { items, meta })),
          listOf("items")()
        )
      assert.deepStrictEqual(success(yield* merged(undefined)), whole)
      assert.deepStrictEqual(success(yield* merged({ counts: {} })), { ...whole, meta: { counts: {} } })
      assert.deepStrictEqual(success(yield* merged({ counts: { items: { total: 2 } } })), {
        ...whole,
        meta: { counts: { items: { total: 2 } } }
      })
    })
  )

  it.effect("reads a list of envelopes and a bare one, and gives the declared list", () =>
    Effect.gen(function* () {
      for (const bodyOf of [(items: unknown) => [{ items }], (items: unknown) => ({ items })]) {
        const [envelope] = success(yield* over(numbered(3, 2, bodyOf), listOf("envelopes")())) as [
          { items: ReadonlyArray<Item> }
        ]
        assert.deepStrictEqual(ids(envelope.items), ["1", "2", "3"])
      }
    })
  )

  it.effect("reads a single element in the place of a list, records, and nothing", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(success(yield* over(() => answer(200, { id: "1" }), things())), [{ id: "1" }])
      assert.deepStrictEqual(success(yield* over(() => answer(200, { records: [{ id: "1" }] }), listOf("records")())), {
        records: [{ id: "1" }]
      })
      assert.deepStrictEqual(success(yield* over(() => answer(204), getOrganizations())), [])
      assert.deepStrictEqual(success(yield* over(() => answer(200, null), getOrganizations())), [])
      assert.deepStrictEqual(success(yield* over(() => answer(200, {}), getOrganizations())), [])
      assert.deepStrictEqual(
        success(yield* over(() => answer(200, { items: [{ id: "1", name: "A" }] }), getOrganizations())),
        [{ id: "1", name: "A" }]
      )
      for (const itemsIn of ["items", "records"] as const) {
        assert.deepStrictEqual(success(yield* over(() => answer(200, { meta: { a: 1 } }), listOf(itemsIn)())), {
          meta: { a: 1 },
          [itemsIn]: []
        })
      }
      assert.deepStrictEqual(success(yield* over(() => answer(200, []), things())), [])
    })
  )
})

describe("an operation that may have no data", () => {
  const maybe = paginated<object, unknown, Item>({ ...listOf("items").descriptor, mayBeEmpty: true })
  const page = (body: unknown, number = 2) =>
    answer(
      body === undefined ? 204 : 200,
      body ?? "",
      number < 2 ? { link: `<${base}/things?startingAfter=1>; rel=next` } : {}
    )

  it.effect("gives undefined when no page has any, and everything when one has some", () =>
    Effect.gen(function* () {
      assert.isUndefined(success(yield* over(() => page(undefined), maybe())))
      assert.isUndefined(success(yield* over((_, number) => page(undefined, number), maybe())))
      const some = { items: [{ id: "1" }] }
      assert.deepStrictEqual(
        success(yield* over((_, number) => page(number === 1 ? some : undefined, number), maybe())),
        some
      )
      const declared = paginated<object, unknown, Item>({ ...listOf("array").descriptor, response: "[*]" })
      assert.deepStrictEqual(success(yield* over(() => page(undefined), declared())), [])
    })
  )
})

describe("page", () => {
  it.effect("makes exactly one request, and gives the links as they are", () =>
    Effect.gen(function* () {
      const link = [
        "<https://n1.meraki.com/api/v1/things?startingAfter=0>; rel=first",
        '</api/v1/things?a=1,2&startingAfter=9>; Rel="next"; title="a, b"',
        "<https://api.meraki.com/api/v1/things?endingBefore=0>; rel=last",
        "<things?endingBefore=1>; rel=prev"
      ].join(", ")
      const outcome = yield* over(() => answer(200, [{ id: "1" }], { link }), things.page())
      assert.deepStrictEqual(success(outcome), {
        data: [{ id: "1" }],
        items: [{ id: "1" }],
        first: "https://n1.meraki.com/api/v1/things?startingAfter=0",
        next: "https://api.meraki.com/api/v1/things?a=1,2&startingAfter=9",
        last: "https://api.meraki.com/api/v1/things?endingBefore=0",
        prev: "https://api.meraki.com/api/v1/things?endingBefore=1"
      })
      assert.strictEqual(outcome.sent.length, 1)
    })
  )

  it.effect("has no link in the place of an empty one", () =>
    Effect.gen(function* () {
      const link = "<>; rel=next, < >; rel=prev"
      const { next, prev } = success(yield* over(() => answer(200, [], { link }), things.page()))
      assert.deepStrictEqual([next, prev], [undefined, undefined])
    })
  )

  it.effect("has no size that the operation does not take", () =>
    Effect.gen(function* () {
      const unsized = paginated<object, unknown, Item>({
        id: "getThings",
        method: "GET",
        path: "/things",
        tag: "things",
        response: "*",
        paging: { itemsIn: "array" }
      })
      const outcome = yield* over(() => answer(200, [{ id: "1" }]), unsized.page())
      assert.deepStrictEqual(ids(success(outcome).items), ["1"])
      assert.deepStrictEqual(outcome.sent, ["/things"])
      const { paging: _, ...unpaged } = unsized.descriptor
      assert.deepStrictEqual(success(yield* over(() => answer(200, [{ id: "1" }]), paginated(unpaged)())), [
        { id: "1" }
      ])
    })
  )

  it.effect("goes on from a link", () =>
    Effect.gen(function* () {
      const { sent } = yield* over(numbered(9, 3), things.page({}, { from: `${base}/things?startingAfter=6` }))
      assert.deepStrictEqual(sent, ["/things?startingAfter=6"])
    })
  )
})

describe("a stream of pages", () => {
  it.effect("ends with the last link, an empty one, and one that came before", () =>
    Effect.gen(function* () {
      const requests = (script: Script) =>
        Effect.map(over(script, collected(things.pages())), ({ sent }) => sent.length)
      const linked =
        (link: string, items: ReadonlyArray<Item> = [{ id: "1" }]): Script =>
        () =>
          answer(200, items, { link })
      assert.strictEqual(yield* requests(linked("")), 1)
      assert.strictEqual(yield* requests(linked("<>; rel=next")), 1)
      assert.strictEqual(yield* requests(linked(`<${base}/things?startingAfter=1>; rel=next`)), 2)
      assert.strictEqual(yield* requests(linked(`<${base}/things?perPage=1000>; rel=next`)), 1)
      assert.strictEqual(yield* requests(linked("not a link at all")), 1)
    })
  )

  it.effect("ends with a link that came before, also when each request for it is redirected elsewhere", () =>
    Effect.gen(function* () {
      const next = `${base}/things?startingAfter=1`
      const script: Script = ({ url }, number) =>
        url === next
          ? answer(308, "", { location: `${base}/things?copy=${number}` })
          : answer(200, [{ id: "1" }], { link: `<${next}>; rel=next` })
      const { result, sent } = yield* over(script, collected(things.pages()))
      assert.lengthOf(Result.getOrThrow(result), 2)
      assert.lengthOf(sent, 3)
    })
  )

  it.effect("asks for each page with the same options, those of a class too", () =>
    Effect.gen(function* () {
      class Options {
        get headers() {
          return { "x-mine": "1" }
        }
      }
      const { layer, sent } = scripted(numbered(6, 3))
      yield* Effect.provide(collected(things.pages({}, new Options())), clientOf(base, {}, layer))
      assert.deepStrictEqual(
        sent.map(({ headers }) => headers["x-mine"]),
        ["1", "1"]
      )
    })
  )

  it.effect("whose input or options cannot be read fails before any request", () =>
    Effect.gen(function* () {
      const unreadable = {
        get from(): string {
          throw new Error("no")
        }
      }
      for (const stream of [things.pages({}, unreadable), things.pages(unreadable as object)]) {
        const { result, sent } = yield* over(numbered(6, 3), collected(stream))
        assert.isTrue(Result.isFailure(result) && result.failure._tag === "InvalidInput")
        assert.lengthOf(sent, 0)
      }
    })
  )

  it.effect("has its next page under way when one is delivered, unless that is turned off", () =>
    Effect.gen(function* () {
      for (const [prefetch, expected] of [
        [undefined, [2, 3, 3]],
        [1, [2, 3, 3]],
        [0, [1, 2, 3]]
      ] as const) {
        const { layer, sent } = scripted(numbered(9, 3))
        const requests: Array<number> = []
        yield* things.pages({}, { prefetch }).pipe(
          Stream.runForEach(() => Effect.sync(() => requests.push(sent.length))),
          Effect.provide(clientOf(base, {}, layer))
        )
        assert.deepStrictEqual(requests, [...expected])
      }
    })
  )

  it.effect("goes on behind an empty page that has a next link", () =>
    Effect.gen(function* () {
      const script: Script = (_, number) =>
        answer(
          200,
          number === 2 ? [] : [{ id: String(number) }],
          number === 3 ? {} : { link: `<${base}/things?startingAfter=${number}>; rel=next` }
        )
      assert.deepStrictEqual(ids(success(yield* over(script, things())) as ReadonlyArray<Item>), ["1", "3"])
    })
  )

  it.effect("that cannot be right is refused before any request", () =>
    Effect.gen(function* () {
      const refused = (options: object, input: object = {}) =>
        Effect.map(over(numbered(7, 3), collected(things.items(input, options))), ({ result, sent }) => {
          assert.strictEqual(sent.length, 0)
          const error = Result.getOrThrow(Result.flip(result))
          return error._tag === "InvalidInput" ? error.issues.map(({ path }) => path) : error._tag
        })
      assert.deepStrictEqual(yield* refused({ limit: 1.5, maxPages: Number.NaN }), ["limit", "maxPages"])
      assert.deepStrictEqual(yield* refused({ limit: -1 }), ["limit"])
      for (const from of ["", 5, Symbol("from")]) assert.deepStrictEqual(yield* refused({ from }), ["from"])
      assert.notStrictEqual((yield* refused({}, "N_1" as unknown as object)).length, 0)
      assert.strictEqual((yield* over(numbered(7, 3), things({}, null as unknown as object))).sent.length, 3)
    })
  )

  it.effect("of none is none, whatever its form", () =>
    Effect.gen(function* () {
      const nothing = yield* over(numbered(7, 3), getNetworkEvents({ networkId: "N_1" }, { limit: 0 }))
      assert.deepStrictEqual(success(nothing).events, [])
      assert.strictEqual(nothing.sent.length, 0)
    })
  )

  it.effect("goes on behind a page that is shorter than it was asked to be", () =>
    Effect.gen(function* () {
      const outcome = yield* over(numbered(5, 1), collected(things.items({ perPage: 3 })))
      assert.deepStrictEqual(ids(success(outcome)), ["1", "2", "3", "4", "5"])
    })
  )

  it.effect("stops at `limit` and `maxPages` without a request too many, whatever is fetched ahead", () =>
    Effect.gen(function* () {
      for (const prefetch of [0, 1] as const) {
        const limited = yield* over(numbered(100, 3), collected(things.items({}, { limit: 5, prefetch })))
        assert.deepStrictEqual(ids(success(limited)), ["1", "2", "3", "4", "5"])
        assert.strictEqual(limited.sent.length, 2)
        const few = yield* over(numbered(100, 3), collected(things.pages({}, { maxPages: 3, prefetch })))
        assert.strictEqual(success(few).length, 3)
        assert.strictEqual(few.sent.length, 3)
      }
      for (const none of [{ limit: 0 }, { maxPages: 0 }]) {
        assert.strictEqual((yield* over(numbered(9, 3), collected(things.items({}, none)))).sent.length, 0)
      }
    })
  )

  it.effect("delivers what it has before it fails", () =>
    Effect.gen(function* () {
      const script: Script = (request, number) => (number === 3 ? answer(403, {}) : numbered(9, 3)(request, number))
      const seen: Array<string> = []
      const { result } = yield* over(
        script,
        things.items().pipe(Stream.runForEach(({ id }) => Effect.sync(() => seen.push(id))))
      )
      assert.isTrue(Result.isFailure(result) && isMerakiError(result.failure) && result.failure._tag === "Forbidden")
      assert.deepStrictEqual(seen, ["1", "2", "3", "4", "5", "6"])
    })
  )

  it.effect("does not follow a link to a host that must not see the key, and delivers what came before", () =>
    Effect.gen(function* () {
      const script: Script = () =>
        answer(200, [{ id: "1" }], { link: "<https://evil.example/api/v1/things?startingAfter=1>; rel=next" })
      const seen: Array<string> = []
      const outcome = yield* over(
        script,
        things.items().pipe(Stream.runForEach(({ id }) => Effect.sync(() => seen.push(id))))
      )
      assert.isTrue(Result.isFailure(outcome.result) && outcome.result.failure._tag === "UntrustedHost")
      assert.deepStrictEqual(seen, ["1"])
      assert.strictEqual(outcome.sent.length, 1)
    })
  )
})

describe("over real sockets", () => {
  /** A list of `count` things; requests from number `silentFrom` on are not answered. */
  const serve = (count: number, silentFrom = Infinity) =>
    Effect.gen(function* () {
      const server: Server = yield* makeServer((request, response, number) => {
        if (number >= silentFrom) return
        const after = Number(new URL(request.url, "http://x").searchParams.get("startingAfter") ?? 0)
        const items = Array.from({ length: 10 }, (_, index) => ({ id: String(after + index + 1) }))
        const next = after + 10
        const link = next < count ? { link: `<${server.origin}/api/v1/things?startingAfter=${next}>; rel=next` } : {}
        json(response, 200, items, link)
      })
      return server
    })

  it.live("nothing is fetched before it is asked for, and one page ahead at the most", () =>
    Effect.gen(function* () {
      const server = yield* serve(100)
      // Each item is held until as many pages have been asked for as are to be, and then for longer.
      const taken = (prefetch: 0 | 1) =>
        Effect.gen(function* () {
          const before = server.seen.length
          yield* things.items({}, { prefetch }).pipe(
            Stream.take(5),
            Stream.runForEach(() =>
              Effect.andThen(
                until(() => server.seen.length - before > prefetch),
                Effect.sleep(10)
              )
            ),
            Effect.provide(clientOf(server.url))
          )
          return server.seen.length - before
        })
      assert.strictEqual(yield* taken(0), 1)
      assert.strictEqual(yield* taken(1), 2)
    }).pipe(Effect.scoped)
  )

  it.live("a page that is being fetched ahead is let go when the stream ends", () =>
    Effect.gen(function* () {
      const server: Server = yield* makeServer((request, response) => {
        if (request.url.includes("startingAfter")) return
        json(response, 200, [{ id: "1" }], { link: `<${server.origin}/api/v1/things?startingAfter=1>; rel=next` })
      })
      yield* things.items().pipe(
        Stream.mapEffect(() => until(() => server.seen.length === 2)),
        Stream.take(1),
        Stream.runDrain,
        Effect.provide(clientOf(server.url))
      )
      yield* until(() => server.aborted() === 1)
    }).pipe(Effect.scoped)
  )

  it.live("interrupting a drain ends it", () =>
    Effect.gen(function* () {
      const server = yield* serve(10_000, 4)
      const fiber = yield* Effect.forkChild(things().pipe(Effect.provide(clientOf(server.url))))
      // The fourth is not answered, so that none is on its way when the drain ends.
      yield* until(() => server.seen.length === 4)
      yield* Fiber.interrupt(fiber)
      yield* until(() => server.aborted() === 1)
      yield* Effect.sleep(30)
      assert.strictEqual(server.seen.length, 4)
    }).pipe(Effect.scoped)
  )
})

describe("the event log", () => {
  const day = 86_400_000
  const now = Date.UTC(2026, 0, 31)
  const iso = (at: number) => new Date(at).toISOString()
  /** One event a day since 2013, ten to a page, links in both directions whatever happens, as the API has them. */
  const log: Script = ({ url }) => {
    const { searchParams } = new URL(url)
    const before = searchParams.get("endingBefore")
    const after = searchParams.get("startingAfter")
    const last = after === null ? (before === null ? now : Date.parse(before)) : Date.parse(after) + 10 * day
    const days = Array.from({ length: 10 }, (_, index) => last - index * day)
    const events = days
      .filter((at) => at <= now && at > Date.UTC(2013, 0, 1))
      .map((at) => ({ id: iso(at), occurredAt: iso(at) }))
    return answer(
      200,
      { message: null, pageStartAt: iso(last - 9 * day), pageEndAt: iso(last), events },
      {
        link: `<${base}/networks/N_1/events?endingBefore=${iso(last - 10 * day)}>; rel=prev, <${base}/networks/N_1/events?startingAfter=${iso(last)}>; rel=next`
      }
    )
  }

  it.effect("is read backwards, to the beginning of time and no further, its last page included", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now)
      const outcome = yield* over(log, getNetworkEvents({ networkId: "N_1" }))
      const { events, pageEndAt, pageStartAt } = success(outcome)
      const times = (events ?? []).map(({ occurredAt }) => occurredAt ?? "")
      assert.strictEqual(times[0], iso(now))
      assert.isBelow(Date.parse(times.at(-1) ?? ""), Date.UTC(2014, 0, 11))
      assert.isAbove(Date.parse(times.at(-1) ?? ""), Date.UTC(2013, 11, 20))
      assert.strictEqual(new Set(times).size, times.length)
      assert.strictEqual(outcome.sent.length, times.length / 10)
      assert.strictEqual(pageEndAt, iso(now))
      assert.strictEqual(pageStartAt, times.at(-1))
    })
  )

  it.effect("is read forwards from where the caller says, until now", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now)
      const outcome = yield* over(
        log,
        collected(getNetworkEvents.items({ networkId: "N_1", startingAfter: iso(now - 35 * day) }))
      )
      assert.strictEqual(outcome.sent.length, 4)
      const times = success(outcome).map(({ occurredAt = "" }) => occurredAt)
      assert.deepStrictEqual(
        times,
        Array.from({ length: 35 }, (_, index) => iso(now - (34 - index) * day))
      )
    })
  )

  it.effect("goes on in the direction of a link", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now)
      const from = `${base}/networks/N_1/events?startingAfter=${iso(now - 35 * day)}`
      const outcome = yield* over(log, collected(getNetworkEvents.items({ networkId: "N_1" }, { from })))
      assert.strictEqual(outcome.sent.length, 4)
      assert.strictEqual(success(outcome).at(-1)?.occurredAt, iso(now))
    })
  )

  it.effect("may have gaps, which do not end it", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now)
      const gappy: Script = (request, number) => {
        const whole = log(request, number) as TransportResponse
        const body = JSON.parse(whole.body) as { events: ReadonlyArray<{ occurredAt: string }> }
        const events = body.events.filter(
          ({ occurredAt }) => Date.parse(occurredAt) < now - 32 * day || Date.parse(occurredAt) > now - 9 * day
        )
        return { ...whole, body: JSON.stringify({ ...body, events }) }
      }
      const outcome = yield* over(gappy, collected(getNetworkEvents.items({ networkId: "N_1" }, { maxPages: 5 })))
      assert.strictEqual(success(outcome).length, 9 + 17)
    })
  )

  it.effect("gives one page when one is asked for, in either direction", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(now)
      assert.strictEqual(
        success(yield* over(log, collected(getNetworkEvents.pages({ networkId: "N_1" }, { maxPages: 1 })))).length,
        1
      )
      assert.strictEqual(success(yield* over(log, getNetworkEvents.page({ networkId: "N_1" }))).items.length, 10)
    })
  )

  it.effect("ends at the third empty page in a row that still has links", () =>
    Effect.gen(function* () {
      const empty: Script = (_, number) =>
        answer(
          200,
          { message: null, events: [] },
          { link: `<${base}/networks/N_1/events?endingBefore=2020-01-0${number}T00:00:00Z>; rel=prev` }
        )
      assert.strictEqual((yield* over(empty, getNetworkEvents({ networkId: "N_1" }))).sent.length, 3)
    })
  )
})

describe("a list that is read from its end", () => {
  it.effect("is what comes before, in the order of the list", () =>
    Effect.gen(function* () {
      const script: Script = ({ url }) => {
        const before = Number(new URL(url).searchParams.get("endingBefore"))
        const ids = [before - 3, before - 2, before - 1].filter((id) => id > 0)
        const link = (relation: string, name: string, id: number | undefined) =>
          `<${base}/organizations?${name}=${id}>; rel=${relation}`
        return answer(
          200,
          ids.map((id) => ({ id: String(id) })),
          {
            link: [
              link("next", "startingAfter", ids.at(-1)),
              ...(ids[0] === 1 ? [] : [link("prev", "endingBefore", ids[0])])
            ].join(", ")
          }
        )
      }
      const input = { endingBefore: "9" }
      const outcome = yield* over(script, getOrganizations(input))
      assert.deepStrictEqual(
        success(outcome).map(({ id }) => id),
        ["1", "2", "3", "4", "5", "6", "7", "8"]
      )
      assert.strictEqual(outcome.sent.length, 3)
    })
  )
})

describe("the history of configuration changes", () => {
  it.effect("is read backwards", () =>
    Effect.gen(function* () {
      const script: Script = ({ url }) => {
        const before = Number(new URL(url).searchParams.get("endingBefore") ?? 6)
        const items = [before, before - 1].map((id) => ({ adminId: String(id) }))
        return answer(200, items, {
          link: `<${base}/x?startingAfter=99>; rel=next${before > 2 ? `, <${base}/x?endingBefore=${before - 2}>; rel=prev` : ""}`
        })
      }
      const changes = success(yield* over(script, getOrganizationConfigurationChanges({ organizationId: "1" })))
      assert.deepStrictEqual(
        changes.map(({ adminId }) => adminId),
        ["6", "5", "4", "3", "2", "1"]
      )
    })
  )
})
