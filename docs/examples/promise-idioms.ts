/** What many programs write themselves: live tools, lookups, histories, iterators that resume. */
import { historyOf, liveToolsOf, lookupsOf, Meraki, resumeOf } from "@effect-meraki/promise"

await using meraki = new Meraki({
  apiKey: process.env["MERAKI_DASHBOARD_API_KEY"],
  baseUrl: process.env["MERAKI_BASE_URL"]
})
const [organization] = await meraki.organizations.getOrganizations()
const organizationId = organization?.id ?? ""
const serials = (await meraki.organizations.getOrganizationDevices({ organizationId }, { limit: 5 })).map(
  ({ serial }) => serial
)

/** A ping from a device, to its end: it is started, and asked about until it is complete. */
const { ping } = liveToolsOf(meraki)
const { results, status } = await ping({ serial: serials[0] ?? "", target: "8.8.8.8" })
console.log(`${status}: ${results?.received === undefined ? "no" : "some"} replies`)

/** The same with every state that is seen. */
const running = ping({ serial: serials[0] ?? "", target: "8.8.8.8" }, { pollInterval: 10, deadline: 60_000 })
for await (const state of running) if (state.status === "complete") console.log("watched")

/** The models of devices: one request for all of them. */
const { getDevice } = lookupsOf(meraki)
const found = await Promise.all(serials.map((serial) => getDevice({ serial, organizationId })))
console.log(`${found.length} devices looked up`)

/** The events of a network in an hour. */
const [network] = await meraki.organizations.getOrganizationNetworks({ organizationId })
const history = historyOf(meraki)
const lastHour = { since: new Date(Date.now() - 3_600_000) }
const wireless = { networkId: network?.id ?? "", productType: "wireless" } as const
for await (const _ of history(meraki.networks.getNetworkEvents, wireless, lastHour)) {
  console.log("an event")
  break
}

/** Changes of a month, a week in each request. */
const { getOrganizationConfigurationChanges } = meraki.organizations
const month = { since: new Date(Date.now() - 28 * 86_400_000), window: 7 * 86_400_000 }
let changes = 0
for await (const _ of history(getOrganizationConfigurationChanges, { organizationId }, month)) changes++

/** Devices, page by page. What was handled is not read again after the process was ended. */
const kept = new Map<string, string | undefined>()
const devices = () =>
  resumeOf(meraki).items(
    meraki.organizations.getOrganizationDevices,
    { organizationId, perPage: 10 },
    { load: () => kept.get("devices"), save: (link) => void kept.set("devices", link) }
  )
let count = 0
for await (const _ of devices()) if (++count === 15) break
for await (const _ of devices()) count++
console.log(count > 100 ? "the rest from the second page on" : `${count} devices`)
