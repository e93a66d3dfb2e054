/**
 * A Cisco Meraki Dashboard on loopback, for tests of any client of its API.
 *
 * @since 0.2.0
 */

/** Faults on demand or by chance. @since 0.2.0 */
export * as Fault from "./Fault.ts"
/** The simulator as an Effect layer, and without a socket. @since 0.2.0 */
export * as Simulator from "./Simulator.ts"
export { startSimulator } from "./Simulator.ts"
