/** How far something is, shown to whoever waits for it. */
export interface Progress {
  /** Adds work to be done. */
  readonly expect: (count: number) => void
  readonly advance: () => void
  /** Ends the line. */
  readonly done: () => void
}

/** Where it is shown. */
interface Terminal {
  readonly isTTY: boolean
  readonly write: (text: string) => boolean
}

/** A bar on a terminal, a line for every tenth elsewhere. */
export const makeProgress = (label: string, out: Terminal): Progress => {
  const width = 30
  let expected = 0
  let finished = 0
  let shownTenths = 0

  const show = (): void => {
    const part = expected === 0 ? 0 : finished / expected
    if (out.isTTY) {
      const filled = Math.round(part * width)
      out.write(`\r${label} [${"#".repeat(filled)}${" ".repeat(width - filled)}] ${finished}/${expected}`)
    } else if (Math.floor(part * 10) > shownTenths) {
      shownTenths = Math.floor(part * 10)
      out.write(`${label}: ${finished} of ${expected}\n`)
    }
  }
  return {
    expect: (count) => {
      expected += count
      show()
    },
    advance: () => {
      finished++
      show()
    },
    done: () => {
      if (out.isTTY) out.write("\n")
    }
  }
}
