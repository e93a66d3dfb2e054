import type { Cursors } from "./answer/cursors.ts"

/** What the tools of a server share. */
export interface Agent {
  /** The organization for calls that name none. */
  readonly organization: string | undefined
  /** Bytes of one answer at most. */
  readonly answerBytes: number
  /** Whether pre-shared keys, passwords and the like are in answers. */
  readonly showsSecrets: boolean
  readonly cursors: Cursors
}
