// Imports what it is given and says what that took. Run in a process of its own, or nothing is left to load.
import { performance } from "node:perf_hooks"

export interface Importing {
  /** What is loaded before the clock starts. */
  readonly before: ReadonlyArray<string>
  readonly measured: ReadonlyArray<string>
}

/** Milliseconds, and bytes that stay. */
export interface Imported {
  readonly millis: number
  readonly rss: number
  readonly heap: number
}

const { before, measured } = JSON.parse(process.argv[2] ?? "") as Importing
for (const module of before) await import(module)
globalThis.gc?.()
const then = process.memoryUsage()
const start = performance.now()
await Promise.all(measured.map((module) => import(module)))
const millis = performance.now() - start
globalThis.gc?.()
const now = process.memoryUsage()
const imported: Imported = { millis, rss: now.rss - then.rss, heap: now.heapUsed - then.heapUsed }
console.log(JSON.stringify(imported))
