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

const fileOf = (terminal: Terminal, key: string): string =>
  join(cacheFolder(terminal), "names", `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`)

/** Names that were looked up a short time ago, or that are looked up now. Only completion uses what is kept. */
export const cachedNames = async (
  terminal: Terminal,
  key: string,
  now: number,
  lookUp: () => Promise<ReadonlyArray<Named>>
): Promise<ReadonlyArray<Named>> => {
  const file = fileOf(terminal, key)
  const text = await readText(file)
  const kept = text === undefined ? undefined : (JSON.parse(text) as Kept)
  if (kept !== undefined && now - kept.at < lifetime && now >= kept.at) return kept.names
  const names = await lookUp()
  await writePrivate(file, JSON.stringify({ at: now, names } satisfies Kept))
  return names
}
