/** The first program: the organizations that a key sees, and the devices of each. */
import { Meraki } from "@effect-meraki/promise"

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"] // left out, the API itself
})

for (const { id: organizationId, name } of await meraki.organizations.getOrganizations()) {
  const devices = await meraki.organizations.getOrganizationDevices({ organizationId }) // all pages
  console.log(`${name}: ${devices.length} devices`)
}
await meraki.close()
