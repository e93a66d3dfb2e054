import type { RegionOptions } from "./Operation.ts"

/**
 * Options of a live tool: those of its calls, and how it is followed. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface LiveToolOptions extends Omit<RegionOptions, "deadline"> {
  /** The first wait before its state is asked for (default 1,000). Each is longer than the one before, up to ten times that. */
  readonly pollInterval?: number | undefined
  /** The longest time until it is complete, or has failed (default 300,000). */
  readonly deadline?: number | undefined
}

/**
 * A live tool that runs. Awaiting it gives the last state, whose `status` is `complete` or `failed`. Iterating gives every state
 * that is seen, from the answer that starts it to the last one. Leaving the loop ends both: who awaits it then gets an
 * `AbortError`.
 *
 * @since 0.2.0
 * @category models
 */
export interface RunningTool<out State> extends Promise<State>, AsyncIterable<State> {}

/**
 * A live tool.
 *
 * @since 0.2.0
 * @category models
 */
export type LiveTool<Input, State> = (input: Input, options?: LiveToolOptions) => RunningTool<State>
