#!/usr/bin/env node
import { needed } from "./internal/terminal/needed.ts"

const problem = needed(process.versions.node)
if (problem === undefined) {
  const { start } = await import("./start.ts")
  await start()
} else {
  console.error(problem)
  process.exitCode = 1
}
