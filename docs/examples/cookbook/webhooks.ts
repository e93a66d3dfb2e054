/** A receiver of webhooks, which says what it is told. */
import { receiver, toNode } from "@effect-meraki/promise/webhooks"
import { createServer } from "node:http"

const { MERAKI_WEBHOOK_SECRET: sharedSecret = "", PORT = "3000" } = process.env

const receive = receiver({
  sharedSecret,
  onEvent: (event) => {
    switch (event._tag) {
      case "Alert":
        return console.log(`${event.networkName}: ${event.alertType}`)
      case "UnlistedAlert":
        return console.log(`${event.networkName}: ${event.alertType}, ${JSON.stringify(event.alertData)}`)
      case "Callback":
        return console.log(`done: ${event.callbackId}`)
    }
  }
})

const server = createServer(toNode(receive))
server.listen(Number(PORT), "127.0.0.1", () => console.log("listening"))

process.once("SIGINT", () => {
  server.close()
  void receive.close().then(() => console.log("closed")) // events that are being handled are handled to their end
})
