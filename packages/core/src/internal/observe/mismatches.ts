import type { MismatchedPlace } from "../../model/HealthReport.ts"
import type { Mismatch } from "../shape/check.ts"

/** Places kept: as many as an API that changed all over would have. */
const most = 1000

/** Where answers departed from their declared types, and how often. */
export interface Mismatches {
  /** What was found in one answer. */
  readonly add: (operation: string, found: ReadonlyArray<Mismatch>) => void
  readonly all: () => ReadonlyArray<MismatchedPlace>
}

interface Place {
  readonly operation: string
  readonly field: string
  readonly declared: string
  readonly seen: Set<string>
  answers: number
}

export const make = (): Mismatches => {
  const places = new Map<string, Place>()
  return {
    add: (operation, found) => {
      const counted = new Set<Place>()
      for (const { declared, place: field, seen } of found) {
        const key = `${operation} ${field}`
        const known = places.get(key)
        if (known === undefined && places.size >= most) continue
        const place = known ?? { operation, field, declared, seen: new Set(), answers: 0 }
        places.set(key, place)
        place.seen.add(seen)
        if (!counted.has(place)) place.answers++
        counted.add(place)
      }
    },
    all: () => Array.from(places.values(), (place) => ({ ...place, seen: [...place.seen] }))
  }
}
