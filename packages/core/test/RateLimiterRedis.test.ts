import { it, logged, until } from "@effect-meraki/testing/effect"
import { hostileNames } from "@effect-meraki/testing/hostile"
import { assert, describe } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redis from "effect/persistence/Redis"
import { createClient } from "redis"
import * as RateLimiter from "../src/RateLimiter.ts"
import * as RateLimiterRedis from "../src/RateLimiterRedis.ts"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"

const request = (organizationId: string | undefined = "1"): RateLimiter.Demand => ({
  operation: "getOrganization",
  organizationId
})

type Options = RateLimiterRedis.Options & { readonly url: string }
type Limiter = RateLimiter.RateLimiter["Service"]

/** A limiter that connects by itself, and does without Redis where that takes too long. */
const connecting = (options: Options) =>
  Effect.map(Layer.build(Layer.fresh(RateLimiterRedis.layer(options))), (context) =>
    Context.get(context, RateLimiter.RateLimiter)
  )

/** One that is connected, and waits for Redis as long as it takes: how slow the machine is does not matter. */
const patient = (
  { url, ...options }: Options,
  away: Duration.Input = 0,
  booked: (wait: number) => void = () => undefined
) =>
  Effect.flatMap(Layer.build(Layer.fresh(redisAt(url, away, booked))), (context) =>
    Effect.provideContext(RateLimiterRedis.make({ commandTimeout: "1 hour", ...options }), context)
  )

/** Two of them. */
const pair = (options: Options) => Effect.all([patient(options), patient(options)])

/** How many seconds something takes. */
const secondsOf = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.suspend(() => {
    const start = performance.now()
    return Effect.map(effect, () => (performance.now() - start) / 1000)
  })

/** Clocks of two processes, and the rounding of what Redis says, in seconds. */
const tolerance = 0.03

/** Seconds at which requests are let through that come together, to one limiter after the other. */
const timesOf = (among: ReadonlyArray<Limiter>, count: number, organization?: string) =>
  Effect.gen(function* () {
    const start = performance.now()
    const times: Array<number> = []
    yield* Effect.forEach(
      Array.from({ length: count }, (_, number) => among[number % among.length]),
      (limiter) =>
        limiter === undefined
          ? Effect.void
          : Effect.map(
              limiter.acquire(request(organization)),
              () => void times.push((performance.now() - start) / 1000)
            ),
      { concurrency: "unbounded", discard: true }
    )
    return times
  })

/** A connection to a Redis that is some way off, and the waits that it gives to those that ask for a place. */
const redisAt = (url: string, away: Duration.Input, booked: (wait: number) => void) =>
  Layer.effect(
    Redis.Redis,
    Effect.gen(function* () {
      const fail = (cause: unknown) => new Redis.RedisError({ cause })
      const client = yield* Effect.acquireRelease(
        Effect.promise(() => createClient({ url }).connect()),
        (client) => Effect.sync(() => client.destroy())
      )
      return yield* Redis.make({
        send: <A>(command: string, ...values: ReadonlyArray<string>) =>
          Effect.delay(
            Effect.tryPromise({ try: () => client.sendCommand<A>([command, ...values]), catch: fail }),
            away
          ).pipe(
            Effect.tap((answer) =>
              Effect.sync(() => {
                if (!values.includes("take") || !Array.isArray(answer)) return
                for (const wait of answer.slice(1, 1 + Number(answer[0]))) booked(Number(wait))
              })
            )
          ),
        subscribe: () => Effect.fail(fail("not supported")),
        connect: Effect.fail(fail("not supported"))
      })
    })
  )

// The name is what the runner shows where these tests are left out.
const missing = isLeftOut ? " (left out: redis-server is not installed; Debian: apt-get install redis-server)" : ""

describe.skipIf(isLeftOut)(`limits in Redis${missing}`, () => {
  it.live("are one limit for all processes", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const options = { url, share: 1 }
      const times = yield* timesOf([yield* patient(options), ...(yield* pair(options))], 30)
      // Nine at once, and then ten a second: none is earlier, however late the machine is.
      times.forEach((time, index) => assert.isAtLeast(time, (index + 1 - 9) / 10 - tolerance))
      assert.strictEqual(times.length, 30)
    })
  )

  it.live("are those of each organization, of the address and of an operation", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [limiter, other] = yield* pair({ url, share: 1, sourceRate: 20 })
      // The address has room for nine at once, whosever they are.
      const seconds = yield* secondsOf(Effect.andThen(timesOf([limiter], 9, "1"), timesOf([other], 9, "2")))
      assert.isAtLeast(seconds, 9 / 20 - tolerance)

      const own = { key: "createDeviceLiveToolsPing Q2", rate: 1, burst: 1 }
      const ping = { operation: "createDeviceLiveToolsPing", organizationId: "3", bucket: own }
      assert.isAtLeast(yield* secondsOf(Effect.andThen(limiter.acquire(ping), other.acquire(ping))), 1 - tolerance)
    })
  )

  it.live("that the API has shown to be lower are lower for all, and so is a pause", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [limiter, other] = yield* pair({ url, share: 1 })
      const paused = Effect.andThen(limiter.refused(request(), Duration.millis(1100)), other.acquire(request()))
      assert.isAtLeast(yield* secondsOf(paused), 1.1 - tolerance)
      assert.strictEqual((yield* other.snapshot).organizations["1"]?.rate, 10)
      yield* limiter.refused(request(), Duration.millis(10))
      yield* other.acquire(request())
      assert.strictEqual((yield* other.snapshot).organizations["1"]?.rate, 7)
      for (let count = 0; count < 10; count++) yield* other.accepted(request())
      yield* limiter.acquire(request())
      const risen = (yield* limiter.snapshot).organizations["1"]?.rate ?? 0
      assert.approximately(risen, 7.25, 0.5)
      assert.isAbove(risen, 7)
    })
  )

  it.live("go away when nobody uses them, and are on one node of a cluster", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const limiter = yield* patient({ url, prefix: "app", source: "office" })
      yield* limiter.acquire(request())
      const client = yield* Effect.promise(() => createClient({ url }).connect())
      const keys = (yield* Effect.promise(() => client.keys("*"))).toSorted()
      assert.deepStrictEqual(keys, ["{app}:organization:1", "{app}:source:office"])
      for (const key of keys) {
        const left = yield* Effect.promise(() => client.pTTL(key))
        assert.isAbove(left, 0)
        assert.isBelow(left, 700_000)
      }
      client.destroy()
    })
  )

  it.live("are each organization's own, whatever its name", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const limiter = yield* patient({ url, share: 1 })
      for (const name of hostileNames) {
        yield* limiter.acquire(request(name))
        yield* limiter.refused(request(name), Duration.minutes(1))
      }
      const { organizations } = yield* limiter.snapshot
      assert.sameMembers(Object.keys(organizations), [...hostileNames])
      for (const { pausedFor } of Object.values(organizations)) assert.isAbove(Duration.toSeconds(pausedFor), 0)
      assert.deepStrictEqual(Object.keys(Object.prototype), [])
    })
  )

  it.live("are shared alike, however far from Redis a process is", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const waits: Array<number> = []
      const booked = (wait: number) => void waits.push(wait)
      const near = yield* patient({ url, share: 1 }, 0, booked)
      const far = yield* patient({ url, share: 1 }, "20 millis", booked)
      const loop = (limiter: Limiter) =>
        Effect.forEach(Array.from({ length: 12 }), () => limiter.acquire(request()), { discard: true })
      const loops = Effect.all([near, near, far, far].map(loop), { concurrency: "unbounded", discard: true })
      assert.isAtLeast(yield* secondsOf(loops), (48 - 9) / 10 - tolerance)
      // Whoever asks has a place at once, behind the three others at most. A place that a busy process is late for is given back.
      assert.isAtLeast(waits.length, 48)
      for (const wait of waits) {
        assert.isAtLeast(wait, 0)
        assert.isAtMost(wait, 4 * 100 + 1)
      }
    })
  )

  it.live("that were booked ahead are given back by whoever is interrupted, and wait for a pause", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const waits: Array<number> = []
      const options = { url, share: 1, orgRate: 1 }
      const one = yield* patient(options, 0, (wait) => void waits.push(wait))
      const other = yield* patient(options, 0, (wait) => void waits.push(wait))
      yield* timesOf([one], 9)
      const taken = waits.length
      const booked = yield* Effect.forkChild(other.acquire(request()), { startImmediately: true })
      yield* until(() => waits.length > taken)
      yield* Fiber.interrupt(booked)
      yield* one.acquire(request())
      assert.isAtMost(waits.at(-1) ?? Infinity, 1001)

      const paused: Effect.Effect<number> = Effect.gen(function* () {
        const before = waits.length
        const waiting = yield* Effect.forkChild(other.acquire(request()), { startImmediately: true })
        yield* until(() => waits.length > before)
        const start = performance.now()
        yield* other.refused(request(), Duration.seconds(3))
        // Once more, if its time came before the refusal did.
        if (waiting.pollUnsafe() !== undefined) return yield* paused
        yield* Fiber.join(waiting)
        return (performance.now() - start) / 1000
      })
      assert.isAtLeast(yield* paused, 3 - tolerance)
    })
  )

  it.live("are not taken by whoever is interrupted", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const waits: Array<number> = []
      const limiter = yield* patient({ url, share: 1 }, 0, (wait) => void waits.push(wait))
      yield* timesOf([limiter], 9)
      const taken = waits.length
      const waiting = yield* Effect.forkChild(timesOf([limiter], 50), { startImmediately: true })
      yield* until(() => waits.length > taken)
      yield* Fiber.interrupt(waiting)
      assert.strictEqual((yield* limiter.snapshot).organizations["1"]?.waiting, 0)
      yield* limiter.acquire(request())
      assert.isAtMost(waits.at(-1) ?? Infinity, 101)
    })
  )

  it.live("are kept by each process while Redis is away, which is said once, as is its return", () =>
    Effect.gen(function* () {
      const { kill, restart, url } = yield* makeRedis
      const isAway = Effect.map(logged, (lines) => (lines.at(-1) ?? "").startsWith("Warn"))
      const limiter = yield* connecting({ url, share: 1, orgRate: 50, commandTimeout: "1 minute" })
      yield* timesOf([limiter], 20)
      yield* kill
      const away = yield* timesOf([limiter], 40)
      // Forty at fifty a second, less the nine of the burst.
      assert.isAtLeast(away.at(-1) ?? 0, (40 - 9) / 50 - tolerance)
      assert.isTrue(yield* isAway)
      yield* restart
      while (yield* isAway) yield* limiter.acquire(request())
      const lines = yield* logged
      // Where connecting took too long, it began without; but no change is said twice.
      lines.forEach((line, index) =>
        assert.match(
          line,
          index % 2 === 0
            ? /^Warn the limits are not shared through Redis \(.*\); until they are, this process keeps them by itself$/
            : /^Info Redis can be used again; the limits are shared$/
        )
      )
    })
  )

  it.live("are kept, and let the program end, while Redis takes connections and answers nothing", () =>
    Effect.gen(function* () {
      const { hang, url } = yield* makeRedis
      const work = (during: Effect.Effect<unknown>) =>
        Effect.gen(function* () {
          const limiter = yield* connecting({ url, share: 1 })
          yield* during
          yield* limiter.acquire(request())
        }).pipe(Effect.scoped)
      // A scope that is not closed cannot be interrupted either, so it is watched from outside.
      for (const during of [hang, Effect.void]) {
        const program = yield* Effect.forkDetach(work(during))
        yield* until(() => program.pollUnsafe() !== undefined)
      }
    })
  )

  it.live("that were lost with a restarted Redis begin anew", () =>
    Effect.gen(function* () {
      const { kill, restart, url } = yield* makeRedis
      const limiter = yield* connecting({ url })
      yield* limiter.acquire(request())
      yield* kill
      yield* restart
      yield* Effect.sleep("300 millis")
      assert.strictEqual((yield* timesOf([limiter], 20)).length, 20)
    })
  )
})

describe("a Redis that is not there", () => {
  it.live("is said once, and the limits are those of the process", () =>
    Effect.gen(function* () {
      const limiter = yield* connecting({ url: "redis://user:secret@127.0.0.1:1", share: 1 })
      const times = yield* timesOf([limiter], 12)
      times.forEach((time, index) => assert.isAtLeast(time, (index + 1 - 9) / 10 - tolerance))
      assert.deepStrictEqual(yield* logged, [
        "Warn the limits are not shared through Redis (there is no connection); until they are, this process keeps them by itself"
      ])
    })
  )

  it.live("because the URL is none is an error", () =>
    Effect.gen(function* () {
      for (const url of ["", "localhost:6379", "http://127.0.0.1"]) {
        const error = yield* Effect.flip(Effect.scoped(Layer.build(RateLimiterRedis.layer({ url }))))
        assert.strictEqual(error.message, "url must be a URL that begins with redis: or rediss:")
      }
    })
  )
})
