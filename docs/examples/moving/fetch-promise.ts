/** The same with the Promise client. */
import { Meraki } from "@effect-meraki/promise"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const [, , organizationId = ""] = process.argv

const meraki = new Meraki({ apiKey, baseUrl })
const devices = await meraki.organizations.getOrganizationDevices({ organizationId, perPage: 5 })
console.log(`${devices.length} devices, the first one a ${devices[0]?.model}`)
