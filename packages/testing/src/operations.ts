/** All generated modules of core by their names, for tests that go over every operation. */
import * as Administered from "@effect-meraki/core/Administered"
import * as Appliance from "@effect-meraki/core/Appliance"
import * as Camera from "@effect-meraki/core/Camera"
import * as CampusGateway from "@effect-meraki/core/CampusGateway"
import * as CellularGateway from "@effect-meraki/core/CellularGateway"
import * as Devices from "@effect-meraki/core/Devices"
import * as Insight from "@effect-meraki/core/Insight"
import * as Licensing from "@effect-meraki/core/Licensing"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Sensor from "@effect-meraki/core/Sensor"
import * as Sm from "@effect-meraki/core/Sm"
import * as Spaces from "@effect-meraki/core/Spaces"
import * as Switch from "@effect-meraki/core/Switch"
import * as Wireless from "@effect-meraki/core/Wireless"
import * as WirelessController from "@effect-meraki/core/WirelessController"

export const modules = {
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
}
