/**
 * The operations that the API tags `campusGateway`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkCampusGatewayClusterInput {
  readonly networkId: string
  readonly name: string
  readonly uplinks: ReadonlyArray<NetworkCampusGatewayClusterUplinkInput>
  readonly tunnels: ReadonlyArray<NetworkCampusGatewayClusterTunnelInput>
  readonly nameservers: { readonly addresses?: ReadonlyArray<string> | undefined }
  readonly portChannels: ReadonlyArray<NetworkCampusGatewayClusterPortChannelInput>
  readonly devices?: ReadonlyArray<NetworkCampusGatewayClusterDeviceInput> | undefined
  readonly notes?: string | undefined
}

/**
 * `uplinks[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterUplinkInput {
  readonly interface: string
  readonly vlan: number
  readonly addresses: ReadonlyArray<NetworkCampusGatewayClusterUplinkAddressInput>
}

/**
 * `uplinks[].addresses[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterUplinkAddressInput {
  readonly assignmentMode: "dynamic" | "static" | (string & {})
  readonly protocol?: "ipv4" | (string & {}) | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `tunnels[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterTunnelInput {
  readonly uplink?: { readonly interface: string } | undefined
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: ReadonlyArray<NetworkCampusGatewayClusterTunnelAddressInput> | undefined
}

/**
 * `tunnels[].addresses[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterTunnelAddressInput {
  readonly protocol: "ipv4" | (string & {})
  readonly gateway: string
  readonly subnetMask: string
}

/**
 * `portChannels[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterPortChannelInput {
  readonly name: string
  readonly vlan: number
  readonly allowedVlans: string
}

/**
 * `devices[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceInput {
  readonly serial: string
  readonly uplinks?: ReadonlyArray<NetworkCampusGatewayClusterDeviceUplinkInput> | undefined
  readonly tunnels?: ReadonlyArray<NetworkCampusGatewayClusterDeviceTunnelInput> | undefined
}

/**
 * `devices[].uplinks[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceUplinkInput {
  readonly interface: string
  readonly addresses: ReadonlyArray<{ readonly protocol: "ipv4" | (string & {}); readonly address: string }>
}

/**
 * `devices[].tunnels[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnelInput {
  readonly interface: string
  readonly addresses: ReadonlyArray<{ readonly protocol: "ipv4" | (string & {}); readonly address: string }>
}

/**
 * The answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayCluster {
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly uplinks?: Array<NetworkCampusGatewayClusterUplink> | undefined
  readonly tunnels?: Array<NetworkCampusGatewayClusterTunnel> | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
  readonly portChannels?: Array<NetworkCampusGatewayClusterPortChannel> | undefined
  readonly devices?: Array<NetworkCampusGatewayClusterDevice> | undefined
  readonly notes?: string | undefined
  readonly url?: string | undefined
}

/**
 * `uplinks[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterUplink {
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<NetworkCampusGatewayClusterUplinkAddress> | undefined
}

/**
 * `uplinks[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterUplinkAddress {
  readonly assignmentMode?: string | undefined
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `tunnels[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterTunnel {
  readonly uplink?: { readonly interface?: string | undefined } | undefined
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<NetworkCampusGatewayClusterTunnelAddress> | undefined
}

/**
 * `tunnels[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterTunnelAddress {
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `portChannels[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterPortChannel {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly vlan?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `devices[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDevice {
  readonly serial?: string | undefined
  readonly memberId?: string | undefined
  readonly uplinks?: Array<NetworkCampusGatewayClusterDeviceUplink> | undefined
  readonly tunnels?: Array<NetworkCampusGatewayClusterDeviceTunnel> | undefined
}

/**
 * `devices[].uplinks[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceUplink {
  readonly interface?: string | undefined
  readonly addresses?: Array<NetworkCampusGatewayClusterDeviceUplinkAddress> | undefined
}

/**
 * `devices[].uplinks[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceUplinkAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
}

/**
 * `devices[].tunnels[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnel {
  readonly interface?: string | undefined
  readonly addresses?: Array<NetworkCampusGatewayClusterDeviceTunnelAddress> | undefined
}

/**
 * `devices[].tunnels[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnelAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
}

/**
 * `POST /networks/{networkId}/campusGateway/clusters`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/campusGateway/clusters`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-campus-gateway-cluster/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkCampusGatewayCluster: Batchable<
  CreateNetworkCampusGatewayClusterInput,
  NetworkCampusGatewayCluster
> = /*#__PURE__*/ batchable({
  id: "createNetworkCampusGatewayCluster",
  method: "POST",
  path: "/networks/{networkId}/campusGateway/clusters",
  tag: "campusGateway",
  body: {
    name: "s!",
    uplinks: "[{interface:s!,vlan:i!,addresses:[{assignmentMode:e(dynamic|static)!,protocol:e(ipv4),gateway:s,subnetMask:s}]!}]!",
    tunnels: "[{uplink:{interface:s!},interface:s,vlan:i,addresses:[{protocol:e(ipv4)!,gateway:s!,subnetMask:s!}]}]!",
    nameservers: "{addresses:[s]}!",
    portChannels: "[{name:s!,vlan:i!,allowedVlans:s!}]!",
    devices: "[{serial:s!,uplinks:[{interface:s!,addresses:[{protocol:e(ipv4)!,address:s!}]!}],tunnels:[{interface:s!,addresses:[{protocol:e(ipv4)!,address:s!}]!}]}]",
    notes: "s"
  },
  response: "{clusterId:s,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s}",
  batch: { resource: "/networks/{networkId}/campusGateway/clusters", operation: "create" }
})

/**
 * The input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterInput {
  readonly networkId: string
  readonly clusterId: string
  readonly name?: string | undefined
  readonly uplinks?: ReadonlyArray<UpdateNetworkCampusGatewayClusterUplinkInput> | undefined
  readonly tunnels?: ReadonlyArray<UpdateNetworkCampusGatewayClusterTunnelInput> | undefined
  readonly nameservers?: { readonly addresses?: ReadonlyArray<string> | undefined } | undefined
  readonly portChannels?: ReadonlyArray<UpdateNetworkCampusGatewayClusterPortChannelInput> | undefined
  readonly devices?: ReadonlyArray<UpdateNetworkCampusGatewayClusterDeviceInput> | undefined
  readonly notes?: string | undefined
}

/**
 * `uplinks[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterUplinkInput {
  readonly interface: string
  readonly vlan?: number | undefined
  readonly addresses?: ReadonlyArray<UpdateNetworkCampusGatewayClusterUplinkAddressInput> | undefined
}

/**
 * `uplinks[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterUplinkAddressInput {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly protocol?: "ipv4" | (string & {}) | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `tunnels[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterTunnelInput {
  readonly uplink?: { readonly interface: string } | undefined
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: ReadonlyArray<UpdateNetworkCampusGatewayClusterTunnelAddressInput> | undefined
}

/**
 * `tunnels[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterTunnelAddressInput {
  readonly protocol?: "ipv4" | (string & {}) | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `portChannels[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterPortChannelInput {
  readonly name: string
  readonly vlan?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `devices[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterDeviceInput {
  readonly serial: string
  readonly uplinks?: ReadonlyArray<UpdateNetworkCampusGatewayClusterDeviceUplinkInput> | undefined
  readonly tunnels?: ReadonlyArray<UpdateNetworkCampusGatewayClusterDeviceTunnelInput> | undefined
}

/**
 * `devices[].uplinks[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterDeviceUplinkInput {
  readonly interface: string
  readonly addresses: ReadonlyArray<NetworkCampusGatewayClusterDeviceUplinkAddressInput>
}

/**
 * `devices[].uplinks[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceUplinkAddressInput {
  readonly protocol?: "ipv4" | (string & {}) | undefined
  readonly address: string
}

/**
 * `devices[].tunnels[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterDeviceTunnelInput {
  readonly interface: string
  readonly addresses: ReadonlyArray<NetworkCampusGatewayClusterDeviceTunnelAddressInput>
}

/**
 * `devices[].tunnels[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnelAddressInput {
  readonly protocol?: "ipv4" | (string & {}) | undefined
  readonly address: string
}

/**
 * `PUT /networks/{networkId}/campusGateway/clusters/{clusterId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/campusGateway/clusters/{clusterId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-campus-gateway-cluster/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkCampusGatewayCluster: Batchable<
  UpdateNetworkCampusGatewayClusterInput,
  NetworkCampusGatewayCluster
> = /*#__PURE__*/ batchable({
  id: "updateNetworkCampusGatewayCluster",
  method: "PUT",
  path: "/networks/{networkId}/campusGateway/clusters/{clusterId}",
  tag: "campusGateway",
  body: {
    name: "s",
    uplinks: "[{interface:s!,vlan:i,addresses:[{assignmentMode:e(dynamic|static),protocol:e(ipv4),gateway:s,subnetMask:s}]}]",
    tunnels: "[{uplink:{interface:s!},interface:s,vlan:i,addresses:[{protocol:e(ipv4),gateway:s,subnetMask:s}]}]",
    nameservers: "{addresses:[s]}",
    portChannels: "[{name:s!,vlan:i,allowedVlans:s}]",
    devices: "[{serial:s!,uplinks:[{interface:s!,addresses:[{protocol:e(ipv4),address:s!}]!}],tunnels:[{interface:s!,addresses:[{protocol:e(ipv4),address:s!}]!}]}]",
    notes: "s"
  },
  response: "{clusterId:s,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s}",
  batch: { resource: "/networks/{networkId}/campusGateway/clusters/{clusterId}", operation: "update" }
})

/**
 * The input of {@link deleteNetworkCampusGatewayCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkCampusGatewayClusterInput {
  readonly networkId: string
  readonly clusterId: string
}

/**
 * `DELETE /networks/{networkId}/campusGateway/clusters/{clusterId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/campusGateway/clusters/{clusterId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-campus-gateway-cluster/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkCampusGatewayCluster: Batchable<
  DeleteNetworkCampusGatewayClusterInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkCampusGatewayCluster",
  method: "DELETE",
  path: "/networks/{networkId}/campusGateway/clusters/{clusterId}",
  tag: "campusGateway",
  batch: { resource: "/networks/{networkId}/campusGateway/clusters/{clusterId}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 8 days back. */
  readonly t0?: string | undefined
  /** At most 7 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 3,600 to 604,800. The API's default is `7200`. */
  readonly timespan?: number | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly networkGroupIds?: ReadonlyArray<string> | undefined
  readonly clusterIds?: ReadonlyArray<string> | undefined
  readonly usageUnits?: "GB" | "KB" | "MB" | "TB" | (string & {}) | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutput {
  readonly items?: Array<OrganizationCampusGatewayClientsUsageByNetworkByClusterItem> | undefined
  readonly meta?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMeta {
  readonly counts?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCounts | undefined
  readonly units?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnits | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCounts {
  readonly items?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnits {
  readonly usage?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnitsUsage | undefined
}

/**
 * `meta.units.usage` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnitsUsage {
  readonly name?: string | undefined
  readonly symbol?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItem {
  readonly network: { readonly id: string; readonly name: string }
  readonly cluster: { readonly id: string; readonly name: string }
  readonly clients: { readonly total: number }
  readonly devices: OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevices
  readonly usage: OrganizationCampusGatewayClientsUsageByNetworkByClusterItemUsage
}

/**
 * `[].devices` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevices {
  readonly byProductType: { readonly campusGateway: number }
  readonly tunneled: OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevicesTunneled
}

/**
 * `[].devices.tunneled` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevicesTunneled {
  readonly byProductType: { readonly wireless: number }
}

/**
 * `[].usage` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItemUsage {
  readonly total: number
  readonly upstream: number
  readonly downstream: number
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clients/usage/byNetwork/byCluster`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clients-usage-by-network-by-cluster/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationCampusGatewayClientsUsageByNetworkByCluster: Paginated<
  GetOrganizationCampusGatewayClientsUsageByNetworkByClusterInput,
  GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutput,
  OrganizationCampusGatewayClientsUsageByNetworkByClusterItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClientsUsageByNetworkByCluster",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clients/usage/byNetwork/byCluster",
  tag: "campusGateway",
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n",
    networkIds: "[s]",
    networkGroupIds: "[s]",
    clusterIds: "[s]",
    usageUnits: "e(GB|KB|MB|TB)"
  },
  response: "{items:[{network:{id:s!,name:s!}!,cluster:{id:s!,name:s!}!,clients:{total:i!}!,devices:{byProductType:{campusGateway:i!}!,tunneled:{byProductType:{wireless:i!}!}!}!,usage:{total:n!,upstream:n!,downstream:n!}!}],meta:{counts:{items:{total:i,remaining:i}},units:{usage:{name:s,symbol:s}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutput {
  readonly items?: Array<OrganizationCampusGatewayCluster> | undefined
  readonly meta?: GetOrganizationCampusGatewayClustersOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutputMeta {
  readonly counts?: GetOrganizationCampusGatewayClustersOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutputMetaCounts {
  readonly items?: GetOrganizationCampusGatewayClustersOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayCluster {
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly uplinks?: Array<OrganizationCampusGatewayClusterUplink> | undefined
  readonly tunnels?: Array<OrganizationCampusGatewayClusterTunnel> | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
  readonly portChannels?: Array<OrganizationCampusGatewayClusterPortChannel> | undefined
  readonly devices?: Array<OrganizationCampusGatewayClusterDevice> | undefined
  readonly notes?: string | undefined
  readonly url?: string | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterUplink {
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<OrganizationCampusGatewayClusterUplinkAddress> | undefined
}

/**
 * `[].uplinks[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterUplinkAddress {
  readonly assignmentMode?: string | undefined
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `[].tunnels[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterTunnel {
  readonly uplink?: { readonly interface?: string | undefined } | undefined
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<OrganizationCampusGatewayClusterTunnelAddress> | undefined
}

/**
 * `[].tunnels[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterTunnelAddress {
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `[].portChannels[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterPortChannel {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly vlan?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `[].devices[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDevice {
  readonly serial?: string | undefined
  readonly memberId?: string | undefined
  readonly uplinks?: Array<OrganizationCampusGatewayClusterDeviceUplink> | undefined
  readonly tunnels?: Array<OrganizationCampusGatewayClusterDeviceTunnel> | undefined
}

/**
 * `[].devices[].uplinks[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceUplink {
  readonly interface?: string | undefined
  readonly addresses?: Array<OrganizationCampusGatewayClusterDeviceUplinkAddress> | undefined
}

/**
 * `[].devices[].uplinks[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceUplinkAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
}

/**
 * `[].devices[].tunnels[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceTunnel {
  readonly interface?: string | undefined
  readonly addresses?: Array<OrganizationCampusGatewayClusterDeviceTunnelAddress> | undefined
}

/**
 * `[].devices[].tunnels[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceTunnelAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clusters`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayClusters: Paginated<
  GetOrganizationCampusGatewayClustersInput,
  GetOrganizationCampusGatewayClustersOutput,
  OrganizationCampusGatewayCluster
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClusters",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clusters",
  tag: "campusGateway",
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{network:{id:s},clusterId:s,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly clusterIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTarget {
  readonly clusterId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly failover?: OrganizationCampusGatewayClustersFailoverTargetFailover | undefined
}

/**
 * `[].failover` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetFailover {
  readonly targets?: Array<OrganizationCampusGatewayClustersFailoverTargetFailoverTarget> | undefined
}

/**
 * `[].failover.targets[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetFailoverTarget {
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly priority?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clusters/failover/targets`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-failover-targets/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayClustersFailoverTargets: Paginated<
  GetOrganizationCampusGatewayClustersFailoverTargetsInput,
  Array<OrganizationCampusGatewayClustersFailoverTarget>,
  OrganizationCampusGatewayClustersFailoverTarget
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClustersFailoverTargets",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clusters/failover/targets",
  tag: "campusGateway",
  query: { networkIds: "[s]", clusterIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{clusterId:s,network:{id:s},failover:{targets:[{clusterId:s,name:s,priority:i,allowedVlans:s}]}}]",
  paging: { itemsIn: "array", perPage: 100 }
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly clusterIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutput {
  readonly items?: Array<OrganizationCampusGatewayClustersFailoverTargetsByClusterItem> | undefined
  readonly meta?: GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMeta {
  readonly counts?: GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCounts {
  readonly items?: GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetsByClusterItem {
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly available?: Array<OrganizationCampusGatewayClustersFailoverTargetsByClusterItemAvailable> | undefined
}

/**
 * `[].available[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetsByClusterItemAvailable {
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clusters/failover/targets/byCluster`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-failover-targets-by-cluster/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayClustersFailoverTargetsByCluster: Paginated<
  GetOrganizationCampusGatewayClustersFailoverTargetsByClusterInput,
  GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutput,
  OrganizationCampusGatewayClustersFailoverTargetsByClusterItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClustersFailoverTargetsByCluster",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clusters/failover/targets/byCluster",
  tag: "campusGateway",
  query: { networkIds: "[s]", clusterIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{clusterId:s,name:s,network:{id:s},model:s,available:[{clusterId:s,name:s,network:{id:s},model:s,allowedVlans:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 }
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsInput {
  readonly organizationId: string
  readonly clusterIds?: ReadonlyArray<string> | undefined
  readonly siteIds?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly tunnelingSources?: ReadonlyArray<"configured" | "roaming" | (string & {})> | undefined
  readonly search?: string | undefined
  /** The API's default is `"name"`. */
  readonly sortBy?: OrganizationCampusGatewayClustersNetworksOverviewsSortByInput | undefined
  /** The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | (string & {}) | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `sortBy` in the input of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationCampusGatewayClustersNetworksOverviewsSortByInput =
  | "clients"
  | "clusterId"
  | "connections"
  | "name"
  | "networkId"
  | "siteName"
  | "ssids"
  | (string & {})

/**
 * The answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsOutput {
  readonly items: Array<OrganizationCampusGatewayClustersNetworksOverview>
  readonly meta: GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMeta {
  readonly counts: GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMetaCounts {
  readonly items: { readonly total: number; readonly remaining: number }
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersNetworksOverview {
  readonly networkId: string
  readonly name: string
  readonly tunneling: { readonly source: "configured" | "roaming" | (string & {}) }
  readonly site?: OrganizationCampusGatewayClustersNetworksOverviewSite | undefined
  readonly url: string
  readonly counts: OrganizationCampusGatewayClustersNetworksOverviewCounts
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * `[].site` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersNetworksOverviewSite {
  readonly id: string
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersNetworksOverviewCounts {
  readonly connections: { readonly total: number }
  readonly clients: { readonly total: number }
  readonly ssids: { readonly total: number }
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clusters/networks/overviews`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-networks-overviews/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayClustersNetworksOverviews: Paginated<
  GetOrganizationCampusGatewayClustersNetworksOverviewsInput,
  GetOrganizationCampusGatewayClustersNetworksOverviewsOutput,
  OrganizationCampusGatewayClustersNetworksOverview
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClustersNetworksOverviews",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clusters/networks/overviews",
  tag: "campusGateway",
  query: {
    clusterIds: "[s]",
    siteIds: "[s]",
    networkIds: "[s]",
    tunnelingSources: "[e(configured|roaming)]",
    search: "s",
    sortBy: "e(clients|clusterId|connections|name|networkId|siteName|ssids)",
    sortOrder: "e(asc|desc)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{networkId:s!,name:s!,tunneling:{source:e(configured|roaming)!}!,site:{id:s!,name:s,url:s},url:s!,counts:{connections:{total:i!}!,clients:{total:i!}!,ssids:{total:i!}!}!,cluster:{id:s!,name:s!}!}]!,meta:{counts:{items:{total:i!,remaining:i!}!}!}!}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersInput {
  readonly organizationId: string
  readonly clusterId: string
  readonly network: { readonly id?: string | undefined }
  readonly name: string
  readonly uplinks: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersUplinkInput>
  readonly tunnels: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersTunnelInput>
  readonly nameservers: { readonly addresses?: ReadonlyArray<string> | undefined }
  readonly portChannels: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersPortChannelInput>
  readonly devices?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersDeviceInput> | undefined
  readonly failover?: ProvisionOrganizationCampusGatewayClustersFailoverInput | undefined
  readonly notes?: string | undefined
}

/**
 * `uplinks[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersUplinkInput {
  readonly interface: string
  readonly vlan: number
  readonly addresses: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersUplinkAddressInput>
}

/**
 * `uplinks[].addresses[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersUplinkAddressInput {
  readonly assignmentMode: "dynamic" | "static" | (string & {})
  readonly protocol?: "ipv4" | (string & {}) | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `tunnels[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersTunnelInput {
  readonly uplink?: { readonly interface: string } | undefined
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersTunnelAddressInput> | undefined
}

/**
 * `tunnels[].addresses[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersTunnelAddressInput {
  readonly protocol: "ipv4" | (string & {})
  readonly gateway: string
  readonly subnetMask: string
}

/**
 * `portChannels[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersPortChannelInput {
  readonly id?: string | undefined
  readonly name: string
  readonly vlan: number
  readonly allowedVlans: string
}

/**
 * `devices[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersDeviceInput {
  readonly serial: string
  readonly uplinks?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersDeviceUplinkInput> | undefined
  readonly tunnels?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersDeviceTunnelInput> | undefined
}

/**
 * `devices[].uplinks[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersDeviceUplinkInput {
  readonly interface: string
  readonly addresses: ReadonlyArray<{ readonly protocol: "ipv4" | (string & {}); readonly address: string }>
}

/**
 * `devices[].tunnels[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersDeviceTunnelInput {
  readonly interface: string
  readonly addresses: ReadonlyArray<{ readonly protocol: "ipv4" | (string & {}); readonly address: string }>
}

/**
 * `failover` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersFailoverInput {
  readonly targets?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersFailoverTargetInput> | undefined
}

/**
 * `failover.targets[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersFailoverTargetInput {
  readonly clusterId: string
  readonly priority?: 1 | (number & {}) | undefined
}

/**
 * The answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutput {
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly uplinks?: Array<ProvisionOrganizationCampusGatewayClustersOutputUplink> | undefined
  readonly tunnels?: Array<ProvisionOrganizationCampusGatewayClustersOutputTunnel> | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
  readonly portChannels?: Array<ProvisionOrganizationCampusGatewayClustersOutputPortChannel> | undefined
  readonly devices?: Array<ProvisionOrganizationCampusGatewayClustersOutputDevice> | undefined
  readonly notes?: string | undefined
  readonly url?: string | undefined
  readonly failover?: ProvisionOrganizationCampusGatewayClustersOutputFailover | undefined
}

/**
 * `uplinks[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputUplink {
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputUplinkAddress> | undefined
}

/**
 * `uplinks[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputUplinkAddress {
  readonly assignmentMode?: string | undefined
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `tunnels[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputTunnel {
  readonly uplink?: { readonly interface?: string | undefined } | undefined
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputTunnelAddress> | undefined
}

/**
 * `tunnels[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputTunnelAddress {
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
}

/**
 * `portChannels[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputPortChannel {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly vlan?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `devices[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDevice {
  readonly serial?: string | undefined
  readonly memberId?: string | undefined
  readonly uplinks?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceUplink> | undefined
  readonly tunnels?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnel> | undefined
}

/**
 * `devices[].uplinks[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceUplink {
  readonly interface?: string | undefined
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceUplinkAddress> | undefined
}

/**
 * `devices[].uplinks[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceUplinkAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
}

/**
 * `devices[].tunnels[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnel {
  readonly interface?: string | undefined
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnelAddress> | undefined
}

/**
 * `devices[].tunnels[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnelAddress {
  readonly protocol?: string | undefined
  readonly address?: string | undefined
}

/**
 * `failover` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputFailover {
  readonly targets?: Array<ProvisionOrganizationCampusGatewayClustersOutputFailoverTarget> | undefined
}

/**
 * `failover.targets[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputFailoverTarget {
  readonly clusterId?: string | undefined
  readonly name?: string | undefined
  readonly priority?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/campusGateway/clusters/provision`
 *
 * Can be a step of an action batch: `provision` of `/organizations/{organizationId}/campusGateway/clusters`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/provision-organization-campus-gateway-clusters/
 * @since 0.1.0
 * @category configure
 */
export const provisionOrganizationCampusGatewayClusters: Batchable<
  ProvisionOrganizationCampusGatewayClustersInput,
  ProvisionOrganizationCampusGatewayClustersOutput
> = /*#__PURE__*/ batchable({
  id: "provisionOrganizationCampusGatewayClusters",
  method: "POST",
  path: "/organizations/{organizationId}/campusGateway/clusters/provision",
  tag: "campusGateway",
  body: {
    clusterId: "s!",
    network: "{id:s}!",
    name: "s!",
    uplinks: "[{interface:s!,vlan:i!,addresses:[{assignmentMode:e(dynamic|static)!,protocol:e(ipv4),gateway:s,subnetMask:s}]!}]!",
    tunnels: "[{uplink:{interface:s!},interface:s,vlan:i,addresses:[{protocol:e(ipv4)!,gateway:s!,subnetMask:s!}]}]!",
    nameservers: "{addresses:[s]}!",
    portChannels: "[{id:s,name:s!,vlan:i!,allowedVlans:s!}]!",
    devices: "[{serial:s!,uplinks:[{interface:s!,addresses:[{protocol:e(ipv4)!,address:s!}]!}],tunnels:[{interface:s!,addresses:[{protocol:e(ipv4)!,address:s!}]!}]}]",
    failover: "{targets:[{clusterId:s!,priority:E(1)}]}",
    notes: "s"
  },
  response: "{clusterId:s,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s,failover:{targets:[{clusterId:s,name:s,priority:i,allowedVlans:s}]}}",
  batch: { resource: "/organizations/{organizationId}/campusGateway/clusters", operation: "provision" }
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsInput {
  readonly organizationId: string
  readonly clusterIds?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly search?: string | undefined
  /** The API's default is `"networkId"`. */
  readonly sortBy?: "clusterId" | "name" | "networkId" | "ssidId" | (string & {}) | undefined
  /** The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | (string & {}) | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsOutput {
  readonly items: Array<OrganizationCampusGatewayClustersSsid>
  readonly meta: GetOrganizationCampusGatewayClustersSsidsOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsOutputMeta {
  readonly counts: GetOrganizationCampusGatewayClustersSsidsOutputMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsOutputMetaCounts {
  readonly items: { readonly total: number; readonly remaining: number }
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersSsid {
  readonly number: number
  readonly ssidId: string
  readonly name: string
  readonly url: string
  readonly network: { readonly id: string }
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clusters/ssids`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-ssids/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayClustersSsids: Paginated<
  GetOrganizationCampusGatewayClustersSsidsInput,
  GetOrganizationCampusGatewayClustersSsidsOutput,
  OrganizationCampusGatewayClustersSsid
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClustersSsids",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clusters/ssids",
  tag: "campusGateway",
  query: {
    clusterIds: "[s]",
    networkIds: "[s]",
    search: "s",
    sortBy: "e(clusterId|name|networkId|ssidId)",
    sortOrder: "e(asc|desc)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{number:i!,ssidId:s!,name:s!,url:s!,network:{id:s!}!,cluster:{id:s!,name:s!}!}]!,meta:{counts:{items:{total:i!,remaining:i!}!}!}!}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableInput {
  readonly organizationId: string
  readonly fromNetworkIds: ReadonlyArray<string>
  readonly excludeSsidNumbers?: ReadonlyArray<string> | undefined
  /** From 3 to 200. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutput {
  readonly items?: Array<OrganizationCampusGatewayClustersTunnelableItem> | undefined
  readonly meta?: GetOrganizationCampusGatewayClustersTunnelableOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutputMeta {
  readonly counts?: GetOrganizationCampusGatewayClustersTunnelableOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutputMetaCounts {
  readonly items?: GetOrganizationCampusGatewayClustersTunnelableOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersTunnelableItem {
  readonly clusterId: string
  readonly name: string
  readonly url: string
  readonly network: { readonly id: string; readonly name: string }
  readonly source: OrganizationCampusGatewayClustersTunnelableItemSource
}

/**
 * `[].source` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersTunnelableItemSource {
  readonly network: { readonly id: string }
}

/**
 * `GET /organizations/{organizationId}/campusGateway/clusters/tunnelable`
 *
 * Answers in pages of 200 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-tunnelable/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayClustersTunnelable: Paginated<
  GetOrganizationCampusGatewayClustersTunnelableInput,
  GetOrganizationCampusGatewayClustersTunnelableOutput,
  OrganizationCampusGatewayClustersTunnelableItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayClustersTunnelable",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/clusters/tunnelable",
  tag: "campusGateway",
  query: { fromNetworkIds: "[s]!", excludeSsidNumbers: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{clusterId:s!,name:s!,url:s!,network:{id:s!,name:s!}!,source:{network:{id:s!}!}!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 200 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayConnectionsInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly campusGatewaySerials?: ReadonlyArray<string> | undefined
  readonly campusGatewayClusterIds?: ReadonlyArray<string> | undefined
  readonly campusGatewayTunnelStatuses?: ReadonlyArray<string> | undefined
  readonly search?: string | undefined
  readonly models?: ReadonlyArray<string> | undefined
  readonly dataEncryptionStatuses?: ReadonlyArray<"down" | "up" | (string & {})> | undefined
  /** The API's default is `"serial"`. */
  readonly sortBy?: OrganizationCampusGatewayConnectionsSortByInput | undefined
  /** The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | (string & {}) | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `sortBy` in the input of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationCampusGatewayConnectionsSortByInput =
  | "clients"
  | "dataEncryption"
  | "interfaces"
  | "name"
  | "networkName"
  | "serial"
  | "status"
  | (string & {})

/**
 * The answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayConnectionsOutput {
  readonly items: Array<OrganizationCampusGatewayConnection>
  readonly meta: GetOrganizationCampusGatewayConnectionsOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayConnectionsOutputMeta {
  readonly counts: GetOrganizationCampusGatewayConnectionsOutputMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayConnectionsOutputMetaCounts {
  readonly items: { readonly total: number; readonly remaining: number }
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnection {
  readonly name: string
  readonly serial: string
  readonly mac: string
  readonly model: string
  readonly uptime: number
  readonly status: "alerting" | "dormant" | "offline" | "online" | (string & {})
  readonly tunnelStatus: "down" | "up" | "up/down" | (string & {})
  readonly tunnelAdmin: { readonly enabled: boolean }
  readonly tunnelSchedule: { readonly enabled: boolean }
  readonly interfaces: Array<string>
  readonly url: string
  readonly network: { readonly id: string; readonly name: string; readonly url: string }
  readonly counts: OrganizationCampusGatewayConnectionCounts
  readonly campusGateways: Array<OrganizationCampusGatewayConnectionCampusGateway>
}

/**
 * `[].counts` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionCounts {
  readonly clients: { readonly total: number }
}

/**
 * `[].campusGateways[]` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionCampusGateway {
  readonly name: string
  readonly priority: number
  readonly serial: string
  readonly mac: string
  readonly tunnel: { readonly status: string; readonly uptime?: number | undefined }
  readonly data: OrganizationCampusGatewayConnectionCampusGatewayData
  readonly url: string
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * `[].campusGateways[].data` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionCampusGatewayData {
  readonly encryption: { readonly status: string }
}

/**
 * `GET /organizations/{organizationId}/campusGateway/connections`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayConnections: Paginated<
  GetOrganizationCampusGatewayConnectionsInput,
  GetOrganizationCampusGatewayConnectionsOutput,
  OrganizationCampusGatewayConnection
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayConnections",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/connections",
  tag: "campusGateway",
  query: {
    networkIds: "[s]",
    serials: "[s]",
    campusGatewaySerials: "[s]",
    campusGatewayClusterIds: "[s]",
    campusGatewayTunnelStatuses: "[s]",
    search: "s",
    models: "[s]",
    dataEncryptionStatuses: "[e(down|up)]",
    sortBy: "e(clients|dataEncryption|interfaces|name|networkName|serial|status)",
    sortOrder: "e(asc|desc)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{name:s!,serial:s!,mac:s!,model:s!,uptime:i!,status:e(alerting|dormant|offline|online)!,tunnelStatus:e(down|up|up/down)!,tunnelAdmin:{enabled:b!}!,tunnelSchedule:{enabled:b!}!,interfaces:[s]!,url:s!,network:{id:s!,name:s!,url:s!}!,counts:{clients:{total:i!}!}!,campusGateways:[{name:s!,priority:i!,serial:s!,mac:s!,tunnel:{status:s!,uptime:i}!,data:{encryption:{status:s!}!}!,url:s!,cluster:{id:s!,name:s!}!}]!}]!,meta:{counts:{items:{total:i!,remaining:i!}!}!}!}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayConnectionsOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayConnectionsOverviewInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly campusGatewaySerials?: ReadonlyArray<string> | undefined
  readonly campusGatewayClusterIds?: ReadonlyArray<string> | undefined
  readonly campusGatewayTunnelStatuses?: ReadonlyArray<string> | undefined
  readonly search?: string | undefined
  readonly models?: ReadonlyArray<string> | undefined
  readonly dataEncryptionStatuses?: ReadonlyArray<"down" | "up" | (string & {})> | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayConnectionsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionsOverview {
  readonly counts: OrganizationCampusGatewayConnectionsOverviewCounts
}

/**
 * `counts` in the answer of {@link getOrganizationCampusGatewayConnectionsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionsOverviewCounts {
  readonly byTunnelStatus: { readonly up: number; readonly down: number }
  readonly total: number
}

/**
 * `GET /organizations/{organizationId}/campusGateway/connections/overview`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections-overview/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayConnectionsOverview: Operation<
  GetOrganizationCampusGatewayConnectionsOverviewInput,
  OrganizationCampusGatewayConnectionsOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationCampusGatewayConnectionsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/connections/overview",
  tag: "campusGateway",
  query: {
    networkIds: "[s]",
    serials: "[s]",
    campusGatewaySerials: "[s]",
    campusGatewayClusterIds: "[s]",
    campusGatewayTunnelStatuses: "[s]",
    search: "s",
    models: "[s]",
    dataEncryptionStatuses: "[e(down|up)]"
  },
  response: "{counts:{byTunnelStatus:{up:i!,down:i!}!,total:i!}!}"
})

/**
 * The input of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceInput {
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
 * The answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutput {
  readonly items?: Array<OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItem> | undefined
  readonly meta?: GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMeta {
  readonly counts?: GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItem {
  readonly serial?: string | undefined
  readonly uplink?: OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplink | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
  readonly sgt?: number | undefined
}

/**
 * `[].uplink` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplink {
  readonly interface?: string | undefined
  readonly vlan?: number | undefined
  readonly addresses?: Array<OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplinkAddress> | undefined
}

/**
 * `[].uplink.addresses[]` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplinkAddress {
  readonly assignmentMode?: string | undefined
  readonly protocol?: string | undefined
  readonly gateway?: string | undefined
  readonly subnetMask?: string | undefined
  readonly address?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/campusGateway/devices/uplinks/localOverrides/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-devices-uplinks-local-overrides-by-device/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice: Paginated<
  GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceInput,
  GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutput,
  OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/devices/uplinks/localOverrides/byDevice",
  tag: "campusGateway",
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,uplink:{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s,address:s}]},nameservers:{addresses:[s]},sgt:i}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})
