import { assert, describe, it } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { within } from "../../src/internal/time/within.ts"

const late = () => Effect.succeed("late")
const limited = <A, E>(effect: Effect.Effect<A, E>, millis: number) => within(effect, Duration.millis(millis), late)

describe("an effect that has to end within a time", () => {
  it.effect("gives what it gives, or fails as it fails, when it is in time", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* limited(Effect.succeed("at once"), 10), "at once")
      assert.strictEqual(yield* Effect.flip(limited(Effect.fail("failed"), 10)), "failed")
      const fiber = yield* Effect.forkChild(limited(Effect.as(Effect.sleep(9), "later"), 10))
      yield* TestClock.adjust(10)
      assert.strictEqual(yield* Fiber.join(fiber), "later")
    })
  )

  it.effect("is interrupted when its time is over, and its end is waited for", () =>
    Effect.gen(function* () {
      const released = yield* Deferred.make<void>()
      let isInterrupted = false
      const slow = Effect.onInterrupt(Effect.never, () => {
        isInterrupted = true
        return Deferred.await(released)
      })
      const fiber = yield* Effect.forkChild(limited(slow, 10))
      yield* TestClock.adjust(9)
      assert.strictEqual(isInterrupted, false)
      yield* TestClock.adjust(1)
      assert.strictEqual(isInterrupted, true)
      assert.isUndefined(fiber.pollUnsafe())
      yield* Deferred.succeed(released, undefined)
      assert.strictEqual(yield* Fiber.join(fiber), "late")
    })
  )

  it.effect("has its own time among others, whether they began before or after it, and whether they still run", () =>
    Effect.gen(function* () {
      const ended: Array<number> = []
      const start = (millis: number) =>
        Effect.forkChild(
          Effect.map(limited(Effect.never, millis), () => ended.push(millis)),
          { startImmediately: true }
        )
      yield* start(30)
      const gone = yield* start(10)
      yield* start(20)
      yield* start(20)
      yield* Fiber.interrupt(gone)
      yield* TestClock.adjust(19)
      assert.deepStrictEqual(ended, [])
      yield* TestClock.adjust(1)
      assert.deepStrictEqual(ended, [20, 20])
      yield* start(5)
      yield* TestClock.adjust(5)
      assert.deepStrictEqual(ended, [20, 20, 5])
      yield* TestClock.adjust(5)
      assert.deepStrictEqual(ended, [20, 20, 5, 30])
    })
  )

  it.effect("may begin another when it ends", () =>
    Effect.gen(function* () {
      const again = within(Effect.never, Duration.millis(10), () => limited(Effect.never, 10))
      const fiber = yield* Effect.forkChild(Effect.all([again, limited(Effect.never, 25)], { concurrency: 2 }))
      yield* TestClock.adjust(20)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(5)
      assert.deepStrictEqual(yield* Fiber.join(fiber), ["late", "late"])
    })
  )

  it.effect("is interrupted with whoever waits for it", () =>
    Effect.gen(function* () {
      let isInterrupted = false
      const slow = Effect.onInterrupt(Effect.never, () => Effect.sync(() => (isInterrupted = true)))
      const fiber = yield* Effect.forkChild(limited(slow, 10), { startImmediately: true })
      yield* Fiber.interrupt(fiber)
      assert.strictEqual(isInterrupted, true)
    })
  )

  it.effect("need not be in time at all", () =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(within(Effect.as(Effect.sleep("1 day"), "done"), Duration.infinity, late))
      yield* TestClock.adjust("1 day")
      assert.strictEqual(yield* Fiber.join(fiber), "done")
    })
  )
})
