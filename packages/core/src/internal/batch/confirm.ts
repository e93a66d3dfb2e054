import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import type { MerakiError } from "../../MerakiError.ts"
import { updateOrganizationActionBatch } from "../../operations/Organizations.ts"
import { isAmbiguous, remedy } from "../error/remedy.ts"
import type { Entry } from "./entry.ts"
import { type Batch, batchOf } from "./read.ts"
import { ask, confirmationOf, discardBatch, look, type Requests } from "./requests.ts"
import { advance, longestPoll, type Submission } from "./submission.ts"

/** Whether the API refuses to execute more batches of the organization at the same time. */
const isFull = (error: MerakiError): boolean => remedy(error, true) === "executing-batches"

/**
 * A PUT that failed may take effect later. So a batch of this submission is discarded, unless it is confirmed by then.
 */
const discarded = (
  submission: Submission,
  entry: Entry,
  actionBatchId: string,
  error: MerakiError
): Requests<Batch> => {
  const { own, settings } = submission
  if (!own.includes(entry)) return Effect.fail(error)
  const discarding = discardBatch(settings.organizationId, actionBatchId, settings.calls)
  return Effect.flatMap(
    Effect.mapError(discarding, () => error),
    (isGone) => {
      if (!isGone) return look(settings, actionBatchId)
      advance(submission, entry, "gone")
      return Effect.fail(error)
    }
  )
}

/** Reads the state of a batch after its PUT has failed. That state counts, not the answer to the PUT. */
const afterFailure = (
  submission: Submission,
  entry: Entry,
  actionBatchId: string,
  error: MerakiError
): Requests<Batch> =>
  look(submission.settings, actionBatchId).pipe(
    Effect.catch((unseen) => {
      if (unseen._tag === "NotFound") advance(submission, entry, "gone")
      else if (!isAmbiguous(error)) advance(submission, entry, "refused")
      return Effect.fail(unseen._tag === "NotFound" ? unseen : error)
    }),
    Effect.flatMap((batch) => {
      if (batch.isConfirmed) return Effect.succeed(batch)
      if (isAmbiguous(error)) return discarded(submission, entry, actionBatchId, error)
      advance(submission, entry, "refused")
      return Effect.fail(error)
    })
  )

/** Confirms a batch, which the API then executes. Waits while the API executes as many batches as it allows. */
export const confirm = (submission: Submission, entry: Entry, actionBatchId: string): Requests<Batch> => {
  const { settings } = submission
  return Effect.suspend(() => {
    advance(submission, entry, "confirm")
    const input = confirmationOf(settings, entry, actionBatchId)
    return Effect.flatMap(ask(updateOrganizationActionBatch.descriptor, input, settings.calls), batchOf)
  }).pipe(
    // A refused batch is not confirmed, so a deadline or an interruption may discard it.
    Effect.tapError((error) =>
      Effect.sync(() => {
        if (isFull(error)) advance(submission, entry, "refused")
      })
    ),
    Effect.retry({ while: isFull, schedule: Schedule.spaced(longestPoll) }),
    Effect.catch((error) => afterFailure(submission, entry, actionBatchId, error))
  )
}
