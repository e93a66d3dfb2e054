/**
 * The operations that the API tags `wireless`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Wireless"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Wireless"

/**
 * The operations that the API tags `wireless`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Wireless: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
