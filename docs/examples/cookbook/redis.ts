/** One of several processes that share the limits of the API: `node redis.ts ORGANIZATION_ID`. */
import { Meraki } from "@effect-meraki/promise"
import { makeRedisLimiter } from "@effect-meraki/promise/redis"
import { createClient } from "redis"

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl, REDIS_URL: url = "redis://127.0.0.1" } = process.env
const [, , organizationId = ""] = process.argv

const client = createClient({ url, disableOfflineQueue: true })
client.on("error", () => undefined) // without Redis the limiter says so, and keeps a limit of its own
await client.connect()
const limiter = makeRedisLimiter({ client, logger: console })

const meraki = new Meraki({ apiKey, baseUrl, limiter })
const networks = await meraki.organizations.getOrganizationNetworks({ organizationId })
const ssids = await Promise.all(
  networks
    .filter(({ productTypes }) => productTypes.includes("wireless"))
    .map(({ id: networkId }) => meraki.wireless.getNetworkWirelessSsids({ networkId }))
)
const enabled = ssids.flat().filter(({ enabled }) => enabled)
const { maxRate } = (await limiter.limits()).organizations[organizationId] ?? {}
console.log(`${enabled.length} SSIDs; ${maxRate} requests a second for all processes`)
await client.close()
