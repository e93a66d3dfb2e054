/**
 * The operations that the API tags `wirelessController`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Paginated, paginated, type Seconds, type Timestamp } from "../Operation.ts"

/**
 * The input of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerAvailabilitiesChangeHistoryItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerAvailabilitiesChangeHistoryItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly changes?: Array<OrganizationWirelessControllerAvailabilitiesChangeHistoryItemChange> | null | undefined
}

/**
 * `[].changes[]` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerAvailabilitiesChangeHistoryItemChange {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. */
  readonly endTs?: string | null | undefined
  readonly status?: string | null | undefined
}

/**
 * Returns the wireless controller availability change history of an organization.
 *
 * `GET /organizations/{organizationId}/wirelessController/availabilities/changeHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-availabilities-change-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerAvailabilitiesChangeHistory: Paginated<
  GetOrganizationWirelessControllerAvailabilitiesChangeHistoryInput,
  GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutput,
  OrganizationWirelessControllerAvailabilitiesChangeHistoryItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerAvailabilitiesChangeHistory",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/availabilities/changeHistory",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["availabilities", "changeHistory"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,changes:[{startTs:d,endTs:s~,status:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly readings?: Array<OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReading> | null | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReading {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly counts?: OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReadingCounts | null | undefined
}

/**
 * `[].readings[].counts` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReadingCounts {
  /** How many there are in each status. */
  readonly byStatus?: {
    /** How many are connected just now. */
    readonly online?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the wireless client count history of wireless controllers in an organization, by device and interval.
 *
 * `GET /organizations/{organizationId}/wirelessController/clients/overview/history/byDevice/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-clients-overview-history-by-device-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval: Paginated<
  GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalInput,
  GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutput,
  OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/clients/overview/history/byDevice/byInterval",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["clients", "overview", "history", "byDevice", "byInterval"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    resolution: "t"
  },
  response: "{items:[{serial:s,network:{id:s},readings:[{startTs:d,endTs:d,counts:{byStatus:{online:i}}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerConnectionsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly controllerSerials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerConnection> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerConnectionsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerConnectionsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerConnectionsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerConnection {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly controller?: {
    /** Serial number of the device, which is also its cloud id. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationWirelessControllerConnectionNetwork | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerConnectionNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  readonly url?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
}

/**
 * Lists the access points that are connected to wireless controllers in an organization.
 *
 * `GET /organizations/{organizationId}/wirelessController/connections`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-connections/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerConnections: Paginated<
  GetOrganizationWirelessControllerConnectionsInput,
  GetOrganizationWirelessControllerConnectionsOutput,
  OrganizationWirelessControllerConnection
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerConnections",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/connections",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["connections"],
  query: { networkIds: "[s]", controllerSerials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,controller:{serial:s},network:{id:s,url:s,name:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItemInterface> | null | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItemInterface {
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly enabled?: boolean | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly status?: string | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: string | null | undefined
  /** Whether the port leads to the rest of the network. */
  readonly isUplink?: boolean | null | undefined
  readonly vlan?: number | null | undefined
  readonly isRedundancyPort?: boolean | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: string | null | undefined
  readonly channelGroup?: { readonly number?: number | null | undefined } | null | undefined
  readonly module?: { readonly model?: string | null | undefined } | null | undefined
}

/**
 * Lists the layer 2 interfaces of wireless controllers in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l2/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesL2ByDevice: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceInput,
  GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutput,
  OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesL2ByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/l2/byDevice",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "l2", "byDevice"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,interfaces:[{name:s,description:s,enabled:b,mac:s,status:s,speed:s,isUplink:b,vlan:i~,isRedundancyPort:b,linkNegotiation:s,channelGroup:{number:i},module:{model:s}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** The API's default is `false`. */
  readonly includeInterfacesWithoutChanges?: boolean | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterface> | null | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterface {
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly changes?: Array<OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterfaceChange> | null | undefined
}

/**
 * `[].interfaces[].changes[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterfaceChange {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly status?: string | null | undefined
  readonly warnings?: Array<string> | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * Lists the status changes of layer 2 interfaces of wireless controllers in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l2/statuses/changeHistory/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-statuses-change-history-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInput,
  GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutput,
  OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/l2/statuses/changeHistory/byDevice",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "l2", "statuses", "changeHistory", "byDevice"],
  query: {
    serials: "[s]",
    includeInterfacesWithoutChanges: "b",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,interfaces:[{name:s,mac:s,changes:[{ts:d,status:s,warnings:[s],errors:[s]}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly readings?: Array<OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItemReading> | null | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItemReading {
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** In bytes. */
  readonly recv?: number | null | undefined
  /** In bytes. */
  readonly send?: number | null | undefined
}

/**
 * Returns the usage history of layer 2 interfaces of wireless controllers in an organization, by interval.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l2/usage/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-usage-history-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalInput,
  GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutput,
  OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/l2/usage/history/byInterval",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "l2", "usage", "history", "byInterval"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,readings:[{name:s,mac:s,recv:i,send:i}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterface> | null | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterface {
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly status?: string | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterfaceAddress> | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Whether the port leads to the rest of the network. */
  readonly isUplink?: boolean | null | undefined
  readonly vlan?: number | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: string | null | undefined
  readonly channelGroup?: { readonly number?: number | null | undefined } | null | undefined
  readonly module?: { readonly model?: string | null | undefined } | null | undefined
}

/**
 * `[].interfaces[].addresses[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterfaceAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * Lists the layer 3 interfaces of wireless controllers in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l3/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesL3ByDevice: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceInput,
  GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutput,
  OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesL3ByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/l3/byDevice",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "l3", "byDevice"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,interfaces:[{name:s,description:s,mac:s,status:s,speed:s,addresses:[{protocol:s,address:s,subnet:s}],vrf:{name:s},isUplink:b,vlan:i~,linkNegotiation:s,channelGroup:{number:i},module:{model:s}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** The API's default is `false`. */
  readonly includeInterfacesWithoutChanges?: boolean | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterface> | null | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterface {
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly changes?: Array<OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterfaceChange> | null | undefined
}

/**
 * `[].interfaces[].changes[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterfaceChange {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly status?: string | null | undefined
  readonly warnings?: Array<string> | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * Lists the status changes of layer 3 interfaces of wireless controllers in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l3/statuses/changeHistory/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-statuses-change-history-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceInput,
  GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutput,
  OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/l3/statuses/changeHistory/byDevice",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "l3", "statuses", "changeHistory", "byDevice"],
  query: {
    serials: "[s]",
    includeInterfacesWithoutChanges: "b",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,interfaces:[{name:s,mac:s,changes:[{ts:d,status:s,warnings:[s],errors:[s]}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly readings?: Array<OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItemReading> | null | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItemReading {
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** In bytes. */
  readonly recv?: number | null | undefined
  /** In bytes. */
  readonly send?: number | null | undefined
}

/**
 * Returns the usage history of layer 3 interfaces of wireless controllers in an organization, by interval.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l3/usage/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-usage-history-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalInput,
  GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutput,
  OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/l3/usage/history/byInterval",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "l3", "usage", "history", "byInterval"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,readings:[{name:s,mac:s,recv:i,send:i}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly names?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 1 day back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 1 day after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 86,400. The API's default is `3600`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterface> | null | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterface {
  readonly name?: string | null | undefined
  readonly readings?: Array<OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReading> | null | undefined
}

/**
 * `[].interfaces[].readings[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReading {
  readonly name?: string | null | undefined
  readonly total?: number | null | undefined
  readonly recv?: number | null | undefined
  readonly send?: number | null | undefined
  readonly rate?: OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReadingRate | null | undefined
}

/**
 * `[].interfaces[].readings[].rate` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReadingRate {
  readonly total?: number | null | undefined
  readonly recv?: number | null | undefined
  readonly send?: number | null | undefined
}

/**
 * Returns the interface packet counters of wireless controllers in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/packets/overview/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-packets-overview-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInput,
  GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutput,
  OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/packets/overview/byDevice",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "packets", "overview", "byDevice"],
  query: {
    serials: "[s]",
    names: "[s]",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,interfaces:[{name:s,readings:[{name:s,total:i,recv:i,send:i,rate:{total:i,recv:i,send:i}}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly names?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly intervals?: Array<OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemInterval> | null | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly overall?: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalOverall | null | undefined
  readonly byInterface?: Array<OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterface> | null | undefined
}

/**
 * `[].intervals[].overall` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalOverall {
  readonly total?: number | null | undefined
  readonly recv?: number | null | undefined
  readonly send?: number | null | undefined
}

/**
 * `[].intervals[].byInterface[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterface {
  readonly name?: string | null | undefined
  readonly usage?: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterfaceUsage | null | undefined
}

/**
 * `[].intervals[].byInterface[].usage` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterfaceUsage {
  readonly total?: number | null | undefined
  readonly recv?: number | null | undefined
  readonly send?: number | null | undefined
}

/**
 * Returns the interface usage history of wireless controllers in an organization, by interval.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/usage/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-usage-history-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval: Paginated<
  GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalInput,
  GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutput,
  OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/interfaces/usage/history/byInterval",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "interfaces", "usage", "history", "byInterval"],
  query: {
    serials: "[s]",
    names: "[s]",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,intervals:[{startTs:s,endTs:s,overall:{total:i,recv:i,send:i},byInterface:[{name:s,usage:{total:i,recv:i,send:i}}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesRedundancyFailoverHistory> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyFailoverHistory {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly reason?: string | null | undefined
  readonly failed?: OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed | null | undefined
  readonly active?: OrganizationWirelessControllerDevicesRedundancyFailoverHistoryActive | null | undefined
}

/**
 * `[].failed` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed {
  readonly chassis?: { readonly name?: string | null | undefined } | null | undefined
}

/**
 * `[].active` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyFailoverHistoryActive {
  readonly chassis?: { readonly name?: string | null | undefined } | null | undefined
}

/**
 * Returns the failover history of wireless controllers in an organization.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/redundancy/failover/history`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-redundancy-failover-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesRedundancyFailoverHistory: Paginated<
  GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryInput,
  Array<GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutput>,
  OrganizationWirelessControllerDevicesRedundancyFailoverHistory
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesRedundancyFailoverHistory",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/redundancy/failover/history",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "redundancy", "failover", "history"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{items:[{serial:s,ts:d,reason:s,failed:{chassis:{name:s}},active:{chassis:{name:s}}}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesRedundancyStatus> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyStatus {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly mode?: string | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly failover?: OrganizationWirelessControllerDevicesRedundancyStatusFailover | null | undefined
  readonly mobilityMac?: string | null | undefined
}

/**
 * `[].failover` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyStatusFailover {
  readonly last?: OrganizationWirelessControllerDevicesRedundancyStatusFailoverLast | null | undefined
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * `[].failover.last` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyStatusFailoverLast {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * Lists the redundancy statuses of wireless controllers in an organization.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/redundancy/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-redundancy-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesRedundancyStatuses: Paginated<
  GetOrganizationWirelessControllerDevicesRedundancyStatusesInput,
  GetOrganizationWirelessControllerDevicesRedundancyStatusesOutput,
  OrganizationWirelessControllerDevicesRedundancyStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesRedundancyStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/redundancy/statuses",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "redundancy", "statuses"],
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,mode:s,enabled:b,failover:{last:{ts:d,reason:s},counts:{total:i}},mobilityMac:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  readonly intervals?: Array<OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemInterval> | null | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly overall?: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverall | null | undefined
  readonly byCore?: Array<OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCore> | null | undefined
}

/**
 * `[].intervals[].overall` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverall {
  readonly usage?: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverallUsage | null | undefined
}

/**
 * `[].intervals[].overall.usage` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverallUsage {
  readonly average?: { readonly percentage?: number | null | undefined } | null | undefined
}

/**
 * `[].intervals[].byCore[]` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCore {
  readonly name?: string | null | undefined
  readonly usage?: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCoreUsage | null | undefined
}

/**
 * `[].intervals[].byCore[].usage` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCoreUsage {
  readonly average?: { readonly percentage?: number | null | undefined } | null | undefined
}

/**
 * Returns the CPU utilization history of wireless controllers in an organization, by interval.
 *
 * `GET /organizations/{organizationId}/wirelessController/devices/system/utilization/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-system-utilization-history-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval: Paginated<
  GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalInput,
  GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutput,
  OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/devices/system/utilization/history/byInterval",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["devices", "system", "utilization", "history", "byInterval"],
  query: { serials: "[s]", t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,intervals:[{startTs:s,endTs:s,overall:{usage:{average:{percentage:n}}},byCore:[{name:s,usage:{average:{percentage:n}}}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessControllerOverviewByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessControllerOverviewByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItem {
  /** Serial number of the device, which is also its cloud id. */
  readonly serial?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationWirelessControllerOverviewByDeviceItemCounts | null | undefined
  readonly redundancy?: OrganizationWirelessControllerOverviewByDeviceItemRedundancy | null | undefined
  readonly firmware?: OrganizationWirelessControllerOverviewByDeviceItemFirmware | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCounts {
  readonly clients?: OrganizationWirelessControllerOverviewByDeviceItemCountsClients | null | undefined
  readonly connections?: OrganizationWirelessControllerOverviewByDeviceItemCountsConnections | null | undefined
}

/**
 * `[].counts.clients` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCountsClients {
  /** How many there are in each status. */
  readonly byStatus?: {
    /** How many are connected just now. */
    readonly online?: number | null | undefined
  } | null | undefined
}

/**
 * `[].counts.connections` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCountsConnections {
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: OrganizationWirelessControllerOverviewByDeviceItemCountsConnectionsByStatus | null | undefined
}

/**
 * `[].counts.connections.byStatus` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCountsConnectionsByStatus {
  /** How many are connected just now. */
  readonly online?: number | null | undefined
  /** How many are not connected just now. */
  readonly offline?: number | null | undefined
}

/**
 * `[].redundancy` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemRedundancy {
  readonly role?: string | null | undefined
  readonly id?: string | null | undefined
  readonly chassisName?: string | null | undefined
  readonly redundantSerial?: string | null | undefined
  readonly management?: OrganizationWirelessControllerOverviewByDeviceItemRedundancyManagement | null | undefined
}

/**
 * `[].redundancy.management` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemRedundancyManagement {
  readonly addresses?: Array<{
    /** IP address that the interface has. */
    readonly address?: string | null | undefined
  }> | null | undefined
}

/**
 * `[].firmware` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemFirmware {
  readonly version?: {
    /** Short name of the firmware version, such as `MR 30.7`. */
    readonly shortName?: string | null | undefined
  } | null | undefined
}

/**
 * Returns the state of wireless controllers in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wirelessController/overview/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-overview-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessControllerOverviewByDevice: Paginated<
  GetOrganizationWirelessControllerOverviewByDeviceInput,
  GetOrganizationWirelessControllerOverviewByDeviceOutput,
  OrganizationWirelessControllerOverviewByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessControllerOverviewByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wirelessController/overview/byDevice",
  tag: "wirelessController",
  category: "monitor",
  subTags: ["overview", "byDevice"],
  query: { networkIds: "[s]", serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,network:{id:s},counts:{clients:{byStatus:{online:i}},connections:{total:i,byStatus:{online:i,offline:i}}},redundancy:{role:s,id:s,chassisName:s,redundantSerial:s,management:{addresses:[{address:s}]}},firmware:{version:{shortName:s}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})
