/** Saves the clients of every network of an organization, and can be ended at any time: `node ctrl-c.ts ORGANIZATION_ID`. */
import { Meraki } from "@effect-meraki/promise"
import { existsSync } from "node:fs"
import { rename, writeFile } from "node:fs/promises"

const stop = new AbortController()
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort(new Error(signal)))

const { MERAKI_DASHBOARD_API_KEY: apiKey, MERAKI_BASE_URL: baseUrl } = process.env
const meraki = new Meraki({ apiKey, baseUrl, signal: stop.signal }) // ends waits, retries and requests alike
const [, , organizationId = ""] = process.argv

let saved = 0
try {
  for (const { id, name } of await meraki.organizations.getOrganizationNetworks({ organizationId })) {
    const file = `clients-${id}.json`
    if (existsSync(file)) continue // of an earlier run
    const clients = await meraki.networks.getNetworkClients({ networkId: id })
    await writeFile(`${file}.new`, JSON.stringify(clients), { signal: stop.signal })
    await rename(`${file}.new`, file) // a file is there as a whole, or not at all
    saved++
    console.log(`${name}: ${clients.length} clients`)
  }
} catch (error) {
  if (!stop.signal.aborted) throw error
  process.exitCode = 130
}
console.log(
  stop.signal.aborted ? `stopped after ${saved}; the same command goes on` : `all saved, ${saved} of them now`
)
