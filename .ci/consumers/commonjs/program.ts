// A program as TypeScript 5.7 compiles it to CommonJS, without the types of `await using`.
import {
  isMerakiError,
  makeLimiter,
  Meraki,
  MerakiBase,
  type MerakiError,
  NotFound,
  toMillis
} from "@effect-meraki/promise"
import { getNetworkClients, type Network } from "@effect-meraki/promise/Networks"
import { fileStore } from "@effect-meraki/promise/node"
import { keepOwnership, type KeptOwnership } from "@effect-meraki/promise/ownership"
import { makeRedisLimiter, type RedisClient } from "@effect-meraki/promise/redis"

const [apiKey = "", baseUrl = ""] = process.argv.slice(2)

export const overRedis = (client: RedisClient): Meraki => new Meraki({ apiKey, limiter: makeRedisLimiter({ client }) })
export const kept = (path: string): Promise<KeptOwnership> => keepOwnership(fileStore(path))

export const wait = (error: MerakiError): number => {
  switch (error._tag) {
    case "TooManyRequests":
      return error.retryAfter === undefined ? 0 : toMillis(error.retryAfter)
    default:
      return 0
  }
}

/** Types that are lost on the way would make `any` of the input. */
type Input = Parameters<Meraki["networks"]["getNetwork"]>[0]
export const isChecked: object extends Input ? false : true = true

const main = async (): Promise<string> => {
  const meraki = new Meraki({ apiKey, baseUrl, limiter: makeLimiter() })
  const [organization] = await meraki.organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  const networks: Array<string> = []
  for await (const { id } of meraki.organizations.getOrganizationNetworks.items({ organizationId })) networks.push(id)
  const base = new MerakiBase({ apiKey, baseUrl })
  const clients = await base.run(getNetworkClients, { networkId: networks[0] ?? "" })
  const missing = await meraki.networks.getNetwork({ networkId: "N_1" }).then(
    ({ name }: Network) => name,
    (error: unknown) => (error instanceof NotFound && isMerakiError(error) ? "none" : String(error))
  )
  await meraki.close()
  return `${networks.length} networks, ${clients.length > 0 ? "clients" : "no clients"}, ${missing}`
}

void main().then(console.log)
