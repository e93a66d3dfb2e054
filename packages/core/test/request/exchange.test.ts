import { answer, apiKey } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Result from "effect/Result"
import * as TestClock from "effect/testing/TestClock"
import { exchange } from "../../src/internal/request/exchange.ts"
import { makeTrust } from "../../src/internal/wire/trust.ts"
import { type Transport, TransportError, type TransportRequest, type TransportResponse } from "../../src/Transport.ts"
import { callOf, secret } from "../support/call.ts"
import { base } from "../support/parts.ts"

const request: TransportRequest = {
  method: "PUT",
  url: `${base}/things/1`,
  headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
  body: "{}"
}

type Sent = Effect.Effect<TransportResponse, TransportError>

/** Sends a request of a call over a transport that does this; gives what was sent, and the call. */
const exchanged = (send: (request: TransportRequest, number: number) => Sent) =>
  Effect.gen(function* () {
    const sent: Array<TransportRequest> = []
    const transport: Transport["Service"] = {
      send: (request) => Effect.suspend(() => send(request, sent.push(request)))
    }
    const call = callOf({ method: "PUT" })
    const run = exchange(transport, makeTrust(base, []), request, call)
    const fiber = yield* Effect.forkChild(Effect.result(run), { startImmediately: true })
    yield* TestClock.adjust("1 minute")
    return { result: yield* Fiber.join(fiber), sent: sent.map(({ onStatus: _, ...given }) => given), call }
  })

const always = (response: TransportResponse) => () => Effect.succeed(response)
const failure = ({ result }: Effect.Success<ReturnType<typeof exchanged>>) => Result.getOrThrow(Result.flip(result))
const to = (location: string, status = 308) => answer(status, "", { location })

describe("an exchange", () => {
  it.effect("sends the request once, and gives its answer, whatever the status", () =>
    Effect.gen(function* () {
      for (const status of [100, 200, 304, 404, 599]) {
        const given = answer(status, "x")
        const { call, result, sent } = yield* exchanged(always(given))
        assert.strictEqual(Result.getOrThrow(result), given)
        assert.deepStrictEqual(sent, [request])
        assert.deepStrictEqual([call.url, call.status, call.seeOther], [request.url, status, undefined])
      }
    })
  )

  it.effect("takes a status outside HTTP for no answer", () =>
    Effect.gen(function* () {
      for (const status of [0, 99, 600, 200.5, Number.NaN]) {
        const outcome = yield* exchanged(always(answer(status)))
        const error = failure(outcome)
        if (error._tag !== "ConnectionFailed") return assert.fail(error._tag)
        assert.deepStrictEqual([error.reason, error.sent], ["unknown", true])
        assert.match(String(error.cause), new RegExp(`the status ${status} is none of HTTP`))
        assert.isUndefined(outcome.call.status)
      }
    })
  )

  it.effect("fails as the transport does, without the secrets of its cause", () =>
    Effect.gen(function* () {
      const lost = new TransportError({ reason: "reset", sent: false, cause: new Error(`lost ${secret}`) })
      const error = failure(yield* exchanged(() => Effect.fail(lost)))
      if (error._tag !== "ConnectionFailed") return assert.fail(error._tag)
      assert.deepStrictEqual([error.reason, error.sent, error.url], ["reset", false, request.url])
      assert.strictEqual(error.cause instanceof Error ? error.cause.message : "", "lost <redacted>")
    })
  )
})

describe("a redirect", () => {
  it.effect("is followed with the same request, and its target is the URL of the call", () =>
    Effect.gen(function* () {
      const { call, result, sent } = yield* exchanged((_, number) =>
        Effect.succeed(number === 1 ? to("https://n1.meraki.com/x") : answer(200))
      )
      assert.isTrue(Result.isSuccess(result))
      assert.deepStrictEqual(sent, [request, { ...request, url: "https://n1.meraki.com/x" }])
      assert.deepStrictEqual([call.url, call.status, call.seeOther], ["https://n1.meraki.com/x", 200, undefined])
    })
  )

  it.effect("that asks for a read makes further attempts read, too", () =>
    Effect.gen(function* () {
      const { call, sent } = yield* exchanged((_, number) =>
        Effect.succeed(number === 1 ? to("/api/v1/jobs/1", 303) : answer(200))
      )
      const read: TransportRequest = {
        method: "GET",
        url: `${base}/jobs/1`,
        headers: { authorization: `Bearer ${apiKey}` },
        body: undefined
      }
      assert.deepStrictEqual(sent, [request, read])
      assert.deepStrictEqual(call.seeOther, read)
    })
  )

  it.effect("to a host that must not see the key, or to no URL, is not followed", () =>
    Effect.gen(function* () {
      for (const [location, shown] of [
        [`https://evil.example/${secret}`, "https://evil.example/<redacted>"],
        ["https://", "https://"]
      ] as const) {
        const outcome = yield* exchanged(always(to(location)))
        const error = failure(outcome)
        if (error._tag !== "UntrustedHost") return assert.fail(error._tag)
        assert.strictEqual(error.location, shown)
        assert.lengthOf(outcome.sent, 1)
      }
    })
  )

  it.effect("is followed five times in a row, and no more", () =>
    Effect.gen(function* () {
      const hops = (count: number) =>
        exchanged((_, number) => Effect.succeed(number <= count ? to(`/api/v1/${number}`) : answer(200)))
      const five = yield* hops(5)
      assert.isTrue(Result.isSuccess(five.result))
      assert.lengthOf(five.sent, 6)
      const six = yield* hops(6)
      const error = failure(six)
      if (error._tag !== "TooManyRedirects") return assert.fail(error._tag)
      assert.strictEqual(error.location, `${base}/6`)
      assert.lengthOf(six.sent, 6)
    })
  )
})

describe("an answer that does not come in time", () => {
  /** Says its status after some seconds, and nothing more. */
  const stalling = ({ onStatus }: TransportRequest, status: number, after = 1): Sent =>
    Effect.andThen(
      Effect.sync(() => onStatus?.({ status, header: (name) => (name === "retry-after" ? "7" : undefined) })).pipe(
        Effect.delay(`${after} seconds`)
      ),
      Effect.never
    )

  it.effect("times out, its redirects included", () =>
    Effect.gen(function* () {
      const hung = yield* exchanged((_, number) => (number === 1 ? Effect.succeed(to("/api/v1/x")) : Effect.never))
      const error = failure(hung)
      if (error._tag !== "RequestTimedOut") return assert.fail(error._tag)
      assert.deepStrictEqual([error.limit, error.after], ["attempt", Duration.seconds(30)])
      assert.strictEqual(error.url, `${base}/x`)
      assert.lengthOf(hung.sent, 2)
    })
  )

  it.effect("is what its status says, with an empty body, from 400 to 599", () =>
    Effect.gen(function* () {
      for (const status of [400, 429, 503, 599]) {
        const { call, result } = yield* exchanged((request) => stalling(request, status))
        const { body, header, status: given, truncated } = Result.getOrThrow(result)
        assert.deepStrictEqual([given, body, truncated, header("retry-after")], [status, "", true, "7"])
        assert.strictEqual(call.status, status)
      }
    })
  )

  it.effect("times out when its status says nothing without a body, or is none", () =>
    Effect.gen(function* () {
      for (const status of [200, 204, 308, 399, 600, 99]) {
        assert.strictEqual(failure(yield* exchanged((request) => stalling(request, status)))._tag, "RequestTimedOut")
      }
    })
  )

  it.effect("times out when only the redirect before it had such a status", () =>
    Effect.gen(function* () {
      const { result } = yield* exchanged((request, number) => {
        if (number > 1) return Effect.never
        request.onStatus?.({ status: 500, header: () => undefined })
        return Effect.succeed(to("/api/v1/x"))
      })
      assert.strictEqual(Result.getOrThrow(Result.flip(result))._tag, "RequestTimedOut")
    })
  )
})
