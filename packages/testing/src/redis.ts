/** A Redis server of a test's own. */
import { unusedPort } from "./server.ts"
import * as Effect from "effect/Effect"
import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"

const hasRedis = spawnSync("redis-server", ["--version"]).status === 0

/** Without Redis its tests are left out on a developer's machine, and fail in CI. */
export const isLeftOut = !hasRedis && (process.env["CI"] ?? "") === ""

/** Options of a Redis. */
interface Options {
  /** The folder in which it keeps everything that it was told (default: it keeps nothing). */
  readonly appendIn?: string | undefined
}

const start = async (port: number, { appendIn }: Options): Promise<ChildProcess> => {
  if (!hasRedis) throw new Error("redis-server is not installed (Debian: apt-get install redis-server)")
  const kept = appendIn === undefined ? ["--appendonly", "no"] : ["--appendonly", "yes", "--dir", appendIn]
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", ...kept]
  const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "ignore"] })
  for await (const chunk of server.stdout) if (String(chunk).includes("Ready to accept connections")) return server
  throw new Error("redis-server has not started")
}

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, "exit")
  server.kill("SIGKILL")
  await ended
}

/** Starts a Redis of the test's own that can be killed and started again. It ends with its block. */
export const startRedis = async (options: Options = {}) => {
  const port = await unusedPort()
  let server = await start(port, options)
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => stop(server),
    /** From now on it takes what it is sent and answers nothing. */
    hang: () => server.kill("SIGSTOP"),
    restart: async () => {
      server = await start(port, options)
    },
    [Symbol.asyncDispose]: () => stop(server)
  }
}

/** The same for as long as a scope is open. */
export const makeRedis = Effect.map(
  Effect.acquireRelease(
    Effect.promise(() => startRedis()),
    (redis) => Effect.promise(() => redis[Symbol.asyncDispose]())
  ),
  ({ hang, kill, restart, url }) => ({
    url,
    kill: Effect.promise(kill),
    hang: Effect.sync(hang),
    restart: Effect.promise(restart)
  })
)
