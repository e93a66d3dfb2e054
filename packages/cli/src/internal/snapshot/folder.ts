import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { lock } from "../batch/journal.ts"
import { failed } from "./failure.ts"
import { manifestFile } from "./manifest.ts"
import { kinds } from "./places.ts"
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

/** Whether a folder has a snapshot, one that was begun, or nothing that can be seen. */
const isOurs = (folder: string): boolean => {
  const names = readdirSync(folder)
  return names.includes(manifestFile) || names.includes(".progress") || names.every((name) => name.startsWith("."))
}

/** Takes a folder for this process alone. Returns what gives it back. Throws when it is a folder of something else. */
export const takeFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true })
  if (!isOurs(folder))
    throw failed("the folder has something else in it, and no snapshot", "name an empty one, or a new one")
  const file = join(folder, ".lock")
  lock(file, "taking a snapshot into this folder")
  tidy(folder, kinds)
  return () => rmSync(file, { force: true })
}
