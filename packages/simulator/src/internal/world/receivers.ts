import { membersOf } from "./generic.ts"
import type { Item, State } from "./state.ts"
import { isValues, text, type Values } from "./values.ts"
import { type Network, networksOf } from "./world.ts"

/** A template of a webhook: its body and its headers, in Liquid. */
export interface PayloadTemplate {
  readonly body: string
  readonly headers: ReadonlyArray<{ readonly name: string; readonly template: string }>
}

/** The templates that every network has. Their names are the API's; the bodies of those for other services are made up. */
export const includedTemplates: ReadonlyArray<readonly [id: string, name: string, body: string]> = [
  ["wpt_00001", "Meraki (included)", ""],
  ["wpt_00002", "Webex (included)", `{"markdown":{{ alertType | jsonify }}}`],
  ["wpt_00003", "Slack (included)", `{"text":{{ alertType | jsonify }}}`],
  ["wpt_00004", "Microsoft Teams (included)", `{"summary":{{ alertType | jsonify }}}`],
  ["wpt_00005", "Callback (included)", ""],
  ["wpt_00006", "ServiceNow (included)", `{"short_description":{{ alertType | jsonify }}}`],
  ["wpt_00007", "PagerDuty (included)", `{"payload":{"summary":{{ alertType | jsonify }}}}`],
  ["wpt_00008", "Push (included)", `{"message":{{ alertType | jsonify }}}`]
]

export const isIncluded = (id: string): boolean => includedTemplates.some(([included]) => included === id)

const serversTemplate = "networks/{}/webhooks/httpServers"
const payloadTemplates = "networks/{}/webhooks/payloadTemplates"

/** The HTTP servers of a network. */
export const receiversOf = (state: State, networkId: string) =>
  membersOf(state, serversTemplate, ["networks", networkId, "webhooks", "httpServers"])

export const receiverAt = (state: State, networkId: string, id: string): Item | undefined =>
  receiversOf(state, networkId).get(id)

/** The HTTP server with an id, in a network or in any of the organization. */
export const receiverOf = (
  state: State,
  organizationId: string,
  networkId: string | undefined,
  id: string
): Item | undefined => {
  const networks =
    networkId === undefined ? networksOf(state.world, organizationId).map((network) => network.id) : [networkId]
  for (const each of networks) {
    const found = receiverAt(state, each, id)
    if (found !== undefined) return found
  }
  return undefined
}

const setEnabled = (state: State, networkId: string, id: string, enabled: boolean): void => {
  const item = receiverAt(state, networkId, id)
  if (item !== undefined) receiversOf(state, networkId).set(id, { ...item, values: { ...item.values, enabled } })
}

/** Switches a receiver off, as Dashboard does when it fails too often. */
export const switchOff = (state: State, networkId: string, id: string): void => setEnabled(state, networkId, id, false)
export const switchOn = (state: State, networkId: string, id: string): void => setEnabled(state, networkId, id, true)

/** The templates of a network, the included ones among them. */
export const templatesOf = (state: State, networkId: string) =>
  membersOf(state, payloadTemplates, ["networks", networkId, "webhooks", "payloadTemplates"])

/** A template of a network; undefined for those whose payload is sent as it is. */
export const templateAt = (state: State, networkId: string, id: string | undefined): PayloadTemplate | undefined => {
  if (id === undefined) return undefined
  const values = templatesOf(state, networkId).get(id)?.values
  const body = text(values?.["body"]) ?? ""
  if (body === "") return undefined
  return { body, headers: headersIn(values?.["headers"]) }
}

/** The headers of a template, as far as they are some. */
export const headersIn = (given: unknown): PayloadTemplate["headers"] =>
  (Array.isArray(given) ? given : []).flatMap((header: unknown) => {
    const name = isValues(header) ? text(header["name"]) : undefined
    return name === undefined || !isValues(header) ? [] : [{ name, template: text(header["template"]) ?? "" }]
  })

/** The id of the template of a receiver. */
export const templateIdOf = ({ values }: { readonly values: Values }): string | undefined => {
  const template = values["payloadTemplate"]
  return isValues(template) ? text(template["payloadTemplateId"]) : undefined
}

/** Whether Dashboard would post to a URL: with TLS. This machine may do without. */
export const isAllowedUrl = (url: string): boolean =>
  URL.canParse(url) && (url.startsWith("https://") || /^http:\/\/(?:localhost|127\.|\[::1\])/.test(url))

/** The id of a receiver is its URL in base64. */
export const receiverId = (url: string): string => Buffer.from(url).toString("base64")

/** Adds a receiver to a network, as if somebody had done so in Dashboard. */
export const addReceiver = (
  state: State,
  network: Network,
  given: { readonly name: string; readonly url: string; readonly sharedSecret: string },
  now: number
): void => {
  const id = receiverId(given.url)
  const [[payloadTemplateId, name] = ["", ""]] = includedTemplates
  const values = { ...given, networkId: network.id, enabled: true, payloadTemplate: { payloadTemplateId, name } }
  receiversOf(state, network.id).set(id, { id, values, isFresh: true, createdAt: now })
}
