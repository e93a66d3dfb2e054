// One contender in a process of its own: runs the loads that it is told to, and reports their cost.
import { performance } from "node:perf_hooks"
import { setTimeout as sleep } from "node:timers/promises"
import { contenders, type Contender, type Name } from "./contenders.ts"
import type { Manner } from "./server.ts"

export interface Setup {
  readonly name: Name
  readonly manner: Manner
  readonly origin: string
}

export type Task =
  | { readonly task: "run"; readonly calls: number; readonly concurrency: number }
  | { readonly task: "cancel"; readonly times: number }
  | { readonly task: "hold"; readonly calls: number }
  | { readonly task: "stream" }

/** Microseconds of CPU and of time for each call. */
export interface Run {
  readonly cpu: number
  readonly wall: number
}

/** Milliseconds from abort to rejection. */
export type Cancel = ReadonlyArray<number>

/** Bytes for each call that is held. */
export interface Hold {
  readonly heap: number
  readonly rss: number
}

/** Items, seconds, and the largest growth of memory after the first tenth, in bytes; the heap after collections. */
export interface Streamed {
  readonly items: number
  readonly seconds: number
  readonly heap: number
  readonly rss: number
}

const setup = JSON.parse(process.argv[2] ?? "") as Setup
const { manner, name, origin } = setup
const contender: Contender = await contenders[name](origin, manner)

let number = 0
const nextId = () => (manner === "busy" ? `N_${process.pid}_${number++}` : "N_24329156")
const fails = manner === "missing"

const settled = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => true,
    () => false
  )

const loops = (ids: ReadonlyArray<string>, concurrency: number): Promise<unknown> => {
  const rest = ids.values()
  return Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const id of rest) await settled(contender.call(id))
    })
  )
}

const run = async (calls: number, concurrency: number): Promise<Run> => {
  const ids = Array.from({ length: calls }, nextId)
  const start = performance.now()
  const before = process.cpuUsage()
  await (contender.many ?? loops)(ids, concurrency)
  const { system, user } = process.cpuUsage(before)
  return { cpu: (system + user) / calls, wall: ((performance.now() - start) * 1000) / calls }
}

const cancel = async (times: number): Promise<Cancel> => {
  const latencies: Array<number> = []
  for (let time = 0; time < times; time++) {
    const controller = new AbortController()
    const call = settled(contender.call(nextId(), controller.signal))
    await sleep(20)
    const start = performance.now()
    controller.abort()
    if (await call) throw new Error(`${name}: a cancelled call succeeded`)
    latencies.push(performance.now() - start)
  }
  return latencies
}

const memory = async (): Promise<{ readonly heap: number; readonly rss: number }> => {
  for (let time = 0; time < 3; time++) {
    globalThis.gc?.()
    await sleep(50)
  }
  const { external, heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed + external, rss }
}

const hold = async (calls: number): Promise<Hold> => {
  const controller = new AbortController()
  const start = (length: number) => Array.from({ length }, () => settled(contender.call(nextId(), controller.signal)))
  const warm = start(50)
  await sleep(500)
  const before = await memory()
  const held = start(calls)
  await sleep(1500)
  const after = await memory()
  if (warm.length + held.length !== calls + 50) throw new Error("unreachable")
  return { heap: (after.heap - before.heap) / calls, rss: (after.rss - before.rss) / calls }
}

const stream = async (): Promise<Streamed> => {
  if (contender.stream === undefined) throw new Error(`${name} does not stream`)
  let items = 0
  let base: { readonly heap: number; readonly rss: number } | undefined
  let heap = 0
  let rss = 0
  const start = performance.now()
  await contender.stream(() => {
    items++
    if (items % 50_000 !== 0) return
    globalThis.gc?.()
    const usage = process.memoryUsage()
    if (items === 100_000) base = { heap: usage.heapUsed, rss: usage.rss }
    if (base === undefined) return
    heap = Math.max(heap, usage.heapUsed - base.heap)
    rss = Math.max(rss, usage.rss - base.rss)
  })
  return { items, seconds: (performance.now() - start) / 1000, heap, rss }
}

/** Checks that a contender works, before it is measured. */
const prove = async (): Promise<void> => {
  if (manner === "never" || manner === "refused") return
  const succeeded = await contender.call(nextId()).then(
    (value) => {
      if (value === undefined || value === null) throw new Error(`${name} gave nothing`)
      return true
    },
    (error: unknown) => {
      if (!fails) throw error
      return false
    }
  )
  // The first answer tells the limiter the organization, whose bucket then has one request more.
  if (name.endsWith("queued")) await contender.call(nextId())
  if (succeeded === fails) throw new Error(`${name} should have failed`)
}

await prove()

process.on("message", (task: Task) => {
  const done =
    task.task === "run"
      ? run(task.calls, task.concurrency)
      : task.task === "cancel"
        ? cancel(task.times)
        : task.task === "hold"
          ? hold(task.calls)
          : stream()
  done.then(
    (value) => process.send?.(value),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    }
  )
})
process.on("disconnect", () => process.exit())
process.send?.("ready")
