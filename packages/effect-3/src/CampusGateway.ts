/**
 * The operations that the API tags `campusGateway`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/CampusGateway"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/CampusGateway"

/**
 * The operations that the API tags `campusGateway`.
 *
 * @since 0.1.0
 * @category operations
 */
export const CampusGateway: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
