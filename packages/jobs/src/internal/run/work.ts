import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type { LeaseLost, StoreFailed } from "../../JobError.ts"
import type { Change, Claim, Header, JobStore, Journal, StepChange, StoredStep } from "../../JobStore.ts"
import type { Meter } from "./client.ts"

/** How a chunk is left. `stop` ends the whole job for now, with a reason. */
export type Ending =
  | { readonly kind: "done" }
  | { readonly kind: "later"; readonly notBefore: number }
  | { readonly kind: "stop"; readonly reason: string }

/** Whether a chunk may begin something new. */
export type Permission = "go on" | "give back" | "cancel"

/** A chunk that a worker works on. */
export interface Work {
  readonly claim: Claim
  readonly header: Header
  readonly store: JobStore["Service"]
  readonly meter: Meter
  /** Its steps as they are stored, by position. */
  readonly steps: Map<number, StoredStep>
  readonly permission: Effect.Effect<Permission>
  journal: Journal
  /** When the time that is not in the journal began. */
  since: number
}

/** What the work on a chunk needs, and how it fails as a whole. */
export type Working<A> = Effect.Effect<A, LeaseLost | StoreFailed, MerakiClient>

const ended = Metric.counter("meraki.jobs.steps", {
  description: "Steps of jobs that have ended, by what became of them"
})

const isEnded = (status: StepChange["status"]): status is NonNullable<StepChange["status"]> =>
  status !== undefined && status !== "waiting" && status !== "sending"

const countEnded = (changes: ReadonlyArray<StepChange>): Effect.Effect<void> =>
  Effect.forEach(
    changes,
    ({ status }) => (isEnded(status) ? Metric.update(Metric.withAttributes(ended, { status }), 1) : Effect.void),
    { discard: true }
  )

const remember = ({ steps }: Work, { outcome, position, previous, status }: StepChange): void => {
  const step = steps.get(position)
  if (step === undefined) return
  steps.set(position, {
    ...step,
    ...(status === undefined ? {} : { status }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(previous === undefined ? {} : { previous })
  })
}

/** Journals what was done, with what it has cost since the last time. */
export const record = (
  work: Work,
  change: Change & { readonly journal?: Journal | undefined }
): Effect.Effect<void, LeaseLost | StoreFailed> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const { claim, meter, store } = work
    const base = change.journal ?? work.journal
    const journal: Journal = {
      ...base,
      requests: base.requests + meter.requests,
      waited: base.waited + Math.round(meter.waited),
      millis: base.millis + Math.max(0, now - work.since)
    }
    meter.requests = 0
    meter.waited = 0
    work.since = now
    return Effect.andThen(store.record(claim, { ...change, journal }), () => {
      work.journal = journal
      for (const step of change.steps ?? []) remember(work, step)
      return countEnded(change.steps ?? [])
    })
  })

export const emptyJournal: Journal = {
  parts: [],
  failures: 0,
  requests: 0,
  waited: 0,
  repeats: 0,
  millis: 0,
  spans: []
}

/** The operation of a step. A job that lacks one was written by nobody's hand. */
export const operationOf = ({ header }: Work, id: string): Descriptor => {
  const descriptor = header.operations[id]
  if (descriptor === undefined) throw new Error(`job ${header.id} has no operation ${id}`)
  return descriptor
}

/** The operation that reads what another one changes. */
export const readerOf = (work: Work, id: string): Descriptor | undefined => {
  const reader = work.header.readers[id]
  return reader === undefined ? undefined : operationOf(work, reader)
}

const firstWait = 2000
const longestWait = 300_000

/** When a chunk goes on after so many temporary failures in a row. */
export const later = (failures: number): Effect.Effect<Ending> =>
  Effect.map(Clock.currentTimeMillis, (now) => ({
    kind: "later",
    notBefore: now + Math.min(longestWait, firstWait * 2 ** Math.max(0, failures - 1))
  }))

export const attemptsOf = ({ header }: Work): number => header.options.attempts ?? 5

/** Why a job stops at an error that every other step would meet too. */
export const stopOf = (error: MerakiError): Ending => ({ kind: "stop", reason: error.message })
