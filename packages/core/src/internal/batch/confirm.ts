import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { MerakiClient } from "../../MerakiClient.ts"
import type { MerakiError } from "../../MerakiError.ts"
import { updateOrganizationActionBatch } from "../../operations/Organizations.ts"
import { isAmbiguous, remedy } from "../error/remedy.ts"
import type { Entry } from "./entry.ts"
import { type Batch, batchOf } from "./read.ts"
import { discardBatch, look, type Requests } from "./requests.ts"
import { advance, longestPoll, type Submission } from "./submission.ts"

/** Whether the API executes as many batches of the organization as it can. */
const isFull = (error: MerakiError): boolean => remedy(error, true) === "executing-batches"

/** A PUT that failed may take effect a moment later, so an own batch is discarded, unless it was confirmed by then. */
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

/** How a batch stands after its PUT has failed: whatever the answer was, that is what counts. */
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

/** Confirms a batch, which the API then executes; waits for a place while all are taken. */
export const confirm = (submission: Submission, entry: Entry, actionBatchId: string): Requests<Batch> => {
  const { calls, organizationId } = submission.settings
  return Effect.suspend(() => {
    advance(submission, entry, "confirm")
    const mode = entry.synchronous === undefined ? {} : { synchronous: entry.synchronous }
    const { descriptor } = updateOrganizationActionBatch
    return MerakiClient.use((client) =>
      Effect.flatMap(
        client.request(descriptor, { organizationId, actionBatchId, confirmed: true, ...mode }, calls),
        (answer) => batchOf(descriptor, answer)
      )
    )
  }).pipe(
    // Refused, it is not confirmed: a deadline or an interruption in between may discard it.
    Effect.tapError((error) =>
      Effect.sync(() => {
        if (isFull(error)) advance(submission, entry, "refused")
      })
    ),
    Effect.retry({ while: isFull, schedule: Schedule.spaced(longestPoll) }),
    Effect.catch((error) => afterFailure(submission, entry, actionBatchId, error))
  )
}
