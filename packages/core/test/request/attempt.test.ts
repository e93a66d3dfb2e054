import { answer, apiKey } from "@effect-meraki/testing/client"
import { it, makeTracer } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import * as Tracer from "effect/Tracer"
import * as Call from "../../src/internal/call/call.ts"
import { attempt } from "../../src/internal/request/attempt.ts"
import type { Prepared } from "../../src/internal/request/prepare.ts"
import { BadGateway, TooManyRequests, type MerakiError } from "../../src/MerakiError.ts"
import type { Limiter, Place } from "../../src/model/Limits.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import { TransportError, type TransportRequest, type TransportResponse } from "../../src/Transport.ts"
import { callOf } from "../support/call.ts"
import { base, partsOf } from "../support/parts.ts"

const preparedOf = (headers: { readonly [name: string]: string } = {}): Prepared => ({
  call: callOf(),
  input: { thingId: "1" },
  options: {},
  request: { method: "GET", url: `${base}/things/1`, headers, body: undefined }
})

type Sent = Effect.Effect<TransportResponse, TransportError>

/** Makes an attempt over a transport that does this, and gives what everybody was told. */
const attempted = (
  send: (request: TransportRequest) => Sent,
  {
    prepared = preparedOf(),
    options,
    acquire
  }: {
    readonly prepared?: Prepared
    readonly options?: Partial<MerakiConfig.Options>
    readonly acquire?: Effect.Effect<number>
  } = {}
) =>
  Effect.gen(function* () {
    const sent: Array<TransportRequest> = []
    const transport = { send: (request: TransportRequest) => (sent.push(request), send(request)) }
    const { events, parts } = partsOf(transport, options, acquire)
    const fiber = yield* Effect.forkChild(Effect.exit(attempt(parts, prepared)), { startImmediately: true })
    yield* TestClock.adjust("1 minute")
    return { exit: yield* Fiber.join(fiber), events, sent, call: prepared.call }
  })

const facts = {
  operation: "getThing",
  method: "GET",
  path: "/things/{thingId}",
  parameters: {},
  url: "",
  attempts: 1,
  at: new Date(0),
  status: 502,
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const

const always = (response: TransportResponse) => () => Effect.succeed(response)
const before = ["waiting", "acquire 1"]

describe("an attempt that succeeds", () => {
  it.effect("waits for the limits, is sent, and is told to the observer and to the limiter", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(5000)
      const acquire = Effect.delay(Effect.succeed(250), 250)
      const { call, events, exit, sent } = yield* attempted(always(answer(200, { id: "1" })), { acquire })
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isSuccess(exit)) assert.deepStrictEqual(exit.value.value, { id: "1" })
      assert.deepStrictEqual(events, [...before, "sending after 250", "attempt 1 succeeded with 200", "accepted 1"])
      assert.deepStrictEqual([call.attempts, call.startedAt, call.waited, call.drawn], [1, 5250, 250, 0])
      assert.lengthOf(sent, 1)
    })
  )

  it.effect("sends what an earlier redirect named for the outcome of a write", () =>
    Effect.gen(function* () {
      const prepared = preparedOf()
      const seeOther = { ...prepared.request, url: `${base}/jobs/1` }
      Call.redirected(prepared.call, { ...prepared.request, method: "POST" }, seeOther)
      const { sent } = yield* attempted(always(answer(200, {})), { prepared })
      assert.strictEqual(sent[0]?.url, `${base}/jobs/1`)
    })
  )
})

describe("an attempt that fails", () => {
  const told = (send: (request: TransportRequest) => Sent) =>
    Effect.map(attempted(send), ({ call, events, exit }) => {
      assert.isTrue(Exit.isFailure(exit))
      return { said: events.slice(3), lastError: call.lastError?._tag }
    })

  it.effect("is no refusal by the limits when it was answered", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* told(always(answer(503))), {
        said: ["attempt 1 failed: ServiceUnavailable", "accepted 1"],
        lastError: "ServiceUnavailable"
      })
      assert.deepStrictEqual((yield* told(always(answer(200, "")))).said, [
        "attempt 1 failed: InvalidResponse",
        "accepted 1"
      ])
    })
  )

  it.effect("says nothing of the limits when it was not answered", () =>
    Effect.gen(function* () {
      const lost = new TransportError({ reason: "reset", sent: true, cause: undefined })
      assert.deepStrictEqual((yield* told(() => Effect.fail(lost))).said, ["attempt 1 failed: ConnectionFailed"])
      assert.deepStrictEqual((yield* told(() => Effect.never)).said, ["attempt 1 failed: RequestTimedOut"])
    })
  )

  it.effect("with a 429 is a refusal, of the organization when it says so, for as long as it asks", () =>
    Effect.gen(function* () {
      const refusal = "attempt 1 failed: TooManyRequests"
      assert.deepStrictEqual((yield* told(always(answer(429, "", { "retry-after": "3" })))).said, [
        refusal,
        "refused 1 for 3s"
      ])
      const ofOrganization = { errors: ["API rate limit exceeded for organization"] }
      assert.deepStrictEqual((yield* told(always(answer(429, ofOrganization)))).said, [
        refusal,
        "refused 1 for some time as organization"
      ])
    })
  )

  it.effect("counts what its retry draws on the budget, by the failure before", () =>
    Effect.gen(function* () {
      const drawn = (error: MerakiError) => {
        const prepared = preparedOf()
        Call.failed(prepared.call, error)
        return Effect.map(attempted(always(answer(200, {})), { prepared }), ({ call }) => call.drawn)
      }
      assert.strictEqual(yield* drawn(new BadGateway(facts)), 5)
      assert.strictEqual(yield* drawn(new TooManyRequests(facts)), 0)
    })
  )
})

describe("an attempt where requests under way are counted", () => {
  it.effect("holds a place of its own, and frees it however it ends", () =>
    Effect.gen(function* () {
      const ends: ReadonlyArray<Sent> = [
        Effect.succeed(answer(200, { id: "1" })),
        Effect.succeed(answer(503, {})),
        Effect.die("broken")
      ]
      for (const end of ends) {
        const { parts } = partsOf({ send: () => end })
        const places: Array<Place> = []
        const limiter: Limiter = {
          ...parts.limiter,
          acquire: (_, place) =>
            Effect.sync(() => {
              assert.isDefined(place)
              assert.isFalse(place.isHeld)
              place.isHeld = true
              return 0
            }),
          release: (place) => void places.push(place)
        }
        yield* Effect.exit(attempt({ ...parts, limiter }, preparedOf()))
        assert.deepStrictEqual(places, [{ isHeld: true }])
      }
    })
  )
})

describe("an attempt that ends in another way", () => {
  it.effect("is told as a defect", () =>
    Effect.gen(function* () {
      const { events, exit } = yield* attempted(() => Effect.die(new Error("no")))
      assert.isTrue(Exit.hasDies(exit))
      assert.deepStrictEqual(events.slice(3), ["attempt 1 died"])
    })
  )

  it.effect("is told as cut off when it is interrupted while it is sent", () =>
    Effect.gen(function* () {
      const { events, parts } = partsOf({ send: () => Effect.never })
      const fiber = yield* Effect.forkChild(attempt(parts, preparedOf()), { startImmediately: true })
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(events.slice(3), ["attempt 1 cut off"])
    })
  )

  it.effect("is told to nobody when it is interrupted while it waits", () =>
    Effect.gen(function* () {
      const { events, parts } = partsOf({ send: () => Effect.never }, {}, Effect.never)
      const fiber = yield* Effect.forkChild(attempt(parts, preparedOf()), { startImmediately: true })
      yield* Fiber.interrupt(fiber)
      assert.deepStrictEqual(events, before)
    })
  )
})

describe("the headers of an attempt", () => {
  const traceOf = (options: Partial<MerakiConfig.Options>) =>
    Effect.gen(function* () {
      const { tracer } = makeTracer()
      const run = Effect.withSpan(attempted(always(answer(200, {})), { options }), "outer")
      const { sent } = yield* Effect.provideService(run, Tracer.Tracer, tracer)
      return sent[0]?.headers["traceparent"]
    })

  it.effect("have the trace only when that is asked for", () =>
    Effect.gen(function* () {
      assert.isUndefined(yield* traceOf({}))
      assert.match((yield* traceOf({ propagateTrace: true })) ?? "", /^00-/)
    })
  )

  it.effect("have the key that a provider returns, unless the caller has one of its own", () =>
    Effect.gen(function* () {
      const options: Partial<MerakiConfig.Options> = { apiKey: () => apiKey }
      const asked = yield* attempted(always(answer(200, {})), { options })
      assert.deepStrictEqual(asked.sent[0]?.headers, { authorization: `Bearer ${apiKey}` })
      const prepared = preparedOf({ authorization: "Bearer own" })
      const own = yield* attempted(always(answer(200, {})), { options, prepared })
      assert.deepStrictEqual(own.sent[0]?.headers, { authorization: "Bearer own" })
      const fixed = yield* attempted(always(answer(200, {})), { prepared: preparedOf({ "x-a": "b" }) })
      assert.deepStrictEqual(fixed.sent[0]?.headers, { "x-a": "b" })
    })
  )
})
