/** Limits: one limiter and one memory for several clients, for several processes, and for the next run. */
import { makeLimiter, Meraki } from "@effect-meraki/promise"
import { fileStore } from "@effect-meraki/promise/node"
import { keepOwnership } from "@effect-meraki/promise/ownership"
import { makeRedisLimiter } from "@effect-meraki/promise/redis"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createClient } from "redis"

const baseUrl = process.env["MERAKI_BASE_URL"]
const apiKeys = [process.env["MERAKI_DASHBOARD_API_KEY"], process.env["MERAKI_DASHBOARD_API_KEY"]] // one for each team

/** A client that uses half of the limits. */
const modest = new Meraki({ apiKey: apiKeys[0], baseUrl, rateLimit: { share: 0.5 } })
const { source } = await modest.limits()
console.log(`at most ${source.maxRate} requests a second`)

/** Processes with the same Redis share their limits. */
const overRedis = async (url: string) => {
  const client = createClient({ url, disableOfflineQueue: true })
  client.on("error", () => undefined) // the limiter logs an outage
  await client.connect()
  return makeRedisLimiter({ client, logger: console })
}

/** Clients of this process share their limits, and have at most 50 requests under way. */
const ofThisProcess = () => makeLimiter({ share: 0.9, maxConcurrency: 50 })

const limiter = process.env["REDIS_URL"] === undefined ? ofThisProcess() : await overRedis(process.env["REDIS_URL"])

/** Which networks and devices belong to which organization is kept in a file, which is written at the end. */
const path = process.env["MERAKI_CACHE"] ?? join(tmpdir(), "meraki", "ownership.json")
await using ownership = await keepOwnership(fileStore(path))

const clients = apiKeys.map((apiKey) => new Meraki({ apiKey, baseUrl, limiter, ownership }))
for (const meraki of clients) {
  const organizations = await meraki.organizations.getOrganizations()
  for (const { id: organizationId } of organizations) await meraki.organizations.getOrganization({ organizationId })
  console.log(`${organizations.length} organizations`)
}

const { organizations } = await limiter.limits()
for (const { maxRate, rate, waiting } of Object.values(organizations)) {
  console.log(`${rate} of ${maxRate} requests a second, ${waiting} waiting`)
}
