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
import { keyOf, type State } from "../world/state.ts"
import { trim } from "../world/records.ts"
import { isValues, strings, text, type Values } from "../world/values.ts"
import type { Device, Network } from "../world/world.ts"

const serversOf = (state: State, networkId: string) =>
  membersOf(state, "networks/{}/webhooks/httpServers", ["networks", networkId, "webhooks", "httpServers"])

const testsOf = (state: State, networkId: string) =>
  membersOf(state, "networks/{}/webhooks/webhookTests", ["networks", networkId, "webhooks", "webhookTests"])

const isAllowed = (url: string): boolean =>
  URL.canParse(url) && (url.startsWith("https://") || /^http:\/\/(?:localhost|127\.|\[::1\])/.test(url))

/** The body of an alert. */
export interface Alert {
  readonly alertType: string
  readonly alertTypeId: string
  readonly alertLevel: "informational" | "warning" | "critical"
  readonly alertData: Values
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

const testAlert: Alert = {
  alertType: "Power supply went down",
  alertTypeId: "power_supply_down",
  alertLevel: "critical",
  alertData: { num: 1 }
}

const startTest = ofNetwork((context, network) => {
  const { body, state } = context
  const url = String(body["url"])
  if (!isAllowed(url)) return badRequest("URL must use HTTPS")
  const id = digits(state.world.random, 18)
  const sender = senderOf(context)
  const alertTypeId = text(body["alertTypeId"]) ?? testAlert.alertTypeId
  const answer = createMember(context, id, { url, status: "enqueued" })
  const letter = {
    organizationId: network.organizationId,
    networkId: network.id,
    url,
    alertType: testAlert.alertType,
    body: alertBody(sender, network, undefined, { ...testAlert, alertTypeId }, body["sharedSecret"])
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
  if (!isAllowed(url)) return badRequest("URL must use HTTPS")
  const id = Buffer.from(url).toString("base64")
  const { networkId = "" } = context.route.path
  if (!context.state.world.networks.has(networkId)) return usual()
  if (serversOf(context.state, networkId).has(id)) return badRequest("URL has already been taken")
  const template = context.body["payloadTemplate"] ?? { payloadTemplateId: "wpt_00001", name: "Meraki (included)" }
  return createMember(context, id, { ...context.body, networkId, enabled: true, payloadTemplate: template })
}

/** The URL identifies the server and cannot be changed. */
const updateServer: Behavior = (context) => {
  const { url: _, ...body } = context.body
  return generic({ ...context, body })
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
  const servers = serversOf(sender.state, network.id)
  const settings = sender.state.singletons.get(`networks/${network.id}/alerts/settings`)
  const destinations = settings?.["defaultDestinations"]
  const chosen = isValues(destinations) ? strings(destinations["httpServerIds"]) : undefined
  const wanted = [...servers.values()].filter(({ id }) => chosen === undefined || chosen.includes(id))
  for (const { values } of wanted) {
    const body = alertBody(sender, network, device, alert, values["sharedSecret"])
    const letter = {
      organizationId: network.organizationId,
      networkId: network.id,
      url: String(values["url"]),
      alertType: alert.alertType,
      body
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

/** Webhook receivers, test webhooks that are really sent, and the log of deliveries. */
export const webhooks: Behaviors = {
  createNetworkWebhooksHttpServer: createServer,
  updateNetworkWebhooksHttpServer: updateServer,
  createNetworkWebhooksWebhookTest: startTest,
  getOrganizationWebhooksCallbacksStatus: callbackStatus,
  getOrganizationWebhooksLogs: logs
}
