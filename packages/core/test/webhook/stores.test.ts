import { it, logged } from "@effect-meraki/testing/effect"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"
import { assert, describe } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import { readSlot, slotCount, slotNumber, slotPlace } from "../../src/internal/webhook/slots.ts"
import * as ReplayStore from "../../src/ReplayStore.ts"
import * as ReplayStoreKeyValueStore from "../../src/ReplayStoreKeyValueStore.ts"
import * as ReplayStoreRedis from "../../src/ReplayStoreRedis.ts"
import * as ReplayStoreShared from "../../src/ReplayStoreShared.ts"
import * as Webhooks from "../../src/Webhooks.ts"
import { alertOf, atNoon, noon, requestOf, secret } from "../support/letters.ts"

/** What every store does. */
const contract = (store: ReplayStore.Store) =>
  Effect.gen(function* () {
    assert.strictEqual(Duration.toMillis(store.remember), 3_600_000)
    assert.strictEqual(yield* store.claim("a", "x"), "claimed")
    assert.strictEqual(yield* store.claim("a", "y"), "busy")
    assert.strictEqual(yield* store.claim("b", "y"), "claimed")
    yield* store.release("a", "y")
    assert.strictEqual(yield* store.claim("a", "y"), "busy")
    yield* store.release("a", "x")
    assert.strictEqual(yield* store.claim("a", "y"), "claimed")
    yield* store.settle("a", "x")
    assert.strictEqual(yield* store.claim("a", "x"), "busy")
    yield* store.settle("a", "y")
    assert.strictEqual(yield* store.claim("a", "x"), "handled")
    yield* store.release("a", "y")
    assert.strictEqual(yield* store.claim("a", "y"), "handled")
  })

/** A KeyValueStore whose values a test can look at, and which fails when it is told. */
const keyValues = () => {
  const values = new Map<string, string>()
  let isBroken = false
  const perform = <A>(method: string, run: () => A) =>
    Effect.suspend(() =>
      isBroken
        ? Effect.fail(new KeyValueStore.KeyValueStoreError({ method, key: "", message: "no space left" }))
        : Effect.sync(run)
    )
  const layer = Layer.succeed(
    KeyValueStore.KeyValueStore,
    KeyValueStore.makeStringOnly({
      get: (key) => perform("get", () => values.get(key)),
      set: (key, value) => perform("set", () => void values.set(key, value)),
      remove: (key) => perform("remove", () => void values.delete(key)),
      clear: perform("clear", () => values.clear()),
      size: perform("size", () => values.size),
      keys: perform("keys", () => [...values.keys()])
    })
  )
  return { values, layer, break: (broken: boolean) => void (isBroken = broken) }
}

/** A receiver over a store that counts what it handles. */
const counted = (store: ReplayStore.Store) =>
  Effect.gen(function* () {
    let count = 0
    const { respond } = yield* Webhooks.receive({
      sharedSecret: secret,
      freshness: false,
      onEvent: () => Effect.sync(() => void count++)
    })
    const post = (alertId: string) => Effect.map(respond(requestOf(alertOf({ alertId }))), ({ status }) => status)
    return { count: () => count, post }
  }).pipe(Effect.provideService(ReplayStore.ReplayStore, store))

describe("a store in memory", () => {
  it.effect("keeps who claims and what was handled", () => Effect.flatMap(ReplayStore.make(), contract))
})

describe("a store over a KeyValueStore", () => {
  it.effect("keeps who claims and what was handled", () =>
    Effect.flatMap(ReplayStoreKeyValueStore.make(), contract).pipe(Effect.provide(KeyValueStore.layerMemory))
  )

  it.effect("remembers what an earlier process has handled, and not what it was handling", () => {
    const { layer } = keyValues()
    return Effect.gen(function* () {
      yield* atNoon()
      const before = yield* ReplayStoreKeyValueStore.make()
      for (const key of ["a", "b", "c"]) yield* before.claim(key, "x")
      yield* before.settle("a", "x")
      yield* TestClock.adjust("40 minutes")
      yield* before.settle("b", "x")
      const after = yield* ReplayStoreKeyValueStore.make()
      assert.deepStrictEqual(yield* Effect.forEach(["a", "b", "c"], (key) => after.claim(key, "y")), [
        "handled",
        "handled",
        "claimed"
      ])
      yield* after.settle("c", "y")
      yield* TestClock.adjust("20 minutes")
      const later = yield* ReplayStoreKeyValueStore.make()
      assert.deepStrictEqual(yield* Effect.forEach(["a", "b", "c"], (key) => later.claim(key, "z")), [
        "claimed",
        "handled",
        "handled"
      ])
    }).pipe(Effect.provide(layer))
  })

  it.effect("keeps no more events than it may remember, however fast they come", () => {
    const { layer, values } = keyValues()
    return Effect.gen(function* () {
      yield* atNoon()
      const store = yield* ReplayStoreKeyValueStore.make({ capacity: 10 })
      for (let event = 0; event < 30; event++) {
        yield* store.claim(`event-${event}`, "x")
        yield* store.settle(`event-${event}`, "x")
      }
      const kept = [...values.values()].flatMap((text) => text.match(/event-\d+/g) ?? [])
      assert.deepStrictEqual(
        kept,
        Array.from({ length: 10 }, (_, index) => `event-${index + 20}`)
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("keeps no more keys than it has slots, and of a slot only what is not over", () => {
    const { layer, values } = keyValues()
    return Effect.gen(function* () {
      const store = yield* ReplayStoreKeyValueStore.make({ remember: "10 minutes", key: "hooks" })
      for (let event = 0; event < 1000; event++) {
        yield* store.claim(`${event}`, "x")
        yield* store.settle(`${event}`, "x")
        yield* TestClock.adjust("3 seconds")
      }
      assert.strictEqual(values.size, slotCount)
      assert.isTrue([...values.keys()].every((key) => /^hooks\/\d+$/.test(key)))
      assert.isBelow([...values.values()].join().length, 13 * 20 * 40)
      const after = yield* ReplayStoreKeyValueStore.make({ remember: "10 minutes", key: "hooks" })
      // 200 of them were handled within ten minutes.
      const claims = yield* Effect.forEach([...Array(1000).keys()], (event) => after.claim(`${event}`, "y"))
      assert.strictEqual(claims.filter((claim) => claim === "handled").length, 199)
      assert.strictEqual(claims.lastIndexOf("claimed"), 800)
    }).pipe(Effect.provide(layer))
  })

  it.effect("that cannot be written still answers, and says so; one with other contents is empty", () => {
    const { break: fail, layer, values } = keyValues()
    for (let place = 0; place < slotCount; place++) {
      values.set(`effect-meraki/handled/${place}`, ["", "{", "[]", "5", '{"number":1,"entries":[]}'][place % 5] ?? "")
    }
    return Effect.gen(function* () {
      yield* atNoon()
      const { count, post } = yield* counted(yield* ReplayStoreKeyValueStore.make())
      fail(true)
      assert.deepStrictEqual([yield* post("1"), yield* post("1"), yield* post("2")], [204, 204, 204])
      assert.strictEqual(count(), 2)
      assert.deepStrictEqual(yield* logged, ["Warn that alert:123:1 was handled could not be stored: no space left"])
      const broken = yield* ReplayStoreKeyValueStore.make()
      assert.strictEqual(yield* broken.claim("a", "x"), "claimed")
      assert.include((yield* logged)[1], "the handled events could not be read: no space left")
    }).pipe(Effect.provide(layer))
  })

  it("reads its slots, and nothing else's", () => {
    const hour = 3_600_000
    const slot = (entries: object) => readSlot(JSON.stringify({ number: 5, entries }), noon, hour)
    assert.deepStrictEqual(slot({ a: noon + 1, b: noon, c: noon + hour, d: noon + hour + 1, e: "x", f: null }), {
      number: 5,
      entries: { a: noon + 1, c: noon + hour }
    })
    assert.isUndefined(readSlot("{}", noon, hour))
    assert.strictEqual(slotNumber(noon + hour, hour) - slotNumber(noon, hour), 12)
    assert.strictEqual(slotPlace(slotNumber(noon, hour) + slotCount), slotPlace(slotNumber(noon, hour)))
  })

  it.prop("reads any text without an exception", { text: Schema.String, value: Schema.Unknown }, ({ text, value }) => {
    for (const one of [text, JSON.stringify({ number: 1, entries: value }), JSON.stringify(value) ?? ""]) {
      readSlot(one, 0, 1000)
    }
  })
})

const missing = isLeftOut ? " (left out: redis-server is not installed; Debian: apt-get install redis-server)" : ""

describe.skipIf(isLeftOut)(`a store in Redis${missing}`, () => {
  /** A store over a connection of its own. */
  const storeAt = (options: Parameters<typeof ReplayStoreRedis.layer>[0]) =>
    Effect.map(Layer.build(ReplayStoreRedis.layer(options)), Context.get(ReplayStore.ReplayStore))

  it.live("keeps who claims and what was handled", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      yield* contract(yield* storeAt({ url }))
      const other = yield* storeAt({ url, prefix: "other" })
      assert.strictEqual(yield* other.claim("a", "x"), "claimed")
    }).pipe(Effect.scoped)
  )

  it.live("gives an event to one of many, whichever connection they have", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const stores = [yield* storeAt({ url }), yield* storeAt({ url }), yield* storeAt({ url })]
      const claims = yield* Effect.forEach(
        [...Array(60).keys()],
        (index) => stores[index % 3]?.claim(`event ${index % 5}`, `${index}`) ?? Effect.succeed("busy" as const),
        { concurrency: "unbounded" }
      )
      assert.strictEqual(claims.filter((claim) => claim === "claimed").length, 5)
    }).pipe(Effect.scoped)
  )

  it.live("forgets a claim whose process has died, and what was handled long ago", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const store = yield* storeAt({ url, lease: "1 second", remember: "3 seconds" })
      yield* store.claim("a", "x")
      yield* store.claim("b", "x")
      yield* Effect.sleep("1200 millis")
      assert.strictEqual(yield* store.claim("a", "y"), "claimed")
      // Too late for the one, which is another's now, and not for the other.
      yield* store.settle("a", "x")
      yield* store.settle("b", "x")
      assert.deepStrictEqual([yield* store.claim("a", "z"), yield* store.claim("b", "z")], ["busy", "handled"])
      yield* Effect.sleep("3200 millis")
      assert.strictEqual(yield* store.claim("b", "z"), "claimed")
    }).pipe(Effect.scoped)
  )

  it.live("shares what receivers have handled, and leaves them to themselves while it is away", () =>
    Effect.gen(function* () {
      const redis = yield* makeRedis
      const [one, other] = [
        yield* counted(yield* storeAt({ url: redis.url })),
        yield* counted(yield* storeAt({ url: redis.url }))
      ]
      for (const receiver of [one, other, one]) assert.strictEqual(yield* receiver.post("1"), 204)
      assert.deepStrictEqual([one.count(), other.count()], [1, 0])
      yield* redis.kill
      for (const receiver of [one, other, one, other]) assert.strictEqual(yield* receiver.post("2"), 204)
      assert.deepStrictEqual([one.count(), other.count()], [2, 1])
      assert.lengthOf(yield* logged, 2)
    }).pipe(Effect.scoped)
  )
})

describe("a store over any client of Redis", () => {
  it.effect("refuses options that cannot be used", () =>
    Effect.gen(function* () {
      const send = () => Effect.succeed("claimed")
      for (const options of [{ prefix: "" }, { lease: 0 }, { remember: "soon" as never }, { commandTimeout: -1 }]) {
        assert.strictEqual((yield* Effect.flip(ReplayStoreShared.make(send, options)))._tag, "InvalidConfiguration")
      }
    })
  )

  it.effect("fails with what Redis says, or with its silence", () =>
    Effect.gen(function* () {
      const claim = (answer: Effect.Effect<unknown, unknown>) =>
        Effect.flatMap(
          ReplayStoreShared.make(() => answer),
          (store) => Effect.exit(store.claim("a", "x"))
        )
      const messageOf = (answer: Effect.Effect<unknown, unknown>) =>
        Effect.map(Effect.flatMap(claim(answer), Effect.flip), ({ message }) => message)
      assert.strictEqual(yield* messageOf(Effect.fail({ cause: new Error("NOAUTH") })), "NOAUTH")
      assert.strictEqual(yield* messageOf(Effect.succeed(5)), "it answers what no claim can be")
      const slow = yield* Effect.forkChild(messageOf(Effect.never), { startImmediately: true })
      yield* TestClock.adjust("500 millis")
      assert.strictEqual(yield* Fiber.join(slow), "it is too slow")
      assert.isTrue((yield* claim(Effect.succeed(new TextEncoder().encode("claimed"))))._tag === "Success")
    })
  )
})
