/**
 * The operations that the API tags `networks`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface Network {
  readonly id: string
  readonly organizationId: string
  readonly name: string
  readonly productTypes: Array<string>
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
}

/**
 * `GET /networks/{networkId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network/
 * @since 0.1.0
 * @category configure
 */
export const getNetwork: Operation<GetNetworkInput, Network> = /*#__PURE__*/ operation({
  id: "getNetwork",
  method: "GET",
  path: "/networks/{networkId}",
  tag: "networks",
  response: "{id:s!,organizationId:s!,name:s!,productTypes:[s]!,timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkInput {
  readonly networkId: string
  readonly name?: string | undefined
  readonly timeZone?: string | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly notes?: string | null | undefined
}

/**
 * `PUT /networks/{networkId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network/
 * @since 0.1.0
 * @category configure
 */
export const updateNetwork: Batchable<UpdateNetworkInput, Network> = /*#__PURE__*/ batchable({
  id: "updateNetwork",
  method: "PUT",
  path: "/networks/{networkId}",
  tag: "networks",
  body: { name: "s", timeZone: "s", tags: "[s]", enrollmentString: "s", notes: "s~" },
  response: "{id:s!,organizationId:s!,name:s!,productTypes:[s]!,timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  batch: { resource: "/networks/{networkId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkInput {
  readonly networkId: string
}

/**
 * `DELETE /networks/{networkId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetwork: Batchable<DeleteNetworkInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetwork",
  method: "DELETE",
  path: "/networks/{networkId}",
  tag: "networks",
  batch: { resource: "/networks/{networkId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkAlertsHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkAlertsHistoryInput {
  readonly networkId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkAlertsHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsHistory {
  readonly occurredAt?: string | undefined
  readonly alertTypeId?: string | undefined
  readonly alertType?: string | undefined
  readonly device?: { readonly serial?: string | undefined } | undefined
  readonly destinations?: NetworkAlertsHistoryDestinations | undefined
  readonly alertData?: { readonly [name: string]: unknown } | undefined
}

/**
 * `[].destinations` in the answer of {@link getNetworkAlertsHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsHistoryDestinations {
  readonly email?: { readonly sentAt?: string | undefined } | undefined
  readonly push?: { readonly sentAt?: string | undefined } | undefined
  readonly sms?: { readonly sentAt?: string | undefined } | undefined
  readonly webhook?: { readonly sentAt?: string | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/alerts/history`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-alerts-history/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{occurredAt:s,alertTypeId:s,alertType:s,device:{serial:s},destinations:{email:{sentAt:s},push:{sentAt:s},sms:{sentAt:s},webhook:{sentAt:s}},alertData:{*:*}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkAlertsSettingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettings {
  readonly defaultDestinations?: NetworkAlertsSettingsDefaultDestinations | undefined
  readonly alerts?: Array<NetworkAlertsSettingsAlert> | undefined
  readonly muting?: NetworkAlertsSettingsMuting | undefined
}

/**
 * `defaultDestinations` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettingsDefaultDestinations {
  readonly emails?: Array<string> | undefined
  readonly allAdmins?: boolean | undefined
  readonly snmp?: boolean | undefined
  readonly httpServerIds?: Array<string> | undefined
}

/**
 * `alerts[]` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlert {
  readonly type: string
  readonly enabled?: boolean | undefined
  readonly alertDestinations?: NetworkAlertsSettingsAlertAlertDestinations | undefined
  readonly filters?: NetworkAlertsSettingsAlertFilters | undefined
}

/**
 * `alerts[].alertDestinations` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlertAlertDestinations {
  readonly emails?: Array<string> | undefined
  readonly smsNumbers?: Array<string> | undefined
  readonly allAdmins?: boolean | undefined
  readonly snmp?: boolean | undefined
  readonly httpServerIds?: Array<string> | undefined
}

/**
 * `alerts[].filters` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlertFilters {
  readonly conditions?: Array<NetworkAlertsSettingsAlertFiltersCondition> | undefined
  readonly failureType?: string | undefined
  readonly lookbackWindow?: number | undefined
  readonly minDuration?: number | undefined
  readonly name?: string | undefined
  readonly period?: number | undefined
  readonly priority?: string | undefined
  readonly regex?: string | undefined
  readonly selector?: string | undefined
  readonly serials?: Array<string> | undefined
  readonly ssidNum?: number | undefined
  readonly tag?: string | undefined
  readonly threshold?: number | undefined
  readonly timeout?: number | undefined
}

/**
 * `alerts[].filters.conditions[]` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettingsAlertFiltersCondition {
  readonly type?: string | undefined
  readonly unit?: string | null | undefined
  readonly duration?: number | undefined
  readonly direction?: "+" | "-" | (string & {}) | undefined
  readonly threshold?: number | undefined
}

/**
 * `muting` in the answer of {@link getNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAlertsSettingsMuting {
  readonly byPortSchedules?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/alerts/settings`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-alerts-settings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkAlertsSettings: Operation<
  GetNetworkAlertsSettingsInput,
  NetworkAlertsSettings
> = /*#__PURE__*/ operation({
  id: "getNetworkAlertsSettings",
  method: "GET",
  path: "/networks/{networkId}/alerts/settings",
  tag: "networks",
  response: "{defaultDestinations:{emails:[s],allAdmins:b,snmp:b,httpServerIds:[s]},alerts:[{type:s!,enabled:b,alertDestinations:{emails:[s],smsNumbers:[s],allAdmins:b,snmp:b,httpServerIds:[s]},filters:{conditions:[{type:s,unit:s~,duration:i,direction:e(+|-),threshold:n}],failureType:s,lookbackWindow:i,minDuration:i,name:s,period:i,priority:s,regex:s,selector:s,serials:[s],ssidNum:i,tag:s,threshold:i,timeout:i}}],muting:{byPortSchedules:{enabled:b}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkAlertsSettingsInput {
  readonly networkId: string
  readonly defaultDestinations?: NetworkAlertsSettingsDefaultDestinationsInput | undefined
  readonly alerts?: ReadonlyArray<NetworkAlertsSettingsAlertInput> | undefined
  readonly muting?: NetworkAlertsSettingsMutingInput | undefined
}

/**
 * `defaultDestinations` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAlertsSettingsDefaultDestinationsInput {
  readonly emails?: ReadonlyArray<string> | undefined
  readonly allAdmins?: boolean | undefined
  readonly snmp?: boolean | undefined
  readonly httpServerIds?: ReadonlyArray<string> | undefined
}

/**
 * `alerts[]` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertInput {
  readonly type: string
  readonly enabled?: boolean | undefined
  readonly alertDestinations?: NetworkAlertsSettingsAlertAlertDestinationsInput | undefined
  readonly filters?: NetworkAlertsSettingsAlertFiltersInput | undefined
}

/**
 * `alerts[].alertDestinations` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertAlertDestinationsInput {
  readonly emails?: ReadonlyArray<string> | undefined
  readonly smsNumbers?: ReadonlyArray<string> | undefined
  readonly allAdmins?: boolean | undefined
  readonly snmp?: boolean | undefined
  readonly httpServerIds?: ReadonlyArray<string> | undefined
}

/**
 * `alerts[].filters` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertFiltersInput {
  readonly conditions?: ReadonlyArray<NetworkAlertsSettingsAlertFiltersConditionInput> | undefined
  readonly failureType?: string | undefined
  readonly lookbackWindow?: number | undefined
  readonly minDuration?: number | undefined
  readonly name?: string | undefined
  readonly period?: number | undefined
  readonly priority?: string | undefined
  readonly regex?: string | undefined
  readonly selector?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly ssidNum?: number | undefined
  readonly tag?: string | undefined
  readonly threshold?: number | undefined
  readonly timeout?: number | undefined
}

/**
 * `alerts[].filters.conditions[]` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAlertsSettingsAlertFiltersConditionInput {
  readonly type?: string | undefined
  readonly unit?: string | null | undefined
  readonly duration?: number | undefined
  readonly direction?: "+" | "-" | (string & {}) | undefined
  readonly threshold?: number | undefined
}

/**
 * `muting` in the input of {@link updateNetworkAlertsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAlertsSettingsMutingInput {
  readonly byPortSchedules?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/alerts/settings`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-alerts-settings/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkAlertsSettings: Operation<
  UpdateNetworkAlertsSettingsInput,
  NetworkAlertsSettings
> = /*#__PURE__*/ operation({
  id: "updateNetworkAlertsSettings",
  method: "PUT",
  path: "/networks/{networkId}/alerts/settings",
  tag: "networks",
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
 * @since 0.1.0
 * @category inputs
 */
export interface BindNetworkInput {
  readonly networkId: string
  readonly configTemplateId: string
  /** The API's default is `false`. */
  readonly autoBind?: boolean | undefined
}

/**
 * The answer of {@link bindNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BindNetworkOutput {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly name?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
  readonly configTemplateId?: string | undefined
}

/**
 * `POST /networks/{networkId}/bind`
 *
 * Can be a step of an action batch: `bind` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bind-network/
 * @since 0.1.0
 * @category configure
 */
export const bindNetwork: Batchable<BindNetworkInput, BindNetworkOutput> = /*#__PURE__*/ batchable({
  id: "bindNetwork",
  method: "POST",
  path: "/networks/{networkId}/bind",
  tag: "networks",
  body: { configTemplateId: "s!", autoBind: "b" },
  response: "{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b,configTemplateId:s}",
  batch: { resource: "/networks/{networkId}", operation: "bind" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkBluetoothClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkBluetoothClientsInput {
  readonly networkId: string
  /** At most 7 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 604,800. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 5 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly includeConnectivityHistory?: boolean | undefined
}

/**
 * `[]` in the answer of {@link getNetworkBluetoothClients}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkBluetoothClient {
  readonly id?: string | undefined
  readonly mac?: string | undefined
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly deviceName?: string | undefined
  readonly manufacturer?: string | undefined
  readonly lastSeen?: number | undefined
  readonly seenByDeviceMac?: string | undefined
  readonly inSightAlert?: boolean | undefined
  readonly outOfSightAlert?: boolean | undefined
  readonly tags?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/bluetoothClients`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-clients/
 * @since 0.1.0
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
  query: {
    t0: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkBluetoothClientInput {
  readonly networkId: string
  readonly bluetoothClientId: string
  readonly includeConnectivityHistory?: boolean | undefined
  /** The API's default is `86400`. */
  readonly connectivityHistoryTimespan?: number | undefined
}

/**
 * `GET /networks/{networkId}/bluetoothClients/{bluetoothClientId}`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-bluetooth-client/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkBluetoothClient: Operation<
  GetNetworkBluetoothClientInput,
  NetworkBluetoothClient
> = /*#__PURE__*/ operation({
  id: "getNetworkBluetoothClient",
  method: "GET",
  path: "/networks/{networkId}/bluetoothClients/{bluetoothClientId}",
  tag: "networks",
  query: { includeConnectivityHistory: "b", connectivityHistoryTimespan: "i" },
  response: "{id:s,mac:s,networkId:s,name:s,deviceName:s,manufacturer:s,lastSeen:i,seenByDeviceMac:s,inSightAlert:b,outOfSightAlert:b,tags:[s]}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientsInput {
  readonly networkId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly statuses?: ReadonlyArray<"Offline" | "Online" | (string & {})> | undefined
  readonly ip?: string | undefined
  readonly ip6?: string | undefined
  readonly ip6Local?: string | undefined
  readonly mac?: string | undefined
  readonly os?: string | undefined
  readonly pskGroup?: string | undefined
  readonly description?: string | undefined
  readonly vlan?: string | undefined
  readonly namedVlan?: string | undefined
  readonly recentDeviceConnections?: ReadonlyArray<"Wired" | "Wireless" | (string & {})> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkClients}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClient {
  readonly id?: string | undefined
  readonly mac?: string | undefined
  readonly ip?: string | undefined
  readonly ip6?: string | undefined
  readonly description?: string | undefined
  readonly firstSeen?: string | number | undefined
  readonly lastSeen?: string | number | undefined
  readonly manufacturer?: string | undefined
  readonly os?: string | undefined
  readonly user?: string | undefined
  readonly vlan?: string | undefined
  readonly ssid?: string | undefined
  readonly switchport?: string | undefined
  readonly wirelessCapabilities?: string | undefined
  readonly smInstalled?: boolean | undefined
  readonly recentDeviceMac?: string | undefined
  readonly status?: "Offline" | "Online" | (string & {}) | undefined
  readonly usage?: NetworkClientUsage | undefined
  readonly namedVlan?: string | undefined
  readonly adaptivePolicyGroup?: string | undefined
  readonly deviceTypePrediction?: string | undefined
  readonly recentDeviceSerial?: string | undefined
  readonly recentDeviceName?: string | undefined
  readonly recentDeviceConnection?: "Wired" | "Wireless" | (string & {}) | undefined
  readonly notes?: string | undefined
  readonly ip6Local?: string | undefined
  readonly groupPolicy8021x?: string | undefined
  readonly pskGroup?: string | undefined
}

/**
 * `[].usage` in the answer of {@link getNetworkClients}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientUsage {
  readonly sent?: number | undefined
  readonly recv?: number | undefined
}

/**
 * `GET /networks/{networkId}/clients`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients/
 * @since 0.1.0
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
  query: {
    t0: "s",
    timespan: "n",
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
  response: "[{id:s,mac:s,ip:s,ip6:s,description:s,firstSeen:*,lastSeen:*,manufacturer:s,os:s,user:s,vlan:s,ssid:s,switchport:s,wirelessCapabilities:s,smInstalled:b,recentDeviceMac:s,status:e(Offline|Online),usage:{sent:n,recv:n},namedVlan:s,adaptivePolicyGroup:s,deviceTypePrediction:s,recentDeviceSerial:s,recentDeviceName:s,recentDeviceConnection:e(Wired|Wireless),notes:s,ip6Local:s,groupPolicy8021x:s,pskGroup:s}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientsApplicationUsageInput {
  readonly networkId: string
  readonly clients: string
  readonly ssidNumber?: NetworkClientsApplicationUsageSsidNumberInput | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `ssidNumber` in the input of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `[]` in the answer of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsApplicationUsage {
  readonly clientId?: string | undefined
  readonly clientIp?: string | undefined
  readonly clientMac?: string | undefined
  readonly applicationUsage?: Array<NetworkClientsApplicationUsageApplicationUsage> | undefined
}

/**
 * `[].applicationUsage[]` in the answer of {@link getNetworkClientsApplicationUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsApplicationUsageApplicationUsage {
  readonly application?: string | undefined
  readonly received?: number | undefined
  readonly sent?: number | undefined
}

/**
 * `GET /networks/{networkId}/clients/applicationUsage`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-application-usage/
 * @since 0.1.0
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
  query: {
    clients: "s!",
    ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{clientId:s,clientIp:s,clientMac:s,applicationUsage:[{application:s,received:i,sent:i}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientsBandwidthUsageHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientsBandwidthUsageHistoryInput {
  readonly networkId: string
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkClientsBandwidthUsageHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsBandwidthUsageHistory {
  readonly ts?: string | undefined
  readonly total?: number | undefined
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `GET /networks/{networkId}/clients/bandwidthUsageHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-bandwidth-usage-history/
 * @since 0.1.0
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
  query: { t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{ts:d,total:n,upstream:n,downstream:n}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientsOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientsOverviewInput {
  readonly networkId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** One of 7200, 86400, 604800, 2629746. The API's default is `604800`. */
  readonly resolution?: number | undefined
}

/**
 * The answer of {@link getNetworkClientsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsOverview {
  readonly counts?: NetworkClientsOverviewCounts | undefined
  readonly usages?: NetworkClientsOverviewUsages | undefined
}

/**
 * `counts` in the answer of {@link getNetworkClientsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsOverviewCounts {
  readonly total?: number | undefined
  readonly withHeavyUsage?: number | undefined
}

/**
 * `usages` in the answer of {@link getNetworkClientsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsOverviewUsages {
  readonly average?: number | undefined
  readonly withHeavyUsageAverage?: number | undefined
}

/**
 * `GET /networks/{networkId}/clients/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkClientsOverview: Operation<
  GetNetworkClientsOverviewInput,
  NetworkClientsOverview
> = /*#__PURE__*/ operation({
  id: "getNetworkClientsOverview",
  method: "GET",
  path: "/networks/{networkId}/clients/overview",
  tag: "networks",
  query: { t0: "s", t1: "s", timespan: "n", resolution: "i" },
  response: "{counts:{total:i,withHeavyUsage:i},usages:{average:i,withHeavyUsageAverage:i}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionNetworkClientsInput {
  readonly networkId: string
  readonly clients: ReadonlyArray<{ readonly mac: string; readonly name?: string | undefined }>
  readonly devicePolicy: ProvisionNetworkClientsDevicePolicyInput
  readonly groupPolicyId?: string | undefined
  readonly policiesBySecurityAppliance?: ProvisionNetworkClientsPoliciesBySecurityApplianceInput | undefined
  readonly policiesBySsid?: ProvisionNetworkClientsPoliciesBySsidInput | undefined
}

/**
 * `devicePolicy` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type ProvisionNetworkClientsDevicePolicyInput =
  | "Allowed"
  | "Blocked"
  | "Group policy"
  | "Normal"
  | "Per connection"
  | (string & {})

/**
 * `policiesBySecurityAppliance` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionNetworkClientsPoliciesBySecurityApplianceInput {
  readonly devicePolicy?: "Allowed" | "Blocked" | "Normal" | (string & {}) | undefined
}

/**
 * `policiesBySsid` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionNetworkClientsPoliciesBySsidInput {
  readonly "0"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "1"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "2"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "3"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "4"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "5"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "6"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "7"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "8"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "9"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "10"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "11"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "12"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "13"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
  readonly "14"?: ProvisionNetworkClientsPoliciesBySsidItemInput | undefined
}

/**
 * `policiesBySsid.0` in the input of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionNetworkClientsPoliciesBySsidItemInput {
  readonly devicePolicy: "Allowed" | "Blocked" | "Group policy" | "Normal" | (string & {})
  readonly groupPolicyId?: string | undefined
}

/**
 * The answer of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionNetworkClientsOutput {
  readonly clients?: Array<ProvisionNetworkClientsOutputClient> | undefined
  readonly devicePolicy?: string | undefined
  readonly groupPolicyId?: string | undefined
}

/**
 * `clients[]` in the answer of {@link provisionNetworkClients}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionNetworkClientsOutputClient {
  readonly mac?: string | undefined
  readonly clientId?: string | undefined
  readonly name?: string | undefined
  readonly message?: string | undefined
}

/**
 * `POST /networks/{networkId}/clients/provision`
 *
 * Can be a step of an action batch: `provision` of `/networks/{networkId}/clients`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/provision-network-clients/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientsUsageHistoriesInput {
  readonly networkId: string
  readonly clients: string
  readonly ssidNumber?: NetworkClientsUsageHistoriesSsidNumberInput | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `ssidNumber` in the input of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `[]` in the answer of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsUsageHistory {
  readonly clientId?: string | undefined
  readonly clientIp?: string | undefined
  readonly clientMac?: string | undefined
  readonly usageHistory?: Array<NetworkClientsUsageHistoryUsageHistory> | undefined
}

/**
 * `[].usageHistory[]` in the answer of {@link getNetworkClientsUsageHistories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientsUsageHistoryUsageHistory {
  readonly received?: number | undefined
  readonly sent?: number | undefined
  readonly ts?: string | undefined
}

/**
 * `GET /networks/{networkId}/clients/usageHistories`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-clients-usage-histories/
 * @since 0.1.0
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
  query: {
    clients: "s!",
    ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{clientId:s,clientIp:s,clientMac:s,usageHistory:[{received:n,sent:n,ts:d}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClient}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientInput {
  readonly networkId: string
  readonly clientId: string
}

/**
 * The answer of {@link getNetworkClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkClientOutput {
  readonly id?: string | undefined
  readonly mac?: string | undefined
  readonly ip?: string | undefined
  readonly ip6?: string | undefined
  readonly ip6Local?: string | undefined
  readonly description?: string | undefined
  readonly firstSeen?: string | number | undefined
  readonly lastSeen?: string | number | undefined
  readonly manufacturer?: string | undefined
  readonly model?: string | undefined
  readonly os?: string | undefined
  readonly user?: string | undefined
  readonly vlan?: string | undefined
  readonly namedVlan?: string | undefined
  readonly ssid?: string | undefined
  readonly switchport?: string | undefined
  readonly wirelessCapabilities?: string | undefined
  readonly smInstalled?: boolean | undefined
  readonly recentDeviceMac?: string | undefined
  readonly recentDeviceId?: string | undefined
  readonly recentDeviceName?: string | undefined
  readonly recentDeviceSerial?: string | undefined
  readonly recentDeviceConnection?: "Wired" | "Wireless" | (string & {}) | undefined
  readonly clientVpnConnections?: Array<NetworkClientClientVpnConnection> | undefined
  readonly lldp?: Array<Array<string>> | undefined
  readonly cdp?: Array<Array<string>> | undefined
  readonly status?: "Offline" | "Online" | (string & {}) | undefined
  readonly notes?: string | undefined
  readonly deviceTypePrediction?: string | undefined
}

/**
 * `clientVpnConnections[]` in the answer of {@link getNetworkClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientClientVpnConnection {
  readonly remoteIp?: string | undefined
  readonly connectedAt?: number | undefined
  readonly disconnectedAt?: number | undefined
}

/**
 * `GET /networks/{networkId}/clients/{clientId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkClient: Operation<GetNetworkClientInput, GetNetworkClientOutput> = /*#__PURE__*/ operation({
  id: "getNetworkClient",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}",
  tag: "networks",
  response: "{id:s,mac:s,ip:s,ip6:s,ip6Local:s,description:s,firstSeen:*,lastSeen:*,manufacturer:s,model:s,os:s,user:s,vlan:s,namedVlan:s,ssid:s,switchport:s,wirelessCapabilities:s,smInstalled:b,recentDeviceMac:s,recentDeviceId:s,recentDeviceName:s,recentDeviceSerial:s,recentDeviceConnection:e(Wired|Wireless),clientVpnConnections:[{remoteIp:s,connectedAt:i,disconnectedAt:i}],lldp:[[s]],cdp:[[s]],status:e(Offline|Online),notes:s,deviceTypePrediction:s}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientPolicyInput {
  readonly networkId: string
  readonly clientId: string
}

/**
 * The answer of {@link getNetworkClientPolicy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientPolicy {
  readonly mac?: string | undefined
  readonly devicePolicy?: string | undefined
  readonly groupPolicyId?: string | undefined
  readonly policiesBySsid?: Array<NetworkClientPolicyPoliciesBySsid> | undefined
}

/**
 * `policiesBySsid[]` in the answer of {@link getNetworkClientPolicy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientPolicyPoliciesBySsid {
  readonly ssidNumber?: number | undefined
  readonly devicePolicy?: string | undefined
  readonly groupPolicyId?: string | undefined
}

/**
 * `GET /networks/{networkId}/clients/{clientId}/policy`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-policy/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkClientPolicy: Operation<
  GetNetworkClientPolicyInput,
  NetworkClientPolicy
> = /*#__PURE__*/ operation({
  id: "getNetworkClientPolicy",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/policy",
  tag: "networks",
  response: "{mac:s,devicePolicy:s,groupPolicyId:s,policiesBySsid:[{ssidNumber:i,devicePolicy:s,groupPolicyId:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkClientPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkClientPolicyInput {
  readonly networkId: string
  readonly clientId: string
  readonly devicePolicy: string
  readonly groupPolicyId?: string | undefined
}

/**
 * `PUT /networks/{networkId}/clients/{clientId}/policy`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-client-policy/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkClientPolicy: Operation<
  UpdateNetworkClientPolicyInput,
  NetworkClientPolicy
> = /*#__PURE__*/ operation({
  id: "updateNetworkClientPolicy",
  method: "PUT",
  path: "/networks/{networkId}/clients/{clientId}/policy",
  tag: "networks",
  body: { devicePolicy: "s!", groupPolicyId: "s" },
  response: "{mac:s,devicePolicy:s,groupPolicyId:s,policiesBySsid:[{ssidNumber:i,devicePolicy:s,groupPolicyId:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientSplashAuthorizationStatusInput {
  readonly networkId: string
  readonly clientId: string
}

/**
 * The answer of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientSplashAuthorizationStatus {
  readonly ssids?: NetworkClientSplashAuthorizationStatusSsids | undefined
}

/**
 * `ssids` in the answer of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientSplashAuthorizationStatusSsids {
  readonly "0"?: NetworkClientSplashAuthorizationStatusSsids0 | undefined
}

/**
 * `ssids.0` in the answer of {@link getNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientSplashAuthorizationStatusSsids0 {
  readonly isAuthorized?: boolean | undefined
  readonly authorizedAt?: string | null | undefined
  readonly expiresAt?: string | null | undefined
}

/**
 * `GET /networks/{networkId}/clients/{clientId}/splashAuthorizationStatus`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-splash-authorization-status/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkClientSplashAuthorizationStatus: Operation<
  GetNetworkClientSplashAuthorizationStatusInput,
  NetworkClientSplashAuthorizationStatus
> = /*#__PURE__*/ operation({
  id: "getNetworkClientSplashAuthorizationStatus",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
  tag: "networks",
  response: '{ssids:{"0":{isAuthorized:b,authorizedAt:s~,expiresAt:s~}}}',
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkClientSplashAuthorizationStatusInput {
  readonly networkId: string
  readonly clientId: string
  readonly ssids: NetworkClientSplashAuthorizationStatusSsidsInput
}

/**
 * `ssids` in the input of {@link updateNetworkClientSplashAuthorizationStatus}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkClientSplashAuthorizationStatusSsidsInput {
  readonly "0"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "1"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "2"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "3"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "4"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "5"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "6"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "7"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "8"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "9"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "10"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "11"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "12"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "13"?: { readonly isAuthorized?: boolean | undefined } | undefined
  readonly "14"?: { readonly isAuthorized?: boolean | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/clients/{clientId}/splashAuthorizationStatus`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-client-splash-authorization-status/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkClientSplashAuthorizationStatus: Operation<
  UpdateNetworkClientSplashAuthorizationStatusInput,
  NetworkClientSplashAuthorizationStatus
> = /*#__PURE__*/ operation({
  id: "updateNetworkClientSplashAuthorizationStatus",
  method: "PUT",
  path: "/networks/{networkId}/clients/{clientId}/splashAuthorizationStatus",
  tag: "networks",
  body: {
    ssids: '{"0":{isAuthorized:b},"1":{isAuthorized:b},"2":{isAuthorized:b},"3":{isAuthorized:b},"4":{isAuthorized:b},"5":{isAuthorized:b},"6":{isAuthorized:b},"7":{isAuthorized:b},"8":{isAuthorized:b},"9":{isAuthorized:b},"10":{isAuthorized:b},"11":{isAuthorized:b},"12":{isAuthorized:b},"13":{isAuthorized:b},"14":{isAuthorized:b}}!'
  },
  response: '{ssids:{"0":{isAuthorized:b,authorizedAt:s~,expiresAt:s~}}}',
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkClientTrafficHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientTrafficHistoryInput {
  readonly networkId: string
  readonly clientId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkClientTrafficHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientTrafficHistory {
  readonly ts?: string | undefined
  readonly application?: string | undefined
  readonly destination?: string | undefined
  readonly protocol?: string | undefined
  readonly port?: number | undefined
  readonly recv?: number | undefined
  readonly sent?: number | undefined
  readonly numFlows?: number | undefined
  readonly activeSeconds?: number | undefined
}

/**
 * `GET /networks/{networkId}/clients/{clientId}/trafficHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-traffic-history/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{ts:d,application:s,destination:s,protocol:s,port:i,recv:n,sent:n,numFlows:i,activeSeconds:i}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkClientUsageHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkClientUsageHistoryInput {
  readonly networkId: string
  readonly clientId: string
}

/**
 * `[]` in the answer of {@link getNetworkClientUsageHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkClientUsageHistory {
  readonly received?: number | undefined
  readonly sent?: number | undefined
  readonly ts?: string | undefined
}

/**
 * `GET /networks/{networkId}/clients/{clientId}/usageHistory`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-client-usage-history/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkClientUsageHistory: Operation<
  GetNetworkClientUsageHistoryInput,
  Array<NetworkClientUsageHistory>
> = /*#__PURE__*/ operation({
  id: "getNetworkClientUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/clients/{clientId}/usageHistory",
  tag: "networks",
  response: "[{received:n,sent:n,ts:d}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkDevicesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkDevice {
  readonly name?: string | undefined
  readonly lat?: number | undefined
  readonly lng?: number | undefined
  readonly address?: string | undefined
  readonly notes?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly mac?: string | undefined
  readonly lanIp?: string | undefined
  readonly firmware?: string | undefined
  readonly floorPlanId?: string | null | undefined
  readonly url?: string | undefined
  readonly details?: Array<NetworkDeviceDetail> | undefined
  readonly beaconIdParams?: NetworkDeviceBeaconIdParams | undefined
}

/**
 * `[].details[]` in the answer of {@link getNetworkDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkDeviceDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `[].beaconIdParams` in the answer of {@link getNetworkDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkDeviceBeaconIdParams {
  readonly uuid?: string | undefined
  readonly major?: number | undefined
  readonly minor?: number | undefined
}

/**
 * `GET /networks/{networkId}/devices`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @deprecated In favour of `getOrganizationDevices`.
 * @see https://developer.cisco.com/meraki/api-v1/get-network-devices/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkDevices: Operation<GetNetworkDevicesInput, Array<NetworkDevice>> = /*#__PURE__*/ operation({
  id: "getNetworkDevices",
  method: "GET",
  path: "/networks/{networkId}/devices",
  tag: "networks",
  response: "[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,mac:s,lanIp:s,firmware:s,floorPlanId:s~,url:s,details:[{name:s,value:s}],beaconIdParams:{uuid:s,major:i,minor:i}}]",
  scope: "dashboard:general:config:read",
  deprecated: true
})

/**
 * The input of {@link claimNetworkDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimNetworkDevicesInput {
  readonly networkId: string
  /** The API's default is `true`. */
  readonly addAtomically?: boolean | undefined
  readonly serials: ReadonlyArray<string>
  readonly detailsByDevice?: ReadonlyArray<ClaimNetworkDevicesDetailsByDeviceInput> | undefined
}

/**
 * `detailsByDevice[]` in the input of {@link claimNetworkDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimNetworkDevicesDetailsByDeviceInput {
  readonly serial: string
  readonly details: ReadonlyArray<{ readonly name: string; readonly value?: string | undefined }>
}

/**
 * The answer of {@link claimNetworkDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimNetworkDevicesOutput {
  readonly serials?: Array<string> | undefined
  readonly errors?: Array<{ readonly serial: string; readonly errors: Array<string> }> | undefined
}

/**
 * `POST /networks/{networkId}/devices/claim`
 *
 * Can be a step of an action batch: `claim` of `/networks/{networkId}/devices/claim`.
 * At most 10 times in 300 seconds.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-network-devices/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface VmxNetworkDevicesClaimInput {
  readonly networkId: string
  readonly size: "100" | "large" | "medium" | "small" | "xlarge" | (string & {})
}

/**
 * The answer of {@link vmxNetworkDevicesClaim}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface VmxNetworkDevicesClaimOutput {
  readonly name?: string | undefined
  readonly lat?: number | undefined
  readonly lng?: number | undefined
  readonly address?: string | undefined
  readonly notes?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly imei?: string | number | undefined
  readonly mac?: string | undefined
  readonly lanIp?: string | undefined
  readonly firmware?: string | undefined
  readonly productType?: string | undefined
  readonly details?: Array<VmxNetworkDevicesClaimOutputDetail> | undefined
}

/**
 * `details[]` in the answer of {@link vmxNetworkDevicesClaim}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface VmxNetworkDevicesClaimOutputDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `POST /networks/{networkId}/devices/claim/vmx`
 *
 * Can be a step of an action batch: `claim` of `/networks/{networkId}/devices/claim/vmx`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/vmx-network-devices-claim/
 * @since 0.1.0
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
  body: { size: "e(100|large|medium|small|xlarge)!" },
  response: "{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:*,mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}",
  batch: { resource: "/networks/{networkId}/devices/claim/vmx", operation: "claim" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link removeNetworkDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RemoveNetworkDevicesInput {
  readonly networkId: string
  readonly serial: string
}

/**
 * `POST /networks/{networkId}/devices/remove`
 *
 * Can be a step of an action batch: `remove` of `/networks/{networkId}/devices`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-network-devices/
 * @since 0.1.0
 * @category configure
 */
export const removeNetworkDevices: Batchable<RemoveNetworkDevicesInput, void> = /*#__PURE__*/ batchable({
  id: "removeNetworkDevices",
  method: "POST",
  path: "/networks/{networkId}/devices/remove",
  tag: "networks",
  body: { serial: "s!" },
  batch: { resource: "/networks/{networkId}/devices", operation: "remove" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkDevicesSyslogServersInput {
  readonly networkId: string
  readonly servers: ReadonlyArray<NetworkDevicesSyslogServersServerInput>
}

/**
 * `servers[]` in the input of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkDevicesSyslogServersServerInput {
  readonly host: string
  readonly port: number
  readonly roles: ReadonlyArray<string>
  readonly transportProtocol?: "TCP" | "UDP" | (string & {}) | undefined
  readonly encryption?: NetworkDevicesSyslogServersServerEncryptionInput | undefined
}

/**
 * `servers[].encryption` in the input of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkDevicesSyslogServersServerEncryptionInput {
  /** The API's default is `false`. */
  readonly enabled?: boolean | undefined
  readonly certificate?: { readonly id?: string | undefined } | undefined
}

/**
 * The answer of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkDevicesSyslogServers {
  readonly network: { readonly id: string }
  readonly servers: Array<NetworkDevicesSyslogServersServer>
}

/**
 * `servers[]` in the answer of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkDevicesSyslogServersServer {
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly roles?: Array<string> | undefined
  readonly transportProtocol?: "TCP" | "UDP" | (string & {}) | undefined
  readonly encryption?: NetworkDevicesSyslogServersServerEncryption | undefined
}

/**
 * `servers[].encryption` in the answer of {@link updateNetworkDevicesSyslogServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkDevicesSyslogServersServerEncryption {
  readonly enabled?: boolean | undefined
  readonly certificate?: { readonly id?: string | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/devices/syslog/servers`
 *
 * Can be a step of an action batch: `servers` of `/networks/{networkId}/devices/syslog/servers`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-devices-syslog-servers/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkEventsInput {
  readonly networkId: string
  readonly productType?: NetworkEventsProductTypeInput | undefined
  readonly includedEventTypes?: ReadonlyArray<string> | undefined
  readonly excludedEventTypes?: ReadonlyArray<string> | undefined
  readonly deviceMac?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly deviceName?: string | undefined
  readonly clientIp?: string | undefined
  readonly clientMac?: string | undefined
  readonly clientName?: string | undefined
  readonly smDeviceMac?: string | undefined
  readonly smDeviceName?: string | undefined
  readonly eventDetails?: string | undefined
  readonly eventSeverity?: string | undefined
  readonly isCatalyst?: boolean | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `productType` in the input of {@link getNetworkEvents}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getNetworkEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkEventsOutput {
  readonly message?: string | undefined
  readonly pageStartAt?: string | undefined
  readonly pageEndAt?: string | undefined
  readonly events?: Array<NetworkEvent> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkEvent {
  readonly occurredAt?: string | undefined
  readonly networkId?: string | undefined
  readonly type?: string | undefined
  readonly description?: string | undefined
  readonly category?: string | undefined
  readonly clientId?: string | undefined
  readonly clientDescription?: string | undefined
  readonly clientMac?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly deviceName?: string | undefined
  readonly ssidNumber?: number | undefined
  readonly eventData?: NetworkEventEventData | undefined
}

/**
 * `[].eventData` in the answer of {@link getNetworkEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkEventEventData {
  readonly radio?: string | undefined
  readonly vap?: string | undefined
  readonly client_mac?: string | undefined
  readonly client_ip?: string | undefined
  readonly channel?: string | undefined
  readonly rssi?: string | undefined
  readonly aid?: string | undefined
}

/**
 * `GET /networks/{networkId}/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise, the newest first.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-events/
 * @since 0.1.0
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
  response: "{message:s,pageStartAt:s,pageEndAt:s,events:[{occurredAt:s,networkId:s,type:s,description:s,category:s,clientId:s,clientDescription:s,clientMac:s,deviceSerial:s,deviceName:s,ssidNumber:i,eventData:{radio:s,vap:s,client_mac:s,client_ip:s,channel:s,rssi:s,aid:s}}]}",
  paging: { itemsIn: "events", perPage: 1000, direction: "prev" },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkEventsEventTypes}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkEventsEventTypesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkEventsEventTypes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkEventsEventType {
  readonly category?: string | undefined
  readonly type?: string | undefined
  readonly description?: string | undefined
}

/**
 * `GET /networks/{networkId}/events/eventTypes`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-events-event-types/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkEventsEventTypes: Operation<
  GetNetworkEventsEventTypesInput,
  Array<NetworkEventsEventType>
> = /*#__PURE__*/ operation({
  id: "getNetworkEventsEventTypes",
  method: "GET",
  path: "/networks/{networkId}/events/eventTypes",
  tag: "networks",
  response: "[{category:s,type:s,description:s}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgrades {
  readonly upgradeWindow?: NetworkFirmwareUpgradesUpgradeWindow | undefined
  readonly timezone?: string | undefined
  readonly products?: NetworkFirmwareUpgradesProducts | undefined
}

/**
 * `upgradeWindow` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesUpgradeWindow {
  readonly dayOfWeek?: NetworkFirmwareUpgradesUpgradeWindowDayOfWeek | undefined
  readonly hourOfDay?: NetworkFirmwareUpgradesUpgradeWindowHourOfDay | undefined
}

/**
 * `upgradeWindow.dayOfWeek` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `upgradeWindow.hourOfDay` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `products` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProducts {
  readonly wireless?: NetworkFirmwareUpgradesProductsWireless | undefined
  readonly appliance?: NetworkFirmwareUpgradesProduct | undefined
  readonly switch?: NetworkFirmwareUpgradesProduct | undefined
  readonly camera?: NetworkFirmwareUpgradesProduct | undefined
  readonly cellularGateway?: NetworkFirmwareUpgradesProduct | undefined
  readonly sensor?: NetworkFirmwareUpgradesProduct | undefined
  readonly wirelessController?: NetworkFirmwareUpgradesProduct | undefined
  readonly campusGateway?: NetworkFirmwareUpgradesProductsCampusGateway | undefined
  readonly secureConnect?: NetworkFirmwareUpgradesProduct | undefined
}

/**
 * `products.wireless` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWireless {
  readonly currentVersion?: NetworkFirmwareUpgradesProductsWirelessCurrentVersion | undefined
  readonly lastUpgrade?: NetworkFirmwareUpgradesProductsWirelessLastUpgrade | undefined
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsWirelessNextUpgrade | undefined
  readonly isUpgradeAvailable?: boolean | undefined
  readonly availableVersions?: Array<NetworkFirmwareUpgradesProductsWirelessAvailableVersion> | undefined
  readonly participateInNextBetaRelease?: boolean | undefined
}

/**
 * `products.wireless.currentVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessCurrentVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.wireless.lastUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessLastUpgrade {
  readonly time?: string | undefined
  readonly fromVersion?: NetworkFirmwareUpgradesProductsWirelessLastUpgradeFromVersion | undefined
  readonly toVersion?: NetworkFirmwareUpgradesProductsWirelessLastUpgradeToVersion | undefined
}

/**
 * `products.wireless.lastUpgrade.fromVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessLastUpgradeFromVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.wireless.lastUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessLastUpgradeToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.wireless.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessNextUpgrade {
  readonly time?: string | undefined
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | (string & {}) | undefined
  readonly predownload?: { readonly enabled?: boolean | undefined } | undefined
  readonly toVersion?: NetworkFirmwareUpgradesProductsWirelessNextUpgradeToVersion | undefined
}

/**
 * `products.wireless.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.wireless.availableVersions[]` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessAvailableVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.appliance` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProduct {
  readonly currentVersion?: NetworkFirmwareUpgradesProductCurrentVersion | undefined
  readonly lastUpgrade?: NetworkFirmwareUpgradesProductLastUpgrade | undefined
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductNextUpgrade | undefined
  readonly isUpgradeAvailable?: boolean | undefined
  readonly availableVersions?: Array<NetworkFirmwareUpgradesProductAvailableVersion> | undefined
  readonly participateInNextBetaRelease?: boolean | undefined
}

/**
 * `products.appliance.currentVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductCurrentVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.appliance.lastUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductLastUpgrade {
  readonly time?: string | undefined
  readonly fromVersion?: NetworkFirmwareUpgradesProductLastUpgradeFromVersion | undefined
  readonly toVersion?: NetworkFirmwareUpgradesProductLastUpgradeToVersion | undefined
}

/**
 * `products.appliance.lastUpgrade.fromVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductLastUpgradeFromVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.appliance.lastUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductLastUpgradeToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.appliance.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductNextUpgrade {
  readonly time?: string | undefined
  readonly toVersion?: NetworkFirmwareUpgradesProductNextUpgradeToVersion | undefined
}

/**
 * `products.appliance.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.appliance.availableVersions[]` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductAvailableVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.campusGateway` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGateway {
  readonly currentVersion?: NetworkFirmwareUpgradesProductsCampusGatewayCurrentVersion | undefined
  readonly lastUpgrade?: NetworkFirmwareUpgradesProductsCampusGatewayLastUpgrade | undefined
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade | undefined
  readonly isUpgradeAvailable?: boolean | undefined
  readonly availableVersions?: Array<NetworkFirmwareUpgradesProductsCampusGatewayAvailableVersion> | undefined
  readonly participateInNextBetaRelease?: boolean | undefined
}

/**
 * `products.campusGateway.currentVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayCurrentVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.campusGateway.lastUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayLastUpgrade {
  readonly time?: string | undefined
  readonly fromVersion?: NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeFromVersion | undefined
  readonly toVersion?: NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeToVersion | undefined
}

/**
 * `products.campusGateway.lastUpgrade.fromVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeFromVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.campusGateway.lastUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayLastUpgradeToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.campusGateway.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayNextUpgrade {
  readonly time?: string | undefined
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | (string & {}) | undefined
  readonly toVersion?: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeToVersion | undefined
}

/**
 * `products.campusGateway.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `products.campusGateway.availableVersions[]` in the answer of {@link getNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayAvailableVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `GET /networks/{networkId}/firmwareUpgrades`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFirmwareUpgrades: Operation<
  GetNetworkFirmwareUpgradesInput,
  NetworkFirmwareUpgrades
> = /*#__PURE__*/ operation({
  id: "getNetworkFirmwareUpgrades",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades",
  tag: "networks",
  response: "{upgradeWindow:{dayOfWeek:e(fri|friday|mon|monday|sat|saturday|sun|sunday|thu|thursday|tue|tuesday|wed|wednesday),hourOfDay:e(0:00|10:00|11:00|12:00|13:00|14:00|15:00|16:00|17:00|18:00|19:00|1:00|20:00|21:00|22:00|23:00|2:00|3:00|4:00|5:00|6:00|7:00|8:00|9:00)},timezone:s,products:{wireless:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,strategy:e(minimizeClientDowntime|minimizeUpgradeTime),predownload:{enabled:b},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},appliance:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},switch:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},camera:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},cellularGateway:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},sensor:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},wirelessController:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},campusGateway:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,strategy:e(minimizeClientDowntime|minimizeUpgradeTime),toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b},secureConnect:{currentVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},lastUpgrade:{time:d,fromVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d},toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},nextUpgrade:{time:d,toVersion:{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}},isUpgradeAvailable:b,availableVersions:[{id:s,firmware:s,shortName:s,releaseType:s,releaseDate:d}],participateInNextBetaRelease:b}}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesInput {
  readonly networkId: string
  readonly upgradeWindow?: NetworkFirmwareUpgradesUpgradeWindowInput | undefined
  readonly timezone?: string | undefined
  readonly products?: NetworkFirmwareUpgradesProductsInput | undefined
  readonly featureLossAcknowledgements?: ReadonlyArray<NetworkFirmwareUpgradesFeatureLossAcknowledgementInput> | undefined
}

/**
 * `upgradeWindow` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesUpgradeWindowInput {
  readonly dayOfWeek?: NetworkFirmwareUpgradesUpgradeWindowDayOfWeekInput | undefined
  readonly hourOfDay?: NetworkFirmwareUpgradesUpgradeWindowHourOfDayInput | undefined
}

/**
 * `upgradeWindow.dayOfWeek` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `upgradeWindow.hourOfDay` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `products` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsInput {
  readonly wireless?: NetworkFirmwareUpgradesProductsWirelessInput | undefined
  readonly appliance?: NetworkFirmwareUpgradesProductInput | undefined
  readonly switch?: NetworkFirmwareUpgradesProductInput | undefined
  readonly camera?: NetworkFirmwareUpgradesProductInput | undefined
  readonly cellularGateway?: NetworkFirmwareUpgradesProductInput | undefined
  readonly sensor?: NetworkFirmwareUpgradesProductInput | undefined
  readonly wirelessController?: NetworkFirmwareUpgradesProductInput | undefined
  readonly campusGateway?: NetworkFirmwareUpgradesProductsCampusGatewayInput | undefined
  readonly secureConnect?: NetworkFirmwareUpgradesProductInput | undefined
  readonly switchCatalyst?: NetworkFirmwareUpgradesProductInput | undefined
}

/**
 * `products.wireless` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessInput {
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsWirelessNextUpgradeInput | undefined
  readonly participateInNextBetaRelease?: boolean | undefined
}

/**
 * `products.wireless.nextUpgrade` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsWirelessNextUpgradeInput {
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | (string & {}) | undefined
  readonly predownload?: { readonly enabled?: boolean | undefined } | undefined
  readonly time?: string | undefined
  readonly toVersion?: { readonly id?: string | undefined } | undefined
}

/**
 * `products.appliance` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductInput {
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductNextUpgradeInput | undefined
  readonly participateInNextBetaRelease?: boolean | undefined
}

/**
 * `products.appliance.nextUpgrade` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductNextUpgradeInput {
  readonly time?: string | undefined
  readonly toVersion?: { readonly id?: string | undefined } | undefined
}

/**
 * `products.campusGateway` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayInput {
  readonly nextUpgrade?: NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeInput | undefined
  readonly participateInNextBetaRelease?: boolean | undefined
}

/**
 * `products.campusGateway.nextUpgrade` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesProductsCampusGatewayNextUpgradeInput {
  readonly strategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | (string & {}) | undefined
  readonly time?: string | undefined
  readonly toVersion?: { readonly id?: string | undefined } | undefined
}

/**
 * `featureLossAcknowledgements[]` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesFeatureLossAcknowledgementInput {
  readonly networkId: string
  readonly productType?: NetworkFirmwareUpgradesFeatureLossAcknowledgementProductTypeInput | undefined
  readonly removedFeatureCheckNames: ReadonlyArray<"snmp-device-access-check" | (string & {})>
}

/**
 * `featureLossAcknowledgements[].productType` in the input of {@link updateNetworkFirmwareUpgrades}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `PUT /networks/{networkId}/firmwareUpgrades`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/firmwareUpgrades`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkFirmwareUpgradesRollbackInput {
  readonly networkId: string
  readonly product?: NetworkFirmwareUpgradesRollbackProductInput | undefined
  readonly time?: string | undefined
  readonly reasons: ReadonlyArray<NetworkFirmwareUpgradesRollbackReasonInput>
  readonly toVersion?: { readonly id?: string | undefined } | undefined
  readonly predownload?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `product` in the input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `reasons[]` in the input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesRollbackReasonInput {
  readonly category: NetworkFirmwareUpgradesRollbackReasonCategoryInput
  readonly comment: string
}

/**
 * `reasons[].category` in the input of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkFirmwareUpgradesRollbackReasonCategoryInput =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * The answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesRollback {
  readonly product?: NetworkFirmwareUpgradesRollbackProduct | undefined
  readonly status?: "canceled" | "completed" | "in_progress" | "pending" | (string & {}) | undefined
  readonly upgradeBatchId?: string | undefined
  readonly time?: string | undefined
  readonly toVersion?: NetworkFirmwareUpgradesRollbackToVersion | undefined
  readonly reasons?: Array<NetworkFirmwareUpgradesRollbackReason> | undefined
  readonly predownload?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `product` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `toVersion` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesRollbackToVersion {
  readonly id?: string | undefined
  readonly firmware?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `reasons[]` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesRollbackReason {
  readonly category?: NetworkFirmwareUpgradesRollbackReasonCategory | undefined
  readonly comment?: string | undefined
}

/**
 * `reasons[].category` in the answer of {@link createNetworkFirmwareUpgradesRollback}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesRollbackReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * `POST /networks/{networkId}/firmwareUpgrades/rollbacks`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/firmwareUpgrades/rollbacks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-rollback/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedEventsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEvents {
  readonly products?: NetworkFirmwareUpgradesStagedEventsProducts | undefined
  readonly stages?: Array<NetworkFirmwareUpgradesStagedEventsStage> | undefined
  readonly reasons?: Array<NetworkFirmwareUpgradesStagedEventsReason> | undefined
}

/**
 * `products` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProducts {
  readonly switch?: NetworkFirmwareUpgradesStagedEventsProductsSwitch | undefined
}

/**
 * `products.switch` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProductsSwitch {
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgrade | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgrade {
  readonly toVersion?: NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgradeToVersion | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsProductsSwitchNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
}

/**
 * `stages[]` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStage {
  readonly group?: NetworkFirmwareUpgradesStagedEventsStageGroup | undefined
  readonly milestones?: NetworkFirmwareUpgradesStagedEventsStageMilestones | undefined
  readonly status?: string | undefined
}

/**
 * `stages[].group` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStageGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `stages[].milestones` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStageMilestones {
  readonly scheduledFor?: string | undefined
  readonly startedAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly canceledAt?: string | undefined
}

/**
 * `reasons[]` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventsReason {
  readonly category?: NetworkFirmwareUpgradesStagedEventsReasonCategory | undefined
  readonly comment?: string | undefined
}

/**
 * `reasons[].category` in the answer of {@link getNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesStagedEventsReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * `GET /networks/{networkId}/firmwareUpgrades/staged/events`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-events/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedEvents: Operation<
  GetNetworkFirmwareUpgradesStagedEventsInput,
  NetworkFirmwareUpgradesStagedEvents
> = /*#__PURE__*/ operation({
  id: "getNetworkFirmwareUpgradesStagedEvents",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events",
  tag: "networks",
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkFirmwareUpgradesStagedEventInput {
  readonly networkId: string
  readonly products?: NetworkFirmwareUpgradesStagedEventProductsInput | undefined
  readonly stages: ReadonlyArray<NetworkFirmwareUpgradesStagedEventStageInput>
}

/**
 * `products` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsInput {
  readonly switch?: NetworkFirmwareUpgradesStagedEventProductsSwitchInput | undefined
  readonly switchCatalyst?: NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystInput | undefined
}

/**
 * `products.switch` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchInput {
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeInput | undefined
}

/**
 * `products.switch.nextUpgrade` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeInput {
  readonly toVersion?: { readonly id: string } | undefined
}

/**
 * `products.switchCatalyst` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystInput {
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystNextUpgradeInput | undefined
}

/**
 * `products.switchCatalyst.nextUpgrade` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchCatalystNextUpgradeInput {
  readonly toVersion?: { readonly id: string } | undefined
}

/**
 * `stages[]` in the input of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventStageInput {
  readonly group?: { readonly id: string } | undefined
  readonly milestones?: { readonly scheduledFor: string } | undefined
}

/**
 * The answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEvent {
  readonly products?: NetworkFirmwareUpgradesStagedEventProducts | undefined
  readonly stages?: Array<NetworkFirmwareUpgradesStagedEventStage> | undefined
  readonly reasons?: Array<NetworkFirmwareUpgradesStagedEventReason> | undefined
}

/**
 * `products` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProducts {
  readonly switch?: NetworkFirmwareUpgradesStagedEventProductsSwitch | undefined
}

/**
 * `products.switch` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitch {
  readonly nextUpgrade?: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgrade | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgrade {
  readonly toVersion?: NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeToVersion | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventProductsSwitchNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
}

/**
 * `stages[]` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventStage {
  readonly group?: NetworkFirmwareUpgradesStagedEventStageGroup | undefined
  readonly milestones?: NetworkFirmwareUpgradesStagedEventStageMilestones | undefined
  readonly status?: string | undefined
}

/**
 * `stages[].group` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventStageGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `stages[].milestones` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventStageMilestones {
  readonly scheduledFor?: string | undefined
  readonly startedAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly canceledAt?: string | undefined
}

/**
 * `reasons[]` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedEventReason {
  readonly category?: NetworkFirmwareUpgradesStagedEventReasonCategory | undefined
  readonly comment?: string | undefined
}

/**
 * `reasons[].category` in the answer of {@link createNetworkFirmwareUpgradesStagedEvent}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkFirmwareUpgradesStagedEventReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * `POST /networks/{networkId}/firmwareUpgrades/staged/events`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-event/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkFirmwareUpgradesStagedEvent: Operation<
  CreateNetworkFirmwareUpgradesStagedEventInput,
  NetworkFirmwareUpgradesStagedEvent
> = /*#__PURE__*/ operation({
  id: "createNetworkFirmwareUpgradesStagedEvent",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events",
  tag: "networks",
  body: {
    products: "{switch:{nextUpgrade:{toVersion:{id:s!}}},switchCatalyst:{nextUpgrade:{toVersion:{id:s!}}}}",
    stages: "[{group:{id:s!},milestones:{scheduledFor:s!}}]!"
  },
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedEventsInput {
  readonly networkId: string
  readonly stages: ReadonlyArray<NetworkFirmwareUpgradesStagedEventsStageInput>
}

/**
 * `stages[]` in the input of {@link updateNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedEventsStageInput {
  readonly group?: { readonly id: string } | undefined
  readonly milestones?: { readonly scheduledFor: string } | undefined
}

/**
 * `PUT /networks/{networkId}/firmwareUpgrades/staged/events`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-events/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkFirmwareUpgradesStagedEvents: Operation<
  UpdateNetworkFirmwareUpgradesStagedEventsInput,
  NetworkFirmwareUpgradesStagedEvents
> = /*#__PURE__*/ operation({
  id: "updateNetworkFirmwareUpgradesStagedEvents",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events",
  tag: "networks",
  body: { stages: "[{group:{id:s!},milestones:{scheduledFor:s!}}]!" },
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsInput {
  readonly networkId: string
}

/**
 * The answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutput {
  readonly products?: DeferNetworkFirmwareUpgradesStagedEventsOutputProducts | undefined
  readonly stages?: Array<DeferNetworkFirmwareUpgradesStagedEventsOutputStage> | undefined
  readonly reasons?: Array<DeferNetworkFirmwareUpgradesStagedEventsOutputReason> | undefined
}

/**
 * `products` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProducts {
  readonly switch?: DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch | undefined
}

/**
 * `products.switch` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch {
  readonly nextUpgrade?: DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade {
  readonly toVersion?: DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
}

/**
 * `stages[]` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputStage {
  readonly group?: DeferNetworkFirmwareUpgradesStagedEventsOutputStageGroup | undefined
  readonly milestones?: DeferNetworkFirmwareUpgradesStagedEventsOutputStageMilestones | undefined
  readonly status?: string | undefined
}

/**
 * `stages[].group` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputStageGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `stages[].milestones` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputStageMilestones {
  readonly scheduledFor?: string | undefined
  readonly startedAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly canceledAt?: string | undefined
}

/**
 * `reasons[]` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeferNetworkFirmwareUpgradesStagedEventsOutputReason {
  readonly category?: DeferNetworkFirmwareUpgradesStagedEventsOutputReasonCategory | undefined
  readonly comment?: string | undefined
}

/**
 * `reasons[].category` in the answer of {@link deferNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type DeferNetworkFirmwareUpgradesStagedEventsOutputReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * `POST /networks/{networkId}/firmwareUpgrades/staged/events/defer`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/defer-network-firmware-upgrades-staged-events/
 * @since 0.1.0
 * @category configure
 */
export const deferNetworkFirmwareUpgradesStagedEvents: Operation<
  DeferNetworkFirmwareUpgradesStagedEventsInput,
  DeferNetworkFirmwareUpgradesStagedEventsOutput
> = /*#__PURE__*/ operation({
  id: "deferNetworkFirmwareUpgradesStagedEvents",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events/defer",
  tag: "networks",
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsInput {
  readonly networkId: string
  readonly stages: ReadonlyArray<RollbacksNetworkFirmwareUpgradesStagedEventsStageInput>
  readonly reasons?: ReadonlyArray<RollbacksNetworkFirmwareUpgradesStagedEventsReasonInput> | undefined
}

/**
 * `stages[]` in the input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsStageInput {
  readonly group?: { readonly id: string } | undefined
  readonly milestones?: { readonly scheduledFor: string } | undefined
}

/**
 * `reasons[]` in the input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsReasonInput {
  readonly category: RollbacksNetworkFirmwareUpgradesStagedEventsReasonCategoryInput
  readonly comment: string
}

/**
 * `reasons[].category` in the input of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type RollbacksNetworkFirmwareUpgradesStagedEventsReasonCategoryInput =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * The answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutput {
  readonly products?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProducts | undefined
  readonly stages?: Array<RollbacksNetworkFirmwareUpgradesStagedEventsOutputStage> | undefined
  readonly reasons?: Array<RollbacksNetworkFirmwareUpgradesStagedEventsOutputReason> | undefined
}

/**
 * `products` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProducts {
  readonly switch?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch | undefined
}

/**
 * `products.switch` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitch {
  readonly nextUpgrade?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade | undefined
}

/**
 * `products.switch.nextUpgrade` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgrade {
  readonly toVersion?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion | undefined
}

/**
 * `products.switch.nextUpgrade.toVersion` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputProductsSwitchNextUpgradeToVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
}

/**
 * `stages[]` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputStage {
  readonly group?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageGroup | undefined
  readonly milestones?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageMilestones | undefined
  readonly status?: string | undefined
}

/**
 * `stages[].group` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `stages[].milestones` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputStageMilestones {
  readonly scheduledFor?: string | undefined
  readonly startedAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly canceledAt?: string | undefined
}

/**
 * `reasons[]` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RollbacksNetworkFirmwareUpgradesStagedEventsOutputReason {
  readonly category?: RollbacksNetworkFirmwareUpgradesStagedEventsOutputReasonCategory | undefined
  readonly comment?: string | undefined
}

/**
 * `reasons[].category` in the answer of {@link rollbacksNetworkFirmwareUpgradesStagedEvents}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type RollbacksNetworkFirmwareUpgradesStagedEventsOutputReasonCategory =
  | "broke old features"
  | "other"
  | "performance"
  | "stability"
  | "testing"
  | "unifying networks versions"
  | (string & {})

/**
 * `POST /networks/{networkId}/firmwareUpgrades/staged/events/rollbacks`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/rollbacks-network-firmware-upgrades-staged-events/
 * @since 0.1.0
 * @category configure
 */
export const rollbacksNetworkFirmwareUpgradesStagedEvents: Operation<
  RollbacksNetworkFirmwareUpgradesStagedEventsInput,
  RollbacksNetworkFirmwareUpgradesStagedEventsOutput
> = /*#__PURE__*/ operation({
  id: "rollbacksNetworkFirmwareUpgradesStagedEvents",
  method: "POST",
  path: "/networks/{networkId}/firmwareUpgrades/staged/events/rollbacks",
  tag: "networks",
  body: {
    stages: "[{group:{id:s!},milestones:{scheduledFor:s!}}]!",
    reasons: "[{category:e(broke old features|other|performance|stability|testing|unifying networks versions)!,comment:s!}]"
  },
  response: "{products:{switch:{nextUpgrade:{toVersion:{id:s,shortName:s}}}},stages:[{group:{id:s,name:s,description:s},milestones:{scheduledFor:d,startedAt:d,completedAt:d,canceledAt:d},status:s}],reasons:[{category:e(broke old features|other|performance|stability|testing|unifying networks versions),comment:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedGroupsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedGroup {
  readonly groupId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly isDefault?: boolean | undefined
  readonly assignedDevices?: NetworkFirmwareUpgradesStagedGroupAssignedDevices | undefined
}

/**
 * `[].assignedDevices` in the answer of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedGroupAssignedDevices {
  readonly devices?: Array<NetworkFirmwareUpgradesStagedGroupAssignedDevicesDevice> | undefined
  readonly switchStacks?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `[].assignedDevices.devices[]` in the answer of {@link getNetworkFirmwareUpgradesStagedGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedGroupAssignedDevicesDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
}

/**
 * `GET /networks/{networkId}/firmwareUpgrades/staged/groups`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-groups/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedGroups: Operation<
  GetNetworkFirmwareUpgradesStagedGroupsInput,
  Array<NetworkFirmwareUpgradesStagedGroup>
> = /*#__PURE__*/ operation({
  id: "getNetworkFirmwareUpgradesStagedGroups",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups",
  tag: "networks",
  response: "[{groupId:s,name:s,description:s,isDefault:b,assignedDevices:{devices:[{serial:s,name:s}],switchStacks:[{id:s,name:s}]}}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkFirmwareUpgradesStagedGroupInput {
  readonly networkId: string
  readonly name: string
  readonly description?: string | undefined
  readonly isDefault: boolean
  readonly assignedDevices?: NetworkFirmwareUpgradesStagedGroupAssignedDevicesInput | undefined
}

/**
 * `assignedDevices` in the input of {@link createNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedGroupAssignedDevicesInput {
  readonly devices?: ReadonlyArray<{ readonly serial: string; readonly name?: string | undefined }> | undefined
  readonly switchStacks?: ReadonlyArray<{ readonly id: string; readonly name?: string | undefined }> | undefined
}

/**
 * `POST /networks/{networkId}/firmwareUpgrades/staged/groups`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/firmwareUpgrades/staged/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-firmware-upgrades-staged-group/
 * @since 0.1.0
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
  body: {
    name: "s!",
    description: "s",
    isDefault: "b!",
    assignedDevices: "{devices:[{serial:s!,name:s}],switchStacks:[{id:s!,name:s}]}"
  },
  response: "{groupId:s,name:s,description:s,isDefault:b,assignedDevices:{devices:[{serial:s,name:s}],switchStacks:[{id:s,name:s}]}}",
  batch: { resource: "/networks/{networkId}/firmwareUpgrades/staged/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedGroupInput {
  readonly networkId: string
  readonly groupId: string
}

/**
 * `GET /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-group/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedGroup: Operation<
  GetNetworkFirmwareUpgradesStagedGroupInput,
  NetworkFirmwareUpgradesStagedGroup
> = /*#__PURE__*/ operation({
  id: "getNetworkFirmwareUpgradesStagedGroup",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
  tag: "networks",
  response: "{groupId:s,name:s,description:s,isDefault:b,assignedDevices:{devices:[{serial:s,name:s}],switchStacks:[{id:s,name:s}]}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedGroupInput {
  readonly networkId: string
  readonly groupId: string
  readonly name: string
  readonly description?: string | undefined
  readonly isDefault: boolean
  readonly assignedDevices?: NetworkFirmwareUpgradesStagedGroupAssignedDevicesInput | undefined
}

/**
 * `PUT /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-group/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkFirmwareUpgradesStagedGroup: Operation<
  UpdateNetworkFirmwareUpgradesStagedGroupInput,
  NetworkFirmwareUpgradesStagedGroup
> = /*#__PURE__*/ operation({
  id: "updateNetworkFirmwareUpgradesStagedGroup",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}",
  tag: "networks",
  body: {
    name: "s!",
    description: "s",
    isDefault: "b!",
    assignedDevices: "{devices:[{serial:s!,name:s}],switchStacks:[{id:s!,name:s}]}"
  },
  response: "{groupId:s,name:s,description:s,isDefault:b,assignedDevices:{devices:[{serial:s,name:s}],switchStacks:[{id:s,name:s}]}}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkFirmwareUpgradesStagedGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkFirmwareUpgradesStagedGroupInput {
  readonly networkId: string
  readonly groupId: string
}

/**
 * `DELETE /networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-firmware-upgrades-staged-group/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/firmwareUpgrades/staged/groups/{groupId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFirmwareUpgradesStagedStagesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedStage {
  readonly group?: NetworkFirmwareUpgradesStagedStageGroup | undefined
}

/**
 * `[].group` in the answer of {@link getNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFirmwareUpgradesStagedStageGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `GET /networks/{networkId}/firmwareUpgrades/staged/stages`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-firmware-upgrades-staged-stages/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFirmwareUpgradesStagedStages: Operation<
  GetNetworkFirmwareUpgradesStagedStagesInput,
  Array<NetworkFirmwareUpgradesStagedStage>
> = /*#__PURE__*/ operation({
  id: "getNetworkFirmwareUpgradesStagedStages",
  method: "GET",
  path: "/networks/{networkId}/firmwareUpgrades/staged/stages",
  tag: "networks",
  response: "[{group:{id:s,name:s,description:s}}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkFirmwareUpgradesStagedStagesInput {
  readonly networkId: string
  readonly _json?: ReadonlyArray<NetworkFirmwareUpgradesStagedStagesJsonInput> | undefined
}

/**
 * `_json[]` in the input of {@link updateNetworkFirmwareUpgradesStagedStages}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkFirmwareUpgradesStagedStagesJsonInput {
  readonly group?: { readonly id: string } | undefined
}

/**
 * `PUT /networks/{networkId}/firmwareUpgrades/staged/stages`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-firmware-upgrades-staged-stages/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkFirmwareUpgradesStagedStages: Operation<
  UpdateNetworkFirmwareUpgradesStagedStagesInput,
  Array<NetworkFirmwareUpgradesStagedStage>
> = /*#__PURE__*/ operation({
  id: "updateNetworkFirmwareUpgradesStagedStages",
  method: "PUT",
  path: "/networks/{networkId}/firmwareUpgrades/staged/stages",
  tag: "networks",
  body: { _json: "[{group:{id:s!}}]" },
  response: "[{group:{id:s,name:s,description:s}}]",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFloorPlans}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFloorPlansInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkFloorPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFloorPlan {
  readonly floorPlanId?: string | undefined
  readonly imageUrl?: string | undefined
  readonly imageUrlExpiresAt?: string | undefined
  readonly imageExtension?: string | undefined
  readonly imageMd5?: string | undefined
  readonly name?: string | undefined
  readonly devices?: Array<NetworkFloorPlanDevice> | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  readonly center?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly bottomLeftCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly bottomRightCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly topLeftCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly topRightCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly floorNumber?: number | undefined
}

/**
 * `[].devices[]` in the answer of {@link getNetworkFloorPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFloorPlanDevice {
  readonly name?: string | undefined
  readonly lat?: number | undefined
  readonly lng?: number | undefined
  readonly address?: string | undefined
  readonly notes?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly imei?: string | number | undefined
  readonly mac?: string | undefined
  readonly lanIp?: string | undefined
  readonly firmware?: string | undefined
  readonly productType?: string | undefined
  readonly details?: Array<NetworkFloorPlanDeviceDetail> | undefined
}

/**
 * `[].devices[].details[]` in the answer of {@link getNetworkFloorPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkFloorPlanDeviceDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `GET /networks/{networkId}/floorPlans`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-floor-plans/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFloorPlans: Operation<
  GetNetworkFloorPlansInput,
  Array<NetworkFloorPlan>
> = /*#__PURE__*/ operation({
  id: "getNetworkFloorPlans",
  method: "GET",
  path: "/networks/{networkId}/floorPlans",
  tag: "networks",
  response: "[{floorPlanId:s,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:*,mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkFloorPlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkFloorPlanInput {
  readonly networkId: string
  readonly name: string
  readonly center?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly bottomLeftCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly bottomRightCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly topLeftCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly topRightCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly floorNumber?: number | undefined
  readonly imageContents: string
}

/**
 * `POST /networks/{networkId}/floorPlans`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-floor-plan/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkFloorPlan: Operation<
  CreateNetworkFloorPlanInput,
  NetworkFloorPlan
> = /*#__PURE__*/ operation({
  id: "createNetworkFloorPlan",
  method: "POST",
  path: "/networks/{networkId}/floorPlans",
  tag: "networks",
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
  response: "{floorPlanId:s,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:*,mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsInput {
  readonly networkId: string
  readonly jobs: ReadonlyArray<BatchNetworkFloorPlansAutoLocateJobsJobInput>
}

/**
 * `jobs[]` in the input of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsJobInput {
  readonly floorPlanId: string
  readonly refresh?: ReadonlyArray<string> | undefined
  readonly scheduledAt?: string | undefined
}

/**
 * The answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutput {
  readonly jobs?: Array<BatchNetworkFloorPlansAutoLocateJobsOutputJob> | undefined
}

/**
 * `jobs[]` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJob {
  readonly id?: string | undefined
  readonly networkId?: string | undefined
  readonly floorPlanId?: string | undefined
  readonly status?: string | undefined
  readonly scheduledAt?: string | undefined
  readonly completed?: { readonly percentage?: number | undefined } | undefined
  readonly ranging?: BatchNetworkFloorPlansAutoLocateJobsOutputJobRanging | undefined
  readonly gnss?: BatchNetworkFloorPlansAutoLocateJobsOutputJobGnss | undefined
  readonly errors?: Array<BatchNetworkFloorPlansAutoLocateJobsOutputJobError> | undefined
}

/**
 * `jobs[].ranging` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJobRanging {
  readonly status?: string | undefined
  readonly completed?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `jobs[].gnss` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJobGnss {
  readonly status?: string | undefined
  readonly completed?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `jobs[].errors[]` in the answer of {@link batchNetworkFloorPlansAutoLocateJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansAutoLocateJobsOutputJobError {
  readonly source?: string | undefined
  readonly type?: string | undefined
}

/**
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/batch`
 *
 * Can be a step of an action batch: `batch_create` of `/networks/{networkId}/floorPlans/autoLocate/jobs`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-auto-locate-jobs/
 * @since 0.1.0
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
  body: { jobs: "[{floorPlanId:s!,refresh:[s],scheduledAt:d}]!" },
  response: "{jobs:[{id:s,networkId:s,floorPlanId:s,status:s,scheduledAt:d,completed:{percentage:i},ranging:{status:s,completed:{percentage:i}},gnss:{status:s,completed:{percentage:i}},errors:[{source:s,type:s}]}]}",
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs", operation: "batch_create" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link cancelNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CancelNetworkFloorPlansAutoLocateJobInput {
  readonly networkId: string
  readonly jobId: string
}

/**
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/cancel`
 *
 * Can be a step of an action batch: `cancel` of `/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/cancel-network-floor-plans-auto-locate-job/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}", operation: "cancel" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link publishNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface PublishNetworkFloorPlansAutoLocateJobInput {
  readonly networkId: string
  readonly jobId: string
  readonly devices?: ReadonlyArray<PublishNetworkFloorPlansAutoLocateJobDeviceInput> | undefined
}

/**
 * `devices[]` in the input of {@link publishNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface PublishNetworkFloorPlansAutoLocateJobDeviceInput {
  readonly serial: string
  /** From -90 to 90. */
  readonly lat: number
  /** From -180 to 180. */
  readonly lng: number
  readonly autoLocate?: { readonly isAnchor?: boolean | undefined } | undefined
}

/**
 * The answer of {@link publishNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PublishNetworkFloorPlansAutoLocateJobOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/publish`
 *
 * Can be a step of an action batch: `publish` of `/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/publish-network-floor-plans-auto-locate-job/
 * @since 0.1.0
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
  body: { devices: "[{serial:s!,lat:n!,lng:n!,autoLocate:{isAnchor:b}}]" },
  response: "{success:b}",
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}", operation: "publish" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobInput {
  readonly networkId: string
  readonly jobId: string
  readonly devices?: ReadonlyArray<RecalculateNetworkFloorPlansAutoLocateJobDeviceInput> | undefined
}

/**
 * `devices[]` in the input of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobDeviceInput {
  readonly serial: string
  readonly autoLocate: RecalculateNetworkFloorPlansAutoLocateJobDeviceAutoLocateInput
}

/**
 * `devices[].autoLocate` in the input of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobDeviceAutoLocateInput {
  readonly isAnchor: boolean
  /** From -90 to 90. */
  readonly lat?: number | undefined
  /** From -180 to 180. */
  readonly lng?: number | undefined
}

/**
 * The answer of {@link recalculateNetworkFloorPlansAutoLocateJob}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RecalculateNetworkFloorPlansAutoLocateJobOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}/recalculate`
 *
 * Can be a step of an action batch: `recalculate` of `/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/recalculate-network-floor-plans-auto-locate-job/
 * @since 0.1.0
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
  body: { devices: "[{serial:s!,autoLocate:{isAnchor:b!,lat:n,lng:n}!}]" },
  response: "{success:b}",
  batch: { resource: "/networks/{networkId}/floorPlans/autoLocate/jobs/{jobId}", operation: "recalculate" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link batchNetworkFloorPlansDevicesUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansDevicesUpdateInput {
  readonly networkId: string
  readonly assignments: ReadonlyArray<BatchNetworkFloorPlansDevicesUpdateAssignmentInput>
}

/**
 * `assignments[]` in the input of {@link batchNetworkFloorPlansDevicesUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchNetworkFloorPlansDevicesUpdateAssignmentInput {
  readonly serial: string
  readonly floorPlan: { readonly id: string | null }
}

/**
 * The answer of {@link batchNetworkFloorPlansDevicesUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchNetworkFloorPlansDevicesUpdateOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/floorPlans/devices/batchUpdate`
 *
 * Can be a step of an action batch: `batch_update` of `/networks/{networkId}/floorPlans/devices`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-network-floor-plans-devices-update/
 * @since 0.1.0
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
  body: { assignments: "[{serial:s!,floorPlan:{id:s~!}!}]!" },
  response: "{success:b}",
  batch: { resource: "/networks/{networkId}/floorPlans/devices", operation: "batch_update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkFloorPlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkFloorPlanInput {
  readonly networkId: string
  readonly floorPlanId: string
}

/**
 * `GET /networks/{networkId}/floorPlans/{floorPlanId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-floor-plan/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkFloorPlan: Operation<GetNetworkFloorPlanInput, NetworkFloorPlan> = /*#__PURE__*/ operation({
  id: "getNetworkFloorPlan",
  method: "GET",
  path: "/networks/{networkId}/floorPlans/{floorPlanId}",
  tag: "networks",
  response: "{floorPlanId:s,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:*,mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkFloorPlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkFloorPlanInput {
  readonly networkId: string
  readonly floorPlanId: string
  readonly name?: string | undefined
  readonly center?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly bottomLeftCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly bottomRightCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly topLeftCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly topRightCorner?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly floorNumber?: number | undefined
  readonly imageContents?: string | undefined
}

/**
 * `PUT /networks/{networkId}/floorPlans/{floorPlanId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/floorPlans/{floorPlanId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-floor-plan/
 * @since 0.1.0
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
  response: "{floorPlanId:s,imageUrl:s,imageUrlExpiresAt:s,imageExtension:s,imageMd5:y,name:s,devices:[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s,model:s,imei:*,mac:s,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}],width:n,height:n,center:{lat:n,lng:n},bottomLeftCorner:{lat:n,lng:n},bottomRightCorner:{lat:n,lng:n},topLeftCorner:{lat:n,lng:n},topRightCorner:{lat:n,lng:n},floorNumber:n}",
  batch: { resource: "/networks/{networkId}/floorPlans/{floorPlanId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkFloorPlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkFloorPlanInput {
  readonly networkId: string
  readonly floorPlanId: string
}

/**
 * `DELETE /networks/{networkId}/floorPlans/{floorPlanId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/floorPlans/{floorPlanId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-floor-plan/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkFloorPlan: Batchable<DeleteNetworkFloorPlanInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkFloorPlan",
  method: "DELETE",
  path: "/networks/{networkId}/floorPlans/{floorPlanId}",
  tag: "networks",
  batch: { resource: "/networks/{networkId}/floorPlans/{floorPlanId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkGroupPoliciesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicy {
  readonly groupPolicyId?: string | undefined
  readonly scheduling?: NetworkGroupPolicyScheduling | undefined
  readonly bandwidth?: NetworkGroupPolicyBandwidth | undefined
  readonly firewallAndTrafficShaping?: NetworkGroupPolicyFirewallAndTrafficShaping | undefined
  readonly contentFiltering?: NetworkGroupPolicyContentFiltering | undefined
  readonly splashAuthSettings?: "bypass" | "network default" | (string & {}) | undefined
  readonly vlanTagging?: NetworkGroupPolicyVlanTagging | undefined
  readonly bonjourForwarding?: NetworkGroupPolicyBonjourForwarding | undefined
}

/**
 * `[].scheduling` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyScheduling {
  readonly enabled?: boolean | undefined
  readonly monday?: NetworkGroupPolicySchedulingItem | undefined
  readonly tuesday?: NetworkGroupPolicySchedulingItem | undefined
  readonly wednesday?: NetworkGroupPolicySchedulingItem | undefined
  readonly thursday?: NetworkGroupPolicySchedulingItem | undefined
  readonly friday?: NetworkGroupPolicySchedulingItem | undefined
  readonly saturday?: NetworkGroupPolicySchedulingItem | undefined
  readonly sunday?: NetworkGroupPolicySchedulingItem | undefined
}

/**
 * `[].scheduling.monday` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicySchedulingItem {
  readonly active?: boolean | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * `[].bandwidth` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyBandwidth {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly bandwidthLimits?: NetworkGroupPolicyBandwidthBandwidthLimits | undefined
}

/**
 * `[].bandwidth.bandwidthLimits` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyBandwidthBandwidthLimits {
  readonly limitUp?: number | null | undefined
  readonly limitDown?: number | null | undefined
}

/**
 * `[].firewallAndTrafficShaping` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShaping {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly trafficShapingRules?: Array<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule> | undefined
  readonly l3FirewallRules?: Array<NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule> | undefined
  readonly l7FirewallRules?: Array<NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule> | undefined
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRule {
  readonly definitions: Array<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition>
  readonly perClientBandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimits | undefined
  readonly dscpTagValue?: number | null | undefined
  readonly pcpTagValue?: number | null | undefined
  readonly priority?: string | undefined
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].definitions[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinition {
  readonly type: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionType
  readonly value: string
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].definitions[].type` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | (string & {})

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimits {
  readonly settings?: string | undefined
  readonly bandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimits | undefined
}

/**
 * `[].firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits.bandwidthLimits` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimits {
  readonly limitUp?: number | undefined
  readonly limitDown?: number | undefined
}

/**
 * `[].firewallAndTrafficShaping.l3FirewallRules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRule {
  readonly comment?: string | undefined
  readonly policy: string
  readonly protocol: string
  readonly destPort?: string | undefined
  readonly destCidr: string
}

/**
 * `[].firewallAndTrafficShaping.l7FirewallRules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRule {
  readonly policy?: "deny" | (string & {}) | undefined
  readonly type?: NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleType | undefined
  readonly value?: string | undefined
}

/**
 * `[].firewallAndTrafficShaping.l7FirewallRules[].type` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "port"
  | (string & {})

/**
 * `[].contentFiltering` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFiltering {
  readonly allowedUrlPatterns?: NetworkGroupPolicyContentFilteringAllowedUrlPatterns | undefined
  readonly blockedUrlPatterns?: NetworkGroupPolicyContentFilteringBlockedUrlPatterns | undefined
  readonly blockedUrlCategories?: NetworkGroupPolicyContentFilteringBlockedUrlCategories | undefined
}

/**
 * `[].contentFiltering.allowedUrlPatterns` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFilteringAllowedUrlPatterns {
  readonly settings?: "append" | "network default" | "override" | (string & {}) | undefined
  readonly patterns?: Array<string> | undefined
}

/**
 * `[].contentFiltering.blockedUrlPatterns` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlPatterns {
  readonly settings?: "append" | "network default" | "override" | (string & {}) | undefined
  readonly patterns?: Array<string> | undefined
}

/**
 * `[].contentFiltering.blockedUrlCategories` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlCategories {
  readonly settings?: "append" | "network default" | "override" | (string & {}) | undefined
  readonly categories?: Array<string> | undefined
}

/**
 * `[].vlanTagging` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyVlanTagging {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly vlanId?: string | undefined
}

/**
 * `[].bonjourForwarding` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyBonjourForwarding {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly rules?: Array<NetworkGroupPolicyBonjourForwardingRule> | undefined
}

/**
 * `[].bonjourForwarding.rules[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkGroupPolicyBonjourForwardingRule {
  readonly description?: string | undefined
  readonly vlanId: string
  readonly services: Array<NetworkGroupPolicyBonjourForwardingRuleService>
}

/**
 * `[].bonjourForwarding.rules[].services[]` in the answer of {@link getNetworkGroupPolicies}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /networks/{networkId}/groupPolicies`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-group-policies/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkGroupPolicies: Operation<
  GetNetworkGroupPoliciesInput,
  Array<NetworkGroupPolicy>
> = /*#__PURE__*/ operation({
  id: "getNetworkGroupPolicies",
  method: "GET",
  path: "/networks/{networkId}/groupPolicies",
  tag: "networks",
  response: "[{groupPolicyId:s,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}],l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:s}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkGroupPolicyInput {
  readonly networkId: string
  readonly name: string
  readonly scheduling?: NetworkGroupPolicySchedulingInput | undefined
  readonly bandwidth?: NetworkGroupPolicyBandwidthInput | undefined
  readonly firewallAndTrafficShaping?: NetworkGroupPolicyFirewallAndTrafficShapingInput | undefined
  readonly contentFiltering?: NetworkGroupPolicyContentFilteringInput | undefined
  readonly splashAuthSettings?: "bypass" | "network default" | (string & {}) | undefined
  readonly vlanTagging?: NetworkGroupPolicyVlanTaggingInput | undefined
  readonly bonjourForwarding?: NetworkGroupPolicyBonjourForwardingInput | undefined
}

/**
 * `scheduling` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicySchedulingInput {
  /** The API's default is `false`. */
  readonly enabled?: boolean | undefined
  readonly monday?: NetworkGroupPolicySchedulingItemInput | undefined
  readonly tuesday?: NetworkGroupPolicySchedulingItemInput | undefined
  readonly wednesday?: NetworkGroupPolicySchedulingItemInput | undefined
  readonly thursday?: NetworkGroupPolicySchedulingItemInput | undefined
  readonly friday?: NetworkGroupPolicySchedulingItemInput | undefined
  readonly saturday?: NetworkGroupPolicySchedulingItemInput | undefined
  readonly sunday?: NetworkGroupPolicySchedulingItemInput | undefined
}

/**
 * `scheduling.monday` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicySchedulingItemInput {
  /** The API's default is `true`. */
  readonly active?: boolean | undefined
  /** The API's default is `"00:00"`. */
  readonly from?: string | undefined
  /** The API's default is `"24:00"`. */
  readonly to?: string | undefined
}

/**
 * `bandwidth` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyBandwidthInput {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly bandwidthLimits?: NetworkGroupPolicyBandwidthBandwidthLimitsInput | undefined
}

/**
 * `bandwidth.bandwidthLimits` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyBandwidthBandwidthLimitsInput {
  readonly limitUp?: number | null | undefined
  readonly limitDown?: number | null | undefined
}

/**
 * `firewallAndTrafficShaping` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingInput {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly trafficShapingRules?: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleInput> | undefined
  readonly l3FirewallRules?: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRuleInput> | undefined
  readonly l7FirewallRules?: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleInput> | undefined
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleInput {
  readonly definitions: ReadonlyArray<NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionInput>
  readonly perClientBandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsInput | undefined
  readonly dscpTagValue?: number | null | undefined
  readonly pcpTagValue?: number | null | undefined
  readonly priority?: string | undefined
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].definitions[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionInput {
  readonly type: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionTypeInput
  readonly value: string
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].definitions[].type` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRuleDefinitionTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | (string & {})

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsInput {
  readonly settings?: string | undefined
  readonly bandwidthLimits?: NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimitsInput | undefined
}

/**
 * `firewallAndTrafficShaping.trafficShapingRules[].perClientBandwidthLimits.bandwidthLimits` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingTrafficShapingRulePerClientBandwidthLimitsBandwidthLimitsInput {
  readonly limitUp?: number | undefined
  readonly limitDown?: number | undefined
}

/**
 * `firewallAndTrafficShaping.l3FirewallRules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL3FirewallRuleInput {
  readonly comment?: string | undefined
  readonly policy: string
  readonly protocol: string
  readonly destPort?: string | undefined
  readonly destCidr: string
}

/**
 * `firewallAndTrafficShaping.l7FirewallRules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleInput {
  readonly policy?: "deny" | (string & {}) | undefined
  readonly type?: NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleTypeInput | undefined
  readonly value?: string | undefined
}

/**
 * `firewallAndTrafficShaping.l7FirewallRules[].type` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkGroupPolicyFirewallAndTrafficShapingL7FirewallRuleTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "port"
  | (string & {})

/**
 * `contentFiltering` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringInput {
  readonly allowedUrlPatterns?: NetworkGroupPolicyContentFilteringAllowedUrlPatternsInput | undefined
  readonly blockedUrlPatterns?: NetworkGroupPolicyContentFilteringBlockedUrlPatternsInput | undefined
  readonly blockedUrlCategories?: NetworkGroupPolicyContentFilteringBlockedUrlCategoriesInput | undefined
}

/**
 * `contentFiltering.allowedUrlPatterns` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringAllowedUrlPatternsInput {
  readonly settings?: "append" | "network default" | "override" | (string & {}) | undefined
  readonly patterns?: ReadonlyArray<string> | undefined
}

/**
 * `contentFiltering.blockedUrlPatterns` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlPatternsInput {
  readonly settings?: "append" | "network default" | "override" | (string & {}) | undefined
  readonly patterns?: ReadonlyArray<string> | undefined
}

/**
 * `contentFiltering.blockedUrlCategories` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyContentFilteringBlockedUrlCategoriesInput {
  readonly settings?: "append" | "network default" | "override" | (string & {}) | undefined
  readonly categories?: ReadonlyArray<string> | undefined
}

/**
 * `vlanTagging` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyVlanTaggingInput {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly vlanId?: string | undefined
}

/**
 * `bonjourForwarding` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyBonjourForwardingInput {
  readonly settings?: "custom" | "ignore" | "network default" | (string & {}) | undefined
  readonly rules?: ReadonlyArray<NetworkGroupPolicyBonjourForwardingRuleInput> | undefined
}

/**
 * `bonjourForwarding.rules[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkGroupPolicyBonjourForwardingRuleInput {
  readonly description?: string | undefined
  readonly vlanId: string
  readonly services: ReadonlyArray<NetworkGroupPolicyBonjourForwardingRuleServiceInput>
}

/**
 * `bonjourForwarding.rules[].services[]` in the input of {@link createNetworkGroupPolicy}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `POST /networks/{networkId}/groupPolicies`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/groupPolicies`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-group-policy/
 * @since 0.1.0
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
  body: {
    name: "s!",
    scheduling: "{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}",
    bandwidth: "{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:i~,limitDown:i~}}",
    firewallAndTrafficShaping: "{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,pcpTagValue:i~,priority:s}],l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:s}]}",
    contentFiltering: "{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}}",
    splashAuthSettings: "e(bypass|network default)",
    vlanTagging: "{settings:e(custom|ignore|network default),vlanId:s}",
    bonjourForwarding: "{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}"
  },
  response: "{groupPolicyId:s,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}],l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:s}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}",
  batch: { resource: "/networks/{networkId}/groupPolicies", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkGroupPolicyInput {
  readonly networkId: string
  readonly groupPolicyId: string
}

/**
 * `GET /networks/{networkId}/groupPolicies/{groupPolicyId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-group-policy/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkGroupPolicy: Operation<
  GetNetworkGroupPolicyInput,
  NetworkGroupPolicy
> = /*#__PURE__*/ operation({
  id: "getNetworkGroupPolicy",
  method: "GET",
  path: "/networks/{networkId}/groupPolicies/{groupPolicyId}",
  tag: "networks",
  response: "{groupPolicyId:s,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}],l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:s}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkGroupPolicyInput {
  readonly networkId: string
  readonly groupPolicyId: string
  readonly name?: string | undefined
  readonly scheduling?: NetworkGroupPolicySchedulingInput | undefined
  readonly bandwidth?: NetworkGroupPolicyBandwidthInput | undefined
  readonly firewallAndTrafficShaping?: NetworkGroupPolicyFirewallAndTrafficShapingInput | undefined
  readonly contentFiltering?: NetworkGroupPolicyContentFilteringInput | undefined
  readonly splashAuthSettings?: "bypass" | "network default" | (string & {}) | undefined
  readonly vlanTagging?: NetworkGroupPolicyVlanTaggingInput | undefined
  readonly bonjourForwarding?: NetworkGroupPolicyBonjourForwardingInput | undefined
}

/**
 * `PUT /networks/{networkId}/groupPolicies/{groupPolicyId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/groupPolicies/{groupPolicyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-group-policy/
 * @since 0.1.0
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
  body: {
    name: "s",
    scheduling: "{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}",
    bandwidth: "{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:i~,limitDown:i~}}",
    firewallAndTrafficShaping: "{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,pcpTagValue:i~,priority:s}],l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:s}]}",
    contentFiltering: "{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}}",
    splashAuthSettings: "e(bypass|network default)",
    vlanTagging: "{settings:e(custom|ignore|network default),vlanId:s}",
    bonjourForwarding: "{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}"
  },
  response: "{groupPolicyId:s,scheduling:{enabled:b,monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}},bandwidth:{settings:e(custom|ignore|network default),bandwidthLimits:{limitUp:n~,limitDown:n~}},firewallAndTrafficShaping:{settings:e(custom|ignore|network default),trafficShapingRules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~,priority:s}],l3FirewallRules:[{comment:s,policy:s!,protocol:s!,destPort:s,destCidr:s!}],l7FirewallRules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:s}]},contentFiltering:{allowedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlPatterns:{settings:e(append|network default|override),patterns:[s]},blockedUrlCategories:{settings:e(append|network default|override),categories:[s]}},splashAuthSettings:e(bypass|network default),vlanTagging:{settings:e(custom|ignore|network default),vlanId:s},bonjourForwarding:{settings:e(custom|ignore|network default),rules:[{description:s,vlanId:s!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]!}]}}",
  batch: { resource: "/networks/{networkId}/groupPolicies/{groupPolicyId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkGroupPolicyInput {
  readonly networkId: string
  readonly groupPolicyId: string
  /** The API's default is `false`. */
  readonly force?: boolean | undefined
}

/**
 * `DELETE /networks/{networkId}/groupPolicies/{groupPolicyId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/groupPolicies/{groupPolicyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-group-policy/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkGroupPolicy: Batchable<DeleteNetworkGroupPolicyInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkGroupPolicy",
  method: "DELETE",
  path: "/networks/{networkId}/groupPolicies/{groupPolicyId}",
  tag: "networks",
  query: { force: "b" },
  batch: { resource: "/networks/{networkId}/groupPolicies/{groupPolicyId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkHealthAlerts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkHealthAlertsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkHealthAlert {
  readonly id?: string | undefined
  readonly category?: string | undefined
  readonly type?: string | undefined
  readonly severity?: "error" | "info" | "warning" | (string & {}) | undefined
  readonly scope?: NetworkHealthAlertScope | undefined
}

/**
 * `[].scope` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkHealthAlertScope {
  readonly devices?: Array<NetworkHealthAlertScopeDevice> | undefined
  readonly applications?: Array<NetworkHealthAlertScopeApplication> | undefined
  readonly peers?: Array<NetworkHealthAlertScopePeer> | undefined
}

/**
 * `[].scope.devices[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkHealthAlertScopeDevice {
  readonly url?: string | undefined
  readonly name?: string | undefined
  readonly productType?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly lldp?: { readonly portId?: string | undefined } | undefined
  readonly clients?: Array<{ readonly mac?: string | undefined }> | undefined
}

/**
 * `[].scope.applications[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkHealthAlertScopeApplication {
  readonly url?: string | undefined
  readonly name?: string | undefined
}

/**
 * `[].scope.peers[]` in the answer of {@link getNetworkHealthAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkHealthAlertScopePeer {
  readonly url?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/health/alerts`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @deprecated In favour of `getOrganizationAssuranceAlerts`.
 * @see https://developer.cisco.com/meraki/api-v1/get-network-health-alerts/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkHealthAlerts: Operation<
  GetNetworkHealthAlertsInput,
  Array<NetworkHealthAlert>
> = /*#__PURE__*/ operation({
  id: "getNetworkHealthAlerts",
  method: "GET",
  path: "/networks/{networkId}/health/alerts",
  tag: "networks",
  response: "[{id:s,category:s,type:s,severity:e(error|info|warning),scope:{devices:[{url:s,name:s,productType:s,serial:s,mac:s,lldp:{portId:s},clients:[{mac:s}]}],applications:[{url:s,name:s}],peers:[{url:s,network:{name:s,id:s}}]}}]",
  scope: "dashboard:general:telemetry:read",
  deprecated: true
})

/**
 * The input of {@link getNetworkMerakiAuthUsers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkMerakiAuthUsersInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkMerakiAuthUsers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMerakiAuthUser {
  readonly id?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  readonly createdAt?: string | undefined
  readonly accountType?: string | undefined
  readonly isAdmin?: boolean | undefined
  readonly authorizations?: Array<NetworkMerakiAuthUserAuthorization> | undefined
}

/**
 * `[].authorizations[]` in the answer of {@link getNetworkMerakiAuthUsers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMerakiAuthUserAuthorization {
  readonly ssidNumber?: number | undefined
  readonly authorizedZone?: string | undefined
  readonly expiresAt?: string | undefined
  readonly authorizedByName?: string | undefined
  readonly authorizedByEmail?: string | undefined
}

/**
 * `GET /networks/{networkId}/merakiAuthUsers`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-users/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkMerakiAuthUsers: Operation<
  GetNetworkMerakiAuthUsersInput,
  Array<NetworkMerakiAuthUser>
> = /*#__PURE__*/ operation({
  id: "getNetworkMerakiAuthUsers",
  method: "GET",
  path: "/networks/{networkId}/merakiAuthUsers",
  tag: "networks",
  response: "[{id:s,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkMerakiAuthUser}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkMerakiAuthUserInput {
  readonly networkId: string
  readonly email: string
  readonly name?: string | undefined
  readonly password?: string | undefined
  /** The API's default is `"802.1X"`. */
  readonly accountType?: "802.1X" | "Client VPN" | "Guest" | (string & {}) | undefined
  /** The API's default is `false`. */
  readonly emailPasswordToUser?: boolean | undefined
  readonly isAdmin?: boolean | undefined
  readonly authorizations: ReadonlyArray<NetworkMerakiAuthUserAuthorizationInput>
}

/**
 * `authorizations[]` in the input of {@link createNetworkMerakiAuthUser}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkMerakiAuthUserAuthorizationInput {
  readonly ssidNumber?: number | undefined
  /** The API's default is `"Never"`. */
  readonly expiresAt?: string | undefined
}

/**
 * `POST /networks/{networkId}/merakiAuthUsers`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/merakiAuthUsers`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-meraki-auth-user/
 * @since 0.1.0
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
  body: {
    email: "s!",
    name: "s",
    password: "s",
    accountType: "e(802.1X|Client VPN|Guest)",
    emailPasswordToUser: "b",
    isAdmin: "b",
    authorizations: "[{ssidNumber:i,expiresAt:s}]!"
  },
  response: "{id:s,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}",
  batch: { resource: "/networks/{networkId}/merakiAuthUsers", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkMerakiAuthUser}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkMerakiAuthUserInput {
  readonly networkId: string
  readonly merakiAuthUserId: string
}

/**
 * `GET /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-meraki-auth-user/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkMerakiAuthUser: Operation<
  GetNetworkMerakiAuthUserInput,
  NetworkMerakiAuthUser
> = /*#__PURE__*/ operation({
  id: "getNetworkMerakiAuthUser",
  method: "GET",
  path: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
  tag: "networks",
  response: "{id:s,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkMerakiAuthUser}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkMerakiAuthUserInput {
  readonly networkId: string
  readonly merakiAuthUserId: string
  readonly name?: string | undefined
  readonly password?: string | undefined
  /** The API's default is `false`. */
  readonly emailPasswordToUser?: boolean | undefined
  readonly authorizations?: ReadonlyArray<UpdateNetworkMerakiAuthUserAuthorizationInput> | undefined
}

/**
 * `authorizations[]` in the input of {@link updateNetworkMerakiAuthUser}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkMerakiAuthUserAuthorizationInput {
  readonly ssidNumber: number
  /** The API's default is `"Never"`. */
  readonly expiresAt?: string | undefined
}

/**
 * `PUT /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-meraki-auth-user/
 * @since 0.1.0
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
  body: { name: "s", password: "s", emailPasswordToUser: "b", authorizations: "[{ssidNumber:i!,expiresAt:s}]" },
  response: "{id:s,email:s,name:s,createdAt:d,accountType:s,isAdmin:b,authorizations:[{ssidNumber:i,authorizedZone:s,expiresAt:d,authorizedByName:s,authorizedByEmail:s}]}",
  batch: { resource: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkMerakiAuthUser}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkMerakiAuthUserInput {
  readonly networkId: string
  readonly merakiAuthUserId: string
  readonly delete?: boolean | undefined
}

/**
 * `DELETE /networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-meraki-auth-user/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkMerakiAuthUser: Batchable<DeleteNetworkMerakiAuthUserInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkMerakiAuthUser",
  method: "DELETE",
  path: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}",
  tag: "networks",
  query: { delete: "b" },
  batch: { resource: "/networks/{networkId}/merakiAuthUsers/{merakiAuthUserId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkMqttBrokers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkMqttBrokersInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkMqttBrokers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMqttBroker {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly security?: NetworkMqttBrokerSecurity | undefined
  readonly authentication?: { readonly username?: string | undefined } | undefined
}

/**
 * `[].security` in the answer of {@link getNetworkMqttBrokers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMqttBrokerSecurity {
  readonly mode?: string | undefined
  readonly tls?: NetworkMqttBrokerSecurityTls | undefined
}

/**
 * `[].security.tls` in the answer of {@link getNetworkMqttBrokers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMqttBrokerSecurityTls {
  readonly hasCaCertificate?: boolean | undefined
  readonly verifyHostnames?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/mqttBrokers`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-mqtt-brokers/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkMqttBrokers: Operation<
  GetNetworkMqttBrokersInput,
  Array<NetworkMqttBroker>
> = /*#__PURE__*/ operation({
  id: "getNetworkMqttBrokers",
  method: "GET",
  path: "/networks/{networkId}/mqttBrokers",
  tag: "networks",
  response: "[{id:s,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkMqttBrokerInput {
  readonly networkId: string
  readonly name: string
  readonly host: string
  readonly port: number
  readonly security?: NetworkMqttBrokerSecurityInput | undefined
  readonly authentication?: NetworkMqttBrokerAuthenticationInput | undefined
}

/**
 * `security` in the input of {@link createNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkMqttBrokerSecurityInput {
  readonly mode?: string | undefined
  readonly tls?: NetworkMqttBrokerSecurityTlsInput | undefined
}

/**
 * `security.tls` in the input of {@link createNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkMqttBrokerSecurityTlsInput {
  readonly caCertificate?: string | null | undefined
  readonly verifyHostnames?: boolean | undefined
}

/**
 * `authentication` in the input of {@link createNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkMqttBrokerAuthenticationInput {
  readonly username?: string | null | undefined
  readonly password?: string | null | undefined
}

/**
 * `POST /networks/{networkId}/mqttBrokers`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/mqttBrokers`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-mqtt-broker/
 * @since 0.1.0
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
  body: {
    name: "s!",
    host: "s!",
    port: "i!",
    security: "{mode:s,tls:{caCertificate:s~,verifyHostnames:b}}",
    authentication: "{username:s~,password:s~}"
  },
  response: "{id:s,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}",
  batch: { resource: "/networks/{networkId}/mqttBrokers", operation: "create" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkMqttBrokerInput {
  readonly networkId: string
  readonly mqttBrokerId: string
}

/**
 * `GET /networks/{networkId}/mqttBrokers/{mqttBrokerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-mqtt-broker/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkMqttBroker: Operation<GetNetworkMqttBrokerInput, NetworkMqttBroker> = /*#__PURE__*/ operation({
  id: "getNetworkMqttBroker",
  method: "GET",
  path: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
  tag: "networks",
  response: "{id:s,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkMqttBrokerInput {
  readonly networkId: string
  readonly mqttBrokerId: string
  readonly name?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly security?: NetworkMqttBrokerSecurityInput | undefined
  readonly authentication?: NetworkMqttBrokerAuthenticationInput | undefined
}

/**
 * `PUT /networks/{networkId}/mqttBrokers/{mqttBrokerId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/mqttBrokers/{mqttBrokerId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-mqtt-broker/
 * @since 0.1.0
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
  body: {
    name: "s",
    host: "s",
    port: "i",
    security: "{mode:s,tls:{caCertificate:s~,verifyHostnames:b}}",
    authentication: "{username:s~,password:s~}"
  },
  response: "{id:s,name:s,host:s,port:i,security:{mode:s,tls:{hasCaCertificate:b,verifyHostnames:b}},authentication:{username:s}}",
  batch: { resource: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}", operation: "update" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteNetworkMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkMqttBrokerInput {
  readonly networkId: string
  readonly mqttBrokerId: string
}

/**
 * `DELETE /networks/{networkId}/mqttBrokers/{mqttBrokerId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/mqttBrokers/{mqttBrokerId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-mqtt-broker/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkMqttBroker: Batchable<DeleteNetworkMqttBrokerInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkMqttBroker",
  method: "DELETE",
  path: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}",
  tag: "networks",
  batch: { resource: "/networks/{networkId}/mqttBrokers/{mqttBrokerId}", operation: "destroy" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkNetflow}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkNetflowInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkNetflow}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkNetflow {
  readonly reportingEnabled?: boolean | undefined
  readonly collectorIp?: string | undefined
  readonly collectorPort?: number | undefined
  readonly etaEnabled?: boolean | undefined
  readonly etaDstPort?: number | undefined
}

/**
 * `GET /networks/{networkId}/netflow`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-netflow/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkNetflow: Operation<GetNetworkNetflowInput, NetworkNetflow> = /*#__PURE__*/ operation({
  id: "getNetworkNetflow",
  method: "GET",
  path: "/networks/{networkId}/netflow",
  tag: "networks",
  response: "{reportingEnabled:b,collectorIp:s,collectorPort:i,etaEnabled:b,etaDstPort:i}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkNetflow}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkNetflowInput {
  readonly networkId: string
  readonly reportingEnabled?: boolean | undefined
  readonly collectorIp?: string | undefined
  readonly collectorPort?: number | undefined
  readonly etaEnabled?: boolean | undefined
  readonly etaDstPort?: number | undefined
}

/**
 * `PUT /networks/{networkId}/netflow`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-netflow/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkNetflow: Operation<UpdateNetworkNetflowInput, NetworkNetflow> = /*#__PURE__*/ operation({
  id: "updateNetworkNetflow",
  method: "PUT",
  path: "/networks/{networkId}/netflow",
  tag: "networks",
  body: { reportingEnabled: "b", collectorIp: "s", collectorPort: "i", etaEnabled: "b", etaDstPort: "i" },
  response: "{reportingEnabled:b,collectorIp:s,collectorPort:i,etaEnabled:b,etaDstPort:i}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkNetworkHealthChannelUtilizationInput {
  readonly networkId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** One of 600. The API's default is `600`. */
  readonly resolution?: number | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkNetworkHealthChannelUtilization {
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly tags?: string | undefined
  readonly wifi0?: Array<NetworkNetworkHealthChannelUtilizationWifi0> | undefined
  readonly wifi1?: Array<NetworkNetworkHealthChannelUtilizationWifi1> | undefined
}

/**
 * `[].wifi0[]` in the answer of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkNetworkHealthChannelUtilizationWifi0 {
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
  readonly utilizationTotal?: number | undefined
  readonly utilization80211?: number | undefined
  readonly utilizationNon80211?: number | undefined
}

/**
 * `[].wifi1[]` in the answer of {@link getNetworkNetworkHealthChannelUtilization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkNetworkHealthChannelUtilizationWifi1 {
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
  readonly utilizationTotal?: number | undefined
  readonly utilization80211?: number | undefined
  readonly utilizationNon80211?: number | undefined
}

/**
 * `GET /networks/{networkId}/networkHealth/channelUtilization`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-network-health-channel-utilization/
 * @since 0.1.0
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
  query: { t0: "s", t1: "s", timespan: "n", resolution: "i", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{serial:s,model:s,tags:s,wifi0:[{startTime:d,endTime:d,utilizationTotal:n,utilization80211:n,utilizationNon80211:n}],wifi1:[{startTime:d,endTime:d,utilizationTotal:n,utilization80211:n,utilizationNon80211:n}]}]",
  paging: { itemsIn: "array", perPage: 100 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkPiiPiiKeys}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkPiiPiiKeysInput {
  readonly networkId: string
  readonly username?: string | undefined
  readonly email?: string | undefined
  readonly mac?: string | undefined
  readonly serial?: string | undefined
  readonly imei?: string | undefined
  readonly bluetoothMac?: string | undefined
}

/**
 * `.*` in the answer of {@link getNetworkPiiPiiKeys}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkPiiPiiKey {
  readonly macs?: Array<string> | undefined
  readonly emails?: Array<string> | undefined
  readonly usernames?: Array<string> | undefined
  readonly serials?: Array<string> | undefined
  readonly imeis?: Array<string> | undefined
  readonly bluetoothMacs?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/pii/piiKeys`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-pii-keys/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkPiiPiiKeys: Operation<
  GetNetworkPiiPiiKeysInput,
  { readonly [name: string]: NetworkPiiPiiKey }
> = /*#__PURE__*/ operation({
  id: "getNetworkPiiPiiKeys",
  method: "GET",
  path: "/networks/{networkId}/pii/piiKeys",
  tag: "networks",
  query: { username: "s", email: "s", mac: "s", serial: "s", imei: "s", bluetoothMac: "s" },
  response: "{*:{macs:[s],emails:[s],usernames:[s],serials:[s],imeis:[s],bluetoothMacs:[s]}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getNetworkPiiRequests}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkPiiRequestsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkPiiRequests}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkPiiRequest {
  readonly id?: string | undefined
  readonly organizationWide?: boolean | undefined
  readonly networkId?: string | undefined
  readonly type?: string | undefined
  readonly mac?: string | undefined
  readonly datasets?: string | undefined
  readonly status?: string | undefined
  readonly createdAt?: number | undefined
  readonly completedAt?: number | undefined
}

/**
 * `GET /networks/{networkId}/pii/requests`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-requests/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkPiiRequests: Operation<
  GetNetworkPiiRequestsInput,
  Array<NetworkPiiRequest>
> = /*#__PURE__*/ operation({
  id: "getNetworkPiiRequests",
  method: "GET",
  path: "/networks/{networkId}/pii/requests",
  tag: "networks",
  response: "[{id:s,organizationWide:b,networkId:s,type:s,mac:s,datasets:s,status:s,createdAt:i,completedAt:i}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkPiiRequest}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkPiiRequestInput {
  readonly networkId: string
  readonly type?: "delete" | "restrict processing" | (string & {}) | undefined
  readonly datasets?: ReadonlyArray<string> | undefined
  readonly username?: string | undefined
  readonly email?: string | undefined
  readonly mac?: string | undefined
  readonly smDeviceId?: string | undefined
  readonly smUserId?: string | undefined
}

/**
 * `POST /networks/{networkId}/pii/requests`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-pii-request/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkPiiRequest: Operation<
  CreateNetworkPiiRequestInput,
  NetworkPiiRequest
> = /*#__PURE__*/ operation({
  id: "createNetworkPiiRequest",
  method: "POST",
  path: "/networks/{networkId}/pii/requests",
  tag: "networks",
  body: {
    type: "e(delete|restrict processing)",
    datasets: "[s]",
    username: "s",
    email: "s",
    mac: "s",
    smDeviceId: "s",
    smUserId: "s"
  },
  response: "{id:s,organizationWide:b,networkId:s,type:s,mac:s,datasets:s,status:s,createdAt:i,completedAt:i}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkPiiRequest}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkPiiRequestInput {
  readonly networkId: string
  readonly requestId: string
}

/**
 * `GET /networks/{networkId}/pii/requests/{requestId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-request/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkPiiRequest: Operation<GetNetworkPiiRequestInput, NetworkPiiRequest> = /*#__PURE__*/ operation({
  id: "getNetworkPiiRequest",
  method: "GET",
  path: "/networks/{networkId}/pii/requests/{requestId}",
  tag: "networks",
  response: "{id:s,organizationWide:b,networkId:s,type:s,mac:s,datasets:s,status:s,createdAt:i,completedAt:i}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link deleteNetworkPiiRequest}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkPiiRequestInput {
  readonly networkId: string
  readonly requestId: string
}

/**
 * `DELETE /networks/{networkId}/pii/requests/{requestId}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-pii-request/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkPiiRequest: Operation<DeleteNetworkPiiRequestInput, void> = /*#__PURE__*/ operation({
  id: "deleteNetworkPiiRequest",
  method: "DELETE",
  path: "/networks/{networkId}/pii/requests/{requestId}",
  tag: "networks",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkPiiSmDevicesForKey}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkPiiSmDevicesForKeyInput {
  readonly networkId: string
  readonly username?: string | undefined
  readonly email?: string | undefined
  readonly mac?: string | undefined
  readonly serial?: string | undefined
  readonly imei?: string | undefined
  readonly bluetoothMac?: string | undefined
}

/**
 * `GET /networks/{networkId}/pii/smDevicesForKey`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-devices-for-key/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkPiiSmDevicesForKey: Operation<
  GetNetworkPiiSmDevicesForKeyInput,
  { readonly [name: string]: Array<string> }
> = /*#__PURE__*/ operation({
  id: "getNetworkPiiSmDevicesForKey",
  method: "GET",
  path: "/networks/{networkId}/pii/smDevicesForKey",
  tag: "networks",
  query: { username: "s", email: "s", mac: "s", serial: "s", imei: "s", bluetoothMac: "s" },
  response: "{*:[s]}",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkPiiSmOwnersForKey}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkPiiSmOwnersForKeyInput {
  readonly networkId: string
  readonly username?: string | undefined
  readonly email?: string | undefined
  readonly mac?: string | undefined
  readonly serial?: string | undefined
  readonly imei?: string | undefined
  readonly bluetoothMac?: string | undefined
}

/**
 * `GET /networks/{networkId}/pii/smOwnersForKey`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-pii-sm-owners-for-key/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkPiiSmOwnersForKey: Operation<
  GetNetworkPiiSmOwnersForKeyInput,
  { readonly [name: string]: Array<string> }
> = /*#__PURE__*/ operation({
  id: "getNetworkPiiSmOwnersForKey",
  method: "GET",
  path: "/networks/{networkId}/pii/smOwnersForKey",
  tag: "networks",
  query: { username: "s", email: "s", mac: "s", serial: "s", imei: "s", bluetoothMac: "s" },
  response: "{*:[s]}",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkPoliciesByClient}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkPoliciesByClientInput {
  readonly networkId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkPoliciesByClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkPoliciesByClient {
  readonly name?: string | undefined
  readonly clientId?: string | undefined
  readonly assigned?: Array<NetworkPoliciesByClientAssigned> | undefined
}

/**
 * `[].assigned[]` in the answer of {@link getNetworkPoliciesByClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkPoliciesByClientAssigned {
  readonly name?: string | undefined
  readonly type?: string | undefined
  readonly groupPolicyId?: string | undefined
  readonly ssid?: Array<{ readonly ssidNumber?: number | undefined }> | undefined
}

/**
 * `GET /networks/{networkId}/policies/byClient`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-policies-by-client/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", t0: "s", timespan: "n" },
  response: "[{name:s,clientId:s,assigned:[{name:s,type:s,groupPolicyId:s,ssid:[{ssidNumber:i}]}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getNetworkSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSettingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSettings {
  readonly localStatusPageEnabled?: boolean | undefined
  readonly remoteStatusPageEnabled?: boolean | undefined
  readonly localStatusPage?: NetworkSettingsLocalStatusPage | undefined
  readonly securePort?: { readonly enabled?: boolean | undefined } | undefined
  readonly fips?: { readonly enabled?: boolean | undefined } | undefined
  readonly namedVlans?: { readonly enabled: boolean } | undefined
}

/**
 * `localStatusPage` in the answer of {@link getNetworkSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSettingsLocalStatusPage {
  readonly authentication?: NetworkSettingsLocalStatusPageAuthentication | undefined
}

/**
 * `localStatusPage.authentication` in the answer of {@link getNetworkSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSettingsLocalStatusPageAuthentication {
  readonly enabled?: boolean | undefined
  readonly username?: string | undefined
}

/**
 * `GET /networks/{networkId}/settings`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-settings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSettings: Operation<GetNetworkSettingsInput, NetworkSettings> = /*#__PURE__*/ operation({
  id: "getNetworkSettings",
  method: "GET",
  path: "/networks/{networkId}/settings",
  tag: "networks",
  response: "{localStatusPageEnabled:b,remoteStatusPageEnabled:b,localStatusPage:{authentication:{enabled:b,username:s}},securePort:{enabled:b},fips:{enabled:b},namedVlans:{enabled:b!}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSettingsInput {
  readonly networkId: string
  /** The API's default is `true`. */
  readonly localStatusPageEnabled?: boolean | undefined
  readonly remoteStatusPageEnabled?: boolean | undefined
  readonly localStatusPage?: NetworkSettingsLocalStatusPageInput | undefined
  readonly securePort?: { readonly enabled?: boolean | undefined } | undefined
  readonly namedVlans?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `localStatusPage` in the input of {@link updateNetworkSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSettingsLocalStatusPageInput {
  readonly authentication?: NetworkSettingsLocalStatusPageAuthenticationInput | undefined
}

/**
 * `localStatusPage.authentication` in the input of {@link updateNetworkSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSettingsLocalStatusPageAuthenticationInput {
  readonly enabled?: boolean | undefined
  readonly username?: string | null | undefined
  readonly password?: string | null | undefined
}

/**
 * `PUT /networks/{networkId}/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/settings`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-settings/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkSettings: Batchable<UpdateNetworkSettingsInput, NetworkSettings> = /*#__PURE__*/ batchable({
  id: "updateNetworkSettings",
  method: "PUT",
  path: "/networks/{networkId}/settings",
  tag: "networks",
  body: {
    localStatusPageEnabled: "b",
    remoteStatusPageEnabled: "b",
    localStatusPage: "{authentication:{enabled:b,username:s~,password:s~}}",
    securePort: "{enabled:b}",
    namedVlans: "{enabled:b}"
  },
  response: "{localStatusPageEnabled:b,remoteStatusPageEnabled:b,localStatusPage:{authentication:{enabled:b,username:s}},securePort:{enabled:b},fips:{enabled:b},namedVlans:{enabled:b!}}",
  batch: { resource: "/networks/{networkId}/settings", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkSnmp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSnmpInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSnmp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSnmp {
  readonly access?: string | undefined
  readonly communityString?: string | undefined
  readonly users?: Array<NetworkSnmpUser> | undefined
  readonly authentication?: NetworkSnmpAuthentication | undefined
  readonly privacy?: { readonly protocol?: "AES-128" | "DES" | (string & {}) | undefined } | undefined
}

/**
 * `users[]` in the answer of {@link getNetworkSnmp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSnmpUser {
  readonly username?: string | undefined
  readonly passphrase?: string | undefined
}

/**
 * `authentication` in the answer of {@link getNetworkSnmp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSnmpAuthentication {
  readonly protocol?: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | (string & {}) | undefined
}

/**
 * `GET /networks/{networkId}/snmp`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-snmp/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSnmp: Operation<GetNetworkSnmpInput, NetworkSnmp> = /*#__PURE__*/ operation({
  id: "getNetworkSnmp",
  method: "GET",
  path: "/networks/{networkId}/snmp",
  tag: "networks",
  response: "{access:s,communityString:s,users:[{username:s,passphrase:s}],authentication:{protocol:e(SHA-1|SHA-256|SHA-384|SHA-512)},privacy:{protocol:e(AES-128|DES)}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkSnmp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSnmpInput {
  readonly networkId: string
  readonly access?: "community" | "none" | "users" | (string & {}) | undefined
  readonly communityString?: string | undefined
  readonly users?: ReadonlyArray<{ readonly username: string; readonly passphrase: string }> | undefined
  readonly authentication?: NetworkSnmpAuthenticationInput | undefined
  readonly privacy?: { readonly protocol?: "AES-128" | "DES" | (string & {}) | undefined } | undefined
}

/**
 * `authentication` in the input of {@link updateNetworkSnmp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSnmpAuthenticationInput {
  readonly protocol?: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512" | (string & {}) | undefined
}

/**
 * `PUT /networks/{networkId}/snmp`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-snmp/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkSnmp: Operation<UpdateNetworkSnmpInput, NetworkSnmp> = /*#__PURE__*/ operation({
  id: "updateNetworkSnmp",
  method: "PUT",
  path: "/networks/{networkId}/snmp",
  tag: "networks",
  body: {
    access: "e(community|none|users)",
    communityString: "s",
    users: "[{username:s!,passphrase:s!}]",
    authentication: "{protocol:e(SHA-1|SHA-256|SHA-384|SHA-512)}",
    privacy: "{protocol:e(AES-128|DES)}"
  },
  response: "{access:s,communityString:s,users:[{username:s,passphrase:s}],authentication:{protocol:e(SHA-1|SHA-256|SHA-384|SHA-512)},privacy:{protocol:e(AES-128|DES)}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkSplashLoginAttempts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSplashLoginAttemptsInput {
  readonly networkId: string
  readonly ssidNumber?: NetworkSplashLoginAttemptsSsidNumberInput | undefined
  readonly loginIdentifier?: string | undefined
  /** Seconds. */
  readonly timespan?: number | undefined
}

/**
 * `ssidNumber` in the input of {@link getNetworkSplashLoginAttempts}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `[]` in the answer of {@link getNetworkSplashLoginAttempts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSplashLoginAttempt {
  readonly name?: string | undefined
  readonly login?: string | undefined
  readonly ssid?: string | undefined
  readonly loginAt?: string | undefined
  readonly gatewayDeviceMac?: string | undefined
  readonly clientMac?: string | undefined
  readonly clientId?: string | undefined
  readonly authorization?: string | undefined
}

/**
 * `GET /networks/{networkId}/splashLoginAttempts`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-splash-login-attempts/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkSplashLoginAttempts: Operation<
  GetNetworkSplashLoginAttemptsInput,
  Array<NetworkSplashLoginAttempt>
> = /*#__PURE__*/ operation({
  id: "getNetworkSplashLoginAttempts",
  method: "GET",
  path: "/networks/{networkId}/splashLoginAttempts",
  tag: "networks",
  query: { ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)", loginIdentifier: "s", timespan: "i" },
  response: "[{name:s,login:s,ssid:s,loginAt:d,gatewayDeviceMac:s,clientMac:s,clientId:s,authorization:s}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link splitNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface SplitNetworkInput {
  readonly networkId: string
}

/**
 * The answer of {@link splitNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface SplitNetworkOutput {
  readonly resultingNetworks?: Array<SplitNetworkOutputResultingNetwork> | undefined
}

/**
 * `resultingNetworks[]` in the answer of {@link splitNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface SplitNetworkOutputResultingNetwork {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly name?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/split`
 *
 * Can be a step of an action batch: `split` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/split-network/
 * @since 0.1.0
 * @category configure
 */
export const splitNetwork: Batchable<SplitNetworkInput, SplitNetworkOutput> = /*#__PURE__*/ batchable({
  id: "splitNetwork",
  method: "POST",
  path: "/networks/{networkId}/split",
  tag: "networks",
  response: "{resultingNetworks:[{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}]}",
  batch: { resource: "/networks/{networkId}", operation: "split" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkSyslogServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSyslogServersInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSyslogServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSyslogServers {
  readonly servers?: Array<NetworkSyslogServersServer> | undefined
}

/**
 * `servers[]` in the answer of {@link getNetworkSyslogServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSyslogServersServer {
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly roles?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/syslogServers`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @deprecated In favour of `getOrganizationDevicesSyslogServersByNetwork`.
 * @see https://developer.cisco.com/meraki/api-v1/get-network-syslog-servers/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSyslogServers: Operation<
  GetNetworkSyslogServersInput,
  NetworkSyslogServers
> = /*#__PURE__*/ operation({
  id: "getNetworkSyslogServers",
  method: "GET",
  path: "/networks/{networkId}/syslogServers",
  tag: "networks",
  response: "{servers:[{host:s,port:i,roles:[s]}]}",
  scope: "dashboard:general:telemetry:read",
  deprecated: true
})

/**
 * The input of {@link updateNetworkSyslogServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSyslogServersInput {
  readonly networkId: string
  readonly servers: ReadonlyArray<NetworkSyslogServersServerInput>
}

/**
 * `servers[]` in the input of {@link updateNetworkSyslogServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSyslogServersServerInput {
  readonly host: string
  readonly port: number
  readonly roles: ReadonlyArray<string>
}

/**
 * `PUT /networks/{networkId}/syslogServers`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @deprecated In favour of {@link updateNetworkDevicesSyslogServers}.
 * @see https://developer.cisco.com/meraki/api-v1/update-network-syslog-servers/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkSyslogServers: Operation<
  UpdateNetworkSyslogServersInput,
  NetworkSyslogServers
> = /*#__PURE__*/ operation({
  id: "updateNetworkSyslogServers",
  method: "PUT",
  path: "/networks/{networkId}/syslogServers",
  tag: "networks",
  body: { servers: "[{host:s!,port:i!,roles:[s]!}]!" },
  response: "{servers:[{host:s,port:i,roles:[s]}]}",
  scope: "dashboard:general:telemetry:write",
  deprecated: true
})

/**
 * The input of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkTopologyLinkLayerInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayer {
  readonly nodes?: Array<NetworkTopologyLinkLayerNode> | undefined
  readonly links?: Array<NetworkTopologyLinkLayerLink> | undefined
  readonly errors?: Array<string> | undefined
}

/**
 * `nodes[]` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNode {
  readonly derivedId?: string | undefined
  readonly mac?: string | undefined
  readonly type?: string | undefined
  readonly root?: boolean | undefined
  readonly device?: NetworkTopologyLinkLayerNodeDevice | undefined
  readonly discovered?: NetworkTopologyLinkLayerNodeDiscovered | undefined
  readonly stack?: NetworkTopologyLinkLayerNodeStack | undefined
}

/**
 * `nodes[].device` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly productType?: string | undefined
  readonly status?: string | undefined
  readonly lastReportedAt?: string | undefined
  readonly clients?: NetworkTopologyLinkLayerNodeDeviceClients | undefined
  readonly uplinks?: Array<{ readonly vlanId?: number | undefined }> | undefined
}

/**
 * `nodes[].device.clients` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDeviceClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `nodes[].discovered` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDiscovered {
  readonly lldp?: NetworkTopologyLinkLayerNodeDiscoveredLldp | undefined
  readonly cdp?: NetworkTopologyLinkLayerNodeDiscoveredCdp | undefined
}

/**
 * `nodes[].discovered.lldp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDiscoveredLldp {
  readonly chassisId?: string | undefined
  readonly systemName?: string | undefined
  readonly systemDescription?: string | undefined
  readonly systemCapabilities?: Array<string> | undefined
  readonly managementAddress?: string | undefined
}

/**
 * `nodes[].discovered.cdp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeDiscoveredCdp {
  readonly platform?: string | undefined
  readonly deviceId?: string | undefined
  readonly address?: string | undefined
  readonly capabilities?: Array<string> | undefined
  readonly managementAddress?: string | undefined
}

/**
 * `nodes[].stack` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeStack {
  readonly id?: number | undefined
  readonly name?: string | undefined
  readonly members?: Array<{ readonly [name: string]: unknown }> | undefined
  readonly clients?: NetworkTopologyLinkLayerNodeStackClients | undefined
}

/**
 * `nodes[].stack.clients` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerNodeStackClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `links[]` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLink {
  readonly ends?: Array<NetworkTopologyLinkLayerLinkEnd> | undefined
  readonly lastReportedAt?: string | undefined
}

/**
 * `links[].ends[]` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEnd {
  readonly node?: NetworkTopologyLinkLayerLinkEndNode | undefined
  readonly device?: NetworkTopologyLinkLayerLinkEndDevice | undefined
  readonly discovered?: NetworkTopologyLinkLayerLinkEndDiscovered | undefined
}

/**
 * `links[].ends[].node` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndNode {
  readonly derivedId?: string | undefined
  readonly type?: string | undefined
}

/**
 * `links[].ends[].device` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
}

/**
 * `links[].ends[].discovered` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDiscovered {
  readonly lldp?: NetworkTopologyLinkLayerLinkEndDiscoveredLldp | undefined
  readonly cdp?: NetworkTopologyLinkLayerLinkEndDiscoveredCdp | undefined
}

/**
 * `links[].ends[].discovered.lldp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDiscoveredLldp {
  readonly portId?: string | undefined
  readonly portDescription?: string | undefined
}

/**
 * `links[].ends[].discovered.cdp` in the answer of {@link getNetworkTopologyLinkLayer}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTopologyLinkLayerLinkEndDiscoveredCdp {
  readonly portId?: string | undefined
  readonly nativeVlan?: number | undefined
}

/**
 * `GET /networks/{networkId}/topology/linkLayer`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-topology-link-layer/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkTopologyLinkLayer: Operation<
  GetNetworkTopologyLinkLayerInput,
  NetworkTopologyLinkLayer
> = /*#__PURE__*/ operation({
  id: "getNetworkTopologyLinkLayer",
  method: "GET",
  path: "/networks/{networkId}/topology/linkLayer",
  tag: "networks",
  response: "{nodes:[{derivedId:s,mac:s,type:s,root:b,device:{serial:s,name:s,model:s,productType:s,status:s,lastReportedAt:s,clients:{counts:{total:i}},uplinks:[{vlanId:i}]},discovered:{lldp:{chassisId:s,systemName:s,systemDescription:s,systemCapabilities:[s],managementAddress:s},cdp:{platform:s,deviceId:s,address:s,capabilities:[s],managementAddress:s}},stack:{id:i,name:s,members:[{*:*}],clients:{counts:{total:i}}}}],links:[{ends:[{node:{derivedId:s,type:s},device:{serial:s,name:s},discovered:{lldp:{portId:s,portDescription:s},cdp:{portId:s,nativeVlan:i}}}],lastReportedAt:s}],errors:[s]}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkTraffic}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkTrafficInput {
  readonly networkId: string
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,592,000. */
  readonly timespan?: number | undefined
  /** The API's default is `"combined"`. */
  readonly deviceType?: "appliance" | "combined" | "switch" | "wireless" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getNetworkTraffic}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTraffic {
  readonly application?: string | undefined
  readonly destination?: string | undefined
  readonly protocol?: string | undefined
  readonly port?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
  readonly numClients?: number | undefined
  readonly activeTime?: number | undefined
  readonly flows?: number | undefined
}

/**
 * `GET /networks/{networkId}/traffic`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkTraffic: Operation<GetNetworkTrafficInput, Array<NetworkTraffic>> = /*#__PURE__*/ operation({
  id: "getNetworkTraffic",
  method: "GET",
  path: "/networks/{networkId}/traffic",
  tag: "networks",
  query: { t0: "s", timespan: "n", deviceType: "e(appliance|combined|switch|wireless)" },
  response: "[{application:s,destination:s,protocol:s,port:i,sent:n,recv:n,numClients:i,activeTime:i,flows:i}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getNetworkTrafficAnalysis}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkTrafficAnalysisInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkTrafficAnalysis}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTrafficAnalysis {
  readonly mode?: "basic" | "detailed" | "disabled" | (string & {}) | undefined
  readonly customPieChartItems?: Array<NetworkTrafficAnalysisCustomPieChartItem> | undefined
}

/**
 * `customPieChartItems[]` in the answer of {@link getNetworkTrafficAnalysis}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTrafficAnalysisCustomPieChartItem {
  readonly name: string
  readonly type: "host" | "ipRange" | "port" | (string & {})
  readonly value: string
}

/**
 * `GET /networks/{networkId}/trafficAnalysis`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic-analysis/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkTrafficAnalysis: Operation<
  GetNetworkTrafficAnalysisInput,
  NetworkTrafficAnalysis
> = /*#__PURE__*/ operation({
  id: "getNetworkTrafficAnalysis",
  method: "GET",
  path: "/networks/{networkId}/trafficAnalysis",
  tag: "networks",
  response: "{mode:e(basic|detailed|disabled),customPieChartItems:[{name:s!,type:e(host|ipRange|port)!,value:s!}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkTrafficAnalysis}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkTrafficAnalysisInput {
  readonly networkId: string
  readonly mode?: "basic" | "detailed" | "disabled" | (string & {}) | undefined
  readonly customPieChartItems?: ReadonlyArray<NetworkTrafficAnalysisCustomPieChartItemInput> | undefined
}

/**
 * `customPieChartItems[]` in the input of {@link updateNetworkTrafficAnalysis}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkTrafficAnalysisCustomPieChartItemInput {
  readonly name: string
  readonly type: "host" | "ipRange" | "port" | (string & {})
  readonly value: string
}

/**
 * `PUT /networks/{networkId}/trafficAnalysis`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-traffic-analysis/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkTrafficAnalysis: Operation<
  UpdateNetworkTrafficAnalysisInput,
  NetworkTrafficAnalysis
> = /*#__PURE__*/ operation({
  id: "updateNetworkTrafficAnalysis",
  method: "PUT",
  path: "/networks/{networkId}/trafficAnalysis",
  tag: "networks",
  body: { mode: "e(basic|detailed|disabled)", customPieChartItems: "[{name:s!,type:e(host|ipRange|port)!,value:s!}]" },
  response: "{mode:e(basic|detailed|disabled),customPieChartItems:[{name:s!,type:e(host|ipRange|port)!,value:s!}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkTrafficShapingApplicationCategories}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkTrafficShapingApplicationCategoriesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkTrafficShapingApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTrafficShapingApplicationCategories {
  readonly applicationCategories?: Array<NetworkTrafficShapingApplicationCategoriesApplicationCategory> | undefined
}

/**
 * `applicationCategories[]` in the answer of {@link getNetworkTrafficShapingApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTrafficShapingApplicationCategoriesApplicationCategory {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly applications?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `GET /networks/{networkId}/trafficShaping/applicationCategories`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-application-categories/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkTrafficShapingApplicationCategories: Operation<
  GetNetworkTrafficShapingApplicationCategoriesInput,
  NetworkTrafficShapingApplicationCategories
> = /*#__PURE__*/ operation({
  id: "getNetworkTrafficShapingApplicationCategories",
  method: "GET",
  path: "/networks/{networkId}/trafficShaping/applicationCategories",
  tag: "networks",
  response: "{applicationCategories:[{id:s,name:s,applications:[{id:s,name:s}]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkTrafficShapingDscpTaggingOptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkTrafficShapingDscpTaggingOptionsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkTrafficShapingDscpTaggingOptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkTrafficShapingDscpTaggingOption {
  readonly dscpTagValue?: number | undefined
  readonly description?: string | undefined
}

/**
 * `GET /networks/{networkId}/trafficShaping/dscpTaggingOptions`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-traffic-shaping-dscp-tagging-options/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkTrafficShapingDscpTaggingOptions: Operation<
  GetNetworkTrafficShapingDscpTaggingOptionsInput,
  Array<NetworkTrafficShapingDscpTaggingOption>
> = /*#__PURE__*/ operation({
  id: "getNetworkTrafficShapingDscpTaggingOptions",
  method: "GET",
  path: "/networks/{networkId}/trafficShaping/dscpTaggingOptions",
  tag: "networks",
  response: "[{dscpTagValue:i,description:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link unbindNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UnbindNetworkInput {
  readonly networkId: string
  readonly retainConfigs?: boolean | undefined
}

/**
 * The answer of {@link unbindNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface UnbindNetworkOutput {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly name?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/unbind`
 *
 * Can be a step of an action batch: `unbind` of `/networks/{networkId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/unbind-network/
 * @since 0.1.0
 * @category configure
 */
export const unbindNetwork: Batchable<UnbindNetworkInput, UnbindNetworkOutput> = /*#__PURE__*/ batchable({
  id: "unbindNetwork",
  method: "POST",
  path: "/networks/{networkId}/unbind",
  tag: "networks",
  body: { retainConfigs: "b" },
  response: "{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  batch: { resource: "/networks/{networkId}", operation: "unbind" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkVlanProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkVlanProfilesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkVlanProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkVlanProfile {
  readonly iname?: string | undefined
  readonly name?: string | undefined
  readonly isDefault?: boolean | undefined
  readonly vlanNames?: Array<NetworkVlanProfileVlanName> | undefined
  readonly vlanGroups?: Array<NetworkVlanProfileVlanGroup> | undefined
}

/**
 * `[].vlanNames[]` in the answer of {@link getNetworkVlanProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkVlanProfileVlanName {
  readonly name?: string | undefined
  readonly vlanId?: string | undefined
  readonly adaptivePolicyGroup?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
}

/**
 * `[].vlanGroups[]` in the answer of {@link getNetworkVlanProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkVlanProfileVlanGroup {
  readonly name?: string | undefined
  readonly vlanIds?: string | undefined
}

/**
 * `GET /networks/{networkId}/vlanProfiles`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkVlanProfiles: Operation<
  GetNetworkVlanProfilesInput,
  Array<NetworkVlanProfile>
> = /*#__PURE__*/ operation({
  id: "getNetworkVlanProfiles",
  method: "GET",
  path: "/networks/{networkId}/vlanProfiles",
  tag: "networks",
  response: "[{iname:s,name:s,isDefault:b,vlanNames:[{name:s,vlanId:s,adaptivePolicyGroup:{id:s,name:s}}],vlanGroups:[{name:s,vlanIds:s}]}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkVlanProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkVlanProfileInput {
  readonly networkId: string
  readonly name: string
  readonly vlanNames: ReadonlyArray<NetworkVlanProfileVlanNameInput>
  readonly vlanGroups: ReadonlyArray<{ readonly name: string; readonly vlanIds: string }>
  readonly iname: string
}

/**
 * `vlanNames[]` in the input of {@link createNetworkVlanProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkVlanProfileVlanNameInput {
  readonly name: string
  readonly vlanId: string
  readonly adaptivePolicyGroup?: { readonly id?: string | undefined } | undefined
}

/**
 * `POST /networks/{networkId}/vlanProfiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/vlanProfiles`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-vlan-profile/
 * @since 0.1.0
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
  body: {
    name: "s!",
    vlanNames: "[{name:s!,vlanId:s!,adaptivePolicyGroup:{id:s}}]!",
    vlanGroups: "[{name:s!,vlanIds:s!}]!",
    iname: "s!"
  },
  response: "{iname:s,name:s,isDefault:b,vlanNames:[{name:s,vlanId:s,adaptivePolicyGroup:{id:s,name:s}}],vlanGroups:[{name:s,vlanIds:s}]}",
  batch: { resource: "/networks/{networkId}/vlanProfiles", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkVlanProfilesAssignmentsByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkVlanProfilesAssignmentsByDeviceInput {
  readonly networkId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<"switch" | "wireless" | (string & {})> | undefined
  readonly stackIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkVlanProfilesAssignmentsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkVlanProfilesAssignmentsByDevice {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly productType?: string | undefined
  readonly configurationSource?: string | undefined
  readonly vlanProfile?: NetworkVlanProfilesAssignmentsByDeviceVlanProfile | undefined
  readonly stack?: { readonly id?: string | undefined } | undefined
}

/**
 * `[].vlanProfile` in the answer of {@link getNetworkVlanProfilesAssignmentsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkVlanProfilesAssignmentsByDeviceVlanProfile {
  readonly iname?: string | undefined
  readonly name?: string | undefined
  readonly isDefault?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/vlanProfiles/assignments/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-vlan-profiles-assignments-by-device/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface ReassignNetworkVlanProfilesAssignmentsInput {
  readonly networkId: string
  readonly vlanProfile?: { readonly iname?: string | undefined } | undefined
  readonly serials: ReadonlyArray<string>
  readonly stackIds: ReadonlyArray<string>
}

/**
 * The answer of {@link reassignNetworkVlanProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ReassignNetworkVlanProfilesAssignmentsOutput {
  readonly vlanProfile?: ReassignNetworkVlanProfilesAssignmentsOutputVlanProfile | undefined
  readonly serials?: Array<string> | undefined
  readonly stackIds?: Array<string> | undefined
}

/**
 * `vlanProfile` in the answer of {@link reassignNetworkVlanProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ReassignNetworkVlanProfilesAssignmentsOutputVlanProfile {
  readonly iname?: string | undefined
  readonly name?: string | undefined
}

/**
 * `POST /networks/{networkId}/vlanProfiles/assignments/reassign`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/reassign-network-vlan-profiles-assignments/
 * @since 0.1.0
 * @category configure
 */
export const reassignNetworkVlanProfilesAssignments: Operation<
  ReassignNetworkVlanProfilesAssignmentsInput,
  ReassignNetworkVlanProfilesAssignmentsOutput
> = /*#__PURE__*/ operation({
  id: "reassignNetworkVlanProfilesAssignments",
  method: "POST",
  path: "/networks/{networkId}/vlanProfiles/assignments/reassign",
  tag: "networks",
  body: { vlanProfile: "{iname:s}", serials: "[s]!", stackIds: "[s]!" },
  response: "{vlanProfile:{iname:s,name:s},serials:[s],stackIds:[s]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkVlanProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkVlanProfileInput {
  readonly networkId: string
  readonly iname: string
}

/**
 * `GET /networks/{networkId}/vlanProfiles/{iname}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-vlan-profile/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkVlanProfile: Operation<
  GetNetworkVlanProfileInput,
  NetworkVlanProfile
> = /*#__PURE__*/ operation({
  id: "getNetworkVlanProfile",
  method: "GET",
  path: "/networks/{networkId}/vlanProfiles/{iname}",
  tag: "networks",
  response: "{iname:s,name:s,isDefault:b,vlanNames:[{name:s,vlanId:s,adaptivePolicyGroup:{id:s,name:s}}],vlanGroups:[{name:s,vlanIds:s}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateNetworkVlanProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkVlanProfileInput {
  readonly networkId: string
  readonly iname: string
  readonly name: string
  readonly vlanNames: ReadonlyArray<NetworkVlanProfileVlanNameInput>
  readonly vlanGroups: ReadonlyArray<{ readonly name: string; readonly vlanIds: string }>
}

/**
 * `PUT /networks/{networkId}/vlanProfiles/{iname}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-vlan-profile/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkVlanProfile: Operation<
  UpdateNetworkVlanProfileInput,
  NetworkVlanProfile
> = /*#__PURE__*/ operation({
  id: "updateNetworkVlanProfile",
  method: "PUT",
  path: "/networks/{networkId}/vlanProfiles/{iname}",
  tag: "networks",
  body: {
    name: "s!",
    vlanNames: "[{name:s!,vlanId:s!,adaptivePolicyGroup:{id:s}}]!",
    vlanGroups: "[{name:s!,vlanIds:s!}]!"
  },
  response: "{iname:s,name:s,isDefault:b,vlanNames:[{name:s,vlanId:s,adaptivePolicyGroup:{id:s,name:s}}],vlanGroups:[{name:s,vlanIds:s}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteNetworkVlanProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkVlanProfileInput {
  readonly networkId: string
  readonly iname: string
}

/**
 * `DELETE /networks/{networkId}/vlanProfiles/{iname}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/vlanProfiles/{iname}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-vlan-profile/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkVlanProfile: Batchable<DeleteNetworkVlanProfileInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkVlanProfile",
  method: "DELETE",
  path: "/networks/{networkId}/vlanProfiles/{iname}",
  tag: "networks",
  batch: { resource: "/networks/{networkId}/vlanProfiles/{iname}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkWebhooksHttpServers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkWebhooksHttpServersInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkWebhooksHttpServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkWebhooksHttpServer {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly enabled?: boolean | undefined
  readonly networkId?: string | undefined
  readonly payloadTemplate?: NetworkWebhooksHttpServerPayloadTemplate | undefined
}

/**
 * `[].payloadTemplate` in the answer of {@link getNetworkWebhooksHttpServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkWebhooksHttpServerPayloadTemplate {
  readonly payloadTemplateId?: string | undefined
  readonly name?: string | undefined
}

/**
 * `GET /networks/{networkId}/webhooks/httpServers`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-servers/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkWebhooksHttpServers: Operation<
  GetNetworkWebhooksHttpServersInput,
  Array<NetworkWebhooksHttpServer>
> = /*#__PURE__*/ operation({
  id: "getNetworkWebhooksHttpServers",
  method: "GET",
  path: "/networks/{networkId}/webhooks/httpServers",
  tag: "networks",
  response: "[{id:y,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createNetworkWebhooksHttpServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkWebhooksHttpServerInput {
  readonly networkId: string
  readonly name: string
  readonly url: string
  readonly sharedSecret?: string | undefined
  readonly payloadTemplate?: NetworkWebhooksHttpServerPayloadTemplateInput | undefined
}

/**
 * `payloadTemplate` in the input of {@link createNetworkWebhooksHttpServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkWebhooksHttpServerPayloadTemplateInput {
  /** The API's default is `"wpt_00001"`. */
  readonly payloadTemplateId?: string | undefined
  readonly name?: string | undefined
}

/**
 * `POST /networks/{networkId}/webhooks/httpServers`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-webhooks-http-server/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkWebhooksHttpServer: Operation<
  CreateNetworkWebhooksHttpServerInput,
  NetworkWebhooksHttpServer
> = /*#__PURE__*/ operation({
  id: "createNetworkWebhooksHttpServer",
  method: "POST",
  path: "/networks/{networkId}/webhooks/httpServers",
  tag: "networks",
  body: { name: "s!", url: "s!", sharedSecret: "s", payloadTemplate: "{payloadTemplateId:s,name:s}" },
  response: "{id:y,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksHttpServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkWebhooksHttpServerInput {
  readonly networkId: string
  readonly httpServerId: string
}

/**
 * `GET /networks/{networkId}/webhooks/httpServers/{httpServerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-http-server/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkWebhooksHttpServer: Operation<
  GetNetworkWebhooksHttpServerInput,
  NetworkWebhooksHttpServer
> = /*#__PURE__*/ operation({
  id: "getNetworkWebhooksHttpServer",
  method: "GET",
  path: "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
  tag: "networks",
  response: "{id:y,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkWebhooksHttpServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkWebhooksHttpServerInput {
  readonly networkId: string
  readonly httpServerId: string
  readonly name?: string | undefined
  readonly sharedSecret?: string | undefined
  readonly payloadTemplate?: UpdateNetworkWebhooksHttpServerPayloadTemplateInput | undefined
}

/**
 * `payloadTemplate` in the input of {@link updateNetworkWebhooksHttpServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkWebhooksHttpServerPayloadTemplateInput {
  /** The API's default is `"wpt_00001"`. */
  readonly payloadTemplateId?: string | undefined
}

/**
 * `PUT /networks/{networkId}/webhooks/httpServers/{httpServerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-webhooks-http-server/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkWebhooksHttpServer: Operation<
  UpdateNetworkWebhooksHttpServerInput,
  NetworkWebhooksHttpServer
> = /*#__PURE__*/ operation({
  id: "updateNetworkWebhooksHttpServer",
  method: "PUT",
  path: "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
  tag: "networks",
  body: { name: "s", sharedSecret: "s", payloadTemplate: "{payloadTemplateId:s}" },
  response: "{id:y,name:s,url:s,enabled:b,networkId:s,payloadTemplate:{payloadTemplateId:s,name:s}}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteNetworkWebhooksHttpServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkWebhooksHttpServerInput {
  readonly networkId: string
  readonly httpServerId: string
}

/**
 * `DELETE /networks/{networkId}/webhooks/httpServers/{httpServerId}`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-http-server/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkWebhooksHttpServer: Operation<
  DeleteNetworkWebhooksHttpServerInput,
  void
> = /*#__PURE__*/ operation({
  id: "deleteNetworkWebhooksHttpServer",
  method: "DELETE",
  path: "/networks/{networkId}/webhooks/httpServers/{httpServerId}",
  tag: "networks",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkWebhooksPayloadTemplatesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkWebhooksPayloadTemplate {
  readonly payloadTemplateId?: string | undefined
  readonly type?: string | undefined
  readonly name?: string | undefined
  readonly headers?: Array<NetworkWebhooksPayloadTemplateHeader> | undefined
  readonly body?: string | undefined
  readonly sharing?: NetworkWebhooksPayloadTemplateSharing | undefined
}

/**
 * `[].headers[]` in the answer of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkWebhooksPayloadTemplateHeader {
  readonly name?: string | undefined
  readonly template?: string | undefined
}

/**
 * `[].sharing` in the answer of {@link getNetworkWebhooksPayloadTemplates}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkWebhooksPayloadTemplateSharing {
  readonly byNetwork?: { readonly adminsCanModify?: boolean | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/webhooks/payloadTemplates`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-templates/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkWebhooksPayloadTemplates: Operation<
  GetNetworkWebhooksPayloadTemplatesInput,
  Array<NetworkWebhooksPayloadTemplate>
> = /*#__PURE__*/ operation({
  id: "getNetworkWebhooksPayloadTemplates",
  method: "GET",
  path: "/networks/{networkId}/webhooks/payloadTemplates",
  tag: "networks",
  response: "[{payloadTemplateId:s,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkWebhooksPayloadTemplateInput {
  readonly networkId: string
  readonly name: string
  readonly body?: string | undefined
  readonly headers?: ReadonlyArray<NetworkWebhooksPayloadTemplateHeaderInput> | null | undefined
  readonly bodyFile?: string | undefined
  readonly headersFile?: string | undefined
}

/**
 * `headers[]` in the input of {@link createNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkWebhooksPayloadTemplateHeaderInput {
  readonly name?: string | undefined
  readonly template?: string | undefined
}

/**
 * `POST /networks/{networkId}/webhooks/payloadTemplates`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/webhooks/payloadTemplates`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-webhooks-payload-template/
 * @since 0.1.0
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
  body: { name: "s!", body: "s", headers: "[{name:s,template:s}]~", bodyFile: "y", headersFile: "y" },
  response: "{payloadTemplateId:s,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}",
  batch: { resource: "/networks/{networkId}/webhooks/payloadTemplates", operation: "create" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkWebhooksPayloadTemplateInput {
  readonly networkId: string
  readonly payloadTemplateId: string
}

/**
 * `GET /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-payload-template/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkWebhooksPayloadTemplate: Operation<
  GetNetworkWebhooksPayloadTemplateInput,
  NetworkWebhooksPayloadTemplate
> = /*#__PURE__*/ operation({
  id: "getNetworkWebhooksPayloadTemplate",
  method: "GET",
  path: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}",
  tag: "networks",
  response: "{payloadTemplateId:s,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkWebhooksPayloadTemplateInput {
  readonly networkId: string
  readonly payloadTemplateId: string
  readonly name?: string | undefined
  readonly body?: string | undefined
  readonly headers?: ReadonlyArray<NetworkWebhooksPayloadTemplateHeaderInput> | null | undefined
  readonly bodyFile?: string | undefined
  readonly headersFile?: string | undefined
}

/**
 * `PUT /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-webhooks-payload-template/
 * @since 0.1.0
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
  body: { name: "s", body: "s", headers: "[{name:s,template:s}]~", bodyFile: "y", headersFile: "y" },
  response: "{payloadTemplateId:s,type:s,name:s,headers:[{name:s,template:s}],body:s,sharing:{byNetwork:{adminsCanModify:b}}}",
  batch: { resource: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}", operation: "update" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteNetworkWebhooksPayloadTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkWebhooksPayloadTemplateInput {
  readonly networkId: string
  readonly payloadTemplateId: string
}

/**
 * `DELETE /networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-webhooks-payload-template/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/webhooks/payloadTemplates/{payloadTemplateId}", operation: "destroy" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link createNetworkWebhooksWebhookTest}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkWebhooksWebhookTestInput {
  readonly networkId: string
  readonly url: string
  readonly sharedSecret?: string | undefined
  readonly payloadTemplateId?: string | undefined
  readonly payloadTemplateName?: string | undefined
  /** The API's default is `"power_supply_down"`. */
  readonly alertTypeId?: string | undefined
}

/**
 * The answer of {@link createNetworkWebhooksWebhookTest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkWebhooksWebhookTest {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly status?: NetworkWebhooksWebhookTestStatus | undefined
}

/**
 * `status` in the answer of {@link createNetworkWebhooksWebhookTest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkWebhooksWebhookTestStatus =
  | "abandoned"
  | "delivered"
  | "enqueued"
  | "processing"
  | "retrying"
  | (string & {})

/**
 * `POST /networks/{networkId}/webhooks/webhookTests`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-webhooks-webhook-test/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkWebhooksWebhookTest: Operation<
  CreateNetworkWebhooksWebhookTestInput,
  NetworkWebhooksWebhookTest
> = /*#__PURE__*/ operation({
  id: "createNetworkWebhooksWebhookTest",
  method: "POST",
  path: "/networks/{networkId}/webhooks/webhookTests",
  tag: "networks",
  body: { url: "s!", sharedSecret: "s", payloadTemplateId: "s", payloadTemplateName: "s", alertTypeId: "s" },
  response: "{id:s,url:s,status:e(abandoned|delivered|enqueued|processing|retrying)}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getNetworkWebhooksWebhookTest}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkWebhooksWebhookTestInput {
  readonly networkId: string
  readonly webhookTestId: string
}

/**
 * `GET /networks/{networkId}/webhooks/webhookTests/{webhookTestId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-webhooks-webhook-test/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkWebhooksWebhookTest: Operation<
  GetNetworkWebhooksWebhookTestInput,
  NetworkWebhooksWebhookTest
> = /*#__PURE__*/ operation({
  id: "getNetworkWebhooksWebhookTest",
  method: "GET",
  path: "/networks/{networkId}/webhooks/webhookTests/{webhookTestId}",
  tag: "networks",
  response: "{id:s,url:s,status:e(abandoned|delivered|enqueued|processing|retrying)}",
  scope: "dashboard:general:telemetry:read"
})
