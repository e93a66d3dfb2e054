// A receiver of the Scanning API, and a report as Dashboard posts it.
import { scanningReceiver } from "@effect-meraki/promise/webhooks"

const receive = scanningReceiver({
  validator: "the text that Dashboard shows for this receiver",
  sharedSecret: "a long random text",
  onReport: ({ networkId, observations, type }) => {
    for (const { clientMac, locations } of observations) console.log(networkId, type, clientMac, locations.at(-1))
  }
})

const validator = await receive(new Request("https://example.com/scanning"))
console.log(await validator.text())

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
const posted = new Request("https://example.com/scanning", { method: "POST", headers, body: JSON.stringify(report) })
console.log((await receive(posted)).status)
