/** What goes wrong, and how to tell it apart: with exceptions, with a switch, and with results. */
import {
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

const result = await meraki.safe.networks.updateNetwork({ networkId: "N_0", name: "HQ" })
if (result.ok) console.log(`renamed to ${result.value.name}`)
else console.log(`not renamed: ${result.error._tag}`)

const wrong = await meraki.safe.networks.getNetwork({ networkId: ".." })
if (!wrong.ok && wrong.error instanceof InvalidInput) console.log(advice(wrong.error))

await meraki.close()
