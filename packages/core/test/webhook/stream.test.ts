import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as Webhooks from "../../src/Webhooks.ts"
import { alertOf, atNoon, requestOf, secret } from "../support/letters.ts"

const idOf = (event: Webhooks.Event) => (event._tag === "Callback" ? event.callbackId : event.alertId)

/** A receiver, and a function that posts an alert and gives the status of its answer once there is one. */
const started = (options: Partial<Webhooks.ReceiveOptions> = {}) =>
  Effect.gen(function* () {
    const receiver = yield* Webhooks.make({ sharedSecret: secret, ...options })
    yield* atNoon()
    const post = (alertId: string) =>
      Effect.forkChild(
        Effect.map(receiver.respond(requestOf(alertOf({ alertId }))), ({ status }) => status),
        { startImmediately: true }
      )
    return { ...receiver, post }
  })

describe("the stream of events", () => {
  it.effect("gives each event, and answers it when the next is asked for", () =>
    Effect.gen(function* () {
      const { events, post } = yield* started()
      const gate = yield* Deferred.make<void>()
      const seen: Array<string> = []
      const reader = yield* Effect.forkChild(
        Stream.runForEach(Stream.take(events, 2), (event) => {
          seen.push(idOf(event))
          return Deferred.await(gate)
        })
      )
      const one = yield* post("1")
      while (seen.length === 0) yield* Effect.yieldNow
      assert.isUndefined(one.pollUnsafe())
      yield* Deferred.succeed(gate, undefined)
      assert.strictEqual(yield* Fiber.join(one), 204)
      const two = yield* post("2")
      yield* Fiber.join(reader)
      // It was the last, and the stream ended well.
      assert.strictEqual(yield* Fiber.join(two), 204)
      assert.deepStrictEqual(seen, ["1", "2"])
    })
  )

  it.effect("leaves the event unhandled whose reader fails, and goes on with another reader", () =>
    Effect.gen(function* () {
      const { events, post } = yield* started()
      const one = yield* post("1")
      const failure = yield* Effect.flip(Stream.runForEach(events, () => Effect.fail("no database")))
      assert.strictEqual(failure, "no database")
      assert.strictEqual(yield* Fiber.join(one), 500)
      const again = yield* post("1")
      const [event] = yield* Stream.runCollect(Stream.take(events, 1))
      assert.strictEqual(event?._tag, "Alert")
      assert.strictEqual(yield* Fiber.join(again), 204)
      assert.lengthOf(yield* logged, 1)
    })
  )

  it.effect("leaves the event unhandled whose reader is interrupted", () =>
    Effect.gen(function* () {
      const { events, post } = yield* started()
      const reading = yield* Deferred.make<void>()
      const reader = yield* Effect.forkChild(
        Stream.runForEach(events, () => Effect.andThen(Deferred.succeed(reading, undefined), Effect.never))
      )
      const one = yield* post("1")
      yield* Deferred.await(reading)
      yield* Fiber.interrupt(reader)
      assert.strictEqual(yield* Fiber.join(one), 500)
    })
  )

  it.effect("shares its events between readers", () =>
    Effect.gen(function* () {
      const { events, post } = yield* started()
      const seen: Array<string> = []
      const reader = Stream.runForEach(Stream.take(events, 5), (event) =>
        Effect.sync(() => void seen.push(idOf(event)))
      )
      const readers = yield* Effect.forkChild(Effect.all([reader, reader], { concurrency: 2 }))
      const posts = yield* Effect.forEach([...Array(10).keys()], (id) => post(`a${id}`))
      for (const each of posts) assert.strictEqual(yield* Fiber.join(each), 204)
      yield* Fiber.join(readers)
      assert.deepStrictEqual(
        seen.toSorted(),
        [...Array(10).keys()].map((id) => `a${id}`)
      )
    })
  )

  it.effect("holds events until there is a reader, and no more than it may", () =>
    Effect.gen(function* () {
      const { events, post } = yield* started({ maxPending: 2 })
      const held = [yield* post("1"), yield* post("2")]
      assert.strictEqual(yield* Fiber.join(yield* post("3")), 503)
      yield* Stream.runDrain(Stream.take(events, 2))
      for (const each of held) assert.strictEqual(yield* Fiber.join(each), 204)
    })
  )

  it.effect("ends with the receiver; what nobody has read is sent again", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const { events, post } = yield* started().pipe(Scope.provide(scope))
      const one = yield* post("1")
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(closing)
      assert.strictEqual(yield* Fiber.join(one), 500)
      assert.deepStrictEqual(yield* Stream.runCollect(events), [])
    })
  )
})
