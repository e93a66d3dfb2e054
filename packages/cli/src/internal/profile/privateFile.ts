import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { Problem } from "../exit/Problem.ts"

const codeOf = (error: unknown): unknown => Object(error).code

/** The text of a file; undefined when there is none. */
export const readText = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, "utf8")
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return undefined
    throw new Problem(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Throws a `Problem` when others than its owner can read a file. Windows keeps a person's files by other means. */
export const refuseOpen = async (file: string, platform: NodeJS.Platform): Promise<void> => {
  if (platform === "win32") return
  const { mode } = await stat(file)
  if ((mode & 0o077) !== 0)
    throw new Problem(`${file} holds a key, and others can read it`, {
      kind: "credentials",
      hints: [`chmod 600 ${file}`]
    })
}

let writes = 0

/** Replaces a file, completely or not at all, by one that its owner alone can read. */
export const writePrivate = async (file: string, text: string): Promise<void> => {
  const fresh = `${file}.${process.pid}-${writes++}`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeFile(fresh, text, { mode: 0o600, flag: "wx" })
    await rename(fresh, file)
  } catch (error) {
    await rm(fresh, { force: true })
    throw new Problem(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
