import { MerakiBase } from "@effect-meraki/promise"
import { getOrganizations } from "@effect-meraki/promise/Organizations"

const [apiKey = "", baseUrl = ""] = process.argv.slice(2)
const meraki = new MerakiBase({ apiKey, baseUrl })
const [organization] = await meraki.run(getOrganizations)
console.log(organization?.id === undefined ? organization : "ok")
