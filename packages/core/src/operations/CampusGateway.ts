/**
 * The operations that the API tags `campusGateway`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted } from "../Operation.ts"

/**
 * The input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkCampusGatewayClusterInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  readonly uplinks: ReadonlyArray<NetworkCampusGatewayClusterUplinkInput>
  /** How tunnels end at the device. */
  readonly tunnels: ReadonlyArray<NetworkCampusGatewayClusterTunnelInput>
  /** DNS servers that are asked. */
  readonly nameservers: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  }
  /** Groups of ports that work as one. */
  readonly portChannels: ReadonlyArray<NetworkCampusGatewayClusterPortChannelInput>
  readonly devices?: ReadonlyArray<NetworkCampusGatewayClusterDeviceInput> | null | undefined
  /** At most 511 characters. */
  readonly notes?: string | null | undefined
}

/**
 * `uplinks[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterUplinkInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan: number
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<NetworkCampusGatewayClusterUplinkAddressInput>
}

/**
 * `uplinks[].addresses[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterUplinkAddressInput {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode: "dynamic" | "static" | Unlisted
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | Unlisted | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `tunnels[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterTunnelInput {
  readonly uplink?: {
    /** Name of the interface, such as `man1`. */
    readonly interface: string
  } | null | undefined
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: ReadonlyArray<NetworkCampusGatewayClusterTunnelAddressInput> | null | undefined
}

/**
 * `tunnels[].addresses[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterTunnelAddressInput {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol: "ipv4" | Unlisted
  /** IP address of the next hop to everything else. */
  readonly gateway: string
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask: string
}

/**
 * `portChannels[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterPortChannelInput {
  readonly name: string
  readonly vlan: number
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans: string
}

/**
 * `devices[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly uplinks?: ReadonlyArray<NetworkCampusGatewayClusterDeviceUplinkInput> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: ReadonlyArray<NetworkCampusGatewayClusterDeviceTunnelInput> | null | undefined
}

/**
 * `devices[].uplinks[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceUplinkInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<{
    /** Whether the address is `ipv4` or `ipv6`. */
    readonly protocol: "ipv4" | Unlisted
    /** IP address that the interface has. */
    readonly address: string
  }>
}

/**
 * `devices[].tunnels[]` in the input of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnelInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<{
    /** Whether the address is `ipv4` or `ipv6`. */
    readonly protocol: "ipv4" | Unlisted
    /** IP address that the interface has. */
    readonly address: string
  }>
}

/**
 * The answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayCluster {
  /** Other operations take it as `clusterId`. */
  readonly clusterId: string
  readonly name?: string | null | undefined
  readonly uplinks?: Array<NetworkCampusGatewayClusterUplink> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: Array<NetworkCampusGatewayClusterTunnel> | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
  /** Groups of ports that work as one. */
  readonly portChannels?: Array<NetworkCampusGatewayClusterPortChannel> | null | undefined
  readonly devices?: Array<NetworkCampusGatewayClusterDevice> | null | undefined
  readonly notes?: string | null | undefined
  /** Page of the cluster in Dashboard. */
  readonly url?: string | null | undefined
}

/**
 * `uplinks[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<NetworkCampusGatewayClusterUplinkAddress> | null | undefined
}

/**
 * `uplinks[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterUplinkAddress {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: string | null | undefined
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `tunnels[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterTunnel {
  readonly uplink?: {
    /** Name of the interface, such as `man1`. */
    readonly interface?: string | null | undefined
  } | null | undefined
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<NetworkCampusGatewayClusterTunnelAddress> | null | undefined
}

/**
 * `tunnels[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterTunnelAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `portChannels[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterPortChannel {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly vlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * `devices[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly uplinks?: Array<NetworkCampusGatewayClusterDeviceUplink> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: Array<NetworkCampusGatewayClusterDeviceTunnel> | null | undefined
}

/**
 * `devices[].uplinks[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<NetworkCampusGatewayClusterDeviceUplinkAddress> | null | undefined
}

/**
 * `devices[].uplinks[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceUplinkAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * `devices[].tunnels[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnel {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<NetworkCampusGatewayClusterDeviceTunnelAddress> | null | undefined
}

/**
 * `devices[].tunnels[].addresses[]` in the answer of {@link createNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnelAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * Creates a campus gateway cluster in a network.
 *
 * `POST /networks/{networkId}/campusGateway/clusters`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/campusGateway/clusters`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-campus-gateway-cluster/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters"],
  body: {
    name: "s!",
    uplinks: "[{interface:s!,vlan:i!,addresses:[{assignmentMode:e(dynamic|static)!,protocol:e(ipv4),gateway:s,subnetMask:s}]!}]!",
    tunnels: "[{uplink:{interface:s!},interface:s,vlan:i,addresses:[{protocol:e(ipv4)!,gateway:s!,subnetMask:s!}]}]!",
    nameservers: "{addresses:[s]}!",
    portChannels: "[{name:s!,vlan:i!,allowedVlans:s!}]!",
    devices: "[{serial:s!,uplinks:[{interface:s!,addresses:[{protocol:e(ipv4)!,address:s!}]!}],tunnels:[{interface:s!,addresses:[{protocol:e(ipv4)!,address:s!}]!}]}]",
    notes: "s"
  },
  response: "{clusterId:s!,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s}",
  batch: { resource: "/networks/{networkId}/campusGateway/clusters", operation: "create" }
})

/**
 * The input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which campus gateway cluster: `clusterId` in the answer of `createNetworkCampusGatewayCluster`. */
  readonly clusterId: string | number
  readonly name?: string | null | undefined
  readonly uplinks?: ReadonlyArray<UpdateNetworkCampusGatewayClusterUplinkInput> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: ReadonlyArray<UpdateNetworkCampusGatewayClusterTunnelInput> | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
  /** Groups of ports that work as one. */
  readonly portChannels?: ReadonlyArray<UpdateNetworkCampusGatewayClusterPortChannelInput> | null | undefined
  readonly devices?: ReadonlyArray<UpdateNetworkCampusGatewayClusterDeviceInput> | null | undefined
  /** At most 511 characters. */
  readonly notes?: string | null | undefined
}

/**
 * `uplinks[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterUplinkInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: ReadonlyArray<UpdateNetworkCampusGatewayClusterUplinkAddressInput> | null | undefined
}

/**
 * `uplinks[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterUplinkAddressInput {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | Unlisted | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `tunnels[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterTunnelInput {
  readonly uplink?: {
    /** Name of the interface, such as `man1`. */
    readonly interface: string
  } | null | undefined
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: ReadonlyArray<UpdateNetworkCampusGatewayClusterTunnelAddressInput> | null | undefined
}

/**
 * `tunnels[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterTunnelAddressInput {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | Unlisted | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `portChannels[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterPortChannelInput {
  readonly name: string
  readonly vlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * `devices[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly uplinks?: ReadonlyArray<UpdateNetworkCampusGatewayClusterDeviceUplinkInput> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: ReadonlyArray<UpdateNetworkCampusGatewayClusterDeviceTunnelInput> | null | undefined
}

/**
 * `devices[].uplinks[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterDeviceUplinkInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<NetworkCampusGatewayClusterDeviceUplinkAddressInput>
}

/**
 * `devices[].uplinks[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceUplinkAddressInput {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | Unlisted | null | undefined
  /** IP address that the interface has. */
  readonly address: string
}

/**
 * `devices[].tunnels[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCampusGatewayClusterDeviceTunnelInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<NetworkCampusGatewayClusterDeviceTunnelAddressInput>
}

/**
 * `devices[].tunnels[].addresses[]` in the input of {@link updateNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCampusGatewayClusterDeviceTunnelAddressInput {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | Unlisted | null | undefined
  /** IP address that the interface has. */
  readonly address: string
}

/**
 * Updates a campus gateway cluster of a network.
 *
 * `PUT /networks/{networkId}/campusGateway/clusters/{clusterId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/campusGateway/clusters/{clusterId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-campus-gateway-cluster/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters"],
  body: {
    name: "s",
    uplinks: "[{interface:s!,vlan:i,addresses:[{assignmentMode:e(dynamic|static),protocol:e(ipv4),gateway:s,subnetMask:s}]}]",
    tunnels: "[{uplink:{interface:s!},interface:s,vlan:i,addresses:[{protocol:e(ipv4),gateway:s,subnetMask:s}]}]",
    nameservers: "{addresses:[s]}",
    portChannels: "[{name:s!,vlan:i,allowedVlans:s}]",
    devices: "[{serial:s!,uplinks:[{interface:s!,addresses:[{protocol:e(ipv4),address:s!}]!}],tunnels:[{interface:s!,addresses:[{protocol:e(ipv4),address:s!}]!}]}]",
    notes: "s"
  },
  response: "{clusterId:s!,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s}",
  batch: { resource: "/networks/{networkId}/campusGateway/clusters/{clusterId}", operation: "update" }
})

/**
 * The input of {@link deleteNetworkCampusGatewayCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkCampusGatewayClusterInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which campus gateway cluster: `clusterId` in the answer of `createNetworkCampusGatewayCluster`. */
  readonly clusterId: string | number
}

/**
 * Deletes a campus gateway cluster of a network.
 *
 * `DELETE /networks/{networkId}/campusGateway/clusters/{clusterId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/campusGateway/clusters/{clusterId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-campus-gateway-cluster/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters"],
  batch: { resource: "/networks/{networkId}/campusGateway/clusters/{clusterId}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 8 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 3,600 to 604,800. The API's default is `7200`. */
  readonly timespan?: Seconds | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to a network in one of these network groups. */
  readonly networkGroupIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these campus gateway clusters. */
  readonly clusterIds?: ReadonlyArray<string> | undefined
  readonly usageUnits?: "GB" | "KB" | "MB" | "TB" | Unlisted | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCampusGatewayClientsUsageByNetworkByClusterItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCounts | null | undefined
  /** Units that the numbers are in. */
  readonly units?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnits | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnits {
  readonly usage?: GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnitsUsage | null | undefined
}

/**
 * `meta.units.usage` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClientsUsageByNetworkByClusterOutputMetaUnitsUsage {
  readonly name?: string | null | undefined
  readonly symbol?: string | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItem {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly cluster: { readonly id: string; readonly name: string }
  readonly clients: {
    /** How many different clients joined in the time. */
    readonly total: number
  }
  readonly devices: OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevices
  /** Data that was sent and received. */
  readonly usage: OrganizationCampusGatewayClientsUsageByNetworkByClusterItemUsage
}

/**
 * `[].devices` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevices {
  /** The numbers for each product type. */
  readonly byProductType: { readonly campusGateway: number }
  readonly tunneled: OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevicesTunneled
}

/**
 * `[].devices.tunneled` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItemDevicesTunneled {
  /** The numbers for each product type. */
  readonly byProductType: { readonly wireless: number }
}

/**
 * `[].usage` in the answer of {@link getOrganizationCampusGatewayClientsUsageByNetworkByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClientsUsageByNetworkByClusterItemUsage {
  /** Traffic in both directions. */
  readonly total: number
  /** Data that was sent. */
  readonly upstream: number
  /** Data that was received. */
  readonly downstream: number
}

/**
 * Returns the campus gateway client usage of an organization, by network and cluster.
 *
 * `GET /organizations/{organizationId}/campusGateway/clients/usage/byNetwork/byCluster`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clients-usage-by-network-by-cluster/
 * @since 0.2.0
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
  category: "monitor",
  subTags: ["clients", "usage", "byNetwork", "byCluster"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
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
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCampusGatewayCluster> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationCampusGatewayClustersOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationCampusGatewayClustersOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationCampusGatewayClustersOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayCluster {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly uplinks?: Array<OrganizationCampusGatewayClusterUplink> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: Array<OrganizationCampusGatewayClusterTunnel> | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
  /** Groups of ports that work as one. */
  readonly portChannels?: Array<OrganizationCampusGatewayClusterPortChannel> | null | undefined
  readonly devices?: Array<OrganizationCampusGatewayClusterDevice> | null | undefined
  readonly notes?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationCampusGatewayClusterUplinkAddress> | null | undefined
}

/**
 * `[].uplinks[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterUplinkAddress {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: string | null | undefined
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `[].tunnels[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterTunnel {
  readonly uplink?: {
    /** Name of the interface, such as `man1`. */
    readonly interface?: string | null | undefined
  } | null | undefined
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationCampusGatewayClusterTunnelAddress> | null | undefined
}

/**
 * `[].tunnels[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterTunnelAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `[].portChannels[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterPortChannel {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly vlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * `[].devices[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly uplinks?: Array<OrganizationCampusGatewayClusterDeviceUplink> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: Array<OrganizationCampusGatewayClusterDeviceTunnel> | null | undefined
}

/**
 * `[].devices[].uplinks[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationCampusGatewayClusterDeviceUplinkAddress> | null | undefined
}

/**
 * `[].devices[].uplinks[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceUplinkAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * `[].devices[].tunnels[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceTunnel {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationCampusGatewayClusterDeviceTunnelAddress> | null | undefined
}

/**
 * `[].devices[].tunnels[].addresses[]` in the answer of {@link getOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClusterDeviceTunnelAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * Lists the campus gateway clusters of an organization.
 *
 * `GET /organizations/{organizationId}/campusGateway/clusters`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters"],
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{network:{id:s},clusterId:s,name:s,uplinks:[{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s}]}],tunnels:[{uplink:{interface:s},interface:s,vlan:i,addresses:[{protocol:s,gateway:s,subnetMask:s}]}],nameservers:{addresses:[s]},portChannels:[{id:s,name:s,vlan:i,allowedVlans:s}],devices:[{serial:s,memberId:s,uplinks:[{interface:s,addresses:[{protocol:s,address:s}]}],tunnels:[{interface:s,addresses:[{protocol:s,address:s}]}]}],notes:s,url:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these campus gateway clusters. */
  readonly clusterIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTarget {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly failover?: OrganizationCampusGatewayClustersFailoverTargetFailover | null | undefined
}

/**
 * `[].failover` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetFailover {
  readonly targets?: Array<OrganizationCampusGatewayClustersFailoverTargetFailoverTarget> | null | undefined
}

/**
 * `[].failover.targets[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetFailoverTarget {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Order in which clusters are tried. */
  readonly priority?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * Lists the failover targets of campus gateway clusters in an organization.
 *
 * `GET /organizations/{organizationId}/campusGateway/clusters/failover/targets`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-failover-targets/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters", "failover", "targets"],
  query: { networkIds: "[s]", clusterIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{clusterId:s,network:{id:s},failover:{targets:[{clusterId:s,name:s,priority:i,allowedVlans:s}]}}]",
  paging: { itemsIn: "array", perPage: 100 }
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these campus gateway clusters. */
  readonly clusterIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCampusGatewayClustersFailoverTargetsByClusterItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersFailoverTargetsByClusterOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetsByClusterItem {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly available?: Array<OrganizationCampusGatewayClustersFailoverTargetsByClusterItemAvailable> | null | undefined
}

/**
 * `[].available[]` in the answer of {@link getOrganizationCampusGatewayClustersFailoverTargetsByCluster}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersFailoverTargetsByClusterItemAvailable {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * Lists the failover targets of campus gateway clusters in an organization, by cluster.
 *
 * `GET /organizations/{organizationId}/campusGateway/clusters/failover/targets/byCluster`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-failover-targets-by-cluster/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters", "failover", "targets", "byCluster"],
  query: { networkIds: "[s]", clusterIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{clusterId:s,name:s,network:{id:s},model:s,available:[{clusterId:s,name:s,network:{id:s},model:s,allowedVlans:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 }
})

/**
 * The input of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these campus gateway clusters. */
  readonly clusterIds?: ReadonlyArray<string> | undefined
  /** Only these sites. */
  readonly siteIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly tunnelingSources?: ReadonlyArray<"configured" | "roaming" | Unlisted> | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** Field that the answer is sorted by. The API's default is `"name"`. */
  readonly sortBy?: OrganizationCampusGatewayClustersNetworksOverviewsSortByInput | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `sortBy` in the input of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
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
  | Unlisted

/**
 * The answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationCampusGatewayClustersNetworksOverview>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts: GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersNetworksOverviewsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items: {
    /** How many entries the whole list has, all pages together. */
    readonly total: number
    /** How many entries are on the pages that follow. */
    readonly remaining: number
  }
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersNetworksOverview {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  readonly name: string
  readonly tunneling: { readonly source: "configured" | "roaming" | Unlisted }
  readonly site?: OrganizationCampusGatewayClustersNetworksOverviewSite | null | undefined
  readonly url: string
  /** How many there are of each kind. */
  readonly counts: OrganizationCampusGatewayClustersNetworksOverviewCounts
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * `[].site` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersNetworksOverviewSite {
  readonly id: string
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationCampusGatewayClustersNetworksOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersNetworksOverviewCounts {
  readonly connections: {
    /** How many there are, whatever their state. */
    readonly total: number
  }
  readonly clients: {
    /** How many there are, whatever their state. */
    readonly total: number
  }
  readonly ssids: {
    /** How many there are, whatever their state. */
    readonly total: number
  }
}

/**
 * Lists the networks of an organization that tunnel to campus gateway clusters.
 *
 * `GET /organizations/{organizationId}/campusGateway/clusters/networks/overviews`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-networks-overviews/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters", "networks", "overviews"],
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
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId: string
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  }
  readonly name: string
  readonly uplinks: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersUplinkInput>
  /** How tunnels end at the device. */
  readonly tunnels: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersTunnelInput>
  /** DNS servers that are asked. */
  readonly nameservers: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  }
  /** Groups of ports that work as one. */
  readonly portChannels: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersPortChannelInput>
  readonly devices?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersDeviceInput> | null | undefined
  readonly failover?: ProvisionOrganizationCampusGatewayClustersFailoverInput | null | undefined
  /** At most 511 characters. */
  readonly notes?: string | null | undefined
}

/**
 * `uplinks[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersUplinkInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan: number
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersUplinkAddressInput>
}

/**
 * `uplinks[].addresses[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersUplinkAddressInput {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode: "dynamic" | "static" | Unlisted
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | Unlisted | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `tunnels[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersTunnelInput {
  readonly uplink?: {
    /** Name of the interface, such as `man1`. */
    readonly interface: string
  } | null | undefined
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersTunnelAddressInput> | null | undefined
}

/**
 * `tunnels[].addresses[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersTunnelAddressInput {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol: "ipv4" | Unlisted
  /** IP address of the next hop to everything else. */
  readonly gateway: string
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask: string
}

/**
 * `portChannels[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersPortChannelInput {
  readonly id?: string | null | undefined
  readonly name: string
  readonly vlan: number
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans: string
}

/**
 * `devices[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly uplinks?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersDeviceUplinkInput> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersDeviceTunnelInput> | null | undefined
}

/**
 * `devices[].uplinks[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersDeviceUplinkInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<{
    /** Whether the address is `ipv4` or `ipv6`. */
    readonly protocol: "ipv4" | Unlisted
    /** IP address that the interface has. */
    readonly address: string
  }>
}

/**
 * `devices[].tunnels[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersDeviceTunnelInput {
  /** Name of the interface, such as `man1`. */
  readonly interface: string
  /** IP addresses of the interface. */
  readonly addresses: ReadonlyArray<{
    /** Whether the address is `ipv4` or `ipv6`. */
    readonly protocol: "ipv4" | Unlisted
    /** IP address that the interface has. */
    readonly address: string
  }>
}

/**
 * `failover` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersFailoverInput {
  readonly targets?: ReadonlyArray<ProvisionOrganizationCampusGatewayClustersFailoverTargetInput> | null | undefined
}

/**
 * `failover.targets[]` in the input of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProvisionOrganizationCampusGatewayClustersFailoverTargetInput {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId: string
  /** Order in which clusters are tried. */
  readonly priority?: 1 | Unlisted<number> | null | undefined
}

/**
 * The answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutput {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly uplinks?: Array<ProvisionOrganizationCampusGatewayClustersOutputUplink> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: Array<ProvisionOrganizationCampusGatewayClustersOutputTunnel> | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
  /** Groups of ports that work as one. */
  readonly portChannels?: Array<ProvisionOrganizationCampusGatewayClustersOutputPortChannel> | null | undefined
  readonly devices?: Array<ProvisionOrganizationCampusGatewayClustersOutputDevice> | null | undefined
  readonly notes?: string | null | undefined
  /** Page of the cluster in Dashboard. */
  readonly url?: string | null | undefined
  readonly failover?: ProvisionOrganizationCampusGatewayClustersOutputFailover | null | undefined
}

/**
 * `uplinks[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputUplinkAddress> | null | undefined
}

/**
 * `uplinks[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputUplinkAddress {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: string | null | undefined
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `tunnels[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputTunnel {
  readonly uplink?: {
    /** Name of the interface, such as `man1`. */
    readonly interface?: string | null | undefined
  } | null | undefined
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** VLAN that traffic of the interface is tagged with. */
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputTunnelAddress> | null | undefined
}

/**
 * `tunnels[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputTunnelAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
}

/**
 * `portChannels[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputPortChannel {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly vlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * `devices[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly memberId?: string | null | undefined
  readonly uplinks?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceUplink> | null | undefined
  /** How tunnels end at the device. */
  readonly tunnels?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnel> | null | undefined
}

/**
 * `devices[].uplinks[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceUplinkAddress> | null | undefined
}

/**
 * `devices[].uplinks[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceUplinkAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * `devices[].tunnels[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnel {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnelAddress> | null | undefined
}

/**
 * `devices[].tunnels[].addresses[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputDeviceTunnelAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * `failover` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputFailover {
  readonly targets?: Array<ProvisionOrganizationCampusGatewayClustersOutputFailoverTarget> | null | undefined
}

/**
 * `failover.targets[]` in the answer of {@link provisionOrganizationCampusGatewayClusters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProvisionOrganizationCampusGatewayClustersOutputFailoverTarget {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Order in which clusters are tried. */
  readonly priority?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * Creates a campus gateway cluster in an organization, with gateways and failover targets.
 *
 * `POST /organizations/{organizationId}/campusGateway/clusters/provision`
 *
 * Can be a step of an action batch: `provision` of `/organizations/{organizationId}/campusGateway/clusters`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/provision-organization-campus-gateway-clusters/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters"],
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
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these campus gateway clusters. */
  readonly clusterIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** Field that the answer is sorted by. The API's default is `"networkId"`. */
  readonly sortBy?: "clusterId" | "name" | "networkId" | "ssidId" | Unlisted | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationCampusGatewayClustersSsid>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: GetOrganizationCampusGatewayClustersSsidsOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts: GetOrganizationCampusGatewayClustersSsidsOutputMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersSsidsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items: {
    /** How many entries the whole list has, all pages together. */
    readonly total: number
    /** How many entries are on the pages that follow. */
    readonly remaining: number
  }
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersSsid {
  readonly number: number
  readonly ssidId: string
  readonly name: string
  readonly url: string
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * Lists the SSIDs that tunnel to campus gateway clusters in an organization.
 *
 * `GET /organizations/{organizationId}/campusGateway/clusters/ssids`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-ssids/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters", "ssids"],
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
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly fromNetworkIds: ReadonlyArray<string>
  readonly excludeSsidNumbers?: ReadonlyArray<string> | undefined
  /** From 3 to 200. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCampusGatewayClustersTunnelableItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationCampusGatewayClustersTunnelableOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationCampusGatewayClustersTunnelableOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationCampusGatewayClustersTunnelableOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayClustersTunnelableOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersTunnelableItem {
  /** Id of a campus gateway cluster, as `createNetworkCampusGatewayCluster` lists it. */
  readonly clusterId: string
  readonly name: string
  readonly url: string
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly source: OrganizationCampusGatewayClustersTunnelableItemSource
}

/**
 * `[].source` in the answer of {@link getOrganizationCampusGatewayClustersTunnelable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayClustersTunnelableItemSource {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
}

/**
 * Lists the campus gateway clusters that networks can tunnel to in an organization.
 *
 * `GET /organizations/{organizationId}/campusGateway/clusters/tunnelable`
 *
 * Answers in pages of 200 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-clusters-tunnelable/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["clusters", "tunnelable"],
  query: { fromNetworkIds: "[s]!", excludeSsidNumbers: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{clusterId:s!,name:s!,url:s!,network:{id:s!,name:s!}!,source:{network:{id:s!}!}!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 200 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayConnectionsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only access points with one of these values. */
  readonly campusGatewaySerials?: ReadonlyArray<string> | undefined
  /** Only these campus gateway clusters. */
  readonly campusGatewayClusterIds?: ReadonlyArray<string> | undefined
  /** Only access points with one of these values. */
  readonly campusGatewayTunnelStatuses?: ReadonlyArray<string> | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
  /** Only access points with one of these values. */
  readonly dataEncryptionStatuses?: ReadonlyArray<"down" | "up" | Unlisted> | undefined
  /** Field that the answer is sorted by. The API's default is `"serial"`. */
  readonly sortBy?: OrganizationCampusGatewayConnectionsSortByInput | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `sortBy` in the input of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
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
  | Unlisted

/**
 * The answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayConnectionsOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationCampusGatewayConnection>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: GetOrganizationCampusGatewayConnectionsOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayConnectionsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts: GetOrganizationCampusGatewayConnectionsOutputMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayConnectionsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items: {
    /** How many entries the whole list has, all pages together. */
    readonly total: number
    /** How many entries are on the pages that follow. */
    readonly remaining: number
  }
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnection {
  readonly name: string
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
  /** Model, such as `MX68` or `MR46`. */
  readonly model: string
  /** In seconds. */
  readonly uptime: number
  readonly status: "alerting" | "dormant" | "offline" | "online" | Unlisted
  readonly tunnelStatus: "down" | "up" | "up/down" | Unlisted
  readonly tunnelAdmin: { readonly enabled: boolean }
  readonly tunnelSchedule: { readonly enabled: boolean }
  readonly interfaces: Array<string>
  readonly url: string
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
    readonly url: string
  }
  /** How many there are of each kind. */
  readonly counts: OrganizationCampusGatewayConnectionCounts
  readonly campusGateways: Array<OrganizationCampusGatewayConnectionCampusGateway>
}

/**
 * `[].counts` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionCounts {
  readonly clients: {
    /** How many there are, whatever their state. */
    readonly total: number
  }
}

/**
 * `[].campusGateways[]` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionCampusGateway {
  readonly name: string
  /** Rank of the gateway for the access point: 0 is the primary. */
  readonly priority: number
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
  readonly tunnel: {
    /** Whether the tunnel carries traffic. */
    readonly status: string
    /** In seconds. */
    readonly uptime?: number | null | undefined
  }
  readonly data: OrganizationCampusGatewayConnectionCampusGatewayData
  readonly url: string
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * `[].campusGateways[].data` in the answer of {@link getOrganizationCampusGatewayConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionCampusGatewayData {
  readonly encryption: {
    /** Whether traffic in the tunnel is encrypted. */
    readonly status: string
  }
}

/**
 * Lists the access points that tunnel to campus gateway clusters in an organization.
 *
 * `GET /organizations/{organizationId}/campusGateway/connections`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["connections"],
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
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayConnectionsOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only access points with one of these values. */
  readonly campusGatewaySerials?: ReadonlyArray<string> | undefined
  /** Only these campus gateway clusters. */
  readonly campusGatewayClusterIds?: ReadonlyArray<string> | undefined
  /** Only access points with one of these values. */
  readonly campusGatewayTunnelStatuses?: ReadonlyArray<string> | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
  /** Only access points with one of these values. */
  readonly dataEncryptionStatuses?: ReadonlyArray<"down" | "up" | Unlisted> | undefined
}

/**
 * The answer of {@link getOrganizationCampusGatewayConnectionsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionsOverview {
  /** How many there are of each kind. */
  readonly counts: OrganizationCampusGatewayConnectionsOverviewCounts
}

/**
 * `counts` in the answer of {@link getOrganizationCampusGatewayConnectionsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayConnectionsOverviewCounts {
  readonly byTunnelStatus: { readonly up: number; readonly down: number }
  /** How many connections there are, whatever their state. */
  readonly total: number
}

/**
 * Returns the counts of access points that tunnel to campus gateway clusters in an organization.
 *
 * `GET /organizations/{organizationId}/campusGateway/connections/overview`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-connections-overview/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCampusGatewayConnectionsOverview: Read<
  GetOrganizationCampusGatewayConnectionsOverviewInput,
  OrganizationCampusGatewayConnectionsOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationCampusGatewayConnectionsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/campusGateway/connections/overview",
  tag: "campusGateway",
  category: "configure",
  subTags: ["connections", "overview"],
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
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceInput {
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
 * The answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly uplink?: OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplink | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
}

/**
 * `[].uplink` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplink {
  /** Name of the interface, such as `man1`. */
  readonly interface?: string | null | undefined
  readonly vlan?: number | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplinkAddress> | null | undefined
}

/**
 * `[].uplink.addresses[]` in the answer of {@link getOrganizationCampusGatewayDevicesUplinksLocalOverridesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCampusGatewayDevicesUplinksLocalOverridesByDeviceItemUplinkAddress {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: string | null | undefined
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
}

/**
 * Lists the local uplink overrides of campus gateways in an organization, by device.
 *
 * `GET /organizations/{organizationId}/campusGateway/devices/uplinks/localOverrides/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-campus-gateway-devices-uplinks-local-overrides-by-device/
 * @since 0.2.0
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
  category: "configure",
  subTags: ["devices", "uplinks", "localOverrides", "byDevice"],
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,uplink:{interface:s,vlan:i,addresses:[{assignmentMode:s,protocol:s,gateway:s,subnetMask:s,address:s}]},nameservers:{addresses:[s]},sgt:i}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})
