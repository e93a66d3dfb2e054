import { assert, describe, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Redis from "effect/persistence/Redis"
import { createClient } from "redis"
import * as RateLimiter from "../src/RateLimiter.ts"
import * as RateLimiterRedis from "../src/RateLimiterRedis.ts"
import { silent } from "./support/client.ts"
import { hasRedis, makeRedis } from "./support/redis.ts"

const request = (organizationId: string | undefined = "1"): RateLimiter.Demand => ({
  operation: "getOrganization",
  organizationId
})

/** Limiters of as many processes as are asked for. */
const limiters = (count: number, options: RateLimiterRedis.Options & { readonly url: string }) =>
  Effect.forEach(Array.from({ length: count }), () =>
    Effect.map(Layer.build(Layer.fresh(RateLimiterRedis.layer(options))), (context) =>
      Context.get(context, RateLimiter.RateLimiter)
    )
  )

type Limiter = RateLimiter.RateLimiter["Service"]

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

/** A Redis that is some way off. */
const farRedis = (url: string, away: Duration.Input) =>
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
          ),
        subscribe: () => Effect.fail(fail("not supported")),
        connect: Effect.fail(fail("not supported"))
      })
    })
  )

const collecting = () => {
  const lines: Array<string> = []
  const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
  return { lines, layer: Logger.layer([logger]) }
}

if (!hasRedis) {
  console.warn(
    "The tests of RateLimiterRedis are skipped: redis-server is not installed (Debian: apt-get install redis-server)"
  )
}

describe.skipIf(!hasRedis)("limits in Redis", () => {
  it.live("are one limit for all processes", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const all = yield* limiters(3, { url, share: 1 })
      const times = yield* timesOf(all, 30)
      // Nine at once, and then ten a second.
      assert.isAtMost(times.filter((time) => time < 0.05).length, 9)
      assert.isAtLeast(times.at(-1) ?? 0, 2.05)
      assert.isBelow(times.at(-1) ?? 0, 10)
      // With room for a machine that was busy when some of them came through.
      for (const from of times) {
        assert.isAtMost(times.filter((time) => time >= from && time < from + 1).length, 25)
      }
    }).pipe(silent)
  )

  it.live("are those of each organization, of the address and of an operation", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [limiter, other] = yield* limiters(2, { url, share: 1, sourceRate: 20 })
      assert.isDefined(limiter)
      assert.isDefined(other)
      if (limiter === undefined || other === undefined) return
      yield* timesOf([limiter], 9, "1")
      // The address has room for nine at once, whosever they are.
      const [waited = 0] = yield* timesOf([other], 1, "2")
      assert.isAtLeast(waited, 0.02)

      const own = { key: "createDeviceLiveToolsPing Q2", rate: 1, burst: 1 }
      const ping = { operation: "createDeviceLiveToolsPing", organizationId: "3", bucket: own }
      yield* limiter.acquire(ping)
      assert.isAtLeast(yield* other.acquire(ping), 500)
    }).pipe(silent)
  )

  it.live("that the API has shown to be lower are lower for all, and so is a pause", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [limiter, other] = yield* limiters(2, { url, share: 1 })
      if (limiter === undefined || other === undefined) return assert.fail("there are two")
      yield* limiter.refused(request(), Duration.millis(400))
      const waited = yield* other.acquire(request())
      assert.isAtLeast(waited, 340)
      const { organizations } = yield* other.snapshot
      assert.strictEqual(organizations["1"]?.rate, 8.5)
      for (let count = 0; count < 10; count++) yield* other.accepted(request())
      yield* limiter.acquire(request())
      const risen = (yield* limiter.snapshot).organizations["1"]?.rate ?? 0
      assert.approximately(risen, 8.75, 0.5)
      assert.isAbove(risen, 8.5)
    }).pipe(silent)
  )

  it.live("go away when nobody uses them, and are on one node of a cluster", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [limiter] = yield* limiters(1, { url, prefix: "app", source: "office" })
      yield* limiter?.acquire(request()) ?? Effect.void
      const client = yield* Effect.promise(() => createClient({ url }).connect())
      const keys = (yield* Effect.promise(() => client.keys("*"))).toSorted()
      assert.deepStrictEqual(keys, ["{app}:organization:1", "{app}:source:office"])
      for (const key of keys) {
        const left = yield* Effect.promise(() => client.pTTL(key))
        assert.isAbove(left, 500_000)
        assert.isBelow(left, 700_000)
      }
      client.destroy()
    }).pipe(silent)
  )

  it.live("are shared alike, however far from Redis a process is", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [near] = yield* limiters(1, { url, share: 1 })
      const redis = yield* Layer.build(farRedis(url, "20 millis"))
      const far = yield* Effect.provideContext(RateLimiterRedis.make({ share: 1 }), redis)
      if (near === undefined) return assert.fail("there is one")
      const count = (limiter: Limiter) =>
        Effect.gen(function* () {
          let passed = 0
          const loop = Effect.forever(Effect.map(limiter.acquire(request()), () => void passed++))
          yield* Effect.timeoutOption(Effect.all([loop, loop], { concurrency: 2 }), "3 seconds")
          return passed
        })
      const [ofNear, ofFar] = yield* Effect.all([count(near), count(far)], { concurrency: 2 })
      assert.isAtMost(ofNear + ofFar, 40)
      assert.isAtLeast(ofNear + ofFar, 30)
      assert.isAtLeast(ofFar, 10)
    }).pipe(silent)
  )

  it.live("that were booked ahead are given back by whoever is interrupted, and wait for a pause", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [one, other] = yield* limiters(2, { url, share: 1, orgRate: 1 })
      if (one === undefined || other === undefined) return assert.fail("there are two")
      yield* timesOf([one], 9)
      const booked = yield* Effect.forkChild(other.acquire(request()), { startImmediately: true })
      yield* Effect.sleep("30 millis")
      yield* Fiber.interrupt(booked)
      assert.isBelow(yield* one.acquire(request()), 1500)
      const paused = yield* Effect.forkChild(other.acquire(request()), { startImmediately: true })
      yield* Effect.sleep("30 millis")
      yield* other.refused(request(), Duration.seconds(3))
      assert.isAbove(yield* Fiber.join(paused), 2900)
    }).pipe(silent)
  )

  it.live("are not taken by whoever is interrupted", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const [limiter] = yield* limiters(1, { url, share: 1 })
      if (limiter === undefined) return assert.fail("there is one")
      yield* timesOf([limiter], 9)
      const waiting = yield* Effect.forkChild(timesOf([limiter], 50), { startImmediately: true })
      yield* Effect.sleep("20 millis")
      yield* Fiber.interrupt(waiting)
      assert.strictEqual((yield* limiter.snapshot).organizations["1"]?.waiting, 0)
      assert.isBelow(yield* limiter.acquire(request()), 1000)
    }).pipe(silent)
  )

  it.live("are kept by each process while Redis is away, which is said once, as is its return", () =>
    Effect.gen(function* () {
      const { lines, layer } = collecting()
      const { kill, restart, url } = yield* makeRedis
      const [limiter] = yield* limiters(1, { url, share: 1, orgRate: 50 }).pipe(Effect.provide(layer))
      if (limiter === undefined) return assert.fail("there is one")
      yield* Effect.gen(function* () {
        yield* timesOf([limiter], 20)
        yield* kill
        const away = yield* timesOf([limiter], 40)
        // Forty at fifty a second, less the nine of the burst.
        assert.isAbove(away.at(-1) ?? 0, 0.5)
        assert.strictEqual(lines.length, 1)
        assert.match(lines[0] ?? "", /^Warn Redis does not answer \(.*\); until it does, this process keeps the limits/)
        yield* restart
        yield* Effect.sleep("2500 millis")
        yield* timesOf([limiter], 20)
        assert.deepStrictEqual(lines.slice(1), ["Info Redis answers again; the limits are shared"])
      }).pipe(Effect.provide(layer))
    })
  )

  it.live("are kept, and let the program end, while Redis takes connections and answers nothing", () =>
    Effect.gen(function* () {
      const { hang, url } = yield* makeRedis
      const work = (during: Effect.Effect<unknown>) =>
        Effect.gen(function* () {
          const [limiter] = yield* limiters(1, { url, share: 1 })
          yield* during
          if (limiter !== undefined) yield* limiter.acquire(request())
        }).pipe(Effect.scoped)
      // A scope that is not closed cannot be interrupted either, so it is watched from outside.
      for (const during of [hang, Effect.void]) {
        const program = yield* Effect.forkDetach(work(during))
        yield* Effect.sleep("4 seconds")
        assert.isDefined(program.pollUnsafe(), "it has not ended")
      }
    }).pipe(silent)
  )

  it.live("that were lost with a restarted Redis begin anew", () =>
    Effect.gen(function* () {
      const { kill, restart, url } = yield* makeRedis
      const [limiter] = yield* limiters(1, { url })
      if (limiter === undefined) return assert.fail("there is one")
      yield* limiter.acquire(request())
      yield* kill
      yield* restart
      yield* Effect.sleep("300 millis")
      assert.strictEqual((yield* timesOf([limiter], 20)).length, 20)
    }).pipe(silent)
  )
})

describe("a Redis that is not there", () => {
  it.live("is said once, and the limits are those of the process", () =>
    Effect.gen(function* () {
      const { lines, layer } = collecting()
      yield* Effect.gen(function* () {
        const [limiter] = yield* limiters(1, { url: "redis://user:secret@127.0.0.1:1", share: 1 })
        if (limiter === undefined) return assert.fail("there is one")
        const times = yield* timesOf([limiter], 12)
        assert.isAtMost(times.filter((time) => time < 0.05).length, 9)
      }).pipe(Effect.provide(layer))
      assert.deepStrictEqual(lines, [
        "Warn Redis does not answer (there is no connection); until it does, this process keeps the limits by itself"
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
