/**
 * The operations that the API tags `spaces`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Spaces"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Spaces"

/**
 * The operations that the API tags `spaces`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Spaces: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
