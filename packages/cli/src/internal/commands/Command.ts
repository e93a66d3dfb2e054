import type { Flag } from "../args/flags.ts"
import type { Typed } from "../args/tokens.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** A command that is no operation. */
export interface Command {
  /** How it is used, a line for each form: what is typed, and what it does. */
  readonly usage: ReadonlyArray<readonly [form: string, about: string]>
  /** Its flags, beside those that every command takes. */
  readonly flags: ReadonlyArray<Flag>
  /** Runs it with the words behind its name. Returns the exit code. */
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number>
}
