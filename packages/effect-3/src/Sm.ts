/**
 * The operations that the API tags `sm`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Sm"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Sm"

/**
 * The operations that the API tags `sm`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Sm: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
