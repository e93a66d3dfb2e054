/**
 * The operations that the API tags `camera`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Camera"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Camera"

/**
 * The operations that the API tags `camera`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Camera: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
