/** What a program would change, as a plan, and a client that cannot change anything. */
import { Meraki } from "@effect-meraki/promise"

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})
const [organization] = await meraki.organizations.getOrganizations()
const organizationId = organization?.id ?? ""

/** Tags every network of an organization. It knows nothing of dry runs. */
const tagAll = async (meraki: Meraki) => {
  const networks = await meraki.organizations.getOrganizationNetworks({ organizationId })
  const { updateNetwork } = meraki.networks
  const actions = networks.map(({ id }) => updateNetwork.action({ networkId: id, tags: ["branch"] }))
  return meraki.batch({ organizationId, actions })
}

const plan = await meraki.plan(tagAll) // sends the GETs, and nothing else
for (const { method, operation } of plan.requests) console.log(`${method} ${operation}`)

// Writes that do not need each other are all planned.
const two = await meraki.plan(
  ["HQ", "Branch"].map((name) => (meraki) => meraki.networks.updateNetwork({ networkId: "N_1", name }))
)
console.log(String(two)) // for people; JSON.stringify(two) is for programs

const rehearsal = meraki.withOptions({
  dryRun: true,
  onPlanned: ({ method, operation }) => console.log(`would ${method}: ${operation}`)
})
const result = await rehearsal.safe.networks.deleteNetwork({ networkId: "N_1" })
if (!result.ok) console.log(result.error.message)

const { batches } = await tagAll(meraki) // and now for real
console.log(`${batches.length} batch ${batches[0]?.status}`)
