/** A client with a proxy and a certificate authority of its own, in a program whose other requests go another way. */
import { ConnectionFailed, Meraki } from "@effect-meraki/promise"
import { readFileSync } from "node:fs"
import { fetch, ProxyAgent } from "undici"

const { COMPANY_CA = "", COMPANY_PROXY = "", MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env

const direct = new Meraki({ apiKey, baseUrl, retry: false })
try {
  await direct.organizations.getOrganizations()
} catch (error) {
  if (!(error instanceof ConnectionFailed)) throw error
  console.log(`without the proxy: ${error.reason}`)
}

const dispatcher = new ProxyAgent({ uri: COMPANY_PROXY, requestTls: { ca: readFileSync(COMPANY_CA, "utf8") } })
const meraki = new Meraki({ apiKey, baseUrl, fetch: (url, init) => fetch(url, { ...init, dispatcher }) })
const organizations = await meraki.organizations.getOrganizations()
console.log(`with it: ${organizations.map(({ name }) => name).join(", ")}`)
await dispatcher.close()
