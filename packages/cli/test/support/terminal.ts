/** A terminal for tests, which keeps what is written. */
import type { Terminal } from "../../src/internal/terminal/terminal.ts"
import { run } from "../../src/run.ts"

/** What a command line did. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Around {
  readonly env?: { readonly [name: string]: string }
  /** What is piped into it. */
  readonly stdin?: string | AsyncIterable<string>
  /** The size of the terminal that stdout and stderr are. */
  readonly screen?: { readonly columns: number; readonly rows: number }
  /** Is told what is on stderr so far. */
  readonly watch?: (stderr: string) => void
  readonly person?: Terminal["person"]
  readonly signal?: AbortSignal
  readonly cwd?: string
  readonly home?: string
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** Runs a command line in this process. */
export const meraki = async (args: string | ReadonlyArray<string>, around: Around = {}): Promise<Ran> => {
  const { cwd = "/nowhere", env = {}, home = "/nowhere", person, screen, signal, stdin, watch } = around
  const written = { stdout: "", stderr: "" }
  const output = (name: keyof typeof written) => ({
    isTTY: screen !== undefined,
    columns: () => screen?.columns,
    rows: () => screen?.rows,
    write: async (text: string) => {
      written[name] += text
      watch?.(written.stderr)
    }
  })
  const terminal: Terminal = {
    env,
    stdin: {
      isTTY: stdin === undefined && screen !== undefined,
      isPiped: stdin !== undefined,
      chunks: () => (typeof stdin === "string" ? once(stdin) : (stdin ?? once("")))
    },
    stdout: output("stdout"),
    stderr: output("stderr"),
    person: person ?? (() => undefined),
    signal: signal ?? new AbortController().signal,
    finish: () => undefined,
    cwd,
    home,
    platform: "linux"
  }
  const code = await run(typeof args === "string" ? args.split(" ") : args, terminal)
  return { code, ...written }
}
