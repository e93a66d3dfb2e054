import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Scheduler from "effect/Scheduler"
import * as TestClock from "effect/testing/TestClock"
import { take } from "../../src/internal/limits/bucket.ts"
import { type Lane, makeLane } from "../../src/internal/limits/lane.ts"
import { waitInQueue } from "../../src/internal/limits/queue.ts"
import { local, type Store, type Taken } from "../../src/internal/limits/store.ts"

const keysOf = (lanes: ReadonlyArray<Lane>): string => lanes.map(({ key }) => key).join(" ")

/** A store whose answers are given, and what it was asked. */
const storeOf = (...answers: ReadonlyArray<Taken | Effect.Effect<Taken>>) => {
  const asked: Array<string> = []
  let count = 0
  const store: Store = {
    ...local,
    take: (lanes, now) => {
      asked.push(`take ${keysOf(lanes)} at ${now}`)
      return answers[count++]
    },
    giveBack: (lanes) => Effect.sync(() => void asked.push(`give back ${keysOf(lanes)}`))
  }
  return { store, asked }
}

/** A narrow limit of ten a second and a wide one of twenty, one request at a time. */
const makeLanes = () => [makeLane("narrow", 10, 1), makeLane("wide", 20, 1)] as const

const wait = (store: Store, lanes: ReadonlyArray<Lane>) => {
  const [first] = lanes
  assert.isDefined(first)
  return Effect.forkChild(waitInQueue(store, lanes, first), { startImmediately: true })
}

describe("the queue of this process", () => {
  it.effect("takes a request from all lanes once all of them allow it", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const [narrow, wide] = lanes
      assert.strictEqual(yield* waitInQueue(local, lanes, narrow), 0)
      take(wide.bucket, 150)
      const next = yield* wait(local, lanes)
      yield* TestClock.adjust(199)
      assert.isUndefined(next.pollUnsafe())
      assert.deepStrictEqual([narrow.bucket.fullAt, wide.bucket.fullAt], [100, 200])
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* Fiber.join(next), 200)
      assert.deepStrictEqual([narrow.bucket.fullAt, wide.bucket.fullAt], [300, 250])
    })
  )

  it.effect("has one place of a lane in the next one, in the order of arrival", () =>
    Effect.gen(function* () {
      const wide = makeLane("wide", 20, 1)
      const [one, other] = [makeLane("one", Infinity, 1), makeLane("other", Infinity, 1)]
      const waiting = [
        yield* wait(local, [one, wide]),
        yield* wait(local, [one, wide]),
        yield* wait(local, [one, wide]),
        yield* wait(local, [other, wide])
      ]
      assert.deepStrictEqual([one.turns.waiting, other.turns.waiting, wide.turns.waiting], [2, 1, 2])
      yield* TestClock.adjust(1000)
      assert.deepStrictEqual(yield* Fiber.joinAll(waiting), [0, 50, 150, 100])
    })
  )

  it.effect("keeps that order wherever a fiber lets others run in between", () =>
    Effect.gen(function* () {
      for (let ops = 3; ops <= 40; ops++) {
        const wide = makeLane("wide", 20, 1)
        const order: Array<string> = []
        const one = (name: string) => {
          const narrow = makeLane(name, Infinity, 1)
          return Effect.map(waitInQueue(local, [narrow, wide], narrow), () => order.push(name))
        }
        const waiting = yield* Effect.forEach(["a", "b", "c", "d"], (name) =>
          Effect.forkChild(Effect.provideService(one(name), Scheduler.MaxOpsBeforeYield, ops), {
            startImmediately: true
          })
        )
        while (waiting.some((fiber) => fiber.pollUnsafe() === undefined)) yield* TestClock.adjust(1)
        assert.deepStrictEqual(order, ["a", "b", "c", "d"], String(ops))
      }
    })
  )

  it.effect("looks at all lanes again when one was paused while its head waited in the next one", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const [narrow, wide] = lanes
      take(wide.bucket, 0)
      const waiting = yield* wait(local, lanes)
      narrow.bucket.pausedUntil = 1000
      yield* TestClock.adjust(999)
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* Fiber.join(waiting), 1000)
    })
  )

  it.effect("waits on when a lane is filled while it waits", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const [narrow] = lanes
      take(narrow.bucket, 0)
      const waiting = yield* wait(local, lanes)
      take(narrow.bucket, 0)
      yield* TestClock.adjust(199)
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* Fiber.join(waiting), 200)
    })
  )
})

describe("the queue for a shared store", () => {
  it.effect("goes on at once when the store says so, whatever this process knows of pauses", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const { store } = storeOf(
        Effect.sync(() => {
          lanes[0].bucket.pausedUntil = 1000
          return 0
        })
      )
      const waiting = yield* wait(store, lanes)
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* Fiber.join(waiting), 0)
    })
  )

  it.effect("asks once this process allows the request, and again as long as nothing is taken", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const [narrow, wide] = lanes
      take(narrow.bucket, 0)
      const { asked, store } = storeOf(undefined, Effect.succeed(undefined), Effect.succeed(0))
      const waiting = yield* wait(store, lanes)
      assert.deepStrictEqual(asked, [])
      yield* TestClock.adjust(100)
      assert.strictEqual(yield* Fiber.join(waiting), 100)
      assert.deepStrictEqual(
        asked,
        Array.from({ length: 3 }, () => "take narrow wide at 100")
      )
      assert.deepStrictEqual([narrow.turns.waiting, wide.turns.waiting], [0, 0])
    })
  )

  it.effect("waits in a lane for its turn and for its bucket, but asks without a turn", () =>
    Effect.gen(function* () {
      const wide = makeLane("wide", 20, 1)
      const [one, other] = [makeLane("one", 1000, 1), makeLane("other", 1000, 1)]
      const answer = yield* Deferred.make<Taken>()
      const { asked, store } = storeOf(Deferred.await(answer), Effect.succeed(0), 0)
      const asking = yield* wait(store, [one, wide])
      const next = yield* wait(store, [other, wide])
      // The first one is still asking: nobody waits for it.
      assert.deepStrictEqual(asked, ["take one wide at 0", "take other wide at 0"])
      assert.strictEqual(yield* Fiber.join(next), 0)
      assert.isUndefined(asking.pollUnsafe())
      take(wide.bucket, 0)
      const last = yield* wait(store, [other, wide])
      assert.strictEqual(wide.turns.waiting, 1)
      yield* TestClock.adjust(50)
      assert.strictEqual(yield* Fiber.join(last), 50)
      assert.strictEqual(asked.at(-1), "take other wide at 50")
      yield* Deferred.succeed(answer, 0)
      assert.strictEqual(yield* Fiber.join(asking), 50)
    })
  )

  it.effect("waits for as long as it was booked ahead, and for pauses that have begun since", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const [narrow, wide] = lanes
      const { asked, store } = storeOf(30)
      const waiting = yield* wait(store, lanes)
      wide.bucket.pausedUntil = 80.5
      yield* TestClock.adjust(80)
      assert.isUndefined(waiting.pollUnsafe())
      narrow.bucket.pausedUntil = 90
      yield* TestClock.adjust(1)
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust(9)
      assert.strictEqual(yield* Fiber.join(waiting), 90)
      assert.deepStrictEqual(asked, ["take narrow wide at 0"])
    })
  )

  it.effect("goes on at the end of its time when no lane is paused any more", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      lanes[0].bucket.pausedUntil = 0
      const { store } = storeOf(30)
      const waiting = yield* wait(store, lanes)
      lanes[1].bucket.pausedUntil = 30
      yield* TestClock.adjust(29)
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust(1)
      assert.strictEqual(yield* Fiber.join(waiting), 30)
    })
  )

  it.effect("gives back what was booked ahead by one who leaves before its time", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const { asked, store } = storeOf(30, undefined)
      const waiting = yield* wait(store, lanes)
      yield* Fiber.interrupt(waiting)
      assert.deepStrictEqual(asked, ["take narrow wide at 0", "give back narrow wide"])
      assert.deepStrictEqual(
        lanes.map(({ turns }) => turns.waiting),
        [0, 0]
      )
    })
  )

  it.effect("gives nothing back of what was sent in its time", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const { asked, store } = storeOf(0, 30)
      assert.strictEqual(yield* waitInQueue(store, lanes, lanes[0]), 0)
      const waiting = yield* wait(store, lanes)
      yield* TestClock.adjust(30)
      assert.strictEqual(yield* Fiber.join(waiting), 30)
      assert.deepStrictEqual(asked, ["take narrow wide at 0", "take narrow wide at 0"])
    })
  )

  it.effect("serves those of one lane one after the other, each until it was told its time", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const { asked, store } = storeOf(30, 50)
      const waiting = [yield* wait(store, lanes), yield* wait(store, lanes)]
      assert.strictEqual(lanes[0].turns.waiting, 2)
      assert.deepStrictEqual(asked, ["take narrow wide at 0"])
      yield* TestClock.adjust(100)
      assert.deepStrictEqual(yield* Fiber.joinAll(waiting), [30, 80])
    })
  )

  it.effect("takes what was booked ahead without waiting for the bucket of this process, and says how many wait", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      take(lanes[0].bucket, 0)
      const waiting: Array<number | undefined> = []
      const booked = (isBooked: boolean): Store => ({
        ...storeOf().store,
        take: (_, __, count) => {
          waiting.push(count)
          return 0
        },
        isBooked: () => isBooked
      })
      assert.strictEqual(yield* waitInQueue(booked(true), lanes, lanes[0]), 0)
      const other = yield* wait(booked(false), lanes)
      assert.deepStrictEqual(waiting, [1])
      yield* TestClock.adjust(100)
      assert.strictEqual(yield* Fiber.join(other), 100)
      assert.deepStrictEqual(waiting, [1, 1])
    })
  )

  it.effect("tells the store of those that leave before their time, and of no other", () =>
    Effect.gen(function* () {
      const lanes = makeLanes()
      const left: Array<string> = []
      const { store } = storeOf(50, 0)
      const told: Store = { ...store, left: (lanes) => Effect.sync(() => void left.push(keysOf(lanes))) }
      const first = yield* wait(told, lanes)
      yield* Fiber.interrupt(first)
      assert.deepStrictEqual(left, ["narrow wide"])
      yield* Fiber.join(yield* wait(told, lanes))
      assert.deepStrictEqual(left, ["narrow wide"])
    })
  )
})
