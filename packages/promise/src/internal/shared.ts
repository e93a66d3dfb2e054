/** An iterator that runs by itself to its end. Its values can be iterated, and its last one awaited. */
export const shared = <A>(source: AsyncGenerator<A, void, void>): Promise<A> & AsyncIterable<A> => {
  const seen: Array<A> = []
  const waiting = new Set<() => void>()
  let isLeft = false
  let isOver = false
  const tell = () => {
    for (const wake of waiting) wake()
    waiting.clear()
  }

  const run = async (): Promise<A> => {
    try {
      for await (const value of source) {
        seen.push(value)
        tell()
      }
    } finally {
      isOver = true
      tell()
    }
    if (isLeft || seen.length === 0) throw new DOMException("its loop was left before its end", "AbortError")
    return seen[seen.length - 1] as A
  }
  const last = run()

  const iterate = async function* () {
    try {
      for (let index = 0; ;) {
        if (index < seen.length) yield seen[index++] as A
        else if (isOver) return void (await last)
        else await new Promise<void>((resolve) => waiting.add(resolve))
      }
    } finally {
      isLeft = !isOver
      await source.return()
    }
  }
  return Object.assign(last, {
    [Symbol.asyncIterator]: () => {
      // The loop throws what it rejects with.
      last.catch(() => undefined)
      return iterate()
    }
  })
}
