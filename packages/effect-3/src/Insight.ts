/**
 * The operations that the API tags `insight`, and the types of their inputs and outputs.
 *
 * @since 0.1.0
 */
import * as operations from "@effect-meraki/promise/Insight"
import { type Calls, calls } from "./Operation.ts"

export type * from "@effect-meraki/promise/Insight"

/**
 * The operations that the API tags `insight`.
 *
 * @since 0.1.0
 * @category operations
 */
export const Insight: Calls<typeof operations> = /*#__PURE__*/ calls(operations)
