/** What became of the entries of a list without ids, by their positions. */
export interface Steps {
  /** Entries that are in both lists, in another order than their neighbors. */
  readonly moved: ReadonlyArray<readonly [from: number, to: number]>
  /** Entries in the place of others, which may have been edited. */
  readonly edited: ReadonlyArray<readonly [from: number, to: number]>
  readonly removed: ReadonlyArray<number>
  readonly added: ReadonlyArray<number>
}

/** Positions of a longest common subsequence. */
const common = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): ReadonlyArray<readonly [number, number]> => {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  const pairs: Array<readonly [number, number]> = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

/** The longest lists that are laid beside each other; longer ones are compared position by position. */
const longest = 2000

const positions = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): ReadonlyArray<readonly [number, number]> =>
  a.flatMap((text, index) => (text === b[index] ? [[index, index] as const] : []))

/** Takes pairs of equal texts out of two lists of positions. */
const pairEqual = (
  a: ReadonlyArray<string>,
  b: ReadonlyArray<string>,
  gone: Set<number>,
  come: Set<number>
): ReadonlyArray<readonly [number, number]> => {
  const pairs: Array<readonly [number, number]> = []
  for (const from of gone) {
    const to = [...come].find((each) => b[each] === a[from])
    if (to === undefined) continue
    gone.delete(from)
    come.delete(to)
    pairs.push([from, to])
  }
  return pairs
}

/** What leads from one list to another. */
export const stepsBetween = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): Steps => {
  const kept = Math.max(a.length, b.length) > longest ? positions(a, b) : common(a, b)
  const gone = new Set(a.keys())
  const come = new Set(b.keys())
  for (const [from, to] of kept) {
    gone.delete(from)
    come.delete(to)
  }
  const moved = pairEqual(a, b, gone, come)
  // Between the same neighbors as many went as came: they were edited.
  const edited: Array<readonly [number, number]> = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...kept, [a.length, b.length] as const]) {
    const left = [...gone].filter((each) => each >= i && each < nextI)
    const right = [...come].filter((each) => each >= j && each < nextJ)
    if (left.length === right.length)
      for (const [index, from] of left.entries()) {
        const to = right[index] ?? 0
        edited.push([from, to])
        gone.delete(from)
        come.delete(to)
      }
    ;[i, j] = [nextI + 1, nextJ + 1]
  }
  return { moved, edited, removed: [...gone], added: [...come] }
}
