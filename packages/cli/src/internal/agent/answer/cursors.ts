import { randomBytes } from "node:crypto"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { Input } from "../../args/input.ts"

/** Where an answer goes on: a page, and the item of it. */
export interface Position {
  /** The link to the page; undefined for the first one. */
  readonly from: string | undefined
  readonly index: number
}

/** A call whose answer goes on. */
export interface Continued {
  readonly descriptor: Descriptor
  readonly input: Input
  readonly fields: ReadonlyArray<string> | undefined
  readonly position: Position
}

/** Names for answers that go on, which hold nothing that could be changed on the way. */
export interface Cursors {
  readonly keep: (continued: Continued) => string
  readonly find: (cursor: string) => Continued | undefined
}

/** Answers that are remembered; the oldest ones are forgotten. */
const most = 500

/** Makes an empty memory of cursors. */
export const makeCursors = (): Cursors => {
  const all = new Map<string, Continued>()
  return {
    keep: (continued) => {
      const cursor = randomBytes(9).toString("base64url")
      all.set(cursor, continued)
      const [oldest] = all.keys()
      if (all.size > most && oldest !== undefined) all.delete(oldest)
      return cursor
    },
    find: (cursor) => all.get(cursor)
  }
}
