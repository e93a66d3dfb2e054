/**
 * The client of the Cisco Meraki Dashboard API for programs on Effect 3.
 *
 * @since 0.1.0
 */

/** Many changes in few requests. @since 0.1.0 */
export * as ActionBatch from "./ActionBatch.ts"
/** What a client has seen of the API. @since 0.1.0 */
export * as ApiHealth from "./ApiHealth.ts"
export { Meraki } from "./Meraki.ts"
/** Options of a client. @since 0.1.0 */
export * as MerakiConfig from "./MerakiConfig.ts"
/** Every way an operation can fail. @since 0.1.0 */
export * as MerakiError from "./MerakiError.ts"
/** What an operation is. @since 0.1.0 */
export * as Operation from "./Operation.ts"
/** Exponential backoff as one Schedule. @since 0.1.0 */
export * as RetryPolicy from "./RetryPolicy.ts"

export { Administered } from "./Administered.ts"
export { Appliance } from "./Appliance.ts"
export { Camera } from "./Camera.ts"
export { CampusGateway } from "./CampusGateway.ts"
export { CellularGateway } from "./CellularGateway.ts"
export { Devices } from "./Devices.ts"
export { Insight } from "./Insight.ts"
export { Licensing } from "./Licensing.ts"
export { Networks } from "./Networks.ts"
export { Organizations } from "./Organizations.ts"
export { Sensor } from "./Sensor.ts"
export { Sm } from "./Sm.ts"
export { Spaces } from "./Spaces.ts"
export { Switch } from "./Switch.ts"
export { Wireless } from "./Wireless.ts"
export { WirelessController } from "./WirelessController.ts"
