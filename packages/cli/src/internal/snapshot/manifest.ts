import { isFields } from "../output/flatten.ts"
import { failed } from "./failure.ts"
import type { LeftOut } from "./progress.ts"
import type { Store } from "./store.ts"

/** The file that says what a snapshot is. It alone has times of the run. */
export const manifestFile = "manifest.json"

/** The file that lists what was asked for and not given. */
export const leftOutFile = "left-out.json"

/** What a snapshot is. */
export interface Manifest {
  readonly format: 1
  readonly tool: string
  readonly apiVersion: string
  readonly organization: { readonly id: string; readonly name: string }
  /** The networks that it is about; all of them without any. */
  readonly networks: ReadonlyArray<string>
  readonly withSecrets: boolean
  readonly isComplete: boolean
  readonly startedAt: string
  readonly finishedAt: string | null
  /** When the snapshot that it brought up to date was begun. */
  readonly since: string | null
  readonly resumed: number
  readonly counts: { readonly [what: string]: number }
  /** The GETs of the API by what they are to a snapshot. */
  readonly operations: { readonly [name: string]: number }
  /** How many reads were left out, by status and reason. */
  readonly leftOut: ReadonlyArray<{ readonly status: number | null; readonly reason: string; readonly reads: number }>
  /** Reads that failed, and are tried again by the same command. */
  readonly failed: ReadonlyArray<{ readonly file: string; readonly error: string }>
}

/** What was left out, by why. */
export const leftOutCounts = (all: ReadonlyArray<LeftOut>): Manifest["leftOut"] =>
  Array.from(
    Map.groupBy(all, ({ reason, status }) => JSON.stringify([status ?? null, reason])),
    ([, same]) => ({ status: same[0]?.status ?? null, reason: same[0]?.reason ?? "", reads: same.length })
  ).toSorted((a, b) => b.reads - a.reads || (a.reason < b.reason ? -1 : 1))

/** The manifest of a folder; undefined when there is none. Throws when there is one that cannot be read. */
export const readManifest = (store: Store): Manifest | undefined => {
  const text = store.read(manifestFile)
  if (text === undefined) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw failed(`${manifestFile} is no JSON`)
  }
  if (!isFields(value) || value["format"] !== 1 || !isFields(value["organization"]))
    throw failed(`${manifestFile} is not what this program writes`)
  return value as unknown as Manifest
}

/** What a snapshot says it left out. */
export const readLeftOut = (store: Store): ReadonlyArray<LeftOut> => {
  const text = store.read(leftOutFile)
  return text === undefined ? [] : (JSON.parse(text) as ReadonlyArray<LeftOut>)
}
