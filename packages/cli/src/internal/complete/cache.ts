import { createHash } from "node:crypto"
import { join } from "node:path"
import type { Named } from "../names/match.ts"
import { cacheFolder } from "../profile/places.ts"
import { readText, writePrivate } from "../profile/privateFile.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** How long names are kept: long enough for the next key, too short to miss what is new. */
const lifetime = 5 * 60_000

interface Kept {
  readonly at: number
  readonly names: ReadonlyArray<Named>
}

const fileOf = (terminal: Terminal, key: string): string | undefined =>
  terminal.home === ""
    ? undefined
    : join(cacheFolder(terminal), "names", `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`)

/** What is kept in a file; undefined when there is nothing that can be used. */
const readKept = async (file: string): Promise<Kept | undefined> => {
  try {
    const text = await readText(file)
    return text === undefined ? undefined : (JSON.parse(text) as Kept)
  } catch {
    // It can be had again.
    return undefined
  }
}

/** Names that were looked up a short time ago, or that are looked up now. Only completion uses what is kept. */
export const cachedNames = async (
  terminal: Terminal,
  key: string,
  now: number,
  lookUp: () => Promise<ReadonlyArray<Named>>
): Promise<ReadonlyArray<Named>> => {
  const file = fileOf(terminal, key)
  if (file === undefined) return lookUp()
  const kept = await readKept(file)
  if (kept !== undefined && now - kept.at < lifetime && now >= kept.at) return kept.names
  const names = await lookUp()
  // Where nothing can be written they are looked up each time.
  await writePrivate(file, JSON.stringify({ at: now, names } satisfies Kept)).catch(() => undefined)
  return names
}
