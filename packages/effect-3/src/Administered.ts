/**
 * The operations that the API tags `administered`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Administered"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Administered"

/**
 * The operations that the API tags `administered`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Administered: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
