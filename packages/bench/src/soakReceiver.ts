// The receiver of soakWebhooks.ts, in a process of its own.
import { receiver, toNode } from "@effect-meraki/promise/webhooks"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"

const handled = new Set<string>()
const receive = receiver({
  sharedSecret: "a long random text",
  logger: false,
  onEvent: async (event) => {
    // As long as a database takes, so that bodies are held side by side.
    await sleep(20)
    if (event._tag !== "Callback") handled.add(event.alertId)
  }
})
const server = createServer(toNode(receive)).listen(0, "127.0.0.1", () => {
  process.send?.({ port: (server.address() as AddressInfo).port })
})

process.on("message", () => {
  void (async () => {
    // Twice: what the first collection frees may hold what the second can.
    globalThis.gc?.()
    await sleep(50)
    globalThis.gc?.()
    const { arrayBuffers, external, heapUsed, rss } = process.memoryUsage()
    process.send?.({ heap: heapUsed, rss, external: external + arrayBuffers, handled: handled.size })
  })()
})
