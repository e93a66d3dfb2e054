// A receiver of webhooks, and a simulated Dashboard that posts an alert to it.
import { receiver, toNode } from "@effect-meraki/promise/webhooks"
import { startSimulator } from "@effect-meraki/simulator"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const sharedSecret = "a long random text"
const handled = Promise.withResolvers<string>()
const receive = receiver({
  sharedSecret,
  onEvent: (event) => handled.resolve(`${event.networkName}: ${event._tag === "Callback" ? "done" : event.alertType}`)
})
const server = createServer(toNode(receive)).listen(0, "127.0.0.1")
await once(server, "listening")

const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
await using simulator = await startSimulator({ receivers: [{ url, sharedSecret }] })
simulator.alert({ networkId: [...simulator.world.networks.keys()][0] ?? "", alertTypeId: "settings_changed" })
console.log(await handled.promise)

await receive.close()
server.close()
