import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import type { Lane } from "../../src/internal/limits/lane.ts"
import { makeLimiter } from "../../src/internal/limits/limiter.ts"
import { operationBucket } from "../../src/internal/limits/operationBucket.ts"
import type { Store } from "../../src/internal/limits/store.ts"
import type { Descriptor } from "../../src/Operation.ts"
import {
  createDeviceLiveToolsLedsBlink,
  createDeviceLiveToolsPing,
  rebootDevice
} from "../../src/operations/Devices.ts"
import { claimNetworkDevices } from "../../src/operations/Networks.ts"
import { getOrganization } from "../../src/operations/Organizations.ts"
import * as RateLimiter from "../../src/RateLimiter.ts"

const request = (organizationId: string | undefined): RateLimiter.Demand => ({
  operation: "getOrganization",
  organizationId
})

const limiterOf = (options?: RateLimiter.Options) => Effect.runSync(RateLimiter.make(options))

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
              Effect.flatMap(clock.currentTimeMillis, (at) => {
                times.push({ organization, number, at })
                return limiter.accepted(request(organization))
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

describe("a limiter", () => {
  it.effect("keeps a small limit of the source, too", () =>
    Effect.gen(function* () {
      const organizations = Array.from({ length: 20 }, (_, index) => String(index))
      const times = yield* acquireAll(limiterOf({ sourceRate: 2, share: 1 }), organizations)
      assert.isAtMost(
        most(
          times.map(({ at }) => at),
          1000
        ),
        2
      )
    })
  )

  it.effect("counts those who wait without an organization", () =>
    Effect.gen(function* () {
      const limiter = limiterOf()
      const waiting = yield* Effect.forkChild(
        Effect.forEach(repeat(undefined, 500), (organization) => limiter.acquire(request(organization)), {
          concurrency: "unbounded"
        }),
        { startImmediately: true }
      )
      assert.isAbove((yield* limiter.snapshot).source.waiting, 480)
      yield* Fiber.interrupt(waiting)
      assert.strictEqual((yield* limiter.snapshot).source.waiting, 0)
    })
  )

  it.effect("gives places to requests under way only where they are counted", () =>
    Effect.gen(function* () {
      assert.isUndefined(limiterOf().release)
      const limiter = limiterOf({ maxConcurrency: 1, share: 1 })
      const places = [{ isHeld: false }, { isHeld: false }]
      const [first, second] = places
      assert.strictEqual(yield* limiter.acquire(request("1"), first), 0)
      const waiting = yield* Effect.forkChild(limiter.acquire(request("2"), second), { startImmediately: true })
      yield* TestClock.adjust(1000)
      assert.isUndefined(waiting.pollUnsafe())
      assert.deepStrictEqual(places, [{ isHeld: true }, { isHeld: false }])
      if (first !== undefined) limiter.release?.(first)
      assert.strictEqual(yield* Fiber.join(waiting), 1000)
      assert.deepStrictEqual(places, [{ isHeld: false }, { isHeld: true }])
      // One that asks for no place needs none.
      assert.strictEqual(yield* limiter.acquire(request("3")), 0)
    })
  )

  it.effect("reads organizations and operations of a snapshot once, when they are looked at", () =>
    Effect.gen(function* () {
      const limiter = limiterOf()
      const snapshot = yield* limiter.snapshot
      yield* limiter.acquire(request("1"))
      const { organizations } = snapshot
      assert.deepStrictEqual(Object.keys(organizations), ["1"])
      yield* limiter.acquire(request("2"))
      assert.strictEqual(snapshot.organizations, organizations)
      assert.deepStrictEqual(Object.keys((yield* limiter.snapshot).organizations), ["1", "2"])
      assert.strictEqual(snapshot.operations, snapshot.operations)
    })
  )

  it.effect("blames the organization for a refusal that says so, whatever limits of its own the operation has", () =>
    Effect.gen(function* () {
      const limiter = limiterOf()
      const ping = { ...request("1"), bucket: { key: "ping", rate: 0.2, burst: 5 } }
      yield* limiter.acquire(ping)
      yield* limiter.refused(ping, Duration.seconds(3), true)
      const { operations, organizations } = yield* limiter.snapshot
      assert.strictEqual(Duration.toSeconds(organizations["1"]?.pausedFor ?? 0), 3)
      assert.strictEqual(Duration.toSeconds(operations["ping"]?.pausedFor ?? -1), 0)
    })
  )

  it.effect("lets an organization's requests through in the order they came, at its rate", () =>
    Effect.gen(function* () {
      const times = yield* acquireAll(limiterOf({ share: 1, sourceRate: 1000 }), repeat("1", 100))
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
      const times = yield* acquireAll(limiterOf({ share: 0.5 }), repeat("1", 54))
      assert.strictEqual(times.at(-1)?.at, 10_000)
    })
  )

  it.effect("keeps all organizations together under the limit of the source, and serves them in turn", () =>
    Effect.gen(function* () {
      const organizations = Array.from({ length: 20 }, (_, index) => repeat(String(index), 50)).flat()
      const times = yield* acquireAll(limiterOf({ share: 1 }), organizations)
      const at = times.map((time) => time.at)
      assert.isAtMost(most(at, 1000), 100)
      assert.isAtMost(at.at(-1) ?? Infinity, 10_800)
      const last = Array.from({ length: 20 }, (_, index) =>
        Math.max(...times.filter(({ organization }) => organization === String(index)).map((time) => time.at))
      )
      assert.isAbove(Math.min(...last) / Math.max(...last), 0.8)
    })
  )

  it.effect("does not let one organization wait for another", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1, sourceRate: 1000 })
      yield* limiter.refused(request("1"), Duration.minutes(1))
      const times = yield* acquireAll(limiter, ["1", ...repeat("2", 9)])
      assert.isTrue(times.filter(({ organization }) => organization === "2").every(({ at }) => at === 0))
      assert.strictEqual(times.find(({ organization }) => organization === "1")?.at, 60_000)
    })
  )

  it.effect("does not let requests without an organization crowd out the others", () =>
    Effect.gen(function* () {
      const times = yield* acquireAll(limiterOf({ share: 1 }), [...repeat(undefined, 500), "1", "1"])
      const own = times.filter(({ organization }) => organization === "1").map(({ at }) => at)
      assert.isTrue(
        own.every((at) => at <= 50),
        String(own)
      )
    })
  )

  it.effect("does not hold anybody back for longer than two minutes, whatever the API asks", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1 })
      yield* limiter.refused(request("1"), Duration.days(1))
      assert.deepStrictEqual(
        (yield* acquireAll(limiter, ["1"])).map(({ at }) => at),
        [120_000]
      )
    })
  )

  it.effect("takes a refusal of an operation's own limit for the arrival of the organization's burst", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1, sourceRate: 1000 })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      yield* TestClock.adjust(40)
      yield* limiter.refused(ping, Duration.zero)
      const next = yield* Effect.forkChild(limiter.acquire(request("1")), { startImmediately: true })
      yield* TestClock.adjust("1 second")
      // The burst was on its way for 40 ms at most; the tenth follows it after the tenth of a second.
      assert.strictEqual(yield* Fiber.join(next), 100)
    })
  )

  it.effect("does not let an organization wait for the limit of another that is not known", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1 })
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
      const limiter = limiterOf({ share: 1 })
      yield* limiter.refused(request(undefined), Duration.seconds(2))
      assert.isTrue((yield* acquireAll(limiter, ["1", "2", undefined])).every(({ at }) => at >= 2000))
    })
  )

  it.effect("takes nothing from those who leave the queue", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1, sourceRate: 1000 })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      yield* limiter.accepted(request("1"))
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
      assert.strictEqual(Duration.toMillis((yield* limiter.snapshot).waited), 100)
    })
  )

  it.effect("lets nobody overtake those who wait for it", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1, orgRate: 1000, orgBurst: 1000, sourceRate: 10 })
      const order: Array<string> = []
      const acquired = (organization: string, at: number) =>
        Effect.map(
          Effect.andThen(Effect.sleep(at), limiter.acquire(request(organization))),
          (waited) => void order.push(`${organization} after ${waited}`)
        )
      // The last two come in the moment in which the source has room again, before the one who waits for it notices.
      const all = Effect.all([acquired("0", 0), acquired("2", 103), acquired("1", 103), acquired("1", 1)], {
        concurrency: "unbounded"
      })
      const fiber = yield* Effect.forkChild(all)
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(fiber)
      assert.deepStrictEqual(order, ["0 after 0", "1 after 102", "2 after 103", "1 after 206"])
    })
  )

  it.effect("passes the turn on when the head of the queue leaves", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1, sourceRate: 1000 })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      yield* limiter.accepted(request("1"))
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
          gap: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 60 })),
          what: Schema.Literals(["come", "come", "come", "come", "ping", "ping", "leave", "refused", "accepted"])
        })
      ).check(Schema.isMinLength(80))
    },
    ({ events }) =>
      Effect.gen(function* () {
        yield* TestClock.setTime(0)
        const limiter = limiterOf({ share: 1, sourceRate: 20 })
        const times: Array<{ readonly organization: string; readonly isPing: boolean; readonly at: number }> = []
        const waiting: Array<Fiber.Fiber<void>> = []
        for (const { gap, organization, what } of events) {
          yield* TestClock.adjust(gap)
          const leaver = waiting[0]
          if (what === "leave" && leaver !== undefined) {
            waiting.shift()
            yield* Fiber.interrupt(leaver)
          } else if (what === "refused") yield* limiter.refused(request(organization), Duration.millis(gap))
          else if (what === "accepted") yield* limiter.accepted(request(organization))
          else {
            const isPing = what === "ping"
            const own = { key: `ping ${organization}`, rate: 0.2, burst: 5 }
            const acquired = Effect.andThen(
              limiter.acquire({ ...request(organization), bucket: isPing ? own : undefined }),
              Effect.clockWith((clock) =>
                Effect.map(clock.currentTimeMillis, (at) => void times.push({ organization, isPing, at }))
              )
            )
            waiting.push(yield* Effect.forkChild(acquired, { startImmediately: true }))
          }
        }
        yield* TestClock.adjust("1 hour")
        for (const fiber of waiting) assert.isDefined(fiber.pollUnsafe(), "somebody still waits")
        assert.isAbove(Duration.toMillis((yield* limiter.snapshot).waited), 0)
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
      const limiter = limiterOf({ share: 1, sourceRate: 1000 })
      const clock = yield* Clock.Clock
      const ahead: Clock.Clock = Object.create(clock, {
        currentTimeMillis: { value: Effect.map(clock.currentTimeMillis, (now) => now + 3_600_000) }
      })
      yield* Effect.forEach(repeat("1", 9), (organization) => limiter.acquire(request(organization)))
      yield* limiter.accepted(request("1"))
      const tenth = Effect.provideService(limiter.acquire(request("1")), Clock.Clock, ahead)
      const waiting = yield* Effect.forkChild(tenth, { startImmediately: true })
      yield* TestClock.adjust("99 millis")
      assert.isUndefined(waiting.pollUnsafe())
      yield* TestClock.adjust("1 millis")
      assert.strictEqual(yield* Fiber.join(waiting), 100)
    })
  )
})

/** A store that writes down what it is asked, and gives what is asked for. */
const recording = () => {
  const asked: Array<string> = []
  const note = (what: string, lanes: ReadonlyArray<Lane>) =>
    asked.push([what, ...lanes.map(({ key }) => key)].join(" "))
  const store: Store = {
    take: (lanes, now) => (note(`take at ${now}`, lanes), 0),
    giveBack: (lanes) => Effect.sync(() => void note("give back", lanes)),
    refuse: (lane, now, pause) => Effect.sync(() => void note(`refuse at ${now} for ${pause}`, [lane])),
    accept: (lanes, now) =>
      Effect.sync(() => {
        note(`accept at ${now}`, lanes)
        for (const lane of lanes) lane.bucket.rate = lane.bucket.maxRate
      })
  }
  const limiter = makeLimiter({ orgRate: 10, orgBurst: 10, sourceRate: 100, share: 1 }, store)
  return { asked, limiter }
}

const ping = { ...request("1"), bucket: { key: "ping", rate: 0.2, burst: 5 } }

describe("a limiter over a store", () => {
  it.effect("asks it for all lanes of a request, the narrowest first, also when this process has room", () =>
    Effect.gen(function* () {
      const { asked, limiter } = recording()
      yield* TestClock.adjust(500)
      for (const demand of [request("1"), request(undefined), ping])
        assert.strictEqual(yield* limiter.acquire(demand), 0)
      assert.deepStrictEqual(asked, [
        "take at 500 organization:1 source",
        "take at 500 unowned source",
        "take at 500 own:ping organization:1 source"
      ])
    })
  )

  it.effect("tells it which lane was refused, and for how long: a second unless the API says", () =>
    Effect.gen(function* () {
      const { asked, limiter } = recording()
      yield* TestClock.adjust(500)
      yield* limiter.refused(request("1"), undefined)
      yield* limiter.refused(request("1"), Duration.millis(700))
      yield* limiter.refused(request("1"), Duration.seconds(121))
      yield* limiter.refused(request(undefined), Duration.zero)
      yield* limiter.refused(request(undefined), Duration.zero, true)
      yield* limiter.refused(ping, Duration.zero)
      yield* limiter.refused(ping, Duration.zero, true)
      assert.deepStrictEqual(asked, [
        "refuse at 500 for 1000 organization:1",
        "refuse at 500 for 700 organization:1",
        "refuse at 500 for 120000 organization:1",
        "refuse at 500 for 0 source",
        "refuse at 500 for 0 unowned",
        "refuse at 500 for 0 own:ping",
        "refuse at 500 for 0 organization:1"
      ])
    })
  )

  it.effect("tells it of successes only for the lanes that are slowed down", () =>
    Effect.gen(function* () {
      const { asked, limiter } = recording()
      yield* limiter.accepted(ping)
      assert.deepStrictEqual(asked, ["accept at 0"])
      const ofProcess = limiterOf({ share: 1 })
      yield* ofProcess.refused(request("1"), Duration.zero)
      yield* TestClock.adjust(1000)
      yield* ofProcess.refused(request("1"), Duration.zero)
      yield* ofProcess.refused(ping, Duration.zero)
      const ratesOf = Effect.map(ofProcess.snapshot, ({ operations, organizations }) => [
        organizations["1"]?.rate,
        operations["ping"]?.rate
      ])
      assert.deepStrictEqual(yield* ratesOf, [7, 0.2])
      yield* ofProcess.accepted(ping)
      assert.deepStrictEqual(yield* ratesOf, [7.05, 0.2])
    })
  )
})

describe("how a limiter stands", () => {
  it.effect("is the rates, the pauses that are left, who waits, and how long all have waited", () =>
    Effect.gen(function* () {
      const limiter = limiterOf({ share: 1, sourceRate: 10 })
      yield* TestClock.adjust(5000)
      yield* limiter.acquire(ping)
      assert.deepStrictEqual(yield* limiter.snapshot, {
        source: { rate: 9.8, maxRate: 9.8, waiting: 0, pausedFor: Duration.zero },
        organizations: { "1": { rate: 10, maxRate: 10, waiting: 0, pausedFor: Duration.zero } },
        operations: { ping: { rate: 0.2, maxRate: 0.2, waiting: 0, pausedFor: Duration.zero } },
        waited: Duration.zero
      })
      yield* limiter.refused(request("1"), Duration.seconds(2))
      const waiting = yield* Effect.forkChild(
        Effect.forEach(repeat(undefined, 3), (organization) => limiter.acquire(request(organization)), {
          concurrency: "unbounded"
        }),
        { startImmediately: true }
      )
      yield* TestClock.adjust(1)
      const { organizations, source } = yield* limiter.snapshot
      assert.deepStrictEqual(organizations["1"]?.pausedFor, Duration.millis(1999))
      // The head of those without an organization is counted once, where it waits for the source.
      assert.strictEqual(source.waiting, 3)
      yield* TestClock.adjust(3000)
      assert.deepStrictEqual(yield* Fiber.join(waiting), [103, 206, 309])
      assert.deepStrictEqual((yield* limiter.snapshot).waited, Duration.millis(618))
      assert.deepStrictEqual((yield* limiter.snapshot).organizations["1"]?.pausedFor, Duration.zero)
    })
  )
})

describe("operations with a limit of their own", () => {
  const own = (descriptor: Descriptor, input: object, organizationId: string | undefined = "1") => ({
    operation: descriptor.id,
    organizationId,
    bucket: operationBucket(descriptor, { ...input }, organizationId)
  })
  const ping = (serial: string) => own(createDeviceLiveToolsPing.descriptor, { serial })
  const claim = (networkId: string) => own(claimNetworkDevices.descriptor, { networkId })

  /** Times in seconds at which requests that come together are let through. */
  const timesOf = (requests: ReadonlyArray<RateLimiter.Demand>) =>
    Effect.gen(function* () {
      const limiter = limiterOf()
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
    assert.deepStrictEqual(ping("Q2").bucket, { key: "createDeviceLiveToolsPing Q2", rate: 0.2, burst: 5 })
    assert.deepStrictEqual(own(createDeviceLiveToolsLedsBlink.descriptor, { serial: "Q2" }).bucket, {
      key: "createDeviceLiveToolsLedsBlink Q2",
      rate: 0.1,
      burst: 1
    })
    assert.deepStrictEqual(own(rebootDevice.descriptor, { serial: "Q2" }).bucket?.rate, 1 / 60)
    assert.deepStrictEqual(claim("N_1").bucket, { key: "claimNetworkDevices 1", rate: 5 / 300, burst: 5 })
    assert.isUndefined(own(getOrganization.descriptor, {}).bucket)
    const nonsense: unknown = Object.create(null)
    assert.strictEqual(own(rebootDevice.descriptor, { serial: nonsense }).bucket?.key, "rebootDevice 1")
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
      const limiter = limiterOf()
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
