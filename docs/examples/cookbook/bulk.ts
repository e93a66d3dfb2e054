/** Tags all networks of an organization: `node bulk.ts ORGANIZATION_ID TAG` shows the plan, and `--yes` carries it out. */
import { Meraki } from "@effect-meraki/promise"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const meraki = new Meraki({ apiKey, baseUrl })
const [, , organizationId = "", tag = ""] = process.argv

/** It knows nothing of plans. Those that have the tag are left alone, so that it can be run as often as one likes. */
const tagAll = async (meraki: Meraki) => {
  const networks = await meraki.organizations.getOrganizationNetworks({ organizationId })
  const actions = networks
    .filter(({ tags }) => !tags?.includes(tag))
    .map(({ id, tags }) => meraki.networks.updateNetwork.action({ networkId: id, tags: [...(tags ?? []), tag] }))
  if (actions.length > 0) await meraki.batch({ organizationId, actions })
  return `${actions.length} of ${networks.length} networks tagged`
}

if (process.argv.includes("--yes")) {
  console.log(await tagAll(meraki))
} else {
  const plan = await meraki.plan(tagAll) // reads are sent, writes are not
  console.log(String(plan))
}
