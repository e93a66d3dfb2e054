/**
 * The operations that the API tags `cellularGateway`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceCellularGatewayLanInput {
  readonly serial: string
}

/**
 * The answer of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceCellularGatewayLan {
  readonly deviceName?: string | undefined
  readonly deviceLanIp?: string | undefined
  readonly deviceSubnet?: string | undefined
  readonly fixedIpAssignments?: Array<DeviceCellularGatewayLanFixedIpAssignment> | undefined
  readonly reservedIpRanges?: Array<DeviceCellularGatewayLanReservedIpRange> | undefined
}

/**
 * `fixedIpAssignments[]` in the answer of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceCellularGatewayLanFixedIpAssignment {
  readonly name?: string | undefined
  readonly ip?: string | undefined
  readonly mac?: string | undefined
}

/**
 * `reservedIpRanges[]` in the answer of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceCellularGatewayLanReservedIpRange {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `GET /devices/{serial}/cellularGateway/lan`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-lan/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceCellularGatewayLan: Operation<
  GetDeviceCellularGatewayLanInput,
  DeviceCellularGatewayLan
> = /*#__PURE__*/ operation({
  id: "getDeviceCellularGatewayLan",
  method: "GET",
  path: "/devices/{serial}/cellularGateway/lan",
  tag: "cellularGateway",
  response: "{deviceName:s,deviceLanIp:s,deviceSubnet:s,fixedIpAssignments:[{name:s,ip:s,mac:s}],reservedIpRanges:[{start:s,end:s,comment:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceCellularGatewayLanInput {
  readonly serial: string
  readonly reservedIpRanges?: ReadonlyArray<DeviceCellularGatewayLanReservedIpRangeInput> | undefined
  readonly fixedIpAssignments?: ReadonlyArray<DeviceCellularGatewayLanFixedIpAssignmentInput> | undefined
}

/**
 * `reservedIpRanges[]` in the input of {@link updateDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceCellularGatewayLanReservedIpRangeInput {
  readonly start: string
  readonly end: string
  readonly comment: string
}

/**
 * `fixedIpAssignments[]` in the input of {@link updateDeviceCellularGatewayLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceCellularGatewayLanFixedIpAssignmentInput {
  readonly name?: string | undefined
  readonly ip: string
  readonly mac: string
}

/**
 * `PUT /devices/{serial}/cellularGateway/lan`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/cellularGateway/lan`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-lan/
 * @since 0.1.0
 * @category configure
 */
export const updateDeviceCellularGatewayLan: Batchable<
  UpdateDeviceCellularGatewayLanInput,
  DeviceCellularGatewayLan
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCellularGatewayLan",
  method: "PUT",
  path: "/devices/{serial}/cellularGateway/lan",
  tag: "cellularGateway",
  body: { reservedIpRanges: "[{start:s!,end:s!,comment:s!}]", fixedIpAssignments: "[{name:s,ip:s!,mac:s!}]" },
  response: "{deviceName:s,deviceLanIp:s,deviceSubnet:s,fixedIpAssignments:[{name:s,ip:s,mac:s}],reservedIpRanges:[{start:s,end:s,comment:s}]}",
  batch: { resource: "/devices/{serial}/cellularGateway/lan", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceCellularGatewayPortForwardingRulesInput {
  readonly serial: string
}

/**
 * The answer of {@link getDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceCellularGatewayPortForwardingRules {
  readonly rules?: Array<DeviceCellularGatewayPortForwardingRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceCellularGatewayPortForwardingRulesRule {
  readonly name?: string | undefined
  readonly lanIp?: string | undefined
  readonly publicPort?: string | undefined
  readonly localPort?: string | undefined
  readonly allowedIps?: Array<string> | undefined
  readonly protocol?: string | undefined
  readonly access?: string | undefined
}

/**
 * `GET /devices/{serial}/cellularGateway/portForwardingRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-port-forwarding-rules/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceCellularGatewayPortForwardingRules: Operation<
  GetDeviceCellularGatewayPortForwardingRulesInput,
  DeviceCellularGatewayPortForwardingRules
> = /*#__PURE__*/ operation({
  id: "getDeviceCellularGatewayPortForwardingRules",
  method: "GET",
  path: "/devices/{serial}/cellularGateway/portForwardingRules",
  tag: "cellularGateway",
  response: "{rules:[{name:s,lanIp:s,publicPort:s,localPort:s,allowedIps:[s],protocol:s,access:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceCellularGatewayPortForwardingRulesInput {
  readonly serial: string
  readonly rules?: ReadonlyArray<DeviceCellularGatewayPortForwardingRulesRuleInput> | undefined
}

/**
 * `rules[]` in the input of {@link updateDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceCellularGatewayPortForwardingRulesRuleInput {
  readonly name?: string | undefined
  readonly lanIp: string
  readonly publicPort: string
  readonly localPort: string
  readonly allowedIps?: ReadonlyArray<string> | undefined
  readonly protocol: string
  readonly access: string
}

/**
 * `PUT /devices/{serial}/cellularGateway/portForwardingRules`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/cellularGateway/portForwardingRules`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-port-forwarding-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateDeviceCellularGatewayPortForwardingRules: Batchable<
  UpdateDeviceCellularGatewayPortForwardingRulesInput,
  DeviceCellularGatewayPortForwardingRules
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCellularGatewayPortForwardingRules",
  method: "PUT",
  path: "/devices/{serial}/cellularGateway/portForwardingRules",
  tag: "cellularGateway",
  body: { rules: "[{name:s,lanIp:s!,publicPort:s!,localPort:s!,allowedIps:[s],protocol:s!,access:s!}]" },
  response: "{rules:[{name:s,lanIp:s,publicPort:s,localPort:s,allowedIps:[s],protocol:s,access:s}]}",
  batch: { resource: "/devices/{serial}/cellularGateway/portForwardingRules", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkCellularGatewayConnectivityMonitoringDestinationsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewayConnectivityMonitoringDestinations {
  readonly destinations?: Array<NetworkCellularGatewayConnectivityMonitoringDestinationsDestination> | undefined
}

/**
 * `destinations[]` in the answer of {@link getNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewayConnectivityMonitoringDestinationsDestination {
  readonly ip?: string | undefined
  readonly description?: string | undefined
  readonly default?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/cellularGateway/connectivityMonitoringDestinations`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-connectivity-monitoring-destinations/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkCellularGatewayConnectivityMonitoringDestinations: Operation<
  GetNetworkCellularGatewayConnectivityMonitoringDestinationsInput,
  NetworkCellularGatewayConnectivityMonitoringDestinations
> = /*#__PURE__*/ operation({
  id: "getNetworkCellularGatewayConnectivityMonitoringDestinations",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
  tag: "cellularGateway",
  response: "{destinations:[{ip:s,description:s,default:b}]}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link updateNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsInput {
  readonly networkId: string
  readonly destinations?: ReadonlyArray<NetworkCellularGatewayConnectivityMonitoringDestinationsDestinationInput> | undefined
}

/**
 * `destinations[]` in the input of {@link updateNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCellularGatewayConnectivityMonitoringDestinationsDestinationInput {
  readonly ip: string
  /** The API's default is `""`. */
  readonly description?: string | null | undefined
  /** The API's default is `false`. */
  readonly default?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/cellularGateway/connectivityMonitoringDestinations`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-connectivity-monitoring-destinations/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkCellularGatewayConnectivityMonitoringDestinations: Batchable<
  UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsInput,
  NetworkCellularGatewayConnectivityMonitoringDestinations
> = /*#__PURE__*/ batchable({
  id: "updateNetworkCellularGatewayConnectivityMonitoringDestinations",
  method: "PUT",
  path: "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
  tag: "cellularGateway",
  body: { destinations: "[{ip:s!,description:s~,default:b}]" },
  response: "{destinations:[{ip:s,description:s,default:b}]}",
  batch: { resource: "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations", operation: "update" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getNetworkCellularGatewayDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkCellularGatewayDhcpInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkCellularGatewayDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewayDhcp {
  readonly dhcpLeaseTime?: NetworkCellularGatewayDhcpDhcpLeaseTime | undefined
  readonly dnsNameservers?: "custom" | "google_dns" | "opendns" | "upstream_dns" | (string & {}) | undefined
  readonly dnsCustomNameservers?: Array<string> | undefined
}

/**
 * `dhcpLeaseTime` in the answer of {@link getNetworkCellularGatewayDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkCellularGatewayDhcpDhcpLeaseTime =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | (string & {})

/**
 * `GET /networks/{networkId}/cellularGateway/dhcp`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-dhcp/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkCellularGatewayDhcp: Operation<
  GetNetworkCellularGatewayDhcpInput,
  NetworkCellularGatewayDhcp
> = /*#__PURE__*/ operation({
  id: "getNetworkCellularGatewayDhcp",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/dhcp",
  tag: "cellularGateway",
  response: "{dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dnsNameservers:e(custom|google_dns|opendns|upstream_dns),dnsCustomNameservers:[s]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkCellularGatewayDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewayDhcpInput {
  readonly networkId: string
  readonly dhcpLeaseTime?: string | undefined
  readonly dnsNameservers?: string | undefined
  readonly dnsCustomNameservers?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/cellularGateway/dhcp`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/dhcp`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-dhcp/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkCellularGatewayDhcp: Batchable<
  UpdateNetworkCellularGatewayDhcpInput,
  NetworkCellularGatewayDhcp
> = /*#__PURE__*/ batchable({
  id: "updateNetworkCellularGatewayDhcp",
  method: "PUT",
  path: "/networks/{networkId}/cellularGateway/dhcp",
  tag: "cellularGateway",
  body: { dhcpLeaseTime: "s", dnsNameservers: "s", dnsCustomNameservers: "[s]" },
  response: "{dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dnsNameservers:e(custom|google_dns|opendns|upstream_dns),dnsCustomNameservers:[s]}",
  batch: { resource: "/networks/{networkId}/cellularGateway/dhcp", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkCellularGatewaySubnetPoolInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewaySubnetPool {
  readonly deploymentMode?: string | undefined
  readonly cidr?: string | undefined
  readonly mask?: number | undefined
  readonly subnets?: Array<NetworkCellularGatewaySubnetPoolSubnet> | undefined
}

/**
 * `subnets[]` in the answer of {@link getNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewaySubnetPoolSubnet {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly applianceIp?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `GET /networks/{networkId}/cellularGateway/subnetPool`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-subnet-pool/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkCellularGatewaySubnetPool: Operation<
  GetNetworkCellularGatewaySubnetPoolInput,
  NetworkCellularGatewaySubnetPool
> = /*#__PURE__*/ operation({
  id: "getNetworkCellularGatewaySubnetPool",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/subnetPool",
  tag: "cellularGateway",
  response: "{deploymentMode:s,cidr:s,mask:i,subnets:[{serial:s,name:s,applianceIp:s,subnet:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewaySubnetPoolInput {
  readonly networkId: string
  readonly mask?: number | undefined
  readonly cidr?: string | undefined
}

/**
 * `PUT /networks/{networkId}/cellularGateway/subnetPool`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/subnetPool`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-subnet-pool/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkCellularGatewaySubnetPool: Batchable<
  UpdateNetworkCellularGatewaySubnetPoolInput,
  NetworkCellularGatewaySubnetPool
> = /*#__PURE__*/ batchable({
  id: "updateNetworkCellularGatewaySubnetPool",
  method: "PUT",
  path: "/networks/{networkId}/cellularGateway/subnetPool",
  tag: "cellularGateway",
  body: { mask: "i", cidr: "s" },
  response: "{deploymentMode:s,cidr:s,mask:i,subnets:[{serial:s,name:s,applianceIp:s,subnet:s}]}",
  batch: { resource: "/networks/{networkId}/cellularGateway/subnetPool", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkCellularGatewayUplink}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkCellularGatewayUplinkInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkCellularGatewayUplink}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewayUplink {
  readonly bandwidthLimits?: NetworkCellularGatewayUplinkBandwidthLimits | undefined
}

/**
 * `bandwidthLimits` in the answer of {@link getNetworkCellularGatewayUplink}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCellularGatewayUplinkBandwidthLimits {
  readonly limitUp?: number | undefined
  readonly limitDown?: number | undefined
}

/**
 * `GET /networks/{networkId}/cellularGateway/uplink`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-uplink/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkCellularGatewayUplink: Operation<
  GetNetworkCellularGatewayUplinkInput,
  NetworkCellularGatewayUplink
> = /*#__PURE__*/ operation({
  id: "getNetworkCellularGatewayUplink",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/uplink",
  tag: "cellularGateway",
  response: "{bandwidthLimits:{limitUp:n,limitDown:n}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkCellularGatewayUplink}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewayUplinkInput {
  readonly networkId: string
  readonly bandwidthLimits?: NetworkCellularGatewayUplinkBandwidthLimitsInput | undefined
}

/**
 * `bandwidthLimits` in the input of {@link updateNetworkCellularGatewayUplink}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCellularGatewayUplinkBandwidthLimitsInput {
  readonly limitUp?: number | null | undefined
  readonly limitDown?: number | null | undefined
}

/**
 * `PUT /networks/{networkId}/cellularGateway/uplink`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/uplink`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-uplink/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkCellularGatewayUplink: Batchable<
  UpdateNetworkCellularGatewayUplinkInput,
  NetworkCellularGatewayUplink
> = /*#__PURE__*/ batchable({
  id: "updateNetworkCellularGatewayUplink",
  method: "PUT",
  path: "/networks/{networkId}/cellularGateway/uplink",
  tag: "cellularGateway",
  body: { bandwidthLimits: "{limitUp:i~,limitDown:i~}" },
  response: "{bandwidthLimits:{limitUp:n,limitDown:n}}",
  batch: { resource: "/networks/{networkId}/cellularGateway/uplink", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsInventoryInput {
  readonly organizationId: string
  readonly eids?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventory {
  readonly items?: Array<OrganizationCellularGatewayEsimsInventoryItem> | undefined
  readonly meta?: OrganizationCellularGatewayEsimsInventoryMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItem {
  readonly device?: OrganizationCellularGatewayEsimsInventoryItemDevice | undefined
  readonly active?: boolean | undefined
  readonly eid?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profiles?: Array<OrganizationCellularGatewayEsimsInventoryItemProfile> | undefined
}

/**
 * `items[].device` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemDevice {
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly serial?: string | undefined
  readonly url?: string | undefined
  readonly status?: string | undefined
}

/**
 * `items[].profiles[]` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemProfile {
  readonly customApns?: Array<string> | undefined
  readonly iccid?: string | undefined
  readonly status?: string | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsInventoryItemProfileServiceProvider | undefined
}

/**
 * `items[].profiles[].serviceProvider` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemProfileServiceProvider {
  readonly name?: string | undefined
  readonly plans?: Array<OrganizationCellularGatewayEsimsInventoryItemProfileServiceProviderPlan> | undefined
}

/**
 * `items[].profiles[].serviceProvider.plans[]` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemProfileServiceProviderPlan {
  readonly name?: string | undefined
  readonly type?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryMeta {
  readonly counts?: OrganizationCellularGatewayEsimsInventoryMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryMetaCounts {
  readonly items?: OrganizationCellularGatewayEsimsInventoryMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/cellularGateway/esims/inventory`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-inventory/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsInventory: Operation<
  GetOrganizationCellularGatewayEsimsInventoryInput,
  OrganizationCellularGatewayEsimsInventory
> = /*#__PURE__*/ operation({
  id: "getOrganizationCellularGatewayEsimsInventory",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/inventory",
  tag: "cellularGateway",
  query: { eids: "[s]" },
  response: "{items:[{device:{name:s,model:s,serial:s,url:s,status:s},active:b,eid:s,lastUpdatedAt:s,network:{id:s},profiles:[{customApns:[s],iccid:s,status:s,serviceProvider:{name:s,plans:[{name:s,type:s}]}}]}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationCellularGatewayEsimsInventoryInput {
  readonly organizationId: string
  readonly id: string
  readonly status?: string | undefined
}

/**
 * The answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface UpdateOrganizationCellularGatewayEsimsInventoryOutput {
  readonly device?: OrganizationCellularGatewayEsimsInventoryDevice | undefined
  readonly active?: boolean | undefined
  readonly eid?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profiles?: Array<OrganizationCellularGatewayEsimsInventoryProfile> | undefined
}

/**
 * `device` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryDevice {
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly serial?: string | undefined
  readonly url?: string | undefined
  readonly status?: string | undefined
}

/**
 * `profiles[]` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryProfile {
  readonly customApns?: Array<string> | undefined
  readonly iccid?: string | undefined
  readonly status?: string | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsInventoryProfileServiceProvider | undefined
}

/**
 * `profiles[].serviceProvider` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryProfileServiceProvider {
  readonly name?: string | undefined
  readonly plans?: Array<OrganizationCellularGatewayEsimsInventoryProfileServiceProviderPlan> | undefined
}

/**
 * `profiles[].serviceProvider.plans[]` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryProfileServiceProviderPlan {
  readonly name?: string | undefined
  readonly type?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/cellularGateway/esims/inventory/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/cellularGateway/esims/inventory/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-inventory/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationCellularGatewayEsimsInventory: Batchable<
  UpdateOrganizationCellularGatewayEsimsInventoryInput,
  UpdateOrganizationCellularGatewayEsimsInventoryOutput
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationCellularGatewayEsimsInventory",
  method: "PUT",
  path: "/organizations/{organizationId}/cellularGateway/esims/inventory/{id}",
  tag: "cellularGateway",
  body: { status: "s" },
  response: "{device:{name:s,model:s,serial:s,url:s,status:s},active:b,eid:s,lastUpdatedAt:s,network:{id:s},profiles:[{customApns:[s],iccid:s,status:s,serviceProvider:{name:s,plans:[{name:s,type:s}]}}]}",
  batch: { resource: "/organizations/{organizationId}/cellularGateway/esims/inventory/{id}", operation: "update" }
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProviders {
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersItem> | undefined
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersItem {
  readonly name?: string | undefined
  readonly logo?: { readonly url?: string | undefined } | undefined
  readonly isBootstrap?: boolean | undefined
  readonly terms?: OrganizationCellularGatewayEsimsServiceProvidersItemTerms | undefined
}

/**
 * `items[].terms` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersItemTerms {
  readonly content?: string | undefined
  readonly name?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersMeta {
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersMetaCounts {
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProviders: Operation<
  GetOrganizationCellularGatewayEsimsServiceProvidersInput,
  OrganizationCellularGatewayEsimsServiceProviders
> = /*#__PURE__*/ operation({
  id: "getOrganizationCellularGatewayEsimsServiceProviders",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders",
  tag: "cellularGateway",
  response: "{items:[{name:s,logo:{url:s},isBootstrap:b,terms:{content:s,name:s}}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsInput {
  readonly organizationId: string
  readonly accountIds?: ReadonlyArray<number> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsItem {
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersAccountItem> | undefined
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersAccountMeta | undefined
}

/**
 * `[].items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountItem {
  readonly accountId?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsServiceProvidersAccountItemServiceProvider | undefined
  readonly title?: string | undefined
  readonly username?: string | undefined
}

/**
 * `[].items[].serviceProvider` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountItemServiceProvider {
  readonly name?: string | undefined
  readonly logo?: { readonly url?: string | undefined } | undefined
}

/**
 * `[].meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountMeta {
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCounts | undefined
}

/**
 * `[].meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCounts {
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCountsItems | undefined
}

/**
 * `[].meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProvidersAccounts: Operation<
  GetOrganizationCellularGatewayEsimsServiceProvidersAccountsInput,
  Array<GetOrganizationCellularGatewayEsimsServiceProvidersAccountsItem>
> = /*#__PURE__*/ operation({
  id: "getOrganizationCellularGatewayEsimsServiceProvidersAccounts",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
  tag: "cellularGateway",
  query: { accountIds: "[i]" },
  response: "[{items:[{accountId:s,lastUpdatedAt:s,serviceProvider:{name:s,logo:{url:s}},title:s,username:s}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationCellularGatewayEsimsServiceProvidersAccountInput {
  readonly organizationId: string
  readonly accountId: string
  readonly apiKey: string
  readonly serviceProvider: { readonly name?: string | undefined }
  readonly title: string
  readonly username: string
}

/**
 * The answer of {@link createOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccount {
  readonly accountId?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider | undefined
  readonly title?: string | undefined
  readonly username?: string | undefined
}

/**
 * `serviceProvider` in the answer of {@link createOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider {
  readonly name?: string | undefined
  readonly logo?: { readonly url?: string | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-service-providers-account/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationCellularGatewayEsimsServiceProvidersAccount: Batchable<
  CreateOrganizationCellularGatewayEsimsServiceProvidersAccountInput,
  OrganizationCellularGatewayEsimsServiceProvidersAccount
> = /*#__PURE__*/ batchable({
  id: "createOrganizationCellularGatewayEsimsServiceProvidersAccount",
  method: "POST",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
  tag: "cellularGateway",
  body: { accountId: "s!", apiKey: "s!", serviceProvider: "{name:s}!", title: "s!", username: "s!" },
  response: "{accountId:s,lastUpdatedAt:s,serviceProvider:{name:s,logo:{url:s}},title:s,username:s}",
  batch: {
    resource: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
    operation: "create"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansInput {
  readonly organizationId: string
  readonly accountIds: ReadonlyArray<string>
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans {
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansItem> | undefined
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansItem {
  readonly accountId?: string | undefined
  readonly apns?: Array<{ readonly name?: string | undefined }> | undefined
  readonly name?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMeta {
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCounts {
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts-communication-plans/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans: Operation<
  GetOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansInput,
  OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans
> = /*#__PURE__*/ operation({
  id: "getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans",
  tag: "cellularGateway",
  query: { accountIds: "[s]!" },
  response: "{items:[{accountId:s,apns:[{name:s}],name:s}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansInput {
  readonly organizationId: string
  readonly accountIds: ReadonlyArray<string>
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans {
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansItem> | undefined
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansItem {
  readonly accountId?: string | undefined
  readonly name?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMeta {
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCounts {
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts-rate-plans/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans: Operation<
  GetOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansInput,
  OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans
> = /*#__PURE__*/ operation({
  id: "getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans",
  tag: "cellularGateway",
  query: { accountIds: "[s]!" },
  response: "{items:[{accountId:s,name:s}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link updateOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountInput {
  readonly organizationId: string
  readonly accountId: string
  readonly title?: string | undefined
  readonly apiKey?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-service-providers-account/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationCellularGatewayEsimsServiceProvidersAccount: Batchable<
  UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountInput,
  OrganizationCellularGatewayEsimsServiceProvidersAccount
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationCellularGatewayEsimsServiceProvidersAccount",
  method: "PUT",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
  tag: "cellularGateway",
  body: { title: "s", apiKey: "s" },
  response: "{accountId:s,lastUpdatedAt:s,serviceProvider:{name:s,logo:{url:s}},title:s,username:s}",
  batch: {
    resource: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
    operation: "update"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationCellularGatewayEsimsServiceProvidersAccountInput {
  readonly organizationId: string
  readonly accountId: string
}

/**
 * `DELETE /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-cellular-gateway-esims-service-providers-account/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationCellularGatewayEsimsServiceProvidersAccount: Batchable<
  DeleteOrganizationCellularGatewayEsimsServiceProvidersAccountInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationCellularGatewayEsimsServiceProvidersAccount",
  method: "DELETE",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
  tag: "cellularGateway",
  batch: {
    resource: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationCellularGatewayEsimsSwapInput {
  readonly organizationId: string
  readonly swaps: ReadonlyArray<OrganizationCellularGatewayEsimsSwapSwapInput>
}

/**
 * `swaps[]` in the input of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationCellularGatewayEsimsSwapSwapInput {
  readonly eid: string
  readonly target?: OrganizationCellularGatewayEsimsSwapSwapTargetInput | undefined
}

/**
 * `swaps[].target` in the input of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationCellularGatewayEsimsSwapSwapTargetInput {
  readonly accountId: string
  readonly communicationPlan: string
  readonly ratePlan: string
}

/**
 * The answer of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsSwap {
  readonly eid: string
  readonly iccid: string
  readonly status: "Completed" | "Failed" | "In progress" | (string & {})
}

/**
 * `POST /organizations/{organizationId}/cellularGateway/esims/swap`
 *
 * Can be a step of an action batch: `swap` of `/organizations/{organizationId}/cellularGateway/esims/swap`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-swap/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationCellularGatewayEsimsSwap: Batchable<
  CreateOrganizationCellularGatewayEsimsSwapInput,
  OrganizationCellularGatewayEsimsSwap
> = /*#__PURE__*/ batchable({
  id: "createOrganizationCellularGatewayEsimsSwap",
  method: "POST",
  path: "/organizations/{organizationId}/cellularGateway/esims/swap",
  tag: "cellularGateway",
  body: { swaps: "[{eid:s!,target:{accountId:s!,communicationPlan:s!,ratePlan:s!}}]!" },
  response: "{eid:s!,iccid:s!,status:e(Completed|Failed|In progress)!}",
  batch: { resource: "/organizations/{organizationId}/cellularGateway/esims/swap", operation: "swap" }
})

/**
 * The input of {@link updateOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationCellularGatewayEsimsSwapInput {
  readonly id: string
  readonly organizationId: string
}

/**
 * `PUT /organizations/{organizationId}/cellularGateway/esims/swap/{id}`
 *
 * Can be a step of an action batch: `status` of `/organizations/{organizationId}/cellularGateway/esims/swap/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-swap/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationCellularGatewayEsimsSwap: Batchable<
  UpdateOrganizationCellularGatewayEsimsSwapInput,
  OrganizationCellularGatewayEsimsSwap
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationCellularGatewayEsimsSwap",
  method: "PUT",
  path: "/organizations/{organizationId}/cellularGateway/esims/swap/{id}",
  tag: "cellularGateway",
  response: "{eid:s!,iccid:s!,status:e(Completed|Failed|In progress)!}",
  batch: { resource: "/organizations/{organizationId}/cellularGateway/esims/swap/{id}", operation: "status" }
})

/**
 * The input of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayUplinkStatusesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly iccids?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatus {
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly lastReportedAt?: string | undefined
  readonly uplinks?: Array<OrganizationCellularGatewayUplinkStatusUplink> | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatusUplink {
  readonly interface?: string | undefined
  readonly status?: string | undefined
  readonly ip?: string | undefined
  readonly provider?: string | undefined
  readonly publicIp?: string | undefined
  readonly model?: string | undefined
  readonly signalStat?: OrganizationCellularGatewayUplinkStatusUplinkSignalStat | undefined
  readonly mcc?: string | undefined
  readonly mnc?: string | undefined
  readonly roaming?: OrganizationCellularGatewayUplinkStatusUplinkRoaming | undefined
  readonly connectionType?: string | undefined
  readonly apn?: string | undefined
  readonly gateway?: string | undefined
  readonly dns1?: string | undefined
  readonly dns2?: string | undefined
  readonly signalType?: string | undefined
  readonly mtu?: number | undefined
  readonly iccid?: string | undefined
  readonly imsi?: string | undefined
  readonly msisdn?: string | undefined
}

/**
 * `[].uplinks[].signalStat` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatusUplinkSignalStat {
  readonly rsrp?: string | undefined
  readonly rsrq?: string | undefined
}

/**
 * `[].uplinks[].roaming` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatusUplinkRoaming {
  readonly status?: "home" | "roaming" | "unknown" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/cellularGateway/uplink/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-uplink-statuses/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationCellularGatewayUplinkStatuses: Paginated<
  GetOrganizationCellularGatewayUplinkStatusesInput,
  Array<OrganizationCellularGatewayUplinkStatus>,
  OrganizationCellularGatewayUplinkStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCellularGatewayUplinkStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/uplink/statuses",
  tag: "cellularGateway",
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", serials: "[s]", iccids: "[s]" },
  response: "[{networkId:s,serial:s,model:s,lastReportedAt:d,uplinks:[{interface:s,status:s,ip:s,provider:s,publicIp:s,model:s,signalStat:{rsrp:s,rsrq:s},mcc:s,mnc:s,roaming:{status:e(home|roaming|unknown)},connectionType:s,apn:s,gateway:s,dns1:s,dns2:s,signalType:s,mtu:i,iccid:s,imsi:s,msisdn:s}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})
