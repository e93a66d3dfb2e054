import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { MerakiClient } from "../../MerakiClient.ts"
import { InvalidResponse, type MerakiError } from "../../MerakiError.ts"
import {
  type CreateOrganizationActionBatchOutput,
  createOrganizationActionBatch,
  getOrganizationActionBatches
} from "../../operations/Organizations.ts"
import * as RetryPolicy from "../../RetryPolicy.ts"
import { isAmbiguous } from "../error/remedy.ts"
import { fingerprint } from "./actions.ts"
import { type Entry, step } from "./entry.ts"
import { type OrganizationBatches, organizationBatches } from "./organization.ts"
import { discardBatch, type Requests, type Sending, submissionFacts } from "./requests.ts"

/**
 * Makes batches without having them executed.
 *
 * A batch is made by a POST, which must not be repeated blindly after its answer was lost. It is not confirmed though, so
 * nothing happens if it is made twice: a batch that was made although its answer was lost is looked for in the list of
 * the batches that are there, and used; those that appear later are discarded.
 */
export interface Maker {
  readonly sending: Sending
  readonly organization: OrganizationBatches
  /** The batches that were there before anything was made. */
  readonly before: Set<string>
  /** The entries whose batch may have been made although its answer was lost. */
  readonly lost: Array<Entry>
  /** How many requests were sent to make one. */
  sent: number
}

export const makeMaker = (sending: Sending): Effect.Effect<Maker, never, MerakiClient> =>
  MerakiClient.useSync((client) => ({
    sending,
    organization: organizationBatches(client, sending.organizationId),
    before: new Set(),
    lost: [],
    sent: 0
  }))

const unconfirmed = ({ sending: { calls, organizationId } }: Maker) =>
  Effect.map(getOrganizationActionBatches({ organizationId, status: "pending" }, calls), (batches) =>
    batches.filter(({ confirmed }) => confirmed !== true)
  )

/** Remembers which batches are there already. To be done before anything is made. */
export const lookAround = (maker: Maker): Requests<void> =>
  Effect.map(unconfirmed(maker), (batches) => {
    for (const { id } of batches) if (id !== undefined) maker.before.add(id)
  })

/** Batches with the actions of these entries that were not there before and whose id this client never got. */
const strays = (maker: Maker, entries: ReadonlyArray<Entry>): Requests<ReadonlyArray<string>> =>
  Effect.map(unconfirmed(maker), (batches) => {
    const { before, organization } = maker
    const wanted = new Set(entries.map(({ actions = [] }) => fingerprint(actions)))
    return batches.flatMap(({ actions, id }) =>
      id !== undefined && !before.has(id) && !organization.ids.has(id) && wanted.has(fingerprint(actions)) ? [id] : []
    )
  })

/** One request that makes a batch; gives its id. */
const post = (maker: Maker, { actions = [], synchronous = false }: Entry): Requests<string> =>
  Effect.gen(function* () {
    maker.sent++
    const { callback, calls, organizationId } = maker.sending
    const client = yield* MerakiClient
    const given = callback === undefined ? {} : { callback }
    // Whether one was made in spite of a failure has to be seen before it is repeated.
    const retry = Schedule.while(calls.retry ?? client.retry, (failed) => !isAmbiguous(failed.input))
    const { status, url, value } = yield* client.request<CreateOrganizationActionBatchOutput>(
      createOrganizationActionBatch.descriptor,
      { organizationId, actions, synchronous, confirmed: false, ...given },
      { ...calls, retry }
    )
    if (value.id !== undefined) return value.id
    return yield* new InvalidResponse({
      ...(yield* submissionFacts(maker.sent, organizationId)),
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

/** The id of a batch that was made although making it failed; the failure when there is none. */
const find = (maker: Maker, entry: Entry, error: MerakiError): Requests<string> =>
  Effect.suspend(() => {
    maker.lost.push(entry)
    return strays(maker, [entry])
  }).pipe(
    Effect.catch(() => Effect.fail(error)),
    Effect.flatMap(([id]) => (id === undefined ? Effect.fail(error) : Effect.succeed(id)))
  )

/** Makes a batch and gives its id. */
export const make = (maker: Maker, entry: Entry): Requests<string> => {
  const { organization, sending } = maker
  const repeats = (sending.calls.retry ?? RetryPolicy.make({ retryPost: true })).pipe(
    Schedule.while(({ input }) => isAmbiguous(input))
  )
  return Effect.suspend(() => {
    step(entry, "make")
    return post(maker, entry)
  }).pipe(
    Effect.catchIf(isAmbiguous, (error) => find(maker, entry, error)),
    Effect.retry(repeats),
    Effect.tap((id) =>
      Effect.sync(() => {
        organization.ids.add(id)
        step(entry, "made", { id })
      })
    ),
    Effect.tapError(() => Effect.sync(() => step(entry, "not made"))),
    (making) => organization.creating.withPermit(making)
  )
}

const discard = ({ sending: { calls, organizationId } }: Maker, id: string) =>
  Effect.catch(discardBatch(organizationId, id, calls), ({ message }) =>
    Effect.as(
      Effect.logWarning(`action batch ${id} was not discarded; unconfirmed, it goes away after a week: ${message}`),
      false
    )
  )

/** How long discarding may take. */
const discarding = "10 seconds"

/** Discards the batches of these entries, unless they were confirmed, and those whose answer was lost. */
export const discardUnused = (maker: Maker, entries: ReadonlyArray<Entry>): Effect.Effect<void, never, MerakiClient> =>
  Effect.gen(function* () {
    for (const entry of entries) {
      if (entry.id !== undefined && (yield* discard(maker, entry.id))) step(entry, "gone")
    }
    const unnoticed = [...maker.lost, ...entries.filter(({ phase }) => phase === "making")]
    if (unnoticed.length === 0) return
    // Not while another is being made, whose id is not known yet.
    yield* maker.organization.creating.withPermit(
      Effect.flatMap(strays(maker, unnoticed), (ids) =>
        Effect.forEach(ids, (id) => discard(maker, id), { discard: true })
      )
    )
  }).pipe(
    Effect.catch(({ message }) => Effect.logWarning(`action batches could not be listed: ${message}`)),
    Effect.interruptible,
    Effect.timeoutOption(discarding),
    Effect.asVoid
  )
