import type * as Facade from "@effect-meraki/promise"
import type * as OAuth from "@effect-meraki/promise/oauth"

/** Reads, pages, fails and aborts, against a simulator with 10 networks. Returns "ok" when all of it is as it should be. */
export const check = async (
  { isMerakiError, Meraki, mockMeraki, NotFound }: typeof Facade,
  apiKey: string,
  baseUrl: string
): Promise<string> => {
  const assert = (condition: boolean, what: string) => {
    if (!condition) throw new Error(what)
  }
  const told: Array<string> = []
  const meraki = new Meraki({
    apiKey,
    baseUrl,
    onRequest: ({ operation }) => void told.push(operation),
    onResponse: ({ operation, status }) => void told.push(`${operation} ${status}`)
  })
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
  const plan = await meraki.plan((view) => view.networks.deleteNetwork({ networkId: "N_1" }))
  assert(
    plan.requests[0]?.method === "DELETE" && plan.toString().startsWith("1 write planned"),
    `plan: ${plan.toString()}`
  )
  const whole = await meraki.organizations.getOrganization({ organizationId }).withResponse()
  assert(whole.status === 200 && whole.value.id === organizationId && whole.attempts === 1, "whole answer")
  assert((await meraki.safe.request({ path: `/organizations/${organizationId}` })).ok, "raw request")
  const reader = meraki.withOptions({ readOnly: true })
  const refused = await reader.safe.networks.deleteNetwork({ networkId: "N_1" })
  assert(!refused.ok && refused.error._tag === "WriteBlocked", "a view")
  await meraki.close()
  assert(told.includes("getOrganizations") && told.includes("getNetwork 404"), `hooks: ${told.join(", ")}`)
  assert(!told.join(" ").includes(apiKey), "a hook was told the key")
  const double = mockMeraki({ networks: { getNetwork: () => Promise.reject(NotFound.make()) } })
  const missing: unknown = await double.networks.getNetwork({ networkId: "N_7" }).catch((error: unknown) => error)
  assert(missing instanceof NotFound && missing.parameters["networkId"] === "N_7", `double: ${String(missing)}`)
  return "ok"
}

/** Gets tokens of the simulator's application, uses them, and withdraws the consent. */
export const checkOAuth = async (
  { Meraki, NoCredential }: typeof Facade,
  { authorizeUrl, ConsentNeeded, exchangeCode, isOAuthError, refreshing, revoke }: typeof OAuth,
  baseUrl: string
): Promise<string> => {
  const clientId = "simulated-client"
  const application = { clientId, clientSecret: "simulated-secret", endpoint: new URL("/oauth/", baseUrl).href }
  const redirectUri = "https://app.example.com/done"
  const url = authorizeUrl({ clientId, redirectUri, scopes: [], state: "s", endpoint: application.endpoint })
  const location = (await fetch(url, { redirect: "manual" })).headers.get("location") ?? ""
  const code = new URL(location).searchParams.get("code") ?? ""
  let text: string | undefined
  const store = { load: () => text, save: (next: string) => void (text = next) }
  await exchangeCode({ ...application, code, redirectUri, store })
  const apiKey = refreshing({ ...application, store })
  const meraki = new Meraki({ apiKey, baseUrl })
  await meraki.organizations.getOrganizations()
  await revoke({ ...application, store })
  const error: unknown = await meraki.organizations.getOrganizations().catch((error: unknown) => error)
  const cause = error instanceof NoCredential ? error.cause : undefined
  await meraki.close()
  await apiKey.close()
  return isOAuthError(cause) && cause instanceof ConsentNeeded ? "ok" : `OAuth: ${String(error)}`
}
