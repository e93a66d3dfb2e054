import { assert, describe, it } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import * as bucket from "../src/internal/bucket.ts"
import { ownLimitOf } from "../src/internal/ownLimit.ts"
import type { Descriptor } from "../src/Operation.ts"
import { createDeviceLiveToolsLedsBlink, createDeviceLiveToolsPing, rebootDevice } from "../src/operations/Devices.ts"
import { claimNetworkDevices } from "../src/operations/Networks.ts"
import { getOrganization } from "../src/operations/Organizations.ts"
import * as RateLimiter from "../src/RateLimiter.ts"

const request = (organizationId: string | undefined): RateLimiter.Request => ({
  operation: "getOrganization",
  organizationId
})

/** The most times in any window of a length, that starts with one of them. */
const most = (times: ReadonlyArray<number>, length: number): number =>
  Math.max(0, ...times.map((from) => times.filter((time) => time >= from && time < from + length).length))

/** Whether some window, of whatever length, has more than a burst and what a rate gives in its time. */
const exceeds = (times: ReadonlyArray<number>, burst: number, rate: number): boolean =>
  times.some((to, last) =>
    times.slice(0, last).some((from, first) => last - first + 1 > burst + (rate * (to - from)) / 1000 + 1e-9)
  )

/** Acquires as often as asked, all at once; gives the times at which each was let through. */
const acquireAll = (limiter: RateLimiter.RateLimiter["Service"], organizations: ReadonlyArray<string | undefined>) =>
  Effect.gen(function* () {
    const times: Array<{ readonly organization: string | undefined; readonly number: number; readonly at: number }> = []
    const fiber = yield* Effect.forkChild(
      Effect.forEach(
        organizations,
        (organization, number) =>
          Effect.andThen(
            limiter.acquire(request(organization)),
            Effect.clockWith((clock) =>
              Effect.map(clock.currentTimeMillis, (at) => {
                times.push({ organization, number, at })
              })
            )
          ),
        { concurrency: "unbounded", discard: true }
      ),
      { startImmediately: true }
    )
    yield* TestClock.adjust("1 hour")
    yield* Fiber.join(fiber)
    return times
  })

const repeat = <A>(value: A, count: number): ReadonlyArray<A> => Array.from({ length: count }, () => value)

describe("a bucket", () => {
  it.prop(
    "lets through no more than its burst and its rate allow, in no window of any length",
    {
      gaps: Schema.Array(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 900 }))),
      rate: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 50 }))
    },
    ({ gaps, rate }) => {
      const burst = 10
      const state = bucket.makeBucket(rate, burst)
      const times: Array<number> = []
      let now = 0
      for (const gap of gaps) {
        now += gap
        now += bucket.waitFor(state, now)
        assert.strictEqual(bucket.waitFor(state, now), 0)
        bucket.take(state, now)
        times.push(now)
      }
      for (const length of [100, 1000, 2500, 10_000])
        assert.isAtMost(most(times, length), burst + (rate * length) / 1000)
    }
  )

  it("pauses for as long as was asked, and then lets one through after the other", () => {
    const state = bucket.makeBucket(10, 10)
    for (let number = 0; number < 5; number++) bucket.take(state, 0)
    bucket.refuse(state, 0, 3000)
    assert.strictEqual(bucket.waitFor(state, 0), 3000)
    assert.strictEqual(bucket.waitFor(state, 3000), 0)
    bucket.take(state, 3000)
    assert.strictEqual(bucket.waitFor(state, 3000), 118)
  })

  it("is slowed once by requests that were refused together, and more by those that are refused soon after", () => {
    const state = bucket.makeBucket(10, 10)
    for (let number = 0; number < 8; number++) bucket.refuse(state, 0, 1000)
    assert.strictEqual(state.rate, 8.5)
    bucket.refuse(state, 1000, 1000)
    assert.approximately(state.rate, 5.95, 1e-9)
    bucket.refuse(state, 12_000, 1000)
    assert.approximately(state.rate, 5.0575, 1e-9)
  })

  it("never falls below one request in two seconds, and rises again to where it was", () => {
    const state = bucket.makeBucket(10, 10)
    for (let number = 0; number < 50; number++) bucket.refuse(state, number * 1000, 1000)
    assert.strictEqual(state.rate, 0.5)
    for (let number = 0; number < 2000; number++) bucket.accept(state)
    assert.strictEqual(state.rate, 10)
  })

  it("is careful where it was refused, and quick beyond", () => {
    const state = bucket.makeBucket(10, 10)
    state.rate = 5
    bucket.refuse(state, 0, 1000)
    const successesTo = (rate: number) => {
      let count = 0
      for (; state.rate < rate; count++) bucket.accept(state)
      return count
    }
    assert.isBelow(successesTo(4.35), 5)
    assert.isAbove(successesTo(5.1), 100)
    assert.isBelow(successesTo(9), 120)
  })
})

describe("a limiter", () => {
  it.effect("lets an organization's requests through in the order they came, at its rate", () =>
    Effect.gen(function* () {
      const times = yield* acquireAll(RateLimiter.make({ share: 1 }), repeat("1", 100))
      assert.deepStrictEqual(
        times.map(({ number }) => number),
        Array.from({ length: 100 }, (_, number) => number)
      )
      assert.strictEqual(times.filter(({ at }) => at === 0).length, 9)
      assert.strictEqual(times.at(-1)?.at, 9100)
    })
  )

  it.effect("uses the share of the limits that it was given", () =>
    Effect.gen(function* () {
      const times = yield* acquireAll(RateLimiter.make({ share: 0.5 }), repeat("1", 54))
      assert.strictEqual(times.at(-1)?.at, 10_000)
    })
  )

  it.effect("keeps all organizations together under the limit of the source, and serves them in turn", () =>
    Effect.gen(function* () {
      const organizations = Array.from({ length: 20 }, (_, index) => repeat(String(index), 50)).flat()
      const times = yield* acquireAll(RateLimiter.make({ share: 1 }), organizations)
      const at = times.map((time) => time.at)
      assert.isAtMost(most(at, 1000), 110)
      assert.isAtMost(at.at(-1) ?? Infinity, 10_000)
      const last = Array.from({ length: 20 }, (_, index) =>
        Math.max(...times.filter(({ organization }) => organization === String(index)).map((time) => time.at))
      )
      assert.isAbove(Math.min(...last) / Math.max(...last), 0.8)
    })
  )

  it.effect("does not let one organization wait for another", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* limiter.refused(request("1"), Duration.minutes(1))
      const times = yield* acquireAll(limiter, ["1", ...repeat("2", 9)])
      assert.isTrue(times.filter(({ organization }) => organization === "2").every(({ at }) => at === 0))
      assert.strictEqual(times.find(({ organization }) => organization === "1")?.at, 60_000)
    })
  )

  it.effect("does not let requests without an organization crowd out the others", () =>
    Effect.gen(function* () {
      const times = yield* acquireAll(RateLimiter.make({ share: 1 }), [...repeat(undefined, 500), "1", "1"])
      const own = times.filter(({ organization }) => organization === "1").map(({ at }) => at)
      assert.isTrue(
        own.every((at) => at <= 50),
        String(own)
      )
    })
  )

  it.effect("does not hold anybody back for longer than two minutes, whatever the API asks", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* limiter.refused(request("1"), Duration.days(1))
      assert.deepStrictEqual(
        (yield* acquireAll(limiter, ["1"])).map(({ at }) => at),
        [120_000]
      )
    })
  )

  it.effect("does not let an organization wait for the limit of another that is not known", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* limiter.refused(request(undefined), Duration.seconds(60), true)
      const times = yield* acquireAll(limiter, ["1", undefined])
      assert.deepStrictEqual(
        times.map(({ at, organization }) => [organization, at]),
        [
          ["1", 0],
          [undefined, 60_000]
        ]
      )
    })
  )

  it.effect("blames the source when the organization is not known", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* limiter.refused(request(undefined), Duration.seconds(2))
      assert.isTrue((yield* acquireAll(limiter, ["1", "2", undefined])).every(({ at }) => at >= 2000))
    })
  )

  it.effect("takes nothing from those who leave the queue", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      const waiting = yield* Effect.forkChild(
        Effect.forEach(repeat("1", 100), (organization) => limiter.acquire(request(organization)), {
          concurrency: "unbounded",
          discard: true
        }),
        { startImmediately: true }
      )
      assert.strictEqual((yield* limiter.snapshot).organizations["1"]?.waiting, 100)
      yield* Fiber.interrupt(waiting)
      assert.strictEqual((yield* limiter.snapshot).organizations["1"]?.waiting, 0)
      const times = yield* acquireAll(limiter, ["1"])
      assert.strictEqual(times[0]?.at, 100)
    })
  )

  it.effect("passes the turn on when the head of the queue leaves", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      const head = yield* Effect.forkChild(limiter.acquire(request("1")), { startImmediately: true })
      const next = yield* Effect.forkChild(limiter.acquire(request("1")), { startImmediately: true })
      yield* Fiber.interrupt(head)
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(next), 100)
    })
  )

  it.effect.prop(
    "exceeds no limit in any window, whoever comes, leaves or is refused",
    {
      events: Schema.Array(
        Schema.Struct({
          organization: Schema.Literals(["1", "2", "3"]),
          gap: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 300 })),
          what: Schema.Literals(["come", "come", "ping", "leave", "refused", "accepted", "set back"])
        })
      )
    },
    ({ events }) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(0)
        const limiter = RateLimiter.make({ share: 1, sourceRate: 20 })
        // By a clock that nobody sets.
        const times: Array<{ readonly organization: string; readonly isPing: boolean; readonly at: number }> = []
        let setBack = 0
        const waiting: Array<Fiber.Fiber<void>> = []
        for (const { gap, organization, what } of events) {
          yield* TestClock.adjust(gap)
          const leaver = waiting[0]
          if (what === "leave" && leaver !== undefined) {
            waiting.shift()
            yield* Fiber.interrupt(leaver)
          } else if (what === "set back") {
            const now = yield* Effect.clockWith((clock) => clock.currentTimeMillis)
            // What sleeps goes on sleeping until its time: only an idle limiter is told at once.
            if (waiting.every((fiber) => fiber.pollUnsafe() !== undefined)) {
              setBack += now - now / 2
              yield* TestClock.setTime(now / 2)
            }
          } else if (what === "refused") yield* limiter.refused(request(organization), Duration.millis(gap))
          else if (what === "accepted") yield* limiter.accepted(request(organization))
          else {
            const isPing = what === "ping"
            const own = { key: `ping ${organization}`, rate: 0.2, burst: 5 }
            const acquired = Effect.andThen(
              limiter.acquire({ ...request(organization), own: isPing ? own : undefined }),
              Effect.clockWith((clock) =>
                Effect.map(clock.currentTimeMillis, (at) => void times.push({ organization, isPing, at: at + setBack }))
              )
            )
            waiting.push(yield* Effect.forkChild(acquired, { startImmediately: true }))
          }
        }
        yield* TestClock.adjust("1 hour")
        for (const fiber of waiting) assert.isDefined(fiber.pollUnsafe(), "somebody still waits")
        const timesOf = (wanted: (one: (typeof times)[number]) => boolean) => times.filter(wanted).map(({ at }) => at)
        assert.isFalse(
          exceeds(
            timesOf(() => true),
            10,
            20
          )
        )
        for (const id of ["1", "2", "3"]) {
          assert.isFalse(
            exceeds(
              timesOf(({ organization }) => organization === id),
              10,
              10
            )
          )
          assert.isFalse(
            exceeds(
              timesOf(({ isPing, organization }) => isPing && organization === id),
              5,
              0.2
            )
          )
        }
      })
  )

  it.effect("lets nobody through sooner because the wall clock is set forward", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      const clock = yield* Clock.Clock
      const ahead: Clock.Clock = Object.create(clock, {
        currentTimeMillis: { value: Effect.map(clock.currentTimeMillis, (now) => now + 3_600_000) }
      })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      const tenth = Effect.provideService(limiter.acquire(request("1")), Clock.Clock, ahead)
      const waiting = yield* Effect.forkChild(tenth, { startImmediately: true })
      yield* TestClock.adjust("99 millis")
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* Fiber.join(waiting), 100)
    })
  )

  it.effect("is not stopped by a clock that is set back, or forward", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make({ share: 1 })
      yield* TestClock.setTime(10_000_000)
      yield* acquireAll(limiter, repeat("1", 20))
      yield* TestClock.setTime(1000)
      const waiting = yield* Effect.forkChild(limiter.acquire(request("1")), { startImmediately: true })
      yield* TestClock.adjust("1 minute")
      assert.isDefined(waiting.pollUnsafe(), "a clock that was set back stops the limiter")
    })
  )
})

describe("operations with a limit of their own", () => {
  const own = (descriptor: Descriptor, input: object, organizationId: string | undefined = "1") => ({
    operation: descriptor.id,
    organizationId,
    own: ownLimitOf(descriptor, { ...input }, organizationId)
  })
  const ping = (serial: string) => own(createDeviceLiveToolsPing.descriptor, { serial })
  const claim = (networkId: string) => own(claimNetworkDevices.descriptor, { networkId })

  /** Times in seconds at which requests that come together are let through. */
  const timesOf = (requests: ReadonlyArray<RateLimiter.Request>) =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make()
      const now = Effect.clockWith((clock) => clock.currentTimeMillis)
      const start = yield* now
      const times: Array<number> = []
      const all = Effect.forEach(
        requests,
        (request) =>
          Effect.andThen(
            limiter.acquire(request),
            Effect.map(now, (at) => void times.push((at - start) / 1000))
          ),
        { concurrency: "unbounded", discard: true }
      )
      const fiber = yield* Effect.forkChild(all, { startImmediately: true })
      yield* TestClock.adjust("1 hour")
      yield* Fiber.join(fiber)
      return times
    })

  it("are known by what the API documents", () => {
    assert.deepStrictEqual(ping("Q2").own, { key: "createDeviceLiveToolsPing Q2", rate: 0.2, burst: 5 })
    assert.deepStrictEqual(own(createDeviceLiveToolsLedsBlink.descriptor, { serial: "Q2" }).own, {
      key: "createDeviceLiveToolsLedsBlink Q2",
      rate: 0.1,
      burst: 1
    })
    assert.deepStrictEqual(own(rebootDevice.descriptor, { serial: "Q2" }).own?.rate, 1 / 60)
    assert.deepStrictEqual(claim("N_1").own, { key: "claimNetworkDevices 1", rate: 5 / 300, burst: 5 })
    assert.isUndefined(own(getOrganization.descriptor, {}).own)
    const nonsense: unknown = Object.create(null)
    assert.strictEqual(own(rebootDevice.descriptor, { serial: nonsense }).own?.key, "rebootDevice 1")
  })

  it.effect("wait for it, each device for itself", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* timesOf(repeat(ping("Q2"), 6)), [0, 0, 0, 0, 5, 10])
      assert.deepStrictEqual(yield* timesOf(["Q2", "Q3", "Q4", "Q5"].map(ping)), [0, 0, 0, 0])
    })
  )

  it.effect("are never more than the API counts in any window", () =>
    Effect.gen(function* () {
      const times = yield* timesOf(repeat(claim("N_1"), 40))
      assert.strictEqual(times.length, 40)
      assert.isAtMost(most(times, 300), 10)
    })
  )

  it.effect("hold up nothing else, and only themselves when they are refused", () =>
    Effect.gen(function* () {
      const limiter = RateLimiter.make()
      const waiting = yield* Effect.forkChild(
        Effect.forEach(repeat(ping("Q2"), 20), (request) => limiter.acquire(request), { concurrency: "unbounded" }),
        { startImmediately: true }
      )
      assert.strictEqual(yield* limiter.acquire(request("1")), 0)
      yield* limiter.refused(ping("Q2"), Duration.seconds(30))
      const { operations, organizations } = yield* limiter.snapshot
      assert.strictEqual(organizations["1"]?.rate, 9)
      assert.strictEqual(Duration.toSeconds(operations["createDeviceLiveToolsPing Q2"]?.pausedFor ?? 0), 30)
      assert.strictEqual(operations["createDeviceLiveToolsPing Q2"]?.waiting, 16)
      yield* Fiber.interrupt(waiting)
      assert.strictEqual((yield* limiter.snapshot).operations["createDeviceLiveToolsPing Q2"]?.waiting, 0)
    })
  )
})
