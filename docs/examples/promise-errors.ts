/** What goes wrong, and how to tell it apart: with exceptions, with a switch, and with results. */
import {
  BadRequest,
  InvalidInput,
  isMerakiError,
  Meraki,
  type MerakiError,
  NotFound,
  TooManyRequests,
  toMillis
} from "@effect-meraki/promise"

const meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})

const nameOf = async (networkId: string): Promise<string | undefined> => {
  try {
    const network = await meraki.networks.getNetwork({ networkId })
    return network.name
  } catch (error) {
    if (error instanceof NotFound) return undefined
    if (error instanceof TooManyRequests && error.retryAfter !== undefined) {
      console.error(`ask again in ${toMillis(error.retryAfter)} ms`)
    }
    if (isMerakiError(error)) console.error(error._tag, error.message)
    throw error
  }
}
console.log(`the name of a network that does not exist: ${await nameOf("N_0")}`)

const advice = (error: MerakiError): string => {
  switch (error._tag) {
    case "Unauthorized":
    case "Forbidden":
      return "look at the key and its rights"
    case "InvalidInput":
      return error.issues.map(({ path, problem }) => `${path} ${problem}`).join("; ")
    case "ConnectionFailed":
      return `look at the network: ${error.reason}`
    default:
      return error.message
  }
}

/** A network without VLANs has none; any other refusal stays one. */
const vlansOf = async (networkId: string) => {
  try {
    return await meraki.appliance.getNetworkApplianceVlans({ networkId })
  } catch (error) {
    if (error instanceof BadRequest && error.errors.includes("VLANs are not enabled for this network")) return []
    throw error
  }
}

/** One attempt, and an answer within 5 seconds. */
const renamed = (networkId: string, name: string) =>
  meraki.networks.updateNetwork({ networkId, name }, { retry: false, timeout: 5000 })

const [organization] = await meraki.organizations.getOrganizations()
const networks = await meraki.organizations.getOrganizationNetworks({ organizationId: organization?.id ?? "" })
const network = networks.find(({ productTypes }) => productTypes.includes("appliance"))
const vlans = await vlansOf(network?.id ?? "")
console.log(`${vlans.length} VLANs`)
await renamed("N_0", "HQ").catch((error) => console.log(isMerakiError(error) ? error._tag : error))

const result = await meraki.safe.networks.updateNetwork({ networkId: "N_0", name: "HQ" })
if (result.ok) console.log(`renamed to ${result.value.name}`)
else console.log(`not renamed: ${result.error._tag}`)

const wrong = await meraki.safe.networks.getNetwork({ networkId: ".." })
if (!wrong.ok && wrong.error instanceof InvalidInput) console.log(advice(wrong.error))

await meraki.close()
