import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { Limiter } from "@effect-meraki/core/RateLimiter"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Tracer from "effect/Tracer"
import type { LeaseLost } from "../../JobError.ts"
import type { StoreFailed } from "../../JobError.ts"
import type { Claim, Header, JobStore, Journal, SpanLink } from "../../JobStore.ts"
import { runBatch } from "./batch.ts"
import { runCalls } from "./calls.ts"
import { type Meter, Metered } from "./client.ts"
import { emptyJournal, type Ending, type Permission, record, type Work, type Working } from "./work.ts"

/** What a worker knows about a chunk that it has claimed. */
export interface Assignment {
  readonly store: JobStore["Service"]
  readonly header: Header
  readonly claim: Claim
  /** In milliseconds. */
  readonly lease: number
  readonly permission: Effect.Effect<Permission>
  readonly limiter: Limiter | undefined
  /** Stops the job of the chunk, for a reason. */
  readonly stop: (reason: string) => Effect.Effect<unknown, StoreFailed>
}

/** The monotonic time in milliseconds. */
const monotonicMillis = Effect.map(Clock.monotonicTimeNanos, (nanos) => Number(nanos) / 1e6)

/** Renews a lease again and again. Fails when it is lost, or may have run out since the store was last heard of. */
const renewing = ({ claim, lease, store }: Assignment): Effect.Effect<never, LeaseLost | StoreFailed> => {
  const loop = (heard: number): Effect.Effect<never, LeaseLost | StoreFailed> =>
    Effect.sleep(lease / 3).pipe(
      Effect.andThen(store.renew(claim, lease)),
      Effect.andThen(monotonicMillis),
      Effect.catchTag("StoreFailed", (error) =>
        Effect.flatMap(monotonicMillis, (now) => (now - heard > lease ? Effect.fail(error) : Effect.succeed(heard)))
      ),
      Effect.flatMap(loop)
    )
  return Effect.flatMap(monotonicMillis, loop)
}

/** The most spans that a chunk is linked to. */
const mostSpans = 10

const linkOf = ({ spanId, traceId }: SpanLink): Tracer.SpanLink => ({
  span: Tracer.externalSpan({ spanId, traceId, sampled: true }),
  attributes: {}
})

/** Runs the work in a span of its own, linked to the one in which the job was planned, and to those before a restart. */
const spanned = <A, E, R>({ claim, header }: Assignment, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.withSpan(work, "meraki.jobs.chunk", {
    root: true,
    captureStackTrace: false,
    links: [...(header.span === undefined ? [] : [header.span]), ...(claim.journal?.spans ?? [])].map(linkOf),
    attributes: {
      "job.id": header.id,
      "job.name": header.name,
      "job.chunk": claim.number,
      "job.steps": claim.steps.length,
      "meraki.organization.id": claim.organizationId
    }
  }) as Effect.Effect<A, E, R>

const withSpanNoted = (journal: Journal): Effect.Effect<Journal> =>
  Effect.match(Effect.currentSpan, {
    onFailure: () => journal,
    onSuccess: ({ spanId, traceId }) => ({
      ...journal,
      spans: [...journal.spans, { spanId, traceId }].slice(-mostSpans)
    })
  })

const end = (work: Work, assignment: Assignment, ending: Ending): Working<void> => {
  switch (ending.kind) {
    case "done":
      return record(work, { end: "done" })
    case "later":
      return record(work, { end: { notBefore: ending.notBefore } })
    case "stop":
      return Effect.andThen(record(work, { end: { notBefore: 0 } }), assignment.stop(ending.reason))
  }
}

/** A defect would come again with each lease, so it stops the job. Its cause goes to the log alone, without the key. */
const onDefect = ({ claim }: Assignment, defect: unknown): Effect.Effect<Ending, never, MerakiClient> =>
  Effect.gen(function* () {
    const redactor = yield* MerakiClient.use((client) => client.redactor)
    yield* Effect.logError(
      `a part of job ${claim.job} ended in a defect: ${redactor()(Cause.pretty(Cause.die(defect)))}`
    )
    const reason = `a part of organization ${claim.organizationId} ended in a defect, which is in the log of its worker`
    return { kind: "stop", reason }
  })

/** Carries out a chunk while its lease is renewed. When it is interrupted, it gives the chunk back. */
export const runChunk = (assignment: Assignment): Effect.Effect<void, LeaseLost | StoreFailed, MerakiClient> =>
  Effect.gen(function* () {
    const { claim, header, limiter, permission, store } = assignment
    const meter: Meter = { organizationId: claim.organizationId, limiter, requests: 0, waited: 0 }
    const work: Work = {
      claim,
      header,
      store,
      meter,
      permission,
      steps: new Map(claim.steps.map((step) => [step.position, step])),
      journal: yield* withSpanNoted(claim.journal ?? emptyJournal),
      since: yield* Clock.currentTimeMillis
    }
    const running = (claim.kind === "batch" ? runBatch(work) : runCalls(work)).pipe(
      Effect.catchDefect((defect) => onDefect(assignment, defect)),
      Effect.flatMap((ending) => end(work, assignment, ending)),
      Effect.onInterrupt(() => Effect.ignore(record(work, { end: { notBefore: 0 } })))
    )
    yield* Effect.provideService(Effect.raceFirst(running, renewing(assignment)), Metered, meter)
  }).pipe((work) => spanned(assignment, work))
