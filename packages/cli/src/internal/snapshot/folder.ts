import { appendFileSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { lock } from "../batch/journal.ts"
import type { Lines } from "./progress.ts"
import { tidy } from "./store.ts"

/** The lines of a run in a folder, in a file with a dot. They go once it is complete. */
export const linesIn = (folder: string, name = ".progress"): Lines => {
  const file = join(folder, name)
  return {
    text: () => {
      try {
        return readFileSync(file, "utf8")
      } catch (error) {
        if (Object(error).code === "ENOENT") return undefined
        throw error
      }
    },
    append: (line) => appendFileSync(file, line, { mode: 0o600 }),
    restart: () => rmSync(file, { force: true })
  }
}

/** Takes a folder for this process alone. Returns what gives it back. */
export const takeFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, ".lock")
  lock(file, "taking a snapshot into this folder")
  tidy(folder)
  return () => rmSync(file, { force: true })
}
