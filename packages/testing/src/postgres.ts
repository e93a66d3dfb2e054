/** A Postgres server of a test's own. */
import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { unusedPort } from "./server.ts"

/** Debian keeps the programs of each version out of the PATH. */
const debian = "/usr/lib/postgresql"

const folders = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, "bin")) : []

const programs = folders.find((folder) => existsSync(join(folder, "postgres")))

const program = (name: string): string => (programs === undefined ? name : join(programs, name))

const hasPostgres = spawnSync(program("postgres"), ["--version"]).status === 0

/** Without Postgres its tests are left out on a developer's machine, and fail in CI. */
export const isLeftOut = !hasPostgres && (process.env["CI"] ?? "") === ""

const nobody = 65_534

const idOf = (flag: string): number =>
  Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout) || nobody

/** Who runs it: Postgres refuses to run as root. */
const runner: Pick<SpawnOptions, "gid" | "uid"> =
  process.getuid?.() === 0 && hasPostgres ? { uid: idOf("-u"), gid: idOf("-g") } : {}

/** Makes an empty cluster, which keeps what it was told as a Postgres does by default. */
const makeCluster = (): string => {
  if (!hasPostgres) throw new Error("postgres is not installed (Debian: apt-get install postgresql)")
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki-postgres-"))
  if (runner.uid !== undefined && runner.gid !== undefined) chownSync(folder, runner.uid, runner.gid)
  const args = ["-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
  const { status, stderr } = spawnSync(program("initdb"), args, { ...runner, cwd: folder, encoding: "utf8" })
  if (status !== 0) throw new Error(stderr)
  return folder
}

/** Starts a server over a cluster. Returns undefined when it ended at once: what a killed one left is not gone yet. */
const start = async (folder: string, port: number): Promise<ChildProcess | undefined> => {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "shared_buffers=16MB",
    "max_connections=60"
  ]
  const args = ["-D", folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])]
  const server = spawn(program("postgres"), args, { ...runner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] })
  for await (const chunk of server.stderr) if (String(chunk).includes("ready to accept connections")) return server
  return undefined
}

const starting = async (folder: string, port: number): Promise<ChildProcess> => {
  for (let attempt = 0; attempt < 100; attempt++) {
    const server = await start(folder, port)
    if (server !== undefined) return server
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("postgres has not started")
}

const stop = async (server: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, "exit")
  server.kill(signal)
  await ended
}

/** Starts a Postgres of the test's own that can be killed and started again. It ends with its block. */
export const startPostgres = async () => {
  const folder = makeCluster()
  const port = await unusedPort()
  let server = await starting(folder, port)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    kill: () => stop(server, "SIGKILL"),
    restart: async () => {
      server = await starting(folder, port)
    },
    [Symbol.asyncDispose]: async () => {
      // Its quick end, in which it waits for nobody. Killed, it would leave processes behind.
      await stop(server, "SIGQUIT")
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    }
  }
}
