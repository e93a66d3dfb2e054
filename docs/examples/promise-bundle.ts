/** For bundles: a client that holds only the operations that are imported. */
import { MerakiBase } from "@effect-meraki/promise"
import { getOrganizationNetworks, getOrganizations } from "@effect-meraki/promise/Organizations"

const meraki = new MerakiBase({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})

const [organization] = await meraki.run(getOrganizations)
if (organization !== undefined) {
  let count = 0
  for await (const network of meraki.items(getOrganizationNetworks, { organizationId: organization.id })) {
    if (network.productTypes.includes("wireless")) count++
  }
  console.log(`${count} networks with wireless`)
}

await meraki.close()
