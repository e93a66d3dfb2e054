/**
 * The operations that the API tags `switch`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchPortsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPort {
  /** Other operations take it as `portId`. */
  readonly portId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Tags of the port, by which people find and group ports. */
  readonly tags?: Array<string> | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether the port feeds power to what is connected (PoE). */
  readonly poeEnabled?: boolean | null | undefined
  /** What the port is used as, such as `access` or `trunk`. */
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | Unlisted | null | undefined
  /** VLAN of the port; the native VLAN of a trunk. */
  readonly vlan?: number | null | undefined
  /** VLAN for phones; for access ports. */
  readonly voiceVlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. For trunk ports only. */
  readonly allowedVlans?: string | null | undefined
  /** Whether the port is kept from talking to other isolated ports. */
  readonly isolationEnabled?: boolean | null | undefined
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled?: boolean | null | undefined
  /** How the port guards the spanning tree against what is connected. */
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | Unlisted | null | undefined
  /** Whether the trunk forwards at once, without the listening and learning of spanning tree. */
  readonly stpPortFastTrunk?: boolean | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: string | null | undefined
  /** Speeds that the port can be set to. */
  readonly linkNegotiationCapabilities?: Array<string> | null | undefined
  /** Id of the schedule by which the port is on, as `getNetworkSwitchPortSchedules` lists it. */
  readonly portScheduleId?: string | null | undefined
  readonly schedule?: {
    /** Id of a port schedule, as `getNetworkSwitchPortSchedules` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  } | null | undefined
  /** What happens when a link works in one direction only. */
  readonly udld?: "Alert only" | "Disabled" | "Enforce" | "N/A" | Unlisted | null | undefined
  /** How the port decides who may connect: by a policy, by MAC addresses, or not at all. */
  readonly accessPolicyType?: DeviceSwitchPortAccessPolicyType | null | undefined
  /** Number of the access policy, as `getNetworkSwitchAccessPolicies` lists it. Only where `accessPolicyType` is `Custom access policy`. */
  readonly accessPolicyNumber?: number | null | undefined
  /** MAC addresses that may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macAllowList?: Array<string> | null | undefined
  /** How many MAC addresses may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macWhitelistLimit?: number | null | undefined
  /** MAC addresses that may use the port; it learns others up to the limit. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowList?: Array<string> | null | undefined
  /** How many MAC addresses the port learns. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowListLimit?: number | null | undefined
  /** Whether the port drops broadcasts and the like above the limits of the network. */
  readonly stormControlEnabled?: boolean | null | undefined
  /** Id of the adaptive policy group that traffic is tagged with, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly adaptivePolicyGroupId?: string | null | undefined
  /** The adaptive policy group that traffic is tagged with. */
  readonly adaptivePolicyGroup?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  } | null | undefined
  /** Whether the neighbor sends frames that carry security group tags. */
  readonly peerSgtCapable?: boolean | null | undefined
  /** Whether the port can be used to stack switches. Such as `MS420/MS425`. */
  readonly flexibleStackingEnabled?: boolean | null | undefined
  /** Whether Dynamic ARP Inspection lets everything from this port through. */
  readonly daiTrusted?: boolean | null | undefined
  /** The port profile that overrides the port's own settings. */
  readonly profile?: DeviceSwitchPortProfile | null | undefined
  /** The expansion module that the port is on. */
  readonly module?: DeviceSwitchPortModule | null | undefined
  /** Whether the port sends or receives a copy of traffic. */
  readonly mirror?: DeviceSwitchPortMirror | null | undefined
  /** Saving of energy while the link is idle (802.3az). */
  readonly dot3az?: {
    /** Whether the port saves energy while the link is idle (802.3az). */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of a logical port that bundles several for a higher speed. */
  readonly highSpeed?: {
    /** Whether the ports are bundled into one of higher speed. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].accessPolicyType` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceSwitchPortAccessPolicyType =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | Unlisted

/**
 * `[].profile` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortProfile {
  /** Whether the port profile overrides the port's own settings. */
  readonly enabled?: boolean | null | undefined
  /** Id of the port profile that overrides the port's own settings. */
  readonly id?: string | null | undefined
  /** Name of the port profile that overrides the port's own settings. */
  readonly iname?: string | null | undefined
}

/**
 * `[].module` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortModule {
  readonly model?: string | null | undefined
  /** Serial number of the expansion module. */
  readonly serial?: string | null | undefined
  readonly slot?: number | null | undefined
}

/**
 * `[].mirror` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortMirror {
  /** Whether the port sends or receives a copy of traffic. */
  readonly mode?: "Destination port" | "Not mirroring traffic" | "Source port" | Unlisted | null | undefined
}

/**
 * Lists the ports of a switch.
 *
 * `GET /devices/{serial}/switch/ports`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-ports/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchPorts: Read<GetDeviceSwitchPortsInput, Array<DeviceSwitchPort>> = /*#__PURE__*/ read({
  id: "getDeviceSwitchPorts",
  method: "GET",
  path: "/devices/{serial}/switch/ports",
  tag: "switch",
  category: "configure",
  subTags: ["ports"],
  response: "[{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s~,schedule:{id:s,name:s},udld:e(Alert only|Disabled|Enforce|N/A),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,adaptivePolicyGroupId:s,adaptivePolicyGroup:{id:s,name:s},peerSgtCapable:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link cycleDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CycleDeviceSwitchPortsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Ports that the task is done for, as numbers or names. */
  readonly ports: ReadonlyArray<string>
}

/**
 * The answer of {@link cycleDeviceSwitchPorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CycleDeviceSwitchPortsOutput {
  /** Ports that the task is done for, as numbers or names. */
  readonly ports?: Array<string> | null | undefined
}

/**
 * Power-cycles ports of a switch.
 *
 * `POST /devices/{serial}/switch/ports/cycle`
 *
 * Can be a step of an action batch: `cycle` of `/devices/{serial}/switch/ports`.
 * OAuth scope: `switch:config:write`.
 *
 * @deprecated In favour of `createDeviceLiveToolsPortsCycle`.
 * @see https://developer.cisco.com/meraki/api-v1/cycle-device-switch-ports/
 * @since 0.2.0
 * @category liveTools
 */
export const cycleDeviceSwitchPorts: Batchable<
  CycleDeviceSwitchPortsInput,
  CycleDeviceSwitchPortsOutput
> = /*#__PURE__*/ batchable({
  id: "cycleDeviceSwitchPorts",
  method: "POST",
  path: "/devices/{serial}/switch/ports/cycle",
  tag: "switch",
  category: "liveTools",
  subTags: ["ports"],
  body: { ports: "[s]!" },
  response: "{ports:[s]}",
  batch: { resource: "/devices/{serial}/switch/ports", operation: "cycle" },
  scope: "switch:config:write",
  deprecated: true
})

/**
 * The input of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchPortsStatusesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatus {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  readonly status?: "Connected" | "Disabled" | "Disconnected" | Unlisted | null | undefined
  /** Whether the port leads to the rest of the network. */
  readonly isUplink?: boolean | null | undefined
  /** What keeps the port from working. */
  readonly errors?: Array<string> | null | undefined
  /** What is wrong with the port though it works. */
  readonly warnings?: Array<string> | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: DeviceSwitchPortsStatusSpeed | null | undefined
  /** Whether the link works in both directions at a time (`full`). */
  readonly duplex?: "" | "full" | "half" | Unlisted | null | undefined
  /** State of the port in spanning tree. */
  readonly spanningTree?: { readonly statuses?: Array<string> | null | undefined } | null | undefined
  /** Power over Ethernet on the port. */
  readonly poe?: {
    /** Whether the port draws power. */
    readonly isAllocated?: boolean | null | undefined
  } | null | undefined
  /** Data that went over the port, in kilobytes. */
  readonly usageInKb?: DeviceSwitchPortsStatusUsageInKb | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: DeviceSwitchPortsStatusCdp | null | undefined
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: DeviceSwitchPortsStatusLldp | null | undefined
  /** How many clients were connected. */
  readonly clientCount?: number | null | undefined
  /** Energy that the port fed, in watt-hours. */
  readonly powerUsageInWh?: number | null | undefined
  /** Average data rate over the port, in kilobits per second. */
  readonly trafficInKbps?: DeviceSwitchPortsStatusTrafficInKbps | null | undefined
  /** State of the port's authentication of Meraki devices. */
  readonly securePort?: DeviceSwitchPortsStatusSecurePort | null | undefined
}

/**
 * `[].speed` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceSwitchPortsStatusSpeed =
  | ""
  | "1 Gbps"
  | "10 Gbps"
  | "10 Mbps"
  | "100 Gbps"
  | "100 Mbps"
  | "2.5 Gbps"
  | "20 Gbps"
  | "25 Gbps"
  | "40 Gbps"
  | "400 Gbps"
  | "5 Gbps"
  | "50 Gbps"
  | Unlisted

/**
 * `[].usageInKb` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusUsageInKb {
  /** In kilobytes. */
  readonly total?: number | null | undefined
  /** In kilobytes. */
  readonly sent?: number | null | undefined
  /** In kilobytes. */
  readonly recv?: number | null | undefined
}

/**
 * `[].cdp` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusCdp {
  /** Name that the neighbor has. */
  readonly systemName?: string | null | undefined
  readonly platform?: string | null | undefined
  /** How the neighbor names itself. */
  readonly deviceId?: string | null | undefined
  /** How the neighbor names its port. */
  readonly portId?: string | null | undefined
  /** VLAN of untagged frames on the trunk. */
  readonly nativeVlan?: number | null | undefined
  readonly address?: string | null | undefined
  /** IP address that the neighbor is managed under. */
  readonly managementAddress?: string | null | undefined
  /** Software that the neighbor runs. */
  readonly version?: string | null | undefined
  readonly vtpManagementDomain?: string | null | undefined
  readonly capabilities?: string | null | undefined
}

/**
 * `[].lldp` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusLldp {
  /** Name that the neighbor has. */
  readonly systemName?: string | null | undefined
  readonly systemDescription?: string | null | undefined
  readonly chassisId?: string | null | undefined
  /** How the neighbor names its port. */
  readonly portId?: string | null | undefined
  readonly managementVlan?: number | null | undefined
  readonly portVlan?: number | null | undefined
  /** IP address that the neighbor is managed under. */
  readonly managementAddress?: string | null | undefined
  readonly portDescription?: string | null | undefined
  readonly systemCapabilities?: string | null | undefined
}

/**
 * `[].trafficInKbps` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusTrafficInKbps {
  /** In kilobits per second. */
  readonly total?: number | null | undefined
  /** In kilobits per second. */
  readonly sent?: number | null | undefined
  /** In kilobits per second. */
  readonly recv?: number | null | undefined
}

/**
 * `[].securePort` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusSecurePort {
  /** Whether access points that are plugged in are recognized and trusted by themselves. */
  readonly enabled?: boolean | null | undefined
  /** Whether the port is protected so just now. */
  readonly active?: boolean | null | undefined
  readonly authenticationStatus?: DeviceSwitchPortsStatusSecurePortAuthenticationStatus | null | undefined
  readonly configOverrides?: DeviceSwitchPortsStatusSecurePortConfigOverrides | null | undefined
}

/**
 * `[].securePort.authenticationStatus` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceSwitchPortsStatusSecurePortAuthenticationStatus =
  | "Authentication failure"
  | "Authentication in progress"
  | "Authentication successful"
  | "Authentication timed out"
  | "Disabled"
  | "Enabled"
  | Unlisted

/**
 * `[].securePort.configOverrides` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusSecurePortConfigOverrides {
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | Unlisted | null | undefined
  readonly vlan?: number | null | undefined
  /** VLAN for phones; for access ports. */
  readonly voiceVlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. For trunk ports only. */
  readonly allowedVlans?: string | null | undefined
}

/**
 * Lists the port statuses of a switch.
 *
 * `GET /devices/{serial}/switch/ports/statuses`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceSwitchPortsStatuses: Read<
  GetDeviceSwitchPortsStatusesInput,
  Array<DeviceSwitchPortsStatus>
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchPortsStatuses",
  method: "GET",
  path: "/devices/{serial}/switch/ports/statuses",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "statuses"],
  query: { t0: "d", timespan: "t" },
  response: "[{portId:s,enabled:b,status:e(Connected|Disabled|Disconnected),isUplink:b,errors:[s],warnings:[s],speed:e(|1 Gbps|10 Gbps|10 Mbps|100 Gbps|100 Mbps|2.5 Gbps|20 Gbps|25 Gbps|40 Gbps|400 Gbps|5 Gbps|50 Gbps),duplex:e(|full|half),spanningTree:{statuses:[s]},poe:{isAllocated:b},usageInKb:{total:i,sent:i,recv:i},cdp:{systemName:s,platform:s,deviceId:s,portId:s,nativeVlan:i,address:s,managementAddress:s,version:s,vtpManagementDomain:s,capabilities:s},lldp:{systemName:s,systemDescription:s,chassisId:s,portId:s,managementVlan:i,portVlan:i,managementAddress:s,portDescription:s,systemCapabilities:s},clientCount:i,powerUsageInWh:n,trafficInKbps:{total:n,sent:n,recv:n},securePort:{enabled:b,active:b,authenticationStatus:e(Authentication failure|Authentication in progress|Authentication successful|Authentication timed out|Disabled|Enabled),configOverrides:{type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s}}}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchPortsStatusesPacketsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 86,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusesPacket {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  readonly packets?: Array<DeviceSwitchPortsStatusesPacketPacket> | null | undefined
}

/**
 * `[].packets[]` in the answer of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusesPacketPacket {
  readonly desc?: string | null | undefined
  /** How many were sent and received together. */
  readonly total?: number | null | undefined
  /** How many left the interface in the time. */
  readonly sent?: number | null | undefined
  /** How many arrived at the interface in the time. */
  readonly recv?: number | null | undefined
  readonly ratePerSec?: DeviceSwitchPortsStatusesPacketPacketRatePerSec | null | undefined
}

/**
 * `[].packets[].ratePerSec` in the answer of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusesPacketPacketRatePerSec {
  /** Packets a second, in both directions together. */
  readonly total?: number | null | undefined
  /** Packets a second that left the interface. */
  readonly sent?: number | null | undefined
  /** Packets a second that arrived at the interface. */
  readonly recv?: number | null | undefined
}

/**
 * Returns the packet counters of the ports of a switch.
 *
 * `GET /devices/{serial}/switch/ports/statuses/packets`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses-packets/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceSwitchPortsStatusesPackets: Read<
  GetDeviceSwitchPortsStatusesPacketsInput,
  Array<DeviceSwitchPortsStatusesPacket>
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchPortsStatusesPackets",
  method: "GET",
  path: "/devices/{serial}/switch/ports/statuses/packets",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "statuses", "packets"],
  query: { t0: "d", timespan: "t" },
  response: "[{portId:s,packets:[{desc:s,total:i,sent:i,recv:i,ratePerSec:{total:i,sent:i,recv:i}}]}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getDeviceSwitchPort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchPortInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which port: its `portId`, for the most part its number. */
  readonly portId: string | number
}

/**
 * Returns one port of a switch.
 *
 * `GET /devices/{serial}/switch/ports/{portId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-port/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchPort: Read<GetDeviceSwitchPortInput, DeviceSwitchPort> = /*#__PURE__*/ read({
  id: "getDeviceSwitchPort",
  method: "GET",
  path: "/devices/{serial}/switch/ports/{portId}",
  tag: "switch",
  category: "configure",
  subTags: ["ports"],
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s~,schedule:{id:s,name:s},udld:e(Alert only|Disabled|Enforce|N/A),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,adaptivePolicyGroupId:s,adaptivePolicyGroup:{id:s,name:s},peerSgtCapable:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchPort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceSwitchPortInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which port: its `portId`, for the most part its number. */
  readonly portId: string | number
  readonly name?: string | null | undefined
  /** Tags of the port, by which people find and group ports. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether the port feeds power to what is connected (PoE). */
  readonly poeEnabled?: boolean | null | undefined
  /** What the port is used as, such as `access` or `trunk`. */
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | Unlisted | null | undefined
  /** VLAN of the port; the native VLAN of a trunk. */
  readonly vlan?: number | null | undefined
  /** VLAN for phones; for access ports. */
  readonly voiceVlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. For trunk ports only. */
  readonly allowedVlans?: string | null | undefined
  /** Whether the port is kept from talking to other isolated ports. */
  readonly isolationEnabled?: boolean | null | undefined
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled?: boolean | null | undefined
  /** How the port guards the spanning tree against what is connected. */
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | Unlisted | null | undefined
  /** Whether the trunk forwards at once, without the listening and learning of spanning tree. */
  readonly stpPortFastTrunk?: boolean | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: string | null | undefined
  /** Id of the schedule by which the port is on, as `getNetworkSwitchPortSchedules` lists it. */
  readonly portScheduleId?: string | null | undefined
  /** What happens when a link works in one direction only. */
  readonly udld?: "Alert only" | "Enforce" | "Disabled" | "N/A" | Unlisted | null | undefined
  /** How the port decides who may connect: by a policy, by MAC addresses, or not at all. */
  readonly accessPolicyType?: DeviceSwitchPortAccessPolicyTypeInput | null | undefined
  /** Number of the access policy, as `getNetworkSwitchAccessPolicies` lists it. Only where `accessPolicyType` is `Custom access policy`. */
  readonly accessPolicyNumber?: number | null | undefined
  /** MAC addresses that may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macAllowList?: ReadonlyArray<string> | null | undefined
  /** How many MAC addresses may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macWhitelistLimit?: number | null | undefined
  /** MAC addresses that may use the port; it learns others up to the limit. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowList?: ReadonlyArray<string> | null | undefined
  /** How many MAC addresses the port learns. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowListLimit?: number | null | undefined
  /** Whether the port drops broadcasts and the like above the limits of the network. */
  readonly stormControlEnabled?: boolean | null | undefined
  /** Id of the adaptive policy group that traffic is tagged with, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly adaptivePolicyGroupId?: string | null | undefined
  /** Whether the neighbor sends frames that carry security group tags. */
  readonly peerSgtCapable?: boolean | null | undefined
  /** Whether the port can be used to stack switches. Such as `MS420/MS425`. */
  readonly flexibleStackingEnabled?: boolean | null | undefined
  /** Whether Dynamic ARP Inspection lets everything from this port through. */
  readonly daiTrusted?: boolean | null | undefined
  /** The port profile that overrides the port's own settings. */
  readonly profile?: DeviceSwitchPortProfileInput | null | undefined
  /** Saving of energy while the link is idle (802.3az). */
  readonly dot3az?: {
    /** Whether the port saves energy while the link is idle (802.3az). */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of a logical port that bundles several for a higher speed. */
  readonly highSpeed?: {
    /** Whether the ports are bundled into one of higher speed. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `accessPolicyType` in the input of {@link updateDeviceSwitchPort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceSwitchPortAccessPolicyTypeInput =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | Unlisted

/**
 * `profile` in the input of {@link updateDeviceSwitchPort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchPortProfileInput {
  /** Whether the port profile overrides the port's own settings. */
  readonly enabled?: boolean | null | undefined
  /** Id of the port profile that overrides the port's own settings. */
  readonly id?: string | null | undefined
  /** Name of the port profile that overrides the port's own settings. */
  readonly iname?: string | null | undefined
}

/**
 * Updates a port of a switch.
 *
 * `PUT /devices/{serial}/switch/ports/{portId}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/ports/{portId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-port/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceSwitchPort: Batchable<
  UpdateDeviceSwitchPortInput,
  DeviceSwitchPort
> = /*#__PURE__*/ batchable({
  id: "updateDeviceSwitchPort",
  method: "PUT",
  path: "/devices/{serial}/switch/ports/{portId}",
  tag: "switch",
  category: "configure",
  subTags: ["ports"],
  body: {
    name: "s~",
    tags: "[s]",
    enabled: "b",
    poeEnabled: "b",
    type: "e(access|dad|routed|stack|svl|trunk)",
    vlan: "i~",
    voiceVlan: "i~",
    allowedVlans: "s",
    isolationEnabled: "b",
    rstpEnabled: "b",
    stpGuard: "e(bpdu guard|disabled|loop guard|root guard)",
    stpPortFastTrunk: "b",
    linkNegotiation: "s",
    portScheduleId: "s~",
    udld: "e(Alert only|Enforce|Disabled|N/A)",
    accessPolicyType: "e(Custom access policy|MAC allow list|Open|Sticky MAC allow list)",
    accessPolicyNumber: "i",
    macAllowList: "[s]",
    macWhitelistLimit: "i~",
    stickyMacAllowList: "[s]",
    stickyMacAllowListLimit: "i",
    stormControlEnabled: "b",
    adaptivePolicyGroupId: "s~",
    peerSgtCapable: "b",
    flexibleStackingEnabled: "b",
    daiTrusted: "b",
    profile: "{enabled:b,id:s~,iname:s~}",
    dot3az: "{enabled:b}",
    highSpeed: "{enabled:b}"
  },
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s~,schedule:{id:s,name:s},udld:e(Alert only|Disabled|Enforce|N/A),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,adaptivePolicyGroupId:s,adaptivePolicyGroup:{id:s,name:s},peerSgtCapable:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  batch: { resource: "/devices/{serial}/switch/ports/{portId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingInterfacesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | undefined
  readonly protocol?: "ipv4" | "ipv6" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterface {
  /** Other operations take it as `interfaceId`. */
  readonly interfaceId: string
  readonly name?: string | null | undefined
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** Whether and how multicast is routed on the interface. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | Unlisted | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Whether the interface is the switch's way out for IPv4. */
  readonly uplinkV4?: boolean | null | undefined
  /** Whether the interface is the switch's way out for IPv6. */
  readonly uplinkV6?: boolean | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: DeviceSwitchRoutingInterfaceOspfSettings | null | undefined
  /** How OSPFv3 runs on the interface for IPv6. */
  readonly ospfV3?: DeviceSwitchRoutingInterfaceOspfV3 | null | undefined
  readonly ipv6?: DeviceSwitchRoutingInterfaceIpv6 | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
  /** Next hop of traffic that no route covers. */
  readonly defaultGateway?: string | null | undefined
}

/**
 * `[].ospfSettings` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceOspfSettings {
  /** OSPF area of the interface, or `disabled`. */
  readonly area?: string | null | undefined
  /** What OSPF counts for the interface; the sum along a path decides between paths. */
  readonly cost?: number | null | undefined
  /** Whether the interface is advertised by OSPF without finding neighbors on it. */
  readonly isPassiveEnabled?: boolean | null | undefined
  /** Kind of OSPF network, such as `broadcast`. */
  readonly networkType?: "broadcast" | "point-to-point" | Unlisted | null | undefined
}

/**
 * `[].ospfV3` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceOspfV3 {
  /** OSPF area of the interface, or `disabled`. */
  readonly area?: string | null | undefined
  /** What OSPF counts for the interface; the sum along a path decides between paths. */
  readonly cost?: number | null | undefined
  /** Whether the interface is advertised by OSPF without finding neighbors on it. */
  readonly isPassiveEnabled?: boolean | null | undefined
  /** Kind of OSPF network, such as `broadcast`. */
  readonly networkType?: "broadcast" | "point-to-point" | Unlisted | null | undefined
}

/**
 * `[].ipv6` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceIpv6 {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: string | null | undefined
  readonly address?: string | null | undefined
  /** IPv6 prefix of the interface, in CIDR notation. */
  readonly prefix?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
}

/**
 * Lists the layer 3 interfaces of a switch.
 *
 * `GET /devices/{serial}/switch/routing/interfaces`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interfaces/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchRoutingInterfaces: Read<
  GetDeviceSwitchRoutingInterfacesInput,
  Array<DeviceSwitchRoutingInterface>
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchRoutingInterfaces",
  method: "GET",
  path: "/devices/{serial}/switch/routing/interfaces",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces"],
  query: { mode: "e(loopback|oob_management|routed|vlan)", protocol: "e(ipv4|ipv6)" },
  response: "[{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createDeviceSwitchRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceSwitchRoutingInterfaceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** At most 128 characters. */
  readonly name: string
  /** The API's default is `"vlan"`. */
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `10.1.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Whether and how multicast is routed on the interface. The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | Unlisted | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Next hop of traffic that no route covers. */
  readonly defaultGateway?: string | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: DeviceSwitchRoutingInterfaceOspfSettingsInput | null | undefined
  readonly ipv6?: DeviceSwitchRoutingInterfaceIpv6Input | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * `ospfSettings` in the input of {@link createDeviceSwitchRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceOspfSettingsInput {
  /** OSPF area of the interface, or `disabled`. The API's default is `"disabled"`. */
  readonly area?: string | null | undefined
  /** What OSPF counts for the interface; the sum along a path decides between paths. The API's default is `1`. */
  readonly cost?: number | null | undefined
  /** Whether the interface is advertised by OSPF without finding neighbors on it. */
  readonly isPassiveEnabled?: boolean | null | undefined
  /** Kind of OSPF network, such as `broadcast`. */
  readonly networkType?: "broadcast" | "point-to-point" | Unlisted | null | undefined
}

/**
 * `ipv6` in the input of {@link createDeviceSwitchRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceIpv6Input {
  /** Whether the address is given by hand (`static`) or found by the device. One of `eui-64`, `static`. */
  readonly assignmentMode?: string | null | undefined
  /** IPv6 prefix of the interface, in CIDR notation. */
  readonly prefix?: string | null | undefined
  /** Needed when `assignmentMode` is `static`. */
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
}

/**
 * Creates a layer 3 interface on a switch.
 *
 * `POST /devices/{serial}/switch/routing/interfaces`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/switch/routing/interfaces`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceSwitchRoutingInterface: Batchable<
  CreateDeviceSwitchRoutingInterfaceInput,
  DeviceSwitchRoutingInterface
> = /*#__PURE__*/ batchable({
  id: "createDeviceSwitchRoutingInterface",
  method: "POST",
  path: "/devices/{serial}/switch/routing/interfaces",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces"],
  body: {
    name: "s!",
    mode: "e(loopback|oob_management|routed|vlan)",
    subnet: "s~",
    switchPortId: "s~",
    interfaceIp: "s~",
    mtu: "i~",
    multicastRouting: "e(IGMP snooping querier|disabled|enabled)",
    vlanId: "i~",
    defaultGateway: "s",
    ospfSettings: "{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)}",
    ipv6: "{assignmentMode:s~,prefix:s~,address:s~,gateway:s}",
    vrf: "{name:s}",
    loopback: "{*:*}"
  },
  response: "{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  batch: { resource: "/devices/{serial}/switch/routing/interfaces", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingInterfaceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 interface: its `interfaceId` as `getDeviceSwitchRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
}

/**
 * Returns one layer 3 interface of a switch.
 *
 * `GET /devices/{serial}/switch/routing/interfaces/{interfaceId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchRoutingInterface: Read<
  GetDeviceSwitchRoutingInterfaceInput,
  DeviceSwitchRoutingInterface
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchRoutingInterface",
  method: "GET",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces"],
  response: "{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceSwitchRoutingInterfaceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 interface: its `interfaceId` as `getDeviceSwitchRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
  /** At most 128 characters. */
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `10.1.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Whether and how multicast is routed on the interface. The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | Unlisted | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Next hop of traffic that no route covers. */
  readonly defaultGateway?: string | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: DeviceSwitchRoutingInterfaceOspfSettingsInput | null | undefined
  readonly ipv6?: DeviceSwitchRoutingInterfaceIpv6Input | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * Updates a layer 3 interface of a switch.
 *
 * `PUT /devices/{serial}/switch/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceSwitchRoutingInterface: Batchable<
  UpdateDeviceSwitchRoutingInterfaceInput,
  DeviceSwitchRoutingInterface
> = /*#__PURE__*/ batchable({
  id: "updateDeviceSwitchRoutingInterface",
  method: "PUT",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces"],
  body: {
    name: "s",
    subnet: "s~",
    switchPortId: "s~",
    interfaceIp: "s~",
    mtu: "i~",
    multicastRouting: "e(IGMP snooping querier|disabled|enabled)",
    vlanId: "i~",
    defaultGateway: "s",
    ospfSettings: "{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)}",
    ipv6: "{assignmentMode:s~,prefix:s~,address:s~,gateway:s}",
    vrf: "{name:s}",
    loopback: "{*:*}"
  },
  response: "{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  batch: { resource: "/devices/{serial}/switch/routing/interfaces/{interfaceId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteDeviceSwitchRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteDeviceSwitchRoutingInterfaceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 interface: its `interfaceId` as `getDeviceSwitchRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
}

/**
 * Deletes a layer 3 interface of a switch.
 *
 * `DELETE /devices/{serial}/switch/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `destroy` of `/devices/{serial}/switch/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const deleteDeviceSwitchRoutingInterface: Batchable<
  DeleteDeviceSwitchRoutingInterfaceInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteDeviceSwitchRoutingInterface",
  method: "DELETE",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces"],
  batch: { resource: "/devices/{serial}/switch/routing/interfaces/{interfaceId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingInterfaceDhcpInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 interface: its `interfaceId` as `getDeviceSwitchRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
}

/**
 * The answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcp {
  /** Whether the interface is a DHCP server, relays DHCP, or neither. */
  readonly dhcpMode?: "dhcpDisabled" | "dhcpRelay" | "dhcpServer" | Unlisted | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: Array<string> | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: DeviceSwitchRoutingInterfaceDhcpDhcpLeaseTime | null | undefined
  /** Which DNS servers clients are told of. */
  readonly dnsNameserversOption?: "custom" | "googlePublicDns" | "openDns" | Unlisted | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: Array<string> | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly bootOptionsEnabled?: boolean | null | undefined
  /** IP address of the server that clients boot from (PXE). */
  readonly bootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly bootFileName?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: Array<DeviceSwitchRoutingInterfaceDhcpDhcpOption> | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: Array<DeviceSwitchRoutingInterfaceDhcpReservedIpRange> | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: Array<DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment> | null | undefined
}

/**
 * `dhcpLeaseTime` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceSwitchRoutingInterfaceDhcpDhcpLeaseTime =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * `dhcpOptions[]` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpDhcpOption {
  /** Number of the DHCP option, from 2 to 254. */
  readonly code: string | null
  /** How the value of the DHCP option is written. */
  readonly type: "hex" | "integer" | "ip" | "text" | Unlisted | null
  /** What the DHCP option says to clients. */
  readonly value: string | null
}

/**
 * `reservedIpRanges[]` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpReservedIpRange {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment?: string | null | undefined
}

/**
 * `fixedIpAssignments[]` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment {
  /** What people call the client. */
  readonly name: string | null
  /** MAC address of the client that always gets this IP address. */
  readonly mac: string | null
  /** Address that the client always gets. */
  readonly ip: string | null
}

/**
 * Returns the DHCP settings of a layer 3 interface of a switch.
 *
 * `GET /devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface-dhcp/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchRoutingInterfaceDhcp: Read<
  GetDeviceSwitchRoutingInterfaceDhcpInput,
  DeviceSwitchRoutingInterfaceDhcp
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchRoutingInterfaceDhcp",
  method: "GET",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces", "dhcp"],
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s~,type:s~,value:s~}],reservedIpRanges:[{start:s~,end:s~,comment:s}],fixedIpAssignments:[{name:s~,mac:s~,ip:s~}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceSwitchRoutingInterfaceDhcpInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 interface: its `interfaceId` as `getDeviceSwitchRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
  /** Whether the interface is a DHCP server, relays DHCP, or neither. */
  readonly dhcpMode?: "dhcpDisabled" | "dhcpRelay" | "dhcpServer" | Unlisted | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: DeviceSwitchRoutingInterfaceDhcpDhcpLeaseTimeInput | null | undefined
  /** Which DNS servers clients are told of. */
  readonly dnsNameserversOption?: "custom" | "googlePublicDns" | "openDns" | Unlisted | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: ReadonlyArray<string> | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly bootOptionsEnabled?: boolean | null | undefined
  /** IP address of the server that clients boot from (PXE). */
  readonly bootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly bootFileName?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: ReadonlyArray<DeviceSwitchRoutingInterfaceDhcpDhcpOptionInput> | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: ReadonlyArray<DeviceSwitchRoutingInterfaceDhcpReservedIpRangeInput> | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: ReadonlyArray<DeviceSwitchRoutingInterfaceDhcpFixedIpAssignmentInput> | null | undefined
}

/**
 * `dhcpLeaseTime` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceSwitchRoutingInterfaceDhcpDhcpLeaseTimeInput =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * `dhcpOptions[]` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpDhcpOptionInput {
  /** Number of the DHCP option, from 2 to 254. */
  readonly code: string | null
  /** How the value of the DHCP option is written. */
  readonly type: "hex" | "integer" | "ip" | "text" | Unlisted | null
  /** What the DHCP option says to clients. */
  readonly value: string | null
}

/**
 * `reservedIpRanges[]` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpReservedIpRangeInput {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment?: string | null | undefined
}

/**
 * `fixedIpAssignments[]` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpFixedIpAssignmentInput {
  /** What people call the client. */
  readonly name: string | null
  /** MAC address of the client that always gets this IP address. */
  readonly mac: string | null
  /** Address that the client always gets. */
  readonly ip: string | null
}

/**
 * Updates the DHCP settings of a layer 3 interface of a switch.
 *
 * `PUT /devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface-dhcp/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceSwitchRoutingInterfaceDhcp: Batchable<
  UpdateDeviceSwitchRoutingInterfaceDhcpInput,
  DeviceSwitchRoutingInterfaceDhcp
> = /*#__PURE__*/ batchable({
  id: "updateDeviceSwitchRoutingInterfaceDhcp",
  method: "PUT",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "interfaces", "dhcp"],
  body: {
    dhcpMode: "e(dhcpDisabled|dhcpRelay|dhcpServer)",
    dhcpRelayServerIps: "[s]",
    dhcpLeaseTime: "e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours)",
    dnsNameserversOption: "e(custom|googlePublicDns|openDns)",
    dnsCustomNameservers: "[s]",
    bootOptionsEnabled: "b",
    bootNextServer: "s",
    bootFileName: "s",
    dhcpOptions: "[{code:s~!,type:e(hex|integer|ip|text)~!,value:s~!}]",
    reservedIpRanges: "[{start:s~!,end:s~!,comment:s}]",
    fixedIpAssignments: "[{name:s~!,mac:s~!,ip:s~!}]"
  },
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s~,type:s~,value:s~}],reservedIpRanges:[{start:s~,end:s~,comment:s}],fixedIpAssignments:[{name:s~,mac:s~,ip:s~}]}",
  batch: { resource: "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingStaticRoutes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingStaticRoutesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceSwitchRoutingStaticRoutes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingStaticRoute {
  /** Other operations take it as `staticRouteId`. */
  readonly staticRouteId: string
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `1.2.3.0/24`. */
  readonly subnet: string
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp: string
  /** IP address that management traffic is sent to when nothing else works. */
  readonly managementNextHop?: string | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: DeviceSwitchRoutingStaticRouteVrf | null | undefined
  /** Whether OSPF tells other routers of the static route. */
  readonly advertiseViaOspfEnabled?: boolean | null | undefined
  /** Whether the static route is taken before routes that OSPF learned. */
  readonly preferOverOspfRoutesEnabled?: boolean | null | undefined
}

/**
 * `[].vrf` in the answer of {@link getDeviceSwitchRoutingStaticRoutes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchRoutingStaticRouteVrf {
  /** Name of the VRF, a routing table of its own. */
  readonly name?: string | null | undefined
  /** Whether the next hop is looked up in the default VRF. */
  readonly leakRouteToDefaultVrf?: boolean | null | undefined
}

/**
 * Lists the layer 3 static routes of a switch.
 *
 * `GET /devices/{serial}/switch/routing/staticRoutes`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-routes/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchRoutingStaticRoutes: Read<
  GetDeviceSwitchRoutingStaticRoutesInput,
  Array<DeviceSwitchRoutingStaticRoute>
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchRoutingStaticRoutes",
  method: "GET",
  path: "/devices/{serial}/switch/routing/staticRoutes",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "staticRoutes"],
  response: "[{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceSwitchRoutingStaticRouteInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `1.2.3.0/24`. */
  readonly subnet: string
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp: string
  /** Whether OSPF tells other routers of the static route. */
  readonly advertiseViaOspfEnabled?: boolean | null | undefined
  /** Whether the static route is taken before routes that OSPF learned. */
  readonly preferOverOspfRoutesEnabled?: boolean | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: DeviceSwitchRoutingStaticRouteVrfInput | null | undefined
}

/**
 * `vrf` in the input of {@link createDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSwitchRoutingStaticRouteVrfInput {
  /** Name of the VRF, a routing table of its own. */
  readonly name?: string | null | undefined
  /** Whether the next hop is looked up in the default VRF. */
  readonly leakRouteToDefaultVrf?: boolean | null | undefined
}

/**
 * Creates a layer 3 static route on a switch.
 *
 * `POST /devices/{serial}/switch/routing/staticRoutes`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/switch/routing/staticRoutes`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceSwitchRoutingStaticRoute: Batchable<
  CreateDeviceSwitchRoutingStaticRouteInput,
  DeviceSwitchRoutingStaticRoute
> = /*#__PURE__*/ batchable({
  id: "createDeviceSwitchRoutingStaticRoute",
  method: "POST",
  path: "/devices/{serial}/switch/routing/staticRoutes",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "staticRoutes"],
  body: {
    name: "s",
    subnet: "s!",
    nextHopIp: "s!",
    advertiseViaOspfEnabled: "b",
    preferOverOspfRoutesEnabled: "b",
    vrf: "{name:s,leakRouteToDefaultVrf:b}"
  },
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  batch: { resource: "/devices/{serial}/switch/routing/staticRoutes", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingStaticRouteInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 static route: its `staticRouteId` as `getDeviceSwitchRoutingStaticRoutes` lists it. */
  readonly staticRouteId: string | number
}

/**
 * Returns one layer 3 static route of a switch.
 *
 * `GET /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchRoutingStaticRoute: Read<
  GetDeviceSwitchRoutingStaticRouteInput,
  DeviceSwitchRoutingStaticRoute
> = /*#__PURE__*/ read({
  id: "getDeviceSwitchRoutingStaticRoute",
  method: "GET",
  path: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "staticRoutes"],
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceSwitchRoutingStaticRouteInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 static route: its `staticRouteId` as `getDeviceSwitchRoutingStaticRoutes` lists it. */
  readonly staticRouteId: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `1.2.3.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp?: string | null | undefined
  /** IP address that management traffic is sent to when nothing else works. */
  readonly managementNextHop?: string | null | undefined
  /** Whether OSPF tells other routers of the static route. */
  readonly advertiseViaOspfEnabled?: boolean | null | undefined
  /** Whether the static route is taken before routes that OSPF learned. */
  readonly preferOverOspfRoutesEnabled?: boolean | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: DeviceSwitchRoutingStaticRouteVrfInput | null | undefined
}

/**
 * Updates a layer 3 static route of a switch.
 *
 * `PUT /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceSwitchRoutingStaticRoute: Batchable<
  UpdateDeviceSwitchRoutingStaticRouteInput,
  DeviceSwitchRoutingStaticRoute
> = /*#__PURE__*/ batchable({
  id: "updateDeviceSwitchRoutingStaticRoute",
  method: "PUT",
  path: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "staticRoutes"],
  body: {
    name: "s",
    subnet: "s",
    nextHopIp: "s",
    managementNextHop: "s~",
    advertiseViaOspfEnabled: "b",
    preferOverOspfRoutesEnabled: "b",
    vrf: "{name:s,leakRouteToDefaultVrf:b}"
  },
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  batch: { resource: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteDeviceSwitchRoutingStaticRouteInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which layer 3 static route: its `staticRouteId` as `getDeviceSwitchRoutingStaticRoutes` lists it. */
  readonly staticRouteId: string | number
}

/**
 * Deletes a layer 3 static route of a switch.
 *
 * `DELETE /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `destroy` of `/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const deleteDeviceSwitchRoutingStaticRoute: Batchable<
  DeleteDeviceSwitchRoutingStaticRouteInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteDeviceSwitchRoutingStaticRoute",
  method: "DELETE",
  path: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "staticRoutes"],
  batch: { resource: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchWarmSpare}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSwitchWarmSpareInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceSwitchWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSwitchWarmSpare {
  /** Whether a second device takes over when the first fails. */
  readonly enabled: boolean | null
  /** Serial number of the device that works while it can. */
  readonly primarySerial?: string | null | undefined
  /** Serial number of the device that stands in when the other fails. */
  readonly spareSerial?: string | null | undefined
}

/**
 * Returns the warm spare settings of a switch.
 *
 * `GET /devices/{serial}/switch/warmSpare`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-warm-spare/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSwitchWarmSpare: Read<GetDeviceSwitchWarmSpareInput, DeviceSwitchWarmSpare> = /*#__PURE__*/ read({
  id: "getDeviceSwitchWarmSpare",
  method: "GET",
  path: "/devices/{serial}/switch/warmSpare",
  tag: "switch",
  category: "configure",
  subTags: ["warmSpare"],
  response: "{enabled:b~,primarySerial:s,spareSerial:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchWarmSpare}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceSwitchWarmSpareInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Whether a second device takes over when the first fails. */
  readonly enabled: boolean | null
  /** Serial number of the device that stands in when the other fails. */
  readonly spareSerial?: string | null | undefined
}

/**
 * Updates the warm spare settings of a switch.
 *
 * `PUT /devices/{serial}/switch/warmSpare`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/warmSpare`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-warm-spare/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceSwitchWarmSpare: Batchable<
  UpdateDeviceSwitchWarmSpareInput,
  DeviceSwitchWarmSpare
> = /*#__PURE__*/ batchable({
  id: "updateDeviceSwitchWarmSpare",
  method: "PUT",
  path: "/devices/{serial}/switch/warmSpare",
  tag: "switch",
  category: "configure",
  subTags: ["warmSpare"],
  body: { enabled: "b~!", spareSerial: "s" },
  response: "{enabled:b~,primarySerial:s,spareSerial:s}",
  batch: { resource: "/devices/{serial}/switch/warmSpare", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAccessControlLists}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchAccessControlListsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchAccessControlLists}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessControlLists {
  /** Rules in the order they are tried. */
  readonly rules: Array<NetworkSwitchAccessControlListsRule> | null
}

/**
 * `rules[]` in the answer of {@link getNetworkSwitchAccessControlLists}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessControlListsRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "tcp" | "udp" | Unlisted | null
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. */
  readonly srcCidr: string | null
  /** Ports that the traffic comes from, or `any`. */
  readonly srcPort?: string | null | undefined
  /** In CIDR notation. */
  readonly dstCidr: string | null
  /** Ports that the traffic goes to. */
  readonly dstPort?: string | null | undefined
  readonly vlan?: string | null | undefined
}

/**
 * Lists the switch access control lists of a network.
 *
 * `GET /networks/{networkId}/switch/accessControlLists`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-access-control-lists/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchAccessControlLists: Read<
  GetNetworkSwitchAccessControlListsInput,
  NetworkSwitchAccessControlLists
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchAccessControlLists",
  method: "GET",
  path: "/networks/{networkId}/switch/accessControlLists",
  tag: "switch",
  category: "configure",
  subTags: ["accessControlLists"],
  response: "{rules:[{comment:s,policy:e(allow|deny)~,ipVersion:e(any|ipv4|ipv6),protocol:e(any|tcp|udp)~,srcCidr:s~,srcPort:s,dstCidr:s~,dstPort:s,vlan:s}]~}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchAccessControlLists}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessControlListsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Rules in the order they are tried. */
  readonly rules: ReadonlyArray<NetworkSwitchAccessControlListsRuleInput> | null
}

/**
 * `rules[]` in the input of {@link updateNetworkSwitchAccessControlLists}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessControlListsRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** The API's default is `"ipv4"`. */
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "tcp" | "udp" | Unlisted | null
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. */
  readonly srcCidr: string | null
  /** Ports that the traffic comes from, or `any`. The API's default is `"any"`. */
  readonly srcPort?: string | null | undefined
  /** In CIDR notation. */
  readonly dstCidr: string | null
  /** Ports that the traffic goes to. The API's default is `"any"`. */
  readonly dstPort?: string | null | undefined
  /** The API's default is `"any"`. */
  readonly vlan?: string | null | undefined
}

/**
 * Updates the switch access control lists of a network.
 *
 * `PUT /networks/{networkId}/switch/accessControlLists`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-access-control-lists/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchAccessControlLists: Write<
  UpdateNetworkSwitchAccessControlListsInput,
  NetworkSwitchAccessControlLists
> = /*#__PURE__*/ write({
  id: "updateNetworkSwitchAccessControlLists",
  method: "PUT",
  path: "/networks/{networkId}/switch/accessControlLists",
  tag: "switch",
  category: "configure",
  subTags: ["accessControlLists"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)~!,ipVersion:e(any|ipv4|ipv6),protocol:e(any|tcp|udp)~!,srcCidr:s~!,srcPort:s,dstCidr:s~!,dstPort:s,vlan:s}]~!"
  },
  response: "{rules:[{comment:s,policy:e(allow|deny)~,ipVersion:e(any|ipv4|ipv6),protocol:e(any|tcp|udp)~,srcCidr:s~,srcPort:s,dstCidr:s~,dstPort:s,vlan:s}]~}",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchAccessPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicy {
  /** Number of the access policy, as `getNetworkSwitchAccessPolicies` lists it. */
  readonly accessPolicyNumber: string
  readonly name?: string | null | undefined
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers?: Array<NetworkSwitchAccessPolicyRadiusServer> | null | undefined
  readonly radius?: NetworkSwitchAccessPolicyRadius | null | undefined
  readonly enforceRadiusMonitoring?: boolean | null | undefined
  readonly guestPortBouncing?: boolean | null | undefined
  /** Whether the servers are probed regularly, to know that they are reachable. */
  readonly radiusTestingEnabled?: boolean | null | undefined
  /** Whether a RADIUS server may change a session that is running (change of authorization). */
  readonly radiusCoaSupportEnabled?: boolean | null | undefined
  /** Whether RADIUS servers are told of the sessions of clients. */
  readonly radiusAccountingEnabled?: boolean | null | undefined
  /** RADIUS servers that are told of the sessions of clients. */
  readonly radiusAccountingServers?: Array<NetworkSwitchAccessPolicyRadiusAccountingServer> | null | undefined
  /** RADIUS attribute that names the group policy; `11` for Filter-Id. */
  readonly radiusGroupAttribute?: string | null | undefined
  /** How many clients a port takes, and whether each has to authenticate. */
  readonly hostMode?: "Multi-Auth" | "Multi-Domain" | "Multi-Host" | "Single-Host" | Unlisted | null | undefined
  /** How clients authenticate: with 802.1X, by MAC address, or both. */
  readonly accessPolicyType?: NetworkSwitchAccessPolicyAccessPolicyType | null | undefined
  /** Whether 802.1X and MAC authentication run at the same time, for clients to get in sooner. */
  readonly increaseAccessSpeed?: boolean | null | undefined
  /** VLAN of clients that cannot authenticate. */
  readonly guestVlanId?: number | null | undefined
  /** Settings of 802.1X. */
  readonly dot1x?: NetworkSwitchAccessPolicyDot1x | null | undefined
  /** Whether phones that announce themselves by LLDP or CDP may use the voice VLAN. */
  readonly voiceVlanClients?: boolean | null | undefined
  /** Whether some addresses can be reached before the client has signed on. */
  readonly urlRedirectWalledGardenEnabled?: boolean | null | undefined
  /** Addresses that can be reached before the client has signed on. In CIDR notation. */
  readonly urlRedirectWalledGardenRanges?: Array<string> | null | undefined
  /** How many there are of each kind. */
  readonly counts?: NetworkSwitchAccessPolicyCounts | null | undefined
  readonly guestGroupPolicyId?: string | null | undefined
  /** Security group tag of guests. */
  readonly guestSgtId?: number | null | undefined
}

/**
 * `[].radiusServers[]` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusServer {
  /** Id that the API gave the RADIUS server. */
  readonly serverId?: string | null | undefined
  /** Id of a RADIUS server that the organization shares; it stands for host, port and secret. */
  readonly organizationRadiusServerId?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
}

/**
 * `[].radius` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadius {
  /** What clients get while RADIUS does not answer. */
  readonly criticalAuth?: NetworkSwitchAccessPolicyRadiusCriticalAuth | null | undefined
  /** VLAN of clients that failed to authenticate. */
  readonly failedAuthVlanId?: number | null | undefined
  /** Number of the group policy for clients that failed to authenticate. */
  readonly failedAuthGroupPolicyId?: string | null | undefined
  /** Security group tag of clients that failed to authenticate. */
  readonly failedAuthSgtId?: number | null | undefined
  /** How often clients have to authenticate again, in seconds. */
  readonly reAuthenticationInterval?: number | null | undefined
  /** How long successful authentications are remembered. */
  readonly cache?: NetworkSwitchAccessPolicyRadiusCache | null | undefined
  readonly authentication?: {
    /** Whether clients are let in before they have authenticated (`Open`) or not (`Closed`). */
    readonly mode?: "Closed" | "Open" | Unlisted | null | undefined
  } | null | undefined
  /** Number of the group policy for clients before they have authenticated. */
  readonly preAuthenticationGroupPolicyId?: string | null | undefined
}

/**
 * `[].radius.criticalAuth` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusCriticalAuth {
  /** VLAN of clients that get in while RADIUS does not answer. */
  readonly dataVlanId?: number | null | undefined
  /** VLAN of phones that get in while RADIUS does not answer. */
  readonly voiceVlanId?: number | null | undefined
  /** Whether ports are left alone while RADIUS does not answer. */
  readonly suspendPortBounce?: boolean | null | undefined
  /** Number of the group policy for clients that get in while RADIUS does not answer. */
  readonly dataGroupPolicyId?: string | null | undefined
  /** Number of the group policy for clients that get in while RADIUS does not answer. */
  readonly voiceGroupPolicyId?: string | null | undefined
  /** Security group tag of clients that get in while RADIUS does not answer. */
  readonly dataSgtId?: number | null | undefined
  /** Security group tag of phones that get in while RADIUS does not answer. */
  readonly voiceSgtId?: number | null | undefined
}

/**
 * `[].radius.cache` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusCache {
  /** Whether successful authentications are remembered. */
  readonly enabled?: boolean | null | undefined
  /** How long successful authentications are remembered, in hours. */
  readonly timeout?: number | null | undefined
}

/**
 * `[].radiusAccountingServers[]` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusAccountingServer {
  /** Id that the API gave the RADIUS server. */
  readonly serverId?: string | null | undefined
  /** Id of a RADIUS server that the organization shares; it stands for host, port and secret. */
  readonly organizationRadiusServerId?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes accounting on. */
  readonly port?: number | null | undefined
}

/**
 * `[].accessPolicyType` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkSwitchAccessPolicyAccessPolicyType =
  | "802.1x"
  | "Hybrid authentication"
  | "MAC authentication bypass"
  | Unlisted

/**
 * `[].dot1x` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyDot1x {
  /** Whether traffic is blocked in both directions before a client has authenticated. */
  readonly controlDirection?: "both" | "inbound" | Unlisted | null | undefined
}

/**
 * `[].counts` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyCounts {
  readonly ports?: { readonly withThisPolicy?: number | null | undefined } | null | undefined
}

/**
 * Lists the switch access policies of a network.
 *
 * `GET /networks/{networkId}/switch/accessPolicies`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policies/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchAccessPolicies: Read<
  GetNetworkSwitchAccessPoliciesInput,
  Array<NetworkSwitchAccessPolicy>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchAccessPolicies",
  method: "GET",
  path: "/networks/{networkId}/switch/accessPolicies",
  tag: "switch",
  category: "configure",
  subTags: ["accessPolicies"],
  response: "[{accessPolicyNumber:s!,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchAccessPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers: ReadonlyArray<NetworkSwitchAccessPolicyRadiusServerInput>
  readonly radius?: NetworkSwitchAccessPolicyRadiusInput | null | undefined
  readonly guestPortBouncing?: boolean | null | undefined
  /** Whether the servers are probed regularly, to know that they are reachable. */
  readonly radiusTestingEnabled?: boolean | null | undefined
  /** Whether a RADIUS server may change a session that is running (change of authorization). */
  readonly radiusCoaSupportEnabled?: boolean | null | undefined
  /** Whether RADIUS servers are told of the sessions of clients. */
  readonly radiusAccountingEnabled: boolean
  /** RADIUS servers that are told of the sessions of clients. */
  readonly radiusAccountingServers?: ReadonlyArray<NetworkSwitchAccessPolicyRadiusAccountingServerInput> | null | undefined
  /** RADIUS attribute that names the group policy; `11` for Filter-Id. */
  readonly radiusGroupAttribute?: string | null | undefined
  /** How many clients a port takes, and whether each has to authenticate. */
  readonly hostMode?: "Multi-Auth" | "Multi-Domain" | "Multi-Host" | "Single-Host" | Unlisted | null | undefined
  /** How clients authenticate: with 802.1X, by MAC address, or both. */
  readonly accessPolicyType?: NetworkSwitchAccessPolicyAccessPolicyTypeInput | null | undefined
  /** Whether 802.1X and MAC authentication run at the same time, for clients to get in sooner. */
  readonly increaseAccessSpeed?: boolean | null | undefined
  /** VLAN of clients that cannot authenticate. */
  readonly guestVlanId?: number | null | undefined
  /** Settings of 802.1X. */
  readonly dot1x?: NetworkSwitchAccessPolicyDot1xInput | null | undefined
  /** Whether phones that announce themselves by LLDP or CDP may use the voice VLAN. */
  readonly voiceVlanClients?: boolean | null | undefined
  /** Whether some addresses can be reached before the client has signed on. */
  readonly urlRedirectWalledGardenEnabled?: boolean | null | undefined
  /** Addresses that can be reached before the client has signed on. In CIDR notation. */
  readonly urlRedirectWalledGardenRanges?: ReadonlyArray<string> | null | undefined
  readonly guestGroupPolicyId?: string | null | undefined
  /** Security group tag of guests. */
  readonly guestSgtId?: number | null | undefined
}

/**
 * `radiusServers[]` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusServerInput {
  /** Id of a RADIUS server that the organization shares; it stands for host, port and secret. */
  readonly organizationRadiusServerId?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * `radius` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusInput {
  /** What clients get while RADIUS does not answer. */
  readonly criticalAuth?: NetworkSwitchAccessPolicyRadiusCriticalAuthInput | null | undefined
  /** VLAN of clients that failed to authenticate. */
  readonly failedAuthVlanId?: number | null | undefined
  /** Number of the group policy for clients that failed to authenticate. */
  readonly failedAuthGroupPolicyId?: string | null | undefined
  /** Security group tag of clients that failed to authenticate. */
  readonly failedAuthSgtId?: number | null | undefined
  /** How often clients have to authenticate again, in seconds. */
  readonly reAuthenticationInterval?: number | null | undefined
  /** How long successful authentications are remembered. */
  readonly cache?: NetworkSwitchAccessPolicyRadiusCacheInput | null | undefined
  readonly authentication?: {
    /** Whether clients are let in before they have authenticated (`Open`) or not (`Closed`). */
    readonly mode?: "Closed" | "Open" | Unlisted | null | undefined
  } | null | undefined
  /** Number of the group policy for clients before they have authenticated. */
  readonly preAuthenticationGroupPolicyId?: string | null | undefined
}

/**
 * `radius.criticalAuth` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusCriticalAuthInput {
  /** VLAN of clients that get in while RADIUS does not answer. */
  readonly dataVlanId?: number | null | undefined
  /** VLAN of phones that get in while RADIUS does not answer. */
  readonly voiceVlanId?: number | null | undefined
  /** Whether ports are left alone while RADIUS does not answer. */
  readonly suspendPortBounce?: boolean | null | undefined
  /** Number of the group policy for clients that get in while RADIUS does not answer. */
  readonly dataGroupPolicyId?: string | null | undefined
  /** Number of the group policy for clients that get in while RADIUS does not answer. */
  readonly voiceGroupPolicyId?: string | null | undefined
  /** Security group tag of clients that get in while RADIUS does not answer. */
  readonly dataSgtId?: number | null | undefined
  /** Security group tag of phones that get in while RADIUS does not answer. */
  readonly voiceSgtId?: number | null | undefined
}

/**
 * `radius.cache` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusCacheInput {
  /** Whether successful authentications are remembered. */
  readonly enabled?: boolean | null | undefined
  /** How long successful authentications are remembered, in hours. */
  readonly timeout?: number | null | undefined
}

/**
 * `radiusAccountingServers[]` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusAccountingServerInput {
  /** Id of a RADIUS server that the organization shares; it stands for host, port and secret. */
  readonly organizationRadiusServerId?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes accounting on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * `accessPolicyType` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkSwitchAccessPolicyAccessPolicyTypeInput =
  | "802.1x"
  | "Hybrid authentication"
  | "MAC authentication bypass"
  | Unlisted

/**
 * `dot1x` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyDot1xInput {
  /** Whether traffic is blocked in both directions before a client has authenticated. The API's default is `"both"`. */
  readonly controlDirection?: "both" | "inbound" | Unlisted | null | undefined
}

/**
 * Creates a switch access policy in a network.
 *
 * `POST /networks/{networkId}/switch/accessPolicies`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/accessPolicies`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-access-policy/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchAccessPolicy: Batchable<
  CreateNetworkSwitchAccessPolicyInput,
  NetworkSwitchAccessPolicy
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchAccessPolicy",
  method: "POST",
  path: "/networks/{networkId}/switch/accessPolicies",
  tag: "switch",
  category: "configure",
  subTags: ["accessPolicies"],
  body: {
    name: "s!",
    radiusServers: "[{organizationRadiusServerId:s,host:s,port:i,secret:s}]!",
    radius: "{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s~,voiceGroupPolicyId:s~,dataSgtId:i~,voiceSgtId:i~},failedAuthVlanId:i~,failedAuthGroupPolicyId:s~,failedAuthSgtId:i~,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:e(Closed|Open)~},preAuthenticationGroupPolicyId:s~}",
    guestPortBouncing: "b",
    radiusTestingEnabled: "b",
    radiusCoaSupportEnabled: "b",
    radiusAccountingEnabled: "b!",
    radiusAccountingServers: "[{organizationRadiusServerId:s,host:s,port:i,secret:s}]",
    radiusGroupAttribute: "s",
    hostMode: "e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host)",
    accessPolicyType: "e(802.1x|Hybrid authentication|MAC authentication bypass)",
    increaseAccessSpeed: "b",
    guestVlanId: "i~",
    dot1x: "{controlDirection:e(both|inbound)~}",
    voiceVlanClients: "b",
    urlRedirectWalledGardenEnabled: "b",
    urlRedirectWalledGardenRanges: "[s]",
    guestGroupPolicyId: "s~",
    guestSgtId: "i~"
  },
  response: "{accessPolicyNumber:s!,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}",
  batch: { resource: "/networks/{networkId}/switch/accessPolicies", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchAccessPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch access policy: its `accessPolicyNumber` as `getNetworkSwitchAccessPolicies` lists it. */
  readonly accessPolicyNumber: string | number
}

/**
 * Returns one switch access policy of a network.
 *
 * `GET /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policy/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchAccessPolicy: Read<
  GetNetworkSwitchAccessPolicyInput,
  NetworkSwitchAccessPolicy
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchAccessPolicy",
  method: "GET",
  path: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
  tag: "switch",
  category: "configure",
  subTags: ["accessPolicies"],
  response: "{accessPolicyNumber:s!,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch access policy: its `accessPolicyNumber` as `getNetworkSwitchAccessPolicies` lists it. */
  readonly accessPolicyNumber: string | number
  readonly name?: string | null | undefined
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers?: ReadonlyArray<UpdateNetworkSwitchAccessPolicyRadiusServerInput> | null | undefined
  readonly radius?: NetworkSwitchAccessPolicyRadiusInput | null | undefined
  readonly guestPortBouncing?: boolean | null | undefined
  /** Whether the servers are probed regularly, to know that they are reachable. */
  readonly radiusTestingEnabled?: boolean | null | undefined
  /** Whether a RADIUS server may change a session that is running (change of authorization). */
  readonly radiusCoaSupportEnabled?: boolean | null | undefined
  /** Whether RADIUS servers are told of the sessions of clients. */
  readonly radiusAccountingEnabled?: boolean | null | undefined
  /** RADIUS servers that are told of the sessions of clients. */
  readonly radiusAccountingServers?: ReadonlyArray<UpdateNetworkSwitchAccessPolicyRadiusAccountingServerInput> | null | undefined
  /** RADIUS attribute that names the group policy; `11` for Filter-Id. */
  readonly radiusGroupAttribute?: string | null | undefined
  /** How many clients a port takes, and whether each has to authenticate. */
  readonly hostMode?: "Multi-Auth" | "Multi-Domain" | "Multi-Host" | "Single-Host" | Unlisted | null | undefined
  /** How clients authenticate: with 802.1X, by MAC address, or both. */
  readonly accessPolicyType?: NetworkSwitchAccessPolicyAccessPolicyTypeInput | null | undefined
  /** Whether 802.1X and MAC authentication run at the same time, for clients to get in sooner. */
  readonly increaseAccessSpeed?: boolean | null | undefined
  /** VLAN of clients that cannot authenticate. */
  readonly guestVlanId?: number | null | undefined
  /** Settings of 802.1X. */
  readonly dot1x?: NetworkSwitchAccessPolicyDot1xInput | null | undefined
  /** Whether phones that announce themselves by LLDP or CDP may use the voice VLAN. */
  readonly voiceVlanClients?: boolean | null | undefined
  /** Whether some addresses can be reached before the client has signed on. */
  readonly urlRedirectWalledGardenEnabled?: boolean | null | undefined
  /** Addresses that can be reached before the client has signed on. In CIDR notation. */
  readonly urlRedirectWalledGardenRanges?: ReadonlyArray<string> | null | undefined
  readonly guestGroupPolicyId?: string | null | undefined
  /** Security group tag of guests. */
  readonly guestSgtId?: number | null | undefined
}

/**
 * `radiusServers[]` in the input of {@link updateNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessPolicyRadiusServerInput {
  /** Id that the API gave the RADIUS server. */
  readonly serverId?: string | null | undefined
  /** Id of a RADIUS server that the organization shares; it stands for host, port and secret. */
  readonly organizationRadiusServerId?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * `radiusAccountingServers[]` in the input of {@link updateNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessPolicyRadiusAccountingServerInput {
  /** Id that the API gave the RADIUS server. */
  readonly serverId?: string | null | undefined
  /** Id of a RADIUS server that the organization shares; it stands for host, port and secret. */
  readonly organizationRadiusServerId?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes accounting on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * Updates a switch access policy of a network.
 *
 * `PUT /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-access-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchAccessPolicy: Batchable<
  UpdateNetworkSwitchAccessPolicyInput,
  NetworkSwitchAccessPolicy
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchAccessPolicy",
  method: "PUT",
  path: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
  tag: "switch",
  category: "configure",
  subTags: ["accessPolicies"],
  body: {
    name: "s",
    radiusServers: "[{serverId:s,organizationRadiusServerId:s,host:s,port:i,secret:s}]",
    radius: "{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s~,voiceGroupPolicyId:s~,dataSgtId:i~,voiceSgtId:i~},failedAuthVlanId:i~,failedAuthGroupPolicyId:s~,failedAuthSgtId:i~,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:e(Closed|Open)~},preAuthenticationGroupPolicyId:s~}",
    guestPortBouncing: "b",
    radiusTestingEnabled: "b",
    radiusCoaSupportEnabled: "b",
    radiusAccountingEnabled: "b",
    radiusAccountingServers: "[{serverId:s,organizationRadiusServerId:s,host:s,port:i,secret:s}]",
    radiusGroupAttribute: "s",
    hostMode: "e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host)",
    accessPolicyType: "e(802.1x|Hybrid authentication|MAC authentication bypass)",
    increaseAccessSpeed: "b",
    guestVlanId: "i~",
    dot1x: "{controlDirection:e(both|inbound)~}",
    voiceVlanClients: "b",
    urlRedirectWalledGardenEnabled: "b",
    urlRedirectWalledGardenRanges: "[s]",
    guestGroupPolicyId: "s~",
    guestSgtId: "i~"
  },
  response: "{accessPolicyNumber:s!,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}",
  batch: { resource: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchAccessPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchAccessPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch access policy: its `accessPolicyNumber` as `getNetworkSwitchAccessPolicies` lists it. */
  readonly accessPolicyNumber: string | number
}

/**
 * Deletes a switch access policy of a network.
 *
 * `DELETE /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-access-policy/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchAccessPolicy: Batchable<
  DeleteNetworkSwitchAccessPolicyInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchAccessPolicy",
  method: "DELETE",
  path: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
  tag: "switch",
  category: "configure",
  subTags: ["accessPolicies"],
  batch: { resource: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchAlternateManagementInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAlternateManagementInterface {
  /** Whether management traffic has an address and a VLAN of its own. */
  readonly enabled?: boolean | null | undefined
  readonly useOobMgmt?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Which management traffic goes over this interface. */
  readonly protocols?: Array<"radius" | "snmp" | "syslog" | Unlisted> | null | undefined
  readonly switches?: Array<NetworkSwitchAlternateManagementInterfaceSwitch> | null | undefined
}

/**
 * `switches[]` in the answer of {@link getNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchAlternateManagementInterfaceSwitch {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | null
  /** Second address that the device is managed under. */
  readonly alternateManagementIp: string | null
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
  /** Next hop of management traffic. */
  readonly gateway?: string | null | undefined
}

/**
 * Returns the switch alternate management interface of a network.
 *
 * `GET /networks/{networkId}/switch/alternateManagementInterface`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-alternate-management-interface/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchAlternateManagementInterface: Read<
  GetNetworkSwitchAlternateManagementInterfaceInput,
  NetworkSwitchAlternateManagementInterface
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchAlternateManagementInterface",
  method: "GET",
  path: "/networks/{networkId}/switch/alternateManagementInterface",
  tag: "switch",
  category: "configure",
  subTags: ["alternateManagementInterface"],
  response: "{enabled:b,useOobMgmt:b,vlanId:i,protocols:[s],switches:[{serial:s~,alternateManagementIp:s~,subnetMask:s,gateway:s}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAlternateManagementInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether management traffic has an address and a VLAN of its own. */
  readonly enabled?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Which management traffic goes over this interface. */
  readonly protocols?: ReadonlyArray<"radius" | "snmp" | "syslog" | Unlisted> | null | undefined
  readonly switches?: ReadonlyArray<NetworkSwitchAlternateManagementInterfaceSwitchInput> | null | undefined
}

/**
 * `switches[]` in the input of {@link updateNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchAlternateManagementInterfaceSwitchInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | null
  /** Second address that the device is managed under. */
  readonly alternateManagementIp: string | null
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
  /** Next hop of management traffic. */
  readonly gateway?: string | null | undefined
}

/**
 * Updates the switch alternate management interface of a network.
 *
 * `PUT /networks/{networkId}/switch/alternateManagementInterface`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/alternateManagementInterface`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-alternate-management-interface/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchAlternateManagementInterface: Batchable<
  UpdateNetworkSwitchAlternateManagementInterfaceInput,
  NetworkSwitchAlternateManagementInterface
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchAlternateManagementInterface",
  method: "PUT",
  path: "/networks/{networkId}/switch/alternateManagementInterface",
  tag: "switch",
  category: "configure",
  subTags: ["alternateManagementInterface"],
  body: {
    enabled: "b",
    vlanId: "i",
    protocols: "[e(radius|snmp|syslog)]",
    switches: "[{serial:s~!,alternateManagementIp:s~!,subnetMask:s,gateway:s}]"
  },
  response: "{enabled:b,useOobMgmt:b,vlanId:i,protocols:[s],switches:[{serial:s~,alternateManagementIp:s~,subnetMask:s,gateway:s}]}",
  batch: { resource: "/networks/{networkId}/switch/alternateManagementInterface", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpV4ServersSeenInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
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
 * `[]` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeen {
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly vlan?: number | null | undefined
  readonly clientId?: string | null | undefined
  readonly isAllowed?: boolean | null | undefined
  /** In ISO 8601. */
  readonly lastSeenAt?: string | null | undefined
  readonly seenBy?: Array<NetworkSwitchDhcpV4ServersSeenSeenBy> | null | undefined
  readonly type?: "device" | "discovered" | "stack" | Unlisted | null | undefined
  /** The device that this entry is about. */
  readonly device?: NetworkSwitchDhcpV4ServersSeenDevice | null | undefined
  readonly ipv4?: NetworkSwitchDhcpV4ServersSeenIpv4 | null | undefined
  readonly isConfigured?: boolean | null | undefined
  readonly lastAck?: NetworkSwitchDhcpV4ServersSeenLastAck | null | undefined
  readonly lastPacket?: NetworkSwitchDhcpV4ServersSeenLastPacket | null | undefined
}

/**
 * `[].seenBy[]` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenSeenBy {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * `[].device` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
  readonly interface?: NetworkSwitchDhcpV4ServersSeenDeviceInterface | null | undefined
}

/**
 * `[].device.interface` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenDeviceInterface {
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * `[].ipv4` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenIpv4 {
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
}

/**
 * `[].lastAck` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastAck {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly ipv4?: { readonly address?: string | null | undefined } | null | undefined
}

/**
 * `[].lastPacket` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacket {
  readonly source?: NetworkSwitchDhcpV4ServersSeenLastPacketSource | null | undefined
  readonly destination?: NetworkSwitchDhcpV4ServersSeenLastPacketDestination | null | undefined
  readonly type?: string | null | undefined
  readonly ethernet?: { readonly type?: string | null | undefined } | null | undefined
  readonly ip?: NetworkSwitchDhcpV4ServersSeenLastPacketIp | null | undefined
  readonly udp?: NetworkSwitchDhcpV4ServersSeenLastPacketUdp | null | undefined
  readonly fields?: NetworkSwitchDhcpV4ServersSeenLastPacketFields | null | undefined
}

/**
 * `[].lastPacket.source` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketSource {
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly ipv4?: { readonly address?: string | null | undefined } | null | undefined
  readonly port?: number | null | undefined
}

/**
 * `[].lastPacket.destination` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketDestination {
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly ipv4?: { readonly address?: string | null | undefined } | null | undefined
  readonly port?: number | null | undefined
}

/**
 * `[].lastPacket.ip` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketIp {
  readonly id?: string | null | undefined
  readonly version?: 4 | 6 | Unlisted<number> | null | undefined
  readonly length?: number | null | undefined
  readonly headerLength?: number | null | undefined
  readonly protocol?: number | null | undefined
  readonly ttl?: number | null | undefined
  readonly dscp?: { readonly tag?: number | null | undefined; readonly ecn?: number | null | undefined } | null | undefined
}

/**
 * `[].lastPacket.udp` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketUdp {
  readonly length?: number | null | undefined
  readonly checksum?: string | null | undefined
}

/**
 * `[].lastPacket.fields` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketFields {
  readonly op?: number | null | undefined
  readonly htype?: number | null | undefined
  readonly hlen?: number | null | undefined
  readonly hops?: number | null | undefined
  readonly xid?: string | null | undefined
  readonly secs?: number | null | undefined
  readonly flags?: string | null | undefined
  readonly ciaddr?: string | null | undefined
  readonly yiaddr?: string | null | undefined
  readonly siaddr?: string | null | undefined
  readonly giaddr?: string | null | undefined
  readonly chaddr?: string | null | undefined
  readonly sname?: string | null | undefined
  readonly magicCookie?: string | null | undefined
  readonly options?: Array<NetworkSwitchDhcpV4ServersSeenLastPacketFieldsOption> | null | undefined
}

/**
 * `[].lastPacket.fields.options[]` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketFieldsOption {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the DHCPv4 servers seen by switches in a network.
 *
 * `GET /networks/{networkId}/switch/dhcp/v4/servers/seen`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-v4-servers-seen/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchDhcpV4ServersSeen: Paginated<
  GetNetworkSwitchDhcpV4ServersSeenInput,
  Array<NetworkSwitchDhcpV4ServersSeen>,
  NetworkSwitchDhcpV4ServersSeen
> = /*#__PURE__*/ paginated({
  id: "getNetworkSwitchDhcpV4ServersSeen",
  method: "GET",
  path: "/networks/{networkId}/switch/dhcp/v4/servers/seen",
  tag: "switch",
  category: "configure",
  subTags: ["dhcp", "v4", "servers", "seen"],
  query: { t0: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{mac:s,vlan:i,clientId:s,isAllowed:b,lastSeenAt:d,seenBy:[{serial:s,name:s,url:s}],type:e(device|discovered|stack),device:{serial:s,name:s,url:s,interface:{name:s,url:s}},ipv4:{address:s,subnet:s,gateway:s},isConfigured:b,lastAck:{ts:d,ipv4:{address:s}},lastPacket:{source:{mac:s,ipv4:{address:s},port:i},destination:{mac:s,ipv4:{address:s},port:i},type:s,ethernet:{type:s},ip:{id:s,version:E(4|6),length:i,headerLength:i,protocol:i,ttl:i,dscp:{tag:i,ecn:i}},udp:{length:i,checksum:s},fields:{op:i,htype:i,hlen:i,hops:i,xid:s,secs:i,flags:s,ciaddr:s,yiaddr:s,siaddr:s,giaddr:s,chaddr:s,sname:s,magicCookie:s,options:[{name:s,value:s}]}}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpServerPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicy {
  readonly alerts?: NetworkSwitchDhcpServerPolicyAlerts | null | undefined
  /** What happens to clients that connect to rogue SSIDs no rule is about. */
  readonly defaultPolicy?: "allow" | "block" | Unlisted | null | undefined
  readonly blockedServers?: Array<string> | null | undefined
  readonly allowedServers?: Array<string> | null | undefined
  readonly alwaysAllowedServers?: Array<string> | null | undefined
  readonly arpInspection?: NetworkSwitchDhcpServerPolicyArpInspection | null | undefined
}

/**
 * `alerts` in the answer of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyAlerts {
  readonly email?: {
    /** Whether a message is sent when a new DHCP server is seen. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `arpInspection` in the answer of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspection {
  /** Whether switches drop forged ARP packets. */
  readonly enabled?: boolean | null | undefined
  readonly unsupportedModels?: Array<string> | null | undefined
}

/**
 * Returns the switch DHCP server policy of a network.
 *
 * `GET /networks/{networkId}/switch/dhcpServerPolicy`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchDhcpServerPolicy: Read<
  GetNetworkSwitchDhcpServerPolicyInput,
  NetworkSwitchDhcpServerPolicy
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchDhcpServerPolicy",
  method: "GET",
  path: "/networks/{networkId}/switch/dhcpServerPolicy",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy"],
  response: "{alerts:{email:{enabled:b}},defaultPolicy:e(allow|block),blockedServers:[s],allowedServers:[s],alwaysAllowedServers:[s],arpInspection:{enabled:b,unsupportedModels:[s]}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchDhcpServerPolicyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly alerts?: NetworkSwitchDhcpServerPolicyAlertsInput | null | undefined
  /** What happens to clients that connect to rogue SSIDs no rule is about. The API's default is `"allow"`. */
  readonly defaultPolicy?: "allow" | "block" | Unlisted | null | undefined
  readonly allowedServers?: ReadonlyArray<string> | null | undefined
  readonly blockedServers?: ReadonlyArray<string> | null | undefined
  readonly arpInspection?: {
    /** Whether switches drop forged ARP packets. The API's default is `false`. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `alerts` in the input of {@link updateNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchDhcpServerPolicyAlertsInput {
  readonly email?: {
    /** Whether a message is sent when a new DHCP server is seen. The API's default is `false`. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Updates the switch DHCP server policy of a network.
 *
 * `PUT /networks/{networkId}/switch/dhcpServerPolicy`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/dhcpServerPolicy`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchDhcpServerPolicy: Batchable<
  UpdateNetworkSwitchDhcpServerPolicyInput,
  NetworkSwitchDhcpServerPolicy
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchDhcpServerPolicy",
  method: "PUT",
  path: "/networks/{networkId}/switch/dhcpServerPolicy",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy"],
  body: {
    alerts: "{email:{enabled:b}}",
    defaultPolicy: "e(allow|block)",
    allowedServers: "[s]",
    blockedServers: "[s]",
    arpInspection: "{enabled:b}"
  },
  response: "{alerts:{email:{enabled:b}},defaultPolicy:e(allow|block),blockedServers:[s],allowedServers:[s],alwaysAllowedServers:[s],arpInspection:{enabled:b,unsupportedModels:[s]}}",
  batch: { resource: "/networks/{networkId}/switch/dhcpServerPolicy", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpServerPolicyArpInspectionTrustedServersInput {
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
 * `[]` in the answer of {@link getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer {
  /** Other operations take it as `trustedServerId`. */
  readonly trustedServerId: string
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly vlan?: number | null | undefined
  readonly ipv4?: {
    /** IPv4 address of the DHCP server. */
    readonly address?: string | null | undefined
  } | null | undefined
}

/**
 * Lists the trusted servers of Dynamic ARP Inspection in a network.
 *
 * `GET /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-inspection-trusted-servers/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers: Paginated<
  GetNetworkSwitchDhcpServerPolicyArpInspectionTrustedServersInput,
  Array<NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer>,
  NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer
> = /*#__PURE__*/ paginated({
  id: "getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers",
  method: "GET",
  path: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy", "arpInspection", "trustedServers"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{trustedServerId:s!,mac:s,vlan:i,ipv4:{address:s}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
  /** From 1 to 4,094. */
  readonly vlan: number
  readonly ipv4: {
    /** IPv4 address of the DHCP server. */
    readonly address?: string | null | undefined
  }
}

/**
 * Creates a trusted server of Dynamic ARP Inspection in a network.
 *
 * `POST /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer: Batchable<
  CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput,
  NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
  method: "POST",
  path: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy", "arpInspection", "trustedServers"],
  body: { mac: "s!", vlan: "i!", ipv4: "{address:s}!" },
  response: "{trustedServerId:s!,mac:s,vlan:i,ipv4:{address:s}}",
  batch: {
    resource: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
    operation: "create"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link updateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which trusted server of Dynamic ARP Inspection: its `trustedServerId` as `getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers` lists it. */
  readonly trustedServerId: string | number
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** From 1 to 4,094. */
  readonly vlan?: number | null | undefined
  readonly ipv4?: {
    /** IPv4 address of the DHCP server. */
    readonly address?: string | null | undefined
  } | null | undefined
}

/**
 * Updates a trusted server of Dynamic ARP Inspection in a network.
 *
 * `PUT /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer: Batchable<
  UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput,
  NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
  method: "PUT",
  path: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy", "arpInspection", "trustedServers"],
  body: { mac: "s", vlan: "i", ipv4: "{address:s}" },
  response: "{trustedServerId:s!,mac:s,vlan:i,ipv4:{address:s}}",
  batch: {
    resource: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which trusted server of Dynamic ARP Inspection: its `trustedServerId` as `getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers` lists it. */
  readonly trustedServerId: string | number
}

/**
 * Deletes a trusted server of Dynamic ARP Inspection in a network.
 *
 * `DELETE /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer: Batchable<
  DeleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer",
  method: "DELETE",
  path: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy", "arpInspection", "trustedServers"],
  batch: {
    resource: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDeviceInput {
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
 * `[]` in the answer of {@link getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
  readonly supportsInspection?: boolean | null | undefined
  readonly hasTrustedPort?: boolean | null | undefined
}

/**
 * Lists the switches of a network that have warnings of Dynamic ARP Inspection.
 *
 * `GET /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/warnings/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-inspection-warnings-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice: Paginated<
  GetNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDeviceInput,
  Array<NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice>,
  NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice
> = /*#__PURE__*/ paginated({
  id: "getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice",
  method: "GET",
  path: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/warnings/byDevice",
  tag: "switch",
  category: "configure",
  subTags: ["dhcpServerPolicy", "arpInspection", "warnings", "byDevice"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{serial:s,name:s,url:s,supportsInspection:b,hasTrustedPort:b}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "switch:config:read"
})

/**
 * The input of {@link getNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchDscpToCosMappingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDscpToCosMappings {
  readonly mappings: Array<NetworkSwitchDscpToCosMappingsMapping> | null
}

/**
 * `mappings[]` in the answer of {@link getNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchDscpToCosMappingsMapping {
  /** Class of service in the IP header (DSCP). */
  readonly dscp: number | null
  /** Class of service that the switch queues by. */
  readonly cos: number | null
  readonly title?: string | null | undefined
}

/**
 * Lists the DSCP-to-CoS mappings of switches in a network.
 *
 * `GET /networks/{networkId}/switch/dscpToCosMappings`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dscp-to-cos-mappings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchDscpToCosMappings: Read<
  GetNetworkSwitchDscpToCosMappingsInput,
  NetworkSwitchDscpToCosMappings
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchDscpToCosMappings",
  method: "GET",
  path: "/networks/{networkId}/switch/dscpToCosMappings",
  tag: "switch",
  category: "configure",
  subTags: ["dscpToCosMappings"],
  response: "{mappings:[{dscp:i~,cos:i~,title:s}]~}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchDscpToCosMappingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly mappings: ReadonlyArray<NetworkSwitchDscpToCosMappingsMappingInput> | null
}

/**
 * `mappings[]` in the input of {@link updateNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchDscpToCosMappingsMappingInput {
  /** Class of service in the IP header (DSCP). From 0 to 63. */
  readonly dscp: number | null
  /** Class of service that the switch queues by. From 0 to 5. */
  readonly cos: number | null
  readonly title?: string | null | undefined
}

/**
 * Updates the DSCP-to-CoS mappings of switches in a network.
 *
 * `PUT /networks/{networkId}/switch/dscpToCosMappings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/dscpToCosMappings`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-dscp-to-cos-mappings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchDscpToCosMappings: Batchable<
  UpdateNetworkSwitchDscpToCosMappingsInput,
  NetworkSwitchDscpToCosMappings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchDscpToCosMappings",
  method: "PUT",
  path: "/networks/{networkId}/switch/dscpToCosMappings",
  tag: "switch",
  category: "configure",
  subTags: ["dscpToCosMappings"],
  body: { mappings: "[{dscp:i~!,cos:i~!,title:s}]~!" },
  response: "{mappings:[{dscp:i~,cos:i~,title:s}]~}",
  batch: { resource: "/networks/{networkId}/switch/dscpToCosMappings", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchLinkAggregations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchLinkAggregationsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchLinkAggregations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchLinkAggregation {
  /** Other operations take it as `linkAggregationId`. */
  readonly id: string
  readonly switchPorts?: Array<NetworkSwitchLinkAggregationSwitchPort> | null | undefined
}

/**
 * `[].switchPorts[]` in the answer of {@link getNetworkSwitchLinkAggregations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchLinkAggregationSwitchPort {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
}

/**
 * Lists the switch link aggregation groups of a network.
 *
 * `GET /networks/{networkId}/switch/linkAggregations`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-link-aggregations/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchLinkAggregations: Read<
  GetNetworkSwitchLinkAggregationsInput,
  Array<NetworkSwitchLinkAggregation>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchLinkAggregations",
  method: "GET",
  path: "/networks/{networkId}/switch/linkAggregations",
  tag: "switch",
  category: "configure",
  subTags: ["linkAggregations"],
  response: "[{id:s!,switchPorts:[{serial:s,portId:s}]}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchLinkAggregation}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchLinkAggregationInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly switchPorts?: ReadonlyArray<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string
    /** Id of the port, for the most part its number. Such as `1_8X10G_1`. */
    readonly portId: string
  }> | null | undefined
  /** Ports of the aggregation, by switch template. */
  readonly switchProfilePorts?: ReadonlyArray<{
    readonly profile: string
    /** Id of the port, for the most part its number. Such as `1_8X10G_1`. */
    readonly portId: string
  }> | null | undefined
}

/**
 * Creates a switch link aggregation group in a network.
 *
 * `POST /networks/{networkId}/switch/linkAggregations`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/linkAggregations`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-link-aggregation/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchLinkAggregation: Batchable<
  CreateNetworkSwitchLinkAggregationInput,
  NetworkSwitchLinkAggregation
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchLinkAggregation",
  method: "POST",
  path: "/networks/{networkId}/switch/linkAggregations",
  tag: "switch",
  category: "configure",
  subTags: ["linkAggregations"],
  body: { switchPorts: "[{serial:s!,portId:s!}]", switchProfilePorts: "[{profile:s!,portId:s!}]" },
  response: "{id:s!,switchPorts:[{serial:s,portId:s}]}",
  batch: { resource: "/networks/{networkId}/switch/linkAggregations", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link updateNetworkSwitchLinkAggregation}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchLinkAggregationInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch link aggregation group: its `id` as `getNetworkSwitchLinkAggregations` lists it. */
  readonly linkAggregationId: string | number
  readonly switchPorts?: ReadonlyArray<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string
    /** Id of the port, for the most part its number. Such as `1_8X10G_1`. */
    readonly portId: string
  }> | null | undefined
  /** Ports of the aggregation, by switch template. */
  readonly switchProfilePorts?: ReadonlyArray<{
    readonly profile: string
    /** Id of the port, for the most part its number. Such as `1_8X10G_1`. */
    readonly portId: string
  }> | null | undefined
}

/**
 * Updates a switch link aggregation group of a network.
 *
 * `PUT /networks/{networkId}/switch/linkAggregations/{linkAggregationId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/linkAggregations/{linkAggregationId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-link-aggregation/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchLinkAggregation: Batchable<
  UpdateNetworkSwitchLinkAggregationInput,
  NetworkSwitchLinkAggregation
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchLinkAggregation",
  method: "PUT",
  path: "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}",
  tag: "switch",
  category: "configure",
  subTags: ["linkAggregations"],
  body: { switchPorts: "[{serial:s!,portId:s!}]", switchProfilePorts: "[{profile:s!,portId:s!}]" },
  response: "{id:s!,switchPorts:[{serial:s,portId:s}]}",
  batch: { resource: "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchLinkAggregation}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchLinkAggregationInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch link aggregation group: its `id` as `getNetworkSwitchLinkAggregations` lists it. */
  readonly linkAggregationId: string | number
}

/**
 * Deletes a switch link aggregation group of a network and leaves its ports single.
 *
 * `DELETE /networks/{networkId}/switch/linkAggregations/{linkAggregationId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/linkAggregations/{linkAggregationId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-link-aggregation/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchLinkAggregation: Batchable<
  DeleteNetworkSwitchLinkAggregationInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchLinkAggregation",
  method: "DELETE",
  path: "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}",
  tag: "switch",
  category: "configure",
  subTags: ["linkAggregations"],
  batch: { resource: "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchMtu}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchMtuInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchMtu}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchMtu {
  /** Largest frame that the switches of the network take, in bytes. */
  readonly defaultMtuSize?: number | null | undefined
  /** Exceptions for some of the devices. */
  readonly overrides?: Array<NetworkSwitchMtuOverride> | null | undefined
}

/**
 * `overrides[]` in the answer of {@link getNetworkSwitchMtu}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchMtuOverride {
  /** Serial numbers of the switches that it applies to. */
  readonly switches?: Array<string> | null | undefined
  /** Ids of the switch templates that it applies to. */
  readonly switchProfiles?: Array<string> | null | undefined
  /** Largest frame that these switches take, in bytes. */
  readonly mtuSize: number
}

/**
 * Returns the switch MTU settings of a network.
 *
 * `GET /networks/{networkId}/switch/mtu`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-mtu/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchMtu: Read<GetNetworkSwitchMtuInput, NetworkSwitchMtu> = /*#__PURE__*/ read({
  id: "getNetworkSwitchMtu",
  method: "GET",
  path: "/networks/{networkId}/switch/mtu",
  tag: "switch",
  category: "configure",
  subTags: ["mtu"],
  response: "{defaultMtuSize:i,overrides:[{switches:[s],switchProfiles:[s],mtuSize:i!}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchMtu}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchMtuInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Largest frame that the switches of the network take, in bytes. The API's default is `9578`. */
  readonly defaultMtuSize?: number | null | undefined
  /** Exceptions for some of the devices. */
  readonly overrides?: ReadonlyArray<NetworkSwitchMtuOverrideInput> | null | undefined
}

/**
 * `overrides[]` in the input of {@link updateNetworkSwitchMtu}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchMtuOverrideInput {
  /** Serial numbers of the switches that it applies to. */
  readonly switches?: ReadonlyArray<string> | null | undefined
  /** Ids of the switch templates that it applies to. */
  readonly switchProfiles?: ReadonlyArray<string> | null | undefined
  /** Largest frame that these switches take, in bytes. */
  readonly mtuSize: number
}

/**
 * Updates the switch MTU settings of a network.
 *
 * `PUT /networks/{networkId}/switch/mtu`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/mtu`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-mtu/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchMtu: Batchable<
  UpdateNetworkSwitchMtuInput,
  NetworkSwitchMtu
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchMtu",
  method: "PUT",
  path: "/networks/{networkId}/switch/mtu",
  tag: "switch",
  category: "configure",
  subTags: ["mtu"],
  body: { defaultMtuSize: "i", overrides: "[{switches:[s],switchProfiles:[s],mtuSize:i!}]" },
  response: "{defaultMtuSize:i,overrides:[{switches:[s],switchProfiles:[s],mtuSize:i!}]}",
  batch: { resource: "/networks/{networkId}/switch/mtu", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchPortSchedulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchPortSchedule {
  /** Other operations take it as `portScheduleId`. */
  readonly id: string
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** When the ports are on, by day of the week. */
  readonly portSchedule?: NetworkSwitchPortSchedulePortSchedule | null | undefined
}

/**
 * `[].portSchedule` in the answer of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchPortSchedulePortSchedule {
  /** When it applies on that day of the week. */
  readonly monday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
  /** When it applies on that day of the week. */
  readonly tuesday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
  /** When it applies on that day of the week. */
  readonly wednesday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
  /** When it applies on that day of the week. */
  readonly thursday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
  /** When it applies on that day of the week. */
  readonly friday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
  /** When it applies on that day of the week. */
  readonly saturday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
  /** When it applies on that day of the week. */
  readonly sunday?: NetworkSwitchPortSchedulePortScheduleItem | null | undefined
}

/**
 * `[].portSchedule.monday` in the answer of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchPortSchedulePortScheduleItem {
  /** Whether it applies between `from` and `to`, or outside of that time. */
  readonly active?: boolean | null | undefined
  /** Time of day at which it begins, from `00:00` to `24:00`, before `to`. */
  readonly from?: string | null | undefined
  /** Time of day at which it ends, from `00:00` to `24:00`, after `from`. */
  readonly to?: string | null | undefined
}

/**
 * Lists the switch port schedules of a network.
 *
 * `GET /networks/{networkId}/switch/portSchedules`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-port-schedules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchPortSchedules: Read<
  GetNetworkSwitchPortSchedulesInput,
  Array<NetworkSwitchPortSchedule>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchPortSchedules",
  method: "GET",
  path: "/networks/{networkId}/switch/portSchedules",
  tag: "switch",
  category: "configure",
  subTags: ["portSchedules"],
  response: "[{id:s!,networkId:s,name:s,portSchedule:{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchPortSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchPortScheduleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** When the ports are on, by day of the week. */
  readonly portSchedule?: NetworkSwitchPortSchedulePortScheduleInput | null | undefined
}

/**
 * `portSchedule` in the input of {@link createNetworkSwitchPortSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchPortSchedulePortScheduleInput {
  /** When it applies on that day of the week. */
  readonly monday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly tuesday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly wednesday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly thursday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly friday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly saturday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
  /** When it applies on that day of the week. */
  readonly sunday?: NetworkSwitchPortSchedulePortScheduleItemInput | null | undefined
}

/**
 * `portSchedule.monday` in the input of {@link createNetworkSwitchPortSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchPortSchedulePortScheduleItemInput {
  /** Whether it applies between `from` and `to`, or outside of that time. The API's default is `true`. */
  readonly active?: boolean | null | undefined
  /** Time of day at which it begins, from `00:00` to `24:00`, before `to`. The API's default is `"00:00"`. */
  readonly from?: string | null | undefined
  /** Time of day at which it ends, from `00:00` to `24:00`, after `from`. The API's default is `"24:00"`. */
  readonly to?: string | null | undefined
}

/**
 * Creates a switch port schedule in a network.
 *
 * `POST /networks/{networkId}/switch/portSchedules`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-port-schedule/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchPortSchedule: Write<
  CreateNetworkSwitchPortScheduleInput,
  NetworkSwitchPortSchedule
> = /*#__PURE__*/ write({
  id: "createNetworkSwitchPortSchedule",
  method: "POST",
  path: "/networks/{networkId}/switch/portSchedules",
  tag: "switch",
  category: "configure",
  subTags: ["portSchedules"],
  body: {
    name: "s!",
    portSchedule: "{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}"
  },
  response: "{id:s!,networkId:s,name:s,portSchedule:{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}}",
  scope: "switch:config:write"
})

/**
 * The input of {@link updateNetworkSwitchPortSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchPortScheduleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch port schedule: its `id` as `getNetworkSwitchPortSchedules` lists it. */
  readonly portScheduleId: string | number
  readonly name?: string | null | undefined
  /** When the ports are on, by day of the week. */
  readonly portSchedule?: NetworkSwitchPortSchedulePortScheduleInput | null | undefined
}

/**
 * Updates a switch port schedule of a network.
 *
 * `PUT /networks/{networkId}/switch/portSchedules/{portScheduleId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/portSchedules/{portScheduleId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-port-schedule/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchPortSchedule: Batchable<
  UpdateNetworkSwitchPortScheduleInput,
  NetworkSwitchPortSchedule
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchPortSchedule",
  method: "PUT",
  path: "/networks/{networkId}/switch/portSchedules/{portScheduleId}",
  tag: "switch",
  category: "configure",
  subTags: ["portSchedules"],
  body: {
    name: "s",
    portSchedule: "{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}"
  },
  response: "{id:s!,networkId:s,name:s,portSchedule:{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}}",
  batch: { resource: "/networks/{networkId}/switch/portSchedules/{portScheduleId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchPortSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchPortScheduleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch port schedule: its `id` as `getNetworkSwitchPortSchedules` lists it. */
  readonly portScheduleId: string | number
}

/**
 * Deletes a switch port schedule of a network.
 *
 * `DELETE /networks/{networkId}/switch/portSchedules/{portScheduleId}`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-port-schedule/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchPortSchedule: Write<DeleteNetworkSwitchPortScheduleInput, void> = /*#__PURE__*/ write({
  id: "deleteNetworkSwitchPortSchedule",
  method: "DELETE",
  path: "/networks/{networkId}/switch/portSchedules/{portScheduleId}",
  tag: "switch",
  category: "configure",
  subTags: ["portSchedules"],
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchQosRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchQosRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchQosRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchQosRule {
  /** Other operations take it as `qosRuleId`. */
  readonly id: string
  /** VLAN of the packets that the rule is about; `null` for any. */
  readonly vlan?: number | null | undefined
  /** Protocol of the packets that the rule is about. */
  readonly protocol?: "ANY" | "TCP" | "UDP" | Unlisted | null | undefined
  /** Source port of the packets that the rule is about. */
  readonly srcPort?: number | null | undefined
  /** Range of ports of the packets that the rule is about, such as `70-80`. */
  readonly srcPortRange?: string | null | undefined
  /** Destination port of the packets that the rule is about. */
  readonly dstPort?: number | null | undefined
  /** Range of ports of the packets that the rule is about, such as `70-80`. */
  readonly dstPortRange?: string | null | undefined
  /** Class of service in the IP header (DSCP). */
  readonly dscp?: number | null | undefined
}

/**
 * Lists the switch QoS rules of a network.
 *
 * `GET /networks/{networkId}/switch/qosRules`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchQosRules: Read<
  GetNetworkSwitchQosRulesInput,
  Array<NetworkSwitchQosRule>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchQosRules",
  method: "GET",
  path: "/networks/{networkId}/switch/qosRules",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules"],
  response: "[{id:s!,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchQosRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchQosRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** VLAN of the packets that the rule is about; `null` for any. */
  readonly vlan: number | null
  /** Protocol of the packets that the rule is about. The API's default is `"ANY"`. */
  readonly protocol?: "ANY" | "TCP" | "UDP" | Unlisted | null | undefined
  /** Source port of the packets that the rule is about. */
  readonly srcPort?: number | null | undefined
  /** Range of ports of the packets that the rule is about, such as `70-80`. */
  readonly srcPortRange?: string | null | undefined
  /** Destination port of the packets that the rule is about. */
  readonly dstPort?: number | null | undefined
  /** Range of ports of the packets that the rule is about, such as `70-80`. */
  readonly dstPortRange?: string | null | undefined
  /** Class of service in the IP header (DSCP). The API's default is `0`. */
  readonly dscp?: number | null | undefined
}

/**
 * Creates a switch QoS rule in a network.
 *
 * `POST /networks/{networkId}/switch/qosRules`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/qosRules`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-qos-rule/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchQosRule: Batchable<
  CreateNetworkSwitchQosRuleInput,
  NetworkSwitchQosRule
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchQosRule",
  method: "POST",
  path: "/networks/{networkId}/switch/qosRules",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules"],
  body: {
    vlan: "i~!",
    protocol: "e(ANY|TCP|UDP)",
    srcPort: "i~",
    srcPortRange: "s",
    dstPort: "i~",
    dstPortRange: "s",
    dscp: "i"
  },
  response: "{id:s!,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}",
  batch: { resource: "/networks/{networkId}/switch/qosRules", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchQosRulesOrder}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchQosRulesOrderInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchQosRulesOrder}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchQosRulesOrder {
  readonly ruleIds: Array<string> | null
}

/**
 * Returns the processing order of switch QoS rules in a network.
 *
 * `GET /networks/{networkId}/switch/qosRules/order`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules-order/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchQosRulesOrder: Read<
  GetNetworkSwitchQosRulesOrderInput,
  NetworkSwitchQosRulesOrder
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchQosRulesOrder",
  method: "GET",
  path: "/networks/{networkId}/switch/qosRules/order",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules", "order"],
  response: "{ruleIds:[s]~}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchQosRulesOrder}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchQosRulesOrderInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly ruleIds: ReadonlyArray<string> | null
}

/**
 * Updates the processing order of switch QoS rules in a network.
 *
 * `PUT /networks/{networkId}/switch/qosRules/order`
 *
 * Can be a step of an action batch: `update_order` of `/networks/{networkId}/switch/qosRules/order`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rules-order/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchQosRulesOrder: Batchable<
  UpdateNetworkSwitchQosRulesOrderInput,
  NetworkSwitchQosRulesOrder
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchQosRulesOrder",
  method: "PUT",
  path: "/networks/{networkId}/switch/qosRules/order",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules", "order"],
  body: { ruleIds: "[s]~!" },
  response: "{ruleIds:[s]~}",
  batch: { resource: "/networks/{networkId}/switch/qosRules/order", operation: "update_order" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchQosRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchQosRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch QoS rule: its `id` as `getNetworkSwitchQosRules` lists it. */
  readonly qosRuleId: string | number
}

/**
 * Returns one switch QoS rule of a network.
 *
 * `GET /networks/{networkId}/switch/qosRules/{qosRuleId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rule/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchQosRule: Read<GetNetworkSwitchQosRuleInput, NetworkSwitchQosRule> = /*#__PURE__*/ read({
  id: "getNetworkSwitchQosRule",
  method: "GET",
  path: "/networks/{networkId}/switch/qosRules/{qosRuleId}",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules"],
  response: "{id:s!,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchQosRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchQosRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch QoS rule: its `id` as `getNetworkSwitchQosRules` lists it. */
  readonly qosRuleId: string | number
  /** VLAN of the packets that the rule is about; `null` for any. */
  readonly vlan?: number | null | undefined
  /** Protocol of the packets that the rule is about. The API's default is `"ANY"`. */
  readonly protocol?: "ANY" | "TCP" | "UDP" | Unlisted | null | undefined
  /** Source port of the packets that the rule is about. */
  readonly srcPort?: number | null | undefined
  /** Range of ports of the packets that the rule is about, such as `70-80`. */
  readonly srcPortRange?: string | null | undefined
  /** Destination port of the packets that the rule is about. */
  readonly dstPort?: number | null | undefined
  /** Range of ports of the packets that the rule is about, such as `70-80`. */
  readonly dstPortRange?: string | null | undefined
  /** Class of service in the IP header (DSCP). The API's default is `0`. */
  readonly dscp?: number | null | undefined
}

/**
 * Updates a switch QoS rule of a network.
 *
 * `PUT /networks/{networkId}/switch/qosRules/{qosRuleId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/qosRules/{qosRuleId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rule/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchQosRule: Batchable<
  UpdateNetworkSwitchQosRuleInput,
  NetworkSwitchQosRule
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchQosRule",
  method: "PUT",
  path: "/networks/{networkId}/switch/qosRules/{qosRuleId}",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules"],
  body: {
    vlan: "i~",
    protocol: "e(ANY|TCP|UDP)",
    srcPort: "i~",
    srcPortRange: "s",
    dstPort: "i~",
    dstPortRange: "s",
    dscp: "i"
  },
  response: "{id:s!,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}",
  batch: { resource: "/networks/{networkId}/switch/qosRules/{qosRuleId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchQosRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchQosRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch QoS rule: its `id` as `getNetworkSwitchQosRules` lists it. */
  readonly qosRuleId: string | number
}

/**
 * Deletes a switch QoS rule of a network.
 *
 * `DELETE /networks/{networkId}/switch/qosRules/{qosRuleId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/qosRules/{qosRuleId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-qos-rule/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchQosRule: Batchable<DeleteNetworkSwitchQosRuleInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchQosRule",
  method: "DELETE",
  path: "/networks/{networkId}/switch/qosRules/{qosRuleId}",
  tag: "switch",
  category: "configure",
  subTags: ["qosRules"],
  batch: { resource: "/networks/{networkId}/switch/qosRules/{qosRuleId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingMulticastInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticast {
  readonly defaultSettings?: NetworkSwitchRoutingMulticastDefaultSettings | null | undefined
  /** Exceptions for some of the devices. */
  readonly overrides?: Array<NetworkSwitchRoutingMulticastOverride> | null | undefined
}

/**
 * `defaultSettings` in the answer of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticastDefaultSettings {
  /** Whether multicast only goes to ports where somebody listens (IGMP snooping). */
  readonly igmpSnoopingEnabled?: boolean | null | undefined
  /** Whether multicast that nobody asked for goes to all ports. */
  readonly floodUnknownMulticastTrafficEnabled?: boolean | null | undefined
}

/**
 * `overrides[]` in the answer of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticastOverride {
  /** Serial numbers of the switches that it applies to. */
  readonly switches?: Array<string> | null | undefined
  readonly stacks?: Array<string> | null | undefined
  /** Ids of the switch templates that it applies to. */
  readonly switchProfiles?: Array<string> | null | undefined
  /** Whether multicast only goes to ports where somebody listens (IGMP snooping). */
  readonly igmpSnoopingEnabled: boolean | null
  /** Whether multicast that nobody asked for goes to all ports. */
  readonly floodUnknownMulticastTrafficEnabled: boolean | null
}

/**
 * Returns the switch multicast settings of a network.
 *
 * `GET /networks/{networkId}/switch/routing/multicast`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchRoutingMulticast: Read<
  GetNetworkSwitchRoutingMulticastInput,
  NetworkSwitchRoutingMulticast
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchRoutingMulticast",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/multicast",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast"],
  response: "{defaultSettings:{igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b},overrides:[{switches:[s],stacks:[s],switchProfiles:[s],igmpSnoopingEnabled:b~,floodUnknownMulticastTrafficEnabled:b~}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchRoutingMulticastInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly defaultSettings?: NetworkSwitchRoutingMulticastDefaultSettingsInput | null | undefined
  /** Exceptions for some of the devices. */
  readonly overrides?: ReadonlyArray<NetworkSwitchRoutingMulticastOverrideInput> | null | undefined
}

/**
 * `defaultSettings` in the input of {@link updateNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchRoutingMulticastDefaultSettingsInput {
  /** Whether multicast only goes to ports where somebody listens (IGMP snooping). */
  readonly igmpSnoopingEnabled?: boolean | null | undefined
  /** Whether multicast that nobody asked for goes to all ports. */
  readonly floodUnknownMulticastTrafficEnabled?: boolean | null | undefined
}

/**
 * `overrides[]` in the input of {@link updateNetworkSwitchRoutingMulticast}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchRoutingMulticastOverrideInput {
  /** Ids of the switch templates that it applies to. */
  readonly switchProfiles?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the switches that it applies to. */
  readonly switches?: ReadonlyArray<string> | null | undefined
  readonly stacks?: ReadonlyArray<string> | null | undefined
  /** Whether multicast only goes to ports where somebody listens (IGMP snooping). */
  readonly igmpSnoopingEnabled: boolean | null
  /** Whether multicast that nobody asked for goes to all ports. */
  readonly floodUnknownMulticastTrafficEnabled: boolean | null
}

/**
 * Updates the switch multicast settings of a network.
 *
 * `PUT /networks/{networkId}/switch/routing/multicast`
 *
 * Can be a step of an action batch: `ms/multicast/actions/update` of `/networks/{networkId}/switch/routing/multicast`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchRoutingMulticast: Batchable<
  UpdateNetworkSwitchRoutingMulticastInput,
  NetworkSwitchRoutingMulticast
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchRoutingMulticast",
  method: "PUT",
  path: "/networks/{networkId}/switch/routing/multicast",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast"],
  body: {
    defaultSettings: "{igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b}",
    overrides: "[{switchProfiles:[s],switches:[s],stacks:[s],igmpSnoopingEnabled:b~!,floodUnknownMulticastTrafficEnabled:b~!}]"
  },
  response: "{defaultSettings:{igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b},overrides:[{switches:[s],stacks:[s],switchProfiles:[s],igmpSnoopingEnabled:b~,floodUnknownMulticastTrafficEnabled:b~}]}",
  batch: { resource: "/networks/{networkId}/switch/routing/multicast", operation: "ms/multicast/actions/update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingMulticastRendezvousPoints}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingMulticastRendezvousPointsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchRoutingMulticastRendezvousPoints}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticastRendezvousPoint {
  /** Other operations take it as `rendezvousPointId`. */
  readonly rendezvousPointId: string
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly interfaceName?: string | null | undefined
  /** IP address of the interface that is the rendezvous point. */
  readonly interfaceIp: string | null
  /** IP address of the multicast group, or `Any`. */
  readonly multicastGroup: string | null
}

/**
 * Lists the switch multicast rendezvous points of a network.
 *
 * `GET /networks/{networkId}/switch/routing/multicast/rendezvousPoints`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-rendezvous-points/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchRoutingMulticastRendezvousPoints: Read<
  GetNetworkSwitchRoutingMulticastRendezvousPointsInput,
  Array<NetworkSwitchRoutingMulticastRendezvousPoint>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchRoutingMulticastRendezvousPoints",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast", "rendezvousPoints"],
  response: "[{rendezvousPointId:s!,serial:s,interfaceName:s,interfaceIp:s~,multicastGroup:s~}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchRoutingMulticastRendezvousPointInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** IP address of the interface that is the rendezvous point. */
  readonly interfaceIp: string
  /** IP address of the multicast group, or `Any`. */
  readonly multicastGroup: string
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * Creates a switch multicast rendezvous point in a network.
 *
 * `POST /networks/{networkId}/switch/routing/multicast/rendezvousPoints`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/routing/multicast/rendezvousPoints`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-routing-multicast-rendezvous-point/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchRoutingMulticastRendezvousPoint: Batchable<
  CreateNetworkSwitchRoutingMulticastRendezvousPointInput,
  NetworkSwitchRoutingMulticastRendezvousPoint
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchRoutingMulticastRendezvousPoint",
  method: "POST",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast", "rendezvousPoints"],
  body: { interfaceIp: "s!", multicastGroup: "s!", vrf: "{name:s}" },
  response: "{rendezvousPointId:s!,serial:s,interfaceName:s,interfaceIp:s~,multicastGroup:s~}",
  batch: { resource: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingMulticastRendezvousPointInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch multicast rendezvous point: its `rendezvousPointId` as `getNetworkSwitchRoutingMulticastRendezvousPoints` lists it. */
  readonly rendezvousPointId: string | number
}

/**
 * Returns one switch multicast rendezvous point of a network.
 *
 * `GET /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-rendezvous-point/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchRoutingMulticastRendezvousPoint: Read<
  GetNetworkSwitchRoutingMulticastRendezvousPointInput,
  NetworkSwitchRoutingMulticastRendezvousPoint
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchRoutingMulticastRendezvousPoint",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast", "rendezvousPoints"],
  response: "{rendezvousPointId:s!,serial:s,interfaceName:s,interfaceIp:s~,multicastGroup:s~}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchRoutingMulticastRendezvousPointInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch multicast rendezvous point: its `rendezvousPointId` as `getNetworkSwitchRoutingMulticastRendezvousPoints` lists it. */
  readonly rendezvousPointId: string | number
  /** IP address of the interface that is the rendezvous point. */
  readonly interfaceIp: string | null
  /** IP address of the multicast group, or `Any`. */
  readonly multicastGroup: string | null
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * Updates a switch multicast rendezvous point of a network.
 *
 * `PUT /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast-rendezvous-point/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchRoutingMulticastRendezvousPoint: Batchable<
  UpdateNetworkSwitchRoutingMulticastRendezvousPointInput,
  NetworkSwitchRoutingMulticastRendezvousPoint
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchRoutingMulticastRendezvousPoint",
  method: "PUT",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast", "rendezvousPoints"],
  body: { interfaceIp: "s~!", multicastGroup: "s~!", vrf: "{name:s}" },
  response: "{rendezvousPointId:s!,serial:s,interfaceName:s,interfaceIp:s~,multicastGroup:s~}",
  batch: {
    resource: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchRoutingMulticastRendezvousPointInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch multicast rendezvous point: its `rendezvousPointId` as `getNetworkSwitchRoutingMulticastRendezvousPoints` lists it. */
  readonly rendezvousPointId: string | number
}

/**
 * Deletes a switch multicast rendezvous point of a network.
 *
 * `DELETE /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-routing-multicast-rendezvous-point/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchRoutingMulticastRendezvousPoint: Batchable<
  DeleteNetworkSwitchRoutingMulticastRendezvousPointInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchRoutingMulticastRendezvousPoint",
  method: "DELETE",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "multicast", "rendezvousPoints"],
  batch: {
    resource: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingOspfInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From IOS XE 17.18 on. */
  readonly vrf?: string | undefined
}

/**
 * The answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspf {
  /** Whether switches exchange routes by OSPF. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly helloTimerInSeconds?: number | null | undefined
  readonly deadTimerInSeconds?: number | null | undefined
  readonly areas?: Array<NetworkSwitchRoutingOspfArea> | null | undefined
  readonly v3?: NetworkSwitchRoutingOspfV3 | null | undefined
  readonly md5AuthenticationEnabled?: boolean | null | undefined
  readonly md5AuthenticationKey?: NetworkSwitchRoutingOspfMd5AuthenticationKey | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `areas[]` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfArea {
  readonly areaId: string | null
  readonly areaName: string | null
  /** Kind of OSPF area: `normal`, `stub` or `nssa`. */
  readonly areaType: "normal" | "nssa" | "stub" | Unlisted | null
}

/**
 * `v3` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfV3 {
  /** Whether IPv6 routes are exchanged by OSPFv3. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly helloTimerInSeconds?: number | null | undefined
  readonly deadTimerInSeconds?: number | null | undefined
  readonly areas?: Array<NetworkSwitchRoutingOspfV3Area> | null | undefined
}

/**
 * `v3.areas[]` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfV3Area {
  readonly areaId: string | null
  readonly areaName: string | null
  /** Kind of OSPF area: `normal`, `stub` or `nssa`. */
  readonly areaType: "normal" | "nssa" | "stub" | Unlisted | null
}

/**
 * `md5AuthenticationKey` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfMd5AuthenticationKey {
  /** Number of the key; neighbors use the same one. */
  readonly id?: number | null | undefined
  /** Password that OSPF neighbors sign their packets with. */
  readonly passphrase?: string | null | undefined
}

/**
 * Returns the switch OSPF settings of a network.
 *
 * `GET /networks/{networkId}/switch/routing/ospf`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-ospf/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchRoutingOspf: Read<
  GetNetworkSwitchRoutingOspfInput,
  NetworkSwitchRoutingOspf
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchRoutingOspf",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/ospf",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "ospf"],
  query: { vrf: "s" },
  response: "{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s~,areaName:s~,areaType:e(normal|nssa|stub)~}],v3:{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s~,areaName:s~,areaType:e(normal|nssa|stub)~}]},md5AuthenticationEnabled:b,md5AuthenticationKey:{id:i,passphrase:s},vrf:{name:s}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchRoutingOspfInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From IOS XE 17.18 on. */
  readonly vrf?: string | undefined
  /** Whether switches exchange routes by OSPF. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. From 1 to 255. The API's default is `10`. */
  readonly helloTimerInSeconds?: number | null | undefined
  /** From 1 to 65,535. */
  readonly deadTimerInSeconds?: number | null | undefined
  readonly areas?: ReadonlyArray<NetworkSwitchRoutingOspfAreaInput> | null | undefined
  readonly v3?: NetworkSwitchRoutingOspfV3Input | null | undefined
  readonly md5AuthenticationEnabled?: boolean | null | undefined
  readonly md5AuthenticationKey?: NetworkSwitchRoutingOspfMd5AuthenticationKeyInput | null | undefined
}

/**
 * `areas[]` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfAreaInput {
  readonly areaId: string | null
  readonly areaName: string | null
  /** Kind of OSPF area: `normal`, `stub` or `nssa`. */
  readonly areaType: "normal" | "nssa" | "stub" | Unlisted | null
}

/**
 * `v3` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfV3Input {
  /** Whether IPv6 routes are exchanged by OSPFv3. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. From 1 to 255. The API's default is `10`. */
  readonly helloTimerInSeconds?: number | null | undefined
  /** From 1 to 65,535. */
  readonly deadTimerInSeconds?: number | null | undefined
  readonly areas?: ReadonlyArray<NetworkSwitchRoutingOspfV3AreaInput> | null | undefined
}

/**
 * `v3.areas[]` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfV3AreaInput {
  readonly areaId: string | null
  readonly areaName: string | null
  /** Kind of OSPF area: `normal`, `stub` or `nssa`. */
  readonly areaType: "normal" | "nssa" | "stub" | Unlisted | null
}

/**
 * `md5AuthenticationKey` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfMd5AuthenticationKeyInput {
  /** Number of the key; neighbors use the same one. From 1 to 255. */
  readonly id?: number | null | undefined
  /** Password that OSPF neighbors sign their packets with. */
  readonly passphrase?: string | null | undefined
}

/**
 * Updates the switch OSPF settings of a network.
 *
 * `PUT /networks/{networkId}/switch/routing/ospf`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/routing/ospf`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-ospf/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchRoutingOspf: Batchable<
  UpdateNetworkSwitchRoutingOspfInput,
  NetworkSwitchRoutingOspf
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchRoutingOspf",
  method: "PUT",
  path: "/networks/{networkId}/switch/routing/ospf",
  tag: "switch",
  category: "configure",
  subTags: ["routing", "ospf"],
  query: { vrf: "s" },
  body: {
    enabled: "b",
    helloTimerInSeconds: "i",
    deadTimerInSeconds: "i",
    areas: "[{areaId:s~!,areaName:s~!,areaType:e(normal|nssa|stub)~!}]",
    v3: "{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s~!,areaName:s~!,areaType:e(normal|nssa|stub)~!}]}",
    md5AuthenticationEnabled: "b",
    md5AuthenticationKey: "{id:i,passphrase:s}"
  },
  response: "{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s~,areaName:s~,areaType:e(normal|nssa|stub)~}],v3:{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s~,areaName:s~,areaType:e(normal|nssa|stub)~}]},md5AuthenticationEnabled:b,md5AuthenticationKey:{id:i,passphrase:s},vrf:{name:s}}",
  batch: { resource: "/networks/{networkId}/switch/routing/ospf", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchSettings {
  readonly vlan?: number | null | undefined
  /** Whether the power supplies of a switch add up for PoE. */
  readonly useCombinedPower?: boolean | null | undefined
  /** Switches whose power supplies are used in another way than the others. */
  readonly powerExceptions?: Array<NetworkSwitchSettingsPowerException> | null | undefined
  /** Whether clients that are seen on uplinks are listed. */
  readonly uplinkClientSampling?: {
    /** Whether clients that are seen on uplinks are counted too. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** MAC addresses that switches refuse. */
  readonly macBlocklist?: {
    /** Whether switches refuse blocked MAC addresses. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly portChannelFallback?: boolean | null | undefined
  readonly uplinkSelection?: NetworkSwitchSettingsUplinkSelection | null | undefined
}

/**
 * `powerExceptions[]` in the answer of {@link getNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchSettingsPowerException {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | null
  readonly powerType: "combined" | "redundant" | "useNetworkSetting" | Unlisted | null
}

/**
 * `uplinkSelection` in the answer of {@link getNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchSettingsUplinkSelection {
  readonly failback?: {
    /** Whether the switch returns to its preferred uplink. */
    readonly enabled: boolean | null
  } | null | undefined
  readonly candidates?: "all" | "designated" | Unlisted | null | undefined
}

/**
 * Returns the switch settings of a network.
 *
 * `GET /networks/{networkId}/switch/settings`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchSettings: Read<GetNetworkSwitchSettingsInput, NetworkSwitchSettings> = /*#__PURE__*/ read({
  id: "getNetworkSwitchSettings",
  method: "GET",
  path: "/networks/{networkId}/switch/settings",
  tag: "switch",
  category: "configure",
  subTags: ["settings"],
  response: "{vlan:i,useCombinedPower:b,powerExceptions:[{serial:s~,powerType:e(combined|redundant|useNetworkSetting)~}],uplinkClientSampling:{enabled:b},macBlocklist:{enabled:b},portChannelFallback:b,uplinkSelection:{failback:{enabled:b~},candidates:s}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly vlan?: number | null | undefined
  /** Whether the power supplies of a switch add up for PoE. */
  readonly useCombinedPower?: boolean | null | undefined
  /** Switches whose power supplies are used in another way than the others. */
  readonly powerExceptions?: ReadonlyArray<NetworkSwitchSettingsPowerExceptionInput> | null | undefined
  /** Whether clients that are seen on uplinks are listed. */
  readonly uplinkClientSampling?: {
    /** Whether clients that are seen on uplinks are counted too. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** MAC addresses that switches refuse. */
  readonly macBlocklist?: {
    /** Whether switches refuse blocked MAC addresses. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly portChannelFallback?: boolean | null | undefined
  readonly uplinkSelection?: NetworkSwitchSettingsUplinkSelectionInput | null | undefined
}

/**
 * `powerExceptions[]` in the input of {@link updateNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchSettingsPowerExceptionInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | null
  readonly powerType: "combined" | "redundant" | "useNetworkSetting" | Unlisted | null
}

/**
 * `uplinkSelection` in the input of {@link updateNetworkSwitchSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchSettingsUplinkSelectionInput {
  readonly failback?: {
    /** Whether the switch returns to its preferred uplink. */
    readonly enabled: boolean | null
  } | null | undefined
  readonly candidates?: "all" | "designated" | Unlisted | null | undefined
}

/**
 * Updates the switch settings of a network.
 *
 * `PUT /networks/{networkId}/switch/settings`
 *
 * Can be a step of an action batch: `settings/actions/update` of `/networks/{networkId}/switch/settings`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchSettings: Batchable<
  UpdateNetworkSwitchSettingsInput,
  NetworkSwitchSettings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchSettings",
  method: "PUT",
  path: "/networks/{networkId}/switch/settings",
  tag: "switch",
  category: "configure",
  subTags: ["settings"],
  body: {
    vlan: "i",
    useCombinedPower: "b",
    powerExceptions: "[{serial:s~!,powerType:e(combined|redundant|useNetworkSetting)~!}]",
    uplinkClientSampling: "{enabled:b}",
    macBlocklist: "{enabled:b}",
    portChannelFallback: "b",
    uplinkSelection: "{failback:{enabled:b~!},candidates:e(all|designated)}"
  },
  response: "{vlan:i,useCombinedPower:b,powerExceptions:[{serial:s~,powerType:e(combined|redundant|useNetworkSetting)~}],uplinkClientSampling:{enabled:b},macBlocklist:{enabled:b},portChannelFallback:b,uplinkSelection:{failback:{enabled:b~},candidates:s}}",
  batch: { resource: "/networks/{networkId}/switch/settings", operation: "settings/actions/update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStacks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStacksInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchStacks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStack {
  /** Other operations take it as `switchStackId`. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  /** Whether the stack has switches that Dashboard only monitors. */
  readonly isMonitorOnly?: boolean | null | undefined
  /** MAC address that the switches of the stack share. */
  readonly virtualMac?: string | null | undefined
  /** The switches of the stack. */
  readonly members?: Array<NetworkSwitchStackMember> | null | undefined
}

/**
 * `[].members[]` in the answer of {@link getNetworkSwitchStacks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackMember {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | null
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** What the switch does in the stack: `active`, `standby` or `member`. */
  readonly role?: "active" | "member" | "standby" | Unlisted | null | undefined
}

/**
 * Lists the switch stacks of a network.
 *
 * `GET /networks/{networkId}/switch/stacks`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stacks/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStacks: Read<GetNetworkSwitchStacksInput, Array<NetworkSwitchStack>> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStacks",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  response: "[{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s~,name:s,model:s,mac:s,role:e(active|member|standby)}]}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchStackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
}

/**
 * The answer of {@link createNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateNetworkSwitchStackOutput {
  /** Other operations take it as `switchStackId`. */
  readonly id: string
  readonly name?: string | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly workflowId?: string | null | undefined
}

/**
 * Creates a switch stack in a network.
 *
 * `POST /networks/{networkId}/switch/stacks`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-stack/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchStack: Write<
  CreateNetworkSwitchStackInput,
  CreateNetworkSwitchStackOutput
> = /*#__PURE__*/ write({
  id: "createNetworkSwitchStack",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  body: { name: "s!", serials: "[s]!" },
  response: "{id:s!,name:s,serials:[s],workflowId:s}",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
}

/**
 * Returns one switch stack of a network.
 *
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStack: Read<GetNetworkSwitchStackInput, NetworkSwitchStack> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStack",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s~,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  readonly name?: string | null | undefined
  /** The switches of the stack. */
  readonly members?: ReadonlyArray<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string | null
  }> | null | undefined
}

/**
 * Updates a switch stack of a network.
 *
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}`
 *
 * Can be a step of an action batch: `stacks/actions/update` of `/networks/{networkId}/switch/stacks/{switchStackId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchStack: Batchable<
  UpdateNetworkSwitchStackInput,
  NetworkSwitchStack
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchStack",
  method: "PUT",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  body: { name: "s", members: "[{serial:s~!}]" },
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s~,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  batch: { resource: "/networks/{networkId}/switch/stacks/{switchStackId}", operation: "stacks/actions/update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchStackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
}

/**
 * Deletes a switch stack of a network.
 *
 * `DELETE /networks/{networkId}/switch/stacks/{switchStackId}`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchStack: Write<DeleteNetworkSwitchStackInput, void> = /*#__PURE__*/ write({
  id: "deleteNetworkSwitchStack",
  method: "DELETE",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  scope: "switch:config:write"
})

/**
 * The input of {@link addNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AddNetworkSwitchStackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
}

/**
 * The answer of {@link addNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AddNetworkSwitchStackOutput {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  /** Whether the stack has switches that Dashboard only monitors. */
  readonly isMonitorOnly?: boolean | null | undefined
  /** MAC address that the switches of the stack share. */
  readonly virtualMac?: string | null | undefined
  /** The switches of the stack. */
  readonly members?: Array<AddNetworkSwitchStackOutputMember> | null | undefined
}

/**
 * `members[]` in the answer of {@link addNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AddNetworkSwitchStackOutputMember {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** What the switch does in the stack: `active`, `standby` or `member`. */
  readonly role?: "active" | "member" | "standby" | Unlisted | null | undefined
}

/**
 * Adds a switch to a stack in a network.
 *
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/add`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/add-network-switch-stack/
 * @since 0.2.0
 * @category configure
 */
export const addNetworkSwitchStack: Write<
  AddNetworkSwitchStackInput,
  AddNetworkSwitchStackOutput
> = /*#__PURE__*/ write({
  id: "addNetworkSwitchStack",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/add",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  body: { serial: "s!" },
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  scope: "switch:config:write"
})

/**
 * The input of {@link removeNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RemoveNetworkSwitchStackInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
}

/**
 * The answer of {@link removeNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RemoveNetworkSwitchStackOutput {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  /** Whether the stack has switches that Dashboard only monitors. */
  readonly isMonitorOnly?: boolean | null | undefined
  /** MAC address that the switches of the stack share. */
  readonly virtualMac?: string | null | undefined
  /** The switches of the stack. */
  readonly members?: Array<RemoveNetworkSwitchStackOutputMember> | null | undefined
}

/**
 * `members[]` in the answer of {@link removeNetworkSwitchStack}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RemoveNetworkSwitchStackOutputMember {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** What the switch does in the stack: `active`, `standby` or `member`. */
  readonly role?: "active" | "member" | "standby" | Unlisted | null | undefined
}

/**
 * Removes a switch from a stack in a network.
 *
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/remove`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-network-switch-stack/
 * @since 0.2.0
 * @category configure
 */
export const removeNetworkSwitchStack: Write<
  RemoveNetworkSwitchStackInput,
  RemoveNetworkSwitchStackOutput
> = /*#__PURE__*/ write({
  id: "removeNetworkSwitchStack",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/remove",
  tag: "switch",
  category: "configure",
  subTags: ["stacks"],
  body: { serial: "s!" },
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingInterfacesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | undefined
  readonly protocol?: "ipv4" | "ipv6" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterface {
  /** Other operations take it as `interfaceId`. */
  readonly interfaceId: string
  readonly name?: string | null | undefined
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** Whether and how multicast is routed on the interface. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | Unlisted | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Whether the interface is the switch's way out for IPv4. */
  readonly uplinkV4?: boolean | null | undefined
  /** Whether the interface is the switch's way out for IPv6. */
  readonly uplinkV6?: boolean | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettings | null | undefined
  /** How OSPFv3 runs on the interface for IPv6. */
  readonly ospfV3?: NetworkSwitchStackRoutingInterfaceOspfV3 | null | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6 | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
  /** Next hop of traffic that no route covers. */
  readonly defaultGateway?: string | null | undefined
}

/**
 * `[].ospfSettings` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceOspfSettings {
  /** OSPF area of the interface, or `disabled`. */
  readonly area?: string | null | undefined
  /** What OSPF counts for the interface; the sum along a path decides between paths. */
  readonly cost?: number | null | undefined
  /** Whether the interface is advertised by OSPF without finding neighbors on it. */
  readonly isPassiveEnabled?: boolean | null | undefined
  /** Kind of OSPF network, such as `broadcast`. */
  readonly networkType?: "broadcast" | "point-to-point" | Unlisted | null | undefined
}

/**
 * `[].ospfV3` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceOspfV3 {
  /** OSPF area of the interface, or `disabled`. */
  readonly area?: string | null | undefined
  /** What OSPF counts for the interface; the sum along a path decides between paths. */
  readonly cost?: number | null | undefined
  /** Whether the interface is advertised by OSPF without finding neighbors on it. */
  readonly isPassiveEnabled?: boolean | null | undefined
  /** Kind of OSPF network, such as `broadcast`. */
  readonly networkType?: "broadcast" | "point-to-point" | Unlisted | null | undefined
}

/**
 * `[].ipv6` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceIpv6 {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: string | null | undefined
  readonly address?: string | null | undefined
  /** IPv6 prefix of the interface, in CIDR notation. */
  readonly prefix?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
}

/**
 * Lists the layer 3 interfaces of a switch stack in a network.
 *
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interfaces/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingInterfaces: Read<
  GetNetworkSwitchStackRoutingInterfacesInput,
  Array<NetworkSwitchStackRoutingInterface>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStackRoutingInterfaces",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces"],
  query: { mode: "e(loopback|oob_management|routed|vlan)", protocol: "e(ipv4|ipv6)" },
  response: "[{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchStackRoutingInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** At most 128 characters. */
  readonly name: string
  /** The API's default is `"vlan"`. */
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `10.1.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Whether and how multicast is routed on the interface. The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | Unlisted | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Next hop of traffic that no route covers. */
  readonly defaultGateway?: string | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettingsInput | null | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6Input | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * `ospfSettings` in the input of {@link createNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceOspfSettingsInput {
  /** OSPF area of the interface, or `disabled`. The API's default is `"disabled"`. */
  readonly area?: string | null | undefined
  /** What OSPF counts for the interface; the sum along a path decides between paths. The API's default is `1`. */
  readonly cost?: number | null | undefined
  /** Whether the interface is advertised by OSPF without finding neighbors on it. */
  readonly isPassiveEnabled?: boolean | null | undefined
  /** Kind of OSPF network, such as `broadcast`. */
  readonly networkType?: "broadcast" | "point-to-point" | Unlisted | null | undefined
}

/**
 * `ipv6` in the input of {@link createNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceIpv6Input {
  /** Whether the address is given by hand (`static`) or found by the device. One of `eui-64`, `static`. */
  readonly assignmentMode?: string | null | undefined
  /** IPv6 prefix of the interface, in CIDR notation. */
  readonly prefix?: string | null | undefined
  /** Needed when `assignmentMode` is `static`. */
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
}

/**
 * Creates a layer 3 interface for a switch stack in a network.
 *
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchStackRoutingInterface: Batchable<
  CreateNetworkSwitchStackRoutingInterfaceInput,
  NetworkSwitchStackRoutingInterface
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchStackRoutingInterface",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces"],
  body: {
    name: "s!",
    mode: "e(loopback|oob_management|routed|vlan)",
    subnet: "s~",
    switchPortId: "s~",
    interfaceIp: "s~",
    mtu: "i~",
    multicastRouting: "e(IGMP snooping querier|disabled|enabled)",
    vlanId: "i~",
    defaultGateway: "s",
    ospfSettings: "{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)}",
    ipv6: "{assignmentMode:s~,prefix:s~,address:s~,gateway:s}",
    vrf: "{name:s}",
    loopback: "{*:*}"
  },
  response: "{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  batch: { resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 interface: its `interfaceId` as `getNetworkSwitchStackRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
}

/**
 * Returns one layer 3 interface of a switch stack in a network.
 *
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingInterface: Read<
  GetNetworkSwitchStackRoutingInterfaceInput,
  NetworkSwitchStackRoutingInterface
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStackRoutingInterface",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces"],
  response: "{interfaceId:s!,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackRoutingInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 interface: its `interfaceId` as `getNetworkSwitchStackRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
  /** At most 128 characters. */
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `10.1.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Whether and how multicast is routed on the interface. The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | Unlisted | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Next hop of traffic that no route covers. */
  readonly defaultGateway?: string | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettingsInput | null | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6Input | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * The answer of {@link updateNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UpdateNetworkSwitchStackRoutingInterfaceOutput {
  /** Other operations take it as `interfaceId`. */
  readonly interfaceId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the switch on this interface, which clients have for their gateway. */
  readonly interfaceIp?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Id of the switch port that the interface is on, where it is routed. */
  readonly switchPortId?: string | null | undefined
  /** Whether and how multicast is routed on the interface. */
  readonly multicastRouting?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Whether the interface is the switch's way out for IPv4. */
  readonly uplinkV4?: boolean | null | undefined
  /** Whether the interface is the switch's way out for IPv6. */
  readonly uplinkV6?: boolean | null | undefined
  /** How OSPF runs on the interface for IPv4. */
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettings | null | undefined
  /** How OSPFv3 runs on the interface for IPv6. */
  readonly ospfV3?: NetworkSwitchStackRoutingInterfaceOspfV3 | null | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6 | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Settings of a loopback interface, for routing protocols to be named by. */
  readonly loopback?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * Updates a layer 3 interface of a switch stack in a network.
 *
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchStackRoutingInterface: Batchable<
  UpdateNetworkSwitchStackRoutingInterfaceInput,
  UpdateNetworkSwitchStackRoutingInterfaceOutput
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchStackRoutingInterface",
  method: "PUT",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces"],
  body: {
    name: "s",
    subnet: "s~",
    switchPortId: "s~",
    interfaceIp: "s~",
    mtu: "i~",
    multicastRouting: "e(IGMP snooping querier|disabled|enabled)",
    vlanId: "i~",
    defaultGateway: "s",
    ospfSettings: "{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)}",
    ipv6: "{assignmentMode:s~,prefix:s~,address:s~,gateway:s}",
    vrf: "{name:s}",
    loopback: "{*:*}"
  },
  response: "{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*}}",
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchStackRoutingInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 interface: its `interfaceId` as `getNetworkSwitchStackRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
}

/**
 * Deletes a layer 3 interface of a switch stack in a network.
 *
 * `DELETE /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-interface/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchStackRoutingInterface: Batchable<
  DeleteNetworkSwitchStackRoutingInterfaceInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchStackRoutingInterface",
  method: "DELETE",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces"],
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingInterfaceDhcpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 interface: its `interfaceId` as `getNetworkSwitchStackRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
}

/**
 * The answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcp {
  /** Whether the interface is a DHCP server, relays DHCP, or neither. */
  readonly dhcpMode?: "dhcpDisabled" | "dhcpRelay" | "dhcpServer" | Unlisted | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: Array<string> | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: NetworkSwitchStackRoutingInterfaceDhcpDhcpLeaseTime | null | undefined
  /** Which DNS servers clients are told of. */
  readonly dnsNameserversOption?: "custom" | "googlePublicDns" | "openDns" | Unlisted | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: Array<string> | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly bootOptionsEnabled?: boolean | null | undefined
  /** IP address of the server that clients boot from (PXE). */
  readonly bootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly bootFileName?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: Array<NetworkSwitchStackRoutingInterfaceDhcpDhcpOption> | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: Array<NetworkSwitchStackRoutingInterfaceDhcpReservedIpRange> | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: Array<NetworkSwitchStackRoutingInterfaceDhcpFixedIpAssignment> | null | undefined
}

/**
 * `dhcpLeaseTime` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkSwitchStackRoutingInterfaceDhcpDhcpLeaseTime =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * `dhcpOptions[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpDhcpOption {
  /** Number of the DHCP option, from 2 to 254. */
  readonly code: string | null
  /** How the value of the DHCP option is written. */
  readonly type: "hex" | "integer" | "ip" | "text" | Unlisted | null
  /** What the DHCP option says to clients. */
  readonly value: string | null
}

/**
 * `reservedIpRanges[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpReservedIpRange {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment?: string | null | undefined
}

/**
 * `fixedIpAssignments[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpFixedIpAssignment {
  /** What people call the client. */
  readonly name: string | null
  /** MAC address of the client that always gets this IP address. */
  readonly mac: string | null
  /** Address that the client always gets. */
  readonly ip: string | null
}

/**
 * Returns the DHCP settings of a layer 3 interface of a switch stack in a network.
 *
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface-dhcp/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingInterfaceDhcp: Read<
  GetNetworkSwitchStackRoutingInterfaceDhcpInput,
  NetworkSwitchStackRoutingInterfaceDhcp
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStackRoutingInterfaceDhcp",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces", "dhcp"],
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s~,type:s~,value:s~}],reservedIpRanges:[{start:s~,end:s~,comment:s}],fixedIpAssignments:[{name:s~,mac:s~,ip:s~}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackRoutingInterfaceDhcpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 interface: its `interfaceId` as `getNetworkSwitchStackRoutingInterfaces` lists it. */
  readonly interfaceId: string | number
  /** Whether the interface is a DHCP server, relays DHCP, or neither. */
  readonly dhcpMode?: "dhcpDisabled" | "dhcpRelay" | "dhcpServer" | Unlisted | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: NetworkSwitchStackRoutingInterfaceDhcpDhcpLeaseTimeInput | null | undefined
  /** Which DNS servers clients are told of. */
  readonly dnsNameserversOption?: "custom" | "googlePublicDns" | "openDns" | Unlisted | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: ReadonlyArray<string> | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly bootOptionsEnabled?: boolean | null | undefined
  /** IP address of the server that clients boot from (PXE). */
  readonly bootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly bootFileName?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: ReadonlyArray<NetworkSwitchStackRoutingInterfaceDhcpDhcpOptionInput> | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: ReadonlyArray<NetworkSwitchStackRoutingInterfaceDhcpReservedIpRangeInput> | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: ReadonlyArray<NetworkSwitchStackRoutingInterfaceDhcpFixedIpAssignmentInput> | null | undefined
}

/**
 * `dhcpLeaseTime` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkSwitchStackRoutingInterfaceDhcpDhcpLeaseTimeInput =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * `dhcpOptions[]` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpDhcpOptionInput {
  /** Number of the DHCP option, from 2 to 254. */
  readonly code: string | null
  /** How the value of the DHCP option is written. */
  readonly type: "hex" | "integer" | "ip" | "text" | Unlisted | null
  /** What the DHCP option says to clients. */
  readonly value: string | null
}

/**
 * `reservedIpRanges[]` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpReservedIpRangeInput {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment?: string | null | undefined
}

/**
 * `fixedIpAssignments[]` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpFixedIpAssignmentInput {
  /** What people call the client. */
  readonly name: string | null
  /** MAC address of the client that always gets this IP address. */
  readonly mac: string | null
  /** Address that the client always gets. */
  readonly ip: string | null
}

/**
 * Updates the DHCP settings of a layer 3 interface of a switch stack in a network.
 *
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface-dhcp/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchStackRoutingInterfaceDhcp: Batchable<
  UpdateNetworkSwitchStackRoutingInterfaceDhcpInput,
  NetworkSwitchStackRoutingInterfaceDhcp
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchStackRoutingInterfaceDhcp",
  method: "PUT",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "interfaces", "dhcp"],
  body: {
    dhcpMode: "e(dhcpDisabled|dhcpRelay|dhcpServer)",
    dhcpRelayServerIps: "[s]",
    dhcpLeaseTime: "e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours)",
    dnsNameserversOption: "e(custom|googlePublicDns|openDns)",
    dnsCustomNameservers: "[s]",
    bootOptionsEnabled: "b",
    bootNextServer: "s",
    bootFileName: "s",
    dhcpOptions: "[{code:s~!,type:e(hex|integer|ip|text)~!,value:s~!}]",
    reservedIpRanges: "[{start:s~!,end:s~!,comment:s}]",
    fixedIpAssignments: "[{name:s~!,mac:s~!,ip:s~!}]"
  },
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s~,type:s~,value:s~}],reservedIpRanges:[{start:s~,end:s~,comment:s}],fixedIpAssignments:[{name:s~,mac:s~,ip:s~}]}",
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingStaticRoutes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingStaticRoutesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSwitchStackRoutingStaticRoutes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingStaticRoute {
  /** Other operations take it as `staticRouteId`. */
  readonly staticRouteId: string
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `1.2.3.0/24`. */
  readonly subnet: string
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp: string
  /** IP address that management traffic is sent to when nothing else works. */
  readonly managementNextHop?: string | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: NetworkSwitchStackRoutingStaticRouteVrf | null | undefined
  /** Whether OSPF tells other routers of the static route. */
  readonly advertiseViaOspfEnabled?: boolean | null | undefined
  /** Whether the static route is taken before routes that OSPF learned. */
  readonly preferOverOspfRoutesEnabled?: boolean | null | undefined
}

/**
 * `[].vrf` in the answer of {@link getNetworkSwitchStackRoutingStaticRoutes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingStaticRouteVrf {
  /** Name of the VRF, a routing table of its own. */
  readonly name?: string | null | undefined
  /** Whether the next hop is looked up in the default VRF. */
  readonly leakRouteToDefaultVrf?: boolean | null | undefined
}

/**
 * Lists the layer 3 static routes of a switch stack in a network.
 *
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-routes/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingStaticRoutes: Read<
  GetNetworkSwitchStackRoutingStaticRoutesInput,
  Array<NetworkSwitchStackRoutingStaticRoute>
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStackRoutingStaticRoutes",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "staticRoutes"],
  response: "[{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSwitchStackRoutingStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `1.2.3.0/24`. */
  readonly subnet: string
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp: string
  /** Whether OSPF tells other routers of the static route. */
  readonly advertiseViaOspfEnabled?: boolean | null | undefined
  /** Whether the static route is taken before routes that OSPF learned. */
  readonly preferOverOspfRoutesEnabled?: boolean | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: NetworkSwitchStackRoutingStaticRouteVrfInput | null | undefined
}

/**
 * `vrf` in the input of {@link createNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingStaticRouteVrfInput {
  /** Name of the VRF, a routing table of its own. */
  readonly name?: string | null | undefined
  /** Whether the next hop is looked up in the default VRF. */
  readonly leakRouteToDefaultVrf?: boolean | null | undefined
}

/**
 * Creates a layer 3 static route for a switch stack in a network.
 *
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSwitchStackRoutingStaticRoute: Batchable<
  CreateNetworkSwitchStackRoutingStaticRouteInput,
  NetworkSwitchStackRoutingStaticRoute
> = /*#__PURE__*/ batchable({
  id: "createNetworkSwitchStackRoutingStaticRoute",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "staticRoutes"],
  body: {
    name: "s",
    subnet: "s!",
    nextHopIp: "s!",
    advertiseViaOspfEnabled: "b",
    preferOverOspfRoutesEnabled: "b",
    vrf: "{name:s,leakRouteToDefaultVrf:b}"
  },
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  batch: { resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 static route: its `staticRouteId` as `getNetworkSwitchStackRoutingStaticRoutes` lists it. */
  readonly staticRouteId: string | number
}

/**
 * Returns one layer 3 static route of a switch stack in a network.
 *
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingStaticRoute: Read<
  GetNetworkSwitchStackRoutingStaticRouteInput,
  NetworkSwitchStackRoutingStaticRoute
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStackRoutingStaticRoute",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "staticRoutes"],
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackRoutingStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 static route: its `staticRouteId` as `getNetworkSwitchStackRoutingStaticRoutes` lists it. */
  readonly staticRouteId: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `1.2.3.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp?: string | null | undefined
  /** IP address that management traffic is sent to when nothing else works. */
  readonly managementNextHop?: string | null | undefined
  /** Whether OSPF tells other routers of the static route. */
  readonly advertiseViaOspfEnabled?: boolean | null | undefined
  /** Whether the static route is taken before routes that OSPF learned. */
  readonly preferOverOspfRoutesEnabled?: boolean | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: NetworkSwitchStackRoutingStaticRouteVrfInput | null | undefined
}

/**
 * Updates a layer 3 static route of a switch stack in a network.
 *
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchStackRoutingStaticRoute: Batchable<
  UpdateNetworkSwitchStackRoutingStaticRouteInput,
  NetworkSwitchStackRoutingStaticRoute
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchStackRoutingStaticRoute",
  method: "PUT",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "staticRoutes"],
  body: {
    name: "s",
    subnet: "s",
    nextHopIp: "s",
    managementNextHop: "s~",
    advertiseViaOspfEnabled: "b",
    preferOverOspfRoutesEnabled: "b",
    vrf: "{name:s,leakRouteToDefaultVrf:b}"
  },
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSwitchStackRoutingStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which switch stack: its `id` as `getNetworkSwitchStacks` lists it. */
  readonly switchStackId: string | number
  /** Which layer 3 static route: its `staticRouteId` as `getNetworkSwitchStackRoutingStaticRoutes` lists it. */
  readonly staticRouteId: string | number
}

/**
 * Deletes a layer 3 static route of a switch stack in a network.
 *
 * `DELETE /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-static-route/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSwitchStackRoutingStaticRoute: Batchable<
  DeleteNetworkSwitchStackRoutingStaticRouteInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchStackRoutingStaticRoute",
  method: "DELETE",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  category: "configure",
  subTags: ["stacks", "routing", "staticRoutes"],
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStormControl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStormControlInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchStormControl}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStormControl {
  /** Share of the bandwidth that this kind of traffic may take, in percent. */
  readonly broadcastThreshold?: number | null | undefined
  /** Share of the bandwidth that this kind of traffic may take, in percent. */
  readonly multicastThreshold?: number | null | undefined
  /** Share of the bandwidth that this kind of traffic may take, in percent. */
  readonly unknownUnicastThreshold?: number | null | undefined
  /** Kinds of traffic that share one limit. */
  readonly treatTheseTrafficTypesAsOneThreshold?: Array<string> | null | undefined
}

/**
 * Returns the switch storm control settings of a network.
 *
 * `GET /networks/{networkId}/switch/stormControl`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-storm-control/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStormControl: Read<
  GetNetworkSwitchStormControlInput,
  NetworkSwitchStormControl
> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStormControl",
  method: "GET",
  path: "/networks/{networkId}/switch/stormControl",
  tag: "switch",
  category: "configure",
  subTags: ["stormControl"],
  response: "{broadcastThreshold:i,multicastThreshold:i,unknownUnicastThreshold:i,treatTheseTrafficTypesAsOneThreshold:[s]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStormControl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStormControlInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Share of the bandwidth that this kind of traffic may take, in percent. The API's default is `100`. */
  readonly broadcastThreshold?: number | null | undefined
  /** Share of the bandwidth that this kind of traffic may take, in percent. The API's default is `100`. */
  readonly multicastThreshold?: number | null | undefined
  /** Share of the bandwidth that this kind of traffic may take, in percent. The API's default is `100`. */
  readonly unknownUnicastThreshold?: number | null | undefined
  /** Kinds of traffic that share one limit. */
  readonly treatTheseTrafficTypesAsOneThreshold?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the switch storm control settings of a network.
 *
 * `PUT /networks/{networkId}/switch/stormControl`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stormControl`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-storm-control/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchStormControl: Batchable<
  UpdateNetworkSwitchStormControlInput,
  NetworkSwitchStormControl
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchStormControl",
  method: "PUT",
  path: "/networks/{networkId}/switch/stormControl",
  tag: "switch",
  category: "configure",
  subTags: ["stormControl"],
  body: {
    broadcastThreshold: "i",
    multicastThreshold: "i",
    unknownUnicastThreshold: "i",
    treatTheseTrafficTypesAsOneThreshold: "[s]"
  },
  response: "{broadcastThreshold:i,multicastThreshold:i,unknownUnicastThreshold:i,treatTheseTrafficTypesAsOneThreshold:[s]}",
  batch: { resource: "/networks/{networkId}/switch/stormControl", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSwitchStpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSwitchStp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStp {
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled?: boolean | null | undefined
  /** Which switches are to be the root of the spanning tree. */
  readonly stpBridgePriority?: Array<NetworkSwitchStpStpBridgePriority> | null | undefined
}

/**
 * `stpBridgePriority[]` in the answer of {@link getNetworkSwitchStp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSwitchStpStpBridgePriority {
  /** Serial numbers of the switches that it applies to. */
  readonly switches?: Array<string> | null | undefined
  /** Ids of the switch stacks that it applies to. */
  readonly stacks?: Array<string> | null | undefined
  /** Ids of the switch templates that it applies to. */
  readonly switchProfiles?: Array<string> | null | undefined
  /** Bridge priority in spanning tree; the lowest is the root. */
  readonly stpPriority: number | null
}

/**
 * Returns the switch STP settings of a network.
 *
 * `GET /networks/{networkId}/switch/stp`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stp/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSwitchStp: Read<GetNetworkSwitchStpInput, NetworkSwitchStp> = /*#__PURE__*/ read({
  id: "getNetworkSwitchStp",
  method: "GET",
  path: "/networks/{networkId}/switch/stp",
  tag: "switch",
  category: "configure",
  subTags: ["stp"],
  response: "{rstpEnabled:b,stpBridgePriority:[{switches:[s],stacks:[s],switchProfiles:[s],stpPriority:i~}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled?: boolean | null | undefined
  /** Which switches are to be the root of the spanning tree. */
  readonly stpBridgePriority?: ReadonlyArray<NetworkSwitchStpStpBridgePriorityInput> | null | undefined
}

/**
 * `stpBridgePriority[]` in the input of {@link updateNetworkSwitchStp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSwitchStpStpBridgePriorityInput {
  /** Ids of the switch templates that it applies to. */
  readonly switchProfiles?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the switches that it applies to. */
  readonly switches?: ReadonlyArray<string> | null | undefined
  /** Ids of the switch stacks that it applies to. */
  readonly stacks?: ReadonlyArray<string> | null | undefined
  /** Bridge priority in spanning tree; the lowest is the root. */
  readonly stpPriority: number | null
}

/**
 * Updates the switch STP settings of a network.
 *
 * `PUT /networks/{networkId}/switch/stp`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stp`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stp/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSwitchStp: Batchable<
  UpdateNetworkSwitchStpInput,
  NetworkSwitchStp
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSwitchStp",
  method: "PUT",
  path: "/networks/{networkId}/switch/stp",
  tag: "switch",
  category: "configure",
  subTags: ["stp"],
  body: { rstpEnabled: "b", stpBridgePriority: "[{switchProfiles:[s],switches:[s],stacks:[s],stpPriority:i~!}]" },
  response: "{rstpEnabled:b,stpBridgePriority:[{switches:[s],stacks:[s],switchProfiles:[s],stpPriority:i~}]}",
  batch: { resource: "/networks/{networkId}/switch/stp", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getOrganizationConfigTemplateSwitchProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateSwitchProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationConfigTemplateSwitchProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfile {
  readonly switchProfileId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
}

/**
 * Lists the switch templates of a configuration template in an organization.
 *
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationConfigTemplateSwitchProfiles: Read<
  GetOrganizationConfigTemplateSwitchProfilesInput,
  Array<OrganizationConfigTemplateSwitchProfile>
> = /*#__PURE__*/ read({
  id: "getOrganizationConfigTemplateSwitchProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles",
  tag: "switch",
  category: "configure",
  subTags: ["configTemplates", "profiles"],
  response: "[{switchProfileId:s,name:s,model:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateSwitchProfilePortsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
  readonly profileId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePort {
  /** Other operations take it as `portId`. */
  readonly portId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Tags of the port, by which people find and group ports. */
  readonly tags?: Array<string> | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether the port feeds power to what is connected (PoE). */
  readonly poeEnabled?: boolean | null | undefined
  /** What the port is used as, such as `access` or `trunk`. */
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | Unlisted | null | undefined
  /** VLAN of the port; the native VLAN of a trunk. */
  readonly vlan?: number | null | undefined
  /** VLAN for phones; for access ports. */
  readonly voiceVlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. For trunk ports only. */
  readonly allowedVlans?: string | null | undefined
  /** Whether the port is kept from talking to other isolated ports. */
  readonly isolationEnabled?: boolean | null | undefined
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled?: boolean | null | undefined
  /** How the port guards the spanning tree against what is connected. */
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | Unlisted | null | undefined
  /** Whether the trunk forwards at once, without the listening and learning of spanning tree. */
  readonly stpPortFastTrunk?: boolean | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: string | null | undefined
  /** Speeds that the port can be set to. */
  readonly linkNegotiationCapabilities?: Array<string> | null | undefined
  /** Id of the schedule by which the port is on, as `getNetworkSwitchPortSchedules` lists it. */
  readonly portScheduleId?: string | null | undefined
  readonly schedule?: {
    /** Id of a port schedule, as `getNetworkSwitchPortSchedules` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  } | null | undefined
  /** What happens when a link works in one direction only. */
  readonly udld?: "Alert only" | "Enforce" | Unlisted | null | undefined
  /** How the port decides who may connect: by a policy, by MAC addresses, or not at all. */
  readonly accessPolicyType?: OrganizationConfigTemplateSwitchProfilePortAccessPolicyType | null | undefined
  /** Number of the access policy, as `getNetworkSwitchAccessPolicies` lists it. Only where `accessPolicyType` is `Custom access policy`. */
  readonly accessPolicyNumber?: number | null | undefined
  /** MAC addresses that may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macAllowList?: Array<string> | null | undefined
  /** How many MAC addresses may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macWhitelistLimit?: number | null | undefined
  /** MAC addresses that may use the port; it learns others up to the limit. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowList?: Array<string> | null | undefined
  /** How many MAC addresses the port learns. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowListLimit?: number | null | undefined
  /** Whether the port drops broadcasts and the like above the limits of the network. */
  readonly stormControlEnabled?: boolean | null | undefined
  /** Whether the port can be used to stack switches. Such as `MS420/MS425`. */
  readonly flexibleStackingEnabled?: boolean | null | undefined
  /** Whether Dynamic ARP Inspection lets everything from this port through. */
  readonly daiTrusted?: boolean | null | undefined
  /** The port profile that overrides the port's own settings. */
  readonly profile?: OrganizationConfigTemplateSwitchProfilePortProfile | null | undefined
  /** The expansion module that the port is on. */
  readonly module?: OrganizationConfigTemplateSwitchProfilePortModule | null | undefined
  /** Whether the port sends or receives a copy of traffic. */
  readonly mirror?: OrganizationConfigTemplateSwitchProfilePortMirror | null | undefined
  /** Saving of energy while the link is idle (802.3az). */
  readonly dot3az?: {
    /** Whether the port saves energy while the link is idle (802.3az). */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of a logical port that bundles several for a higher speed. */
  readonly highSpeed?: {
    /** Whether the ports are bundled into one of higher speed. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].accessPolicyType` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationConfigTemplateSwitchProfilePortAccessPolicyType =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | Unlisted

/**
 * `[].profile` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortProfile {
  /** Whether the port profile overrides the port's own settings. */
  readonly enabled?: boolean | null | undefined
  /** Id of the port profile that overrides the port's own settings. */
  readonly id?: string | null | undefined
  /** Name of the port profile that overrides the port's own settings. */
  readonly iname?: string | null | undefined
}

/**
 * `[].module` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortModule {
  readonly model?: string | null | undefined
  /** Serial number of the expansion module. */
  readonly serial?: string | null | undefined
  readonly slot?: number | null | undefined
}

/**
 * `[].mirror` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortMirror {
  /** Whether the port sends or receives a copy of traffic. */
  readonly mode?: "Destination port" | "Not mirroring traffic" | "Source port" | Unlisted | null | undefined
}

/**
 * Lists the ports of a switch template of a configuration template in an organization.
 *
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profile-ports/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationConfigTemplateSwitchProfilePorts: Read<
  GetOrganizationConfigTemplateSwitchProfilePortsInput,
  Array<OrganizationConfigTemplateSwitchProfilePort>
> = /*#__PURE__*/ read({
  id: "getOrganizationConfigTemplateSwitchProfilePorts",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports",
  tag: "switch",
  category: "configure",
  subTags: ["configTemplates", "profiles", "ports"],
  response: "[{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s~,schedule:{id:s,name:s},udld:e(Alert only|Enforce),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link getOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateSwitchProfilePortInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
  readonly profileId: string | number
  /** Which port: its `portId`, for the most part its number. */
  readonly portId: string | number
}

/**
 * Returns one port of a switch template of a configuration template in an organization.
 *
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profile-port/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationConfigTemplateSwitchProfilePort: Read<
  GetOrganizationConfigTemplateSwitchProfilePortInput,
  OrganizationConfigTemplateSwitchProfilePort
> = /*#__PURE__*/ read({
  id: "getOrganizationConfigTemplateSwitchProfilePort",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
  tag: "switch",
  category: "configure",
  subTags: ["configTemplates", "profiles", "ports"],
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s~,schedule:{id:s,name:s},udld:e(Alert only|Enforce),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationConfigTemplateSwitchProfilePortInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
  readonly profileId: string | number
  /** Which port: its `portId`, for the most part its number. */
  readonly portId: string | number
  readonly name?: string | null | undefined
  /** Tags of the port, by which people find and group ports. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether the port feeds power to what is connected (PoE). */
  readonly poeEnabled?: boolean | null | undefined
  /** What the port is used as, such as `access` or `trunk`. */
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | Unlisted | null | undefined
  /** VLAN of the port; the native VLAN of a trunk. */
  readonly vlan?: number | null | undefined
  /** VLAN for phones; for access ports. */
  readonly voiceVlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. For trunk ports only. */
  readonly allowedVlans?: string | null | undefined
  /** Whether the port is kept from talking to other isolated ports. */
  readonly isolationEnabled?: boolean | null | undefined
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled?: boolean | null | undefined
  /** How the port guards the spanning tree against what is connected. */
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | Unlisted | null | undefined
  /** Whether the trunk forwards at once, without the listening and learning of spanning tree. */
  readonly stpPortFastTrunk?: boolean | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: string | null | undefined
  /** Id of the schedule by which the port is on, as `getNetworkSwitchPortSchedules` lists it. */
  readonly portScheduleId?: string | null | undefined
  /** What happens when a link works in one direction only. */
  readonly udld?: "Alert only" | "Enforce" | Unlisted | null | undefined
  /** How the port decides who may connect: by a policy, by MAC addresses, or not at all. */
  readonly accessPolicyType?: OrganizationConfigTemplateSwitchProfilePortAccessPolicyTypeInput | null | undefined
  /** Number of the access policy, as `getNetworkSwitchAccessPolicies` lists it. Only where `accessPolicyType` is `Custom access policy`. */
  readonly accessPolicyNumber?: number | null | undefined
  /** MAC addresses that may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macAllowList?: ReadonlyArray<string> | null | undefined
  /** How many MAC addresses may use the port. Only where `accessPolicyType` is `MAC allow list`. */
  readonly macWhitelistLimit?: number | null | undefined
  /** MAC addresses that may use the port; it learns others up to the limit. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowList?: ReadonlyArray<string> | null | undefined
  /** How many MAC addresses the port learns. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowListLimit?: number | null | undefined
  /** Whether the port drops broadcasts and the like above the limits of the network. */
  readonly stormControlEnabled?: boolean | null | undefined
  /** Whether the port can be used to stack switches. Such as `MS420/MS425`. */
  readonly flexibleStackingEnabled?: boolean | null | undefined
  /** Whether Dynamic ARP Inspection lets everything from this port through. */
  readonly daiTrusted?: boolean | null | undefined
  /** The port profile that overrides the port's own settings. */
  readonly profile?: OrganizationConfigTemplateSwitchProfilePortProfileInput | null | undefined
  /** Saving of energy while the link is idle (802.3az). */
  readonly dot3az?: {
    /** Whether the port saves energy while the link is idle (802.3az). */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of a logical port that bundles several for a higher speed. */
  readonly highSpeed?: {
    /** Whether the ports are bundled into one of higher speed. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `accessPolicyType` in the input of {@link updateOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationConfigTemplateSwitchProfilePortAccessPolicyTypeInput =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | Unlisted

/**
 * `profile` in the input of {@link updateOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortProfileInput {
  /** Whether the port profile overrides the port's own settings. */
  readonly enabled?: boolean | null | undefined
  /** Id of the port profile that overrides the port's own settings. */
  readonly id?: string | null | undefined
  /** Name of the port profile that overrides the port's own settings. */
  readonly iname?: string | null | undefined
}

/**
 * Updates a port of a switch template of a configuration template in an organization.
 *
 * `PUT /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-config-template-switch-profile-port/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationConfigTemplateSwitchProfilePort: Batchable<
  UpdateOrganizationConfigTemplateSwitchProfilePortInput,
  OrganizationConfigTemplateSwitchProfilePort
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationConfigTemplateSwitchProfilePort",
  method: "PUT",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
  tag: "switch",
  category: "configure",
  subTags: ["configTemplates", "profiles", "ports"],
  body: {
    name: "s~",
    tags: "[s]",
    enabled: "b",
    poeEnabled: "b",
    type: "e(access|dad|routed|stack|svl|trunk)",
    vlan: "i~",
    voiceVlan: "i~",
    allowedVlans: "s",
    isolationEnabled: "b",
    rstpEnabled: "b",
    stpGuard: "e(bpdu guard|disabled|loop guard|root guard)",
    stpPortFastTrunk: "b",
    linkNegotiation: "s",
    portScheduleId: "s~",
    udld: "e(Alert only|Enforce)",
    accessPolicyType: "e(Custom access policy|MAC allow list|Open|Sticky MAC allow list)",
    accessPolicyNumber: "i",
    macAllowList: "[s]",
    macWhitelistLimit: "i~",
    stickyMacAllowList: "[s]",
    stickyMacAllowListLimit: "i",
    stormControlEnabled: "b",
    flexibleStackingEnabled: "b",
    daiTrusted: "b",
    profile: "{enabled:b,id:s~,iname:s~}",
    dot3az: "{enabled:b}",
    highSpeed: "{enabled:b}"
  },
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i~,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s~,schedule:{id:s,name:s},udld:e(Alert only|Enforce),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  batch: {
    resource: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getOrganizationSummarySwitchPowerHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummarySwitchPowerHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummarySwitchPowerHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummarySwitchPowerHistory {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** In watts. */
  readonly draw?: number | null | undefined
}

/**
 * Returns the PoE power draw of all switch ports over time in an organization.
 *
 * `GET /organizations/{organizationId}/summary/switch/power/history`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-switch-power-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummarySwitchPowerHistory: Read<
  GetOrganizationSummarySwitchPowerHistoryInput,
  Array<OrganizationSummarySwitchPowerHistory>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummarySwitchPowerHistory",
  method: "GET",
  path: "/organizations/{organizationId}/summary/switch/power/history",
  tag: "switch",
  category: "monitor",
  subTags: ["summary", "power", "history"],
  query: { t0: "d", t1: "d", timespan: "t" },
  response: "[{ts:d,draw:n}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link cloneOrganizationSwitchDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CloneOrganizationSwitchDevicesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly sourceSerial: string
  readonly targetSerials: ReadonlyArray<string>
}

/**
 * The answer of {@link cloneOrganizationSwitchDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationSwitchDevicesOutput {
  readonly sourceSerial?: string | null | undefined
  readonly targetSerials?: Array<string> | null | undefined
}

/**
 * Copies the configuration of a switch to other switches of an organization.
 *
 * `POST /organizations/{organizationId}/switch/devices/clone`
 *
 * Can be a step of an action batch: `settings/actions/clone` of `/organizations/{organizationId}/switch/devices`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/clone-organization-switch-devices/
 * @since 0.2.0
 * @category configure
 */
export const cloneOrganizationSwitchDevices: Batchable<
  CloneOrganizationSwitchDevicesInput,
  CloneOrganizationSwitchDevicesOutput
> = /*#__PURE__*/ batchable({
  id: "cloneOrganizationSwitchDevices",
  method: "POST",
  path: "/organizations/{organizationId}/switch/devices/clone",
  tag: "switch",
  category: "configure",
  subTags: ["devices"],
  body: { sourceSerial: "s!", targetSerials: "[s]!" },
  response: "{sourceSerial:s,targetSerials:[s]}",
  batch: { resource: "/organizations/{organizationId}/switch/devices", operation: "settings/actions/clone" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsBySwitchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices whose configuration changed after this time. In ISO 8601. */
  readonly configurationUpdatedAfter?: Timestamp | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only ports that use one of these port profiles. */
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  /** Only devices whose serial number is this one or contains it. */
  readonly serial?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsBySwitch {
  readonly name: string
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
  /** The network that this entry belongs to. */
  readonly network: {
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  readonly ports: Array<OrganizationSwitchPortsBySwitchPort>
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsBySwitchPort {
  /** Id of the port, for the most part its number. */
  readonly portId: string
  readonly name: string | null
  /** Tags of the port, by which people find and group ports. */
  readonly tags: Array<string>
  readonly enabled: boolean
  /** Whether the port feeds power to what is connected (PoE). */
  readonly poeEnabled: boolean
  /** What the port is used as, such as `access` or `trunk`. */
  readonly type: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | Unlisted
  /** VLAN of the port; the native VLAN of a trunk. */
  readonly vlan: number | null
  /** VLAN for phones; for access ports. */
  readonly voiceVlan: number | null
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. For trunk ports only. */
  readonly allowedVlans: string
  /** Whether rapid spanning tree is on. */
  readonly rstpEnabled: boolean
  /** How the port guards the spanning tree against what is connected. */
  readonly stpGuard: "bpdu guard" | "disabled" | "loop guard" | "root guard" | Unlisted
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation: string
  /** How the port decides who may connect: by a policy, by MAC addresses, or not at all. */
  readonly accessPolicyType: OrganizationSwitchPortsBySwitchPortAccessPolicyType
  /** MAC addresses that may use the port; it learns others up to the limit. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowList?: Array<string> | null | undefined
  /** How many MAC addresses the port learns. Only where `accessPolicyType` is `Sticky MAC allow list`. */
  readonly stickyMacAllowListLimit?: number | null | undefined
}

/**
 * `[].ports[].accessPolicyType` in the answer of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSwitchPortsBySwitchPortAccessPolicyType =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | Unlisted

/**
 * Lists the switch ports of an organization, by switch.
 *
 * `GET /organizations/{organizationId}/switch/ports/bySwitch`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-by-switch/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSwitchPortsBySwitch: Paginated<
  GetOrganizationSwitchPortsBySwitchInput,
  Array<OrganizationSwitchPortsBySwitch>,
  OrganizationSwitchPortsBySwitch
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSwitchPortsBySwitch",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/bySwitch",
  tag: "switch",
  category: "configure",
  subTags: ["ports", "bySwitch"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "d",
    mac: "s",
    macs: "[s]",
    name: "s",
    networkIds: "[s]",
    portProfileIds: "[s]",
    serial: "s",
    serials: "[s]"
  },
  response: "[{name:s!,serial:s!,mac:s!,network:{name:s!,id:s!}!,model:s!,ports:[{portId:s!,name:s~!,tags:[s]!,enabled:b!,poeEnabled:b!,type:e(access|dad|routed|stack|svl|trunk)!,vlan:i~!,voiceVlan:i~!,allowedVlans:s!,rstpEnabled:b!,stpGuard:e(bpdu guard|disabled|loop guard|root guard)!,linkNegotiation:s!,accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list)!,stickyMacAllowList:[s],stickyMacAllowListLimit:i}]!}]",
  paging: { itemsIn: "array", perPage: 50 },
  scope: "switch:config:read"
})

/**
 * The input of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices whose configuration changed after this time. In ISO 8601. */
  readonly configurationUpdatedAfter?: Timestamp | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only ports that use one of these port profiles. */
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  /** Only devices whose serial number is this one or contains it. */
  readonly serial?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSwitchPortsClientsOverviewByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsClientsOverviewByDeviceItem {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly ports?: Array<OrganizationSwitchPortsClientsOverviewByDeviceItemPort> | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsClientsOverviewByDeviceItemPort {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  readonly counts?: OrganizationSwitchPortsClientsOverviewByDeviceItemPortCounts | null | undefined
}

/**
 * `[].ports[].counts` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsClientsOverviewByDeviceItemPortCounts {
  /** How many there are in each status. */
  readonly byStatus?: {
    /** How many are connected just now. */
    readonly online?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the client counts of switch ports in an organization, by device.
 *
 * `GET /organizations/{organizationId}/switch/ports/clients/overview/byDevice`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-clients-overview-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSwitchPortsClientsOverviewByDevice: Paginated<
  GetOrganizationSwitchPortsClientsOverviewByDeviceInput,
  GetOrganizationSwitchPortsClientsOverviewByDeviceOutput,
  OrganizationSwitchPortsClientsOverviewByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSwitchPortsClientsOverviewByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/clients/overview/byDevice",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "clients", "overview", "byDevice"],
  query: {
    t0: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "d",
    mac: "s",
    macs: "[s]",
    name: "s",
    networkIds: "[s]",
    portProfileIds: "[s]",
    serial: "s",
    serials: "[s]"
  },
  response: "{items:[{name:s,serial:s,mac:s,network:{name:s,id:s},model:s,ports:[{portId:s,counts:{byStatus:{online:i}}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 20 },
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 43,200 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverview {
  /** How many there are of each kind. */
  readonly counts?: OrganizationSwitchPortsOverviewCounts | null | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCounts {
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: OrganizationSwitchPortsOverviewCountsByStatus | null | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatus {
  readonly active?: OrganizationSwitchPortsOverviewCountsByStatusActive | null | undefined
  readonly inactive?: OrganizationSwitchPortsOverviewCountsByStatusInactive | null | undefined
}

/**
 * `counts.byStatus.active` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActive {
  readonly total?: number | null | undefined
  readonly byMediaAndLinkSpeed?: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeed | null | undefined
}

/**
 * `counts.byStatus.active.byMediaAndLinkSpeed` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeed {
  readonly rj45?: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedRj45 | null | undefined
  readonly sfp?: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedSfp | null | undefined
}

/**
 * `counts.byStatus.active.byMediaAndLinkSpeed.rj45` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedRj45 {
  readonly "10"?: number | null | undefined
  readonly "100"?: number | null | undefined
  readonly "1000"?: number | null | undefined
  readonly "2500"?: number | null | undefined
  readonly "5000"?: number | null | undefined
  readonly "10000"?: number | null | undefined
  readonly total?: number | null | undefined
}

/**
 * `counts.byStatus.active.byMediaAndLinkSpeed.sfp` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedSfp {
  readonly "100"?: number | null | undefined
  readonly "1000"?: number | null | undefined
  readonly "10000"?: number | null | undefined
  readonly "20000"?: number | null | undefined
  readonly "25000"?: number | null | undefined
  readonly "40000"?: number | null | undefined
  readonly "50000"?: number | null | undefined
  readonly "100000"?: number | null | undefined
  readonly total?: number | null | undefined
}

/**
 * `counts.byStatus.inactive` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusInactive {
  readonly total?: number | null | undefined
  readonly byMedia?: OrganizationSwitchPortsOverviewCountsByStatusInactiveByMedia | null | undefined
}

/**
 * `counts.byStatus.inactive.byMedia` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusInactiveByMedia {
  readonly rj45?: { readonly total?: number | null | undefined } | null | undefined
  readonly sfp?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Returns the switch port counts by speed in an organization.
 *
 * `GET /organizations/{organizationId}/switch/ports/overview`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSwitchPortsOverview: Read<
  GetOrganizationSwitchPortsOverviewInput,
  OrganizationSwitchPortsOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationSwitchPortsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/overview",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "overview"],
  query: { t0: "d", t1: "d", timespan: "t" },
  response: '{counts:{total:i,byStatus:{active:{total:i,byMediaAndLinkSpeed:{rj45:{"10":i,"100":i,"1000":i,"2500":i,"5000":i,"10000":i,total:i},sfp:{"100":i,"1000":i,"10000":i,"20000":i,"25000":i,"40000":i,"50000":i,"100000":i,total:i}}},inactive:{total:i,byMedia:{rj45:{total:i},sfp:{total:i}}}}}}',
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices whose configuration changed after this time. In ISO 8601. */
  readonly configurationUpdatedAfter?: Timestamp | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only ports that use one of these port profiles. */
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  /** Only devices whose serial number is this one or contains it. */
  readonly serial?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSwitchPortsStatusesBySwitchItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSwitchPortsStatusesBySwitchOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsStatusesBySwitchItem {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly ports?: Array<OrganizationSwitchPortsStatusesBySwitchItemPort> | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsStatusesBySwitchItemPort {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly status?: "Connected" | "Disabled" | "Disconnected" | Unlisted | null | undefined
  /** Whether the port leads to the rest of the network. */
  readonly isUplink?: boolean | null | undefined
  /** What keeps the port from working. */
  readonly errors?: Array<string> | null | undefined
  /** What is wrong with the port though it works. */
  readonly warnings?: Array<string> | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: OrganizationSwitchPortsStatusesBySwitchItemPortSpeed | null | undefined
  /** Whether the link works in both directions at a time (`full`). */
  readonly duplex?: "" | "full" | "half" | Unlisted | null | undefined
  readonly spanningTree?: { readonly statuses?: Array<string> | null | undefined } | null | undefined
  /** Power over Ethernet on the port. */
  readonly poe?: {
    /** Whether the port draws power. */
    readonly isAllocated?: boolean | null | undefined
  } | null | undefined
  /** State of the port's authentication of Meraki devices. */
  readonly securePort?: OrganizationSwitchPortsStatusesBySwitchItemPortSecurePort | null | undefined
}

/**
 * `[].ports[].speed` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSwitchPortsStatusesBySwitchItemPortSpeed =
  | ""
  | "1 Gbps"
  | "10 Gbps"
  | "10 Mbps"
  | "100 Gbps"
  | "100 Mbps"
  | "2.5 Gbps"
  | "20 Gbps"
  | "25 Gbps"
  | "40 Gbps"
  | "400 Gbps"
  | "5 Gbps"
  | "50 Gbps"
  | Unlisted

/**
 * `[].ports[].securePort` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsStatusesBySwitchItemPortSecurePort {
  /** Whether the port is protected so just now. */
  readonly active?: boolean | null | undefined
  readonly authenticationStatus?: OrganizationSwitchPortsStatusesBySwitchItemPortSecurePortAuthenticationStatus | null | undefined
}

/**
 * `[].ports[].securePort.authenticationStatus` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSwitchPortsStatusesBySwitchItemPortSecurePortAuthenticationStatus =
  | "Authentication failure"
  | "Authentication in progress"
  | "Authentication successful"
  | "Authentication timed out"
  | "Disabled"
  | "Enabled"
  | Unlisted

/**
 * Lists the switch port statuses of an organization, by switch.
 *
 * `GET /organizations/{organizationId}/switch/ports/statuses/bySwitch`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-statuses-by-switch/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSwitchPortsStatusesBySwitch: Paginated<
  GetOrganizationSwitchPortsStatusesBySwitchInput,
  GetOrganizationSwitchPortsStatusesBySwitchOutput,
  OrganizationSwitchPortsStatusesBySwitchItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSwitchPortsStatusesBySwitch",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/statuses/bySwitch",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "statuses", "bySwitch"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "d",
    mac: "s",
    macs: "[s]",
    name: "s",
    networkIds: "[s]",
    portProfileIds: "[s]",
    serial: "s",
    serials: "[s]"
  },
  response: "{items:[{name:s,serial:s,mac:s,network:{name:s,id:s},model:s,ports:[{portId:s,enabled:b,status:e(Connected|Disabled|Disconnected),isUplink:b,errors:[s],warnings:[s],speed:e(|1 Gbps|10 Gbps|10 Mbps|100 Gbps|100 Mbps|2.5 Gbps|20 Gbps|25 Gbps|40 Gbps|400 Gbps|5 Gbps|50 Gbps),duplex:e(|full|half),spanningTree:{statuses:[s]},poe:{isAllocated:b},securePort:{active:b,authenticationStatus:e(Authentication failure|Authentication in progress|Authentication successful|Authentication timed out|Disabled|Enabled)}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 20 },
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices whose configuration changed after this time. In ISO 8601. */
  readonly configurationUpdatedAfter?: Timestamp | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only ports that use one of these port profiles. */
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  /** Only devices whose serial number is this one or contains it. */
  readonly serial?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItem {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly ports?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPort> | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPort {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortCdp> | null | undefined
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortLldp> | null | undefined
}

/**
 * `[].ports[].cdp[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortCdp {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * `[].ports[].lldp[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortLldp {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the LLDP and CDP neighbors of switch ports in an organization, by device.
 *
 * `GET /organizations/{organizationId}/switch/ports/topology/discovery/byDevice`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-topology-discovery-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSwitchPortsTopologyDiscoveryByDevice: Paginated<
  GetOrganizationSwitchPortsTopologyDiscoveryByDeviceInput,
  GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutput,
  OrganizationSwitchPortsTopologyDiscoveryByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSwitchPortsTopologyDiscoveryByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/topology/discovery/byDevice",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "topology", "discovery", "byDevice"],
  query: {
    t0: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "d",
    mac: "s",
    macs: "[s]",
    name: "s",
    networkIds: "[s]",
    portProfileIds: "[s]",
    serial: "s",
    serials: "[s]"
  },
  response: "{items:[{name:s,serial:s,mac:s,network:{name:s,id:s},model:s,ports:[{portId:s,lastUpdatedAt:s,cdp:[{name:s,value:s}],lldp:[{name:s,value:s}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 20 },
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 1200, 14400, 86400. The API's default is `1200`. */
  readonly interval?: Seconds | undefined
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices whose configuration changed after this time. In ISO 8601. */
  readonly configurationUpdatedAfter?: Timestamp | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only ports that use one of these port profiles. */
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  /** Only devices whose serial number is this one or contains it. */
  readonly serial?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItem {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly ports?: Array<OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPort> | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPort {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  readonly intervals?: Array<OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortInterval> | null | undefined
}

/**
 * `[].ports[].intervals[]` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly data?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalData | null | undefined
  readonly bandwidth?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidth | null | undefined
  readonly energy?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalEnergy | null | undefined
}

/**
 * `[].ports[].intervals[].data` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalData {
  readonly usage?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalDataUsage | null | undefined
}

/**
 * `[].ports[].intervals[].data.usage` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalDataUsage {
  /** In kilobytes. */
  readonly total?: number | null | undefined
  /** Data that was sent. In kilobytes. */
  readonly upstream?: number | null | undefined
  /** Data that was received. In kilobytes. */
  readonly downstream?: number | null | undefined
}

/**
 * `[].ports[].intervals[].bandwidth` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidth {
  readonly usage?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidthUsage | null | undefined
}

/**
 * `[].ports[].intervals[].bandwidth.usage` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidthUsage {
  /** In kilobits per second. */
  readonly total?: number | null | undefined
  /** Data that was sent. In kilobits per second. */
  readonly upstream?: number | null | undefined
  /** Data that was received. In kilobits per second. */
  readonly downstream?: number | null | undefined
}

/**
 * `[].ports[].intervals[].energy` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalEnergy {
  readonly usage?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Returns the switch port usage history of an organization, by device and interval.
 *
 * `GET /organizations/{organizationId}/switch/ports/usage/history/byDevice/byInterval`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-usage-history-by-device-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSwitchPortsUsageHistoryByDeviceByInterval: Paginated<
  GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalInput,
  GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutput,
  OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSwitchPortsUsageHistoryByDeviceByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/usage/history/byDevice/byInterval",
  tag: "switch",
  category: "monitor",
  subTags: ["ports", "usage", "history", "byDevice", "byInterval"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "d",
    mac: "s",
    macs: "[s]",
    name: "s",
    networkIds: "[s]",
    portProfileIds: "[s]",
    serial: "s",
    serials: "[s]"
  },
  response: "{items:[{name:s,serial:s,mac:s,network:{name:s,id:s},model:s,ports:[{portId:s,intervals:[{startTs:d,endTs:d,data:{usage:{total:i,upstream:i,downstream:i}},bandwidth:{usage:{total:n,upstream:n,downstream:n}},energy:{usage:{total:n}}}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 50 },
  scope: "switch:telemetry:read"
})
