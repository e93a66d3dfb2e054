import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const url = "https://example.com/api/v1"
const get = Networks.getNetwork({ networkId: "N_1" })

/** How many requests a program sends while every answer is a 503, in whatever time it takes. */
const requestsOf = <A, E>(
  program: Effect.Effect<A, E, MerakiClient>,
  options: Parameters<typeof clientOf>[1] = { retry: undefined },
  status = 503
) =>
  Effect.gen(function* () {
    const { layer, sent } = scripted(() => answer(status, {}))
    const running = yield* Effect.forkChild(Effect.flip(program).pipe(Effect.provide(clientOf(url, options, layer))))
    yield* TestClock.adjust("1 hour")
    yield* Fiber.join(running)
    return sent.length
  })

describe("Effect.retry with a policy", () => {
  it.effect("around a call that has retried by itself does not multiply", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* requestsOf(Effect.retry(get, RetryPolicy.standard)), 6)
      const thrice = get.pipe(Effect.retry(RetryPolicy.standard), Effect.retry(RetryPolicy.standard))
      assert.strictEqual(yield* requestsOf(thrice), 6)
      const composed = RetryPolicy.standard.pipe(
        Schedule.tap(() => Effect.void),
        Schedule.while(({ input }) => Effect.succeed(input !== undefined))
      )
      assert.strictEqual(yield* requestsOf(Effect.retry(get, composed)), 6)
      const program = Effect.all([Effect.void, get, get])
      assert.strictEqual(yield* requestsOf(Effect.retry(program, RetryPolicy.standard)), 6)
    })
  )

  it.effect("around a call without retries of its own makes them", () =>
    Effect.gen(function* () {
      const once = Networks.getNetwork({ networkId: "N_1" }, { retry: RetryPolicy.none })
      assert.strictEqual(yield* requestsOf(Effect.retry(once, RetryPolicy.standard)), 6)
      assert.strictEqual(yield* requestsOf(Effect.retry(get, RetryPolicy.standard), { retry: RetryPolicy.none }), 6)
    })
  )

  const counts = { own: Schema.Literals([0, 1, 2, 3, 5, 8]), around: Schema.Literals([0, 1, 2, 3, 5, 8, 13]) }

  it.effect.prop("sends no more requests than it allows, and those of the call under way", counts, ({ around, own }) =>
    Effect.gen(function* () {
      const policy = (retries: number) => RetryPolicy.make({ retries, maxElapsed: "1 hour", initialDelay: "1 second" })
      const program = Effect.retry(get, policy(around))
      const each = own + 1
      assert.strictEqual(yield* requestsOf(program, { retry: policy(own) }), each * (Math.floor(around / each) + 1))
    })
  )

  it.effect("goes on with the waits where the call has stopped", () =>
    Effect.gen(function* () {
      const decisions: Array<number> = []
      const patient = RetryPolicy.make({ retries: 12, maxElapsed: "1 hour" }).pipe(
        Schedule.tap(({ output }) => Effect.sync(() => void decisions.push(output.retry)))
      )
      assert.strictEqual(yield* requestsOf(Effect.retry(get, patient)), 18)
      assert.deepStrictEqual(decisions, [6, 12])
    })
  )

  it.effect("still retries nothing that stays as it is", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* requestsOf(Effect.retry(get, RetryPolicy.standard), {}, 404), 1)
    })
  )
})

describe("a decision", () => {
  it.effect("on a failed call counts its retries, and is numbered on", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(503, {}))
      const twice = RetryPolicy.make({ retries: 2, initialDelay: 0 })
      const error = yield* Effect.flip(get).pipe(Effect.provide(clientOf(url, { retry: twice }, layer)))
      const situation = { retry: 1, elapsed: 0, random: 1 }
      assert.strictEqual(RetryPolicy.decide({ retries: 5 })(error, situation)?.retry, 3)
      assert.strictEqual(RetryPolicy.decide({ retries: 5 })(error, { ...situation, retry: 4 }), undefined)
      assert.strictEqual(RetryPolicy.decide({ retries: 2 })(error, situation), undefined)
      assert.strictEqual(RetryPolicy.decide()(new Error("x") as never, situation), undefined)
    })
  )
})
