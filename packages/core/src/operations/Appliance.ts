/**
 * The operations that the API tags `appliance`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getDeviceApplianceDhcpSubnets}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceApplianceDhcpSubnetsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceApplianceDhcpSubnets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceDhcpSubnet {
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  readonly usedCount?: number | null | undefined
  readonly freeCount?: number | null | undefined
}

/**
 * Lists the DHCP subnets of an appliance.
 *
 * `GET /devices/{serial}/appliance/dhcp/subnets`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-dhcp-subnets/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceApplianceDhcpSubnets: Read<
  GetDeviceApplianceDhcpSubnetsInput,
  Array<DeviceApplianceDhcpSubnet>
> = /*#__PURE__*/ read({
  id: "getDeviceApplianceDhcpSubnets",
  method: "GET",
  path: "/devices/{serial}/appliance/dhcp/subnets",
  tag: "appliance",
  category: "monitor",
  subTags: ["dhcp", "subnets"],
  response: "[{subnet:s,vlanId:i,usedCount:i,freeCount:i}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceApplianceInterfacesPortsUpdateInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly interface?: DeviceApplianceInterfacesPortsUpdateInterfaceInput | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  readonly personality?: DeviceApplianceInterfacesPortsUpdatePersonalityInput | null | undefined
  readonly uplink?: { readonly type?: "cellular" | "ethernet" | Unlisted | null | undefined } | null | undefined
  readonly downlink?: DeviceApplianceInterfacesPortsUpdateDownlinkInput | null | undefined
}

/**
 * `interface` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateInterfaceInput {
  /** Slot of the port in the device. */
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  /** Number of the port in its slot. */
  readonly number?: number | null | undefined
}

/**
 * `personality` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdatePersonalityInput {
  /** Whether the port is for the WAN or the LAN. */
  readonly mode?: "lan" | "wan" | Unlisted | null | undefined
  readonly layer?: {
    /** Whether the port switches or routes. */
    readonly mode?: 2 | 3 | Unlisted<number> | null | undefined
  } | null | undefined
}

/**
 * `downlink` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkInput {
  /** Whether the port is an access or a trunk port. */
  readonly mode?: "access" | "trunk" | Unlisted | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly access?: DeviceApplianceInterfacesPortsUpdateDownlinkAccessInput | null | undefined
  /** Settings of the port as a trunk. */
  readonly trunk?: DeviceApplianceInterfacesPortsUpdateDownlinkTrunkInput | null | undefined
}

/**
 * `downlink.access` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccessInput {
  readonly vlan?: string | null | undefined
  readonly policy?: DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicyInput | null | undefined
}

/**
 * `downlink.access.policy` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicyInput {
  readonly type?: "802.1X" | "MAC RADIUS" | "hybrid" | "open" | Unlisted | null | undefined
}

/**
 * `downlink.trunk` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkTrunkInput {
  /** VLAN of untagged frames on the trunk. */
  readonly nativeVlan?: string | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: ReadonlyArray<string> | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Whether frames carry the security group tag to the peer. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdate {
  readonly number?: string | null | undefined
  readonly interface?: DeviceApplianceInterfacesPortsUpdateInterface | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
  readonly personality?: DeviceApplianceInterfacesPortsUpdatePersonality | null | undefined
  readonly uplink?: DeviceApplianceInterfacesPortsUpdateUplink | null | undefined
  readonly downlink?: DeviceApplianceInterfacesPortsUpdateDownlink | null | undefined
}

/**
 * `interface` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateInterface {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  /** Number of the port in its slot. */
  readonly number?: number | null | undefined
}

/**
 * `personality` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdatePersonality {
  /** Whether the port is for the WAN or the LAN. */
  readonly mode?: "lan" | "wan" | Unlisted | null | undefined
  /** Whether the port can be changed between WAN and LAN. */
  readonly isFlexible?: boolean | null | undefined
  readonly layer?: DeviceApplianceInterfacesPortsUpdatePersonalityLayer | null | undefined
}

/**
 * `personality.layer` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdatePersonalityLayer {
  /** Whether the port switches or routes. */
  readonly mode?: 2 | 3 | Unlisted<number> | null | undefined
  /** Whether that can be changed. */
  readonly isFlexible?: boolean | null | undefined
}

/**
 * `uplink` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateUplink {
  readonly type?: "cellular" | "ethernet" | Unlisted | null | undefined
  readonly primary?: boolean | null | undefined
}

/**
 * `downlink` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlink {
  /** Whether the port is an access or a trunk port. */
  readonly mode?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly access?: DeviceApplianceInterfacesPortsUpdateDownlinkAccess | null | undefined
  /** Settings of the port as a trunk. */
  readonly trunk?: DeviceApplianceInterfacesPortsUpdateDownlinkTrunk | null | undefined
}

/**
 * `downlink.access` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccess {
  readonly vlan?: string | null | undefined
  readonly policy?: DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicy | null | undefined
}

/**
 * `downlink.access.policy` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicy {
  readonly type?: "802.1X" | "MAC RADIUS" | "hybrid" | "open" | Unlisted | null | undefined
}

/**
 * `downlink.trunk` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkTrunk {
  /** VLAN of untagged frames on the trunk. */
  readonly nativeVlan?: string | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: Array<string> | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Whether frames carry the security group tag to the peer. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Updates the ports of an appliance.
 *
 * `POST /devices/{serial}/appliance/interfaces/ports/update`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/appliance/interfaces/ports/update`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-appliance-interfaces-ports-update/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceApplianceInterfacesPortsUpdate: Batchable<
  CreateDeviceApplianceInterfacesPortsUpdateInput,
  DeviceApplianceInterfacesPortsUpdate
> = /*#__PURE__*/ batchable({
  id: "createDeviceApplianceInterfacesPortsUpdate",
  method: "POST",
  path: "/devices/{serial}/appliance/interfaces/ports/update",
  tag: "appliance",
  category: "configure",
  subTags: ["interfaces", "ports", "update"],
  body: {
    interface: "{slot:i~,subslot:i~,number:i}",
    enabled: "b",
    personality: "{mode:e(lan|wan),layer:{mode:E(2|3)}}",
    uplink: "{type:e(cellular|ethernet)~}",
    downlink: "{mode:e(access|trunk),sgt:{id:s~},access:{vlan:s,policy:{type:e(802.1X|MAC RADIUS|hybrid|open)~}},trunk:{nativeVlan:s,allowedVlans:[s],sgt:{enabled:b}}}"
  },
  response: "{number:s,interface:{name:s,slot:i~,subslot:i~,number:i},enabled:b,name:s,personality:{mode:e(lan|wan),isFlexible:b,layer:{mode:E(2|3),isFlexible:b}},uplink:{type:e(cellular|ethernet),primary:b},downlink:{mode:s,sgt:{id:s~},access:{vlan:s,policy:{type:e(802.1X|MAC RADIUS|hybrid|open)~}},trunk:{nativeVlan:s,allowedVlans:[s],sgt:{enabled:b}}}}",
  batch: { resource: "/devices/{serial}/appliance/interfaces/ports/update", operation: "update" }
})

/**
 * The input of {@link getDeviceAppliancePerformance}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceAppliancePerformanceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 14 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 1,800 to 1,209,600. The API's default is `1800`. */
  readonly timespan?: Seconds | undefined
}

/**
 * The answer of {@link getDeviceAppliancePerformance}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceAppliancePerformance {
  readonly perfScore?: number | null | undefined
}

/**
 * Returns the performance score of an appliance.
 *
 * `GET /devices/{serial}/appliance/performance`
 *
 * Gives undefined when there is no data.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-performance/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceAppliancePerformance: Read<
  GetDeviceAppliancePerformanceInput,
  DeviceAppliancePerformance | undefined
> = /*#__PURE__*/ read({
  id: "getDeviceAppliancePerformance",
  method: "GET",
  path: "/devices/{serial}/appliance/performance",
  tag: "appliance",
  category: "monitor",
  subTags: ["performance"],
  query: { t0: "d", t1: "d", timespan: "t" },
  response: "{perfScore:n}",
  mayBeEmpty: true,
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getDeviceAppliancePrefixesDelegated}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceAppliancePrefixesDelegatedInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceAppliancePrefixesDelegated}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegated {
  /** Where the IPv6 prefix comes from. */
  readonly origin?: { readonly interface: string } | null | undefined
  /** In CIDR notation. */
  readonly prefix: string
  /** How many there are of each kind. */
  readonly counts?: { readonly assigned: number; readonly available: number } | null | undefined
  readonly method: "auto" | "manual" | Unlisted
  /** Id of a static delegated IPv6 prefix, as `getNetworkAppliancePrefixesDelegatedStatics` lists it. */
  readonly staticDelegatedPrefixId?: string | null | undefined
  readonly description?: string | null | undefined
  readonly isPreferred: boolean
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Lists the delegated IPv6 prefixes of an appliance.
 *
 * `GET /devices/{serial}/appliance/prefixes/delegated`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceAppliancePrefixesDelegated: Read<
  GetDeviceAppliancePrefixesDelegatedInput,
  Array<DeviceAppliancePrefixesDelegated>
> = /*#__PURE__*/ read({
  id: "getDeviceAppliancePrefixesDelegated",
  method: "GET",
  path: "/devices/{serial}/appliance/prefixes/delegated",
  tag: "appliance",
  category: "monitor",
  subTags: ["prefixes", "delegated"],
  response: "[{origin:{interface:s!},prefix:s!,counts:{assigned:i!,available:i!},method:e(auto|manual)!,staticDelegatedPrefixId:s,description:s,isPreferred:b!,expiresAt:d~}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceAppliancePrefixesDelegatedVlanAssignmentsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegatedVlanAssignment {
  readonly vlan?: { readonly id: number; readonly name: string } | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: { readonly interface: string; readonly prefix?: string | null | undefined } | null | undefined
  readonly status: "Active" | "Expiring soon" | "Not assigned" | Unlisted
  readonly ipv6?: DeviceAppliancePrefixesDelegatedVlanAssignmentIpv6 | null | undefined
}

/**
 * `[].ipv6` in the answer of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegatedVlanAssignmentIpv6 {
  /** IPv6 prefix of the interface, in CIDR notation. */
  readonly prefix?: string | null | undefined
  readonly address: string
  readonly linkLocal?: { readonly address?: string | null | undefined } | null | undefined
  readonly solicitedNodeMulticast?: { readonly address?: string | null | undefined } | null | undefined
}

/**
 * Lists the VLANs of an appliance that use IPv6, with the prefixes they have been given.
 *
 * `GET /devices/{serial}/appliance/prefixes/delegated/vlanAssignments`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated-vlan-assignments/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceAppliancePrefixesDelegatedVlanAssignments: Read<
  GetDeviceAppliancePrefixesDelegatedVlanAssignmentsInput,
  Array<DeviceAppliancePrefixesDelegatedVlanAssignment>
> = /*#__PURE__*/ read({
  id: "getDeviceAppliancePrefixesDelegatedVlanAssignments",
  method: "GET",
  path: "/devices/{serial}/appliance/prefixes/delegated/vlanAssignments",
  tag: "appliance",
  category: "monitor",
  subTags: ["prefixes", "delegated", "vlanAssignments"],
  response: "[{vlan:{id:i!,name:s!},origin:{interface:s!,prefix:s~},status:e(Active|Expiring soon|Not assigned)!,ipv6:{prefix:s~,address:s!,linkLocal:{address:s~},solicitedNodeMulticast:{address:s~}}}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceApplianceRadioSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceRadioSettings {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Id of an RF profile, as `getNetworkApplianceRfProfiles` lists it. */
  readonly rfProfileId?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: DeviceApplianceRadioSettingsTwoFourGhzSettings | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: DeviceApplianceRadioSettingsFiveGhzSettings | null | undefined
}

/**
 * `twoFourGhzSettings` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceRadioSettingsTwoFourGhzSettings {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceApplianceRadioSettingsTwoFourGhzSettingsChannel | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `twoFourGhzSettings.channel` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceApplianceRadioSettingsTwoFourGhzSettingsChannel =
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
 * `fiveGhzSettings` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceRadioSettingsFiveGhzSettings {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceApplianceRadioSettingsFiveGhzSettingsChannel | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. */
  readonly channelWidth?: 0 | 20 | 40 | 80 | 160 | Unlisted<number> | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `fiveGhzSettings.channel` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceApplianceRadioSettingsFiveGhzSettingsChannel =
  | 36
  | 40
  | 44
  | 48
  | 52
  | 56
  | 60
  | 64
  | 100
  | 104
  | 108
  | 112
  | 116
  | 120
  | 124
  | 128
  | 132
  | 136
  | 140
  | 144
  | 149
  | 153
  | 157
  | 161
  | 165
  | 169
  | 173
  | 177
  | Unlisted<number>

/**
 * Returns the radio settings of an appliance that has Wi-Fi.
 *
 * `GET /devices/{serial}/appliance/radio/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-radio-settings/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceApplianceRadioSettings: Read<
  GetDeviceApplianceRadioSettingsInput,
  DeviceApplianceRadioSettings
> = /*#__PURE__*/ read({
  id: "getDeviceApplianceRadioSettings",
  method: "GET",
  path: "/devices/{serial}/appliance/radio/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["radio", "settings"],
  response: "{serial:s,rfProfileId:s,twoFourGhzSettings:{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14),targetPower:i},fiveGhzSettings:{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177),channelWidth:E(0|20|40|80|160),targetPower:i}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceApplianceRadioSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Id of an RF profile, as `getNetworkApplianceRfProfiles` lists it. */
  readonly rfProfileId?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: DeviceApplianceRadioSettingsTwoFourGhzSettingsInput | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: DeviceApplianceRadioSettingsFiveGhzSettingsInput | null | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceRadioSettingsTwoFourGhzSettingsInput {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceApplianceRadioSettingsTwoFourGhzSettingsChannelInput | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `twoFourGhzSettings.channel` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceApplianceRadioSettingsTwoFourGhzSettingsChannelInput =
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
 * `fiveGhzSettings` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceRadioSettingsFiveGhzSettingsInput {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceApplianceRadioSettingsFiveGhzSettingsChannelInput | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. */
  readonly channelWidth?: 0 | 20 | 40 | 80 | 160 | Unlisted<number> | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `fiveGhzSettings.channel` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceApplianceRadioSettingsFiveGhzSettingsChannelInput =
  | 36
  | 40
  | 44
  | 48
  | 52
  | 56
  | 60
  | 64
  | 100
  | 104
  | 108
  | 112
  | 116
  | 120
  | 124
  | 128
  | 132
  | 136
  | 140
  | 144
  | 149
  | 153
  | 157
  | 161
  | 165
  | 169
  | 173
  | 177
  | Unlisted<number>

/**
 * Updates the radio settings of an appliance.
 *
 * `PUT /devices/{serial}/appliance/radio/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/appliance/radio/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-appliance-radio-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceApplianceRadioSettings: Batchable<
  UpdateDeviceApplianceRadioSettingsInput,
  DeviceApplianceRadioSettings
> = /*#__PURE__*/ batchable({
  id: "updateDeviceApplianceRadioSettings",
  method: "PUT",
  path: "/devices/{serial}/appliance/radio/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["radio", "settings"],
  body: {
    rfProfileId: "s~",
    twoFourGhzSettings: "{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14)~,targetPower:i~}",
    fiveGhzSettings: "{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177)~,channelWidth:E(0|20|40|80|160)~,targetPower:i~}"
  },
  response: "{serial:s,rfProfileId:s,twoFourGhzSettings:{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14),targetPower:i},fiveGhzSettings:{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177),channelWidth:E(0|20|40|80|160),targetPower:i}}",
  batch: { resource: "/devices/{serial}/appliance/radio/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceApplianceUplinksSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettings {
  readonly interfaces: DeviceApplianceUplinksSettingsInterfaces | null
}

/**
 * `interfaces` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfaces {
  /** Settings of the first uplink. */
  readonly wan1?: DeviceApplianceUplinksSettingsInterfacesWan1 | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: DeviceApplianceUplinksSettingsInterfacesWan2 | null | undefined
}

/**
 * `interfaces.wan1` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1 {
  /** Whether the uplink is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging | null | undefined
  /** How the uplink gets its addresses, by version of IP. */
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan1Svis | null | undefined
  /** How the uplink signs on to a DSL provider (PPPoE). */
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan1Pppoe | null | undefined
}

/**
 * `interfaces.wan1.vlanTagging` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging {
  /** Whether traffic is tagged with a VLAN. */
  readonly enabled?: boolean | null | undefined
  /** VLAN that traffic is tagged with. */
  readonly vlanId?: number | null | undefined
}

/**
 * `interfaces.wan1.svis` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1Svis {
  /** How the interface gets its IPv4 address. */
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 | null | undefined
  /** How the interface gets its IPv6 address. */
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6 | null | undefined
}

/**
 * `interfaces.wan1.svis.ipv4` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan1.svis.ipv6` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6 {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan1.pppoe` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1Pppoe {
  /** Whether the uplink signs on by PPPoE. */
  readonly enabled?: boolean | null | undefined
  /** Name and password for PPPoE. */
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication | null | undefined
}

/**
 * `interfaces.wan1.pppoe.authentication` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication {
  readonly enabled?: boolean | null | undefined
  /** Name to sign on with by PPPoE. */
  readonly username?: string | null | undefined
}

/**
 * `interfaces.wan2` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2 {
  /** Whether the uplink is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan2VlanTagging | null | undefined
  /** How the uplink gets its addresses, by version of IP. */
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan2Svis | null | undefined
  /** How the uplink signs on to a DSL provider (PPPoE). */
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan2Pppoe | null | undefined
}

/**
 * `interfaces.wan2.vlanTagging` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2VlanTagging {
  /** Whether traffic is tagged with a VLAN. */
  readonly enabled?: boolean | null | undefined
  /** VLAN that traffic is tagged with. */
  readonly vlanId?: number | null | undefined
}

/**
 * `interfaces.wan2.svis` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2Svis {
  /** How the interface gets its IPv4 address. */
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4 | null | undefined
  /** How the interface gets its IPv6 address. */
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6 | null | undefined
}

/**
 * `interfaces.wan2.svis.ipv4` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4 {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan2.svis.ipv6` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6 {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan2.pppoe` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2Pppoe {
  /** Whether the uplink signs on by PPPoE. */
  readonly enabled?: boolean | null | undefined
  /** Name and password for PPPoE. */
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthentication | null | undefined
}

/**
 * `interfaces.wan2.pppoe.authentication` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthentication {
  readonly enabled?: boolean | null | undefined
  /** Name to sign on with by PPPoE. */
  readonly username?: string | null | undefined
}

/**
 * Returns the uplink settings of an appliance.
 *
 * `GET /devices/{serial}/appliance/uplinks/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-uplinks-settings/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceApplianceUplinksSettings: Read<
  GetDeviceApplianceUplinksSettingsInput,
  DeviceApplianceUplinksSettings
> = /*#__PURE__*/ read({
  id: "getDeviceApplianceUplinksSettings",
  method: "GET",
  path: "/devices/{serial}/appliance/uplinks/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["uplinks", "settings"],
  response: "{interfaces:{wan1:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}},wan2:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}}}~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceApplianceUplinksSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly interfaces: DeviceApplianceUplinksSettingsInterfacesInput | null
}

/**
 * `interfaces` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesInput {
  /** Settings of the first uplink. */
  readonly wan1?: DeviceApplianceUplinksSettingsInterfacesWan1Input | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: DeviceApplianceUplinksSettingsInterfacesWan2Input | null | undefined
}

/**
 * `interfaces.wan1` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1Input {
  /** Whether the uplink is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan1VlanTaggingInput | null | undefined
  /** How the uplink gets its addresses, by version of IP. */
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan1SvisInput | null | undefined
  /** How the uplink signs on to a DSL provider (PPPoE). */
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan1PppoeInput | null | undefined
}

/**
 * `interfaces.wan1.vlanTagging` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1VlanTaggingInput {
  /** Whether traffic is tagged with a VLAN. */
  readonly enabled?: boolean | null | undefined
  /** VLAN that traffic is tagged with. */
  readonly vlanId?: number | null | undefined
}

/**
 * `interfaces.wan1.svis` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisInput {
  /** How the interface gets its IPv4 address. */
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Input | null | undefined
  /** How the interface gets its IPv6 address. */
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6Input | null | undefined
}

/**
 * `interfaces.wan1.svis.ipv4` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Input {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan1.svis.ipv6` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6Input {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan1.pppoe` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1PppoeInput {
  /** Whether the uplink signs on by PPPoE. */
  readonly enabled?: boolean | null | undefined
  /** Name and password for PPPoE. */
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthenticationInput | null | undefined
}

/**
 * `interfaces.wan1.pppoe.authentication` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthenticationInput {
  readonly enabled?: boolean | null | undefined
  /** Name to sign on with by PPPoE. */
  readonly username?: string | null | undefined
  /** Password to sign on with by PPPoE; never in an answer. */
  readonly password?: string | null | undefined
}

/**
 * `interfaces.wan2` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2Input {
  /** Whether the uplink is on. */
  readonly enabled?: boolean | null | undefined
  /** Whether and how traffic is tagged with a VLAN. */
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan2VlanTaggingInput | null | undefined
  /** How the uplink gets its addresses, by version of IP. */
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan2SvisInput | null | undefined
  /** How the uplink signs on to a DSL provider (PPPoE). */
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan2PppoeInput | null | undefined
}

/**
 * `interfaces.wan2.vlanTagging` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2VlanTaggingInput {
  /** Whether traffic is tagged with a VLAN. */
  readonly enabled?: boolean | null | undefined
  /** VLAN that traffic is tagged with. */
  readonly vlanId?: number | null | undefined
}

/**
 * `interfaces.wan2.svis` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisInput {
  /** How the interface gets its IPv4 address. */
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4Input | null | undefined
  /** How the interface gets its IPv6 address. */
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6Input | null | undefined
}

/**
 * `interfaces.wan2.svis.ipv4` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4Input {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan2.svis.ipv6` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6Input {
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * `interfaces.wan2.pppoe` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2PppoeInput {
  /** Whether the uplink signs on by PPPoE. */
  readonly enabled?: boolean | null | undefined
  /** Name and password for PPPoE. */
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthenticationInput | null | undefined
}

/**
 * `interfaces.wan2.pppoe.authentication` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthenticationInput {
  readonly enabled?: boolean | null | undefined
  /** Name to sign on with by PPPoE. */
  readonly username?: string | null | undefined
  /** Password to sign on with by PPPoE; never in an answer. */
  readonly password?: string | null | undefined
}

/**
 * Updates the uplink settings of an appliance.
 *
 * `PUT /devices/{serial}/appliance/uplinks/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/appliance/uplinks/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-appliance-uplinks-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceApplianceUplinksSettings: Batchable<
  UpdateDeviceApplianceUplinksSettingsInput,
  DeviceApplianceUplinksSettings
> = /*#__PURE__*/ batchable({
  id: "updateDeviceApplianceUplinksSettings",
  method: "PUT",
  path: "/devices/{serial}/appliance/uplinks/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["uplinks", "settings"],
  body: {
    interfaces: "{wan1:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s,password:s}}},wan2:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s,password:s}}}}~!"
  },
  response: "{interfaces:{wan1:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}},wan2:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}}}~}",
  batch: { resource: "/devices/{serial}/appliance/uplinks/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createDeviceApplianceVmxAuthenticationToken}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceApplianceVmxAuthenticationTokenInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link createDeviceApplianceVmxAuthenticationToken}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceApplianceVmxAuthenticationToken {
  readonly token?: string | null | undefined
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Generates an authentication token for a vMX appliance.
 *
 * `POST /devices/{serial}/appliance/vmx/authenticationToken`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/appliance/vmx/authenticationToken`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-appliance-vmx-authentication-token/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceApplianceVmxAuthenticationToken: Batchable<
  CreateDeviceApplianceVmxAuthenticationTokenInput,
  DeviceApplianceVmxAuthenticationToken
> = /*#__PURE__*/ batchable({
  id: "createDeviceApplianceVmxAuthenticationToken",
  method: "POST",
  path: "/devices/{serial}/appliance/vmx/authenticationToken",
  tag: "appliance",
  category: "configure",
  subTags: ["vmx", "authenticationToken"],
  response: "{token:s,expiresAt:s}",
  batch: { resource: "/devices/{serial}/appliance/vmx/authenticationToken", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceClientSecurityEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceClientSecurityEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  /** Start of the time range, in ISO 8601. At most 791 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 791 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 68,342,400. The API's default is `2678400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
}

/**
 * Lists the security events of a client in a network.
 *
 * `GET /networks/{networkId}/appliance/clients/{clientId}/security/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-client-security-events/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkApplianceClientSecurityEvents: Paginated<
  GetNetworkApplianceClientSecurityEventsInput,
  Array<{ readonly [name: string]: unknown }>,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ paginated({
  id: "getNetworkApplianceClientSecurityEvents",
  method: "GET",
  path: "/networks/{networkId}/appliance/clients/{clientId}/security/events",
  tag: "appliance",
  category: "monitor",
  subTags: ["clients", "security", "events"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)"
  },
  response: "[{*:*}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceConnectivityMonitoringDestinationsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceConnectivityMonitoringDestinations {
  /** Addresses that are pinged to see whether uplinks work. */
  readonly destinations?: Array<NetworkApplianceConnectivityMonitoringDestinationsDestination> | null | undefined
}

/**
 * `destinations[]` in the answer of {@link getNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceConnectivityMonitoringDestinationsDestination {
  /** Address that is pinged to see whether the uplink works. */
  readonly ip: string | null
  readonly description?: string | null | undefined
  readonly default?: boolean | null | undefined
}

/**
 * Lists the appliance connectivity monitoring destinations of a network.
 *
 * `GET /networks/{networkId}/appliance/connectivityMonitoringDestinations`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-connectivity-monitoring-destinations/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceConnectivityMonitoringDestinations: Read<
  GetNetworkApplianceConnectivityMonitoringDestinationsInput,
  NetworkApplianceConnectivityMonitoringDestinations
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceConnectivityMonitoringDestinations",
  method: "GET",
  path: "/networks/{networkId}/appliance/connectivityMonitoringDestinations",
  tag: "appliance",
  category: "configure",
  subTags: ["connectivityMonitoringDestinations"],
  response: "{destinations:[{ip:s~,description:s,default:b}]}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link updateNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceConnectivityMonitoringDestinationsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Addresses that are pinged to see whether uplinks work. */
  readonly destinations?: ReadonlyArray<NetworkApplianceConnectivityMonitoringDestinationsDestinationInput> | null | undefined
}

/**
 * `destinations[]` in the input of {@link updateNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceConnectivityMonitoringDestinationsDestinationInput {
  /** Address that is pinged to see whether the uplink works. */
  readonly ip: string | null
  readonly description?: string | null | undefined
  /** The API's default is `false`. */
  readonly default?: boolean | null | undefined
}

/**
 * Updates the appliance connectivity monitoring destinations of a network.
 *
 * `PUT /networks/{networkId}/appliance/connectivityMonitoringDestinations`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/connectivityMonitoringDestinations`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-connectivity-monitoring-destinations/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceConnectivityMonitoringDestinations: Batchable<
  UpdateNetworkApplianceConnectivityMonitoringDestinationsInput,
  NetworkApplianceConnectivityMonitoringDestinations
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceConnectivityMonitoringDestinations",
  method: "PUT",
  path: "/networks/{networkId}/appliance/connectivityMonitoringDestinations",
  tag: "appliance",
  category: "configure",
  subTags: ["connectivityMonitoringDestinations"],
  body: { destinations: "[{ip:s~!,description:s~,default:b}]" },
  response: "{destinations:[{ip:s~,description:s,default:b}]}",
  batch: { resource: "/networks/{networkId}/appliance/connectivityMonitoringDestinations", operation: "update" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getNetworkApplianceContentFiltering}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceContentFilteringInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceContentFiltering}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceContentFiltering {
  /** URL patterns that are let through, whatever else blocks them. */
  readonly allowedUrlPatterns?: Array<string> | null | undefined
  readonly blockedUrlPatterns?: Array<string> | null | undefined
  /** Categories of web sites that are blocked. */
  readonly blockedUrlCategories?: Array<{ readonly id?: string | null | undefined; readonly name?: string | null | undefined }> | null | undefined
  /** Whether the most visited sites of a category are filtered or all that are known. */
  readonly urlCategoryListSize?: "fullList" | "topSites" | Unlisted | null | undefined
}

/**
 * Returns the appliance content filtering settings of a network.
 *
 * `GET /networks/{networkId}/appliance/contentFiltering`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceContentFiltering: Read<
  GetNetworkApplianceContentFilteringInput,
  NetworkApplianceContentFiltering
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceContentFiltering",
  method: "GET",
  path: "/networks/{networkId}/appliance/contentFiltering",
  tag: "appliance",
  category: "configure",
  subTags: ["contentFiltering"],
  response: "{allowedUrlPatterns:[s],blockedUrlPatterns:[s],blockedUrlCategories:[{id:s,name:s}],urlCategoryListSize:e(fullList|topSites)}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceContentFiltering}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceContentFilteringInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** URL patterns that are let through, whatever else blocks them. */
  readonly allowedUrlPatterns?: ReadonlyArray<string> | null | undefined
  readonly blockedUrlPatterns?: ReadonlyArray<string> | null | undefined
  /** Categories of web sites that are blocked. */
  readonly blockedUrlCategories?: ReadonlyArray<string> | null | undefined
  /** Whether the most visited sites of a category are filtered or all that are known. */
  readonly urlCategoryListSize?: "fullList" | "topSites" | Unlisted | null | undefined
}

/**
 * Updates the appliance content filtering settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/contentFiltering`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-content-filtering/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceContentFiltering: Write<
  UpdateNetworkApplianceContentFilteringInput,
  NetworkApplianceContentFiltering
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceContentFiltering",
  method: "PUT",
  path: "/networks/{networkId}/appliance/contentFiltering",
  tag: "appliance",
  category: "configure",
  subTags: ["contentFiltering"],
  body: {
    allowedUrlPatterns: "[s]",
    blockedUrlPatterns: "[s]",
    blockedUrlCategories: "[s]",
    urlCategoryListSize: "e(fullList|topSites)"
  },
  response: "{allowedUrlPatterns:[s],blockedUrlPatterns:[s],blockedUrlCategories:[{id:s,name:s}],urlCategoryListSize:e(fullList|topSites)}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceContentFilteringCategories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceContentFilteringCategoriesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceContentFilteringCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceContentFilteringCategories {
  readonly categories?: Array<{ readonly id?: string | null | undefined; readonly name?: string | null | undefined }> | null | undefined
}

/**
 * Lists the URL categories for appliance content filtering in a network.
 *
 * `GET /networks/{networkId}/appliance/contentFiltering/categories`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering-categories/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceContentFilteringCategories: Read<
  GetNetworkApplianceContentFilteringCategoriesInput,
  NetworkApplianceContentFilteringCategories
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceContentFilteringCategories",
  method: "GET",
  path: "/networks/{networkId}/appliance/contentFiltering/categories",
  tag: "appliance",
  category: "configure",
  subTags: ["contentFiltering", "categories"],
  response: "{categories:[{id:s,name:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceDevicesRedundancyInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether a second device takes over when the first fails. */
  readonly enabled: boolean
  /** Whether the second device waits or works too, or there is none. */
  readonly mode?: "active-active" | "active-passive" | "disabled" | Unlisted | null | undefined
  readonly designations?: ReadonlyArray<NetworkApplianceDevicesRedundancyDesignationInput> | null | undefined
  readonly uplink?: NetworkApplianceDevicesRedundancyUplinkInput | null | undefined
}

/**
 * `designations[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyDesignationInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Rank of the device: 1 is the primary. */
  readonly priority?: number | null | undefined
}

/**
 * `uplink` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInput {
  /** Whether both devices share a virtual address or have one each. */
  readonly mode?: "public" | "virtual" | Unlisted | null | undefined
  /** Uplinks that the pair of appliances shares. */
  readonly interfaces?: ReadonlyArray<NetworkApplianceDevicesRedundancyUplinkInterfaceInput> | null | undefined
  /** How a pair of appliances shares the uplink. */
  readonly sharing?: NetworkApplianceDevicesRedundancyUplinkSharingInput | null | undefined
}

/**
 * `uplink.interfaces[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterfaceInput {
  readonly name?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: ReadonlyArray<NetworkApplianceDevicesRedundancyUplinkInterfaceAddressInput> | null | undefined
}

/**
 * `uplink.interfaces[].addresses[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterfaceAddressInput {
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `uplink.sharing` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharingInput {
  /** Whether both devices use each other's uplinks. */
  readonly enabled?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: string | null | undefined
  /** Which uplinks are shared, interface by interface. */
  readonly byInterface?: ReadonlyArray<NetworkApplianceDevicesRedundancyUplinkSharingByInterfaceInput> | null | undefined
}

/**
 * `uplink.sharing.byInterface[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharingByInterfaceInput {
  readonly name?: string | null | undefined
  readonly parent?: string | null | undefined
}

/**
 * The answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancy {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether a second device takes over when the first fails. */
  readonly enabled?: boolean | null | undefined
  /** Whether the second device waits or works too, or there is none. */
  readonly mode?: "active-active" | "active-passive" | "disabled" | Unlisted | null | undefined
  readonly designations?: Array<NetworkApplianceDevicesRedundancyDesignation> | null | undefined
  readonly uplink?: NetworkApplianceDevicesRedundancyUplink | null | undefined
}

/**
 * `designations[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyDesignation {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Rank of the device: 1 is the primary. */
  readonly priority?: number | null | undefined
}

/**
 * `uplink` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplink {
  /** Whether both devices share a virtual address or have one each. */
  readonly mode?: "public" | "virtual" | Unlisted | null | undefined
  /** Uplinks that the pair of appliances shares. */
  readonly interfaces?: Array<NetworkApplianceDevicesRedundancyUplinkInterface> | null | undefined
  /** How a pair of appliances shares the uplink. */
  readonly sharing?: NetworkApplianceDevicesRedundancyUplinkSharing | null | undefined
}

/**
 * `uplink.interfaces[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterface {
  readonly name?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<NetworkApplianceDevicesRedundancyUplinkInterfaceAddress> | null | undefined
}

/**
 * `uplink.interfaces[].addresses[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterfaceAddress {
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `uplink.sharing` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharing {
  /** Whether both devices use each other's uplinks. */
  readonly enabled?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: string | null | undefined
  /** Which uplinks are shared, interface by interface. */
  readonly byInterface?: Array<NetworkApplianceDevicesRedundancyUplinkSharingByInterface> | null | undefined
}

/**
 * `uplink.sharing.byInterface[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharingByInterface {
  readonly name?: string | null | undefined
  readonly parent?: string | null | undefined
}

/**
 * Updates the appliance warm spare settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/devices/redundancy`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/devices/redundancy`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-devices-redundancy/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceDevicesRedundancy: Batchable<
  UpdateNetworkApplianceDevicesRedundancyInput,
  NetworkApplianceDevicesRedundancy
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceDevicesRedundancy",
  method: "PUT",
  path: "/networks/{networkId}/appliance/devices/redundancy",
  tag: "appliance",
  category: "configure",
  subTags: ["devices", "redundancy"],
  body: {
    enabled: "b!",
    mode: "e(active-active|active-passive|disabled)",
    designations: "[{serial:s,priority:i}]",
    uplink: "{mode:e(public|virtual),interfaces:[{name:s,addresses:[{address:s,subnet:s}]}],sharing:{enabled:b,vlanId:s~,byInterface:[{name:s,parent:s}]}}"
  },
  response: "{networkId:s,name:s,enabled:b,mode:e(active-active|active-passive|disabled),designations:[{serial:s,priority:i}],uplink:{mode:e(public|virtual),interfaces:[{name:s,addresses:[{address:s,subnet:s}]}],sharing:{enabled:b,vlanId:s~,byInterface:[{name:s,parent:s}]}}}",
  batch: { resource: "/networks/{networkId}/appliance/devices/redundancy", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkApplianceDevicesRedundancySwapInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwap {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether a second device takes over when the first fails. */
  readonly enabled?: boolean | null | undefined
  /** Whether the second device waits or works too, or there is none. */
  readonly mode?: "active-active" | "active-passive" | "disabled" | Unlisted | null | undefined
  readonly designations?: Array<NetworkApplianceDevicesRedundancySwapDesignation> | null | undefined
  readonly uplink?: NetworkApplianceDevicesRedundancySwapUplink | null | undefined
}

/**
 * `designations[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapDesignation {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Rank of the device: 1 is the primary. */
  readonly priority?: number | null | undefined
}

/**
 * `uplink` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplink {
  /** Whether both devices share a virtual address or have one each. */
  readonly mode?: "public" | "virtual" | Unlisted | null | undefined
  /** Uplinks that the pair of appliances shares. */
  readonly interfaces?: Array<NetworkApplianceDevicesRedundancySwapUplinkInterface> | null | undefined
  /** How a pair of appliances shares the uplink. */
  readonly sharing?: NetworkApplianceDevicesRedundancySwapUplinkSharing | null | undefined
}

/**
 * `uplink.interfaces[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkInterface {
  readonly name?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<NetworkApplianceDevicesRedundancySwapUplinkInterfaceAddress> | null | undefined
}

/**
 * `uplink.interfaces[].addresses[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkInterfaceAddress {
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `uplink.sharing` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkSharing {
  /** Whether both devices use each other's uplinks. */
  readonly enabled?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: string | null | undefined
  /** Which uplinks are shared, interface by interface. */
  readonly byInterface?: Array<NetworkApplianceDevicesRedundancySwapUplinkSharingByInterface> | null | undefined
}

/**
 * `uplink.sharing.byInterface[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkSharingByInterface {
  readonly name?: string | null | undefined
  readonly parent?: string | null | undefined
}

/**
 * Swaps the primary and the spare appliance of a network.
 *
 * `POST /networks/{networkId}/appliance/devices/redundancy/swap`
 *
 * Can be a step of an action batch: `swap` of `/networks/{networkId}/appliance/devices/redundancy/swap`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-devices-redundancy-swap/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkApplianceDevicesRedundancySwap: Batchable<
  CreateNetworkApplianceDevicesRedundancySwapInput,
  NetworkApplianceDevicesRedundancySwap
> = /*#__PURE__*/ batchable({
  id: "createNetworkApplianceDevicesRedundancySwap",
  method: "POST",
  path: "/networks/{networkId}/appliance/devices/redundancy/swap",
  tag: "appliance",
  category: "configure",
  subTags: ["devices", "redundancy", "swap"],
  response: "{networkId:s,name:s,enabled:b,mode:e(active-active|active-passive|disabled),designations:[{serial:s,priority:i}],uplink:{mode:e(public|virtual),interfaces:[{name:s,addresses:[{address:s,subnet:s}]}],sharing:{enabled:b,vlanId:s~,byInterface:[{name:s,parent:s}]}}}",
  batch: { resource: "/networks/{networkId}/appliance/devices/redundancy/swap", operation: "swap" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallCellularFirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallCellularFirewallRules {
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: Array<NetworkApplianceFirewallCellularFirewallRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallCellularFirewallRulesRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Lists the appliance cellular firewall rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/cellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-cellular-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallCellularFirewallRules: Read<
  GetNetworkApplianceFirewallCellularFirewallRulesInput,
  NetworkApplianceFirewallCellularFirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallCellularFirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/cellularFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "cellularFirewallRules"],
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallCellularFirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallCellularFirewallRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallCellularFirewallRulesRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Updates the appliance cellular firewall rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/cellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-cellular-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallCellularFirewallRules: Write<
  UpdateNetworkApplianceFirewallCellularFirewallRulesInput,
  NetworkApplianceFirewallCellularFirewallRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallCellularFirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/cellularFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "cellularFirewallRules"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)~!,protocol:e(any|icmp|icmp6|tcp|udp)~!,srcPort:s,srcCidr:s~!,destPort:s,destCidr:s~!,syslogEnabled:b}]"
  },
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallFirewalledServices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallFirewalledServicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkApplianceFirewallFirewalledServices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallFirewalledService {
  readonly service?: string | null | undefined
  /** Who may reach the service: nobody (`blocked`), some (`restricted`) or everybody. */
  readonly access: "blocked" | "restricted" | "unrestricted" | Unlisted | null
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: Array<string> | null | undefined
}

/**
 * Lists which services of a network's appliance can be reached, and by whom.
 *
 * `GET /networks/{networkId}/appliance/firewall/firewalledServices`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-services/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallFirewalledServices: Read<
  GetNetworkApplianceFirewallFirewalledServicesInput,
  Array<NetworkApplianceFirewallFirewalledService>
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallFirewalledServices",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/firewalledServices",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "firewalledServices"],
  response: "[{service:s,access:s~,allowedIps:[s]}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkApplianceFirewallFirewalledService}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallFirewalledServiceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which service: `ICMP`, `web` or `SNMP`. */
  readonly service: string | number
}

/**
 * Returns whether one service of a network's appliance can be reached, and by whom.
 *
 * `GET /networks/{networkId}/appliance/firewall/firewalledServices/{service}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-service/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallFirewalledService: Read<
  GetNetworkApplianceFirewallFirewalledServiceInput,
  NetworkApplianceFirewallFirewalledService
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallFirewalledService",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "firewalledServices"],
  response: "{service:s,access:s~,allowedIps:[s]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallFirewalledService}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallFirewalledServiceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which service: `ICMP`, `web` or `SNMP`. */
  readonly service: string | number
  /** Who may reach the service: nobody (`blocked`), some (`restricted`) or everybody. */
  readonly access: "blocked" | "restricted" | "unrestricted" | Unlisted | null
  /** Addresses or subnets that may connect, or `any`. Needed when `access` is `restricted`. */
  readonly allowedIps?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates whether a service of a network's appliance can be reached, and by whom.
 *
 * `PUT /networks/{networkId}/appliance/firewall/firewalledServices/{service}`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-firewalled-service/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallFirewalledService: Write<
  UpdateNetworkApplianceFirewallFirewalledServiceInput,
  NetworkApplianceFirewallFirewalledService
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallFirewalledService",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "firewalledServices"],
  body: { access: "e(blocked|restricted|unrestricted)~!", allowedIps: "[s]" },
  response: "{service:s,access:s~,allowedIps:[s]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallInboundCellularFirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundCellularFirewallRules {
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: Array<NetworkApplianceFirewallInboundCellularFirewallRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundCellularFirewallRulesRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Lists the appliance inbound cellular firewall rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/inboundCellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-cellular-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallInboundCellularFirewallRules: Read<
  GetNetworkApplianceFirewallInboundCellularFirewallRulesInput,
  NetworkApplianceFirewallInboundCellularFirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallInboundCellularFirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "inboundCellularFirewallRules"],
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallInboundCellularFirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallInboundCellularFirewallRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallInboundCellularFirewallRulesRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Updates the appliance inbound cellular firewall rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/inboundCellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-cellular-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallInboundCellularFirewallRules: Write<
  UpdateNetworkApplianceFirewallInboundCellularFirewallRulesInput,
  NetworkApplianceFirewallInboundCellularFirewallRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallInboundCellularFirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "inboundCellularFirewallRules"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)~!,protocol:e(any|icmp|icmp6|tcp|udp)~!,srcPort:s,srcCidr:s~!,destPort:s,destCidr:s~!,syslogEnabled:b}]"
  },
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallInboundFirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundFirewallRules {
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: Array<NetworkApplianceFirewallInboundFirewallRulesRule> | null | undefined
  /** Whether a match of the last rule is reported to the syslog servers of the network. */
  readonly syslogDefaultRule?: boolean | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundFirewallRulesRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Lists the appliance inbound firewall rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/inboundFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallInboundFirewallRules: Read<
  GetNetworkApplianceFirewallInboundFirewallRulesInput,
  NetworkApplianceFirewallInboundFirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallInboundFirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/inboundFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "inboundFirewallRules"],
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}],syslogDefaultRule:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallInboundFirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallInboundFirewallRulesRuleInput> | null | undefined
  /** Whether a match of the last rule is reported to the syslog servers of the network. */
  readonly syslogDefaultRule?: boolean | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallInboundFirewallRulesRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Updates the appliance inbound firewall rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/inboundFirewallRules`
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallInboundFirewallRules: Write<
  UpdateNetworkApplianceFirewallInboundFirewallRulesInput,
  NetworkApplianceFirewallInboundFirewallRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallInboundFirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/inboundFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "inboundFirewallRules"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)~!,protocol:e(any|icmp|icmp6|tcp|udp)~!,srcPort:s,srcCidr:s~!,destPort:s,destCidr:s~!,syslogEnabled:b}]",
    syslogDefaultRule: "b"
  },
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}],syslogDefaultRule:b}"
})

/**
 * The input of {@link getNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallL3FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL3FirewallRules {
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: Array<NetworkApplianceFirewallL3FirewallRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL3FirewallRulesRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Lists the appliance layer 3 firewall rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/l3FirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l3-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallL3FirewallRules: Read<
  GetNetworkApplianceFirewallL3FirewallRulesInput,
  NetworkApplianceFirewallL3FirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallL3FirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/l3FirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "l3FirewallRules"],
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallL3FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallL3FirewallRulesRuleInput> | null | undefined
  /** Whether a match of the last rule is reported to the syslog servers of the network. */
  readonly syslogDefaultRule?: boolean | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallL3FirewallRulesRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Updates the appliance layer 3 firewall rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/l3FirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l3-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallL3FirewallRules: Write<
  UpdateNetworkApplianceFirewallL3FirewallRulesInput,
  NetworkApplianceFirewallL3FirewallRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallL3FirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/l3FirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "l3FirewallRules"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)~!,protocol:e(any|icmp|icmp6|tcp|udp)~!,srcPort:s,srcCidr:s~!,destPort:s,destCidr:s~!,syslogEnabled:b}]",
    syslogDefaultRule: "b"
  },
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallL7FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRules {
  /** Rules in the order they are tried. */
  readonly rules?: Array<NetworkApplianceFirewallL7FirewallRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesRule {
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy?: "deny" | Unlisted | null | undefined
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type?: NetworkApplianceFirewallL7FirewallRulesRuleType | null | undefined
  /** By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; a list of country codes for the types of countries. */
  readonly value?: string | { readonly id: string; readonly name?: string | null | undefined } | Array<string> | null | undefined
}

/**
 * `rules[].type` in the answer of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceFirewallL7FirewallRulesRuleType =
  | "allowedCountries"
  | "application"
  | "applicationCategory"
  | "blacklistedCountries"
  | "blockedCountries"
  | "host"
  | "ipRange"
  | "port"
  | "whitelistedCountries"
  | Unlisted

/**
 * Lists the appliance layer 7 firewall rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/l7FirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallL7FirewallRules: Read<
  GetNetworkApplianceFirewallL7FirewallRulesInput,
  NetworkApplianceFirewallL7FirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallL7FirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/l7FirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "l7FirewallRules"],
  response: "{rules:[{policy:e(deny),type:e(allowedCountries|application|applicationCategory|blacklistedCountries|blockedCountries|host|ipRange|port|whitelistedCountries),value:(s|{id:s!,name:s}|[s])}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallL7FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Rules in the order they are tried. */
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallL7FirewallRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesRuleInput {
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy?: "deny" | Unlisted | null | undefined
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type?: NetworkApplianceFirewallL7FirewallRulesRuleTypeInput | null | undefined
  /** By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; a list of country codes for the types of countries. */
  readonly value?: string | { readonly id: string; readonly name?: string | null | undefined } | ReadonlyArray<string> | null | undefined
}

/**
 * `rules[].type` in the input of {@link updateNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceFirewallL7FirewallRulesRuleTypeInput =
  | "allowedCountries"
  | "application"
  | "applicationCategory"
  | "blacklistedCountries"
  | "blockedCountries"
  | "host"
  | "ipRange"
  | "port"
  | "whitelistedCountries"
  | Unlisted

/**
 * Updates the appliance layer 7 firewall rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/l7FirewallRules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/firewall/l7FirewallRules`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l7-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallL7FirewallRules: Batchable<
  UpdateNetworkApplianceFirewallL7FirewallRulesInput,
  NetworkApplianceFirewallL7FirewallRules
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceFirewallL7FirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/l7FirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "l7FirewallRules"],
  body: {
    rules: "[{policy:e(deny),type:e(allowedCountries|application|applicationCategory|blacklistedCountries|blockedCountries|host|ipRange|port|whitelistedCountries),value:(s|{id:s!,name:s}|[s])}]"
  },
  response: "{rules:[{policy:e(deny),type:e(allowedCountries|application|applicationCategory|blacklistedCountries|blockedCountries|host|ipRange|port|whitelistedCountries),value:(s|{id:s!,name:s}|[s])}]}",
  batch: { resource: "/networks/{networkId}/appliance/firewall/l7FirewallRules", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallL7FirewallRulesApplicationCategories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallL7FirewallRulesApplicationCategoriesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallL7FirewallRulesApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesApplicationCategories {
  readonly applicationCategories?: Array<NetworkApplianceFirewallL7FirewallRulesApplicationCategoriesApplicationCategory> | null | undefined
}

/**
 * `applicationCategories[]` in the answer of {@link getNetworkApplianceFirewallL7FirewallRulesApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesApplicationCategoriesApplicationCategory {
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
 * Lists the application categories for appliance layer 7 firewall rules in a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-rules-application-categories/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallL7FirewallRulesApplicationCategories: Read<
  GetNetworkApplianceFirewallL7FirewallRulesApplicationCategoriesInput,
  NetworkApplianceFirewallL7FirewallRulesApplicationCategories
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallL7FirewallRulesApplicationCategories",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "l7FirewallRules", "applicationCategories"],
  response: "{applicationCategories:[{id:s,name:s,applications:[{id:s,name:s}]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallMulticastForwardingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly rules: ReadonlyArray<NetworkApplianceFirewallMulticastForwardingRuleInput>
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallMulticastForwardingRuleInput {
  readonly description: string
  readonly address: string
  /** VLANs, as numbers and ranges. */
  readonly vlanIds: ReadonlyArray<string>
}

/**
 * The answer of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallMulticastForwarding {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly rules: Array<NetworkApplianceFirewallMulticastForwardingRule>
}

/**
 * `rules[]` in the answer of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallMulticastForwardingRule {
  readonly description: string
  readonly address: string
  /** VLANs, as numbers and ranges. */
  readonly vlanIds: Array<string>
}

/**
 * Updates the appliance multicast forwarding rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/multicastForwarding`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/firewall/multicastForwarding`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-multicast-forwarding/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallMulticastForwarding: Batchable<
  UpdateNetworkApplianceFirewallMulticastForwardingInput,
  NetworkApplianceFirewallMulticastForwarding
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceFirewallMulticastForwarding",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/multicastForwarding",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "multicastForwarding"],
  body: { rules: "[{description:s!,address:s!,vlanIds:[s]!}]!" },
  response: "{network:{id:s!,name:s!}!,rules:[{description:s!,address:s!,vlanIds:[s]!}]!}",
  batch: { resource: "/networks/{networkId}/appliance/firewall/multicastForwarding", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallOneToManyNatRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToManyNatRules {
  /** What is translated between outside and inside. */
  readonly rules: Array<NetworkApplianceFirewallOneToManyNatRulesRule> | null
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRule {
  /** IP address of the uplink that traffic arrives at. */
  readonly publicIp: string | null
  /** Uplink that the traffic arrives on. */
  readonly uplink: string | null
  /** Which ports are forwarded. */
  readonly portRules: Array<NetworkApplianceFirewallOneToManyNatRulesRulePortRule> | null
}

/**
 * `rules[].portRules[]` in the answer of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRulePortRule {
  readonly name?: string | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: "tcp" | "udp" | Unlisted | null | undefined
  /** Port or ports that traffic arrives at. */
  readonly publicPort?: string | null | undefined
  readonly localIp?: string | null | undefined
  /** Port or ports of the host inside that traffic is forwarded to. */
  readonly localPort?: string | null | undefined
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: Array<string> | null | undefined
}

/**
 * Lists the appliance 1:many NAT rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/oneToManyNatRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-many-nat-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallOneToManyNatRules: Read<
  GetNetworkApplianceFirewallOneToManyNatRulesInput,
  NetworkApplianceFirewallOneToManyNatRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallOneToManyNatRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/oneToManyNatRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "oneToManyNatRules"],
  response: "{rules:[{publicIp:s~,uplink:s~,portRules:[{name:s,protocol:e(tcp|udp),publicPort:s,localIp:s,localPort:s,allowedIps:[s]}]~}]~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallOneToManyNatRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** What is translated between outside and inside. */
  readonly rules: ReadonlyArray<NetworkApplianceFirewallOneToManyNatRulesRuleInput> | null
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRuleInput {
  /** IP address of the uplink that traffic arrives at. */
  readonly publicIp: string | null
  /** Uplink that the traffic arrives on. */
  readonly uplink: string | null
  /** Which ports are forwarded. */
  readonly portRules: ReadonlyArray<NetworkApplianceFirewallOneToManyNatRulesRulePortRuleInput> | null
}

/**
 * `rules[].portRules[]` in the input of {@link updateNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRulePortRuleInput {
  readonly name?: string | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: "tcp" | "udp" | Unlisted | null | undefined
  /** Port or ports that traffic arrives at. */
  readonly publicPort?: string | null | undefined
  readonly localIp?: string | null | undefined
  /** Port or ports of the host inside that traffic is forwarded to. */
  readonly localPort?: string | null | undefined
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the appliance 1:many NAT rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/oneToManyNatRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-many-nat-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallOneToManyNatRules: Write<
  UpdateNetworkApplianceFirewallOneToManyNatRulesInput,
  NetworkApplianceFirewallOneToManyNatRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallOneToManyNatRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/oneToManyNatRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "oneToManyNatRules"],
  body: {
    rules: "[{publicIp:s~!,uplink:s~!,portRules:[{name:s,protocol:e(tcp|udp),publicPort:s,localIp:s,localPort:s,allowedIps:[s]}]~!}]~!"
  },
  response: "{rules:[{publicIp:s~,uplink:s~,portRules:[{name:s,protocol:e(tcp|udp),publicPort:s,localIp:s,localPort:s,allowedIps:[s]}]~}]~}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallOneToOneNatRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToOneNatRules {
  /** What is translated between outside and inside. */
  readonly rules: Array<NetworkApplianceFirewallOneToOneNatRulesRule> | null
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRule {
  readonly name?: string | null | undefined
  /** IP address of the uplink that traffic arrives at. */
  readonly publicIp?: string | null | undefined
  /** IP address of the host inside the network that traffic is forwarded to. */
  readonly lanIp: string | null
  /** Uplink that the traffic arrives on. */
  readonly uplink?: string | null | undefined
  /** What may connect from outside. */
  readonly allowedInbound?: Array<NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound> | null | undefined
}

/**
 * `rules[].allowedInbound[]` in the answer of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound {
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: "any" | "icmp-ping" | "tcp" | "udp" | Unlisted | null | undefined
  /** Ports that may be connected to. */
  readonly destinationPorts?: Array<string> | null | undefined
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: Array<string> | null | undefined
}

/**
 * Lists the appliance 1:1 NAT rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/oneToOneNatRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-one-nat-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallOneToOneNatRules: Read<
  GetNetworkApplianceFirewallOneToOneNatRulesInput,
  NetworkApplianceFirewallOneToOneNatRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallOneToOneNatRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/oneToOneNatRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "oneToOneNatRules"],
  response: "{rules:[{name:s,publicIp:s,lanIp:s~,uplink:s,allowedInbound:[{protocol:e(any|icmp-ping|tcp|udp),destinationPorts:[s],allowedIps:[s]}]}]~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallOneToOneNatRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** What is translated between outside and inside. */
  readonly rules: ReadonlyArray<NetworkApplianceFirewallOneToOneNatRulesRuleInput> | null
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRuleInput {
  readonly name?: string | null | undefined
  /** IP address of the uplink that traffic arrives at. */
  readonly publicIp?: string | null | undefined
  /** IP address of the host inside the network that traffic is forwarded to. */
  readonly lanIp: string | null
  /** Uplink that the traffic arrives on. */
  readonly uplink?: string | null | undefined
  /** What may connect from outside. */
  readonly allowedInbound?: ReadonlyArray<NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInboundInput> | null | undefined
}

/**
 * `rules[].allowedInbound[]` in the input of {@link updateNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInboundInput {
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: "any" | "icmp-ping" | "tcp" | "udp" | Unlisted | null | undefined
  /** Ports that may be connected to. */
  readonly destinationPorts?: ReadonlyArray<string> | null | undefined
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the appliance 1:1 NAT rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/oneToOneNatRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-one-nat-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallOneToOneNatRules: Write<
  UpdateNetworkApplianceFirewallOneToOneNatRulesInput,
  NetworkApplianceFirewallOneToOneNatRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallOneToOneNatRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/oneToOneNatRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "oneToOneNatRules"],
  body: {
    rules: "[{name:s,publicIp:s,lanIp:s~!,uplink:s,allowedInbound:[{protocol:e(any|icmp-ping|tcp|udp),destinationPorts:[s],allowedIps:[s]}]}]~!"
  },
  response: "{rules:[{name:s,publicIp:s,lanIp:s~,uplink:s,allowedInbound:[{protocol:e(any|icmp-ping|tcp|udp),destinationPorts:[s],allowedIps:[s]}]}]~}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallPortForwardingRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallPortForwardingRules {
  /** What is forwarded from outside to hosts inside. */
  readonly rules: Array<NetworkApplianceFirewallPortForwardingRulesRule> | null
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallPortForwardingRulesRule {
  /** IP address of the host inside the network that traffic is forwarded to. */
  readonly lanIp: string | null
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps: Array<string> | null
  readonly name?: string | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "tcp" | "udp" | Unlisted | null
  /** Port or ports that traffic arrives at. */
  readonly publicPort: string | null
  /** Port or ports of the host inside that traffic is forwarded to. */
  readonly localPort: string | null
  /** Uplink that the traffic arrives on. */
  readonly uplink?: NetworkApplianceFirewallPortForwardingRulesRuleUplink | null | undefined
}

/**
 * `rules[].uplink` in the answer of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceFirewallPortForwardingRulesRuleUplink =
  | "all"
  | "both"
  | "internet1"
  | "internet2"
  | "internet3"
  | "internet4"
  | Unlisted

/**
 * Lists the appliance port forwarding rules of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/portForwardingRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-port-forwarding-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallPortForwardingRules: Read<
  GetNetworkApplianceFirewallPortForwardingRulesInput,
  NetworkApplianceFirewallPortForwardingRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallPortForwardingRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/portForwardingRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "portForwardingRules"],
  response: "{rules:[{lanIp:s~,allowedIps:[s]~,name:s,protocol:e(tcp|udp)~,publicPort:s~,localPort:s~,uplink:e(all|both|internet1|internet2|internet3|internet4)}]~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallPortForwardingRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** What is forwarded from outside to hosts inside. */
  readonly rules: ReadonlyArray<NetworkApplianceFirewallPortForwardingRulesRuleInput> | null
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallPortForwardingRulesRuleInput {
  readonly name?: string | null | undefined
  /** IP address of the host inside the network that traffic is forwarded to. */
  readonly lanIp: string | null
  /** Uplink that the traffic arrives on. */
  readonly uplink?: NetworkApplianceFirewallPortForwardingRulesRuleUplinkInput | null | undefined
  /** Port or ports that traffic arrives at. */
  readonly publicPort: string | null
  /** Port or ports of the host inside that traffic is forwarded to. */
  readonly localPort: string | null
  /** Addresses or subnets that may connect, or `any`. */
  readonly allowedIps: ReadonlyArray<string> | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "tcp" | "udp" | Unlisted | null
}

/**
 * `rules[].uplink` in the input of {@link updateNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceFirewallPortForwardingRulesRuleUplinkInput =
  | "all"
  | "both"
  | "internet1"
  | "internet2"
  | "internet3"
  | "internet4"
  | Unlisted

/**
 * Updates the appliance port forwarding rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/portForwardingRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-port-forwarding-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallPortForwardingRules: Write<
  UpdateNetworkApplianceFirewallPortForwardingRulesInput,
  NetworkApplianceFirewallPortForwardingRules
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallPortForwardingRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/portForwardingRules",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "portForwardingRules"],
  body: {
    rules: "[{name:s,lanIp:s~!,uplink:e(all|both|internet1|internet2|internet3|internet4),publicPort:s~!,localPort:s~!,allowedIps:[s]~!,protocol:e(tcp|udp)~!}]~!"
  },
  response: "{rules:[{lanIp:s~,allowedIps:[s]~,name:s,protocol:e(tcp|udp)~,publicPort:s~,localPort:s~,uplink:e(all|both|internet1|internet2|internet3|internet4)}]~}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceFirewallSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallSettings {
  readonly spoofingProtection?: NetworkApplianceFirewallSettingsSpoofingProtection | null | undefined
}

/**
 * `spoofingProtection` in the answer of {@link getNetworkApplianceFirewallSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceFirewallSettingsSpoofingProtection {
  readonly ipSourceGuard?: { readonly mode?: "block" | "log" | Unlisted | null | undefined } | null | undefined
}

/**
 * Returns the appliance firewall settings of a network.
 *
 * `GET /networks/{networkId}/appliance/firewall/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceFirewallSettings: Read<
  GetNetworkApplianceFirewallSettingsInput,
  NetworkApplianceFirewallSettings
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceFirewallSettings",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "settings"],
  response: "{spoofingProtection:{ipSourceGuard:{mode:e(block|log)}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly spoofingProtection?: NetworkApplianceFirewallSettingsSpoofingProtectionInput | null | undefined
}

/**
 * `spoofingProtection` in the input of {@link updateNetworkApplianceFirewallSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceFirewallSettingsSpoofingProtectionInput {
  readonly ipSourceGuard?: { readonly mode?: "block" | "log" | Unlisted | null | undefined } | null | undefined
}

/**
 * Updates the appliance firewall settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/firewall/settings`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceFirewallSettings: Write<
  UpdateNetworkApplianceFirewallSettingsInput,
  NetworkApplianceFirewallSettings
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceFirewallSettings",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "settings"],
  body: { spoofingProtection: "{ipSourceGuard:{mode:e(block|log)}}" },
  response: "{spoofingProtection:{ipSourceGuard:{mode:e(block|log)}}}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkApplianceInterfacesL3Input {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly port?: NetworkApplianceInterfacesL3PortInput | null | undefined
  readonly ipv4: NetworkApplianceInterfacesL3Ipv4Input
}

/**
 * `port` in the input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceInterfacesL3PortInput {
  readonly interface?: NetworkApplianceInterfacesL3PortInterfaceInput | null | undefined
}

/**
 * `port.interface` in the input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceInterfacesL3PortInterfaceInput {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot: number
  /** Part of the slot that the port is in. */
  readonly subslot: number
  /** Number of the port in its slot. */
  readonly number: number
}

/**
 * `ipv4` in the input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceInterfacesL3Ipv4Input {
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * The answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3 {
  /** Other operations take it as `interfaceId`. */
  readonly interfaceId: string
  readonly ipv4?: NetworkApplianceInterfacesL3Ipv4 | null | undefined
  readonly port?: NetworkApplianceInterfacesL3Port | null | undefined
}

/**
 * `ipv4` in the answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3Ipv4 {
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `port` in the answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3Port {
  readonly interface?: NetworkApplianceInterfacesL3PortInterface | null | undefined
}

/**
 * `port.interface` in the answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3PortInterface {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  /** Number of the port in its slot. */
  readonly number?: number | null | undefined
}

/**
 * Creates an appliance layer 3 interface in a network.
 *
 * `POST /networks/{networkId}/appliance/interfaces/l3`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/interfaces/l3`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-interfaces-l3/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkApplianceInterfacesL3: Batchable<
  CreateNetworkApplianceInterfacesL3Input,
  NetworkApplianceInterfacesL3
> = /*#__PURE__*/ batchable({
  id: "createNetworkApplianceInterfacesL3",
  method: "POST",
  path: "/networks/{networkId}/appliance/interfaces/l3",
  tag: "appliance",
  category: "configure",
  subTags: ["interfaces", "l3"],
  body: { port: "{interface:{name:s,slot:i!,subslot:i!,number:i!}}", ipv4: "{address:s,subnet:s}!" },
  response: "{interfaceId:s!,ipv4:{address:s,subnet:s},port:{interface:{name:s~,slot:i~,subslot:i~,number:i~}}}",
  batch: { resource: "/networks/{networkId}/appliance/interfaces/l3", operation: "create" }
})

/**
 * The input of {@link updateNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceInterfacesL3Input {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance layer 3 interface: `interfaceId` in the answer of `createNetworkApplianceInterfacesL3`. */
  readonly interfaceId: string | number
  readonly port?: UpdateNetworkApplianceInterfacesL3PortInput | null | undefined
  readonly ipv4?: NetworkApplianceInterfacesL3Ipv4Input | null | undefined
}

/**
 * `port` in the input of {@link updateNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceInterfacesL3PortInput {
  readonly interface?: UpdateNetworkApplianceInterfacesL3PortInterfaceInput | null | undefined
}

/**
 * `port.interface` in the input of {@link updateNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceInterfacesL3PortInterfaceInput {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot: number | null
  /** Part of the slot that the port is in. */
  readonly subslot: number | null
  /** Number of the port in its slot. */
  readonly number: number | null
}

/**
 * Updates an appliance layer 3 interface of a network.
 *
 * `PUT /networks/{networkId}/appliance/interfaces/l3/{interfaceId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/interfaces/l3/{interfaceId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-interfaces-l3/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceInterfacesL3: Batchable<
  UpdateNetworkApplianceInterfacesL3Input,
  NetworkApplianceInterfacesL3
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceInterfacesL3",
  method: "PUT",
  path: "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}",
  tag: "appliance",
  category: "configure",
  subTags: ["interfaces", "l3"],
  body: { port: "{interface:{name:s~,slot:i~!,subslot:i~!,number:i~!}}", ipv4: "{address:s,subnet:s}" },
  response: "{interfaceId:s!,ipv4:{address:s,subnet:s},port:{interface:{name:s~,slot:i~,subslot:i~,number:i~}}}",
  batch: { resource: "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", operation: "update" }
})

/**
 * The input of {@link deleteNetworkApplianceInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkApplianceInterfacesL3Input {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance layer 3 interface: `interfaceId` in the answer of `createNetworkApplianceInterfacesL3`. */
  readonly interfaceId: string | number
}

/**
 * Deletes an appliance layer 3 interface of a network.
 *
 * `DELETE /networks/{networkId}/appliance/interfaces/l3/{interfaceId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/interfaces/l3/{interfaceId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-interfaces-l3/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkApplianceInterfacesL3: Batchable<
  DeleteNetworkApplianceInterfacesL3Input,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkApplianceInterfacesL3",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}",
  tag: "appliance",
  category: "configure",
  subTags: ["interfaces", "l3"],
  batch: { resource: "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", operation: "destroy" }
})

/**
 * The input of {@link getNetworkAppliancePorts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkAppliancePortsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkAppliancePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAppliancePort {
  /** Other operations take it as `portId`. */
  readonly number?: number | null | undefined
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  readonly type?: string | null | undefined
  readonly dropUntaggedTraffic?: boolean | null | undefined
  readonly vlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. Comma-separated. */
  readonly allowedVlans?: string | null | undefined
  readonly accessPolicy?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: NetworkAppliancePortSgt | null | undefined
}

/**
 * `[].sgt` in the answer of {@link getNetworkAppliancePorts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAppliancePortSgt {
  /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly id?: number | null | undefined
  /** Whether frames carry the security group tag to the peer. */
  readonly enabled?: boolean | null | undefined
}

/**
 * Lists the appliance ports of a network.
 *
 * `GET /networks/{networkId}/appliance/ports`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-ports/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkAppliancePorts: Read<
  GetNetworkAppliancePortsInput,
  Array<NetworkAppliancePort>
> = /*#__PURE__*/ read({
  id: "getNetworkAppliancePorts",
  method: "GET",
  path: "/networks/{networkId}/appliance/ports",
  tag: "appliance",
  category: "configure",
  subTags: ["ports"],
  response: "[{number:i,enabled:b,type:s,dropUntaggedTraffic:b,vlan:i,allowedVlans:s,accessPolicy:s,sgt:{id:i~,enabled:b}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkAppliancePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkAppliancePortInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which port: its `portId`, for the most part its number. */
  readonly portId: string | number
}

/**
 * Returns one appliance port of a network.
 *
 * `GET /networks/{networkId}/appliance/ports/{portId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-port/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkAppliancePort: Read<GetNetworkAppliancePortInput, NetworkAppliancePort> = /*#__PURE__*/ read({
  id: "getNetworkAppliancePort",
  method: "GET",
  path: "/networks/{networkId}/appliance/ports/{portId}",
  tag: "appliance",
  category: "configure",
  subTags: ["ports"],
  response: "{number:i,enabled:b,type:s,dropUntaggedTraffic:b,vlan:i,allowedVlans:s,accessPolicy:s,sgt:{id:i~,enabled:b}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkAppliancePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkAppliancePortInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which port: its `portId`, for the most part its number. */
  readonly portId: string | number
  /** Whether the port is on. */
  readonly enabled?: boolean | null | undefined
  readonly dropUntaggedTraffic?: boolean | null | undefined
  readonly type?: string | null | undefined
  readonly vlan?: number | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. Comma-separated. */
  readonly allowedVlans?: string | null | undefined
  /** One of `open`, `8021x-radius`, `mac-radius`, `hybrid-radius`, `access-manager`. */
  readonly accessPolicy?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: NetworkAppliancePortSgtInput | null | undefined
}

/**
 * `sgt` in the input of {@link updateNetworkAppliancePort}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAppliancePortSgtInput {
  /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly id?: number | null | undefined
  /** Whether frames carry the security group tag to the peer. */
  readonly enabled?: boolean | null | undefined
}

/**
 * Updates an appliance port of a network.
 *
 * `PUT /networks/{networkId}/appliance/ports/{portId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/ports/{portId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-port/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkAppliancePort: Batchable<
  UpdateNetworkAppliancePortInput,
  NetworkAppliancePort
> = /*#__PURE__*/ batchable({
  id: "updateNetworkAppliancePort",
  method: "PUT",
  path: "/networks/{networkId}/appliance/ports/{portId}",
  tag: "appliance",
  category: "configure",
  subTags: ["ports"],
  body: {
    enabled: "b",
    dropUntaggedTraffic: "b",
    type: "s",
    vlan: "i",
    allowedVlans: "s",
    accessPolicy: "s",
    sgt: "{id:i~,enabled:b}"
  },
  response: "{number:i,enabled:b,type:s,dropUntaggedTraffic:b,vlan:i,allowedVlans:s,accessPolicy:s,sgt:{id:i~,enabled:b}}",
  batch: { resource: "/networks/{networkId}/appliance/ports/{portId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkAppliancePrefixesDelegatedStatics}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkAppliancePrefixesDelegatedStaticsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkAppliancePrefixesDelegatedStatics}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStatics {
  /** Other operations take it as `staticDelegatedPrefixId`. */
  readonly staticDelegatedPrefixId: string
  readonly prefix?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkAppliancePrefixesDelegatedStaticsOrigin | null | undefined
  readonly description?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
}

/**
 * `[].origin` in the answer of {@link getNetworkAppliancePrefixesDelegatedStatics}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStaticsOrigin {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type?: "independent" | "internet" | Unlisted | null | undefined
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: Array<string> | null | undefined
}

/**
 * Lists the static delegated IPv6 prefixes of a network.
 *
 * `GET /networks/{networkId}/appliance/prefixes/delegated/statics`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-statics/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkAppliancePrefixesDelegatedStatics: Read<
  GetNetworkAppliancePrefixesDelegatedStaticsInput,
  Array<NetworkAppliancePrefixesDelegatedStatics>
> = /*#__PURE__*/ read({
  id: "getNetworkAppliancePrefixesDelegatedStatics",
  method: "GET",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics",
  tag: "appliance",
  category: "configure",
  subTags: ["prefixes", "delegated", "statics"],
  response: "[{staticDelegatedPrefixId:s!,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkAppliancePrefixesDelegatedStaticInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly prefix: string
  /** Where the IPv6 prefix comes from. */
  readonly origin: NetworkAppliancePrefixesDelegatedStaticOriginInput
  readonly description?: string | null | undefined
}

/**
 * `origin` in the input of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkAppliancePrefixesDelegatedStaticOriginInput {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type?: "independent" | "internet" | Unlisted | null | undefined
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStatic {
  /** Other operations take it as `staticDelegatedPrefixId`. */
  readonly staticDelegatedPrefixId: string
  readonly prefix?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkAppliancePrefixesDelegatedStaticOrigin | null | undefined
  readonly description?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
}

/**
 * `origin` in the answer of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStaticOrigin {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type?: "independent" | "internet" | Unlisted | null | undefined
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: Array<string> | null | undefined
}

/**
 * Creates a static delegated IPv6 prefix in a network.
 *
 * `POST /networks/{networkId}/appliance/prefixes/delegated/statics`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/prefixes/delegated/statics`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-prefixes-delegated-static/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkAppliancePrefixesDelegatedStatic: Batchable<
  CreateNetworkAppliancePrefixesDelegatedStaticInput,
  NetworkAppliancePrefixesDelegatedStatic
> = /*#__PURE__*/ batchable({
  id: "createNetworkAppliancePrefixesDelegatedStatic",
  method: "POST",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics",
  tag: "appliance",
  category: "configure",
  subTags: ["prefixes", "delegated", "statics"],
  body: { prefix: "s!", origin: "{type:e(independent|internet),interfaces:[s]}!", description: "s" },
  response: "{staticDelegatedPrefixId:s!,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}",
  batch: { resource: "/networks/{networkId}/appliance/prefixes/delegated/statics", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkAppliancePrefixesDelegatedStaticInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which static delegated IPv6 prefix: its `staticDelegatedPrefixId` as `getNetworkAppliancePrefixesDelegatedStatics` lists it. */
  readonly staticDelegatedPrefixId: string | number
}

/**
 * Returns one static delegated IPv6 prefix of a network.
 *
 * `GET /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-static/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkAppliancePrefixesDelegatedStatic: Read<
  GetNetworkAppliancePrefixesDelegatedStaticInput,
  NetworkAppliancePrefixesDelegatedStatic
> = /*#__PURE__*/ read({
  id: "getNetworkAppliancePrefixesDelegatedStatic",
  method: "GET",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
  tag: "appliance",
  category: "configure",
  subTags: ["prefixes", "delegated", "statics"],
  response: "{staticDelegatedPrefixId:s!,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkAppliancePrefixesDelegatedStaticInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which static delegated IPv6 prefix: its `staticDelegatedPrefixId` as `getNetworkAppliancePrefixesDelegatedStatics` lists it. */
  readonly staticDelegatedPrefixId: string | number
  readonly prefix?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkAppliancePrefixesDelegatedStaticOriginInput | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Updates a static delegated IPv6 prefix of a network.
 *
 * `PUT /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-prefixes-delegated-static/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkAppliancePrefixesDelegatedStatic: Batchable<
  UpdateNetworkAppliancePrefixesDelegatedStaticInput,
  NetworkAppliancePrefixesDelegatedStatic
> = /*#__PURE__*/ batchable({
  id: "updateNetworkAppliancePrefixesDelegatedStatic",
  method: "PUT",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
  tag: "appliance",
  category: "configure",
  subTags: ["prefixes", "delegated", "statics"],
  body: { prefix: "s", origin: "{type:e(independent|internet),interfaces:[s]}", description: "s" },
  response: "{staticDelegatedPrefixId:s!,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}",
  batch: {
    resource: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    operation: "update"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkAppliancePrefixesDelegatedStaticInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which static delegated IPv6 prefix: its `staticDelegatedPrefixId` as `getNetworkAppliancePrefixesDelegatedStatics` lists it. */
  readonly staticDelegatedPrefixId: string | number
}

/**
 * Deletes a static delegated IPv6 prefix of a network.
 *
 * `DELETE /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-prefixes-delegated-static/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkAppliancePrefixesDelegatedStatic: Batchable<
  DeleteNetworkAppliancePrefixesDelegatedStaticInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkAppliancePrefixesDelegatedStatic",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
  tag: "appliance",
  category: "configure",
  subTags: ["prefixes", "delegated", "statics"],
  batch: {
    resource: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceRfProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfiles {
  readonly assigned?: Array<NetworkApplianceRfProfilesAssigned> | null | undefined
}

/**
 * `assigned[]` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssigned {
  readonly id?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: NetworkApplianceRfProfilesAssignedTwoFourGhzSettings | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: NetworkApplianceRfProfilesAssignedFiveGhzSettings | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkApplianceRfProfilesAssignedPerSsidSettings | null | undefined
}

/**
 * `assigned[].twoFourGhzSettings` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedTwoFourGhzSettings {
  /** Slowest rate at which clients may talk on the band, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `assigned[].fiveGhzSettings` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedFiveGhzSettings {
  /** Slowest rate at which clients may talk on the band, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `assigned[].perSsidSettings` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedPerSsidSettings {
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "1"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "2"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "3"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "4"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | null | undefined
}

/**
 * `assigned[].perSsidSettings.1` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedPerSsidSetting {
  /** Which radio bands the SSID is broadcast on; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: string | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * Lists the appliance RF profiles of a network.
 *
 * `GET /networks/{networkId}/appliance/rfProfiles`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceRfProfiles: Read<
  GetNetworkApplianceRfProfilesInput,
  NetworkApplianceRfProfiles
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceRfProfiles",
  method: "GET",
  path: "/networks/{networkId}/appliance/rfProfiles",
  tag: "appliance",
  category: "configure",
  subTags: ["rfProfiles"],
  response: '{assigned:[{id:s,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}]}',
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkApplianceRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: NetworkApplianceRfProfileTwoFourGhzSettingsInput | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: NetworkApplianceRfProfileFiveGhzSettingsInput | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkApplianceRfProfilePerSsidSettingsInput | null | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceRfProfileTwoFourGhzSettingsInput {
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `1`, `2`, `5.5`, `6`, `9`, `11`, `12`, `18`, `24`, `36`, `48`, `54`. The API's default is `11`. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). The API's default is `true`. */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `fiveGhzSettings` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceRfProfileFiveGhzSettingsInput {
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `6`, `9`, `12`, `18`, `24`, `36`, `48`, `54`. The API's default is `12`. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). The API's default is `true`. */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `perSsidSettings` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceRfProfilePerSsidSettingsInput {
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "1"?: NetworkApplianceRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "2"?: NetworkApplianceRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "3"?: NetworkApplianceRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "4"?: NetworkApplianceRfProfilePerSsidSettingInput | null | undefined
}

/**
 * `perSsidSettings.1` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceRfProfilePerSsidSettingInput {
  /** Which radio bands the SSID is broadcast on; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * The answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfile {
  /** Other operations take it as `rfProfileId`. */
  readonly id: string
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: NetworkApplianceRfProfileTwoFourGhzSettings | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: NetworkApplianceRfProfileFiveGhzSettings | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkApplianceRfProfilePerSsidSettings | null | undefined
}

/**
 * `twoFourGhzSettings` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfileTwoFourGhzSettings {
  /** Slowest rate at which clients may talk on the band, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `fiveGhzSettings` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfileFiveGhzSettings {
  /** Slowest rate at which clients may talk on the band, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `perSsidSettings` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilePerSsidSettings {
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "1"?: NetworkApplianceRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "2"?: NetworkApplianceRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "3"?: NetworkApplianceRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "4"?: NetworkApplianceRfProfilePerSsidSetting | null | undefined
}

/**
 * `perSsidSettings.1` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilePerSsidSetting {
  /** Which radio bands the SSID is broadcast on; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * Creates an appliance RF profile in a network.
 *
 * `POST /networks/{networkId}/appliance/rfProfiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/rfProfiles`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkApplianceRfProfile: Batchable<
  CreateNetworkApplianceRfProfileInput,
  NetworkApplianceRfProfile
> = /*#__PURE__*/ batchable({
  id: "createNetworkApplianceRfProfile",
  method: "POST",
  path: "/networks/{networkId}/appliance/rfProfiles",
  tag: "appliance",
  category: "configure",
  subTags: ["rfProfiles"],
  body: {
    name: "s!",
    twoFourGhzSettings: "{minBitrate:n,axEnabled:b}",
    fiveGhzSettings: "{minBitrate:i,axEnabled:b}",
    perSsidSettings: '{"1":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"2":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"3":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"4":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b}}'
  },
  response: '{id:s!,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}',
  batch: { resource: "/networks/{networkId}/appliance/rfProfiles", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance RF profile: its `id` as `getNetworkApplianceRfProfiles` lists it. */
  readonly rfProfileId: string | number
}

/**
 * Returns one appliance RF profile of a network.
 *
 * `GET /networks/{networkId}/appliance/rfProfiles/{rfProfileId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceRfProfile: Read<
  GetNetworkApplianceRfProfileInput,
  NetworkApplianceRfProfile
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceRfProfile",
  method: "GET",
  path: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["rfProfiles"],
  response: '{id:s!,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}',
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance RF profile: its `id` as `getNetworkApplianceRfProfiles` lists it. */
  readonly rfProfileId: string | number
  readonly name?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: UpdateNetworkApplianceRfProfileTwoFourGhzSettingsInput | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: UpdateNetworkApplianceRfProfileFiveGhzSettingsInput | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkApplianceRfProfilePerSsidSettingsInput | null | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link updateNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceRfProfileTwoFourGhzSettingsInput {
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `1`, `2`, `5.5`, `6`, `9`, `11`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * `fiveGhzSettings` in the input of {@link updateNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceRfProfileFiveGhzSettingsInput {
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `6`, `9`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
}

/**
 * Updates an appliance RF profile of a network.
 *
 * `PUT /networks/{networkId}/appliance/rfProfiles/{rfProfileId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/rfProfiles/{rfProfileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceRfProfile: Batchable<
  UpdateNetworkApplianceRfProfileInput,
  NetworkApplianceRfProfile
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceRfProfile",
  method: "PUT",
  path: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["rfProfiles"],
  body: {
    name: "s",
    twoFourGhzSettings: "{minBitrate:n,axEnabled:b}",
    fiveGhzSettings: "{minBitrate:i,axEnabled:b}",
    perSsidSettings: '{"1":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"2":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"3":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"4":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b}}'
  },
  response: '{id:s!,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}',
  batch: { resource: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkApplianceRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance RF profile: its `id` as `getNetworkApplianceRfProfiles` lists it. */
  readonly rfProfileId: string | number
}

/**
 * Deletes an appliance RF profile of a network.
 *
 * `DELETE /networks/{networkId}/appliance/rfProfiles/{rfProfileId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/rfProfiles/{rfProfileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkApplianceRfProfile: Batchable<
  DeleteNetworkApplianceRfProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkApplianceRfProfile",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["rfProfiles"],
  batch: { resource: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}", operation: "destroy" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSdwanInternetPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which uplink traffic takes, by kind of traffic. */
  readonly wanTrafficUplinkPreferences?: ReadonlyArray<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceInput> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceInput {
  /** Uplink that the traffic takes while it can. One of `wan1`, `wan2`, `bestForVoIP`, `loadBalancing`, `defaultUplink`, `cellular`. */
  readonly preferredUplink: string
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | Unlisted | null | undefined
  /** How good an uplink has to be for the traffic. */
  readonly performanceClass?: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClassInput | null | undefined
  /** Which traffic the preference is about. */
  readonly trafficFilters: ReadonlyArray<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterInput>
}

/**
 * `wanTrafficUplinkPreferences[].performanceClass` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClassInput {
  /** Whether the class is one that everybody has (`builtin`) or one of the network's own. */
  readonly type?: "builtin" | "custom" | Unlisted | null | undefined
  /** Name of a performance class that everybody has. */
  readonly builtinPerformanceClassName?: "VoIP" | Unlisted | null | undefined
  /** Id of a performance class of the network, as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId?: string | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterInput {
  readonly type: "application" | "custom" | "majorApplication" | Unlisted
  readonly value: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueInput {
  /** Which protocol the traffic has. */
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | Unlisted | null | undefined
  /** Where the traffic comes from. */
  readonly source: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSourceInput
  /** Where the traffic goes to. */
  readonly destination: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSourceInput {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  readonly applications?: ReadonlyArray<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplicationInput> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination.applications[]` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplicationInput {
  readonly id?: string | null | undefined
  /** Name of the application that traffic is recognized as. */
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * The answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPolicies {
  /** Which uplink traffic takes, by kind of traffic. */
  readonly wanTrafficUplinkPreferences?: Array<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreference> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreference {
  /** Uplink that the traffic takes while it can. One of `wan1`, `wan2`, `bestForVoIP`, `loadBalancing`, `defaultUplink`, `cellular`. */
  readonly preferredUplink: string
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | Unlisted | null | undefined
  /** How good an uplink has to be for the traffic. */
  readonly performanceClass?: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClass | null | undefined
  /** Which traffic the preference is about. */
  readonly trafficFilters: Array<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilter>
}

/**
 * `wanTrafficUplinkPreferences[].performanceClass` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClass {
  /** Whether the class is one that everybody has (`builtin`) or one of the network's own. */
  readonly type?: "builtin" | "custom" | Unlisted | null | undefined
  /** Name of a performance class that everybody has. */
  readonly builtinPerformanceClassName?: "VoIP" | Unlisted | null | undefined
  /** Id of a performance class of the network, as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId?: string | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilter {
  readonly type: "application" | "custom" | "majorApplication" | Unlisted
  readonly value: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValue
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValue {
  /** Which protocol the traffic has. */
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | Unlisted | null | undefined
  /** Where the traffic comes from. */
  readonly source: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource
  /** Where the traffic goes to. */
  readonly destination: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestination
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestination {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  readonly applications?: Array<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination.applications[]` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication {
  readonly id?: string | null | undefined
  /** Name of the application that traffic is recognized as. */
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * Updates the SD-WAN internet policies of a network.
 *
 * `PUT /networks/{networkId}/appliance/sdwan/internetPolicies`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/sdwan/internetPolicies`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-sdwan-internet-policies/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceSdwanInternetPolicies: Batchable<
  UpdateNetworkApplianceSdwanInternetPoliciesInput,
  NetworkApplianceSdwanInternetPolicies
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceSdwanInternetPolicies",
  method: "PUT",
  path: "/networks/{networkId}/appliance/sdwan/internetPolicies",
  tag: "appliance",
  category: "configure",
  subTags: ["sdwan", "internetPolicies"],
  body: {
    wanTrafficUplinkPreferences: "[{preferredUplink:s!,failOverCriterion:e(poorPerformance|uplinkDown),performanceClass:{type:e(builtin|custom)~,builtinPerformanceClassName:e(VoIP)~,customPerformanceClassId:s~},trafficFilters:[{type:e(application|custom|majorApplication)!,value:{protocol:e(any|icmp6|tcp|udp),source:{port:s,cidr:s,vlan:i,host:i}!,destination:{port:s~,cidr:s~,applications:[{id:s~,name:s~,type:s~}]~}!}!}]!}]"
  },
  response: "{wanTrafficUplinkPreferences:[{preferredUplink:s!,failOverCriterion:e(poorPerformance|uplinkDown),performanceClass:{type:e(builtin|custom)~,builtinPerformanceClassName:e(VoIP)~,customPerformanceClassId:s~},trafficFilters:[{type:e(application|custom|majorApplication)!,value:{protocol:e(any|icmp6|tcp|udp),source:{port:s,cidr:s,vlan:i,host:i}!,destination:{port:s~,cidr:s~,applications:[{id:s~,name:s~,type:s~}]~}!}!}]!}]}",
  batch: { resource: "/networks/{networkId}/appliance/sdwan/internetPolicies", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSecurityEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSecurityEventsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 365 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 31,536,000. The API's default is `2678400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
}

/**
 * Lists the appliance security events of a network.
 *
 * `GET /networks/{networkId}/appliance/security/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-events/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkApplianceSecurityEvents: Paginated<
  GetNetworkApplianceSecurityEventsInput,
  Array<{ readonly [name: string]: unknown }>,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ paginated({
  id: "getNetworkApplianceSecurityEvents",
  method: "GET",
  path: "/networks/{networkId}/appliance/security/events",
  tag: "appliance",
  category: "monitor",
  subTags: ["security", "events"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)"
  },
  response: "[{*:*}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSecurityIntrusionInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSecurityIntrusion {
  readonly mode?: "detection" | "disabled" | "prevention" | Unlisted | null | undefined
  /** How strict intrusion detection is: `connectivity`, `balanced` or `security`. */
  readonly idsRulesets?: "balanced" | "connectivity" | "security" | Unlisted | null | undefined
  /** Which networks intrusion detection looks at. */
  readonly protectedNetworks?: NetworkApplianceSecurityIntrusionProtectedNetworks | null | undefined
}

/**
 * `protectedNetworks` in the answer of {@link getNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSecurityIntrusionProtectedNetworks {
  readonly useDefault?: boolean | null | undefined
  /** Subnets that intrusion detection looks at. */
  readonly includedCidr?: Array<string> | null | undefined
  /** Subnets that intrusion detection leaves out. */
  readonly excludedCidr?: Array<string> | null | undefined
}

/**
 * Returns the intrusion detection settings of a network.
 *
 * `GET /networks/{networkId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-intrusion/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceSecurityIntrusion: Read<
  GetNetworkApplianceSecurityIntrusionInput,
  NetworkApplianceSecurityIntrusion
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceSecurityIntrusion",
  method: "GET",
  path: "/networks/{networkId}/appliance/security/intrusion",
  tag: "appliance",
  category: "configure",
  subTags: ["security", "intrusion"],
  response: "{mode:e(detection|disabled|prevention),idsRulesets:s,protectedNetworks:{useDefault:b,includedCidr:[s],excludedCidr:[s]}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSecurityIntrusionInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly mode?: "detection" | "disabled" | "prevention" | Unlisted | null | undefined
  /** How strict intrusion detection is: `connectivity`, `balanced` or `security`. The API's default is `"balanced"`. */
  readonly idsRulesets?: "balanced" | "connectivity" | "security" | Unlisted | null | undefined
  /** Which networks intrusion detection looks at. */
  readonly protectedNetworks?: NetworkApplianceSecurityIntrusionProtectedNetworksInput | null | undefined
}

/**
 * `protectedNetworks` in the input of {@link updateNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSecurityIntrusionProtectedNetworksInput {
  /** The API's default is `true`. */
  readonly useDefault?: boolean | null | undefined
  /** Subnets that intrusion detection looks at. */
  readonly includedCidr?: ReadonlyArray<string> | null | undefined
  /** Subnets that intrusion detection leaves out. */
  readonly excludedCidr?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link updateNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UpdateNetworkApplianceSecurityIntrusionOutput {
  readonly mode?: string | null | undefined
  /** How strict intrusion detection is: `connectivity`, `balanced` or `security`. */
  readonly idsRulesets?: string | null | undefined
  /** Which networks intrusion detection looks at. */
  readonly protectedNetworks?: NetworkApplianceSecurityIntrusionProtectedNetworks | null | undefined
}

/**
 * Updates the intrusion detection settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-intrusion/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceSecurityIntrusion: Write<
  UpdateNetworkApplianceSecurityIntrusionInput,
  UpdateNetworkApplianceSecurityIntrusionOutput
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceSecurityIntrusion",
  method: "PUT",
  path: "/networks/{networkId}/appliance/security/intrusion",
  tag: "appliance",
  category: "configure",
  subTags: ["security", "intrusion"],
  body: {
    mode: "e(detection|disabled|prevention)",
    idsRulesets: "e(balanced|connectivity|security)",
    protectedNetworks: "{useDefault:b,includedCidr:[s],excludedCidr:[s]}"
  },
  response: "{mode:s,idsRulesets:s,protectedNetworks:{useDefault:b,includedCidr:[s],excludedCidr:[s]}}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSecurityMalware}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSecurityMalwareInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceSecurityMalware}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSecurityMalware {
  readonly mode: "disabled" | "enabled" | Unlisted | null
  /** Exceptions that are let through. */
  readonly allowedUrls?: Array<{
    /** URL that is not scanned. */
    readonly url: string | null
    /** Why the exception is made. */
    readonly comment: string | null
  }> | null | undefined
  /** Exceptions that are let through. */
  readonly allowedFiles?: Array<{
    readonly sha256: string | null
    /** Why the exception is made. */
    readonly comment: string | null
  }> | null | undefined
}

/**
 * Returns the malware protection settings of a network.
 *
 * `GET /networks/{networkId}/appliance/security/malware`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-malware/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceSecurityMalware: Read<
  GetNetworkApplianceSecurityMalwareInput,
  NetworkApplianceSecurityMalware
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceSecurityMalware",
  method: "GET",
  path: "/networks/{networkId}/appliance/security/malware",
  tag: "appliance",
  category: "configure",
  subTags: ["security", "malware"],
  response: "{mode:s~,allowedUrls:[{url:s~,comment:s~}],allowedFiles:[{sha256:s~,comment:s~}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSecurityMalware}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSecurityMalwareInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly mode: "disabled" | "enabled" | Unlisted | null
  /** Exceptions that are let through. */
  readonly allowedUrls?: ReadonlyArray<{
    /** URL that is not scanned. */
    readonly url: string | null
    /** Why the exception is made. */
    readonly comment: string | null
  }> | null | undefined
  /** Exceptions that are let through. */
  readonly allowedFiles?: ReadonlyArray<{
    readonly sha256: string | null
    /** Why the exception is made. */
    readonly comment: string | null
  }> | null | undefined
}

/**
 * Updates the malware protection settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/security/malware`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-malware/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceSecurityMalware: Write<
  UpdateNetworkApplianceSecurityMalwareInput,
  NetworkApplianceSecurityMalware
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceSecurityMalware",
  method: "PUT",
  path: "/networks/{networkId}/appliance/security/malware",
  tag: "appliance",
  category: "configure",
  subTags: ["security", "malware"],
  body: {
    mode: "e(disabled|enabled)~!",
    allowedUrls: "[{url:s~!,comment:s~!}]",
    allowedFiles: "[{sha256:s~!,comment:s~!}]"
  },
  response: "{mode:s~,allowedUrls:[{url:s~,comment:s~}],allowedFiles:[{sha256:s~,comment:s~}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSettings {
  readonly clientTrackingMethod?: "IP address" | "MAC address" | "Unique client identifier" | Unlisted | null | undefined
  readonly deploymentMode?: "passthrough" | "routed" | Unlisted | null | undefined
  readonly dynamicDns?: NetworkApplianceSettingsDynamicDns | null | undefined
}

/**
 * `dynamicDns` in the answer of {@link getNetworkApplianceSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSettingsDynamicDns {
  /** Whether a host name follows the public address of the uplink. */
  readonly enabled?: boolean | null | undefined
  readonly prefix?: string | null | undefined
  /** Host name that follows the public address. */
  readonly url?: string | null | undefined
}

/**
 * Returns the appliance settings of a network.
 *
 * `GET /networks/{networkId}/appliance/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceSettings: Read<
  GetNetworkApplianceSettingsInput,
  NetworkApplianceSettings
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceSettings",
  method: "GET",
  path: "/networks/{networkId}/appliance/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["settings"],
  response: "{clientTrackingMethod:e(IP address|MAC address|Unique client identifier),deploymentMode:e(passthrough|routed),dynamicDns:{enabled:b,prefix:s,url:s}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly clientTrackingMethod?: "IP address" | "MAC address" | "Unique client identifier" | Unlisted | null | undefined
  readonly deploymentMode?: "passthrough" | "routed" | Unlisted | null | undefined
  readonly dynamicDns?: NetworkApplianceSettingsDynamicDnsInput | null | undefined
}

/**
 * `dynamicDns` in the input of {@link updateNetworkApplianceSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSettingsDynamicDnsInput {
  readonly prefix?: string | null | undefined
  /** Whether a host name follows the public address of the uplink. */
  readonly enabled?: boolean | null | undefined
}

/**
 * Updates the appliance settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceSettings: Batchable<
  UpdateNetworkApplianceSettingsInput,
  NetworkApplianceSettings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceSettings",
  method: "PUT",
  path: "/networks/{networkId}/appliance/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["settings"],
  body: {
    clientTrackingMethod: "e(IP address|MAC address|Unique client identifier)",
    deploymentMode: "e(passthrough|routed)",
    dynamicDns: "{prefix:s,enabled:b}"
  },
  response: "{clientTrackingMethod:e(IP address|MAC address|Unique client identifier),deploymentMode:e(passthrough|routed),dynamicDns:{enabled:b,prefix:s,url:s}}",
  batch: { resource: "/networks/{networkId}/appliance/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSingleLanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSingleLan {
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  /** Whether only clients with an address by DHCP are let through. */
  readonly mandatoryDhcp?: {
    /** Whether only clients with an address by DHCP are let through. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly ipv6?: NetworkApplianceSingleLanIpv6 | null | undefined
}

/**
 * `ipv6` in the answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSingleLanIpv6 {
  /** Whether the interface uses IPv6. */
  readonly enabled?: boolean | null | undefined
  readonly prefixAssignments?: Array<NetworkApplianceSingleLanIpv6PrefixAssignment> | null | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignment {
  /** Whether the VLAN takes a /64 out of the delegated prefix by itself. */
  readonly autonomous?: boolean | null | undefined
  /** Prefix of length 64 that the VLAN has by hand. */
  readonly staticPrefix?: string | null | undefined
  /** IPv6 address of the appliance that is set by hand. */
  readonly staticApplianceIp6?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkApplianceSingleLanIpv6PrefixAssignmentOrigin | null | undefined
  /** Whether the prefix is left unused. */
  readonly disabled: boolean | null
}

/**
 * `ipv6.prefixAssignments[].origin` in the answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignmentOrigin {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type: "independent" | "internet" | Unlisted | null
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: Array<string> | null | undefined
}

/**
 * Returns the single LAN settings of a network.
 *
 * `GET /networks/{networkId}/appliance/singleLan`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-single-lan/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceSingleLan: Read<
  GetNetworkApplianceSingleLanInput,
  NetworkApplianceSingleLan
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceSingleLan",
  method: "GET",
  path: "/networks/{networkId}/appliance/singleLan",
  tag: "appliance",
  category: "configure",
  subTags: ["singleLan"],
  response: "{subnet:s,applianceIp:s,mandatoryDhcp:{enabled:b},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet)~,interfaces:[s]},disabled:b~}]}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSingleLanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  readonly ipv6?: NetworkApplianceSingleLanIpv6Input | null | undefined
  /** Whether only clients with an address by DHCP are let through. */
  readonly mandatoryDhcp?: {
    /** Whether only clients with an address by DHCP are let through. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `ipv6` in the input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSingleLanIpv6Input {
  /** Whether the interface uses IPv6. */
  readonly enabled?: boolean | null | undefined
  readonly prefixAssignments?: ReadonlyArray<NetworkApplianceSingleLanIpv6PrefixAssignmentInput> | null | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignmentInput {
  /** Whether the VLAN takes a /64 out of the delegated prefix by itself. */
  readonly autonomous?: boolean | null | undefined
  /** Whether the prefix is left unused. */
  readonly disabled: boolean | null
  /** Prefix of length 64 that the VLAN has by hand. */
  readonly staticPrefix?: string | null | undefined
  /** IPv6 address of the appliance that is set by hand. */
  readonly staticApplianceIp6?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkApplianceSingleLanIpv6PrefixAssignmentOriginInput | null | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignmentOriginInput {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type: "independent" | "internet" | Unlisted | null
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the single LAN settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/singleLan`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/singleLan`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-single-lan/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceSingleLan: Batchable<
  UpdateNetworkApplianceSingleLanInput,
  NetworkApplianceSingleLan
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceSingleLan",
  method: "PUT",
  path: "/networks/{networkId}/appliance/singleLan",
  tag: "appliance",
  category: "configure",
  subTags: ["singleLan"],
  body: {
    subnet: "s",
    applianceIp: "s",
    ipv6: "{enabled:b,prefixAssignments:[{autonomous:b,disabled:b~!,staticPrefix:s~,staticApplianceIp6:s~,origin:{type:e(independent|internet)~!,interfaces:[s]}}]}",
    mandatoryDhcp: "{enabled:b}"
  },
  response: "{subnet:s,applianceIp:s,mandatoryDhcp:{enabled:b},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet)~,interfaces:[s]},disabled:b~}]}}",
  batch: { resource: "/networks/{networkId}/appliance/singleLan", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSsids}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSsidsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkApplianceSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSsid {
  /** Other operations take it as `number`. */
  readonly number?: number | null | undefined
  /** Name that the SSID broadcasts. */
  readonly name?: string | null | undefined
  /** Whether the SSID is broadcast. */
  readonly enabled?: boolean | null | undefined
  /** VLAN that clients of the SSID are in. */
  readonly defaultVlanId?: number | null | undefined
  /** How clients prove that they may join the SSID, such as `open`, `psk` or `8021x-radius`. */
  readonly authMode?: "8021x-meraki" | "8021x-radius" | "open" | "psk" | Unlisted | null | undefined
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers?: Array<NetworkApplianceSsidRadiusServer> | null | undefined
  /** Which encryption goes with the pre-shared key. */
  readonly encryptionMode?: "wep" | "wpa" | Unlisted | null | undefined
  /** Which generations of WPA are offered, such as `WPA2 only`. */
  readonly wpaEncryptionMode?: NetworkApplianceSsidWpaEncryptionMode | null | undefined
  /** Whether the SSID is broadcast or hidden. */
  readonly visible?: boolean | null | undefined
}

/**
 * `[].radiusServers[]` in the answer of {@link getNetworkApplianceSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceSsidRadiusServer {
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
}

/**
 * `[].wpaEncryptionMode` in the answer of {@link getNetworkApplianceSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceSsidWpaEncryptionMode =
  | "WPA1 and WPA2"
  | "WPA2 only"
  | "WPA3 Transition Mode"
  | "WPA3 only"
  | Unlisted

/**
 * Lists the appliance SSIDs of a network.
 *
 * `GET /networks/{networkId}/appliance/ssids`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssids/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceSsids: Read<
  GetNetworkApplianceSsidsInput,
  Array<NetworkApplianceSsid>
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceSsids",
  method: "GET",
  path: "/networks/{networkId}/appliance/ssids",
  tag: "appliance",
  category: "configure",
  subTags: ["ssids"],
  response: "[{number:i,name:s,enabled:b,defaultVlanId:i,authMode:s,radiusServers:[{host:s,port:i}],encryptionMode:s,wpaEncryptionMode:s,visible:b}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkApplianceSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceSsidInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * Returns one appliance SSID of a network.
 *
 * `GET /networks/{networkId}/appliance/ssids/{number}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssid/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceSsid: Read<GetNetworkApplianceSsidInput, NetworkApplianceSsid> = /*#__PURE__*/ read({
  id: "getNetworkApplianceSsid",
  method: "GET",
  path: "/networks/{networkId}/appliance/ssids/{number}",
  tag: "appliance",
  category: "configure",
  subTags: ["ssids"],
  response: "{number:i,name:s,enabled:b,defaultVlanId:i,authMode:s,radiusServers:[{host:s,port:i}],encryptionMode:s,wpaEncryptionMode:s,visible:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSsidInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Name that the SSID broadcasts. */
  readonly name?: string | null | undefined
  /** Whether the SSID is broadcast. */
  readonly enabled?: boolean | null | undefined
  /** VLAN that clients of the SSID are in. */
  readonly defaultVlanId?: number | null | undefined
  /** How clients prove that they may join the SSID, such as `open`, `psk` or `8021x-radius`. */
  readonly authMode?: "8021x-meraki" | "8021x-radius" | "open" | "psk" | Unlisted | null | undefined
  /** Key that clients share to join the SSID. */
  readonly psk?: string | null | undefined
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers?: ReadonlyArray<NetworkApplianceSsidRadiusServerInput> | null | undefined
  /** Which encryption goes with the pre-shared key. */
  readonly encryptionMode?: "wep" | "wpa" | Unlisted | null | undefined
  /** Which generations of WPA are offered, such as `WPA2 only`. */
  readonly wpaEncryptionMode?: NetworkApplianceSsidWpaEncryptionModeInput | null | undefined
  /** Whether the SSID is broadcast or hidden. */
  readonly visible?: boolean | null | undefined
  readonly dhcpEnforcedDeauthentication?: { readonly enabled?: boolean | null | undefined } | null | undefined
  /** Protection of management frames (802.11w). */
  readonly dot11w?: NetworkApplianceSsidDot11wInput | null | undefined
}

/**
 * `radiusServers[]` in the input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSsidRadiusServerInput {
  /** IP address or host name of the RADIUS server. */
  readonly host?: string | null | undefined
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * `wpaEncryptionMode` in the input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceSsidWpaEncryptionModeInput =
  | "WPA1 and WPA2"
  | "WPA2 only"
  | "WPA3 Transition Mode"
  | "WPA3 only"
  | Unlisted

/**
 * `dot11w` in the input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceSsidDot11wInput {
  /** Whether management frames are protected (802.11w). */
  readonly enabled?: boolean | null | undefined
  /** Whether clients that cannot protect management frames are refused. */
  readonly required?: boolean | null | undefined
}

/**
 * Updates an appliance SSID of a network.
 *
 * `PUT /networks/{networkId}/appliance/ssids/{number}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/ssids/{number}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-ssid/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceSsid: Batchable<
  UpdateNetworkApplianceSsidInput,
  NetworkApplianceSsid
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceSsid",
  method: "PUT",
  path: "/networks/{networkId}/appliance/ssids/{number}",
  tag: "appliance",
  category: "configure",
  subTags: ["ssids"],
  body: {
    name: "s",
    enabled: "b",
    defaultVlanId: "i",
    authMode: "e(8021x-meraki|8021x-radius|open|psk)",
    psk: "s",
    radiusServers: "[{host:s,port:i,secret:s}]",
    encryptionMode: "e(wep|wpa)",
    wpaEncryptionMode: "e(WPA1 and WPA2|WPA2 only|WPA3 Transition Mode|WPA3 only)",
    visible: "b",
    dhcpEnforcedDeauthentication: "{enabled:b}",
    dot11w: "{enabled:b,required:b}"
  },
  response: "{number:i,name:s,enabled:b,defaultVlanId:i,authMode:s,radiusServers:[{host:s,port:i}],encryptionMode:s,wpaEncryptionMode:s,visible:b}",
  batch: { resource: "/networks/{networkId}/appliance/ssids/{number}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceStaticRoutes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceStaticRoutesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkApplianceStaticRoutes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceStaticRoute {
  /** Other operations take it as `staticRouteId`. */
  readonly id: string
  readonly ipVersion?: number | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Whether packets take the route. */
  readonly enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly gatewayIp?: string | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: { readonly [name: string]: {
    /** Address that the client always gets. */
    readonly ip?: string | null | undefined
    /** What people call the client. */
    readonly name?: string | null | undefined
  } } | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: Array<NetworkApplianceStaticRouteReservedIpRange> | null | undefined
  readonly gatewayVlanId?: number | null | undefined
}

/**
 * `[].reservedIpRanges[]` in the answer of {@link getNetworkApplianceStaticRoutes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceStaticRouteReservedIpRange {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment: string | null
}

/**
 * Lists the appliance static routes of a network.
 *
 * `GET /networks/{networkId}/appliance/staticRoutes`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-routes/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceStaticRoutes: Read<
  GetNetworkApplianceStaticRoutesInput,
  Array<NetworkApplianceStaticRoute>
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceStaticRoutes",
  method: "GET",
  path: "/networks/{networkId}/appliance/staticRoutes",
  tag: "appliance",
  category: "configure",
  subTags: ["staticRoutes"],
  response: "[{id:s!,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],gatewayVlanId:i}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkApplianceStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet: string
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly gatewayIp: string
  /** From 0 to 4,094. */
  readonly gatewayVlanId?: number | null | undefined
  /** Whether packets take the route. */
  readonly enabled?: boolean | null | undefined
}

/**
 * Creates an appliance static route in a network.
 *
 * `POST /networks/{networkId}/appliance/staticRoutes`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-static-route/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkApplianceStaticRoute: Write<
  CreateNetworkApplianceStaticRouteInput,
  NetworkApplianceStaticRoute
> = /*#__PURE__*/ write({
  id: "createNetworkApplianceStaticRoute",
  method: "POST",
  path: "/networks/{networkId}/appliance/staticRoutes",
  tag: "appliance",
  category: "configure",
  subTags: ["staticRoutes"],
  body: { name: "s!", subnet: "s!", gatewayIp: "s!", gatewayVlanId: "i", enabled: "b" },
  response: "{id:s!,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],gatewayVlanId:i}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance static route: its `id` as `getNetworkApplianceStaticRoutes` lists it. */
  readonly staticRouteId: string | number
}

/**
 * Returns one appliance static route of a network.
 *
 * `GET /networks/{networkId}/appliance/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-route/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceStaticRoute: Read<
  GetNetworkApplianceStaticRouteInput,
  NetworkApplianceStaticRoute
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceStaticRoute",
  method: "GET",
  path: "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
  tag: "appliance",
  category: "configure",
  subTags: ["staticRoutes"],
  response: "{id:s!,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],gatewayVlanId:i}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance static route: its `id` as `getNetworkApplianceStaticRoutes` lists it. */
  readonly staticRouteId: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly gatewayIp?: string | null | undefined
  /** From 0 to 4,094. */
  readonly gatewayVlanId?: number | null | undefined
  /** Whether packets take the route. */
  readonly enabled?: boolean | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: { readonly [name: string]: {
    /** Address that the client always gets. */
    readonly ip?: string | null | undefined
    /** What people call the client. */
    readonly name?: string | null | undefined
  } } | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: ReadonlyArray<NetworkApplianceStaticRouteReservedIpRangeInput> | null | undefined
}

/**
 * `reservedIpRanges[]` in the input of {@link updateNetworkApplianceStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceStaticRouteReservedIpRangeInput {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment: string | null
}

/**
 * Updates an appliance static route of a network.
 *
 * `PUT /networks/{networkId}/appliance/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-static-route/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceStaticRoute: Write<
  UpdateNetworkApplianceStaticRouteInput,
  NetworkApplianceStaticRoute
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceStaticRoute",
  method: "PUT",
  path: "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
  tag: "appliance",
  category: "configure",
  subTags: ["staticRoutes"],
  body: {
    name: "s",
    subnet: "s",
    gatewayIp: "s",
    gatewayVlanId: "i~",
    enabled: "b",
    fixedIpAssignments: "{*:{ip:s,name:s}}",
    reservedIpRanges: "[{start:s~!,end:s~!,comment:s~!}]"
  },
  response: "{id:s!,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],gatewayVlanId:i}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceStaticRoute}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkApplianceStaticRouteInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which appliance static route: its `id` as `getNetworkApplianceStaticRoutes` lists it. */
  readonly staticRouteId: string | number
}

/**
 * Deletes an appliance static route of a network.
 *
 * `DELETE /networks/{networkId}/appliance/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-static-route/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkApplianceStaticRoute: Write<
  DeleteNetworkApplianceStaticRouteInput,
  void
> = /*#__PURE__*/ write({
  id: "deleteNetworkApplianceStaticRoute",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
  tag: "appliance",
  category: "configure",
  subTags: ["staticRoutes"],
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShaping}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceTrafficShaping}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShaping {
  /** Limits for each client of the network. */
  readonly globalBandwidthLimits: {
    /** Most that may be sent, in kilobits per second. */
    readonly limitUp: number
    /** Most that may be received, in kilobits per second. */
    readonly limitDown: number
  }
}

/**
 * Returns the appliance traffic shaping settings of a network.
 *
 * `GET /networks/{networkId}/appliance/trafficShaping`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceTrafficShaping: Read<
  GetNetworkApplianceTrafficShapingInput,
  NetworkApplianceTrafficShaping
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceTrafficShaping",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping"],
  response: "{globalBandwidthLimits:{limitUp:n!,limitDown:n!}!}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShaping}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Limits for each client of the network. */
  readonly globalBandwidthLimits: NetworkApplianceTrafficShapingGlobalBandwidthLimitsInput
}

/**
 * `globalBandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShaping}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingGlobalBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Updates the appliance traffic shaping settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/trafficShaping`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShaping: Write<
  UpdateNetworkApplianceTrafficShapingInput,
  NetworkApplianceTrafficShaping
> = /*#__PURE__*/ write({
  id: "updateNetworkApplianceTrafficShaping",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping"],
  body: { globalBandwidthLimits: "{limitUp:i,limitDown:i}!" },
  response: "{globalBandwidthLimits:{limitUp:n!,limitDown:n!}!}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingCustomPerformanceClasses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingCustomPerformanceClassesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkApplianceTrafficShapingCustomPerformanceClasses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingCustomPerformanceClass {
  readonly name?: string | null | undefined
  /** Other operations take it as `customPerformanceClassId`. */
  readonly customPerformanceClassId: string
  /** Longest latency that is good enough, in milliseconds. */
  readonly maxLatency?: number | null | undefined
  /** Most jitter that is good enough, in milliseconds. */
  readonly maxJitter?: number | null | undefined
  /** Most packet loss that is good enough, in percent. */
  readonly maxLossPercentage?: number | null | undefined
}

/**
 * Lists the custom performance classes of a network.
 *
 * `GET /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-performance-classes/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingCustomPerformanceClasses: Read<
  GetNetworkApplianceTrafficShapingCustomPerformanceClassesInput,
  Array<NetworkApplianceTrafficShapingCustomPerformanceClass>
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceTrafficShapingCustomPerformanceClasses",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "customPerformanceClasses"],
  response: "[{name:s,customPerformanceClassId:s!,maxLatency:i,maxJitter:i,maxLossPercentage:i}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Longest latency that is good enough, in milliseconds. */
  readonly maxLatency?: number | null | undefined
  /** Most jitter that is good enough, in milliseconds. */
  readonly maxJitter?: number | null | undefined
  /** Most packet loss that is good enough, in percent. */
  readonly maxLossPercentage?: number | null | undefined
}

/**
 * Creates a custom performance class in a network.
 *
 * `POST /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkApplianceTrafficShapingCustomPerformanceClass: Batchable<
  CreateNetworkApplianceTrafficShapingCustomPerformanceClassInput,
  NetworkApplianceTrafficShapingCustomPerformanceClass
> = /*#__PURE__*/ batchable({
  id: "createNetworkApplianceTrafficShapingCustomPerformanceClass",
  method: "POST",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "customPerformanceClasses"],
  body: { name: "s!", maxLatency: "i~", maxJitter: "i~", maxLossPercentage: "i~" },
  response: "{name:s,customPerformanceClassId:s!,maxLatency:i,maxJitter:i,maxLossPercentage:i}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which custom performance class: its `customPerformanceClassId` as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId: string | number
}

/**
 * Returns one custom performance class of a network.
 *
 * `GET /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingCustomPerformanceClass: Read<
  GetNetworkApplianceTrafficShapingCustomPerformanceClassInput,
  NetworkApplianceTrafficShapingCustomPerformanceClass
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceTrafficShapingCustomPerformanceClass",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "customPerformanceClasses"],
  response: "{name:s,customPerformanceClassId:s!,maxLatency:i,maxJitter:i,maxLossPercentage:i}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which custom performance class: its `customPerformanceClassId` as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId: string | number
  readonly name?: string | null | undefined
  /** Longest latency that is good enough, in milliseconds. */
  readonly maxLatency?: number | null | undefined
  /** Most jitter that is good enough, in milliseconds. */
  readonly maxJitter?: number | null | undefined
  /** Most packet loss that is good enough, in percent. */
  readonly maxLossPercentage?: number | null | undefined
}

/**
 * Updates a custom performance class of a network.
 *
 * `PUT /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShapingCustomPerformanceClass: Batchable<
  UpdateNetworkApplianceTrafficShapingCustomPerformanceClassInput,
  NetworkApplianceTrafficShapingCustomPerformanceClass
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceTrafficShapingCustomPerformanceClass",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "customPerformanceClasses"],
  body: { name: "s", maxLatency: "i~", maxJitter: "i~", maxLossPercentage: "i~" },
  response: "{name:s,customPerformanceClassId:s!,maxLatency:i,maxJitter:i,maxLossPercentage:i}",
  batch: {
    resource: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    operation: "update"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which custom performance class: its `customPerformanceClassId` as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId: string | number
}

/**
 * Deletes a custom performance class of a network.
 *
 * `DELETE /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkApplianceTrafficShapingCustomPerformanceClass: Batchable<
  DeleteNetworkApplianceTrafficShapingCustomPerformanceClassInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkApplianceTrafficShapingCustomPerformanceClass",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "customPerformanceClasses"],
  batch: {
    resource: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRules {
  /** Whether the rules that Dashboard has ready are applied as well. */
  readonly defaultRulesEnabled?: boolean | null | undefined
  /** Rules in the order they are tried. */
  readonly rules?: Array<NetworkApplianceTrafficShapingRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRule {
  /** Which traffic the rule is about; one match is enough. */
  readonly definitions: Array<NetworkApplianceTrafficShapingRulesRuleDefinition>
  /** Limits for each client that the rule applies to. */
  readonly perClientBandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits | null | undefined
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  /** How the traffic is served compared with other traffic: `low`, `normal` or `high`. One of `low`, `normal`, `high`. */
  readonly priority?: string | null | undefined
}

/**
 * `rules[].definitions[]` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRuleDefinition {
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type: NetworkApplianceTrafficShapingRulesRuleDefinitionType
  /** Which traffic: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`. */
  readonly value: string | { readonly id: string; readonly name?: string | null | undefined }
}

/**
 * `rules[].definitions[].type` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceTrafficShapingRulesRuleDefinitionType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | Unlisted

/**
 * `rules[].perClientBandwidthLimits` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits {
  /** Whether the limits are the network's, none, or those given here (`custom`). One of `network default`, `ignore`, `custom`. */
  readonly settings?: string | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimits | null | undefined
}

/**
 * `rules[].perClientBandwidthLimits.bandwidthLimits` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimits {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Lists the appliance traffic shaping rules of a network.
 *
 * `GET /networks/{networkId}/appliance/trafficShaping/rules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingRules: Read<
  GetNetworkApplianceTrafficShapingRulesInput,
  NetworkApplianceTrafficShapingRules
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceTrafficShapingRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/rules",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "rules"],
  response: "{defaultRulesEnabled:b,rules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,priority:s}]~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether the rules that Dashboard has ready are applied as well. */
  readonly defaultRulesEnabled?: boolean | null | undefined
  /** Rules in the order they are tried. */
  readonly rules?: ReadonlyArray<NetworkApplianceTrafficShapingRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRuleInput {
  /** Which traffic the rule is about; one match is enough. */
  readonly definitions: ReadonlyArray<NetworkApplianceTrafficShapingRulesRuleDefinitionInput>
  /** Limits for each client that the rule applies to. */
  readonly perClientBandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsInput | null | undefined
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  /** How the traffic is served compared with other traffic: `low`, `normal` or `high`. One of `low`, `normal`, `high`. */
  readonly priority?: string | null | undefined
}

/**
 * `rules[].definitions[]` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRuleDefinitionInput {
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type: NetworkApplianceTrafficShapingRulesRuleDefinitionTypeInput
  /** Which traffic: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`. */
  readonly value: string | { readonly id: string; readonly name?: string | null | undefined }
}

/**
 * `rules[].definitions[].type` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceTrafficShapingRulesRuleDefinitionTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | Unlisted

/**
 * `rules[].perClientBandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsInput {
  /** Whether the limits are the network's, none, or those given here (`custom`). One of `network default`, `ignore`, `custom`. */
  readonly settings?: string | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimitsInput | null | undefined
}

/**
 * `rules[].perClientBandwidthLimits.bandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Updates the appliance traffic shaping rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/trafficShaping/rules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/rules`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShapingRules: Batchable<
  UpdateNetworkApplianceTrafficShapingRulesInput,
  NetworkApplianceTrafficShapingRules
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceTrafficShapingRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping/rules",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "rules"],
  body: {
    defaultRulesEnabled: "b",
    rules: "[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,priority:s}]~"
  },
  response: "{defaultRulesEnabled:b,rules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,priority:s}]~}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/rules", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingUplinkBandwidthInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidth {
  /** Limits of what may be sent and received. */
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits | null | undefined
}

/**
 * `bandwidthLimits` in the answer of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits {
  /** Settings of the first uplink. */
  readonly wan1?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit | null | undefined
  /** Settings of the cellular uplink. */
  readonly cellular?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit | null | undefined
}

/**
 * `bandwidthLimits.wan1` in the answer of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Returns the appliance uplink bandwidth limits of a network.
 *
 * `GET /networks/{networkId}/appliance/trafficShaping/uplinkBandwidth`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-bandwidth/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingUplinkBandwidth: Read<
  GetNetworkApplianceTrafficShapingUplinkBandwidthInput,
  NetworkApplianceTrafficShapingUplinkBandwidth
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceTrafficShapingUplinkBandwidth",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "uplinkBandwidth"],
  response: "{bandwidthLimits:{wan1:{limitUp:n~,limitDown:n~},wan2:{limitUp:n~,limitDown:n~},cellular:{limitUp:n~,limitDown:n~}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingUplinkBandwidthInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Limits of what may be sent and received. */
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitsInput | null | undefined
}

/**
 * `bandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitsInput {
  /** Settings of the first uplink. */
  readonly wan1?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput | null | undefined
  /** Settings of the cellular uplink. */
  readonly cellular?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput | null | undefined
}

/**
 * `bandwidthLimits.wan1` in the input of {@link updateNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput {
  /** Most that may be sent, in kilobits per second. `null` for no limit. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. `null` for no limit. */
  readonly limitDown?: number | null | undefined
}

/**
 * Updates the appliance uplink bandwidth limits of a network.
 *
 * `PUT /networks/{networkId}/appliance/trafficShaping/uplinkBandwidth`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-uplink-bandwidth/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShapingUplinkBandwidth: Batchable<
  UpdateNetworkApplianceTrafficShapingUplinkBandwidthInput,
  NetworkApplianceTrafficShapingUplinkBandwidth
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceTrafficShapingUplinkBandwidth",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "uplinkBandwidth"],
  body: {
    bandwidthLimits: "{wan1:{limitUp:i~,limitDown:i~},wan2:{limitUp:i~,limitDown:i~},cellular:{limitUp:i~,limitDown:i~}}"
  },
  response: "{bandwidthLimits:{wan1:{limitUp:n~,limitDown:n~},wan2:{limitUp:n~,limitDown:n~},cellular:{limitUp:n~,limitDown:n~}}}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingUplinkSelectionInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelection {
  readonly activeActiveAutoVpnEnabled?: boolean | null | undefined
  readonly defaultUplink?: string | null | undefined
  readonly loadBalancingEnabled?: boolean | null | undefined
  readonly failoverAndFailback?: NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback | null | undefined
  /** Which uplink traffic takes, by kind of traffic. */
  readonly wanTrafficUplinkPreferences?: Array<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference> | null | undefined
  /** Which uplink traffic takes, by kind of traffic. */
  readonly vpnTrafficUplinkPreferences?: Array<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference> | null | undefined
}

/**
 * `failoverAndFailback` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback {
  readonly immediate?: {
    /** Whether flows move to another uplink at once, without waiting for them to end. */
    readonly enabled: boolean
  } | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference {
  /** Which traffic the preference is about. */
  readonly trafficFilters: Array<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter>
  /** Uplink that the traffic takes while it can. */
  readonly preferredUplink: string
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter {
  readonly type: "custom" | Unlisted
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue {
  /** Which protocol the traffic has. */
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | Unlisted | null | undefined
  /** Where the traffic comes from. */
  readonly source: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSource
  /** Where the traffic goes to. */
  readonly destination: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSource {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  readonly applications?: Array<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination.applications[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication {
  readonly id?: string | null | undefined
  /** Name of the application that traffic is recognized as. */
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference {
  /** Which traffic the preference is about. */
  readonly trafficFilters: Array<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter>
  /** Uplink that the traffic takes while it can. */
  readonly preferredUplink: string
  /** When the traffic leaves the preferred uplink: when it is poor or when it is down. */
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | Unlisted | null | undefined
  /** How good an uplink has to be for the traffic. */
  readonly performanceClass?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter {
  readonly type: "application" | "applicationCategory" | "custom" | Unlisted
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue {
  readonly id?: string | null | undefined
  /** Which protocol the traffic has. */
  readonly protocol?: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null | undefined
  /** Where the traffic comes from. */
  readonly source?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource | null | undefined
  /** Where the traffic goes to. */
  readonly destination?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.source` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** Id of the network that `vlan` is in; for templates only. */
  readonly network?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.destination` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** Id of the network that `vlan` is in; for templates only. */
  readonly network?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
  /** Host name, such as `www.example.com`. */
  readonly fqdn?: string | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].performanceClass` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass {
  /** Whether the class is one that everybody has (`builtin`) or one of the network's own. */
  readonly type: "builtin" | "custom" | Unlisted
  /** Name of a performance class that everybody has. */
  readonly builtinPerformanceClassName?: "VoIP" | Unlisted | null | undefined
  /** Id of a performance class of the network, as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId?: string | null | undefined
}

/**
 * Returns the appliance uplink selection settings of a network.
 *
 * `GET /networks/{networkId}/appliance/trafficShaping/uplinkSelection`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-selection/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingUplinkSelection: Read<
  GetNetworkApplianceTrafficShapingUplinkSelectionInput,
  NetworkApplianceTrafficShapingUplinkSelection
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceTrafficShapingUplinkSelection",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "uplinkSelection"],
  response: "{activeActiveAutoVpnEnabled:b,defaultUplink:s,loadBalancingEnabled:b,failoverAndFailback:{immediate:{enabled:b!}},wanTrafficUplinkPreferences:[{trafficFilters:[{type:e(custom)!,value:{protocol:e(any|icmp6|tcp|udp),source:{port:s,cidr:s,vlan:i,host:i}!,destination:{port:s,cidr:s,applications:[{id:s~,name:s~,type:s~}]~}!}!}]!,preferredUplink:s!}],vpnTrafficUplinkPreferences:[{trafficFilters:[{type:e(application|applicationCategory|custom)!,value:{id:s,protocol:e(any|icmp|icmp6|tcp|udp),source:{port:s,cidr:s,network:s,vlan:i,host:i},destination:{port:s,cidr:s,network:s,vlan:i,host:i,fqdn:s}}!}]!,preferredUplink:s!,failOverCriterion:e(poorPerformance|uplinkDown),performanceClass:{type:e(builtin|custom)!,builtinPerformanceClassName:e(VoIP),customPerformanceClassId:s}}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingUplinkSelectionInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly activeActiveAutoVpnEnabled?: boolean | null | undefined
  readonly defaultUplink?: string | null | undefined
  readonly loadBalancingEnabled?: boolean | null | undefined
  readonly failoverAndFailback?: NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailbackInput | null | undefined
  /** Which uplink traffic takes, by kind of traffic. */
  readonly wanTrafficUplinkPreferences?: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceInput> | null | undefined
  /** Which uplink traffic takes, by kind of traffic. */
  readonly vpnTrafficUplinkPreferences?: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceInput> | null | undefined
}

/**
 * `failoverAndFailback` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailbackInput {
  readonly immediate?: {
    /** Whether flows move to another uplink at once, without waiting for them to end. */
    readonly enabled: boolean
  } | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceInput {
  /** Which traffic the preference is about. */
  readonly trafficFilters: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterInput>
  /** Uplink that the traffic takes while it can. */
  readonly preferredUplink: string
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterInput {
  readonly type: "custom" | Unlisted
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueInput {
  /** Which protocol the traffic has. */
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | Unlisted | null | undefined
  /** Where the traffic comes from. */
  readonly source: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSourceInput
  /** Where the traffic goes to. */
  readonly destination: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSourceInput {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceInput {
  /** Which traffic the preference is about. */
  readonly trafficFilters: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterInput>
  /** Uplink that the traffic takes while it can. */
  readonly preferredUplink: string
  /** When the traffic leaves the preferred uplink: when it is poor or when it is down. */
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | Unlisted | null | undefined
  /** How good an uplink has to be for the traffic. */
  readonly performanceClass?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClassInput | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterInput {
  readonly type: "application" | "applicationCategory" | "custom" | Unlisted
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueInput
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueInput {
  readonly id?: string | null | undefined
  /** Which protocol the traffic has. */
  readonly protocol?: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null | undefined
  /** Where the traffic comes from. */
  readonly source?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSourceInput | null | undefined
  /** Where the traffic goes to. */
  readonly destination?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestinationInput | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.source` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSourceInput {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** Id of the network that `vlan` is in; for templates only. */
  readonly network?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.destination` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestinationInput {
  /** Port or ports of the traffic, or `any`. */
  readonly port?: string | null | undefined
  /** Subnet in CIDR notation, or `any`. */
  readonly cidr?: string | null | undefined
  /** Id of the network that `vlan` is in; for templates only. */
  readonly network?: string | null | undefined
  /** VLAN of the network that the host is in; goes with `host`. */
  readonly vlan?: number | null | undefined
  /** Number of the host in the VLAN; goes with `vlan`. */
  readonly host?: number | null | undefined
  /** Host name, such as `www.example.com`. */
  readonly fqdn?: string | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].performanceClass` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClassInput {
  /** Whether the class is one that everybody has (`builtin`) or one of the network's own. */
  readonly type: "builtin" | "custom" | Unlisted
  /** Name of a performance class that everybody has. */
  readonly builtinPerformanceClassName?: "VoIP" | Unlisted | null | undefined
  /** Id of a performance class of the network, as `getNetworkApplianceTrafficShapingCustomPerformanceClasses` lists it. */
  readonly customPerformanceClassId?: string | null | undefined
}

/**
 * Updates the appliance uplink selection settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/trafficShaping/uplinkSelection`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/uplinkSelection`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-uplink-selection/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShapingUplinkSelection: Batchable<
  UpdateNetworkApplianceTrafficShapingUplinkSelectionInput,
  NetworkApplianceTrafficShapingUplinkSelection
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceTrafficShapingUplinkSelection",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "uplinkSelection"],
  body: {
    activeActiveAutoVpnEnabled: "b",
    defaultUplink: "s",
    loadBalancingEnabled: "b",
    failoverAndFailback: "{immediate:{enabled:b!}}",
    wanTrafficUplinkPreferences: "[{trafficFilters:[{type:e(custom)!,value:{protocol:e(any|icmp6|tcp|udp),source:{port:s,cidr:s,vlan:i,host:i}!,destination:{port:s,cidr:s}!}!}]!,preferredUplink:s!}]",
    vpnTrafficUplinkPreferences: "[{trafficFilters:[{type:e(application|applicationCategory|custom)!,value:{id:s,protocol:e(any|icmp|icmp6|tcp|udp),source:{port:s,cidr:s,network:s,vlan:i,host:i},destination:{port:s,cidr:s,network:s,vlan:i,host:i,fqdn:s}}!}]!,preferredUplink:s!,failOverCriterion:e(poorPerformance|uplinkDown),performanceClass:{type:e(builtin|custom)!,builtinPerformanceClassName:e(VoIP),customPerformanceClassId:s}}]"
  },
  response: "{activeActiveAutoVpnEnabled:b,defaultUplink:s,loadBalancingEnabled:b,failoverAndFailback:{immediate:{enabled:b!}},wanTrafficUplinkPreferences:[{trafficFilters:[{type:e(custom)!,value:{protocol:e(any|icmp6|tcp|udp),source:{port:s,cidr:s,vlan:i,host:i}!,destination:{port:s,cidr:s,applications:[{id:s~,name:s~,type:s~}]~}!}!}]!,preferredUplink:s!}],vpnTrafficUplinkPreferences:[{trafficFilters:[{type:e(application|applicationCategory|custom)!,value:{id:s,protocol:e(any|icmp|icmp6|tcp|udp),source:{port:s,cidr:s,network:s,vlan:i,host:i},destination:{port:s,cidr:s,network:s,vlan:i,host:i,fqdn:s}}!}]!,preferredUplink:s!,failOverCriterion:e(poorPerformance|uplinkDown),performanceClass:{type:e(builtin|custom)!,builtinPerformanceClassName:e(VoIP),customPerformanceClassId:s}}]}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/uplinkSelection", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingVpnExclusionsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly custom?: ReadonlyArray<NetworkApplianceTrafficShapingVpnExclusionsCustomInput> | null | undefined
  readonly majorApplications?: ReadonlyArray<NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationInput> | null | undefined
}

/**
 * `custom[]` in the input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsCustomInput {
  readonly protocol: "any" | "dns" | "icmp" | "tcp" | "udp" | Unlisted
  readonly destination?: string | null | undefined
  readonly port?: string | null | undefined
}

/**
 * `majorApplications[]` in the input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationInput {
  readonly id: string
  readonly name?: NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationNameInput | null | undefined
}

/**
 * `majorApplications[].name` in the input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationNameInput =
  | "AWS"
  | "Box"
  | "Office 365 Sharepoint"
  | "Office 365 Suite"
  | "Oracle"
  | "SAP"
  | "Salesforce"
  | "Skype & Teams"
  | "Slack"
  | "Webex"
  | "Webex Calling"
  | "Webex Meetings"
  | "Zoom"
  | Unlisted

/**
 * The answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusions {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** Name of the network, as Dashboard shows it. */
  readonly networkName: string
  readonly custom: Array<NetworkApplianceTrafficShapingVpnExclusionsCustom>
  readonly majorApplications: Array<NetworkApplianceTrafficShapingVpnExclusionsMajorApplication>
}

/**
 * `custom[]` in the answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsCustom {
  readonly protocol: "any" | "dns" | "icmp" | "tcp" | "udp" | Unlisted
  readonly destination: string
  readonly port: string
}

/**
 * `majorApplications[]` in the answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsMajorApplication {
  readonly id: string
  readonly name: NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationName
}

/**
 * `majorApplications[].name` in the answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationName =
  | "AWS"
  | "Box"
  | "Office 365 Sharepoint"
  | "Office 365 Suite"
  | "Oracle"
  | "SAP"
  | "Salesforce"
  | "Skype & Teams"
  | "Slack"
  | "Webex"
  | "Webex Calling"
  | "Webex Meetings"
  | "Zoom"
  | Unlisted

/**
 * Updates the VPN exclusion rules of a network.
 *
 * `PUT /networks/{networkId}/appliance/trafficShaping/vpnExclusions`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/vpnExclusions`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-vpn-exclusions/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShapingVpnExclusions: Batchable<
  UpdateNetworkApplianceTrafficShapingVpnExclusionsInput,
  NetworkApplianceTrafficShapingVpnExclusions
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceTrafficShapingVpnExclusions",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping/vpnExclusions",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "vpnExclusions"],
  body: {
    custom: "[{protocol:e(any|dns|icmp|tcp|udp)!,destination:s,port:s}]",
    majorApplications: "[{id:s!,name:e(AWS|Box|Office 365 Sharepoint|Office 365 Suite|Oracle|SAP|Salesforce|Skype & Teams|Slack|Webex|Webex Calling|Webex Meetings|Zoom)}]"
  },
  response: "{networkId:s!,networkName:s!,custom:[{protocol:e(any|dns|icmp|tcp|udp)!,destination:s!,port:s!}]!,majorApplications:[{id:s!,name:e(AWS|Box|Office 365 Sharepoint|Office 365 Suite|Oracle|SAP|Salesforce|Skype & Teams|Slack|Webex|Webex Calling|Webex Meetings|Zoom)!}]!}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/vpnExclusions", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly api: ConnectNetworkApplianceUmbrellaAccountApiInput
}

/**
 * `api` in the input of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountApiInput {
  readonly key?: string | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * The answer of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountOutput {
  readonly umbrella?: ConnectNetworkApplianceUmbrellaAccountOutputUmbrella | null | undefined
}

/**
 * `umbrella` in the answer of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountOutputUmbrella {
  readonly organization?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Connects a network to a Cisco Umbrella account.
 *
 * `POST /networks/{networkId}/appliance/umbrella/account/connect`
 *
 * Can be a step of an action batch: `action` of `/networks/{networkId}/appliance/umbrella/account`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/connect-network-appliance-umbrella-account/
 * @since 0.2.0
 * @category configure
 */
export const connectNetworkApplianceUmbrellaAccount: Batchable<
  ConnectNetworkApplianceUmbrellaAccountInput,
  ConnectNetworkApplianceUmbrellaAccountOutput
> = /*#__PURE__*/ batchable({
  id: "connectNetworkApplianceUmbrellaAccount",
  method: "POST",
  path: "/networks/{networkId}/appliance/umbrella/account/connect",
  tag: "appliance",
  category: "configure",
  subTags: ["umbrella", "account"],
  body: { api: "{key:s,secret:s}!" },
  response: "{umbrella:{organization:{id:s}}}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella/account", operation: "action" }
})

/**
 * The input of {@link disconnectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DisconnectNetworkApplianceUmbrellaAccountInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * Disconnects a network from its Cisco Umbrella account.
 *
 * `POST /networks/{networkId}/appliance/umbrella/account/disconnect`
 *
 * Can be a step of an action batch: `disconnect` of `/networks/{networkId}/appliance/umbrella/account`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/disconnect-network-appliance-umbrella-account/
 * @since 0.2.0
 * @category configure
 */
export const disconnectNetworkApplianceUmbrellaAccount: Batchable<
  DisconnectNetworkApplianceUmbrellaAccountInput,
  void
> = /*#__PURE__*/ batchable({
  id: "disconnectNetworkApplianceUmbrellaAccount",
  method: "POST",
  path: "/networks/{networkId}/appliance/umbrella/account/disconnect",
  tag: "appliance",
  category: "configure",
  subTags: ["umbrella", "account"],
  batch: { resource: "/networks/{networkId}/appliance/umbrella/account", operation: "disconnect" }
})

/**
 * The input of {@link exclusionsNetworkApplianceUmbrellaDomains}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ExclusionsNetworkApplianceUmbrellaDomainsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Host names that are not asked for at Umbrella. */
  readonly domains: ReadonlyArray<string>
}

/**
 * The answer of {@link exclusionsNetworkApplianceUmbrellaDomains}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ExclusionsNetworkApplianceUmbrellaDomainsOutput {
  /** Host names that are not asked for at Umbrella. */
  readonly domains?: Array<string> | null | undefined
}

/**
 * Sets the domains whose DNS queries a network does not send to Cisco Umbrella.
 *
 * `PUT /networks/{networkId}/appliance/umbrella/domains/exclusions`
 *
 * Can be a step of an action batch: `action` of `/networks/{networkId}/appliance/umbrella/domains`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/exclusions-network-appliance-umbrella-domains/
 * @since 0.2.0
 * @category configure
 */
export const exclusionsNetworkApplianceUmbrellaDomains: Batchable<
  ExclusionsNetworkApplianceUmbrellaDomainsInput,
  ExclusionsNetworkApplianceUmbrellaDomainsOutput
> = /*#__PURE__*/ batchable({
  id: "exclusionsNetworkApplianceUmbrellaDomains",
  method: "PUT",
  path: "/networks/{networkId}/appliance/umbrella/domains/exclusions",
  tag: "appliance",
  category: "configure",
  subTags: ["umbrella", "domains"],
  body: { domains: "[s]!" },
  response: "{domains:[s]}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella/domains", operation: "action" }
})

/**
 * The input of {@link addNetworkApplianceUmbrellaPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AddNetworkApplianceUmbrellaPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly policy: { readonly id?: string | null | undefined }
}

/**
 * The answer of {@link addNetworkApplianceUmbrellaPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AddNetworkApplianceUmbrellaPoliciesOutput {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly policies?: Array<{ readonly id?: string | null | undefined }> | null | undefined
}

/**
 * Adds a Cisco Umbrella policy to a network.
 *
 * `POST /networks/{networkId}/appliance/umbrella/policies/add`
 *
 * Can be a step of an action batch: `policies_add` of `/networks/{networkId}/appliance/umbrella/policies`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/add-network-appliance-umbrella-policies/
 * @since 0.2.0
 * @category configure
 */
export const addNetworkApplianceUmbrellaPolicies: Batchable<
  AddNetworkApplianceUmbrellaPoliciesInput,
  AddNetworkApplianceUmbrellaPoliciesOutput
> = /*#__PURE__*/ batchable({
  id: "addNetworkApplianceUmbrellaPolicies",
  method: "POST",
  path: "/networks/{networkId}/appliance/umbrella/policies/add",
  tag: "appliance",
  category: "configure",
  subTags: ["umbrella", "policies"],
  body: { policy: "{id:s}!" },
  response: "{network:{id:s},policies:[{id:s}]}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella/policies", operation: "policies_add" }
})

/**
 * The input of {@link removeNetworkApplianceUmbrellaPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RemoveNetworkApplianceUmbrellaPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly policy: { readonly id?: string | null | undefined }
}

/**
 * Removes a Cisco Umbrella policy from a network.
 *
 * `POST /networks/{networkId}/appliance/umbrella/policies/remove`
 *
 * Can be a step of an action batch: `policies_remove` of `/networks/{networkId}/appliance/umbrella/policies`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-network-appliance-umbrella-policies/
 * @since 0.2.0
 * @category configure
 */
export const removeNetworkApplianceUmbrellaPolicies: Batchable<
  RemoveNetworkApplianceUmbrellaPoliciesInput,
  void
> = /*#__PURE__*/ batchable({
  id: "removeNetworkApplianceUmbrellaPolicies",
  method: "POST",
  path: "/networks/{networkId}/appliance/umbrella/policies/remove",
  tag: "appliance",
  category: "configure",
  subTags: ["umbrella", "policies"],
  body: { policy: "{id:s}!" },
  batch: { resource: "/networks/{networkId}/appliance/umbrella/policies", operation: "policies_remove" }
})

/**
 * The input of {@link protectionNetworkApplianceUmbrella}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ProtectionNetworkApplianceUmbrellaInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether DNS queries of clients are checked by Umbrella. */
  readonly enabled: boolean
}

/**
 * The answer of {@link protectionNetworkApplianceUmbrella}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProtectionNetworkApplianceUmbrellaOutput {
  readonly umbrella?: ProtectionNetworkApplianceUmbrellaOutputUmbrella | null | undefined
  /** Whether DNS queries of clients are checked by Umbrella. */
  readonly enabled?: boolean | null | undefined
}

/**
 * `umbrella` in the answer of {@link protectionNetworkApplianceUmbrella}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ProtectionNetworkApplianceUmbrellaOutputUmbrella {
  readonly organization?: { readonly id?: string | null | undefined } | null | undefined
  readonly origin?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Turns the protection of a network by Cisco Umbrella on or off.
 *
 * `PUT /networks/{networkId}/appliance/umbrella/protection`
 *
 * Can be a step of an action batch: `action` of `/networks/{networkId}/appliance/umbrella`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/protection-network-appliance-umbrella/
 * @since 0.2.0
 * @category configure
 */
export const protectionNetworkApplianceUmbrella: Batchable<
  ProtectionNetworkApplianceUmbrellaInput,
  ProtectionNetworkApplianceUmbrellaOutput
> = /*#__PURE__*/ batchable({
  id: "protectionNetworkApplianceUmbrella",
  method: "PUT",
  path: "/networks/{networkId}/appliance/umbrella/protection",
  tag: "appliance",
  category: "configure",
  subTags: ["umbrella"],
  body: { enabled: "b!" },
  response: "{umbrella:{organization:{id:s~},origin:{id:s~}}~,enabled:b}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella", operation: "action" }
})

/**
 * The input of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceUplinksNatInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly uplinks: ReadonlyArray<NetworkApplianceUplinksNatUplinkInput>
}

/**
 * `uplinks[]` in the input of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceUplinksNatUplinkInput {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface: string
  /** Whether addresses are translated on the uplink. */
  readonly nat: {
    /** Whether the addresses of hosts inside are translated on the uplink. */
    readonly enabled: boolean
  }
}

/**
 * The answer of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceUplinksNat {
  readonly uplinks?: Array<NetworkApplianceUplinksNatUplink> | null | undefined
}

/**
 * `uplinks[]` in the answer of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceUplinksNatUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: string | null | undefined
  /** Whether addresses are translated on the uplink. */
  readonly nat?: {
    /** Whether the addresses of hosts inside are translated on the uplink. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Updates the appliance uplink NAT settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/uplinks/nat`
 *
 * Can be a step of an action batch: `settings` of `/networks/{networkId}/appliance/uplinks/nat`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-uplinks-nat/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceUplinksNat: Batchable<
  UpdateNetworkApplianceUplinksNatInput,
  NetworkApplianceUplinksNat
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceUplinksNat",
  method: "PUT",
  path: "/networks/{networkId}/appliance/uplinks/nat",
  tag: "appliance",
  category: "configure",
  subTags: ["uplinks", "nat"],
  body: { uplinks: "[{interface:s!,nat:{enabled:b!}!}]!" },
  response: "{uplinks:[{interface:s,nat:{enabled:b}}]}",
  batch: { resource: "/networks/{networkId}/appliance/uplinks/nat", operation: "settings" }
})

/**
 * The input of {@link getNetworkApplianceUplinksUsageHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceUplinksUsageHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `600`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 60, 300, 600, 1800, 3600, 86400. The API's default is `60`. */
  readonly resolution?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getNetworkApplianceUplinksUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceUplinksUsageHistory {
  /** In ISO 8601. */
  readonly startTime?: string | null | undefined
  /** In ISO 8601. */
  readonly endTime?: string | null | undefined
  readonly byInterface?: Array<NetworkApplianceUplinksUsageHistoryByInterface> | null | undefined
}

/**
 * `[].byInterface[]` in the answer of {@link getNetworkApplianceUplinksUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceUplinksUsageHistoryByInterface {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: string | null | undefined
  /** In bytes. */
  readonly sent?: number | null | undefined
  /** In bytes. */
  readonly received?: number | null | undefined
}

/**
 * Returns the appliance uplink usage history of a network.
 *
 * `GET /networks/{networkId}/appliance/uplinks/usageHistory`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-uplinks-usage-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkApplianceUplinksUsageHistory: Read<
  GetNetworkApplianceUplinksUsageHistoryInput,
  Array<NetworkApplianceUplinksUsageHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceUplinksUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/appliance/uplinks/usageHistory",
  tag: "appliance",
  category: "monitor",
  subTags: ["uplinks", "usageHistory"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t" },
  response: "[{startTime:d,endTime:d,byInterface:[{interface:s,sent:i,received:i}]}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceVlansInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlan {
  /** Other operations take it as `vlanId`. */
  readonly id?: string | number | null | undefined
  /** Id of the layer 3 interface of the VLAN. */
  readonly interfaceId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** Whether networks of the template have the same subnet or each their own. */
  readonly templateVlanType?: "same" | "unique" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
  /** Length of the mask of each subnet, in bits. */
  readonly mask?: number | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: Array<string> | null | undefined
  /** Whether the appliance is the DHCP server of the VLAN, relays DHCP, or neither. */
  readonly dhcpHandling?: NetworkApplianceVlanDhcpHandling | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: NetworkApplianceVlanDhcpLeaseTime | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly dhcpBootOptionsEnabled?: boolean | null | undefined
  /** Server that clients boot from (PXE). */
  readonly dhcpBootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly dhcpBootFilename?: string | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: { readonly [name: string]: {
    /** Address that the client always gets. */
    readonly ip?: string | null | undefined
    /** What people call the client. */
    readonly name?: string | null | undefined
  } } | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: Array<NetworkApplianceVlanReservedIpRange> | null | undefined
  /** DNS servers that clients of the VLAN are told of. */
  readonly dnsNameservers?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: Array<NetworkApplianceVlanDhcpOption> | null | undefined
  /** Subnet that stands for the VLAN inside the VPN. */
  readonly vpnNatSubnet?: string | null | undefined
  /** Whether only clients with an address by DHCP are let through. */
  readonly mandatoryDhcp?: {
    /** Whether only clients with an address by DHCP are let through. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: number | null | undefined
  } | null | undefined
  readonly ipv6?: NetworkApplianceVlanIpv6 | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Id of a routing table; `0` is the default. */
    readonly id?: string | null | undefined
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `[].dhcpHandling` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceVlanDhcpHandling =
  | "Do not respond to DHCP requests"
  | "Relay DHCP to another server"
  | "Run a DHCP server"
  | Unlisted

/**
 * `[].dhcpLeaseTime` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkApplianceVlanDhcpLeaseTime =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * `[].reservedIpRanges[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlanReservedIpRange {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment: string | null
}

/**
 * `[].dhcpOptions[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlanDhcpOption {
  /** Number of the DHCP option, from 2 to 254. */
  readonly code: string
  /** How the value of the DHCP option is written. */
  readonly type: "hex" | "integer" | "ip" | "text" | Unlisted
  /** What the DHCP option says to clients. */
  readonly value: string
}

/**
 * `[].ipv6` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlanIpv6 {
  /** Whether the interface uses IPv6. */
  readonly enabled?: boolean | null | undefined
  readonly prefixAssignments?: Array<NetworkApplianceVlanIpv6PrefixAssignment> | null | undefined
}

/**
 * `[].ipv6.prefixAssignments[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignment {
  /** Whether the VLAN takes a /64 out of the delegated prefix by itself. */
  readonly autonomous?: boolean | null | undefined
  /** Prefix of length 64 that the VLAN has by hand. */
  readonly staticPrefix?: string | null | undefined
  /** IPv6 address of the appliance that is set by hand. */
  readonly staticApplianceIp6?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkApplianceVlanIpv6PrefixAssignmentOrigin | null | undefined
}

/**
 * `[].ipv6.prefixAssignments[].origin` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignmentOrigin {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type: "independent" | "internet" | Unlisted | null
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: Array<string> | null | undefined
}

/**
 * Lists the VLANs of a network.
 *
 * `GET /networks/{networkId}/appliance/vlans`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceVlans: Read<
  GetNetworkApplianceVlansInput,
  Array<NetworkApplianceVlan>
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceVlans",
  method: "GET",
  path: "/networks/{networkId}/appliance/vlans",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans"],
  response: "[{id:(s|i),interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,dhcpRelayServerIps:[s],dhcpHandling:e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server),dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dhcpBootOptionsEnabled:b,dhcpBootNextServer:s,dhcpBootFilename:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],dnsNameservers:s,dhcpOptions:[{code:s!,type:e(hex|integer|ip|text)!,value:s!}],vpnNatSubnet:s,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet)~,interfaces:[s]}}]},vrf:{id:s,name:s}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkApplianceVlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly id: string | number
  readonly name: string
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** Whether networks of the template have the same subnet or each their own. The API's default is `"same"`. */
  readonly templateVlanType?: "same" | "unique" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
  /** Length of the mask of each subnet, in bits. */
  readonly mask?: number | null | undefined
  readonly ipv6?: NetworkApplianceVlanIpv6Input | null | undefined
  /** Whether the appliance is the DHCP server of the VLAN, relays DHCP, or neither. */
  readonly dhcpHandling?: NetworkApplianceVlanDhcpHandlingInput | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: NetworkApplianceVlanDhcpLeaseTimeInput | null | undefined
  /** Whether only clients with an address by DHCP are let through. */
  readonly mandatoryDhcp?: {
    /** Whether only clients with an address by DHCP are let through. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly dhcpBootOptionsEnabled?: boolean | null | undefined
  /** Server that clients boot from (PXE). */
  readonly dhcpBootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly dhcpBootFilename?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: ReadonlyArray<NetworkApplianceVlanDhcpOptionInput> | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: number | null | undefined
  } | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Id of a routing table; `0` is the default. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly uplinks?: ReadonlyArray<NetworkApplianceVlanUplinkInput> | null | undefined
}

/**
 * `ipv6` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVlanIpv6Input {
  /** Whether the interface uses IPv6. */
  readonly enabled?: boolean | null | undefined
  readonly prefixAssignments?: ReadonlyArray<NetworkApplianceVlanIpv6PrefixAssignmentInput> | null | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignmentInput {
  /** Whether the VLAN takes a /64 out of the delegated prefix by itself. */
  readonly autonomous?: boolean | null | undefined
  /** Whether the prefix is left unused. */
  readonly disabled: boolean
  /** Prefix of length 64 that the VLAN has by hand. */
  readonly staticPrefix?: string | null | undefined
  /** IPv6 address of the appliance that is set by hand. */
  readonly staticApplianceIp6?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: NetworkApplianceVlanIpv6PrefixAssignmentOriginInput | null | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignmentOriginInput {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type: "independent" | "internet" | Unlisted
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: ReadonlyArray<string> | null | undefined
}

/**
 * `dhcpHandling` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceVlanDhcpHandlingInput =
  | "Do not respond to DHCP requests"
  | "Relay DHCP to another server"
  | "Run a DHCP server"
  | Unlisted

/**
 * `dhcpLeaseTime` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkApplianceVlanDhcpLeaseTimeInput =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | Unlisted

/**
 * `dhcpOptions[]` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVlanDhcpOptionInput {
  /** Number of the DHCP option, from 2 to 254. */
  readonly code: string
  /** How the value of the DHCP option is written. */
  readonly type: "hex" | "integer" | "ip" | "text" | Unlisted
  /** What the DHCP option says to clients. */
  readonly value: string
}

/**
 * `uplinks[]` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVlanUplinkInput {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface: string
  /** Whether addresses are translated on the uplink. */
  readonly nat: {
    /** Whether the addresses of hosts inside are translated on the uplink. */
    readonly enabled: boolean
  }
}

/**
 * The answer of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateNetworkApplianceVlanOutput {
  /** Other operations take it as `vlanId`. */
  readonly id: string | number
  /** Id of the layer 3 interface of the VLAN. */
  readonly interfaceId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** Whether networks of the template have the same subnet or each their own. */
  readonly templateVlanType?: "same" | "unique" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
  /** Length of the mask of each subnet, in bits. */
  readonly mask?: number | null | undefined
  /** Whether only clients with an address by DHCP are let through. */
  readonly mandatoryDhcp?: {
    /** Whether only clients with an address by DHCP are let through. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: number | null | undefined
  } | null | undefined
  readonly ipv6?: CreateNetworkApplianceVlanOutputIpv6 | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Id of a routing table; `0` is the default. */
    readonly id?: string | null | undefined
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `ipv6` in the answer of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateNetworkApplianceVlanOutputIpv6 {
  /** Whether the interface uses IPv6. */
  readonly enabled?: boolean | null | undefined
  readonly prefixAssignments?: Array<CreateNetworkApplianceVlanOutputIpv6PrefixAssignment> | null | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the answer of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateNetworkApplianceVlanOutputIpv6PrefixAssignment {
  /** Whether the VLAN takes a /64 out of the delegated prefix by itself. */
  readonly autonomous?: boolean | null | undefined
  /** Prefix of length 64 that the VLAN has by hand. */
  readonly staticPrefix?: string | null | undefined
  /** IPv6 address of the appliance that is set by hand. */
  readonly staticApplianceIp6?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: CreateNetworkApplianceVlanOutputIpv6PrefixAssignmentOrigin | null | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the answer of {@link createNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateNetworkApplianceVlanOutputIpv6PrefixAssignmentOrigin {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type?: "independent" | "internet" | Unlisted | null | undefined
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: Array<string> | null | undefined
}

/**
 * Creates a VLAN in a network.
 *
 * `POST /networks/{networkId}/appliance/vlans`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/vlans`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-vlan/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkApplianceVlan: Batchable<
  CreateNetworkApplianceVlanInput,
  CreateNetworkApplianceVlanOutput
> = /*#__PURE__*/ batchable({
  id: "createNetworkApplianceVlan",
  method: "POST",
  path: "/networks/{networkId}/appliance/vlans",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans"],
  body: {
    id: "(s|i)!",
    name: "s!",
    subnet: "s",
    applianceIp: "s",
    groupPolicyId: "s~",
    templateVlanType: "e(same|unique)",
    cidr: "s",
    mask: "i",
    ipv6: "{enabled:b,prefixAssignments:[{autonomous:b,disabled:b!,staticPrefix:s~,staticApplianceIp6:s~,origin:{type:e(independent|internet)!,interfaces:[s]}}]}",
    dhcpHandling: "e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server)",
    dhcpRelayServerIps: "[s]",
    dhcpLeaseTime: "e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours)",
    mandatoryDhcp: "{enabled:b}",
    dhcpBootOptionsEnabled: "b",
    dhcpBootNextServer: "s",
    dhcpBootFilename: "s",
    dhcpOptions: "[{code:s!,type:e(hex|integer|ip|text)!,value:s!}]",
    sgt: "{id:i~}",
    vrf: "{id:s~}~",
    uplinks: "[{interface:s!,nat:{enabled:b!}!}]"
  },
  response: "{id:(s|i)!,interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]},vrf:{id:s,name:s}}",
  batch: { resource: "/networks/{networkId}/appliance/vlans", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVlansSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceVlansSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceVlansSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVlansSettings {
  readonly vlansEnabled?: boolean | null | undefined
}

/**
 * Returns whether a network uses VLANs.
 *
 * `GET /networks/{networkId}/appliance/vlans/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceVlansSettings: Read<
  GetNetworkApplianceVlansSettingsInput,
  NetworkApplianceVlansSettings
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceVlansSettings",
  method: "GET",
  path: "/networks/{networkId}/appliance/vlans/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans", "settings"],
  response: "{vlansEnabled:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVlansSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlansSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly vlansEnabled?: boolean | null | undefined
}

/**
 * Turns VLANs on or off in a network.
 *
 * `PUT /networks/{networkId}/appliance/vlans/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/vlans/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlans-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceVlansSettings: Batchable<
  UpdateNetworkApplianceVlansSettingsInput,
  NetworkApplianceVlansSettings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceVlansSettings",
  method: "PUT",
  path: "/networks/{networkId}/appliance/vlans/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans", "settings"],
  body: { vlansEnabled: "b" },
  response: "{vlansEnabled:b}",
  batch: { resource: "/networks/{networkId}/appliance/vlans/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceVlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which VLAN: its `id` as `getNetworkApplianceVlans` lists it. */
  readonly vlanId: string | number
}

/**
 * Returns one VLAN of a network.
 *
 * `GET /networks/{networkId}/appliance/vlans/{vlanId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlan/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceVlan: Read<GetNetworkApplianceVlanInput, NetworkApplianceVlan> = /*#__PURE__*/ read({
  id: "getNetworkApplianceVlan",
  method: "GET",
  path: "/networks/{networkId}/appliance/vlans/{vlanId}",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans"],
  response: "{id:(s|i),interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,dhcpRelayServerIps:[s],dhcpHandling:e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server),dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dhcpBootOptionsEnabled:b,dhcpBootNextServer:s,dhcpBootFilename:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],dnsNameservers:s,dhcpOptions:[{code:s!,type:e(hex|integer|ip|text)!,value:s!}],vpnNatSubnet:s,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet)~,interfaces:[s]}}]},vrf:{id:s,name:s}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which VLAN: its `id` as `getNetworkApplianceVlans` lists it. */
  readonly vlanId: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** IP address of the appliance in the VLAN, which clients have for their gateway. */
  readonly applianceIp?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** Subnet that stands for the VLAN inside the VPN. */
  readonly vpnNatSubnet?: string | null | undefined
  /** Whether the appliance is the DHCP server of the VLAN, relays DHCP, or neither. */
  readonly dhcpHandling?: NetworkApplianceVlanDhcpHandlingInput | null | undefined
  /** IP addresses of the DHCP servers that requests are relayed to. */
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | null | undefined
  /** How long a client may keep its address, such as `1 day`. */
  readonly dhcpLeaseTime?: NetworkApplianceVlanDhcpLeaseTimeInput | null | undefined
  /** Whether clients are told where to boot from (PXE). */
  readonly dhcpBootOptionsEnabled?: boolean | null | undefined
  /** Server that clients boot from (PXE). */
  readonly dhcpBootNextServer?: string | null | undefined
  /** File that clients boot from (PXE). */
  readonly dhcpBootFilename?: string | null | undefined
  /** Clients that always get the same address. */
  readonly fixedIpAssignments?: { readonly [name: string]: unknown } | null | undefined
  /** Addresses that DHCP does not hand out. */
  readonly reservedIpRanges?: ReadonlyArray<NetworkApplianceVlanReservedIpRangeInput> | null | undefined
  /** DNS servers that clients of the VLAN are told of. */
  readonly dnsNameservers?: string | null | undefined
  /** Further options in DHCP answers. */
  readonly dhcpOptions?: ReadonlyArray<NetworkApplianceVlanDhcpOptionInput> | null | undefined
  /** Whether networks of the template have the same subnet or each their own. */
  readonly templateVlanType?: "same" | "unique" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
  /** Length of the mask of each subnet, in bits. */
  readonly mask?: number | null | undefined
  readonly ipv6?: UpdateNetworkApplianceVlanIpv6Input | null | undefined
  /** Whether only clients with an address by DHCP are let through. */
  readonly mandatoryDhcp?: {
    /** Whether only clients with an address by DHCP are let through. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: number | null | undefined
  } | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Id of a routing table; `0` is the default. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly uplinks?: ReadonlyArray<NetworkApplianceVlanUplinkInput> | null | undefined
}

/**
 * `reservedIpRanges[]` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVlanReservedIpRangeInput {
  /** First address that DHCP does not hand out. */
  readonly start: string | null
  /** Last address that DHCP does not hand out. */
  readonly end: string | null
  /** What the addresses are kept for. */
  readonly comment: string | null
}

/**
 * `ipv6` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanIpv6Input {
  /** Whether the interface uses IPv6. */
  readonly enabled?: boolean | null | undefined
  readonly prefixAssignments?: ReadonlyArray<UpdateNetworkApplianceVlanIpv6PrefixAssignmentInput> | null | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanIpv6PrefixAssignmentInput {
  /** Whether the VLAN takes a /64 out of the delegated prefix by itself. */
  readonly autonomous?: boolean | null | undefined
  /** Prefix of length 64 that the VLAN has by hand. */
  readonly staticPrefix?: string | null | undefined
  /** IPv6 address of the appliance that is set by hand. */
  readonly staticApplianceIp6?: string | null | undefined
  /** Where the IPv6 prefix comes from. */
  readonly origin?: UpdateNetworkApplianceVlanIpv6PrefixAssignmentOriginInput | null | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanIpv6PrefixAssignmentOriginInput {
  /** Whether the prefix comes from the provider (`internet`) or is independent of one. */
  readonly type: "independent" | "internet" | Unlisted | null
  /** Uplinks that the prefix comes from, such as `wan1`. */
  readonly interfaces?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates a VLAN of a network.
 *
 * `PUT /networks/{networkId}/appliance/vlans/{vlanId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/vlans/{vlanId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlan/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceVlan: Batchable<
  UpdateNetworkApplianceVlanInput,
  NetworkApplianceVlan
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceVlan",
  method: "PUT",
  path: "/networks/{networkId}/appliance/vlans/{vlanId}",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans"],
  body: {
    name: "s",
    subnet: "s",
    applianceIp: "s",
    groupPolicyId: "s~",
    vpnNatSubnet: "s",
    dhcpHandling: "e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server)",
    dhcpRelayServerIps: "[s]",
    dhcpLeaseTime: "e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours)",
    dhcpBootOptionsEnabled: "b",
    dhcpBootNextServer: "s",
    dhcpBootFilename: "s",
    fixedIpAssignments: "{*:*}",
    reservedIpRanges: "[{start:s~!,end:s~!,comment:s~!}]",
    dnsNameservers: "s",
    dhcpOptions: "[{code:s!,type:e(hex|integer|ip|text)!,value:s!}]",
    templateVlanType: "e(same|unique)",
    cidr: "s",
    mask: "i",
    ipv6: "{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s~,staticApplianceIp6:s~,origin:{type:e(independent|internet)~!,interfaces:[s]}}]}",
    mandatoryDhcp: "{enabled:b}",
    sgt: "{id:i~}",
    vrf: "{id:s~}~",
    uplinks: "[{interface:s!,nat:{enabled:b!}!}]"
  },
  response: "{id:(s|i),interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,dhcpRelayServerIps:[s],dhcpHandling:e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server),dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dhcpBootOptionsEnabled:b,dhcpBootNextServer:s,dhcpBootFilename:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s~,end:s~,comment:s~}],dnsNameservers:s,dhcpOptions:[{code:s!,type:e(hex|integer|ip|text)!,value:s!}],vpnNatSubnet:s,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet)~,interfaces:[s]}}]},vrf:{id:s,name:s}}",
  batch: { resource: "/networks/{networkId}/appliance/vlans/{vlanId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkApplianceVlanInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which VLAN: its `id` as `getNetworkApplianceVlans` lists it. */
  readonly vlanId: string | number
}

/**
 * Deletes a VLAN of a network.
 *
 * `DELETE /networks/{networkId}/appliance/vlans/{vlanId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/vlans/{vlanId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-vlan/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkApplianceVlan: Batchable<DeleteNetworkApplianceVlanInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkApplianceVlan",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/vlans/{vlanId}",
  tag: "appliance",
  category: "configure",
  subTags: ["vlans"],
  batch: { resource: "/networks/{networkId}/appliance/vlans/{vlanId}", operation: "destroy" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVpnBgp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceVpnBgpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceVpnBgp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnBgp {
  /** Whether the appliance exchanges routes by BGP. */
  readonly enabled: boolean | null
  /** Number of the own autonomous system. */
  readonly asNumber?: number | null | undefined
  /** How long a BGP neighbor may be silent, in seconds. */
  readonly ibgpHoldTimer?: number | null | undefined
  readonly routerId?: string | null | undefined
  readonly neighbors?: Array<NetworkApplianceVpnBgpNeighbor> | null | undefined
}

/**
 * `neighbors[]` in the answer of {@link getNetworkApplianceVpnBgp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnBgpNeighbor {
  readonly ip?: string | null | undefined
  readonly ipv6?: {
    /** IPv6 address of the BGP neighbor. */
    readonly address: string | null
  } | null | undefined
  /** Number of the neighbor's autonomous system. */
  readonly remoteAsNumber: number | null
  /** How many routes are taken from the neighbor. */
  readonly receiveLimit?: number | null | undefined
  /** Whether the neighbor is told of other autonomous systems' routes. */
  readonly allowTransit?: boolean | null | undefined
  /** How long a BGP neighbor may be silent, in seconds. */
  readonly ebgpHoldTimer: number | null
  /** How many hops away a BGP neighbor may be. */
  readonly ebgpMultihop: number | null
  readonly sourceInterface?: string | null | undefined
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp?: string | null | undefined
  readonly ttlSecurity?: {
    /** Whether packets of neighbors too many hops away are dropped. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly authentication?: {
    /** Password that both BGP neighbors sign their packets with. */
    readonly password?: string | null | undefined
  } | null | undefined
  /** MED of routes from the neighbor; the lowest is preferred. */
  readonly multiExitDiscriminator?: number | null | undefined
  /** AS numbers that are put before the path of the neighbor's routes, to make them longer. */
  readonly pathPrepend?: Array<number> | null | undefined
  /** How much routes of the neighbor are preferred; the highest wins. */
  readonly weight?: number | null | undefined
  readonly filterIn?: Array<string> | null | undefined
  readonly communityOut?: Array<string> | null | undefined
}

/**
 * Returns the BGP settings of the VPN hub in a network.
 *
 * `GET /networks/{networkId}/appliance/vpn/bgp`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-bgp/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceVpnBgp: Read<
  GetNetworkApplianceVpnBgpInput,
  NetworkApplianceVpnBgp
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceVpnBgp",
  method: "GET",
  path: "/networks/{networkId}/appliance/vpn/bgp",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "bgp"],
  response: "{enabled:b~,asNumber:i,ibgpHoldTimer:i,routerId:s,neighbors:[{ip:s,ipv6:{address:s~},remoteAsNumber:i~,receiveLimit:i,allowTransit:b,ebgpHoldTimer:i~,ebgpMultihop:i~,sourceInterface:s,nextHopIp:s,ttlSecurity:{enabled:b},authentication:{password:s},multiExitDiscriminator:i,pathPrepend:[i],weight:i,filterIn:[s],communityOut:[s]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVpnBgp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVpnBgpInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether the appliance exchanges routes by BGP. */
  readonly enabled: boolean | null
  /** Number of the own autonomous system. From 1 to 4,294,967,295. The API's default is `64512`. */
  readonly asNumber?: number | null | undefined
  /** How long a BGP neighbor may be silent, in seconds. From 12 to 240. The API's default is `240`. */
  readonly ibgpHoldTimer?: number | null | undefined
  readonly routerId?: string | null | undefined
  readonly neighbors?: ReadonlyArray<NetworkApplianceVpnBgpNeighborInput> | null | undefined
}

/**
 * `neighbors[]` in the input of {@link updateNetworkApplianceVpnBgp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVpnBgpNeighborInput {
  readonly ip?: string | null | undefined
  readonly ipv6?: {
    /** IPv6 address of the BGP neighbor. */
    readonly address: string | null
  } | null | undefined
  /** Number of the neighbor's autonomous system. From 1 to 4,294,967,295. */
  readonly remoteAsNumber: number | null
  /** How many routes are taken from the neighbor. From 0 to 2,147,483,647. The API's default is `0`. */
  readonly receiveLimit?: number | null | undefined
  /** Whether the neighbor is told of other autonomous systems' routes. The API's default is `false`. */
  readonly allowTransit?: boolean | null | undefined
  /** How long a BGP neighbor may be silent, in seconds. From 12 to 240. */
  readonly ebgpHoldTimer: number | null
  /** How many hops away a BGP neighbor may be. From 1 to 255. */
  readonly ebgpMultihop: number | null
  /** One of `wan{NUMBER}`, `wan3`, `vlan{VLAN ID}`, `vlan123`. Such as `wan3`. */
  readonly sourceInterface?: string | null | undefined
  /** IP address of the router that traffic for the subnet is sent to. */
  readonly nextHopIp?: string | null | undefined
  readonly ttlSecurity?: {
    /** Whether packets of neighbors too many hops away are dropped. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly authentication?: {
    /** Password that both BGP neighbors sign their packets with. */
    readonly password?: string | null | undefined
  } | null | undefined
  /** MED of routes from the neighbor; the lowest is preferred. From 0 to 4,294,967,295. */
  readonly multiExitDiscriminator?: number | null | undefined
  /** AS numbers that are put before the path of the neighbor's routes, to make them longer. */
  readonly pathPrepend?: ReadonlyArray<number> | null | undefined
  /** How much routes of the neighbor are preferred; the highest wins. From 0 to 49. */
  readonly weight?: number | null | undefined
  readonly filterIn?: ReadonlyArray<string> | null | undefined
  readonly communityOut?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the BGP settings of the VPN hub in a network.
 *
 * `PUT /networks/{networkId}/appliance/vpn/bgp`
 *
 * Can be a step of an action batch: `settings/update` of `/networks/{networkId}/appliance/vpn/bgp`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-bgp/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceVpnBgp: Batchable<
  UpdateNetworkApplianceVpnBgpInput,
  NetworkApplianceVpnBgp
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceVpnBgp",
  method: "PUT",
  path: "/networks/{networkId}/appliance/vpn/bgp",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "bgp"],
  body: {
    enabled: "b~!",
    asNumber: "i",
    ibgpHoldTimer: "i",
    routerId: "s~",
    neighbors: "[{ip:s,ipv6:{address:s~!},remoteAsNumber:i~!,receiveLimit:i,allowTransit:b,ebgpHoldTimer:i~!,ebgpMultihop:i~!,sourceInterface:s,nextHopIp:s,ttlSecurity:{enabled:b},authentication:{password:s},multiExitDiscriminator:i,pathPrepend:[i],weight:i,filterIn:[s],communityOut:[s]}]"
  },
  response: "{enabled:b~,asNumber:i,ibgpHoldTimer:i,routerId:s,neighbors:[{ip:s,ipv6:{address:s~},remoteAsNumber:i~,receiveLimit:i,allowTransit:b,ebgpHoldTimer:i~,ebgpMultihop:i~,sourceInterface:s,nextHopIp:s,ttlSecurity:{enabled:b},authentication:{password:s},multiExitDiscriminator:i,pathPrepend:[i],weight:i,filterIn:[s],communityOut:[s]}]}",
  batch: { resource: "/networks/{networkId}/appliance/vpn/bgp", operation: "settings/update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceVpnSiteToSiteVpnInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpn {
  readonly mode: "hub" | "none" | "spoke" | Unlisted | null
  /** Networks that this one connects to as a spoke. */
  readonly hubs?: Array<NetworkApplianceVpnSiteToSiteVpnHub> | null | undefined
  /** Subnets of the network, and whether they are in the VPN. */
  readonly subnets?: Array<NetworkApplianceVpnSiteToSiteVpnSubnet> | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Whether frames carry the security group tag to the peer. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly subnet?: GetNetworkApplianceVpnSiteToSiteVpnOutputSubnet | null | undefined
  readonly hostTranslations?: Array<NetworkApplianceVpnSiteToSiteVpnHostTranslation> | null | undefined
}

/**
 * `hubs[]` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHub {
  readonly hubId: string | null
  /** Whether all traffic goes through the hub. */
  readonly useDefaultRoute?: boolean | null | undefined
}

/**
 * `subnets[]` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnet {
  /** Subnet of the network itself, in CIDR notation. */
  readonly localSubnet: string | null
  /** Whether the subnet takes part in the VPN. */
  readonly useVpn?: boolean | null | undefined
  readonly nat?: NetworkApplianceVpnSiteToSiteVpnSubnetNat | null | undefined
}

/**
 * `subnets[].nat` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnetNat {
  /** Whether the addresses of hosts inside are translated on the uplink. */
  readonly enabled?: boolean | null | undefined
  readonly remoteSubnet?: string | null | undefined
}

/**
 * `subnet` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkApplianceVpnSiteToSiteVpnOutputSubnet {
  readonly nat?: { readonly isAllowed?: boolean | null | undefined } | null | undefined
}

/**
 * `hostTranslations[]` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHostTranslation {
  readonly name?: string | null | undefined
  readonly local?: { readonly address?: string | null | undefined } | null | undefined
  readonly remote?: { readonly address?: string | null | undefined } | null | undefined
}

/**
 * Returns how a network takes part in the site-to-site VPN.
 *
 * `GET /networks/{networkId}/appliance/vpn/siteToSiteVpn`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-site-to-site-vpn/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceVpnSiteToSiteVpn: Read<
  GetNetworkApplianceVpnSiteToSiteVpnInput,
  NetworkApplianceVpnSiteToSiteVpn
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceVpnSiteToSiteVpn",
  method: "GET",
  path: "/networks/{networkId}/appliance/vpn/siteToSiteVpn",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "siteToSiteVpn"],
  response: "{mode:s~,hubs:[{hubId:s~,useDefaultRoute:b}],subnets:[{localSubnet:s~,useVpn:b,nat:{enabled:b,remoteSubnet:s}}],sgt:{enabled:b},subnet:{nat:{isAllowed:b}},hostTranslations:[{name:s,local:{address:s},remote:{address:s}}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVpnSiteToSiteVpnInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly mode: "hub" | "none" | "spoke" | Unlisted | null
  /** Networks that this one connects to as a spoke. */
  readonly hubs?: ReadonlyArray<NetworkApplianceVpnSiteToSiteVpnHubInput> | null | undefined
  /** Subnets of the network, and whether they are in the VPN. */
  readonly subnets?: ReadonlyArray<NetworkApplianceVpnSiteToSiteVpnSubnetInput> | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Whether frames carry the security group tag to the peer. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly subnet?: UpdateNetworkApplianceVpnSiteToSiteVpnSubnetInput | null | undefined
  readonly hostTranslations?: ReadonlyArray<NetworkApplianceVpnSiteToSiteVpnHostTranslationInput> | null | undefined
}

/**
 * `hubs[]` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHubInput {
  readonly hubId: string | null
  /** Whether all traffic goes through the hub. */
  readonly useDefaultRoute?: boolean | null | undefined
}

/**
 * `subnets[]` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnetInput {
  /** Subnet of the network itself, in CIDR notation. */
  readonly localSubnet: string | null
  /** Whether the subnet takes part in the VPN. */
  readonly useVpn?: boolean | null | undefined
  readonly nat?: NetworkApplianceVpnSiteToSiteVpnSubnetNatInput | null | undefined
}

/**
 * `subnets[].nat` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnetNatInput {
  /** Whether the addresses of hosts inside are translated on the uplink. */
  readonly enabled?: boolean | null | undefined
  readonly remoteSubnet?: string | null | undefined
}

/**
 * `subnet` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVpnSiteToSiteVpnSubnetInput {
  readonly nat?: { readonly isAllowed?: boolean | null | undefined } | null | undefined
}

/**
 * `hostTranslations[]` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHostTranslationInput {
  readonly name?: string | null | undefined
  readonly local?: { readonly address?: string | null | undefined } | null | undefined
  readonly remote?: { readonly address?: string | null | undefined } | null | undefined
}

/**
 * `subnet` in the answer of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UpdateNetworkApplianceVpnSiteToSiteVpnOutputSubnet {
  readonly nat?: { readonly isAllowed?: boolean | null | undefined } | null | undefined
}

/**
 * Updates the site-to-site VPN settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/vpn/siteToSiteVpn`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/vpn/siteToSiteVpn`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-site-to-site-vpn/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceVpnSiteToSiteVpn: Batchable<
  UpdateNetworkApplianceVpnSiteToSiteVpnInput,
  NetworkApplianceVpnSiteToSiteVpn
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceVpnSiteToSiteVpn",
  method: "PUT",
  path: "/networks/{networkId}/appliance/vpn/siteToSiteVpn",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "siteToSiteVpn"],
  body: {
    mode: "e(hub|none|spoke)~!",
    hubs: "[{hubId:s~!,useDefaultRoute:b}]",
    subnets: "[{localSubnet:s~!,useVpn:b,nat:{enabled:b,remoteSubnet:s}}]",
    sgt: "{enabled:b}",
    subnet: "{nat:{isAllowed:b}}",
    hostTranslations: "[{name:s,local:{address:s},remote:{address:s}}]"
  },
  response: "{mode:s~,hubs:[{hubId:s~,useDefaultRoute:b}],subnets:[{localSubnet:s~,useVpn:b,nat:{enabled:b,remoteSubnet:s}}],sgt:{enabled:b},subnet:{nat:{isAllowed:b}},hostTranslations:[{name:s,local:{address:s},remote:{address:s}}]}",
  batch: { resource: "/networks/{networkId}/appliance/vpn/siteToSiteVpn", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkApplianceWarmSpareInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceWarmSpare {
  /** Whether a second device takes over when the first fails. */
  readonly enabled: boolean | null
  /** Serial number of the device that works while it can. */
  readonly primarySerial?: string | null | undefined
  /** Serial number of the device that stands in when the other fails. */
  readonly spareSerial?: string | null | undefined
  /** Whether the pair shares addresses (`virtual`) or each has its own (`public`). */
  readonly uplinkMode?: string | null | undefined
  /** Settings of the first uplink. */
  readonly wan1?: NetworkApplianceWarmSpareWan1 | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: NetworkApplianceWarmSpareWan2 | null | undefined
}

/**
 * `wan1` in the answer of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceWarmSpareWan1 {
  readonly ip?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `wan2` in the answer of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkApplianceWarmSpareWan2 {
  readonly ip?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * Returns the appliance warm spare settings of a network.
 *
 * `GET /networks/{networkId}/appliance/warmSpare`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-warm-spare/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkApplianceWarmSpare: Read<
  GetNetworkApplianceWarmSpareInput,
  NetworkApplianceWarmSpare
> = /*#__PURE__*/ read({
  id: "getNetworkApplianceWarmSpare",
  method: "GET",
  path: "/networks/{networkId}/appliance/warmSpare",
  tag: "appliance",
  category: "configure",
  subTags: ["warmSpare"],
  response: "{enabled:b~,primarySerial:s,spareSerial:s,uplinkMode:s,wan1:{ip:s,subnet:s},wan2:{ip:s,subnet:s}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkApplianceWarmSpareInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether a second device takes over when the first fails. */
  readonly enabled: boolean | null
  /** Serial number of the device that stands in when the other fails. */
  readonly spareSerial?: string | null | undefined
  /** Whether the pair shares addresses (`virtual`) or each has its own (`public`). */
  readonly uplinkMode?: string | null | undefined
  /** Address of the uplink that both appliances of the pair share. */
  readonly virtualIp1?: string | null | undefined
  /** Address of the uplink that both appliances of the pair share. */
  readonly virtualIp2?: string | null | undefined
}

/**
 * Updates the appliance warm spare settings of a network.
 *
 * `PUT /networks/{networkId}/appliance/warmSpare`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/warmSpare`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-warm-spare/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkApplianceWarmSpare: Batchable<
  UpdateNetworkApplianceWarmSpareInput,
  NetworkApplianceWarmSpare
> = /*#__PURE__*/ batchable({
  id: "updateNetworkApplianceWarmSpare",
  method: "PUT",
  path: "/networks/{networkId}/appliance/warmSpare",
  tag: "appliance",
  category: "configure",
  subTags: ["warmSpare"],
  body: { enabled: "b~!", spareSerial: "s", uplinkMode: "s", virtualIp1: "s", virtualIp2: "s" },
  response: "{enabled:b~,primarySerial:s,spareSerial:s,uplinkMode:s,wan1:{ip:s,subnet:s},wan2:{ip:s,subnet:s}}",
  batch: { resource: "/networks/{networkId}/appliance/warmSpare", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface SwapNetworkApplianceWarmSpareInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface SwapNetworkApplianceWarmSpareOutput {
  /** Whether a second device takes over when the first fails. */
  readonly enabled?: boolean | null | undefined
  /** Serial number of the device that works while it can. */
  readonly primarySerial?: string | null | undefined
  /** Serial number of the device that stands in when the other fails. */
  readonly spareSerial?: string | null | undefined
  /** Whether the pair shares addresses (`virtual`) or each has its own (`public`). */
  readonly uplinkMode?: string | null | undefined
  /** Settings of the first uplink. */
  readonly wan1?: SwapNetworkApplianceWarmSpareOutputWan1 | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: SwapNetworkApplianceWarmSpareOutputWan2 | null | undefined
}

/**
 * `wan1` in the answer of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface SwapNetworkApplianceWarmSpareOutputWan1 {
  readonly ip?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `wan2` in the answer of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface SwapNetworkApplianceWarmSpareOutputWan2 {
  readonly ip?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * Swaps the primary and the warm spare appliance of a network.
 *
 * `POST /networks/{networkId}/appliance/warmSpare/swap`
 *
 * Can be a step of an action batch: `swap` of `/networks/{networkId}/appliance/warmSpare`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/swap-network-appliance-warm-spare/
 * @since 0.2.0
 * @category configure
 */
export const swapNetworkApplianceWarmSpare: Batchable<
  SwapNetworkApplianceWarmSpareInput,
  SwapNetworkApplianceWarmSpareOutput
> = /*#__PURE__*/ batchable({
  id: "swapNetworkApplianceWarmSpare",
  method: "POST",
  path: "/networks/{networkId}/appliance/warmSpare/swap",
  tag: "appliance",
  category: "configure",
  subTags: ["warmSpare"],
  response: "{enabled:b,primarySerial:s,spareSerial:s,uplinkMode:s,wan1:{ip:s,subnet:s},wan2:{ip:s,subnet:s}}",
  batch: { resource: "/networks/{networkId}/appliance/warmSpare", operation: "swap" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3Input {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3Output {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDevicesInterfacesL3Item> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationApplianceDevicesInterfacesL3OutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3OutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationApplianceDevicesInterfacesL3OutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3OutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationApplianceDevicesInterfacesL3OutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3OutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3Item {
  readonly interfaceId?: string | null | undefined
  readonly ipv4?: OrganizationApplianceDevicesInterfacesL3ItemIpv4 | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly port?: OrganizationApplianceDevicesInterfacesL3ItemPort | null | undefined
}

/**
 * `[].ipv4` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3ItemIpv4 {
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `[].port` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3ItemPort {
  readonly interface?: OrganizationApplianceDevicesInterfacesL3ItemPortInterface | null | undefined
}

/**
 * `[].port.interface` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3ItemPortInterface {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  /** Number of the port in its slot. */
  readonly number?: number | null | undefined
}

/**
 * Lists the appliance layer 3 interfaces of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/devices/interfaces/l3`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-l3/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDevicesInterfacesL3: Paginated<
  GetOrganizationApplianceDevicesInterfacesL3Input,
  GetOrganizationApplianceDevicesInterfacesL3Output,
  OrganizationApplianceDevicesInterfacesL3Item
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceDevicesInterfacesL3",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/devices/interfaces/l3",
  tag: "appliance",
  category: "configure",
  subTags: ["devices", "interfaces", "l3"],
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{interfaceId:s,ipv4:{address:s,subnet:s},network:{id:s},port:{interface:{name:s~,slot:i~,subslot:i~,number:i~}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesInterfacesPortsByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly interfaces?: ReadonlyArray<OrganizationApplianceDevicesInterfacesPortsByDeviceInterfaceInput> | undefined
  readonly numbers?: ReadonlyArray<string> | undefined
}

/**
 * `interfaces[]` in the input of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceInterfaceInput {
  readonly name?: string | null | undefined
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  readonly number?: number | null | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDevice {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDevicesInterfacesPortsByDeviceItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly ports?: Array<OrganizationApplianceDevicesInterfacesPortsByDeviceItemPort> | null | undefined
}

/**
 * `items[].ports[]` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPort {
  readonly number?: string | null | undefined
  readonly interface?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortInterface | null | undefined
  readonly enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
  readonly personality?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonality | null | undefined
  readonly uplink?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortUplink | null | undefined
  readonly downlink?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlink | null | undefined
}

/**
 * `items[].ports[].interface` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortInterface {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  /** Number of the port in its slot. */
  readonly number?: number | null | undefined
}

/**
 * `items[].ports[].personality` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonality {
  /** Whether the port is for the WAN or the LAN. */
  readonly mode?: "lan" | "wan" | Unlisted | null | undefined
  /** Whether the port can be changed between WAN and LAN. */
  readonly isFlexible?: boolean | null | undefined
  readonly layer?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonalityLayer | null | undefined
}

/**
 * `items[].ports[].personality.layer` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonalityLayer {
  /** Whether the port switches or routes. */
  readonly mode?: 2 | 3 | Unlisted<number> | null | undefined
  /** Whether that can be changed. */
  readonly isFlexible?: boolean | null | undefined
}

/**
 * `items[].ports[].uplink` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortUplink {
  readonly type?: "cellular" | "ethernet" | Unlisted | null | undefined
  readonly primary?: boolean | null | undefined
}

/**
 * `items[].ports[].downlink` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlink {
  /** Whether the port is an access or a trunk port. */
  readonly mode?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly access?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccess | null | undefined
  /** Settings of the port as a trunk. */
  readonly trunk?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkTrunk | null | undefined
}

/**
 * `items[].ports[].downlink.access` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccess {
  readonly vlan?: string | null | undefined
  readonly policy?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccessPolicy | null | undefined
}

/**
 * `items[].ports[].downlink.access.policy` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccessPolicy {
  readonly type?: "802.1X" | "MAC RADIUS" | "hybrid" | "open" | Unlisted | null | undefined
}

/**
 * `items[].ports[].downlink.trunk` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkTrunk {
  /** VLAN of untagged frames on the trunk. */
  readonly nativeVlan?: string | null | undefined
  /** VLANs that a trunk carries, as numbers and ranges, or `all`. */
  readonly allowedVlans?: Array<string> | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: {
    /** Whether frames carry the security group tag to the peer. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Returns the appliance port settings of an organization, by device.
 *
 * `GET /organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-ports-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDevicesInterfacesPortsByDevice: Read<
  GetOrganizationApplianceDevicesInterfacesPortsByDeviceInput,
  OrganizationApplianceDevicesInterfacesPortsByDevice
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceDevicesInterfacesPortsByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice",
  tag: "appliance",
  category: "configure",
  subTags: ["devices", "interfaces", "ports", "byDevice"],
  query: { serials: "[s]", interfaces: "[{name:s,slot:i~,subslot:i~,number:i}]", numbers: "[s]" },
  response: "{items:[{serial:s,ports:[{number:s,interface:{name:s,slot:i~,subslot:i~,number:i},enabled:b,name:s,personality:{mode:e(lan|wan),isFlexible:b,layer:{mode:E(2|3),isFlexible:b}},uplink:{type:e(cellular|ethernet),primary:b},downlink:{mode:s,sgt:{id:s~},access:{vlan:s,policy:{type:e(802.1X|MAC RADIUS|hybrid|open)~}},trunk:{nativeVlan:s,allowedVlans:[s],sgt:{enabled:b}}}}]}]}"
})

/**
 * The input of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 10. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 30 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,592,000. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 1200, 14400, 86400. The API's default is `1200`. */
  readonly interval?: Seconds | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly portIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCounts | null | undefined
  /** Units that the numbers are in. */
  readonly units?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnits | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnits {
  readonly power?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit | null | undefined
  readonly supplyVoltage?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit | null | undefined
  readonly laserBiasCurrent?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit | null | undefined
}

/**
 * `meta.units.power` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit {
  readonly name?: string | null | undefined
  readonly symbol?: string | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly ports?: Array<OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPort> | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPort {
  /** Id of the port, for the most part its number. */
  readonly portId?: string | null | undefined
  /** Such as `FiveGigabitEthernet0/0/9`. */
  readonly interfaceName?: string | null | undefined
  readonly indices?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortIndices | null | undefined
  readonly readings?: Array<OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReading> | null | undefined
}

/**
 * `[].ports[].indices` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortIndices {
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  readonly port?: number | null | undefined
}

/**
 * `[].ports[].readings[]` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReading {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly sfpProductId?: string | null | undefined
  readonly byMetric?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetric | null | undefined
}

/**
 * `[].ports[].readings[].byMetric` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetric {
  readonly power?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPower | null | undefined
  readonly temperature?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperature | null | undefined
  readonly supplyVoltage?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltage | null | undefined
  readonly laserBiasCurrent?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrent | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.power` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPower {
  readonly transmit?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerTransmit | null | undefined
  readonly receive?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerReceive | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.power.transmit` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerTransmit {
  /** In dBm. */
  readonly minimum?: number | null | undefined
  /** In dBm. */
  readonly maximum?: number | null | undefined
  /** In dBm. */
  readonly median?: number | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.power.receive` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerReceive {
  /** In dBm. */
  readonly minimum?: number | null | undefined
  /** In dBm. */
  readonly maximum?: number | null | undefined
  /** In dBm. */
  readonly median?: number | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.temperature` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperature {
  readonly fahrenheit?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureFahrenheit | null | undefined
  readonly celsius?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureCelsius | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.temperature.fahrenheit` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureFahrenheit {
  readonly minimum?: number | null | undefined
  readonly maximum?: number | null | undefined
  readonly median?: number | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.temperature.celsius` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureCelsius {
  readonly minimum?: number | null | undefined
  readonly maximum?: number | null | undefined
  readonly median?: number | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.supplyVoltage` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltage {
  readonly level?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltageLevel | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.supplyVoltage.level` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltageLevel {
  /** In volts. */
  readonly minimum?: number | null | undefined
  /** In volts. */
  readonly maximum?: number | null | undefined
  /** In volts. */
  readonly median?: number | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.laserBiasCurrent` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrent {
  readonly draw?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrentDraw | null | undefined
}

/**
 * `[].ports[].readings[].byMetric.laserBiasCurrent.draw` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrentDraw {
  readonly minimum?: number | null | undefined
  readonly maximum?: number | null | undefined
  readonly median?: number | null | undefined
}

/**
 * Lists the optical transceiver readings of appliance ports in an organization, by device.
 *
 * `GET /organizations/{organizationId}/appliance/devices/ports/transceivers/readings/history/byDevice`
 *
 * Answers in pages of 10 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-ports-transceivers-readings-history-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice: Paginated<
  GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceInput,
  GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutput,
  OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/devices/ports/transceivers/readings/history/byDevice",
  tag: "appliance",
  category: "monitor",
  subTags: ["devices", "ports", "transceivers", "readings", "history", "byDevice"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t",
    networkIds: "[s]",
    serials: "[s]",
    portIds: "[s]"
  },
  response: "{items:[{serial:s,ports:[{portId:s,interfaceName:s,indices:{slot:i,subslot:i,port:i},readings:[{startTs:d,endTs:d,sfpProductId:s,byMetric:{power:{transmit:{minimum:n,maximum:n,median:n},receive:{minimum:n,maximum:n,median:n}},temperature:{fahrenheit:{minimum:n,maximum:n,median:n},celsius:{minimum:n,maximum:n,median:n}},supplyVoltage:{level:{minimum:n,maximum:n,median:n}},laserBiasCurrent:{draw:{minimum:n,maximum:n,median:n}}}}]}],network:{id:s,name:s}}],meta:{counts:{items:{total:i,remaining:i}},units:{power:{name:s,symbol:s},supplyVoltage:{name:s,symbol:s},laserBiasCurrent:{name:s,symbol:s}}}}",
  paging: { itemsIn: "items", perPage: 10 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesRedundancyByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 5 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether a second device takes over when the first fails. */
  readonly enabled?: boolean | null | undefined
  /** Whether the second device waits or works too, or there is none. */
  readonly mode?: "active-active" | "active-passive" | "disabled" | Unlisted | null | undefined
  readonly designations?: Array<OrganizationApplianceDevicesRedundancyByNetworkDesignation> | null | undefined
  readonly uplink?: OrganizationApplianceDevicesRedundancyByNetworkUplink | null | undefined
}

/**
 * `[].designations[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkDesignation {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Rank of the device: 1 is the primary. */
  readonly priority?: number | null | undefined
}

/**
 * `[].uplink` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplink {
  /** Whether both devices share a virtual address or have one each. */
  readonly mode?: "public" | "virtual" | Unlisted | null | undefined
  /** Uplinks that the pair of appliances shares. */
  readonly interfaces?: Array<OrganizationApplianceDevicesRedundancyByNetworkUplinkInterface> | null | undefined
  /** How a pair of appliances shares the uplink. */
  readonly sharing?: OrganizationApplianceDevicesRedundancyByNetworkUplinkSharing | null | undefined
}

/**
 * `[].uplink.interfaces[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkInterface {
  readonly name?: string | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationApplianceDevicesRedundancyByNetworkUplinkInterfaceAddress> | null | undefined
}

/**
 * `[].uplink.interfaces[].addresses[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkInterfaceAddress {
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `[].uplink.sharing` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkSharing {
  /** Whether both devices use each other's uplinks. */
  readonly enabled?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: string | null | undefined
  /** Which uplinks are shared, interface by interface. */
  readonly byInterface?: Array<OrganizationApplianceDevicesRedundancyByNetworkUplinkSharingByInterface> | null | undefined
}

/**
 * `[].uplink.sharing.byInterface[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkSharingByInterface {
  readonly name?: string | null | undefined
  readonly parent?: string | null | undefined
}

/**
 * Returns the appliance warm spare settings of an organization, by network.
 *
 * `GET /organizations/{organizationId}/appliance/devices/redundancy/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-redundancy-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDevicesRedundancyByNetwork: Paginated<
  GetOrganizationApplianceDevicesRedundancyByNetworkInput,
  Array<OrganizationApplianceDevicesRedundancyByNetwork>,
  OrganizationApplianceDevicesRedundancyByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceDevicesRedundancyByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/devices/redundancy/byNetwork",
  tag: "appliance",
  category: "configure",
  subTags: ["devices", "redundancy", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{networkId:s,name:s,enabled:b,mode:e(active-active|active-passive|disabled),designations:[{serial:s,priority:i}],uplink:{mode:e(public|virtual),interfaces:[{name:s,addresses:[{address:s,subnet:s}]}],sharing:{enabled:b,vlanId:s~,byInterface:[{name:s,parent:s}]}}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getOrganizationApplianceDnsLocalProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsLocalProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDnsLocalProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfile {
  /** Other operations take it as `profileId`. */
  readonly profileId: string
  readonly name?: string | null | undefined
}

/**
 * Lists the local DNS profiles of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/dns/local/profiles`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDnsLocalProfiles: Read<
  GetOrganizationApplianceDnsLocalProfilesInput,
  Array<OrganizationApplianceDnsLocalProfile>
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceDnsLocalProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles"],
  query: { profileIds: "[s]" },
  response: "[{profileId:s!,name:s}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsLocalProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsLocalProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
}

/**
 * Creates a local DNS profile in an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/local/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/appliance/dns/local/profiles`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-profile/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationApplianceDnsLocalProfile: Batchable<
  CreateOrganizationApplianceDnsLocalProfileInput,
  OrganizationApplianceDnsLocalProfile
> = /*#__PURE__*/ batchable({
  id: "createOrganizationApplianceDnsLocalProfile",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles"],
  body: { name: "s!" },
  response: "{profileId:s!,name:s}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/profiles", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsLocalProfilesAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignments {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDnsLocalProfilesAssignmentsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationApplianceDnsLocalProfilesAssignmentsMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationApplianceDnsLocalProfilesAssignmentsMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationApplianceDnsLocalProfilesAssignmentsMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the local DNS profile assignments of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/dns/local/profiles/assignments`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDnsLocalProfilesAssignments: Read<
  GetOrganizationApplianceDnsLocalProfilesAssignmentsInput,
  OrganizationApplianceDnsLocalProfilesAssignments
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceDnsLocalProfilesAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles/assignments",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles", "assignments"],
  query: { profileIds: "[s]", networkIds: "[s]" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateItemInput>
}

/**
 * `items[]` in the input of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateItemInput {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * The answer of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutput {
  /** The entries of this page. */
  readonly items?: Array<BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutputItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutputItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Assigns local DNS profiles to networks of an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate`
 *
 * Can be a step of an action batch: `bulk_create` of `/organizations/{organizationId}/appliance/dns/local/profiles/assignments`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-appliance-dns-local-profiles-assignments-create/
 * @since 0.2.0
 * @category configure
 */
export const bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate: Batchable<
  BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateInput,
  BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutput
> = /*#__PURE__*/ batchable({
  id: "bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles", "assignments"],
  body: { items: "[{network:{id:s},profile:{id:s}}]!" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}]}",
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/local/profiles/assignments",
    operation: "bulk_create"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<{
    /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
    readonly assignmentId?: string | null | undefined
  }>
}

/**
 * The answer of {@link createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Removes assignments of local DNS profiles from networks of an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete`
 *
 * Can be a step of an action batch: `bulk_delete` of `/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-profiles-assignments-bulk-delete/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete: Batchable<
  CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteInput,
  OrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete
> = /*#__PURE__*/ batchable({
  id: "createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles", "assignments", "bulkDelete"],
  body: { items: "[{assignmentId:s}]!" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}]}",
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete",
    operation: "bulk_delete"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateOrganizationApplianceDnsLocalProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceDnsLocalProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which local DNS profile: its `profileId` as `getOrganizationApplianceDnsLocalProfiles` lists it. */
  readonly profileId: string | number
  readonly name: string
}

/**
 * Updates a local DNS profile of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceDnsLocalProfile: Batchable<
  UpdateOrganizationApplianceDnsLocalProfileInput,
  OrganizationApplianceDnsLocalProfile
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationApplianceDnsLocalProfile",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles"],
  body: { name: "s!" },
  response: "{profileId:s!,name:s}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationApplianceDnsLocalProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationApplianceDnsLocalProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which local DNS profile: its `profileId` as `getOrganizationApplianceDnsLocalProfiles` lists it. */
  readonly profileId: string | number
}

/**
 * Deletes a local DNS profile of an organization.
 *
 * `DELETE /organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationApplianceDnsLocalProfile: Batchable<
  DeleteOrganizationApplianceDnsLocalProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationApplianceDnsLocalProfile",
  method: "DELETE",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "profiles"],
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsLocalRecords}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsLocalRecordsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDnsLocalRecords}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalRecord {
  /** Other operations take it as `recordId`. */
  readonly recordId: string
  /** Host name that is answered. */
  readonly hostname?: string | null | undefined
  /** IP address that the host name is answered with. */
  readonly address?: string | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Lists the local DNS records of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/dns/local/records`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-records/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDnsLocalRecords: Read<
  GetOrganizationApplianceDnsLocalRecordsInput,
  Array<OrganizationApplianceDnsLocalRecord>
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceDnsLocalRecords",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/local/records",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "records"],
  query: { profileIds: "[s]" },
  response: "[{recordId:s!,hostname:s,address:s,profile:{id:s}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsLocalRecord}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsLocalRecordInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Host name that is answered. */
  readonly hostname: string
  /** IP address that the host name is answered with. */
  readonly address: string
  /** The profile that applies here. */
  readonly profile: { readonly id?: string | null | undefined }
}

/**
 * Creates a local DNS record in an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/local/records`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/appliance/dns/local/records`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-record/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationApplianceDnsLocalRecord: Batchable<
  CreateOrganizationApplianceDnsLocalRecordInput,
  Array<OrganizationApplianceDnsLocalRecord>
> = /*#__PURE__*/ batchable({
  id: "createOrganizationApplianceDnsLocalRecord",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/local/records",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "records"],
  body: { hostname: "s!", address: "s!", profile: "{id:s}!" },
  response: "[{recordId:s!,hostname:s,address:s,profile:{id:s}}]",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/records", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateOrganizationApplianceDnsLocalRecord}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceDnsLocalRecordInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which local DNS record: its `recordId` as `getOrganizationApplianceDnsLocalRecords` lists it. */
  readonly recordId: string | number
  /** Host name that is answered. */
  readonly hostname?: string | null | undefined
  /** IP address that the host name is answered with. */
  readonly address?: string | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Updates a local DNS record of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/dns/local/records/{recordId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/dns/local/records/{recordId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-record/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceDnsLocalRecord: Batchable<
  UpdateOrganizationApplianceDnsLocalRecordInput,
  OrganizationApplianceDnsLocalRecord
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationApplianceDnsLocalRecord",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/dns/local/records/{recordId}",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "records"],
  body: { hostname: "s", address: "s", profile: "{id:s}" },
  response: "{recordId:s!,hostname:s,address:s,profile:{id:s}}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/records/{recordId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationApplianceDnsLocalRecord}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationApplianceDnsLocalRecordInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which local DNS record: its `recordId` as `getOrganizationApplianceDnsLocalRecords` lists it. */
  readonly recordId: string | number
}

/**
 * Deletes a local DNS record of an organization.
 *
 * `DELETE /organizations/{organizationId}/appliance/dns/local/records/{recordId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/appliance/dns/local/records/{recordId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-record/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationApplianceDnsLocalRecord: Batchable<
  DeleteOrganizationApplianceDnsLocalRecordInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationApplianceDnsLocalRecord",
  method: "DELETE",
  path: "/organizations/{organizationId}/appliance/dns/local/records/{recordId}",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "local", "records"],
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/records/{recordId}", operation: "destroy" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsSplitProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsSplitProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDnsSplitProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfile {
  /** Other operations take it as `profileId`. */
  readonly profileId: string
  readonly name?: string | null | undefined
  /** Host name patterns that are asked for at other DNS servers. */
  readonly hostnames?: Array<string> | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * Lists the split DNS profiles of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/dns/split/profiles`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDnsSplitProfiles: Read<
  GetOrganizationApplianceDnsSplitProfilesInput,
  Array<OrganizationApplianceDnsSplitProfile>
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceDnsSplitProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles"],
  query: { profileIds: "[s]" },
  response: "[{profileId:s!,name:s,hostnames:[s],nameservers:{addresses:[s]}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsSplitProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsSplitProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Host name patterns that are asked for at other DNS servers. */
  readonly hostnames: ReadonlyArray<string>
  /** DNS servers that are asked. */
  readonly nameservers: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  }
}

/**
 * Creates a split DNS profile in an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/split/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/appliance/dns/split/profiles`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profile/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationApplianceDnsSplitProfile: Batchable<
  CreateOrganizationApplianceDnsSplitProfileInput,
  OrganizationApplianceDnsSplitProfile
> = /*#__PURE__*/ batchable({
  id: "createOrganizationApplianceDnsSplitProfile",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles"],
  body: { name: "s!", hostnames: "[s]!", nameservers: "{addresses:[s]}!" },
  response: "{profileId:s!,name:s,hostnames:[s],nameservers:{addresses:[s]}}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/split/profiles", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsSplitProfilesAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignments {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDnsSplitProfilesAssignmentsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationApplianceDnsSplitProfilesAssignmentsMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationApplianceDnsSplitProfilesAssignmentsMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationApplianceDnsSplitProfilesAssignmentsMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the split DNS profile assignments of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/dns/split/profiles/assignments`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceDnsSplitProfilesAssignments: Read<
  GetOrganizationApplianceDnsSplitProfilesAssignmentsInput,
  OrganizationApplianceDnsSplitProfilesAssignments
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceDnsSplitProfilesAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles/assignments",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles", "assignments"],
  query: { profileIds: "[s]", networkIds: "[s]" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItemInput>
}

/**
 * `items[]` in the input of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItemInput {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * The answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Assigns split DNS profiles to networks of an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate`
 *
 * Can be a step of an action batch: `bulk_create` of `/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profiles-assignments-bulk-create/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate: Batchable<
  CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateInput,
  OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate
> = /*#__PURE__*/ batchable({
  id: "createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles", "assignments", "bulkCreate"],
  body: { items: "[{network:{id:s},profile:{id:s}}]!" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}]}",
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate",
    operation: "bulk_create"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<{
    /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
    readonly assignmentId?: string | null | undefined
  }>
}

/**
 * The answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Removes assignments of split DNS profiles from networks of an organization.
 *
 * `POST /organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete`
 *
 * Can be a step of an action batch: `bulk_delete` of `/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profiles-assignments-bulk-delete/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete: Batchable<
  CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteInput,
  OrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete
> = /*#__PURE__*/ batchable({
  id: "createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete",
  method: "POST",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles", "assignments", "bulkDelete"],
  body: { items: "[{assignmentId:s}]!" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}]}",
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete",
    operation: "bulk_delete"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateOrganizationApplianceDnsSplitProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceDnsSplitProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which split DNS profile: its `profileId` as `getOrganizationApplianceDnsSplitProfiles` lists it. */
  readonly profileId: string | number
  readonly name?: string | null | undefined
  /** Host name patterns that are asked for at other DNS servers. */
  readonly hostnames?: ReadonlyArray<string> | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * Updates a split DNS profile of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-split-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceDnsSplitProfile: Batchable<
  UpdateOrganizationApplianceDnsSplitProfileInput,
  OrganizationApplianceDnsSplitProfile
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationApplianceDnsSplitProfile",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles"],
  body: { name: "s", hostnames: "[s]", nameservers: "{addresses:[s]}" },
  response: "{profileId:s!,name:s,hostnames:[s],nameservers:{addresses:[s]}}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationApplianceDnsSplitProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationApplianceDnsSplitProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which split DNS profile: its `profileId` as `getOrganizationApplianceDnsSplitProfiles` lists it. */
  readonly profileId: string | number
}

/**
 * Deletes a split DNS profile of an organization.
 *
 * `DELETE /organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-split-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationApplianceDnsSplitProfile: Batchable<
  DeleteOrganizationApplianceDnsSplitProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationApplianceDnsSplitProfile",
  method: "DELETE",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
  tag: "appliance",
  category: "configure",
  subTags: ["dns", "split", "profiles"],
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkInput {
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
}

/**
 * The answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceFirewallMulticastForwardingByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceFirewallMulticastForwardingByNetworkItem {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly rules: Array<OrganizationApplianceFirewallMulticastForwardingByNetworkItemRule>
}

/**
 * `[].rules[]` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceFirewallMulticastForwardingByNetworkItemRule {
  readonly description: string
  readonly address: string
  /** VLANs, as numbers and ranges. */
  readonly vlanIds: Array<string>
}

/**
 * Lists the appliance multicast forwarding rules of an organization, by network.
 *
 * `GET /organizations/{organizationId}/appliance/firewall/multicastForwarding/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-firewall-multicast-forwarding-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceFirewallMulticastForwardingByNetwork: Paginated<
  GetOrganizationApplianceFirewallMulticastForwardingByNetworkInput,
  GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutput,
  OrganizationApplianceFirewallMulticastForwardingByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceFirewallMulticastForwardingByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/firewall/multicastForwarding/byNetwork",
  tag: "appliance",
  category: "configure",
  subTags: ["firewall", "multicastForwarding", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s!,name:s!}!,rules:[{description:s!,address:s!,vlanIds:[s]!}]!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 14 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 14 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 1,209,600. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceInterfacesPacketsOverviewsByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItem {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly interfaces?: Array<OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterface> | null | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterface {
  readonly name?: string | null | undefined
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  readonly number?: number | null | undefined
  readonly byType?: Array<OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByType> | null | undefined
}

/**
 * `[].interfaces[].byType[]` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByType {
  readonly type?: OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeType | null | undefined
  /** How many were sent and received together. */
  readonly total?: number | null | undefined
  /** How many left the interface in the time. */
  readonly sent?: number | null | undefined
  /** How many arrived at the interface in the time. */
  readonly recv?: number | null | undefined
  readonly rates?: OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRates | null | undefined
}

/**
 * `[].interfaces[].byType[].type` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeType =
  | "CRC errors"
  | "broadcast"
  | "broadcast unicast multicast"
  | "collisions"
  | "fragments"
  | "jabbers"
  | "multicast"
  | "oversize"
  | "undersize"
  | "unicast"
  | Unlisted

/**
 * `[].interfaces[].byType[].rates` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRates {
  readonly average?: OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRatesAverage | null | undefined
}

/**
 * `[].interfaces[].byType[].rates.average` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRatesAverage {
  /** Packets a second, in both directions together. */
  readonly total?: number | null | undefined
  /** Packets a second that left the interface. */
  readonly sent?: number | null | undefined
  /** Packets a second that arrived at the interface. */
  readonly recv?: number | null | undefined
}

/**
 * Returns the appliance interface packet counters of an organization, by device.
 *
 * `GET /organizations/{organizationId}/appliance/interfaces/packets/overviews/byDevice`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-interfaces-packets-overviews-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceInterfacesPacketsOverviewsByDevice: Paginated<
  GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceInput,
  GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutput,
  OrganizationApplianceInterfacesPacketsOverviewsByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceInterfacesPacketsOverviewsByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/interfaces/packets/overviews/byDevice",
  tag: "appliance",
  category: "monitor",
  subTags: ["interfaces", "packets", "overviews", "byDevice"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    serials: "[s]"
  },
  response: "{items:[{network:{id:s},serial:s,interfaces:[{name:s,slot:i~,subslot:i~,number:i,byType:[{type:e(CRC errors|broadcast|broadcast unicast multicast|collisions|fragments|jabbers|multicast|oversize|undersize|unicast),total:i,sent:i,recv:i,rates:{average:{total:n,sent:n,recv:n}}}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 50 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceRoutingVrfsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceRoutingVrfsSettingsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationApplianceRoutingVrfsSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceRoutingVrfsSettings {
  /** Whether appliances keep several routing tables. */
  readonly enabled: boolean | null
}

/**
 * Returns the appliance VRF settings of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/routing/vrfs/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-routing-vrfs-settings/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceRoutingVrfsSettings: Read<
  GetOrganizationApplianceRoutingVrfsSettingsInput,
  OrganizationApplianceRoutingVrfsSettings
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceRoutingVrfsSettings",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/routing/vrfs/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["routing", "vrfs", "settings"],
  response: "{enabled:b~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceRoutingVrfsSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceRoutingVrfsSettingsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Whether appliances keep several routing tables. */
  readonly enabled: boolean | null
}

/**
 * Updates the appliance VRF settings of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/routing/vrfs/settings`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/routing/vrfs/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-routing-vrfs-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceRoutingVrfsSettings: Batchable<
  UpdateOrganizationApplianceRoutingVrfsSettingsInput,
  OrganizationApplianceRoutingVrfsSettings
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationApplianceRoutingVrfsSettings",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/routing/vrfs/settings",
  tag: "appliance",
  category: "configure",
  subTags: ["routing", "vrfs", "settings"],
  body: { enabled: "b~!" },
  response: "{enabled:b~}",
  batch: { resource: "/organizations/{organizationId}/appliance/routing/vrfs/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceSecurityEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceSecurityEventsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 365 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 31,536,000. The API's default is `2678400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
}

/**
 * Lists the appliance security events of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/security/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-events/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceSecurityEvents: Paginated<
  GetOrganizationApplianceSecurityEventsInput,
  Array<{ readonly [name: string]: unknown }>,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceSecurityEvents",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/security/events",
  tag: "appliance",
  category: "monitor",
  subTags: ["security", "events"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)"
  },
  response: "[{*:*}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceSecurityIntrusionInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceSecurityIntrusion {
  /** Exceptions that are let through. */
  readonly allowedRules: Array<OrganizationApplianceSecurityIntrusionAllowedRule> | null
}

/**
 * `allowedRules[]` in the answer of {@link getOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceSecurityIntrusionAllowedRule {
  /** Which SNORT rule, in the form `meraki:intrusion/snort/GID/<gid>/SID/<sid>`. */
  readonly ruleId: string | null
  readonly message?: string | null | undefined
}

/**
 * Returns the intrusion detection settings of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceSecurityIntrusion: Read<
  GetOrganizationApplianceSecurityIntrusionInput,
  OrganizationApplianceSecurityIntrusion
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceSecurityIntrusion",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/security/intrusion",
  tag: "appliance",
  category: "configure",
  subTags: ["security", "intrusion"],
  response: "{allowedRules:[{ruleId:s~,message:s~}]~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceSecurityIntrusionInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Exceptions that are let through. */
  readonly allowedRules: ReadonlyArray<OrganizationApplianceSecurityIntrusionAllowedRuleInput> | null
}

/**
 * `allowedRules[]` in the input of {@link updateOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceSecurityIntrusionAllowedRuleInput {
  /** Which SNORT rule, in the form `meraki:intrusion/snort/GID/<gid>/SID/<sid>`. */
  readonly ruleId: string | null
  readonly message?: string | null | undefined
}

/**
 * Updates the intrusion detection settings of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-intrusion/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceSecurityIntrusion: Write<
  UpdateOrganizationApplianceSecurityIntrusionInput,
  OrganizationApplianceSecurityIntrusion
> = /*#__PURE__*/ write({
  id: "updateOrganizationApplianceSecurityIntrusion",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/security/intrusion",
  tag: "appliance",
  category: "configure",
  subTags: ["security", "intrusion"],
  body: { allowedRules: "[{ruleId:s~!,message:s~}]~!" },
  response: "{allowedRules:[{ruleId:s~,message:s~}]~}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceTrafficShapingVpnExclusionsByNetworkInput {
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
}

/**
 * The answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApplianceTrafficShapingVpnExclusionsByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItem> | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** Name of the network, as Dashboard shows it. */
  readonly networkName: string
  readonly custom: Array<OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemCustom>
  readonly majorApplications: Array<OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplication>
}

/**
 * `[].custom[]` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemCustom {
  readonly protocol: "any" | "dns" | "icmp" | "tcp" | "udp" | Unlisted
  readonly destination: string
  readonly port: string
}

/**
 * `[].majorApplications[]` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplication {
  readonly id: string
  readonly name: OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplicationName
}

/**
 * `[].majorApplications[].name` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplicationName =
  | "AWS"
  | "Box"
  | "Office 365 Sharepoint"
  | "Office 365 Suite"
  | "Oracle"
  | "SAP"
  | "Salesforce"
  | "Skype & Teams"
  | "Slack"
  | "Webex"
  | "Webex Calling"
  | "Webex Meetings"
  | "Zoom"
  | Unlisted

/**
 * Lists the VPN exclusion rules of an organization, by network.
 *
 * `GET /organizations/{organizationId}/appliance/trafficShaping/vpnExclusions/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-traffic-shaping-vpn-exclusions-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork: Paginated<
  GetOrganizationApplianceTrafficShapingVpnExclusionsByNetworkInput,
  GetOrganizationApplianceTrafficShapingVpnExclusionsByNetworkOutput,
  OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/trafficShaping/vpnExclusions/byNetwork",
  tag: "appliance",
  category: "configure",
  subTags: ["trafficShaping", "vpnExclusions", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{networkId:s!,networkName:s!,custom:[{protocol:e(any|dns|icmp|tcp|udp)!,destination:s!,port:s!}]!,majorApplications:[{id:s!,name:e(AWS|Box|Office 365 Sharepoint|Office 365 Suite|Oracle|SAP|Salesforce|Skype & Teams|Slack|Webex|Webex Calling|Webex Meetings|Zoom)!}]!}]}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinkStatusesInput {
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
 * `[]` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinkStatus {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** When the device was last in touch with Dashboard. In ISO 8601. */
  readonly lastReportedAt?: string | null | undefined
  readonly highAvailability?: OrganizationApplianceUplinkStatusHighAvailability | null | undefined
  readonly uplinks?: Array<OrganizationApplianceUplinkStatusUplink> | null | undefined
}

/**
 * `[].highAvailability` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinkStatusHighAvailability {
  /** Whether a second device takes over when the first fails. */
  readonly enabled?: boolean | null | undefined
  readonly role?: string | null | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinkStatusUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: "cellular" | "wan1" | "wan2" | "wan3" | Unlisted | null | undefined
  /** Whether the uplink is in use, ready, connecting or down. */
  readonly status?: OrganizationApplianceUplinkStatusUplinkStatus | null | undefined
  readonly ip?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** IP address that the internet sees. */
  readonly publicIp?: string | null | undefined
  /** IP address of a DNS server. */
  readonly primaryDns?: string | null | undefined
  /** IP address of a DNS server. */
  readonly secondaryDns?: string | null | undefined
  /** Whether the address is `static` or by `dhcp`. */
  readonly ipAssignedBy?: string | null | undefined
}

/**
 * `[].uplinks[].status` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationApplianceUplinkStatusUplinkStatus =
  | "active"
  | "connecting"
  | "failed"
  | "not connected"
  | "ready"
  | Unlisted

/**
 * Lists the appliance uplink statuses of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/uplink/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplink-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceUplinkStatuses: Paginated<
  GetOrganizationApplianceUplinkStatusesInput,
  Array<OrganizationApplianceUplinkStatus>,
  OrganizationApplianceUplinkStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceUplinkStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/uplink/statuses",
  tag: "appliance",
  category: "monitor",
  subTags: ["uplinks", "statuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", serials: "[s]", iccids: "[s]" },
  response: "[{networkId:s,serial:s,model:s,lastReportedAt:d,highAvailability:{enabled:b,role:s},uplinks:[{interface:e(cellular|wan1|wan2|wan3),status:e(active|connecting|failed|not connected|ready),ip:s,gateway:s,publicIp:s,primaryDns:s,secondaryDns:s,ipAssignedBy:s}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceUplinksNatByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinksNatByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly interfaces?: ReadonlyArray<string> | undefined
  /** From 3 to 100,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceUplinksNatByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksNatByNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly uplinks?: Array<OrganizationApplianceUplinksNatByNetworkUplink> | null | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationApplianceUplinksNatByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksNatByNetworkUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: string | null | undefined
  /** Whether addresses are translated on the uplink. */
  readonly nat?: {
    /** Whether the addresses of hosts inside are translated on the uplink. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Returns the appliance uplink NAT settings of an organization, by network.
 *
 * `GET /organizations/{organizationId}/appliance/uplinks/nat/byNetwork`
 *
 * Answers in pages of 100000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-nat-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceUplinksNatByNetwork: Paginated<
  GetOrganizationApplianceUplinksNatByNetworkInput,
  Array<OrganizationApplianceUplinksNatByNetwork>,
  OrganizationApplianceUplinksNatByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceUplinksNatByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/uplinks/nat/byNetwork",
  tag: "appliance",
  category: "configure",
  subTags: ["uplinks", "nat", "byNetwork"],
  query: { networkIds: "[s]", interfaces: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{networkId:s,uplinks:[{interface:s,nat:{enabled:b}}]}]",
  paging: { itemsIn: "array", perPage: 100000 }
})

/**
 * The input of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinksStatusesOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksStatusesOverview {
  /** How many there are of each kind. */
  readonly counts?: OrganizationApplianceUplinksStatusesOverviewCounts | null | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksStatusesOverviewCounts {
  /** How many there are in each status. */
  readonly byStatus?: OrganizationApplianceUplinksStatusesOverviewCountsByStatus | null | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksStatusesOverviewCountsByStatus {
  readonly active?: number | null | undefined
  readonly ready?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  readonly connecting?: number | null | undefined
  readonly notConnected?: number | null | undefined
}

/**
 * Returns the appliance uplink status counts of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/uplinks/statuses/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-statuses-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceUplinksStatusesOverview: Read<
  GetOrganizationApplianceUplinksStatusesOverviewInput,
  OrganizationApplianceUplinksStatusesOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceUplinksStatusesOverview",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/uplinks/statuses/overview",
  tag: "appliance",
  category: "monitor",
  subTags: ["uplinks", "statuses", "overview"],
  query: { networkIds: "[s]" },
  response: "{counts:{byStatus:{active:i,ready:i,failed:i,connecting:i,notConnected:i}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceUplinksUsageByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinksUsageByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 14 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 1,209,600. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceUplinksUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksUsageByNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly byUplink?: Array<OrganizationApplianceUplinksUsageByNetworkByUplink> | null | undefined
}

/**
 * `[].byUplink[]` in the answer of {@link getOrganizationApplianceUplinksUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksUsageByNetworkByUplink {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly interface?: string | null | undefined
  readonly sent?: number | null | undefined
  readonly received?: number | null | undefined
}

/**
 * Returns the appliance uplink usage of an organization, by network.
 *
 * `GET /organizations/{organizationId}/appliance/uplinks/usage/byNetwork`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-usage-by-network/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceUplinksUsageByNetwork: Read<
  GetOrganizationApplianceUplinksUsageByNetworkInput,
  Array<OrganizationApplianceUplinksUsageByNetwork>
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceUplinksUsageByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/uplinks/usage/byNetwork",
  tag: "appliance",
  category: "monitor",
  subTags: ["uplinks", "usage", "byNetwork"],
  query: { t0: "d", t1: "d", timespan: "t" },
  response: "[{networkId:s,name:s,byUplink:[{serial:s,interface:s,sent:i,received:i}]}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlas {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItem {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly uri?: string | null | undefined
  readonly ipsec?: { readonly peerIds?: Array<string> | null | undefined } | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the SLA policies for site-to-site IPsec peers in an organization.
 *
 * `GET /organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-site-to-site-ipsec-peers-slas/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas: Read<
  GetOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput,
  OrganizationApplianceVpnSiteToSiteIpsecPeersSlas
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "siteToSite", "ipsec", "peers", "slas"],
  response: "{items:[{id:s,name:s,uri:s,ipsec:{peerIds:[s]}}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items?: ReadonlyArray<OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItemInput> | null | undefined
}

/**
 * `items[]` in the input of {@link updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItemInput {
  readonly name?: string | null | undefined
  readonly uri?: string | null | undefined
}

/**
 * Updates the SLA policies for site-to-site IPsec peers in an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-site-to-site-ipsec-peers-slas/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas: Batchable<
  UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput,
  OrganizationApplianceVpnSiteToSiteIpsecPeersSlas
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "siteToSite", "ipsec", "peers", "slas"],
  body: { items: "[{name:s,uri:s}]" },
  response: "{items:[{id:s,name:s,uri:s,ipsec:{peerIds:[s]}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  batch: {
    resource: "/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
    operation: "update"
  }
})

/**
 * The input of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnStatsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 300. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStat {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  readonly merakiVpnPeers?: Array<OrganizationApplianceVpnStatMerakiVpnPeer> | null | undefined
}

/**
 * `[].merakiVpnPeers[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeer {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  readonly usageSummary?: OrganizationApplianceVpnStatMerakiVpnPeerUsageSummary | null | undefined
  readonly latencySummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerLatencySummary> | null | undefined
  readonly lossPercentageSummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerLossPercentageSummary> | null | undefined
  readonly jitterSummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerJitterSummary> | null | undefined
  readonly mosSummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerMosSummary> | null | undefined
}

/**
 * `[].merakiVpnPeers[].usageSummary` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerUsageSummary {
  /** In kilobytes. */
  readonly receivedInKilobytes?: number | null | undefined
  /** In kilobytes. */
  readonly sentInKilobytes?: number | null | undefined
}

/**
 * `[].merakiVpnPeers[].latencySummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerLatencySummary {
  readonly senderUplink?: string | null | undefined
  readonly receiverUplink?: string | null | undefined
  /** In milliseconds. */
  readonly avgLatencyMs?: number | null | undefined
  /** In milliseconds. */
  readonly minLatencyMs?: number | null | undefined
  /** In milliseconds. */
  readonly maxLatencyMs?: number | null | undefined
}

/**
 * `[].merakiVpnPeers[].lossPercentageSummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerLossPercentageSummary {
  readonly senderUplink?: string | null | undefined
  readonly receiverUplink?: string | null | undefined
  readonly avgLossPercentage?: number | null | undefined
  readonly minLossPercentage?: number | null | undefined
  readonly maxLossPercentage?: number | null | undefined
}

/**
 * `[].merakiVpnPeers[].jitterSummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerJitterSummary {
  readonly senderUplink?: string | null | undefined
  readonly receiverUplink?: string | null | undefined
  readonly avgJitter?: number | null | undefined
  readonly minJitter?: number | null | undefined
  readonly maxJitter?: number | null | undefined
}

/**
 * `[].merakiVpnPeers[].mosSummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerMosSummary {
  readonly senderUplink?: string | null | undefined
  readonly receiverUplink?: string | null | undefined
  readonly avgMos?: number | null | undefined
  readonly minMos?: number | null | undefined
  readonly maxMos?: number | null | undefined
}

/**
 * Returns the site-to-site VPN statistics of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/vpn/stats`
 *
 * Answers in pages of 300 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceVpnStats: Paginated<
  GetOrganizationApplianceVpnStatsInput,
  Array<OrganizationApplianceVpnStat>,
  OrganizationApplianceVpnStat
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceVpnStats",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/stats",
  tag: "appliance",
  category: "monitor",
  subTags: ["vpn", "stats"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", t0: "d", t1: "d", timespan: "t" },
  response: "[{networkId:s,networkName:s,merakiVpnPeers:[{networkId:s,networkName:s,usageSummary:{receivedInKilobytes:i,sentInKilobytes:i},latencySummaries:[{senderUplink:s,receiverUplink:s,avgLatencyMs:i,minLatencyMs:i,maxLatencyMs:i}],lossPercentageSummaries:[{senderUplink:s,receiverUplink:s,avgLossPercentage:n,minLossPercentage:n,maxLossPercentage:n}],jitterSummaries:[{senderUplink:s,receiverUplink:s,avgJitter:n,minJitter:n,maxJitter:n}],mosSummaries:[{senderUplink:s,receiverUplink:s,avgMos:n,minMos:n,maxMos:n}]}]}]",
  paging: { itemsIn: "array", perPage: 300 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnStatusesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 300. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatus {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  readonly deviceStatus?: string | null | undefined
  readonly uplinks?: Array<OrganizationApplianceVpnStatusUplink> | null | undefined
  readonly vpnMode?: string | null | undefined
  readonly exportedSubnets?: Array<OrganizationApplianceVpnStatusExportedSubnet> | null | undefined
  readonly merakiVpnPeers?: Array<OrganizationApplianceVpnStatusMerakiVpnPeer> | null | undefined
  readonly thirdPartyVpnPeers?: Array<OrganizationApplianceVpnStatusThirdPartyVpnPeer> | null | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: string | null | undefined
  /** IP address that the internet sees. In CIDR notation. */
  readonly publicIp?: string | null | undefined
}

/**
 * `[].exportedSubnets[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusExportedSubnet {
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `[].merakiVpnPeers[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusMerakiVpnPeer {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  readonly reachability?: string | null | undefined
  /** Rank of the hub for the spoke; 1 is tried first. */
  readonly priority?: number | null | undefined
}

/**
 * `[].thirdPartyVpnPeers[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusThirdPartyVpnPeer {
  readonly name?: string | null | undefined
  /** IP address that the internet sees. */
  readonly publicIp?: string | null | undefined
  readonly reachability?: string | null | undefined
}

/**
 * Lists the site-to-site VPN statuses of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/vpn/statuses`
 *
 * Answers in pages of 300 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApplianceVpnStatuses: Paginated<
  GetOrganizationApplianceVpnStatusesInput,
  Array<OrganizationApplianceVpnStatus>,
  OrganizationApplianceVpnStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApplianceVpnStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/statuses",
  tag: "appliance",
  category: "monitor",
  subTags: ["vpn", "statuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "[{networkId:s,networkName:s,deviceSerial:s,deviceStatus:s,uplinks:[{interface:s,publicIp:s}],vpnMode:s,exportedSubnets:[{subnet:s,name:s}],merakiVpnPeers:[{networkId:s,networkName:s,reachability:s,priority:i}],thirdPartyVpnPeers:[{name:s,publicIp:s,reachability:s}]}]",
  paging: { itemsIn: "array", perPage: 300 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnThirdPartyVPNPeersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeers {
  /** VPN peers that are not Meraki appliances. */
  readonly peers: Array<OrganizationApplianceVpnThirdPartyVPNPeersPeer> | null
}

/**
 * `peers[]` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeer {
  readonly peerId?: string | null | undefined
  readonly name: string | null
  /** IP address that the internet sees. */
  readonly publicIp?: string | null | undefined
  /** Name by which an end of the tunnel is known to the other. */
  readonly remoteId?: string | null | undefined
  /** Name by which an end of the tunnel is known to the other. */
  readonly localId?: string | null | undefined
  /** Secret that is shared with the VPN peer. */
  readonly secret: string | null
  /** Subnets behind the peer, in CIDR notation. */
  readonly privateSubnets: Array<string> | null
  /** Algorithms and lifetimes of the tunnel. */
  readonly ipsecPolicies?: OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies | null | undefined
  readonly slaPolicy?: { readonly id?: string | null | undefined } | null | undefined
  /** A ready set of algorithms, such as `default` or `aws`. */
  readonly ipsecPoliciesPreset?: string | null | undefined
  /** Version of IKE: 1 or 2. */
  readonly ikeVersion?: "1" | "2" | Unlisted | null | undefined
  /** Tags of networks; what is configured applies to networks that have one of them. */
  readonly networkTags?: Array<string> | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork | null | undefined
  readonly isRouteBased?: boolean | null | undefined
  /** The BGP session that runs over the tunnel. */
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor | null | undefined
  readonly ecmpUplinkConfigs?: Array<OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig> | null | undefined
  readonly priorityInGroup?: number | null | undefined
  readonly group?: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup | null | undefined
}

/**
 * `peers[].ipsecPolicies` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies {
  readonly ikeCipherAlgo?: Array<"aes128" | "aes192" | "aes256" | "des" | "tripledes" | Unlisted> | null | undefined
  readonly ikeAuthAlgo?: Array<"md5" | "sha1" | "sha256" | Unlisted> | null | undefined
  readonly ikePrfAlgo?: Array<"default" | "prfmd5" | "prfsha1" | "prfsha256" | Unlisted> | null | undefined
  readonly ikeDiffieHellmanGroup?: Array<string> | null | undefined
  /** In seconds. */
  readonly ikeLifetime?: number | null | undefined
  readonly childCipherAlgo?: Array<"aes128" | "aes192" | "aes256" | "des" | "null" | "tripledes" | Unlisted> | null | undefined
  readonly childAuthAlgo?: Array<"md5" | "sha1" | "sha256" | Unlisted> | null | undefined
  readonly childPfsGroup?: Array<string> | null | undefined
  /** In seconds. */
  readonly childLifetime?: number | null | undefined
}

/**
 * `peers[].network` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork {
  readonly names?: Array<string> | null | undefined
  readonly ids?: Array<string> | null | undefined
}

/**
 * `peers[].ebgpNeighbor` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor {
  readonly neighborId?: number | null | undefined
  /** IP address that the BGP session is opened to. */
  readonly neighborIp?: string | null | undefined
  readonly ipVersion?: 4 | 6 | Unlisted<number> | null | undefined
  /** Number of the neighbor's autonomous system. */
  readonly remoteAsNumber?: number | null | undefined
  /** How long a BGP neighbor may be silent, in seconds. */
  readonly ebgpHoldTimer?: number | null | undefined
  /** How many hops away a BGP neighbor may be. */
  readonly ebgpMultihop?: number | null | undefined
  /** IP address that the BGP session is opened from. */
  readonly sourceIp?: string | null | undefined
  /** How many routes are taken from the neighbor. */
  readonly receiveLimit?: number | null | undefined
  /** AS numbers that are put before the path of the neighbor's routes, to make them longer. */
  readonly pathPrepend?: Array<number> | null | undefined
  /** MED of routes from the neighbor; the lowest is preferred. */
  readonly multiExitDiscriminator?: number | null | undefined
  readonly weight?: number | null | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[]` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig {
  readonly id?: string | null | undefined
  readonly wan?: "WAN 1" | "WAN 2" | "WAN 3" | "WAN 4" | Unlisted | null | undefined
  /** Subnets behind the peer, in CIDR notation. */
  readonly privateSubnets?: Array<string> | null | undefined
  /** The BGP session that runs over the tunnel. */
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor | null | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[].ebgpNeighbor` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor {
  /** IP address that the BGP session is opened to. */
  readonly neighborIp?: string | null | undefined
  /** IP address that the BGP session is opened from. */
  readonly sourceIp?: string | null | undefined
}

/**
 * `peers[].group` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup {
  readonly number?: number | null | undefined
  readonly failover?: { readonly directToInternet?: boolean | null | undefined } | null | undefined
  readonly activeActiveTunnel?: boolean | null | undefined
}

/**
 * Lists the third-party VPN peers of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-third-party-vpn-peers/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceVpnThirdPartyVPNPeers: Read<
  GetOrganizationApplianceVpnThirdPartyVPNPeersInput,
  OrganizationApplianceVpnThirdPartyVPNPeers
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceVpnThirdPartyVPNPeers",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "thirdPartyVPNPeers"],
  response: "{peers:[{peerId:s,name:s~,publicIp:s,remoteId:s,localId:s,secret:s~,privateSubnets:[s]~,ipsecPolicies:{ikeCipherAlgo:[e(aes128|aes192|aes256|des|tripledes)],ikeAuthAlgo:[e(md5|sha1|sha256)],ikePrfAlgo:[e(default|prfmd5|prfsha1|prfsha256)],ikeDiffieHellmanGroup:[s],ikeLifetime:i,childCipherAlgo:[e(aes128|aes192|aes256|des|null|tripledes)],childAuthAlgo:[e(md5|sha1|sha256)],childPfsGroup:[s],childLifetime:i},slaPolicy:{id:s},ipsecPoliciesPreset:s,ikeVersion:e(1|2),networkTags:[s],network:{names:[s],ids:[s]},isRouteBased:b,ebgpNeighbor:{neighborId:i,neighborIp:s,ipVersion:E(4|6),remoteAsNumber:i,ebgpHoldTimer:i,ebgpMultihop:i,sourceIp:s,receiveLimit:i,pathPrepend:[i],multiExitDiscriminator:i,weight:i},ecmpUplinkConfigs:[{id:s,wan:e(WAN 1|WAN 2|WAN 3|WAN 4),privateSubnets:[s],ebgpNeighbor:{neighborIp:s,sourceIp:s}}],priorityInGroup:i,group:{number:i,failover:{directToInternet:b},activeActiveTunnel:b}}]~}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceVpnThirdPartyVPNPeersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** VPN peers that are not Meraki appliances. */
  readonly peers: ReadonlyArray<OrganizationApplianceVpnThirdPartyVPNPeersPeerInput> | null
}

/**
 * `peers[]` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerInput {
  readonly peerId?: string | null | undefined
  readonly name: string | null
  /** IP address that the internet sees. */
  readonly publicIp?: string | null | undefined
  readonly publicHostname?: string | null | undefined
  /** Subnets behind the peer, in CIDR notation. */
  readonly privateSubnets: ReadonlyArray<string> | null
  /** Name by which an end of the tunnel is known to the other. */
  readonly localId?: string | null | undefined
  /** Name by which an end of the tunnel is known to the other. */
  readonly remoteId?: string | null | undefined
  /** Algorithms and lifetimes of the tunnel. */
  readonly ipsecPolicies?: OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesInput | null | undefined
  /** A ready set of algorithms, such as `default` or `aws`. */
  readonly ipsecPoliciesPreset?: string | null | undefined
  readonly slaPolicy?: { readonly id?: string | null | undefined } | null | undefined
  /** Secret that is shared with the VPN peer. */
  readonly secret: string | null
  /** Version of IKE: 1 or 2. The API's default is `"1"`. */
  readonly ikeVersion?: "1" | "2" | Unlisted | null | undefined
  /** Tags of networks; what is configured applies to networks that have one of them. */
  readonly networkTags?: ReadonlyArray<string> | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: { readonly ids?: ReadonlyArray<string> | null | undefined } | null | undefined
  /** The API's default is `false`. */
  readonly isRouteBased?: boolean | null | undefined
  /** The BGP session that runs over the tunnel. */
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighborInput | null | undefined
  readonly ecmpUplinkConfigs?: ReadonlyArray<OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigInput> | null | undefined
  readonly priorityInGroup?: number | null | undefined
  readonly group?: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupInput | null | undefined
}

/**
 * `peers[].ipsecPolicies` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesInput {
  readonly ikeCipherAlgo?: ReadonlyArray<"aes128" | "aes192" | "aes256" | "des" | "tripledes" | Unlisted> | null | undefined
  readonly ikeAuthAlgo?: ReadonlyArray<"md5" | "sha1" | "sha256" | Unlisted> | null | undefined
  readonly ikePrfAlgo?: ReadonlyArray<"default" | "prfmd5" | "prfsha1" | "prfsha256" | Unlisted> | null | undefined
  readonly ikeDiffieHellmanGroup?: ReadonlyArray<string> | null | undefined
  /** In seconds. */
  readonly ikeLifetime?: number | null | undefined
  readonly childCipherAlgo?: ReadonlyArray<"aes128" | "aes192" | "aes256" | "des" | "null" | "tripledes" | Unlisted> | null | undefined
  readonly childAuthAlgo?: ReadonlyArray<"md5" | "sha1" | "sha256" | Unlisted> | null | undefined
  readonly childPfsGroup?: ReadonlyArray<string> | null | undefined
  /** In seconds. */
  readonly childLifetime?: number | null | undefined
}

/**
 * `peers[].ebgpNeighbor` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighborInput {
  /** IP address that the BGP session is opened to. */
  readonly neighborIp?: string | null | undefined
  readonly ipVersion?: 4 | 6 | Unlisted<number> | null | undefined
  /** Number of the neighbor's autonomous system. From 1 to 4,294,967,295. */
  readonly remoteAsNumber?: number | null | undefined
  /** How long a BGP neighbor may be silent, in seconds. From 12 to 240. */
  readonly ebgpHoldTimer?: number | null | undefined
  /** How many hops away a BGP neighbor may be. From 1 to 255. */
  readonly ebgpMultihop?: number | null | undefined
  /** IP address that the BGP session is opened from. */
  readonly sourceIp?: string | null | undefined
  /** AS numbers that are put before the path of the neighbor's routes, to make them longer. */
  readonly pathPrepend?: ReadonlyArray<number> | null | undefined
  /** MED of routes from the neighbor; the lowest is preferred. From 0 to 4,294,967,295. */
  readonly multiExitDiscriminator?: number | null | undefined
  /** From 0 to 4,294,967,295. */
  readonly weight?: number | null | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[]` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigInput {
  readonly id?: string | null | undefined
  readonly wan?: "WAN 1" | "WAN 2" | "WAN 3" | "WAN 4" | Unlisted | null | undefined
  /** Subnets behind the peer, in CIDR notation. */
  readonly privateSubnets?: ReadonlyArray<string> | null | undefined
  /** The BGP session that runs over the tunnel. */
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighborInput | null | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[].ebgpNeighbor` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighborInput {
  /** IP address that the BGP session is opened to. */
  readonly neighborIp?: string | null | undefined
  /** IP address that the BGP session is opened from. */
  readonly sourceIp?: string | null | undefined
}

/**
 * `peers[].group` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupInput {
  readonly number?: number | null | undefined
  readonly failover?: { readonly directToInternet?: boolean | null | undefined } | null | undefined
  readonly activeActiveTunnel?: boolean | null | undefined
}

/**
 * Updates the third-party VPN peers of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-third-party-vpn-peers/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceVpnThirdPartyVPNPeers: Batchable<
  UpdateOrganizationApplianceVpnThirdPartyVPNPeersInput,
  OrganizationApplianceVpnThirdPartyVPNPeers
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationApplianceVpnThirdPartyVPNPeers",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "thirdPartyVPNPeers"],
  body: {
    peers: "[{peerId:s,name:s~!,publicIp:s,publicHostname:s,privateSubnets:[s]~!,localId:s,remoteId:s,ipsecPolicies:{ikeCipherAlgo:[e(aes128|aes192|aes256|des|tripledes)],ikeAuthAlgo:[e(md5|sha1|sha256)],ikePrfAlgo:[e(default|prfmd5|prfsha1|prfsha256)],ikeDiffieHellmanGroup:[s],ikeLifetime:i,childCipherAlgo:[e(aes128|aes192|aes256|des|null|tripledes)],childAuthAlgo:[e(md5|sha1|sha256)],childPfsGroup:[s],childLifetime:i},ipsecPoliciesPreset:s,slaPolicy:{id:s},secret:s~!,ikeVersion:e(1|2),networkTags:[s],network:{ids:[s]},isRouteBased:b,ebgpNeighbor:{neighborIp:s,ipVersion:E(4|6),remoteAsNumber:i,ebgpHoldTimer:i,ebgpMultihop:i,sourceIp:s,pathPrepend:[i],multiExitDiscriminator:i,weight:i},ecmpUplinkConfigs:[{id:s,wan:e(WAN 1|WAN 2|WAN 3|WAN 4),privateSubnets:[s],ebgpNeighbor:{neighborIp:s,sourceIp:s}}],priorityInGroup:i,group:{number:i,failover:{directToInternet:b},activeActiveTunnel:b}}]~!"
  },
  response: "{peers:[{peerId:s,name:s~,publicIp:s,remoteId:s,localId:s,secret:s~,privateSubnets:[s]~,ipsecPolicies:{ikeCipherAlgo:[e(aes128|aes192|aes256|des|tripledes)],ikeAuthAlgo:[e(md5|sha1|sha256)],ikePrfAlgo:[e(default|prfmd5|prfsha1|prfsha256)],ikeDiffieHellmanGroup:[s],ikeLifetime:i,childCipherAlgo:[e(aes128|aes192|aes256|des|null|tripledes)],childAuthAlgo:[e(md5|sha1|sha256)],childPfsGroup:[s],childLifetime:i},slaPolicy:{id:s},ipsecPoliciesPreset:s,ikeVersion:e(1|2),networkTags:[s],network:{names:[s],ids:[s]},isRouteBased:b,ebgpNeighbor:{neighborId:i,neighborIp:s,ipVersion:E(4|6),remoteAsNumber:i,ebgpHoldTimer:i,ebgpMultihop:i,sourceIp:s,receiveLimit:i,pathPrepend:[i],multiExitDiscriminator:i,weight:i},ecmpUplinkConfigs:[{id:s,wan:e(WAN 1|WAN 2|WAN 3|WAN 4),privateSubnets:[s],ebgpNeighbor:{neighborIp:s,sourceIp:s}}],priorityInGroup:i,group:{number:i,failover:{directToInternet:b},activeActiveTunnel:b}}]~}",
  batch: { resource: "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnVpnFirewallRulesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnVpnFirewallRules {
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: Array<OrganizationApplianceVpnVpnFirewallRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApplianceVpnVpnFirewallRulesRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Lists the site-to-site VPN firewall rules of an organization.
 *
 * `GET /organizations/{organizationId}/appliance/vpn/vpnFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-vpn-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApplianceVpnVpnFirewallRules: Read<
  GetOrganizationApplianceVpnVpnFirewallRulesInput,
  OrganizationApplianceVpnVpnFirewallRules
> = /*#__PURE__*/ read({
  id: "getOrganizationApplianceVpnVpnFirewallRules",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "vpnFirewallRules"],
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceVpnVpnFirewallRulesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: ReadonlyArray<OrganizationApplianceVpnVpnFirewallRulesRuleInput> | null | undefined
  /** Whether a match of the last rule is reported to the syslog servers of the network. */
  readonly syslogDefaultRule?: boolean | null | undefined
}

/**
 * `rules[]` in the input of {@link updateOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationApplianceVpnVpnFirewallRulesRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. Comma-separated. */
  readonly srcPort?: string | null | undefined
  /** Where the traffic comes from: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly srcCidr: string | null
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string | null
  /** Whether a match is reported to the syslog servers of the network. */
  readonly syslogEnabled?: boolean | null | undefined
}

/**
 * Updates the site-to-site VPN firewall rules of an organization.
 *
 * `PUT /organizations/{organizationId}/appliance/vpn/vpnFirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-vpn-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationApplianceVpnVpnFirewallRules: Write<
  UpdateOrganizationApplianceVpnVpnFirewallRulesInput,
  OrganizationApplianceVpnVpnFirewallRules
> = /*#__PURE__*/ write({
  id: "updateOrganizationApplianceVpnVpnFirewallRules",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
  tag: "appliance",
  category: "configure",
  subTags: ["vpn", "vpnFirewallRules"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)~!,protocol:e(any|icmp|icmp6|tcp|udp)~!,srcPort:s,srcCidr:s~!,destPort:s,destCidr:s~!,syslogEnabled:b}]",
    syslogDefaultRule: "b"
  },
  response: "{rules:[{comment:s,policy:s~,protocol:s~,srcPort:s,srcCidr:s~,destPort:s,destCidr:s~,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly policy: { readonly id?: string | null | undefined }
  readonly vlans: ReadonlyArray<{
    /** Id of the layer 3 interface of the VLAN. */
    readonly interfaceId: string
  }>
}

/**
 * The answer of {@link assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Assigns appliance VLANs to a global group policy of an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign`
 *
 * Can be a step of an action batch: `assign` of `/organizations/{organizationId}/policies/global/group/policies/appliance/vlans`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-policies-appliance-vlans/
 * @since 0.2.0
 * @category configure
 */
export const assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans: Batchable<
  AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansInput,
  AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansOutput
> = /*#__PURE__*/ batchable({
  id: "assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign",
  tag: "appliance",
  category: "configure",
  subTags: ["policies", "global", "group", "vlans"],
  body: { policy: "{id:s}!", vlans: "[{interfaceId:s!}]!" },
  response: "{success:b}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans",
    operation: "assign"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly assignmentIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these policies. */
  readonly policyIds?: ReadonlyArray<string> | undefined
  readonly interfaceIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  /** Id of the layer 3 interface of the VLAN. */
  readonly interfaceId?: string | null | undefined
}

/**
 * Lists the VLANs assigned to global group policies in an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-appliance-vlans-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsInput,
  GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutput,
  OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments",
  tag: "appliance",
  category: "configure",
  subTags: ["policies", "global", "group", "vlans", "assignments"],
  query: {
    assignmentIds: "[s]",
    policyIds: "[s]",
    interfaceIds: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{assignmentId:s,policyId:s,interfaceId:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only those that match this text. */
  readonly search?: string | undefined
  readonly vlanIds?: ReadonlyArray<string> | undefined
  readonly interfaceIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItem {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  /** Id of the layer 3 interface of the VLAN. */
  readonly interfaceId?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: string | null | undefined
  readonly policy?: OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItemPolicy | null | undefined
}

/**
 * `[].policy` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItemPolicy {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly group?: { readonly number?: number | null | undefined } | null | undefined
}

/**
 * Lists the global group policies of an organization that are assigned to VLANs, by VLAN.
 *
 * `GET /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments/byVlan`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-appliance-vlans-assignments-by-vlan/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanInput,
  GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutput,
  OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments/byVlan",
  tag: "appliance",
  category: "configure",
  subTags: ["policies", "global", "group", "vlans", "assignments", "byVlan"],
  query: { search: "s", vlanIds: "[s]", interfaceIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{network:{id:s,name:s},name:s,subnet:s,interfaceId:s,vlanId:s,policy:{id:s,name:s,group:{number:i}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly policy: { readonly id?: string | null | undefined }
  readonly vlans: ReadonlyArray<{
    /** Id of the layer 3 interface of the VLAN. */
    readonly interfaceId: string
  }>
}

/**
 * The answer of {@link removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Removes appliance VLANs from a global group policy of an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove`
 *
 * Can be a step of an action batch: `remove` of `/organizations/{organizationId}/policies/global/group/policies/appliance/vlans`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-policies-appliance-vlans/
 * @since 0.2.0
 * @category configure
 */
export const removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans: Batchable<
  RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansInput,
  RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansOutput
> = /*#__PURE__*/ batchable({
  id: "removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove",
  tag: "appliance",
  category: "configure",
  subTags: ["policies", "global", "group", "vlans"],
  body: { policy: "{id:s}!", vlans: "[{interfaceId:s!}]!" },
  response: "{success:b}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans",
    operation: "remove"
  },
  scope: "dashboard:general:config:write"
})
