/** How many letters have to be added, left out, changed or swapped with the next to make one text of the other. */
const distance = (a: string, b: string): number => {
  let row: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, index) => index)
  let before = row
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** A name without its case, its separators and its plural. */
export const bare = (name: string): string =>
  name
    .replace(/[^a-z0-9]/gi, "")
    .toLowerCase()
    .replace(/ies$/, "y")
    .replace(/s$/, "")

/** Longer names are no slip of the pen. */
const longest = 64

/** The name that was probably meant by one that is unknown: the same in other letters, or with few of them wrong. */
export const nearest = (name: string, known: ReadonlyArray<string>): string | undefined => {
  if (name.length > longest) return undefined
  const written = bare(name)
  let best: string | undefined
  let least = Math.min(3, Math.ceil(written.length / 3) + 1)
  for (const candidate of known) {
    const away = distance(written, bare(candidate))
    if (away < least) {
      best = candidate
      least = away
    }
  }
  return best
}
