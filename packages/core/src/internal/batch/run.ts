import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { MerakiClient } from "../../MerakiClient.ts"
import { ActionBatchFailed, ActionBatchPending } from "../../MerakiError.ts"
import type { BatchState } from "../../model/ErrorFacts.ts"
import { type Entry, report } from "./entry.ts"
import { discardUnused, lookAround, make, makeMaker } from "./maker.ts"
import { type Requests, type Sending, submissionFacts } from "./requests.ts"
import { retryWhileNew } from "./retryWhileNew.ts"
import type { Settings, Submission } from "./submission.ts"

/** Makes batches that wait to be confirmed. When that fails, none is left. */
export const store = (sending: Sending, entries: ReadonlyArray<Entry>): Requests<void> =>
  Effect.flatMap(makeMaker(sending), (maker) =>
    lookAround(maker).pipe(
      Effect.andThen(Effect.forEach(entries, (entry) => make(maker, entry), { discard: true })),
      Effect.onExit((exit) => discardUnused(maker, Exit.isSuccess(exit) ? [] : entries))
    )
  )

/** Executes one batch as soon as there is a place for it, unless another has failed by then. */
const inPlace = (submission: Submission, entry: Entry): Effect.Effect<void, never, MerakiClient> => {
  const { maker, settings } = submission
  return Clock.currentTimeMillis.pipe(
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

/** The error of a submission of which not all was completed. */
const failure = ({ entries, maker, settings, stoppedBy }: Submission): Requests<never> =>
  Effect.gen(function* () {
    const { batches, unsent } = report(entries)
    const facts = yield* submissionFacts(maker.sent, settings.organizationId)
    const fields = { ...facts, organizationId: settings.organizationId, batches, unsent, cause: stoppedBy }
    const has = (status: BatchState["status"]) => batches.some((batch) => batch.status === status)
    if (has("failed")) return yield* new ActionBatchFailed(fields)
    if (stoppedBy === undefined || has("pending")) return yield* new ActionBatchPending(fields)
    // When nothing was executed, the failure of the request is all there is to say.
    return yield* batches.length === 0 ? stoppedBy : new ActionBatchFailed(fields)
  })

/** Logs what goes on after an interruption, whose caller gets no answer. */
const logPending = (entries: ReadonlyArray<Entry>) =>
  Effect.suspend(() => {
    const { batches, unsent } = report(entries)
    const executing = batches.flatMap(({ id, status }) => (status === "pending" ? [id] : []))
    return Effect.logWarning(
      `action batches interrupted: still executing: ${executing.join(", ") || "none"}; actions not sent: ${unsent.length}`
    )
  })

/** Discards what is not needed when a submission ends. */
const cleanUp = ({ entries, maker, own }: Submission, exit: Exit.Exit<unknown, unknown>) => {
  const isInterrupted = Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)
  // A failure says of a batch whose confirmation got no answer that it is pending, so it stays.
  const unneeded = own.filter(
    ({ phase }) => phase === "making" || phase === "made" || (isInterrupted && phase === "confirming")
  )
  return discardUnused(maker, unneeded).pipe(
    Effect.andThen(isInterrupted ? logPending(entries) : Effect.void),
    Effect.tap(() => Effect.sync(() => entries.forEach(({ id = "" }) => maker.organization.ids.delete(id))))
  )
}

/** Has batches made where they are not, confirmed and followed to their end. */
export const run = (settings: Settings, entries: ReadonlyArray<Entry>): Requests<void> =>
  Effect.flatMap(makeMaker(settings), (maker) => {
    const own = entries.filter(({ id }) => id === undefined)
    const submission: Submission = { settings, maker, entries, own, isStopped: false, stoppedBy: undefined }
    // When one fails, no more are sent; those that execute are followed to their end, so that the failure is complete.
    const all = Effect.forEach(entries, (entry) => inPlace(submission, entry), {
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
