/** The organizations of several customers, each with a key of its own: `MERAKI_KEYS` names the variables that hold them. */
import { makeLimiter, makeOwnership, Meraki, Unauthorized } from "@effect-meraki/promise"

const { MERAKI_BASE_URL: baseUrl, MERAKI_KEYS = "" } = process.env
const limiter = makeLimiter() // the API counts addresses and organizations, not keys
const ownership = makeOwnership()

const customers = MERAKI_KEYS.split(",").map((name) => {
  const meraki = new Meraki({ apiKey: process.env[name], baseUrl, limiter, ownership, readOnly: true })
  return { name, meraki }
})

/** A customer whose key is no longer good does not stop the report of the others. */
const report = async ({ meraki, name }: (typeof customers)[number]) => {
  try {
    const organizations = await meraki.organizations.getOrganizations()
    const devices = await Promise.all(
      organizations.map(({ id }) => meraki.organizations.getOrganizationDevices({ organizationId: id }))
    )
    return `${name}: ${organizations.map(({ name }) => name).join(", ")}; ${devices.flat().length} devices`
  } catch (error) {
    if (error instanceof Unauthorized) return `${name}: the key is not good any more`
    throw error
  }
}

for (const line of await Promise.all(customers.map(report))) console.log(line)
