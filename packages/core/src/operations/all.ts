/**
 * All operations in one list. A program that imports it has every operation in its bundle.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import type { Operation } from "../Operation.ts"
import * as Administered from "./Administered.ts"
import * as Appliance from "./Appliance.ts"
import * as Camera from "./Camera.ts"
import * as CampusGateway from "./CampusGateway.ts"
import * as CellularGateway from "./CellularGateway.ts"
import * as Devices from "./Devices.ts"
import * as Insight from "./Insight.ts"
import * as Licensing from "./Licensing.ts"
import * as Networks from "./Networks.ts"
import * as Organizations from "./Organizations.ts"
import * as Sensor from "./Sensor.ts"
import * as Sm from "./Sm.ts"
import * as Spaces from "./Spaces.ts"
import * as Switch from "./Switch.ts"
import * as Wireless from "./Wireless.ts"
import * as WirelessController from "./WirelessController.ts"

/**
 * Every operation, by module and path. Filter it by the facts in `descriptor`. The input of an operation is not in its
 * type here; it is checked when the operation is called.
 *
 * @since 0.2.0
 * @category operations
 */
export const operations: ReadonlyArray<Operation<{ readonly [name: string]: unknown }, unknown>> = /*#__PURE__*/ [
  Administered,
  Appliance,
  Camera,
  CampusGateway,
  CellularGateway,
  Devices,
  Insight,
  Licensing,
  Networks,
  Organizations,
  Sensor,
  Sm,
  Spaces,
  Switch,
  Wireless,
  WirelessController
].flatMap((module): ReadonlyArray<unknown> => Object.values(module)) as ReadonlyArray<
  Operation<{ readonly [name: string]: unknown }, unknown>
>
