/** What of an organization needs attention, firmware and licenses: `node firmware.ts ORGANIZATION_ID`. */
import { BadRequest, Meraki } from "@effect-meraki/promise"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const { networks, organizations } = new Meraki({ apiKey, baseUrl, readOnly: true })
const [, , organizationId = ""] = process.argv
const kinds = ["appliance", "camera", "cellularGateway", "sensor", "switch", "wireless"] as const

const upgradesOf = async (networkId: string, name: string) => {
  const { products } = await networks.getNetworkFirmwareUpgrades({ networkId })
  return kinds.flatMap((kind) => {
    const { availableVersions, currentVersion, isUpgradeAvailable } = products?.[kind] ?? {}
    const newest = availableVersions?.findLast(({ releaseType }) => releaseType === "stable")
    return isUpgradeAvailable && newest ? [`${name}: ${currentVersion?.shortName} → ${newest.shortName}`] : []
  })
}

/** Organizations without licenses for each device refuse to list them: theirs end together. */
const licenses = async () => {
  try {
    const all = await organizations.getOrganizationLicenses({ organizationId })
    return all.filter(({ state }) => state !== "active").map((one) => `${one.licenseType}: ${one.state}`)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    const { expirationDate, status } = await organizations.getOrganizationLicensesOverview({ organizationId })
    return [`licenses: ${status} until ${expirationDate}`]
  }
}

const all = await organizations.getOrganizationNetworks({ organizationId })
const upgrades = await Promise.all(all.map(({ id, name }) => upgradesOf(id, name)))
for (const line of [...upgrades.flat(), ...(await licenses())]) console.log(line)
