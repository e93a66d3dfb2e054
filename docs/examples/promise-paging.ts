/** Lists of the API: everything, items one by one, page by page, and one page alone. */
import { Meraki } from "@effect-meraki/promise"

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"], // left out, the API itself
  application: { name: "Inventory", version: "1.0", vendor: "Example" } // how administrators see you
})

const organizations = await meraki.organizations.getOrganizations()
const organizationId = organizations[0]?.id ?? ""
const networks = await meraki.organizations.getOrganizationNetworks({ organizationId })
console.log(`${organizations.length} organizations, ${networks.length} networks in the first`)

const list = meraki.organizations.getOrganizationDevices

for await (const device of list.items({ organizationId })) {
  if (device.model?.startsWith("MR")) {
    console.log(`an access point: ${device.serial}`)
    break // nothing more is fetched
  }
}

for await (const page of list.pages({ organizationId, perPage: 100 })) {
  console.log(`a page of ${page.items.length} devices`)
}

const first = await list.page({ organizationId, perPage: 50 }) // exactly one request
const second = first.next === undefined ? undefined : await list.page({ organizationId }, { from: first.next })
console.log(`${first.items.length} devices, then ${second?.items.length ?? 0}`)

await meraki.close()
