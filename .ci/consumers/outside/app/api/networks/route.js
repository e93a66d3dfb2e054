import { countNetworks } from "../../../promise.mjs"

export const dynamic = "force-dynamic"

export const GET = async () =>
  Response.json({ networks: await countNetworks(process.env.MERAKI_KEY, process.env.MERAKI_URL) })
