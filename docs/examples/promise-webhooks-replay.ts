// Posts an event that was saved to a receiver again.
import { receiver, replay, toNode } from "@effect-meraki/promise/webhooks"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const sharedSecret = "a long random text"
const receive = receiver({ sharedSecret, onEvent: ({ networkName }) => console.log(`handled for ${networkName}`) })
const server = createServer(toNode(receive)).listen(0, "127.0.0.1")
await once(server, "listening")
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

/** What `event.payload` was when the event was saved. */
const text = '{"alertId":"1","alertTypeId":"settings_changed","networkName":"HQ","alertData":{}}'

/** Returns the status that the receiver answers with. */
const again = (saved: string) => replay(JSON.parse(saved), { url, sharedSecret })

console.log(await again(text), await again(text)) // handled once: it keeps its id

await receive.close()
server.close()
