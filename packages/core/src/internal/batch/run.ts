import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schedule from "effect/Schedule"
import { MerakiClient } from "../../MerakiClient.ts"
import { ActionBatchFailed, ActionBatchPending, type MerakiError } from "../../MerakiError.ts"
import type { BatchState } from "../../model/ErrorFacts.ts"
import {
  type GetOrganizationActionBatchOutput,
  getOrganizationActionBatch,
  updateOrganizationActionBatch
} from "../../operations/Organizations.ts"
import { assignCreated, type Created } from "./actions.ts"
import { type Entry, report } from "./entry.ts"
import { laneOf } from "./lane.ts"
import { discardBatch, makeMaker, type Sending, submissionFacts } from "./maker.ts"
import { isAmbiguous, remedy } from "../error/remedy.ts"

type Batch = GetOrganizationActionBatchOutput

/** How batches are carried out. */
export interface Settings extends Sending {
  readonly ordered: boolean
  /** Milliseconds for which a network that is not found may be too new to be. */
  readonly newNetworkWait: number
  /** Milliseconds before the first look at an executing batch. */
  readonly pollInterval: number
  readonly deadline: Duration.Input | undefined
  /** Told after each change. */
  readonly changed: () => void
}

/** Longest pause between two looks at an executing batch, and before another try when all places are taken. */
const longestPoll = 10_000

const isEnded = ({ status }: Batch): boolean => status?.completed === true || status?.failed === true

// What the API says of an action comes after the action itself, which may speak of networks, too.
const saysMissing = (errors: ReadonlyArray<string>): boolean =>
  errors.some((text) => /\bnetwork\b.*\bnot found\b/i.test(text.slice(text.lastIndexOf("}: ") + 1)))

const isFull = (error: MerakiError): boolean => remedy(error, true) === "executing-batches"

const createdIn = ({ status }: Batch): ReadonlyArray<Created> =>
  (status?.createdResources ?? []).flatMap(({ id, uri = "" }) => (id === undefined ? [] : [{ id, uri }]))

/** What goes on when a run is interrupted, for the log: whoever interrupted it gets no answer. */
const whatGoesOn = (entries: ReadonlyArray<Entry>) =>
  Effect.suspend(() => {
    const { batches, unsent } = report(entries)
    const executing = batches.flatMap(({ id, status }) => (status === "pending" ? [id] : []))
    return Effect.logWarning(
      `action batches interrupted: still executing: ${executing.join(", ") || "none"}; actions not sent: ${unsent.length}`
    )
  })

/** Makes batches that wait to be confirmed. When that fails, none is left. */
export const store = (
  sending: Sending,
  entries: ReadonlyArray<Entry>
): Effect.Effect<void, MerakiError, MerakiClient> =>
  Effect.flatMap(MerakiClient, (client) => {
    const maker = makeMaker(sending, laneOf(client, sending.organizationId))
    return maker.lookAround.pipe(
      Effect.andThen(Effect.forEach(entries, maker.make, { discard: true })),
      Effect.onExit((exit) => maker.takeBack(Exit.isSuccess(exit) ? [] : entries))
    )
  })

/** Has batches made where they are not, confirmed and followed to their end. */
export const carryOut = (
  settings: Settings,
  entries: ReadonlyArray<Entry>
): Effect.Effect<void, MerakiError, MerakiClient> =>
  Effect.flatMap(MerakiClient, (client) => {
    const { calls, organizationId } = settings
    const lane = laneOf(client, organizationId)
    const maker = makeMaker(settings, lane)
    const own = entries.filter(({ id }) => id === undefined)
    let isStopped = false
    let stoppedBy: MerakiError | undefined

    const become = (entry: Entry, phase: Entry["phase"]) => {
      entry.phase = phase
      settings.changed()
    }

    const look = (actionBatchId: string) => getOrganizationActionBatch({ organizationId, actionBatchId }, calls)

    /** A PUT that failed may take effect a moment later, so an own batch is taken back, unless it was confirmed by then. */
    const takenBack = (
      entry: Entry,
      actionBatchId: string,
      error: MerakiError
    ): Effect.Effect<Batch, MerakiError, MerakiClient> =>
      own.includes(entry)
        ? Effect.flatMap(
            Effect.mapError(discardBatch(organizationId, actionBatchId, calls), () => error),
            (isGone) => {
              if (!isGone) return look(actionBatchId)
              become(entry, "unsent")
              return Effect.fail(error)
            }
          )
        : Effect.fail(error)

    // Whatever the answer to the PUT, what counts is how the batch then stands.
    const confirm = (entry: Entry, actionBatchId: string): Effect.Effect<Batch, MerakiError, MerakiClient> =>
      Effect.suspend(() => {
        become(entry, "confirming")
        const mode = entry.synchronous === undefined ? {} : { synchronous: entry.synchronous }
        return updateOrganizationActionBatch({ organizationId, actionBatchId, confirmed: true, ...mode }, calls)
      }).pipe(
        // Refused, it is not confirmed: a deadline or an interruption in between may take it back.
        Effect.tapError((error) => Effect.sync(() => isFull(error) && become(entry, "made"))),
        Effect.retry({ while: isFull, schedule: Schedule.spaced(longestPoll) }),
        Effect.catch((error) =>
          look(actionBatchId).pipe(
            Effect.catch((unseen) => {
              if (unseen._tag === "NotFound") become(entry, "unsent")
              else if (!isAmbiguous(error)) become(entry, "made")
              return Effect.fail(unseen._tag === "NotFound" ? unseen : error)
            }),
            Effect.flatMap((batch) => {
              if (batch.confirmed === true) return Effect.succeed(batch)
              if (isAmbiguous(error)) return takenBack(entry, actionBatchId, error)
              become(entry, "made")
              return Effect.fail(error)
            })
          )
        )
      )

    const follow = (
      batch: Batch,
      actionBatchId: string,
      wait: number
    ): Effect.Effect<Batch, MerakiError, MerakiClient> =>
      isEnded(batch)
        ? Effect.succeed(batch)
        : Effect.sleep(wait).pipe(
            Effect.flatMap(() => look(actionBatchId)),
            Effect.flatMap((next) => follow(next, actionBatchId, Math.min(longestPoll, wait * 1.5)))
          )

    const execute = (entry: Entry) =>
      Effect.gen(function* () {
        const id = entry.id ?? (yield* maker.make(entry))
        const confirmed = yield* confirm(entry, id)
        become(entry, "executing")
        const batch = yield* follow(confirmed, id, settings.pollInterval)
        entry.actions ??= batch.actions
        entry.errors = batch.status?.errors ?? []
        if (batch.status?.completed !== true) return become(entry, "failed")
        entry.created = assignCreated(entry.actions, createdIn(batch))
        become(entry, "completed")
      })

    // A network that was created a moment ago may not be found yet. The API applies all of a batch or nothing, so what it
    // refused can be done once more.
    const persist = (entry: Entry, until: number, wait: number): Effect.Effect<void, MerakiError, MerakiClient> =>
      Effect.gen(function* () {
        const refusal = yield* Effect.as(execute(entry), undefined).pipe(
          Effect.catchTag("BadRequest", (error) => (saysMissing(error.errors) ? Effect.succeed(error) : error))
        )
        const isMissing = refusal !== undefined || (entry.phase === "failed" && saysMissing(entry.errors))
        const isLate = (yield* Clock.currentTimeMillis) + wait > until
        if (!isMissing || isLate) return yield* refusal ?? Effect.void
        if (entry.phase === "failed") {
          entry.id = undefined
          become(entry, "unsent")
        }
        yield* Effect.sleep(wait)
        yield* persist(entry, until, wait * 2)
      })

    const inTurn = (entry: Entry) =>
      Clock.currentTimeMillis.pipe(
        Effect.flatMap((now) => (isStopped ? Effect.void : persist(entry, now + settings.newNetworkWait, 1000))),
        Effect.match({
          onFailure: (error) => {
            isStopped = true
            stoppedBy ??= error
          },
          onSuccess: () => {
            isStopped ||= entry.phase === "failed"
          }
        }),
        (executing) => lane.executing.withPermit(executing)
      )

    const failure = Effect.gen(function* () {
      const { batches, unsent } = report(entries)
      const facts = yield* submissionFacts(maker.sent())
      const fields = { ...facts, organizationId, batches, unsent, cause: stoppedBy }
      const has = (status: BatchState["status"]) => batches.some((batch) => batch.status === status)
      if (has("failed")) return yield* new ActionBatchFailed(fields)
      if (stoppedBy === undefined || has("pending")) return yield* new ActionBatchPending(fields)
      // When nothing was carried out, there is no more to say than why.
      return yield* batches.length === 0 ? stoppedBy : new ActionBatchFailed(fields)
    })

    // When one fails, no more are sent; those that execute are followed to their end, so that the failure is complete.
    const all = Effect.forEach(entries, inTurn, { concurrency: settings.ordered ? 1 : "unbounded", discard: true })
    const begun = own.length > 0 ? Effect.andThen(maker.lookAround, all) : all
    const inTime =
      settings.deadline === undefined
        ? begun
        : Effect.timeoutOrElse(begun, { duration: settings.deadline, orElse: () => Effect.void })
    return inTime.pipe(
      Effect.andThen(
        Effect.suspend(() => (entries.every(({ phase }) => phase === "completed") ? Effect.void : failure))
      ),
      Effect.onExit((exit) => {
        const isInterrupted = Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)
        // A failure says of a batch whose confirmation got no answer that it is pending, so it stays.
        const unneeded = own.filter(
          ({ phase }) => phase === "making" || phase === "made" || (isInterrupted && phase === "confirming")
        )
        return maker.takeBack(unneeded).pipe(
          Effect.andThen(isInterrupted ? whatGoesOn(entries) : Effect.void),
          Effect.tap(() => Effect.sync(() => entries.forEach(({ id = "" }) => lane.ids.delete(id))))
        )
      })
    )
  })
