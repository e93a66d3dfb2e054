import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { Problem } from "../exit/Problem.ts"

interface Held {
  readonly owner: string
  readonly until: number
}

const codeOf = (error: unknown): unknown => Object(error).code

/** How long a lock may be without its owner: longer than it takes to write it. */
const writing = 10_000

const parsed = (text: string): Partial<Held> => {
  try {
    return Object(JSON.parse(text)) as Partial<Held>
  } catch {
    // It is being written, or a kill or a full disk came between.
    return {}
  }
}

/** Who holds a lock, and until when; undefined when there is none. */
const heldIn = async (file: string): Promise<Held | undefined> => {
  try {
    const { owner, until } = parsed(await readFile(file, "utf8"))
    if (typeof owner === "string" && typeof until === "number") return { owner, until }
    return { owner: "", until: (await stat(file)).mtimeMs + writing }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined
    throw error
  }
}

/** Takes a lock away whose time is over. Of several that try, one does. */
const expire = async (file: string, { until }: Held, owner: string): Promise<void> => {
  if (until >= Date.now()) return
  const aside = `${file}.${owner}`
  try {
    await rename(file, aside)
    // Another one has been faster, and has taken it anew.
    if (((await heldIn(aside))?.until ?? 0) >= Date.now()) await rename(aside, file)
    else await rm(aside, { force: true })
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error
  }
}

/** Takes a lock that is a file, for some time. Returns false when another one holds it. */
export const takeLock = async (file: string, owner: string, millis: number): Promise<boolean> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const held = await heldIn(file)
  if (held !== undefined) await expire(file, held, owner)
  try {
    await writeFile(file, JSON.stringify({ owner, until: Date.now() + millis } satisfies Held), {
      flag: "wx",
      mode: 0o600
    })
    return true
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false
    throw error
  }
}

/** Gives a lock back, unless its time is over and another one has it. */
export const releaseLock = async (file: string, owner: string): Promise<void> => {
  if ((await heldIn(file))?.owner === owner) await rm(file, { force: true })
}

const tries = 200

/** Does something while nobody else does it. Throws a `Problem` when that takes too long. */
export const whileLocked = async <A>(file: string, owner: string, run: () => Promise<A>): Promise<A> => {
  for (let left = tries; !(await takeLock(file, owner, writing)); left--) {
    if (left === 0) throw new Problem(`another command holds ${file}`, { hints: ["if that is not so, remove it"] })
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  try {
    return await run()
  } finally {
    await releaseLock(file, owner)
  }
}
