/** All operations in one list: what a backup reads is chosen by the facts of each operation, and needs no list of names. */
import { BadRequest, Meraki, NotFound } from "@effect-meraki/promise"
import { operations } from "@effect-meraki/promise/operations"

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})

/** Reads of a network's switch settings that need nothing but the network's id. */
const settings = operations.filter(({ descriptor: { category, deprecated, method, path, query = {}, tag } }) => {
  const isRead = method === "GET" && category === "configure" && deprecated !== true
  const isOfNetwork = path.startsWith("/networks/") && path.match(/\{\w+\}/g)?.length === 1
  return isRead && tag === "switch" && isOfNetwork && Object.values(query).every((shape) => !shape.endsWith("!"))
})

/** What was read, by operation. What the network does not have is left out. */
const backup = async (networkId: string) => {
  const saved: { [operation: string]: unknown } = {}
  for (const operation of settings) {
    try {
      saved[operation.descriptor.id] = await meraki.run(operation, { networkId })
    } catch (error) {
      if (!(error instanceof BadRequest || error instanceof NotFound)) throw error
    }
  }
  return saved
}

const [organization] = await meraki.organizations.getOrganizations()
const [network] = await meraki.organizations.getOrganizationNetworks({ organizationId: organization?.id ?? "" })
const saved = await backup(network?.id ?? "")
console.log(`${operations.length} operations, ${settings.length} of them read settings of switches`)
console.log("getNetworkSwitchStp" in saved ? "spanning tree saved" : "no spanning tree")
