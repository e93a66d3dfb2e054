import type * as Facade from "@effect-meraki/promise"

/** Reads, pages, fails and aborts, against a simulator with 10 networks. Returns "ok" when all of it is as it should be. */
export const check = async (
  { isMerakiError, Meraki, NotFound }: typeof Facade,
  apiKey: string,
  baseUrl: string
): Promise<string> => {
  const assert = (condition: boolean, what: string) => {
    if (!condition) throw new Error(what)
  }
  const meraki = new Meraki({ apiKey, baseUrl })
  const [organization] = await meraki.organizations.getOrganizations()
  const organizationId = organization?.id ?? ""
  let count = 0
  for await (const network of meraki.organizations.getOrganizationNetworks.items({ organizationId, perPage: 5 })) {
    if (network.id !== "") count++
  }
  assert(count === 10, `paging: ${count}`)
  const error: unknown = await meraki.networks.getNetwork({ networkId: "N_1" }).catch((error: unknown) => error)
  assert(error instanceof NotFound && error.status === 404 && isMerakiError(error), `error: ${String(error)}`)
  const stack = error instanceof Error ? (error.stack ?? "") : ""
  assert(/program\.ts/.test(stack.split("\n")[1] ?? ""), `stack: ${stack}`)
  const controller = new AbortController()
  const call = meraki.networks
    .getNetwork({ networkId: "N_1" }, { signal: controller.signal })
    .catch((error: unknown) => error)
  controller.abort("stop")
  assert((await call) === "stop", "abort")
  await meraki.close()
  return "ok"
}
