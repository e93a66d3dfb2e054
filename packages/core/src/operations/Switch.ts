/**
 * The operations that the API tags `switch`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchPortsInput {
  readonly serial: string
}

/**
 * `[]` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPort {
  readonly portId?: string | undefined
  readonly name?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enabled?: boolean | undefined
  readonly poeEnabled?: boolean | undefined
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | (string & {}) | undefined
  readonly vlan?: number | undefined
  readonly voiceVlan?: number | undefined
  readonly allowedVlans?: string | undefined
  readonly isolationEnabled?: boolean | undefined
  readonly rstpEnabled?: boolean | undefined
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | (string & {}) | undefined
  readonly stpPortFastTrunk?: boolean | undefined
  readonly linkNegotiation?: string | undefined
  readonly linkNegotiationCapabilities?: Array<string> | undefined
  readonly portScheduleId?: string | undefined
  readonly schedule?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly udld?: "Alert only" | "Disabled" | "Enforce" | "N/A" | (string & {}) | undefined
  readonly accessPolicyType?: DeviceSwitchPortAccessPolicyType | undefined
  readonly accessPolicyNumber?: number | undefined
  readonly macAllowList?: Array<string> | undefined
  readonly macWhitelistLimit?: number | undefined
  readonly stickyMacAllowList?: Array<string> | undefined
  readonly stickyMacAllowListLimit?: number | undefined
  readonly stormControlEnabled?: boolean | undefined
  readonly adaptivePolicyGroupId?: string | undefined
  readonly adaptivePolicyGroup?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly peerSgtCapable?: boolean | undefined
  readonly flexibleStackingEnabled?: boolean | undefined
  readonly daiTrusted?: boolean | undefined
  readonly profile?: DeviceSwitchPortProfile | undefined
  readonly module?: DeviceSwitchPortModule | undefined
  readonly mirror?: DeviceSwitchPortMirror | undefined
  readonly dot3az?: { readonly enabled?: boolean | undefined } | undefined
  readonly highSpeed?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `[].accessPolicyType` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type DeviceSwitchPortAccessPolicyType =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | (string & {})

/**
 * `[].profile` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortProfile {
  readonly enabled?: boolean | undefined
  readonly id?: string | undefined
  readonly iname?: string | undefined
}

/**
 * `[].module` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortModule {
  readonly model?: string | undefined
  readonly serial?: string | undefined
  readonly slot?: number | undefined
}

/**
 * `[].mirror` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortMirror {
  readonly mode?: DeviceSwitchPortMirrorMode | undefined
}

/**
 * `[].mirror.mode` in the answer of {@link getDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type DeviceSwitchPortMirrorMode =
  | "Destination port"
  | "Not mirroring traffic"
  | "Source port"
  | (string & {})

/**
 * `GET /devices/{serial}/switch/ports`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-ports/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchPorts: Operation<
  GetDeviceSwitchPortsInput,
  Array<DeviceSwitchPort>
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchPorts",
  method: "GET",
  path: "/devices/{serial}/switch/ports",
  tag: "switch",
  response: "[{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s,schedule:{id:s,name:s},udld:e(Alert only|Disabled|Enforce|N/A),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,adaptivePolicyGroupId:s,adaptivePolicyGroup:{id:s,name:s},peerSgtCapable:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link cycleDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CycleDeviceSwitchPortsInput {
  readonly serial: string
  readonly ports: ReadonlyArray<string>
}

/**
 * The answer of {@link cycleDeviceSwitchPorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CycleDeviceSwitchPortsOutput {
  readonly ports?: Array<string> | undefined
}

/**
 * `POST /devices/{serial}/switch/ports/cycle`
 *
 * Can be a step of an action batch: `cycle` of `/devices/{serial}/switch/ports`.
 * OAuth scope: `switch:config:write`.
 *
 * @deprecated In favour of `createDeviceLiveToolsPortsCycle`.
 * @see https://developer.cisco.com/meraki/api-v1/cycle-device-switch-ports/
 * @since 0.1.0
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
  body: { ports: "[s]!" },
  response: "{ports:[s]}",
  batch: { resource: "/devices/{serial}/switch/ports", operation: "cycle" },
  scope: "switch:config:write",
  deprecated: true
})

/**
 * The input of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchPortsStatusesInput {
  readonly serial: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatus {
  readonly portId?: string | undefined
  readonly enabled?: boolean | undefined
  readonly status?: "Connected" | "Disabled" | "Disconnected" | (string & {}) | undefined
  readonly isUplink?: boolean | undefined
  readonly errors?: Array<string> | undefined
  readonly warnings?: Array<string> | undefined
  readonly speed?: DeviceSwitchPortsStatusSpeed | undefined
  readonly duplex?: "" | "full" | "half" | (string & {}) | undefined
  readonly spanningTree?: { readonly statuses?: Array<string> | undefined } | undefined
  readonly poe?: { readonly isAllocated?: boolean | undefined } | undefined
  readonly usageInKb?: DeviceSwitchPortsStatusUsageInKb | undefined
  readonly cdp?: DeviceSwitchPortsStatusCdp | undefined
  readonly lldp?: DeviceSwitchPortsStatusLldp | undefined
  readonly clientCount?: number | undefined
  readonly powerUsageInWh?: number | undefined
  readonly trafficInKbps?: DeviceSwitchPortsStatusTrafficInKbps | undefined
  readonly securePort?: DeviceSwitchPortsStatusSecurePort | undefined
}

/**
 * `[].speed` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].usageInKb` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusUsageInKb {
  readonly total?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
}

/**
 * `[].cdp` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusCdp {
  readonly systemName?: string | undefined
  readonly platform?: string | undefined
  readonly deviceId?: string | undefined
  readonly portId?: string | undefined
  readonly nativeVlan?: number | undefined
  readonly address?: string | undefined
  readonly managementAddress?: string | undefined
  readonly version?: string | undefined
  readonly vtpManagementDomain?: string | undefined
  readonly capabilities?: string | undefined
}

/**
 * `[].lldp` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusLldp {
  readonly systemName?: string | undefined
  readonly systemDescription?: string | undefined
  readonly chassisId?: string | undefined
  readonly portId?: string | undefined
  readonly managementVlan?: number | undefined
  readonly portVlan?: number | undefined
  readonly managementAddress?: string | undefined
  readonly portDescription?: string | undefined
  readonly systemCapabilities?: string | undefined
}

/**
 * `[].trafficInKbps` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusTrafficInKbps {
  readonly total?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
}

/**
 * `[].securePort` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusSecurePort {
  readonly enabled?: boolean | undefined
  readonly active?: boolean | undefined
  readonly authenticationStatus?: DeviceSwitchPortsStatusSecurePortAuthenticationStatus | undefined
  readonly configOverrides?: DeviceSwitchPortsStatusSecurePortConfigOverrides | undefined
}

/**
 * `[].securePort.authenticationStatus` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type DeviceSwitchPortsStatusSecurePortAuthenticationStatus =
  | "Authentication failure"
  | "Authentication in progress"
  | "Authentication successful"
  | "Authentication timed out"
  | "Disabled"
  | "Enabled"
  | (string & {})

/**
 * `[].securePort.configOverrides` in the answer of {@link getDeviceSwitchPortsStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusSecurePortConfigOverrides {
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | (string & {}) | undefined
  readonly vlan?: number | undefined
  readonly voiceVlan?: number | undefined
  readonly allowedVlans?: string | undefined
}

/**
 * `GET /devices/{serial}/switch/ports/statuses`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses/
 * @since 0.1.0
 * @category monitor
 */
export const getDeviceSwitchPortsStatuses: Operation<
  GetDeviceSwitchPortsStatusesInput,
  Array<DeviceSwitchPortsStatus>
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchPortsStatuses",
  method: "GET",
  path: "/devices/{serial}/switch/ports/statuses",
  tag: "switch",
  query: { t0: "s", timespan: "n" },
  response: "[{portId:s,enabled:b,status:e(Connected|Disabled|Disconnected),isUplink:b,errors:[s],warnings:[s],speed:e(|1 Gbps|10 Gbps|10 Mbps|100 Gbps|100 Mbps|2.5 Gbps|20 Gbps|25 Gbps|40 Gbps|400 Gbps|5 Gbps|50 Gbps),duplex:e(|full|half),spanningTree:{statuses:[s]},poe:{isAllocated:b},usageInKb:{total:i,sent:i,recv:i},cdp:{systemName:s,platform:s,deviceId:s,portId:s,nativeVlan:i,address:s,managementAddress:s,version:s,vtpManagementDomain:s,capabilities:s},lldp:{systemName:s,systemDescription:s,chassisId:s,portId:s,managementVlan:i,portVlan:i,managementAddress:s,portDescription:s,systemCapabilities:s},clientCount:i,powerUsageInWh:n,trafficInKbps:{total:n,sent:n,recv:n},securePort:{enabled:b,active:b,authenticationStatus:e(Authentication failure|Authentication in progress|Authentication successful|Authentication timed out|Disabled|Enabled),configOverrides:{type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s}}}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchPortsStatusesPacketsInput {
  readonly serial: string
  readonly t0?: string | undefined
  /** Seconds. At most 86,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusesPacket {
  readonly portId?: string | undefined
  readonly packets?: Array<DeviceSwitchPortsStatusesPacketPacket> | undefined
}

/**
 * `[].packets[]` in the answer of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusesPacketPacket {
  readonly desc?: string | undefined
  readonly total?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
  readonly ratePerSec?: DeviceSwitchPortsStatusesPacketPacketRatePerSec | undefined
}

/**
 * `[].packets[].ratePerSec` in the answer of {@link getDeviceSwitchPortsStatusesPackets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchPortsStatusesPacketPacketRatePerSec {
  readonly total?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
}

/**
 * `GET /devices/{serial}/switch/ports/statuses/packets`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-ports-statuses-packets/
 * @since 0.1.0
 * @category monitor
 */
export const getDeviceSwitchPortsStatusesPackets: Operation<
  GetDeviceSwitchPortsStatusesPacketsInput,
  Array<DeviceSwitchPortsStatusesPacket>
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchPortsStatusesPackets",
  method: "GET",
  path: "/devices/{serial}/switch/ports/statuses/packets",
  tag: "switch",
  query: { t0: "s", timespan: "n" },
  response: "[{portId:s,packets:[{desc:s,total:i,sent:i,recv:i,ratePerSec:{total:i,sent:i,recv:i}}]}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getDeviceSwitchPort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchPortInput {
  readonly serial: string
  readonly portId: string
}

/**
 * `GET /devices/{serial}/switch/ports/{portId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-port/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchPort: Operation<GetDeviceSwitchPortInput, DeviceSwitchPort> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchPort",
  method: "GET",
  path: "/devices/{serial}/switch/ports/{portId}",
  tag: "switch",
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s,schedule:{id:s,name:s},udld:e(Alert only|Disabled|Enforce|N/A),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,adaptivePolicyGroupId:s,adaptivePolicyGroup:{id:s,name:s},peerSgtCapable:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchPort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceSwitchPortInput {
  readonly serial: string
  readonly portId: string
  readonly name?: string | null | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly enabled?: boolean | undefined
  readonly poeEnabled?: boolean | undefined
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | (string & {}) | undefined
  readonly vlan?: number | null | undefined
  readonly voiceVlan?: number | null | undefined
  readonly allowedVlans?: string | undefined
  readonly isolationEnabled?: boolean | undefined
  readonly rstpEnabled?: boolean | undefined
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | (string & {}) | undefined
  readonly stpPortFastTrunk?: boolean | undefined
  readonly linkNegotiation?: string | undefined
  readonly portScheduleId?: string | null | undefined
  readonly udld?: "Alert only" | "Enforce" | (string & {}) | undefined
  readonly accessPolicyType?: DeviceSwitchPortAccessPolicyTypeInput | undefined
  readonly accessPolicyNumber?: number | undefined
  readonly macAllowList?: ReadonlyArray<string> | undefined
  readonly macWhitelistLimit?: number | null | undefined
  readonly stickyMacAllowList?: ReadonlyArray<string> | undefined
  readonly stickyMacAllowListLimit?: number | undefined
  readonly stormControlEnabled?: boolean | undefined
  readonly adaptivePolicyGroupId?: string | null | undefined
  readonly peerSgtCapable?: boolean | undefined
  readonly flexibleStackingEnabled?: boolean | undefined
  readonly daiTrusted?: boolean | undefined
  readonly profile?: DeviceSwitchPortProfileInput | undefined
  readonly dot3az?: { readonly enabled?: boolean | undefined } | undefined
  readonly highSpeed?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `accessPolicyType` in the input of {@link updateDeviceSwitchPort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type DeviceSwitchPortAccessPolicyTypeInput =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | (string & {})

/**
 * `profile` in the input of {@link updateDeviceSwitchPort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSwitchPortProfileInput {
  readonly enabled?: boolean | undefined
  readonly id?: string | null | undefined
  readonly iname?: string | null | undefined
}

/**
 * `PUT /devices/{serial}/switch/ports/{portId}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/ports/{portId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-port/
 * @since 0.1.0
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
    adaptivePolicyGroupId: "s~",
    peerSgtCapable: "b",
    flexibleStackingEnabled: "b",
    daiTrusted: "b",
    profile: "{enabled:b,id:s~,iname:s~}",
    dot3az: "{enabled:b}",
    highSpeed: "{enabled:b}"
  },
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s,schedule:{id:s,name:s},udld:e(Alert only|Disabled|Enforce|N/A),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,adaptivePolicyGroupId:s,adaptivePolicyGroup:{id:s,name:s},peerSgtCapable:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  batch: { resource: "/devices/{serial}/switch/ports/{portId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingInterfacesInput {
  readonly serial: string
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly protocol?: "ipv4" | "ipv6" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterface {
  readonly interfaceId?: string | undefined
  readonly name?: string | undefined
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly subnet?: string | undefined
  readonly interfaceIp?: string | undefined
  readonly mtu?: number | undefined
  readonly serial?: string | undefined
  readonly switchPortId?: string | undefined
  readonly multicastRouting?: string | undefined
  readonly vlanId?: number | undefined
  readonly uplinkV4?: boolean | undefined
  readonly uplinkV6?: boolean | undefined
  readonly ospfSettings?: DeviceSwitchRoutingInterfaceOspfSettings | undefined
  readonly ospfV3?: DeviceSwitchRoutingInterfaceOspfV3 | undefined
  readonly ipv6?: DeviceSwitchRoutingInterfaceIpv6 | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
  readonly defaultGateway?: string | undefined
}

/**
 * `[].ospfSettings` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceOspfSettings {
  readonly area?: string | undefined
  readonly cost?: number | undefined
  readonly isPassiveEnabled?: boolean | undefined
  readonly networkType?: "broadcast" | "point-to-point" | (string & {}) | undefined
}

/**
 * `[].ospfV3` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceOspfV3 {
  readonly area?: string | undefined
  readonly cost?: number | undefined
  readonly isPassiveEnabled?: boolean | undefined
  readonly networkType?: "broadcast" | "point-to-point" | (string & {}) | undefined
}

/**
 * `[].ipv6` in the answer of {@link getDeviceSwitchRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceIpv6 {
  readonly assignmentMode?: string | undefined
  readonly address?: string | undefined
  readonly prefix?: string | undefined
  readonly gateway?: string | undefined
}

/**
 * `GET /devices/{serial}/switch/routing/interfaces`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interfaces/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchRoutingInterfaces: Operation<
  GetDeviceSwitchRoutingInterfacesInput,
  Array<DeviceSwitchRoutingInterface>
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchRoutingInterfaces",
  method: "GET",
  path: "/devices/{serial}/switch/routing/interfaces",
  tag: "switch",
  query: { mode: "e(loopback|oob_management|routed|vlan)", protocol: "e(ipv4|ipv6)" },
  response: "[{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createDeviceSwitchRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateDeviceSwitchRoutingInterfaceInput {
  readonly serial: string
  readonly name: string
  /** The API's default is `"vlan"`. */
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly subnet?: string | null | undefined
  readonly switchPortId?: string | null | undefined
  readonly interfaceIp?: string | null | undefined
  readonly mtu?: number | null | undefined
  /** The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | (string & {}) | undefined
  /** From 1 to 4,094. */
  readonly vlanId?: number | null | undefined
  readonly defaultGateway?: string | undefined
  readonly ospfSettings?: DeviceSwitchRoutingInterfaceOspfSettingsInput | undefined
  readonly ipv6?: DeviceSwitchRoutingInterfaceIpv6Input | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
}

/**
 * `ospfSettings` in the input of {@link createDeviceSwitchRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceOspfSettingsInput {
  /** The API's default is `"disabled"`. */
  readonly area?: string | undefined
  /** The API's default is `1`. */
  readonly cost?: number | undefined
  readonly isPassiveEnabled?: boolean | undefined
  readonly networkType?: "broadcast" | "point-to-point" | (string & {}) | undefined
}

/**
 * `ipv6` in the input of {@link createDeviceSwitchRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceIpv6Input {
  readonly assignmentMode?: string | null | undefined
  readonly prefix?: string | null | undefined
  readonly address?: string | null | undefined
  readonly gateway?: string | undefined
}

/**
 * `POST /devices/{serial}/switch/routing/interfaces`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/switch/routing/interfaces`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-interface/
 * @since 0.1.0
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
  response: "{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  batch: { resource: "/devices/{serial}/switch/routing/interfaces", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingInterfaceInput {
  readonly serial: string
  readonly interfaceId: string
}

/**
 * `GET /devices/{serial}/switch/routing/interfaces/{interfaceId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchRoutingInterface: Operation<
  GetDeviceSwitchRoutingInterfaceInput,
  DeviceSwitchRoutingInterface
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchRoutingInterface",
  method: "GET",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}",
  tag: "switch",
  response: "{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceSwitchRoutingInterfaceInput {
  readonly serial: string
  readonly interfaceId: string
  readonly name?: string | undefined
  readonly subnet?: string | null | undefined
  readonly switchPortId?: string | null | undefined
  readonly interfaceIp?: string | null | undefined
  readonly mtu?: number | null | undefined
  /** The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | (string & {}) | undefined
  /** From 1 to 4,094. */
  readonly vlanId?: number | null | undefined
  readonly defaultGateway?: string | undefined
  readonly ospfSettings?: DeviceSwitchRoutingInterfaceOspfSettingsInput | undefined
  readonly ipv6?: DeviceSwitchRoutingInterfaceIpv6Input | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
}

/**
 * `PUT /devices/{serial}/switch/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface/
 * @since 0.1.0
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
  response: "{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  batch: { resource: "/devices/{serial}/switch/routing/interfaces/{interfaceId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteDeviceSwitchRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteDeviceSwitchRoutingInterfaceInput {
  readonly serial: string
  readonly interfaceId: string
}

/**
 * `DELETE /devices/{serial}/switch/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `destroy` of `/devices/{serial}/switch/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-interface/
 * @since 0.1.0
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
  batch: { resource: "/devices/{serial}/switch/routing/interfaces/{interfaceId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingInterfaceDhcpInput {
  readonly serial: string
  readonly interfaceId: string
}

/**
 * The answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcp {
  readonly dhcpMode?: string | undefined
  readonly dhcpRelayServerIps?: Array<string> | undefined
  readonly dhcpLeaseTime?: string | undefined
  readonly dnsNameserversOption?: string | undefined
  readonly dnsCustomNameservers?: Array<string> | undefined
  readonly bootOptionsEnabled?: boolean | undefined
  readonly bootNextServer?: string | undefined
  readonly bootFileName?: string | undefined
  readonly dhcpOptions?: Array<DeviceSwitchRoutingInterfaceDhcpDhcpOption> | undefined
  readonly reservedIpRanges?: Array<DeviceSwitchRoutingInterfaceDhcpReservedIpRange> | undefined
  readonly fixedIpAssignments?: Array<DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment> | undefined
}

/**
 * `dhcpOptions[]` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpDhcpOption {
  readonly code?: string | undefined
  readonly type?: string | undefined
  readonly value?: string | undefined
}

/**
 * `reservedIpRanges[]` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpReservedIpRange {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `fixedIpAssignments[]` in the answer of {@link getDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpFixedIpAssignment {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly ip?: string | undefined
}

/**
 * `GET /devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-interface-dhcp/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchRoutingInterfaceDhcp: Operation<
  GetDeviceSwitchRoutingInterfaceDhcpInput,
  DeviceSwitchRoutingInterfaceDhcp
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchRoutingInterfaceDhcp",
  method: "GET",
  path: "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp",
  tag: "switch",
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s,type:s,value:s}],reservedIpRanges:[{start:s,end:s,comment:s}],fixedIpAssignments:[{name:s,mac:s,ip:s}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceSwitchRoutingInterfaceDhcpInput {
  readonly serial: string
  readonly interfaceId: string
  readonly dhcpMode?: "dhcpDisabled" | "dhcpRelay" | "dhcpServer" | (string & {}) | undefined
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | undefined
  readonly dhcpLeaseTime?: DeviceSwitchRoutingInterfaceDhcpDhcpLeaseTimeInput | undefined
  readonly dnsNameserversOption?: "custom" | "googlePublicDns" | "openDns" | (string & {}) | undefined
  readonly dnsCustomNameservers?: ReadonlyArray<string> | undefined
  readonly bootOptionsEnabled?: boolean | undefined
  readonly bootNextServer?: string | undefined
  readonly bootFileName?: string | undefined
  readonly dhcpOptions?: ReadonlyArray<DeviceSwitchRoutingInterfaceDhcpDhcpOptionInput> | undefined
  readonly reservedIpRanges?: ReadonlyArray<DeviceSwitchRoutingInterfaceDhcpReservedIpRangeInput> | undefined
  readonly fixedIpAssignments?: ReadonlyArray<{ readonly name: string; readonly mac: string; readonly ip: string }> | undefined
}

/**
 * `dhcpLeaseTime` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type DeviceSwitchRoutingInterfaceDhcpDhcpLeaseTimeInput =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | (string & {})

/**
 * `dhcpOptions[]` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpDhcpOptionInput {
  readonly code: string
  readonly type: "hex" | "integer" | "ip" | "text" | (string & {})
  readonly value: string
}

/**
 * `reservedIpRanges[]` in the input of {@link updateDeviceSwitchRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSwitchRoutingInterfaceDhcpReservedIpRangeInput {
  readonly start: string
  readonly end: string
  readonly comment?: string | undefined
}

/**
 * `PUT /devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-interface-dhcp/
 * @since 0.1.0
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
  body: {
    dhcpMode: "e(dhcpDisabled|dhcpRelay|dhcpServer)",
    dhcpRelayServerIps: "[s]",
    dhcpLeaseTime: "e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours)",
    dnsNameserversOption: "e(custom|googlePublicDns|openDns)",
    dnsCustomNameservers: "[s]",
    bootOptionsEnabled: "b",
    bootNextServer: "s",
    bootFileName: "s",
    dhcpOptions: "[{code:s!,type:e(hex|integer|ip|text)!,value:s!}]",
    reservedIpRanges: "[{start:s!,end:s!,comment:s}]",
    fixedIpAssignments: "[{name:s!,mac:s!,ip:s!}]"
  },
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s,type:s,value:s}],reservedIpRanges:[{start:s,end:s,comment:s}],fixedIpAssignments:[{name:s,mac:s,ip:s}]}",
  batch: { resource: "/devices/{serial}/switch/routing/interfaces/{interfaceId}/dhcp", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchRoutingStaticRoutes}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingStaticRoutesInput {
  readonly serial: string
}

/**
 * `[]` in the answer of {@link getDeviceSwitchRoutingStaticRoutes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingStaticRoute {
  readonly staticRouteId: string
  readonly name?: string | undefined
  readonly subnet: string
  readonly nextHopIp: string
  readonly managementNextHop?: string | undefined
  readonly vrf?: DeviceSwitchRoutingStaticRouteVrf | undefined
  readonly advertiseViaOspfEnabled?: boolean | undefined
  readonly preferOverOspfRoutesEnabled?: boolean | undefined
}

/**
 * `[].vrf` in the answer of {@link getDeviceSwitchRoutingStaticRoutes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchRoutingStaticRouteVrf {
  readonly name?: string | undefined
  readonly leakRouteToDefaultVrf?: boolean | undefined
}

/**
 * `GET /devices/{serial}/switch/routing/staticRoutes`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-routes/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchRoutingStaticRoutes: Operation<
  GetDeviceSwitchRoutingStaticRoutesInput,
  Array<DeviceSwitchRoutingStaticRoute>
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchRoutingStaticRoutes",
  method: "GET",
  path: "/devices/{serial}/switch/routing/staticRoutes",
  tag: "switch",
  response: "[{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateDeviceSwitchRoutingStaticRouteInput {
  readonly serial: string
  readonly name?: string | undefined
  readonly subnet: string
  readonly nextHopIp: string
  readonly advertiseViaOspfEnabled?: boolean | undefined
  readonly preferOverOspfRoutesEnabled?: boolean | undefined
  readonly vrf?: DeviceSwitchRoutingStaticRouteVrfInput | undefined
}

/**
 * `vrf` in the input of {@link createDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSwitchRoutingStaticRouteVrfInput {
  readonly name?: string | undefined
  readonly leakRouteToDefaultVrf?: boolean | undefined
}

/**
 * `POST /devices/{serial}/switch/routing/staticRoutes`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/switch/routing/staticRoutes`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-switch-routing-static-route/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchRoutingStaticRouteInput {
  readonly serial: string
  readonly staticRouteId: string
}

/**
 * `GET /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-routing-static-route/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchRoutingStaticRoute: Operation<
  GetDeviceSwitchRoutingStaticRouteInput,
  DeviceSwitchRoutingStaticRoute
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchRoutingStaticRoute",
  method: "GET",
  path: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchRoutingStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceSwitchRoutingStaticRouteInput {
  readonly serial: string
  readonly staticRouteId: string
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly nextHopIp?: string | undefined
  readonly managementNextHop?: string | null | undefined
  readonly advertiseViaOspfEnabled?: boolean | undefined
  readonly preferOverOspfRoutesEnabled?: boolean | undefined
  readonly vrf?: DeviceSwitchRoutingStaticRouteVrfInput | undefined
}

/**
 * `PUT /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-routing-static-route/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteDeviceSwitchRoutingStaticRouteInput {
  readonly serial: string
  readonly staticRouteId: string
}

/**
 * `DELETE /devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `destroy` of `/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-device-switch-routing-static-route/
 * @since 0.1.0
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
  batch: { resource: "/devices/{serial}/switch/routing/staticRoutes/{staticRouteId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getDeviceSwitchWarmSpare}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSwitchWarmSpareInput {
  readonly serial: string
}

/**
 * The answer of {@link getDeviceSwitchWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSwitchWarmSpare {
  readonly enabled?: boolean | undefined
  readonly primarySerial?: string | undefined
  readonly spareSerial?: string | undefined
}

/**
 * `GET /devices/{serial}/switch/warmSpare`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-switch-warm-spare/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSwitchWarmSpare: Operation<
  GetDeviceSwitchWarmSpareInput,
  DeviceSwitchWarmSpare
> = /*#__PURE__*/ operation({
  id: "getDeviceSwitchWarmSpare",
  method: "GET",
  path: "/devices/{serial}/switch/warmSpare",
  tag: "switch",
  response: "{enabled:b,primarySerial:s,spareSerial:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateDeviceSwitchWarmSpare}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceSwitchWarmSpareInput {
  readonly serial: string
  readonly enabled: boolean
  readonly spareSerial?: string | undefined
}

/**
 * `PUT /devices/{serial}/switch/warmSpare`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/switch/warmSpare`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-switch-warm-spare/
 * @since 0.1.0
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
  body: { enabled: "b!", spareSerial: "s" },
  response: "{enabled:b,primarySerial:s,spareSerial:s}",
  batch: { resource: "/devices/{serial}/switch/warmSpare", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAccessControlLists}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchAccessControlListsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchAccessControlLists}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessControlLists {
  readonly rules?: Array<NetworkSwitchAccessControlListsRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkSwitchAccessControlLists}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessControlListsRule {
  readonly comment?: string | undefined
  readonly policy?: "allow" | "deny" | (string & {}) | undefined
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | (string & {}) | undefined
  readonly protocol?: "any" | "tcp" | "udp" | (string & {}) | undefined
  readonly srcCidr?: string | undefined
  readonly srcPort?: string | undefined
  readonly dstCidr?: string | undefined
  readonly dstPort?: string | undefined
  readonly vlan?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/accessControlLists`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-access-control-lists/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchAccessControlLists: Operation<
  GetNetworkSwitchAccessControlListsInput,
  NetworkSwitchAccessControlLists
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchAccessControlLists",
  method: "GET",
  path: "/networks/{networkId}/switch/accessControlLists",
  tag: "switch",
  response: "{rules:[{comment:s,policy:e(allow|deny),ipVersion:e(any|ipv4|ipv6),protocol:e(any|tcp|udp),srcCidr:s,srcPort:s,dstCidr:s,dstPort:s,vlan:s}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchAccessControlLists}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessControlListsInput {
  readonly networkId: string
  readonly rules: ReadonlyArray<NetworkSwitchAccessControlListsRuleInput>
}

/**
 * `rules[]` in the input of {@link updateNetworkSwitchAccessControlLists}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessControlListsRuleInput {
  readonly comment?: string | undefined
  readonly policy: "allow" | "deny" | (string & {})
  /** The API's default is `"ipv4"`. */
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | (string & {}) | undefined
  readonly protocol: "any" | "tcp" | "udp" | (string & {})
  readonly srcCidr: string
  /** The API's default is `"any"`. */
  readonly srcPort?: string | undefined
  readonly dstCidr: string
  /** The API's default is `"any"`. */
  readonly dstPort?: string | undefined
  /** The API's default is `"any"`. */
  readonly vlan?: string | undefined
}

/**
 * `PUT /networks/{networkId}/switch/accessControlLists`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-access-control-lists/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkSwitchAccessControlLists: Operation<
  UpdateNetworkSwitchAccessControlListsInput,
  NetworkSwitchAccessControlLists
> = /*#__PURE__*/ operation({
  id: "updateNetworkSwitchAccessControlLists",
  method: "PUT",
  path: "/networks/{networkId}/switch/accessControlLists",
  tag: "switch",
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,ipVersion:e(any|ipv4|ipv6),protocol:e(any|tcp|udp)!,srcCidr:s!,srcPort:s,dstCidr:s!,dstPort:s,vlan:s}]!"
  },
  response: "{rules:[{comment:s,policy:e(allow|deny),ipVersion:e(any|ipv4|ipv6),protocol:e(any|tcp|udp),srcCidr:s,srcPort:s,dstCidr:s,dstPort:s,vlan:s}]}",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchAccessPoliciesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicy {
  readonly accessPolicyNumber?: string | undefined
  readonly name?: string | undefined
  readonly radiusServers?: Array<NetworkSwitchAccessPolicyRadiusServer> | undefined
  readonly radius?: NetworkSwitchAccessPolicyRadius | undefined
  readonly enforceRadiusMonitoring?: boolean | undefined
  readonly guestPortBouncing?: boolean | undefined
  readonly radiusTestingEnabled?: boolean | undefined
  readonly radiusCoaSupportEnabled?: boolean | undefined
  readonly radiusAccountingEnabled?: boolean | undefined
  readonly radiusAccountingServers?: Array<NetworkSwitchAccessPolicyRadiusAccountingServer> | undefined
  readonly radiusGroupAttribute?: string | undefined
  readonly hostMode?: NetworkSwitchAccessPolicyHostMode | undefined
  readonly accessPolicyType?: NetworkSwitchAccessPolicyAccessPolicyType | undefined
  readonly increaseAccessSpeed?: boolean | undefined
  readonly guestVlanId?: number | null | undefined
  readonly dot1x?: NetworkSwitchAccessPolicyDot1x | undefined
  readonly voiceVlanClients?: boolean | undefined
  readonly urlRedirectWalledGardenEnabled?: boolean | undefined
  readonly urlRedirectWalledGardenRanges?: Array<string> | undefined
  readonly counts?: NetworkSwitchAccessPolicyCounts | undefined
  readonly guestGroupPolicyId?: string | undefined
  readonly guestSgtId?: number | undefined
}

/**
 * `[].radiusServers[]` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusServer {
  readonly serverId?: string | undefined
  readonly organizationRadiusServerId?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
}

/**
 * `[].radius` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadius {
  readonly criticalAuth?: NetworkSwitchAccessPolicyRadiusCriticalAuth | undefined
  readonly failedAuthVlanId?: number | null | undefined
  readonly failedAuthGroupPolicyId?: string | undefined
  readonly failedAuthSgtId?: number | undefined
  readonly reAuthenticationInterval?: number | null | undefined
  readonly cache?: NetworkSwitchAccessPolicyRadiusCache | undefined
  readonly authentication?: { readonly mode?: string | undefined } | undefined
  readonly preAuthenticationGroupPolicyId?: string | undefined
}

/**
 * `[].radius.criticalAuth` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusCriticalAuth {
  readonly dataVlanId?: number | null | undefined
  readonly voiceVlanId?: number | null | undefined
  readonly suspendPortBounce?: boolean | undefined
  readonly dataGroupPolicyId?: string | undefined
  readonly voiceGroupPolicyId?: string | undefined
  readonly dataSgtId?: number | undefined
  readonly voiceSgtId?: number | undefined
}

/**
 * `[].radius.cache` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusCache {
  readonly enabled?: boolean | undefined
  readonly timeout?: number | undefined
}

/**
 * `[].radiusAccountingServers[]` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyRadiusAccountingServer {
  readonly serverId?: string | undefined
  readonly organizationRadiusServerId?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
}

/**
 * `[].hostMode` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkSwitchAccessPolicyHostMode =
  | "Multi-Auth"
  | "Multi-Domain"
  | "Multi-Host"
  | "Single-Host"
  | (string & {})

/**
 * `[].accessPolicyType` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkSwitchAccessPolicyAccessPolicyType =
  | "802.1x"
  | "Hybrid authentication"
  | "MAC authentication bypass"
  | (string & {})

/**
 * `[].dot1x` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyDot1x {
  readonly controlDirection?: "both" | "inbound" | (string & {}) | null | undefined
}

/**
 * `[].counts` in the answer of {@link getNetworkSwitchAccessPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAccessPolicyCounts {
  readonly ports?: { readonly withThisPolicy?: number | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/switch/accessPolicies`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policies/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchAccessPolicies: Operation<
  GetNetworkSwitchAccessPoliciesInput,
  Array<NetworkSwitchAccessPolicy>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchAccessPolicies",
  method: "GET",
  path: "/networks/{networkId}/switch/accessPolicies",
  tag: "switch",
  response: "[{accessPolicyNumber:s,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchAccessPolicyInput {
  readonly networkId: string
  readonly name: string
  readonly radiusServers: ReadonlyArray<NetworkSwitchAccessPolicyRadiusServerInput>
  readonly radius?: NetworkSwitchAccessPolicyRadiusInput | undefined
  readonly guestPortBouncing?: boolean | undefined
  readonly radiusTestingEnabled?: boolean | undefined
  readonly radiusCoaSupportEnabled?: boolean | undefined
  readonly radiusAccountingEnabled: boolean
  readonly radiusAccountingServers?: ReadonlyArray<NetworkSwitchAccessPolicyRadiusAccountingServerInput> | undefined
  readonly radiusGroupAttribute?: string | undefined
  readonly hostMode?: NetworkSwitchAccessPolicyHostModeInput | undefined
  readonly accessPolicyType?: NetworkSwitchAccessPolicyAccessPolicyTypeInput | undefined
  readonly increaseAccessSpeed?: boolean | undefined
  readonly guestVlanId?: number | null | undefined
  readonly dot1x?: NetworkSwitchAccessPolicyDot1xInput | undefined
  readonly voiceVlanClients?: boolean | undefined
  readonly urlRedirectWalledGardenEnabled?: boolean | undefined
  readonly urlRedirectWalledGardenRanges?: ReadonlyArray<string> | undefined
  readonly guestGroupPolicyId?: string | null | undefined
  readonly guestSgtId?: number | null | undefined
}

/**
 * `radiusServers[]` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusServerInput {
  readonly organizationRadiusServerId?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly secret?: string | undefined
}

/**
 * `radius` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusInput {
  readonly criticalAuth?: NetworkSwitchAccessPolicyRadiusCriticalAuthInput | undefined
  readonly failedAuthVlanId?: number | null | undefined
  readonly failedAuthGroupPolicyId?: string | null | undefined
  readonly failedAuthSgtId?: number | null | undefined
  readonly reAuthenticationInterval?: number | null | undefined
  readonly cache?: NetworkSwitchAccessPolicyRadiusCacheInput | undefined
  readonly authentication?: { readonly mode?: "Closed" | "Open" | (string & {}) | null | undefined } | undefined
  readonly preAuthenticationGroupPolicyId?: string | null | undefined
}

/**
 * `radius.criticalAuth` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusCriticalAuthInput {
  readonly dataVlanId?: number | null | undefined
  readonly voiceVlanId?: number | null | undefined
  readonly suspendPortBounce?: boolean | undefined
  readonly dataGroupPolicyId?: string | null | undefined
  readonly voiceGroupPolicyId?: string | null | undefined
  readonly dataSgtId?: number | null | undefined
  readonly voiceSgtId?: number | null | undefined
}

/**
 * `radius.cache` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusCacheInput {
  readonly enabled?: boolean | undefined
  readonly timeout?: number | undefined
}

/**
 * `radiusAccountingServers[]` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyRadiusAccountingServerInput {
  readonly organizationRadiusServerId?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly secret?: string | undefined
}

/**
 * `hostMode` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkSwitchAccessPolicyHostModeInput =
  | "Multi-Auth"
  | "Multi-Domain"
  | "Multi-Host"
  | "Single-Host"
  | (string & {})

/**
 * `accessPolicyType` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkSwitchAccessPolicyAccessPolicyTypeInput =
  | "802.1x"
  | "Hybrid authentication"
  | "MAC authentication bypass"
  | (string & {})

/**
 * `dot1x` in the input of {@link createNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAccessPolicyDot1xInput {
  /** The API's default is `"both"`. */
  readonly controlDirection?: "both" | "inbound" | (string & {}) | null | undefined
}

/**
 * `POST /networks/{networkId}/switch/accessPolicies`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/accessPolicies`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-access-policy/
 * @since 0.1.0
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
  response: "{accessPolicyNumber:s,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}",
  batch: { resource: "/networks/{networkId}/switch/accessPolicies", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchAccessPolicyInput {
  readonly networkId: string
  readonly accessPolicyNumber: string
}

/**
 * `GET /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-access-policy/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchAccessPolicy: Operation<
  GetNetworkSwitchAccessPolicyInput,
  NetworkSwitchAccessPolicy
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchAccessPolicy",
  method: "GET",
  path: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}",
  tag: "switch",
  response: "{accessPolicyNumber:s,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessPolicyInput {
  readonly networkId: string
  readonly accessPolicyNumber: string
  readonly name?: string | undefined
  readonly radiusServers?: ReadonlyArray<UpdateNetworkSwitchAccessPolicyRadiusServerInput> | undefined
  readonly radius?: NetworkSwitchAccessPolicyRadiusInput | undefined
  readonly guestPortBouncing?: boolean | undefined
  readonly radiusTestingEnabled?: boolean | undefined
  readonly radiusCoaSupportEnabled?: boolean | undefined
  readonly radiusAccountingEnabled?: boolean | undefined
  readonly radiusAccountingServers?: ReadonlyArray<UpdateNetworkSwitchAccessPolicyRadiusAccountingServerInput> | undefined
  readonly radiusGroupAttribute?: string | undefined
  readonly hostMode?: NetworkSwitchAccessPolicyHostModeInput | undefined
  readonly accessPolicyType?: NetworkSwitchAccessPolicyAccessPolicyTypeInput | undefined
  readonly increaseAccessSpeed?: boolean | undefined
  readonly guestVlanId?: number | null | undefined
  readonly dot1x?: NetworkSwitchAccessPolicyDot1xInput | undefined
  readonly voiceVlanClients?: boolean | undefined
  readonly urlRedirectWalledGardenEnabled?: boolean | undefined
  readonly urlRedirectWalledGardenRanges?: ReadonlyArray<string> | undefined
  readonly guestGroupPolicyId?: string | null | undefined
  readonly guestSgtId?: number | null | undefined
}

/**
 * `radiusServers[]` in the input of {@link updateNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessPolicyRadiusServerInput {
  readonly serverId?: string | undefined
  readonly organizationRadiusServerId?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly secret?: string | undefined
}

/**
 * `radiusAccountingServers[]` in the input of {@link updateNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAccessPolicyRadiusAccountingServerInput {
  readonly serverId?: string | undefined
  readonly organizationRadiusServerId?: string | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly secret?: string | undefined
}

/**
 * `PUT /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-access-policy/
 * @since 0.1.0
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
  response: "{accessPolicyNumber:s,name:s,radiusServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radius:{criticalAuth:{dataVlanId:i~,voiceVlanId:i~,suspendPortBounce:b,dataGroupPolicyId:s,voiceGroupPolicyId:s,dataSgtId:i,voiceSgtId:i},failedAuthVlanId:i~,failedAuthGroupPolicyId:s,failedAuthSgtId:i,reAuthenticationInterval:i~,cache:{enabled:b,timeout:i},authentication:{mode:s},preAuthenticationGroupPolicyId:s},enforceRadiusMonitoring:b,guestPortBouncing:b,radiusTestingEnabled:b,radiusCoaSupportEnabled:b,radiusAccountingEnabled:b,radiusAccountingServers:[{serverId:s,organizationRadiusServerId:s,host:s,port:i}],radiusGroupAttribute:s,hostMode:e(Multi-Auth|Multi-Domain|Multi-Host|Single-Host),accessPolicyType:e(802.1x|Hybrid authentication|MAC authentication bypass),increaseAccessSpeed:b,guestVlanId:i~,dot1x:{controlDirection:e(both|inbound)~},voiceVlanClients:b,urlRedirectWalledGardenEnabled:b,urlRedirectWalledGardenRanges:[s],counts:{ports:{withThisPolicy:i}},guestGroupPolicyId:s,guestSgtId:i}",
  batch: { resource: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchAccessPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchAccessPolicyInput {
  readonly networkId: string
  readonly accessPolicyNumber: string
}

/**
 * `DELETE /networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-access-policy/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/switch/accessPolicies/{accessPolicyNumber}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchAlternateManagementInterfaceInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAlternateManagementInterface {
  readonly enabled?: boolean | undefined
  readonly useOobMgmt?: boolean | undefined
  readonly vlanId?: number | undefined
  readonly protocols?: Array<string> | undefined
  readonly switches?: Array<NetworkSwitchAlternateManagementInterfaceSwitch> | undefined
}

/**
 * `switches[]` in the answer of {@link getNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchAlternateManagementInterfaceSwitch {
  readonly serial?: string | undefined
  readonly alternateManagementIp?: string | undefined
  readonly subnetMask?: string | undefined
  readonly gateway?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/alternateManagementInterface`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-alternate-management-interface/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchAlternateManagementInterface: Operation<
  GetNetworkSwitchAlternateManagementInterfaceInput,
  NetworkSwitchAlternateManagementInterface
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchAlternateManagementInterface",
  method: "GET",
  path: "/networks/{networkId}/switch/alternateManagementInterface",
  tag: "switch",
  response: "{enabled:b,useOobMgmt:b,vlanId:i,protocols:[s],switches:[{serial:s,alternateManagementIp:s,subnetMask:s,gateway:s}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchAlternateManagementInterfaceInput {
  readonly networkId: string
  readonly enabled?: boolean | undefined
  /** From 1 to 4,094. */
  readonly vlanId?: number | undefined
  readonly protocols?: ReadonlyArray<"radius" | "snmp" | "syslog" | (string & {})> | undefined
  readonly switches?: ReadonlyArray<NetworkSwitchAlternateManagementInterfaceSwitchInput> | undefined
}

/**
 * `switches[]` in the input of {@link updateNetworkSwitchAlternateManagementInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchAlternateManagementInterfaceSwitchInput {
  readonly serial: string
  readonly alternateManagementIp: string
  readonly subnetMask?: string | undefined
  readonly gateway?: string | undefined
}

/**
 * `PUT /networks/{networkId}/switch/alternateManagementInterface`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/alternateManagementInterface`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-alternate-management-interface/
 * @since 0.1.0
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
  body: {
    enabled: "b",
    vlanId: "i",
    protocols: "[e(radius|snmp|syslog)]",
    switches: "[{serial:s!,alternateManagementIp:s!,subnetMask:s,gateway:s}]"
  },
  response: "{enabled:b,useOobMgmt:b,vlanId:i,protocols:[s],switches:[{serial:s,alternateManagementIp:s,subnetMask:s,gateway:s}]}",
  batch: { resource: "/networks/{networkId}/switch/alternateManagementInterface", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpV4ServersSeenInput {
  readonly networkId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
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
 * `[]` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeen {
  readonly mac?: string | undefined
  readonly vlan?: number | undefined
  readonly clientId?: string | undefined
  readonly isAllowed?: boolean | undefined
  readonly lastSeenAt?: string | undefined
  readonly seenBy?: Array<NetworkSwitchDhcpV4ServersSeenSeenBy> | undefined
  readonly type?: "device" | "discovered" | "stack" | (string & {}) | undefined
  readonly device?: NetworkSwitchDhcpV4ServersSeenDevice | undefined
  readonly ipv4?: NetworkSwitchDhcpV4ServersSeenIpv4 | undefined
  readonly isConfigured?: boolean | undefined
  readonly lastAck?: NetworkSwitchDhcpV4ServersSeenLastAck | undefined
  readonly lastPacket?: NetworkSwitchDhcpV4ServersSeenLastPacket | undefined
}

/**
 * `[].seenBy[]` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenSeenBy {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/**
 * `[].device` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly interface?: NetworkSwitchDhcpV4ServersSeenDeviceInterface | undefined
}

/**
 * `[].device.interface` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenDeviceInterface {
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/**
 * `[].ipv4` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenIpv4 {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
  readonly gateway?: string | undefined
}

/**
 * `[].lastAck` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastAck {
  readonly ts?: string | undefined
  readonly ipv4?: { readonly address?: string | undefined } | undefined
}

/**
 * `[].lastPacket` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacket {
  readonly source?: NetworkSwitchDhcpV4ServersSeenLastPacketSource | undefined
  readonly destination?: NetworkSwitchDhcpV4ServersSeenLastPacketDestination | undefined
  readonly type?: string | undefined
  readonly ethernet?: { readonly type?: string | undefined } | undefined
  readonly ip?: NetworkSwitchDhcpV4ServersSeenLastPacketIp | undefined
  readonly udp?: NetworkSwitchDhcpV4ServersSeenLastPacketUdp | undefined
  readonly fields?: NetworkSwitchDhcpV4ServersSeenLastPacketFields | undefined
}

/**
 * `[].lastPacket.source` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketSource {
  readonly mac?: string | undefined
  readonly ipv4?: { readonly address?: string | undefined } | undefined
  readonly port?: number | undefined
}

/**
 * `[].lastPacket.destination` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketDestination {
  readonly mac?: string | undefined
  readonly ipv4?: { readonly address?: string | undefined } | undefined
  readonly port?: number | undefined
}

/**
 * `[].lastPacket.ip` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketIp {
  readonly id?: string | undefined
  readonly version?: 4 | 6 | (number & {}) | undefined
  readonly length?: number | undefined
  readonly headerLength?: number | undefined
  readonly protocol?: number | undefined
  readonly ttl?: number | undefined
  readonly dscp?: { readonly tag?: number | undefined; readonly ecn?: number | undefined } | undefined
}

/**
 * `[].lastPacket.udp` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketUdp {
  readonly length?: number | undefined
  readonly checksum?: string | undefined
}

/**
 * `[].lastPacket.fields` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketFields {
  readonly op?: number | undefined
  readonly htype?: number | undefined
  readonly hlen?: number | undefined
  readonly hops?: number | undefined
  readonly xid?: string | undefined
  readonly secs?: number | undefined
  readonly flags?: string | undefined
  readonly ciaddr?: string | undefined
  readonly yiaddr?: string | undefined
  readonly siaddr?: string | undefined
  readonly giaddr?: string | undefined
  readonly chaddr?: string | undefined
  readonly sname?: string | undefined
  readonly magicCookie?: string | undefined
  readonly options?: Array<NetworkSwitchDhcpV4ServersSeenLastPacketFieldsOption> | undefined
}

/**
 * `[].lastPacket.fields.options[]` in the answer of {@link getNetworkSwitchDhcpV4ServersSeen}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpV4ServersSeenLastPacketFieldsOption {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/dhcp/v4/servers/seen`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-v4-servers-seen/
 * @since 0.1.0
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
  query: { t0: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{mac:s,vlan:i,clientId:s,isAllowed:b,lastSeenAt:d,seenBy:[{serial:s,name:s,url:s}],type:e(device|discovered|stack),device:{serial:s,name:s,url:s,interface:{name:s,url:s}},ipv4:{address:s,subnet:s,gateway:s},isConfigured:b,lastAck:{ts:d,ipv4:{address:s}},lastPacket:{source:{mac:s,ipv4:{address:s},port:i},destination:{mac:s,ipv4:{address:s},port:i},type:s,ethernet:{type:s},ip:{id:s,version:E(4|6),length:i,headerLength:i,protocol:i,ttl:i,dscp:{tag:i,ecn:i}},udp:{length:i,checksum:s},fields:{op:i,htype:i,hlen:i,hops:i,xid:s,secs:i,flags:s,ciaddr:s,yiaddr:s,siaddr:s,giaddr:s,chaddr:s,sname:s,magicCookie:s,options:[{name:s,value:s}]}}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpServerPolicyInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicy {
  readonly alerts?: NetworkSwitchDhcpServerPolicyAlerts | undefined
  readonly defaultPolicy?: "allow" | "block" | (string & {}) | undefined
  readonly blockedServers?: Array<string> | undefined
  readonly allowedServers?: Array<string> | undefined
  readonly alwaysAllowedServers?: Array<string> | undefined
  readonly arpInspection?: NetworkSwitchDhcpServerPolicyArpInspection | undefined
}

/**
 * `alerts` in the answer of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyAlerts {
  readonly email?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `arpInspection` in the answer of {@link getNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspection {
  readonly enabled?: boolean | undefined
  readonly unsupportedModels?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/switch/dhcpServerPolicy`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchDhcpServerPolicy: Operation<
  GetNetworkSwitchDhcpServerPolicyInput,
  NetworkSwitchDhcpServerPolicy
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchDhcpServerPolicy",
  method: "GET",
  path: "/networks/{networkId}/switch/dhcpServerPolicy",
  tag: "switch",
  response: "{alerts:{email:{enabled:b}},defaultPolicy:e(allow|block),blockedServers:[s],allowedServers:[s],alwaysAllowedServers:[s],arpInspection:{enabled:b,unsupportedModels:[s]}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchDhcpServerPolicyInput {
  readonly networkId: string
  readonly alerts?: NetworkSwitchDhcpServerPolicyAlertsInput | undefined
  /** The API's default is `"allow"`. */
  readonly defaultPolicy?: "allow" | "block" | (string & {}) | undefined
  readonly allowedServers?: ReadonlyArray<string> | undefined
  readonly blockedServers?: ReadonlyArray<string> | undefined
  readonly arpInspection?: NetworkSwitchDhcpServerPolicyArpInspectionInput | undefined
}

/**
 * `alerts` in the input of {@link updateNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchDhcpServerPolicyAlertsInput {
  readonly email?: NetworkSwitchDhcpServerPolicyAlertsEmailInput | undefined
}

/**
 * `alerts.email` in the input of {@link updateNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchDhcpServerPolicyAlertsEmailInput {
  /** The API's default is `false`. */
  readonly enabled?: boolean | undefined
}

/**
 * `arpInspection` in the input of {@link updateNetworkSwitchDhcpServerPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspectionInput {
  /** The API's default is `false`. */
  readonly enabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/switch/dhcpServerPolicy`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/dhcpServerPolicy`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpServerPolicyArpInspectionTrustedServersInput {
  readonly networkId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSwitchDhcpServerPolicyArpInspectionTrustedServers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspectionTrustedServer {
  readonly trustedServerId?: string | undefined
  readonly mac?: string | undefined
  readonly vlan?: number | undefined
  readonly ipv4?: { readonly address?: string | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-inspection-trusted-servers/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{trustedServerId:s,mac:s,vlan:i,ipv4:{address:s}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput {
  readonly networkId: string
  readonly mac: string
  /** From 1 to 4,094. */
  readonly vlan: number
  readonly ipv4: { readonly address?: string | undefined }
}

/**
 * `POST /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
 * @since 0.1.0
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
  body: { mac: "s!", vlan: "i!", ipv4: "{address:s}!" },
  response: "{trustedServerId:s,mac:s,vlan:i,ipv4:{address:s}}",
  batch: {
    resource: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers",
    operation: "create"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link updateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput {
  readonly networkId: string
  readonly trustedServerId: string
  readonly mac?: string | undefined
  /** From 1 to 4,094. */
  readonly vlan?: number | undefined
  readonly ipv4?: { readonly address?: string | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
 * @since 0.1.0
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
  body: { mac: "s", vlan: "i", ipv4: "{address:s}" },
  response: "{trustedServerId:s,mac:s,vlan:i,ipv4:{address:s}}",
  batch: {
    resource: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServer}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchDhcpServerPolicyArpInspectionTrustedServerInput {
  readonly networkId: string
  readonly trustedServerId: string
}

/**
 * `DELETE /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-dhcp-server-policy-arp-inspection-trusted-server/
 * @since 0.1.0
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
  batch: {
    resource: "/networks/{networkId}/switch/dhcpServerPolicy/arpInspection/trustedServers/{trustedServerId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDeviceInput {
  readonly networkId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDhcpServerPolicyArpInspectionWarningsByDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly supportsInspection?: boolean | undefined
  readonly hasTrustedPort?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/switch/dhcpServerPolicy/arpInspection/warnings/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dhcp-server-policy-arp-inspection-warnings-by-device/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{serial:s,name:s,url:s,supportsInspection:b,hasTrustedPort:b}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "switch:config:read"
})

/**
 * The input of {@link getNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchDscpToCosMappingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDscpToCosMappings {
  readonly mappings?: Array<NetworkSwitchDscpToCosMappingsMapping> | undefined
}

/**
 * `mappings[]` in the answer of {@link getNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchDscpToCosMappingsMapping {
  readonly dscp?: number | undefined
  readonly cos?: number | undefined
  readonly title?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/dscpToCosMappings`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-dscp-to-cos-mappings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchDscpToCosMappings: Operation<
  GetNetworkSwitchDscpToCosMappingsInput,
  NetworkSwitchDscpToCosMappings
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchDscpToCosMappings",
  method: "GET",
  path: "/networks/{networkId}/switch/dscpToCosMappings",
  tag: "switch",
  response: "{mappings:[{dscp:i,cos:i,title:s}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchDscpToCosMappingsInput {
  readonly networkId: string
  readonly mappings: ReadonlyArray<NetworkSwitchDscpToCosMappingsMappingInput>
}

/**
 * `mappings[]` in the input of {@link updateNetworkSwitchDscpToCosMappings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchDscpToCosMappingsMappingInput {
  /** From 0 to 63. */
  readonly dscp: number
  /** From 0 to 5. */
  readonly cos: number
  readonly title?: string | undefined
}

/**
 * `PUT /networks/{networkId}/switch/dscpToCosMappings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/dscpToCosMappings`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-dscp-to-cos-mappings/
 * @since 0.1.0
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
  body: { mappings: "[{dscp:i!,cos:i!,title:s}]!" },
  response: "{mappings:[{dscp:i,cos:i,title:s}]}",
  batch: { resource: "/networks/{networkId}/switch/dscpToCosMappings", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchLinkAggregations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchLinkAggregationsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchLinkAggregations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchLinkAggregation {
  readonly id?: string | undefined
  readonly switchPorts?: Array<NetworkSwitchLinkAggregationSwitchPort> | undefined
}

/**
 * `[].switchPorts[]` in the answer of {@link getNetworkSwitchLinkAggregations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchLinkAggregationSwitchPort {
  readonly serial?: string | undefined
  readonly portId?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/linkAggregations`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-link-aggregations/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchLinkAggregations: Operation<
  GetNetworkSwitchLinkAggregationsInput,
  Array<NetworkSwitchLinkAggregation>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchLinkAggregations",
  method: "GET",
  path: "/networks/{networkId}/switch/linkAggregations",
  tag: "switch",
  response: "[{id:s,switchPorts:[{serial:s,portId:s}]}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchLinkAggregation}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchLinkAggregationInput {
  readonly networkId: string
  readonly switchPorts?: ReadonlyArray<{ readonly serial: string; readonly portId: string }> | undefined
  readonly switchProfilePorts?: ReadonlyArray<{ readonly profile: string; readonly portId: string }> | undefined
}

/**
 * `POST /networks/{networkId}/switch/linkAggregations`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/linkAggregations`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-link-aggregation/
 * @since 0.1.0
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
  body: { switchPorts: "[{serial:s!,portId:s!}]", switchProfilePorts: "[{profile:s!,portId:s!}]" },
  response: "{id:s,switchPorts:[{serial:s,portId:s}]}",
  batch: { resource: "/networks/{networkId}/switch/linkAggregations", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link updateNetworkSwitchLinkAggregation}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchLinkAggregationInput {
  readonly networkId: string
  readonly linkAggregationId: string
  readonly switchPorts?: ReadonlyArray<{ readonly serial: string; readonly portId: string }> | undefined
  readonly switchProfilePorts?: ReadonlyArray<{ readonly profile: string; readonly portId: string }> | undefined
}

/**
 * `PUT /networks/{networkId}/switch/linkAggregations/{linkAggregationId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/linkAggregations/{linkAggregationId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-link-aggregation/
 * @since 0.1.0
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
  body: { switchPorts: "[{serial:s!,portId:s!}]", switchProfilePorts: "[{profile:s!,portId:s!}]" },
  response: "{id:s,switchPorts:[{serial:s,portId:s}]}",
  batch: { resource: "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchLinkAggregation}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchLinkAggregationInput {
  readonly networkId: string
  readonly linkAggregationId: string
}

/**
 * `DELETE /networks/{networkId}/switch/linkAggregations/{linkAggregationId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/linkAggregations/{linkAggregationId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-link-aggregation/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/switch/linkAggregations/{linkAggregationId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchMtu}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchMtuInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchMtu}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchMtu {
  readonly defaultMtuSize?: number | undefined
  readonly overrides?: Array<NetworkSwitchMtuOverride> | undefined
}

/**
 * `overrides[]` in the answer of {@link getNetworkSwitchMtu}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchMtuOverride {
  readonly switches?: Array<string> | undefined
  readonly switchProfiles?: Array<string> | undefined
  readonly mtuSize: number
}

/**
 * `GET /networks/{networkId}/switch/mtu`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-mtu/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchMtu: Operation<GetNetworkSwitchMtuInput, NetworkSwitchMtu> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchMtu",
  method: "GET",
  path: "/networks/{networkId}/switch/mtu",
  tag: "switch",
  response: "{defaultMtuSize:i,overrides:[{switches:[s],switchProfiles:[s],mtuSize:i!}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchMtu}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchMtuInput {
  readonly networkId: string
  /** The API's default is `9578`. */
  readonly defaultMtuSize?: number | undefined
  readonly overrides?: ReadonlyArray<NetworkSwitchMtuOverrideInput> | undefined
}

/**
 * `overrides[]` in the input of {@link updateNetworkSwitchMtu}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchMtuOverrideInput {
  readonly switches?: ReadonlyArray<string> | undefined
  readonly switchProfiles?: ReadonlyArray<string> | undefined
  readonly mtuSize: number
}

/**
 * `PUT /networks/{networkId}/switch/mtu`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/mtu`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-mtu/
 * @since 0.1.0
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
  body: { defaultMtuSize: "i", overrides: "[{switches:[s],switchProfiles:[s],mtuSize:i!}]" },
  response: "{defaultMtuSize:i,overrides:[{switches:[s],switchProfiles:[s],mtuSize:i!}]}",
  batch: { resource: "/networks/{networkId}/switch/mtu", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchPortSchedulesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchPortSchedule {
  readonly id?: string | undefined
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly portSchedule?: NetworkSwitchPortSchedulePortSchedule | undefined
}

/**
 * `[].portSchedule` in the answer of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchPortSchedulePortSchedule {
  readonly monday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
  readonly tuesday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
  readonly wednesday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
  readonly thursday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
  readonly friday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
  readonly saturday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
  readonly sunday?: NetworkSwitchPortSchedulePortScheduleItem | undefined
}

/**
 * `[].portSchedule.monday` in the answer of {@link getNetworkSwitchPortSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchPortSchedulePortScheduleItem {
  readonly active?: boolean | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/portSchedules`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-port-schedules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchPortSchedules: Operation<
  GetNetworkSwitchPortSchedulesInput,
  Array<NetworkSwitchPortSchedule>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchPortSchedules",
  method: "GET",
  path: "/networks/{networkId}/switch/portSchedules",
  tag: "switch",
  response: "[{id:s,networkId:s,name:s,portSchedule:{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchPortSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchPortScheduleInput {
  readonly networkId: string
  readonly name: string
  readonly portSchedule?: NetworkSwitchPortSchedulePortScheduleInput | undefined
}

/**
 * `portSchedule` in the input of {@link createNetworkSwitchPortSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchPortSchedulePortScheduleInput {
  readonly monday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
  readonly tuesday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
  readonly wednesday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
  readonly thursday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
  readonly friday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
  readonly saturday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
  readonly sunday?: NetworkSwitchPortSchedulePortScheduleItemInput | undefined
}

/**
 * `portSchedule.monday` in the input of {@link createNetworkSwitchPortSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchPortSchedulePortScheduleItemInput {
  /** The API's default is `true`. */
  readonly active?: boolean | undefined
  /** The API's default is `"00:00"`. */
  readonly from?: string | undefined
  /** The API's default is `"24:00"`. */
  readonly to?: string | undefined
}

/**
 * `POST /networks/{networkId}/switch/portSchedules`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-port-schedule/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkSwitchPortSchedule: Operation<
  CreateNetworkSwitchPortScheduleInput,
  NetworkSwitchPortSchedule
> = /*#__PURE__*/ operation({
  id: "createNetworkSwitchPortSchedule",
  method: "POST",
  path: "/networks/{networkId}/switch/portSchedules",
  tag: "switch",
  body: {
    name: "s!",
    portSchedule: "{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}"
  },
  response: "{id:s,networkId:s,name:s,portSchedule:{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}}",
  scope: "switch:config:write"
})

/**
 * The input of {@link updateNetworkSwitchPortSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchPortScheduleInput {
  readonly networkId: string
  readonly portScheduleId: string
  readonly name?: string | undefined
  readonly portSchedule?: NetworkSwitchPortSchedulePortScheduleInput | undefined
}

/**
 * `PUT /networks/{networkId}/switch/portSchedules/{portScheduleId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/portSchedules/{portScheduleId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-port-schedule/
 * @since 0.1.0
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
  body: {
    name: "s",
    portSchedule: "{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}"
  },
  response: "{id:s,networkId:s,name:s,portSchedule:{monday:{active:b,from:s,to:s},tuesday:{active:b,from:s,to:s},wednesday:{active:b,from:s,to:s},thursday:{active:b,from:s,to:s},friday:{active:b,from:s,to:s},saturday:{active:b,from:s,to:s},sunday:{active:b,from:s,to:s}}}",
  batch: { resource: "/networks/{networkId}/switch/portSchedules/{portScheduleId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchPortSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchPortScheduleInput {
  readonly networkId: string
  readonly portScheduleId: string
}

/**
 * `DELETE /networks/{networkId}/switch/portSchedules/{portScheduleId}`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-port-schedule/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkSwitchPortSchedule: Operation<
  DeleteNetworkSwitchPortScheduleInput,
  void
> = /*#__PURE__*/ operation({
  id: "deleteNetworkSwitchPortSchedule",
  method: "DELETE",
  path: "/networks/{networkId}/switch/portSchedules/{portScheduleId}",
  tag: "switch",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchQosRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchQosRulesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchQosRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchQosRule {
  readonly id?: string | undefined
  readonly vlan?: number | null | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: number | undefined
  readonly srcPortRange?: string | undefined
  readonly dstPort?: number | undefined
  readonly dstPortRange?: string | undefined
  readonly dscp?: number | undefined
}

/**
 * `GET /networks/{networkId}/switch/qosRules`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchQosRules: Operation<
  GetNetworkSwitchQosRulesInput,
  Array<NetworkSwitchQosRule>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchQosRules",
  method: "GET",
  path: "/networks/{networkId}/switch/qosRules",
  tag: "switch",
  response: "[{id:s,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchQosRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchQosRuleInput {
  readonly networkId: string
  readonly vlan: number | null
  /** The API's default is `"ANY"`. */
  readonly protocol?: "ANY" | "TCP" | "UDP" | (string & {}) | undefined
  readonly srcPort?: number | null | undefined
  readonly srcPortRange?: string | undefined
  readonly dstPort?: number | null | undefined
  readonly dstPortRange?: string | undefined
  /** The API's default is `0`. */
  readonly dscp?: number | undefined
}

/**
 * `POST /networks/{networkId}/switch/qosRules`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/qosRules`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-qos-rule/
 * @since 0.1.0
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
  body: {
    vlan: "i~!",
    protocol: "e(ANY|TCP|UDP)",
    srcPort: "i~",
    srcPortRange: "s",
    dstPort: "i~",
    dstPortRange: "s",
    dscp: "i"
  },
  response: "{id:s,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}",
  batch: { resource: "/networks/{networkId}/switch/qosRules", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchQosRulesOrder}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchQosRulesOrderInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchQosRulesOrder}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchQosRulesOrder {
  readonly ruleIds?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/switch/qosRules/order`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rules-order/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchQosRulesOrder: Operation<
  GetNetworkSwitchQosRulesOrderInput,
  NetworkSwitchQosRulesOrder
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchQosRulesOrder",
  method: "GET",
  path: "/networks/{networkId}/switch/qosRules/order",
  tag: "switch",
  response: "{ruleIds:[s]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchQosRulesOrder}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchQosRulesOrderInput {
  readonly networkId: string
  readonly ruleIds: ReadonlyArray<string>
}

/**
 * `PUT /networks/{networkId}/switch/qosRules/order`
 *
 * Can be a step of an action batch: `update_order` of `/networks/{networkId}/switch/qosRules/order`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rules-order/
 * @since 0.1.0
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
  body: { ruleIds: "[s]!" },
  response: "{ruleIds:[s]}",
  batch: { resource: "/networks/{networkId}/switch/qosRules/order", operation: "update_order" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchQosRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchQosRuleInput {
  readonly networkId: string
  readonly qosRuleId: string
}

/**
 * `GET /networks/{networkId}/switch/qosRules/{qosRuleId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-qos-rule/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchQosRule: Operation<
  GetNetworkSwitchQosRuleInput,
  NetworkSwitchQosRule
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchQosRule",
  method: "GET",
  path: "/networks/{networkId}/switch/qosRules/{qosRuleId}",
  tag: "switch",
  response: "{id:s,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchQosRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchQosRuleInput {
  readonly networkId: string
  readonly qosRuleId: string
  readonly vlan?: number | null | undefined
  /** The API's default is `"ANY"`. */
  readonly protocol?: "ANY" | "TCP" | "UDP" | (string & {}) | undefined
  readonly srcPort?: number | null | undefined
  readonly srcPortRange?: string | undefined
  readonly dstPort?: number | null | undefined
  readonly dstPortRange?: string | undefined
  /** The API's default is `0`. */
  readonly dscp?: number | undefined
}

/**
 * `PUT /networks/{networkId}/switch/qosRules/{qosRuleId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/qosRules/{qosRuleId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-qos-rule/
 * @since 0.1.0
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
  body: {
    vlan: "i~",
    protocol: "e(ANY|TCP|UDP)",
    srcPort: "i~",
    srcPortRange: "s",
    dstPort: "i~",
    dstPortRange: "s",
    dscp: "i"
  },
  response: "{id:s,vlan:i~,protocol:s,srcPort:i,srcPortRange:s,dstPort:i,dstPortRange:s,dscp:i}",
  batch: { resource: "/networks/{networkId}/switch/qosRules/{qosRuleId}", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchQosRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchQosRuleInput {
  readonly networkId: string
  readonly qosRuleId: string
}

/**
 * `DELETE /networks/{networkId}/switch/qosRules/{qosRuleId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/qosRules/{qosRuleId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-qos-rule/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkSwitchQosRule: Batchable<DeleteNetworkSwitchQosRuleInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSwitchQosRule",
  method: "DELETE",
  path: "/networks/{networkId}/switch/qosRules/{qosRuleId}",
  tag: "switch",
  batch: { resource: "/networks/{networkId}/switch/qosRules/{qosRuleId}", operation: "destroy" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingMulticastInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticast {
  readonly defaultSettings?: NetworkSwitchRoutingMulticastDefaultSettings | undefined
  readonly overrides?: Array<NetworkSwitchRoutingMulticastOverride> | undefined
}

/**
 * `defaultSettings` in the answer of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticastDefaultSettings {
  readonly igmpSnoopingEnabled?: boolean | undefined
  readonly floodUnknownMulticastTrafficEnabled?: boolean | undefined
}

/**
 * `overrides[]` in the answer of {@link getNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticastOverride {
  readonly switches?: Array<string> | undefined
  readonly stacks?: Array<string> | undefined
  readonly switchProfiles?: Array<string> | undefined
  readonly igmpSnoopingEnabled?: boolean | undefined
  readonly floodUnknownMulticastTrafficEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/switch/routing/multicast`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchRoutingMulticast: Operation<
  GetNetworkSwitchRoutingMulticastInput,
  NetworkSwitchRoutingMulticast
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchRoutingMulticast",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/multicast",
  tag: "switch",
  response: "{defaultSettings:{igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b},overrides:[{switches:[s],stacks:[s],switchProfiles:[s],igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchRoutingMulticastInput {
  readonly networkId: string
  readonly defaultSettings?: NetworkSwitchRoutingMulticastDefaultSettingsInput | undefined
  readonly overrides?: ReadonlyArray<NetworkSwitchRoutingMulticastOverrideInput> | undefined
}

/**
 * `defaultSettings` in the input of {@link updateNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchRoutingMulticastDefaultSettingsInput {
  readonly igmpSnoopingEnabled?: boolean | undefined
  readonly floodUnknownMulticastTrafficEnabled?: boolean | undefined
}

/**
 * `overrides[]` in the input of {@link updateNetworkSwitchRoutingMulticast}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchRoutingMulticastOverrideInput {
  readonly switchProfiles?: ReadonlyArray<string> | undefined
  readonly switches?: ReadonlyArray<string> | undefined
  readonly stacks?: ReadonlyArray<string> | undefined
  readonly igmpSnoopingEnabled: boolean
  readonly floodUnknownMulticastTrafficEnabled: boolean
}

/**
 * `PUT /networks/{networkId}/switch/routing/multicast`
 *
 * Can be a step of an action batch: `ms/multicast/actions/update` of `/networks/{networkId}/switch/routing/multicast`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast/
 * @since 0.1.0
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
  body: {
    defaultSettings: "{igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b}",
    overrides: "[{switchProfiles:[s],switches:[s],stacks:[s],igmpSnoopingEnabled:b!,floodUnknownMulticastTrafficEnabled:b!}]"
  },
  response: "{defaultSettings:{igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b},overrides:[{switches:[s],stacks:[s],switchProfiles:[s],igmpSnoopingEnabled:b,floodUnknownMulticastTrafficEnabled:b}]}",
  batch: { resource: "/networks/{networkId}/switch/routing/multicast", operation: "ms/multicast/actions/update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingMulticastRendezvousPoints}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingMulticastRendezvousPointsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchRoutingMulticastRendezvousPoints}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingMulticastRendezvousPoint {
  readonly rendezvousPointId?: string | undefined
  readonly serial?: string | undefined
  readonly interfaceName?: string | undefined
  readonly interfaceIp?: string | undefined
  readonly multicastGroup?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/routing/multicast/rendezvousPoints`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-rendezvous-points/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchRoutingMulticastRendezvousPoints: Operation<
  GetNetworkSwitchRoutingMulticastRendezvousPointsInput,
  Array<NetworkSwitchRoutingMulticastRendezvousPoint>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchRoutingMulticastRendezvousPoints",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints",
  tag: "switch",
  response: "[{rendezvousPointId:s,serial:s,interfaceName:s,interfaceIp:s,multicastGroup:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchRoutingMulticastRendezvousPointInput {
  readonly networkId: string
  readonly interfaceIp: string
  readonly multicastGroup: string
  readonly vrf?: { readonly name?: string | undefined } | undefined
}

/**
 * `POST /networks/{networkId}/switch/routing/multicast/rendezvousPoints`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/routing/multicast/rendezvousPoints`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-routing-multicast-rendezvous-point/
 * @since 0.1.0
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
  body: { interfaceIp: "s!", multicastGroup: "s!", vrf: "{name:s}" },
  response: "{rendezvousPointId:s,serial:s,interfaceName:s,interfaceIp:s,multicastGroup:s}",
  batch: { resource: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingMulticastRendezvousPointInput {
  readonly networkId: string
  readonly rendezvousPointId: string
}

/**
 * `GET /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-multicast-rendezvous-point/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchRoutingMulticastRendezvousPoint: Operation<
  GetNetworkSwitchRoutingMulticastRendezvousPointInput,
  NetworkSwitchRoutingMulticastRendezvousPoint
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchRoutingMulticastRendezvousPoint",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
  tag: "switch",
  response: "{rendezvousPointId:s,serial:s,interfaceName:s,interfaceIp:s,multicastGroup:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchRoutingMulticastRendezvousPointInput {
  readonly networkId: string
  readonly rendezvousPointId: string
  readonly interfaceIp: string
  readonly multicastGroup: string
  readonly vrf?: { readonly name?: string | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-multicast-rendezvous-point/
 * @since 0.1.0
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
  body: { interfaceIp: "s!", multicastGroup: "s!", vrf: "{name:s}" },
  response: "{rendezvousPointId:s,serial:s,interfaceName:s,interfaceIp:s,multicastGroup:s}",
  batch: {
    resource: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchRoutingMulticastRendezvousPoint}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchRoutingMulticastRendezvousPointInput {
  readonly networkId: string
  readonly rendezvousPointId: string
}

/**
 * `DELETE /networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-routing-multicast-rendezvous-point/
 * @since 0.1.0
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
  batch: {
    resource: "/networks/{networkId}/switch/routing/multicast/rendezvousPoints/{rendezvousPointId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchRoutingOspfInput {
  readonly networkId: string
  readonly vrf?: string | undefined
}

/**
 * The answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspf {
  readonly enabled?: boolean | undefined
  readonly helloTimerInSeconds?: number | undefined
  readonly deadTimerInSeconds?: number | undefined
  readonly areas?: Array<NetworkSwitchRoutingOspfArea> | undefined
  readonly v3?: NetworkSwitchRoutingOspfV3 | undefined
  readonly md5AuthenticationEnabled?: boolean | undefined
  readonly md5AuthenticationKey?: NetworkSwitchRoutingOspfMd5AuthenticationKey | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
}

/**
 * `areas[]` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfArea {
  readonly areaId?: string | undefined
  readonly areaName?: string | undefined
  readonly areaType?: "normal" | "nssa" | "stub" | (string & {}) | undefined
}

/**
 * `v3` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfV3 {
  readonly enabled?: boolean | undefined
  readonly helloTimerInSeconds?: number | undefined
  readonly deadTimerInSeconds?: number | undefined
  readonly areas?: Array<NetworkSwitchRoutingOspfV3Area> | undefined
}

/**
 * `v3.areas[]` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfV3Area {
  readonly areaId?: string | undefined
  readonly areaName?: string | undefined
  readonly areaType?: "normal" | "nssa" | "stub" | (string & {}) | undefined
}

/**
 * `md5AuthenticationKey` in the answer of {@link getNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchRoutingOspfMd5AuthenticationKey {
  readonly id?: number | undefined
  readonly passphrase?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/routing/ospf`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-routing-ospf/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchRoutingOspf: Operation<
  GetNetworkSwitchRoutingOspfInput,
  NetworkSwitchRoutingOspf
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchRoutingOspf",
  method: "GET",
  path: "/networks/{networkId}/switch/routing/ospf",
  tag: "switch",
  query: { vrf: "s" },
  response: "{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s,areaName:s,areaType:e(normal|nssa|stub)}],v3:{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s,areaName:s,areaType:e(normal|nssa|stub)}]},md5AuthenticationEnabled:b,md5AuthenticationKey:{id:i,passphrase:s},vrf:{name:s}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchRoutingOspfInput {
  readonly networkId: string
  readonly vrf?: string | undefined
  readonly enabled?: boolean | undefined
  /** From 1 to 255. The API's default is `10`. */
  readonly helloTimerInSeconds?: number | undefined
  /** From 1 to 65,535. */
  readonly deadTimerInSeconds?: number | undefined
  readonly areas?: ReadonlyArray<NetworkSwitchRoutingOspfAreaInput> | undefined
  readonly v3?: NetworkSwitchRoutingOspfV3Input | undefined
  readonly md5AuthenticationEnabled?: boolean | undefined
  readonly md5AuthenticationKey?: NetworkSwitchRoutingOspfMd5AuthenticationKeyInput | undefined
}

/**
 * `areas[]` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfAreaInput {
  readonly areaId: string
  readonly areaName: string
  readonly areaType: "normal" | "nssa" | "stub" | (string & {})
}

/**
 * `v3` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfV3Input {
  readonly enabled?: boolean | undefined
  /** From 1 to 255. The API's default is `10`. */
  readonly helloTimerInSeconds?: number | undefined
  /** From 1 to 65,535. */
  readonly deadTimerInSeconds?: number | undefined
  readonly areas?: ReadonlyArray<NetworkSwitchRoutingOspfV3AreaInput> | undefined
}

/**
 * `v3.areas[]` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfV3AreaInput {
  readonly areaId: string
  readonly areaName: string
  readonly areaType: "normal" | "nssa" | "stub" | (string & {})
}

/**
 * `md5AuthenticationKey` in the input of {@link updateNetworkSwitchRoutingOspf}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchRoutingOspfMd5AuthenticationKeyInput {
  /** From 1 to 255. */
  readonly id?: number | undefined
  readonly passphrase?: string | undefined
}

/**
 * `PUT /networks/{networkId}/switch/routing/ospf`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/routing/ospf`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-routing-ospf/
 * @since 0.1.0
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
  query: { vrf: "s" },
  body: {
    enabled: "b",
    helloTimerInSeconds: "i",
    deadTimerInSeconds: "i",
    areas: "[{areaId:s!,areaName:s!,areaType:e(normal|nssa|stub)!}]",
    v3: "{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s!,areaName:s!,areaType:e(normal|nssa|stub)!}]}",
    md5AuthenticationEnabled: "b",
    md5AuthenticationKey: "{id:i,passphrase:s}"
  },
  response: "{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s,areaName:s,areaType:e(normal|nssa|stub)}],v3:{enabled:b,helloTimerInSeconds:i,deadTimerInSeconds:i,areas:[{areaId:s,areaName:s,areaType:e(normal|nssa|stub)}]},md5AuthenticationEnabled:b,md5AuthenticationKey:{id:i,passphrase:s},vrf:{name:s}}",
  batch: { resource: "/networks/{networkId}/switch/routing/ospf", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchSettingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchSettings {
  readonly vlan?: number | undefined
  readonly useCombinedPower?: boolean | undefined
  readonly powerExceptions?: Array<NetworkSwitchSettingsPowerException> | undefined
  readonly uplinkClientSampling?: { readonly enabled?: boolean | undefined } | undefined
  readonly macBlocklist?: { readonly enabled?: boolean | undefined } | undefined
  readonly portChannelFallback?: boolean | undefined
  readonly uplinkSelection?: NetworkSwitchSettingsUplinkSelection | undefined
}

/**
 * `powerExceptions[]` in the answer of {@link getNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchSettingsPowerException {
  readonly serial?: string | undefined
  readonly powerType?: "combined" | "redundant" | "useNetworkSetting" | (string & {}) | undefined
}

/**
 * `uplinkSelection` in the answer of {@link getNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchSettingsUplinkSelection {
  readonly failback?: { readonly enabled?: boolean | undefined } | undefined
  readonly candidates?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/settings`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-settings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchSettings: Operation<
  GetNetworkSwitchSettingsInput,
  NetworkSwitchSettings
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchSettings",
  method: "GET",
  path: "/networks/{networkId}/switch/settings",
  tag: "switch",
  response: "{vlan:i,useCombinedPower:b,powerExceptions:[{serial:s,powerType:e(combined|redundant|useNetworkSetting)}],uplinkClientSampling:{enabled:b},macBlocklist:{enabled:b},portChannelFallback:b,uplinkSelection:{failback:{enabled:b},candidates:s}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchSettingsInput {
  readonly networkId: string
  readonly vlan?: number | undefined
  readonly useCombinedPower?: boolean | undefined
  readonly powerExceptions?: ReadonlyArray<NetworkSwitchSettingsPowerExceptionInput> | undefined
  readonly uplinkClientSampling?: { readonly enabled?: boolean | undefined } | undefined
  readonly macBlocklist?: { readonly enabled?: boolean | undefined } | undefined
  readonly portChannelFallback?: boolean | undefined
  readonly uplinkSelection?: NetworkSwitchSettingsUplinkSelectionInput | undefined
}

/**
 * `powerExceptions[]` in the input of {@link updateNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchSettingsPowerExceptionInput {
  readonly serial: string
  readonly powerType: "combined" | "redundant" | "useNetworkSetting" | (string & {})
}

/**
 * `uplinkSelection` in the input of {@link updateNetworkSwitchSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchSettingsUplinkSelectionInput {
  readonly failback?: { readonly enabled: boolean } | undefined
  readonly candidates?: "all" | "designated" | (string & {}) | undefined
}

/**
 * `PUT /networks/{networkId}/switch/settings`
 *
 * Can be a step of an action batch: `settings/actions/update` of `/networks/{networkId}/switch/settings`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-settings/
 * @since 0.1.0
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
  body: {
    vlan: "i",
    useCombinedPower: "b",
    powerExceptions: "[{serial:s!,powerType:e(combined|redundant|useNetworkSetting)!}]",
    uplinkClientSampling: "{enabled:b}",
    macBlocklist: "{enabled:b}",
    portChannelFallback: "b",
    uplinkSelection: "{failback:{enabled:b!},candidates:e(all|designated)}"
  },
  response: "{vlan:i,useCombinedPower:b,powerExceptions:[{serial:s,powerType:e(combined|redundant|useNetworkSetting)}],uplinkClientSampling:{enabled:b},macBlocklist:{enabled:b},portChannelFallback:b,uplinkSelection:{failback:{enabled:b},candidates:s}}",
  batch: { resource: "/networks/{networkId}/switch/settings", operation: "settings/actions/update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStacks}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStacksInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchStacks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStack {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly serials?: Array<string> | undefined
  readonly isMonitorOnly?: boolean | undefined
  readonly virtualMac?: string | undefined
  readonly members?: Array<NetworkSwitchStackMember> | undefined
}

/**
 * `[].members[]` in the answer of {@link getNetworkSwitchStacks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackMember {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly mac?: string | undefined
  readonly role?: "active" | "member" | "standby" | (string & {}) | undefined
}

/**
 * `GET /networks/{networkId}/switch/stacks`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stacks/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStacks: Operation<
  GetNetworkSwitchStacksInput,
  Array<NetworkSwitchStack>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStacks",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks",
  tag: "switch",
  response: "[{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchStackInput {
  readonly networkId: string
  readonly name: string
  readonly serials: ReadonlyArray<string>
}

/**
 * The answer of {@link createNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CreateNetworkSwitchStackOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly serials?: Array<string> | undefined
  readonly workflowId?: string | undefined
}

/**
 * `POST /networks/{networkId}/switch/stacks`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-stack/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkSwitchStack: Operation<
  CreateNetworkSwitchStackInput,
  CreateNetworkSwitchStackOutput
> = /*#__PURE__*/ operation({
  id: "createNetworkSwitchStack",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks",
  tag: "switch",
  body: { name: "s!", serials: "[s]!" },
  response: "{id:s,name:s,serials:[s],workflowId:s}",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStackInput {
  readonly networkId: string
  readonly switchStackId: string
}

/**
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStack: Operation<
  GetNetworkSwitchStackInput,
  NetworkSwitchStack
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStack",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}",
  tag: "switch",
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly name?: string | undefined
  readonly members?: ReadonlyArray<{ readonly serial: string }> | undefined
}

/**
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}`
 *
 * Can be a step of an action batch: `stacks/actions/update` of `/networks/{networkId}/switch/stacks/{switchStackId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack/
 * @since 0.1.0
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
  body: { name: "s", members: "[{serial:s!}]" },
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  batch: { resource: "/networks/{networkId}/switch/stacks/{switchStackId}", operation: "stacks/actions/update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link deleteNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchStackInput {
  readonly networkId: string
  readonly switchStackId: string
}

/**
 * `DELETE /networks/{networkId}/switch/stacks/{switchStackId}`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkSwitchStack: Operation<DeleteNetworkSwitchStackInput, void> = /*#__PURE__*/ operation({
  id: "deleteNetworkSwitchStack",
  method: "DELETE",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}",
  tag: "switch",
  scope: "switch:config:write"
})

/**
 * The input of {@link addNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AddNetworkSwitchStackInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly serial: string
}

/**
 * The answer of {@link addNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AddNetworkSwitchStackOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly serials?: Array<string> | undefined
  readonly isMonitorOnly?: boolean | undefined
  readonly virtualMac?: string | undefined
  readonly members?: Array<AddNetworkSwitchStackOutputMember> | undefined
}

/**
 * `members[]` in the answer of {@link addNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AddNetworkSwitchStackOutputMember {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly mac?: string | undefined
  readonly role?: "active" | "member" | "standby" | (string & {}) | undefined
}

/**
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/add`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/add-network-switch-stack/
 * @since 0.1.0
 * @category configure
 */
export const addNetworkSwitchStack: Operation<
  AddNetworkSwitchStackInput,
  AddNetworkSwitchStackOutput
> = /*#__PURE__*/ operation({
  id: "addNetworkSwitchStack",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/add",
  tag: "switch",
  body: { serial: "s!" },
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  scope: "switch:config:write"
})

/**
 * The input of {@link removeNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RemoveNetworkSwitchStackInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly serial: string
}

/**
 * The answer of {@link removeNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RemoveNetworkSwitchStackOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly serials?: Array<string> | undefined
  readonly isMonitorOnly?: boolean | undefined
  readonly virtualMac?: string | undefined
  readonly members?: Array<RemoveNetworkSwitchStackOutputMember> | undefined
}

/**
 * `members[]` in the answer of {@link removeNetworkSwitchStack}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RemoveNetworkSwitchStackOutputMember {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly mac?: string | undefined
  readonly role?: "active" | "member" | "standby" | (string & {}) | undefined
}

/**
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/remove`
 *
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-network-switch-stack/
 * @since 0.1.0
 * @category configure
 */
export const removeNetworkSwitchStack: Operation<
  RemoveNetworkSwitchStackInput,
  RemoveNetworkSwitchStackOutput
> = /*#__PURE__*/ operation({
  id: "removeNetworkSwitchStack",
  method: "POST",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/remove",
  tag: "switch",
  body: { serial: "s!" },
  response: "{id:s,name:s,serials:[s],isMonitorOnly:b,virtualMac:s,members:[{serial:s,name:s,model:s,mac:s,role:e(active|member|standby)}]}",
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingInterfacesInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly protocol?: "ipv4" | "ipv6" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterface {
  readonly interfaceId?: string | undefined
  readonly name?: string | undefined
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly subnet?: string | undefined
  readonly interfaceIp?: string | undefined
  readonly mtu?: number | undefined
  readonly serial?: string | undefined
  readonly switchPortId?: string | undefined
  readonly multicastRouting?: string | undefined
  readonly vlanId?: number | undefined
  readonly uplinkV4?: boolean | undefined
  readonly uplinkV6?: boolean | undefined
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettings | undefined
  readonly ospfV3?: NetworkSwitchStackRoutingInterfaceOspfV3 | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6 | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
  readonly defaultGateway?: string | undefined
}

/**
 * `[].ospfSettings` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceOspfSettings {
  readonly area?: string | undefined
  readonly cost?: number | undefined
  readonly isPassiveEnabled?: boolean | undefined
  readonly networkType?: "broadcast" | "point-to-point" | (string & {}) | undefined
}

/**
 * `[].ospfV3` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceOspfV3 {
  readonly area?: string | undefined
  readonly cost?: number | undefined
  readonly isPassiveEnabled?: boolean | undefined
  readonly networkType?: "broadcast" | "point-to-point" | (string & {}) | undefined
}

/**
 * `[].ipv6` in the answer of {@link getNetworkSwitchStackRoutingInterfaces}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceIpv6 {
  readonly assignmentMode?: string | undefined
  readonly address?: string | undefined
  readonly prefix?: string | undefined
  readonly gateway?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interfaces/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingInterfaces: Operation<
  GetNetworkSwitchStackRoutingInterfacesInput,
  Array<NetworkSwitchStackRoutingInterface>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStackRoutingInterfaces",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces",
  tag: "switch",
  query: { mode: "e(loopback|oob_management|routed|vlan)", protocol: "e(ipv4|ipv6)" },
  response: "[{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchStackRoutingInterfaceInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly name: string
  /** The API's default is `"vlan"`. */
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly subnet?: string | null | undefined
  readonly switchPortId?: string | null | undefined
  readonly interfaceIp?: string | null | undefined
  readonly mtu?: number | null | undefined
  /** The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | (string & {}) | undefined
  /** From 1 to 4,094. */
  readonly vlanId?: number | null | undefined
  readonly defaultGateway?: string | undefined
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettingsInput | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6Input | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
}

/**
 * `ospfSettings` in the input of {@link createNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceOspfSettingsInput {
  /** The API's default is `"disabled"`. */
  readonly area?: string | undefined
  /** The API's default is `1`. */
  readonly cost?: number | undefined
  readonly isPassiveEnabled?: boolean | undefined
  readonly networkType?: "broadcast" | "point-to-point" | (string & {}) | undefined
}

/**
 * `ipv6` in the input of {@link createNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceIpv6Input {
  readonly assignmentMode?: string | null | undefined
  readonly prefix?: string | null | undefined
  readonly address?: string | null | undefined
  readonly gateway?: string | undefined
}

/**
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-interface/
 * @since 0.1.0
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
  response: "{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  batch: { resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces", operation: "create" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingInterfaceInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly interfaceId: string
}

/**
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingInterface: Operation<
  GetNetworkSwitchStackRoutingInterfaceInput,
  NetworkSwitchStackRoutingInterface
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStackRoutingInterface",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
  tag: "switch",
  response: "{interfaceId:s,name:s,mode:e(loopback|oob_management|routed|vlan),subnet:s,interfaceIp:s,mtu:i,serial:s,switchPortId:s,multicastRouting:s,vlanId:i,uplinkV4:b,uplinkV6:b,ospfSettings:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ospfV3:{area:s,cost:i,isPassiveEnabled:b,networkType:e(broadcast|point-to-point)},ipv6:{assignmentMode:s,address:s,prefix:s,gateway:s},vrf:{name:s},loopback:{*:*},defaultGateway:s}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackRoutingInterfaceInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly interfaceId: string
  readonly name?: string | undefined
  readonly subnet?: string | null | undefined
  readonly switchPortId?: string | null | undefined
  readonly interfaceIp?: string | null | undefined
  readonly mtu?: number | null | undefined
  /** The API's default is `"disabled"`. */
  readonly multicastRouting?: "IGMP snooping querier" | "disabled" | "enabled" | (string & {}) | undefined
  /** From 1 to 4,094. */
  readonly vlanId?: number | null | undefined
  readonly defaultGateway?: string | undefined
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettingsInput | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6Input | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
}

/**
 * The answer of {@link updateNetworkSwitchStackRoutingInterface}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface UpdateNetworkSwitchStackRoutingInterfaceOutput {
  readonly interfaceId?: string | undefined
  readonly name?: string | undefined
  readonly mode?: "loopback" | "oob_management" | "routed" | "vlan" | (string & {}) | undefined
  readonly subnet?: string | undefined
  readonly interfaceIp?: string | undefined
  readonly mtu?: number | undefined
  readonly serial?: string | undefined
  readonly switchPortId?: string | undefined
  readonly multicastRouting?: string | undefined
  readonly vlanId?: number | undefined
  readonly uplinkV4?: boolean | undefined
  readonly uplinkV6?: boolean | undefined
  readonly ospfSettings?: NetworkSwitchStackRoutingInterfaceOspfSettings | undefined
  readonly ospfV3?: NetworkSwitchStackRoutingInterfaceOspfV3 | undefined
  readonly ipv6?: NetworkSwitchStackRoutingInterfaceIpv6 | undefined
  readonly vrf?: { readonly name?: string | undefined } | undefined
  readonly loopback?: { readonly [name: string]: unknown } | undefined
}

/**
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchStackRoutingInterfaceInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly interfaceId: string
}

/**
 * `DELETE /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-interface/
 * @since 0.1.0
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
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingInterfaceDhcpInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly interfaceId: string
}

/**
 * The answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcp {
  readonly dhcpMode?: string | undefined
  readonly dhcpRelayServerIps?: Array<string> | undefined
  readonly dhcpLeaseTime?: string | undefined
  readonly dnsNameserversOption?: string | undefined
  readonly dnsCustomNameservers?: Array<string> | undefined
  readonly bootOptionsEnabled?: boolean | undefined
  readonly bootNextServer?: string | undefined
  readonly bootFileName?: string | undefined
  readonly dhcpOptions?: Array<NetworkSwitchStackRoutingInterfaceDhcpDhcpOption> | undefined
  readonly reservedIpRanges?: Array<NetworkSwitchStackRoutingInterfaceDhcpReservedIpRange> | undefined
  readonly fixedIpAssignments?: Array<NetworkSwitchStackRoutingInterfaceDhcpFixedIpAssignment> | undefined
}

/**
 * `dhcpOptions[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpDhcpOption {
  readonly code?: string | undefined
  readonly type?: string | undefined
  readonly value?: string | undefined
}

/**
 * `reservedIpRanges[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpReservedIpRange {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `fixedIpAssignments[]` in the answer of {@link getNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpFixedIpAssignment {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly ip?: string | undefined
}

/**
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-interface-dhcp/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingInterfaceDhcp: Operation<
  GetNetworkSwitchStackRoutingInterfaceDhcpInput,
  NetworkSwitchStackRoutingInterfaceDhcp
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStackRoutingInterfaceDhcp",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
  tag: "switch",
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s,type:s,value:s}],reservedIpRanges:[{start:s,end:s,comment:s}],fixedIpAssignments:[{name:s,mac:s,ip:s}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackRoutingInterfaceDhcpInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly interfaceId: string
  readonly dhcpMode?: "dhcpDisabled" | "dhcpRelay" | "dhcpServer" | (string & {}) | undefined
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | undefined
  readonly dhcpLeaseTime?: NetworkSwitchStackRoutingInterfaceDhcpDhcpLeaseTimeInput | undefined
  readonly dnsNameserversOption?: "custom" | "googlePublicDns" | "openDns" | (string & {}) | undefined
  readonly dnsCustomNameservers?: ReadonlyArray<string> | undefined
  readonly bootOptionsEnabled?: boolean | undefined
  readonly bootNextServer?: string | undefined
  readonly bootFileName?: string | undefined
  readonly dhcpOptions?: ReadonlyArray<NetworkSwitchStackRoutingInterfaceDhcpDhcpOptionInput> | undefined
  readonly reservedIpRanges?: ReadonlyArray<NetworkSwitchStackRoutingInterfaceDhcpReservedIpRangeInput> | undefined
  readonly fixedIpAssignments?: ReadonlyArray<{ readonly name: string; readonly mac: string; readonly ip: string }> | undefined
}

/**
 * `dhcpLeaseTime` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkSwitchStackRoutingInterfaceDhcpDhcpLeaseTimeInput =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | (string & {})

/**
 * `dhcpOptions[]` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpDhcpOptionInput {
  readonly code: string
  readonly type: "hex" | "integer" | "ip" | "text" | (string & {})
  readonly value: string
}

/**
 * `reservedIpRanges[]` in the input of {@link updateNetworkSwitchStackRoutingInterfaceDhcp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingInterfaceDhcpReservedIpRangeInput {
  readonly start: string
  readonly end: string
  readonly comment?: string | undefined
}

/**
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-interface-dhcp/
 * @since 0.1.0
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
  body: {
    dhcpMode: "e(dhcpDisabled|dhcpRelay|dhcpServer)",
    dhcpRelayServerIps: "[s]",
    dhcpLeaseTime: "e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours)",
    dnsNameserversOption: "e(custom|googlePublicDns|openDns)",
    dnsCustomNameservers: "[s]",
    bootOptionsEnabled: "b",
    bootNextServer: "s",
    bootFileName: "s",
    dhcpOptions: "[{code:s!,type:e(hex|integer|ip|text)!,value:s!}]",
    reservedIpRanges: "[{start:s!,end:s!,comment:s}]",
    fixedIpAssignments: "[{name:s!,mac:s!,ip:s!}]"
  },
  response: "{dhcpMode:s,dhcpRelayServerIps:[s],dhcpLeaseTime:s,dnsNameserversOption:s,dnsCustomNameservers:[s],bootOptionsEnabled:b,bootNextServer:s,bootFileName:s,dhcpOptions:[{code:s,type:s,value:s}],reservedIpRanges:[{start:s,end:s,comment:s}],fixedIpAssignments:[{name:s,mac:s,ip:s}]}",
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/interfaces/{interfaceId}/dhcp",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStackRoutingStaticRoutes}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingStaticRoutesInput {
  readonly networkId: string
  readonly switchStackId: string
}

/**
 * `[]` in the answer of {@link getNetworkSwitchStackRoutingStaticRoutes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingStaticRoute {
  readonly staticRouteId: string
  readonly name?: string | undefined
  readonly subnet: string
  readonly nextHopIp: string
  readonly managementNextHop?: string | undefined
  readonly vrf?: NetworkSwitchStackRoutingStaticRouteVrf | undefined
  readonly advertiseViaOspfEnabled?: boolean | undefined
  readonly preferOverOspfRoutesEnabled?: boolean | undefined
}

/**
 * `[].vrf` in the answer of {@link getNetworkSwitchStackRoutingStaticRoutes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStackRoutingStaticRouteVrf {
  readonly name?: string | undefined
  readonly leakRouteToDefaultVrf?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-routes/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingStaticRoutes: Operation<
  GetNetworkSwitchStackRoutingStaticRoutesInput,
  Array<NetworkSwitchStackRoutingStaticRoute>
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStackRoutingStaticRoutes",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes",
  tag: "switch",
  response: "[{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link createNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSwitchStackRoutingStaticRouteInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly name?: string | undefined
  readonly subnet: string
  readonly nextHopIp: string
  readonly advertiseViaOspfEnabled?: boolean | undefined
  readonly preferOverOspfRoutesEnabled?: boolean | undefined
  readonly vrf?: NetworkSwitchStackRoutingStaticRouteVrfInput | undefined
}

/**
 * `vrf` in the input of {@link createNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchStackRoutingStaticRouteVrfInput {
  readonly name?: string | undefined
  readonly leakRouteToDefaultVrf?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-switch-stack-routing-static-route/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStackRoutingStaticRouteInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly staticRouteId: string
}

/**
 * `GET /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stack-routing-static-route/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStackRoutingStaticRoute: Operation<
  GetNetworkSwitchStackRoutingStaticRouteInput,
  NetworkSwitchStackRoutingStaticRoute
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStackRoutingStaticRoute",
  method: "GET",
  path: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
  tag: "switch",
  response: "{staticRouteId:s!,name:s,subnet:s!,nextHopIp:s!,managementNextHop:s,vrf:{name:s,leakRouteToDefaultVrf:b},advertiseViaOspfEnabled:b,preferOverOspfRoutesEnabled:b}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStackRoutingStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStackRoutingStaticRouteInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly staticRouteId: string
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly nextHopIp?: string | undefined
  readonly managementNextHop?: string | null | undefined
  readonly advertiseViaOspfEnabled?: boolean | undefined
  readonly preferOverOspfRoutesEnabled?: boolean | undefined
  readonly vrf?: NetworkSwitchStackRoutingStaticRouteVrfInput | undefined
}

/**
 * `PUT /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stack-routing-static-route/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSwitchStackRoutingStaticRouteInput {
  readonly networkId: string
  readonly switchStackId: string
  readonly staticRouteId: string
}

/**
 * `DELETE /networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-switch-stack-routing-static-route/
 * @since 0.1.0
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
  batch: {
    resource: "/networks/{networkId}/switch/stacks/{switchStackId}/routing/staticRoutes/{staticRouteId}",
    operation: "destroy"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getNetworkSwitchStormControl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStormControlInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchStormControl}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStormControl {
  readonly broadcastThreshold?: number | undefined
  readonly multicastThreshold?: number | undefined
  readonly unknownUnicastThreshold?: number | undefined
  readonly treatTheseTrafficTypesAsOneThreshold?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/switch/stormControl`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-storm-control/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStormControl: Operation<
  GetNetworkSwitchStormControlInput,
  NetworkSwitchStormControl
> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStormControl",
  method: "GET",
  path: "/networks/{networkId}/switch/stormControl",
  tag: "switch",
  response: "{broadcastThreshold:i,multicastThreshold:i,unknownUnicastThreshold:i,treatTheseTrafficTypesAsOneThreshold:[s]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStormControl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStormControlInput {
  readonly networkId: string
  /** The API's default is `100`. */
  readonly broadcastThreshold?: number | undefined
  /** The API's default is `100`. */
  readonly multicastThreshold?: number | undefined
  /** The API's default is `100`. */
  readonly unknownUnicastThreshold?: number | undefined
  readonly treatTheseTrafficTypesAsOneThreshold?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/switch/stormControl`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stormControl`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-storm-control/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSwitchStpInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSwitchStp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStp {
  readonly rstpEnabled?: boolean | undefined
  readonly stpBridgePriority?: Array<NetworkSwitchStpStpBridgePriority> | undefined
}

/**
 * `stpBridgePriority[]` in the answer of {@link getNetworkSwitchStp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSwitchStpStpBridgePriority {
  readonly switches?: Array<string> | undefined
  readonly stacks?: Array<string> | undefined
  readonly switchProfiles?: Array<string> | undefined
  readonly stpPriority?: number | undefined
}

/**
 * `GET /networks/{networkId}/switch/stp`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-switch-stp/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSwitchStp: Operation<GetNetworkSwitchStpInput, NetworkSwitchStp> = /*#__PURE__*/ operation({
  id: "getNetworkSwitchStp",
  method: "GET",
  path: "/networks/{networkId}/switch/stp",
  tag: "switch",
  response: "{rstpEnabled:b,stpBridgePriority:[{switches:[s],stacks:[s],switchProfiles:[s],stpPriority:i}]}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateNetworkSwitchStp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSwitchStpInput {
  readonly networkId: string
  readonly rstpEnabled?: boolean | undefined
  readonly stpBridgePriority?: ReadonlyArray<NetworkSwitchStpStpBridgePriorityInput> | undefined
}

/**
 * `stpBridgePriority[]` in the input of {@link updateNetworkSwitchStp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSwitchStpStpBridgePriorityInput {
  readonly switchProfiles?: ReadonlyArray<string> | undefined
  readonly switches?: ReadonlyArray<string> | undefined
  readonly stacks?: ReadonlyArray<string> | undefined
  readonly stpPriority: number
}

/**
 * `PUT /networks/{networkId}/switch/stp`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/switch/stp`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-switch-stp/
 * @since 0.1.0
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
  body: { rstpEnabled: "b", stpBridgePriority: "[{switchProfiles:[s],switches:[s],stacks:[s],stpPriority:i!}]" },
  response: "{rstpEnabled:b,stpBridgePriority:[{switches:[s],stacks:[s],switchProfiles:[s],stpPriority:i}]}",
  batch: { resource: "/networks/{networkId}/switch/stp", operation: "update" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getOrganizationConfigTemplateSwitchProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateSwitchProfilesInput {
  readonly organizationId: string
  readonly configTemplateId: string
}

/**
 * `[]` in the answer of {@link getOrganizationConfigTemplateSwitchProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfile {
  readonly switchProfileId?: string | undefined
  readonly name?: string | undefined
  readonly model?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationConfigTemplateSwitchProfiles: Operation<
  GetOrganizationConfigTemplateSwitchProfilesInput,
  Array<OrganizationConfigTemplateSwitchProfile>
> = /*#__PURE__*/ operation({
  id: "getOrganizationConfigTemplateSwitchProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles",
  tag: "switch",
  response: "[{switchProfileId:s,name:s,model:s}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateSwitchProfilePortsInput {
  readonly organizationId: string
  readonly configTemplateId: string
  readonly profileId: string
}

/**
 * `[]` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePort {
  readonly portId?: string | undefined
  readonly name?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enabled?: boolean | undefined
  readonly poeEnabled?: boolean | undefined
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | (string & {}) | undefined
  readonly vlan?: number | undefined
  readonly voiceVlan?: number | undefined
  readonly allowedVlans?: string | undefined
  readonly isolationEnabled?: boolean | undefined
  readonly rstpEnabled?: boolean | undefined
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | (string & {}) | undefined
  readonly stpPortFastTrunk?: boolean | undefined
  readonly linkNegotiation?: string | undefined
  readonly linkNegotiationCapabilities?: Array<string> | undefined
  readonly portScheduleId?: string | undefined
  readonly schedule?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly udld?: "Alert only" | "Enforce" | (string & {}) | undefined
  readonly accessPolicyType?: OrganizationConfigTemplateSwitchProfilePortAccessPolicyType | undefined
  readonly accessPolicyNumber?: number | undefined
  readonly macAllowList?: Array<string> | undefined
  readonly macWhitelistLimit?: number | undefined
  readonly stickyMacAllowList?: Array<string> | undefined
  readonly stickyMacAllowListLimit?: number | undefined
  readonly stormControlEnabled?: boolean | undefined
  readonly flexibleStackingEnabled?: boolean | undefined
  readonly daiTrusted?: boolean | undefined
  readonly profile?: OrganizationConfigTemplateSwitchProfilePortProfile | undefined
  readonly module?: OrganizationConfigTemplateSwitchProfilePortModule | undefined
  readonly mirror?: OrganizationConfigTemplateSwitchProfilePortMirror | undefined
  readonly dot3az?: { readonly enabled?: boolean | undefined } | undefined
  readonly highSpeed?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `[].accessPolicyType` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationConfigTemplateSwitchProfilePortAccessPolicyType =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | (string & {})

/**
 * `[].profile` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortProfile {
  readonly enabled?: boolean | undefined
  readonly id?: string | undefined
  readonly iname?: string | undefined
}

/**
 * `[].module` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortModule {
  readonly model?: string | undefined
  readonly serial?: string | undefined
  readonly slot?: number | undefined
}

/**
 * `[].mirror` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortMirror {
  readonly mode?: OrganizationConfigTemplateSwitchProfilePortMirrorMode | undefined
}

/**
 * `[].mirror.mode` in the answer of {@link getOrganizationConfigTemplateSwitchProfilePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationConfigTemplateSwitchProfilePortMirrorMode =
  | "Destination port"
  | "Not mirroring traffic"
  | "Source port"
  | (string & {})

/**
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profile-ports/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationConfigTemplateSwitchProfilePorts: Operation<
  GetOrganizationConfigTemplateSwitchProfilePortsInput,
  Array<OrganizationConfigTemplateSwitchProfilePort>
> = /*#__PURE__*/ operation({
  id: "getOrganizationConfigTemplateSwitchProfilePorts",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports",
  tag: "switch",
  response: "[{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s,schedule:{id:s,name:s},udld:e(Alert only|Enforce),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}]",
  scope: "switch:config:read"
})

/**
 * The input of {@link getOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateSwitchProfilePortInput {
  readonly organizationId: string
  readonly configTemplateId: string
  readonly profileId: string
  readonly portId: string
}

/**
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}`
 *
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template-switch-profile-port/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationConfigTemplateSwitchProfilePort: Operation<
  GetOrganizationConfigTemplateSwitchProfilePortInput,
  OrganizationConfigTemplateSwitchProfilePort
> = /*#__PURE__*/ operation({
  id: "getOrganizationConfigTemplateSwitchProfilePort",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
  tag: "switch",
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s,schedule:{id:s,name:s},udld:e(Alert only|Enforce),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  scope: "switch:config:read"
})

/**
 * The input of {@link updateOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationConfigTemplateSwitchProfilePortInput {
  readonly organizationId: string
  readonly configTemplateId: string
  readonly profileId: string
  readonly portId: string
  readonly name?: string | null | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly enabled?: boolean | undefined
  readonly poeEnabled?: boolean | undefined
  readonly type?: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | (string & {}) | undefined
  readonly vlan?: number | null | undefined
  readonly voiceVlan?: number | null | undefined
  readonly allowedVlans?: string | undefined
  readonly isolationEnabled?: boolean | undefined
  readonly rstpEnabled?: boolean | undefined
  readonly stpGuard?: "bpdu guard" | "disabled" | "loop guard" | "root guard" | (string & {}) | undefined
  readonly stpPortFastTrunk?: boolean | undefined
  readonly linkNegotiation?: string | undefined
  readonly portScheduleId?: string | null | undefined
  readonly udld?: "Alert only" | "Enforce" | (string & {}) | undefined
  readonly accessPolicyType?: OrganizationConfigTemplateSwitchProfilePortAccessPolicyTypeInput | undefined
  readonly accessPolicyNumber?: number | undefined
  readonly macAllowList?: ReadonlyArray<string> | undefined
  readonly macWhitelistLimit?: number | null | undefined
  readonly stickyMacAllowList?: ReadonlyArray<string> | undefined
  readonly stickyMacAllowListLimit?: number | undefined
  readonly stormControlEnabled?: boolean | undefined
  readonly flexibleStackingEnabled?: boolean | undefined
  readonly daiTrusted?: boolean | undefined
  readonly profile?: OrganizationConfigTemplateSwitchProfilePortProfileInput | undefined
  readonly dot3az?: { readonly enabled?: boolean | undefined } | undefined
  readonly highSpeed?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `accessPolicyType` in the input of {@link updateOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationConfigTemplateSwitchProfilePortAccessPolicyTypeInput =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | (string & {})

/**
 * `profile` in the input of {@link updateOrganizationConfigTemplateSwitchProfilePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationConfigTemplateSwitchProfilePortProfileInput {
  readonly enabled?: boolean | undefined
  readonly id?: string | null | undefined
  readonly iname?: string | null | undefined
}

/**
 * `PUT /organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-config-template-switch-profile-port/
 * @since 0.1.0
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
  response: "{portId:s,name:s,tags:[s],enabled:b,poeEnabled:b,type:e(access|dad|routed|stack|svl|trunk),vlan:i,voiceVlan:i,allowedVlans:s,isolationEnabled:b,rstpEnabled:b,stpGuard:e(bpdu guard|disabled|loop guard|root guard),stpPortFastTrunk:b,linkNegotiation:s,linkNegotiationCapabilities:[s],portScheduleId:s,schedule:{id:s,name:s},udld:e(Alert only|Enforce),accessPolicyType:e(Custom access policy|MAC allow list|Open|Sticky MAC allow list),accessPolicyNumber:i,macAllowList:[s],macWhitelistLimit:i,stickyMacAllowList:[s],stickyMacAllowListLimit:i,stormControlEnabled:b,flexibleStackingEnabled:b,daiTrusted:b,profile:{enabled:b,id:s,iname:s},module:{model:s,serial:s,slot:i},mirror:{mode:e(Destination port|Not mirroring traffic|Source port)},dot3az:{enabled:b},highSpeed:{enabled:b}}",
  batch: {
    resource: "/organizations/{organizationId}/configTemplates/{configTemplateId}/switch/profiles/{profileId}/ports/{portId}",
    operation: "update"
  },
  scope: "switch:config:write"
})

/**
 * The input of {@link getOrganizationSummarySwitchPowerHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummarySwitchPowerHistoryInput {
  readonly organizationId: string
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummarySwitchPowerHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummarySwitchPowerHistory {
  readonly ts?: string | undefined
  readonly draw?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/switch/power/history`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-switch-power-history/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummarySwitchPowerHistory: Operation<
  GetOrganizationSummarySwitchPowerHistoryInput,
  Array<OrganizationSummarySwitchPowerHistory>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummarySwitchPowerHistory",
  method: "GET",
  path: "/organizations/{organizationId}/summary/switch/power/history",
  tag: "switch",
  query: { t0: "s", t1: "s", timespan: "n" },
  response: "[{ts:d,draw:n}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link cloneOrganizationSwitchDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CloneOrganizationSwitchDevicesInput {
  readonly organizationId: string
  readonly sourceSerial: string
  readonly targetSerials: ReadonlyArray<string>
}

/**
 * The answer of {@link cloneOrganizationSwitchDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationSwitchDevicesOutput {
  readonly sourceSerial?: string | undefined
  readonly targetSerials?: Array<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/switch/devices/clone`
 *
 * Can be a step of an action batch: `settings/actions/clone` of `/organizations/{organizationId}/switch/devices`.
 * OAuth scope: `switch:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/clone-organization-switch-devices/
 * @since 0.1.0
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
  body: { sourceSerial: "s!", targetSerials: "[s]!" },
  response: "{sourceSerial:s,targetSerials:[s]}",
  batch: { resource: "/organizations/{organizationId}/switch/devices", operation: "settings/actions/clone" },
  scope: "switch:config:write"
})

/**
 * The input of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsBySwitchInput {
  readonly organizationId: string
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly configurationUpdatedAfter?: string | undefined
  readonly mac?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  readonly serial?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsBySwitch {
  readonly name: string
  readonly serial: string
  readonly mac: string
  readonly network: { readonly name: string; readonly id: string }
  readonly model: string
  readonly ports: Array<OrganizationSwitchPortsBySwitchPort>
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsBySwitchPort {
  readonly portId: string
  readonly name: string | null
  readonly tags: Array<string>
  readonly enabled: boolean
  readonly poeEnabled: boolean
  readonly type: "access" | "dad" | "routed" | "stack" | "svl" | "trunk" | (string & {})
  readonly vlan: number | null
  readonly voiceVlan: number | null
  readonly allowedVlans: string
  readonly rstpEnabled: boolean
  readonly stpGuard: "bpdu guard" | "disabled" | "loop guard" | "root guard" | (string & {})
  readonly linkNegotiation: string
  readonly accessPolicyType: OrganizationSwitchPortsBySwitchPortAccessPolicyType
  readonly stickyMacAllowList?: Array<string> | undefined
  readonly stickyMacAllowListLimit?: number | undefined
}

/**
 * `[].ports[].accessPolicyType` in the answer of {@link getOrganizationSwitchPortsBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationSwitchPortsBySwitchPortAccessPolicyType =
  | "Custom access policy"
  | "MAC allow list"
  | "Open"
  | "Sticky MAC allow list"
  | (string & {})

/**
 * `GET /organizations/{organizationId}/switch/ports/bySwitch`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `switch:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-by-switch/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceInput {
  readonly organizationId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly configurationUpdatedAfter?: string | undefined
  readonly mac?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  readonly serial?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutput {
  readonly items?: Array<OrganizationSwitchPortsClientsOverviewByDeviceItem> | undefined
  readonly meta?: GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMeta {
  readonly counts?: GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsClientsOverviewByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsClientsOverviewByDeviceItem {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly ports?: Array<OrganizationSwitchPortsClientsOverviewByDeviceItemPort> | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsClientsOverviewByDeviceItemPort {
  readonly portId?: string | undefined
  readonly counts?: OrganizationSwitchPortsClientsOverviewByDeviceItemPortCounts | undefined
}

/**
 * `[].ports[].counts` in the answer of {@link getOrganizationSwitchPortsClientsOverviewByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsClientsOverviewByDeviceItemPortCounts {
  readonly byStatus?: { readonly online?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/switch/ports/clients/overview/byDevice`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-clients-overview-by-device/
 * @since 0.1.0
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
  query: {
    t0: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsOverviewInput {
  readonly organizationId: string
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 43,200 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverview {
  readonly counts?: OrganizationSwitchPortsOverviewCounts | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCounts {
  readonly total?: number | undefined
  readonly byStatus?: OrganizationSwitchPortsOverviewCountsByStatus | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatus {
  readonly active?: OrganizationSwitchPortsOverviewCountsByStatusActive | undefined
  readonly inactive?: OrganizationSwitchPortsOverviewCountsByStatusInactive | undefined
}

/**
 * `counts.byStatus.active` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActive {
  readonly total?: number | undefined
  readonly byMediaAndLinkSpeed?: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeed | undefined
}

/**
 * `counts.byStatus.active.byMediaAndLinkSpeed` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeed {
  readonly rj45?: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedRj45 | undefined
  readonly sfp?: OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedSfp | undefined
}

/**
 * `counts.byStatus.active.byMediaAndLinkSpeed.rj45` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedRj45 {
  readonly "10"?: number | undefined
  readonly "100"?: number | undefined
  readonly "1000"?: number | undefined
  readonly "2500"?: number | undefined
  readonly "5000"?: number | undefined
  readonly "10000"?: number | undefined
  readonly total?: number | undefined
}

/**
 * `counts.byStatus.active.byMediaAndLinkSpeed.sfp` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusActiveByMediaAndLinkSpeedSfp {
  readonly "100"?: number | undefined
  readonly "1000"?: number | undefined
  readonly "10000"?: number | undefined
  readonly "20000"?: number | undefined
  readonly "25000"?: number | undefined
  readonly "40000"?: number | undefined
  readonly "50000"?: number | undefined
  readonly "100000"?: number | undefined
  readonly total?: number | undefined
}

/**
 * `counts.byStatus.inactive` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusInactive {
  readonly total?: number | undefined
  readonly byMedia?: OrganizationSwitchPortsOverviewCountsByStatusInactiveByMedia | undefined
}

/**
 * `counts.byStatus.inactive.byMedia` in the answer of {@link getOrganizationSwitchPortsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsOverviewCountsByStatusInactiveByMedia {
  readonly rj45?: { readonly total?: number | undefined } | undefined
  readonly sfp?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/switch/ports/overview`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSwitchPortsOverview: Operation<
  GetOrganizationSwitchPortsOverviewInput,
  OrganizationSwitchPortsOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationSwitchPortsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/switch/ports/overview",
  tag: "switch",
  query: { t0: "s", t1: "s", timespan: "n" },
  response: '{counts:{total:i,byStatus:{active:{total:i,byMediaAndLinkSpeed:{rj45:{"10":i,"100":i,"1000":i,"2500":i,"5000":i,"10000":i,total:i},sfp:{"100":i,"1000":i,"10000":i,"20000":i,"25000":i,"40000":i,"50000":i,"100000":i,total:i}}},inactive:{total:i,byMedia:{rj45:{total:i},sfp:{total:i}}}}}}',
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchInput {
  readonly organizationId: string
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly configurationUpdatedAfter?: string | undefined
  readonly mac?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  readonly serial?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutput {
  readonly items?: Array<OrganizationSwitchPortsStatusesBySwitchItem> | undefined
  readonly meta?: GetOrganizationSwitchPortsStatusesBySwitchOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutputMeta {
  readonly counts?: GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCounts {
  readonly items?: GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsStatusesBySwitchOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsStatusesBySwitchItem {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly ports?: Array<OrganizationSwitchPortsStatusesBySwitchItemPort> | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsStatusesBySwitchItemPort {
  readonly portId?: string | undefined
  readonly enabled?: boolean | undefined
  readonly status?: "Connected" | "Disabled" | "Disconnected" | (string & {}) | undefined
  readonly isUplink?: boolean | undefined
  readonly errors?: Array<string> | undefined
  readonly warnings?: Array<string> | undefined
  readonly speed?: OrganizationSwitchPortsStatusesBySwitchItemPortSpeed | undefined
  readonly duplex?: "" | "full" | "half" | (string & {}) | undefined
  readonly spanningTree?: { readonly statuses?: Array<string> | undefined } | undefined
  readonly poe?: { readonly isAllocated?: boolean | undefined } | undefined
  readonly securePort?: OrganizationSwitchPortsStatusesBySwitchItemPortSecurePort | undefined
}

/**
 * `[].ports[].speed` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].ports[].securePort` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsStatusesBySwitchItemPortSecurePort {
  readonly active?: boolean | undefined
  readonly authenticationStatus?: OrganizationSwitchPortsStatusesBySwitchItemPortSecurePortAuthenticationStatus | undefined
}

/**
 * `[].ports[].securePort.authenticationStatus` in the answer of {@link getOrganizationSwitchPortsStatusesBySwitch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationSwitchPortsStatusesBySwitchItemPortSecurePortAuthenticationStatus =
  | "Authentication failure"
  | "Authentication in progress"
  | "Authentication successful"
  | "Authentication timed out"
  | "Disabled"
  | "Enabled"
  | (string & {})

/**
 * `GET /organizations/{organizationId}/switch/ports/statuses/bySwitch`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-statuses-by-switch/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceInput {
  readonly organizationId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly configurationUpdatedAfter?: string | undefined
  readonly mac?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  readonly serial?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutput {
  readonly items?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItem> | undefined
  readonly meta?: GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMeta {
  readonly counts?: GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsTopologyDiscoveryByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItem {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly ports?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPort> | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPort {
  readonly portId?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly cdp?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortCdp> | undefined
  readonly lldp?: Array<OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortLldp> | undefined
}

/**
 * `[].ports[].cdp[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortCdp {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `[].ports[].lldp[]` in the answer of {@link getOrganizationSwitchPortsTopologyDiscoveryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsTopologyDiscoveryByDeviceItemPortLldp {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/switch/ports/topology/discovery/byDevice`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-topology-discovery-by-device/
 * @since 0.1.0
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
  query: {
    t0: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalInput {
  readonly organizationId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** One of 300, 1200, 14400, 86400. The API's default is `1200`. */
  readonly interval?: number | undefined
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly configurationUpdatedAfter?: string | undefined
  readonly mac?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly portProfileIds?: ReadonlyArray<string> | undefined
  readonly serial?: string | undefined
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutput {
  readonly items?: Array<OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItem> | undefined
  readonly meta?: GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMeta {
  readonly counts?: GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSwitchPortsUsageHistoryByDeviceByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItem {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly ports?: Array<OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPort> | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPort {
  readonly portId?: string | undefined
  readonly intervals?: Array<OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortInterval> | undefined
}

/**
 * `[].ports[].intervals[]` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortInterval {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly data?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalData | undefined
  readonly bandwidth?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidth | undefined
  readonly energy?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalEnergy | undefined
}

/**
 * `[].ports[].intervals[].data` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalData {
  readonly usage?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalDataUsage | undefined
}

/**
 * `[].ports[].intervals[].data.usage` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalDataUsage {
  readonly total?: number | undefined
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `[].ports[].intervals[].bandwidth` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidth {
  readonly usage?: OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidthUsage | undefined
}

/**
 * `[].ports[].intervals[].bandwidth.usage` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalBandwidthUsage {
  readonly total?: number | undefined
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `[].ports[].intervals[].energy` in the answer of {@link getOrganizationSwitchPortsUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSwitchPortsUsageHistoryByDeviceByIntervalItemPortIntervalEnergy {
  readonly usage?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/switch/ports/usage/history/byDevice/byInterval`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-switch-ports-usage-history-by-device-by-interval/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
    interval: "i",
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
