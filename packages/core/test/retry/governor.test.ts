import { assert, describe } from "@effect/vitest"
import { it } from "@effect-meraki/testing/effect"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/testing/TestClock"
import type { Observer } from "../../src/internal/observe/observer.ts"
import { governed } from "../../src/internal/retry/governor.ts"
import { BadGateway, type MerakiError, NotFound } from "../../src/MerakiError.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const facts = {
  operation: "getThing",
  method: "GET",
  path: "/thing",
  parameters: {},
  url: "https://api.meraki.com/api/v1/thing",
  attempts: 1,
  at: new Date(0),
  status: 502,
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const
const error = new BadGateway(facts)

const policy: Schedule.Schedule<unknown, MerakiError> = Schedule.while(
  Schedule.spaced(10),
  ({ attempt }) => attempt <= 3
)

/** Retries what always fails, with a budget that covers so many retries; gives all that happened. */
const retrying = (covered: number) =>
  Effect.gen(function* () {
    const events: Array<unknown> = []
    let left = covered
    const budget = {
      draw: (drawnFor: MerakiError) => {
        events.push(["draw", drawnFor])
        return left-- > 0
      },
      succeeded: () => assert.fail("nothing has succeeded")
    }
    const observer = {
      retrying: (failure: MerakiError, retry: number, delay: Duration.Duration) =>
        Effect.sync(() => void events.push(["retry", failure, retry, Duration.toMillis(delay)]))
    } as Observer
    let attempts = 0
    const attempt = Effect.suspend(() => (attempts++, Effect.fail<MerakiError>(error)))
    const fiber = yield* Effect.forkChild(Effect.flip(Effect.retry(attempt, governed(policy, budget, observer))))
    yield* TestClock.adjust(1000)
    assert.strictEqual(yield* Fiber.join(fiber), error)
    return { attempts, events }
  })

const drawn = ["draw", error]
const retried = (number: number) => ["retry", error, number, 10]

describe("a governed policy", () => {
  it.effect("draws for each retry and tells of it, until the policy itself ends", () =>
    Effect.gen(function* () {
      const { attempts, events } = yield* retrying(100)
      assert.strictEqual(attempts, 4)
      assert.deepStrictEqual(events, [drawn, retried(1), drawn, retried(2), drawn, retried(3)])
    })
  )

  it.effect("ends when the budget does, and tells of no retry that there is not", () =>
    Effect.gen(function* () {
      const { attempts, events } = yield* retrying(1)
      assert.strictEqual(attempts, 2)
      assert.deepStrictEqual(events, [drawn, retried(1), drawn])
    })
  )

  it.effect("retries nothing with an empty budget", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* retrying(0), { attempts: 1, events: [drawn] })
    })
  )

  it.effect("retries what is added to it, and nothing else that its policy does not", () =>
    Effect.gen(function* () {
      const missing = new NotFound(facts)
      const attemptsOf = (failure: MerakiError, also?: (error: MerakiError) => boolean) =>
        Effect.gen(function* () {
          let attempts = 0
          const attempt = Effect.suspend(() => (attempts++, Effect.fail(failure)))
          const budget = { draw: () => true, succeeded: () => undefined }
          const observer = { retrying: () => Effect.void } as unknown as Observer
          const schedule = governed(RetryPolicy.make({ retries: 2 }), budget, observer, also)
          const fiber = yield* Effect.forkChild(Effect.flip(Effect.retry(attempt, schedule)))
          yield* TestClock.adjust("1 minute")
          assert.strictEqual(yield* Fiber.join(fiber), failure)
          return attempts
        })
      assert.strictEqual(yield* attemptsOf(missing), 1)
      assert.strictEqual(yield* attemptsOf(missing, ({ _tag }) => _tag === "NotFound"), 3)
      assert.strictEqual(yield* attemptsOf(missing, () => false), 1)
      assert.strictEqual(yield* attemptsOf(error, () => false), 3)
    })
  )
})
