// Imports a module and prints what that costs. It runs in a new process, where nothing is loaded yet.
import { performance } from "node:perf_hooks"

export interface Importing {
  /** Modules that are loaded before the measurement. */
  readonly before: ReadonlyArray<string>
  readonly measured: ReadonlyArray<string>
}

/** Milliseconds, and bytes of memory that remain. */
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
