/** What every store of jobs does, whatever it is made of. */
import { updateNetwork } from "@effect-meraki/core/Networks"
import type * as Job from "@effect-meraki/jobs/Job"
import { type Header, type Journal, JobStore, type NewChunk } from "@effect-meraki/jobs/JobStore"
import type { StoreFailed } from "@effect-meraki/jobs/JobError"
import { it } from "@effect-meraki/testing/effect"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { describe } from "vitest"
import { statusesOf } from "./jobs.ts"

const headerOf = (id: string, stages = 1): Header => ({
  id,
  name: "a job",
  kind: "rollout",
  createdAt: 0,
  nonce: "n",
  operations: { updateNetwork: updateNetwork.descriptor },
  readers: {},
  options: {},
  stages
})

const chunkOf = (number: number, organizationId: string, stage: number, size = 2): NewChunk => ({
  number,
  rank: number,
  organizationId,
  stage,
  kind: "calls",
  steps: Array.from({ length: size }, (_, at) => ({
    position: number * size + at,
    target: `target ${at}`,
    operation: "updateNetwork",
    input: { networkId: `N_${number}_${at}`, name: `n\u0000é${at}` }
  }))
})

const journal: Journal = { parts: [], failures: 1, requests: 3, waited: 5, repeats: 2, millis: 7, spans: [] }

const stored = (chunks: ReadonlyArray<NewChunk>, id = "job", stages = 1) =>
  Effect.gen(function* () {
    const store = yield* JobStore
    yield* store.create(headerOf(id, stages))
    yield* store.append(headerOf(id, stages), chunks)
    yield* store.seal(headerOf(id, stages))
    yield* store.transition(id, { from: ["planned"], to: "running" })
    return store
  })

const request = { worker: "w", lease: 60_000, jobs: ["job"], perOrganization: 2 }

/** Claims a part of each of so many organizations. Returns how many there were. */
export const withOrganizations = (count: number) =>
  Effect.gen(function* () {
    const store = yield* stored(Array.from({ length: count }, (_, number) => chunkOf(number, String(number), 0)))
    const claims = yield* Effect.forEach(Array.from({ length: count }), () => store.claim(request))
    return claims.filter((claim) => claim !== undefined).length
  })

/**
 * Tests a store. `open` gives two views of the same empty store, as two processes have them, for the time of a scope. A lease
 * counts in real time.
 */
export const conforms = (
  name: string,
  open: Effect.Effect<
    readonly [Layer.Layer<JobStore, StoreFailed>, Layer.Layer<JobStore, StoreFailed>],
    never,
    Scope.Scope
  >,
  isLeftOut = false
): void => {
  const test = (what: string, body: Effect.Effect<void, unknown, JobStore>) =>
    it.live(what, () => Effect.flatMap(open, ([one]) => Effect.provide(body, one)))

  describe.skipIf(isLeftOut)(`the store ${name}`, () => {
    test(
      "keeps a job, its steps and its counts",
      Effect.gen(function* () {
        const store = yield* stored([chunkOf(0, "1", 0), chunkOf(1, "2", 1)], "job", 2)
        const job = yield* store.get("job")
        assert.deepStrictEqual(job.header, headerOf("job", 2))
        assert.deepStrictEqual([job.state, job.stage, job.reason], ["running", 0, ""])
        assert.deepStrictEqual(job.counts, [
          { organizationId: "1", stage: 0, status: "waiting", steps: 2 },
          { organizationId: "2", stage: 1, status: "waiting", steps: 2 }
        ])
        const steps = yield* store.steps("job", { limit: 10 })
        assert.deepStrictEqual(
          steps.map(({ position }) => position),
          [0, 1, 2, 3]
        )
        assert.deepStrictEqual(steps[1], {
          position: 1,
          organizationId: "1",
          target: "target 1",
          operation: "updateNetwork",
          input: { networkId: "N_0_1", name: "n\u0000é1" },
          status: "waiting"
        })
        const page = yield* store.steps("job", { after: 1, limit: 1 })
        assert.deepStrictEqual(
          page.map(({ position }) => position),
          [2]
        )
      })
    )

    test(
      "takes an id once, and replaces a plan that was cut short, and only that of nobody",
      Effect.gen(function* () {
        const store = yield* JobStore
        const other = { ...headerOf("job"), nonce: "other" }
        yield* store.create(headerOf("job"))
        yield* store.append(headerOf("job"), [chunkOf(0, "1", 0)])
        yield* TestClock.adjust("50 seconds")
        assert.strictEqual((yield* Effect.flip(store.create(other)))._tag, "JobExists")
        yield* TestClock.adjust("20 seconds")
        yield* store.create(other)
        const late = yield* Effect.flip(store.append(headerOf("job"), [chunkOf(1, "1", 0)]))
        assert.match(late.message, /another process plans job job/)
        assert.match((yield* Effect.flip(store.seal(headerOf("job")))).message, /another process plans job job/)
        yield* store.append(other, [chunkOf(0, "1", 0)])
        yield* store.seal(other)
        assert.strictEqual((yield* store.steps("job", { limit: 10 })).length, 2)
        yield* TestClock.adjust("1 day")
        assert.strictEqual((yield* Effect.flip(store.create(headerOf("job"))))._tag, "JobExists")
        assert.strictEqual((yield* Effect.flip(store.get("other")))._tag, "JobNotFound")
        assert.deepStrictEqual(
          (yield* store.list).map(({ header }) => header.id),
          ["job"]
        )
        yield* store.remove("job")
        assert.deepStrictEqual(yield* store.list, [])
      }).pipe(Effect.provide(TestClock.layer()))
    )

    test(
      "gives each chunk to one worker, of open stages only, and no more of an organization than allowed",
      Effect.gen(function* () {
        const store = yield* stored(
          [chunkOf(0, "1", 0), chunkOf(1, "1", 0), chunkOf(2, "1", 0), chunkOf(3, "2", 0), chunkOf(4, "2", 1)],
          "job",
          2
        )
        const claims = yield* Effect.forEach([1, 2, 3, 4], () => store.claim(request))
        assert.deepStrictEqual(
          claims.flatMap((claim) => (claim === undefined ? [] : [claim.number])).toSorted((a, b) => a - b),
          [0, 1, 3]
        )
        yield* store.transition("job", { from: ["running"], to: "running", stage: 1 })
        assert.strictEqual((yield* store.claim(request))?.number, 4)
        const first = claims.find((claim) => claim?.organizationId === "1")
        assert.isDefined(first)
        yield* store.record(first, { end: "done" })
        assert.strictEqual((yield* store.claim(request))?.number, 2)
        assert.isUndefined(yield* store.claim({ ...request, jobs: ["other"] }))
        yield* store.transition("job", { from: ["running"], to: "paused" })
        assert.isUndefined(yield* store.claim({ ...request, perOrganization: 9 }))
      })
    )

    test(
      "gives nothing of the organizations that a worker leaves out",
      Effect.gen(function* () {
        const store = yield* stored([chunkOf(0, "1", 0), chunkOf(1, "1", 0), chunkOf(2, "2", 0)])
        assert.strictEqual((yield* store.claim({ ...request, leftOut: ["1"] }))?.number, 2)
        assert.isUndefined(yield* store.claim({ ...request, leftOut: ["1"] }))
        assert.strictEqual((yield* store.claim({ ...request, leftOut: ["2"] }))?.organizationId, "1")
      })
    )

    test(
      "writes down what a worker records, and adds it up",
      Effect.gen(function* () {
        const store = yield* stored([chunkOf(0, "1", 0)])
        const claim = yield* store.claim(request)
        assert.isDefined(claim)
        assert.strictEqual(claim.steps.length, 2)
        const outcome = { error: { tag: "BadRequest", message: "no" } }
        yield* store.record(claim, {
          journal,
          steps: [
            { position: 0, status: "sending", previous: { name: "before" } },
            { position: 1, status: "failed", outcome }
          ]
        })
        yield* store.record(claim, { steps: [{ position: 0, status: "changed" }] })
        const steps = yield* store.steps("job", { limit: 10 })
        assert.deepStrictEqual(
          steps.map(({ status }) => status),
          ["changed", "failed"]
        )
        assert.deepStrictEqual(steps[0]?.previous, { name: "before" })
        assert.deepStrictEqual(steps[1]?.outcome, outcome)
        assert.deepStrictEqual(statusesOf(yield* store.get("job")), { changed: 1, failed: 1 })
        assert.deepStrictEqual(yield* store.efforts("job"), [
          { organizationId: "1", requests: 3, waited: 5, repeats: 2, millis: 7 }
        ])
        const failed = yield* store.steps("job", { statuses: ["failed"], limit: 10 })
        assert.deepStrictEqual(
          failed.map(({ position }) => position),
          [1]
        )
        yield* store.record(claim, { end: "done" })
        assert.isUndefined(yield* store.claim(request))
        assert.strictEqual((yield* Effect.flip(store.record(claim, {})))._tag, "LeaseLost")
      })
    )

    test(
      "gives a chunk that was given back to the next one, with its journal, not before its time",
      Effect.gen(function* () {
        const store = yield* stored([chunkOf(0, "1", 0)])
        const claim = yield* store.claim(request)
        assert.isDefined(claim)
        yield* store.record(claim, { journal, end: { notBefore: Date.now() + 400 } })
        assert.isUndefined(yield* store.claim(request))
        const again = yield* Effect.repeat(Effect.delay(store.claim(request), "20 millis"), {
          until: (claim) => claim !== undefined
        })
        assert.deepStrictEqual(again?.journal, journal)
        assert.isAbove(again?.token ?? 0, claim.token)
        assert.strictEqual((yield* Effect.flip(store.renew(claim, 1000)))._tag, "LeaseLost")
      })
    )

    test(
      "gives a chunk that is due far from now, by a clock that was set back since",
      Effect.gen(function* () {
        const store = yield* stored([chunkOf(0, "1", 0)])
        const claim = yield* store.claim(request)
        assert.isDefined(claim)
        yield* store.record(claim, { end: { notBefore: Date.now() + 3 * 3_600_000 } })
        const again = yield* Effect.repeat(Effect.delay(store.claim(request), "20 millis"), {
          until: (claim) => claim !== undefined
        })
        assert.strictEqual(again?.number, 0)
      })
    )

    test(
      "cancels what nobody has begun",
      Effect.gen(function* () {
        const store = yield* stored([chunkOf(0, "1", 0), chunkOf(1, "2", 0)])
        const claim = yield* store.claim(request)
        assert.isDefined(claim)
        assert.isTrue(yield* store.transition("job", { from: ["running"], to: "canceled", reason: "enough" }))
        assert.isFalse(yield* store.transition("job", { from: ["running"], to: "paused" }))
        const job = yield* store.get("job")
        assert.deepStrictEqual([job.state, job.reason], ["canceled", "enough"])
        assert.deepStrictEqual(statusesOf(job), { canceled: 2, waiting: 2 })
        yield* store.record(claim, { end: { notBefore: 0 } })
        const again = yield* Effect.repeat(Effect.delay(store.claim(request), "20 millis"), {
          until: (claim) => claim !== undefined
        })
        assert.strictEqual(again?.number, claim.number)
      })
    )

    it.live("gives a chunk to another process when its lease is over, and takes nothing late", () =>
      Effect.gen(function* () {
        // Both are open before the lease begins.
        const [one, two] = yield* Effect.flatMap(open, ([one, two]) => Effect.all([Layer.build(one), Layer.build(two)]))
        const late = yield* Effect.provide(
          Effect.gen(function* () {
            const store = yield* stored([chunkOf(0, "1", 0)])
            return { store, claim: yield* store.claim({ ...request, lease: 1000 }) }
          }),
          one
        )
        assert.isDefined(late.claim)
        const { claim } = late
        yield* Effect.provide(
          Effect.gen(function* () {
            const store = yield* JobStore
            assert.isUndefined(yield* store.claim(request))
            const taken = yield* Effect.repeat(Effect.delay(store.claim(request), "50 millis"), {
              until: (claim) => claim !== undefined
            })
            assert.isDefined(taken)
            assert.isAbove(taken.token, claim.token)
            const change = { steps: [{ position: 0, status: "changed" as Job.Status }] }
            assert.strictEqual((yield* Effect.flip(store.record(claim, change)))._tag, "LeaseLost")
            assert.strictEqual((yield* Effect.flip(store.renew(claim, 1000)))._tag, "LeaseLost")
            assert.deepStrictEqual(statusesOf(yield* store.get("job")), { waiting: 2 })
            yield* store.renew(taken, 60_000)
            yield* store.record(taken, { ...change, end: "done" })
            assert.deepStrictEqual(statusesOf(yield* store.get("job")), { changed: 1, waiting: 1 })
          }),
          two
        )
      })
    )

    it.live("gives no chunk twice to processes that ask at the same time", () =>
      Effect.gen(function* () {
        const [one, two] = yield* open
        const ask = JobStore.use((store) => store.claim({ ...request, perOrganization: 1000 }))
        yield* Effect.provide(
          stored(Array.from({ length: 60 }, (_, number) => chunkOf(number, String(number % 7), 0))),
          one
        )
        const asking = Effect.forEach(Array.from({ length: 40 }), () => ask, { concurrency: 8 })
        const claims = (yield* Effect.all([Effect.provide(asking, one), Effect.provide(asking, two)], {
          concurrency: 2
        })).flat()
        const numbers = claims.flatMap((claim) => (claim === undefined ? [] : [claim.number]))
        assert.strictEqual(numbers.length, 60)
        assert.strictEqual(new Set(numbers).size, 60)
      })
    )
  })
}
