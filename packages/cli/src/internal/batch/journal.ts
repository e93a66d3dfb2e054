import type { BatchState } from "@effect-meraki/core/model/ErrorFacts"
import { createHash } from "node:crypto"
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
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

/** A text that says whether two plans are the same. */
export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex")

const codeOf = (error: unknown): unknown => Object(error).code

const readLines = (file: string): ReadonlyArray<Line> => {
  let text: string
  try {
    text = readFileSync(file, "utf8")
  } catch (error) {
    if (codeOf(error) === "ENOENT") return []
    throw error
  }
  // What is behind the last line break was being written when the program was killed.
  const lines = text.split("\n").slice(0, -1)
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Line
    } catch {
      throw new Problem(`${file}: line ${index + 1} is not what this program writes; --restart begins anew`)
    }
  })
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === "EPERM"
  }
}

/** Takes a lock, or that of a process that is no more. Throws a `Problem` when another process has it. */
export const lock = (file: string, work: string): void => {
  try {
    const handle = openSync(file, "wx")
    writeSync(handle, String(process.pid))
    closeSync(handle)
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error
    const pid = Number(readFileSync(file, "utf8"))
    // One that is empty was being written when its program was killed.
    if (pid > 0 && pid !== process.pid && isAlive(pid)) throw new Problem(`process ${pid} is ${work}`)
    rmSync(file, { force: true })
    lock(file, work)
  }
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
    const [head, ...lines] = readLines(file)
    if (head !== undefined && !("plan" in head && head.plan === plan.fingerprint))
      throw new Problem(`${file} is the journal of another plan; --journal names another file, --restart begins anew`)
    const steps = new Map<string, ReadonlyArray<JournalBatch>>()
    for (const line of lines) if ("step" in line) steps.set(line.step, line.batches)
    const handle = openSync(file, "a", 0o600)
    const write = (line: Line): void => {
      writeSync(handle, `${JSON.stringify(line)}\n`)
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
