import { answer, apiKey, type Script, scripted } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import * as MerakiClient from "../src/MerakiClient.ts"
import type * as MerakiConfig from "../src/MerakiConfig.ts"
import {
  isAmbiguous,
  isMerakiError,
  isRetryable,
  type MerakiError,
  ServiceUnavailable,
  TooManyRequests
} from "../src/MerakiError.ts"
import { InvalidConfiguration } from "../src/MerakiConfig.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"
import * as RetryPolicy from "../src/RetryPolicy.ts"
import { Transport, TransportError } from "../src/Transport.ts"

const get = Organizations.getOrganization({ organizationId: "1" })
const put = Networks.updateNetwork({ networkId: "N_1", name: "HQ" })
const post = Organizations.createOrganizationNetwork({ organizationId: "1", name: "HQ", productTypes: ["wireless"] })
const remove = Networks.deleteNetwork({ networkId: "N_1" })

const ok = answer(200, { id: "1" })
const unavailable = answer(503, { errors: ["busy"] })

interface Settings extends Partial<MerakiConfig.Options> {
  /** What every draw gives. */
  readonly random?: number
}

const fixed = (value: number) =>
  Effect.provideService(Random.Random, { nextDoubleUnsafe: () => value, nextIntUnsafe: () => 0 })

/** Runs an effect over a scripted network and an hour of test time; gives the seconds at which requests were sent. */
const over = <A, E>(
  script: Script,
  call: Effect.Effect<A, E, MerakiClient.MerakiClient>,
  { random = 1, ...options }: Settings = {}
) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(0)
    const { layer, sent, times } = scripted(script)
    const client = MerakiClient.layer({ apiKey, rateLimit: false, ...options }).pipe(Layer.provide(layer))
    const fiber = yield* Effect.forkChild(call.pipe(Effect.provide(client), fixed(random)), {
      startImmediately: true
    })
    yield* TestClock.adjust("1 hour")
    return { times, sent, exit: yield* Fiber.await(fiber) }
  })

const tagOf = (exit: Exit.Exit<unknown, unknown>): string => {
  if (Exit.isSuccess(exit)) return "success"
  const failure = exit.cause.reasons[0]
  return failure?._tag === "Fail" && isMerakiError(failure.error) ? failure.error._tag : String(failure?._tag)
}

/** A script that answers the first requests one by one, and all others with success. */
const first =
  (...answers: ReadonlyArray<ReturnType<Script>>): Script =>
  (_, number) =>
    answers[number - 1] ?? ok

const lost = new TransportError({ reason: "reset", sent: true, cause: new Error("read ECONNRESET") })
const unsent = new TransportError({ reason: "refused", sent: false, cause: new Error("connect ECONNREFUSED") })
/** The facts of a failed request. */
const facts = {
  operation: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  parameters: { networkId: "N_1" },
  url: "",
  attempts: 1,
  at: new Date(0),
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const

const tls = new TransportError({ reason: "tls", sent: false, cause: new Error("CERT_HAS_EXPIRED") })

describe("exponential backoff", () => {
  it.effect("waits up to 1, 2, 4, 8 and 16 seconds, and gives up after 5 retries", () =>
    Effect.gen(function* () {
      const { exit, times } = yield* over(() => unavailable, get)
      assert.deepStrictEqual(times, [0, 1, 3, 7, 15, 31])
      assert.strictEqual(tagOf(exit), "ServiceUnavailable")
    })
  )

  it.effect("draws each wait from its whole range", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(
        (yield* over(() => unavailable, get, { random: 0.5 })).times,
        [0, 0.5, 1.5, 3.5, 7.5, 15.5]
      )
      assert.deepStrictEqual((yield* over(() => unavailable, get, { random: 0 })).times, [0, 0, 0, 0, 0, 0])
    })
  )

  it.effect("does not grow beyond the cap", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.make({ maxDelay: "3 seconds" })
      assert.deepStrictEqual((yield* over(() => unavailable, get, { retry })).times, [0, 1, 3, 6, 9, 12])
    })
  )

  it.effect("never sleeps past its overall time", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.make({ retries: 50, maxElapsed: "40 seconds" })
      assert.deepStrictEqual((yield* over(() => unavailable, get, { retry })).times, [0, 1, 3, 7, 15, 31])
    })
  )

  it.effect("counts its overall time by a clock that nobody sets", () =>
    Effect.gen(function* () {
      const steady = yield* Clock.Clock
      for (const hours of [-24, 24]) {
        let jump = 0
        const jumping: Clock.Clock = {
          currentTimeMillisUnsafe: () => steady.currentTimeMillisUnsafe() + jump,
          currentTimeMillis: Effect.map(steady.currentTimeMillis, (now) => now + jump),
          currentTimeNanosUnsafe: () => steady.currentTimeNanosUnsafe() + BigInt(jump) * 1_000_000n,
          currentTimeNanos: Effect.map(steady.currentTimeNanos, (now) => now + BigInt(jump) * 1_000_000n),
          monotonicTimeNanosUnsafe: () => steady.monotonicTimeNanosUnsafe(),
          monotonicTimeNanos: steady.monotonicTimeNanos,
          sleep: (duration) => steady.sleep(duration)
        }
        const script: Script = () => {
          jump += hours * 3_600_000
          return unavailable
        }
        const retry = RetryPolicy.make({ retries: 50, maxElapsed: "40 seconds" })
        const { sent } = yield* over(script, Effect.provideService(get, Clock.Clock, jumping), { retry })
        assert.strictEqual(sent.length, 6)
        const inTime = yield* over(script, Effect.provideService(get, Clock.Clock, jumping), {
          retry,
          deadline: "5 seconds"
        })
        assert.strictEqual(inTime.sent.length, 3)
      }
    })
  )

  it.effect("fails with the last error, which knows how many attempts there were", () =>
    Effect.gen(function* () {
      const script = first(unavailable, answer(502, "<html>"), answer(404, { errors: ["Not found"] }))
      const { exit } = yield* over(script, Effect.flip(get))
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isSuccess(exit)) {
        assert.strictEqual(exit.value._tag, "NotFound")
        assert.strictEqual(exit.value.attempts, 3)
        assert.deepStrictEqual(exit.value.at, new Date(3000))
      }
    })
  )
})

describe("Retry-After", () => {
  const limited = (retryAfter: string) =>
    answer(429, { errors: ["API rate limit exceeded"] }, { "retry-after": retryAfter })
  const secondAt = (retryAfter: string, random: number) =>
    Effect.map(over(first(limited(retryAfter)), get, { random }), ({ times }) => times[1])

  it.effect("is waited out in whole seconds, fractions and nothing", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* secondAt("7", 0), 7)
      assert.strictEqual(yield* secondAt("1.5", 0), 1.5)
      assert.strictEqual(yield* secondAt("0", 0), 0)
    })
  )

  it.effect("is waited out when it is a date, in each of the three forms", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* secondAt("Thu, 01 Jan 1970 00:00:30 GMT", 0), 30)
      assert.strictEqual(yield* secondAt("Thursday, 01-Jan-70 00:00:40 GMT", 0), 40)
      assert.strictEqual(yield* secondAt("Thu Jan  1 00:00:50 1970", 0), 50)
    })
  )

  it.effect("adds jitter above what was asked, never below", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* secondAt("7", 1), 7.7)
      assert.strictEqual(yield* secondAt("1", 1), 1.25)
      assert.strictEqual(yield* secondAt("0.2", 1), 0.25)
      assert.strictEqual(yield* secondAt("0", 1), 0.01)
    })
  )

  it.effect("falls back to the backoff when it is missing, negative or nonsense", () =>
    Effect.gen(function* () {
      for (const value of ["", "-5", "soon", "1e3", "0x10", "NaN", "Infinity", "5 seconds"]) {
        assert.strictEqual(yield* secondAt(value, 1), 1, value)
      }
      assert.strictEqual((yield* over(first(answer(429)), get)).times[1], 1)
    })
  )

  it.effect("is not slept on when it is longer than the caller wants to wait", () =>
    Effect.gen(function* () {
      const { exit, times } = yield* over(first(limited("3600")), Effect.flip(get))
      assert.deepStrictEqual(times, [0])
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isSuccess(exit) && exit.value._tag === "TooManyRequests") {
        assert.deepStrictEqual(exit.value.retryAfter, Duration.hours(1))
      } else assert.fail("expected TooManyRequests")
      assert.deepStrictEqual((yield* over(first(limited("121")), get)).times, [0])
      assert.strictEqual((yield* over(first(limited("120")), get, { random: 0 })).times[1], 120)
    })
  )

  it.effect("lets the jitter grow while the API goes on refusing", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* over(() => limited("1"), get)).times, [0, 1.25, 2.75, 4.75, 7.75, 12.75])
      assert.deepStrictEqual((yield* over(() => limited("0"), get)).times, [0, 0.01, 0.51, 1.51, 3.51, 7.51])
    })
  )
})

describe("what is retried", () => {
  const calls = { get, put, post, remove }

  const retried = (script: Script, options?: Settings) =>
    Effect.gen(function* () {
      const names: Array<string> = []
      for (const [name, call] of Object.entries(calls)) {
        const { times } = yield* over(script, Effect.asVoid(call), options)
        if (times.length > 1) names.push(name)
      }
      return names
    })

  it.effect("a 429, for every method", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* retried(first(answer(429))), ["get", "put", "post", "remove"])
    })
  )

  it.effect("a server error, for every method but POST", () =>
    Effect.gen(function* () {
      for (const status of [500, 502, 503, 504, 520, 530, 599]) {
        assert.deepStrictEqual(yield* retried(first(answer(status))), ["get", "put", "remove"], String(status))
      }
    })
  )

  it.effect("a lost connection, for every method but POST", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* retried(first(lost)), ["get", "put", "remove"])
    })
  )

  it.effect("a request that never left, for every method", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* retried(first(unsent)), ["get", "put", "post", "remove"])
    })
  )

  it.effect("a POST as well, when that was asked for", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.make({ retryPost: true })
      assert.deepStrictEqual(yield* retried(first(unavailable), { retry }), ["get", "put", "post", "remove"])
    })
  )

  it.effect("a success that is not JSON, or empty, for every method but POST that has an answer", () =>
    Effect.gen(function* () {
      for (const body of ["<html>", '{"id":', ""]) {
        const { times } = yield* over(first(answer(200, body)), get)
        assert.strictEqual(times.length, 2, body)
        assert.strictEqual((yield* over(first(answer(201, body)), post)).times.length, 1, body)
      }
    })
  )

  it.effect("nothing else", () =>
    Effect.gen(function* () {
      for (const status of [400, 401, 402, 403, 404, 409, 414, 418, 422]) {
        assert.deepStrictEqual(yield* retried(first(answer(status, { errors: ["no"] }))), [], String(status))
      }
      assert.deepStrictEqual(yield* retried(first(tls)), [])
    })
  )

  it.effect("networks that are deleted at the same time, 30 to 240 seconds later", () =>
    Effect.gen(function* () {
      const busy = answer(400, { errors: ["This may be due to concurrent requests to delete networks."] })
      assert.deepStrictEqual((yield* over(first(busy), remove, { random: 0 })).times, [0, 30])
      assert.deepStrictEqual((yield* over(first(busy), remove, { random: 1 })).times, [0, 240])
      assert.deepStrictEqual((yield* over(first(busy), put)).times, [0])
    })
  )

  it.effect("too many executing batches, a minute later, for every method", () =>
    Effect.gen(function* () {
      const busy = answer(400, {
        errors: ["Too many concurrently executing batches. Maximum is 5 confirmed but not yet executed batches."]
      })
      assert.deepStrictEqual((yield* over(first(busy), post, { random: 0 })).times, [0, 60])
      assert.deepStrictEqual((yield* over(first(busy), put, { random: 0 })).times, [0, 60])
    })
  )

  it.effect("an attempt that took too long, but not a POST", () =>
    Effect.gen(function* () {
      let sent = 0
      const stalled = Layer.succeed(Transport, {
        send: () => Effect.suspend(() => (++sent === 1 ? Effect.never : Effect.succeed(ok)))
      })
      const attempt = (call: Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>) =>
        Effect.gen(function* () {
          sent = 0
          const client = MerakiClient.layer({ apiKey, rateLimit: false, timeout: "5 seconds" }).pipe(
            Layer.provide(stalled)
          )
          const fiber = yield* Effect.forkChild(call.pipe(Effect.provide(client)), { startImmediately: true })
          yield* TestClock.adjust("1 minute")
          return tagOf(yield* Fiber.await(fiber))
        })
      assert.strictEqual(yield* attempt(get), "success")
      assert.strictEqual(yield* attempt(put), "success")
      assert.strictEqual(yield* attempt(remove), "success")
      assert.strictEqual(yield* attempt(post), "RequestTimedOut")
    })
  )
})

describe("a DELETE that may have been carried out", () => {
  const gone = answer(404, { errors: ["Not found"] })
  const timedOut = "timed out"

  /** How a DELETE ends that is answered so, one attempt after the other. */
  const ends = (...answers: ReadonlyArray<ReturnType<Script> | typeof timedOut>) =>
    Effect.gen(function* () {
      let number = 0
      const transport = Layer.succeed(Transport, {
        send: () =>
          Effect.suspend(() => {
            const next = answers[number++] ?? ok
            if (next === timedOut) return Effect.never
            return "_tag" in next ? Effect.fail(next) : Effect.succeed(next)
          })
      })
      const client = MerakiClient.layer({ apiKey, rateLimit: false }).pipe(Layer.provide(transport))
      const fiber = yield* Effect.forkChild(remove.pipe(Effect.provide(client), fixed(1)), {
        startImmediately: true
      })
      yield* TestClock.adjust("1 hour")
      return tagOf(yield* Fiber.await(fiber))
    })

  it.effect("takes the API's own 404 for done", () =>
    Effect.gen(function* () {
      const failures = [lost, timedOut, answer(500), unavailable, answer(503, "<html>"), answer(504, "<html>")] as const
      for (const failure of failures) {
        assert.strictEqual(yield* ends(failure, gone), "success")
        assert.strictEqual(yield* ends(failure, answer(404, { errors: [] })), "success")
        assert.strictEqual(yield* ends(failure, answer(404, "", { "x-request-id": "r1" })), "success")
        assert.strictEqual(yield* ends(failure, answer(429), gone), "success")
      }
    })
  )

  it.effect("does not take anybody else's for it", () =>
    Effect.gen(function* () {
      for (const foreign of [
        answer(404, "<html>captive portal</html>"),
        answer(404, "not here"),
        answer(404, ""),
        answer(404, { message: "no such route" }),
        answer(404, { errors: "no list" }),
        answer(404, "<html>", { "x-request-id": "r1" }),
        { ...answer(404, "", { "x-request-id": "r1" }), truncated: true },
        { ...gone, truncated: true, body: '{"errors":["Not f' }
      ]) {
        assert.strictEqual(yield* ends(unavailable, foreign), "NotFound", foreign.body)
        assert.strictEqual(yield* ends(lost, foreign), "NotFound", foreign.body)
      }
    })
  )

  it.effect("is the only case: after a failure that never came to Dashboard a 404 is an error", () =>
    Effect.gen(function* () {
      const harmless = [answer(429), unsent, answer(502, "<html>"), answer(530, "<html>"), answer(200, "<html>")]
      for (const failure of harmless) assert.strictEqual(yield* ends(failure, gone), "NotFound")
      assert.strictEqual(yield* ends(gone), "NotFound")
      assert.strictEqual(tagOf((yield* over(first(lost, gone), put)).exit), "NotFound")
    })
  )
})

describe("the retry budget", () => {
  it.effect("ends the retries of an outage, and failures surface at once", () =>
    Effect.gen(function* () {
      const many = Effect.forEach(Array.from({ length: 400 }), () => Effect.exit(get), { concurrency: 10 })
      const { times } = yield* over(() => unavailable, many)
      // 400 calls, and the 300 retries that a full budget pays for.
      assert.strictEqual(times.length, 700)
    })
  )

  it.effect("fills again with calls that succeed", () =>
    Effect.gen(function* () {
      let isDown = true
      const script: Script = () => (isDown ? unavailable : ok)
      const program = Effect.gen(function* () {
        yield* Effect.forEach(Array.from({ length: 60 }), () => Effect.exit(get), { concurrency: 60 })
        isDown = false
        yield* Effect.forEach(Array.from({ length: 30 }), () => get)
        isDown = true
        return yield* Effect.flip(get)
      })
      const { exit } = yield* over(script, program)
      assert.isTrue(Exit.isSuccess(exit))
      if (Exit.isSuccess(exit)) assert.isAbove(exit.value.attempts, 1)
    })
  )

  it.effect("rides out a rate of 50 % errors, call after call", () =>
    Effect.gen(function* () {
      const patient = RetryPolicy.make({ retries: 30, maxElapsed: "1 hour", maxDelay: "1 second" })
      let state = 1
      // A fixed sequence of heads and tails.
      const fails = () => (state = (state * 48_271) % 2_147_483_647) % 2 === 0
      const many = Effect.forEach(Array.from({ length: 400 }), () => get)
      const { exit } = yield* over(() => (fails() ? answer(502, "<html>") : ok), many, { retry: patient, random: 0 })
      assert.strictEqual(tagOf(exit), "success")
    })
  )

  it.effect("is not drawn on by 429s, which are no outage", () =>
    Effect.gen(function* () {
      const many = Effect.forEach(Array.from({ length: 50 }), () => Effect.exit(get), { concurrency: 50 })
      const { times } = yield* over(() => answer(429), many)
      assert.strictEqual(times.length, 300)
    })
  )
})

describe("a policy", () => {
  it.effect("can be said for one call", () =>
    Effect.gen(function* () {
      const once = Organizations.getOrganization({ organizationId: "1" }, { retry: RetryPolicy.none })
      assert.deepStrictEqual((yield* over(() => unavailable, once)).times, [0])
    })
  )

  it.effect("combines with every combinator of Schedule", () =>
    Effect.gen(function* () {
      const retry = RetryPolicy.standard.pipe(Schedule.while(({ output }) => output.reason !== "BadGateway"))
      assert.deepStrictEqual((yield* over(() => answer(502), get, { retry })).times, [0])
      const typed = RetryPolicy.standard.pipe(
        Schedule.setInputType<MerakiError>(),
        Schedule.while(({ input }) => input._tag !== "BadGateway")
      )
      assert.deepStrictEqual((yield* over(() => answer(502), get, { retry: typed })).times, [0])
      const twice = RetryPolicy.standard.pipe(Schedule.upTo({ times: 2 }))
      assert.deepStrictEqual((yield* over(() => unavailable, get, { retry: twice })).times, [0, 1, 3])
    })
  )

  it.effect("holds no state: calls at the same time each have their own count", () =>
    Effect.gen(function* () {
      const { times } = yield* over(() => unavailable, Effect.all([get, get, get].map(Effect.exit), { concurrency: 3 }))
      assert.deepStrictEqual(
        times,
        [0, 1, 3, 7, 15, 31].flatMap((time) => [time, time, time])
      )
    })
  )

  it.effect("is not confused by a retry around the call", () =>
    Effect.gen(function* () {
      const { times } = yield* over(() => unavailable, Effect.retry(get, { times: 1 }))
      assert.deepStrictEqual(times, [0, 1, 3, 7, 15, 31, 31, 32, 34, 38, 46, 62])
    })
  )

  it.effect("says what it decided", () =>
    Effect.gen(function* () {
      const decisions: Array<RetryPolicy.Decision> = []
      const retry = RetryPolicy.standard.pipe(Schedule.tap(({ output }) => Effect.sync(() => decisions.push(output))))
      yield* over(first(unavailable, answer(429)), get, { retry })
      assert.deepStrictEqual(decisions, [
        { reason: "ServiceUnavailable", retry: 1, delay: Duration.seconds(1) },
        { reason: "TooManyRequests", retry: 2, delay: Duration.seconds(2) }
      ])
    })
  )
})

describe("retryOn", () => {
  const missing = answer(404, { errors: ["Not found"] })
  const isMissing = (error: MerakiError) => error._tag === "NotFound"
  const getAlso = (retryOn: (error: MerakiError) => boolean, retry?: Schedule.Schedule<unknown, MerakiError>) =>
    Organizations.getOrganization({ organizationId: "1" }, { retryOn, retry })

  it.effect("adds failures to those that are retried, for a call and for a client", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual((yield* over(first(missing), get)).times, [0])
      const ofCall = yield* over(first(missing, unavailable, missing), getAlso(isMissing))
      assert.deepStrictEqual(ofCall.times, [0, 1, 3, 7])
      assert.strictEqual(tagOf(ofCall.exit), "success")
      const ofClient = yield* over(first(missing, unavailable, missing), get, { retryOn: isMissing })
      assert.deepStrictEqual(ofClient.times, [0, 1, 3, 7])
      const ofPolicy = yield* over(
        first(missing),
        getAlso(() => false, RetryPolicy.make({ retryOn: isMissing }))
      )
      assert.deepStrictEqual(ofPolicy.times, [0, 1])
    })
  )

  it.effect("of a call adds to that of the client", () =>
    Effect.gen(function* () {
      const script = first(answer(409, { errors: ["busy"] }), missing)
      const isConflict = (error: MerakiError) => error._tag === "UnexpectedClientError"
      assert.deepStrictEqual((yield* over(script, getAlso(isConflict), { retryOn: isMissing })).times, [0, 1, 3])
    })
  )

  it.effect("takes nothing away: it is not asked about what is retried anyway", () =>
    Effect.gen(function* () {
      const asked: Array<string> = []
      const refuse = (error: MerakiError) => {
        asked.push(error._tag)
        return false
      }
      const script = first(unavailable, answer(429), missing)
      const { exit, times } = yield* over(script, getAlso(refuse), { retryOn: refuse })
      assert.deepStrictEqual(times, [0, 1, 3])
      assert.strictEqual(tagOf(exit), "NotFound")
      assert.deepStrictEqual(asked, ["NotFound", "NotFound"])
    })
  )

  it.effect("stays within the bounds of the policy, and of the deadline", () =>
    Effect.gen(function* () {
      const always = getAlso(() => true)
      assert.deepStrictEqual((yield* over(() => missing, always)).times, [0, 1, 3, 7, 15, 31])
      assert.deepStrictEqual((yield* over(() => missing, always, { retry: RetryPolicy.none })).times, [0])
      const brief = RetryPolicy.make({ maxElapsed: "2 seconds" })
      assert.deepStrictEqual((yield* over(() => missing, always, { retry: brief })).times, [0, 1])
      assert.deepStrictEqual((yield* over(() => missing, always, { deadline: "5 seconds" })).times, [0, 1, 3])
      const asked = answer(429, {}, { "retry-after": "3600" })
      assert.deepStrictEqual((yield* over(() => asked, always)).times, [0])
    })
  )

  it.effect("reaches a policy through the combinators of Schedule, and no other Schedule", () =>
    Effect.gen(function* () {
      const combined = RetryPolicy.standard.pipe(
        Schedule.tap(() => Effect.void),
        Schedule.upTo({ times: 2 })
      )
      assert.deepStrictEqual((yield* over(() => missing, getAlso(isMissing, combined))).times, [0, 1, 3])
      const own = Schedule.spaced("1 second").pipe(
        Schedule.setInputType<MerakiError>(),
        Schedule.while(({ input }) => isRetryable(input))
      )
      assert.deepStrictEqual((yield* over(first(unavailable, missing), getAlso(isMissing, own))).times, [0, 1])
    })
  )

  it.effect("is not known to a retry around the call", () =>
    Effect.gen(function* () {
      const call = Effect.retry(getAlso(isMissing, RetryPolicy.make({ retries: 1 })), RetryPolicy.standard)
      assert.deepStrictEqual((yield* over(() => missing, call)).times, [0, 1])
    })
  )

  it.effect("repeats a POST that may have been carried out only for true, and a log line says what that means", () =>
    Effect.gen(function* () {
      const posting = (retryOn: (error: MerakiError) => boolean) =>
        Organizations.createOrganizationNetwork(
          { organizationId: "1", name: "HQ", productTypes: ["wireless"] },
          { retryOn }
        )
      const { times } = yield* over(
        first(lost),
        posting((error) => error._tag === "ConnectionFailed")
      )
      assert.deepStrictEqual(times, [0, 1])
      assert.match(
        (yield* logged).at(-1) ?? "",
        /^Warn ConnectionFailed: .* Retry 1 in 1000 ms; it may be carried out twice$/
      )

      const careful = posting((error) => error._tag === "NotFound" && !isAmbiguous(error))
      assert.deepStrictEqual((yield* over(first(lost), careful)).times, [0])
      assert.deepStrictEqual((yield* over(first(missing), careful)).times, [0, 1])
      assert.notInclude((yield* logged).at(-1) ?? "", "twice")
      // What is no boolean is not true: a Promise is, for every failure, to those who do not look.
      const promising = posting((() => Promise.resolve(false)) as never)
      assert.deepStrictEqual((yield* over(first(lost), promising)).times, [0])
    })
  )

  it.effect("draws on the retry budget like every retry", () =>
    Effect.gen(function* () {
      const many = Effect.forEach(Array.from({ length: 400 }), () => Effect.exit(get), { concurrency: 10 })
      const { times } = yield* over(() => missing, many, { retryOn: isMissing })
      assert.strictEqual(times.length, 700)
    })
  )

  it.effect("that throws is a defect", () =>
    Effect.gen(function* () {
      const { exit, times } = yield* over(
        () => missing,
        getAlso(() => {
          throw new Error("not today")
        })
      )
      assert.deepStrictEqual(times, [0])
      assert.deepStrictEqual(exit, Exit.die(new Error("not today")))
    })
  )
})

describe("a failure that is not the client's", () => {
  class OutOfStock extends Data.TaggedError("OutOfStock")<{ readonly article: string }> {}
  const none = new OutOfStock({ article: "MR44" })

  /** Fails so many times, first with one failure and then with the other; gives the seconds of its attempts. */
  const retrying = <E>(failures: ReadonlyArray<E>, policy: Schedule.Schedule<unknown, NoInfer<E>>) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(0)
      const times: Array<number> = []
      const attempt = Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const failure = failures[times.length]
        times.push(now / 1000)
        return failure === undefined ? Effect.void : Effect.fail(failure)
      })
      const fiber = yield* Effect.forkChild(Effect.retry(attempt, policy).pipe(fixed(1)), { startImmediately: true })
      yield* TestClock.adjust("1 hour")
      return { times, exit: yield* Fiber.await(fiber) }
    })

  it.effect("is not retried", () =>
    Effect.gen(function* () {
      const failed = new ServiceUnavailable({ ...facts, status: 503 })
      const mixed = yield* retrying<OutOfStock | ServiceUnavailable>([failed, none], RetryPolicy.standard)
      assert.deepStrictEqual(mixed.times, [0, 1])
      assert.deepStrictEqual(mixed.exit, Exit.fail(none))
      for (const foreign of [none, new Error("x"), "x", 0, null, undefined, { _tag: "ServiceUnavailable" }]) {
        assert.deepStrictEqual((yield* retrying([foreign ?? null], RetryPolicy.standard)).times, [0])
      }
    })
  )

  it.effect("is retried when retryOn returns true for it", () =>
    Effect.gen(function* () {
      const reasons: Array<string> = []
      const policy = RetryPolicy.make({ retryOn: (error: unknown) => error !== "final" }).pipe(
        Schedule.tap(({ output }) => Effect.sync(() => reasons.push(output.reason)))
      )
      const { exit, times } = yield* retrying<unknown>(
        [none, new Error("x"), "odd", { retryAfter: 5 }, "final"],
        policy
      )
      assert.deepStrictEqual(times, [0, 1, 3, 7, 15])
      assert.deepStrictEqual(reasons, ["OutOfStock", "Error", "string", "object"])
      assert.deepStrictEqual(exit, Exit.fail("final"))
    })
  )
})

describe("a Schedule that needs services", () => {
  class Pager extends Context.Service<Pager, { readonly send: (line: string) => Effect.Effect<void> }>()("Pager") {}

  it.effect("fits a call once it has them, and knows what its call adds", () =>
    Effect.gen(function* () {
      const lines: Array<string> = []
      const pager = { send: (line: string) => Effect.sync(() => void lines.push(line)) }
      const told = RetryPolicy.standard.pipe(
        Schedule.tap(({ output }) => Pager.use(({ send }) => send(`${output.reason} ${output.retry}`)))
      )
      const retry = yield* Effect.provideService(RetryPolicy.withServices(told), Pager, pager)
      const call = Organizations.getOrganization(
        { organizationId: "1" },
        { retry, retryOn: (error) => error._tag === "NotFound" }
      )
      const { times } = yield* over(first(unavailable, answer(404)), call)
      assert.deepStrictEqual(times, [0, 1, 3])
      assert.deepStrictEqual(lines, ["ServiceUnavailable 1", "NotFound 2"])
    })
  )
})

describe("the deadline of a call", () => {
  it.effect("lets no wait begin that would end after it: the failure is told at once", () =>
    Effect.gen(function* () {
      const slowDown = answer(429, {}, { "retry-after": "60" })
      const program = Effect.flatMap(Effect.flip(get), (error) =>
        Effect.map(Clock.currentTimeMillis, (now) => [error._tag, now / 1000])
      )
      const backoff = yield* over(() => unavailable, program, { deadline: "5 seconds" })
      assert.deepStrictEqual(backoff.times, [0, 1, 3])
      assert.deepStrictEqual(backoff.exit, Exit.succeed(["ServiceUnavailable", 3]))
      const asked = yield* over(() => slowDown, program, { deadline: "3 seconds" })
      assert.deepStrictEqual(asked.exit, Exit.succeed(["TooManyRequests", 0]))
    })
  )

  it.effect("ends it in the middle of an attempt, with the last failure as its cause", () =>
    Effect.gen(function* () {
      let sent = 0
      const transport = Layer.succeed(Transport, {
        send: () => Effect.suspend(() => (++sent < 3 ? Effect.succeed(unavailable) : Effect.never))
      })
      const client = MerakiClient.layer({ apiKey, rateLimit: false, deadline: "5 seconds" }).pipe(
        Layer.provide(transport)
      )
      const calling = yield* Effect.forkChild(Effect.flip(get).pipe(Effect.provide(client), fixed(1)))
      yield* TestClock.adjust("5 seconds")
      const error = yield* Fiber.join(calling)
      if (error._tag !== "RequestTimedOut") return assert.fail("expected RequestTimedOut")
      assert.strictEqual(error.limit, "deadline")
      assert.deepStrictEqual(error.after, Duration.seconds(5))
      assert.strictEqual(error.attempts, 3)
      assert.isTrue(isMerakiError(error.cause) && error.cause._tag === "ServiceUnavailable")
      assert.isFalse(isRetryable(error))
    })
  )
})

describe("settings that cannot be used", () => {
  const anyTime = 'must be a time, such as "30 seconds" or a number of milliseconds'
  const wrong: ReadonlyArray<readonly [options: unknown, message: string]> = [
    [{ retries: Number.NaN }, "retries must be a whole number from 0 on"],
    [{ retries: -1 }, "retries must be a whole number from 0 on"],
    [{ retries: 1.5 }, "retries must be a whole number from 0 on"],
    [{ retries: "5" }, "retries must be a whole number from 0 on"],
    [{ factor: -3 }, "factor must be a number from 1 on"],
    [{ factor: 0.5 }, "factor must be a number from 1 on"],
    [{ factor: Number.NaN }, "factor must be a number from 1 on"],
    [{ factor: Infinity }, "factor must be a number from 1 on"],
    [{ initialDelay: -1 }, `initialDelay ${anyTime}`],
    [{ initialDelay: Number.NaN }, `initialDelay ${anyTime}`],
    [{ initialDelay: "soon" }, `initialDelay ${anyTime}`],
    [{ maxDelay: "-5 seconds" }, `maxDelay ${anyTime}`],
    [{ maxElapsed: {} }, `maxElapsed ${anyTime}`],
    [{ maxRetryAfter: null }, `maxRetryAfter ${anyTime}`],
    [{ retryPost: "yes" }, "retryPost must be true or false"],
    [{ retryOn: true }, 'retryOn must be a function, such as (error) => error._tag === "NotFound"'],
    [{ maxRetries: 5 }, "maxRetries is not an option; did you mean retries?"],
    [{ retry: 5 }, "retry is not an option; did you mean retries?"],
    [null, "options must be an object"],
    [5, "options must be an object"]
  ]

  it("are named where the policy is made", () => {
    for (const [options, message] of wrong) {
      for (const make of [RetryPolicy.make, RetryPolicy.decide]) {
        try {
          assert.fail(String(make(options as RetryPolicy.Options)))
        } catch (error) {
          assert.instanceOf(error, InvalidConfiguration)
          assert.strictEqual(error.message, message)
          assert.strictEqual(error.option, message.split(" ")[0])
        }
      }
      const checked = RetryPolicy.check(options)
      assert.strictEqual(Result.isFailure(checked) && checked.failure.message, message)
    }
  })

  it("are none of these", () => {
    const fine: ReadonlyArray<RetryPolicy.Options> = [
      {},
      { retries: 0, initialDelay: 0, maxElapsed: 0, factor: 1 },
      { retries: Infinity, maxDelay: Infinity, maxElapsed: "Infinity", maxRetryAfter: Infinity },
      { initialDelay: "2 seconds", maxDelay: { minutes: 1 }, retryPost: true },
      { retryOn: isRetryable },
      { retries: undefined, initialDelay: undefined, retryOn: undefined }
    ]
    for (const options of fine) {
      assert.isTrue(Schedule.isSchedule(RetryPolicy.make(options)))
      assert.deepStrictEqual(Result.getOrThrow(RetryPolicy.check(options)), options)
    }
  })

  it.prop(
    "never lead to a wait that is none",
    {
      retries: Schema.Literals(["0", "1", "5", "Infinity"]),
      initialDelay: Schema.Literals(["0", "1", "1e300", "Infinity"]),
      factor: Schema.Literals(["1", "2", "1e300"]),
      maxDelay: Schema.Literals(["0", "1000", "Infinity"]),
      maxElapsed: Schema.Literals(["0", "1000", "Infinity"]),
      maxRetryAfter: Schema.Literals(["0", "1000", "Infinity"]),
      retry: Schema.Literals(["1", "2", "1000"]),
      random: Schema.Literals(["0", "0.5", "1"]),
      after: Schema.Literals(["none", "0", "500", "1e300"])
    },
    (drawn) => {
      const numbers = Object.fromEntries(Object.entries(drawn).map(([name, value]) => [name, Number(value)]))
      const { after = 0, random = 0, retry = 1, ...options } = numbers
      const failed = new TooManyRequests({
        ...facts,
        status: 429,
        retryAfter: Number.isNaN(after) ? undefined : Duration.millis(after)
      })
      const decided = RetryPolicy.decide(options)(failed, { retry, elapsed: 0, random })
      if (decided === undefined) return
      const millis = Duration.toMillis(decided.delay)
      assert.isAtLeast(millis, 0)
      assert.isBelow(millis, Infinity)
      assert.isAtMost(millis, options["maxElapsed"] ?? 0)
    }
  )
})
