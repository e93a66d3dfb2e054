/** Health: what a client has seen of the API, each change of it, and a comparison with Dashboard's analytics. */
import { healthOf, Meraki } from "@effect-meraki/promise"

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"],
  application: { name: "Inventory", vendor: "Example" } // whose requests the analytics show
})

const [organization] = await meraki.organizations.getOrganizations()
const organizationId = organization?.id ?? ""
await meraki.organizations.getOrganizationNetworks({ organizationId })

const { advice, byStatus, supportCase } = await meraki.health()
console.log(`${advice.level}: ${advice.reason}`)
console.log(`by status: ${JSON.stringify(byStatus)}`)
if (advice.level === "contact-support") console.log(supportCase)

const watching = new AbortController()
for await (const { level } of healthOf(meraki).changes({ signal: watching.signal })) {
  console.log(`the API is ${level}`) // the current level, and then each new one
  break // a service goes on until it aborts the signal
}

const { both, gateway, neverArrived } = await healthOf(meraki).reconcile({ organizationId })
console.log(`both sides: ${both}, only here: ${gateway.length + neverArrived.length}`)
