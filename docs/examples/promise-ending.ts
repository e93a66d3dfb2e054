/** Ending things: one call, an iterator, a whole client. */
import { Meraki } from "@effect-meraki/promise"

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})

const controller = new AbortController()
const call = meraki.organizations.getOrganizations({}, { signal: controller.signal })
controller.abort(new Error("no longer needed")) // its socket is closed
await call.catch((error) => console.log(String(error)))

const [organization] = await meraki.organizations.getOrganizations({}, { signal: AbortSignal.timeout(5000) })
console.log(organization === undefined ? "no organization" : "an organization in time")

const shutdown = new AbortController()
const worker = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"],
  signal: shutdown.signal
})
shutdown.abort(new Error("shutting down"))
await worker.organizations.getOrganizations().catch((error) => console.log(String(error)))
