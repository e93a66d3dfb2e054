import { isFields } from "../output/flatten.ts"
import { failed } from "./failure.ts"

/** The beginning of a run: what it reads, and since when. */
export interface Begun {
  readonly format: 1
  readonly organizationId: string
  readonly withSecrets: boolean
  /** The networks that it is about; all of them without any. */
  readonly networks: ReadonlyArray<string>
  readonly startedAt: string
  /** When the snapshot that it brings up to date was begun; undefined when everything is read. */
  readonly since?: string | undefined
  /** How often it was resumed. */
  readonly resumed: number
}

/** What came of a read that gave nothing. */
export interface LeftOut {
  readonly file: string
  readonly status: number | undefined
  /** The API's own words. */
  readonly reason: string
}

type Line = { readonly begun: Begun } | { readonly read: string } | { readonly leftOut: LeftOut }

/** How far a run has come: a line for each read, behind the file that it has written. */
export interface Progress {
  readonly begun: Begun
  readonly isDone: (file: string) => boolean
  readonly isLeftOut: (file: string) => boolean
  readonly leftOut: () => ReadonlyArray<LeftOut>
  /** Every file that was read or left out. */
  readonly done: () => ReadonlySet<string>
  readonly read: (file: string) => void
  readonly leave: (leftOut: LeftOut) => void
}

/** Where the lines are. */
export interface Lines {
  readonly text: () => string | undefined
  readonly append: (line: string) => void
  readonly restart: () => void
}

const isLine = (value: unknown): value is Line =>
  isFields(value) && ("begun" in value || "read" in value || "leftOut" in value)

/** The lines of a text, without those that were being written when a program was killed. */
const linesIn = (text: string): ReadonlyArray<Line> =>
  text.split("\n").flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return isLine(value) ? [value] : []
    } catch {
      return []
    }
  })

const isSame = (a: Begun, b: Begun): boolean =>
  a.format === b.format &&
  a.organizationId === b.organizationId &&
  a.withSecrets === b.withSecrets &&
  a.networks.join() === b.networks.join()

/**
 * Goes on where a run was left, or begins one. Throws when another run than this one is under way there.
 */
export const openProgress = (
  wanted: Begun,
  lines: Lines,
  { isFull, isRestart }: { readonly isFull: boolean; readonly isRestart: boolean }
): Progress => {
  // Whoever wants everything does not want the rest of what was changed.
  const isPart = linesIn(lines.text() ?? "").some((line) => "begun" in line && line.begun.since !== undefined)
  if (isRestart || (isFull && isPart)) lines.restart()
  const text = lines.text() ?? ""
  const before = linesIn(text)
  const runs = before.flatMap((line) => ("begun" in line ? [line.begun] : []))
  const [first] = runs
  if (first !== undefined && !isSame(first, wanted)) {
    throw failed(
      "another snapshot is under way in this folder: of another organization, of other networks, or with other secrets",
      "--restart begins anew"
    )
  }
  const begun = first === undefined ? wanted : { ...first, resumed: runs.length }
  const done = new Set<string>()
  const out = new Map<string, LeftOut>()
  const take = (line: Line): void => {
    if ("read" in line) done.add(line.read)
    if ("leftOut" in line) out.set(line.leftOut.file, line.leftOut)
  }
  before.forEach(take)
  if (text !== "" && !text.endsWith("\n")) lines.append("\n")
  const add = (line: Line): void => {
    take(line)
    lines.append(`${JSON.stringify(line)}\n`)
  }
  add({ begun })
  return {
    begun,
    isDone: (file) => done.has(file) || out.has(file),
    isLeftOut: (file) => out.has(file),
    leftOut: () => [...out.values()],
    done: () => new Set([...done, ...out.keys()]),
    read: (file) => add({ read: file }),
    leave: (leftOut) => add({ leftOut })
  }
}

/** Lines in memory, for a snapshot that nobody resumes. */
export const memoryLines = (): Lines => {
  let text = ""
  return {
    text: () => text,
    append: (line) => void (text += line),
    restart: () => void (text = "")
  }
}
