/** A view of a client for each job: other options, the same connections, limits and health. */
import { Meraki } from "@effect-meraki/promise"

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})

/** Counts the networks of an organization, as long as somebody waits for it. */
const count = async (organizationId: string, signal: AbortSignal): Promise<number> => {
  const quick = meraki.withOptions({ signal, retry: false, timeout: 2000, readOnly: true })
  const networks = await quick.organizations.getOrganizationNetworks({ organizationId })
  return networks.length
}

const [organization] = await meraki.organizations.getOrganizations()
console.log(`${await count(organization?.id ?? "", AbortSignal.timeout(5000))} networks`)

const reader = meraki.withOptions({ readOnly: true })
const result = await reader
  .withOptions({ readOnly: false }) // cannot be taken back
  .safe.networks.deleteNetwork({ networkId: "N_1" })
if (!result.ok) console.log(result.error._tag)

await reader.close() // ends calls of the view alone
const { attempts } = await meraki.health() // of the client and of all its views
console.log(`${attempts} requests`)
