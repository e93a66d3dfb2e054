import { clientOf } from "@effect-meraki/testing/client"
import { it, makeServer, until } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import * as Scheduler from "effect/Scheduler"
import * as TestClock from "effect/testing/TestClock"
import { local, type Store } from "../../src/internal/limits/store.ts"
import { makeLimiter } from "../../src/internal/limits/limiter.ts"
import { limitsOf } from "../../src/internal/limits/settings.ts"
import { getOrganization, getOrganizations } from "../../src/operations/Organizations.ts"
import * as RateLimiter from "../../src/RateLimiter.ts"
import * as Result from "effect/Result"

const request = (organizationId: string): RateLimiter.Demand => ({ operation: "getOrganization", organizationId })

/** Limits that nothing waits for. */
const plenty = { orgRate: 1e6, orgBurst: 1e6, sourceRate: 1e6 }

const release = ({ release }: RateLimiter.Limiter, place: RateLimiter.Place): void => {
  if (release === undefined) throw new Error("it counts no requests under way")
  release(place)
}

/** A request that takes so many milliseconds once it has its turn. Counts those under way in `seen`. */
const running = (limiter: RateLimiter.Limiter, organizationId: string, millis: number, seen: Array<number>) => {
  const place = { isHeld: false }
  return Effect.andThen(
    limiter.acquire(request(organizationId), place),
    Effect.suspend(() => {
      seen.push((seen.at(-1) ?? 0) + 1)
      return Effect.ensuring(
        Effect.sleep(millis),
        Effect.sync(() => void seen.push((seen.at(-1) ?? 0) - 1))
      )
    })
  ).pipe(
    Effect.ensuring(
      Effect.sync(() => {
        release(limiter, place)
        assert.isFalse(place.isHeld)
      })
    )
  )
}

/** A store that answers with effects, as one in another process does. */
const remote: Store = {
  giveBack: local.giveBack,
  refuse: local.refuse,
  accept: local.accept,
  take: (lanes, now) =>
    Effect.delay(
      Effect.sync(() => local.take(lanes, now) as number | undefined),
      3
    )
}

const stores = [
  ["in this process", local],
  ["elsewhere", remote]
] as const

describe.each(stores)("requests under way, with limits %s,", (_, store) => {
  const limiterOf = (options: RateLimiter.Options) => makeLimiter(Result.getOrThrow(limitsOf(options)), store)

  it.effect("are at most as many as allowed, and the next begins when one has ended", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ ...plenty, maxConcurrency: 3 })
      const seen: Array<number> = []
      const fibers = yield* Effect.forEach(Array.from({ length: 10 }), (_, index) =>
        Effect.forkChild(running(limiter, String(index % 2), 100, seen))
      )
      yield* TestClock.adjust("5 seconds")
      yield* Fiber.joinAll(fibers)
      assert.strictEqual(Math.max(...seen), 3)
      assert.strictEqual(seen.at(-1), 0)
    })
  )

  it.effect("are not those that wait for a limit: another organization goes first", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ maxConcurrency: 2 })
      yield* limiter.refused(request("paused"), Duration.minutes(1), true)
      const seen: Array<number> = []
      const waiting = yield* Effect.forEach(Array.from({ length: 5 }), () =>
        Effect.forkChild(running(limiter, "paused", 100, seen))
      )
      yield* TestClock.adjust(100)
      const other = yield* Effect.forkChild(running(limiter, "free", 100, seen))
      yield* TestClock.adjust(200)
      assert.isTrue(Exit.isSuccess(yield* Fiber.await(other)))
      yield* TestClock.adjust("2 minutes")
      yield* Fiber.joinAll(waiting)
    })
  )

  /** Whether all places of a limiter with two are free. */
  const areFree = (limiter: RateLimiter.Limiter, seen: Array<number>) =>
    Effect.gen(function* () {
      yield* Effect.all([running(limiter, "a", 1, seen), running(limiter, "b", 1, seen)], { concurrency: 2 })
      assert.isAtMost(Math.max(0, ...seen), 2)
      assert.strictEqual(seen.at(-1), 0)
    })

  it.effect.prop(
    "give their places back, whenever they are interrupted",
    {
      moments: Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 }))).check(
        Schema.isMinLength(1),
        Schema.isMaxLength(12)
      )
    },
    ({ moments }) =>
      Effect.gen(function* () {
        const limiter = limiterOf({ orgRate: 50, orgBurst: 4, maxConcurrency: 2 })
        const seen: Array<number> = []
        const all = Effect.forEach(
          moments,
          (moment, index) => Effect.timeoutOption(running(limiter, String(index % 2), 30, seen), moment),
          { concurrency: "unbounded" }
        )
        const fiber = yield* Effect.forkChild(Effect.andThen(all, areFree(limiter, seen)))
        yield* TestClock.adjust("10 seconds")
        yield* Fiber.join(fiber)
      })
  )

  it.live("give their places back, wherever a fiber lets others run in between", () =>
    Effect.gen(function* () {
      for (let ops = 4; ops <= 20; ops++) {
        const limiter = limiterOf({ ...plenty, maxConcurrency: 2 })
        const seen: Array<number> = []
        const fibers = yield* Effect.forEach(Array.from({ length: 9 }), (_, index) =>
          Effect.forkChild(
            Effect.provideService(running(limiter, String(index % 2), 2, seen), Scheduler.MaxOpsBeforeYield, ops)
          )
        )
        // Each at another moment, some of them when they are done.
        for (const fiber of fibers) {
          yield* Effect.yieldNow
          yield* Fiber.interrupt(fiber)
        }
        yield* areFree(limiter, seen)
      }
    })
  )
})

describe("maxConcurrency", () => {
  it("is a whole number from 1 on", () => {
    for (const maxConcurrency of [0, -1, 1.5, Number.NaN, "3" as never]) {
      assert.deepStrictEqual(
        limitsOf({ maxConcurrency }),
        Result.fail({ option: "maxConcurrency", problem: "must be a whole number from 1 on" })
      )
    }
    assert.isUndefined(Result.getOrThrow(limitsOf({})).maxConcurrency)
    assert.strictEqual(Result.getOrThrow(limitsOf({ maxConcurrency: 3 })).maxConcurrency, 3)
    assert.isUndefined(RateLimiter.unlimited.release)
  })

  it.live("bounds what a client has on the wire, whatever becomes of it", () =>
    Effect.gen(function* () {
      let most = 0
      const server = yield* makeServer((seen, response, number) => {
        most = Math.max(most, server.pending())
        setTimeout(() => {
          // One is answered, one is refused for a while, one fails, one is cut off.
          if (number % 4 === 0) json(response, 200, [])
          else if (number % 4 === 1) json(response, 429, {}, { "retry-after": "0" })
          else if (number % 4 === 2) json(response, 404, { errors: [seen.url] })
          else response.destroy()
        }, 10)
      })
      const client = clientOf(server.url, { rateLimit: { ...plenty, maxConcurrency: 4 } })
      const calls = Array.from({ length: 40 }, (_, index) =>
        index % 2 === 0
          ? Effect.asVoid(Effect.exit(getOrganizations()))
          : Effect.asVoid(Effect.exit(getOrganization({ organizationId: "1" })))
      )
      yield* Effect.provide(Effect.all(calls, { concurrency: "unbounded" }), client)
      assert.isAbove(server.seen.length, 40)
      assert.isAtMost(most, 4)
      assert.isAbove(most, 1)
    })
  )

  it.live("counts a call once that is sent again with another key", () =>
    Effect.gen(function* () {
      const server = yield* makeServer(({ headers }, response) =>
        headers.authorization === "Bearer first" ? json(response, 401, { errors: [] }) : json(response, 200, [])
      )
      let asked = 0
      const apiKey = Effect.sync(() => (asked++ === 0 ? "first" : "second"))
      const client = clientOf(server.url, { apiKey, rateLimit: { ...plenty, maxConcurrency: 1 } })
      const calls = Effect.all([getOrganizations(), getOrganizations(), getOrganizations()], { concurrency: 3 })
      assert.deepStrictEqual(yield* Effect.provide(calls, client), [[], [], []])
    })
  )

  it.live("has a place for the next call when one is interrupted on the wire", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response, number) => {
        if (number > 2) json(response, 200, [])
      })
      const program = Effect.gen(function* () {
        const hanging = yield* Effect.forEach([1, 2], () => Effect.forkChild(getOrganizations()))
        yield* until(() => server.seen.length === 2)
        const next = yield* Effect.forkChild(getOrganizations())
        for (const fiber of hanging) yield* Fiber.interrupt(fiber)
        assert.deepStrictEqual(yield* Fiber.join(next), [])
      })
      yield* Effect.provide(program, clientOf(server.url, { rateLimit: { ...plenty, maxConcurrency: 2 } }))
    })
  )
})
