// Data of alerts with schemas of your own, from any library that knows Standard Schema; here Effect's.
import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

const sharedSecret = "a long random text"

const SensorAlert = Schema.Struct({
  alertConfigName: Schema.String,
  startedAlerting: Schema.Boolean
})

const receiver = Webhooks.receive({
  sharedSecret,
  alerts: { sensor_alert: Schema.toStandardSchemaV1(SensorAlert) },
  onEvent: (event) => {
    switch (event._tag) {
      case "Alert":
        // Its data are of the type that `alertTypeId` says.
        return event.alertTypeId === "sensor_alert" ? Console.log(event.alertData.alertConfigName) : Effect.void
      case "UnlistedAlert":
        // A type without a schema, or data that do not match it: `issues` says which.
        return Console.log(event.alertTypeId)
      case "Callback":
        return Console.log(event.callbackId)
    }
  }
})

const program = Effect.gen(function* () {
  const { respond } = yield* receiver
  const post = (body: object) => {
    const request = new Request("https://example.com/hooks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sharedSecret, sentAt: new Date().toISOString(), ...body })
    })
    return Effect.flatMap(respond(request), ({ status }) => Console.log(status))
  }
  const data = { alertConfigName: "Server room", startedAlerting: true }
  yield* post({ alertId: "1", alertTypeId: "sensor_alert", alertData: data })
  yield* post({ alertId: "2", alertTypeId: "sensor_alert", alertData: { startedAlerting: "yes" } })
})

await Effect.runPromise(Effect.scoped(program))
