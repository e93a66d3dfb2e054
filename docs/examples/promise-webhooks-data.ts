// Data of alerts with schemas of your own, from any library that knows Standard Schema; here Effect's.
import { receiver } from "@effect-meraki/promise/webhooks"
import * as Schema from "effect/Schema"

const sharedSecret = "a long random text"

const SensorAlert = Schema.Struct({
  alertConfigName: Schema.String,
  startedAlerting: Schema.Boolean
})

const receive = receiver({
  sharedSecret,
  alerts: { sensor_alert: Schema.toStandardSchemaV1(SensorAlert) },
  onEvent: (event) => {
    switch (event._tag) {
      case "Alert":
        // Its data are of the type that `alertTypeId` says.
        if (event.alertTypeId === "sensor_alert") console.log(event.alertData.alertConfigName)
        if (event.alertTypeId === "settings_changed") console.log(event.alertData.changes)
        break
      case "UnlistedAlert":
        // A type without a schema, or data that do not match it: `issues` says which.
        console.log(event.alertTypeId, event.alertData, event.issues)
        break
      case "Callback":
        console.log(event.callbackId, event.message)
    }
  }
})

const post = async (body: object) => {
  const request = new Request("https://example.com/hooks", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sharedSecret, sentAt: new Date().toISOString(), ...body })
  })
  return (await receive(request)).status
}
const data = { alertConfigName: "Server room", startedAlerting: true }
console.log(await post({ alertId: "1", alertTypeId: "sensor_alert", alertData: data }))
console.log(await post({ alertId: "2", alertTypeId: "sensor_alert", alertData: { startedAlerting: "yes" } }))
