/** A setup file for Vitest: a test that prints fails, and so does a file that prints outside its tests. */
import { afterAll, afterEach } from "vitest"

const printed: Array<string> = []

const methods = ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const
for (const method of methods) {
  const print = console[method].bind(console) as (...values: ReadonlyArray<unknown>) => void
  console[method] = (...values: ReadonlyArray<unknown>): void => {
    printed.push(values.map(String).join(" "))
    print(...values)
  }
}

for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  stream.write = ((...values: Parameters<typeof write>) => {
    printed.push(String(values[0]))
    return write(...values)
  }) as typeof stream.write
}

const failIfPrinted = (): void => {
  const lines = printed.splice(0)
  if (lines.length > 0) throw new Error(`a test prints nothing, this one printed: ${lines.join("\n")}`)
}

// The runner's adapter for Effect prints why a test failed.
afterEach(({ task }) => (task.result?.state === "fail" ? void printed.splice(0) : failIfPrinted()))
afterAll(failIfPrinted)
