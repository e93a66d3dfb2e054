import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { MerakiClient } from "../../MerakiClient.ts"
import { ActionBatchFailed, ActionBatchPending } from "../../MerakiError.ts"
import type { BatchState } from "../../model/ErrorFacts.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import { type Entry, report } from "./entry.ts"
import { discardUnused, lookAround, make, makeMaker } from "./maker.ts"
import { type Requests, type Sending, submissionFacts } from "./requests.ts"
import { retryWhileNew } from "./retryWhileNew.ts"
import type { Settings, Submission } from "./submission.ts"

/** Creates unconfirmed batches. When that fails, all of them are discarded if that is wanted. */
export const makeAll = (sending: Sending, entries: ReadonlyArray<Entry>, discards: boolean): Requests<void> =>
  Effect.flatMap(makeMaker(sending), (maker) => {
    const making = lookAround(maker).pipe(
      Effect.andThen(Effect.forEach(entries, (entry) => make(maker, entry), { discard: true }))
    )
    return discards
      ? Effect.onExit(making, (exit) => discardUnused(maker, Exit.isSuccess(exit) ? [] : entries))
      : making
  })

/** Executes a batch when one of the five places is free, unless another batch has failed by then. */
const whenPlaceIsFree = (submission: Submission, entry: Entry): Effect.Effect<void, never, MerakiClient> => {
  const { maker, settings } = submission
  return monotonicMillis.pipe(
    Effect.flatMap((now) =>
      submission.isStopped ? Effect.void : retryWhileNew(submission, entry, now + settings.newNetworkWait, 1000)
    ),
    Effect.match({
      onFailure: (error) => {
        submission.isStopped = true
        submission.stoppedBy ??= error
      },
      onSuccess: () => {
        submission.isStopped ||= entry.phase === "failed"
      }
    }),
    (executing) => maker.organization.executing.withPermit(executing)
  )
}

/** The error of a submission that was not completed. */
const failure = ({ entries, maker, settings, stoppedBy }: Submission): Requests<never> =>
  Effect.gen(function* () {
    const { batches, unsent } = report(entries, maker.redact)
    const facts = yield* submissionFacts(maker.sent, settings.organizationId)
    const fields = {
      ...facts,
      organizationId: maker.redact(settings.organizationId),
      batches,
      unsent,
      cause: stoppedBy
    }
    const has = (status: BatchState["status"]) => batches.some((batch) => batch.status === status)
    if (has("failed")) return yield* new ActionBatchFailed(fields)
    if (stoppedBy === undefined || has("pending")) return yield* new ActionBatchPending(fields)
    // Nothing was executed, so the failure of the request is the whole error.
    return yield* batches.length === 0 ? stoppedBy : new ActionBatchFailed(fields)
  })

/** Logs which batches still execute after an interruption, since its caller gets no error. */
const logPending = (entries: ReadonlyArray<Entry>, redact: (text: string) => string) =>
  Effect.suspend(() => {
    const { batches, unsent } = report(entries, redact)
    const executing = batches.flatMap(({ id, status }) => (status === "pending" ? [id] : []))
    return Effect.logWarning(
      `action batches interrupted: still executing: ${executing.join(", ") || "none"}; actions not sent: ${unsent.length}`
    )
  })

/** Discards unneeded batches at the end of a submission. */
const cleanUp = ({ entries, maker, own }: Submission, exit: Exit.Exit<unknown, unknown>) => {
  const isInterrupted = Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)
  // A failure reports a batch whose PUT got no answer as pending, so it stays.
  const unneeded = own.filter(
    ({ phase }) => phase === "creating" || phase === "created" || (isInterrupted && phase === "confirming")
  )
  return discardUnused(maker, unneeded).pipe(
    Effect.andThen(isInterrupted ? logPending(entries, maker.redact) : Effect.void),
    Effect.tap(() => Effect.sync(() => entries.forEach(({ id = "" }) => maker.organization.ids.delete(id))))
  )
}

/** Creates, confirms and follows all batches of a submission. */
export const run = (settings: Settings, entries: ReadonlyArray<Entry>): Requests<void> =>
  Effect.flatMap(makeMaker(settings), (maker) => {
    const own = entries.filter(({ id }) => id === undefined)
    const submission: Submission = { settings, maker, entries, own, isStopped: false, stoppedBy: undefined }
    // After a failure no more batches start. Executing ones are followed to their end, so that the error reports them
    // all.
    const all = Effect.forEach(entries, (entry) => whenPlaceIsFree(submission, entry), {
      concurrency: settings.ordered ? 1 : "unbounded",
      discard: true
    })
    const begun = own.length > 0 ? Effect.andThen(lookAround(maker), all) : all
    const inTime =
      settings.deadline === undefined
        ? begun
        : Effect.timeoutOrElse(begun, { duration: settings.deadline, orElse: () => Effect.void })
    return inTime.pipe(
      Effect.andThen(
        Effect.suspend(() => (entries.every(({ phase }) => phase === "completed") ? Effect.void : failure(submission)))
      ),
      Effect.onExit((exit) => cleanUp(submission, exit))
    )
  })
