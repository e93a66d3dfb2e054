import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { MerakiClient } from "../../MerakiClient.ts"
import type { CallFacts } from "../../model/ErrorFacts.ts"
import { InvalidResponse, type MerakiError } from "../../MerakiError.ts"
import type { CallOptions } from "../../CallOptions.ts"
import {
  type CreateOrganizationActionBatchInput,
  type CreateOrganizationActionBatchOutput,
  createOrganizationActionBatch,
  deleteOrganizationActionBatch,
  getOrganizationActionBatch,
  getOrganizationActionBatches
} from "../../operations/Organizations.ts"
import * as RetryPolicy from "../../RetryPolicy.ts"
import { fingerprint } from "./actions.ts"
import type { Entry } from "./entry.ts"
import { type Lane, laneOf } from "./lane.ts"
import { isAmbiguous } from "../error/remedy.ts"

/** What all requests of a submission have in common. */
export interface Sending {
  readonly organizationId: string
  readonly calls: CallOptions
  readonly callback: CreateOrganizationActionBatchInput["callback"]
}

type Requests<A> = Effect.Effect<A, MerakiError, MerakiClient>

/** Makes batches without having them executed, and takes back those that are not needed. */
export interface Maker {
  /** How often one was sent. */
  readonly sent: () => number
  /** Remembers which batches are there already. To be done before anything is made. */
  readonly lookAround: Requests<void>
  /** Makes a batch and gives its id. */
  readonly make: (entry: Entry) => Requests<string>
  /** Takes back batches, unless they were confirmed, and those that were made without anybody noticing. */
  readonly takeBack: (entries: ReadonlyArray<Entry>) => Effect.Effect<void, never, MerakiClient>
}

/** How long taking back may take. */
const takingBack = "10 seconds"

/** The facts of an error that is about a whole submission. */
export const submissionFacts = (attempts: number): Effect.Effect<CallFacts> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const { id, method, path } = createOrganizationActionBatch.descriptor
    return { operation: id, method, path, url: "", attempts, at: new Date(now) }
  })

/** Deletes a batch, unless it was confirmed; gives whether it is gone. */
export const discardBatch = (organizationId: string, actionBatchId: string, calls: CallOptions): Requests<boolean> =>
  Effect.gen(function* () {
    const batch = yield* getOrganizationActionBatch({ organizationId, actionBatchId }, calls)
    if (batch.confirmed === true) return false
    yield* deleteOrganizationActionBatch({ organizationId, actionBatchId }, calls)
    return true
  }).pipe(
    Effect.catchTag("NotFound", () => Effect.succeed(true)),
    Effect.tap((isGone) =>
      MerakiClient.useSync((client) => {
        if (isGone) laneOf(client, organizationId).ids.delete(actionBatchId)
      })
    )
  )

/**
 * A batch is made by a POST, which must not be repeated blindly after its answer was lost. It is not confirmed though,
 * so nothing happens if it is made twice: the one that was made unnoticed is looked for in the list of the batches that
 * are there, and used; those that appear later are taken back.
 */
export const makeMaker = ({ callback, calls, organizationId }: Sending, lane: Lane): Maker => {
  const before = new Set<string>()
  const lost: Array<Entry> = []
  let sent = 0

  const unconfirmed = Effect.map(
    getOrganizationActionBatches({ organizationId, status: "pending" }, calls),
    (batches) => batches.filter(({ confirmed }) => confirmed !== true)
  )

  /** Batches with such actions that were not there before and that nobody here knows. */
  const strays = (entries: ReadonlyArray<Entry>) =>
    Effect.map(unconfirmed, (batches) => {
      const wanted = new Set(entries.map(({ actions = [] }) => fingerprint(actions)))
      return batches.flatMap(({ actions, id }) =>
        id !== undefined && !before.has(id) && !lane.ids.has(id) && wanted.has(fingerprint(actions)) ? [id] : []
      )
    })

  const post = ({ actions = [], synchronous = false }: Entry) =>
    Effect.gen(function* () {
      sent++
      const client = yield* MerakiClient
      const given = callback === undefined ? {} : { callback }
      const input = { organizationId, actions, synchronous, confirmed: false, ...given }
      // Whether one was made in spite of a failure has to be seen before it is repeated.
      const retry = Schedule.while(calls.retry ?? client.retry, (failed) => !isAmbiguous(failed.input))
      const { status, url, value } = yield* client.request<CreateOrganizationActionBatchOutput>(
        createOrganizationActionBatch.descriptor,
        input,
        { ...calls, retry }
      )
      if (value.id !== undefined) return value.id
      return yield* new InvalidResponse({
        ...(yield* submissionFacts(sent)),
        url,
        status,
        errors: [],
        body: "",
        requestId: undefined,
        retryAfter: undefined,
        reason: "validation",
        issues: [{ path: "id", problem: "is missing" }]
      })
    })

  const find = (entry: Entry, error: MerakiError) =>
    Effect.suspend(() => {
      lost.push(entry)
      return strays([entry])
    }).pipe(
      Effect.catch(() => Effect.fail(error)),
      Effect.flatMap(([id]) => (id === undefined ? Effect.fail(error) : Effect.succeed(id)))
    )

  const repeats = (calls.retry ?? RetryPolicy.make({ retryPost: true })).pipe(
    Schedule.while(({ input }) => isAmbiguous(input))
  )

  const make = (entry: Entry) =>
    Effect.suspend(() => {
      entry.phase = "making"
      return post(entry)
    }).pipe(
      Effect.catchIf(isAmbiguous, (error) => find(entry, error)),
      Effect.retry(repeats),
      Effect.tap((id) =>
        Effect.sync(() => {
          lane.ids.add(id)
          entry.id = id
          entry.phase = "made"
        })
      ),
      Effect.tapError(() => Effect.sync(() => (entry.phase = "unsent"))),
      (making) => lane.creating.withPermit(making)
    )

  const discard = (id: string) =>
    Effect.catch(discardBatch(organizationId, id, calls), ({ message }) =>
      Effect.as(
        Effect.logWarning(`action batch ${id} was not discarded; unconfirmed, it goes away after a week: ${message}`),
        false
      )
    )

  const takeBack = (entries: ReadonlyArray<Entry>) =>
    Effect.gen(function* () {
      for (const entry of entries) {
        if (entry.id !== undefined && (yield* discard(entry.id))) entry.phase = "unsent"
      }
      const unnoticed = [...lost, ...entries.filter(({ phase }) => phase === "making")]
      if (unnoticed.length === 0) return
      // Not while another is being made, whose id nobody knows yet.
      const discarding = Effect.flatMap(strays(unnoticed), (ids) => Effect.forEach(ids, discard, { discard: true }))
      yield* lane.creating.withPermit(discarding)
    }).pipe(
      Effect.catch(({ message }) => Effect.logWarning(`action batches could not be listed: ${message}`)),
      Effect.interruptible,
      Effect.timeoutOption(takingBack),
      Effect.asVoid
    )

  return {
    sent: () => sent,
    lookAround: Effect.map(unconfirmed, (batches) => {
      for (const { id } of batches) if (id !== undefined) before.add(id)
    }),
    make,
    takeBack
  }
}
