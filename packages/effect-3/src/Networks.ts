/**
 * The operations that the API tags `networks`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Networks"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Networks"

/**
 * The operations that the API tags `networks`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Networks: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
