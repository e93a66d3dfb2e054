/** Puts devices into a network, wherever they are now: `node claim.ts NETWORK_ID SERIAL …`. */
import { Meraki } from "@effect-meraki/promise"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const { networks, organizations } = new Meraki({ apiKey, baseUrl })
const [, , networkId = "", ...serials] = process.argv

const { name, organizationId } = await networks.getNetwork({ networkId })
const inventory = await organizations.getOrganizationInventoryDevices({ organizationId, serials })
const places = new Map(inventory.map(({ networkId, serial }) => [serial ?? "", networkId ?? undefined]))

const unclaimed = serials.filter((serial) => !places.has(serial))
if (unclaimed.length > 0) {
  await organizations.claimIntoOrganizationInventory({ organizationId, serials: unclaimed })
  console.log(`claimed ${unclaimed.join(", ")}`)
}

for (const [serial, from] of places) {
  if (from === undefined || from === networkId) continue
  await networks.removeNetworkDevices({ networkId: from, serial })
  console.log(`took ${serial} out of ${from}`)
}

const missing = serials.filter((serial) => places.get(serial) !== networkId)
if (missing.length > 0) await networks.claimNetworkDevices({ networkId, serials: missing })
console.log(`${name}: ${missing.length} devices came, ${serials.length - missing.length} were there`)
