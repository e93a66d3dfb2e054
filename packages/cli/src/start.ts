import { fstatSync, openSync } from "node:fs"
import { homedir } from "node:os"
import { isatty, ReadStream } from "node:tty"
import { run } from "./run.ts"
import type { Output, Person, Terminal } from "./internal/terminal/terminal.ts"

/** Thrown away output: the reader of a pipe has left, as `head` does. */
const isGone = (error: unknown): boolean => Object(error).code === "EPIPE"

const outputOf = (stream: NodeJS.WriteStream & { readonly fd: 1 | 2 }, leave: () => void): Output => {
  stream.on("error", (error) => {
    if (isGone(error)) leave()
    else throw error
  })
  return {
    isTTY: isatty(stream.fd),
    columns: () => (stream.isTTY ? stream.columns : undefined),
    rows: () => (stream.isTTY ? stream.rows : undefined),
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve()
        else stream.once("drain", resolve)
      })
  }
}

/** Whether something is piped or redirected into the program; `/dev/null` is nothing. */
const isPiped = (): boolean => {
  try {
    const status = fstatSync(0)
    return status.isFIFO() || status.isFile() || status.isSocket()
  } catch {
    // A closed descriptor.
    return false
  }
}

/** The person at the terminal: who types into stdin, or, where that is a pipe, at the terminal that started it. */
const person = (): Person | undefined => {
  if (!isatty(2)) return undefined
  if (isatty(0)) return { input: process.stdin, output: process.stderr, close: () => void process.stdin.pause() }
  try {
    const input = new ReadStream(openSync("/dev/tty", "r"))
    return { input, output: process.stderr, close: () => void input.destroy() }
  } catch {
    // There is no terminal, or no such file on this system.
    return undefined
  }
}

async function* chunks(): AsyncGenerator<string> {
  for await (const chunk of process.stdin.setEncoding("utf8")) yield String(chunk)
}

/** Runs the command line of this process. */
export const start = async (): Promise<void> => {
  const interrupt = new AbortController()
  // The reader of the output has what it wanted.
  const leave = () => process.exit(0)
  const terminal: Terminal = {
    env: process.env,
    stdin: { isTTY: isatty(0), isPiped: isPiped(), chunks },
    stdout: outputOf(process.stdout, leave),
    stderr: outputOf(process.stderr, leave),
    person,
    signal: interrupt.signal,
    cwd: process.cwd(),
    home: homedir(),
    platform: process.platform
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      interrupt.abort()
      // Whoever waits for more of it waits no longer.
      process.stdin.destroy()
    })
  }
  process.exitCode = await run(process.argv.slice(2), terminal)
}
