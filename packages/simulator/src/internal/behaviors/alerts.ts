import { json } from "../http/answers.ts"
import { type Behaviors, type Context, notFound, ofNetwork, ofOrganization } from "../http/context.ts"
import { paged } from "../http/paging.ts"
import { strings } from "../world/values.ts"
import { integer, makeRandom } from "../world/random.ts"
import { deployedDevices, type Device } from "../world/world.ts"
import { statusSince } from "./deviceList.ts"

/** What Dashboard says of a device that is not as it should be. */
interface HealthAlert {
  readonly id: string
  readonly device: Device
  readonly startedAt: number
  readonly type: string
  readonly title: string
  readonly severity: "critical" | "warning"
}

const alertOf = (context: Context, device: Device): HealthAlert | undefined => {
  if (device.status === "online" || device.status === "dormant") return undefined
  const startedAt = statusSince(context.state, device)
  const isDown = device.status === "offline"
  return {
    id: String(100_000 + integer(makeRandom(`alert ${device.serial} ${startedAt}`), 900_000_000)),
    device,
    startedAt,
    type: isDown ? "device_ping_status" : "bad_connectivity",
    title: isDown ? "Device is unreachable" : "Bad connectivity",
    severity: isDown ? "critical" : "warning"
  }
}

const alertsIn = (context: Context, organizationId: string): ReadonlyArray<HealthAlert> => {
  const { query, state } = context
  return deployedDevices(state.world, organizationId)
    .flatMap((device) => alertOf(context, device) ?? [])
    .filter(
      ({ device, severity, type }) =>
        (query["networkId"] ?? device.networkId) === device.networkId &&
        (query["severity"] ?? severity) === severity &&
        (strings(query["types"])?.includes(type) ?? true) &&
        query["resolved"] !== true &&
        query["dismissed"] !== true
    )
    .toSorted((a, b) => b.startedAt - a.startedAt)
}

const view = ({ state }: Context, { device, id, severity, startedAt, title, type }: HealthAlert) => {
  const network = state.world.networks.get(device.networkId ?? "")
  return {
    id,
    categoryType: "connectivity",
    network: { name: network?.name, id: network?.id, url: network?.url },
    startedAt: new Date(startedAt).toISOString(),
    resolvedAt: null,
    dismissedAt: null,
    deviceType: device.productType,
    type,
    title,
    description: null,
    severity,
    scope: {
      devices: [
        {
          url: network?.url,
          name: device.name,
          order: 0,
          productType: device.productType,
          serial: device.serial,
          mac: device.mac
        }
      ],
      applications: [],
      peers: [],
      others: []
    }
  }
}

const groups = <Key>(
  alerts: ReadonlyArray<HealthAlert>,
  keyOf: (alert: HealthAlert) => Key
): ReadonlyArray<readonly [key: Key, members: ReadonlyArray<HealthAlert>]> => {
  const found = new Map<Key, Array<HealthAlert>>()
  for (const alert of alerts) found.set(keyOf(alert), [...(found.get(keyOf(alert)) ?? []), alert])
  return [...found]
}

const latest = (alerts: ReadonlyArray<HealthAlert>): string =>
  new Date(Math.max(...alerts.map(({ startedAt }) => startedAt))).toISOString()

const bySeverity = (alerts: ReadonlyArray<HealthAlert>) =>
  groups(alerts, ({ severity }) => severity).map(([type, members]) => ({ type, count: members.length }))

const byNetwork = ofOrganization((context, { id }) => {
  const { networks } = context.state.world
  const items = groups(alertsIn(context, id), ({ device }) => device.networkId ?? "").map(([networkId, members]) => ({
    networkId,
    networkName: networks.get(networkId)?.name,
    alertCount: members.length,
    lastAlertedAt: latest(members),
    severityCounts: bySeverity(members)
  }))
  return json({ items, meta: { counts: { items: items.length } } })
})

const byType = ofOrganization((context, { id }) => {
  const { networks } = context.state.world
  const items = groups(alertsIn(context, id), ({ type }) => type).map(([type, members]) => {
    const networkIds = [...new Set(members.map(({ device }) => device.networkId ?? ""))]
    return {
      type,
      categoryType: "connectivity",
      severity: members[0]?.severity,
      lastAlertedAt: latest(members),
      count: members.length,
      networkCount: networkIds.length,
      deviceTypes: [...new Set(members.map(({ device }) => device.productType))],
      deviceTags: [...new Set(members.flatMap(({ device }) => device.tags))],
      networks: networkIds.map((networkId) => ({ id: networkId, name: networks.get(networkId)?.name }))
    }
  })
  return json({ items, meta: { counts: { items: items.length } } })
})

/** Alerts: of devices that are not as they should be, and those that were raised. */
export const alerts: Behaviors = {
  getOrganizationAssuranceAlerts: ofOrganization((context, { id }) =>
    paged(
      context,
      alertsIn(context, id),
      (alert) => alert.id,
      (alert) => view(context, alert)
    )
  ),

  getOrganizationAssuranceAlert: ofOrganization((context, { id }) => {
    const alert = alertsIn(context, id).find((one) => one.id === context.route.path["id"])
    return alert === undefined ? notFound() : json(view(context, alert))
  }),

  getOrganizationAssuranceAlertsOverview: ofOrganization((context, { id }) => {
    const found = alertsIn(context, id)
    return json({ counts: { total: found.length, bySeverity: bySeverity(found) } })
  }),

  getOrganizationAssuranceAlertsOverviewByNetwork: byNetwork,
  getOrganizationAssuranceAlertsOverviewByType: byType,

  getNetworkAlertsHistory: ofNetwork((context, network) => {
    const raised = context.state.alerts
      .filter(({ networkId }) => networkId === network.id)
      .toReversed()
      .map((alert, index) => ({ ...alert, token: `${alert.at}-${index}` }))
    return paged(
      context,
      raised,
      ({ token }) => token,
      ({ alertData, alertType, alertTypeId, at, receivers, serial }) => {
        const none = { sentAt: null }
        return {
          occurredAt: new Date(at).toISOString(),
          alertTypeId,
          alertType,
          device: serial === undefined ? null : { serial },
          destinations: {
            email: none,
            push: none,
            sms: none,
            webhook: receivers === 0 ? none : { sentAt: new Date(at).toISOString() }
          },
          alertData
        }
      }
    )
  })
}
