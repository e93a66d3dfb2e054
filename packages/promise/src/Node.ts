/**
 * Stores on the disk, for runtimes with the file system of Node.
 *
 * @since 0.2.0
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { invalid } from "./internal/own.ts"
import type { Store } from "./Store.ts"

export type { Store } from "./Store.ts"

const isMissing = (error: unknown): boolean => Object(error).code === "ENOENT"

/**
 * A file as a store. It is replaced as a whole, so a process that ends in between leaves the last state. Only its owner can
 * read it. The folder is made when it is missing. Throws an `InvalidConfiguration` when the path is none.
 *
 * @since 0.2.0
 * @category constructors
 */
export const fileStore = (path: string): Store => {
  if (typeof path !== "string" || path === "") throw invalid("path", "must be the path of a file")
  return {
    load: async () => {
      try {
        return await readFile(path, "utf8")
      } catch (error) {
        if (isMissing(error)) return undefined
        throw error
      }
    },
    save: async (text) => {
      await mkdir(dirname(path), { recursive: true })
      const draft = `${path}.${crypto.randomUUID()}.tmp`
      try {
        await writeFile(draft, text, { mode: 0o600 })
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    }
  }
}
