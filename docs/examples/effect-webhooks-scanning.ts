// A receiver of the Scanning API, and a report as Dashboard posts it.
import * as Scanning from "@effect-meraki/core/Scanning"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

const receiver = Scanning.receive({
  validator: "the text that Dashboard shows for this receiver",
  sharedSecret: "a long random text",
  onReport: ({ networkId, observations, type }) =>
    Effect.forEach(observations, ({ clientMac }) => Console.log(`${networkId} ${type} ${clientMac}`))
})

const report = {
  version: "3.0",
  secret: "a long random text",
  type: "WiFi",
  data: {
    networkId: "N_1",
    observations: [{ clientMac: "00:11:22:33:44:55", locations: [{ lat: 51.5, lng: -0.1, rssiRecords: [] }] }]
  }
}
const headers = { "content-type": "application/json" }

const program = Effect.gen(function* () {
  const { respond } = yield* receiver
  const validator = yield* respond(new Request("https://example.com/scanning"))
  yield* Console.log(yield* Effect.promise(() => validator.text()))
  const posted = new Request("https://example.com/scanning", { method: "POST", headers, body: JSON.stringify(report) })
  yield* Console.log((yield* respond(posted)).status)
})

await Effect.runPromise(Effect.scoped(program))
