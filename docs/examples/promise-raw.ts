/** Requests without an operation, and answers as a whole. */
import { Meraki } from "@effect-meraki/promise"

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})
const [organization] = await meraki.organizations.getOrganizations()

// The answer of an endpoint that this package has no operation for is `unknown`.
const result = await meraki.safe.request({ path: "/networks/N_1/wireless/forecast", query: { bands: ["5", "6"] } })
if (!result.ok) console.log(result.error.message)

const path = `/organizations/${organization?.id}/networks`
for await (const { items } of meraki.requestPages({ path, query: { perPage: 10 } })) {
  console.log(`a page of ${items.length}`)
}

// A write. Guards and dry runs hold for it as for any other.
const organizationId = organization?.id ?? ""
const [network] = await meraki.organizations.getOrganizationNetworks({ organizationId })
await meraki.request({ method: "PUT", path: `/networks/${network?.id}`, body: { name: "Lab" } })

const call = meraki.organizations.getOrganization({ organizationId })
const { attempts, requestId, status, value } = await call.withResponse()
console.log(`${value.name}: ${status}, request ${requestId ?? "without id"}, ${attempts} attempt`)
