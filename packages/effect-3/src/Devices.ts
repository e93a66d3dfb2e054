/**
 * The operations that the API tags `devices`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Devices"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Devices"

/**
 * The operations that the API tags `devices`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Devices: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
