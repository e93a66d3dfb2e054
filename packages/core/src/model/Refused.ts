/**
 * The error of a request that a receiver refuses.
 *
 * @since 0.2.0
 */
import * as Data from "effect/Data"
import type { RefusalReason } from "./RefusalReason.ts"

/**
 * A request that a receiver refuses. Its message names no value of the request.
 *
 * @since 0.2.0
 * @category errors
 */
export class Refused extends Data.TaggedError("Refused")<{
  readonly reason: RefusalReason
  /** The status of the answer. */
  readonly status: number
  readonly message: string
}> {}
