/** Can a site reach the world, and are its cables good? `node live-tools.ts SWITCH HOST PORT …` */
import { liveToolsOf, Meraki } from "@effect-meraki/promise"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const { cableTest, ping } = liveToolsOf(new Meraki({ apiKey, baseUrl }))
const [, , serial = "", target = "", ...ports] = process.argv

const { results: reached, status } = await ping({ serial, target, count: 5 })
console.log(`ping ${status}: ${reached?.received} of ${reached?.sent} came back, ${reached?.latencies?.average} ms`)

const { error, results } = await cableTest({ serial, ports }, { deadline: 60_000 })
if (error) console.log(`the cables cannot be tested: ${error}`)
for (const { pairs, port, speedMbps } of results ?? []) {
  console.log(`port ${port}, ${speedMbps} Mbps`)
  for (const { index, lengthMeters, status } of pairs ?? [])
    console.log(`  pair ${index}: ${status}, ${lengthMeters} m`)
}
