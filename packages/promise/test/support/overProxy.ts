/** Prints the organizations at a URL, or why there are none, over the `fetch` of Node. */
import { isMerakiError, Meraki } from "../../src/index.ts"

const meraki = new Meraki({ apiKey: "0".repeat(40), baseUrl: process.argv[2], retry: false })
try {
  const organizations = await meraki.organizations.getOrganizations()
  console.log(organizations.map(({ name }) => name).join())
} catch (error) {
  if (!isMerakiError(error) || error._tag !== "ConnectionFailed") throw error
  console.log(error.reason)
}
