import * as Effect from "effect/Effect"
import { saysNoNetwork } from "../error/words.ts"
import { monotonicMillis } from "../time/monotonic.ts"
import type { Entry } from "./entry.ts"
import { execute } from "./execute.ts"
import type { Requests } from "./requests.ts"
import { advance, type Submission } from "./submission.ts"

/**
 * Executes a batch, and repeats it while its network is not found, because a network is not known everywhere at once
 * after its creation. A refused batch has changed nothing, so it can be repeated.
 */
export const retryWhileNew = (submission: Submission, entry: Entry, until: number, wait: number): Requests<void> =>
  Effect.gen(function* () {
    const refusal = yield* Effect.as(execute(submission, entry), undefined).pipe(
      Effect.catchTag("BadRequest", (error) => (saysNoNetwork(error.errors) ? Effect.succeed(error) : error))
    )
    const isMissing = refusal !== undefined || (entry.phase === "failed" && saysNoNetwork(entry.errors))
    const isLate = (yield* monotonicMillis) + wait > until
    if (!isMissing || isLate) return yield* refusal ?? Effect.void
    if (entry.phase === "failed") advance(submission, entry, "repeat", { id: undefined })
    yield* Effect.sleep(wait)
    yield* retryWhileNew(submission, entry, until, wait * 2)
  })
