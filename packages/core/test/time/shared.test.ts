import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { makeShared } from "../../src/internal/time/shared.ts"

/** An effect that waits to be answered, and counts. */
const makeWork = Effect.map(Deferred.make<string, string>(), (answer) => {
  const counts = { begun: 0, interrupted: 0 }
  const work = Effect.suspend(() => {
    counts.begun++
    return Effect.onInterrupt(Deferred.await(answer), () => Effect.sync(() => void counts.interrupted++))
  })
  return { answer, counts, work }
})

const interrupted = () => "interrupted"
const forkMany = <A, E>(effect: Effect.Effect<A, E>, count: number) =>
  Effect.forEach(Array.from({ length: count }), () => Effect.forkChild(effect, { startImmediately: true }))

describe("a shared effect", () => {
  it.effect("runs once for all who wait, and again for those who come later", () =>
    Effect.gen(function* () {
      const { answer, counts, work } = yield* makeWork
      const { isRunning, run } = makeShared(work, interrupted)
      const waiting = yield* forkMany(run, 50)
      assert.isTrue(isRunning())
      yield* Deferred.succeed(answer, "a")
      assert.deepStrictEqual([...new Set(yield* Fiber.joinAll(waiting))], ["a"])
      assert.isFalse(isRunning())
      assert.strictEqual(yield* run, "a")
      assert.deepStrictEqual(counts, { begun: 2, interrupted: 0 })
    })
  )

  it.effect("fails for all", () =>
    Effect.gen(function* () {
      const { answer, work } = yield* makeWork
      const { run } = makeShared(work, interrupted)
      const waiting = yield* forkMany(Effect.flip(run), 3)
      yield* Deferred.fail(answer, "no")
      assert.deepStrictEqual(yield* Fiber.joinAll(waiting), ["no", "no", "no"])
    })
  )

  it.effect("is left to the others by who is interrupted, and ended by the last", () =>
    Effect.gen(function* () {
      const { answer, counts, work } = yield* makeWork
      const { isRunning, run } = makeShared(work, interrupted)
      const [first, second, third] = yield* forkMany(run, 3)
      if (first === undefined || second === undefined || third === undefined) return assert.fail("three were forked")
      // The one that began it too.
      yield* Fiber.interrupt(first)
      yield* Fiber.interrupt(third)
      assert.deepStrictEqual(counts, { begun: 1, interrupted: 0 })
      yield* Fiber.interrupt(second)
      assert.deepStrictEqual(counts, { begun: 1, interrupted: 1 })
      assert.isFalse(isRunning())
      const again = yield* Effect.forkChild(run, { startImmediately: true })
      yield* Deferred.succeed(answer, "later")
      assert.strictEqual(yield* Fiber.join(again), "later")
    })
  )

  it.effect("that interrupts itself has not interrupted those who wait", () =>
    Effect.gen(function* () {
      const { run } = makeShared<string, string>(Effect.andThen(Effect.yieldNow, Effect.interrupt), interrupted)
      assert.strictEqual(yield* Effect.flip(run), "interrupted")
    })
  )

  it.effect("that dies does so for all", () =>
    Effect.gen(function* () {
      const { run } = makeShared<string, string>(Effect.andThen(Effect.yieldNow, Effect.die("bug")), interrupted)
      const exits = yield* Fiber.joinAll(yield* forkMany(Effect.exit(run), 2))
      assert.deepStrictEqual(exits, [Exit.die("bug"), Exit.die("bug")])
    })
  )

  it.effect("may be done at once", () =>
    Effect.gen(function* () {
      const { isRunning, run } = makeShared(Effect.succeed(1), interrupted)
      assert.strictEqual(yield* run, 1)
      assert.isFalse(isRunning())
    })
  )
})
