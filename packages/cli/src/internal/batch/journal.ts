import type { BatchState } from "@effect-meraki/core/model/ErrorFacts"
import { createHash } from "node:crypto"
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { Problem } from "../exit/Problem.ts"

/** What was created by an entry of the plan. */
interface Created {
  readonly id: string
  readonly uri: string
}

/** A batch that Dashboard has, and what has come of it. */
export interface JournalBatch {
  readonly id: string
  /** Positions of its writes in the plan. */
  readonly actions: ReadonlyArray<number>
  readonly state?: Pick<BatchState, "status" | "errors">
  readonly created?: ReadonlyArray<Created | null>
}

/** A line of the journal. */
type Line =
  | { readonly plan: string; readonly entries: number }
  | { readonly step: string; readonly batches: ReadonlyArray<JournalBatch> }

/** What was done of a plan. Each step is written down before the next one begins. */
export interface Journal {
  /** The batches of a step, as far as they were made. */
  readonly batchesOf: (step: string) => ReadonlyArray<JournalBatch> | undefined
  /** Whether something was done, now or before. */
  readonly isBegun: () => boolean
  readonly write: (step: string, batches: ReadonlyArray<JournalBatch>) => void
  /** Ends it. When nothing is left to do the file goes. */
  readonly close: (isFinished: boolean) => void
}

/** A text that says whether two plans are the same, and are for the same Dashboard. */
export const fingerprint = (text: string, place: string): string =>
  createHash("sha256").update(`${place}\n${text}`).digest("hex")

/** What to say of a journal that cannot be read or written. */
export const unusable = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem(`the journal cannot be used: ${error instanceof Error ? error.message : String(error)}`)

const codeOf = (error: unknown): unknown => Object(error).code

/** What a file holds; nothing where there is none. */
const bytesIn = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (error) {
    if (codeOf(error) === "ENOENT") return Buffer.alloc(0)
    throw error
  }
}

/** The lines of a journal, and how long they are. What is behind them was being written when the program was killed. */
const readLines = (file: string): { readonly lines: ReadonlyArray<Line>; readonly length: number } => {
  const bytes = bytesIn(file)
  const length = bytes.lastIndexOf("\n") + 1
  const texts = bytes.toString("utf8", 0, length).split("\n").slice(0, -1)
  const lines = texts.map((line, index) => {
    try {
      return JSON.parse(line) as Line
    } catch {
      throw new Problem(`${file}: line ${index + 1} is not what this program writes; --restart begins anew`)
    }
  })
  return { lines, length }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === "EPERM"
  }
}

/** Makes the file of a lock. Returns false when there is one. */
const makeLock = (file: string): boolean => {
  let handle: number
  try {
    handle = openSync(file, "wx")
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false
    throw error
  }
  try {
    writeFileSync(handle, String(process.pid))
    return true
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}

/** How long a lock may be without its process: longer than it takes to write it. */
const lockMillis = 10_000

/** Who holds a lock; undefined when it is a process that is no more. */
const holderOf = (file: string): string | undefined => {
  try {
    const pid = Number(readFileSync(file, "utf8"))
    if (Number.isSafeInteger(pid) && pid > 0) return pid !== process.pid && isAlive(pid) ? `process ${pid}` : undefined
    // It is being written, or a kill or a full disk came between.
    return Date.now() - statSync(file).mtimeMs < lockMillis ? "another process" : undefined
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined
    throw error
  }
}

const refuseHeld = (file: string, holder: string, work: string): void => {
  throw new Problem(`${holder} is ${work}`, { hints: [`if that is not so, remove ${file}`] })
}

/** Takes a lock, or that of a process that is no more. Throws a `Problem` when another process has it. */
export const lock = (file: string, work: string): void => {
  if (makeLock(file)) return
  const holder = holderOf(file)
  if (holder !== undefined) refuseHeld(file, holder, work)
  // Of several that find it, one can take it away.
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    const since = holderOf(aside)
    if (since !== undefined) {
      renameSync(aside, file)
      refuseHeld(file, since, work)
    }
    rmSync(aside)
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error
  }
  if (!makeLock(file)) refuseHeld(file, "another process", work)
}

/** A journal without a file, for a plan that is piped in. */
export const forgetful = (): Journal => {
  const steps = new Map<string, ReadonlyArray<JournalBatch>>()
  return {
    batchesOf: (step) => steps.get(step),
    isBegun: () => steps.size > 0,
    write: (step, batches) => void steps.set(step, batches),
    close: () => undefined
  }
}

/** Opens the journal of a plan. Throws a `Problem` when it is that of another plan, or another process works on it. */
export const openJournal = (
  file: string,
  plan: { readonly fingerprint: string; readonly entries: number },
  isRestart: boolean
): Journal => {
  const lockFile = `${file}.lock`
  lock(lockFile, "applying this plan")
  try {
    if (isRestart) rmSync(file, { force: true })
    const {
      length,
      lines: [head, ...lines]
    } = readLines(file)
    if (head !== undefined && !("plan" in head && head.plan === plan.fingerprint))
      throw new Problem(
        `${file} is the journal of another plan, or of another Dashboard; --journal names another file, --restart begins anew`
      )
    const steps = new Map<string, ReadonlyArray<JournalBatch>>()
    for (const line of lines) if ("step" in line) steps.set(line.step, line.batches)
    const handle = openSync(file, "a", 0o600)
    // The next line would be glued to one that was cut.
    ftruncateSync(handle, length)
    const write = (line: Line): void => {
      writeFileSync(handle, `${JSON.stringify(line)}\n`)
      fsyncSync(handle)
    }
    if (head === undefined) write({ plan: plan.fingerprint, entries: plan.entries })
    return {
      batchesOf: (step) => steps.get(step),
      isBegun: () => steps.size > 0,
      write: (step, batches) => {
        steps.set(step, batches)
        write({ step, batches })
      },
      close: (isFinished) => {
        closeSync(handle)
        if (isFinished) rmSync(file, { force: true })
        rmSync(lockFile, { force: true })
      }
    }
  } catch (error) {
    rmSync(lockFile, { force: true })
    throw error
  }
}
