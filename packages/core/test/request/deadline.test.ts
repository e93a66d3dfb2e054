import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/testing/TestClock"
import * as Call from "../../src/internal/call/call.ts"
import { beforeDeadline, endingBefore } from "../../src/internal/request/deadline.ts"
import { makeLimiter } from "../../src/internal/limits/limiter.ts"
import { limitsOf } from "../../src/internal/limits/settings.ts"
import { local } from "../../src/internal/limits/store.ts"
import { monotonicMillis } from "../../src/internal/time/monotonic.ts"
import type { Limiter } from "../../src/model/Limits.ts"
import { type MerakiError, type WriteError, WriteBlocked } from "../../src/MerakiError.ts"

const idle = makeLimiter(Result.getOrThrow(limitsOf({})), local)

const makeCall = () =>
  Call.make({
    descriptor: { id: "getThing", method: "GET", path: "/thing", tag: "things" },
    input: {},
    demand: { operation: "getThing", organizationId: undefined },
    timeout: Duration.seconds(1),
    redact: (text) => text,
    redactCredentials: (text) => text
  })

const failure = new WriteBlocked({
  operation: "getThing",
  method: "GET",
  path: "/thing",
  parameters: {},
  url: "",
  attempts: 0,
  at: new Date(0),
  cause: undefined
})

const policy: Schedule.Schedule<unknown, MerakiError> = Schedule.while(
  Schedule.spaced(10),
  ({ attempt }) => attempt <= 5
)

/** When what always fails is attempted, and when its failure is returned, in milliseconds from the start. */
const attemptsOf = (endsAfter: number | undefined) =>
  Effect.gen(function* () {
    // Not at zero, where a time and a length of time are the same.
    yield* TestClock.adjust(1000)
    const start = yield* monotonicMillis
    const call = makeCall()
    if (endsAfter !== undefined) Call.deadlineSet(call, start + endsAfter)
    const times: Array<number> = []
    const note = Effect.map(monotonicMillis, (now) => void times.push(Math.round(now - start)))
    const attempt = Effect.andThen(note, Effect.fail<MerakiError>(failure))
    const failing = Effect.andThen(Effect.flip(Effect.retry(attempt, endingBefore(policy, call))), note)
    const fiber = yield* Effect.forkChild(failing)
    for (let i = 0; i < 100; i++) yield* TestClock.adjust(1)
    yield* Fiber.join(fiber)
    return times
  })

describe("a call with a deadline", () => {
  it.effect("is what it was without one, and within it", () =>
    Effect.gen(function* () {
      const calling = Effect.delay(Effect.succeed("done"), 100)
      assert.strictEqual(beforeDeadline(idle, calling, makeCall(), undefined), calling)
      const fiber = yield* Effect.forkChild(beforeDeadline(idle, calling, makeCall(), 101), { startImmediately: true })
      yield* TestClock.adjust(100)
      assert.strictEqual(yield* Fiber.join(fiber), "done")
    })
  )

  it.effect("is told when it ends, is interrupted then, and fails with what it met last", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust(1000)
      const call = makeCall()
      let isOver = false
      const calling: Effect.Effect<never, WriteError> = Effect.onInterrupt(
        Effect.suspend(() =>
          Effect.andThen(
            Effect.sync(() => Call.failed(call, failure)),
            Effect.never
          )
        ),
        () => Effect.sync(() => (isOver = true))
      )
      const fiber = yield* Effect.forkChild(Effect.flip(beforeDeadline(idle, calling, call, "2 seconds")), {
        startImmediately: true
      })
      assert.strictEqual(call.endsAt, 3000)
      yield* TestClock.adjust(1999)
      assert.isFalse(isOver)
      yield* TestClock.adjust(1)
      const error = yield* Fiber.join(fiber)
      assert.isTrue(isOver)
      assert.strictEqual(error._tag, "RequestTimedOut")
      if (error._tag !== "RequestTimedOut") return
      assert.deepStrictEqual([error.limit, error.operation, error.cause], ["deadline", "getThing", failure])
      assert.strictEqual(Duration.toMillis(error.after), 2000)
    })
  )
})

describe("the end of a call that waits for the limits", () => {
  /** What ends a call whose turn does not come, by a limiter in some state. */
  const endOf = (prepare: (limiter: Limiter) => Effect.Effect<unknown>) =>
    Effect.gen(function* () {
      const limiter = makeLimiter(Result.getOrThrow(limitsOf({})), local)
      yield* prepare(limiter)
      const call = makeCall()
      const fiber = yield* Effect.forkChild(
        Effect.flip(beforeDeadline(limiter, Effect.as(limiter.acquire(call.demand), "done"), call, "2 seconds")),
        { startImmediately: true }
      )
      yield* TestClock.adjust("2 seconds")
      return (yield* Fiber.join(fiber)).message
    })

  it.effect("says how long they pause, and that the API asked for it", () =>
    Effect.gen(function* () {
      const refused = (isOfOrganization: boolean) => (limiter: Limiter) =>
        limiter.refused(makeCall().demand, Duration.hours(1), isOfOrganization)
      for (const isOfOrganization of [true, false]) {
        assert.strictEqual(
          yield* endOf(refused(isOfOrganization)),
          "getThing: not done within 2s (GET /thing, not sent); it waited for the limits, which pause for 1m 58s more: " +
            "the API answered 429 and asked for it"
        )
      }
    })
  )

  it.effect("says how many wait", () =>
    Effect.gen(function* () {
      const many = (limiter: Limiter) =>
        Effect.forkDetach(
          Effect.all(
            Array.from({ length: 500 }, () => limiter.acquire(makeCall().demand)),
            { concurrency: "unbounded" }
          ),
          { startImmediately: true }
        )
      assert.match(yield* endOf(many), /not sent\); it waited for the limits, and \d+ calls? with it$/)
    })
  )
})

describe("a policy that ends before the deadline", () => {
  it.effect("is the policy itself when there is none, or one far away", () =>
    Effect.gen(function* () {
      const all = [0, 10, 20, 30, 40, 50, 50]
      assert.deepStrictEqual(yield* attemptsOf(undefined), all)
      assert.deepStrictEqual(yield* attemptsOf(1000), all)
    })
  )

  it.effect("begins no wait that ends at the deadline or after it, and returns the failure at once", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* attemptsOf(21), [0, 10, 20, 20])
      assert.deepStrictEqual(yield* attemptsOf(20), [0, 10, 10])
      assert.deepStrictEqual(yield* attemptsOf(19), [0, 10, 10])
      assert.deepStrictEqual(yield* attemptsOf(10), [0, 0])
      assert.deepStrictEqual(yield* attemptsOf(0), [0, 0])
    })
  )
})
