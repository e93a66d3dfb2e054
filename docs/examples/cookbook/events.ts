/** What the access points of a network have logged between two times: `node events.ts NETWORK_ID SINCE UNTIL`. */
import { historyOf, Meraki } from "@effect-meraki/promise"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const meraki = new Meraki({ apiKey, baseUrl })
const history = historyOf(meraki)
const [, , networkId = "", since = "", until = ""] = process.argv
const accessPoints = { networkId, productType: "wireless" } as const

const counts = new Map<string, number>()
for await (const event of history(meraki.networks.getNetworkEvents, accessPoints, { since, until })) {
  const { clientDescription, deviceName, occurredAt } = event
  const description = event.description ?? event.type ?? "?"
  counts.set(description, (counts.get(description) ?? 0) + 1)
  console.log(`${occurredAt}  ${deviceName}  ${description}${clientDescription ? `: ${clientDescription}` : ""}`)
}
for (const [description, count] of counts) console.log(`${count} × ${description}`)
