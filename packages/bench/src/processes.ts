// The processes of a measurement: one server, and one for each contender.
import { type ChildProcess, fork, spawnSync } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import type { Name } from "./contenders.ts"
import { root } from "./published.ts"
import type { Manner, Origins } from "./server.ts"
import type { Setup, Task } from "./worker.ts"

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** The next message of a process; fails when the process ends instead. */
const heard = async (child: ChildProcess, what: string): Promise<unknown> => {
  const ended = new AbortController()
  const exit = once(child, "exit", { signal: ended.signal }).then(() => {
    throw new Error(`${what} ended`)
  })
  // If it loses the race, it is aborted below.
  exit.catch(() => undefined)
  try {
    const [message] = (await Promise.race([once(child, "message", { signal: ended.signal }), exit])) as [unknown]
    return message
  } finally {
    ended.abort()
  }
}

export interface Server {
  readonly origins: Origins
  readonly stop: () => void
}

export const startServer = async (): Promise<Server> => {
  const child = fork(path("server.ts"))
  return { origins: (await heard(child, "the server")) as Origins, stop: () => child.disconnect() }
}

export interface Worker {
  readonly name: Name
  readonly ask: <Answer>(task: Task) => Promise<Answer>
  readonly stop: () => void
}

export const startWorker = async (server: Server, name: Name, manner: Manner): Promise<Worker> => {
  const setup: Setup = { name, manner, origin: server.origins[manner] }
  const child = fork(path("worker.ts"), [JSON.stringify(setup)], { execArgv: ["--expose-gc"] })
  await heard(child, name)
  return {
    name,
    ask: async <Answer>(task: Task) => {
      const answer = heard(child, name)
      child.send(task)
      return (await answer) as Answer
    },
    stop: () => {
      if (child.connected) child.disconnect()
    }
  }
}

/** The output of a Node process; fails when the process fails. */
export const node = (...args: ReadonlyArray<string>): string => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...args], { encoding: "utf8", cwd: root })
  if (status !== 0) throw new Error(`node ${args.join(" ")}\n${stdout}${stderr}`)
  return stdout
}
