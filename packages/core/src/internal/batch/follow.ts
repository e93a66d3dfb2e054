import * as Effect from "effect/Effect"
import type { Batch } from "./read.ts"
import { look, type Requests, type Sending } from "./requests.ts"
import { longestPoll } from "./submission.ts"

const isEnded = ({ isCompleted, isFailed }: Batch): boolean => isCompleted || isFailed

/** Polls an executing batch until it has ended, at intervals that grow by half each time. */
export const follow = (sending: Sending, actionBatchId: string, batch: Batch, wait: number): Requests<Batch> =>
  isEnded(batch)
    ? Effect.succeed(batch)
    : Effect.sleep(wait).pipe(
        Effect.flatMap(() => look(sending, actionBatchId)),
        Effect.flatMap((next) => follow(sending, actionBatchId, next, Math.min(longestPoll, wait * 1.5)))
      )
