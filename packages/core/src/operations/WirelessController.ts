/**
 * The operations that the API tags `wirelessController`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutput {
  readonly items?: Array<OrganizationWirelessControllerAvailabilitiesChangeHistoryItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerAvailabilitiesChangeHistoryOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerAvailabilitiesChangeHistoryItem {
  readonly serial?: string | undefined
  readonly changes?: Array<OrganizationWirelessControllerAvailabilitiesChangeHistoryItemChange> | undefined
}

/**
 * `[].changes[]` in the answer of {@link getOrganizationWirelessControllerAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerAvailabilitiesChangeHistoryItemChange {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly status?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/availabilities/changeHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-availabilities-change-history/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,changes:[{startTs:d,endTs:s,status:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: number | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutput {
  readonly items?: Array<OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItem {
  readonly serial?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly readings?: Array<OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReading> | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReading {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly counts?: OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReadingCounts | undefined
}

/**
 * `[].readings[].counts` in the answer of {@link getOrganizationWirelessControllerClientsOverviewHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerClientsOverviewHistoryByDeviceByIntervalItemReadingCounts {
  readonly byStatus?: { readonly online?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/clients/overview/history/byDevice/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-clients-overview-history-by-device-by-interval/
 * @since 0.1.0
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
  query: {
    networkIds: "[s]",
    serials: "[s]",
    t0: "s",
    t1: "s",
    timespan: "n",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    resolution: "i"
  },
  response: "{items:[{serial:s,network:{id:s},readings:[{startTs:d,endTs:d,counts:{byStatus:{online:i}}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerConnectionsInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly controllerSerials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutput {
  readonly items?: Array<OrganizationWirelessControllerConnection> | undefined
  readonly meta?: GetOrganizationWirelessControllerConnectionsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerConnectionsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerConnectionsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerConnectionsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerConnection {
  readonly serial?: string | undefined
  readonly controller?: { readonly serial?: string | undefined } | undefined
  readonly network?: OrganizationWirelessControllerConnectionNetwork | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationWirelessControllerConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerConnectionNetwork {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly name?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/connections`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-connections/
 * @since 0.1.0
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
  query: { networkIds: "[s]", controllerSerials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,controller:{serial:s},network:{id:s,url:s,name:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2ByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItem {
  readonly serial?: string | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItemInterface> | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2ByDeviceItemInterface {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly enabled?: boolean | undefined
  readonly mac?: string | undefined
  readonly status?: string | undefined
  readonly speed?: string | undefined
  readonly isUplink?: boolean | undefined
  readonly vlan?: number | undefined
  readonly isRedundancyPort?: boolean | undefined
  readonly linkNegotiation?: string | undefined
  readonly channelGroup?: { readonly number?: number | undefined } | undefined
  readonly module?: { readonly model?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l2/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-by-device/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,interfaces:[{name:s,description:s,enabled:b,mac:s,status:s,speed:s,isUplink:b,vlan:i,isRedundancyPort:b,linkNegotiation:s,channelGroup:{number:i},module:{model:s}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** The API's default is `false`. */
  readonly includeInterfacesWithoutChanges?: boolean | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItem {
  readonly serial?: string | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterface> | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterface {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly changes?: Array<OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterfaceChange> | undefined
}

/**
 * `[].interfaces[].changes[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2StatusesChangeHistoryByDeviceItemInterfaceChange {
  readonly ts?: string | undefined
  readonly status?: string | undefined
  readonly warnings?: Array<string> | undefined
  readonly errors?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l2/statuses/changeHistory/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-statuses-change-history-by-device/
 * @since 0.1.0
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
  query: {
    serials: "[s]",
    includeInterfacesWithoutChanges: "b",
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItem {
  readonly serial?: string | undefined
  readonly readings?: Array<OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItemReading> | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL2UsageHistoryByIntervalItemReading {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly recv?: number | undefined
  readonly send?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l2/usage/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l2-usage-history-by-interval/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,readings:[{name:s,mac:s,recv:i,send:i}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3ByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItem {
  readonly serial?: string | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterface> | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterface {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly mac?: string | undefined
  readonly status?: string | undefined
  readonly speed?: string | undefined
  readonly addresses?: Array<OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterfaceAddress> | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly isUplink?: boolean | undefined
  readonly vlan?: number | undefined
  readonly linkNegotiation?: string | undefined
  readonly channelGroup?: { readonly number?: number | undefined } | undefined
  readonly module?: { readonly model?: string | undefined } | undefined
}

/**
 * `[].interfaces[].addresses[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3ByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3ByDeviceItemInterfaceAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l3/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-by-device/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,interfaces:[{name:s,description:s,mac:s,status:s,speed:s,addresses:[{protocol:s,address:s,subnet:s}],vrf:{name:s},isUplink:b,vlan:i,linkNegotiation:s,channelGroup:{number:i},module:{model:s}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** The API's default is `false`. */
  readonly includeInterfacesWithoutChanges?: boolean | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItem {
  readonly serial?: string | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterface> | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterface {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly changes?: Array<OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterfaceChange> | undefined
}

/**
 * `[].interfaces[].changes[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3StatusesChangeHistoryByDeviceItemInterfaceChange {
  readonly ts?: string | undefined
  readonly status?: string | undefined
  readonly warnings?: Array<string> | undefined
  readonly errors?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l3/statuses/changeHistory/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-statuses-change-history-by-device/
 * @since 0.1.0
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
  query: {
    serials: "[s]",
    includeInterfacesWithoutChanges: "b",
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItem {
  readonly serial?: string | undefined
  readonly readings?: Array<OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItemReading> | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesL3UsageHistoryByIntervalItemReading {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly recv?: number | undefined
  readonly send?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/l3/usage/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-l3-usage-history-by-interval/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,readings:[{name:s,mac:s,recv:i,send:i}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  readonly names?: ReadonlyArray<string> | undefined
  /** At most 1 day back. */
  readonly t0?: string | undefined
  /** At most 1 day after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 86,400. The API's default is `3600`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItem {
  readonly serial?: string | undefined
  readonly interfaces?: Array<OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterface> | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterface {
  readonly name?: string | undefined
  readonly readings?: Array<OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReading> | undefined
}

/**
 * `[].interfaces[].readings[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReading {
  readonly name?: string | undefined
  readonly total?: number | undefined
  readonly recv?: number | undefined
  readonly send?: number | undefined
  readonly rate?: OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReadingRate | undefined
}

/**
 * `[].interfaces[].readings[].rate` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesPacketsOverviewByDeviceItemInterfaceReadingRate {
  readonly total?: number | undefined
  readonly recv?: number | undefined
  readonly send?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/packets/overview/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-packets-overview-by-device/
 * @since 0.1.0
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
  query: {
    serials: "[s]",
    names: "[s]",
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  readonly names?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItem {
  readonly serial?: string | undefined
  readonly intervals?: Array<OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemInterval> | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemInterval {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly overall?: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalOverall | undefined
  readonly byInterface?: Array<OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterface> | undefined
}

/**
 * `[].intervals[].overall` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalOverall {
  readonly total?: number | undefined
  readonly recv?: number | undefined
  readonly send?: number | undefined
}

/**
 * `[].intervals[].byInterface[]` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterface {
  readonly name?: string | undefined
  readonly usage?: OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterfaceUsage | undefined
}

/**
 * `[].intervals[].byInterface[].usage` in the answer of {@link getOrganizationWirelessControllerDevicesInterfacesUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesInterfacesUsageHistoryByIntervalItemIntervalByInterfaceUsage {
  readonly total?: number | undefined
  readonly recv?: number | undefined
  readonly send?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/interfaces/usage/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-interfaces-usage-history-by-interval/
 * @since 0.1.0
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
  query: {
    serials: "[s]",
    names: "[s]",
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesRedundancyFailoverHistory> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyFailoverHistoryOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyFailoverHistory {
  readonly serial?: string | undefined
  readonly ts?: string | undefined
  readonly reason?: string | undefined
  readonly failed?: OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed | undefined
  readonly active?: OrganizationWirelessControllerDevicesRedundancyFailoverHistoryActive | undefined
}

/**
 * `[].failed` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyFailoverHistoryFailed {
  readonly chassis?: { readonly name?: string | undefined } | undefined
}

/**
 * `[].active` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyFailoverHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyFailoverHistoryActive {
  readonly chassis?: { readonly name?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/redundancy/failover/history`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-redundancy-failover-history/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{items:[{serial:s,ts:d,reason:s,failed:{chassis:{name:s}},active:{chassis:{name:s}}}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesRedundancyStatus> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesRedundancyStatusesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyStatus {
  readonly serial?: string | undefined
  readonly mode?: string | undefined
  readonly enabled?: boolean | undefined
  readonly failover?: OrganizationWirelessControllerDevicesRedundancyStatusFailover | undefined
  readonly mobilityMac?: string | undefined
}

/**
 * `[].failover` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyStatusFailover {
  readonly last?: OrganizationWirelessControllerDevicesRedundancyStatusFailoverLast | undefined
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `[].failover.last` in the answer of {@link getOrganizationWirelessControllerDevicesRedundancyStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesRedundancyStatusFailoverLast {
  readonly ts?: string | undefined
  readonly reason?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/redundancy/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-redundancy-statuses/
 * @since 0.1.0
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
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,mode:s,enabled:b,failover:{last:{ts:d,reason:s},counts:{total:i}},mobilityMac:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutput {
  readonly items?: Array<OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItem {
  readonly serial?: string | undefined
  readonly intervals?: Array<OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemInterval> | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemInterval {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly overall?: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverall | undefined
  readonly byCore?: Array<OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCore> | undefined
}

/**
 * `[].intervals[].overall` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverall {
  readonly usage?: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverallUsage | undefined
}

/**
 * `[].intervals[].overall.usage` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalOverallUsage {
  readonly average?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `[].intervals[].byCore[]` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCore {
  readonly name?: string | undefined
  readonly usage?: OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCoreUsage | undefined
}

/**
 * `[].intervals[].byCore[].usage` in the answer of {@link getOrganizationWirelessControllerDevicesSystemUtilizationHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerDevicesSystemUtilizationHistoryByIntervalItemIntervalByCoreUsage {
  readonly average?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/devices/system/utilization/history/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-devices-system-utilization-history-by-interval/
 * @since 0.1.0
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
  query: { serials: "[s]", t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,intervals:[{startTs:s,endTs:s,overall:{usage:{average:{percentage:n}}},byCore:[{name:s,usage:{average:{percentage:n}}}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutput {
  readonly items?: Array<OrganizationWirelessControllerOverviewByDeviceItem> | undefined
  readonly meta?: GetOrganizationWirelessControllerOverviewByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutputMeta {
  readonly counts?: GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationWirelessControllerOverviewByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItem {
  readonly serial?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly counts?: OrganizationWirelessControllerOverviewByDeviceItemCounts | undefined
  readonly redundancy?: OrganizationWirelessControllerOverviewByDeviceItemRedundancy | undefined
  readonly firmware?: OrganizationWirelessControllerOverviewByDeviceItemFirmware | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCounts {
  readonly clients?: OrganizationWirelessControllerOverviewByDeviceItemCountsClients | undefined
  readonly connections?: OrganizationWirelessControllerOverviewByDeviceItemCountsConnections | undefined
}

/**
 * `[].counts.clients` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCountsClients {
  readonly byStatus?: { readonly online?: number | undefined } | undefined
}

/**
 * `[].counts.connections` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCountsConnections {
  readonly total?: number | undefined
  readonly byStatus?: OrganizationWirelessControllerOverviewByDeviceItemCountsConnectionsByStatus | undefined
}

/**
 * `[].counts.connections.byStatus` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemCountsConnectionsByStatus {
  readonly online?: number | undefined
  readonly offline?: number | undefined
}

/**
 * `[].redundancy` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemRedundancy {
  readonly role?: string | undefined
  readonly id?: string | undefined
  readonly chassisName?: string | undefined
  readonly redundantSerial?: string | undefined
  readonly management?: OrganizationWirelessControllerOverviewByDeviceItemRedundancyManagement | undefined
}

/**
 * `[].redundancy.management` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemRedundancyManagement {
  readonly addresses?: Array<{ readonly address?: string | undefined }> | undefined
}

/**
 * `[].firmware` in the answer of {@link getOrganizationWirelessControllerOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWirelessControllerOverviewByDeviceItemFirmware {
  readonly version?: { readonly shortName?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/wirelessController/overview/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-controller-overview-by-device/
 * @since 0.1.0
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
  query: { networkIds: "[s]", serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,network:{id:s},counts:{clients:{byStatus:{online:i}},connections:{total:i,byStatus:{online:i,offline:i}}},redundancy:{role:s,id:s,chassisName:s,redundantSerial:s,management:{addresses:[{address:s}]}},firmware:{version:{shortName:s}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})
