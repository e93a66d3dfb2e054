import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Bounded, makeBounded } from "./bounded.ts"

/** Where and when the entries of a group were last seen. Entries that are seen together share one. */
interface Sighting {
  readonly organizationId: string
  /** In milliseconds; undefined until it is written. */
  seenAt: number | undefined
}

/** The organizations of networks and devices, and when each was last seen. */
export interface Sightings {
  readonly get: (id: string) => string | undefined
  readonly set: (id: string, organizationId: string) => void
  /**
   * Everything that was seen within so many milliseconds, as text; undefined when nothing was seen since the last one. A
   * million entries are written in parts, between which other fibers run.
   */
  readonly write: (timeToLive: number) => Effect.Effect<string | undefined>
  /** Has everything be written again: the last text was lost. */
  readonly keep: Effect.Effect<void>
  /** Adds what such a text holds, in parts as well. Fails at the first line that is none. */
  readonly read: (text: string, timeToLive: number) => Effect.Effect<void, Schema.SchemaError>
}

/** A line of the text: the organization, when it was seen, and ids. */
const Line = /*#__PURE__*/ Schema.fromJsonString(
  /*#__PURE__*/ Schema.Tuple([Schema.String, Schema.Number, /*#__PURE__*/ Schema.Array(Schema.String)])
)
const decodeLine = /*#__PURE__*/ Schema.decodeEffect(Line)

/** The lines of one part. Forgets what was seen too long ago. */
const linesOf = (
  entries: Bounded<Sighting>,
  part: Iterable<readonly [string, Sighting]>,
  now: number,
  timeToLive: number
): Array<string> => {
  const groups = new Map<Sighting, Array<string>>()
  for (const [id, sighting] of part) {
    if ((sighting.seenAt ?? now) + timeToLive < now) {
      entries.delete(id)
      continue
    }
    const ids = groups.get(sighting)
    if (ids === undefined) groups.set(sighting, [id])
    else ids.push(id)
  }
  return Array.from(groups, ([{ organizationId, seenAt }, ids]) => JSON.stringify([organizationId, seenAt ?? now, ids]))
}

const readInto = (entries: Bounded<Sighting>, text: string, timeToLive: number) =>
  Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    for (const line of text === "" ? [] : text.split("\n")) {
      const [organizationId, seenAt, ids] = yield* decodeLine(line)
      // A time that lies ahead would never pass.
      if (!(seenAt >= Math.max(0, now - timeToLive) && seenAt <= now)) continue
      const sighting = { organizationId, seenAt }
      for (const id of ids) entries.set(id, sighting)
      yield* Effect.yieldNow
    }
  })

export const makeSightings = (capacity: number): Sightings => {
  const entries = makeBounded<Sighting>(capacity)
  /** Those of entries that were seen since the last text, by organization. */
  const fresh = new Map<string, Sighting>()
  let isWritten = true

  const freshOf = (organizationId: string): Sighting => {
    const known = fresh.get(organizationId)
    if (known !== undefined) return known
    const sighting = { organizationId, seenAt: undefined }
    fresh.set(organizationId, sighting)
    return sighting
  }

  return {
    get: (id) => entries.get(id)?.organizationId,
    set: (id, organizationId) => {
      const sighting = freshOf(organizationId)
      if (entries.get(id) === sighting) return
      entries.set(id, sighting)
      isWritten = false
    },
    write: (timeToLive) =>
      Effect.gen(function* () {
        if (isWritten) return undefined
        const now = yield* Clock.currentTimeMillis
        for (const sighting of fresh.values()) sighting.seenAt = now
        fresh.clear()
        isWritten = true
        const lines: Array<string> = []
        for (const part of entries.parts) {
          lines.push(...linesOf(entries, part, now, timeToLive))
          yield* Effect.yieldNow
        }
        return lines.join("\n")
      }),
    keep: Effect.sync(() => {
      isWritten = false
    }),
    read: (text, timeToLive) => readInto(entries, text, timeToLive)
  }
}
