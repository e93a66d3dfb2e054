/**
 * A client of the Cisco Meraki Dashboard API for code that awaits: typed operations, paging, retries, limits, and errors
 * that say what went wrong.
 *
 * @since 0.1.0
 */
export * from "./errors.ts"
export { type Attempt, type Health, Meraki, type Reconciliation, type SafeMeraki } from "./Meraki.ts"
export type * from "./Operation.ts"
export type { MerakiLogger, MerakiOptions } from "./options.ts"
