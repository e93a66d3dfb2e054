/** Processes of workers, and how they are killed. */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { StoreAt } from "./stores.ts"

/** What a worker is told. */
export interface WorkerOrder {
  readonly store: StoreAt
  readonly url: string
  readonly apiKey: string
  /** Those it is for, with which it ends (default all there are and will be, until it is killed). */
  readonly jobs?: ReadonlyArray<string> | undefined
  /** In milliseconds. */
  readonly lease: number
  /** How often it looks for work, in milliseconds (default 50). */
  readonly poll?: number | undefined
  /** The share of the limits that all may use. */
  readonly share?: number | undefined
  /** Which limits it keeps (default none): all of them with others through a Redis, or a part of them. */
  readonly limits?: { readonly redis: string } | { readonly processes: number } | undefined
}

/** A worker in a process of its own. */
export interface WorkerProcess extends AsyncDisposable {
  readonly kill: () => Promise<void>
  /** Resolves when its store is open. */
  readonly ready: Promise<unknown>
  /** Resolves when it has ended by itself: with nothing, or with what it said about its failure. */
  readonly ended: Promise<string>
  readonly process: ChildProcess
}

const file = fileURLToPath(new URL("worker.ts", import.meta.url))

/** Starts a worker. Its `wrapper` is a command before it, such as one that changes the clock. */
export const startWorker = (order: WorkerOrder, wrapper: ReadonlyArray<string> = []): WorkerProcess => {
  const [command, ...args] = [...wrapper, process.execPath, file, JSON.stringify(order)]
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] })
  let said = ""
  child.stderr.on("data", (data) => (said += String(data)))
  const exit = once(child, "exit")
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL")
    await exit
  }
  return {
    kill,
    ready: Promise.race([once(child.stdout, "data"), exit]),
    ended: exit.then(([code]) => (code === 0 ? "" : said || `ended with ${String(code)}`)),
    process: child,
    [Symbol.asyncDispose]: kill
  }
}
