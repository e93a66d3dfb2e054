/**
 * The operations that the API tags `sensor`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Sensor"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Sensor"

/**
 * The operations that the API tags `sensor`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Sensor: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
