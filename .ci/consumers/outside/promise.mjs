import { Meraki } from "@effect-meraki/promise"

/** How many networks the first organization has. */
export const countNetworks = async (apiKey, baseUrl) => {
  const meraki = new Meraki({ apiKey, baseUrl })
  const [organization] = await meraki.organizations.getOrganizations()
  const networks = await meraki.organizations.getOrganizationNetworks({ organizationId: organization.id, perPage: 5 })
  return networks.length
}
