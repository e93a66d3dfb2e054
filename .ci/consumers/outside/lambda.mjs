import { countNetworks } from "./promise.mjs"

/** What API Gateway calls: one client for each start of the function would be made outside. */
export const handler = async () => ({
  statusCode: 200,
  body: JSON.stringify({ networks: await countNetworks(process.env.MERAKI_KEY, process.env.MERAKI_URL) })
})
