/** Every device that a key can see, as CSV. */
import { Meraki } from "@effect-meraki/promise"
import { stringify } from "csv-stringify/sync"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const meraki = new Meraki({ apiKey, baseUrl })

const devicesOf = async (organizationId: string) => {
  const [networks, devices, availabilities] = await Promise.all([
    meraki.organizations.getOrganizationNetworks({ organizationId }),
    meraki.organizations.getOrganizationDevices({ organizationId }),
    meraki.organizations.getOrganizationDevicesAvailabilities({ organizationId })
  ])
  const names = new Map(networks.map(({ id, name }) => [id, name]))
  const statuses = new Map(availabilities.map(({ serial, status }) => [serial, status]))
  return devices.map(({ firmware, model, name, networkId, serial }) => ({
    network: names.get(networkId ?? ""),
    serial,
    model,
    name,
    status: statuses.get(serial),
    firmware
  }))
}

const organizations = await meraki.organizations.getOrganizations()
const rows = await Promise.all(
  organizations.map(async ({ id, name }) => (await devicesOf(id)).map((device) => ({ organization: name, ...device })))
)
process.stdout.write(stringify(rows.flat(), { header: true, escape_formulas: true }))
