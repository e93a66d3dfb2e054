import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Refused } from "../../model/Refused.ts"

/** How long a kind of line is not logged again, in milliseconds: others can cause any number of them. */
const quiet = 60_000

/** A name from outside as a part of a line: short, and on one line. */
export const inLog = (name: string): string => name.slice(0, 200).replaceAll(/\p{Cc}/gu, " ")

/** Logs the first line of a kind, and the number of those in between with the next one that is a minute later. */
export const makeQuietLog = (): ((line: string, kind?: string) => Effect.Effect<void>) => {
  const said = new Map<string, { readonly at: number; unsaid: number }>()
  return (line, kind = "") =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const last = said.get(kind)
      if (last !== undefined && now - last.at < quiet) {
        last.unsaid++
        return Effect.void
      }
      said.set(kind, { at: now, unsaid: 0 })
      const more = last === undefined || last.unsaid === 0 ? "" : ` (and ${last.unsaid} more like it before)`
      return Effect.logWarning(`${line}${more}`)
    })
}

/** Logs refusals, by their reason. */
export const makeRefusalLog = (): ((refusal: Refused) => Effect.Effect<void>) => {
  const log = makeQuietLog()
  return ({ message, reason, status }) =>
    log(`a request was refused with ${status}, ${reason}: ${inLog(message)}`, reason)
}
