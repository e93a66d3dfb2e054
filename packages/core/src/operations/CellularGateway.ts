/**
 * The operations that the API tags `cellularGateway`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Unlisted } from "../Operation.ts"

/**
 * The input of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCellularGatewayLanInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularGatewayLan {
  /** Name of the device, as Dashboard shows it. */
  readonly deviceName?: string | null | undefined
  readonly deviceLanIp?: string | null | undefined
  readonly deviceSubnet?: string | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: Array<DeviceCellularGatewayLanFixedIpAssignment> | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: Array<DeviceCellularGatewayLanReservedIpRange> | null | undefined
}

/**
 * `fixedIpAssignments[]` in the answer of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularGatewayLanFixedIpAssignment {
  /** What people call the client. */
  readonly name?: string | null | undefined
  /** Address that the client always gets. */
  readonly ip: string | null
  /** MAC address of the client that always gets this IP address. */
  readonly mac: string | null
}

/**
 * `reservedIpRanges[]` in the answer of {@link getDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularGatewayLanReservedIpRange {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment: string | null
}

/**
 * Returns the LAN settings of a cellular gateway.
 *
 * `GET /devices/{serial}/cellularGateway/lan`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-lan/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCellularGatewayLan: Read<
  GetDeviceCellularGatewayLanInput,
  DeviceCellularGatewayLan
> = /*#__PURE__*/ read({
  id: "getDeviceCellularGatewayLan",
  method: "GET",
  path: "/devices/{serial}/cellularGateway/lan",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["lan"],
  response: "{deviceName:s,deviceLanIp:s,deviceSubnet:s,fixedIpAssignments:[{name:s,ip:s~,mac:s~}],reservedIpRanges:[{start:s~,end:s~,comment:s~}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCellularGatewayLanInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: ReadonlyArray<DeviceCellularGatewayLanReservedIpRangeInput> | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: ReadonlyArray<DeviceCellularGatewayLanFixedIpAssignmentInput> | null | undefined
}

/**
 * `reservedIpRanges[]` in the input of {@link updateDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularGatewayLanReservedIpRangeInput {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment: string | null
}

/**
 * `fixedIpAssignments[]` in the input of {@link updateDeviceCellularGatewayLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularGatewayLanFixedIpAssignmentInput {
  /** What people call the client. */
  readonly name?: string | null | undefined
  /** Address that the client always gets. */
  readonly ip: string | null
  /** MAC address of the client that always gets this IP address. */
  readonly mac: string | null
}

/**
 * Updates the LAN settings of a cellular gateway.
 *
 * `PUT /devices/{serial}/cellularGateway/lan`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/cellularGateway/lan`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-lan/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["lan"],
  body: { reservedIpRanges: "[{start:s~!,end:s~!,comment:s~!}]", fixedIpAssignments: "[{name:s,ip:s~!,mac:s~!}]" },
  response: "{deviceName:s,deviceLanIp:s,deviceSubnet:s,fixedIpAssignments:[{name:s,ip:s~,mac:s~}],reservedIpRanges:[{start:s~,end:s~,comment:s~}]}",
  batch: { resource: "/devices/{serial}/cellularGateway/lan", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCellularGatewayPortForwardingRulesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularGatewayPortForwardingRules {
  /** What is forwarded from outside to hosts inside. */
  readonly rules?: Array<DeviceCellularGatewayPortForwardingRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularGatewayPortForwardingRulesRule {
  readonly name?: string | null | undefined
  /** IP address of the host inside the network that traffic is forwarded to. */
  readonly lanIp: string | null
  /** Port or ports that traffic arrives at. */
  readonly publicPort: string | null
  /** Port or ports of the host inside that traffic is forwarded to. */
  readonly localPort: string | null
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: Array<string> | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: string | null
  /** Who may connect: `any` or only some (`restricted`). */
  readonly access: string | null
}

/**
 * Lists the port forwarding rules of a cellular gateway.
 *
 * `GET /devices/{serial}/cellularGateway/portForwardingRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-cellular-gateway-port-forwarding-rules/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCellularGatewayPortForwardingRules: Read<
  GetDeviceCellularGatewayPortForwardingRulesInput,
  DeviceCellularGatewayPortForwardingRules
> = /*#__PURE__*/ read({
  id: "getDeviceCellularGatewayPortForwardingRules",
  method: "GET",
  path: "/devices/{serial}/cellularGateway/portForwardingRules",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["portForwardingRules"],
  response: "{rules:[{name:s,lanIp:s~,publicPort:s~,localPort:s~,allowedIps:[s],protocol:s~,access:s~}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCellularGatewayPortForwardingRulesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** What is forwarded from outside to hosts inside. */
  readonly rules?: ReadonlyArray<DeviceCellularGatewayPortForwardingRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateDeviceCellularGatewayPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularGatewayPortForwardingRulesRuleInput {
  readonly name?: string | null | undefined
  /** IP address of the host inside the network that traffic is forwarded to. */
  readonly lanIp: string | null
  /** Port or ports that traffic arrives at. */
  readonly publicPort: string | null
  /** Port or ports of the host inside that traffic is forwarded to. */
  readonly localPort: string | null
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: ReadonlyArray<string> | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: string | null
  /** Who may connect: `any` or only some (`restricted`). */
  readonly access: string | null
}

/**
 * Updates the port forwarding rules of a cellular gateway.
 *
 * `PUT /devices/{serial}/cellularGateway/portForwardingRules`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/cellularGateway/portForwardingRules`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-cellular-gateway-port-forwarding-rules/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["portForwardingRules"],
  body: { rules: "[{name:s,lanIp:s~!,publicPort:s~!,localPort:s~!,allowedIps:[s],protocol:s~!,access:s~!}]" },
  response: "{rules:[{name:s,lanIp:s~,publicPort:s~,localPort:s~,allowedIps:[s],protocol:s~,access:s~}]}",
  batch: { resource: "/devices/{serial}/cellularGateway/portForwardingRules", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCellularGatewayConnectivityMonitoringDestinationsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewayConnectivityMonitoringDestinations {
  /** Addresses that are pinged to see whether uplinks work. */
  readonly destinations?: Array<NetworkCellularGatewayConnectivityMonitoringDestinationsDestination> | null | undefined
}

/**
 * `destinations[]` in the answer of {@link getNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewayConnectivityMonitoringDestinationsDestination {
  /** Address that is pinged to see whether the uplink works. */
  readonly ip: string | null
  readonly description?: string | null | undefined
  readonly default?: boolean | null | undefined
}

/**
 * Lists the cellular gateway connectivity monitoring destinations of a network.
 *
 * `GET /networks/{networkId}/cellularGateway/connectivityMonitoringDestinations`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-connectivity-monitoring-destinations/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCellularGatewayConnectivityMonitoringDestinations: Read<
  GetNetworkCellularGatewayConnectivityMonitoringDestinationsInput,
  NetworkCellularGatewayConnectivityMonitoringDestinations
> = /*#__PURE__*/ read({
  id: "getNetworkCellularGatewayConnectivityMonitoringDestinations",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["connectivityMonitoringDestinations"],
  response: "{destinations:[{ip:s~,description:s,default:b}]}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link updateNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewayConnectivityMonitoringDestinationsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Addresses that are pinged to see whether uplinks work. */
  readonly destinations?: ReadonlyArray<NetworkCellularGatewayConnectivityMonitoringDestinationsDestinationInput> | null | undefined
}

/**
 * `destinations[]` in the input of {@link updateNetworkCellularGatewayConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCellularGatewayConnectivityMonitoringDestinationsDestinationInput {
  /** Address that is pinged to see whether the uplink works. */
  readonly ip: string | null
  /** The API's default is `""`. */
  readonly description?: string | null | undefined
  /** The API's default is `false`. */
  readonly default?: boolean | null | undefined
}

/**
 * Updates the cellular gateway connectivity monitoring destinations of a network.
 *
 * `PUT /networks/{networkId}/cellularGateway/connectivityMonitoringDestinations`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-connectivity-monitoring-destinations/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["connectivityMonitoringDestinations"],
  body: { destinations: "[{ip:s~!,description:s~,default:b}]" },
  response: "{destinations:[{ip:s~,description:s,default:b}]}",
  batch: { resource: "/networks/{networkId}/cellularGateway/connectivityMonitoringDestinations", operation: "update" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getNetworkCellularGatewayDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCellularGatewayDhcpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkCellularGatewayDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewayDhcp {
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: NetworkCellularGatewayDhcpDhcpLeaseTime | null | undefined
  /** DNS servers that clients of the VLAN are told of. */
  readonly dnsNameservers?: "custom" | "google_dns" | "opendns" | "upstream_dns" | Unlisted | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: Array<string> | null | undefined
}

/**
 * `dhcpLeaseTime` in the answer of {@link getNetworkCellularGatewayDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkCellularGatewayDhcpDhcpLeaseTime =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * Returns the cellular gateway DHCP settings of a network.
 *
 * `GET /networks/{networkId}/cellularGateway/dhcp`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-dhcp/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCellularGatewayDhcp: Read<
  GetNetworkCellularGatewayDhcpInput,
  NetworkCellularGatewayDhcp
> = /*#__PURE__*/ read({
  id: "getNetworkCellularGatewayDhcp",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/dhcp",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["dhcp"],
  response: "{dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dnsNameservers:e(custom|google_dns|opendns|upstream_dns),dnsCustomNameservers:[s]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkCellularGatewayDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewayDhcpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** How long a client may keep its address, such as `1 day`. One of `30 minutes`, `1 hour`, `4 hours`, `12 hours`, `1 day`, `1 week`. */
  readonly dhcpLeaseTime?: string | null | undefined
  /** DNS servers that clients of the VLAN are told of. One of `upstream_dns`, `google_dns`, `opendns`, `custom`. */
  readonly dnsNameservers?: string | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the cellular gateway DHCP settings of a network.
 *
 * `PUT /networks/{networkId}/cellularGateway/dhcp`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/dhcp`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-dhcp/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["dhcp"],
  body: { dhcpLeaseTime: "s", dnsNameservers: "s", dnsCustomNameservers: "[s]" },
  response: "{dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dnsNameservers:e(custom|google_dns|opendns|upstream_dns),dnsCustomNameservers:[s]}",
  batch: { resource: "/networks/{networkId}/cellularGateway/dhcp", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCellularGatewaySubnetPoolInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewaySubnetPool {
  readonly deploymentMode?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
  /** Length of the mask of each subnet, in bits. */
  readonly mask?: number | null | undefined
  readonly subnets?: Array<NetworkCellularGatewaySubnetPoolSubnet> | null | undefined
}

/**
 * `subnets[]` in the answer of {@link getNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewaySubnetPoolSubnet {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * Returns the cellular gateway subnet pool of a network.
 *
 * `GET /networks/{networkId}/cellularGateway/subnetPool`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-subnet-pool/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCellularGatewaySubnetPool: Read<
  GetNetworkCellularGatewaySubnetPoolInput,
  NetworkCellularGatewaySubnetPool
> = /*#__PURE__*/ read({
  id: "getNetworkCellularGatewaySubnetPool",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/subnetPool",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["subnetPool"],
  response: "{deploymentMode:s,cidr:s,mask:i,subnets:[{serial:s,name:s,applianceIp:s,subnet:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkCellularGatewaySubnetPool}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewaySubnetPoolInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Length of the mask of each subnet, in bits. */
  readonly mask?: number | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
}

/**
 * Updates the cellular gateway subnet pool of a network.
 *
 * `PUT /networks/{networkId}/cellularGateway/subnetPool`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/subnetPool`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-subnet-pool/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["subnetPool"],
  body: { mask: "i", cidr: "s" },
  response: "{deploymentMode:s,cidr:s,mask:i,subnets:[{serial:s,name:s,applianceIp:s,subnet:s}]}",
  batch: { resource: "/networks/{networkId}/cellularGateway/subnetPool", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkCellularGatewayUplink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCellularGatewayUplinkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkCellularGatewayUplink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewayUplink {
  /** Limits of what may be sent and received. */
  readonly bandwidthLimits?: NetworkCellularGatewayUplinkBandwidthLimits | null | undefined
}

/**
 * `bandwidthLimits` in the answer of {@link getNetworkCellularGatewayUplink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCellularGatewayUplinkBandwidthLimits {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Returns the cellular gateway uplink settings of a network.
 *
 * `GET /networks/{networkId}/cellularGateway/uplink`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-cellular-gateway-uplink/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCellularGatewayUplink: Read<
  GetNetworkCellularGatewayUplinkInput,
  NetworkCellularGatewayUplink
> = /*#__PURE__*/ read({
  id: "getNetworkCellularGatewayUplink",
  method: "GET",
  path: "/networks/{networkId}/cellularGateway/uplink",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["uplink"],
  response: "{bandwidthLimits:{limitUp:n,limitDown:n}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkCellularGatewayUplink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCellularGatewayUplinkInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Limits of what may be sent and received. */
  readonly bandwidthLimits?: NetworkCellularGatewayUplinkBandwidthLimitsInput | null | undefined
}

/**
 * `bandwidthLimits` in the input of {@link updateNetworkCellularGatewayUplink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCellularGatewayUplinkBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. `null` for no limit. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. `null` for no limit. */
  readonly limitDown?: number | null | undefined
}

/**
 * Updates the cellular gateway uplink settings of a network.
 *
 * `PUT /networks/{networkId}/cellularGateway/uplink`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/cellularGateway/uplink`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-cellular-gateway-uplink/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["uplink"],
  body: { bandwidthLimits: "{limitUp:i~,limitDown:i~}" },
  response: "{bandwidthLimits:{limitUp:n,limitDown:n}}",
  batch: { resource: "/networks/{networkId}/cellularGateway/uplink", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsInventoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly eids?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventory {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCellularGatewayEsimsInventoryItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationCellularGatewayEsimsInventoryMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItem {
  /** The device that this entry is about. */
  readonly device?: OrganizationCellularGatewayEsimsInventoryItemDevice | null | undefined
  readonly active?: boolean | null | undefined
  readonly eid?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly profiles?: Array<OrganizationCellularGatewayEsimsInventoryItemProfile> | null | undefined
}

/**
 * `items[].device` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Page of the device in Dashboard. */
  readonly url?: string | null | undefined
  readonly status?: string | null | undefined
}

/**
 * `items[].profiles[]` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemProfile {
  readonly customApns?: Array<string> | null | undefined
  /** Number of the SIM card, which is worldwide unique. */
  readonly iccid?: string | null | undefined
  readonly status?: string | null | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsInventoryItemProfileServiceProvider | null | undefined
}

/**
 * `items[].profiles[].serviceProvider` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemProfileServiceProvider {
  readonly name?: string | null | undefined
  readonly plans?: Array<OrganizationCellularGatewayEsimsInventoryItemProfileServiceProviderPlan> | null | undefined
}

/**
 * `items[].profiles[].serviceProvider.plans[]` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryItemProfileServiceProviderPlan {
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationCellularGatewayEsimsInventoryMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationCellularGatewayEsimsInventoryMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the eSIMs of an organization.
 *
 * `GET /organizations/{organizationId}/cellularGateway/esims/inventory`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-inventory/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsInventory: Read<
  GetOrganizationCellularGatewayEsimsInventoryInput,
  OrganizationCellularGatewayEsimsInventory
> = /*#__PURE__*/ read({
  id: "getOrganizationCellularGatewayEsimsInventory",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/inventory",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["esims", "inventory"],
  query: { eids: "[s]" },
  response: "{items:[{device:{name:s,model:s,serial:s,url:s,status:s},active:b,eid:s,lastUpdatedAt:s,network:{id:s},profiles:[{customApns:[s],iccid:s,status:s,serviceProvider:{name:s,plans:[{name:s,type:s}]}}]}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCellularGatewayEsimsInventoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
  readonly status?: string | null | undefined
}

/**
 * The answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UpdateOrganizationCellularGatewayEsimsInventoryOutput {
  /** The device that this entry is about. */
  readonly device?: OrganizationCellularGatewayEsimsInventoryDevice | null | undefined
  readonly active?: boolean | null | undefined
  readonly eid?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly profiles?: Array<OrganizationCellularGatewayEsimsInventoryProfile> | null | undefined
}

/**
 * `device` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Page of the device in Dashboard. */
  readonly url?: string | null | undefined
  readonly status?: string | null | undefined
}

/**
 * `profiles[]` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryProfile {
  readonly customApns?: Array<string> | null | undefined
  /** Number of the SIM card, which is worldwide unique. */
  readonly iccid?: string | null | undefined
  readonly status?: string | null | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsInventoryProfileServiceProvider | null | undefined
}

/**
 * `profiles[].serviceProvider` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryProfileServiceProvider {
  readonly name?: string | null | undefined
  readonly plans?: Array<OrganizationCellularGatewayEsimsInventoryProfileServiceProviderPlan> | null | undefined
}

/**
 * `profiles[].serviceProvider.plans[]` in the answer of {@link updateOrganizationCellularGatewayEsimsInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsInventoryProfileServiceProviderPlan {
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * Updates the status of an eSIM of an organization.
 *
 * `PUT /organizations/{organizationId}/cellularGateway/esims/inventory/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/cellularGateway/esims/inventory/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-inventory/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["esims", "inventory"],
  body: { status: "s" },
  response: "{device:{name:s,model:s,serial:s,url:s,status:s},active:b,eid:s,lastUpdatedAt:s,network:{id:s},profiles:[{customApns:[s],iccid:s,status:s,serviceProvider:{name:s,plans:[{name:s,type:s}]}}]}",
  batch: { resource: "/organizations/{organizationId}/cellularGateway/esims/inventory/{id}", operation: "update" }
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProviders {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersItem {
  readonly name?: string | null | undefined
  readonly logo?: { readonly url?: string | null | undefined } | null | undefined
  readonly isBootstrap?: boolean | null | undefined
  readonly terms?: OrganizationCellularGatewayEsimsServiceProvidersItemTerms | null | undefined
}

/**
 * `items[].terms` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersItemTerms {
  readonly content?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProviders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the cellular service providers for eSIMs in an organization.
 *
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProviders: Read<
  GetOrganizationCellularGatewayEsimsServiceProvidersInput,
  OrganizationCellularGatewayEsimsServiceProviders
> = /*#__PURE__*/ read({
  id: "getOrganizationCellularGatewayEsimsServiceProviders",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["esims", "serviceProviders"],
  response: "{items:[{name:s,logo:{url:s},isBootstrap:b,terms:{content:s,name:s}}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly accountIds?: ReadonlyArray<number> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsItem {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersAccountItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersAccountMeta | null | undefined
}

/**
 * `[].items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountItem {
  /** Id of a cellular service provider account, as `createOrganizationCellularGatewayEsimsServiceProvidersAccount` lists it. */
  readonly accountId?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsServiceProvidersAccountItemServiceProvider | null | undefined
  /** What people call the account. */
  readonly title?: string | null | undefined
  readonly username?: string | null | undefined
}

/**
 * `[].items[].serviceProvider` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountItemServiceProvider {
  readonly name?: string | null | undefined
  readonly logo?: { readonly url?: string | null | undefined } | null | undefined
}

/**
 * `[].meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCounts | null | undefined
}

/**
 * `[].meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCountsItems | null | undefined
}

/**
 * `[].meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the cellular service provider accounts of an organization.
 *
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProvidersAccounts: Read<
  GetOrganizationCellularGatewayEsimsServiceProvidersAccountsInput,
  Array<GetOrganizationCellularGatewayEsimsServiceProvidersAccountsItem>
> = /*#__PURE__*/ read({
  id: "getOrganizationCellularGatewayEsimsServiceProvidersAccounts",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["esims", "serviceProviders", "accounts"],
  query: { accountIds: "[i]" },
  response: "[{items:[{accountId:s,lastUpdatedAt:s,serviceProvider:{name:s,logo:{url:s}},title:s,username:s}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationCellularGatewayEsimsServiceProvidersAccountInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly accountId: string
  /** Key by which Dashboard signs in at the provider. */
  readonly apiKey: string
  readonly serviceProvider: { readonly name?: string | null | undefined }
  /** What people call the account. */
  readonly title: string
  readonly username: string
}

/**
 * The answer of {@link createOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccount {
  /** Other operations take it as `accountId`. */
  readonly accountId: string
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly serviceProvider?: OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider | null | undefined
  /** What people call the account. */
  readonly title?: string | null | undefined
  readonly username?: string | null | undefined
}

/**
 * `serviceProvider` in the answer of {@link createOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountServiceProvider {
  readonly name?: string | null | undefined
  readonly logo?: { readonly url?: string | null | undefined } | null | undefined
}

/**
 * Creates a cellular service provider account in an organization.
 *
 * `POST /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-service-providers-account/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["esims", "serviceProviders", "accounts"],
  body: { accountId: "s!", apiKey: "s!", serviceProvider: "{name:s}!", title: "s!", username: "s!" },
  response: "{accountId:s!,lastUpdatedAt:s,serviceProvider:{name:s,logo:{url:s}},title:s,username:s}",
  batch: {
    resource: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts",
    operation: "create"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly accountIds: ReadonlyArray<string>
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansItem {
  /** Id of a cellular service provider account, as `createOrganizationCellularGatewayEsimsServiceProvidersAccount` lists it. */
  readonly accountId?: string | null | undefined
  /** Access point names, by which a SIM gets into the provider's network. */
  readonly apns?: Array<{ readonly name?: string | null | undefined }> | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the communication plans of cellular service provider accounts in an organization.
 *
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts-communication-plans/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans: Read<
  GetOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlansInput,
  OrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans
> = /*#__PURE__*/ read({
  id: "getOrganizationCellularGatewayEsimsServiceProvidersAccountsCommunicationPlans",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/communicationPlans",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["esims", "serviceProviders", "accounts", "communicationPlans"],
  query: { accountIds: "[s]!" },
  response: "{items:[{accountId:s,apns:[{name:s}],name:s}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly accountIds: ReadonlyArray<string>
}

/**
 * The answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansItem {
  /** Id of a cellular service provider account, as `createOrganizationCellularGatewayEsimsServiceProvidersAccount` lists it. */
  readonly accountId?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the rate plans of cellular service provider accounts in an organization.
 *
 * `GET /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-esims-service-providers-accounts-rate-plans/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans: Read<
  GetOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlansInput,
  OrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans
> = /*#__PURE__*/ read({
  id: "getOrganizationCellularGatewayEsimsServiceProvidersAccountsRatePlans",
  method: "GET",
  path: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/ratePlans",
  tag: "cellularGateway",
  category: "configure",
  subTags: ["esims", "serviceProviders", "accounts", "ratePlans"],
  query: { accountIds: "[s]!" },
  response: "{items:[{accountId:s,name:s}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link updateOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCellularGatewayEsimsServiceProvidersAccountInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which cellular service provider account: `accountId` in the answer of `createOrganizationCellularGatewayEsimsServiceProvidersAccount`. */
  readonly accountId: string | number
  /** What people call the account. */
  readonly title?: string | null | undefined
  /** Key by which Dashboard signs in at the provider. */
  readonly apiKey?: string | null | undefined
}

/**
 * Updates a cellular service provider account of an organization.
 *
 * `PUT /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-service-providers-account/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["esims", "serviceProviders", "accounts"],
  body: { title: "s", apiKey: "s" },
  response: "{accountId:s!,lastUpdatedAt:s,serviceProvider:{name:s,logo:{url:s}},title:s,username:s}",
  batch: {
    resource: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
    operation: "update"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationCellularGatewayEsimsServiceProvidersAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationCellularGatewayEsimsServiceProvidersAccountInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which cellular service provider account: `accountId` in the answer of `createOrganizationCellularGatewayEsimsServiceProvidersAccount`. */
  readonly accountId: string | number
}

/**
 * Deletes a cellular service provider account from an organization.
 *
 * `DELETE /organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-cellular-gateway-esims-service-providers-account/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["esims", "serviceProviders", "accounts"],
  batch: {
    resource: "/organizations/{organizationId}/cellularGateway/esims/serviceProviders/accounts/{accountId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationCellularGatewayEsimsSwapInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly swaps: ReadonlyArray<OrganizationCellularGatewayEsimsSwapSwapInput>
}

/**
 * `swaps[]` in the input of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationCellularGatewayEsimsSwapSwapInput {
  readonly eid: string
  readonly target?: OrganizationCellularGatewayEsimsSwapSwapTargetInput | null | undefined
}

/**
 * `swaps[].target` in the input of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationCellularGatewayEsimsSwapSwapTargetInput {
  /** Id of a cellular service provider account, as `createOrganizationCellularGatewayEsimsServiceProvidersAccount` lists it. */
  readonly accountId: string
  readonly communicationPlan: string
  readonly ratePlan: string
}

/**
 * The answer of {@link createOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayEsimsSwap {
  readonly eid: string
  /** Number of the SIM card, which is worldwide unique. */
  readonly iccid: string
  /** How far the change of provider is. */
  readonly status: "Completed" | "Failed" | "In progress" | Unlisted
}

/**
 * Starts a swap of the profile that an eSIM of an organization uses.
 *
 * `POST /organizations/{organizationId}/cellularGateway/esims/swap`
 *
 * Can be a step of an action batch: `swap` of `/organizations/{organizationId}/cellularGateway/esims/swap`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-cellular-gateway-esims-swap/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["esims", "swap"],
  body: { swaps: "[{eid:s!,target:{accountId:s!,communicationPlan:s!,ratePlan:s!}}]!" },
  response: "{eid:s!,iccid:s!,status:e(Completed|Failed|In progress)!}",
  batch: { resource: "/organizations/{organizationId}/cellularGateway/esims/swap", operation: "swap" }
})

/**
 * The input of {@link updateOrganizationCellularGatewayEsimsSwap}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCellularGatewayEsimsSwapInput {
  readonly id: string | number
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * Asks for the state of a swap of the profile that an eSIM of an organization uses.
 *
 * `PUT /organizations/{organizationId}/cellularGateway/esims/swap/{id}`
 *
 * Can be a step of an action batch: `status` of `/organizations/{organizationId}/cellularGateway/esims/swap/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-cellular-gateway-esims-swap/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["esims", "swap"],
  response: "{eid:s!,iccid:s!,status:e(Completed|Failed|In progress)!}",
  batch: { resource: "/organizations/{organizationId}/cellularGateway/esims/swap/{id}", operation: "status" }
})

/**
 * The input of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCellularGatewayUplinkStatusesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only devices that have one of these SIM cards. */
  readonly iccids?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatus {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** When the device was last in touch with Dashboard. In ISO 8601. */
  readonly lastReportedAt?: string | null | undefined
  readonly uplinks?: Array<OrganizationCellularGatewayUplinkStatusUplink> | null | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatusUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: string | null | undefined
  /** Whether the uplink is in use, ready, connecting or down. */
  readonly status?: string | null | undefined
  readonly ip?: string | null | undefined
  readonly provider?: string | null | undefined
  /** IP address that the internet sees. */
  readonly publicIp?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** How strong and clean the cellular signal is. */
  readonly signalStat?: OrganizationCellularGatewayUplinkStatusUplinkSignalStat | null | undefined
  readonly mcc?: string | null | undefined
  readonly mnc?: string | null | undefined
  readonly roaming?: OrganizationCellularGatewayUplinkStatusUplinkRoaming | null | undefined
  /** Technology of the cellular link, such as `lte`. */
  readonly connectionType?: string | null | undefined
  /** Access point name, by which the SIM gets into the provider's network. */
  readonly apn?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  readonly dns1?: string | null | undefined
  readonly dns2?: string | null | undefined
  /** Technology of the cellular signal. */
  readonly signalType?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Number of the SIM card, which is worldwide unique. */
  readonly iccid?: string | null | undefined
  readonly imsi?: string | null | undefined
  readonly msisdn?: string | null | undefined
}

/**
 * `[].uplinks[].signalStat` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatusUplinkSignalStat {
  /** Strength of the cellular signal (RSRP), in dBm. */
  readonly rsrp?: string | null | undefined
  /** Quality of the cellular signal (RSRQ), in decibels. */
  readonly rsrq?: string | null | undefined
}

/**
 * `[].uplinks[].roaming` in the answer of {@link getOrganizationCellularGatewayUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCellularGatewayUplinkStatusUplinkRoaming {
  readonly status?: "home" | "roaming" | "unknown" | Unlisted | null | undefined
}

/**
 * Lists the cellular gateway uplink statuses of an organization.
 *
 * `GET /organizations/{organizationId}/cellularGateway/uplink/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-cellular-gateway-uplink-statuses/
 * @since 0.2.0
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
  category: "monitor",
  subTags: ["uplink", "statuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", serials: "[s]", iccids: "[s]" },
  response: "[{networkId:s,serial:s,model:s,lastReportedAt:d,uplinks:[{interface:s,status:s,ip:s,provider:s,publicIp:s,model:s,signalStat:{rsrp:s,rsrq:s},mcc:s,mnc:s,roaming:{status:e(home|roaming|unknown)},connectionType:s,apn:s,gateway:s,dns1:s,dns2:s,signalType:s,mtu:i,iccid:s,imsi:s,msisdn:s}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})
