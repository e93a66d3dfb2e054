import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, sep } from "node:path"

/** Where the files of a snapshot are, by names with slashes. */
export interface Store {
  /** The text of a file; undefined when there is none. */
  readonly read: (file: string) => string | undefined
  /** Writes a file whole, or not at all. */
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  /** The names of all files, sorted. Those that begin with a dot are not among them. */
  readonly files: () => ReadonlyArray<string>
}

/** A store in memory. */
export const memoryStore = (): Store => {
  const texts = new Map<string, string>()
  return {
    read: (file) => texts.get(file),
    write: (file, text) => void texts.set(file, text),
    remove: (file) => void texts.delete(file),
    files: () => [...texts.keys()].filter((file) => !file.startsWith(".")).toSorted()
  }
}

const isHidden = (file: string): boolean => file.split("/").some((part) => part.startsWith("."))

/** A folder. Only its owner can read files with secrets. */
export const folderStore = (folder: string, { isPrivate }: { readonly isPrivate: boolean }): Store => {
  const mode = isPrivate ? 0o600 : 0o644
  const folderMode = isPrivate ? 0o700 : 0o755
  const made = new Set<string>()
  const makeFolder = (path: string): void => {
    if (made.has(path)) return
    mkdirSync(path, { recursive: true, mode: folderMode })
    if (isPrivate) chmodSync(path, folderMode)
    made.add(path)
  }
  return {
    read: (file) => {
      try {
        return readFileSync(join(folder, file), "utf8")
      } catch (error) {
        if (Object(error).code === "ENOENT") return undefined
        throw error
      }
    },
    write: (file, text) => {
      const path = join(folder, file)
      makeFolder(folder)
      makeFolder(dirname(path))
      const beside = join(dirname(path), `.${process.pid}.tmp`)
      writeFileSync(beside, text, { mode })
      if (isPrivate) chmodSync(beside, mode)
      renameSync(beside, path)
    },
    remove: (file) => rmSync(join(folder, file), { force: true }),
    files: () => {
      try {
        return readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name, parentPath }) =>
            join(parentPath, name)
              .slice(folder.length + 1)
              .split(sep)
              .join("/")
          )
          .filter((file) => !isHidden(file))
          .toSorted()
      } catch (error) {
        if (Object(error).code === "ENOENT") return []
        throw error
      }
    }
  }
}

/** Removes what was being written when a program was killed, and folders of places that have become empty. */
export const tidy = (folder: string, places: ReadonlyArray<string>): void => {
  const isLeft = (name: string): boolean => /^\.\d+\.tmp$/.test(name)
  const visit = (path: string): boolean => {
    const left = readdirSync(path, { withFileTypes: true }).filter((entry) => {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) {
        if (!visit(inner)) return true
        rmSync(inner, { recursive: true })
        return false
      }
      if (!isLeft(entry.name)) return true
      rmSync(inner, { force: true })
      return false
    })
    return left.length === 0
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && isLeft(entry.name)) rmSync(join(folder, entry.name), { force: true })
    if (entry.isDirectory() && places.includes(entry.name)) visit(join(folder, entry.name))
  }
}
