import { fstatSync, openSync } from "node:fs"
import { homedir } from "node:os"
import { isatty, ReadStream } from "node:tty"
import { exitCodes } from "./internal/exit/codes.ts"
import { run } from "./run.ts"
import type { Output, Person, Terminal } from "./internal/terminal/terminal.ts"

/** What becomes of output that cannot be written. */
interface Loss {
  /** The reader of stdout has left, as `head` does. */
  readonly leave: () => void
  /** It cannot be written, to a full disk for example. */
  readonly fail: (error: Error) => void
}

const outputOf = (stream: NodeJS.WriteStream & { readonly fd: 1 | 2 }, { fail, leave }: Loss): Output => {
  let isLost = false
  stream.on("error", (error) => {
    isLost = true
    stream.emit("drain")
    if (Object(error).code === "EPIPE") leave()
    else fail(error)
  })
  // Some terminals have no size, such as those of containers: they say that it is 0.
  const size = (name: "columns" | "rows") => () => (stream.isTTY ? stream[name] || undefined : undefined)
  return {
    isTTY: isatty(stream.fd),
    columns: size("columns"),
    rows: size("rows"),
    write: (text) =>
      new Promise((resolve) => {
        if (isLost || stream.write(text)) resolve()
        else stream.once("drain", resolve)
      })
  }
}

/** The folder of the person; empty where the system knows none, as for the users of some containers. */
const home = (): string => {
  try {
    return homedir()
  } catch {
    // Whoever needs a folder says so.
    return ""
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
  let mustFinish = false
  let hasFailed = false
  const fail = (error: Error) => {
    if (!hasFailed) process.stderr.write(`error: the output cannot be written: ${error.message}\n`)
    hasFailed = true
    if (!mustFinish) process.exit(exitCodes.unexpected)
  }
  const leave = () => {
    // The reader of the output has what it wanted.
    if (!mustFinish) process.exit(exitCodes.done)
  }
  const ignore = () => undefined
  const terminal: Terminal = {
    env: process.env,
    stdin: { isTTY: isatty(0), isPiped: isPiped(), chunks },
    stdout: outputOf(process.stdout, { leave, fail }),
    // What is said there is no reason to end when nobody listens.
    stderr: outputOf(process.stderr, { leave: ignore, fail: ignore }),
    person,
    signal: interrupt.signal,
    finish: () => {
      mustFinish = true
    },
    cwd: process.cwd(),
    home: home(),
    platform: process.platform
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      interrupt.abort()
      // Whoever waits for more of it waits no longer.
      process.stdin.destroy()
    })
  }
  const code = await run(process.argv.slice(2), terminal)
  process.exitCode = code === exitCodes.done && hasFailed ? exitCodes.unexpected : code
}
