import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schedule from "effect/Schedule"
import { MerakiClient } from "../../MerakiClient.ts"
import { InvalidResponse, type MerakiError } from "../../MerakiError.ts"
import type { ResponseFailure } from "../../model/ErrorFacts.ts"
import { createOrganizationActionBatch, getOrganizationActionBatches } from "../../operations/Organizations.ts"
import * as RetryPolicy from "../../RetryPolicy.ts"
import { isAmbiguous } from "../error/remedy.ts"
import { fingerprint } from "./actions.ts"
import { type Entry, step } from "./entry.ts"
import { type OrganizationBatches, organizationBatches } from "./organization.ts"
import { type Batch, batchesOf, idOf } from "./read.ts"
import { ask, creationOf, discardBatch, type Requests, type Sending } from "./requests.ts"

/**
 * Creates batches without executing them.
 *
 * A batch is created by a POST, whose answer can be lost. But it is unconfirmed, so a duplicate executes nothing. After
 * a lost answer the batch is looked for in the list of unconfirmed batches, and used. Duplicates that appear later are
 * discarded.
 */
export interface Maker {
  readonly sending: Sending
  readonly organization: OrganizationBatches
  /** Removes the client's secrets from a text. */
  readonly redact: (text: string) => string
  /** The batches that existed before the first POST. */
  readonly before: Set<string>
  /** The entries whose batch may exist although its answer was lost. */
  readonly lost: Array<Entry>
  /** The number of POSTs sent. */
  sent: number
}

export const makeMaker = (sending: Sending): Effect.Effect<Maker, never, MerakiClient> =>
  MerakiClient.use((client) =>
    Effect.map(client.redactor, (redactor) => ({
      sending,
      organization: organizationBatches(client, sending.organizationId),
      redact: redactor(sending.calls.headers),
      before: new Set(),
      lost: [],
      sent: 0
    }))
  )

const unconfirmed = ({ sending: { calls, organizationId } }: Maker): Requests<ReadonlyArray<Batch>> => {
  const input = { organizationId, status: "pending" }
  return ask(getOrganizationActionBatches.descriptor, input, calls).pipe(
    Effect.flatMap(batchesOf),
    Effect.map((batches) => batches.filter(({ isConfirmed }) => !isConfirmed))
  )
}

/** Records the existing batches. To be called before the first POST. */
export const lookAround = (maker: Maker): Requests<void> =>
  Effect.map(unconfirmed(maker), (batches) => {
    for (const { id } of batches) if (id !== undefined) maker.before.add(id)
  })

/** Whether a batch of the list has wanted actions. One that is nested too deep to be written is none of this client's. */
const isAmong = (wanted: ReadonlySet<string>, actions: Batch["actions"]): boolean =>
  Result.match(
    Result.try(() => fingerprint(actions)),
    { onFailure: () => false, onSuccess: (print) => wanted.has(print) }
  )

/** New batches with the actions of these entries, whose ids this client did not receive. */
const strays = (maker: Maker, entries: ReadonlyArray<Entry>): Requests<ReadonlyArray<string>> =>
  Effect.map(unconfirmed(maker), (batches) => {
    const { before, organization } = maker
    const wanted = new Set(entries.map(({ actions = [] }) => fingerprint(actions)))
    return batches.flatMap(({ actions, id }) =>
      id !== undefined && !before.has(id) && !organization.ids.has(id) && isAmong(wanted, actions) ? [id] : []
    )
  })

/** Sends one POST that creates a batch. Returns its id. */
const post = (maker: Maker, entry: Entry): Requests<string> =>
  Effect.gen(function* () {
    maker.sent++
    const { calls } = maker.sending
    const client = yield* MerakiClient
    // After an ambiguous failure the list is read before the POST is repeated.
    const retry = Schedule.while(calls.retry ?? (yield* client.retry), (failed) => !isAmbiguous(failed.input))
    const input = creationOf(maker.sending, entry)
    return yield* idOf(yield* ask(createOrganizationActionBatch.descriptor, input, { ...calls, retry }))
  })

/** A failure without the claim that the batch was made: one that the list does not show can be made again. */
const withoutBatch = (error: MerakiError): MerakiError => {
  if (error._tag !== "InvalidResponse") return error
  const facts: ResponseFailure = error
  return new InvalidResponse({ ...facts, carriedOut: false })
}

/** Finds a batch that was created although its POST failed. Fails with the same failure when there is none. */
const find = (maker: Maker, entry: Entry, error: MerakiError): Requests<string> =>
  Effect.suspend(() => {
    maker.lost.push(entry)
    return strays(maker, [entry])
  }).pipe(
    Effect.catch(() => Effect.fail(error)),
    Effect.flatMap(([id]) => (id === undefined ? Effect.fail(withoutBatch(error)) : Effect.succeed(id)))
  )

/** Creates a batch and returns its id. */
export const make = (maker: Maker, entry: Entry): Requests<string> => {
  const { organization, sending } = maker
  const repeats = (sending.calls.retry ?? RetryPolicy.make({ retryPost: true })).pipe(
    Schedule.while(({ input }) => isAmbiguous(input))
  )
  return Effect.suspend(() => {
    step(entry, "create")
    return post(maker, entry)
  }).pipe(
    Effect.catchIf(isAmbiguous, (error) => find(maker, entry, error)),
    Effect.retry(repeats),
    Effect.tap((id) =>
      Effect.sync(() => {
        organization.ids.add(id)
        step(entry, "created", { id })
      })
    ),
    Effect.tapError(() => Effect.sync(() => step(entry, "not created"))),
    (making) => organization.creating.withPermit(making)
  )
}

const discard = ({ redact, sending: { calls, organizationId } }: Maker, id: string) =>
  Effect.catch(discardBatch(organizationId, id, calls), ({ message }) =>
    Effect.as(
      Effect.logWarning(
        `action batch ${redact(id)} was not discarded; unconfirmed, it goes away after a week: ${message}`
      ),
      false
    )
  )

/** The longest time for discarding. */
const longestDiscarding = "10 seconds"

/** Discards the unconfirmed batches of these entries, and those whose answer was lost. */
export const discardUnused = (maker: Maker, entries: ReadonlyArray<Entry>): Effect.Effect<void, never, MerakiClient> =>
  Effect.gen(function* () {
    for (const entry of entries) {
      if (entry.id !== undefined && (yield* discard(maker, entry.id))) step(entry, "gone")
    }
    const unnoticed = [...maker.lost, ...entries.filter(({ phase }) => phase === "creating")]
    if (unnoticed.length === 0) return
    // Not while another one is being created, whose id is not known yet.
    yield* maker.organization.creating.withPermit(
      Effect.flatMap(
        strays(maker, unnoticed),
        Effect.forEach((id) => discard(maker, id))
      )
    )
  }).pipe(
    Effect.catch(({ message }) => Effect.logWarning(`action batches could not be listed: ${message}`)),
    Effect.interruptible,
    Effect.timeoutOption(longestDiscarding),
    Effect.asVoid
  )
