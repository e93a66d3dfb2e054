import { Simulator } from "../../src/index.ts"

/** What came back. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly text: string
  readonly headers: Headers
}

/** What a test reads of an answer; the simulator's own types are not what is tested. */
export type Json = { readonly [name: string]: Json } & ReadonlyArray<Json> & { readonly $?: never }

/** A simulator without a socket, small and without limits unless a test wants them, and a way to ask it. */
export const simulated = (options: Simulator.Options = {}) => {
  const simulator = Simulator.handler({
    organizations: 2,
    networksPerOrganization: 8,
    devicesPerNetwork: 10,
    limits: false,
    ...options
  })
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    headers: { readonly [name: string]: string } = {}
  ): Promise<Answer> => {
    const response = await simulator.fetch(path.startsWith("http") ? path : simulator.url + path, {
      method,
      headers: { authorization: `Bearer ${simulator.apiKey}`, ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) })
    })
    const text = await response.text()
    const isJson = response.headers.get("content-type")?.startsWith("application/json") ?? false
    return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined, headers: response.headers }
  }
  const json = async (method: string, path: string, body?: unknown): Promise<Json> => {
    const answer = await ask(method, path, body)
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
    return answer.body as Json
  }
  const organization = [...simulator.world.organizations.values()][0]
  const network = [...simulator.world.networks.values()].find(
    ({ organizationId, productTypes }) =>
      organizationId === organization?.id &&
      ["appliance", "switch", "wireless"].every((productType) => productTypes.includes(productType))
  )
  if (organization === undefined || network === undefined)
    throw new Error("the seed gives no network with all products")
  const deviceOf = (productType: string) => {
    const found = [...simulator.world.devices.values()].find(
      (device) => device.networkId === network.id && device.productType === productType
    )
    if (found === undefined) throw new Error(`the network has no ${productType}`)
    return found
  }
  return { ...simulator, ask, json, organization, network, deviceOf }
}

/** The URL of a related page. */
export const linkIn = ({ headers }: Answer, relation: string): string | undefined =>
  new RegExp(`<([^>]*)>; rel=${relation}(?:,|$)`).exec(headers.get("link") ?? "")?.[1]
