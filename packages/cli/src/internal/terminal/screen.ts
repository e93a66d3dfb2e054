import type { Terminal } from "./terminal.ts"

/** A line at the bottom of the terminal that says how far things are, drawn by somebody else. */
interface Status {
  /** Removes the line. It is drawn again when it changes. */
  readonly clear: () => Promise<void>
}

/** Both outputs of a command, and the line of its status, which must not get between them. */
export interface Screen {
  readonly out: (text: string) => Promise<void>
  readonly err: (text: string) => Promise<void>
  /** The line that is shown now. */
  readonly show: (status: Status | undefined) => void
}

/** Makes the screen of a terminal. */
export const makeScreen = ({ stderr, stdout }: Pick<Terminal, "stderr" | "stdout">): Screen => {
  let shown: Status | undefined
  return {
    out: async (text) => {
      if (text === "") return
      if (stdout.isTTY) await shown?.clear()
      await stdout.write(text)
    },
    err: async (text) => {
      if (text === "") return
      await shown?.clear()
      await stderr.write(text)
    },
    show: (status) => {
      shown = status
    }
  }
}
