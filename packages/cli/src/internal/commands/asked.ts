import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import { kebab } from "../args/accepted.ts"
import { readBody } from "../args/body.ts"
import { type Flags, last } from "../args/given.ts"
import { type Input, inputOf } from "../args/input.ts"
import { wholeNumber } from "../args/numbers.ts"
import type { Typed } from "../args/tokens.ts"
import type { Extent } from "../client/answers.ts"
import { Problem } from "../exit/Problem.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** An operation and everything that was typed for it. */
export interface Asked {
  readonly descriptor: Descriptor
  readonly flags: Flags
  readonly input: Input
  readonly extent: Extent
  /** Calls of a pipeline at a time. */
  readonly concurrency: number
  /** Whether items of a pipeline get the ids of the call that they came from. */
  readonly addsIds: boolean
  /** Whether ids may come from stdin. */
  readonly isPiped: boolean
  /** The full names of the commands that the short name could mean in a pipeline. */
  readonly ambiguous: ReadonlyArray<string>
}

const refuseWords = (descriptor: Descriptor, words: ReadonlyArray<string>): void => {
  if (words.length === 0) return
  const listed = words.map((word) => JSON.stringify(word)).join(" ")
  throw new Problem(`${descriptor.id} takes flags alone, and not ${listed}`, {
    hints: [`meraki ${descriptor.id} --help lists them`]
  })
}

/** Reads what was typed for an operation. Throws a `Problem` for what it does not take. */
export const askedOf = async (
  descriptor: Descriptor,
  { flags, words }: Typed,
  terminal: Terminal,
  ambiguous: ReadonlyArray<string>
): Promise<Asked> => {
  refuseWords(descriptor, words)
  const page = last(flags, "--page")
  if (page !== undefined && descriptor.paging === undefined)
    throw new Problem(`${descriptor.id} does not answer in pages, so that there is no --page of it`)
  const body = await readBody(last(flags, "--body"), terminal)
  return {
    descriptor,
    flags,
    input: inputOf(descriptor, { flags, body }),
    extent: { limit: wholeNumber(flags, "--limit", 0), page },
    concurrency: wholeNumber(flags, "--concurrency", 1) ?? 10,
    addsIds: last(flags, "--ids") !== "false",
    isPiped: terminal.stdin.isPiped && last(flags, "--body") !== "-",
    ambiguous
  }
}

/** Fails when a pipeline is to run a command whose short name could mean several. */
export const refuseAmbiguous = ({ ambiguous }: Asked): Effect.Effect<void, Problem> =>
  ambiguous.length === 0
    ? Effect.void
    : Effect.fail(
        new Problem("in a pipeline this name could mean several commands; which one?", {
          hints: ambiguous.map((name) => `meraki ${name}`)
        })
      )

const flagsFor: { readonly [name: string]: string } = {
  organizationId: "--organization",
  networkId: "--network",
  serial: "--device"
}

/** Fails when ids are missing. */
export const refuseMissing = ({ descriptor }: Asked, missing: ReadonlyArray<string>): Effect.Effect<void, Problem> => {
  if (missing.length === 0) return Effect.void
  const wanted = missing.map((name) => flagsFor[name] ?? `--${kebab(name)}`).join(" and ")
  return Effect.fail(new Problem(`${descriptor.id} needs ${wanted}, or objects on stdin that have it`))
}
