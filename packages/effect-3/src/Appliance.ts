/**
 * The operations that the API tags `appliance`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Appliance"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Appliance"

/**
 * The operations that the API tags `appliance`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Appliance: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
