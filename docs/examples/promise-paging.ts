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

const devices = await list({ organizationId }) // all pages
console.log(`${devices.length} devices`)

/** The items before a page that fails. */
const untilFailure = async () => {
  const serials: Array<string> = []
  try {
    for await (const { serial } of list.items({ organizationId, perPage: 100 })) serials.push(serial)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.error(`after ${serials.length} devices: ${error.message}`)
  }
  return serials
}
console.log(`${(await untilFailure()).length} devices, one by one`)

/** The events of the last hour, from the newest page backwards. */
const lastHour = async (networkId: string) => {
  const since = Date.now() - 3_600_000
  const events = []
  for await (const { data, items } of meraki.networks.getNetworkEvents.pages({ networkId, productType: "wireless" })) {
    if (Date.parse(data.pageEndAt ?? "") <= since) break
    events.push(...items.filter(({ occurredAt }) => Date.parse(occurredAt ?? "") > since))
  }
  return events
}
const network = networks.find(({ productTypes }) => productTypes.includes("wireless"))
console.log(`events of the last hour: ${(await lastHour(network?.id ?? "")).length > 0 ? "some" : "none"}`)

const first = await list.page({ organizationId, perPage: 50 }) // exactly one request
const second = first.next === undefined ? undefined : await list.page({ organizationId }, { from: first.next })
console.log(`${first.items.length} devices, then ${second?.items.length ?? 0}`)

await meraki.close()
