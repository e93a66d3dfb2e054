import type { Readable, Writable } from "node:stream"

/** A person at a terminal, who can be asked. */
export interface Person {
  readonly input: Readable
  readonly output: Writable
  readonly close: () => void
}

/** Where text goes. */
export interface Output {
  readonly isTTY: boolean
  /** The width and height of the terminal; undefined when there is none. */
  readonly columns: () => number | undefined
  readonly rows: () => number | undefined
  /** Writes text. Resolves when more can be written without piling up. */
  readonly write: (text: string) => Promise<void>
}

/** Everything around a command, so that one can be run in a test without a process. */
export interface Terminal {
  readonly env: { readonly [name: string]: string | undefined }
  readonly stdin: {
    readonly isTTY: boolean
    /** Whether something is piped or redirected into it. */
    readonly isPiped: boolean
    readonly chunks: () => AsyncIterable<string>
  }
  readonly stdout: Output
  readonly stderr: Output
  /** The person in front of it, also where stdin is a pipe; undefined when there is none. */
  readonly person: () => Person | undefined
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal
  /** From now on the command goes on to its end, even when nobody reads its output any more: it writes. */
  readonly finish: () => void
  readonly cwd: string
  /** The folder of the person; empty when there is none. */
  readonly home: string
  readonly platform: NodeJS.Platform
}

/** A value of the environment; an empty one is none. */
export const variable = ({ env }: Pick<Terminal, "env">, name: string): string | undefined => env[name] || undefined
