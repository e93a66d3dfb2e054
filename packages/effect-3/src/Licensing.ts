/**
 * The operations that the API tags `licensing`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Licensing"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Licensing"

/**
 * The operations that the API tags `licensing`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Licensing: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
