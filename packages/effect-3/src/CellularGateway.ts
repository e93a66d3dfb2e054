/**
 * The operations that the API tags `cellularGateway`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/CellularGateway"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/CellularGateway"

/**
 * The operations that the API tags `cellularGateway`.
 *
 * @since 0.1.0
 * @category operations
 */
export const CellularGateway: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
