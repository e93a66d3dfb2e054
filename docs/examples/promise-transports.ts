/** Transports: the platform's fetch, that of undici with an agent, and one of the application. */
import { Meraki } from "@effect-meraki/promise"
import { Agent, fetch as fetchOfUndici } from "undici"

const options = { apiKey: process.env["MERAKI_DASHBOARD_API_KEY"], baseUrl: process.env["MERAKI_BASE_URL"] }

const overFetch = new Meraki(options)

/** An agent of its own. */
const dispatcher = new Agent({ connections: 8 })
const overUndici = new Meraki({ ...options, fetch: (url, init) => fetchOfUndici(url, { ...init, dispatcher }) })

/** The application's function, here one that counts what it sends. */
let sent = 0
const overOwn = new Meraki({ ...options, fetch: (url, init) => (sent++, fetch(url, init)) })

for (const meraki of [overFetch, overUndici, overOwn]) {
  console.log(`${(await meraki.organizations.getOrganizations()).length} organizations`)
  await meraki.close()
}
await dispatcher.close()
console.log(`${sent} request over the application's own function`)
