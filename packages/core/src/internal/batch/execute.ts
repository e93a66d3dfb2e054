import * as Effect from "effect/Effect"
import { assignCreated } from "./actions.ts"
import { confirm } from "./confirm.ts"
import type { Entry } from "./entry.ts"
import { follow } from "./follow.ts"
import { make } from "./maker.ts"
import type { Requests } from "./requests.ts"
import { advance, type Submission } from "./submission.ts"

/** Creates a batch if there is none, confirms it and follows it to its end. */
export const execute = (submission: Submission, entry: Entry): Requests<void> =>
  Effect.gen(function* () {
    const { maker, settings } = submission
    const id = entry.id ?? (yield* make(maker, entry))
    const confirmed = yield* confirm(submission, entry, id)
    advance(submission, entry, "confirmed")
    const batch = yield* follow(settings, id, confirmed, settings.pollInterval)
    const actions = entry.actions ?? batch.actions
    const known = { actions, errors: batch.errors.map(maker.redact) }
    if (!batch.isCompleted) return advance(submission, entry, "failed", known)
    advance(submission, entry, "completed", { ...known, created: assignCreated(actions, batch.created) })
  })
