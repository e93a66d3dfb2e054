import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { Problem } from "../exit/Problem.ts"
import type { Terminal } from "../terminal/terminal.ts"
import type { Input } from "./input.ts"

/** All of stdin. */
const readAll = async (terminal: Terminal): Promise<string> => {
  let text = ""
  for await (const chunk of terminal.stdin.chunks()) text += chunk
  return text
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const textOf = async (file: string, terminal: Terminal): Promise<string> => {
  if (file === "-") return readAll(terminal)
  try {
    return await readFile(resolve(terminal.cwd, file), "utf8")
  } catch (error) {
    throw new Problem(`--body ${file} cannot be read: ${reasonOf(error)}`)
  }
}

/** Reads YAML where the name says so, and JSON otherwise. */
const parseAs = async (file: string, marked: string): Promise<unknown> => {
  // Windows puts a mark in front of texts.
  const text = marked.replace(/^\uFEFF/, "")
  try {
    if (/\.ya?ml$/i.test(file)) return (await import("yaml")).parse(text) as unknown
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Problem(`--body ${file} is not what its name says: ${reasonOf(error)}`)
  }
}

/** The object in the file that `--body` names; `-` is stdin. */
export const readBody = async (file: string | undefined, terminal: Terminal): Promise<Input | undefined> => {
  if (file === undefined) return undefined
  const value = await parseAs(file, await textOf(file, terminal))
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Problem(`--body ${file} has to hold one object`)
  return value as Input
}
