import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as References from "effect/References"
import * as Scheduler from "effect/Scheduler"
import * as TestClock from "effect/testing/TestClock"
import { inTurn, makeTurns } from "../../src/internal/limits/turns.ts"

/** Turns of 10 ms, and when they began and ended. */
const recorded = () => {
  const turns = makeTurns()
  const log: Array<string> = []
  const start = (name: string, millis = 10) =>
    Effect.forkChild(
      inTurn(turns, () => {
        log.push(`${name} begins`)
        return Effect.sleep(millis).pipe(Effect.map(() => (log.push(`${name} ends`), name)))
      }),
      { startImmediately: true }
    )
  return { turns, log, start }
}

const nobody = { first: undefined, last: undefined, waiting: 0 }

describe("turns", () => {
  it.effect("come one at a time in the order of arrival, and none overtakes", () =>
    Effect.gen(function* () {
      const { log, start, turns } = recorded()
      const fibers = [yield* start("a"), yield* start("b"), yield* start("c")]
      assert.deepStrictEqual(log, ["a begins"])
      assert.strictEqual(turns.waiting, 3)
      yield* TestClock.adjust(10)
      assert.deepStrictEqual(log, ["a begins", "a ends", "b begins"])
      assert.strictEqual(turns.waiting, 2)
      fibers.push(yield* start("d"))
      yield* TestClock.adjust(30)
      assert.deepStrictEqual(log.slice(2), ["b begins", "b ends", "c begins", "c ends", "d begins", "d ends"])
      assert.deepStrictEqual(yield* Fiber.joinAll(fibers), ["a", "b", "c", "d"])
      assert.deepStrictEqual(turns, nobody)
    })
  )

  it.effect("are free again after the last one", () =>
    Effect.gen(function* () {
      const { log, start, turns } = recorded()
      for (const name of ["a", "b"]) {
        const fiber = yield* start(name)
        assert.strictEqual(log.at(-1), `${name} begins`)
        yield* TestClock.adjust(10)
        assert.strictEqual(yield* Fiber.join(fiber), name)
        assert.deepStrictEqual(turns, nobody)
      }
    })
  )

  it.effect("are passed on by one that is interrupted", () =>
    Effect.gen(function* () {
      const { log, start, turns } = recorded()
      const a = yield* start("a")
      const b = yield* start("b")
      yield* Fiber.interrupt(a)
      yield* TestClock.adjust(10)
      assert.strictEqual(yield* Fiber.join(b), "b")
      assert.deepStrictEqual(log, ["a begins", "b begins", "b ends"])
      assert.deepStrictEqual(turns, nobody)
    })
  )

  it.effect("leave out those that are interrupted while they wait, in the middle and at the end", () =>
    Effect.gen(function* () {
      const { log, start, turns } = recorded()
      const [, b, c, d] = [yield* start("a"), yield* start("b"), yield* start("c"), yield* start("d")]
      yield* Fiber.interrupt(b)
      assert.deepStrictEqual(log, ["a begins"])
      yield* Fiber.interrupt(d)
      assert.strictEqual(turns.waiting, 2)
      const e = yield* start("e")
      yield* TestClock.adjust(30)
      assert.deepStrictEqual(log, ["a begins", "a ends", "c begins", "c ends", "e begins", "e ends"])
      assert.deepStrictEqual(yield* Fiber.joinAll([c, e]), ["c", "e"])
      assert.deepStrictEqual(turns, nobody)
    })
  )

  it.effect("do not begin for any of those that are interrupted together", () =>
    Effect.gen(function* () {
      const { log, start, turns } = recorded()
      const fibers = yield* Effect.forEach(["a", "b", "c", "d"], (name) => start(name))
      yield* Fiber.interruptAll(fibers)
      yield* Effect.promise(() => Promise.resolve())
      assert.deepStrictEqual(log, ["a begins"])
      assert.deepStrictEqual(turns, nobody)
    })
  )

  it.effect("end for all, wherever a fiber lets others run in between", () =>
    Effect.gen(function* () {
      for (let ops = 3; ops <= 20; ops++) {
        const turns = makeTurns()
        let running = 0
        const one = inTurn(turns, () =>
          Effect.sync(() => assert.strictEqual(++running, 1)).pipe(
            Effect.andThen(Effect.yieldNow),
            Effect.andThen(Effect.sync(() => running--))
          )
        )
        const all = Effect.all(
          Array.from({ length: 5 }, () => one),
          { concurrency: "unbounded" }
        )
        yield* Effect.provideService(all, Scheduler.MaxOpsBeforeYield, ops)
        assert.deepStrictEqual(turns, nobody)
      }
    })
  )

  it.effect("need three operations in a row at least, as every effect does", () =>
    Effect.gen(function* () {
      // Resuming after a yield is an operation. Where the next one is already one too many, a fiber yields before it again
      // and again. Here it is let go after a thousand times.
      class Counting extends Scheduler.MixedScheduler {
        readonly ops: number
        yields = 0
        constructor(ops: number) {
          super()
          this.ops = ops
        }
        override shouldYield(fiber: Fiber.Fiber<unknown, unknown>): boolean {
          return this.yields < 1000 && fiber.currentOpCount >= this.ops && ++this.yields > 0
        }
      }
      const step = Effect.flatMap(Effect.succeed(1), (one) => Effect.succeed(one + 1))
      for (const [ops, isEndless] of [
        [1, true],
        [2, true],
        [3, false]
      ] as const) {
        const scheduler = new Counting(ops)
        assert.strictEqual(yield* Effect.provideService(step, Scheduler.Scheduler, scheduler), 2)
        assert.strictEqual(scheduler.yields === 1000, isEndless, String(ops))
      }
    })
  )

  it.effect("begin only when they have come", () =>
    Effect.gen(function* () {
      const turns = makeTurns()
      const gate = yield* Deferred.make<void>()
      let made = 0
      const waits = inTurn(turns, () => (made++, Deferred.await(gate)))
      const fibers = [yield* Effect.forkChild(waits, { startImmediately: true }), yield* Effect.forkChild(waits)]
      yield* TestClock.adjust(1)
      assert.deepStrictEqual([made, turns.waiting], [1, 2])
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.joinAll(fibers)
      assert.deepStrictEqual([made, turns.waiting], [2, 0])
    })
  )

  it.live("are lost by nobody, wherever a fiber yields or is interrupted", () =>
    Effect.gen(function* () {
      const steps = (count: number): Effect.Effect<void> =>
        count === 0 ? Effect.void : Effect.suspend(() => steps(count - 1))
      for (const isInterrupted of [false, true]) {
        for (let count = 0; count < 60; count++) {
          const turns = makeTurns()
          let end = () => {}
          const holds = Effect.callback<void>((resume) => {
            end = () => resume(Effect.void)
          })
          yield* Effect.forkChild(
            inTurn(turns, () => holds),
            { startImmediately: true }
          )
          // It yields after some step on its way into the queue.
          const joining = Effect.andThen(
            steps(count),
            inTurn(turns, () => Effect.void)
          ).pipe(Effect.provideService(References.MaxOpsBeforeYield, 60))
          const second = yield* Effect.forkChild(joining, { startImmediately: true })
          if (isInterrupted) yield* Fiber.interrupt(second)
          const third = yield* Effect.forkChild(
            inTurn(turns, () => Effect.void),
            { startImmediately: true }
          )
          end()
          assert.isFalse(Exit.hasDies(yield* Fiber.await(second)))
          yield* Fiber.join(third)
          assert.strictEqual(turns.waiting, 0)
        }
      }
    })
  )
})
