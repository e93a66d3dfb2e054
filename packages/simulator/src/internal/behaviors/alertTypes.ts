import type { Values } from "../world/values.ts"

/** The part of an alert that its type decides. */
export interface Alert {
  readonly alertType: string
  readonly alertTypeId: string
  readonly alertLevel: "informational" | "warning" | "critical"
  readonly alertData: Values
}

/** A type of alerts, with an example of its data. */
export interface AlertType extends Alert {
  readonly products: ReadonlyArray<string>
}

const everything = ["appliance", "camera", "cellularGateway", "sensor", "switch", "wireless"]

const type = (
  alertTypeId: string,
  alertType: string,
  alertLevel: AlertType["alertLevel"],
  products: ReadonlyArray<string>,
  alertData: Values = {}
): AlertType => ({ alertTypeId, alertType, alertLevel, products, alertData })

/**
 * Types of alerts, few of those that there are. Their ids and the names of their data are those of published payloads;
 * the values are made up. Of `motion_alert` only the id is known.
 */
export const alertTypes: ReadonlyArray<AlertType> = [
  type("settings_changed", "Settings changed", "informational", ["platform"], {
    name: "Addressing & VLANs",
    url: "/manage/configure/router_settings",
    userId: "1284392014819",
    changes: {
      addVlan: {
        label: "Added VLAN 20",
        oldText: "",
        newText: "Guests",
        changedBy: "Ada (ada@example.com)",
        ssidId: null
      }
    }
  }),
  type("stopped_reporting", "APs went down", "critical", everything),
  type("started_reporting", "APs came up", "informational", everything),
  type("power_supply_down", "Power supply went down", "critical", ["switch"], { num: 1 }),
  type("cellular_up", "Cellular came up", "informational", ["appliance", "cellularGateway"], {
    provider: "Example Mobile",
    model: "MG21",
    local: "192.0.2.10",
    remote: "198.51.100.7",
    connection: "LTE"
  }),
  type("motion_alert", "Motion detected", "informational", ["camera"]),
  type("sensor_alert", "Sensor change detected", "informational", ["sensor"], {
    alertConfigId: 789,
    alertConfigName: "Server room",
    triggerData: [
      { conditionId: 456, trigger: { ts: 1_767_268_799, type: "temperature", nodeId: 123, sensorValue: 31.5 } }
    ],
    startedAlerting: true
  })
]
