/**
 * The operations that the API tags `organizations`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Organizations"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Organizations"

/**
 * The operations that the API tags `organizations`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Organizations: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
