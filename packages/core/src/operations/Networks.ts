/**
 * The operations that the API tags `networks`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface Network {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId: string
  /** Name of the network, as Dashboard shows it. */
  readonly name: string
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes: Array<string>
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
}

/**
 * Returns one network.
 *
 * `GET /networks/{networkId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network/
 * @since 0.2.0
 * @category configure
 */
export const getNetwork: Read<GetNetworkInput, Network> = /*#__PURE__*/ read({
  id: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  tag: "networks",
  category: "configure",
  response: "{id:s!,organizationId:s!,name:s!,productTypes:[s]!,timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
}

/**
 * Updates a network.
 *
 * `PUT /networks/{networkId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network/
 * @since 0.2.0
 * @category configure
 */
export const updateNetwork: Batchable<UpdateNetworkInput, Network> = /*#__PURE__*/ batchable({
  id: "updateNetwork",
  method: "PUT",
  path: "/networks/{networkId}",
  tag: "networks",
  category: "configure",
  body: { name: "s", timeZone: "s", tags: "[s]", enrollmentString: "s", notes: "s~" },
  response: "{id:s!,organizationId:s!,name:s!,productTypes:[s]!,timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  batch: { resource: "/networks/{networkId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * Deletes a network.
 *
 * `DELETE /networks/{networkId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetwork: Batchable<DeleteNetworkInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetwork",
  method: "DELETE",
  path: "/networks/{networkId}",
  tag: "networks",
  category: "configure",
  batch: { resource: "/networks/{networkId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkAlertsHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkAlertsHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkAlertsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsHistory {
  readonly occurredAt?: string | null | undefined
  readonly alertTypeId?: string | null | undefined
  readonly alertType?: string | null | undefined
  /** The device that this entry is about. */
  readonly device?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  readonly destinations?: NetworkAlertsHistoryDestinations | null | undefined
  readonly alertData?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * `[].destinations` in the answer of {@link getNetworkAlertsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsHistoryDestinations {
  readonly email?: {
    /** When the alert was sent this way. */
    readonly sentAt?: string | null | undefined
  } | null | undefined
  readonly push?: {
    /** When the alert was sent this way. */
    readonly sentAt?: string | null | undefined
  } | null | undefined
  readonly sms?: {
    /** When the alert was sent this way. */
    readonly sentAt?: string | null | undefined
  } | null | undefined
  readonly webhook?: {
    /** When the alert was sent this way. */
    readonly sentAt?: string | null | undefined
  } | null | undefined
}

/**
 * Returns the alert history of a network.
 *
 * `GET /networks/{networkId}/alerts/history`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-alerts-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkAlertsHistory: Paginated<
  GetNetworkAlertsHistoryInput,
  Array<NetworkAlertsHistory>,
  NetworkAlertsHistory
> = /*#__PURE__*/ paginated({
  id: "getNetworkAlertsHistory",
  method: "GET",
  path: "/networks/{networkId}/alerts/history",
  tag: "networks",
  category: "monitor",
  subTags: ["alerts", "history"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{occurredAt:s,alertTypeId:s,alertType:s,device:{serial:s},destinations:{email:{sentAt:s},push:{sentAt:s},sms:{sentAt:s},webhook:{sentAt:s}},alertData:{*:*}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkAlertsSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettings {
  /** Who is told of every alert of the network. */
  readonly defaultDestinations?: NetworkAlertsSettingsDefaultDestinations | null | undefined
  readonly alerts?: Array<NetworkAlertsSettingsAlert> | null | undefined
  readonly muting?: NetworkAlertsSettingsMuting | null | undefined
}

/**
 * `defaultDestinations` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettingsDefaultDestinations {
  /** Email addresses that are told. */
  readonly emails?: Array<string> | null | undefined
  /** Whether all administrators of the network are told. */
  readonly allAdmins?: boolean | null | undefined
  /** Whether an SNMP trap is sent. */
  readonly snmp?: boolean | null | undefined
  /** Ids of webhook receivers, as `getNetworkWebhooksHttpServers` lists them. */
  readonly httpServerIds?: Array<string> | null | undefined
}

/**
 * `alerts[]` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlert {
  readonly type: string
  /** Whether the network raises alerts of this type. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of this alert. */
  readonly alertDestinations?: NetworkAlertsSettingsAlertAlertDestinations | null | undefined
  readonly filters?: NetworkAlertsSettingsAlertFilters | null | undefined
}

/**
 * `alerts[].alertDestinations` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlertAlertDestinations {
  /** Email addresses that are told. */
  readonly emails?: Array<string> | null | undefined
  /** Phone numbers that are told. */
  readonly smsNumbers?: Array<string> | null | undefined
  /** Whether all administrators of the network are told. */
  readonly allAdmins?: boolean | null | undefined
  /** Whether an SNMP trap is sent. */
  readonly snmp?: boolean | null | undefined
  /** Ids of webhook receivers, as `getNetworkWebhooksHttpServers` lists them. */
  readonly httpServerIds?: Array<string> | null | undefined
}

/**
 * `alerts[].filters` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlertFilters {
  readonly conditions?: Array<NetworkAlertsSettingsAlertFiltersCondition> | null | undefined
  readonly failureType?: string | null | undefined
  readonly lookbackWindow?: number | null | undefined
  readonly minDuration?: number | null | undefined
  readonly name?: string | null | undefined
  readonly period?: number | null | undefined
  readonly priority?: string | null | undefined
  readonly regex?: string | null | undefined
  readonly selector?: string | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly ssidNum?: number | null | undefined
  /** Tag that the alert is limited to. */
  readonly tag?: string | null | undefined
  readonly threshold?: number | null | undefined
  readonly timeout?: number | null | undefined
}

/**
 * `alerts[].filters.conditions[]` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlertFiltersCondition {
  readonly type?: string | null | undefined
  readonly unit?: string | null | undefined
  readonly duration?: number | null | undefined
  readonly direction?: "+" | "-" | Unlisted | null | undefined
  readonly threshold?: number | null | undefined
}

/**
 * `muting` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAlertsSettingsMuting {
  readonly byPortSchedules?: {
    /** Whether no alert is raised when a port schedule cuts an access point off. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Returns the alert settings of a network.
 *
 * `GET /networks/{networkId}/alerts/settings`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-alerts-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkAlertsSettings: Read<GetNetworkAlertsSettingsInput, NetworkAlertsSettings> = /*#__PURE__*/ read({
  id: "getNetworkAlertsSettings",
  method: "GET",
  path: "/networks/{networkId}/alerts/settings",
  tag: "networks",
  category: "configure",
  subTags: ["alerts", "settings"],
  response: "{defaultDestinations:{emails:[s],allAdmins:b,snmp:b,httpServerIds:[s]},alerts:[{type:s!,enabled:b,alertDestinations:{emails:[s],smsNumbers:[s],allAdmins:b,snmp:b,httpServerIds:[s]},filters:{conditions:[{type:s,unit:s~,duration:i,direction:e(+|-),threshold:n}],failureType:s,lookbackWindow:i,minDuration:i,name:s,period:i,priority:s,regex:s,selector:s,serials:[s],ssidNum:i,tag:s,threshold:i,timeout:i}}],muting:{byPortSchedules:{enabled:b}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkAlertsSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Who is told of every alert of the network. */
  readonly defaultDestinations?: NetworkAlertsSettingsDefaultDestinationsInput | null | undefined
  readonly alerts?: ReadonlyArray<NetworkAlertsSettingsAlertInput> | null | undefined
  readonly muting?: NetworkAlertsSettingsMutingInput | null | undefined
}

/**
 * `defaultDestinations` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAlertsSettingsDefaultDestinationsInput {
  /** Email addresses that are told. */
  readonly emails?: ReadonlyArray<string> | null | undefined
  /** Whether all administrators of the network are told. */
  readonly allAdmins?: boolean | null | undefined
  /** Whether an SNMP trap is sent. */
  readonly snmp?: boolean | null | undefined
  /** Ids of webhook receivers, as `getNetworkWebhooksHttpServers` lists them. */
  readonly httpServerIds?: ReadonlyArray<string> | null | undefined
}

/**
 * `alerts[]` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertInput {
  readonly type: string
  /** Whether the network raises alerts of this type. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of this alert. */
  readonly alertDestinations?: NetworkAlertsSettingsAlertAlertDestinationsInput | null | undefined
  readonly filters?: NetworkAlertsSettingsAlertFiltersInput | null | undefined
}

/**
 * `alerts[].alertDestinations` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertAlertDestinationsInput {
  /** Email addresses that are told. */
  readonly emails?: ReadonlyArray<string> | null | undefined
  /** Phone numbers that are told. */
  readonly smsNumbers?: ReadonlyArray<string> | null | undefined
  /** Whether all administrators of the network are told. */
  readonly allAdmins?: boolean | null | undefined
  /** Whether an SNMP trap is sent. */
  readonly snmp?: boolean | null | undefined
  /** Ids of webhook receivers, as `getNetworkWebhooksHttpServers` lists them. */
  readonly httpServerIds?: ReadonlyArray<string> | null | undefined
}

/**
 * `alerts[].filters` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertFiltersInput {
  readonly conditions?: ReadonlyArray<NetworkAlertsSettingsAlertFiltersConditionInput> | null | undefined
  readonly failureType?: string | null | undefined
  readonly lookbackWindow?: number | null | undefined
  readonly minDuration?: number | null | undefined
  readonly name?: string | null | undefined
  readonly period?: number | null | undefined
  readonly priority?: string | null | undefined
  readonly regex?: string | null | undefined
  readonly selector?: string | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  readonly ssidNum?: number | null | undefined
  /** Tag that the alert is limited to. */
  readonly tag?: string | null | undefined
  readonly threshold?: number | null | undefined
  readonly timeout?: number | null | undefined
}

/**
 * `alerts[].filters.conditions[]` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertFiltersConditionInput {
  readonly type?: string | null | undefined
  readonly unit?: string | null | undefined
  readonly duration?: number | null | undefined
  readonly direction?: "+" | "-" | Unlisted | null | undefined
  readonly threshold?: number | null | undefined
}

/**
 * `muting` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAlertsSettingsMutingInput {
  readonly byPortSchedules?: {
    /** Whether no alert is raised when a port schedule cuts an access point off. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Updates the alert settings of a network.
 *
 * `PUT /networks/{networkId}/alerts/settings`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-alerts-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkAlertsSettings: Write<
  UpdateNetworkAlertsSettingsInput,
  NetworkAlertsSettings
> = /*#__PURE__*/ write({
  id: "updateNetworkAlertsSettings",
  method: "PUT",
  path: "/networks/{networkId}/alerts/settings",
  tag: "networks",
  category: "configure",
  subTags: ["alerts", "settings"],
  body: {
    defaultDestinations: "{emails:[s],allAdmins:b,snmp:b,httpServerIds:[s]}",
    alerts: "[{type:s!,enabled:b,alertDestinations:{emails:[s],smsNumbers:[s],allAdmins:b,snmp:b,httpServerIds:[s]},filters:{conditions:[{type:s,unit:s~,duration:i,direction:e(+|-),threshold:n}],failureType:s,lookbackWindow:i,minDuration:i,name:s,period:i,priority:s,regex:s,selector:s,serials:[s],ssidNum:i,tag:s,threshold:i,timeout:i}}]",
    muting: "{byPortSchedules:{enabled:b}}"
  },
  response: "{defaultDestinations:{emails:[s],allAdmins:b,snmp:b,httpServerIds:[s]},alerts:[{type:s!,enabled:b,alertDestinations:{emails:[s],smsNumbers:[s],allAdmins:b,snmp:b,httpServerIds:[s]},filters:{conditions:[{type:s,unit:s~,duration:i,direction:e(+|-),threshold:n}],failureType:s,lookbackWindow:i,minDuration:i,name:s,period:i,priority:s,regex:s,selector:s,serials:[s],ssidNum:i,tag:s,threshold:i,timeout:i}}],muting:{byPortSchedules:{enabled:b}}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link bindNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BindNetworkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Id of a configuration template, as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string
  /** The API's default is `false`. */
  readonly autoBind?: boolean | null | undefined
}

/**
 * The answer of {@link bindNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BindNetworkOutput {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
  /** Id of a configuration template, as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId?: string | null | undefined
}

/**
 * Binds a network to a configuration template.
 *
 * `POST /networks/{networkId}/bind`
 *
 * Can be a step of an action batch: `bind` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bind-network/
 * @since 0.2.0
 * @category configure
 */
export const bindNetwork: Batchable<BindNetworkInput, BindNetworkOutput> = /*#__PURE__*/ batchable({
  id: "bindNetwork",
  method: "POST",
  path: "/networks/{networkId}/bind",
  tag: "networks",
  category: "configure",
  body: { configTemplateId: "s!", autoBind: "b" },
  response: "{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b,configTemplateId:s}",
  batch: { resource: "/networks/{networkId}", operation: "bind" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkBluetoothClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkBluetoothClientsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 7 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 5 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the history of the client is answered too. */
  readonly includeConnectivityHistory?: boolean | undefined
}

/**
 * `[]` in the answer of {@link getNetworkBluetoothClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkBluetoothClient {
  /** Other operations take it as `bluetoothClientId`. */
  readonly id?: string | null | undefined
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Name that the Bluetooth device sends of itself. */
  readonly deviceName?: string | null | undefined
  /** Company that made the client or its network card. */
  readonly manufacturer?: string | null | undefined
  /** When it was seen, in seconds since 1970. */
  readonly lastSeen?: number | null | undefined
  readonly seenByDeviceMac?: string | null | undefined
  readonly inSightAlert?: boolean | null | undefined
  readonly outOfSightAlert?: boolean | null | undefined
  readonly tags?: Array<string> | null | undefined
}

/**
 * Lists the Bluetooth clients of a network.
 *
 * `GET /networks/{networkId}/bluetoothClients`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-clients/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkBluetoothClients: Paginated<
  GetNetworkBluetoothClientsInput,
  Array<NetworkBluetoothClient>,
  NetworkBluetoothClient
> = /*#__PURE__*/ paginated({
  id: "getNetworkBluetoothClients",
  method: "GET",
  path: "/networks/{networkId}/bluetoothClients",
  tag: "networks",
  category: "monitor",
  subTags: ["bluetoothClients"],
  query: {
    t0: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    includeConnectivityHistory: "b"
  },
  response: "[{id:s,mac:s,networkId:s,name:s,deviceName:s,manufacturer:s,lastSeen:i,seenByDeviceMac:s,inSightAlert:b,outOfSightAlert:b,tags:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkBluetoothClient}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkBluetoothClientInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Bluetooth client: its `id` as `getNetworkBluetoothClients` lists it. */
  readonly bluetoothClientId: string | number
  /** Whether the history of the client is answered too. */
  readonly includeConnectivityHistory?: boolean | undefined
  /** In seconds. The API's default is `86400`. */
  readonly connectivityHistoryTimespan?: Seconds | undefined
}

/**
 * Returns one Bluetooth client of a network.
 *
 * `GET /networks/{networkId}/bluetoothClients/{bluetoothClientId}`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-client/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkBluetoothClient: Read<
  GetNetworkBluetoothClientInput,
  NetworkBluetoothClient
> = /*#__PURE__*/ read({
  id: "getNetworkBluetoothClient",
  method: "GET",
  path: "/networks/{networkId}/bluetoothClients/{bluetoothClientId}",
  tag: "networks",
  category: "monitor",
  subTags: ["bluetoothClients"],
  query: { includeConnectivityHistory: "b", connectivityHistoryTimespan: "t" },
  response: "{id:s,mac:s,networkId:s,name:s,deviceName:s,manufacturer:s,lastSeen:i,seenByDeviceMac:s,inSightAlert:b,outOfSightAlert:b,tags:[s]}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only those with one of these statuses. */
  readonly statuses?: ReadonlyArray<"Offline" | "Online" | Unlisted> | undefined
  /** Only clients that have this value, in whole or in part. */
  readonly ip?: string | undefined
  /** Only clients that have this value, in whole or in part. */
  readonly ip6?: string | undefined
  /** Only clients that have this value, in whole or in part. */
  readonly ip6Local?: string | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only clients that have this value, in whole or in part. */
  readonly os?: string | undefined
  readonly pskGroup?: string | undefined
  /** Only clients that have this value, in whole or in part. */
  readonly description?: string | undefined
  /** Only what concerns clients on this VLAN. */
  readonly vlan?: string | undefined
  readonly namedVlan?: string | undefined
  /** Only clients that have this value, in whole or in part. */
  readonly recentDeviceConnections?: ReadonlyArray<"Wired" | "Wireless" | Unlisted> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClient {
  /** Other operations take it as `clientId`. */
  readonly id?: string | null | undefined
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** IP address of the client. */
  readonly ip?: string | null | undefined
  /** IPv6 address of the client. */
  readonly ip6?: string | null | undefined
  readonly description?: string | null | undefined
  /** When the client was first seen, as text or in seconds since 1970. */
  readonly firstSeen?: string | number | null | undefined
  /** When the client was last seen, as text or in seconds since 1970. */
  readonly lastSeen?: string | number | null | undefined
  /** Company that made the client or its network card. */
  readonly manufacturer?: string | null | undefined
  /** Operating system of the client. */
  readonly os?: string | null | undefined
  /** User that is signed on with the client. */
  readonly user?: string | null | undefined
  readonly vlan?: string | null | undefined
  readonly ssid?: string | null | undefined
  /** Port that the client is connected to. */
  readonly switchport?: string | null | undefined
  readonly wirelessCapabilities?: string | null | undefined
  /** Whether the client is managed by Systems Manager. */
  readonly smInstalled?: boolean | null | undefined
  /** MAC address of the device that the client was last connected to. */
  readonly recentDeviceMac?: string | null | undefined
  /** Whether the client is connected now. */
  readonly status?: "Offline" | "Online" | Unlisted | null | undefined
  /** Data that was sent and received. */
  readonly usage?: NetworkClientUsage | null | undefined
  readonly namedVlan?: string | null | undefined
  readonly adaptivePolicyGroup?: string | null | undefined
  readonly deviceTypePrediction?: string | null | undefined
  /** Serial number of the device that the client was last connected to. */
  readonly recentDeviceSerial?: string | null | undefined
  /** Name of the device that the client was last connected to. */
  readonly recentDeviceName?: string | null | undefined
  /** Whether the client was last connected by `Wired` or `Wireless`. */
  readonly recentDeviceConnection?: "Wired" | "Wireless" | Unlisted | null | undefined
  readonly notes?: string | null | undefined
  /** IPv6 address of the client that is valid on the link only. */
  readonly ip6Local?: string | null | undefined
  /** Group policy that the client got by 802.1X. */
  readonly groupPolicy8021x?: string | null | undefined
  readonly pskGroup?: string | null | undefined
}

/**
 * `[].usage` in the answer of {@link getNetworkClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientUsage {
  readonly sent?: number | null | undefined
  /** What the client received. */
  readonly recv?: number | null | undefined
}

/**
 * Lists the clients of a network.
 *
 * `GET /networks/{networkId}/clients`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClients: Paginated<
  GetNetworkClientsInput,
  Array<NetworkClient>,
  NetworkClient
> = /*#__PURE__*/ paginated({
  id: "getNetworkClients",
  method: "GET",
  path: "/networks/{networkId}/clients",
  tag: "networks",
  category: "monitor",
  subTags: ["clients"],
  query: {
    t0: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    statuses: "[e(Offline|Online)]",
    ip: "s",
    ip6: "s",
    ip6Local: "s",
    mac: "s",
    os: "s",
    pskGroup: "s",
    description: "s",
    vlan: "s",
    namedVlan: "s",
    recentDeviceConnections: "[e(Wired|Wireless)]"
  },
  response: "[{id:s,mac:s,ip:s,ip6:s,description:s,firstSeen:(s|n),lastSeen:(s|n),manufacturer:s,os:s,user:s,vlan:s,ssid:s,switchport:s,wirelessCapabilities:s,smInstalled:b,recentDeviceMac:s,status:e(Offline|Online),usage:{sent:n,recv:n},namedVlan:s,adaptivePolicyGroup:s,deviceTypePrediction:s,recentDeviceSerial:s,recentDeviceName:s,recentDeviceConnection:e(Wired|Wireless),notes:s,ip6Local:s,groupPolicy8021x:s,pskGroup:s}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientsApplicationUsageInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly clients: string
  /** Only what concerns the SSID with this number. */
  readonly ssidNumber?: NetworkClientsApplicationUsageSsidNumberInput | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `ssidNumber` in the input of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkClientsApplicationUsageSsidNumberInput =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | Unlisted<number>

/**
 * `[]` in the answer of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsApplicationUsage {
  readonly clientId?: string | null | undefined
  readonly clientIp?: string | null | undefined
  /** MAC address that the client uses. */
  readonly clientMac?: string | null | undefined
  readonly applicationUsage?: Array<NetworkClientsApplicationUsageApplicationUsage> | null | undefined
}

/**
 * `[].applicationUsage[]` in the answer of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsApplicationUsageApplicationUsage {
  readonly application?: string | null | undefined
  readonly received?: number | null | undefined
  readonly sent?: number | null | undefined
}

/**
 * Returns the application usage of clients in a network.
 *
 * `GET /networks/{networkId}/clients/applicationUsage`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-application-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClientsApplicationUsage: Paginated<
  GetNetworkClientsApplicationUsageInput,
  Array<NetworkClientsApplicationUsage>,
  NetworkClientsApplicationUsage
> = /*#__PURE__*/ paginated({
  id: "getNetworkClientsApplicationUsage",
  method: "GET",
  path: "/networks/{networkId}/clients/applicationUsage",
  tag: "networks",
  category: "monitor",
  subTags: ["clients", "applicationUsage"],
  query: {
    clients: "s!",
    ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{clientId:s,clientIp:s,clientMac:s,applicationUsage:[{application:s,received:i,sent:i}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientsBandwidthUsageHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientsBandwidthUsageHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkClientsBandwidthUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsBandwidthUsageHistory {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** Traffic in both directions together. */
  readonly total?: number | null | undefined
  /** Traffic that clients sent. */
  readonly upstream?: number | null | undefined
  /** Traffic that clients received. */
  readonly downstream?: number | null | undefined
}

/**
 * Returns the client bandwidth usage history of a network.
 *
 * `GET /networks/{networkId}/clients/bandwidthUsageHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-bandwidth-usage-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClientsBandwidthUsageHistory: Paginated<
  GetNetworkClientsBandwidthUsageHistoryInput,
  Array<NetworkClientsBandwidthUsageHistory>,
  NetworkClientsBandwidthUsageHistory
> = /*#__PURE__*/ paginated({
  id: "getNetworkClientsBandwidthUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/clients/bandwidthUsageHistory",
  tag: "networks",
  category: "monitor",
  subTags: ["clients", "bandwidthUsageHistory"],
  query: { t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{ts:d,total:n,upstream:n,downstream:n}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientsOverviewInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 7200, 86400, 604800, 2629746. The API's default is `604800`. */
  readonly resolution?: Seconds | undefined
}

/**
 * The answer of {@link getNetworkClientsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsOverview {
  /** How many there are of each kind. */
  readonly counts?: NetworkClientsOverviewCounts | null | undefined
  readonly usages?: NetworkClientsOverviewUsages | null | undefined
}

/**
 * `counts` in the answer of {@link getNetworkClientsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsOverviewCounts {
  /** How many clients used the network in the time. */
  readonly total?: number | null | undefined
  readonly withHeavyUsage?: number | null | undefined
}

/**
 * `usages` in the answer of {@link getNetworkClientsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsOverviewUsages {
  /** In kilobytes. */
  readonly average?: number | null | undefined
  /** In kilobytes. */
  readonly withHeavyUsageAverage?: number | null | undefined
}

/**
 * Returns the client counts and usage of a network.
 *
 * `GET /networks/{networkId}/clients/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClientsOverview: Read<
  GetNetworkClientsOverviewInput,
  NetworkClientsOverview
> = /*#__PURE__*/ read({
  id: "getNetworkClientsOverview",
  method: "GET",
  path: "/networks/{networkId}/clients/overview",
  tag: "networks",
  category: "monitor",
  subTags: ["clients", "overview"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t" },
  response: "{counts:{total:i,withHeavyUsage:i},usages:{average:i,withHeavyUsageAverage:i}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionNetworkClientsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly clients: ReadonlyArray<{
    /** MAC address that the client uses. */
    readonly mac: string
    readonly name?: string | null | undefined
  }>
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy: ProvisionNetworkClientsDevicePolicyInput
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. Needed when `devicePolicy` is `Group policy`. */
  readonly groupPolicyId?: string | null | undefined
  /** What the client gets from the appliance. */
  readonly policiesBySecurityAppliance?: ProvisionNetworkClientsPoliciesBySecurityApplianceInput | null | undefined
  /** What the client gets on each SSID, by its number. */
  readonly policiesBySsid?: ProvisionNetworkClientsPoliciesBySsidInput | null | undefined
}

/**
 * `devicePolicy` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type ProvisionNetworkClientsDevicePolicyInput =
  | "Allowed"
  | "Blocked"
  | "Group policy"
  | "Normal"
  | "Per connection"
  | Unlisted

/**
 * `policiesBySecurityAppliance` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionNetworkClientsPoliciesBySecurityApplianceInput {
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy?: "Allowed" | "Blocked" | "Normal" | Unlisted | null | undefined
}

/**
 * `policiesBySsid` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionNetworkClientsPoliciesBySsidInput {
  /** Policy of the client on the SSID with this number. */
  readonly "0"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "1"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "2"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "3"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "4"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "5"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "6"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "7"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "8"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "9"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "10"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "11"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "12"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "13"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
  /** Policy of the client on the SSID with this number. */
  readonly "14"?: ProvisionNetworkClientsPoliciesBySsidItemInput | null | undefined
}

/**
 * `policiesBySsid.0` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionNetworkClientsPoliciesBySsidItemInput {
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy: "Allowed" | "Blocked" | "Group policy" | "Normal" | Unlisted
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. Needed when `devicePolicy` is `Group policy`. */
  readonly groupPolicyId?: string | null | undefined
}

/**
 * The answer of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionNetworkClientsOutput {
  readonly clients?: Array<ProvisionNetworkClientsOutputClient> | null | undefined
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
}

/**
 * `clients[]` in the answer of {@link provisionNetworkClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionNetworkClientsOutputClient {
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  readonly clientId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly message?: string | null | undefined
}

/**
 * Adds clients to a network before they are seen, with a name and a policy.
 *
 * `POST /networks/{networkId}/clients/provision`
 *
 * Can be a step of an action batch: `provision` of `/networks/{networkId}/clients`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/provision-network-clients/
 * @since 0.2.0
 * @category configure
 */
export const provisionNetworkClients: Batchable<
  ProvisionNetworkClientsInput,
  ProvisionNetworkClientsOutput
> = /*#__PURE__*/ batchable({
  id: "provisionNetworkClients",
  method: "POST",
  path: "/networks/{networkId}/clients/provision",
  tag: "networks",
  category: "configure",
  subTags: ["clients"],
  body: {
    clients: "[{mac:s!,name:s}]!",
    devicePolicy: "e(Allowed|Blocked|Group policy|Normal|Per connection)!",
    groupPolicyId: "s",
    policiesBySecurityAppliance: "{devicePolicy:e(Allowed|Blocked|Normal)}",
    policiesBySsid: '{"0":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"1":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"2":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"3":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"4":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"5":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"6":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"7":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"8":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"9":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"10":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"11":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"12":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"13":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s},"14":{devicePolicy:e(Allowed|Blocked|Group policy|Normal)!,groupPolicyId:s}}'
  },
  response: "{clients:[{mac:s,clientId:s,name:s,message:s}],devicePolicy:s,groupPolicyId:s}",
  batch: { resource: "/networks/{networkId}/clients", operation: "provision" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientsUsageHistoriesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly clients: string
  /** Only what concerns the SSID with this number. */
  readonly ssidNumber?: NetworkClientsUsageHistoriesSsidNumberInput | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `ssidNumber` in the input of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkClientsUsageHistoriesSsidNumberInput =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | Unlisted<number>

/**
 * `[]` in the answer of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsUsageHistory {
  readonly clientId?: string | null | undefined
  readonly clientIp?: string | null | undefined
  /** MAC address that the client uses. */
  readonly clientMac?: string | null | undefined
  readonly usageHistory?: Array<NetworkClientsUsageHistoryUsageHistory> | null | undefined
}

/**
 * `[].usageHistory[]` in the answer of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientsUsageHistoryUsageHistory {
  readonly received?: number | null | undefined
  readonly sent?: number | null | undefined
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
}

/**
 * Lists the client usage histories of a network.
 *
 * `GET /networks/{networkId}/clients/usageHistories`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-usage-histories/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClientsUsageHistories: Paginated<
  GetNetworkClientsUsageHistoriesInput,
  Array<NetworkClientsUsageHistory>,
  NetworkClientsUsageHistory
> = /*#__PURE__*/ paginated({
  id: "getNetworkClientsUsageHistories",
  method: "GET",
  path: "/networks/{networkId}/clients/usageHistories",
  tag: "networks",
  category: "monitor",
  subTags: ["clients", "usageHistories"],
  query: {
    clients: "s!",
    ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{clientId:s,clientIp:s,clientMac:s,usageHistory:[{received:n,sent:n,ts:d}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClient}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
}

/**
 * The answer of {@link getNetworkClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkClientOutput {
  /** Other operations take it as `clientId`. */
  readonly id?: string | null | undefined
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** IP address of the client. */
  readonly ip?: string | null | undefined
  /** IPv6 address of the client. */
  readonly ip6?: string | null | undefined
  /** IPv6 address of the client that is valid on the link only. */
  readonly ip6Local?: string | null | undefined
  readonly description?: string | null | undefined
  /** When the client was first seen, as text or in seconds since 1970. */
  readonly firstSeen?: string | number | null | undefined
  /** When the client was last seen, as text or in seconds since 1970. */
  readonly lastSeen?: string | number | null | undefined
  /** Company that made the client or its network card. */
  readonly manufacturer?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Operating system of the client. */
  readonly os?: string | null | undefined
  /** User that is signed on with the client. */
  readonly user?: string | null | undefined
  readonly vlan?: string | null | undefined
  readonly namedVlan?: string | null | undefined
  readonly ssid?: string | null | undefined
  /** Port that the client is connected to. */
  readonly switchport?: string | null | undefined
  readonly wirelessCapabilities?: string | null | undefined
  /** Whether the client is managed by Systems Manager. */
  readonly smInstalled?: boolean | null | undefined
  /** MAC address of the device that the client was last connected to. */
  readonly recentDeviceMac?: string | null | undefined
  readonly recentDeviceId?: string | null | undefined
  /** Name of the device that the client was last connected to. */
  readonly recentDeviceName?: string | null | undefined
  /** Serial number of the device that the client was last connected to. */
  readonly recentDeviceSerial?: string | null | undefined
  /** Whether the client was last connected by `Wired` or `Wireless`. */
  readonly recentDeviceConnection?: "Wired" | "Wireless" | Unlisted | null | undefined
  readonly clientVpnConnections?: Array<NetworkClientClientVpnConnection> | null | undefined
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: Array<Array<string>> | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: Array<Array<string>> | null | undefined
  /** Whether the client is connected now. */
  readonly status?: "Offline" | "Online" | Unlisted | null | undefined
  readonly notes?: string | null | undefined
  readonly deviceTypePrediction?: string | null | undefined
}

/**
 * `clientVpnConnections[]` in the answer of {@link getNetworkClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientClientVpnConnection {
  readonly remoteIp?: string | null | undefined
  readonly connectedAt?: number | null | undefined
  readonly disconnectedAt?: number | null | undefined
}

/**
 * Returns one client of a network.
 *
 * `GET /networks/{networkId}/clients/{clientId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClient: Read<GetNetworkClientInput, GetNetworkClientOutput> = /*#__PURE__*/ read({
  id: "getNetworkClient",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}",
  tag: "networks",
  category: "monitor",
  subTags: ["clients"],
  response: "{id:s,mac:s,ip:s,ip6:s,ip6Local:s,description:s,firstSeen:(s|n),lastSeen:(s|n),manufacturer:s,model:s,os:s,user:s,vlan:s,namedVlan:s,ssid:s,switchport:s,wirelessCapabilities:s,smInstalled:b,recentDeviceMac:s,recentDeviceId:s,recentDeviceName:s,recentDeviceSerial:s,recentDeviceConnection:e(Wired|Wireless),clientVpnConnections:[{remoteIp:s,connectedAt:i,disconnectedAt:i}],lldp:[[s]],cdp:[[s]],status:e(Offline|Online),notes:s,deviceTypePrediction:s}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
}

/**
 * The answer of {@link getNetworkClientPolicy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientPolicy {
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy: string | null
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** What the client gets on each SSID, by its number. */
  readonly policiesBySsid?: Array<NetworkClientPolicyPoliciesBySsid> | null | undefined
}

/**
 * `policiesBySsid[]` in the answer of {@link getNetworkClientPolicy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientPolicyPoliciesBySsid {
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
}

/**
 * Returns the policy of a client in a network.
 *
 * `GET /networks/{networkId}/clients/{clientId}/policy`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-policy/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkClientPolicy: Read<GetNetworkClientPolicyInput, NetworkClientPolicy> = /*#__PURE__*/ read({
  id: "getNetworkClientPolicy",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/policy",
  tag: "networks",
  category: "configure",
  subTags: ["clients", "policy"],
  response: "{mac:s,devicePolicy:s~,groupPolicyId:s,policiesBySsid:[{ssidNumber:i,devicePolicy:s,groupPolicyId:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkClientPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkClientPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. One of `Whitelisted`, `Blocked`, `Normal`, `Group policy`. */
  readonly devicePolicy: string | null
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
}

/**
 * Updates the policy of a client in a network.
 *
 * `PUT /networks/{networkId}/clients/{clientId}/policy`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-client-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkClientPolicy: Write<
  UpdateNetworkClientPolicyInput,
  NetworkClientPolicy
> = /*#__PURE__*/ write({
  id: "updateNetworkClientPolicy",
  method: "PUT",
  path: "/networks/{networkId}/clients/{clientId}/policy",
  tag: "networks",
  category: "configure",
  subTags: ["clients", "policy"],
  body: { devicePolicy: "s~!", groupPolicyId: "s" },
  response: "{mac:s,devicePolicy:s~,groupPolicyId:s,policiesBySsid:[{ssidNumber:i,devicePolicy:s,groupPolicyId:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientSplashAuthorizationStatusInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
}

/**
 * The answer of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientSplashAuthorizationStatus {
  readonly ssids: NetworkClientSplashAuthorizationStatusSsids | null
}

/**
 * `ssids` in the answer of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientSplashAuthorizationStatusSsids {
  /** Splash authorization of the client on the SSID with this number. */
  readonly "0"?: NetworkClientSplashAuthorizationStatusSsids0 | null | undefined
}

/**
 * `ssids.0` in the answer of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientSplashAuthorizationStatusSsids0 {
  /** Whether the client is let through the splash page of the SSID. */
  readonly isAuthorized?: boolean | null | undefined
  /** In ISO 8601. */
  readonly authorizedAt?: string | null | undefined
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Returns on which SSIDs of a network a client is authorized by splash page.
 *
 * `GET /networks/{networkId}/clients/{clientId}/splashAuthorizationStatus`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-splash-authorization-status/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkClientSplashAuthorizationStatus: Read<
  GetNetworkClientSplashAuthorizationStatusInput,
  NetworkClientSplashAuthorizationStatus
> = /*#__PURE__*/ read({
  id: "getNetworkClientSplashAuthorizationStatus",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
  tag: "networks",
  category: "configure",
  subTags: ["clients", "splashAuthorizationStatus"],
  response: '{ssids:{"0":{isAuthorized:b,authorizedAt:s~,expiresAt:s~}}~}',
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkClientSplashAuthorizationStatusInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  readonly ssids: NetworkClientSplashAuthorizationStatusSsidsInput | null
}

/**
 * `ssids` in the input of {@link updateNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkClientSplashAuthorizationStatusSsidsInput {
  /** Splash authorization of the client on the SSID with this number. */
  readonly "0"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "1"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "2"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "3"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "4"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "5"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "6"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "7"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "8"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "9"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "10"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "11"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "12"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "13"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
  /** Splash authorization of the client on the SSID with this number. */
  readonly "14"?: {
    /** Whether the client is let through the splash page of the SSID. */
    readonly isAuthorized?: boolean | null | undefined
  } | null | undefined
}

/**
 * Updates on which SSIDs of a network a client is authorized by splash page.
 *
 * `PUT /networks/{networkId}/clients/{clientId}/splashAuthorizationStatus`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-client-splash-authorization-status/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkClientSplashAuthorizationStatus: Write<
  UpdateNetworkClientSplashAuthorizationStatusInput,
  NetworkClientSplashAuthorizationStatus
> = /*#__PURE__*/ write({
  id: "updateNetworkClientSplashAuthorizationStatus",
  method: "PUT",
  path: "/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
  tag: "networks",
  category: "configure",
  subTags: ["clients", "splashAuthorizationStatus"],
  body: {
    ssids: '{"0":{isAuthorized:b},"1":{isAuthorized:b},"2":{isAuthorized:b},"3":{isAuthorized:b},"4":{isAuthorized:b},"5":{isAuthorized:b},"6":{isAuthorized:b},"7":{isAuthorized:b},"8":{isAuthorized:b},"9":{isAuthorized:b},"10":{isAuthorized:b},"11":{isAuthorized:b},"12":{isAuthorized:b},"13":{isAuthorized:b},"14":{isAuthorized:b}}~!'
  },
  response: '{ssids:{"0":{isAuthorized:b,authorizedAt:s~,expiresAt:s~}}~}',
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkClientTrafficHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientTrafficHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkClientTrafficHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientTrafficHistory {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly application?: string | null | undefined
  readonly destination?: string | null | undefined
  readonly protocol?: string | null | undefined
  readonly port?: number | null | undefined
  /** What the client received. */
  readonly recv?: number | null | undefined
  readonly sent?: number | null | undefined
  readonly numFlows?: number | null | undefined
  readonly activeSeconds?: number | null | undefined
}

/**
 * Returns the traffic history of a client in a network.
 *
 * `GET /networks/{networkId}/clients/{clientId}/trafficHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-traffic-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClientTrafficHistory: Paginated<
  GetNetworkClientTrafficHistoryInput,
  Array<NetworkClientTrafficHistory>,
  NetworkClientTrafficHistory
> = /*#__PURE__*/ paginated({
  id: "getNetworkClientTrafficHistory",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/trafficHistory",
  tag: "networks",
  category: "monitor",
  subTags: ["clients", "trafficHistory"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{ts:d,application:s,destination:s,protocol:s,port:i,recv:n,sent:n,numFlows:i,activeSeconds:i}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientUsageHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkClientUsageHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkClientUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkClientUsageHistory {
  readonly received?: number | null | undefined
  readonly sent?: number | null | undefined
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
}

/**
 * Returns the usage history of a client in a network.
 *
 * `GET /networks/{networkId}/clients/{clientId}/usageHistory`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-usage-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkClientUsageHistory: Read<
  GetNetworkClientUsageHistoryInput,
  Array<NetworkClientUsageHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkClientUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/usageHistory",
  tag: "networks",
  category: "monitor",
  subTags: ["clients", "usageHistory"],
  response: "[{received:n,sent:n,ts:d}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | null | undefined
  /** Street address that the device is shown at on the map. */
  readonly address?: string | null | undefined
  /** What people wrote down about the device. At most 255 characters. */
  readonly notes?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** IP address of the device in its own network. */
  readonly lanIp?: string | null | undefined
  /** Firmware that the device runs, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** Further facts that only some devices have. */
  readonly details?: Array<NetworkDeviceDetail> | null | undefined
  readonly beaconIdParams?: NetworkDeviceBeaconIdParams | null | undefined
}

/**
 * `[].details[]` in the answer of {@link getNetworkDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkDeviceDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * `[].beaconIdParams` in the answer of {@link getNetworkDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkDeviceBeaconIdParams {
  /** Id that the Bluetooth beacons send, shared by many of them. */
  readonly uuid?: string | null | undefined
  /** First of the two numbers by which a Bluetooth beacon is told from others. */
  readonly major?: number | null | undefined
  /** Second of the two numbers by which a Bluetooth beacon is told from others. */
  readonly minor?: number | null | undefined
}

/**
 * Lists the devices of a network.
 *
 * `GET /networks/{networkId}/devices`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @deprecated In favour of `getOrganizationDevices`.
 * @see https://developer.cisco.com/meraki/api-v1/get-network-devices/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkDevices: Read<GetNetworkDevicesInput, Array<NetworkDevice>> = /*#__PURE__*/ read({
  id: "getNetworkDevices",
  method: "GET",
  path: "/networks/{networkId}/devices",
  tag: "networks",
  category: "configure",
  subTags: ["devices"],
  response: "[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,mac:s,lanIp:s,firmware:s,floorPlanId:s~,url:s,details:[{name:s,value:s}],beaconIdParams:{uuid:s,major:i,minor:i}}]",
  scope: "dashboard:general:config:read",
  deprecated: true
})

/**
 * The input of {@link claimNetworkDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimNetworkDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** The API's default is `true`. */
  readonly addAtomically?: boolean | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
  /** What devices are to be set up with, by serial number. */
  readonly detailsByDevice?: ReadonlyArray<ClaimNetworkDevicesDetailsByDeviceInput> | null | undefined
}

/**
 * `detailsByDevice[]` in the input of {@link claimNetworkDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimNetworkDevicesDetailsByDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly details: ReadonlyArray<{ readonly name: string; readonly value?: string | null | undefined }>
}

/**
 * The answer of {@link claimNetworkDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimNetworkDevicesOutput {
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  /** What went wrong. */
  readonly errors?: Array<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string
    /** What went wrong. */
    readonly errors: Array<string>
  }> | null | undefined
}

/**
 * Claims devices into a network.
 *
 * `POST /networks/{networkId}/devices/claim`
 *
 * Can be a step of an action batch: `claim` of `/networks/{networkId}/devices/claim`.
 * At most 10 times in 300 seconds.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-network-devices/
 * @since 0.2.0
 * @category configure
 */
export const claimNetworkDevices: Batchable<
  ClaimNetworkDevicesInput,
  ClaimNetworkDevicesOutput
> = /*#__PURE__*/ batchable({
  id: "claimNetworkDevices",
  method: "POST",
  path: "/networks/{networkId}/devices/claim",
  tag: "networks",
  category: "configure",
  subTags: ["devices"],
  query: { addAtomically: "b" },
  body: { serials: "[s]!", detailsByDevice: "[{serial:s!,details:[{name:s!,value:s}]!}]" },
  response: "{serials:[s],errors:[{serial:s!,errors:[s]!}]}",
  batch: { resource: "/networks/{networkId}/devices/claim", operation: "claim" },
  limit: { requests: 10, seconds: 300 },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link vmxNetworkDevicesClaim}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface VmxNetworkDevicesClaimInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly size: "100" | "large" | "medium" | "small" | "xlarge" | Unlisted
}

/**
 * The answer of {@link vmxNetworkDevicesClaim}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface VmxNetworkDevicesClaimOutput {
  readonly name?: string | null | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | null | undefined
  /** Street address that the device is shown at on the map. */
  readonly address?: string | null | undefined
  /** What people wrote down about the device. At most 255 characters. */
  readonly notes?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** International number of the cellular modem. */
  readonly imei?: string | number | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** IP address of the device in its own network. */
  readonly lanIp?: string | null | undefined
  /** Firmware that the device runs, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  /** Further facts that only some devices have. */
  readonly details?: Array<VmxNetworkDevicesClaimOutputDetail> | null | undefined
}

/**
 * `details[]` in the answer of {@link vmxNetworkDevicesClaim}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface VmxNetworkDevicesClaimOutputDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Claims a vMX appliance into a network.
 *
 * `POST /networks/{networkId}/devices/claim/vmx`
 *
 * Can be a step of an action batch: `claim` of `/networks/{networkId}/devices/claim/vmx`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/vmx-network-devices-claim/
 * @since 0.2.0
 * @category configure
 */
export const vmxNetworkDevicesClaim: Batchable<
  VmxNetworkDevicesClaimInput,
  VmxNetworkDevicesClaimOutput
> = /*#__PURE__*/ batchable({
  id: "vmxNetworkDevicesClaim",
  method: "POST",
  path: "/networks/{networkId}/devices/claim/vmx",
  tag: "networks",
  category: "configure",
  subTags: ["devices", "claim"],
  body: { size: "e(100|large|medium|small|xlarge)!" },
  response: "{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:(s|n),mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}",
  batch: { resource: "/networks/{networkId}/devices/claim/vmx", operation: "claim" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link removeNetworkDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RemoveNetworkDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
}

/**
 * Removes a device from a network.
 *
 * `POST /networks/{networkId}/devices/remove`
 *
 * Can be a step of an action batch: `remove` of `/networks/{networkId}/devices`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-network-devices/
 * @since 0.2.0
 * @category configure
 */
export const removeNetworkDevices: Batchable<RemoveNetworkDevicesInput, void> = /*#__PURE__*/ batchable({
  id: "removeNetworkDevices",
  method: "POST",
  path: "/networks/{networkId}/devices/remove",
  tag: "networks",
  category: "configure",
  subTags: ["devices"],
  body: { serial: "s!" },
  batch: { resource: "/networks/{networkId}/devices", operation: "remove" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkDevicesSyslogServersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Syslog servers that are sent to. */
  readonly servers: ReadonlyArray<NetworkDevicesSyslogServersServerInput>
}

/**
 * `servers[]` in the input of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkDevicesSyslogServersServerInput {
  /** IP address or host name of the syslog server. */
  readonly host: string
  readonly port: number
  /** What is sent to the syslog server, such as `Flows`. */
  readonly roles: ReadonlyArray<string>
  readonly transportProtocol?: "TCP" | "UDP" | Unlisted | null | undefined
  readonly encryption?: NetworkDevicesSyslogServersServerEncryptionInput | null | undefined
}

/**
 * `servers[].encryption` in the input of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkDevicesSyslogServersServerEncryptionInput {
  /** Whether messages are encrypted on their way to the server. The API's default is `false`. */
  readonly enabled?: boolean | null | undefined
  readonly certificate?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * The answer of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkDevicesSyslogServers {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  /** Syslog servers that are sent to. */
  readonly servers: Array<NetworkDevicesSyslogServersServer>
}

/**
 * `servers[]` in the answer of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkDevicesSyslogServersServer {
  /** IP address or host name of the syslog server. */
  readonly host?: string | null | undefined
  readonly port?: number | null | undefined
  /** What is sent to the syslog server, such as `Flows`. */
  readonly roles?: Array<string> | null | undefined
  readonly transportProtocol?: "TCP" | "UDP" | Unlisted | null | undefined
  readonly encryption?: NetworkDevicesSyslogServersServerEncryption | null | undefined
}

/**
 * `servers[].encryption` in the answer of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkDevicesSyslogServersServerEncryption {
  /** Whether messages are encrypted on their way to the server. */
  readonly enabled?: boolean | null | undefined
  readonly certificate?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Updates the syslog servers for devices in a network.
 *
 * `PUT /networks/{networkId}/devices/syslog/servers`
 *
 * Can be a step of an action batch: `servers` of `/networks/{networkId}/devices/syslog/servers`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-devices-syslog-servers/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkDevicesSyslogServers: Batchable<
  UpdateNetworkDevicesSyslogServersInput,
  NetworkDevicesSyslogServers
> = /*#__PURE__*/ batchable({
  id: "updateNetworkDevicesSyslogServers",
  method: "PUT",
  path: "/networks/{networkId}/devices/syslog/servers",
  tag: "networks",
  category: "configure",
  subTags: ["devices", "syslog", "servers"],
  body: {
    servers: "[{host:s!,port:i!,roles:[s]!,transportProtocol:e(TCP|UDP),encryption:{enabled:b,certificate:{id:s}}}]!"
  },
  response: "{network:{id:s!}!,servers:[{host:s,port:i,roles:[s],transportProtocol:e(TCP|UDP),encryption:{enabled:b,certificate:{id:s}}}]!}",
  batch: { resource: "/networks/{networkId}/devices/syslog/servers", operation: "servers" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Only what belongs to this product type. */
  readonly productType?: NetworkEventsProductTypeInput | undefined
  /** Only events of these types. */
  readonly includedEventTypes?: ReadonlyArray<string> | undefined
  /** Only events of other types than these. */
  readonly excludedEventTypes?: ReadonlyArray<string> | undefined
  /** Only what concerns the device with this value. */
  readonly deviceMac?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns the device with this value. */
  readonly deviceName?: string | undefined
  /** Only what concerns clients with this value. */
  readonly clientIp?: string | undefined
  /** Only what concerns clients with this value. */
  readonly clientMac?: string | undefined
  /** Only what concerns clients with this value. */
  readonly clientName?: string | undefined
  readonly smDeviceMac?: string | undefined
  readonly smDeviceName?: string | undefined
  readonly eventDetails?: string | undefined
  readonly eventSeverity?: string | undefined
  readonly isCatalyst?: boolean | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `productType` in the input of {@link getNetworkEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkEventsProductTypeInput =
  | "appliance"
  | "camera"
  | "campusGateway"
  | "cellularGateway"
  | "secureConnect"
  | "switch"
  | "systemsManager"
  | "wireless"
  | "wirelessController"
  | Unlisted

/**
 * The answer of {@link getNetworkEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkEventsOutput {
  readonly message?: string | null | undefined
  /** When the first event of the page happened. In ISO 8601. */
  readonly pageStartAt?: string | null | undefined
  /** When the last event of the page happened. In ISO 8601. */
  readonly pageEndAt?: string | null | undefined
  readonly events?: Array<NetworkEvent> | null | undefined
}

/**
 * `[]` in the answer of {@link getNetworkEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkEvent {
  /** In ISO 8601. */
  readonly occurredAt?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly type?: string | null | undefined
  readonly description?: string | null | undefined
  readonly category?: string | null | undefined
  readonly clientId?: string | null | undefined
  readonly clientDescription?: string | null | undefined
  /** MAC address that the client uses. */
  readonly clientMac?: string | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly deviceName?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  /** Details that only this kind of event has. */
  readonly eventData?: NetworkEventEventData | null | undefined
}

/**
 * `[].eventData` in the answer of {@link getNetworkEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkEventEventData {
  readonly radio?: string | null | undefined
  readonly vap?: string | null | undefined
  readonly client_mac?: string | null | undefined
  readonly client_ip?: string | null | undefined
  readonly channel?: string | null | undefined
  /** Strength of the received signal. */
  readonly rssi?: string | null | undefined
  readonly aid?: string | null | undefined
}

/**
 * Lists the events of a network, the newest first.
 *
 * `GET /networks/{networkId}/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise, the newest first.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-events/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkEvents: Paginated<
  GetNetworkEventsInput,
  GetNetworkEventsOutput,
  NetworkEvent
> = /*#__PURE__*/ paginated({
  id: "getNetworkEvents",
  method: "GET",
  path: "/networks/{networkId}/events",
  tag: "networks",
  category: "monitor",
  subTags: ["events"],
  query: {
    productType: "e(appliance|camera|campusGateway|cellularGateway|secureConnect|switch|systemsManager|wireless|wirelessController)",
    includedEventTypes: "[s]",
    excludedEventTypes: "[s]",
    deviceMac: "s",
    deviceSerial: "s",
    deviceName: "s",
    clientIp: "s",
    clientMac: "s",
    clientName: "s",
    smDeviceMac: "s",
    smDeviceName: "s",
    eventDetails: "s",
    eventSeverity: "s",
    isCatalyst: "b",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{message:s~,pageStartAt:s,pageEndAt:s,events:[{occurredAt:s,networkId:s,type:s,description:s,category:s,clientId:s,clientDescription:s,clientMac:s,deviceSerial:s,deviceName:s,ssidNumber:i,eventData:{radio:s,vap:s,client_mac:s,client_ip:s,channel:s,rssi:s,aid:s}}]}",
  paging: { itemsIn: "events", perPage: 1000, direction: "prev" },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkEventsEventTypes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkEventsEventTypesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkEventsEventTypes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkEventsEventType {
  readonly category?: string | null | undefined
  readonly type?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Lists the event types of a network.
 *
 * `GET /networks/{networkId}/events/eventTypes`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-events-event-types/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkEventsEventTypes: Read<
  GetNetworkEventsEventTypesInput,
  Array<NetworkEventsEventType>
> = /*#__PURE__*/ read({
  id: "getNetworkEventsEventTypes",
  method: "GET",
  path: "/networks/{networkId}/events/eventTypes",
  tag: "networks",
  category: "monitor",
  subTags: ["events", "eventTypes"],
  response: "[{category:s,type:s,description:s}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgrades {
  /** When upgrades may begin, by day and hour. */
  readonly upgradeWindow?: NetworkFirmwareUpgradesUpgradeWindow | null | undefined
  readonly timezone?: string | null | undefined
  /** The firmware of each product type in the network. */
  readonly products?: NetworkFirmwareUpgradesProducts | null | undefined
}

/**
 * `upgradeWindow` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesUpgradeWindow {
  /** Day of the week on which upgrades may begin. */
  readonly dayOfWeek?: NetworkFirmwareUpgradesUpgradeWindowDayOfWeek | null | undefined
  /** Hour of the day at which upgrades may begin. */
  readonly hourOfDay?: NetworkFirmwareUpgradesUpgradeWindowHourOfDay | null | undefined
}

/**
 * `upgradeWindow.dayOfWeek` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesUpgradeWindowDayOfWeek =
  | "fri"
  | "friday"
  | "mon"
  | "monday"
  | "sat"
  | "saturday"
  | "sun"
  | "sunday"
  | "thu"
  | "thursday"
  | "tue"
  | "tuesday"
  | "wed"
  | "wednesday"
  | Unlisted

/**
 * `upgradeWindow.hourOfDay` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesUpgradeWindowHourOfDay =
  | "0:00"
  | "10:00"
  | "11:00"
  | "12:00"
  | "13:00"
  | "14:00"
  | "15:00"
  | "16:00"
  | "17:00"
  | "18:00"
  | "19:00"
  | "1:00"
  | "20:00"
  | "21:00"
  | "22:00"
  | "23:00"
  | "2:00"
  | "3:00"
  | "4:00"
  | "5:00"
  | "6:00"
  | "7:00"
  | "8:00"
  | "9:00"
  | Unlisted

/**
 * `products` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProducts {
  /** Firmware of this product type in the network. */
  readonly wireless?: NetworkFirmwareUpgradesProductsWireless | null | undefined
  /** Firmware of this product type in the network. */
  readonly appliance?: NetworkFirmwareUpgradesProduct | null | undefined
  /** Firmware of this product type in the network. */
  readonly switch?: NetworkFirmwareUpgradesProduct | null | undefined
  /** Firmware of this product type in the network. */
  readonly camera?: NetworkFirmwareUpgradesProduct | null | undefined
  /** Firmware of this product type in the network. */
  readonly cellularGateway?: NetworkFirmwareUpgradesProduct | null | undefined
  /** Firmware of this product type in the network. */
  readonly sensor?: NetworkFirmwareUpgradesProduct | null | undefined
  /** Firmware of this product type in the network. */
  readonly wirelessController?: NetworkFirmwareUpgradesProduct | null | undefined
  /** Firmware of this product type in the network. */
  readonly campusGateway?: NetworkFirmwareUpgradesProductsCampusGateway | null | undefined
  /** Firmware of this product type in the network. */
  readonly secureConnect?: NetworkFirmwareUpgradesProduct | null | undefined
}

/**
 * `products.wireless` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWireless {
  /** The firmware that runs now. */
  readonly currentVersion?: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | null | undefined
  /** The firmware upgrade that was done last. */
  readonly lastUpgrade?: NetworkFirmwareUpgradesProductsWirelessLastUpgrade | null | undefined
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsWirelessNextUpgrade | null | undefined
  /** Whether there is newer firmware that is recommended. */
  readonly isUpgradeAvailable?: boolean | null | undefined
  /** Firmware that can be upgraded to. */
  readonly availableVersions?: Array<NetworkFirmwareUpgradesProductsWirelessAvailableVersion> | null | undefined
  /** Whether the network gets beta firmware as soon as there is some. */
  readonly participateInNextBetaRelease?: boolean | null | undefined
}

/**
 * `products.wireless.currentVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessCurrentVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.wireless.lastUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessLastUpgrade {
  /** When the upgrade was done. In ISO 8601. */
  readonly time?: string | null | undefined
  /** The firmware before the upgrade. */
  readonly fromVersion?: NetworkFirmwareUpgradesProductsWirelessLastUpgradeFromVersion | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesProductsWirelessLastUpgradeToVersion | null | undefined
}

/**
 * `products.wireless.lastUpgrade.fromVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessLastUpgradeFromVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.wireless.lastUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessLastUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.wireless.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessNextUpgrade {
  /** When devices begin to install it. In ISO 8601. */
  readonly time?: string | null | undefined
  /** How the devices are upgraded, one after the other or all at once. */
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | Unlisted | null | undefined
  /** Whether devices fetch the firmware ahead of the upgrade. */
  readonly predownload?: {
    /** Whether devices download new firmware ahead of the upgrade. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesProductsWirelessNextUpgradeToVersion | null | undefined
}

/**
 * `products.wireless.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.wireless.availableVersions[]` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessAvailableVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.appliance` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProduct {
  /** The firmware that runs now. */
  readonly currentVersion?: NetworkFirmwareUpgradesProductCurrentVersion | null | undefined
  /** The firmware upgrade that was done last. */
  readonly lastUpgrade?: NetworkFirmwareUpgradesProductLastUpgrade | null | undefined
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductNextUpgrade | null | undefined
  /** Whether there is newer firmware that is recommended. */
  readonly isUpgradeAvailable?: boolean | null | undefined
  /** Firmware that can be upgraded to. */
  readonly availableVersions?: Array<NetworkFirmwareUpgradesProductAvailableVersion> | null | undefined
  /** Whether the network gets beta firmware as soon as there is some. */
  readonly participateInNextBetaRelease?: boolean | null | undefined
}

/**
 * `products.appliance.currentVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductCurrentVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.appliance.lastUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductLastUpgrade {
  /** When the upgrade was done. In ISO 8601. */
  readonly time?: string | null | undefined
  /** The firmware before the upgrade. */
  readonly fromVersion?: NetworkFirmwareUpgradesProductLastUpgradeFromVersion | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesProductLastUpgradeToVersion | null | undefined
}

/**
 * `products.appliance.lastUpgrade.fromVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductLastUpgradeFromVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.appliance.lastUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductLastUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.appliance.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductNextUpgrade {
  /** When devices begin to install it. In ISO 8601. */
  readonly time?: string | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesProductNextUpgradeToVersion | null | undefined
}

/**
 * `products.appliance.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.appliance.availableVersions[]` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductAvailableVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.campusGateway` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGateway {
  /** The firmware that runs now. */
  readonly currentVersion?: NetworkFirmwareUpgradesProductsCampusGatewayCurrentVersion | null | undefined
  /** The firmware upgrade that was done last. */
  readonly lastUpgrade?: NetworkFirmwareUpgradesProductsCampusGatewayLastUpgrade | null | undefined
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade | null | undefined
  /** Whether there is newer firmware that is recommended. */
  readonly isUpgradeAvailable?: boolean | null | undefined
  /** Firmware that can be upgraded to. */
  readonly availableVersions?: Array<NetworkFirmwareUpgradesProductsCampusGatewayAvailableVersion> | null | undefined
  /** Whether the network gets beta firmware as soon as there is some. */
  readonly participateInNextBetaRelease?: boolean | null | undefined
}

/**
 * `products.campusGateway.currentVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayCurrentVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.campusGateway.lastUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayLastUpgrade {
  /** When the upgrade was done. In ISO 8601. */
  readonly time?: string | null | undefined
  /** The firmware before the upgrade. */
  readonly fromVersion?: NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeFromVersion | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeToVersion | null | undefined
}

/**
 * `products.campusGateway.lastUpgrade.fromVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeFromVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.campusGateway.lastUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.campusGateway.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade {
  /** When devices begin to install it. In ISO 8601. */
  readonly time?: string | null | undefined
  /** How the devices are upgraded, one after the other or all at once. */
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | Unlisted | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeToVersion | null | undefined
}

/**
 * `products.campusGateway.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `products.campusGateway.availableVersions[]` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayAvailableVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * Returns the firmware upgrade settings of a network.
 *
 * `GET /networks/{networkId}/firmwareUpgrades`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFirmwareUpgrades: Read<
  GetNetworkFirmwareUpgradesInput,
  NetworkFirmwareUpgrades
> = /*#__PURE__*/ read({
  id: "getNetworkFirmwareUpgrades",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades"],
  response: "{upgradeWindow:{dayOfWeek:e(fri|friday|mon|monday|sat|saturday|sun|sunday|thu|thursday|tue|tuesday|wed|wednesday),hourOfDay:e(0:00|10:00|11:00|12:00|13:00|14:00|15:00|16:00|17:00|18:00|19:00|1:00|20:00|21:00|22:00|23:00|2:00|3:00|4:00|5:00|6:00|7:00|8:00|9:00)},timezone:s,products:{wireless:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,strategy:e(minimizeClientDowntime|minimizeUpgradeTime),predownload:{enabled:b},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},appliance:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},switch:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},camera:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},cellularGateway:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},sensor:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},wirelessController:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},campusGateway:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,strategy:e(minimizeClientDowntime|minimizeUpgradeTime),toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},secureConnect:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b}}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** When upgrades may begin, by day and hour. */
  readonly upgradeWindow?: NetworkFirmwareUpgradesUpgradeWindowInput | null | undefined
  readonly timezone?: string | null | undefined
  /** The firmware of each product type in the network. */
  readonly products?: NetworkFirmwareUpgradesProductsInput | null | undefined
  readonly featureLossAcknowledgements?: ReadonlyArray<NetworkFirmwareUpgradesFeatureLossAcknowledgementInput> | null | undefined
}

/**
 * `upgradeWindow` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesUpgradeWindowInput {
  /** Day of the week on which upgrades may begin. */
  readonly dayOfWeek?: NetworkFirmwareUpgradesUpgradeWindowDayOfWeekInput | null | undefined
  /** Hour of the day at which upgrades may begin. */
  readonly hourOfDay?: NetworkFirmwareUpgradesUpgradeWindowHourOfDayInput | null | undefined
}

/**
 * `upgradeWindow.dayOfWeek` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkFirmwareUpgradesUpgradeWindowDayOfWeekInput =
  | "fri"
  | "friday"
  | "mon"
  | "monday"
  | "sat"
  | "saturday"
  | "sun"
  | "sunday"
  | "thu"
  | "thursday"
  | "tue"
  | "tuesday"
  | "wed"
  | "wednesday"
  | Unlisted

/**
 * `upgradeWindow.hourOfDay` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkFirmwareUpgradesUpgradeWindowHourOfDayInput =
  | "0:00"
  | "10:00"
  | "11:00"
  | "12:00"
  | "13:00"
  | "14:00"
  | "15:00"
  | "16:00"
  | "17:00"
  | "18:00"
  | "19:00"
  | "1:00"
  | "20:00"
  | "21:00"
  | "22:00"
  | "23:00"
  | "2:00"
  | "3:00"
  | "4:00"
  | "5:00"
  | "6:00"
  | "7:00"
  | "8:00"
  | "9:00"
  | Unlisted

/**
 * `products` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsInput {
  /** Firmware of this product type in the network. */
  readonly wireless?: NetworkFirmwareUpgradesProductsWirelessInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly appliance?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly switch?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly camera?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly cellularGateway?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly sensor?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly wirelessController?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly campusGateway?: NetworkFirmwareUpgradesProductsCampusGatewayInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly secureConnect?: NetworkFirmwareUpgradesProductInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly switchCatalyst?: NetworkFirmwareUpgradesProductInput | null | undefined
}

/**
 * `products.wireless` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessInput {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsWirelessNextUpgradeInput | null | undefined
  /** Whether the network gets beta firmware as soon as there is some. */
  readonly participateInNextBetaRelease?: boolean | null | undefined
}

/**
 * `products.wireless.nextUpgrade` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessNextUpgradeInput {
  /** How the devices are upgraded, one after the other or all at once. */
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | Unlisted | null | undefined
  /** Whether devices fetch the firmware ahead of the upgrade. */
  readonly predownload?: {
    /** Whether devices download new firmware ahead of the upgrade. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** When devices begin to install it. */
  readonly time?: string | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: {
    /** Id of the firmware version, by which an upgrade names it. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `products.appliance` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductInput {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductNextUpgradeInput | null | undefined
  /** Whether the network gets beta firmware as soon as there is some. */
  readonly participateInNextBetaRelease?: boolean | null | undefined
}

/**
 * `products.appliance.nextUpgrade` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductNextUpgradeInput {
  /** When devices begin to install it. */
  readonly time?: string | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: {
    /** Id of the firmware version, by which an upgrade names it. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `products.campusGateway` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayInput {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeInput | null | undefined
  /** Whether the network gets beta firmware as soon as there is some. */
  readonly participateInNextBetaRelease?: boolean | null | undefined
}

/**
 * `products.campusGateway.nextUpgrade` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeInput {
  /** How the devices are upgraded, one after the other or all at once. */
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | Unlisted | null | undefined
  /** When devices begin to install it. */
  readonly time?: string | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: {
    /** Id of the firmware version, by which an upgrade names it. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `featureLossAcknowledgements[]` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesFeatureLossAcknowledgementInput {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: NetworkFirmwareUpgradesFeatureLossAcknowledgementProductTypeInput | null | undefined
  readonly removedFeatureCheckNames: ReadonlyArray<"snmp-device-access-check" | Unlisted>
}

/**
 * `featureLossAcknowledgements[].productType` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkFirmwareUpgradesFeatureLossAcknowledgementProductTypeInput =
  | "appliance"
  | "camera"
  | "campusGateway"
  | "cellularGateway"
  | "secureConnect"
  | "sensor"
  | "switch"
  | "systemsManager"
  | "wireless"
  | "wirelessController"
  | Unlisted

/**
 * Updates the firmware upgrade settings of a network.
 *
 * `PUT /networks/{networkId}/firmwareUpgrades`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/firmwareUpgrades`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkFirmwareUpgrades: Batchable<
  UpdateNetworkFirmwareUpgradesInput,
  NetworkFirmwareUpgrades
> = /*#__PURE__*/ batchable({
  id: "updateNetworkFirmwareUpgrades",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades"],
  body: {
    upgradeWindow: "{dayOfWeek:e(fri|friday|mon|monday|sat|saturday|sun|sunday|thu|thursday|tue|tuesday|wed|wednesday),hourOfDay:e(0:00|10:00|11:00|12:00|13:00|14:00|15:00|16:00|17:00|18:00|19:00|1:00|20:00|21:00|22:00|23:00|2:00|3:00|4:00|5:00|6:00|7:00|8:00|9:00)}",
    timezone: "s",
    products: "{wireless:{nextUpgrade:{strategy:e(minimizeClientDowntime|minimizeUpgradeTime),predownload:{enabled:b},time:s,toVersion:{id:s}},participateInNextBetaRelease:b},appliance:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},switch:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},camera:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},cellularGateway:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},sensor:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},wirelessController:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},campusGateway:{nextUpgrade:{strategy:e(minimizeClientDowntime|minimizeUpgradeTime),time:s,toVersion:{id:s}},participateInNextBetaRelease:b},secureConnect:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b},switchCatalyst:{nextUpgrade:{time:s,toVersion:{id:s}},participateInNextBetaRelease:b}}",
    featureLossAcknowledgements: "[{networkId:s!,productType:e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController),removedFeatureCheckNames:[e(snmp-device-access-check)]!}]"
  },
  response: "{upgradeWindow:{dayOfWeek:e(fri|friday|mon|monday|sat|saturday|sun|sunday|thu|thursday|tue|tuesday|wed|wednesday),hourOfDay:e(0:00|10:00|11:00|12:00|13:00|14:00|15:00|16:00|17:00|18:00|19:00|1:00|20:00|21:00|22:00|23:00|2:00|3:00|4:00|5:00|6:00|7:00|8:00|9:00)},timezone:s,products:{wireless:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,strategy:e(minimizeClientDowntime|minimizeUpgradeTime),predownload:{enabled:b},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},appliance:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},switch:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},camera:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},cellularGateway:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},sensor:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},wirelessController:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},campusGateway:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,strategy:e(minimizeClientDowntime|minimizeUpgradeTime),toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},secureConnect:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b}}}",
  batch: { resource: "/networks/{networkId}/firmwareUpgrades", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkFirmwareUpgradesRollbackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly product?: NetworkFirmwareUpgradesRollbackProductInput | null | undefined
  /** In ISO 8601. */
  readonly time?: Timestamp | null | undefined
  /** Why the upgrade is rolled back. */
  readonly reasons: ReadonlyArray<NetworkFirmwareUpgradesRollbackReasonInput>
  /** The firmware after the upgrade. */
  readonly toVersion?: {
    /** Id of the firmware version, by which an upgrade names it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Whether devices fetch the firmware ahead of the upgrade. */
  readonly predownload?: {
    /** Whether devices download new firmware ahead of the upgrade. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `product` in the input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkFirmwareUpgradesRollbackProductInput =
  | "appliance"
  | "camera"
  | "campusGateway"
  | "cellularGateway"
  | "secureConnect"
  | "switch"
  | "switchCatalyst"
  | "wireless"
  | "wirelessController"
  | Unlisted

/**
 * `reasons[]` in the input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesRollbackReasonInput {
  /** Kind of trouble that the rollback is for. */
  readonly category: NetworkFirmwareUpgradesRollbackReasonCategoryInput
  /** What people say of the trouble that the rollback is for. */
  readonly comment: string
}

/**
 * `reasons[].category` in the input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkFirmwareUpgradesRollbackReasonCategoryInput =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * The answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesRollback {
  readonly product?: NetworkFirmwareUpgradesRollbackProduct | null | undefined
  readonly status?: "canceled" | "completed" | "in_progress" | "pending" | Unlisted | null | undefined
  readonly upgradeBatchId?: string | null | undefined
  /** In ISO 8601. */
  readonly time?: string | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesRollbackToVersion | null | undefined
  /** Why the upgrade is rolled back. */
  readonly reasons?: Array<NetworkFirmwareUpgradesRollbackReason> | null | undefined
  /** Whether devices fetch the firmware ahead of the upgrade. */
  readonly predownload?: {
    /** Whether devices download new firmware ahead of the upgrade. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `product` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesRollbackProduct =
  | "appliance"
  | "camera"
  | "campusGateway"
  | "cellularGateway"
  | "secureConnect"
  | "switch"
  | "switchCatalyst"
  | "wireless"
  | "wirelessController"
  | Unlisted

/**
 * `toVersion` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesRollbackToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `reasons[]` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesRollbackReason {
  /** Kind of trouble that the rollback is for. */
  readonly category?: NetworkFirmwareUpgradesRollbackReasonCategory | null | undefined
  /** What people say of the trouble that the rollback is for. */
  readonly comment?: string | null | undefined
}

/**
 * `reasons[].category` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesRollbackReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * Rolls back a firmware upgrade of a network.
 *
 * `POST /networks/{networkId}/firmwareUpgrades/rollbacks`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/firmwareUpgrades/rollbacks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-rollback/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkFirmwareUpgradesRollback: Batchable<
  CreateNetworkFirmwareUpgradesRollbackInput,
  NetworkFirmwareUpgradesRollback
> = /*#__PURE__*/ batchable({
  id: "createNetworkFirmwareUpgradesRollback",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/rollbacks",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "rollbacks"],
  body: {
    product: "e(appliance|camera|campusGateway|cellularGateway|secureConnect|switch|switchCatalyst|wireless|wirelessController)",
    time: "d",
    reasons: "[{category:e(broke old features|other|performance|stability|testing|unifying networks versions)!,comment:s!}]!",
    toVersion: "{id:s}",
    predownload: "{enabled:b}"
  },
  response: "{product:e(appliance|camera|campusGateway|cellularGateway|secureConnect|switch|switchCatalyst|wireless|wirelessController),status:e(canceled|completed|in_progress|pending),upgradeBatchId:s,time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}],predownload:{enabled:b}}",
  batch: { resource: "/networks/{networkId}/firmwareUpgrades/rollbacks", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEvents {
  /** The firmware of each product type in the network. */
  readonly products?: NetworkFirmwareUpgradesStagedEventsProducts | null | undefined
  /** Steps of the upgrade, in their order. */
  readonly stages: Array<NetworkFirmwareUpgradesStagedEventsStage> | null
  /** Why the upgrade is rolled back. */
  readonly reasons?: Array<NetworkFirmwareUpgradesStagedEventsReason> | null | undefined
}

/**
 * `products` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProducts {
  /** Firmware of this product type in the network. */
  readonly switch?: NetworkFirmwareUpgradesStagedEventsProductsSwitch | null | undefined
}

/**
 * `products.switch` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProductsSwitch {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgrade | null | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgrade {
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgradeToVersion | null | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
}

/**
 * `stages[]` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStage {
  /** The group of devices that is upgraded together. */
  readonly group?: NetworkFirmwareUpgradesStagedEventsStageGroup | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: NetworkFirmwareUpgradesStagedEventsStageMilestones | null | undefined
  /** How far the upgrade of the group is. */
  readonly status?: string | null | undefined
}

/**
 * `stages[].group` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStageGroup {
  /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly id: string | null
  /** Name of the group of devices that is upgraded together. */
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `stages[].milestones` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStageMilestones {
  /** In ISO 8601. */
  readonly scheduledFor: string | null
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** When it was called off. In ISO 8601. */
  readonly canceledAt?: string | null | undefined
}

/**
 * `reasons[]` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsReason {
  /** Kind of trouble that the rollback is for. */
  readonly category?: NetworkFirmwareUpgradesStagedEventsReasonCategory | null | undefined
  /** What people say of the trouble that the rollback is for. */
  readonly comment?: string | null | undefined
}

/**
 * `reasons[].category` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesStagedEventsReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * Returns the staged firmware upgrade of a network.
 *
 * `GET /networks/{networkId}/firmwareUpgrades/staged/events`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-events/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedEvents: Read<
  GetNetworkFirmwareUpgradesStagedEventsInput,
  NetworkFirmwareUpgradesStagedEvents
> = /*#__PURE__*/ read({
  id: "getNetworkFirmwareUpgradesStagedEvents",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "events"],
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s~,name:s,description:s},milestones:{scheduledFor:d~,startedAt:d,completedAt:d,canceledAt:d},status:s}]~,reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkFirmwareUpgradesStagedEventInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** The firmware of each product type in the network. */
  readonly products?: NetworkFirmwareUpgradesStagedEventProductsInput | null | undefined
  /** Steps of the upgrade, in their order. */
  readonly stages: ReadonlyArray<NetworkFirmwareUpgradesStagedEventStageInput>
}

/**
 * `products` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsInput {
  /** Firmware of this product type in the network. */
  readonly switch?: NetworkFirmwareUpgradesStagedEventProductsSwitchInput | null | undefined
  /** Firmware of this product type in the network. */
  readonly switchCatalyst?: NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystInput | null | undefined
}

/**
 * `products.switch` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchInput {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeInput | null | undefined
}

/**
 * `products.switch.nextUpgrade` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeInput {
  /** The firmware after the upgrade. */
  readonly toVersion?: {
    /** Id of the firmware version, by which an upgrade names it. */
    readonly id: string
  } | null | undefined
}

/**
 * `products.switchCatalyst` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystInput {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystNextUpgradeInput | null | undefined
}

/**
 * `products.switchCatalyst.nextUpgrade` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystNextUpgradeInput {
  /** The firmware after the upgrade. */
  readonly toVersion?: {
    /** Id of the firmware version, by which an upgrade names it. */
    readonly id: string
  } | null | undefined
}

/**
 * `stages[]` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventStageInput {
  /** The group of devices that is upgraded together. */
  readonly group?: {
    /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
    readonly id: string
  } | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: {
    /** In ISO 8601. */
    readonly scheduledFor: Timestamp
  } | null | undefined
}

/**
 * The answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEvent {
  /** The firmware of each product type in the network. */
  readonly products?: NetworkFirmwareUpgradesStagedEventProducts | null | undefined
  /** Steps of the upgrade, in their order. */
  readonly stages: Array<NetworkFirmwareUpgradesStagedEventStage> | null
  /** Why the upgrade is rolled back. */
  readonly reasons?: Array<NetworkFirmwareUpgradesStagedEventReason> | null | undefined
}

/**
 * `products` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProducts {
  /** Firmware of this product type in the network. */
  readonly switch?: NetworkFirmwareUpgradesStagedEventProductsSwitch | null | undefined
}

/**
 * `products.switch` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitch {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgrade | null | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgrade {
  /** The firmware after the upgrade. */
  readonly toVersion?: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeToVersion | null | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
}

/**
 * `stages[]` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventStage {
  /** The group of devices that is upgraded together. */
  readonly group?: NetworkFirmwareUpgradesStagedEventStageGroup | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: NetworkFirmwareUpgradesStagedEventStageMilestones | null | undefined
  /** How far the upgrade of the group is. */
  readonly status?: string | null | undefined
}

/**
 * `stages[].group` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventStageGroup {
  /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly id: string | null
  /** Name of the group of devices that is upgraded together. */
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `stages[].milestones` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventStageMilestones {
  /** In ISO 8601. */
  readonly scheduledFor: string | null
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** When it was called off. In ISO 8601. */
  readonly canceledAt?: string | null | undefined
}

/**
 * `reasons[]` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventReason {
  /** Kind of trouble that the rollback is for. */
  readonly category?: NetworkFirmwareUpgradesStagedEventReasonCategory | null | undefined
  /** What people say of the trouble that the rollback is for. */
  readonly comment?: string | null | undefined
}

/**
 * `reasons[].category` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesStagedEventReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * Creates a staged firmware upgrade in a network.
 *
 * `POST /networks/{networkId}/firmwareUpgrades/staged/events`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-event/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkFirmwareUpgradesStagedEvent: Write<
  CreateNetworkFirmwareUpgradesStagedEventInput,
  NetworkFirmwareUpgradesStagedEvent
> = /*#__PURE__*/ write({
  id: "createNetworkFirmwareUpgradesStagedEvent",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "events"],
  body: {
    products: "{switch:{nextUpgrade:{toVersion:{id:s!}}},switchCatalyst:{nextUpgrade:{toVersion:{id:s!}}}}",
    stages: "[{group:{id:s!},milestones:{scheduledFor:d!}}]!"
  },
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s~,name:s,description:s},milestones:{scheduledFor:d~,startedAt:d,completedAt:d,canceledAt:d},status:s}]~,reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Steps of the upgrade, in their order. */
  readonly stages: ReadonlyArray<NetworkFirmwareUpgradesStagedEventsStageInput> | null
}

/**
 * `stages[]` in the input of {@link updateNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStageInput {
  /** The group of devices that is upgraded together. */
  readonly group?: {
    /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
    readonly id: string | null
  } | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: {
    /** In ISO 8601. */
    readonly scheduledFor: Timestamp | null
  } | null | undefined
}

/**
 * Updates the staged firmware upgrade of a network.
 *
 * `PUT /networks/{networkId}/firmwareUpgrades/staged/events`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-events/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkFirmwareUpgradesStagedEvents: Write<
  UpdateNetworkFirmwareUpgradesStagedEventsInput,
  NetworkFirmwareUpgradesStagedEvents
> = /*#__PURE__*/ write({
  id: "updateNetworkFirmwareUpgradesStagedEvents",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "events"],
  body: { stages: "[{group:{id:s~!},milestones:{scheduledFor:d~!}}]~!" },
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s~,name:s,description:s},milestones:{scheduledFor:d~,startedAt:d,completedAt:d,canceledAt:d},status:s}]~,reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutput {
  /** The firmware of each product type in the network. */
  readonly products?: DeferNetworkFirmwareUpgradesStagedEventsOutputProducts | null | undefined
  /** Steps of the upgrade, in their order. */
  readonly stages?: Array<DeferNetworkFirmwareUpgradesStagedEventsOutputStage> | null | undefined
  /** Why the upgrade is rolled back. */
  readonly reasons?: Array<DeferNetworkFirmwareUpgradesStagedEventsOutputReason> | null | undefined
}

/**
 * `products` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProducts {
  /** Firmware of this product type in the network. */
  readonly switch?: DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch | null | undefined
}

/**
 * `products.switch` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade | null | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade {
  /** The firmware after the upgrade. */
  readonly toVersion?: DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion | null | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
}

/**
 * `stages[]` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputStage {
  /** The group of devices that is upgraded together. */
  readonly group?: DeferNetworkFirmwareUpgradesStagedEventsOutputStageGroup | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: DeferNetworkFirmwareUpgradesStagedEventsOutputStageMilestones | null | undefined
  /** How far the upgrade of the group is. */
  readonly status?: string | null | undefined
}

/**
 * `stages[].group` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputStageGroup {
  /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly id?: string | null | undefined
  /** Name of the group of devices that is upgraded together. */
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `stages[].milestones` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputStageMilestones {
  /** In ISO 8601. */
  readonly scheduledFor?: string | null | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** When it was called off. In ISO 8601. */
  readonly canceledAt?: string | null | undefined
}

/**
 * `reasons[]` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputReason {
  /** Kind of trouble that the rollback is for. */
  readonly category?: DeferNetworkFirmwareUpgradesStagedEventsOutputReasonCategory | null | undefined
  /** What people say of the trouble that the rollback is for. */
  readonly comment?: string | null | undefined
}

/**
 * `reasons[].category` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeferNetworkFirmwareUpgradesStagedEventsOutputReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * Postpones the pending stages of a network's firmware upgrade by a week.
 *
 * `POST /networks/{networkId}/firmwareUpgrades/staged/events/defer`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/defer-network-firmware-upgrades-staged-events/
 * @since 0.2.0
 * @category configure
 */
export const deferNetworkFirmwareUpgradesStagedEvents: Write<
  DeferNetworkFirmwareUpgradesStagedEventsInput,
  DeferNetworkFirmwareUpgradesStagedEventsOutput
> = /*#__PURE__*/ write({
  id: "deferNetworkFirmwareUpgradesStagedEvents",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events/defer",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "events"],
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Steps of the upgrade, in their order. */
  readonly stages: ReadonlyArray<RollbacksNetworkFirmwareUpgradesStagedEventsStageInput>
  /** Why the upgrade is rolled back. */
  readonly reasons?: ReadonlyArray<RollbacksNetworkFirmwareUpgradesStagedEventsReasonInput> | null | undefined
}

/**
 * `stages[]` in the input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsStageInput {
  /** The group of devices that is upgraded together. */
  readonly group?: {
    /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
    readonly id: string
  } | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: {
    /** In ISO 8601. */
    readonly scheduledFor: Timestamp
  } | null | undefined
}

/**
 * `reasons[]` in the input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsReasonInput {
  /** Kind of trouble that the rollback is for. */
  readonly category: RollbacksNetworkFirmwareUpgradesStagedEventsReasonCategoryInput
  /** What people say of the trouble that the rollback is for. */
  readonly comment: string
}

/**
 * `reasons[].category` in the input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type RollbacksNetworkFirmwareUpgradesStagedEventsReasonCategoryInput =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * The answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutput {
  /** The firmware of each product type in the network. */
  readonly products?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProducts | null | undefined
  /** Steps of the upgrade, in their order. */
  readonly stages?: Array<RollbacksNetworkFirmwareUpgradesStagedEventsOutputStage> | null | undefined
  /** Why the upgrade is rolled back. */
  readonly reasons?: Array<RollbacksNetworkFirmwareUpgradesStagedEventsOutputReason> | null | undefined
}

/**
 * `products` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProducts {
  /** Firmware of this product type in the network. */
  readonly switch?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch | null | undefined
}

/**
 * `products.switch` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch {
  /** The firmware upgrade that is planned. */
  readonly nextUpgrade?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade | null | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade {
  /** The firmware after the upgrade. */
  readonly toVersion?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion | null | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
}

/**
 * `stages[]` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputStage {
  /** The group of devices that is upgraded together. */
  readonly group?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageGroup | null | undefined
  /** When the step was planned, begun, done or called off. */
  readonly milestones?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageMilestones | null | undefined
  /** How far the upgrade of the group is. */
  readonly status?: string | null | undefined
}

/**
 * `stages[].group` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageGroup {
  /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly id?: string | null | undefined
  /** Name of the group of devices that is upgraded together. */
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `stages[].milestones` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageMilestones {
  /** In ISO 8601. */
  readonly scheduledFor?: string | null | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** When it was called off. In ISO 8601. */
  readonly canceledAt?: string | null | undefined
}

/**
 * `reasons[]` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputReason {
  /** Kind of trouble that the rollback is for. */
  readonly category?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputReasonCategory | null | undefined
  /** What people say of the trouble that the rollback is for. */
  readonly comment?: string | null | undefined
}

/**
 * `reasons[].category` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type RollbacksNetworkFirmwareUpgradesStagedEventsOutputReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | Unlisted

/**
 * Rolls back a staged firmware upgrade of a network.
 *
 * `POST /networks/{networkId}/firmwareUpgrades/staged/events/rollbacks`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/rollbacks-network-firmware-upgrades-staged-events/
 * @since 0.2.0
 * @category configure
 */
export const rollbacksNetworkFirmwareUpgradesStagedEvents: Write<
  RollbacksNetworkFirmwareUpgradesStagedEventsInput,
  RollbacksNetworkFirmwareUpgradesStagedEventsOutput
> = /*#__PURE__*/ write({
  id: "rollbacksNetworkFirmwareUpgradesStagedEvents",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events/rollbacks",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "events"],
  body: {
    stages: "[{group:{id:s!},milestones:{scheduledFor:d!}}]!",
    reasons: "[{category:e(broke old features|other|performance|stability|testing|unifying networks versions)!,comment:s!}]"
  },
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedGroupsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedGroup {
  /** Other operations take it as `groupId`. */
  readonly groupId: string
  /** Name of the group of devices that is upgraded together. */
  readonly name: string | null
  readonly description?: string | null | undefined
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefault: boolean | null
  readonly assignedDevices?: NetworkFirmwareUpgradesStagedGroupAssignedDevices | null | undefined
}

/**
 * `[].assignedDevices` in the answer of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedGroupAssignedDevices {
  readonly devices?: Array<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string | null
    /** Name of the device, as Dashboard shows it. */
    readonly name?: string | null | undefined
  }> | null | undefined
  readonly switchStacks?: Array<{
    /** Id of a stack, as `getNetworkSwitchStacks` lists it. */
    readonly id: string | null
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * Lists the staged firmware upgrade groups of a network.
 *
 * `GET /networks/{networkId}/firmwareUpgrades/staged/groups`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-groups/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedGroups: Read<
  GetNetworkFirmwareUpgradesStagedGroupsInput,
  Array<NetworkFirmwareUpgradesStagedGroup>
> = /*#__PURE__*/ read({
  id: "getNetworkFirmwareUpgradesStagedGroups",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "groups"],
  response: "[{groupId:s!,name:s~,description:s,isDefault:b~,assignedDevices:{devices:[{serial:s~,name:s}],switchStacks:[{id:s~,name:s}]}}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkFirmwareUpgradesStagedGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Name of the group of devices that is upgraded together. From 1 to 255 characters. */
  readonly name: string
  /** From 1 to 255 characters. */
  readonly description?: string | null | undefined
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefault: boolean
  readonly assignedDevices?: NetworkFirmwareUpgradesStagedGroupAssignedDevicesInput | null | undefined
}

/**
 * `assignedDevices` in the input of {@link createNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedGroupAssignedDevicesInput {
  readonly devices?: ReadonlyArray<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string
    /** Name of the device, as Dashboard shows it. */
    readonly name?: string | null | undefined
  }> | null | undefined
  readonly switchStacks?: ReadonlyArray<{
    /** Id of a stack, as `getNetworkSwitchStacks` lists it. */
    readonly id: string
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * Creates a staged firmware upgrade group in a network.
 *
 * `POST /networks/{networkId}/firmwareUpgrades/staged/groups`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/firmwareUpgrades/staged/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-group/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkFirmwareUpgradesStagedGroup: Batchable<
  CreateNetworkFirmwareUpgradesStagedGroupInput,
  NetworkFirmwareUpgradesStagedGroup
> = /*#__PURE__*/ batchable({
  id: "createNetworkFirmwareUpgradesStagedGroup",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "groups"],
  body: {
    name: "s!",
    description: "s",
    isDefault: "b!",
    assignedDevices: "{devices:[{serial:s!,name:s}],switchStacks:[{id:s!,name:s}]}"
  },
  response: "{groupId:s!,name:s~,description:s,isDefault:b~,assignedDevices:{devices:[{serial:s~,name:s}],switchStacks:[{id:s~,name:s}]}}",
  batch: { resource: "/networks/{networkId}/firmwareUpgrades/staged/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which staged firmware upgrade group: its `groupId` as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly groupId: string | number
}

/**
 * Returns one staged firmware upgrade group of a network.
 *
 * `GET /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-group/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedGroup: Read<
  GetNetworkFirmwareUpgradesStagedGroupInput,
  NetworkFirmwareUpgradesStagedGroup
> = /*#__PURE__*/ read({
  id: "getNetworkFirmwareUpgradesStagedGroup",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "groups"],
  response: "{groupId:s!,name:s~,description:s,isDefault:b~,assignedDevices:{devices:[{serial:s~,name:s}],switchStacks:[{id:s~,name:s}]}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which staged firmware upgrade group: its `groupId` as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly groupId: string | number
  /** Name of the group of devices that is upgraded together. From 1 to 255 characters. */
  readonly name: string | null
  /** From 1 to 255 characters. */
  readonly description?: string | null | undefined
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefault: boolean | null
  readonly assignedDevices?: UpdateNetworkFirmwareUpgradesStagedGroupAssignedDevicesInput | null | undefined
}

/**
 * `assignedDevices` in the input of {@link updateNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedGroupAssignedDevicesInput {
  readonly devices?: ReadonlyArray<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string | null
    /** Name of the device, as Dashboard shows it. */
    readonly name?: string | null | undefined
  }> | null | undefined
  readonly switchStacks?: ReadonlyArray<{
    /** Id of a stack, as `getNetworkSwitchStacks` lists it. */
    readonly id: string | null
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * Updates a staged firmware upgrade group of a network.
 *
 * `PUT /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-group/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkFirmwareUpgradesStagedGroup: Write<
  UpdateNetworkFirmwareUpgradesStagedGroupInput,
  NetworkFirmwareUpgradesStagedGroup
> = /*#__PURE__*/ write({
  id: "updateNetworkFirmwareUpgradesStagedGroup",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "groups"],
  body: {
    name: "s~!",
    description: "s",
    isDefault: "b~!",
    assignedDevices: "{devices:[{serial:s~!,name:s}],switchStacks:[{id:s~!,name:s}]}"
  },
  response: "{groupId:s!,name:s~,description:s,isDefault:b~,assignedDevices:{devices:[{serial:s~,name:s}],switchStacks:[{id:s~,name:s}]}}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkFirmwareUpgradesStagedGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which staged firmware upgrade group: its `groupId` as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly groupId: string | number
}

/**
 * Deletes a staged firmware upgrade group of a network.
 *
 * `DELETE /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-firmware-upgrades-staged-group/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkFirmwareUpgradesStagedGroup: Batchable<
  DeleteNetworkFirmwareUpgradesStagedGroupInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkFirmwareUpgradesStagedGroup",
  method: "DELETE",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "groups"],
  batch: { resource: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedStagesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedStage {
  /** The group of devices that is upgraded together. */
  readonly group?: NetworkFirmwareUpgradesStagedStageGroup | null | undefined
}

/**
 * `[].group` in the answer of {@link getNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedStageGroup {
  /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
  readonly id?: string | null | undefined
  /** Name of the group of devices that is upgraded together. */
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Lists the stages of staged firmware upgrades in a network, in their order.
 *
 * `GET /networks/{networkId}/firmwareUpgrades/staged/stages`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-stages/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedStages: Read<
  GetNetworkFirmwareUpgradesStagedStagesInput,
  Array<NetworkFirmwareUpgradesStagedStage>
> = /*#__PURE__*/ read({
  id: "getNetworkFirmwareUpgradesStagedStages",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/stages",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "stages"],
  response: "[{group:{id:s,name:s,description:s}}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedStagesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly _json?: ReadonlyArray<NetworkFirmwareUpgradesStagedStagesJsonInput> | null | undefined
}

/**
 * `_json[]` in the input of {@link updateNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedStagesJsonInput {
  /** The group of devices that is upgraded together. */
  readonly group?: {
    /** Id of a staged upgrade group, as `getNetworkFirmwareUpgradesStagedGroups` lists it. */
    readonly id: string
  } | null | undefined
}

/**
 * Updates the order of the stages of staged firmware upgrades in a network.
 *
 * `PUT /networks/{networkId}/firmwareUpgrades/staged/stages`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-stages/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkFirmwareUpgradesStagedStages: Write<
  UpdateNetworkFirmwareUpgradesStagedStagesInput,
  Array<NetworkFirmwareUpgradesStagedStage>
> = /*#__PURE__*/ write({
  id: "updateNetworkFirmwareUpgradesStagedStages",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades/staged/stages",
  tag: "networks",
  category: "configure",
  subTags: ["firmwareUpgrades", "staged", "stages"],
  body: { _json: "[{group:{id:s!}}]" },
  response: "[{group:{id:s,name:s,description:s}}]",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFloorPlans}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFloorPlansInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkFloorPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFloorPlan {
  /** Other operations take it as `floorPlanId`. */
  readonly floorPlanId: string
  /** Link to the picture; it is valid for a limited time. */
  readonly imageUrl?: string | null | undefined
  /** Until when the link to the picture is valid. */
  readonly imageUrlExpiresAt?: string | null | undefined
  /** File type of the picture. */
  readonly imageExtension?: string | null | undefined
  /** MD5 hash of the picture. */
  readonly imageMd5?: string | null | undefined
  readonly name?: string | null | undefined
  readonly devices?: Array<NetworkFloorPlanDevice> | null | undefined
  readonly width?: number | null | undefined
  readonly height?: number | null | undefined
  /** Latitude and longitude of the middle of the floor plan. */
  readonly center?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly bottomLeftCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly bottomRightCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly topLeftCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly topRightCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  readonly floorNumber?: number | null | undefined
}

/**
 * `[].devices[]` in the answer of {@link getNetworkFloorPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFloorPlanDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | null | undefined
  readonly address?: string | null | undefined
  /** At most 255 characters. */
  readonly notes?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** International number of the cellular modem. */
  readonly imei?: string | number | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** IP address of the device in its own network. */
  readonly lanIp?: string | null | undefined
  /** Firmware that the device runs, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly details?: Array<NetworkFloorPlanDeviceDetail> | null | undefined
}

/**
 * `[].devices[].details[]` in the answer of {@link getNetworkFloorPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkFloorPlanDeviceDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the floor plans of a network.
 *
 * `GET /networks/{networkId}/floorPlans`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-floor-plans/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFloorPlans: Read<GetNetworkFloorPlansInput, Array<NetworkFloorPlan>> = /*#__PURE__*/ read({
  id: "getNetworkFloorPlans",
  method: "GET",
  path: "/networks/{networkId}/floorPlans",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans"],
  response: "[{floorPlanId:s!,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:(s|n),mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkFloorPlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkFloorPlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Latitude and longitude of the middle of the floor plan. */
  readonly center?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly bottomLeftCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly bottomRightCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly topLeftCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly topRightCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  readonly floorNumber?: number | null | undefined
  /** The picture of the floor plan, in base64. */
  readonly imageContents: string
}

/**
 * Creates a floor plan in a network.
 *
 * `POST /networks/{networkId}/floorPlans`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-floor-plan/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkFloorPlan: Write<CreateNetworkFloorPlanInput, NetworkFloorPlan> = /*#__PURE__*/ write({
  id: "createNetworkFloorPlan",
  method: "POST",
  path: "/networks/{networkId}/floorPlans",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans"],
  body: {
    name: "s!",
    center: "{lat:n,lng:n}",
    bottomLeftCorner: "{lat:n,lng:n}",
    bottomRightCorner: "{lat:n,lng:n}",
    topLeftCorner: "{lat:n,lng:n}",
    topRightCorner: "{lat:n,lng:n}",
    floorNumber: "n",
    imageContents: "y!"
  },
  response: "{floorPlanId:s!,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:(s|n),mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly jobs: ReadonlyArray<BatchNetworkFloorPlansAutoLocateJobsJobInput>
}

/**
 * `jobs[]` in the input of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsJobInput {
  /** Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId: string
  readonly refresh?: ReadonlyArray<string> | null | undefined
  /** In ISO 8601. */
  readonly scheduledAt?: Timestamp | null | undefined
}

/**
 * The answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutput {
  readonly jobs?: Array<BatchNetworkFloorPlansAutoLocateJobsOutputJob> | null | undefined
}

/**
 * `jobs[]` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJob {
  readonly id?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId?: string | null | undefined
  /** One of `scheduled`, `in progress`, `canceling`, `error`, `finished`, `published`, `canceled`. */
  readonly status?: string | null | undefined
  /** In ISO 8601. */
  readonly scheduledAt?: string | null | undefined
  /** How far it is. */
  readonly completed?: {
    /** How much of it is done. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  readonly ranging?: BatchNetworkFloorPlansAutoLocateJobsOutputJobRanging | null | undefined
  /** Such as `GPS`. */
  readonly gnss?: BatchNetworkFloorPlansAutoLocateJobsOutputJobGnss | null | undefined
  /** What went wrong. */
  readonly errors?: Array<BatchNetworkFloorPlansAutoLocateJobsOutputJobError> | null | undefined
}

/**
 * `jobs[].ranging` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJobRanging {
  /** One of `scheduled`, `in progress`, `error`, `finished`, `no neighbors`. */
  readonly status?: string | null | undefined
  /** How far it is. */
  readonly completed?: {
    /** How much of it is done. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * `jobs[].gnss` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJobGnss {
  /** One of `scheduled`, `in progress`, `error`, `finished`, `not applicable`, `canceled`. */
  readonly status?: string | null | undefined
  /** How far it is. */
  readonly completed?: {
    /** How much of it is done. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * `jobs[].errors[]` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJobError {
  /** One of `gnss`, `ranging`, `positioning`. */
  readonly source?: string | null | undefined
  /** One of `failure`, `no neighbors`, `missing anchors`, `wrong anchors`, `missing ranging data`, `calculation failure`, `scheduling failure`. */
  readonly type?: string | null | undefined
}

/**
 * Schedules auto-locate jobs for floor plans of a network.
 *
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/batch`
 *
 * Can be a step of an action batch: `batch_create` of `/networks/{networkId}/floorPlans/autoLocate/jobs`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-auto-locate-jobs/
 * @since 0.2.0
 * @category configure
 */
export const batchNetworkFloorPlansAutoLocateJobs: Batchable<
  BatchNetworkFloorPlansAutoLocateJobsInput,
  BatchNetworkFloorPlansAutoLocateJobsOutput
> = /*#__PURE__*/ batchable({
  id: "batchNetworkFloorPlansAutoLocateJobs",
  method: "POST",
  path: "/networks/{networkId}/floorPlans/autoLocate/jobs/batch",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans", "autoLocate", "jobs"],
  body: { jobs: "[{floorPlanId:s!,refresh:[s],scheduledAt:d}]!" },
  response: "{jobs:[{id:s,networkId:s,floorPlanId:s,status:s,scheduledAt:d,completed:{percentage:i},ranging:{status:s,completed:{percentage:i}},gnss:{status:s,completed:{percentage:i}},errors:[{source:s,type:s}]}]}",
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs", operation: "batch_create" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link cancelNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CancelNetworkFloorPlansAutoLocateJobInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly jobId: string | number
}

/**
 * Cancels an auto-locate job of a network that is scheduled or running.
 *
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel`
 *
 * Can be a step of an action batch: `cancel` of `/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/cancel-network-floor-plans-auto-locate-job/
 * @since 0.2.0
 * @category configure
 */
export const cancelNetworkFloorPlansAutoLocateJob: Batchable<
  CancelNetworkFloorPlansAutoLocateJobInput,
  void
> = /*#__PURE__*/ batchable({
  id: "cancelNetworkFloorPlansAutoLocateJob",
  method: "POST",
  path: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans", "autoLocate", "jobs"],
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}", operation: "cancel" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link publishNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface PublishNetworkFloorPlansAutoLocateJobInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly jobId: string | number
  readonly devices?: ReadonlyArray<PublishNetworkFloorPlansAutoLocateJobDeviceInput> | null | undefined
}

/**
 * `devices[]` in the input of {@link publishNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface PublishNetworkFloorPlansAutoLocateJobDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** Latitude, in degrees. From -90 to 90. */
  readonly lat: number
  /** Longitude, in degrees. From -180 to 180. */
  readonly lng: number
  /** Where the device was found to be. */
  readonly autoLocate?: {
    /** Whether the place of the device is certain and others are located by it. */
    readonly isAnchor?: boolean | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link publishNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PublishNetworkFloorPlansAutoLocateJobOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Publishes the device locations that an auto-locate job of a network found.
 *
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish`
 *
 * Can be a step of an action batch: `publish` of `/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/publish-network-floor-plans-auto-locate-job/
 * @since 0.2.0
 * @category configure
 */
export const publishNetworkFloorPlansAutoLocateJob: Batchable<
  PublishNetworkFloorPlansAutoLocateJobInput,
  PublishNetworkFloorPlansAutoLocateJobOutput
> = /*#__PURE__*/ batchable({
  id: "publishNetworkFloorPlansAutoLocateJob",
  method: "POST",
  path: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans", "autoLocate", "jobs"],
  body: { devices: "[{serial:s!,lat:n!,lng:n!,autoLocate:{isAnchor:b}}]" },
  response: "{success:b}",
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}", operation: "publish" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly jobId: string | number
  readonly devices?: ReadonlyArray<RecalculateNetworkFloorPlansAutoLocateJobDeviceInput> | null | undefined
}

/**
 * `devices[]` in the input of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** Where the device was found to be. */
  readonly autoLocate: RecalculateNetworkFloorPlansAutoLocateJobDeviceAutoLocateInput
}

/**
 * `devices[].autoLocate` in the input of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobDeviceAutoLocateInput {
  /** Whether the place of the device is certain and others are located by it. */
  readonly isAnchor: boolean
  /** Latitude, in degrees. From -90 to 90. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. From -180 to 180. */
  readonly lng?: number | null | undefined
}

/**
 * The answer of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Calculates an auto-locate job of a network again, with anchors if any are given.
 *
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate`
 *
 * Can be a step of an action batch: `recalculate` of `/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/recalculate-network-floor-plans-auto-locate-job/
 * @since 0.2.0
 * @category configure
 */
export const recalculateNetworkFloorPlansAutoLocateJob: Batchable<
  RecalculateNetworkFloorPlansAutoLocateJobInput,
  RecalculateNetworkFloorPlansAutoLocateJobOutput
> = /*#__PURE__*/ batchable({
  id: "recalculateNetworkFloorPlansAutoLocateJob",
  method: "POST",
  path: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans", "autoLocate", "jobs"],
  body: { devices: "[{serial:s!,autoLocate:{isAnchor:b!,lat:n,lng:n}!}]" },
  response: "{success:b}",
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}", operation: "recalculate" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link batchNetworkFloorPlansDevicesUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansDevicesUpdateInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly assignments: ReadonlyArray<BatchNetworkFloorPlansDevicesUpdateAssignmentInput>
}

/**
 * `assignments[]` in the input of {@link batchNetworkFloorPlansDevicesUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansDevicesUpdateAssignmentInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly floorPlan: { readonly id: string | null }
}

/**
 * The answer of {@link batchNetworkFloorPlansDevicesUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansDevicesUpdateOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Updates which floor plan devices of a network are on.
 *
 * `POST /networks/{networkId}/floorPlans/devices/batchUpdate`
 *
 * Can be a step of an action batch: `batch_update` of `/networks/{networkId}/floorPlans/devices`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-devices-update/
 * @since 0.2.0
 * @category configure
 */
export const batchNetworkFloorPlansDevicesUpdate: Batchable<
  BatchNetworkFloorPlansDevicesUpdateInput,
  BatchNetworkFloorPlansDevicesUpdateOutput
> = /*#__PURE__*/ batchable({
  id: "batchNetworkFloorPlansDevicesUpdate",
  method: "POST",
  path: "/networks/{networkId}/floorPlans/devices/batchUpdate",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans", "devices"],
  body: { assignments: "[{serial:s!,floorPlan:{id:s~!}!}]!" },
  response: "{success:b}",
  batch: { resource: "/networks/{networkId}/floorPlans/devices", operation: "batch_update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFloorPlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkFloorPlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which floor plan: its `floorPlanId` as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId: string | number
}

/**
 * Returns one floor plan of a network.
 *
 * `GET /networks/{networkId}/floorPlans/{floorPlanId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-floor-plan/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkFloorPlan: Read<GetNetworkFloorPlanInput, NetworkFloorPlan> = /*#__PURE__*/ read({
  id: "getNetworkFloorPlan",
  method: "GET",
  path: "/networks/{networkId}/floorPlans/{floorPlanId}",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans"],
  response: "{floorPlanId:s!,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:(s|n),mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFloorPlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkFloorPlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which floor plan: its `floorPlanId` as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId: string | number
  readonly name?: string | null | undefined
  /** Latitude and longitude of the middle of the floor plan. */
  readonly center?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly bottomLeftCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly bottomRightCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly topLeftCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** Latitude and longitude of this corner of the floor plan. */
  readonly topRightCorner?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  readonly floorNumber?: number | null | undefined
  /** The picture of the floor plan, in base64. */
  readonly imageContents?: string | null | undefined
}

/**
 * Updates a floor plan of a network.
 *
 * `PUT /networks/{networkId}/floorPlans/{floorPlanId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/floorPlans/{floorPlanId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-floor-plan/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkFloorPlan: Batchable<
  UpdateNetworkFloorPlanInput,
  NetworkFloorPlan
> = /*#__PURE__*/ batchable({
  id: "updateNetworkFloorPlan",
  method: "PUT",
  path: "/networks/{networkId}/floorPlans/{floorPlanId}",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans"],
  body: {
    name: "s",
    center: "{lat:n,lng:n}",
    bottomLeftCorner: "{lat:n,lng:n}",
    bottomRightCorner: "{lat:n,lng:n}",
    topLeftCorner: "{lat:n,lng:n}",
    topRightCorner: "{lat:n,lng:n}",
    floorNumber: "n",
    imageContents: "y"
  },
  response: "{floorPlanId:s!,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:(s|n),mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}",
  batch: { resource: "/networks/{networkId}/floorPlans/{floorPlanId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkFloorPlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkFloorPlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which floor plan: its `floorPlanId` as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId: string | number
}

/**
 * Deletes a floor plan of a network.
 *
 * `DELETE /networks/{networkId}/floorPlans/{floorPlanId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/floorPlans/{floorPlanId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-floor-plan/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkFloorPlan: Batchable<DeleteNetworkFloorPlanInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkFloorPlan",
  method: "DELETE",
  path: "/networks/{networkId}/floorPlans/{floorPlanId}",
  tag: "networks",
  category: "configure",
  subTags: ["floorPlans"],
  batch: { resource: "/networks/{networkId}/floorPlans/{floorPlanId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkGroupPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicy {
  /** Other operations take it as `groupPolicyId`. */
  readonly groupPolicyId: string
  /** When it applies, by day of the week. */
  readonly scheduling?: NetworkGroupPolicyScheduling | null | undefined
  /** Limits for each client that has the policy. */
  readonly bandwidth?: NetworkGroupPolicyBandwidth | null | undefined
  /** Firewall and traffic shaping for clients that have the policy. */
  readonly firewallAndTrafficShaping?: NetworkGroupPolicyFirewallAndTrafficShaping | null | undefined
  /** Which web sites clients that have the policy can reach. */
  readonly contentFiltering?: NetworkGroupPolicyContentFiltering | null | undefined
  /** Whether clients that have the policy see the splash page. */
  readonly splashAuthSettings?: "bypass" | "network default" | Unlisted | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: NetworkGroupPolicyVlanTagging | null | undefined
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: NetworkGroupPolicyBonjourForwarding | null | undefined
}

/**
 * `[].scheduling` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyScheduling {
  /** Whether the policy applies by schedule. */
  readonly enabled?: boolean | null | undefined
  /** When it applies on that day of the week. */
  readonly monday?: NetworkGroupPolicySchedulingItem | null | undefined
  /** When it applies on that day of the week. */
  readonly tuesday?: NetworkGroupPolicySchedulingItem | null | undefined
  /** When it applies on that day of the week. */
  readonly wednesday?: NetworkGroupPolicySchedulingItem | null | undefined
  /** When it applies on that day of the week. */
  readonly thursday?: NetworkGroupPolicySchedulingItem | null | undefined
  /** When it applies on that day of the week. */
  readonly friday?: NetworkGroupPolicySchedulingItem | null | undefined
  /** When it applies on that day of the week. */
  readonly saturday?: NetworkGroupPolicySchedulingItem | null | undefined
  /** When it applies on that day of the week. */
  readonly sunday?: NetworkGroupPolicySchedulingItem | null | undefined
}

/**
 * `[].scheduling.monday` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicySchedulingItem {
  /** Whether it applies between `from` and `to`, or outside of that time. */
  readonly active?: boolean | null | undefined
  /** Time of day at which it begins, from `00:00` to `24:00`, before `to`. */
  readonly from?: string | null | undefined
  /** Time of day at which it ends, from `00:00` to `24:00`, after `from`. */
  readonly to?: string | null | undefined
}

/**
 * `[].bandwidth` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyBandwidth {
  /** Whether the limits are the network's, none, or those given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkGroupPolicyBandwidthBandwidthLimits | null | undefined
}

/**
 * `[].bandwidth.bandwidthLimits` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyBandwidthBandwidthLimits {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * `[].firewallAndTrafficShaping` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShaping {
  /** Whether the rules are the network's, none, or those given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** How traffic is limited and tagged, in the order the rules are tried. */
  readonly trafficShapingRules?: Array<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule> | null | undefined
  /** Rules by address and port, in the order they are tried. */
  readonly l3FirewallRules?: Array<NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule> | null | undefined
  /** Rules by application, in the order they are tried. */
  readonly l7FirewallRules?: Array<NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule> | null | undefined
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule {
  /** Which traffic the rule is about; one match is enough. */
  readonly definitions: Array<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition>
  /** Limits for each client that the rule applies to. */
  readonly perClientBandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimits | null | undefined
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  /** Priority that frames get, from 0 to 7; `null` to leave it as it is. */
  readonly pcpTagValue?: number | null | undefined
  /** How the traffic is served compared with other traffic: `low`, `normal` or `high`. One of `low`, `normal`, `high`. */
  readonly priority?: string | null | undefined
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].definitions[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition {
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionType
  /** Which traffic: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`. */
  readonly value: string | { readonly id: string; readonly name?: string | null | undefined }
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].definitions[].type` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | Unlisted

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimits {
  /** Whether the limits are the network's, none, or those given here (`custom`). One of `network default`, `ignore`, `custom`. */
  readonly settings?: string | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimits | null | undefined
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits.bandwidthLimits` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimits {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * `[].firewallAndTrafficShaping.l3FirewallRules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: string
  /** Protocol of the traffic that the rule is about. One of `tcp`, `udp`, `icmp`, `icmp6`, `any`. */
  readonly protocol: string
  /** Ports that the traffic goes to, or `any`. Such as `8080-9090`. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. */
  readonly destCidr: string
}

/**
 * `[].firewallAndTrafficShaping.l7FirewallRules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule {
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy?: "deny" | Unlisted | null | undefined
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type?: NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleType | null | undefined
  /** What is blocked: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; a list of country codes for the types of countries. */
  readonly value?: string | { readonly id: string; readonly name?: string | null | undefined } | Array<string> | null | undefined
}

/**
 * `[].firewallAndTrafficShaping.l7FirewallRules[].type` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "port"
  | Unlisted

/**
 * `[].contentFiltering` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFiltering {
  /** URL patterns that are let through, whatever else blocks them. */
  readonly allowedUrlPatterns?: NetworkGroupPolicyContentFilteringAllowedUrlPatterns | null | undefined
  readonly blockedUrlPatterns?: NetworkGroupPolicyContentFilteringBlockedUrlPatterns | null | undefined
  /** Categories of web sites that are blocked. */
  readonly blockedUrlCategories?: NetworkGroupPolicyContentFilteringBlockedUrlCategories | null | undefined
}

/**
 * `[].contentFiltering.allowedUrlPatterns` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFilteringAllowedUrlPatterns {
  /** Whether the list is the network's, adds to it (`append`), or stands in its place (`override`). */
  readonly settings?: "append" | "network default" | "override" | Unlisted | null | undefined
  readonly patterns?: Array<string> | null | undefined
}

/**
 * `[].contentFiltering.blockedUrlPatterns` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlPatterns {
  /** Whether the list is the network's, adds to it (`append`), or stands in its place (`override`). */
  readonly settings?: "append" | "network default" | "override" | Unlisted | null | undefined
  readonly patterns?: Array<string> | null | undefined
}

/**
 * `[].contentFiltering.blockedUrlCategories` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlCategories {
  /** Whether the list is the network's, adds to it (`append`), or stands in its place (`override`). */
  readonly settings?: "append" | "network default" | "override" | Unlisted | null | undefined
  readonly categories?: Array<string> | null | undefined
}

/**
 * `[].vlanTagging` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyVlanTagging {
  /** Whether it is as in the network or as given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** VLAN that traffic is tagged with. Only where `settings` is `custom`. */
  readonly vlanId?: string | null | undefined
}

/**
 * `[].bonjourForwarding` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyBonjourForwarding {
  /** Whether it is as in the network or as given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: Array<NetworkGroupPolicyBonjourForwardingRule> | null | undefined
}

/**
 * `[].bonjourForwarding.rules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkGroupPolicyBonjourForwardingRule {
  readonly description?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId: string
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services: Array<NetworkGroupPolicyBonjourForwardingRuleService>
}

/**
 * `[].bonjourForwarding.rules[].services[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkGroupPolicyBonjourForwardingRuleService =
  | "AFP"
  | "AirPlay"
  | "All Services"
  | "Apple screen share"
  | "BitTorrent"
  | "Chromecast"
  | "FTP"
  | "Printers"
  | "SSH"
  | "Samba"
  | "Scanners"
  | "Spotify"
  | "iChat"
  | "iTunes"
  | Unlisted

/**
 * Lists the group policies of a network.
 *
 * `GET /networks/{networkId}/groupPolicies`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-group-policies/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkGroupPolicies: Read<
  GetNetworkGroupPoliciesInput,
  Array<NetworkGroupPolicy>
> = /*#__PURE__*/ read({
  id: "getNetworkGroupPolicies",
  method: "GET",
  path: "/networks/{networkId}/groupPolicies",
  tag: "networks",
  category: "configure",
  subTags: ["groupPolicies"],
  response: "[{groupPolicyId:s!,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}]~,l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkGroupPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** When it applies, by day of the week. */
  readonly scheduling?: NetworkGroupPolicySchedulingInput | null | undefined
  /** Limits for each client that has the policy. */
  readonly bandwidth?: NetworkGroupPolicyBandwidthInput | null | undefined
  /** Firewall and traffic shaping for clients that have the policy. */
  readonly firewallAndTrafficShaping?: NetworkGroupPolicyFirewallAndTrafficShapingInput | null | undefined
  /** Which web sites clients that have the policy can reach. */
  readonly contentFiltering?: NetworkGroupPolicyContentFilteringInput | null | undefined
  /** Whether clients that have the policy see the splash page. */
  readonly splashAuthSettings?: "bypass" | "network default" | Unlisted | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: NetworkGroupPolicyVlanTaggingInput | null | undefined
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: NetworkGroupPolicyBonjourForwardingInput | null | undefined
}

/**
 * `scheduling` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicySchedulingInput {
  /** Whether the policy applies by schedule. The API's default is `false`. */
  readonly enabled?: boolean | null | undefined
  /** When it applies on that day of the week. */
  readonly monday?: NetworkGroupPolicySchedulingItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly tuesday?: NetworkGroupPolicySchedulingItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly wednesday?: NetworkGroupPolicySchedulingItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly thursday?: NetworkGroupPolicySchedulingItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly friday?: NetworkGroupPolicySchedulingItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly saturday?: NetworkGroupPolicySchedulingItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly sunday?: NetworkGroupPolicySchedulingItemInput | null | undefined
}

/**
 * `scheduling.monday` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicySchedulingItemInput {
  /** Whether it applies between `from` and `to`, or outside of that time. The API's default is `true`. */
  readonly active?: boolean | null | undefined
  /** Time of day at which it begins, from `00:00` to `24:00`, before `to`. The API's default is `"00:00"`. */
  readonly from?: string | null | undefined
  /** Time of day at which it ends, from `00:00` to `24:00`, after `from`. The API's default is `"24:00"`. */
  readonly to?: string | null | undefined
}

/**
 * `bandwidth` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyBandwidthInput {
  /** Whether the limits are the network's, none, or those given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkGroupPolicyBandwidthBandwidthLimitsInput | null | undefined
}

/**
 * `bandwidth.bandwidthLimits` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyBandwidthBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. `null` for no limit. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. `null` for no limit. */
  readonly limitDown?: number | null | undefined
}

/**
 * `firewallAndTrafficShaping` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingInput {
  /** Whether the rules are the network's, none, or those given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** How traffic is limited and tagged, in the order the rules are tried. */
  readonly trafficShapingRules?: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleInput> | null | undefined
  /** Rules by address and port, in the order they are tried. */
  readonly l3FirewallRules?: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRuleInput> | null | undefined
  /** Rules by application, in the order they are tried. */
  readonly l7FirewallRules?: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleInput> | null | undefined
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleInput {
  /** Which traffic the rule is about; one match is enough. */
  readonly definitions: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionInput>
  /** Limits for each client that the rule applies to. */
  readonly perClientBandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsInput | null | undefined
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  /** Priority that frames get, from 0 to 7; `null` to leave it as it is. */
  readonly pcpTagValue?: number | null | undefined
  /** How the traffic is served compared with other traffic: `low`, `normal` or `high`. One of `low`, `normal`, `high`. */
  readonly priority?: string | null | undefined
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].definitions[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionInput {
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionTypeInput
  /** Which traffic: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`. */
  readonly value: string | { readonly id: string; readonly name?: string | null | undefined }
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].definitions[].type` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | Unlisted

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsInput {
  /** Whether the limits are the network's, none, or those given here (`custom`). One of `network default`, `ignore`, `custom`. */
  readonly settings?: string | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimitsInput | null | undefined
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits.bandwidthLimits` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * `firewallAndTrafficShaping.l3FirewallRules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: string
  /** Protocol of the traffic that the rule is about. One of `tcp`, `udp`, `icmp`, `icmp6`, `any`. */
  readonly protocol: string
  /** Ports that the traffic goes to, or `any`. Such as `8080-9090`. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. */
  readonly destCidr: string
}

/**
 * `firewallAndTrafficShaping.l7FirewallRules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleInput {
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy?: "deny" | Unlisted | null | undefined
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type?: NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleTypeInput | null | undefined
  /** What is blocked: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; a list of country codes for the types of countries. */
  readonly value?: string | { readonly id: string; readonly name?: string | null | undefined } | ReadonlyArray<string> | null | undefined
}

/**
 * `firewallAndTrafficShaping.l7FirewallRules[].type` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "port"
  | Unlisted

/**
 * `contentFiltering` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringInput {
  /** URL patterns that are let through, whatever else blocks them. */
  readonly allowedUrlPatterns?: NetworkGroupPolicyContentFilteringAllowedUrlPatternsInput | null | undefined
  readonly blockedUrlPatterns?: NetworkGroupPolicyContentFilteringBlockedUrlPatternsInput | null | undefined
  /** Categories of web sites that are blocked. */
  readonly blockedUrlCategories?: NetworkGroupPolicyContentFilteringBlockedUrlCategoriesInput | null | undefined
}

/**
 * `contentFiltering.allowedUrlPatterns` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringAllowedUrlPatternsInput {
  /** Whether the list is the network's, adds to it (`append`), or stands in its place (`override`). */
  readonly settings?: "append" | "network default" | "override" | Unlisted | null | undefined
  readonly patterns?: ReadonlyArray<string> | null | undefined
}

/**
 * `contentFiltering.blockedUrlPatterns` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlPatternsInput {
  /** Whether the list is the network's, adds to it (`append`), or stands in its place (`override`). */
  readonly settings?: "append" | "network default" | "override" | Unlisted | null | undefined
  readonly patterns?: ReadonlyArray<string> | null | undefined
}

/**
 * `contentFiltering.blockedUrlCategories` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlCategoriesInput {
  /** Whether the list is the network's, adds to it (`append`), or stands in its place (`override`). */
  readonly settings?: "append" | "network default" | "override" | Unlisted | null | undefined
  readonly categories?: ReadonlyArray<string> | null | undefined
}

/**
 * `vlanTagging` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyVlanTaggingInput {
  /** Whether it is as in the network or as given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** VLAN that traffic is tagged with. Only where `settings` is `custom`. */
  readonly vlanId?: string | null | undefined
}

/**
 * `bonjourForwarding` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyBonjourForwardingInput {
  /** Whether it is as in the network or as given here (`custom`). */
  readonly settings?: "custom" | "ignore" | "network default" | Unlisted | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: ReadonlyArray<NetworkGroupPolicyBonjourForwardingRuleInput> | null | undefined
}

/**
 * `bonjourForwarding.rules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkGroupPolicyBonjourForwardingRuleInput {
  readonly description?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId: string
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services: ReadonlyArray<NetworkGroupPolicyBonjourForwardingRuleServiceInput>
}

/**
 * `bonjourForwarding.rules[].services[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkGroupPolicyBonjourForwardingRuleServiceInput =
  | "AFP"
  | "AirPlay"
  | "All Services"
  | "Apple screen share"
  | "BitTorrent"
  | "Chromecast"
  | "FTP"
  | "Printers"
  | "SSH"
  | "Samba"
  | "Scanners"
  | "Spotify"
  | "iChat"
  | "iTunes"
  | Unlisted

/**
 * Creates a group policy in a network.
 *
 * `POST /networks/{networkId}/groupPolicies`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/groupPolicies`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkGroupPolicy: Batchable<
  CreateNetworkGroupPolicyInput,
  NetworkGroupPolicy
> = /*#__PURE__*/ batchable({
  id: "createNetworkGroupPolicy",
  method: "POST",
  path: "/networks/{networkId}/groupPolicies",
  tag: "networks",
  category: "configure",
  subTags: ["groupPolicies"],
  body: {
    name: "s!",
    scheduling: "{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}",
    bandwidth: "{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:i~,limitDown:i~}}",
    firewallAndTrafficShaping: "{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,pcpTagValue:i~,priority:s}]~,l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]}",
    contentFiltering: "{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}}",
    splashAuthSettings: "e(bypass|network default)",
    vlanTagging: "{settings:e(custom|ignore|network default),vlanId:s}",
    bonjourForwarding: "{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}"
  },
  response: "{groupPolicyId:s!,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}]~,l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}",
  batch: { resource: "/networks/{networkId}/groupPolicies", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkGroupPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which group policy: its `groupPolicyId` as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId: string | number
}

/**
 * Returns one group policy of a network.
 *
 * `GET /networks/{networkId}/groupPolicies/{groupPolicyId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkGroupPolicy: Read<GetNetworkGroupPolicyInput, NetworkGroupPolicy> = /*#__PURE__*/ read({
  id: "getNetworkGroupPolicy",
  method: "GET",
  path: "/networks/{networkId}/groupPolicies/{groupPolicyId}",
  tag: "networks",
  category: "configure",
  subTags: ["groupPolicies"],
  response: "{groupPolicyId:s!,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}]~,l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkGroupPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which group policy: its `groupPolicyId` as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId: string | number
  readonly name?: string | null | undefined
  /** When it applies, by day of the week. */
  readonly scheduling?: NetworkGroupPolicySchedulingInput | null | undefined
  /** Limits for each client that has the policy. */
  readonly bandwidth?: NetworkGroupPolicyBandwidthInput | null | undefined
  /** Firewall and traffic shaping for clients that have the policy. */
  readonly firewallAndTrafficShaping?: NetworkGroupPolicyFirewallAndTrafficShapingInput | null | undefined
  /** Which web sites clients that have the policy can reach. */
  readonly contentFiltering?: NetworkGroupPolicyContentFilteringInput | null | undefined
  /** Whether clients that have the policy see the splash page. */
  readonly splashAuthSettings?: "bypass" | "network default" | Unlisted | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: NetworkGroupPolicyVlanTaggingInput | null | undefined
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: NetworkGroupPolicyBonjourForwardingInput | null | undefined
}

/**
 * Updates a group policy of a network.
 *
 * `PUT /networks/{networkId}/groupPolicies/{groupPolicyId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/groupPolicies/{groupPolicyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkGroupPolicy: Batchable<
  UpdateNetworkGroupPolicyInput,
  NetworkGroupPolicy
> = /*#__PURE__*/ batchable({
  id: "updateNetworkGroupPolicy",
  method: "PUT",
  path: "/networks/{networkId}/groupPolicies/{groupPolicyId}",
  tag: "networks",
  category: "configure",
  subTags: ["groupPolicies"],
  body: {
    name: "s",
    scheduling: "{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}",
    bandwidth: "{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:i~,limitDown:i~}}",
    firewallAndTrafficShaping: "{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,pcpTagValue:i~,priority:s}]~,l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]}",
    contentFiltering: "{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}}",
    splashAuthSettings: "e(bypass|network default)",
    vlanTagging: "{settings:e(custom|ignore|network default),vlanId:s}",
    bonjourForwarding: "{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}"
  },
  response: "{groupPolicyId:s!,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}]~,l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}",
  batch: { resource: "/networks/{networkId}/groupPolicies/{groupPolicyId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkGroupPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which group policy: its `groupPolicyId` as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId: string | number
  /** The API's default is `false`. */
  readonly force?: boolean | undefined
}

/**
 * Deletes a group policy of a network.
 *
 * `DELETE /networks/{networkId}/groupPolicies/{groupPolicyId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/groupPolicies/{groupPolicyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkGroupPolicy: Batchable<DeleteNetworkGroupPolicyInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkGroupPolicy",
  method: "DELETE",
  path: "/networks/{networkId}/groupPolicies/{groupPolicyId}",
  tag: "networks",
  category: "configure",
  subTags: ["groupPolicies"],
  query: { force: "b" },
  batch: { resource: "/networks/{networkId}/groupPolicies/{groupPolicyId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkHealthAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkHealthAlertsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkHealthAlert {
  readonly id?: string | null | undefined
  readonly category?: string | null | undefined
  readonly type?: string | null | undefined
  readonly severity?: "error" | "info" | "warning" | Unlisted | null | undefined
  readonly scope?: NetworkHealthAlertScope | null | undefined
}

/**
 * `[].scope` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkHealthAlertScope {
  readonly devices?: Array<NetworkHealthAlertScopeDevice> | null | undefined
  readonly applications?: Array<NetworkHealthAlertScopeApplication> | null | undefined
  readonly peers?: Array<NetworkHealthAlertScopePeer> | null | undefined
}

/**
 * `[].scope.devices[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkHealthAlertScopeDevice {
  readonly url?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: {
    /** How the neighbor names its port. */
    readonly portId?: string | null | undefined
  } | null | undefined
  readonly clients?: Array<{
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  }> | null | undefined
}

/**
 * `[].scope.applications[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkHealthAlertScopeApplication {
  readonly url?: string | null | undefined
  /** Name of the application that traffic is recognized as. */
  readonly name?: string | null | undefined
}

/**
 * `[].scope.peers[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkHealthAlertScopePeer {
  readonly url?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * Lists the health alerts of a network.
 *
 * `GET /networks/{networkId}/health/alerts`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @deprecated In favour of `getOrganizationAssuranceAlerts`.
 * @see https://developer.cisco.com/meraki/api-v1/get-network-health-alerts/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkHealthAlerts: Read<GetNetworkHealthAlertsInput, Array<NetworkHealthAlert>> = /*#__PURE__*/ read({
  id: "getNetworkHealthAlerts",
  method: "GET",
  path: "/networks/{networkId}/health/alerts",
  tag: "networks",
  category: "configure",
  subTags: ["health", "alerts"],
  response: "[{id:s,category:s,type:s,severity:e(error|info|warning),scope:{devices:[{url:s,name:s,productType:s,serial:s,mac:s,lldp:{portId:s},clients:[{mac:s}]}],applications:[{url:s,name:s}],peers:[{url:s,network:{name:s,id:s}}]}}]",
  scope: "dashboard:general:telemetry:read",
  deprecated: true
})

/**
 * The input of {@link getNetworkMerakiAuthUsers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkMerakiAuthUsersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkMerakiAuthUsers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMerakiAuthUser {
  /** Other operations take it as `merakiAuthUserId`. */
  readonly id: string
  /** Address that the user signs on with. */
  readonly email?: string | null | undefined
  readonly name?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** What the user is for: `Guest`, `802.1X` or `Client VPN`. */
  readonly accountType?: string | null | undefined
  /** Whether the user is an administrator of Dashboard. */
  readonly isAdmin?: boolean | null | undefined
  /** What the user may use, and until when. */
  readonly authorizations?: Array<NetworkMerakiAuthUserAuthorization> | null | undefined
}

/**
 * `[].authorizations[]` in the answer of {@link getNetworkMerakiAuthUsers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMerakiAuthUserAuthorization {
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber: number | null
  readonly authorizedZone?: string | null | undefined
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: string | null | undefined
  readonly authorizedByName?: string | null | undefined
  readonly authorizedByEmail?: string | null | undefined
}

/**
 * Lists the Meraki Auth users of a network.
 *
 * `GET /networks/{networkId}/merakiAuthUsers`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-users/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkMerakiAuthUsers: Read<
  GetNetworkMerakiAuthUsersInput,
  Array<NetworkMerakiAuthUser>
> = /*#__PURE__*/ read({
  id: "getNetworkMerakiAuthUsers",
  method: "GET",
  path: "/networks/{networkId}/merakiAuthUsers",
  tag: "networks",
  category: "configure",
  subTags: ["merakiAuthUsers"],
  response: "[{id:s!,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i~,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkMerakiAuthUser}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkMerakiAuthUserInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Address that the user signs on with. */
  readonly email: string
  readonly name?: string | null | undefined
  /** What the user signs on with. */
  readonly password?: string | null | undefined
  /** What the user is for: `Guest`, `802.1X` or `Client VPN`. The API's default is `"802.1X"`. */
  readonly accountType?: "802.1X" | "Client VPN" | "Guest" | Unlisted | null | undefined
  /** The API's default is `false`. */
  readonly emailPasswordToUser?: boolean | null | undefined
  /** Whether the user is an administrator of Dashboard. */
  readonly isAdmin?: boolean | null | undefined
  /** What the user may use, and until when. */
  readonly authorizations: ReadonlyArray<NetworkMerakiAuthUserAuthorizationInput>
}

/**
 * `authorizations[]` in the input of {@link createNetworkMerakiAuthUser}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkMerakiAuthUserAuthorizationInput {
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  /** Until when it is valid. The API's default is `"Never"`. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Creates a Meraki Auth user in a network.
 *
 * `POST /networks/{networkId}/merakiAuthUsers`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/merakiAuthUsers`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-meraki-auth-user/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkMerakiAuthUser: Batchable<
  CreateNetworkMerakiAuthUserInput,
  NetworkMerakiAuthUser
> = /*#__PURE__*/ batchable({
  id: "createNetworkMerakiAuthUser",
  method: "POST",
  path: "/networks/{networkId}/merakiAuthUsers",
  tag: "networks",
  category: "configure",
  subTags: ["merakiAuthUsers"],
  body: {
    email: "s!",
    name: "s",
    password: "s",
    accountType: "e(802.1X|Client VPN|Guest)",
    emailPasswordToUser: "b",
    isAdmin: "b",
    authorizations: "[{ssidNumber:i,expiresAt:s}]!"
  },
  response: "{id:s!,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i~,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}",
  batch: { resource: "/networks/{networkId}/merakiAuthUsers", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkMerakiAuthUser}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkMerakiAuthUserInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Meraki Auth user: its `id` as `getNetworkMerakiAuthUsers` lists it. */
  readonly merakiAuthUserId: string | number
}

/**
 * Returns one Meraki Auth user of a network.
 *
 * `GET /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-user/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkMerakiAuthUser: Read<GetNetworkMerakiAuthUserInput, NetworkMerakiAuthUser> = /*#__PURE__*/ read({
  id: "getNetworkMerakiAuthUser",
  method: "GET",
  path: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
  tag: "networks",
  category: "configure",
  subTags: ["merakiAuthUsers"],
  response: "{id:s!,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i~,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkMerakiAuthUser}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkMerakiAuthUserInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Meraki Auth user: its `id` as `getNetworkMerakiAuthUsers` lists it. */
  readonly merakiAuthUserId: string | number
  readonly name?: string | null | undefined
  /** What the user signs on with. */
  readonly password?: string | null | undefined
  /** The API's default is `false`. */
  readonly emailPasswordToUser?: boolean | null | undefined
  /** What the user may use, and until when. */
  readonly authorizations?: ReadonlyArray<UpdateNetworkMerakiAuthUserAuthorizationInput> | null | undefined
}

/**
 * `authorizations[]` in the input of {@link updateNetworkMerakiAuthUser}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkMerakiAuthUserAuthorizationInput {
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber: number | null
  /** Until when it is valid. The API's default is `"Never"`. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Updates a Meraki Auth user of a network.
 *
 * `PUT /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-meraki-auth-user/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkMerakiAuthUser: Batchable<
  UpdateNetworkMerakiAuthUserInput,
  NetworkMerakiAuthUser
> = /*#__PURE__*/ batchable({
  id: "updateNetworkMerakiAuthUser",
  method: "PUT",
  path: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
  tag: "networks",
  category: "configure",
  subTags: ["merakiAuthUsers"],
  body: { name: "s", password: "s", emailPasswordToUser: "b", authorizations: "[{ssidNumber:i~!,expiresAt:s}]" },
  response: "{id:s!,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i~,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}",
  batch: { resource: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkMerakiAuthUser}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkMerakiAuthUserInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Meraki Auth user: its `id` as `getNetworkMerakiAuthUsers` lists it. */
  readonly merakiAuthUserId: string | number
  readonly delete?: boolean | undefined
}

/**
 * Deletes a Meraki Auth user of a network.
 *
 * `DELETE /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-meraki-auth-user/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkMerakiAuthUser: Batchable<DeleteNetworkMerakiAuthUserInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkMerakiAuthUser",
  method: "DELETE",
  path: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
  tag: "networks",
  category: "configure",
  subTags: ["merakiAuthUsers"],
  query: { delete: "b" },
  batch: { resource: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkMqttBrokers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkMqttBrokersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkMqttBrokers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMqttBroker {
  /** Other operations take it as `mqttBrokerId`. */
  readonly id: string
  /** Name of the MQTT broker in Dashboard. */
  readonly name?: string | null | undefined
  /** IP address or host name of the MQTT broker. */
  readonly host?: string | null | undefined
  /** Port of the MQTT broker. */
  readonly port?: number | null | undefined
  /** How the connection to the MQTT broker is secured. */
  readonly security?: NetworkMqttBrokerSecurity | null | undefined
  /** Name and password for the MQTT broker. */
  readonly authentication?: {
    /** Name that devices sign in at the broker with. */
    readonly username?: string | null | undefined
  } | null | undefined
}

/**
 * `[].security` in the answer of {@link getNetworkMqttBrokers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMqttBrokerSecurity {
  /** How the connection to the MQTT broker is secured. */
  readonly mode?: string | null | undefined
  /** How TLS to the MQTT broker is done. */
  readonly tls?: NetworkMqttBrokerSecurityTls | null | undefined
}

/**
 * `[].security.tls` in the answer of {@link getNetworkMqttBrokers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMqttBrokerSecurityTls {
  readonly hasCaCertificate?: boolean | null | undefined
  /** Whether the name in the broker's certificate has to match. */
  readonly verifyHostnames?: boolean | null | undefined
}

/**
 * Lists the MQTT brokers of a network.
 *
 * `GET /networks/{networkId}/mqttBrokers`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-mqtt-brokers/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkMqttBrokers: Read<GetNetworkMqttBrokersInput, Array<NetworkMqttBroker>> = /*#__PURE__*/ read({
  id: "getNetworkMqttBrokers",
  method: "GET",
  path: "/networks/{networkId}/mqttBrokers",
  tag: "networks",
  category: "configure",
  subTags: ["mqttBrokers"],
  response: "[{id:s!,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkMqttBrokerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Name of the MQTT broker in Dashboard. */
  readonly name: string
  /** IP address or host name of the MQTT broker. */
  readonly host: string
  /** Port of the MQTT broker. */
  readonly port: number
  /** How the connection to the MQTT broker is secured. */
  readonly security?: NetworkMqttBrokerSecurityInput | null | undefined
  /** Name and password for the MQTT broker. */
  readonly authentication?: NetworkMqttBrokerAuthenticationInput | null | undefined
}

/**
 * `security` in the input of {@link createNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkMqttBrokerSecurityInput {
  /** How the connection to the MQTT broker is secured. */
  readonly mode?: string | null | undefined
  /** How TLS to the MQTT broker is done. */
  readonly tls?: NetworkMqttBrokerSecurityTlsInput | null | undefined
}

/**
 * `security.tls` in the input of {@link createNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkMqttBrokerSecurityTlsInput {
  /** Certificate of the authority that signed the server's certificate. */
  readonly caCertificate?: string | null | undefined
  /** Whether the name in the broker's certificate has to match. */
  readonly verifyHostnames?: boolean | null | undefined
}

/**
 * `authentication` in the input of {@link createNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkMqttBrokerAuthenticationInput {
  /** Name that devices sign in at the broker with. */
  readonly username?: string | null | undefined
  /** What devices prove their name at the broker with. */
  readonly password?: string | null | undefined
}

/**
 * Creates an MQTT broker in a network.
 *
 * `POST /networks/{networkId}/mqttBrokers`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/mqttBrokers`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-mqtt-broker/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkMqttBroker: Batchable<
  CreateNetworkMqttBrokerInput,
  NetworkMqttBroker
> = /*#__PURE__*/ batchable({
  id: "createNetworkMqttBroker",
  method: "POST",
  path: "/networks/{networkId}/mqttBrokers",
  tag: "networks",
  category: "configure",
  subTags: ["mqttBrokers"],
  body: {
    name: "s!",
    host: "s!",
    port: "i!",
    security: "{mode:s,tls:{caCertificate:s~,verifyHostnames:b}}",
    authentication: "{username:s~,password:s~}"
  },
  response: "{id:s!,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}",
  batch: { resource: "/networks/{networkId}/mqttBrokers", operation: "create" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkMqttBrokerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which MQTT broker: its `id` as `getNetworkMqttBrokers` lists it. */
  readonly mqttBrokerId: string | number
}

/**
 * Returns one MQTT broker of a network.
 *
 * `GET /networks/{networkId}/mqttBrokers/{mqttBrokerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-mqtt-broker/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkMqttBroker: Read<GetNetworkMqttBrokerInput, NetworkMqttBroker> = /*#__PURE__*/ read({
  id: "getNetworkMqttBroker",
  method: "GET",
  path: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
  tag: "networks",
  category: "configure",
  subTags: ["mqttBrokers"],
  response: "{id:s!,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkMqttBrokerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which MQTT broker: its `id` as `getNetworkMqttBrokers` lists it. */
  readonly mqttBrokerId: string | number
  /** Name of the MQTT broker in Dashboard. */
  readonly name?: string | null | undefined
  /** IP address or host name of the MQTT broker. */
  readonly host?: string | null | undefined
  /** Port of the MQTT broker. */
  readonly port?: number | null | undefined
  /** How the connection to the MQTT broker is secured. */
  readonly security?: NetworkMqttBrokerSecurityInput | null | undefined
  /** Name and password for the MQTT broker. */
  readonly authentication?: NetworkMqttBrokerAuthenticationInput | null | undefined
}

/**
 * Updates an MQTT broker of a network.
 *
 * `PUT /networks/{networkId}/mqttBrokers/{mqttBrokerId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/mqttBrokers/{mqttBrokerId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-mqtt-broker/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkMqttBroker: Batchable<
  UpdateNetworkMqttBrokerInput,
  NetworkMqttBroker
> = /*#__PURE__*/ batchable({
  id: "updateNetworkMqttBroker",
  method: "PUT",
  path: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
  tag: "networks",
  category: "configure",
  subTags: ["mqttBrokers"],
  body: {
    name: "s",
    host: "s",
    port: "i",
    security: "{mode:s,tls:{caCertificate:s~,verifyHostnames:b}}",
    authentication: "{username:s~,password:s~}"
  },
  response: "{id:s!,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}",
  batch: { resource: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}", operation: "update" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteNetworkMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkMqttBrokerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which MQTT broker: its `id` as `getNetworkMqttBrokers` lists it. */
  readonly mqttBrokerId: string | number
}

/**
 * Deletes an MQTT broker of a network.
 *
 * `DELETE /networks/{networkId}/mqttBrokers/{mqttBrokerId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/mqttBrokers/{mqttBrokerId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-mqtt-broker/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkMqttBroker: Batchable<DeleteNetworkMqttBrokerInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkMqttBroker",
  method: "DELETE",
  path: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
  tag: "networks",
  category: "configure",
  subTags: ["mqttBrokers"],
  batch: { resource: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}", operation: "destroy" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkNetflow}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkNetflowInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkNetflow}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkNetflow {
  readonly reportingEnabled?: boolean | null | undefined
  readonly collectorIp?: string | null | undefined
  readonly collectorPort?: number | null | undefined
  readonly etaEnabled?: boolean | null | undefined
  readonly etaDstPort?: number | null | undefined
}

/**
 * Returns the NetFlow reporting settings of a network.
 *
 * `GET /networks/{networkId}/netflow`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-netflow/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkNetflow: Read<GetNetworkNetflowInput, NetworkNetflow> = /*#__PURE__*/ read({
  id: "getNetworkNetflow",
  method: "GET",
  path: "/networks/{networkId}/netflow",
  tag: "networks",
  category: "configure",
  subTags: ["netflow"],
  response: "{reportingEnabled:b,collectorIp:s,collectorPort:i,etaEnabled:b,etaDstPort:i}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkNetflow}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkNetflowInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly reportingEnabled?: boolean | null | undefined
  readonly collectorIp?: string | null | undefined
  readonly collectorPort?: number | null | undefined
  readonly etaEnabled?: boolean | null | undefined
  readonly etaDstPort?: number | null | undefined
}

/**
 * Updates the NetFlow reporting settings of a network.
 *
 * `PUT /networks/{networkId}/netflow`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-netflow/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkNetflow: Write<UpdateNetworkNetflowInput, NetworkNetflow> = /*#__PURE__*/ write({
  id: "updateNetworkNetflow",
  method: "PUT",
  path: "/networks/{networkId}/netflow",
  tag: "networks",
  category: "configure",
  subTags: ["netflow"],
  body: { reportingEnabled: "b", collectorIp: "s", collectorPort: "i", etaEnabled: "b", etaDstPort: "i" },
  response: "{reportingEnabled:b,collectorIp:s,collectorPort:i,etaEnabled:b,etaDstPort:i}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkNetworkHealthChannelUtilizationInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 600. The API's default is `600`. */
  readonly resolution?: Seconds | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkNetworkHealthChannelUtilization {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly tags?: string | null | undefined
  readonly wifi0?: Array<NetworkNetworkHealthChannelUtilizationWifi0> | null | undefined
  readonly wifi1?: Array<NetworkNetworkHealthChannelUtilizationWifi1> | null | undefined
}

/**
 * `[].wifi0[]` in the answer of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkNetworkHealthChannelUtilizationWifi0 {
  /** In ISO 8601. */
  readonly startTime?: string | null | undefined
  /** In ISO 8601. */
  readonly endTime?: string | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilizationTotal?: number | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilization80211?: number | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilizationNon80211?: number | null | undefined
}

/**
 * `[].wifi1[]` in the answer of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkNetworkHealthChannelUtilizationWifi1 {
  /** In ISO 8601. */
  readonly startTime?: string | null | undefined
  /** In ISO 8601. */
  readonly endTime?: string | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilizationTotal?: number | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilization80211?: number | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilizationNon80211?: number | null | undefined
}

/**
 * Returns the channel utilization of access points in a network.
 *
 * `GET /networks/{networkId}/networkHealth/channelUtilization`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-network-health-channel-utilization/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkNetworkHealthChannelUtilization: Paginated<
  GetNetworkNetworkHealthChannelUtilizationInput,
  Array<NetworkNetworkHealthChannelUtilization>,
  NetworkNetworkHealthChannelUtilization
> = /*#__PURE__*/ paginated({
  id: "getNetworkNetworkHealthChannelUtilization",
  method: "GET",
  path: "/networks/{networkId}/networkHealth/channelUtilization",
  tag: "networks",
  category: "monitor",
  subTags: ["networkHealth", "channelUtilization"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{serial:s,model:s,tags:s,wifi0:[{startTime:d,endTime:d,utilizationTotal:n,utilization80211:n,utilizationNon80211:n}],wifi1:[{startTime:d,endTime:d,utilizationTotal:n,utilization80211:n,utilizationNon80211:n}]}]",
  paging: { itemsIn: "array", perPage: 100 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkPiiPiiKeys}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkPiiPiiKeysInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** One of the identifiers by which the person or device is looked for. */
  readonly username?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly email?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly mac?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly serial?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly imei?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly bluetoothMac?: string | undefined
}

/**
 * `.*` in the answer of {@link getNetworkPiiPiiKeys}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkPiiPiiKey {
  readonly macs?: Array<string> | null | undefined
  readonly emails?: Array<string> | null | undefined
  readonly usernames?: Array<string> | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly imeis?: Array<string> | null | undefined
  readonly bluetoothMacs?: Array<string> | null | undefined
}

/**
 * Returns the keys under which a network stores personal data of a person or device.
 *
 * `GET /networks/{networkId}/pii/piiKeys`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-pii-keys/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkPiiPiiKeys: Read<
  GetNetworkPiiPiiKeysInput,
  { readonly [name: string]: NetworkPiiPiiKey }
> = /*#__PURE__*/ read({
  id: "getNetworkPiiPiiKeys",
  method: "GET",
  path: "/networks/{networkId}/pii/piiKeys",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "piiKeys"],
  query: { username: "s", email: "s", mac: "s", serial: "s", imei: "s", bluetoothMac: "s" },
  response: "{*:{macs:[s],emails:[s],usernames:[s],serials:[s],imeis:[s],bluetoothMacs:[s]}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getNetworkPiiRequests}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkPiiRequestsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkPiiRequests}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkPiiRequest {
  /** Other operations take it as `requestId`. */
  readonly id: string
  readonly organizationWide?: boolean | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly type?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly datasets?: string | null | undefined
  /** How far the request is. */
  readonly status?: string | null | undefined
  readonly createdAt?: number | null | undefined
  /** When it was done. */
  readonly completedAt?: number | null | undefined
}

/**
 * Lists the PII requests of a network.
 *
 * `GET /networks/{networkId}/pii/requests`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-requests/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkPiiRequests: Read<GetNetworkPiiRequestsInput, Array<NetworkPiiRequest>> = /*#__PURE__*/ read({
  id: "getNetworkPiiRequests",
  method: "GET",
  path: "/networks/{networkId}/pii/requests",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "requests"],
  response: "[{id:s!,organizationWide:b,networkId:s,type:s,mac:s,datasets:s,status:s,createdAt:i,completedAt:i}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkPiiRequest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkPiiRequestInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly type?: "delete" | "restrict processing" | Unlisted | null | undefined
  readonly datasets?: ReadonlyArray<string> | null | undefined
  readonly username?: string | null | undefined
  readonly email?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly smDeviceId?: string | null | undefined
  readonly smUserId?: string | null | undefined
}

/**
 * Asks to delete personal data of a network, or to restrict its processing.
 *
 * `POST /networks/{networkId}/pii/requests`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-pii-request/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkPiiRequest: Write<CreateNetworkPiiRequestInput, NetworkPiiRequest> = /*#__PURE__*/ write({
  id: "createNetworkPiiRequest",
  method: "POST",
  path: "/networks/{networkId}/pii/requests",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "requests"],
  body: {
    type: "e(delete|restrict processing)",
    datasets: "[s]",
    username: "s",
    email: "s",
    mac: "s",
    smDeviceId: "s",
    smUserId: "s"
  },
  response: "{id:s!,organizationWide:b,networkId:s,type:s,mac:s,datasets:s,status:s,createdAt:i,completedAt:i}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkPiiRequest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkPiiRequestInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which PII request: its `id` as `getNetworkPiiRequests` lists it. */
  readonly requestId: string | number
}

/**
 * Returns one PII request of a network.
 *
 * `GET /networks/{networkId}/pii/requests/{requestId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-request/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkPiiRequest: Read<GetNetworkPiiRequestInput, NetworkPiiRequest> = /*#__PURE__*/ read({
  id: "getNetworkPiiRequest",
  method: "GET",
  path: "/networks/{networkId}/pii/requests/{requestId}",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "requests"],
  response: "{id:s!,organizationWide:b,networkId:s,type:s,mac:s,datasets:s,status:s,createdAt:i,completedAt:i}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link deleteNetworkPiiRequest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkPiiRequestInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which PII request: its `id` as `getNetworkPiiRequests` lists it. */
  readonly requestId: string | number
}

/**
 * Deletes a request to restrict the processing of personal data of a network.
 *
 * `DELETE /networks/{networkId}/pii/requests/{requestId}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-pii-request/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkPiiRequest: Write<DeleteNetworkPiiRequestInput, void> = /*#__PURE__*/ write({
  id: "deleteNetworkPiiRequest",
  method: "DELETE",
  path: "/networks/{networkId}/pii/requests/{requestId}",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "requests"],
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkPiiSmDevicesForKey}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkPiiSmDevicesForKeyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** One of the identifiers by which the person or device is looked for. */
  readonly username?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly email?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly mac?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly serial?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly imei?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly bluetoothMac?: string | undefined
}

/**
 * Returns the ids of the Systems Manager devices in a network that hold given personal data.
 *
 * `GET /networks/{networkId}/pii/smDevicesForKey`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-devices-for-key/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkPiiSmDevicesForKey: Read<
  GetNetworkPiiSmDevicesForKeyInput,
  { readonly [name: string]: Array<string> }
> = /*#__PURE__*/ read({
  id: "getNetworkPiiSmDevicesForKey",
  method: "GET",
  path: "/networks/{networkId}/pii/smDevicesForKey",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "smDevicesForKey"],
  query: { username: "s", email: "s", mac: "s", serial: "s", imei: "s", bluetoothMac: "s" },
  response: "{*:[s]}",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkPiiSmOwnersForKey}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkPiiSmOwnersForKeyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** One of the identifiers by which the person or device is looked for. */
  readonly username?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly email?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly mac?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly serial?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly imei?: string | undefined
  /** One of the identifiers by which the person or device is looked for. */
  readonly bluetoothMac?: string | undefined
}

/**
 * Returns the ids of the Systems Manager owners in a network that given personal data is about.
 *
 * `GET /networks/{networkId}/pii/smOwnersForKey`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-owners-for-key/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkPiiSmOwnersForKey: Read<
  GetNetworkPiiSmOwnersForKeyInput,
  { readonly [name: string]: Array<string> }
> = /*#__PURE__*/ read({
  id: "getNetworkPiiSmOwnersForKey",
  method: "GET",
  path: "/networks/{networkId}/pii/smOwnersForKey",
  tag: "networks",
  category: "configure",
  subTags: ["pii", "smOwnersForKey"],
  query: { username: "s", email: "s", mac: "s", serial: "s", imei: "s", bluetoothMac: "s" },
  response: "{*:[s]}",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkPoliciesByClient}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkPoliciesByClientInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getNetworkPoliciesByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkPoliciesByClient {
  readonly name?: string | null | undefined
  readonly clientId?: string | null | undefined
  readonly assigned?: Array<NetworkPoliciesByClientAssigned> | null | undefined
}

/**
 * `[].assigned[]` in the answer of {@link getNetworkPoliciesByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkPoliciesByClientAssigned {
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  readonly ssid?: Array<{
    /** Number of the SSID in its network, from 0 on. */
    readonly ssidNumber?: number | null | undefined
  }> | null | undefined
}

/**
 * Lists the clients of a network that have policies, with the policies.
 *
 * `GET /networks/{networkId}/policies/byClient`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-policies-by-client/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkPoliciesByClient: Paginated<
  GetNetworkPoliciesByClientInput,
  Array<NetworkPoliciesByClient>,
  NetworkPoliciesByClient
> = /*#__PURE__*/ paginated({
  id: "getNetworkPoliciesByClient",
  method: "GET",
  path: "/networks/{networkId}/policies/byClient",
  tag: "networks",
  category: "configure",
  subTags: ["policies", "byClient"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", t0: "d", timespan: "t" },
  response: "[{name:s,clientId:s,assigned:[{name:s,type:s,groupPolicyId:s,ssid:[{ssidNumber:i}]}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getNetworkSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSettings {
  readonly localStatusPageEnabled?: boolean | null | undefined
  readonly remoteStatusPageEnabled?: boolean | null | undefined
  readonly localStatusPage?: NetworkSettingsLocalStatusPage | null | undefined
  readonly securePort?: {
    /** Whether access points that are plugged in are recognized and trusted by themselves. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly fips?: {
    /** Whether devices keep to the cryptography of FIPS 140. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of VLANs that are told apart by name. */
  readonly namedVlans?: {
    /** Whether the network gives its VLANs names. */
    readonly enabled: boolean
  } | null | undefined
}

/**
 * `localStatusPage` in the answer of {@link getNetworkSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSettingsLocalStatusPage {
  readonly authentication?: NetworkSettingsLocalStatusPageAuthentication | null | undefined
}

/**
 * `localStatusPage.authentication` in the answer of {@link getNetworkSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSettingsLocalStatusPageAuthentication {
  /** Whether the local status page asks for a password. */
  readonly enabled?: boolean | null | undefined
  readonly username?: string | null | undefined
}

/**
 * Returns the settings of a network.
 *
 * `GET /networks/{networkId}/settings`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSettings: Read<GetNetworkSettingsInput, NetworkSettings> = /*#__PURE__*/ read({
  id: "getNetworkSettings",
  method: "GET",
  path: "/networks/{networkId}/settings",
  tag: "networks",
  category: "configure",
  subTags: ["settings"],
  response: "{localStatusPageEnabled:b,remoteStatusPageEnabled:b,localStatusPage:{authentication:{enabled:b,username:s~}},securePort:{enabled:b},fips:{enabled:b},namedVlans:{enabled:b!}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** The API's default is `true`. */
  readonly localStatusPageEnabled?: boolean | null | undefined
  readonly remoteStatusPageEnabled?: boolean | null | undefined
  readonly localStatusPage?: NetworkSettingsLocalStatusPageInput | null | undefined
  readonly securePort?: {
    /** Whether access points that are plugged in are recognized and trusted by themselves. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of VLANs that are told apart by name. */
  readonly namedVlans?: {
    /** Whether the network gives its VLANs names. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `localStatusPage` in the input of {@link updateNetworkSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSettingsLocalStatusPageInput {
  readonly authentication?: NetworkSettingsLocalStatusPageAuthenticationInput | null | undefined
}

/**
 * `localStatusPage.authentication` in the input of {@link updateNetworkSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSettingsLocalStatusPageAuthenticationInput {
  /** Whether the local status page asks for a password. */
  readonly enabled?: boolean | null | undefined
  readonly username?: string | null | undefined
  readonly password?: string | null | undefined
}

/**
 * Updates the settings of a network.
 *
 * `PUT /networks/{networkId}/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/settings`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSettings: Batchable<UpdateNetworkSettingsInput, NetworkSettings> = /*#__PURE__*/ batchable({
  id: "updateNetworkSettings",
  method: "PUT",
  path: "/networks/{networkId}/settings",
  tag: "networks",
  category: "configure",
  subTags: ["settings"],
  body: {
    localStatusPageEnabled: "b",
    remoteStatusPageEnabled: "b",
    localStatusPage: "{authentication:{enabled:b,username:s~,password:s~}}",
    securePort: "{enabled:b}",
    namedVlans: "{enabled:b}"
  },
  response: "{localStatusPageEnabled:b,remoteStatusPageEnabled:b,localStatusPage:{authentication:{enabled:b,username:s~}},securePort:{enabled:b},fips:{enabled:b},namedVlans:{enabled:b!}}",
  batch: { resource: "/networks/{networkId}/settings", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkSnmp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSnmpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSnmp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSnmp {
  /** Whether SNMP is off (`none`), by `community` string, or by `users`. */
  readonly access?: "community" | "none" | "users" | Unlisted | null | undefined
  /** Community string of SNMP version 1 and 2. */
  readonly communityString?: string | null | undefined
  readonly users?: Array<{
    readonly username: string | null
    /** Password of the user, for SNMP version 3. */
    readonly passphrase: string | null
  }> | null | undefined
  /** Only where `access` is `users`. */
  readonly authentication?: NetworkSnmpAuthentication | null | undefined
  /** Only where `access` is `users`. */
  readonly privacy?: { readonly protocol?: "AES-128" | "DES" | Unlisted | null | undefined } | null | undefined
}

/**
 * `authentication` in the answer of {@link getNetworkSnmp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSnmpAuthentication {
  readonly protocol?: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | Unlisted | null | undefined
}

/**
 * Returns the SNMP settings of a network.
 *
 * `GET /networks/{networkId}/snmp`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-snmp/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSnmp: Read<GetNetworkSnmpInput, NetworkSnmp> = /*#__PURE__*/ read({
  id: "getNetworkSnmp",
  method: "GET",
  path: "/networks/{networkId}/snmp",
  tag: "networks",
  category: "configure",
  subTags: ["snmp"],
  response: "{access:s,communityString:s,users:[{username:s~,passphrase:s~}],authentication:{protocol:e(SHA-1|SHA-256|SHA-384|SHA-512)},privacy:{protocol:e(AES-128|DES)}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkSnmp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSnmpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether SNMP is off (`none`), by `community` string, or by `users`. */
  readonly access?: "community" | "none" | "users" | Unlisted | null | undefined
  /** Community string of SNMP version 1 and 2. Only where `access` is `community`. */
  readonly communityString?: string | null | undefined
  /** Only where `access` is `users`. */
  readonly users?: ReadonlyArray<{
    readonly username: string | null
    /** Password of the user, for SNMP version 3. */
    readonly passphrase: string | null
  }> | null | undefined
  /** Only where `access` is `users`. */
  readonly authentication?: NetworkSnmpAuthenticationInput | null | undefined
  /** Only where `access` is `users`. */
  readonly privacy?: { readonly protocol?: "AES-128" | "DES" | Unlisted | null | undefined } | null | undefined
}

/**
 * `authentication` in the input of {@link updateNetworkSnmp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSnmpAuthenticationInput {
  readonly protocol?: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | Unlisted | null | undefined
}

/**
 * Updates the SNMP settings of a network.
 *
 * `PUT /networks/{networkId}/snmp`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-snmp/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSnmp: Write<UpdateNetworkSnmpInput, NetworkSnmp> = /*#__PURE__*/ write({
  id: "updateNetworkSnmp",
  method: "PUT",
  path: "/networks/{networkId}/snmp",
  tag: "networks",
  category: "configure",
  subTags: ["snmp"],
  body: {
    access: "e(community|none|users)",
    communityString: "s",
    users: "[{username:s~!,passphrase:s~!}]",
    authentication: "{protocol:e(SHA-1|SHA-256|SHA-384|SHA-512)}",
    privacy: "{protocol:e(AES-128|DES)}"
  },
  response: "{access:s,communityString:s,users:[{username:s~,passphrase:s~}],authentication:{protocol:e(SHA-1|SHA-256|SHA-384|SHA-512)},privacy:{protocol:e(AES-128|DES)}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkSplashLoginAttempts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSplashLoginAttemptsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Only what concerns the SSID with this number. */
  readonly ssidNumber?: NetworkSplashLoginAttemptsSsidNumberInput | undefined
  readonly loginIdentifier?: string | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `ssidNumber` in the input of {@link getNetworkSplashLoginAttempts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkSplashLoginAttemptsSsidNumberInput =
  | 0
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | Unlisted<number>

/**
 * `[]` in the answer of {@link getNetworkSplashLoginAttempts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSplashLoginAttempt {
  readonly name?: string | null | undefined
  readonly login?: string | null | undefined
  readonly ssid?: string | null | undefined
  /** In ISO 8601. */
  readonly loginAt?: string | null | undefined
  readonly gatewayDeviceMac?: string | null | undefined
  /** MAC address that the client uses. */
  readonly clientMac?: string | null | undefined
  readonly clientId?: string | null | undefined
  readonly authorization?: string | null | undefined
}

/**
 * Lists the splash login attempts of a network.
 *
 * `GET /networks/{networkId}/splashLoginAttempts`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-splash-login-attempts/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSplashLoginAttempts: Read<
  GetNetworkSplashLoginAttemptsInput,
  Array<NetworkSplashLoginAttempt>
> = /*#__PURE__*/ read({
  id: "getNetworkSplashLoginAttempts",
  method: "GET",
  path: "/networks/{networkId}/splashLoginAttempts",
  tag: "networks",
  category: "monitor",
  subTags: ["splashLoginAttempts"],
  query: { ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)", loginIdentifier: "s", timespan: "t" },
  response: "[{name:s,login:s,ssid:s,loginAt:d,gatewayDeviceMac:s,clientMac:s,clientId:s,authorization:s}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link splitNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface SplitNetworkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link splitNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface SplitNetworkOutput {
  readonly resultingNetworks?: Array<SplitNetworkOutputResultingNetwork> | null | undefined
}

/**
 * `resultingNetworks[]` in the answer of {@link splitNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface SplitNetworkOutputResultingNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
}

/**
 * Splits a combined network into one network for each product type.
 *
 * `POST /networks/{networkId}/split`
 *
 * Can be a step of an action batch: `split` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/split-network/
 * @since 0.2.0
 * @category configure
 */
export const splitNetwork: Batchable<SplitNetworkInput, SplitNetworkOutput> = /*#__PURE__*/ batchable({
  id: "splitNetwork",
  method: "POST",
  path: "/networks/{networkId}/split",
  tag: "networks",
  category: "configure",
  response: "{resultingNetworks:[{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}]}",
  batch: { resource: "/networks/{networkId}", operation: "split" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkSyslogServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSyslogServersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSyslogServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSyslogServers {
  /** Syslog servers that are sent to. */
  readonly servers: Array<NetworkSyslogServersServer> | null
}

/**
 * `servers[]` in the answer of {@link getNetworkSyslogServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSyslogServersServer {
  /** IP address or host name of the syslog server. */
  readonly host: string | null
  readonly port: string | number | null
  /** What is sent to the syslog server, such as `Flows`. */
  readonly roles: Array<string> | null
}

/**
 * Lists the syslog servers of a network.
 *
 * `GET /networks/{networkId}/syslogServers`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @deprecated In favour of `getOrganizationDevicesSyslogServersByNetwork`.
 * @see https://developer.cisco.com/meraki/api-v1/get-network-syslog-servers/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSyslogServers: Read<GetNetworkSyslogServersInput, NetworkSyslogServers> = /*#__PURE__*/ read({
  id: "getNetworkSyslogServers",
  method: "GET",
  path: "/networks/{networkId}/syslogServers",
  tag: "networks",
  category: "configure",
  subTags: ["syslogServers"],
  response: "{servers:[{host:s~,port:(s|i)~,roles:[s]~}]~}",
  scope: "dashboard:general:telemetry:read",
  deprecated: true
})

/**
 * The input of {@link updateNetworkSyslogServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSyslogServersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Syslog servers that are sent to. */
  readonly servers: ReadonlyArray<NetworkSyslogServersServerInput> | null
}

/**
 * `servers[]` in the input of {@link updateNetworkSyslogServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSyslogServersServerInput {
  /** IP address or host name of the syslog server. */
  readonly host: string | null
  readonly port: string | number | null
  /** What is sent to the syslog server, such as `Flows`. */
  readonly roles: ReadonlyArray<string> | null
}

/**
 * Updates the syslog servers of a network.
 *
 * `PUT /networks/{networkId}/syslogServers`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @deprecated In favour of {@link updateNetworkDevicesSyslogServers}.
 * @see https://developer.cisco.com/meraki/api-v1/update-network-syslog-servers/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSyslogServers: Write<
  UpdateNetworkSyslogServersInput,
  NetworkSyslogServers
> = /*#__PURE__*/ write({
  id: "updateNetworkSyslogServers",
  method: "PUT",
  path: "/networks/{networkId}/syslogServers",
  tag: "networks",
  category: "configure",
  subTags: ["syslogServers"],
  body: { servers: "[{host:s~!,port:(s|i)~!,roles:[s]~!}]~!" },
  response: "{servers:[{host:s~,port:(s|i)~,roles:[s]~}]~}",
  scope: "dashboard:general:telemetry:write",
  deprecated: true
})

/**
 * The input of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkTopologyLinkLayerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayer {
  readonly nodes?: Array<NetworkTopologyLinkLayerNode> | null | undefined
  readonly links?: Array<NetworkTopologyLinkLayerLink> | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `nodes[]` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNode {
  readonly derivedId?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** One of `device`, `discovered`, `stack`, `unknown`. */
  readonly type?: string | null | undefined
  readonly root?: boolean | null | undefined
  /** The device that this entry is about. */
  readonly device?: NetworkTopologyLinkLayerNodeDevice | null | undefined
  readonly discovered?: NetworkTopologyLinkLayerNodeDiscovered | null | undefined
  readonly stack?: NetworkTopologyLinkLayerNodeStack | null | undefined
}

/**
 * `nodes[].device` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly status?: string | null | undefined
  /** When the device was last in touch with Dashboard. */
  readonly lastReportedAt?: string | null | undefined
  readonly clients?: NetworkTopologyLinkLayerNodeDeviceClients | null | undefined
  readonly uplinks?: Array<{
    /** Number of the VLAN, from 1 to 4094. */
    readonly vlanId?: number | null | undefined
  }> | null | undefined
}

/**
 * `nodes[].device.clients` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDeviceClients {
  /** How many there are of each kind. */
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * `nodes[].discovered` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDiscovered {
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: NetworkTopologyLinkLayerNodeDiscoveredLldp | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: NetworkTopologyLinkLayerNodeDiscoveredCdp | null | undefined
}

/**
 * `nodes[].discovered.lldp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDiscoveredLldp {
  readonly chassisId?: string | null | undefined
  /** Name that the neighbor has. */
  readonly systemName?: string | null | undefined
  readonly systemDescription?: string | null | undefined
  readonly systemCapabilities?: Array<string> | null | undefined
  /** IP address that the neighbor is managed under. */
  readonly managementAddress?: string | null | undefined
}

/**
 * `nodes[].discovered.cdp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDiscoveredCdp {
  readonly platform?: string | null | undefined
  /** How the neighbor names itself. */
  readonly deviceId?: string | null | undefined
  readonly address?: string | null | undefined
  readonly capabilities?: Array<string> | null | undefined
  /** IP address that the neighbor is managed under. */
  readonly managementAddress?: string | null | undefined
}

/**
 * `nodes[].stack` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeStack {
  readonly id?: number | null | undefined
  readonly name?: string | null | undefined
  readonly members?: Array<{ readonly [name: string]: unknown }> | null | undefined
  readonly clients?: NetworkTopologyLinkLayerNodeStackClients | null | undefined
}

/**
 * `nodes[].stack.clients` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeStackClients {
  /** How many there are of each kind. */
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * `links[]` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLink {
  readonly ends?: Array<NetworkTopologyLinkLayerLinkEnd> | null | undefined
  readonly lastReportedAt?: string | null | undefined
}

/**
 * `links[].ends[]` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEnd {
  readonly node?: NetworkTopologyLinkLayerLinkEndNode | null | undefined
  /** The device that this entry is about. */
  readonly device?: NetworkTopologyLinkLayerLinkEndDevice | null | undefined
  readonly discovered?: NetworkTopologyLinkLayerLinkEndDiscovered | null | undefined
}

/**
 * `links[].ends[].node` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndNode {
  readonly derivedId?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * `links[].ends[].device` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
}

/**
 * `links[].ends[].discovered` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDiscovered {
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: NetworkTopologyLinkLayerLinkEndDiscoveredLldp | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: NetworkTopologyLinkLayerLinkEndDiscoveredCdp | null | undefined
}

/**
 * `links[].ends[].discovered.lldp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDiscoveredLldp {
  /** How the neighbor names its port. */
  readonly portId?: string | null | undefined
  readonly portDescription?: string | null | undefined
}

/**
 * `links[].ends[].discovered.cdp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDiscoveredCdp {
  /** How the neighbor names its port. */
  readonly portId?: string | null | undefined
  /** VLAN of untagged frames on the trunk. */
  readonly nativeVlan?: number | null | undefined
}

/**
 * Returns the link layer topology of a network.
 *
 * `GET /networks/{networkId}/topology/linkLayer`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-topology-link-layer/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkTopologyLinkLayer: Read<
  GetNetworkTopologyLinkLayerInput,
  NetworkTopologyLinkLayer
> = /*#__PURE__*/ read({
  id: "getNetworkTopologyLinkLayer",
  method: "GET",
  path: "/networks/{networkId}/topology/linkLayer",
  tag: "networks",
  category: "monitor",
  subTags: ["topology", "linkLayer"],
  response: "{nodes:[{derivedId:s,mac:s,type:s,root:b,device:{serial:s,name:s,model:s,productType:s,status:s,lastReportedAt:s,clients:{counts:{total:i}},uplinks:[{vlanId:i}]},discovered:{lldp:{chassisId:s,systemName:s,systemDescription:s,systemCapabilities:[s],managementAddress:s},cdp:{platform:s,deviceId:s,address:s,capabilities:[s],managementAddress:s}},stack:{id:i,name:s,members:[{*:*}],clients:{counts:{total:i}}}}],links:[{ends:[{node:{derivedId:s,type:s},device:{serial:s,name:s},discovered:{lldp:{portId:s,portDescription:s},cdp:{portId:s,nativeVlan:i}}}],lastReportedAt:s}],errors:[s]}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkTraffic}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkTrafficInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,592,000. */
  readonly timespan?: Seconds | undefined
  /** The API's default is `"combined"`. */
  readonly deviceType?: "appliance" | "combined" | "switch" | "wireless" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getNetworkTraffic}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTraffic {
  readonly application?: string | null | undefined
  readonly destination?: string | null | undefined
  readonly protocol?: string | null | undefined
  readonly port?: number | null | undefined
  readonly sent?: number | null | undefined
  readonly recv?: number | null | undefined
  readonly numClients?: number | null | undefined
  readonly activeTime?: number | null | undefined
  readonly flows?: number | null | undefined
}

/**
 * Returns the traffic by application in a network.
 *
 * `GET /networks/{networkId}/traffic`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkTraffic: Read<GetNetworkTrafficInput, Array<NetworkTraffic>> = /*#__PURE__*/ read({
  id: "getNetworkTraffic",
  method: "GET",
  path: "/networks/{networkId}/traffic",
  tag: "networks",
  category: "monitor",
  subTags: ["traffic"],
  query: { t0: "d", timespan: "t", deviceType: "e(appliance|combined|switch|wireless)" },
  response: "[{application:s,destination:s,protocol:s,port:i,sent:n,recv:n,numClients:i,activeTime:i,flows:i}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkTrafficAnalysis}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkTrafficAnalysisInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkTrafficAnalysis}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTrafficAnalysis {
  readonly mode?: "basic" | "detailed" | "disabled" | Unlisted | null | undefined
  readonly customPieChartItems?: Array<NetworkTrafficAnalysisCustomPieChartItem> | null | undefined
}

/**
 * `customPieChartItems[]` in the answer of {@link getNetworkTrafficAnalysis}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTrafficAnalysisCustomPieChartItem {
  readonly name: string
  readonly type: "host" | "ipRange" | "port" | Unlisted
  readonly value: string
}

/**
 * Returns the traffic analysis settings of a network.
 *
 * `GET /networks/{networkId}/trafficAnalysis`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic-analysis/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkTrafficAnalysis: Read<
  GetNetworkTrafficAnalysisInput,
  NetworkTrafficAnalysis
> = /*#__PURE__*/ read({
  id: "getNetworkTrafficAnalysis",
  method: "GET",
  path: "/networks/{networkId}/trafficAnalysis",
  tag: "networks",
  category: "configure",
  subTags: ["trafficAnalysis"],
  response: "{mode:e(basic|detailed|disabled),customPieChartItems:[{name:s!,type:e(host|ipRange|port)!,value:s!}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkTrafficAnalysis}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkTrafficAnalysisInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly mode?: "basic" | "detailed" | "disabled" | Unlisted | null | undefined
  readonly customPieChartItems?: ReadonlyArray<NetworkTrafficAnalysisCustomPieChartItemInput> | null | undefined
}

/**
 * `customPieChartItems[]` in the input of {@link updateNetworkTrafficAnalysis}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkTrafficAnalysisCustomPieChartItemInput {
  readonly name: string
  readonly type: "host" | "ipRange" | "port" | Unlisted
  readonly value: string
}

/**
 * Updates the traffic analysis settings of a network.
 *
 * `PUT /networks/{networkId}/trafficAnalysis`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-traffic-analysis/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkTrafficAnalysis: Write<
  UpdateNetworkTrafficAnalysisInput,
  NetworkTrafficAnalysis
> = /*#__PURE__*/ write({
  id: "updateNetworkTrafficAnalysis",
  method: "PUT",
  path: "/networks/{networkId}/trafficAnalysis",
  tag: "networks",
  category: "configure",
  subTags: ["trafficAnalysis"],
  body: { mode: "e(basic|detailed|disabled)", customPieChartItems: "[{name:s!,type:e(host|ipRange|port)!,value:s!}]" },
  response: "{mode:e(basic|detailed|disabled),customPieChartItems:[{name:s!,type:e(host|ipRange|port)!,value:s!}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkTrafficShapingApplicationCategories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkTrafficShapingApplicationCategoriesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkTrafficShapingApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTrafficShapingApplicationCategories {
  readonly applicationCategories?: Array<NetworkTrafficShapingApplicationCategoriesApplicationCategory> | null | undefined
}

/**
 * `applicationCategories[]` in the answer of {@link getNetworkTrafficShapingApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTrafficShapingApplicationCategoriesApplicationCategory {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Applications that belong to the category. */
  readonly applications?: Array<{
    readonly id?: string | null | undefined
    /** Name of the application that traffic is recognized as. */
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * Lists the application categories for traffic shaping rules in a network.
 *
 * `GET /networks/{networkId}/trafficShaping/applicationCategories`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-application-categories/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkTrafficShapingApplicationCategories: Read<
  GetNetworkTrafficShapingApplicationCategoriesInput,
  NetworkTrafficShapingApplicationCategories
> = /*#__PURE__*/ read({
  id: "getNetworkTrafficShapingApplicationCategories",
  method: "GET",
  path: "/networks/{networkId}/trafficShaping/applicationCategories",
  tag: "networks",
  category: "configure",
  subTags: ["trafficShaping", "applicationCategories"],
  response: "{applicationCategories:[{id:s,name:s,applications:[{id:s,name:s}]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkTrafficShapingDscpTaggingOptions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkTrafficShapingDscpTaggingOptionsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkTrafficShapingDscpTaggingOptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkTrafficShapingDscpTaggingOption {
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Lists the DSCP tags for traffic shaping rules in a network.
 *
 * `GET /networks/{networkId}/trafficShaping/dscpTaggingOptions`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-dscp-tagging-options/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkTrafficShapingDscpTaggingOptions: Read<
  GetNetworkTrafficShapingDscpTaggingOptionsInput,
  Array<NetworkTrafficShapingDscpTaggingOption>
> = /*#__PURE__*/ read({
  id: "getNetworkTrafficShapingDscpTaggingOptions",
  method: "GET",
  path: "/networks/{networkId}/trafficShaping/dscpTaggingOptions",
  tag: "networks",
  category: "configure",
  subTags: ["trafficShaping", "dscpTaggingOptions"],
  response: "[{dscpTagValue:i,description:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link unbindNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UnbindNetworkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly retainConfigs?: boolean | null | undefined
}

/**
 * The answer of {@link unbindNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UnbindNetworkOutput {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
}

/**
 * Unbinds a network from its configuration template.
 *
 * `POST /networks/{networkId}/unbind`
 *
 * Can be a step of an action batch: `unbind` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/unbind-network/
 * @since 0.2.0
 * @category configure
 */
export const unbindNetwork: Batchable<UnbindNetworkInput, UnbindNetworkOutput> = /*#__PURE__*/ batchable({
  id: "unbindNetwork",
  method: "POST",
  path: "/networks/{networkId}/unbind",
  tag: "networks",
  category: "configure",
  body: { retainConfigs: "b" },
  response: "{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  batch: { resource: "/networks/{networkId}", operation: "unbind" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkVlanProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkVlanProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkVlanProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkVlanProfile {
  /** Name by which a VLAN profile is identified in paths. */
  readonly iname: string
  /** From 1 to 255 characters. */
  readonly name: string | null
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefault?: boolean | null | undefined
  /** VLANs that are known by a name. */
  readonly vlanNames: Array<NetworkVlanProfileVlanName> | null
  /** Groups of VLANs that are known by a name. */
  readonly vlanGroups: Array<{
    /** From 1 to 32 characters. */
    readonly name: string | null
    /** VLANs, as numbers and ranges. Comma-separated. */
    readonly vlanIds: string | null
  }> | null
}

/**
 * `[].vlanNames[]` in the answer of {@link getNetworkVlanProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkVlanProfileVlanName {
  /** Name of the VLAN, which an access policy can use in place of its number. From 1 to 32 characters. */
  readonly name: string | null
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId: string | null
  /** The adaptive policy group that traffic is tagged with. */
  readonly adaptivePolicyGroup?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * Lists the VLAN profiles of a network.
 *
 * `GET /networks/{networkId}/vlanProfiles`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkVlanProfiles: Read<GetNetworkVlanProfilesInput, Array<NetworkVlanProfile>> = /*#__PURE__*/ read({
  id: "getNetworkVlanProfiles",
  method: "GET",
  path: "/networks/{networkId}/vlanProfiles",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles"],
  response: "[{iname:s!,name:s~,isDefault:b,vlanNames:[{name:s~,vlanId:s~,adaptivePolicyGroup:{id:s,name:s}}]~,vlanGroups:[{name:s~,vlanIds:s~}]~}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkVlanProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkVlanProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From 1 to 255 characters. */
  readonly name: string
  /** VLANs that are known by a name. */
  readonly vlanNames: ReadonlyArray<NetworkVlanProfileVlanNameInput>
  /** Groups of VLANs that are known by a name. */
  readonly vlanGroups: ReadonlyArray<{
    /** From 1 to 32 characters. */
    readonly name: string
    /** VLANs, as numbers and ranges. Comma-separated. */
    readonly vlanIds: string
  }>
  /** Name by which a VLAN profile is identified in paths. */
  readonly iname: string
}

/**
 * `vlanNames[]` in the input of {@link createNetworkVlanProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkVlanProfileVlanNameInput {
  /** Name of the VLAN, which an access policy can use in place of its number. From 1 to 32 characters. */
  readonly name: string
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId: string
  /** The adaptive policy group that traffic is tagged with. */
  readonly adaptivePolicyGroup?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * Creates a VLAN profile in a network.
 *
 * `POST /networks/{networkId}/vlanProfiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/vlanProfiles`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-vlan-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkVlanProfile: Batchable<
  CreateNetworkVlanProfileInput,
  NetworkVlanProfile
> = /*#__PURE__*/ batchable({
  id: "createNetworkVlanProfile",
  method: "POST",
  path: "/networks/{networkId}/vlanProfiles",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles"],
  body: {
    name: "s!",
    vlanNames: "[{name:s!,vlanId:s!,adaptivePolicyGroup:{id:s}}]!",
    vlanGroups: "[{name:s!,vlanIds:s!}]!",
    iname: "s!"
  },
  response: "{iname:s!,name:s~,isDefault:b,vlanNames:[{name:s~,vlanId:s~,adaptivePolicyGroup:{id:s,name:s}}]~,vlanGroups:[{name:s~,vlanIds:s~}]~}",
  batch: { resource: "/networks/{networkId}/vlanProfiles", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkVlanProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkVlanProfilesAssignmentsByDeviceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<"switch" | "wireless" | Unlisted> | undefined
  readonly stackIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkVlanProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkVlanProfilesAssignmentsByDevice {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly configurationSource?: string | null | undefined
  readonly vlanProfile?: NetworkVlanProfilesAssignmentsByDeviceVlanProfile | null | undefined
  readonly stack?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * `[].vlanProfile` in the answer of {@link getNetworkVlanProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkVlanProfilesAssignmentsByDeviceVlanProfile {
  /** Name by which a VLAN profile is identified in paths. */
  readonly iname?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefault?: boolean | null | undefined
}

/**
 * Lists which VLAN profile each device of a network is assigned.
 *
 * `GET /networks/{networkId}/vlanProfiles/assignments/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles-assignments-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkVlanProfilesAssignmentsByDevice: Paginated<
  GetNetworkVlanProfilesAssignmentsByDeviceInput,
  Array<NetworkVlanProfilesAssignmentsByDevice>,
  NetworkVlanProfilesAssignmentsByDevice
> = /*#__PURE__*/ paginated({
  id: "getNetworkVlanProfilesAssignmentsByDevice",
  method: "GET",
  path: "/networks/{networkId}/vlanProfiles/assignments/byDevice",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles", "assignments", "byDevice"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    serials: "[s]",
    productTypes: "[e(switch|wireless)]",
    stackIds: "[s]"
  },
  response: "[{name:s,serial:s,mac:s,productType:s,configurationSource:s,vlanProfile:{iname:s,name:s,isDefault:b},stack:{id:s}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link reassignNetworkVlanProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ReassignNetworkVlanProfilesAssignmentsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly vlanProfile?: {
    /** Name by which a VLAN profile is identified in paths. */
    readonly iname?: string | null | undefined
  } | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
  /** Which switch stacks it applies to. */
  readonly stackIds: ReadonlyArray<string>
}

/**
 * The answer of {@link reassignNetworkVlanProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ReassignNetworkVlanProfilesAssignmentsOutput {
  readonly vlanProfile?: ReassignNetworkVlanProfilesAssignmentsOutputVlanProfile | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly stackIds?: Array<string> | null | undefined
}

/**
 * `vlanProfile` in the answer of {@link reassignNetworkVlanProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ReassignNetworkVlanProfilesAssignmentsOutputVlanProfile {
  /** Name by which a VLAN profile is identified in paths. */
  readonly iname?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Assigns a VLAN profile to devices of a network.
 *
 * `POST /networks/{networkId}/vlanProfiles/assignments/reassign`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/reassign-network-vlan-profiles-assignments/
 * @since 0.2.0
 * @category configure
 */
export const reassignNetworkVlanProfilesAssignments: Write<
  ReassignNetworkVlanProfilesAssignmentsInput,
  ReassignNetworkVlanProfilesAssignmentsOutput
> = /*#__PURE__*/ write({
  id: "reassignNetworkVlanProfilesAssignments",
  method: "POST",
  path: "/networks/{networkId}/vlanProfiles/assignments/reassign",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles", "assignments"],
  body: { vlanProfile: "{iname:s}", serials: "[s]!", stackIds: "[s]!" },
  response: "{vlanProfile:{iname:s,name:s},serials:[s],stackIds:[s]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkVlanProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkVlanProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which VLAN profile: its `iname` as `getNetworkVlanProfiles` lists it. */
  readonly iname: string | number
}

/**
 * Returns one VLAN profile of a network.
 *
 * `GET /networks/{networkId}/vlanProfiles/{iname}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-vlan-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkVlanProfile: Read<GetNetworkVlanProfileInput, NetworkVlanProfile> = /*#__PURE__*/ read({
  id: "getNetworkVlanProfile",
  method: "GET",
  path: "/networks/{networkId}/vlanProfiles/{iname}",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles"],
  response: "{iname:s!,name:s~,isDefault:b,vlanNames:[{name:s~,vlanId:s~,adaptivePolicyGroup:{id:s,name:s}}]~,vlanGroups:[{name:s~,vlanIds:s~}]~}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkVlanProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkVlanProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which VLAN profile: its `iname` as `getNetworkVlanProfiles` lists it. */
  readonly iname: string | number
  /** From 1 to 255 characters. */
  readonly name: string | null
  /** VLANs that are known by a name. */
  readonly vlanNames: ReadonlyArray<UpdateNetworkVlanProfileVlanNameInput> | null
  /** Groups of VLANs that are known by a name. */
  readonly vlanGroups: ReadonlyArray<{
    /** From 1 to 32 characters. */
    readonly name: string | null
    /** VLANs, as numbers and ranges. Comma-separated. */
    readonly vlanIds: string | null
  }> | null
}

/**
 * `vlanNames[]` in the input of {@link updateNetworkVlanProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkVlanProfileVlanNameInput {
  /** Name of the VLAN, which an access policy can use in place of its number. From 1 to 32 characters. */
  readonly name: string | null
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId: string | null
  /** The adaptive policy group that traffic is tagged with. */
  readonly adaptivePolicyGroup?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * Updates a VLAN profile of a network.
 *
 * `PUT /networks/{networkId}/vlanProfiles/{iname}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-vlan-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkVlanProfile: Write<UpdateNetworkVlanProfileInput, NetworkVlanProfile> = /*#__PURE__*/ write({
  id: "updateNetworkVlanProfile",
  method: "PUT",
  path: "/networks/{networkId}/vlanProfiles/{iname}",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles"],
  body: {
    name: "s~!",
    vlanNames: "[{name:s~!,vlanId:s~!,adaptivePolicyGroup:{id:s}}]~!",
    vlanGroups: "[{name:s~!,vlanIds:s~!}]~!"
  },
  response: "{iname:s!,name:s~,isDefault:b,vlanNames:[{name:s~,vlanId:s~,adaptivePolicyGroup:{id:s,name:s}}]~,vlanGroups:[{name:s~,vlanIds:s~}]~}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkVlanProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkVlanProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which VLAN profile: its `iname` as `getNetworkVlanProfiles` lists it. */
  readonly iname: string | number
}

/**
 * Deletes a VLAN profile of a network.
 *
 * `DELETE /networks/{networkId}/vlanProfiles/{iname}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/vlanProfiles/{iname}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-vlan-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkVlanProfile: Batchable<DeleteNetworkVlanProfileInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkVlanProfile",
  method: "DELETE",
  path: "/networks/{networkId}/vlanProfiles/{iname}",
  tag: "networks",
  category: "configure",
  subTags: ["vlanProfiles"],
  batch: { resource: "/networks/{networkId}/vlanProfiles/{iname}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkWebhooksHttpServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWebhooksHttpServersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkWebhooksHttpServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWebhooksHttpServer {
  /** Other operations take it as `httpServerId`. In base64. */
  readonly id: string
  /** Name of the webhook receiver in Dashboard. */
  readonly name?: string | null | undefined
  /** Where Dashboard posts alerts to. */
  readonly url?: string | null | undefined
  /** Whether webhooks are posted to it. */
  readonly enabled?: boolean | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: NetworkWebhooksHttpServerPayloadTemplate | null | undefined
}

/**
 * `[].payloadTemplate` in the answer of {@link getNetworkWebhooksHttpServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWebhooksHttpServerPayloadTemplate {
  /** Id of a payload template, as `getNetworkWebhooksPayloadTemplates` lists it. */
  readonly payloadTemplateId?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Lists the webhook receivers of a network.
 *
 * `GET /networks/{networkId}/webhooks/httpServers`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-servers/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWebhooksHttpServers: Read<
  GetNetworkWebhooksHttpServersInput,
  Array<NetworkWebhooksHttpServer>
> = /*#__PURE__*/ read({
  id: "getNetworkWebhooksHttpServers",
  method: "GET",
  path: "/networks/{networkId}/webhooks/httpServers",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "httpServers"],
  response: "[{id:y!,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createNetworkWebhooksHttpServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWebhooksHttpServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Name of the webhook receiver in Dashboard. */
  readonly name: string
  /** Where Dashboard posts alerts to. */
  readonly url: string
  /** Secret that Dashboard puts into what it posts, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: NetworkWebhooksHttpServerPayloadTemplateInput | null | undefined
}

/**
 * `payloadTemplate` in the input of {@link createNetworkWebhooksHttpServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWebhooksHttpServerPayloadTemplateInput {
  /** Id of a payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00001"`. */
  readonly payloadTemplateId?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Creates a webhook receiver in a network.
 *
 * `POST /networks/{networkId}/webhooks/httpServers`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-webhooks-http-server/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWebhooksHttpServer: Write<
  CreateNetworkWebhooksHttpServerInput,
  NetworkWebhooksHttpServer
> = /*#__PURE__*/ write({
  id: "createNetworkWebhooksHttpServer",
  method: "POST",
  path: "/networks/{networkId}/webhooks/httpServers",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "httpServers"],
  body: { name: "s!", url: "s!", sharedSecret: "s", payloadTemplate: "{payloadTemplateId:s,name:s}" },
  response: "{id:y!,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksHttpServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWebhooksHttpServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which webhook receiver: its `id` as `getNetworkWebhooksHttpServers` lists it. */
  readonly httpServerId: string | number
}

/**
 * Returns one webhook receiver of a network.
 *
 * `GET /networks/{networkId}/webhooks/httpServers/{httpServerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-server/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWebhooksHttpServer: Read<
  GetNetworkWebhooksHttpServerInput,
  NetworkWebhooksHttpServer
> = /*#__PURE__*/ read({
  id: "getNetworkWebhooksHttpServer",
  method: "GET",
  path: "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "httpServers"],
  response: "{id:y!,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkWebhooksHttpServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWebhooksHttpServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which webhook receiver: its `id` as `getNetworkWebhooksHttpServers` lists it. */
  readonly httpServerId: string | number
  /** Name of the webhook receiver in Dashboard. */
  readonly name?: string | null | undefined
  /** Secret that Dashboard puts into what it posts, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of a payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00001"`. */
    readonly payloadTemplateId?: string | null | undefined
  } | null | undefined
}

/**
 * Updates a webhook receiver of a network.
 *
 * `PUT /networks/{networkId}/webhooks/httpServers/{httpServerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-webhooks-http-server/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWebhooksHttpServer: Write<
  UpdateNetworkWebhooksHttpServerInput,
  NetworkWebhooksHttpServer
> = /*#__PURE__*/ write({
  id: "updateNetworkWebhooksHttpServer",
  method: "PUT",
  path: "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "httpServers"],
  body: { name: "s", sharedSecret: "s", payloadTemplate: "{payloadTemplateId:s}" },
  response: "{id:y!,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteNetworkWebhooksHttpServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkWebhooksHttpServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which webhook receiver: its `id` as `getNetworkWebhooksHttpServers` lists it. */
  readonly httpServerId: string | number
}

/**
 * Deletes a webhook receiver of a network.
 *
 * `DELETE /networks/{networkId}/webhooks/httpServers/{httpServerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-http-server/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkWebhooksHttpServer: Write<DeleteNetworkWebhooksHttpServerInput, void> = /*#__PURE__*/ write({
  id: "deleteNetworkWebhooksHttpServer",
  method: "DELETE",
  path: "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "httpServers"],
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWebhooksPayloadTemplatesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWebhooksPayloadTemplate {
  /** Other operations take it as `payloadTemplateId`. */
  readonly payloadTemplateId: string
  readonly type?: string | null | undefined
  readonly name?: string | null | undefined
  /** Headers of the webhook, as Liquid templates. */
  readonly headers?: Array<NetworkWebhooksPayloadTemplateHeader> | null | undefined
  /** Liquid template of the body. */
  readonly body?: string | null | undefined
  readonly sharing?: NetworkWebhooksPayloadTemplateSharing | null | undefined
}

/**
 * `[].headers[]` in the answer of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWebhooksPayloadTemplateHeader {
  readonly name?: string | null | undefined
  /** Liquid template that the header is made by. */
  readonly template?: string | null | undefined
}

/**
 * `[].sharing` in the answer of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWebhooksPayloadTemplateSharing {
  readonly byNetwork?: { readonly adminsCanModify?: boolean | null | undefined } | null | undefined
}

/**
 * Lists the webhook payload templates of a network.
 *
 * `GET /networks/{networkId}/webhooks/payloadTemplates`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-templates/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWebhooksPayloadTemplates: Read<
  GetNetworkWebhooksPayloadTemplatesInput,
  Array<NetworkWebhooksPayloadTemplate>
> = /*#__PURE__*/ read({
  id: "getNetworkWebhooksPayloadTemplates",
  method: "GET",
  path: "/networks/{networkId}/webhooks/payloadTemplates",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "payloadTemplates"],
  response: "[{payloadTemplateId:s!,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWebhooksPayloadTemplateInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Liquid template of the body. One of `body`, `bodyFile`. */
  readonly body?: string | null | undefined
  /** Headers of the webhook, as Liquid templates. */
  readonly headers?: ReadonlyArray<NetworkWebhooksPayloadTemplateHeaderInput> | null | undefined
  /** File with the Liquid template, in base64. One of `body`, `bodyFile`. */
  readonly bodyFile?: string | null | undefined
  /** File with the Liquid template, in base64. */
  readonly headersFile?: string | null | undefined
}

/**
 * `headers[]` in the input of {@link createNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWebhooksPayloadTemplateHeaderInput {
  readonly name?: string | null | undefined
  /** Liquid template that the header is made by. */
  readonly template?: string | null | undefined
}

/**
 * Creates a webhook payload template in a network.
 *
 * `POST /networks/{networkId}/webhooks/payloadTemplates`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/webhooks/payloadTemplates`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-webhooks-payload-template/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWebhooksPayloadTemplate: Batchable<
  CreateNetworkWebhooksPayloadTemplateInput,
  NetworkWebhooksPayloadTemplate
> = /*#__PURE__*/ batchable({
  id: "createNetworkWebhooksPayloadTemplate",
  method: "POST",
  path: "/networks/{networkId}/webhooks/payloadTemplates",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "payloadTemplates"],
  body: { name: "s!", body: "s", headers: "[{name:s,template:s}]~", bodyFile: "y", headersFile: "y" },
  response: "{payloadTemplateId:s!,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}",
  batch: { resource: "/networks/{networkId}/webhooks/payloadTemplates", operation: "create" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWebhooksPayloadTemplateInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which webhook payload template: its `payloadTemplateId` as `getNetworkWebhooksPayloadTemplates` lists it. */
  readonly payloadTemplateId: string | number
}

/**
 * Returns one webhook payload template of a network.
 *
 * `GET /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-template/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWebhooksPayloadTemplate: Read<
  GetNetworkWebhooksPayloadTemplateInput,
  NetworkWebhooksPayloadTemplate
> = /*#__PURE__*/ read({
  id: "getNetworkWebhooksPayloadTemplate",
  method: "GET",
  path: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "payloadTemplates"],
  response: "{payloadTemplateId:s!,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWebhooksPayloadTemplateInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which webhook payload template: its `payloadTemplateId` as `getNetworkWebhooksPayloadTemplates` lists it. */
  readonly payloadTemplateId: string | number
  readonly name?: string | null | undefined
  /** Liquid template of the body. */
  readonly body?: string | null | undefined
  /** Headers of the webhook, as Liquid templates. */
  readonly headers?: ReadonlyArray<NetworkWebhooksPayloadTemplateHeaderInput> | null | undefined
  /** File with the Liquid template, in base64. */
  readonly bodyFile?: string | null | undefined
  /** File with the Liquid template, in base64. */
  readonly headersFile?: string | null | undefined
}

/**
 * Updates a webhook payload template of a network.
 *
 * `PUT /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-webhooks-payload-template/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWebhooksPayloadTemplate: Batchable<
  UpdateNetworkWebhooksPayloadTemplateInput,
  NetworkWebhooksPayloadTemplate
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWebhooksPayloadTemplate",
  method: "PUT",
  path: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "payloadTemplates"],
  body: { name: "s", body: "s", headers: "[{name:s,template:s}]~", bodyFile: "y", headersFile: "y" },
  response: "{payloadTemplateId:s!,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}",
  batch: { resource: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}", operation: "update" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkWebhooksPayloadTemplateInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which webhook payload template: its `payloadTemplateId` as `getNetworkWebhooksPayloadTemplates` lists it. */
  readonly payloadTemplateId: string | number
}

/**
 * Deletes a webhook payload template of a network.
 *
 * `DELETE /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-payload-template/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkWebhooksPayloadTemplate: Batchable<
  DeleteNetworkWebhooksPayloadTemplateInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkWebhooksPayloadTemplate",
  method: "DELETE",
  path: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "payloadTemplates"],
  batch: { resource: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}", operation: "destroy" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link createNetworkWebhooksWebhookTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWebhooksWebhookTestInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Where the test is posted to. */
  readonly url: string
  /** Secret that Dashboard puts into what it posts, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** Id of a payload template, as `getNetworkWebhooksPayloadTemplates` lists it. */
  readonly payloadTemplateId?: string | null | undefined
  readonly payloadTemplateName?: string | null | undefined
  /** The API's default is `"power_supply_down"`. */
  readonly alertTypeId?: string | null | undefined
}

/**
 * The answer of {@link createNetworkWebhooksWebhookTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWebhooksWebhookTest {
  readonly id: string
  /** Where the test is posted to. */
  readonly url?: string | null | undefined
  /** How far the delivery of the test is. */
  readonly status?: NetworkWebhooksWebhookTestStatus | null | undefined
}

/**
 * `status` in the answer of {@link createNetworkWebhooksWebhookTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWebhooksWebhookTestStatus =
  | "abandoned"
  | "delivered"
  | "enqueued"
  | "processing"
  | "retrying"
  | Unlisted

/**
 * Sends a test webhook to a receiver of a network.
 *
 * `POST /networks/{networkId}/webhooks/webhookTests`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-webhooks-webhook-test/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWebhooksWebhookTest: Write<
  CreateNetworkWebhooksWebhookTestInput,
  NetworkWebhooksWebhookTest
> = /*#__PURE__*/ write({
  id: "createNetworkWebhooksWebhookTest",
  method: "POST",
  path: "/networks/{networkId}/webhooks/webhookTests",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "webhookTests"],
  body: { url: "s!", sharedSecret: "s", payloadTemplateId: "s", payloadTemplateName: "s", alertTypeId: "s" },
  response: "{id:s!,url:s,status:e(abandoned|delivered|enqueued|processing|retrying)}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksWebhookTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWebhooksWebhookTestInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly webhookTestId: string | number
}

/**
 * Returns the state of one test webhook of a network.
 *
 * `GET /networks/{networkId}/webhooks/webhookTests/{webhookTestId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-webhook-test/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWebhooksWebhookTest: Read<
  GetNetworkWebhooksWebhookTestInput,
  NetworkWebhooksWebhookTest
> = /*#__PURE__*/ read({
  id: "getNetworkWebhooksWebhookTest",
  method: "GET",
  path: "/networks/{networkId}/webhooks/webhookTests/{webhookTestId}",
  tag: "networks",
  category: "configure",
  subTags: ["webhooks", "webhookTests"],
  response: "{id:s!,url:s,status:e(abandoned|delivered|enqueued|processing|retrying)}",
  scope: "dashboard:general:telemetry:read"
})
