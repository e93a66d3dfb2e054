import type { ExitKind } from "./codes.ts"

/** A command that cannot go on, in words for the person who typed it. */
export class Problem extends Error {
  readonly _tag = "Problem"
  readonly kind: ExitKind
  /** Further lines: candidates, and what to type. */
  readonly hints: ReadonlyArray<string>

  constructor(message: string, options: { readonly kind?: ExitKind; readonly hints?: ReadonlyArray<string> } = {}) {
    super(message)
    this.name = "Problem"
    this.kind = options.kind ?? "usage"
    this.hints = options.hints ?? []
  }
}
