import { json } from "../http/answers.ts"
import {
  badRequest,
  type Behavior,
  type Behaviors,
  type Context,
  notFound,
  ofNetwork,
  ofOrganization,
  spanOf
} from "../http/context.ts"
import { deliver, type Sender, senderOf } from "../time/deliveries.ts"
import { createMember, generic, membersOf } from "../world/generic.ts"
import { paged } from "../http/paging.ts"
import { digits } from "../world/random.ts"
import {
  isAllowedUrl,
  receiverAt,
  receiverId,
  receiversOf,
  switchOn,
  templateAt,
  templateIdOf,
  templatesOf
} from "../world/receivers.ts"
import { keyOf, type State } from "../world/state.ts"
import { trim } from "../world/records.ts"
import { isValues, strings, text, type Values } from "../world/values.ts"
import { type Device, type Network, networksOf } from "../world/world.ts"
import { type Alert, type AlertType, alertTypes } from "./alertTypes.ts"

export type { Alert } from "./alertTypes.ts"

const testsOf = (state: State, networkId: string) =>
  membersOf(state, "networks/{}/webhooks/webhookTests", ["networks", networkId, "webhooks", "webhookTests"])

const noTemplate = "Payload template not found"

/** A template with its name, as a receiver refers to it; undefined when there is no such template. */
const namedTemplate = (state: State, networkId: string, wanted: unknown): Values | undefined => {
  const id = (isValues(wanted) ? text(wanted["payloadTemplateId"]) : undefined) ?? "wpt_00001"
  const name = templatesOf(state, networkId).get(id)?.values["name"]
  return name === undefined ? undefined : { payloadTemplateId: id, name }
}

const isTemplate = (state: State, networkId: string, id: string): boolean => templatesOf(state, networkId).has(id)

const alertOf = ({ alertData, alertLevel, alertType, alertTypeId }: AlertType): Alert => ({
  alertType,
  alertTypeId,
  alertLevel,
  alertData
})

/** The alert of a type, with data as the type has them. What is given of an unknown type stands for itself. */
export const alertLike = (given: Partial<Alert>): Alert => {
  const { alertTypeId = "settings_changed" } = given
  const type = alertTypes.find((each) => each.alertTypeId === alertTypeId)
  return {
    alertType: alertTypeId,
    alertTypeId,
    alertLevel: "informational",
    alertData: {},
    ...(type && alertOf(type)),
    ...given
  }
}

const alertBody = (
  { now, state }: Sender,
  network: Network,
  device: Device | undefined,
  alert: Alert,
  sharedSecret: unknown
): Values => {
  const organization = state.world.organizations.get(network.organizationId)
  const sentAt = new Date(now()).toISOString()
  return {
    version: "0.1",
    sharedSecret: sharedSecret ?? "",
    sentAt,
    organizationId: network.organizationId,
    organizationName: organization?.name,
    organizationUrl: organization?.url,
    networkId: network.id,
    networkName: network.name,
    networkUrl: network.url,
    networkTags: network.tags,
    ...(device === undefined
      ? {}
      : {
          deviceSerial: device.serial,
          deviceMac: device.mac,
          deviceName: device.name,
          deviceTags: device.tags,
          deviceModel: device.model
        }),
    alertId: digits(state.world.random, 16),
    ...alert,
    occurredAt: sentAt
  }
}

const startTest = ofNetwork((context, network) => {
  const { body, state } = context
  const url = String(body["url"])
  if (!isAllowedUrl(url)) return badRequest("URL must use HTTPS")
  const alert = alertLike({ alertTypeId: text(body["alertTypeId"]) ?? "power_supply_down" })
  const server = receiverAt(state, network.id, receiverId(url))
  const templateId = text(body["payloadTemplateId"]) ?? (server === undefined ? undefined : templateIdOf(server))
  if (templateId !== undefined && !isTemplate(state, network.id, templateId)) return badRequest(noTemplate)
  const id = digits(state.world.random, 18)
  const sender = senderOf(context)
  const answer = createMember(context, id, { url, status: "enqueued" })
  const secret = body["sharedSecret"] ?? server?.values["sharedSecret"]
  const letter = {
    organizationId: network.organizationId,
    networkId: network.id,
    url,
    alertType: alert.alertType,
    // The id of a test is zeros.
    body: { ...alertBody(sender, network, undefined, alert, secret), alertId: "0".repeat(16) },
    template: templateAt(state, network.id, templateId)
  }
  const tests = testsOf(state, network.id)
  deliver(sender, letter, (status) => {
    const test = tests.get(id)
    if (test !== undefined) tests.set(id, { ...test, values: { url, status } })
  })
  return answer
})

const createServer: Behavior = (context, usual) => {
  const url = String(context.body["url"])
  if (!isAllowedUrl(url)) return badRequest("URL must use HTTPS")
  const id = receiverId(url)
  const { networkId = "" } = context.route.path
  if (!context.state.world.networks.has(networkId)) return usual()
  if (receiverAt(context.state, networkId, id) !== undefined) return badRequest("URL has already been taken")
  const payloadTemplate = namedTemplate(context.state, networkId, context.body["payloadTemplate"] ?? {})
  if (payloadTemplate === undefined) return badRequest(noTemplate)
  return createMember(context, id, { ...context.body, networkId, enabled: true, payloadTemplate })
}

/** The URL identifies the server and cannot be changed. One that was switched off is switched on again. */
const updateServer: Behavior = (context) => {
  const { url: _, payloadTemplate, ...body } = context.body
  const { httpServerId = "", networkId = "" } = context.route.path
  const named = payloadTemplate === undefined ? undefined : namedTemplate(context.state, networkId, payloadTemplate)
  if (payloadTemplate !== undefined && named === undefined) return badRequest(noTemplate)
  context.post.forgive(`${networkId} ${httpServerId}`)
  switchOn(context.state, networkId, httpServerId)
  return generic({ ...context, body: named === undefined ? body : { ...body, payloadTemplate: named } })
}

const callbackStatus: Behavior = ({ route, state }) => {
  const status = state.singletons.get(keyOf(route.segments))
  return status === undefined ? notFound() : json(status)
}

const logs = ofOrganization((context: Context, { id }) => {
  const { query, state } = context
  const [from, to] = spanOf(context)
  const wanted = state.deliveries.flatMap((delivery, index) =>
    delivery.organizationId === id &&
    delivery.sentAt >= from &&
    delivery.sentAt <= to &&
    (query["url"] === undefined || query["url"] === delivery.url)
      ? [{ ...delivery, token: String(index + 1) }]
      : []
  )
  return paged(
    context,
    wanted,
    ({ token }) => token,
    ({ alertType, loggedAt, networkId, organizationId, sentAt, status, url }) => ({
      organizationId,
      networkId,
      alertType,
      url,
      sentAt: new Date(sentAt).toISOString(),
      loggedAt: new Date(loggedAt).toISOString(),
      responseCode: status,
      responseDuration: loggedAt - sentAt
    })
  )
})

/** How many alerts the history keeps. */
const mostAlerts = 10_000

/**
 * Raises an alert as Dashboard does. It goes to the servers in the alert settings of the network, or to all of its
 * servers if the settings name none. Returns the number of servers.
 */
export const raiseAlert = (sender: Sender, network: Network, device: Device | undefined, alert: Alert): number => {
  const servers = receiversOf(sender.state, network.id)
  const settings = sender.state.singletons.get(`networks/${network.id}/alerts/settings`)
  const destinations = settings?.["defaultDestinations"]
  const chosen = isValues(destinations) ? strings(destinations["httpServerIds"]) : undefined
  const wanted = [...servers.values()].filter(
    ({ id, values }) => values["enabled"] !== false && (chosen === undefined || chosen.includes(id))
  )
  for (const item of wanted) {
    const { id, values } = item
    const body = alertBody(sender, network, device, alert, values["sharedSecret"])
    const letter = {
      organizationId: network.organizationId,
      networkId: network.id,
      url: String(values["url"]),
      alertType: alert.alertType,
      body,
      template: templateAt(sender.state, network.id, templateIdOf(item)),
      receiver: { networkId: network.id, id }
    }
    deliver(sender, letter, () => undefined)
  }
  const { alertData, alertLevel, alertType, alertTypeId } = alert
  sender.state.alerts.push({
    networkId: network.id,
    serial: device?.serial,
    at: sender.now(),
    alertType,
    alertTypeId,
    alertLevel,
    alertData,
    receivers: wanted.length
  })
  trim(sender.state.alerts, mostAlerts)
  return wanted.length
}

/** The types of alerts of a product, each with an example as Dashboard would post it. */
const listTypes = ofOrganization((context, { id }) => {
  const { productType } = context.query
  const { epoch, world } = context.state
  const [network] = networksOf(world, id)
  const sender = { ...senderOf(context), now: () => epoch }
  const shown = alertTypes.filter(
    ({ products }) => productType === undefined || products.some((each) => each === productType)
  )
  return json(
    shown.map((type) => ({
      alertTypeId: type.alertTypeId,
      alertType: type.alertType,
      example: {
        ...(network === undefined ? alertOf(type) : alertBody(sender, network, undefined, alertOf(type), "secret")),
        alertId: "0".repeat(16)
      }
    }))
  )
})

/** Webhook receivers, test webhooks that are really sent, and the log of deliveries. */
export const webhooks: Behaviors = {
  getOrganizationWebhooksAlertTypes: listTypes,
  createNetworkWebhooksHttpServer: createServer,
  updateNetworkWebhooksHttpServer: updateServer,
  createNetworkWebhooksWebhookTest: startTest,
  getOrganizationWebhooksCallbacksStatus: callbackStatus,
  getOrganizationWebhooksLogs: logs
}
