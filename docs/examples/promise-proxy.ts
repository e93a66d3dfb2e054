/** A proxy, and a certificate authority of one's own, with the fetch of undici. */
import { Meraki } from "@effect-meraki/promise"
import { readFileSync } from "node:fs"
import { fetch, ProxyAgent } from "undici"

const dispatcher = new ProxyAgent({
  uri: process.env["HTTPS_PROXY"] ?? "http://127.0.0.1:3128", // or http://user:password@…
  requestTls: { ca: readFileSync(process.env["MERAKI_CA"] ?? "ca.pem", "utf8") } // left out, the authorities of Node
})

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"],
  fetch: (url, init) => fetch(url, { ...init, dispatcher })
})

console.log(`${(await meraki.organizations.getOrganizations()).length} organizations`)
await dispatcher.close()
