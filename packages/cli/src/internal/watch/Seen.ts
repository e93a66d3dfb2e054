/** Tells entries of a log that were seen before from new ones, where the log is read again and again with an overlap. */
export interface Seen {
  /** The entries that are new, in their order. What is not in the list any more is forgotten. */
  readonly fresh: <A>(entries: ReadonlyArray<A>) => ReadonlyArray<A>
}

/** Makes one. Two entries that say the same are two, and each is new once. */
export const makeSeen = (): Seen => {
  let before = new Map<string, number>()
  return {
    fresh: (entries) => {
      const now = new Map<string, number>()
      const fresh = entries.filter((entry) => {
        const key = JSON.stringify(entry)
        const count = (now.get(key) ?? 0) + 1
        now.set(key, count)
        return count > (before.get(key) ?? 0)
      })
      before = now
      return fresh
    }
  }
}
