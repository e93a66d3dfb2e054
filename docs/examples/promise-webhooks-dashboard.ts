// Has Dashboard know a receiver, and test it.
import { ensureReceiver, Meraki } from "@effect-meraki/promise"
import { receiver, toNode } from "@effect-meraki/promise/webhooks"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const sharedSecret = "a long random text"
const receive = receiver({ sharedSecret, onEvent: () => undefined })
const server = createServer(toNode(receive)).listen(0, "127.0.0.1")
await once(server, "listening")
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})
const [network] = await meraki.organizations.getOrganizationNetworks({
  organizationId: (await meraki.organizations.getOrganizations())[0]?.id ?? ""
})

const [registration] = await ensureReceiver(meraki, { networkId: network?.id ?? "", url, sharedSecret })
console.log(`${registration?.isNew === true ? "new" : "there before"}, its test is ${registration?.test}`)

await receive.close()
server.close()
