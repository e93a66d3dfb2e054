/**
 * The operations that the API tags `wirelessController`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/WirelessController"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/WirelessController"

/**
 * The operations that the API tags `wirelessController`.
 *
 * @since 0.1.0
 * @category operations
 */
export const WirelessController: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
