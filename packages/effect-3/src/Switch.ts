/**
 * The operations that the API tags `switch`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Switch"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Switch"

/**
 * The operations that the API tags `switch`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Switch: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
