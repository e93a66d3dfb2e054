import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { RefusalReason } from "../../model/RefusalReason.ts"
import type { Refused } from "../../model/Refused.ts"

/** How long a reason is not logged again, in milliseconds: whoever knows the URL can cause refusals. */
const quiet = 60_000

/** Logs refusals: the first of each reason, and a minute later how many there were in between. */
export const makeRefusalLog = (): ((refusal: Refused) => Effect.Effect<void>) => {
  const said = new Map<RefusalReason, { readonly at: number; unsaid: number }>()
  return ({ message, reason, status }) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const last = said.get(reason)
      if (last !== undefined && now - last.at < quiet) {
        last.unsaid++
        return Effect.void
      }
      said.set(reason, { at: now, unsaid: 0 })
      const more = last === undefined || last.unsaid === 0 ? "" : ` (and ${last.unsaid} more like it before)`
      return Effect.logWarning(`a request was refused with ${status}, ${reason}: ${message}${more}`)
    })
}
