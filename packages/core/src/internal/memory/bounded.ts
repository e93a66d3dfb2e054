/** A map of a bounded number of entries, the oldest of which are forgotten. */
export interface Bounded<V> {
  readonly get: (key: string) => V | undefined
  readonly set: (key: string, value: V) => void
  readonly delete: (key: string) => void
  /** Its entries as parts of some thousands each, at most. What is set meanwhile may be among them. */
  readonly parts: Iterable<Iterable<readonly [key: string, value: V]>>
}

/** About how many networks and devices a memory holds. */
export const defaultCapacity = 1_000_000

/** A Map that has grown too large for its table takes 100 ms for a larger one, with a million entries. */
const perPart = 16_384

/** Spreads ids over the parts. They differ at their ends. */
const hashOf = (key: string): number => {
  let hash = 0
  for (let index = Math.max(0, key.length - 8); index < key.length; index++) {
    hash = (Math.imul(hash, 31) + key.charCodeAt(index)) | 0
  }
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Many at a time, because a Map is slow to find its first entry after earlier ones were deleted. */
const forgetOldest = (part: Map<string, unknown>, count: number): void => {
  for (const key of part.keys()) {
    if (count-- <= 0) return
    part.delete(key)
  }
}

/** Makes a map of about so many entries at most: each of its parts forgets its own oldest ones. */
export const makeBounded = <V>(capacity: number): Bounded<V> => {
  if (!(capacity >= 1)) throw new RangeError("capacity must be a number from 1 on")
  const parts = Array.from({ length: Math.ceil(capacity / perPart) }, () => new Map<string, V>())
  const ofPart = Math.max(1, Math.floor(capacity / parts.length))
  const partOf = (key: string): Map<string, V> => parts[hashOf(key) % parts.length] as Map<string, V>
  return {
    get: (key) => partOf(key).get(key),
    set: (key, value) => {
      const part = partOf(key)
      part.set(key, value)
      if (part.size > ofPart) forgetOldest(part, Math.ceil(ofPart / 4))
    },
    delete: (key) => void partOf(key).delete(key),
    parts
  }
}
