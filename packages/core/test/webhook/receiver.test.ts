import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Deferred from "effect/Deferred"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as References from "effect/References"
import * as Schema from "effect/Schema"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import { gzipSync } from "node:zlib"
import * as ReplayStore from "../../src/ReplayStore.ts"
import * as Webhooks from "../../src/Webhooks.ts"
import { alertOf, atNoon, callbackOf, noon, requestOf, secret } from "../support/letters.ts"

const sharedSecret = secret

/** A receiver that keeps what it handled. */
const collecting = (options: Partial<Webhooks.ReceiveOptions> = {}) =>
  Effect.gen(function* () {
    const handled: Array<Webhooks.Event> = []
    const { respond } = yield* Webhooks.receive({
      sharedSecret,
      ...options,
      onEvent: (event) => Effect.sync(() => void handled.push(event))
    })
    yield* atNoon()
    return { handled, respond, status: (request: Request) => Effect.map(respond(request), ({ status }) => status) }
  })

/** A handler that waits, and then does what it is told. */
const waiting = () => {
  const gate = Deferred.makeUnsafe<void, string>()
  let runs = 0
  return {
    runs: () => runs,
    end: (exit: Exit.Exit<void, string>) => Deferred.done(gate, exit),
    onEvent: () => Effect.suspend(() => (runs++, Deferred.await(gate)))
  }
}

describe("a receiver", () => {
  it.effect("handles an alert and a callback, and answers 204 without a body", () =>
    Effect.gen(function* () {
      const { handled, respond } = yield* collecting()
      for (const body of [alertOf(), callbackOf()]) {
        const response = yield* respond(requestOf(body))
        assert.deepStrictEqual([response.status, yield* Effect.promise(() => response.text())], [204, ""])
      }
      assert.deepStrictEqual(
        handled.map(({ _tag }) => _tag),
        ["Alert", "Callback"]
      )
      assert.deepStrictEqual(yield* logged, [])
    })
  )

  it.effect("handles an event once, however often it arrives within the hour", () =>
    Effect.gen(function* () {
      const { handled, status } = yield* collecting({ freshness: false })
      for (const seconds of [0, 0, 31, 3599]) {
        yield* atNoon(seconds * 1000)
        assert.strictEqual(yield* status(requestOf(alertOf())), 204)
      }
      assert.lengthOf(handled, 1)
      yield* atNoon(3_600_000)
      assert.strictEqual(yield* status(requestOf(alertOf())), 204)
      assert.lengthOf(handled, 2)
    })
  )

  it.effect("tells tests apart, whose ids are zeros, and events of a template that have no id", () =>
    Effect.gen(function* () {
      const { handled, status } = yield* collecting()
      const zeros = { alertId: "0000000000000000" }
      for (const own of [zeros, { ...zeros, alertTypeId: "motion_alert" }, zeros, { alertId: "" }]) {
        assert.strictEqual(yield* status(requestOf(alertOf(own))), 204)
      }
      assert.lengthOf(handled, 3)
    })
  )

  it.effect("handles the alerts of two organizations with one id", () =>
    Effect.gen(function* () {
      const { handled, status } = yield* collecting()
      for (const organizationId of ["1", "2", "1"]) yield* status(requestOf(alertOf({ organizationId })))
      assert.lengthOf(handled, 2)
    })
  )

  it.effect("answers 500 when the handler fails or dies, and handles the event when it comes again", () =>
    Effect.gen(function* () {
      let runs = 0
      const { respond } = yield* Webhooks.receive({
        sharedSecret,
        onEvent: () => {
          runs++
          if (runs === 1) return Effect.fail(new Error("no database"))
          if (runs === 2) return Effect.die("a bug")
          if (runs === 3) throw new TypeError("not even an effect")
          return Effect.void
        }
      })
      yield* atNoon()
      const statuses: Array<number> = []
      for (let times = 0; times < 5; times++) statuses.push((yield* respond(requestOf(alertOf()))).status)
      assert.deepStrictEqual(statuses, [500, 500, 500, 204, 204])
      assert.strictEqual(runs, 4)
      const lines = yield* logged
      assert.deepStrictEqual(
        lines.map((line) => line.slice(0, 111)),
        ["no database", "a bug", "not even an effect"].map((why) =>
          `Error Alert settings_changed 643451796765320956 could not be handled, and can be sent again: ${why}`.slice(
            0,
            111
          )
        )
      )
    })
  )

  it.effect("names an event in the log on one line, however it calls itself", () =>
    Effect.gen(function* () {
      const { respond } = yield* Webhooks.receive({ sharedSecret, onEvent: () => Effect.fail("no") })
      yield* atNoon()
      yield* respond(requestOf(alertOf({ alertTypeId: `x\n\u001b[31m${"y".repeat(10_000)}` })))
      const [line = ""] = yield* logged
      assert.match(line, /^Error UnlistedAlert x {2}\[31my+ could not be handled, and can be sent again: no$/)
      assert.isBelow(line.length, 300)
    })
  )

  it.effect("answers 503 while the same event is being handled", () =>
    Effect.gen(function* () {
      const { end, onEvent, runs } = waiting()
      const { respond } = yield* Webhooks.receive({ sharedSecret, onEvent })
      yield* atNoon()
      const first = yield* Effect.forkChild(respond(requestOf(alertOf())), { startImmediately: true })
      yield* Effect.yieldNow
      const second = yield* respond(requestOf(alertOf()))
      assert.deepStrictEqual([second.status, second.headers.get("retry-after")], [503, "5"])
      yield* end(Exit.void)
      assert.strictEqual((yield* Fiber.join(first)).status, 204)
      assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 204)
      assert.strictEqual(runs(), 1)
    })
  )

  it.effect("goes on handling an event whose sender has hung up", () =>
    Effect.gen(function* () {
      const { end, onEvent, runs } = waiting()
      const { respond } = yield* Webhooks.receive({ sharedSecret, onEvent })
      yield* atNoon()
      const first = yield* Effect.forkChild(respond(requestOf(alertOf())), { startImmediately: true })
      while (runs() === 0) yield* Effect.yieldNow
      yield* Fiber.interrupt(first)
      yield* end(Exit.void)
      assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 204)
      assert.strictEqual(runs(), 1)
    })
  )

  it.effect("can answer first: what fails then is lost, and the log says so", () =>
    Effect.gen(function* () {
      const { end, onEvent } = waiting()
      const { respond } = yield* Webhooks.receive({ sharedSecret, onEvent, answerFirst: true })
      yield* atNoon()
      assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 204)
      yield* end(Exit.fail("no database"))
      yield* Effect.yieldNow
      assert.deepStrictEqual(yield* logged, [
        "Error Alert settings_changed 643451796765320956 could not be handled, and is lost, because it was answered before: no database"
      ])
    })
  )

  it.effect("handles no more events at a time than it is told", () =>
    Effect.gen(function* () {
      const { end, onEvent, runs } = waiting()
      const { respond } = yield* Webhooks.receive({ sharedSecret, onEvent, answerFirst: true, maxPending: 2 })
      yield* atNoon()
      const statuses: Array<number> = []
      for (const alertId of ["1", "2", "3"]) statuses.push((yield* respond(requestOf(alertOf({ alertId })))).status)
      assert.deepStrictEqual(statuses, [204, 204, 503])
      yield* end(Exit.void)
      yield* Effect.yieldNow
      assert.strictEqual((yield* respond(requestOf(alertOf({ alertId: "3" })))).status, 204)
      assert.strictEqual(runs(), 3)
    })
  )

  it.effect("reads no more bodies at a time than it is told", () =>
    Effect.gen(function* () {
      const { respond } = yield* Webhooks.receive({ sharedSecret, maxPending: 2, onEvent: () => Effect.void })
      yield* atNoon()
      const senders = [0, 1].map(() => {
        let end: (text: string) => void = () => undefined
        const body = new ReadableStream<Uint8Array>({
          start: (controller) => {
            end = (text) => {
              controller.enqueue(new TextEncoder().encode(text))
              controller.close()
            }
          }
        })
        return { body, end: (text: string) => end(text) }
      })
      const reading = yield* Effect.forEach(senders, ({ body }) =>
        Effect.forkChild(respond(requestOf(body)), { startImmediately: true })
      )
      assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 503)
      senders.forEach(({ end }, index) => end(JSON.stringify(alertOf({ alertId: `${index + 1}` }))))
      for (const each of reading) assert.strictEqual((yield* Fiber.join(each)).status, 204)
      assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 204)
    })
  )

  it.effect("waits for its handlers when it is closed, and interrupts those that take too long", () =>
    Effect.gen(function* () {
      const scope = yield* Scope.make()
      const [quick, slow] = [waiting(), waiting()]
      const interrupted = yield* Deferred.make<void>()
      const { respond } = yield* Webhooks.receive({
        sharedSecret,
        answerFirst: true,
        onEvent: (event) =>
          event._tag === "Callback"
            ? quick.onEvent()
            : Effect.onInterrupt(slow.onEvent(), () => Deferred.succeed(interrupted, undefined))
      }).pipe(Scope.provide(scope))
      yield* atNoon()
      for (const body of [alertOf(), callbackOf()]) yield* respond(requestOf(body))
      const closing = yield* Effect.forkChild(Scope.close(scope, Exit.void), { startImmediately: true })
      assert.strictEqual((yield* respond(requestOf(alertOf({ alertId: "2" })))).status, 503)
      yield* quick.end(Exit.void)
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.join(closing)
      yield* Deferred.await(interrupted)
      const lines = yield* logged
      assert.include(
        lines.join("\n"),
        "Warn 1 handlers were interrupted by the end of the receiver: Alert settings_changed 643451796765320956"
      )
    })
  )

  it.effect("refuses with the status that a sender expects, and hides which part of the secret was wrong", () =>
    Effect.gen(function* () {
      const { handled, respond } = yield* collecting({ maxBytes: 2000 })
      const gzip = new Uint8Array(gzipSync(JSON.stringify(alertOf())))
      const headers = (own: Record<string, string>) => ({ headers: { "content-type": "application/json", ...own } })
      const answers: Array<readonly [number, string]> = []
      for (const request of [
        requestOf(alertOf({ sharedSecret: "wrong" })),
        requestOf(alertOf({ sharedSecret: undefined })),
        requestOf(alertOf({ sentAt: new Date(noon - 600_000).toISOString() })),
        requestOf(JSON.stringify(alertOf()).slice(0, -5)),
        requestOf(gzip, headers({ "content-encoding": "gzip" })),
        requestOf(gzip),
        requestOf(alertOf({ notes: "x".repeat(3000) })),
        requestOf(alertOf(), { headers: { "content-type": "text/plain" } }),
        requestOf(undefined, { method: "GET", body: null }),
        requestOf(undefined, { method: "DELETE", body: null })
      ]) {
        const response = yield* respond(request)
        answers.push([response.status, yield* Effect.promise(() => response.text())])
        if (response.status === 405) assert.strictEqual(response.headers.get("allow"), "POST")
      }
      assert.deepStrictEqual(answers, [
        [401, "unauthorized"],
        [401, "unauthorized"],
        [401, "unauthorized"],
        [400, "the body is not a JSON object"],
        [415, "the body must not be compressed"],
        [400, "the body is not a JSON object"],
        [413, "the body is too large"],
        [415, "the body must be JSON in UTF-8"],
        [405, "only POST is accepted here"],
        [405, "only POST is accepted here"]
      ])
      assert.lengthOf(handled, 0)
    })
  )

  it.effect("reads no more of a body than it may have, and cancels the rest", () =>
    Effect.gen(function* () {
      const { respond } = yield* collecting({ maxBytes: 10_000 })
      let sent = 0
      let isCancelled = false
      const endless = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1000
          controller.enqueue(new Uint8Array(1000).fill(0x20))
        },
        cancel: () => {
          isCancelled = true
        }
      })
      assert.strictEqual((yield* respond(requestOf(endless))).status, 413)
      assert.isTrue(isCancelled)
      assert.isAtMost(sent, 13_000)
    })
  )

  it.effect("waits half a minute for a body, and no longer than its request", () =>
    Effect.gen(function* () {
      const { respond, status } = yield* collecting({ maxPending: 1 })
      const hanging = () => {
        const state = { isCancelled: false, body: new ReadableStream<Uint8Array>() }
        state.body = new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode("{")),
          pull: () => new Promise<void>(() => undefined),
          cancel: () => {
            state.isCancelled = true
          }
        })
        return state
      }
      const [slow, left] = [hanging(), hanging()]
      const late = yield* Effect.forkChild(respond(requestOf(slow.body)), { startImmediately: true })
      assert.strictEqual(yield* status(requestOf(alertOf())), 503)
      yield* TestClock.adjust("30 seconds")
      const response = yield* Fiber.join(late)
      assert.deepStrictEqual(
        [response.status, yield* Effect.promise(() => response.text())],
        [408, "the body takes too long"]
      )
      assert.isTrue(slow.isCancelled)
      const interrupted = yield* Effect.forkChild(respond(requestOf(left.body)), { startImmediately: true })
      yield* Fiber.interrupt(interrupted)
      assert.isTrue(left.isCancelled)
      assert.strictEqual(yield* status(requestOf(alertOf())), 204)
    })
  )

  it.effect("says of a payload where it departs from a template's schema, on one line and without its values", () =>
    Effect.gen(function* () {
      const { respond } = yield* Webhooks.receive({
        sharedSecret,
        template: {
          schema: {
            "~standard": {
              version: 1,
              vendor: "own",
              validate: (value) => ({ issues: [{ message: `${JSON.stringify(value)} is wrong`, path: ["a", "b\nc"] }] })
            }
          }
        },
        onEvent: () => Effect.void
      })
      yield* atNoon()
      assert.strictEqual((yield* respond(requestOf(alertOf({ notes: "a private matter" })))).status, 400)
      assert.deepStrictEqual(yield* logged, [
        "Warn a request was refused with 400, malformed: the body is neither an alert nor a callback: not by the template's schema, at a.b c"
      ])
    })
  )

  it.effect("looks at a secret in a header before it reads the body", () =>
    Effect.gen(function* () {
      const { respond } = yield* collecting({ secretHeader: "authorization" })
      let isRead = false
      const body = new ReadableStream<Uint8Array>({ pull: () => void (isRead = true) }, { highWaterMark: 0 })
      const headers = { "content-type": "application/json", authorization: "Bearer wrong" }
      assert.strictEqual((yield* respond(requestOf(body, { headers }))).status, 401)
      assert.isFalse(isRead)
    })
  )

  it.effect("refuses a body that breaks off, and one that was read before", () =>
    Effect.gen(function* () {
      const { respond } = yield* collecting()
      const broken = new ReadableStream<Uint8Array>({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(JSON.stringify(alertOf()).slice(0, 50)))
        },
        pull: (controller) => controller.error(new Error("reset"))
      })
      assert.strictEqual((yield* respond(requestOf(broken))).status, 400)
      const request = requestOf(alertOf())
      yield* Effect.promise(() => request.text())
      const response = yield* respond(request)
      assert.deepStrictEqual(
        [response.status, yield* Effect.promise(() => response.text())],
        [500, "the body was read before it reached the receiver"]
      )
    })
  )

  it.effect("answers 500 when a template's own function throws", () =>
    Effect.gen(function* () {
      const { respond } = yield* Webhooks.receive({
        sharedSecret,
        template: {
          schema: Schema.toStandardSchemaV1(Schema.Unknown),
          id: () => {
            throw new Error("a bug")
          }
        },
        onEvent: () => Effect.void
      })
      yield* atNoon()
      assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 500)
    })
  )

  it.effect("logs the first refusal of a kind at once, the others a minute later, and never the secret", () =>
    Effect.gen(function* () {
      const { respond } = yield* collecting({ freshness: false })
      for (let times = 0; times < 100; times++) yield* respond(requestOf(alertOf({ sharedSecret: `${secret}x` })))
      yield* respond(requestOf({ sharedSecret: secret, note: secret }))
      yield* TestClock.adjust("1 minute")
      yield* respond(requestOf(alertOf({ sharedSecret: "wrong" })))
      const lines = yield* logged
      assert.deepStrictEqual(lines, [
        "Warn a request was refused with 401, wrongSecret: the secret is wrong",
        "Warn a request was refused with 400, malformed: the body is neither an alert nor a callback",
        "Warn a request was refused with 401, wrongSecret: the secret is wrong (and 99 more like it before)"
      ])
      assert.notInclude(lines.join(), secret)
    })
  )

  const delivery = Arbitrary.schema(
    Schema.Struct({
      id: Schema.Literals(["1", "2", "3"]),
      isRight: Schema.Boolean,
      succeeds: Schema.Boolean,
      wait: Schema.Literals([0, 1000, 100_000, 299_999, 300_001])
    })
  )
  it.effect.prop(
    "handles each event with success once at most, whatever order deliveries, failures and waits have",
    { deliveries: Arbitrary.array(delivery) },
    ({ deliveries }) =>
      Effect.gen(function* () {
        const succeeded = new Map<string, number>()
        let succeeds = true
        const { respond } = yield* Webhooks.receive({
          sharedSecret,
          onEvent: (event) =>
            Effect.suspend(() => {
              if (!succeeds) return Effect.fail("not now")
              const id = event._tag === "Callback" ? event.callbackId : event.alertId
              succeeded.set(id, (succeeded.get(id) ?? 0) + 1)
              return Effect.void
            })
        })
        yield* atNoon()
        let after = 0
        for (const { id, isRight, succeeds: next, wait } of deliveries) {
          after += wait
          yield* atNoon(after)
          succeeds = next
          const before = succeeded.get(id) ?? 0
          const own = isRight ? { alertId: id } : { alertId: id, sharedSecret: "wrong" }
          const { status } = yield* respond(requestOf(alertOf(own)))
          if (!isRight || after > 300_000) assert.strictEqual(status, 401)
          else assert.strictEqual(status, before > 0 || next ? 204 : 500)
          assert.isAtMost(succeeded.get(id) ?? 0, 1)
        }
      }).pipe(Effect.scoped, Effect.provideService(References.MinimumLogLevel, "None"))
  )
})

describe("the store of handled events", () => {
  it.effect("is that of the environment", () =>
    Effect.gen(function* () {
      let handled = 0
      const { respond: one } = yield* Webhooks.receive({
        sharedSecret,
        onEvent: () => Effect.sync(() => void handled++)
      })
      const { respond: other } = yield* Webhooks.receive({
        sharedSecret,
        onEvent: () => Effect.sync(() => void handled++)
      })
      yield* atNoon()
      for (const respond of [one, other]) assert.strictEqual((yield* respond(requestOf(alertOf()))).status, 204)
      assert.strictEqual(handled, 1)
    }).pipe(Effect.provide(ReplayStore.layer()))
  )

  it.effect("is that which a layer is given", () =>
    Effect.gen(function* () {
      const [one, other] = [yield* Webhooks.Webhooks, yield* Webhooks.make({ sharedSecret })]
      yield* atNoon()
      yield* Effect.forkChild(Stream.runDrain(one.events))
      assert.strictEqual((yield* one.respond(requestOf(alertOf()))).status, 204)
      // Nobody reads its events: it answers what the other has handled.
      assert.strictEqual((yield* other.respond(requestOf(alertOf()))).status, 204)
    }).pipe(Effect.provide(Webhooks.layer({ sharedSecret }).pipe(Layer.provideMerge(ReplayStore.layer()))))
  )

  it.effect("has to remember for twice as long as an event is fresh", () =>
    Effect.gen(function* () {
      const make = (freshness: Duration.Input | false) =>
        Effect.exit(Webhooks.receive({ sharedSecret, freshness, onEvent: () => Effect.void }))
      assert.isTrue(Exit.isSuccess(yield* make("30 minutes")))
      assert.isTrue(Exit.isSuccess(yield* make(false)))
      const refused = yield* Effect.flip(yield* make("31 minutes"))
      assert.strictEqual(refused.message, "freshness must be at most half of how long handled events are remembered")
    })
  )

  it.effect("is replaced by this process while it cannot be used", () => {
    let isAway = true
    const memory = Effect.runSync(ReplayStore.make())
    const broken = <A>(run: Effect.Effect<A, ReplayStore.ReplayStoreError>) =>
      Effect.suspend(() =>
        isAway ? Effect.fail(new ReplayStore.ReplayStoreError({ message: "refused", cause: undefined })) : run
      )
    const store: ReplayStore.Store = {
      remember: Duration.hours(1),
      claim: (key, owner) => broken(memory.claim(key, owner)),
      settle: (key, owner) => broken(memory.settle(key, owner)),
      release: (key, owner) => broken(memory.release(key, owner))
    }
    return Effect.gen(function* () {
      const { handled, status } = yield* collecting()
      for (const id of ["1", "1", "2"]) assert.strictEqual(yield* status(requestOf(alertOf({ alertId: id }))), 204)
      assert.lengthOf(handled, 2)
      isAway = false
      for (const id of ["3", "3"]) assert.strictEqual(yield* status(requestOf(alertOf({ alertId: id }))), 204)
      assert.lengthOf(handled, 3)
      assert.deepStrictEqual(yield* logged, [
        "Warn the store of handled events cannot be used, so that this process remembers alone: refused",
        "Info the store of handled events can be used again"
      ])
    }).pipe(Effect.provide(Layer.succeed(ReplayStore.ReplayStore, store)))
  })

  it.effect("refuses options that cannot be used", () =>
    Effect.gen(function* () {
      for (const options of [{ capacity: 0 }, { remember: -1 }, { remembers: 5 }]) {
        assert.strictEqual((yield* Effect.flip(ReplayStore.make(options)))._tag, "InvalidConfiguration")
      }
    })
  )
})
