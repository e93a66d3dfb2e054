import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { readFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import { gunzipSync } from "node:zlib"
import { CodegenError } from "./CodegenError.ts"

/** The message of a failure and its cause. The outer error of fetch says only "fetch failed". */
const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message
}

const bytesOf = async (spec: string, headers: { readonly [name: string]: string }): Promise<Uint8Array> => {
  try {
    if (!/^https?:\/\//i.test(spec)) return await readFile(spec)
    const response = await fetch(spec, { headers })
    if (!response.ok) throw new CodegenError(spec, `answered ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } catch (cause) {
    if (cause instanceof CodegenError) throw cause
    throw new CodegenError(spec, `could not be read: ${reasonOf(cause)}`)
  }
}

/** The text at a path or URL, which is asked for with these headers; unpacked when it is gzipped. */
export const readText = async (spec: string, headers: { readonly [name: string]: string } = {}): Promise<string> => {
  const bytes = await bytesOf(spec, headers)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(isPacked ? gunzipSync(bytes) : bytes)
  } catch (cause) {
    throw new CodegenError(spec, `is not text: ${reasonOf(cause)}`)
  }
}

const isGenerated = (text: string): boolean =>
  /^ \* Generated from version .* of the API's OpenAPI document\. Not to be edited\.$/m.test(text)

/** The differences between the files on disk and the generated ones. */
export const differences = (folder: string, files: ReadonlyMap<string, string>): ReadonlyArray<string> => {
  const present = existsSync(folder) ? readdirSync(folder) : []
  const missing = [...files.keys()]
    .filter((name) => !present.includes(name))
    .map((name) => `${join(folder, name)} is missing`)
  const others = present.flatMap((name) => {
    const text = files.get(name)
    if (text === undefined) return [`${join(folder, name)} is not generated`]
    return readFileSync(join(folder, name), "utf8") === text ? [] : [`${join(folder, name)} differs`]
  })
  return [...missing, ...others].toSorted()
}

/**
 * Replaces a folder by generated files, completely or not at all. A folder that contains other files is refused.
 */
export const replaceFolder = (folder: string, files: ReadonlyMap<string, string>): void => {
  const target = resolve(folder)
  const strange = (existsSync(target) ? readdirSync(target, { withFileTypes: true }) : []).find(
    (entry) => !entry.isFile() || !isGenerated(readFileSync(join(target, entry.name), "utf8"))
  )
  if (strange !== undefined)
    throw new CodegenError(join(folder, strange.name), "was not generated; the folder would be replaced as a whole")
  mkdirSync(dirname(target), { recursive: true })
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  const old = `${fresh}-old`
  try {
    for (const [name, text] of files) writeFileSync(join(fresh, name), text)
    if (existsSync(target)) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (cause) {
      if (existsSync(old)) renameSync(old, target)
      throw cause
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

/** Runs a write. A failure names the place. */
export const writing = (place: string, write: () => void): void => {
  try {
    write()
  } catch (cause) {
    throw cause instanceof CodegenError ? cause : new CodegenError(place, `could not be written: ${reasonOf(cause)}`)
  }
}

/** Replaces a file, completely or not at all. */
export const replaceFile = (file: string, text: string): void => {
  const target = resolve(file)
  mkdirSync(dirname(target), { recursive: true })
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  try {
    writeFileSync(join(fresh, "file"), text)
    renameSync(join(fresh, "file"), target)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}
