/**
 * The operations that the API tags `appliance`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getDeviceApplianceDhcpSubnets}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceApplianceDhcpSubnetsInput {
  readonly serial: string
}

/**
 * `[]` in the answer of {@link getDeviceApplianceDhcpSubnets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceDhcpSubnet {
  readonly subnet?: string | undefined
  readonly vlanId?: number | undefined
  readonly usedCount?: number | undefined
  readonly freeCount?: number | undefined
}

/**
 * `GET /devices/{serial}/appliance/dhcp/subnets`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-dhcp-subnets/
 * @since 0.1.0
 * @category monitor
 */
export const getDeviceApplianceDhcpSubnets: Operation<
  GetDeviceApplianceDhcpSubnetsInput,
  Array<DeviceApplianceDhcpSubnet>
> = /*#__PURE__*/ operation({
  id: "getDeviceApplianceDhcpSubnets",
  method: "GET",
  path: "/devices/{serial}/appliance/dhcp/subnets",
  tag: "appliance",
  response: "[{subnet:s,vlanId:i,usedCount:i,freeCount:i}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateDeviceApplianceInterfacesPortsUpdateInput {
  readonly serial: string
  readonly interface?: DeviceApplianceInterfacesPortsUpdateInterfaceInput | undefined
  readonly enabled?: boolean | undefined
  readonly personality?: DeviceApplianceInterfacesPortsUpdatePersonalityInput | undefined
  readonly uplink?: DeviceApplianceInterfacesPortsUpdateUplinkInput | undefined
  readonly downlink?: DeviceApplianceInterfacesPortsUpdateDownlinkInput | undefined
}

/**
 * `interface` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateInterfaceInput {
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | undefined
}

/**
 * `personality` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdatePersonalityInput {
  readonly mode?: "lan" | "wan" | (string & {}) | undefined
  readonly layer?: { readonly mode?: 2 | 3 | (number & {}) | undefined } | undefined
}

/**
 * `uplink` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateUplinkInput {
  readonly type?: "cellular" | "ethernet" | (string & {}) | null | undefined
}

/**
 * `downlink` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkInput {
  readonly mode?: "access" | "trunk" | (string & {}) | undefined
  readonly sgt?: { readonly id?: string | null | undefined } | undefined
  readonly access?: DeviceApplianceInterfacesPortsUpdateDownlinkAccessInput | undefined
  readonly trunk?: DeviceApplianceInterfacesPortsUpdateDownlinkTrunkInput | undefined
}

/**
 * `downlink.access` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccessInput {
  readonly vlan?: string | undefined
  readonly policy?: DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicyInput | undefined
}

/**
 * `downlink.access.policy` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicyInput {
  readonly type?: "802.1X" | "MAC RADIUS" | "hybrid" | "open" | (string & {}) | null | undefined
}

/**
 * `downlink.trunk` in the input of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkTrunkInput {
  readonly nativeVlan?: string | undefined
  readonly allowedVlans?: ReadonlyArray<string> | undefined
  readonly sgt?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * The answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdate {
  readonly number?: string | undefined
  readonly interface?: DeviceApplianceInterfacesPortsUpdateInterface | undefined
  readonly enabled?: boolean | undefined
  readonly name?: string | undefined
  readonly personality?: DeviceApplianceInterfacesPortsUpdatePersonality | undefined
  readonly uplink?: DeviceApplianceInterfacesPortsUpdateUplink | undefined
  readonly downlink?: DeviceApplianceInterfacesPortsUpdateDownlink | undefined
}

/**
 * `interface` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateInterface {
  readonly name?: string | undefined
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | undefined
}

/**
 * `personality` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdatePersonality {
  readonly mode?: "lan" | "wan" | (string & {}) | undefined
  readonly isFlexible?: boolean | undefined
  readonly layer?: DeviceApplianceInterfacesPortsUpdatePersonalityLayer | undefined
}

/**
 * `personality.layer` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdatePersonalityLayer {
  readonly mode?: 2 | 3 | (number & {}) | undefined
  readonly isFlexible?: boolean | undefined
}

/**
 * `uplink` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateUplink {
  readonly type?: "cellular" | "ethernet" | (string & {}) | undefined
  readonly primary?: boolean | undefined
}

/**
 * `downlink` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlink {
  readonly mode?: string | undefined
  readonly sgt?: { readonly id?: string | null | undefined } | undefined
  readonly access?: DeviceApplianceInterfacesPortsUpdateDownlinkAccess | undefined
  readonly trunk?: DeviceApplianceInterfacesPortsUpdateDownlinkTrunk | undefined
}

/**
 * `downlink.access` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccess {
  readonly vlan?: string | undefined
  readonly policy?: DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicy | undefined
}

/**
 * `downlink.access.policy` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkAccessPolicy {
  readonly type?: "802.1X" | "MAC RADIUS" | "hybrid" | "open" | (string & {}) | null | undefined
}

/**
 * `downlink.trunk` in the answer of {@link createDeviceApplianceInterfacesPortsUpdate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceInterfacesPortsUpdateDownlinkTrunk {
  readonly nativeVlan?: string | undefined
  readonly allowedVlans?: Array<string> | undefined
  readonly sgt?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `POST /devices/{serial}/appliance/interfaces/ports/update`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/appliance/interfaces/ports/update`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-appliance-interfaces-ports-update/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceAppliancePerformanceInput {
  readonly serial: string
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 14 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 1,800 to 1,209,600. The API's default is `1800`. */
  readonly timespan?: number | undefined
}

/**
 * The answer of {@link getDeviceAppliancePerformance}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceAppliancePerformance {
  readonly perfScore?: number | undefined
}

/**
 * `GET /devices/{serial}/appliance/performance`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-performance/
 * @since 0.1.0
 * @category monitor
 */
export const getDeviceAppliancePerformance: Operation<
  GetDeviceAppliancePerformanceInput,
  DeviceAppliancePerformance
> = /*#__PURE__*/ operation({
  id: "getDeviceAppliancePerformance",
  method: "GET",
  path: "/devices/{serial}/appliance/performance",
  tag: "appliance",
  query: { t0: "s", t1: "s", timespan: "n" },
  response: "{perfScore:n}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getDeviceAppliancePrefixesDelegated}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceAppliancePrefixesDelegatedInput {
  readonly serial: string
}

/**
 * `[]` in the answer of {@link getDeviceAppliancePrefixesDelegated}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegated {
  readonly origin?: { readonly interface: string } | undefined
  readonly prefix: string
  readonly counts?: { readonly assigned: number; readonly available: number } | undefined
  readonly method: "auto" | "manual" | (string & {})
  readonly staticDelegatedPrefixId?: string | undefined
  readonly description?: string | undefined
  readonly isPreferred: boolean
  readonly expiresAt?: string | null | undefined
}

/**
 * `GET /devices/{serial}/appliance/prefixes/delegated`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated/
 * @since 0.1.0
 * @category monitor
 */
export const getDeviceAppliancePrefixesDelegated: Operation<
  GetDeviceAppliancePrefixesDelegatedInput,
  Array<DeviceAppliancePrefixesDelegated>
> = /*#__PURE__*/ operation({
  id: "getDeviceAppliancePrefixesDelegated",
  method: "GET",
  path: "/devices/{serial}/appliance/prefixes/delegated",
  tag: "appliance",
  response: "[{origin:{interface:s!},prefix:s!,counts:{assigned:i!,available:i!},method:e(auto|manual)!,staticDelegatedPrefixId:s,description:s,isPreferred:b!,expiresAt:d~}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceAppliancePrefixesDelegatedVlanAssignmentsInput {
  readonly serial: string
}

/**
 * `[]` in the answer of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegatedVlanAssignment {
  readonly vlan?: { readonly id: number; readonly name: string } | undefined
  readonly origin?: DeviceAppliancePrefixesDelegatedVlanAssignmentOrigin | undefined
  readonly status: "Active" | "Expiring soon" | "Not assigned" | (string & {})
  readonly ipv6?: DeviceAppliancePrefixesDelegatedVlanAssignmentIpv6 | undefined
}

/**
 * `[].origin` in the answer of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegatedVlanAssignmentOrigin {
  readonly interface: string
  readonly prefix?: string | null | undefined
}

/**
 * `[].ipv6` in the answer of {@link getDeviceAppliancePrefixesDelegatedVlanAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceAppliancePrefixesDelegatedVlanAssignmentIpv6 {
  readonly prefix?: string | null | undefined
  readonly address: string
  readonly linkLocal?: { readonly address?: string | null | undefined } | undefined
  readonly solicitedNodeMulticast?: { readonly address?: string | null | undefined } | undefined
}

/**
 * `GET /devices/{serial}/appliance/prefixes/delegated/vlanAssignments`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-prefixes-delegated-vlan-assignments/
 * @since 0.1.0
 * @category monitor
 */
export const getDeviceAppliancePrefixesDelegatedVlanAssignments: Operation<
  GetDeviceAppliancePrefixesDelegatedVlanAssignmentsInput,
  Array<DeviceAppliancePrefixesDelegatedVlanAssignment>
> = /*#__PURE__*/ operation({
  id: "getDeviceAppliancePrefixesDelegatedVlanAssignments",
  method: "GET",
  path: "/devices/{serial}/appliance/prefixes/delegated/vlanAssignments",
  tag: "appliance",
  response: "[{vlan:{id:i!,name:s!},origin:{interface:s!,prefix:s~},status:e(Active|Expiring soon|Not assigned)!,ipv6:{prefix:s~,address:s!,linkLocal:{address:s~},solicitedNodeMulticast:{address:s~}}}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceApplianceRadioSettingsInput {
  readonly serial: string
}

/**
 * The answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceRadioSettings {
  readonly serial?: string | undefined
  readonly rfProfileId?: string | undefined
  readonly twoFourGhzSettings?: DeviceApplianceRadioSettingsTwoFourGhzSettings | undefined
  readonly fiveGhzSettings?: DeviceApplianceRadioSettingsFiveGhzSettings | undefined
}

/**
 * `twoFourGhzSettings` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceRadioSettingsTwoFourGhzSettings {
  readonly channel?: DeviceApplianceRadioSettingsTwoFourGhzSettingsChannel | undefined
  readonly targetPower?: number | undefined
}

/**
 * `twoFourGhzSettings.channel` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `fiveGhzSettings` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceRadioSettingsFiveGhzSettings {
  readonly channel?: DeviceApplianceRadioSettingsFiveGhzSettingsChannel | undefined
  readonly channelWidth?: 0 | 20 | 40 | 80 | 160 | (number & {}) | undefined
  readonly targetPower?: number | undefined
}

/**
 * `fiveGhzSettings.channel` in the answer of {@link getDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `GET /devices/{serial}/appliance/radio/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-radio-settings/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceApplianceRadioSettings: Operation<
  GetDeviceApplianceRadioSettingsInput,
  DeviceApplianceRadioSettings
> = /*#__PURE__*/ operation({
  id: "getDeviceApplianceRadioSettings",
  method: "GET",
  path: "/devices/{serial}/appliance/radio/settings",
  tag: "appliance",
  response: "{serial:s,rfProfileId:s,twoFourGhzSettings:{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14),targetPower:i},fiveGhzSettings:{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177),channelWidth:E(0|20|40|80|160),targetPower:i}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceApplianceRadioSettingsInput {
  readonly serial: string
  readonly rfProfileId?: string | null | undefined
  readonly twoFourGhzSettings?: DeviceApplianceRadioSettingsTwoFourGhzSettingsInput | undefined
  readonly fiveGhzSettings?: DeviceApplianceRadioSettingsFiveGhzSettingsInput | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceRadioSettingsTwoFourGhzSettingsInput {
  readonly channel?: DeviceApplianceRadioSettingsTwoFourGhzSettingsChannelInput | null | undefined
  readonly targetPower?: number | null | undefined
}

/**
 * `twoFourGhzSettings.channel` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `fiveGhzSettings` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceRadioSettingsFiveGhzSettingsInput {
  readonly channel?: DeviceApplianceRadioSettingsFiveGhzSettingsChannelInput | null | undefined
  readonly channelWidth?: 0 | 20 | 40 | 80 | 160 | (number & {}) | null | undefined
  readonly targetPower?: number | null | undefined
}

/**
 * `fiveGhzSettings.channel` in the input of {@link updateDeviceApplianceRadioSettings}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `PUT /devices/{serial}/appliance/radio/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/appliance/radio/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-appliance-radio-settings/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceApplianceUplinksSettingsInput {
  readonly serial: string
}

/**
 * The answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettings {
  readonly interfaces?: DeviceApplianceUplinksSettingsInterfaces | undefined
}

/**
 * `interfaces` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfaces {
  readonly wan1?: DeviceApplianceUplinksSettingsInterfacesWan1 | undefined
  readonly wan2?: DeviceApplianceUplinksSettingsInterfacesWan2 | undefined
}

/**
 * `interfaces.wan1` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1 {
  readonly enabled?: boolean | undefined
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging | undefined
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan1Svis | undefined
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan1Pppoe | undefined
}

/**
 * `interfaces.wan1.vlanTagging` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1VlanTagging {
  readonly enabled?: boolean | undefined
  readonly vlanId?: number | undefined
}

/**
 * `interfaces.wan1.svis` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1Svis {
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 | undefined
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6 | undefined
}

/**
 * `interfaces.wan1.svis.ipv4` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4 {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
}

/**
 * `interfaces.wan1.svis.ipv6` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6 {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
}

/**
 * `interfaces.wan1.pppoe` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1Pppoe {
  readonly enabled?: boolean | undefined
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication | undefined
}

/**
 * `interfaces.wan1.pppoe.authentication` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthentication {
  readonly enabled?: boolean | undefined
  readonly username?: string | undefined
}

/**
 * `interfaces.wan2` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2 {
  readonly enabled?: boolean | undefined
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan2VlanTagging | undefined
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan2Svis | undefined
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan2Pppoe | undefined
}

/**
 * `interfaces.wan2.vlanTagging` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2VlanTagging {
  readonly enabled?: boolean | undefined
  readonly vlanId?: number | undefined
}

/**
 * `interfaces.wan2.svis` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2Svis {
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4 | undefined
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6 | undefined
}

/**
 * `interfaces.wan2.svis.ipv4` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4 {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
}

/**
 * `interfaces.wan2.svis.ipv6` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6 {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
}

/**
 * `interfaces.wan2.pppoe` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2Pppoe {
  readonly enabled?: boolean | undefined
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthentication | undefined
}

/**
 * `interfaces.wan2.pppoe.authentication` in the answer of {@link getDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthentication {
  readonly enabled?: boolean | undefined
  readonly username?: string | undefined
}

/**
 * `GET /devices/{serial}/appliance/uplinks/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-appliance-uplinks-settings/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceApplianceUplinksSettings: Operation<
  GetDeviceApplianceUplinksSettingsInput,
  DeviceApplianceUplinksSettings
> = /*#__PURE__*/ operation({
  id: "getDeviceApplianceUplinksSettings",
  method: "GET",
  path: "/devices/{serial}/appliance/uplinks/settings",
  tag: "appliance",
  response: "{interfaces:{wan1:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}},wan2:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceApplianceUplinksSettingsInput {
  readonly serial: string
  readonly interfaces: DeviceApplianceUplinksSettingsInterfacesInput
}

/**
 * `interfaces` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesInput {
  readonly wan1?: DeviceApplianceUplinksSettingsInterfacesWan1Input | undefined
  readonly wan2?: DeviceApplianceUplinksSettingsInterfacesWan2Input | undefined
}

/**
 * `interfaces.wan1` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1Input {
  readonly enabled?: boolean | undefined
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan1VlanTaggingInput | undefined
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan1SvisInput | undefined
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan1PppoeInput | undefined
}

/**
 * `interfaces.wan1.vlanTagging` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1VlanTaggingInput {
  readonly enabled?: boolean | undefined
  readonly vlanId?: number | undefined
}

/**
 * `interfaces.wan1.svis` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisInput {
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Input | undefined
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6Input | undefined
}

/**
 * `interfaces.wan1.svis.ipv4` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv4Input {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: ReadonlyArray<string> | undefined } | undefined
}

/**
 * `interfaces.wan1.svis.ipv6` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1SvisIpv6Input {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: ReadonlyArray<string> | undefined } | undefined
}

/**
 * `interfaces.wan1.pppoe` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1PppoeInput {
  readonly enabled?: boolean | undefined
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthenticationInput | undefined
}

/**
 * `interfaces.wan1.pppoe.authentication` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan1PppoeAuthenticationInput {
  readonly enabled?: boolean | undefined
  readonly username?: string | undefined
  readonly password?: string | undefined
}

/**
 * `interfaces.wan2` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2Input {
  readonly enabled?: boolean | undefined
  readonly vlanTagging?: DeviceApplianceUplinksSettingsInterfacesWan2VlanTaggingInput | undefined
  readonly svis?: DeviceApplianceUplinksSettingsInterfacesWan2SvisInput | undefined
  readonly pppoe?: DeviceApplianceUplinksSettingsInterfacesWan2PppoeInput | undefined
}

/**
 * `interfaces.wan2.vlanTagging` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2VlanTaggingInput {
  readonly enabled?: boolean | undefined
  readonly vlanId?: number | undefined
}

/**
 * `interfaces.wan2.svis` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisInput {
  readonly ipv4?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4Input | undefined
  readonly ipv6?: DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6Input | undefined
}

/**
 * `interfaces.wan2.svis.ipv4` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv4Input {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: ReadonlyArray<string> | undefined } | undefined
}

/**
 * `interfaces.wan2.svis.ipv6` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2SvisIpv6Input {
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: ReadonlyArray<string> | undefined } | undefined
}

/**
 * `interfaces.wan2.pppoe` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2PppoeInput {
  readonly enabled?: boolean | undefined
  readonly authentication?: DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthenticationInput | undefined
}

/**
 * `interfaces.wan2.pppoe.authentication` in the input of {@link updateDeviceApplianceUplinksSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceApplianceUplinksSettingsInterfacesWan2PppoeAuthenticationInput {
  readonly enabled?: boolean | undefined
  readonly username?: string | undefined
  readonly password?: string | undefined
}

/**
 * `PUT /devices/{serial}/appliance/uplinks/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/appliance/uplinks/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-appliance-uplinks-settings/
 * @since 0.1.0
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
  body: {
    interfaces: "{wan1:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s,password:s}}},wan2:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s,password:s}}}}!"
  },
  response: "{interfaces:{wan1:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}},wan2:{enabled:b,vlanTagging:{enabled:b,vlanId:i},svis:{ipv4:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}},ipv6:{assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]}}},pppoe:{enabled:b,authentication:{enabled:b,username:s}}}}}",
  batch: { resource: "/devices/{serial}/appliance/uplinks/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createDeviceApplianceVmxAuthenticationToken}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateDeviceApplianceVmxAuthenticationTokenInput {
  readonly serial: string
}

/**
 * The answer of {@link createDeviceApplianceVmxAuthenticationToken}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceApplianceVmxAuthenticationToken {
  readonly token?: string | undefined
  readonly expiresAt?: string | undefined
}

/**
 * `POST /devices/{serial}/appliance/vmx/authenticationToken`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/appliance/vmx/authenticationToken`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-appliance-vmx-authentication-token/
 * @since 0.1.0
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
  response: "{token:s,expiresAt:s}",
  batch: { resource: "/devices/{serial}/appliance/vmx/authenticationToken", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceClientSecurityEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceClientSecurityEventsInput {
  readonly networkId: string
  readonly clientId: string
  /** At most 791 days back. */
  readonly t0?: string | undefined
  /** At most 791 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 68,342,400. The API's default is `2678400`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
}

/**
 * `GET /networks/{networkId}/appliance/clients/{clientId}/security/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-client-security-events/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceConnectivityMonitoringDestinationsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceConnectivityMonitoringDestinations {
  readonly destinations?: Array<NetworkApplianceConnectivityMonitoringDestinationsDestination> | undefined
}

/**
 * `destinations[]` in the answer of {@link getNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceConnectivityMonitoringDestinationsDestination {
  readonly ip?: string | undefined
  readonly description?: string | undefined
  readonly default?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/connectivityMonitoringDestinations`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-connectivity-monitoring-destinations/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceConnectivityMonitoringDestinations: Operation<
  GetNetworkApplianceConnectivityMonitoringDestinationsInput,
  NetworkApplianceConnectivityMonitoringDestinations
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceConnectivityMonitoringDestinations",
  method: "GET",
  path: "/networks/{networkId}/appliance/connectivityMonitoringDestinations",
  tag: "appliance",
  response: "{destinations:[{ip:s,description:s,default:b}]}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link updateNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceConnectivityMonitoringDestinationsInput {
  readonly networkId: string
  readonly destinations?: ReadonlyArray<NetworkApplianceConnectivityMonitoringDestinationsDestinationInput> | undefined
}

/**
 * `destinations[]` in the input of {@link updateNetworkApplianceConnectivityMonitoringDestinations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceConnectivityMonitoringDestinationsDestinationInput {
  readonly ip: string
  readonly description?: string | null | undefined
  /** The API's default is `false`. */
  readonly default?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/connectivityMonitoringDestinations`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/connectivityMonitoringDestinations`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-connectivity-monitoring-destinations/
 * @since 0.1.0
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
  body: { destinations: "[{ip:s!,description:s~,default:b}]" },
  response: "{destinations:[{ip:s,description:s,default:b}]}",
  batch: { resource: "/networks/{networkId}/appliance/connectivityMonitoringDestinations", operation: "update" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getNetworkApplianceContentFiltering}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceContentFilteringInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceContentFiltering}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceContentFiltering {
  readonly allowedUrlPatterns?: Array<string> | undefined
  readonly blockedUrlPatterns?: Array<string> | undefined
  readonly blockedUrlCategories?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  readonly urlCategoryListSize?: "fullList" | "topSites" | (string & {}) | undefined
}

/**
 * `GET /networks/{networkId}/appliance/contentFiltering`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceContentFiltering: Operation<
  GetNetworkApplianceContentFilteringInput,
  NetworkApplianceContentFiltering
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceContentFiltering",
  method: "GET",
  path: "/networks/{networkId}/appliance/contentFiltering",
  tag: "appliance",
  response: "{allowedUrlPatterns:[s],blockedUrlPatterns:[s],blockedUrlCategories:[{id:s,name:s}],urlCategoryListSize:e(fullList|topSites)}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceContentFiltering}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceContentFilteringInput {
  readonly networkId: string
  readonly allowedUrlPatterns?: ReadonlyArray<string> | undefined
  readonly blockedUrlPatterns?: ReadonlyArray<string> | undefined
  readonly blockedUrlCategories?: ReadonlyArray<string> | undefined
  readonly urlCategoryListSize?: "fullList" | "topSites" | (string & {}) | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/contentFiltering`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-content-filtering/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceContentFiltering: Operation<
  UpdateNetworkApplianceContentFilteringInput,
  NetworkApplianceContentFiltering
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceContentFiltering",
  method: "PUT",
  path: "/networks/{networkId}/appliance/contentFiltering",
  tag: "appliance",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceContentFilteringCategoriesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceContentFilteringCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceContentFilteringCategories {
  readonly categories?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/contentFiltering/categories`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-content-filtering-categories/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceContentFilteringCategories: Operation<
  GetNetworkApplianceContentFilteringCategoriesInput,
  NetworkApplianceContentFilteringCategories
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceContentFilteringCategories",
  method: "GET",
  path: "/networks/{networkId}/appliance/contentFiltering/categories",
  tag: "appliance",
  response: "{categories:[{id:s,name:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceDevicesRedundancyInput {
  readonly networkId: string
  readonly enabled: boolean
  readonly mode?: "active-active" | "active-passive" | "disabled" | (string & {}) | undefined
  readonly designations?: ReadonlyArray<NetworkApplianceDevicesRedundancyDesignationInput> | undefined
  readonly uplink?: NetworkApplianceDevicesRedundancyUplinkInput | undefined
}

/**
 * `designations[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyDesignationInput {
  readonly serial?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `uplink` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInput {
  readonly mode?: "public" | "virtual" | (string & {}) | undefined
  readonly interfaces?: ReadonlyArray<NetworkApplianceDevicesRedundancyUplinkInterfaceInput> | undefined
  readonly sharing?: NetworkApplianceDevicesRedundancyUplinkSharingInput | undefined
}

/**
 * `uplink.interfaces[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterfaceInput {
  readonly name?: string | undefined
  readonly addresses?: ReadonlyArray<NetworkApplianceDevicesRedundancyUplinkInterfaceAddressInput> | undefined
}

/**
 * `uplink.interfaces[].addresses[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterfaceAddressInput {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `uplink.sharing` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharingInput {
  readonly enabled?: boolean | undefined
  readonly vlanId?: string | null | undefined
  readonly byInterface?: ReadonlyArray<NetworkApplianceDevicesRedundancyUplinkSharingByInterfaceInput> | undefined
}

/**
 * `uplink.sharing.byInterface[]` in the input of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharingByInterfaceInput {
  readonly name?: string | undefined
  readonly parent?: string | undefined
}

/**
 * The answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancy {
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly mode?: "active-active" | "active-passive" | "disabled" | (string & {}) | undefined
  readonly designations?: Array<NetworkApplianceDevicesRedundancyDesignation> | undefined
  readonly uplink?: NetworkApplianceDevicesRedundancyUplink | undefined
}

/**
 * `designations[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyDesignation {
  readonly serial?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `uplink` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplink {
  readonly mode?: "public" | "virtual" | (string & {}) | undefined
  readonly interfaces?: Array<NetworkApplianceDevicesRedundancyUplinkInterface> | undefined
  readonly sharing?: NetworkApplianceDevicesRedundancyUplinkSharing | undefined
}

/**
 * `uplink.interfaces[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterface {
  readonly name?: string | undefined
  readonly addresses?: Array<NetworkApplianceDevicesRedundancyUplinkInterfaceAddress> | undefined
}

/**
 * `uplink.interfaces[].addresses[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkInterfaceAddress {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `uplink.sharing` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharing {
  readonly enabled?: boolean | undefined
  readonly vlanId?: string | null | undefined
  readonly byInterface?: Array<NetworkApplianceDevicesRedundancyUplinkSharingByInterface> | undefined
}

/**
 * `uplink.sharing.byInterface[]` in the answer of {@link updateNetworkApplianceDevicesRedundancy}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancyUplinkSharingByInterface {
  readonly name?: string | undefined
  readonly parent?: string | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/devices/redundancy`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/devices/redundancy`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-devices-redundancy/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkApplianceDevicesRedundancySwapInput {
  readonly networkId: string
}

/**
 * The answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwap {
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly mode?: "active-active" | "active-passive" | "disabled" | (string & {}) | undefined
  readonly designations?: Array<NetworkApplianceDevicesRedundancySwapDesignation> | undefined
  readonly uplink?: NetworkApplianceDevicesRedundancySwapUplink | undefined
}

/**
 * `designations[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapDesignation {
  readonly serial?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `uplink` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplink {
  readonly mode?: "public" | "virtual" | (string & {}) | undefined
  readonly interfaces?: Array<NetworkApplianceDevicesRedundancySwapUplinkInterface> | undefined
  readonly sharing?: NetworkApplianceDevicesRedundancySwapUplinkSharing | undefined
}

/**
 * `uplink.interfaces[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkInterface {
  readonly name?: string | undefined
  readonly addresses?: Array<NetworkApplianceDevicesRedundancySwapUplinkInterfaceAddress> | undefined
}

/**
 * `uplink.interfaces[].addresses[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkInterfaceAddress {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `uplink.sharing` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkSharing {
  readonly enabled?: boolean | undefined
  readonly vlanId?: string | null | undefined
  readonly byInterface?: Array<NetworkApplianceDevicesRedundancySwapUplinkSharingByInterface> | undefined
}

/**
 * `uplink.sharing.byInterface[]` in the answer of {@link createNetworkApplianceDevicesRedundancySwap}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceDevicesRedundancySwapUplinkSharingByInterface {
  readonly name?: string | undefined
  readonly parent?: string | undefined
}

/**
 * `POST /networks/{networkId}/appliance/devices/redundancy/swap`
 *
 * Can be a step of an action batch: `swap` of `/networks/{networkId}/appliance/devices/redundancy/swap`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-devices-redundancy-swap/
 * @since 0.1.0
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
  response: "{networkId:s,name:s,enabled:b,mode:e(active-active|active-passive|disabled),designations:[{serial:s,priority:i}],uplink:{mode:e(public|virtual),interfaces:[{name:s,addresses:[{address:s,subnet:s}]}],sharing:{enabled:b,vlanId:s~,byInterface:[{name:s,parent:s}]}}}",
  batch: { resource: "/networks/{networkId}/appliance/devices/redundancy/swap", operation: "swap" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallCellularFirewallRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallCellularFirewallRules {
  readonly rules?: Array<NetworkApplianceFirewallCellularFirewallRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallCellularFirewallRulesRule {
  readonly comment?: string | undefined
  readonly policy?: string | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: string | undefined
  readonly srcCidr?: string | undefined
  readonly destPort?: string | undefined
  readonly destCidr?: string | undefined
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/cellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-cellular-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallCellularFirewallRules: Operation<
  GetNetworkApplianceFirewallCellularFirewallRulesInput,
  NetworkApplianceFirewallCellularFirewallRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallCellularFirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/cellularFirewallRules",
  tag: "appliance",
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallCellularFirewallRulesInput {
  readonly networkId: string
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallCellularFirewallRulesRuleInput> | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallCellularFirewallRulesRuleInput {
  readonly comment?: string | undefined
  readonly policy: "allow" | "deny" | (string & {})
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {})
  readonly srcPort?: string | undefined
  readonly srcCidr: string
  readonly destPort?: string | undefined
  readonly destCidr: string
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/cellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-cellular-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallCellularFirewallRules: Operation<
  UpdateNetworkApplianceFirewallCellularFirewallRulesInput,
  NetworkApplianceFirewallCellularFirewallRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallCellularFirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/cellularFirewallRules",
  tag: "appliance",
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,protocol:e(any|icmp|icmp6|tcp|udp)!,srcPort:s,srcCidr:s!,destPort:s,destCidr:s!,syslogEnabled:b}]"
  },
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallFirewalledServices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallFirewalledServicesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkApplianceFirewallFirewalledServices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallFirewalledService {
  readonly service?: string | undefined
  readonly access?: string | undefined
  readonly allowedIps?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/firewalledServices`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-services/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallFirewalledServices: Operation<
  GetNetworkApplianceFirewallFirewalledServicesInput,
  Array<NetworkApplianceFirewallFirewalledService>
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallFirewalledServices",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/firewalledServices",
  tag: "appliance",
  response: "[{service:s,access:s,allowedIps:[s]}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkApplianceFirewallFirewalledService}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallFirewalledServiceInput {
  readonly networkId: string
  readonly service: string
}

/**
 * `GET /networks/{networkId}/appliance/firewall/firewalledServices/{service}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-firewalled-service/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallFirewalledService: Operation<
  GetNetworkApplianceFirewallFirewalledServiceInput,
  NetworkApplianceFirewallFirewalledService
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallFirewalledService",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
  tag: "appliance",
  response: "{service:s,access:s,allowedIps:[s]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallFirewalledService}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallFirewalledServiceInput {
  readonly networkId: string
  readonly service: string
  readonly access: "blocked" | "restricted" | "unrestricted" | (string & {})
  readonly allowedIps?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/firewalledServices/{service}`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-firewalled-service/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallFirewalledService: Operation<
  UpdateNetworkApplianceFirewallFirewalledServiceInput,
  NetworkApplianceFirewallFirewalledService
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallFirewalledService",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/firewalledServices/{service}",
  tag: "appliance",
  body: { access: "e(blocked|restricted|unrestricted)!", allowedIps: "[s]" },
  response: "{service:s,access:s,allowedIps:[s]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallInboundCellularFirewallRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundCellularFirewallRules {
  readonly rules?: Array<NetworkApplianceFirewallInboundCellularFirewallRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundCellularFirewallRulesRule {
  readonly comment?: string | undefined
  readonly policy?: string | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: string | undefined
  readonly srcCidr?: string | undefined
  readonly destPort?: string | undefined
  readonly destCidr?: string | undefined
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/inboundCellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-cellular-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallInboundCellularFirewallRules: Operation<
  GetNetworkApplianceFirewallInboundCellularFirewallRulesInput,
  NetworkApplianceFirewallInboundCellularFirewallRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallInboundCellularFirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
  tag: "appliance",
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallInboundCellularFirewallRulesInput {
  readonly networkId: string
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallInboundCellularFirewallRulesRuleInput> | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallInboundCellularFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallInboundCellularFirewallRulesRuleInput {
  readonly comment?: string | undefined
  readonly policy: "allow" | "deny" | (string & {})
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {})
  readonly srcPort?: string | undefined
  readonly srcCidr: string
  readonly destPort?: string | undefined
  readonly destCidr: string
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/inboundCellularFirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-cellular-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallInboundCellularFirewallRules: Operation<
  UpdateNetworkApplianceFirewallInboundCellularFirewallRulesInput,
  NetworkApplianceFirewallInboundCellularFirewallRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallInboundCellularFirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/inboundCellularFirewallRules",
  tag: "appliance",
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,protocol:e(any|icmp|icmp6|tcp|udp)!,srcPort:s,srcCidr:s!,destPort:s,destCidr:s!,syslogEnabled:b}]"
  },
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallInboundFirewallRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundFirewallRules {
  readonly rules?: Array<NetworkApplianceFirewallInboundFirewallRulesRule> | undefined
  readonly syslogDefaultRule?: boolean | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallInboundFirewallRulesRule {
  readonly comment?: string | undefined
  readonly policy?: string | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: string | undefined
  readonly srcCidr?: string | undefined
  readonly destPort?: string | undefined
  readonly destCidr?: string | undefined
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/inboundFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-inbound-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallInboundFirewallRules: Operation<
  GetNetworkApplianceFirewallInboundFirewallRulesInput,
  NetworkApplianceFirewallInboundFirewallRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallInboundFirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/inboundFirewallRules",
  tag: "appliance",
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}],syslogDefaultRule:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallInboundFirewallRulesInput {
  readonly networkId: string
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallInboundFirewallRulesRuleInput> | undefined
  readonly syslogDefaultRule?: boolean | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallInboundFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallInboundFirewallRulesRuleInput {
  readonly comment?: string | undefined
  readonly policy: "allow" | "deny" | (string & {})
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {})
  readonly srcPort?: string | undefined
  readonly srcCidr: string
  readonly destPort?: string | undefined
  readonly destCidr: string
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/inboundFirewallRules`
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-inbound-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallInboundFirewallRules: Operation<
  UpdateNetworkApplianceFirewallInboundFirewallRulesInput,
  NetworkApplianceFirewallInboundFirewallRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallInboundFirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/inboundFirewallRules",
  tag: "appliance",
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,protocol:e(any|icmp|icmp6|tcp|udp)!,srcPort:s,srcCidr:s!,destPort:s,destCidr:s!,syslogEnabled:b}]",
    syslogDefaultRule: "b"
  },
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}],syslogDefaultRule:b}"
})

/**
 * The input of {@link getNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallL3FirewallRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL3FirewallRules {
  readonly rules?: Array<NetworkApplianceFirewallL3FirewallRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL3FirewallRulesRule {
  readonly comment?: string | undefined
  readonly policy?: string | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: string | undefined
  readonly srcCidr?: string | undefined
  readonly destPort?: string | undefined
  readonly destCidr?: string | undefined
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/l3FirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l3-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallL3FirewallRules: Operation<
  GetNetworkApplianceFirewallL3FirewallRulesInput,
  NetworkApplianceFirewallL3FirewallRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallL3FirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/l3FirewallRules",
  tag: "appliance",
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallL3FirewallRulesInput {
  readonly networkId: string
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallL3FirewallRulesRuleInput> | undefined
  readonly syslogDefaultRule?: boolean | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallL3FirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallL3FirewallRulesRuleInput {
  readonly comment?: string | undefined
  readonly policy: "allow" | "deny" | (string & {})
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {})
  readonly srcPort?: string | undefined
  readonly srcCidr: string
  readonly destPort?: string | undefined
  readonly destCidr: string
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/l3FirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l3-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallL3FirewallRules: Operation<
  UpdateNetworkApplianceFirewallL3FirewallRulesInput,
  NetworkApplianceFirewallL3FirewallRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallL3FirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/l3FirewallRules",
  tag: "appliance",
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,protocol:e(any|icmp|icmp6|tcp|udp)!,srcPort:s,srcCidr:s!,destPort:s,destCidr:s!,syslogEnabled:b}]",
    syslogDefaultRule: "b"
  },
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallL7FirewallRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRules {
  readonly rules?: Array<NetworkApplianceFirewallL7FirewallRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesRule {
  readonly policy?: "deny" | (string & {}) | undefined
  readonly type?: NetworkApplianceFirewallL7FirewallRulesRuleType | undefined
  readonly value?: string | undefined
}

/**
 * `rules[].type` in the answer of {@link getNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /networks/{networkId}/appliance/firewall/l7FirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallL7FirewallRules: Operation<
  GetNetworkApplianceFirewallL7FirewallRulesInput,
  NetworkApplianceFirewallL7FirewallRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallL7FirewallRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/l7FirewallRules",
  tag: "appliance",
  response: "{rules:[{policy:e(deny),type:e(allowedCountries|application|applicationCategory|blacklistedCountries|blockedCountries|host|ipRange|port|whitelistedCountries),value:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallL7FirewallRulesInput {
  readonly networkId: string
  readonly rules?: ReadonlyArray<NetworkApplianceFirewallL7FirewallRulesRuleInput> | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesRuleInput {
  readonly policy?: "deny" | (string & {}) | undefined
  readonly type?: NetworkApplianceFirewallL7FirewallRulesRuleTypeInput | undefined
  readonly value?: string | undefined
}

/**
 * `rules[].type` in the input of {@link updateNetworkApplianceFirewallL7FirewallRules}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `PUT /networks/{networkId}/appliance/firewall/l7FirewallRules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/firewall/l7FirewallRules`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-l7-firewall-rules/
 * @since 0.1.0
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
  body: {
    rules: "[{policy:e(deny),type:e(allowedCountries|application|applicationCategory|blacklistedCountries|blockedCountries|host|ipRange|port|whitelistedCountries),value:s}]"
  },
  response: "{rules:[{policy:e(deny),type:e(allowedCountries|application|applicationCategory|blacklistedCountries|blockedCountries|host|ipRange|port|whitelistedCountries),value:s}]}",
  batch: { resource: "/networks/{networkId}/appliance/firewall/l7FirewallRules", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallL7FirewallRulesApplicationCategories}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallL7FirewallRulesApplicationCategoriesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallL7FirewallRulesApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesApplicationCategories {
  readonly applicationCategories?: Array<NetworkApplianceFirewallL7FirewallRulesApplicationCategoriesApplicationCategory> | undefined
}

/**
 * `applicationCategories[]` in the answer of {@link getNetworkApplianceFirewallL7FirewallRulesApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallL7FirewallRulesApplicationCategoriesApplicationCategory {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly applications?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-l7-firewall-rules-application-categories/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallL7FirewallRulesApplicationCategories: Operation<
  GetNetworkApplianceFirewallL7FirewallRulesApplicationCategoriesInput,
  NetworkApplianceFirewallL7FirewallRulesApplicationCategories
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallL7FirewallRulesApplicationCategories",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/l7FirewallRules/applicationCategories",
  tag: "appliance",
  response: "{applicationCategories:[{id:s,name:s,applications:[{id:s,name:s}]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallMulticastForwardingInput {
  readonly networkId: string
  readonly rules: ReadonlyArray<NetworkApplianceFirewallMulticastForwardingRuleInput>
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallMulticastForwardingRuleInput {
  readonly description: string
  readonly address: string
  readonly vlanIds: ReadonlyArray<string>
}

/**
 * The answer of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallMulticastForwarding {
  readonly network: { readonly id: string; readonly name: string }
  readonly rules: Array<NetworkApplianceFirewallMulticastForwardingRule>
}

/**
 * `rules[]` in the answer of {@link updateNetworkApplianceFirewallMulticastForwarding}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallMulticastForwardingRule {
  readonly description: string
  readonly address: string
  readonly vlanIds: Array<string>
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/multicastForwarding`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/firewall/multicastForwarding`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-multicast-forwarding/
 * @since 0.1.0
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
  body: { rules: "[{description:s!,address:s!,vlanIds:[s]!}]!" },
  response: "{network:{id:s!,name:s!}!,rules:[{description:s!,address:s!,vlanIds:[s]!}]!}",
  batch: { resource: "/networks/{networkId}/appliance/firewall/multicastForwarding", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallOneToManyNatRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToManyNatRules {
  readonly rules?: Array<NetworkApplianceFirewallOneToManyNatRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRule {
  readonly publicIp?: string | undefined
  readonly uplink?: string | undefined
  readonly portRules?: Array<NetworkApplianceFirewallOneToManyNatRulesRulePortRule> | undefined
}

/**
 * `rules[].portRules[]` in the answer of {@link getNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRulePortRule {
  readonly name?: string | undefined
  readonly protocol?: "tcp" | "udp" | (string & {}) | undefined
  readonly publicPort?: string | undefined
  readonly localIp?: string | undefined
  readonly localPort?: string | undefined
  readonly allowedIps?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/oneToManyNatRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-many-nat-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallOneToManyNatRules: Operation<
  GetNetworkApplianceFirewallOneToManyNatRulesInput,
  NetworkApplianceFirewallOneToManyNatRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallOneToManyNatRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/oneToManyNatRules",
  tag: "appliance",
  response: "{rules:[{publicIp:s,uplink:s,portRules:[{name:s,protocol:e(tcp|udp),publicPort:s,localIp:s,localPort:s,allowedIps:[s]}]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallOneToManyNatRulesInput {
  readonly networkId: string
  readonly rules: ReadonlyArray<NetworkApplianceFirewallOneToManyNatRulesRuleInput>
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRuleInput {
  readonly publicIp: string
  readonly uplink: string
  readonly portRules: ReadonlyArray<NetworkApplianceFirewallOneToManyNatRulesRulePortRuleInput>
}

/**
 * `rules[].portRules[]` in the input of {@link updateNetworkApplianceFirewallOneToManyNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToManyNatRulesRulePortRuleInput {
  readonly name?: string | undefined
  readonly protocol?: "tcp" | "udp" | (string & {}) | undefined
  readonly publicPort?: string | undefined
  readonly localIp?: string | undefined
  readonly localPort?: string | undefined
  readonly allowedIps?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/oneToManyNatRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-many-nat-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallOneToManyNatRules: Operation<
  UpdateNetworkApplianceFirewallOneToManyNatRulesInput,
  NetworkApplianceFirewallOneToManyNatRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallOneToManyNatRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/oneToManyNatRules",
  tag: "appliance",
  body: {
    rules: "[{publicIp:s!,uplink:s!,portRules:[{name:s,protocol:e(tcp|udp),publicPort:s,localIp:s,localPort:s,allowedIps:[s]}]!}]!"
  },
  response: "{rules:[{publicIp:s,uplink:s,portRules:[{name:s,protocol:e(tcp|udp),publicPort:s,localIp:s,localPort:s,allowedIps:[s]}]}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallOneToOneNatRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToOneNatRules {
  readonly rules?: Array<NetworkApplianceFirewallOneToOneNatRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRule {
  readonly name?: string | undefined
  readonly publicIp?: string | undefined
  readonly lanIp?: string | undefined
  readonly uplink?: string | undefined
  readonly allowedInbound?: Array<NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound> | undefined
}

/**
 * `rules[].allowedInbound[]` in the answer of {@link getNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInbound {
  readonly protocol?: "any" | "icmp-ping" | "tcp" | "udp" | (string & {}) | undefined
  readonly destinationPorts?: Array<string> | undefined
  readonly allowedIps?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/oneToOneNatRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-one-to-one-nat-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallOneToOneNatRules: Operation<
  GetNetworkApplianceFirewallOneToOneNatRulesInput,
  NetworkApplianceFirewallOneToOneNatRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallOneToOneNatRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/oneToOneNatRules",
  tag: "appliance",
  response: "{rules:[{name:s,publicIp:s,lanIp:s,uplink:s,allowedInbound:[{protocol:e(any|icmp-ping|tcp|udp),destinationPorts:[s],allowedIps:[s]}]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallOneToOneNatRulesInput {
  readonly networkId: string
  readonly rules: ReadonlyArray<NetworkApplianceFirewallOneToOneNatRulesRuleInput>
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRuleInput {
  readonly name?: string | undefined
  readonly publicIp?: string | undefined
  readonly lanIp: string
  readonly uplink?: string | undefined
  readonly allowedInbound?: ReadonlyArray<NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInboundInput> | undefined
}

/**
 * `rules[].allowedInbound[]` in the input of {@link updateNetworkApplianceFirewallOneToOneNatRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallOneToOneNatRulesRuleAllowedInboundInput {
  readonly protocol?: "any" | "icmp-ping" | "tcp" | "udp" | (string & {}) | undefined
  readonly destinationPorts?: ReadonlyArray<string> | undefined
  readonly allowedIps?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/oneToOneNatRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-one-to-one-nat-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallOneToOneNatRules: Operation<
  UpdateNetworkApplianceFirewallOneToOneNatRulesInput,
  NetworkApplianceFirewallOneToOneNatRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallOneToOneNatRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/oneToOneNatRules",
  tag: "appliance",
  body: {
    rules: "[{name:s,publicIp:s,lanIp:s!,uplink:s,allowedInbound:[{protocol:e(any|icmp-ping|tcp|udp),destinationPorts:[s],allowedIps:[s]}]}]!"
  },
  response: "{rules:[{name:s,publicIp:s,lanIp:s,uplink:s,allowedInbound:[{protocol:e(any|icmp-ping|tcp|udp),destinationPorts:[s],allowedIps:[s]}]}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallPortForwardingRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallPortForwardingRules {
  readonly rules?: Array<NetworkApplianceFirewallPortForwardingRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallPortForwardingRulesRule {
  readonly lanIp?: string | undefined
  readonly allowedIps?: Array<string> | undefined
  readonly name?: string | undefined
  readonly protocol?: "tcp" | "udp" | (string & {}) | undefined
  readonly publicPort?: string | undefined
  readonly localPort?: string | undefined
  readonly uplink?: NetworkApplianceFirewallPortForwardingRulesRuleUplink | undefined
}

/**
 * `rules[].uplink` in the answer of {@link getNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkApplianceFirewallPortForwardingRulesRuleUplink =
  | "all"
  | "both"
  | "internet1"
  | "internet2"
  | "internet3"
  | "internet4"
  | (string & {})

/**
 * `GET /networks/{networkId}/appliance/firewall/portForwardingRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-port-forwarding-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallPortForwardingRules: Operation<
  GetNetworkApplianceFirewallPortForwardingRulesInput,
  NetworkApplianceFirewallPortForwardingRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallPortForwardingRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/portForwardingRules",
  tag: "appliance",
  response: "{rules:[{lanIp:s,allowedIps:[s],name:s,protocol:e(tcp|udp),publicPort:s,localPort:s,uplink:e(all|both|internet1|internet2|internet3|internet4)}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallPortForwardingRulesInput {
  readonly networkId: string
  readonly rules: ReadonlyArray<NetworkApplianceFirewallPortForwardingRulesRuleInput>
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallPortForwardingRulesRuleInput {
  readonly name?: string | undefined
  readonly lanIp: string
  readonly uplink?: NetworkApplianceFirewallPortForwardingRulesRuleUplinkInput | undefined
  readonly publicPort: string
  readonly localPort: string
  readonly allowedIps: ReadonlyArray<string>
  readonly protocol: "tcp" | "udp" | (string & {})
}

/**
 * `rules[].uplink` in the input of {@link updateNetworkApplianceFirewallPortForwardingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkApplianceFirewallPortForwardingRulesRuleUplinkInput =
  | "all"
  | "both"
  | "internet1"
  | "internet2"
  | "internet3"
  | "internet4"
  | (string & {})

/**
 * `PUT /networks/{networkId}/appliance/firewall/portForwardingRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-port-forwarding-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallPortForwardingRules: Operation<
  UpdateNetworkApplianceFirewallPortForwardingRulesInput,
  NetworkApplianceFirewallPortForwardingRules
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallPortForwardingRules",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/portForwardingRules",
  tag: "appliance",
  body: {
    rules: "[{name:s,lanIp:s!,uplink:e(all|both|internet1|internet2|internet3|internet4),publicPort:s!,localPort:s!,allowedIps:[s]!,protocol:e(tcp|udp)!}]!"
  },
  response: "{rules:[{lanIp:s,allowedIps:[s],name:s,protocol:e(tcp|udp),publicPort:s,localPort:s,uplink:e(all|both|internet1|internet2|internet3|internet4)}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceFirewallSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceFirewallSettingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceFirewallSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallSettings {
  readonly spoofingProtection?: NetworkApplianceFirewallSettingsSpoofingProtection | undefined
}

/**
 * `spoofingProtection` in the answer of {@link getNetworkApplianceFirewallSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceFirewallSettingsSpoofingProtection {
  readonly ipSourceGuard?: { readonly mode?: "block" | "log" | (string & {}) | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/appliance/firewall/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-firewall-settings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceFirewallSettings: Operation<
  GetNetworkApplianceFirewallSettingsInput,
  NetworkApplianceFirewallSettings
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceFirewallSettings",
  method: "GET",
  path: "/networks/{networkId}/appliance/firewall/settings",
  tag: "appliance",
  response: "{spoofingProtection:{ipSourceGuard:{mode:e(block|log)}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceFirewallSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceFirewallSettingsInput {
  readonly networkId: string
  readonly spoofingProtection?: NetworkApplianceFirewallSettingsSpoofingProtectionInput | undefined
}

/**
 * `spoofingProtection` in the input of {@link updateNetworkApplianceFirewallSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceFirewallSettingsSpoofingProtectionInput {
  readonly ipSourceGuard?: { readonly mode?: "block" | "log" | (string & {}) | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/firewall/settings`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-firewall-settings/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceFirewallSettings: Operation<
  UpdateNetworkApplianceFirewallSettingsInput,
  NetworkApplianceFirewallSettings
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceFirewallSettings",
  method: "PUT",
  path: "/networks/{networkId}/appliance/firewall/settings",
  tag: "appliance",
  body: { spoofingProtection: "{ipSourceGuard:{mode:e(block|log)}}" },
  response: "{spoofingProtection:{ipSourceGuard:{mode:e(block|log)}}}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkApplianceInterfacesL3Input {
  readonly networkId: string
  readonly port?: NetworkApplianceInterfacesL3PortInput | undefined
  readonly ipv4: NetworkApplianceInterfacesL3Ipv4Input
}

/**
 * `port` in the input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceInterfacesL3PortInput {
  readonly interface?: NetworkApplianceInterfacesL3PortInterfaceInput | undefined
}

/**
 * `port.interface` in the input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceInterfacesL3PortInterfaceInput {
  readonly name?: string | undefined
  readonly slot: number
  readonly subslot: number
  readonly number: number
}

/**
 * `ipv4` in the input of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceInterfacesL3Ipv4Input {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * The answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3 {
  readonly interfaceId?: string | undefined
  readonly ipv4?: NetworkApplianceInterfacesL3Ipv4 | undefined
  readonly port?: NetworkApplianceInterfacesL3Port | undefined
}

/**
 * `ipv4` in the answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3Ipv4 {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `port` in the answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3Port {
  readonly interface?: NetworkApplianceInterfacesL3PortInterface | undefined
}

/**
 * `port.interface` in the answer of {@link createNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceInterfacesL3PortInterface {
  readonly name?: string | null | undefined
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | null | undefined
}

/**
 * `POST /networks/{networkId}/appliance/interfaces/l3`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/interfaces/l3`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-interfaces-l3/
 * @since 0.1.0
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
  body: { port: "{interface:{name:s,slot:i!,subslot:i!,number:i!}}", ipv4: "{address:s,subnet:s}!" },
  response: "{interfaceId:s,ipv4:{address:s,subnet:s},port:{interface:{name:s~,slot:i~,subslot:i~,number:i~}}}",
  batch: { resource: "/networks/{networkId}/appliance/interfaces/l3", operation: "create" }
})

/**
 * The input of {@link updateNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceInterfacesL3Input {
  readonly networkId: string
  readonly interfaceId: string
  readonly port?: UpdateNetworkApplianceInterfacesL3PortInput | undefined
  readonly ipv4?: NetworkApplianceInterfacesL3Ipv4Input | undefined
}

/**
 * `port` in the input of {@link updateNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceInterfacesL3PortInput {
  readonly interface?: UpdateNetworkApplianceInterfacesL3PortInterfaceInput | undefined
}

/**
 * `port.interface` in the input of {@link updateNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceInterfacesL3PortInterfaceInput {
  readonly name?: string | null | undefined
  readonly slot: number | null
  readonly subslot: number | null
  readonly number: number | null
}

/**
 * `PUT /networks/{networkId}/appliance/interfaces/l3/{interfaceId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/interfaces/l3/{interfaceId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-interfaces-l3/
 * @since 0.1.0
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
  body: { port: "{interface:{name:s~,slot:i~!,subslot:i~!,number:i~!}}", ipv4: "{address:s,subnet:s}" },
  response: "{interfaceId:s,ipv4:{address:s,subnet:s},port:{interface:{name:s~,slot:i~,subslot:i~,number:i~}}}",
  batch: { resource: "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", operation: "update" }
})

/**
 * The input of {@link deleteNetworkApplianceInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkApplianceInterfacesL3Input {
  readonly networkId: string
  readonly interfaceId: string
}

/**
 * `DELETE /networks/{networkId}/appliance/interfaces/l3/{interfaceId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/interfaces/l3/{interfaceId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-interfaces-l3/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/appliance/interfaces/l3/{interfaceId}", operation: "destroy" }
})

/**
 * The input of {@link getNetworkAppliancePorts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkAppliancePortsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkAppliancePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAppliancePort {
  readonly number?: number | undefined
  readonly enabled?: boolean | undefined
  readonly type?: string | undefined
  readonly dropUntaggedTraffic?: boolean | undefined
  readonly vlan?: number | undefined
  readonly allowedVlans?: string | undefined
  readonly accessPolicy?: string | undefined
  readonly sgt?: NetworkAppliancePortSgt | undefined
}

/**
 * `[].sgt` in the answer of {@link getNetworkAppliancePorts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAppliancePortSgt {
  readonly id?: number | null | undefined
  readonly enabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/ports`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-ports/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkAppliancePorts: Operation<
  GetNetworkAppliancePortsInput,
  Array<NetworkAppliancePort>
> = /*#__PURE__*/ operation({
  id: "getNetworkAppliancePorts",
  method: "GET",
  path: "/networks/{networkId}/appliance/ports",
  tag: "appliance",
  response: "[{number:i,enabled:b,type:s,dropUntaggedTraffic:b,vlan:i,allowedVlans:s,accessPolicy:s,sgt:{id:i~,enabled:b}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkAppliancePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkAppliancePortInput {
  readonly networkId: string
  readonly portId: string
}

/**
 * `GET /networks/{networkId}/appliance/ports/{portId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-port/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkAppliancePort: Operation<
  GetNetworkAppliancePortInput,
  NetworkAppliancePort
> = /*#__PURE__*/ operation({
  id: "getNetworkAppliancePort",
  method: "GET",
  path: "/networks/{networkId}/appliance/ports/{portId}",
  tag: "appliance",
  response: "{number:i,enabled:b,type:s,dropUntaggedTraffic:b,vlan:i,allowedVlans:s,accessPolicy:s,sgt:{id:i~,enabled:b}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkAppliancePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkAppliancePortInput {
  readonly networkId: string
  readonly portId: string
  readonly enabled?: boolean | undefined
  readonly dropUntaggedTraffic?: boolean | undefined
  readonly type?: string | undefined
  readonly vlan?: number | undefined
  readonly allowedVlans?: string | undefined
  readonly accessPolicy?: string | undefined
  readonly sgt?: NetworkAppliancePortSgtInput | undefined
}

/**
 * `sgt` in the input of {@link updateNetworkAppliancePort}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAppliancePortSgtInput {
  readonly id?: number | null | undefined
  readonly enabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/ports/{portId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/ports/{portId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-port/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkAppliancePrefixesDelegatedStaticsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkAppliancePrefixesDelegatedStatics}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStatics {
  readonly staticDelegatedPrefixId?: string | undefined
  readonly prefix?: string | undefined
  readonly origin?: NetworkAppliancePrefixesDelegatedStaticsOrigin | undefined
  readonly description?: string | null | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
}

/**
 * `[].origin` in the answer of {@link getNetworkAppliancePrefixesDelegatedStatics}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStaticsOrigin {
  readonly type?: string | undefined
  readonly interfaces?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/prefixes/delegated/statics`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-statics/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkAppliancePrefixesDelegatedStatics: Operation<
  GetNetworkAppliancePrefixesDelegatedStaticsInput,
  Array<NetworkAppliancePrefixesDelegatedStatics>
> = /*#__PURE__*/ operation({
  id: "getNetworkAppliancePrefixesDelegatedStatics",
  method: "GET",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics",
  tag: "appliance",
  response: "[{staticDelegatedPrefixId:s,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkAppliancePrefixesDelegatedStaticInput {
  readonly networkId: string
  readonly prefix: string
  readonly origin: NetworkAppliancePrefixesDelegatedStaticOriginInput
  readonly description?: string | undefined
}

/**
 * `origin` in the input of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkAppliancePrefixesDelegatedStaticOriginInput {
  readonly type?: "independent" | "internet" | (string & {}) | undefined
  readonly interfaces?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStatic {
  readonly staticDelegatedPrefixId?: string | undefined
  readonly prefix?: string | undefined
  readonly origin?: NetworkAppliancePrefixesDelegatedStaticOrigin | undefined
  readonly description?: string | null | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
}

/**
 * `origin` in the answer of {@link createNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkAppliancePrefixesDelegatedStaticOrigin {
  readonly type?: string | undefined
  readonly interfaces?: Array<string> | undefined
}

/**
 * `POST /networks/{networkId}/appliance/prefixes/delegated/statics`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/prefixes/delegated/statics`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-prefixes-delegated-static/
 * @since 0.1.0
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
  body: { prefix: "s!", origin: "{type:e(independent|internet),interfaces:[s]}!", description: "s" },
  response: "{staticDelegatedPrefixId:s,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}",
  batch: { resource: "/networks/{networkId}/appliance/prefixes/delegated/statics", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkAppliancePrefixesDelegatedStaticInput {
  readonly networkId: string
  readonly staticDelegatedPrefixId: string
}

/**
 * `GET /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-prefixes-delegated-static/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkAppliancePrefixesDelegatedStatic: Operation<
  GetNetworkAppliancePrefixesDelegatedStaticInput,
  NetworkAppliancePrefixesDelegatedStatic
> = /*#__PURE__*/ operation({
  id: "getNetworkAppliancePrefixesDelegatedStatic",
  method: "GET",
  path: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
  tag: "appliance",
  response: "{staticDelegatedPrefixId:s,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkAppliancePrefixesDelegatedStaticInput {
  readonly networkId: string
  readonly staticDelegatedPrefixId: string
  readonly prefix?: string | undefined
  readonly origin?: NetworkAppliancePrefixesDelegatedStaticOriginInput | undefined
  readonly description?: string | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-prefixes-delegated-static/
 * @since 0.1.0
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
  body: { prefix: "s", origin: "{type:e(independent|internet),interfaces:[s]}", description: "s" },
  response: "{staticDelegatedPrefixId:s,prefix:s,origin:{type:s,interfaces:[s]},description:s~,createdAt:d,updatedAt:d}",
  batch: {
    resource: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    operation: "update"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkAppliancePrefixesDelegatedStatic}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkAppliancePrefixesDelegatedStaticInput {
  readonly networkId: string
  readonly staticDelegatedPrefixId: string
}

/**
 * `DELETE /networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-prefixes-delegated-static/
 * @since 0.1.0
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
  batch: {
    resource: "/networks/{networkId}/appliance/prefixes/delegated/statics/{staticDelegatedPrefixId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceRfProfilesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfiles {
  readonly assigned?: Array<NetworkApplianceRfProfilesAssigned> | undefined
}

/**
 * `assigned[]` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssigned {
  readonly id?: string | undefined
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly twoFourGhzSettings?: NetworkApplianceRfProfilesAssignedTwoFourGhzSettings | undefined
  readonly fiveGhzSettings?: NetworkApplianceRfProfilesAssignedFiveGhzSettings | undefined
  readonly perSsidSettings?: NetworkApplianceRfProfilesAssignedPerSsidSettings | undefined
}

/**
 * `assigned[].twoFourGhzSettings` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedTwoFourGhzSettings {
  readonly minBitrate?: number | undefined
  readonly axEnabled?: boolean | undefined
}

/**
 * `assigned[].fiveGhzSettings` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedFiveGhzSettings {
  readonly minBitrate?: number | undefined
  readonly axEnabled?: boolean | undefined
}

/**
 * `assigned[].perSsidSettings` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedPerSsidSettings {
  readonly "1"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | undefined
  readonly "2"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | undefined
  readonly "3"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | undefined
  readonly "4"?: NetworkApplianceRfProfilesAssignedPerSsidSetting | undefined
}

/**
 * `assigned[].perSsidSettings.1` in the answer of {@link getNetworkApplianceRfProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilesAssignedPerSsidSetting {
  readonly bandOperationMode?: string | undefined
  readonly bandSteeringEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/rfProfiles`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceRfProfiles: Operation<
  GetNetworkApplianceRfProfilesInput,
  NetworkApplianceRfProfiles
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceRfProfiles",
  method: "GET",
  path: "/networks/{networkId}/appliance/rfProfiles",
  tag: "appliance",
  response: '{assigned:[{id:s,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}]}',
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkApplianceRfProfileInput {
  readonly networkId: string
  readonly name: string
  readonly twoFourGhzSettings?: NetworkApplianceRfProfileTwoFourGhzSettingsInput | undefined
  readonly fiveGhzSettings?: NetworkApplianceRfProfileFiveGhzSettingsInput | undefined
  readonly perSsidSettings?: NetworkApplianceRfProfilePerSsidSettingsInput | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceRfProfileTwoFourGhzSettingsInput {
  /** The API's default is `11`. */
  readonly minBitrate?: number | undefined
  /** The API's default is `true`. */
  readonly axEnabled?: boolean | undefined
}

/**
 * `fiveGhzSettings` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceRfProfileFiveGhzSettingsInput {
  /** The API's default is `12`. */
  readonly minBitrate?: number | undefined
  /** The API's default is `true`. */
  readonly axEnabled?: boolean | undefined
}

/**
 * `perSsidSettings` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceRfProfilePerSsidSettingsInput {
  readonly "1"?: NetworkApplianceRfProfilePerSsidSettingInput | undefined
  readonly "2"?: NetworkApplianceRfProfilePerSsidSettingInput | undefined
  readonly "3"?: NetworkApplianceRfProfilePerSsidSettingInput | undefined
  readonly "4"?: NetworkApplianceRfProfilePerSsidSettingInput | undefined
}

/**
 * `perSsidSettings.1` in the input of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceRfProfilePerSsidSettingInput {
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | (string & {}) | undefined
  readonly bandSteeringEnabled?: boolean | undefined
}

/**
 * The answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfile {
  readonly id?: string | undefined
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly twoFourGhzSettings?: NetworkApplianceRfProfileTwoFourGhzSettings | undefined
  readonly fiveGhzSettings?: NetworkApplianceRfProfileFiveGhzSettings | undefined
  readonly perSsidSettings?: NetworkApplianceRfProfilePerSsidSettings | undefined
}

/**
 * `twoFourGhzSettings` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfileTwoFourGhzSettings {
  readonly minBitrate?: number | undefined
  readonly axEnabled?: boolean | undefined
}

/**
 * `fiveGhzSettings` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfileFiveGhzSettings {
  readonly minBitrate?: number | undefined
  readonly axEnabled?: boolean | undefined
}

/**
 * `perSsidSettings` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilePerSsidSettings {
  readonly "1"?: NetworkApplianceRfProfilePerSsidSetting | undefined
  readonly "2"?: NetworkApplianceRfProfilePerSsidSetting | undefined
  readonly "3"?: NetworkApplianceRfProfilePerSsidSetting | undefined
  readonly "4"?: NetworkApplianceRfProfilePerSsidSetting | undefined
}

/**
 * `perSsidSettings.1` in the answer of {@link createNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceRfProfilePerSsidSetting {
  readonly bandOperationMode?: string | undefined
  readonly bandSteeringEnabled?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/appliance/rfProfiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/rfProfiles`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-rf-profile/
 * @since 0.1.0
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
  body: {
    name: "s!",
    twoFourGhzSettings: "{minBitrate:n,axEnabled:b}",
    fiveGhzSettings: "{minBitrate:i,axEnabled:b}",
    perSsidSettings: '{"1":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"2":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"3":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"4":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b}}'
  },
  response: '{id:s,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}',
  batch: { resource: "/networks/{networkId}/appliance/rfProfiles", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceRfProfileInput {
  readonly networkId: string
  readonly rfProfileId: string
}

/**
 * `GET /networks/{networkId}/appliance/rfProfiles/{rfProfileId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-rf-profile/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceRfProfile: Operation<
  GetNetworkApplianceRfProfileInput,
  NetworkApplianceRfProfile
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceRfProfile",
  method: "GET",
  path: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}",
  tag: "appliance",
  response: '{id:s,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}',
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceRfProfileInput {
  readonly networkId: string
  readonly rfProfileId: string
  readonly name?: string | undefined
  readonly twoFourGhzSettings?: UpdateNetworkApplianceRfProfileTwoFourGhzSettingsInput | undefined
  readonly fiveGhzSettings?: UpdateNetworkApplianceRfProfileFiveGhzSettingsInput | undefined
  readonly perSsidSettings?: NetworkApplianceRfProfilePerSsidSettingsInput | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link updateNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceRfProfileTwoFourGhzSettingsInput {
  readonly minBitrate?: number | undefined
  readonly axEnabled?: boolean | undefined
}

/**
 * `fiveGhzSettings` in the input of {@link updateNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceRfProfileFiveGhzSettingsInput {
  readonly minBitrate?: number | undefined
  readonly axEnabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/rfProfiles/{rfProfileId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/rfProfiles/{rfProfileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-rf-profile/
 * @since 0.1.0
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
  body: {
    name: "s",
    twoFourGhzSettings: "{minBitrate:n,axEnabled:b}",
    fiveGhzSettings: "{minBitrate:i,axEnabled:b}",
    perSsidSettings: '{"1":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"2":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"3":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b},"4":{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bandSteeringEnabled:b}}'
  },
  response: '{id:s,networkId:s,name:s,twoFourGhzSettings:{minBitrate:n,axEnabled:b},fiveGhzSettings:{minBitrate:n,axEnabled:b},perSsidSettings:{"1":{bandOperationMode:s,bandSteeringEnabled:b},"2":{bandOperationMode:s,bandSteeringEnabled:b},"3":{bandOperationMode:s,bandSteeringEnabled:b},"4":{bandOperationMode:s,bandSteeringEnabled:b}}}',
  batch: { resource: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceRfProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkApplianceRfProfileInput {
  readonly networkId: string
  readonly rfProfileId: string
}

/**
 * `DELETE /networks/{networkId}/appliance/rfProfiles/{rfProfileId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/rfProfiles/{rfProfileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-rf-profile/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/appliance/rfProfiles/{rfProfileId}", operation: "destroy" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSdwanInternetPoliciesInput {
  readonly networkId: string
  readonly wanTrafficUplinkPreferences?: ReadonlyArray<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceInput> | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceInput {
  readonly preferredUplink: string
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | (string & {}) | undefined
  readonly performanceClass?: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClassInput | undefined
  readonly trafficFilters: ReadonlyArray<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterInput>
}

/**
 * `wanTrafficUplinkPreferences[].performanceClass` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClassInput {
  readonly type?: "builtin" | "custom" | (string & {}) | null | undefined
  readonly builtinPerformanceClassName?: "VoIP" | (string & {}) | null | undefined
  readonly customPerformanceClassId?: string | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterInput {
  readonly type: "application" | "custom" | "majorApplication" | (string & {})
  readonly value: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueInput {
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | (string & {}) | undefined
  readonly source: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSourceInput
  readonly destination: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSourceInput {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput {
  readonly port?: string | null | undefined
  readonly cidr?: string | null | undefined
  readonly applications?: ReadonlyArray<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplicationInput> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination.applications[]` in the input of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplicationInput {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * The answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPolicies {
  readonly wanTrafficUplinkPreferences?: Array<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreference> | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreference {
  readonly preferredUplink: string
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | (string & {}) | undefined
  readonly performanceClass?: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClass | undefined
  readonly trafficFilters: Array<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilter>
}

/**
 * `wanTrafficUplinkPreferences[].performanceClass` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferencePerformanceClass {
  readonly type?: "builtin" | "custom" | (string & {}) | null | undefined
  readonly builtinPerformanceClassName?: "VoIP" | (string & {}) | null | undefined
  readonly customPerformanceClassId?: string | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilter {
  readonly type: "application" | "custom" | "majorApplication" | (string & {})
  readonly value: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValue
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValue {
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | (string & {}) | undefined
  readonly source: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource
  readonly destination: NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestination
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueSource {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestination {
  readonly port?: string | null | undefined
  readonly cidr?: string | null | undefined
  readonly applications?: Array<NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination.applications[]` in the answer of {@link updateNetworkApplianceSdwanInternetPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSdwanInternetPoliciesWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/sdwan/internetPolicies`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/sdwan/internetPolicies`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-sdwan-internet-policies/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSecurityEventsInput {
  readonly networkId: string
  /** At most 365 days back. */
  readonly t0?: string | undefined
  /** At most 365 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 31,536,000. The API's default is `2678400`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
}

/**
 * `GET /networks/{networkId}/appliance/security/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-events/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSecurityIntrusionInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSecurityIntrusion {
  readonly mode?: "detection" | "disabled" | "prevention" | (string & {}) | undefined
  readonly idsRulesets?: string | undefined
  readonly protectedNetworks?: NetworkApplianceSecurityIntrusionProtectedNetworks | undefined
}

/**
 * `protectedNetworks` in the answer of {@link getNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSecurityIntrusionProtectedNetworks {
  readonly useDefault?: boolean | undefined
  readonly includedCidr?: Array<string> | undefined
  readonly excludedCidr?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-intrusion/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceSecurityIntrusion: Operation<
  GetNetworkApplianceSecurityIntrusionInput,
  NetworkApplianceSecurityIntrusion
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceSecurityIntrusion",
  method: "GET",
  path: "/networks/{networkId}/appliance/security/intrusion",
  tag: "appliance",
  response: "{mode:e(detection|disabled|prevention),idsRulesets:s,protectedNetworks:{useDefault:b,includedCidr:[s],excludedCidr:[s]}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSecurityIntrusionInput {
  readonly networkId: string
  readonly mode?: "detection" | "disabled" | "prevention" | (string & {}) | undefined
  /** The API's default is `"balanced"`. */
  readonly idsRulesets?: "balanced" | "connectivity" | "security" | (string & {}) | undefined
  readonly protectedNetworks?: NetworkApplianceSecurityIntrusionProtectedNetworksInput | undefined
}

/**
 * `protectedNetworks` in the input of {@link updateNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSecurityIntrusionProtectedNetworksInput {
  /** The API's default is `true`. */
  readonly useDefault?: boolean | undefined
  readonly includedCidr?: ReadonlyArray<string> | undefined
  readonly excludedCidr?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link updateNetworkApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface UpdateNetworkApplianceSecurityIntrusionOutput {
  readonly mode?: string | undefined
  readonly idsRulesets?: string | undefined
  readonly protectedNetworks?: NetworkApplianceSecurityIntrusionProtectedNetworks | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-intrusion/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceSecurityIntrusion: Operation<
  UpdateNetworkApplianceSecurityIntrusionInput,
  UpdateNetworkApplianceSecurityIntrusionOutput
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceSecurityIntrusion",
  method: "PUT",
  path: "/networks/{networkId}/appliance/security/intrusion",
  tag: "appliance",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSecurityMalwareInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceSecurityMalware}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSecurityMalware {
  readonly mode?: string | undefined
  readonly allowedUrls?: Array<NetworkApplianceSecurityMalwareAllowedUrl> | undefined
  readonly allowedFiles?: Array<NetworkApplianceSecurityMalwareAllowedFile> | undefined
}

/**
 * `allowedUrls[]` in the answer of {@link getNetworkApplianceSecurityMalware}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSecurityMalwareAllowedUrl {
  readonly url?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `allowedFiles[]` in the answer of {@link getNetworkApplianceSecurityMalware}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSecurityMalwareAllowedFile {
  readonly sha256?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `GET /networks/{networkId}/appliance/security/malware`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-security-malware/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceSecurityMalware: Operation<
  GetNetworkApplianceSecurityMalwareInput,
  NetworkApplianceSecurityMalware
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceSecurityMalware",
  method: "GET",
  path: "/networks/{networkId}/appliance/security/malware",
  tag: "appliance",
  response: "{mode:s,allowedUrls:[{url:s,comment:s}],allowedFiles:[{sha256:s,comment:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSecurityMalware}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSecurityMalwareInput {
  readonly networkId: string
  readonly mode: "disabled" | "enabled" | (string & {})
  readonly allowedUrls?: ReadonlyArray<{ readonly url: string; readonly comment: string }> | undefined
  readonly allowedFiles?: ReadonlyArray<{ readonly sha256: string; readonly comment: string }> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/security/malware`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-security-malware/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceSecurityMalware: Operation<
  UpdateNetworkApplianceSecurityMalwareInput,
  NetworkApplianceSecurityMalware
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceSecurityMalware",
  method: "PUT",
  path: "/networks/{networkId}/appliance/security/malware",
  tag: "appliance",
  body: {
    mode: "e(disabled|enabled)!",
    allowedUrls: "[{url:s!,comment:s!}]",
    allowedFiles: "[{sha256:s!,comment:s!}]"
  },
  response: "{mode:s,allowedUrls:[{url:s,comment:s}],allowedFiles:[{sha256:s,comment:s}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSettingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSettings {
  readonly clientTrackingMethod?: NetworkApplianceSettingsClientTrackingMethod | undefined
  readonly deploymentMode?: "passthrough" | "routed" | (string & {}) | undefined
  readonly dynamicDns?: NetworkApplianceSettingsDynamicDns | undefined
}

/**
 * `clientTrackingMethod` in the answer of {@link getNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkApplianceSettingsClientTrackingMethod =
  | "IP address"
  | "MAC address"
  | "Unique client identifier"
  | (string & {})

/**
 * `dynamicDns` in the answer of {@link getNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSettingsDynamicDns {
  readonly enabled?: boolean | undefined
  readonly prefix?: string | undefined
  readonly url?: string | undefined
}

/**
 * `GET /networks/{networkId}/appliance/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-settings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceSettings: Operation<
  GetNetworkApplianceSettingsInput,
  NetworkApplianceSettings
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceSettings",
  method: "GET",
  path: "/networks/{networkId}/appliance/settings",
  tag: "appliance",
  response: "{clientTrackingMethod:e(IP address|MAC address|Unique client identifier),deploymentMode:e(passthrough|routed),dynamicDns:{enabled:b,prefix:s,url:s}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSettingsInput {
  readonly networkId: string
  readonly clientTrackingMethod?: NetworkApplianceSettingsClientTrackingMethodInput | undefined
  readonly deploymentMode?: "passthrough" | "routed" | (string & {}) | undefined
  readonly dynamicDns?: NetworkApplianceSettingsDynamicDnsInput | undefined
}

/**
 * `clientTrackingMethod` in the input of {@link updateNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkApplianceSettingsClientTrackingMethodInput =
  | "IP address"
  | "MAC address"
  | "Unique client identifier"
  | (string & {})

/**
 * `dynamicDns` in the input of {@link updateNetworkApplianceSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSettingsDynamicDnsInput {
  readonly prefix?: string | undefined
  readonly enabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-settings/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSingleLanInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSingleLan {
  readonly subnet?: string | undefined
  readonly applianceIp?: string | undefined
  readonly mandatoryDhcp?: { readonly enabled?: boolean | undefined } | undefined
  readonly ipv6?: NetworkApplianceSingleLanIpv6 | undefined
}

/**
 * `ipv6` in the answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSingleLanIpv6 {
  readonly enabled?: boolean | undefined
  readonly prefixAssignments?: Array<NetworkApplianceSingleLanIpv6PrefixAssignment> | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignment {
  readonly autonomous?: boolean | undefined
  readonly staticPrefix?: string | undefined
  readonly staticApplianceIp6?: string | undefined
  readonly origin?: NetworkApplianceSingleLanIpv6PrefixAssignmentOrigin | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the answer of {@link getNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignmentOrigin {
  readonly type?: "independent" | "internet" | (string & {}) | undefined
  readonly interfaces?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/singleLan`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-single-lan/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceSingleLan: Operation<
  GetNetworkApplianceSingleLanInput,
  NetworkApplianceSingleLan
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceSingleLan",
  method: "GET",
  path: "/networks/{networkId}/appliance/singleLan",
  tag: "appliance",
  response: "{subnet:s,applianceIp:s,mandatoryDhcp:{enabled:b},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSingleLanInput {
  readonly networkId: string
  readonly subnet?: string | undefined
  readonly applianceIp?: string | undefined
  readonly ipv6?: NetworkApplianceSingleLanIpv6Input | undefined
  readonly mandatoryDhcp?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `ipv6` in the input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSingleLanIpv6Input {
  readonly enabled?: boolean | undefined
  readonly prefixAssignments?: ReadonlyArray<NetworkApplianceSingleLanIpv6PrefixAssignmentInput> | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignmentInput {
  readonly autonomous?: boolean | undefined
  readonly disabled: boolean
  readonly staticPrefix?: string | null | undefined
  readonly staticApplianceIp6?: string | null | undefined
  readonly origin?: NetworkApplianceSingleLanIpv6PrefixAssignmentOriginInput | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the input of {@link updateNetworkApplianceSingleLan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSingleLanIpv6PrefixAssignmentOriginInput {
  readonly type: "independent" | "internet" | (string & {})
  readonly interfaces?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/singleLan`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/singleLan`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-single-lan/
 * @since 0.1.0
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
  body: {
    subnet: "s",
    applianceIp: "s",
    ipv6: "{enabled:b,prefixAssignments:[{autonomous:b,disabled:b!,staticPrefix:s~,staticApplianceIp6:s~,origin:{type:e(independent|internet)!,interfaces:[s]}}]}",
    mandatoryDhcp: "{enabled:b}"
  },
  response: "{subnet:s,applianceIp:s,mandatoryDhcp:{enabled:b},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]}}",
  batch: { resource: "/networks/{networkId}/appliance/singleLan", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceSsids}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSsidsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkApplianceSsids}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSsid {
  readonly number?: number | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly defaultVlanId?: number | undefined
  readonly authMode?: string | undefined
  readonly radiusServers?: Array<NetworkApplianceSsidRadiusServer> | undefined
  readonly encryptionMode?: string | undefined
  readonly wpaEncryptionMode?: string | undefined
  readonly visible?: boolean | undefined
}

/**
 * `[].radiusServers[]` in the answer of {@link getNetworkApplianceSsids}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceSsidRadiusServer {
  readonly host?: string | undefined
  readonly port?: number | undefined
}

/**
 * `GET /networks/{networkId}/appliance/ssids`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssids/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceSsids: Operation<
  GetNetworkApplianceSsidsInput,
  Array<NetworkApplianceSsid>
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceSsids",
  method: "GET",
  path: "/networks/{networkId}/appliance/ssids",
  tag: "appliance",
  response: "[{number:i,name:s,enabled:b,defaultVlanId:i,authMode:s,radiusServers:[{host:s,port:i}],encryptionMode:s,wpaEncryptionMode:s,visible:b}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getNetworkApplianceSsid}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceSsidInput {
  readonly networkId: string
  readonly number: string
}

/**
 * `GET /networks/{networkId}/appliance/ssids/{number}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-ssid/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceSsid: Operation<
  GetNetworkApplianceSsidInput,
  NetworkApplianceSsid
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceSsid",
  method: "GET",
  path: "/networks/{networkId}/appliance/ssids/{number}",
  tag: "appliance",
  response: "{number:i,name:s,enabled:b,defaultVlanId:i,authMode:s,radiusServers:[{host:s,port:i}],encryptionMode:s,wpaEncryptionMode:s,visible:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceSsidInput {
  readonly networkId: string
  readonly number: string
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly defaultVlanId?: number | undefined
  readonly authMode?: "8021x-meraki" | "8021x-radius" | "open" | "psk" | (string & {}) | undefined
  readonly psk?: string | undefined
  readonly radiusServers?: ReadonlyArray<NetworkApplianceSsidRadiusServerInput> | undefined
  readonly encryptionMode?: "wep" | "wpa" | (string & {}) | undefined
  readonly wpaEncryptionMode?: NetworkApplianceSsidWpaEncryptionModeInput | undefined
  readonly visible?: boolean | undefined
  readonly dhcpEnforcedDeauthentication?: { readonly enabled?: boolean | undefined } | undefined
  readonly dot11w?: NetworkApplianceSsidDot11wInput | undefined
}

/**
 * `radiusServers[]` in the input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSsidRadiusServerInput {
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly secret?: string | undefined
}

/**
 * `wpaEncryptionMode` in the input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkApplianceSsidWpaEncryptionModeInput =
  | "WPA1 and WPA2"
  | "WPA2 only"
  | "WPA3 Transition Mode"
  | "WPA3 only"
  | (string & {})

/**
 * `dot11w` in the input of {@link updateNetworkApplianceSsid}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceSsidDot11wInput {
  readonly enabled?: boolean | undefined
  readonly required?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/ssids/{number}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/ssids/{number}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-ssid/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceStaticRoutesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkApplianceStaticRoutes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceStaticRoute {
  readonly id?: string | undefined
  readonly ipVersion?: number | undefined
  readonly networkId?: string | undefined
  readonly enabled?: boolean | undefined
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly gatewayIp?: string | undefined
  readonly fixedIpAssignments?: { readonly [name: string]: { readonly ip?: string | undefined; readonly name?: string | undefined } } | undefined
  readonly reservedIpRanges?: Array<NetworkApplianceStaticRouteReservedIpRange> | undefined
  readonly gatewayVlanId?: number | undefined
}

/**
 * `[].reservedIpRanges[]` in the answer of {@link getNetworkApplianceStaticRoutes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceStaticRouteReservedIpRange {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `GET /networks/{networkId}/appliance/staticRoutes`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-routes/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceStaticRoutes: Operation<
  GetNetworkApplianceStaticRoutesInput,
  Array<NetworkApplianceStaticRoute>
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceStaticRoutes",
  method: "GET",
  path: "/networks/{networkId}/appliance/staticRoutes",
  tag: "appliance",
  response: "[{id:s,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],gatewayVlanId:i}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkApplianceStaticRouteInput {
  readonly networkId: string
  readonly name: string
  readonly subnet: string
  readonly gatewayIp: string
  /** From 0 to 4,094. */
  readonly gatewayVlanId?: number | undefined
  readonly enabled?: boolean | undefined
}

/**
 * `POST /networks/{networkId}/appliance/staticRoutes`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-static-route/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkApplianceStaticRoute: Operation<
  CreateNetworkApplianceStaticRouteInput,
  NetworkApplianceStaticRoute
> = /*#__PURE__*/ operation({
  id: "createNetworkApplianceStaticRoute",
  method: "POST",
  path: "/networks/{networkId}/appliance/staticRoutes",
  tag: "appliance",
  body: { name: "s!", subnet: "s!", gatewayIp: "s!", gatewayVlanId: "i", enabled: "b" },
  response: "{id:s,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],gatewayVlanId:i}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceStaticRouteInput {
  readonly networkId: string
  readonly staticRouteId: string
}

/**
 * `GET /networks/{networkId}/appliance/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-static-route/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceStaticRoute: Operation<
  GetNetworkApplianceStaticRouteInput,
  NetworkApplianceStaticRoute
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceStaticRoute",
  method: "GET",
  path: "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
  tag: "appliance",
  response: "{id:s,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],gatewayVlanId:i}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceStaticRouteInput {
  readonly networkId: string
  readonly staticRouteId: string
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly gatewayIp?: string | undefined
  /** From 0 to 4,094. */
  readonly gatewayVlanId?: number | null | undefined
  readonly enabled?: boolean | undefined
  readonly fixedIpAssignments?: { readonly [name: string]: { readonly ip?: string | undefined; readonly name?: string | undefined } } | undefined
  readonly reservedIpRanges?: ReadonlyArray<NetworkApplianceStaticRouteReservedIpRangeInput> | undefined
}

/**
 * `reservedIpRanges[]` in the input of {@link updateNetworkApplianceStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceStaticRouteReservedIpRangeInput {
  readonly start: string
  readonly end: string
  readonly comment: string
}

/**
 * `PUT /networks/{networkId}/appliance/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-static-route/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceStaticRoute: Operation<
  UpdateNetworkApplianceStaticRouteInput,
  NetworkApplianceStaticRoute
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceStaticRoute",
  method: "PUT",
  path: "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
  tag: "appliance",
  body: {
    name: "s",
    subnet: "s",
    gatewayIp: "s",
    gatewayVlanId: "i~",
    enabled: "b",
    fixedIpAssignments: "{*:{ip:s,name:s}}",
    reservedIpRanges: "[{start:s!,end:s!,comment:s!}]"
  },
  response: "{id:s,ipVersion:i,networkId:s,enabled:b,name:s,subnet:s,gatewayIp:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],gatewayVlanId:i}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceStaticRoute}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkApplianceStaticRouteInput {
  readonly networkId: string
  readonly staticRouteId: string
}

/**
 * `DELETE /networks/{networkId}/appliance/staticRoutes/{staticRouteId}`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-static-route/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkApplianceStaticRoute: Operation<
  DeleteNetworkApplianceStaticRouteInput,
  void
> = /*#__PURE__*/ operation({
  id: "deleteNetworkApplianceStaticRoute",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/staticRoutes/{staticRouteId}",
  tag: "appliance",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShaping}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceTrafficShaping}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShaping {
  readonly globalBandwidthLimits: { readonly limitUp: number; readonly limitDown: number }
}

/**
 * `GET /networks/{networkId}/appliance/trafficShaping`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceTrafficShaping: Operation<
  GetNetworkApplianceTrafficShapingInput,
  NetworkApplianceTrafficShaping
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceTrafficShaping",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping",
  tag: "appliance",
  response: "{globalBandwidthLimits:{limitUp:n!,limitDown:n!}!}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShaping}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingInput {
  readonly networkId: string
  readonly globalBandwidthLimits: NetworkApplianceTrafficShapingGlobalBandwidthLimitsInput
}

/**
 * `globalBandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShaping}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingGlobalBandwidthLimitsInput {
  readonly limitUp?: number | undefined
  readonly limitDown?: number | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/trafficShaping`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping/
 * @since 0.1.0
 * @category configure
 */
export const updateNetworkApplianceTrafficShaping: Operation<
  UpdateNetworkApplianceTrafficShapingInput,
  NetworkApplianceTrafficShaping
> = /*#__PURE__*/ operation({
  id: "updateNetworkApplianceTrafficShaping",
  method: "PUT",
  path: "/networks/{networkId}/appliance/trafficShaping",
  tag: "appliance",
  body: { globalBandwidthLimits: "{limitUp:i,limitDown:i}!" },
  response: "{globalBandwidthLimits:{limitUp:n!,limitDown:n!}!}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingCustomPerformanceClasses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingCustomPerformanceClassesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkApplianceTrafficShapingCustomPerformanceClasses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingCustomPerformanceClass {
  readonly name?: string | undefined
  readonly customPerformanceClassId?: string | undefined
  readonly maxLatency?: number | undefined
  readonly maxJitter?: number | undefined
  readonly maxLossPercentage?: number | undefined
}

/**
 * `GET /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-performance-classes/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingCustomPerformanceClasses: Operation<
  GetNetworkApplianceTrafficShapingCustomPerformanceClassesInput,
  Array<NetworkApplianceTrafficShapingCustomPerformanceClass>
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceTrafficShapingCustomPerformanceClasses",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses",
  tag: "appliance",
  response: "[{name:s,customPerformanceClassId:s,maxLatency:i,maxJitter:i,maxLossPercentage:i}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  readonly networkId: string
  readonly name: string
  readonly maxLatency?: number | null | undefined
  readonly maxJitter?: number | null | undefined
  readonly maxLossPercentage?: number | null | undefined
}

/**
 * `POST /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.1.0
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
  body: { name: "s!", maxLatency: "i~", maxJitter: "i~", maxLossPercentage: "i~" },
  response: "{name:s,customPerformanceClassId:s,maxLatency:i,maxJitter:i,maxLossPercentage:i}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  readonly networkId: string
  readonly customPerformanceClassId: string
}

/**
 * `GET /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingCustomPerformanceClass: Operation<
  GetNetworkApplianceTrafficShapingCustomPerformanceClassInput,
  NetworkApplianceTrafficShapingCustomPerformanceClass
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceTrafficShapingCustomPerformanceClass",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
  tag: "appliance",
  response: "{name:s,customPerformanceClassId:s,maxLatency:i,maxJitter:i,maxLossPercentage:i}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  readonly networkId: string
  readonly customPerformanceClassId: string
  readonly name?: string | undefined
  readonly maxLatency?: number | null | undefined
  readonly maxJitter?: number | null | undefined
  readonly maxLossPercentage?: number | null | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.1.0
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
  body: { name: "s", maxLatency: "i~", maxJitter: "i~", maxLossPercentage: "i~" },
  response: "{name:s,customPerformanceClassId:s,maxLatency:i,maxJitter:i,maxLossPercentage:i}",
  batch: {
    resource: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    operation: "update"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceTrafficShapingCustomPerformanceClass}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkApplianceTrafficShapingCustomPerformanceClassInput {
  readonly networkId: string
  readonly customPerformanceClassId: string
}

/**
 * `DELETE /networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-traffic-shaping-custom-performance-class/
 * @since 0.1.0
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
  batch: {
    resource: "/networks/{networkId}/appliance/trafficShaping/customPerformanceClasses/{customPerformanceClassId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingRulesInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRules {
  readonly defaultRulesEnabled?: boolean | undefined
  readonly rules?: Array<NetworkApplianceTrafficShapingRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRule {
  readonly definitions: Array<NetworkApplianceTrafficShapingRulesRuleDefinition>
  readonly perClientBandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits | undefined
  readonly dscpTagValue?: number | null | undefined
  readonly priority?: string | undefined
}

/**
 * `rules[].definitions[]` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRuleDefinition {
  readonly type: NetworkApplianceTrafficShapingRulesRuleDefinitionType
  readonly value: string
}

/**
 * `rules[].definitions[].type` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkApplianceTrafficShapingRulesRuleDefinitionType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | (string & {})

/**
 * `rules[].perClientBandwidthLimits` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimits {
  readonly settings?: string | undefined
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimits | undefined
}

/**
 * `rules[].perClientBandwidthLimits.bandwidthLimits` in the answer of {@link getNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimits {
  readonly limitUp?: number | undefined
  readonly limitDown?: number | undefined
}

/**
 * `GET /networks/{networkId}/appliance/trafficShaping/rules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-rules/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingRules: Operation<
  GetNetworkApplianceTrafficShapingRulesInput,
  NetworkApplianceTrafficShapingRules
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceTrafficShapingRules",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/rules",
  tag: "appliance",
  response: "{defaultRulesEnabled:b,rules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,priority:s}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingRulesInput {
  readonly networkId: string
  readonly defaultRulesEnabled?: boolean | undefined
  readonly rules?: ReadonlyArray<NetworkApplianceTrafficShapingRulesRuleInput> | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRuleInput {
  readonly definitions: ReadonlyArray<NetworkApplianceTrafficShapingRulesRuleDefinitionInput>
  readonly perClientBandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsInput | undefined
  readonly dscpTagValue?: number | null | undefined
  readonly priority?: string | undefined
}

/**
 * `rules[].definitions[]` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRuleDefinitionInput {
  readonly type: NetworkApplianceTrafficShapingRulesRuleDefinitionTypeInput
  readonly value: string
}

/**
 * `rules[].definitions[].type` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkApplianceTrafficShapingRulesRuleDefinitionTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | (string & {})

/**
 * `rules[].perClientBandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsInput {
  readonly settings?: string | undefined
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimitsInput | undefined
}

/**
 * `rules[].perClientBandwidthLimits.bandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShapingRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimitsInput {
  readonly limitUp?: number | undefined
  readonly limitDown?: number | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/trafficShaping/rules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/rules`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-rules/
 * @since 0.1.0
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
  body: {
    defaultRulesEnabled: "b",
    rules: "[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,priority:s}]"
  },
  response: "{defaultRulesEnabled:b,rules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:s!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,priority:s}]}",
  batch: { resource: "/networks/{networkId}/appliance/trafficShaping/rules", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingUplinkBandwidthInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidth {
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits | undefined
}

/**
 * `bandwidthLimits` in the answer of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimits {
  readonly wan1?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit | undefined
  readonly wan2?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit | undefined
  readonly cellular?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit | undefined
}

/**
 * `bandwidthLimits.wan1` in the answer of {@link getNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimit {
  readonly limitUp?: number | null | undefined
  readonly limitDown?: number | null | undefined
}

/**
 * `GET /networks/{networkId}/appliance/trafficShaping/uplinkBandwidth`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-bandwidth/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingUplinkBandwidth: Operation<
  GetNetworkApplianceTrafficShapingUplinkBandwidthInput,
  NetworkApplianceTrafficShapingUplinkBandwidth
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceTrafficShapingUplinkBandwidth",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth",
  tag: "appliance",
  response: "{bandwidthLimits:{wan1:{limitUp:n~,limitDown:n~},wan2:{limitUp:n~,limitDown:n~},cellular:{limitUp:n~,limitDown:n~}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingUplinkBandwidthInput {
  readonly networkId: string
  readonly bandwidthLimits?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitsInput | undefined
}

/**
 * `bandwidthLimits` in the input of {@link updateNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitsInput {
  readonly wan1?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput | undefined
  readonly wan2?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput | undefined
  readonly cellular?: NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput | undefined
}

/**
 * `bandwidthLimits.wan1` in the input of {@link updateNetworkApplianceTrafficShapingUplinkBandwidth}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkBandwidthBandwidthLimitInput {
  readonly limitUp?: number | null | undefined
  readonly limitDown?: number | null | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/trafficShaping/uplinkBandwidth`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/uplinkBandwidth`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-uplink-bandwidth/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceTrafficShapingUplinkSelectionInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelection {
  readonly activeActiveAutoVpnEnabled?: boolean | undefined
  readonly defaultUplink?: string | undefined
  readonly loadBalancingEnabled?: boolean | undefined
  readonly failoverAndFailback?: NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback | undefined
  readonly wanTrafficUplinkPreferences?: Array<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference> | undefined
  readonly vpnTrafficUplinkPreferences?: Array<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference> | undefined
}

/**
 * `failoverAndFailback` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailback {
  readonly immediate?: { readonly enabled: boolean } | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreference {
  readonly trafficFilters: Array<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter>
  readonly preferredUplink: string
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilter {
  readonly type: "custom" | (string & {})
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValue {
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | (string & {}) | undefined
  readonly source: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSource
  readonly destination: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSource {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestination {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly applications?: Array<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication> | null | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination.applications[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationApplication {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly type?: string | null | undefined
}

/**
 * `vpnTrafficUplinkPreferences[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreference {
  readonly trafficFilters: Array<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter>
  readonly preferredUplink: string
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | (string & {}) | undefined
  readonly performanceClass?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[]` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilter {
  readonly type: "application" | "applicationCategory" | "custom" | (string & {})
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValue {
  readonly id?: string | undefined
  readonly protocol?: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {}) | undefined
  readonly source?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource | undefined
  readonly destination?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.source` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSource {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly network?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.destination` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestination {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly network?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
  readonly fqdn?: string | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].performanceClass` in the answer of {@link getNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClass {
  readonly type: "builtin" | "custom" | (string & {})
  readonly builtinPerformanceClassName?: "VoIP" | (string & {}) | undefined
  readonly customPerformanceClassId?: string | undefined
}

/**
 * `GET /networks/{networkId}/appliance/trafficShaping/uplinkSelection`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-traffic-shaping-uplink-selection/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceTrafficShapingUplinkSelection: Operation<
  GetNetworkApplianceTrafficShapingUplinkSelectionInput,
  NetworkApplianceTrafficShapingUplinkSelection
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceTrafficShapingUplinkSelection",
  method: "GET",
  path: "/networks/{networkId}/appliance/trafficShaping/uplinkSelection",
  tag: "appliance",
  response: "{activeActiveAutoVpnEnabled:b,defaultUplink:s,loadBalancingEnabled:b,failoverAndFailback:{immediate:{enabled:b!}},wanTrafficUplinkPreferences:[{trafficFilters:[{type:e(custom)!,value:{protocol:e(any|icmp6|tcp|udp),source:{port:s,cidr:s,vlan:i,host:i}!,destination:{port:s,cidr:s,applications:[{id:s~,name:s~,type:s~}]~}!}!}]!,preferredUplink:s!}],vpnTrafficUplinkPreferences:[{trafficFilters:[{type:e(application|applicationCategory|custom)!,value:{id:s,protocol:e(any|icmp|icmp6|tcp|udp),source:{port:s,cidr:s,network:s,vlan:i,host:i},destination:{port:s,cidr:s,network:s,vlan:i,host:i,fqdn:s}}!}]!,preferredUplink:s!,failOverCriterion:e(poorPerformance|uplinkDown),performanceClass:{type:e(builtin|custom)!,builtinPerformanceClassName:e(VoIP),customPerformanceClassId:s}}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingUplinkSelectionInput {
  readonly networkId: string
  readonly activeActiveAutoVpnEnabled?: boolean | undefined
  readonly defaultUplink?: string | undefined
  readonly loadBalancingEnabled?: boolean | undefined
  readonly failoverAndFailback?: NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailbackInput | undefined
  readonly wanTrafficUplinkPreferences?: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceInput> | undefined
  readonly vpnTrafficUplinkPreferences?: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceInput> | undefined
}

/**
 * `failoverAndFailback` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionFailoverAndFailbackInput {
  readonly immediate?: { readonly enabled: boolean } | undefined
}

/**
 * `wanTrafficUplinkPreferences[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceInput {
  readonly trafficFilters: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterInput>
  readonly preferredUplink: string
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterInput {
  readonly type: "custom" | (string & {})
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueInput {
  readonly protocol?: "any" | "icmp6" | "tcp" | "udp" | (string & {}) | undefined
  readonly source: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSourceInput
  readonly destination: NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.source` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueSourceInput {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
}

/**
 * `wanTrafficUplinkPreferences[].trafficFilters[].value.destination` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionWanTrafficUplinkPreferenceTrafficFilterValueDestinationInput {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
}

/**
 * `vpnTrafficUplinkPreferences[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceInput {
  readonly trafficFilters: ReadonlyArray<NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterInput>
  readonly preferredUplink: string
  readonly failOverCriterion?: "poorPerformance" | "uplinkDown" | (string & {}) | undefined
  readonly performanceClass?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClassInput | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[]` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterInput {
  readonly type: "application" | "applicationCategory" | "custom" | (string & {})
  readonly value: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueInput
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueInput {
  readonly id?: string | undefined
  readonly protocol?: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {}) | undefined
  readonly source?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSourceInput | undefined
  readonly destination?: NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestinationInput | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.source` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueSourceInput {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly network?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].trafficFilters[].value.destination` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferenceTrafficFilterValueDestinationInput {
  readonly port?: string | undefined
  readonly cidr?: string | undefined
  readonly network?: string | undefined
  readonly vlan?: number | undefined
  readonly host?: number | undefined
  readonly fqdn?: string | undefined
}

/**
 * `vpnTrafficUplinkPreferences[].performanceClass` in the input of {@link updateNetworkApplianceTrafficShapingUplinkSelection}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingUplinkSelectionVpnTrafficUplinkPreferencePerformanceClassInput {
  readonly type: "builtin" | "custom" | (string & {})
  readonly builtinPerformanceClassName?: "VoIP" | (string & {}) | undefined
  readonly customPerformanceClassId?: string | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/trafficShaping/uplinkSelection`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/uplinkSelection`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-uplink-selection/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceTrafficShapingVpnExclusionsInput {
  readonly networkId: string
  readonly custom?: ReadonlyArray<NetworkApplianceTrafficShapingVpnExclusionsCustomInput> | undefined
  readonly majorApplications?: ReadonlyArray<NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationInput> | undefined
}

/**
 * `custom[]` in the input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsCustomInput {
  readonly protocol: "any" | "dns" | "icmp" | "tcp" | "udp" | (string & {})
  readonly destination?: string | undefined
  readonly port?: string | undefined
}

/**
 * `majorApplications[]` in the input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationInput {
  readonly id: string
  readonly name?: NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationNameInput | undefined
}

/**
 * `majorApplications[].name` in the input of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusions {
  readonly networkId: string
  readonly networkName: string
  readonly custom: Array<NetworkApplianceTrafficShapingVpnExclusionsCustom>
  readonly majorApplications: Array<NetworkApplianceTrafficShapingVpnExclusionsMajorApplication>
}

/**
 * `custom[]` in the answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsCustom {
  readonly protocol: "any" | "dns" | "icmp" | "tcp" | "udp" | (string & {})
  readonly destination: string
  readonly port: string
}

/**
 * `majorApplications[]` in the answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceTrafficShapingVpnExclusionsMajorApplication {
  readonly id: string
  readonly name: NetworkApplianceTrafficShapingVpnExclusionsMajorApplicationName
}

/**
 * `majorApplications[].name` in the answer of {@link updateNetworkApplianceTrafficShapingVpnExclusions}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `PUT /networks/{networkId}/appliance/trafficShaping/vpnExclusions`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/trafficShaping/vpnExclusions`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-traffic-shaping-vpn-exclusions/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountInput {
  readonly networkId: string
  readonly api: ConnectNetworkApplianceUmbrellaAccountApiInput
}

/**
 * `api` in the input of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountApiInput {
  readonly key?: string | undefined
  readonly secret?: string | undefined
}

/**
 * The answer of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountOutput {
  readonly umbrella?: ConnectNetworkApplianceUmbrellaAccountOutputUmbrella | undefined
}

/**
 * `umbrella` in the answer of {@link connectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ConnectNetworkApplianceUmbrellaAccountOutputUmbrella {
  readonly organization?: { readonly id?: string | undefined } | undefined
}

/**
 * `POST /networks/{networkId}/appliance/umbrella/account/connect`
 *
 * Can be a step of an action batch: `action` of `/networks/{networkId}/appliance/umbrella/account`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/connect-network-appliance-umbrella-account/
 * @since 0.1.0
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
  body: { api: "{key:s,secret:s}!" },
  response: "{umbrella:{organization:{id:s}}}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella/account", operation: "action" }
})

/**
 * The input of {@link disconnectNetworkApplianceUmbrellaAccount}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DisconnectNetworkApplianceUmbrellaAccountInput {
  readonly networkId: string
}

/**
 * `POST /networks/{networkId}/appliance/umbrella/account/disconnect`
 *
 * Can be a step of an action batch: `disconnect` of `/networks/{networkId}/appliance/umbrella/account`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/disconnect-network-appliance-umbrella-account/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/appliance/umbrella/account", operation: "disconnect" }
})

/**
 * The input of {@link exclusionsNetworkApplianceUmbrellaDomains}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ExclusionsNetworkApplianceUmbrellaDomainsInput {
  readonly networkId: string
  readonly domains: ReadonlyArray<string>
}

/**
 * The answer of {@link exclusionsNetworkApplianceUmbrellaDomains}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ExclusionsNetworkApplianceUmbrellaDomainsOutput {
  readonly domains?: Array<string> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/umbrella/domains/exclusions`
 *
 * Can be a step of an action batch: `action` of `/networks/{networkId}/appliance/umbrella/domains`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/exclusions-network-appliance-umbrella-domains/
 * @since 0.1.0
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
  body: { domains: "[s]!" },
  response: "{domains:[s]}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella/domains", operation: "action" }
})

/**
 * The input of {@link addNetworkApplianceUmbrellaPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AddNetworkApplianceUmbrellaPoliciesInput {
  readonly networkId: string
  readonly policy: { readonly id?: string | undefined }
}

/**
 * The answer of {@link addNetworkApplianceUmbrellaPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AddNetworkApplianceUmbrellaPoliciesOutput {
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly policies?: Array<{ readonly id?: string | undefined }> | undefined
}

/**
 * `POST /networks/{networkId}/appliance/umbrella/policies/add`
 *
 * Can be a step of an action batch: `policies_add` of `/networks/{networkId}/appliance/umbrella/policies`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/add-network-appliance-umbrella-policies/
 * @since 0.1.0
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
  body: { policy: "{id:s}!" },
  response: "{network:{id:s},policies:[{id:s}]}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella/policies", operation: "policies_add" }
})

/**
 * The input of {@link removeNetworkApplianceUmbrellaPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RemoveNetworkApplianceUmbrellaPoliciesInput {
  readonly networkId: string
  readonly policy: { readonly id?: string | undefined }
}

/**
 * `POST /networks/{networkId}/appliance/umbrella/policies/remove`
 *
 * Can be a step of an action batch: `policies_remove` of `/networks/{networkId}/appliance/umbrella/policies`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-network-appliance-umbrella-policies/
 * @since 0.1.0
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
  body: { policy: "{id:s}!" },
  batch: { resource: "/networks/{networkId}/appliance/umbrella/policies", operation: "policies_remove" }
})

/**
 * The input of {@link protectionNetworkApplianceUmbrella}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ProtectionNetworkApplianceUmbrellaInput {
  readonly networkId: string
  readonly enabled: boolean
}

/**
 * The answer of {@link protectionNetworkApplianceUmbrella}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProtectionNetworkApplianceUmbrellaOutput {
  readonly umbrella?: ProtectionNetworkApplianceUmbrellaOutputUmbrella | undefined
  readonly enabled?: boolean | undefined
}

/**
 * `umbrella` in the answer of {@link protectionNetworkApplianceUmbrella}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ProtectionNetworkApplianceUmbrellaOutputUmbrella {
  readonly organization?: { readonly id?: string | null | undefined } | undefined
  readonly origin?: { readonly id?: string | null | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/umbrella/protection`
 *
 * Can be a step of an action batch: `action` of `/networks/{networkId}/appliance/umbrella`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/protection-network-appliance-umbrella/
 * @since 0.1.0
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
  body: { enabled: "b!" },
  response: "{umbrella:{organization:{id:s~},origin:{id:s~}},enabled:b}",
  batch: { resource: "/networks/{networkId}/appliance/umbrella", operation: "action" }
})

/**
 * The input of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceUplinksNatInput {
  readonly networkId: string
  readonly uplinks: ReadonlyArray<NetworkApplianceUplinksNatUplinkInput>
}

/**
 * `uplinks[]` in the input of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceUplinksNatUplinkInput {
  readonly interface: string
  readonly nat: { readonly enabled: boolean }
}

/**
 * The answer of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceUplinksNat {
  readonly uplinks?: Array<NetworkApplianceUplinksNatUplink> | undefined
}

/**
 * `uplinks[]` in the answer of {@link updateNetworkApplianceUplinksNat}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceUplinksNatUplink {
  readonly interface?: string | undefined
  readonly nat?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/uplinks/nat`
 *
 * Can be a step of an action batch: `settings` of `/networks/{networkId}/appliance/uplinks/nat`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-uplinks-nat/
 * @since 0.1.0
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
  body: { uplinks: "[{interface:s!,nat:{enabled:b!}!}]!" },
  response: "{uplinks:[{interface:s,nat:{enabled:b}}]}",
  batch: { resource: "/networks/{networkId}/appliance/uplinks/nat", operation: "settings" }
})

/**
 * The input of {@link getNetworkApplianceUplinksUsageHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceUplinksUsageHistoryInput {
  readonly networkId: string
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `600`. */
  readonly timespan?: number | undefined
  /** One of 60, 300, 600, 1800, 3600, 86400. The API's default is `60`. */
  readonly resolution?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkApplianceUplinksUsageHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceUplinksUsageHistory {
  readonly startTime?: string | undefined
  readonly endTime?: string | undefined
  readonly byInterface?: Array<NetworkApplianceUplinksUsageHistoryByInterface> | undefined
}

/**
 * `[].byInterface[]` in the answer of {@link getNetworkApplianceUplinksUsageHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceUplinksUsageHistoryByInterface {
  readonly interface?: string | undefined
  readonly sent?: number | undefined
  readonly received?: number | undefined
}

/**
 * `GET /networks/{networkId}/appliance/uplinks/usageHistory`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-uplinks-usage-history/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkApplianceUplinksUsageHistory: Operation<
  GetNetworkApplianceUplinksUsageHistoryInput,
  Array<NetworkApplianceUplinksUsageHistory>
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceUplinksUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/appliance/uplinks/usageHistory",
  tag: "appliance",
  query: { t0: "s", t1: "s", timespan: "n", resolution: "i" },
  response: "[{startTime:d,endTime:d,byInterface:[{interface:s,sent:i,received:i}]}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceVlansInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlan {
  readonly id?: string | undefined
  readonly interfaceId?: string | undefined
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly applianceIp?: string | undefined
  readonly groupPolicyId?: string | undefined
  readonly templateVlanType?: "same" | "unique" | (string & {}) | undefined
  readonly cidr?: string | undefined
  readonly mask?: number | undefined
  readonly dhcpRelayServerIps?: Array<string> | undefined
  readonly dhcpHandling?: NetworkApplianceVlanDhcpHandling | undefined
  readonly dhcpLeaseTime?: NetworkApplianceVlanDhcpLeaseTime | undefined
  readonly dhcpBootOptionsEnabled?: boolean | undefined
  readonly dhcpBootNextServer?: string | undefined
  readonly dhcpBootFilename?: string | undefined
  readonly fixedIpAssignments?: { readonly [name: string]: { readonly ip?: string | undefined; readonly name?: string | undefined } } | undefined
  readonly reservedIpRanges?: Array<NetworkApplianceVlanReservedIpRange> | undefined
  readonly dnsNameservers?: string | undefined
  readonly dhcpOptions?: Array<NetworkApplianceVlanDhcpOption> | undefined
  readonly vpnNatSubnet?: string | undefined
  readonly mandatoryDhcp?: { readonly enabled?: boolean | undefined } | undefined
  readonly sgt?: { readonly id?: number | null | undefined } | undefined
  readonly ipv6?: NetworkApplianceVlanIpv6 | undefined
  readonly vrf?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
}

/**
 * `[].dhcpHandling` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkApplianceVlanDhcpHandling =
  | "Do not respond to DHCP requests"
  | "Relay DHCP to another server"
  | "Run a DHCP server"
  | (string & {})

/**
 * `[].dhcpLeaseTime` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type NetworkApplianceVlanDhcpLeaseTime =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | (string & {})

/**
 * `[].reservedIpRanges[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlanReservedIpRange {
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly comment?: string | undefined
}

/**
 * `[].dhcpOptions[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlanDhcpOption {
  readonly code: string
  readonly type: "hex" | "integer" | "ip" | "text" | (string & {})
  readonly value: string
}

/**
 * `[].ipv6` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlanIpv6 {
  readonly enabled?: boolean | undefined
  readonly prefixAssignments?: Array<NetworkApplianceVlanIpv6PrefixAssignment> | undefined
}

/**
 * `[].ipv6.prefixAssignments[]` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignment {
  readonly autonomous?: boolean | undefined
  readonly staticPrefix?: string | undefined
  readonly staticApplianceIp6?: string | undefined
  readonly origin?: NetworkApplianceVlanIpv6PrefixAssignmentOrigin | undefined
}

/**
 * `[].ipv6.prefixAssignments[].origin` in the answer of {@link getNetworkApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignmentOrigin {
  readonly type?: "independent" | "internet" | (string & {}) | undefined
  readonly interfaces?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/vlans`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceVlans: Operation<
  GetNetworkApplianceVlansInput,
  Array<NetworkApplianceVlan>
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceVlans",
  method: "GET",
  path: "/networks/{networkId}/appliance/vlans",
  tag: "appliance",
  response: "[{id:s,interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,dhcpRelayServerIps:[s],dhcpHandling:e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server),dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dhcpBootOptionsEnabled:b,dhcpBootNextServer:s,dhcpBootFilename:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],dnsNameservers:s,dhcpOptions:[{code:s!,type:e(hex|integer|ip|text)!,value:s!}],vpnNatSubnet:s,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]},vrf:{id:s,name:s}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkApplianceVlanInput {
  readonly networkId: string
  readonly id: string
  readonly name: string
  readonly subnet?: string | undefined
  readonly applianceIp?: string | undefined
  readonly groupPolicyId?: string | null | undefined
  /** The API's default is `"same"`. */
  readonly templateVlanType?: "same" | "unique" | (string & {}) | undefined
  readonly cidr?: string | undefined
  readonly mask?: number | undefined
  readonly ipv6?: NetworkApplianceVlanIpv6Input | undefined
  readonly dhcpHandling?: NetworkApplianceVlanDhcpHandlingInput | undefined
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | undefined
  readonly dhcpLeaseTime?: NetworkApplianceVlanDhcpLeaseTimeInput | undefined
  readonly mandatoryDhcp?: { readonly enabled?: boolean | undefined } | undefined
  readonly dhcpBootOptionsEnabled?: boolean | undefined
  readonly dhcpBootNextServer?: string | undefined
  readonly dhcpBootFilename?: string | undefined
  readonly dhcpOptions?: ReadonlyArray<NetworkApplianceVlanDhcpOptionInput> | undefined
  readonly sgt?: { readonly id?: number | null | undefined } | undefined
  readonly vrf?: { readonly id?: string | null | undefined } | null | undefined
  readonly uplinks?: ReadonlyArray<NetworkApplianceVlanUplinkInput> | undefined
}

/**
 * `ipv6` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVlanIpv6Input {
  readonly enabled?: boolean | undefined
  readonly prefixAssignments?: ReadonlyArray<NetworkApplianceVlanIpv6PrefixAssignmentInput> | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignmentInput {
  readonly autonomous?: boolean | undefined
  readonly disabled: boolean
  readonly staticPrefix?: string | null | undefined
  readonly staticApplianceIp6?: string | null | undefined
  readonly origin?: NetworkApplianceVlanIpv6PrefixAssignmentOriginInput | undefined
}

/**
 * `ipv6.prefixAssignments[].origin` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVlanIpv6PrefixAssignmentOriginInput {
  readonly type: "independent" | "internet" | (string & {})
  readonly interfaces?: ReadonlyArray<string> | undefined
}

/**
 * `dhcpHandling` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkApplianceVlanDhcpHandlingInput =
  | "Do not respond to DHCP requests"
  | "Relay DHCP to another server"
  | "Run a DHCP server"
  | (string & {})

/**
 * `dhcpLeaseTime` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type NetworkApplianceVlanDhcpLeaseTimeInput =
  | "1 day"
  | "1 hour"
  | "1 week"
  | "12 hours"
  | "30 minutes"
  | "4 hours"
  | (string & {})

/**
 * `dhcpOptions[]` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVlanDhcpOptionInput {
  readonly code: string
  readonly type: "hex" | "integer" | "ip" | "text" | (string & {})
  readonly value: string
}

/**
 * `uplinks[]` in the input of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVlanUplinkInput {
  readonly interface: string
  readonly nat: { readonly enabled: boolean }
}

/**
 * The answer of {@link createNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CreateNetworkApplianceVlanOutput {
  readonly id?: string | undefined
  readonly interfaceId?: string | undefined
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly applianceIp?: string | undefined
  readonly groupPolicyId?: string | undefined
  readonly templateVlanType?: "same" | "unique" | (string & {}) | undefined
  readonly cidr?: string | undefined
  readonly mask?: number | undefined
  readonly mandatoryDhcp?: { readonly enabled?: boolean | undefined } | undefined
  readonly sgt?: { readonly id?: number | null | undefined } | undefined
  readonly ipv6?: NetworkApplianceVlanIpv6 | undefined
  readonly vrf?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
}

/**
 * `POST /networks/{networkId}/appliance/vlans`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/appliance/vlans`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-appliance-vlan/
 * @since 0.1.0
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
  body: {
    id: "s!",
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
  response: "{id:s,interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]},vrf:{id:s,name:s}}",
  batch: { resource: "/networks/{networkId}/appliance/vlans", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVlansSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceVlansSettingsInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceVlansSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVlansSettings {
  readonly vlansEnabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/appliance/vlans/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlans-settings/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceVlansSettings: Operation<
  GetNetworkApplianceVlansSettingsInput,
  NetworkApplianceVlansSettings
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceVlansSettings",
  method: "GET",
  path: "/networks/{networkId}/appliance/vlans/settings",
  tag: "appliance",
  response: "{vlansEnabled:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVlansSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlansSettingsInput {
  readonly networkId: string
  readonly vlansEnabled?: boolean | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/vlans/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/vlans/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlans-settings/
 * @since 0.1.0
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
  body: { vlansEnabled: "b" },
  response: "{vlansEnabled:b}",
  batch: { resource: "/networks/{networkId}/appliance/vlans/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceVlanInput {
  readonly networkId: string
  readonly vlanId: string
}

/**
 * `GET /networks/{networkId}/appliance/vlans/{vlanId}`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vlan/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceVlan: Operation<
  GetNetworkApplianceVlanInput,
  NetworkApplianceVlan
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceVlan",
  method: "GET",
  path: "/networks/{networkId}/appliance/vlans/{vlanId}",
  tag: "appliance",
  response: "{id:s,interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,dhcpRelayServerIps:[s],dhcpHandling:e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server),dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dhcpBootOptionsEnabled:b,dhcpBootNextServer:s,dhcpBootFilename:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],dnsNameservers:s,dhcpOptions:[{code:s!,type:e(hex|integer|ip|text)!,value:s!}],vpnNatSubnet:s,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]},vrf:{id:s,name:s}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanInput {
  readonly networkId: string
  readonly vlanId: string
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly applianceIp?: string | undefined
  readonly groupPolicyId?: string | null | undefined
  readonly vpnNatSubnet?: string | undefined
  readonly dhcpHandling?: NetworkApplianceVlanDhcpHandlingInput | undefined
  readonly dhcpRelayServerIps?: ReadonlyArray<string> | undefined
  readonly dhcpLeaseTime?: NetworkApplianceVlanDhcpLeaseTimeInput | undefined
  readonly dhcpBootOptionsEnabled?: boolean | undefined
  readonly dhcpBootNextServer?: string | undefined
  readonly dhcpBootFilename?: string | undefined
  readonly fixedIpAssignments?: { readonly [name: string]: unknown } | undefined
  readonly reservedIpRanges?: ReadonlyArray<NetworkApplianceVlanReservedIpRangeInput> | undefined
  readonly dnsNameservers?: string | undefined
  readonly dhcpOptions?: ReadonlyArray<NetworkApplianceVlanDhcpOptionInput> | undefined
  readonly templateVlanType?: "same" | "unique" | (string & {}) | undefined
  readonly cidr?: string | undefined
  readonly mask?: number | undefined
  readonly ipv6?: UpdateNetworkApplianceVlanIpv6Input | undefined
  readonly mandatoryDhcp?: { readonly enabled?: boolean | undefined } | undefined
  readonly sgt?: { readonly id?: number | null | undefined } | undefined
  readonly vrf?: { readonly id?: string | null | undefined } | null | undefined
  readonly uplinks?: ReadonlyArray<NetworkApplianceVlanUplinkInput> | undefined
}

/**
 * `reservedIpRanges[]` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVlanReservedIpRangeInput {
  readonly start: string
  readonly end: string
  readonly comment: string
}

/**
 * `ipv6` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanIpv6Input {
  readonly enabled?: boolean | undefined
  readonly prefixAssignments?: ReadonlyArray<UpdateNetworkApplianceVlanIpv6PrefixAssignmentInput> | undefined
}

/**
 * `ipv6.prefixAssignments[]` in the input of {@link updateNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVlanIpv6PrefixAssignmentInput {
  readonly autonomous?: boolean | undefined
  readonly staticPrefix?: string | null | undefined
  readonly staticApplianceIp6?: string | null | undefined
  readonly origin?: NetworkApplianceVlanIpv6PrefixAssignmentOriginInput | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/vlans/{vlanId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/vlans/{vlanId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vlan/
 * @since 0.1.0
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
    reservedIpRanges: "[{start:s!,end:s!,comment:s!}]",
    dnsNameservers: "s",
    dhcpOptions: "[{code:s!,type:e(hex|integer|ip|text)!,value:s!}]",
    templateVlanType: "e(same|unique)",
    cidr: "s",
    mask: "i",
    ipv6: "{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s~,staticApplianceIp6:s~,origin:{type:e(independent|internet)!,interfaces:[s]}}]}",
    mandatoryDhcp: "{enabled:b}",
    sgt: "{id:i~}",
    vrf: "{id:s~}~",
    uplinks: "[{interface:s!,nat:{enabled:b!}!}]"
  },
  response: "{id:s,interfaceId:s,name:s,subnet:s,applianceIp:s,groupPolicyId:s,templateVlanType:e(same|unique),cidr:s,mask:i,dhcpRelayServerIps:[s],dhcpHandling:e(Do not respond to DHCP requests|Relay DHCP to another server|Run a DHCP server),dhcpLeaseTime:e(1 day|1 hour|1 week|12 hours|30 minutes|4 hours),dhcpBootOptionsEnabled:b,dhcpBootNextServer:s,dhcpBootFilename:s,fixedIpAssignments:{*:{ip:s,name:s}},reservedIpRanges:[{start:s,end:s,comment:s}],dnsNameservers:s,dhcpOptions:[{code:s!,type:e(hex|integer|ip|text)!,value:s!}],vpnNatSubnet:s,mandatoryDhcp:{enabled:b},sgt:{id:i~},ipv6:{enabled:b,prefixAssignments:[{autonomous:b,staticPrefix:s,staticApplianceIp6:s,origin:{type:e(independent|internet),interfaces:[s]}}]},vrf:{id:s,name:s}}",
  batch: { resource: "/networks/{networkId}/appliance/vlans/{vlanId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteNetworkApplianceVlan}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkApplianceVlanInput {
  readonly networkId: string
  readonly vlanId: string
}

/**
 * `DELETE /networks/{networkId}/appliance/vlans/{vlanId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/appliance/vlans/{vlanId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-appliance-vlan/
 * @since 0.1.0
 * @category configure
 */
export const deleteNetworkApplianceVlan: Batchable<DeleteNetworkApplianceVlanInput, void> = /*#__PURE__*/ batchable({
  id: "deleteNetworkApplianceVlan",
  method: "DELETE",
  path: "/networks/{networkId}/appliance/vlans/{vlanId}",
  tag: "appliance",
  batch: { resource: "/networks/{networkId}/appliance/vlans/{vlanId}", operation: "destroy" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVpnBgp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceVpnBgpInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceVpnBgp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnBgp {
  readonly enabled?: boolean | undefined
  readonly asNumber?: number | undefined
  readonly ibgpHoldTimer?: number | undefined
  readonly routerId?: string | undefined
  readonly neighbors?: Array<NetworkApplianceVpnBgpNeighbor> | undefined
}

/**
 * `neighbors[]` in the answer of {@link getNetworkApplianceVpnBgp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnBgpNeighbor {
  readonly ip?: string | undefined
  readonly ipv6?: { readonly address?: string | undefined } | undefined
  readonly remoteAsNumber?: number | undefined
  readonly receiveLimit?: number | undefined
  readonly allowTransit?: boolean | undefined
  readonly ebgpHoldTimer?: number | undefined
  readonly ebgpMultihop?: number | undefined
  readonly sourceInterface?: string | undefined
  readonly nextHopIp?: string | undefined
  readonly ttlSecurity?: { readonly enabled?: boolean | undefined } | undefined
  readonly authentication?: { readonly password?: string | undefined } | undefined
  readonly multiExitDiscriminator?: number | undefined
  readonly pathPrepend?: Array<number> | undefined
  readonly weight?: number | undefined
  readonly filterIn?: Array<string> | undefined
  readonly communityOut?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/appliance/vpn/bgp`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-bgp/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceVpnBgp: Operation<
  GetNetworkApplianceVpnBgpInput,
  NetworkApplianceVpnBgp
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceVpnBgp",
  method: "GET",
  path: "/networks/{networkId}/appliance/vpn/bgp",
  tag: "appliance",
  response: "{enabled:b,asNumber:i,ibgpHoldTimer:i,routerId:s,neighbors:[{ip:s,ipv6:{address:s},remoteAsNumber:i,receiveLimit:i,allowTransit:b,ebgpHoldTimer:i,ebgpMultihop:i,sourceInterface:s,nextHopIp:s,ttlSecurity:{enabled:b},authentication:{password:s},multiExitDiscriminator:i,pathPrepend:[i],weight:i,filterIn:[s],communityOut:[s]}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVpnBgp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVpnBgpInput {
  readonly networkId: string
  readonly enabled: boolean
  /** From 1 to 4,294,967,295. The API's default is `64512`. */
  readonly asNumber?: number | undefined
  /** From 12 to 240. The API's default is `240`. */
  readonly ibgpHoldTimer?: number | undefined
  readonly routerId?: string | null | undefined
  readonly neighbors?: ReadonlyArray<NetworkApplianceVpnBgpNeighborInput> | undefined
}

/**
 * `neighbors[]` in the input of {@link updateNetworkApplianceVpnBgp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVpnBgpNeighborInput {
  readonly ip?: string | undefined
  readonly ipv6?: { readonly address: string } | undefined
  /** From 1 to 4,294,967,295. */
  readonly remoteAsNumber: number
  /** From 0 to 2,147,483,647. The API's default is `0`. */
  readonly receiveLimit?: number | undefined
  /** The API's default is `false`. */
  readonly allowTransit?: boolean | undefined
  /** From 12 to 240. */
  readonly ebgpHoldTimer: number
  /** From 1 to 255. */
  readonly ebgpMultihop: number
  readonly sourceInterface?: string | undefined
  readonly nextHopIp?: string | undefined
  readonly ttlSecurity?: { readonly enabled?: boolean | undefined } | undefined
  readonly authentication?: { readonly password?: string | undefined } | undefined
  /** From 0 to 4,294,967,295. */
  readonly multiExitDiscriminator?: number | undefined
  readonly pathPrepend?: ReadonlyArray<number> | undefined
  /** From 0 to 49. */
  readonly weight?: number | undefined
  readonly filterIn?: ReadonlyArray<string> | undefined
  readonly communityOut?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/vpn/bgp`
 *
 * Can be a step of an action batch: `settings/update` of `/networks/{networkId}/appliance/vpn/bgp`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-bgp/
 * @since 0.1.0
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
  body: {
    enabled: "b!",
    asNumber: "i",
    ibgpHoldTimer: "i",
    routerId: "s~",
    neighbors: "[{ip:s,ipv6:{address:s!},remoteAsNumber:i!,receiveLimit:i,allowTransit:b,ebgpHoldTimer:i!,ebgpMultihop:i!,sourceInterface:s,nextHopIp:s,ttlSecurity:{enabled:b},authentication:{password:s},multiExitDiscriminator:i,pathPrepend:[i],weight:i,filterIn:[s],communityOut:[s]}]"
  },
  response: "{enabled:b,asNumber:i,ibgpHoldTimer:i,routerId:s,neighbors:[{ip:s,ipv6:{address:s},remoteAsNumber:i,receiveLimit:i,allowTransit:b,ebgpHoldTimer:i,ebgpMultihop:i,sourceInterface:s,nextHopIp:s,ttlSecurity:{enabled:b},authentication:{password:s},multiExitDiscriminator:i,pathPrepend:[i],weight:i,filterIn:[s],communityOut:[s]}]}",
  batch: { resource: "/networks/{networkId}/appliance/vpn/bgp", operation: "settings/update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceVpnSiteToSiteVpnInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpn {
  readonly mode?: string | undefined
  readonly hubs?: Array<NetworkApplianceVpnSiteToSiteVpnHub> | undefined
  readonly subnets?: Array<NetworkApplianceVpnSiteToSiteVpnSubnet> | undefined
  readonly sgt?: { readonly enabled?: boolean | undefined } | undefined
  readonly subnet?: GetNetworkApplianceVpnSiteToSiteVpnOutputSubnet | undefined
  readonly hostTranslations?: Array<NetworkApplianceVpnSiteToSiteVpnHostTranslation> | undefined
}

/**
 * `hubs[]` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHub {
  readonly hubId?: string | undefined
  readonly useDefaultRoute?: boolean | undefined
}

/**
 * `subnets[]` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnet {
  readonly localSubnet?: string | undefined
  readonly useVpn?: boolean | undefined
  readonly nat?: NetworkApplianceVpnSiteToSiteVpnSubnetNat | undefined
}

/**
 * `subnets[].nat` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnetNat {
  readonly enabled?: boolean | undefined
  readonly remoteSubnet?: string | undefined
}

/**
 * `subnet` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkApplianceVpnSiteToSiteVpnOutputSubnet {
  readonly nat?: { readonly isAllowed?: boolean | undefined } | undefined
}

/**
 * `hostTranslations[]` in the answer of {@link getNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHostTranslation {
  readonly name?: string | undefined
  readonly local?: { readonly address?: string | undefined } | undefined
  readonly remote?: { readonly address?: string | undefined } | undefined
}

/**
 * `GET /networks/{networkId}/appliance/vpn/siteToSiteVpn`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-vpn-site-to-site-vpn/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceVpnSiteToSiteVpn: Operation<
  GetNetworkApplianceVpnSiteToSiteVpnInput,
  NetworkApplianceVpnSiteToSiteVpn
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceVpnSiteToSiteVpn",
  method: "GET",
  path: "/networks/{networkId}/appliance/vpn/siteToSiteVpn",
  tag: "appliance",
  response: "{mode:s,hubs:[{hubId:s,useDefaultRoute:b}],subnets:[{localSubnet:s,useVpn:b,nat:{enabled:b,remoteSubnet:s}}],sgt:{enabled:b},subnet:{nat:{isAllowed:b}},hostTranslations:[{name:s,local:{address:s},remote:{address:s}}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVpnSiteToSiteVpnInput {
  readonly networkId: string
  readonly mode: "hub" | "none" | "spoke" | (string & {})
  readonly hubs?: ReadonlyArray<NetworkApplianceVpnSiteToSiteVpnHubInput> | undefined
  readonly subnets?: ReadonlyArray<NetworkApplianceVpnSiteToSiteVpnSubnetInput> | undefined
  readonly sgt?: { readonly enabled?: boolean | undefined } | undefined
  readonly subnet?: UpdateNetworkApplianceVpnSiteToSiteVpnSubnetInput | undefined
  readonly hostTranslations?: ReadonlyArray<NetworkApplianceVpnSiteToSiteVpnHostTranslationInput> | undefined
}

/**
 * `hubs[]` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHubInput {
  readonly hubId: string
  readonly useDefaultRoute?: boolean | undefined
}

/**
 * `subnets[]` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnetInput {
  readonly localSubnet: string
  readonly useVpn?: boolean | undefined
  readonly nat?: NetworkApplianceVpnSiteToSiteVpnSubnetNatInput | undefined
}

/**
 * `subnets[].nat` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnSubnetNatInput {
  readonly enabled?: boolean | undefined
  readonly remoteSubnet?: string | undefined
}

/**
 * `subnet` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceVpnSiteToSiteVpnSubnetInput {
  readonly nat?: { readonly isAllowed?: boolean | undefined } | undefined
}

/**
 * `hostTranslations[]` in the input of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkApplianceVpnSiteToSiteVpnHostTranslationInput {
  readonly name?: string | undefined
  readonly local?: { readonly address?: string | undefined } | undefined
  readonly remote?: { readonly address?: string | undefined } | undefined
}

/**
 * `subnet` in the answer of {@link updateNetworkApplianceVpnSiteToSiteVpn}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface UpdateNetworkApplianceVpnSiteToSiteVpnOutputSubnet {
  readonly nat?: { readonly isAllowed?: boolean | undefined } | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/vpn/siteToSiteVpn`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/vpn/siteToSiteVpn`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-vpn-site-to-site-vpn/
 * @since 0.1.0
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
  body: {
    mode: "e(hub|none|spoke)!",
    hubs: "[{hubId:s!,useDefaultRoute:b}]",
    subnets: "[{localSubnet:s!,useVpn:b,nat:{enabled:b,remoteSubnet:s}}]",
    sgt: "{enabled:b}",
    subnet: "{nat:{isAllowed:b}}",
    hostTranslations: "[{name:s,local:{address:s},remote:{address:s}}]"
  },
  response: "{mode:s,hubs:[{hubId:s,useDefaultRoute:b}],subnets:[{localSubnet:s,useVpn:b,nat:{enabled:b,remoteSubnet:s}}],sgt:{enabled:b},subnet:{nat:{isAllowed:b}},hostTranslations:[{name:s,local:{address:s},remote:{address:s}}]}",
  batch: { resource: "/networks/{networkId}/appliance/vpn/siteToSiteVpn", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkApplianceWarmSpareInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceWarmSpare {
  readonly enabled?: boolean | undefined
  readonly primarySerial?: string | undefined
  readonly spareSerial?: string | undefined
  readonly uplinkMode?: string | undefined
  readonly wan1?: NetworkApplianceWarmSpareWan1 | undefined
  readonly wan2?: NetworkApplianceWarmSpareWan2 | undefined
}

/**
 * `wan1` in the answer of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceWarmSpareWan1 {
  readonly ip?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `wan2` in the answer of {@link getNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkApplianceWarmSpareWan2 {
  readonly ip?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `GET /networks/{networkId}/appliance/warmSpare`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-appliance-warm-spare/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkApplianceWarmSpare: Operation<
  GetNetworkApplianceWarmSpareInput,
  NetworkApplianceWarmSpare
> = /*#__PURE__*/ operation({
  id: "getNetworkApplianceWarmSpare",
  method: "GET",
  path: "/networks/{networkId}/appliance/warmSpare",
  tag: "appliance",
  response: "{enabled:b,primarySerial:s,spareSerial:s,uplinkMode:s,wan1:{ip:s,subnet:s},wan2:{ip:s,subnet:s}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkApplianceWarmSpareInput {
  readonly networkId: string
  readonly enabled: boolean
  readonly spareSerial?: string | undefined
  readonly uplinkMode?: string | undefined
  readonly virtualIp1?: string | undefined
  readonly virtualIp2?: string | undefined
}

/**
 * `PUT /networks/{networkId}/appliance/warmSpare`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/appliance/warmSpare`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-appliance-warm-spare/
 * @since 0.1.0
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
  body: { enabled: "b!", spareSerial: "s", uplinkMode: "s", virtualIp1: "s", virtualIp2: "s" },
  response: "{enabled:b,primarySerial:s,spareSerial:s,uplinkMode:s,wan1:{ip:s,subnet:s},wan2:{ip:s,subnet:s}}",
  batch: { resource: "/networks/{networkId}/appliance/warmSpare", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface SwapNetworkApplianceWarmSpareInput {
  readonly networkId: string
}

/**
 * The answer of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface SwapNetworkApplianceWarmSpareOutput {
  readonly enabled?: boolean | undefined
  readonly primarySerial?: string | undefined
  readonly spareSerial?: string | undefined
  readonly uplinkMode?: string | undefined
  readonly wan1?: SwapNetworkApplianceWarmSpareOutputWan1 | undefined
  readonly wan2?: SwapNetworkApplianceWarmSpareOutputWan2 | undefined
}

/**
 * `wan1` in the answer of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface SwapNetworkApplianceWarmSpareOutputWan1 {
  readonly ip?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `wan2` in the answer of {@link swapNetworkApplianceWarmSpare}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface SwapNetworkApplianceWarmSpareOutputWan2 {
  readonly ip?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `POST /networks/{networkId}/appliance/warmSpare/swap`
 *
 * Can be a step of an action batch: `swap` of `/networks/{networkId}/appliance/warmSpare`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/swap-network-appliance-warm-spare/
 * @since 0.1.0
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
  response: "{enabled:b,primarySerial:s,spareSerial:s,uplinkMode:s,wan1:{ip:s,subnet:s},wan2:{ip:s,subnet:s}}",
  batch: { resource: "/networks/{networkId}/appliance/warmSpare", operation: "swap" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3Input {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3Output {
  readonly items?: Array<OrganizationApplianceDevicesInterfacesL3Item> | undefined
  readonly meta?: GetOrganizationApplianceDevicesInterfacesL3OutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3OutputMeta {
  readonly counts?: GetOrganizationApplianceDevicesInterfacesL3OutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3OutputMetaCounts {
  readonly items?: GetOrganizationApplianceDevicesInterfacesL3OutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesInterfacesL3OutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3Item {
  readonly interfaceId?: string | undefined
  readonly ipv4?: OrganizationApplianceDevicesInterfacesL3ItemIpv4 | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly port?: OrganizationApplianceDevicesInterfacesL3ItemPort | undefined
}

/**
 * `[].ipv4` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3ItemIpv4 {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `[].port` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3ItemPort {
  readonly interface?: OrganizationApplianceDevicesInterfacesL3ItemPortInterface | undefined
}

/**
 * `[].port.interface` in the answer of {@link getOrganizationApplianceDevicesInterfacesL3}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesL3ItemPortInterface {
  readonly name?: string | null | undefined
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | null | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/devices/interfaces/l3`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-l3/
 * @since 0.1.0
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
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{interfaceId:s,ipv4:{address:s,subnet:s},network:{id:s},port:{interface:{name:s~,slot:i~,subslot:i~,number:i~}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesInterfacesPortsByDeviceInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  readonly interfaces?: ReadonlyArray<OrganizationApplianceDevicesInterfacesPortsByDeviceInterfaceInput> | undefined
  readonly numbers?: ReadonlyArray<string> | undefined
}

/**
 * `interfaces[]` in the input of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceInterfaceInput {
  readonly name?: string | undefined
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDevice {
  readonly items?: Array<OrganizationApplianceDevicesInterfacesPortsByDeviceItem> | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItem {
  readonly serial?: string | undefined
  readonly ports?: Array<OrganizationApplianceDevicesInterfacesPortsByDeviceItemPort> | undefined
}

/**
 * `items[].ports[]` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPort {
  readonly number?: string | undefined
  readonly interface?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortInterface | undefined
  readonly enabled?: boolean | undefined
  readonly name?: string | undefined
  readonly personality?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonality | undefined
  readonly uplink?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortUplink | undefined
  readonly downlink?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlink | undefined
}

/**
 * `items[].ports[].interface` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortInterface {
  readonly name?: string | undefined
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | undefined
}

/**
 * `items[].ports[].personality` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonality {
  readonly mode?: "lan" | "wan" | (string & {}) | undefined
  readonly isFlexible?: boolean | undefined
  readonly layer?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonalityLayer | undefined
}

/**
 * `items[].ports[].personality.layer` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortPersonalityLayer {
  readonly mode?: 2 | 3 | (number & {}) | undefined
  readonly isFlexible?: boolean | undefined
}

/**
 * `items[].ports[].uplink` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortUplink {
  readonly type?: "cellular" | "ethernet" | (string & {}) | undefined
  readonly primary?: boolean | undefined
}

/**
 * `items[].ports[].downlink` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlink {
  readonly mode?: string | undefined
  readonly sgt?: { readonly id?: string | null | undefined } | undefined
  readonly access?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccess | undefined
  readonly trunk?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkTrunk | undefined
}

/**
 * `items[].ports[].downlink.access` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccess {
  readonly vlan?: string | undefined
  readonly policy?: OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccessPolicy | undefined
}

/**
 * `items[].ports[].downlink.access.policy` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkAccessPolicy {
  readonly type?: "802.1X" | "MAC RADIUS" | "hybrid" | "open" | (string & {}) | null | undefined
}

/**
 * `items[].ports[].downlink.trunk` in the answer of {@link getOrganizationApplianceDevicesInterfacesPortsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesInterfacesPortsByDeviceItemPortDownlinkTrunk {
  readonly nativeVlan?: string | undefined
  readonly allowedVlans?: Array<string> | undefined
  readonly sgt?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-interfaces-ports-by-device/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceDevicesInterfacesPortsByDevice: Operation<
  GetOrganizationApplianceDevicesInterfacesPortsByDeviceInput,
  OrganizationApplianceDevicesInterfacesPortsByDevice
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceDevicesInterfacesPortsByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/devices/interfaces/ports/byDevice",
  tag: "appliance",
  query: { serials: "[s]", interfaces: "[{name:s,slot:i~,subslot:i~,number:i}]", numbers: "[s]" },
  response: "{items:[{serial:s,ports:[{number:s,interface:{name:s,slot:i~,subslot:i~,number:i},enabled:b,name:s,personality:{mode:e(lan|wan),isFlexible:b,layer:{mode:E(2|3),isFlexible:b}},uplink:{type:e(cellular|ethernet),primary:b},downlink:{mode:s,sgt:{id:s~},access:{vlan:s,policy:{type:e(802.1X|MAC RADIUS|hybrid|open)~}},trunk:{nativeVlan:s,allowedVlans:[s],sgt:{enabled:b}}}}]}]}"
})

/**
 * The input of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceInput {
  readonly organizationId: string
  /** From 3 to 10. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 30 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,592,000. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** One of 300, 1200, 14400, 86400. The API's default is `1200`. */
  readonly interval?: number | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly portIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutput {
  readonly items?: Array<OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItem> | undefined
  readonly meta?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMeta {
  readonly counts?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCounts | undefined
  readonly units?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnits | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnits {
  readonly power?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit | undefined
  readonly supplyVoltage?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit | undefined
  readonly laserBiasCurrent?: GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit | undefined
}

/**
 * `meta.units.power` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceOutputMetaUnit {
  readonly name?: string | undefined
  readonly symbol?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItem {
  readonly serial?: string | undefined
  readonly ports?: Array<OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPort> | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPort {
  readonly portId?: string | undefined
  readonly interfaceName?: string | undefined
  readonly indices?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortIndices | undefined
  readonly readings?: Array<OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReading> | undefined
}

/**
 * `[].ports[].indices` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortIndices {
  readonly slot?: number | undefined
  readonly subslot?: number | undefined
  readonly port?: number | undefined
}

/**
 * `[].ports[].readings[]` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReading {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly sfpProductId?: string | undefined
  readonly byMetric?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetric | undefined
}

/**
 * `[].ports[].readings[].byMetric` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetric {
  readonly power?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPower | undefined
  readonly temperature?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperature | undefined
  readonly supplyVoltage?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltage | undefined
  readonly laserBiasCurrent?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrent | undefined
}

/**
 * `[].ports[].readings[].byMetric.power` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPower {
  readonly transmit?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerTransmit | undefined
  readonly receive?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerReceive | undefined
}

/**
 * `[].ports[].readings[].byMetric.power.transmit` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerTransmit {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `[].ports[].readings[].byMetric.power.receive` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricPowerReceive {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `[].ports[].readings[].byMetric.temperature` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperature {
  readonly fahrenheit?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureFahrenheit | undefined
  readonly celsius?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureCelsius | undefined
}

/**
 * `[].ports[].readings[].byMetric.temperature.fahrenheit` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureFahrenheit {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `[].ports[].readings[].byMetric.temperature.celsius` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricTemperatureCelsius {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `[].ports[].readings[].byMetric.supplyVoltage` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltage {
  readonly level?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltageLevel | undefined
}

/**
 * `[].ports[].readings[].byMetric.supplyVoltage.level` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricSupplyVoltageLevel {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `[].ports[].readings[].byMetric.laserBiasCurrent` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrent {
  readonly draw?: OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrentDraw | undefined
}

/**
 * `[].ports[].readings[].byMetric.laserBiasCurrent.draw` in the answer of {@link getOrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesPortsTransceiversReadingsHistoryByDeviceItemPortReadingByMetricLaserBiasCurrentDraw {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/devices/ports/transceivers/readings/history/byDevice`
 *
 * Answers in pages of 10 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-ports-transceivers-readings-history-by-device/
 * @since 0.1.0
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
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n",
    interval: "i",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDevicesRedundancyByNetworkInput {
  readonly organizationId: string
  /** From 5 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetwork {
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly mode?: "active-active" | "active-passive" | "disabled" | (string & {}) | undefined
  readonly designations?: Array<OrganizationApplianceDevicesRedundancyByNetworkDesignation> | undefined
  readonly uplink?: OrganizationApplianceDevicesRedundancyByNetworkUplink | undefined
}

/**
 * `[].designations[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkDesignation {
  readonly serial?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `[].uplink` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplink {
  readonly mode?: "public" | "virtual" | (string & {}) | undefined
  readonly interfaces?: Array<OrganizationApplianceDevicesRedundancyByNetworkUplinkInterface> | undefined
  readonly sharing?: OrganizationApplianceDevicesRedundancyByNetworkUplinkSharing | undefined
}

/**
 * `[].uplink.interfaces[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkInterface {
  readonly name?: string | undefined
  readonly addresses?: Array<OrganizationApplianceDevicesRedundancyByNetworkUplinkInterfaceAddress> | undefined
}

/**
 * `[].uplink.interfaces[].addresses[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkInterfaceAddress {
  readonly address?: string | undefined
  readonly subnet?: string | undefined
}

/**
 * `[].uplink.sharing` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkSharing {
  readonly enabled?: boolean | undefined
  readonly vlanId?: string | null | undefined
  readonly byInterface?: Array<OrganizationApplianceDevicesRedundancyByNetworkUplinkSharingByInterface> | undefined
}

/**
 * `[].uplink.sharing.byInterface[]` in the answer of {@link getOrganizationApplianceDevicesRedundancyByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDevicesRedundancyByNetworkUplinkSharingByInterface {
  readonly name?: string | undefined
  readonly parent?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/devices/redundancy/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-devices-redundancy-by-network/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{networkId:s,name:s,enabled:b,mode:e(active-active|active-passive|disabled),designations:[{serial:s,priority:i}],uplink:{mode:e(public|virtual),interfaces:[{name:s,addresses:[{address:s,subnet:s}]}],sharing:{enabled:b,vlanId:s~,byInterface:[{name:s,parent:s}]}}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getOrganizationApplianceDnsLocalProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsLocalProfilesInput {
  readonly organizationId: string
  readonly profileIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDnsLocalProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfile {
  readonly profileId?: string | undefined
  readonly name?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/dns/local/profiles`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceDnsLocalProfiles: Operation<
  GetOrganizationApplianceDnsLocalProfilesInput,
  Array<OrganizationApplianceDnsLocalProfile>
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceDnsLocalProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles",
  tag: "appliance",
  query: { profileIds: "[s]" },
  response: "[{profileId:s,name:s}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsLocalProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsLocalProfileInput {
  readonly organizationId: string
  readonly name: string
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/local/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/appliance/dns/local/profiles`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-profile/
 * @since 0.1.0
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
  body: { name: "s!" },
  response: "{profileId:s,name:s}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/profiles", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsLocalProfilesAssignmentsInput {
  readonly organizationId: string
  readonly profileIds?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignments {
  readonly items?: Array<OrganizationApplianceDnsLocalProfilesAssignmentsItem> | undefined
  readonly meta?: OrganizationApplianceDnsLocalProfilesAssignmentsMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsItem {
  readonly assignmentId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsMeta {
  readonly counts?: OrganizationApplianceDnsLocalProfilesAssignmentsMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsMetaCounts {
  readonly items?: OrganizationApplianceDnsLocalProfilesAssignmentsMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDnsLocalProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/dns/local/profiles/assignments`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-profiles-assignments/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceDnsLocalProfilesAssignments: Operation<
  GetOrganizationApplianceDnsLocalProfilesAssignmentsInput,
  OrganizationApplianceDnsLocalProfilesAssignments
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceDnsLocalProfilesAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/local/profiles/assignments",
  tag: "appliance",
  query: { profileIds: "[s]", networkIds: "[s]" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateInput {
  readonly organizationId: string
  readonly items: ReadonlyArray<BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateItemInput>
}

/**
 * `items[]` in the input of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateItemInput {
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * The answer of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutput {
  readonly items?: Array<BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutputItem> | undefined
}

/**
 * `items[]` in the answer of {@link bulkOrganizationApplianceDnsLocalProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationApplianceDnsLocalProfilesAssignmentsCreateOutputItem {
  readonly assignmentId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkCreate`
 *
 * Can be a step of an action batch: `bulk_create` of `/organizations/{organizationId}/appliance/dns/local/profiles/assignments`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-appliance-dns-local-profiles-assignments-create/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteInput {
  readonly organizationId: string
  readonly items: ReadonlyArray<{ readonly assignmentId?: string | undefined }>
}

/**
 * The answer of {@link createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete {
  readonly items?: Array<OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem> | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationApplianceDnsLocalProfilesAssignmentsBulkDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalProfilesAssignmentsBulkDeleteItem {
  readonly assignmentId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete`
 *
 * Can be a step of an action batch: `bulk_delete` of `/organizations/{organizationId}/appliance/dns/local/profiles/assignments/bulkDelete`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-profiles-assignments-bulk-delete/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceDnsLocalProfileInput {
  readonly organizationId: string
  readonly profileId: string
  readonly name: string
}

/**
 * `PUT /organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-profile/
 * @since 0.1.0
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
  body: { name: "s!" },
  response: "{profileId:s,name:s}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationApplianceDnsLocalProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationApplianceDnsLocalProfileInput {
  readonly organizationId: string
  readonly profileId: string
}

/**
 * `DELETE /organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-profile/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/local/profiles/{profileId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsLocalRecords}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsLocalRecordsInput {
  readonly organizationId: string
  readonly profileIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDnsLocalRecords}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsLocalRecord {
  readonly recordId?: string | undefined
  readonly hostname?: string | undefined
  readonly address?: string | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/dns/local/records`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-local-records/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceDnsLocalRecords: Operation<
  GetOrganizationApplianceDnsLocalRecordsInput,
  Array<OrganizationApplianceDnsLocalRecord>
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceDnsLocalRecords",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/local/records",
  tag: "appliance",
  query: { profileIds: "[s]" },
  response: "[{recordId:s,hostname:s,address:s,profile:{id:s}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsLocalRecord}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsLocalRecordInput {
  readonly organizationId: string
  readonly hostname: string
  readonly address: string
  readonly profile: { readonly id?: string | undefined }
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/local/records`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/appliance/dns/local/records`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-local-record/
 * @since 0.1.0
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
  body: { hostname: "s!", address: "s!", profile: "{id:s}!" },
  response: "[{recordId:s,hostname:s,address:s,profile:{id:s}}]",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/records", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link updateOrganizationApplianceDnsLocalRecord}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceDnsLocalRecordInput {
  readonly organizationId: string
  readonly recordId: string
  readonly hostname?: string | undefined
  readonly address?: string | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `PUT /organizations/{organizationId}/appliance/dns/local/records/{recordId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/dns/local/records/{recordId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-local-record/
 * @since 0.1.0
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
  body: { hostname: "s", address: "s", profile: "{id:s}" },
  response: "{recordId:s,hostname:s,address:s,profile:{id:s}}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/records/{recordId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationApplianceDnsLocalRecord}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationApplianceDnsLocalRecordInput {
  readonly organizationId: string
  readonly recordId: string
}

/**
 * `DELETE /organizations/{organizationId}/appliance/dns/local/records/{recordId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/appliance/dns/local/records/{recordId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-local-record/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/appliance/dns/local/records/{recordId}", operation: "destroy" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsSplitProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsSplitProfilesInput {
  readonly organizationId: string
  readonly profileIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceDnsSplitProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfile {
  readonly profileId?: string | undefined
  readonly name?: string | undefined
  readonly hostnames?: Array<string> | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/dns/split/profiles`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceDnsSplitProfiles: Operation<
  GetOrganizationApplianceDnsSplitProfilesInput,
  Array<OrganizationApplianceDnsSplitProfile>
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceDnsSplitProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles",
  tag: "appliance",
  query: { profileIds: "[s]" },
  response: "[{profileId:s,name:s,hostnames:[s],nameservers:{addresses:[s]}}]",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsSplitProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsSplitProfileInput {
  readonly organizationId: string
  readonly name: string
  readonly hostnames: ReadonlyArray<string>
  readonly nameservers: { readonly addresses?: ReadonlyArray<string> | undefined }
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/split/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/appliance/dns/split/profiles`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profile/
 * @since 0.1.0
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
  body: { name: "s!", hostnames: "[s]!", nameservers: "{addresses:[s]}!" },
  response: "{profileId:s,name:s,hostnames:[s],nameservers:{addresses:[s]}}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/split/profiles", operation: "create" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceDnsSplitProfilesAssignmentsInput {
  readonly organizationId: string
  readonly profileIds?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignments {
  readonly items?: Array<OrganizationApplianceDnsSplitProfilesAssignmentsItem> | undefined
  readonly meta?: OrganizationApplianceDnsSplitProfilesAssignmentsMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsItem {
  readonly assignmentId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsMeta {
  readonly counts?: OrganizationApplianceDnsSplitProfilesAssignmentsMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsMetaCounts {
  readonly items?: OrganizationApplianceDnsSplitProfilesAssignmentsMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceDnsSplitProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/dns/split/profiles/assignments`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-dns-split-profiles-assignments/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceDnsSplitProfilesAssignments: Operation<
  GetOrganizationApplianceDnsSplitProfilesAssignmentsInput,
  OrganizationApplianceDnsSplitProfilesAssignments
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceDnsSplitProfilesAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/dns/split/profiles/assignments",
  tag: "appliance",
  query: { profileIds: "[s]", networkIds: "[s]" },
  response: "{items:[{assignmentId:s,network:{id:s},profile:{id:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateInput {
  readonly organizationId: string
  readonly items: ReadonlyArray<OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItemInput>
}

/**
 * `items[]` in the input of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItemInput {
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * The answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate {
  readonly items?: Array<OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItem> | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkCreateItem {
  readonly assignmentId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate`
 *
 * Can be a step of an action batch: `bulk_create` of `/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkCreate`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profiles-assignments-bulk-create/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteInput {
  readonly organizationId: string
  readonly items: ReadonlyArray<{ readonly assignmentId?: string | undefined }>
}

/**
 * The answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete {
  readonly items?: Array<OrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteItem> | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationApplianceDnsSplitProfilesAssignmentsBulkDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceDnsSplitProfilesAssignmentsBulkDeleteItem {
  readonly assignmentId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete`
 *
 * Can be a step of an action batch: `bulk_delete` of `/organizations/{organizationId}/appliance/dns/split/profiles/assignments/bulkDelete`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-appliance-dns-split-profiles-assignments-bulk-delete/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceDnsSplitProfileInput {
  readonly organizationId: string
  readonly profileId: string
  readonly name?: string | undefined
  readonly hostnames?: ReadonlyArray<string> | undefined
  readonly nameservers?: { readonly addresses?: ReadonlyArray<string> | undefined } | undefined
}

/**
 * `PUT /organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-dns-split-profile/
 * @since 0.1.0
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
  body: { name: "s", hostnames: "[s]", nameservers: "{addresses:[s]}" },
  response: "{profileId:s,name:s,hostnames:[s],nameservers:{addresses:[s]}}",
  batch: { resource: "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link deleteOrganizationApplianceDnsSplitProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationApplianceDnsSplitProfileInput {
  readonly organizationId: string
  readonly profileId: string
}

/**
 * `DELETE /organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-appliance-dns-split-profile/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/appliance/dns/split/profiles/{profileId}",
    operation: "destroy"
  },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutput {
  readonly items?: Array<OrganizationApplianceFirewallMulticastForwardingByNetworkItem> | undefined
  readonly meta?: GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMeta {
  readonly counts?: GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCounts {
  readonly items?: GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceFirewallMulticastForwardingByNetworkOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceFirewallMulticastForwardingByNetworkItem {
  readonly network: { readonly id: string; readonly name: string }
  readonly rules: Array<OrganizationApplianceFirewallMulticastForwardingByNetworkItemRule>
}

/**
 * `[].rules[]` in the answer of {@link getOrganizationApplianceFirewallMulticastForwardingByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceFirewallMulticastForwardingByNetworkItemRule {
  readonly description: string
  readonly address: string
  readonly vlanIds: Array<string>
}

/**
 * `GET /organizations/{organizationId}/appliance/firewall/multicastForwarding/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-firewall-multicast-forwarding-by-network/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s!,name:s!}!,rules:[{description:s!,address:s!,vlanIds:[s]!}]!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceInput {
  readonly organizationId: string
  /** At most 14 days back. */
  readonly t0?: string | undefined
  /** At most 14 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 1,209,600. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutput {
  readonly items?: Array<OrganizationApplianceInterfacesPacketsOverviewsByDeviceItem> | undefined
  readonly meta?: GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMeta {
  readonly counts?: GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceInterfacesPacketsOverviewsByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItem {
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly serial?: string | undefined
  readonly interfaces?: Array<OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterface> | undefined
}

/**
 * `[].interfaces[]` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterface {
  readonly name?: string | undefined
  readonly slot?: number | null | undefined
  readonly subslot?: number | null | undefined
  readonly number?: number | undefined
  readonly byType?: Array<OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByType> | undefined
}

/**
 * `[].interfaces[].byType[]` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByType {
  readonly type?: OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeType | undefined
  readonly total?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
  readonly rates?: OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRates | undefined
}

/**
 * `[].interfaces[].byType[].type` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].interfaces[].byType[].rates` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRates {
  readonly average?: OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRatesAverage | undefined
}

/**
 * `[].interfaces[].byType[].rates.average` in the answer of {@link getOrganizationApplianceInterfacesPacketsOverviewsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceInterfacesPacketsOverviewsByDeviceItemInterfaceByTypeRatesAverage {
  readonly total?: number | undefined
  readonly sent?: number | undefined
  readonly recv?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/interfaces/packets/overviews/byDevice`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-interfaces-packets-overviews-by-device/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceRoutingVrfsSettingsInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationApplianceRoutingVrfsSettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceRoutingVrfsSettings {
  readonly enabled?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/routing/vrfs/settings`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-routing-vrfs-settings/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceRoutingVrfsSettings: Operation<
  GetOrganizationApplianceRoutingVrfsSettingsInput,
  OrganizationApplianceRoutingVrfsSettings
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceRoutingVrfsSettings",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/routing/vrfs/settings",
  tag: "appliance",
  response: "{enabled:b}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceRoutingVrfsSettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceRoutingVrfsSettingsInput {
  readonly organizationId: string
  readonly enabled: boolean
}

/**
 * `PUT /organizations/{organizationId}/appliance/routing/vrfs/settings`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/routing/vrfs/settings`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-routing-vrfs-settings/
 * @since 0.1.0
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
  body: { enabled: "b!" },
  response: "{enabled:b}",
  batch: { resource: "/organizations/{organizationId}/appliance/routing/vrfs/settings", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceSecurityEvents}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceSecurityEventsInput {
  readonly organizationId: string
  /** At most 365 days back. */
  readonly t0?: string | undefined
  /** At most 365 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 31,536,000. The API's default is `2678400`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/security/events`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-events/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceSecurityIntrusionInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceSecurityIntrusion {
  readonly allowedRules?: Array<OrganizationApplianceSecurityIntrusionAllowedRule> | undefined
}

/**
 * `allowedRules[]` in the answer of {@link getOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceSecurityIntrusionAllowedRule {
  readonly ruleId?: string | undefined
  readonly message?: string | null | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-security-intrusion/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceSecurityIntrusion: Operation<
  GetOrganizationApplianceSecurityIntrusionInput,
  OrganizationApplianceSecurityIntrusion
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceSecurityIntrusion",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/security/intrusion",
  tag: "appliance",
  response: "{allowedRules:[{ruleId:s,message:s~}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceSecurityIntrusionInput {
  readonly organizationId: string
  readonly allowedRules: ReadonlyArray<OrganizationApplianceSecurityIntrusionAllowedRuleInput>
}

/**
 * `allowedRules[]` in the input of {@link updateOrganizationApplianceSecurityIntrusion}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceSecurityIntrusionAllowedRuleInput {
  readonly ruleId: string
  readonly message?: string | null | undefined
}

/**
 * `PUT /organizations/{organizationId}/appliance/security/intrusion`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-security-intrusion/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationApplianceSecurityIntrusion: Operation<
  UpdateOrganizationApplianceSecurityIntrusionInput,
  OrganizationApplianceSecurityIntrusion
> = /*#__PURE__*/ operation({
  id: "updateOrganizationApplianceSecurityIntrusion",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/security/intrusion",
  tag: "appliance",
  body: { allowedRules: "[{ruleId:s!,message:s~}]!" },
  response: "{allowedRules:[{ruleId:s,message:s~}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceTrafficShapingVpnExclusionsByNetworkInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApplianceTrafficShapingVpnExclusionsByNetworkOutput {
  readonly items?: Array<OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItem> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItem {
  readonly networkId: string
  readonly networkName: string
  readonly custom: Array<OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemCustom>
  readonly majorApplications: Array<OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplication>
}

/**
 * `[].custom[]` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemCustom {
  readonly protocol: "any" | "dns" | "icmp" | "tcp" | "udp" | (string & {})
  readonly destination: string
  readonly port: string
}

/**
 * `[].majorApplications[]` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplication {
  readonly id: string
  readonly name: OrganizationApplianceTrafficShapingVpnExclusionsByNetworkItemMajorApplicationName
}

/**
 * `[].majorApplications[].name` in the answer of {@link getOrganizationApplianceTrafficShapingVpnExclusionsByNetwork}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /organizations/{organizationId}/appliance/trafficShaping/vpnExclusions/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-traffic-shaping-vpn-exclusions-by-network/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{networkId:s!,networkName:s!,custom:[{protocol:e(any|dns|icmp|tcp|udp)!,destination:s!,port:s!}]!,majorApplications:[{id:s!,name:e(AWS|Box|Office 365 Sharepoint|Office 365 Suite|Oracle|SAP|Salesforce|Skype & Teams|Slack|Webex|Webex Calling|Webex Meetings|Zoom)!}]!}]}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "sdwan:config:read"
})

/**
 * The input of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinkStatusesInput {
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
 * `[]` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinkStatus {
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly lastReportedAt?: string | undefined
  readonly highAvailability?: OrganizationApplianceUplinkStatusHighAvailability | undefined
  readonly uplinks?: Array<OrganizationApplianceUplinkStatusUplink> | undefined
}

/**
 * `[].highAvailability` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinkStatusHighAvailability {
  readonly enabled?: boolean | undefined
  readonly role?: string | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinkStatusUplink {
  readonly interface?: "cellular" | "wan1" | "wan2" | "wan3" | (string & {}) | undefined
  readonly status?: OrganizationApplianceUplinkStatusUplinkStatus | undefined
  readonly ip?: string | undefined
  readonly gateway?: string | undefined
  readonly publicIp?: string | undefined
  readonly primaryDns?: string | undefined
  readonly secondaryDns?: string | undefined
  readonly ipAssignedBy?: string | undefined
}

/**
 * `[].uplinks[].status` in the answer of {@link getOrganizationApplianceUplinkStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationApplianceUplinkStatusUplinkStatus =
  | "active"
  | "connecting"
  | "failed"
  | "not connected"
  | "ready"
  | (string & {})

/**
 * `GET /organizations/{organizationId}/appliance/uplink/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplink-statuses/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", serials: "[s]", iccids: "[s]" },
  response: "[{networkId:s,serial:s,model:s,lastReportedAt:d,highAvailability:{enabled:b,role:s},uplinks:[{interface:e(cellular|wan1|wan2|wan3),status:e(active|connecting|failed|not connected|ready),ip:s,gateway:s,publicIp:s,primaryDns:s,secondaryDns:s,ipAssignedBy:s}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceUplinksNatByNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinksNatByNetworkInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly interfaces?: ReadonlyArray<string> | undefined
  /** From 3 to 100,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceUplinksNatByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksNatByNetwork {
  readonly networkId?: string | undefined
  readonly uplinks?: Array<OrganizationApplianceUplinksNatByNetworkUplink> | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationApplianceUplinksNatByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksNatByNetworkUplink {
  readonly interface?: string | undefined
  readonly nat?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/uplinks/nat/byNetwork`
 *
 * Answers in pages of 100000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-nat-by-network/
 * @since 0.1.0
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
  query: { networkIds: "[s]", interfaces: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{networkId:s,uplinks:[{interface:s,nat:{enabled:b}}]}]",
  paging: { itemsIn: "array", perPage: 100000 }
})

/**
 * The input of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinksStatusesOverviewInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksStatusesOverview {
  readonly counts?: OrganizationApplianceUplinksStatusesOverviewCounts | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksStatusesOverviewCounts {
  readonly byStatus?: OrganizationApplianceUplinksStatusesOverviewCountsByStatus | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationApplianceUplinksStatusesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksStatusesOverviewCountsByStatus {
  readonly active?: number | undefined
  readonly ready?: number | undefined
  readonly failed?: number | undefined
  readonly connecting?: number | undefined
  readonly notConnected?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/uplinks/statuses/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-statuses-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationApplianceUplinksStatusesOverview: Operation<
  GetOrganizationApplianceUplinksStatusesOverviewInput,
  OrganizationApplianceUplinksStatusesOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceUplinksStatusesOverview",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/uplinks/statuses/overview",
  tag: "appliance",
  query: { networkIds: "[s]" },
  response: "{counts:{byStatus:{active:i,ready:i,failed:i,connecting:i,notConnected:i}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceUplinksUsageByNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceUplinksUsageByNetworkInput {
  readonly organizationId: string
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 14 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 1,209,600. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceUplinksUsageByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksUsageByNetwork {
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly byUplink?: Array<OrganizationApplianceUplinksUsageByNetworkByUplink> | undefined
}

/**
 * `[].byUplink[]` in the answer of {@link getOrganizationApplianceUplinksUsageByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceUplinksUsageByNetworkByUplink {
  readonly serial?: string | undefined
  readonly interface?: string | undefined
  readonly sent?: number | undefined
  readonly received?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/uplinks/usage/byNetwork`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-uplinks-usage-by-network/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationApplianceUplinksUsageByNetwork: Operation<
  GetOrganizationApplianceUplinksUsageByNetworkInput,
  Array<OrganizationApplianceUplinksUsageByNetwork>
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceUplinksUsageByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/uplinks/usage/byNetwork",
  tag: "appliance",
  query: { t0: "s", t1: "s", timespan: "n" },
  response: "[{networkId:s,name:s,byUplink:[{serial:s,interface:s,sent:i,received:i}]}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlas {
  readonly items?: Array<OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItem> | undefined
  readonly meta?: OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItem {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly uri?: string | undefined
  readonly ipsec?: { readonly peerIds?: Array<string> | undefined } | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMeta {
  readonly counts?: OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCounts {
  readonly items?: OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-site-to-site-ipsec-peers-slas/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas: Operation<
  GetOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput,
  OrganizationApplianceVpnSiteToSiteIpsecPeersSlas
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceVpnSiteToSiteIpsecPeersSlas",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas",
  tag: "appliance",
  response: "{items:[{id:s,name:s,uri:s,ipsec:{peerIds:[s]}}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceVpnSiteToSiteIpsecPeersSlasInput {
  readonly organizationId: string
  readonly items?: ReadonlyArray<OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItemInput> | undefined
}

/**
 * `items[]` in the input of {@link updateOrganizationApplianceVpnSiteToSiteIpsecPeersSlas}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnSiteToSiteIpsecPeersSlasItemInput {
  readonly name?: string | undefined
  readonly uri?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/vpn/siteToSite/ipsec/peers/slas`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-site-to-site-ipsec-peers-slas/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnStatsInput {
  readonly organizationId: string
  /** From 3 to 300. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStat {
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  readonly merakiVpnPeers?: Array<OrganizationApplianceVpnStatMerakiVpnPeer> | undefined
}

/**
 * `[].merakiVpnPeers[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeer {
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  readonly usageSummary?: OrganizationApplianceVpnStatMerakiVpnPeerUsageSummary | undefined
  readonly latencySummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerLatencySummary> | undefined
  readonly lossPercentageSummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerLossPercentageSummary> | undefined
  readonly jitterSummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerJitterSummary> | undefined
  readonly mosSummaries?: Array<OrganizationApplianceVpnStatMerakiVpnPeerMosSummary> | undefined
}

/**
 * `[].merakiVpnPeers[].usageSummary` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerUsageSummary {
  readonly receivedInKilobytes?: number | undefined
  readonly sentInKilobytes?: number | undefined
}

/**
 * `[].merakiVpnPeers[].latencySummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerLatencySummary {
  readonly senderUplink?: string | undefined
  readonly receiverUplink?: string | undefined
  readonly avgLatencyMs?: number | undefined
  readonly minLatencyMs?: number | undefined
  readonly maxLatencyMs?: number | undefined
}

/**
 * `[].merakiVpnPeers[].lossPercentageSummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerLossPercentageSummary {
  readonly senderUplink?: string | undefined
  readonly receiverUplink?: string | undefined
  readonly avgLossPercentage?: number | undefined
  readonly minLossPercentage?: number | undefined
  readonly maxLossPercentage?: number | undefined
}

/**
 * `[].merakiVpnPeers[].jitterSummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerJitterSummary {
  readonly senderUplink?: string | undefined
  readonly receiverUplink?: string | undefined
  readonly avgJitter?: number | undefined
  readonly minJitter?: number | undefined
  readonly maxJitter?: number | undefined
}

/**
 * `[].merakiVpnPeers[].mosSummaries[]` in the answer of {@link getOrganizationApplianceVpnStats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatMerakiVpnPeerMosSummary {
  readonly senderUplink?: string | undefined
  readonly receiverUplink?: string | undefined
  readonly avgMos?: number | undefined
  readonly minMos?: number | undefined
  readonly maxMos?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/vpn/stats`
 *
 * Answers in pages of 300 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-stats/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", t0: "s", t1: "s", timespan: "n" },
  response: "[{networkId:s,networkName:s,merakiVpnPeers:[{networkId:s,networkName:s,usageSummary:{receivedInKilobytes:i,sentInKilobytes:i},latencySummaries:[{senderUplink:s,receiverUplink:s,avgLatencyMs:i,minLatencyMs:i,maxLatencyMs:i}],lossPercentageSummaries:[{senderUplink:s,receiverUplink:s,avgLossPercentage:n,minLossPercentage:n,maxLossPercentage:n}],jitterSummaries:[{senderUplink:s,receiverUplink:s,avgJitter:n,minJitter:n,maxJitter:n}],mosSummaries:[{senderUplink:s,receiverUplink:s,avgMos:n,minMos:n,maxMos:n}]}]}]",
  paging: { itemsIn: "array", perPage: 300 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnStatusesInput {
  readonly organizationId: string
  /** From 3 to 300. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatus {
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly deviceStatus?: string | undefined
  readonly uplinks?: Array<OrganizationApplianceVpnStatusUplink> | undefined
  readonly vpnMode?: string | undefined
  readonly exportedSubnets?: Array<OrganizationApplianceVpnStatusExportedSubnet> | undefined
  readonly merakiVpnPeers?: Array<OrganizationApplianceVpnStatusMerakiVpnPeer> | undefined
  readonly thirdPartyVpnPeers?: Array<OrganizationApplianceVpnStatusThirdPartyVpnPeer> | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusUplink {
  readonly interface?: string | undefined
  readonly publicIp?: string | undefined
}

/**
 * `[].exportedSubnets[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusExportedSubnet {
  readonly subnet?: string | undefined
  readonly name?: string | undefined
}

/**
 * `[].merakiVpnPeers[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusMerakiVpnPeer {
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  readonly reachability?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `[].thirdPartyVpnPeers[]` in the answer of {@link getOrganizationApplianceVpnStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnStatusThirdPartyVpnPeer {
  readonly name?: string | undefined
  readonly publicIp?: string | undefined
  readonly reachability?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/vpn/statuses`
 *
 * Answers in pages of 300 unless `perPage` says otherwise.
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-statuses/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "[{networkId:s,networkName:s,deviceSerial:s,deviceStatus:s,uplinks:[{interface:s,publicIp:s}],vpnMode:s,exportedSubnets:[{subnet:s,name:s}],merakiVpnPeers:[{networkId:s,networkName:s,reachability:s,priority:i}],thirdPartyVpnPeers:[{name:s,publicIp:s,reachability:s}]}]",
  paging: { itemsIn: "array", perPage: 300 },
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnThirdPartyVPNPeersInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeers {
  readonly peers?: Array<OrganizationApplianceVpnThirdPartyVPNPeersPeer> | undefined
}

/**
 * `peers[]` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeer {
  readonly peerId?: string | undefined
  readonly name?: string | undefined
  readonly publicIp?: string | undefined
  readonly remoteId?: string | undefined
  readonly localId?: string | undefined
  readonly secret?: string | undefined
  readonly privateSubnets?: Array<string> | undefined
  readonly ipsecPolicies?: OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies | undefined
  readonly slaPolicy?: { readonly id?: string | undefined } | undefined
  readonly ipsecPoliciesPreset?: string | undefined
  readonly ikeVersion?: "1" | "2" | (string & {}) | undefined
  readonly networkTags?: Array<string> | undefined
  readonly network?: OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork | undefined
  readonly isRouteBased?: boolean | undefined
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor | undefined
  readonly ecmpUplinkConfigs?: Array<OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig> | undefined
  readonly priorityInGroup?: number | undefined
  readonly group?: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup | undefined
}

/**
 * `peers[].ipsecPolicies` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPolicies {
  readonly ikeCipherAlgo?: Array<"aes128" | "aes192" | "aes256" | "des" | "tripledes" | (string & {})> | undefined
  readonly ikeAuthAlgo?: Array<"md5" | "sha1" | "sha256" | (string & {})> | undefined
  readonly ikePrfAlgo?: Array<"default" | "prfmd5" | "prfsha1" | "prfsha256" | (string & {})> | undefined
  readonly ikeDiffieHellmanGroup?: Array<string> | undefined
  readonly ikeLifetime?: number | undefined
  readonly childCipherAlgo?: Array<OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesChildCipherAlgo> | undefined
  readonly childAuthAlgo?: Array<"md5" | "sha1" | "sha256" | (string & {})> | undefined
  readonly childPfsGroup?: Array<string> | undefined
  readonly childLifetime?: number | undefined
}

/**
 * `peers[].ipsecPolicies.childCipherAlgo[]` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesChildCipherAlgo =
  | "aes128"
  | "aes192"
  | "aes256"
  | "des"
  | "null"
  | "tripledes"
  | (string & {})

/**
 * `peers[].network` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerNetwork {
  readonly names?: Array<string> | undefined
  readonly ids?: Array<string> | undefined
}

/**
 * `peers[].ebgpNeighbor` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighbor {
  readonly neighborId?: number | undefined
  readonly neighborIp?: string | undefined
  readonly ipVersion?: 4 | 6 | (number & {}) | undefined
  readonly remoteAsNumber?: number | undefined
  readonly ebgpHoldTimer?: number | undefined
  readonly ebgpMultihop?: number | undefined
  readonly sourceIp?: string | undefined
  readonly receiveLimit?: number | undefined
  readonly pathPrepend?: Array<number> | undefined
  readonly multiExitDiscriminator?: number | undefined
  readonly weight?: number | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[]` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfig {
  readonly id?: string | undefined
  readonly wan?: "WAN 1" | "WAN 2" | "WAN 3" | "WAN 4" | (string & {}) | undefined
  readonly privateSubnets?: Array<string> | undefined
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[].ebgpNeighbor` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighbor {
  readonly neighborIp?: string | undefined
  readonly sourceIp?: string | undefined
}

/**
 * `peers[].group` in the answer of {@link getOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerGroup {
  readonly number?: number | undefined
  readonly failover?: { readonly directToInternet?: boolean | undefined } | undefined
  readonly activeActiveTunnel?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-third-party-vpn-peers/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceVpnThirdPartyVPNPeers: Operation<
  GetOrganizationApplianceVpnThirdPartyVPNPeersInput,
  OrganizationApplianceVpnThirdPartyVPNPeers
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceVpnThirdPartyVPNPeers",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers",
  tag: "appliance",
  response: "{peers:[{peerId:s,name:s,publicIp:s,remoteId:s,localId:s,secret:s,privateSubnets:[s],ipsecPolicies:{ikeCipherAlgo:[e(aes128|aes192|aes256|des|tripledes)],ikeAuthAlgo:[e(md5|sha1|sha256)],ikePrfAlgo:[e(default|prfmd5|prfsha1|prfsha256)],ikeDiffieHellmanGroup:[s],ikeLifetime:i,childCipherAlgo:[e(aes128|aes192|aes256|des|null|tripledes)],childAuthAlgo:[e(md5|sha1|sha256)],childPfsGroup:[s],childLifetime:i},slaPolicy:{id:s},ipsecPoliciesPreset:s,ikeVersion:e(1|2),networkTags:[s],network:{names:[s],ids:[s]},isRouteBased:b,ebgpNeighbor:{neighborId:i,neighborIp:s,ipVersion:E(4|6),remoteAsNumber:i,ebgpHoldTimer:i,ebgpMultihop:i,sourceIp:s,receiveLimit:i,pathPrepend:[i],multiExitDiscriminator:i,weight:i},ecmpUplinkConfigs:[{id:s,wan:e(WAN 1|WAN 2|WAN 3|WAN 4),privateSubnets:[s],ebgpNeighbor:{neighborIp:s,sourceIp:s}}],priorityInGroup:i,group:{number:i,failover:{directToInternet:b},activeActiveTunnel:b}}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceVpnThirdPartyVPNPeersInput {
  readonly organizationId: string
  readonly peers: ReadonlyArray<OrganizationApplianceVpnThirdPartyVPNPeersPeerInput>
}

/**
 * `peers[]` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerInput {
  readonly peerId?: string | undefined
  readonly name: string
  readonly publicIp?: string | undefined
  readonly publicHostname?: string | undefined
  readonly privateSubnets: ReadonlyArray<string>
  readonly localId?: string | undefined
  readonly remoteId?: string | undefined
  readonly ipsecPolicies?: OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesInput | undefined
  readonly ipsecPoliciesPreset?: string | undefined
  readonly slaPolicy?: { readonly id?: string | undefined } | undefined
  readonly secret: string
  /** The API's default is `"1"`. */
  readonly ikeVersion?: "1" | "2" | (string & {}) | undefined
  readonly networkTags?: ReadonlyArray<string> | undefined
  readonly network?: { readonly ids?: ReadonlyArray<string> | undefined } | undefined
  /** The API's default is `false`. */
  readonly isRouteBased?: boolean | undefined
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighborInput | undefined
  readonly ecmpUplinkConfigs?: ReadonlyArray<OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigInput> | undefined
  readonly priorityInGroup?: number | undefined
  readonly group?: OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupInput | undefined
}

/**
 * `peers[].ipsecPolicies` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesInput {
  readonly ikeCipherAlgo?: ReadonlyArray<"aes128" | "aes192" | "aes256" | "des" | "tripledes" | (string & {})> | undefined
  readonly ikeAuthAlgo?: ReadonlyArray<"md5" | "sha1" | "sha256" | (string & {})> | undefined
  readonly ikePrfAlgo?: ReadonlyArray<"default" | "prfmd5" | "prfsha1" | "prfsha256" | (string & {})> | undefined
  readonly ikeDiffieHellmanGroup?: ReadonlyArray<string> | undefined
  readonly ikeLifetime?: number | undefined
  readonly childCipherAlgo?: ReadonlyArray<OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesChildCipherAlgoInput> | undefined
  readonly childAuthAlgo?: ReadonlyArray<"md5" | "sha1" | "sha256" | (string & {})> | undefined
  readonly childPfsGroup?: ReadonlyArray<string> | undefined
  readonly childLifetime?: number | undefined
}

/**
 * `peers[].ipsecPolicies.childCipherAlgo[]` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationApplianceVpnThirdPartyVPNPeersPeerIpsecPoliciesChildCipherAlgoInput =
  | "aes128"
  | "aes192"
  | "aes256"
  | "des"
  | "null"
  | "tripledes"
  | (string & {})

/**
 * `peers[].ebgpNeighbor` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEbgpNeighborInput {
  readonly neighborIp?: string | undefined
  readonly ipVersion?: 4 | 6 | (number & {}) | undefined
  /** From 1 to 4,294,967,295. */
  readonly remoteAsNumber?: number | undefined
  /** From 12 to 240. */
  readonly ebgpHoldTimer?: number | undefined
  /** From 1 to 255. */
  readonly ebgpMultihop?: number | undefined
  readonly sourceIp?: string | undefined
  readonly pathPrepend?: ReadonlyArray<number> | undefined
  /** From 0 to 4,294,967,295. */
  readonly multiExitDiscriminator?: number | undefined
  /** From 0 to 4,294,967,295. */
  readonly weight?: number | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[]` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigInput {
  readonly id?: string | undefined
  readonly wan?: "WAN 1" | "WAN 2" | "WAN 3" | "WAN 4" | (string & {}) | undefined
  readonly privateSubnets?: ReadonlyArray<string> | undefined
  readonly ebgpNeighbor?: OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighborInput | undefined
}

/**
 * `peers[].ecmpUplinkConfigs[].ebgpNeighbor` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerEcmpUplinkConfigEbgpNeighborInput {
  readonly neighborIp?: string | undefined
  readonly sourceIp?: string | undefined
}

/**
 * `peers[].group` in the input of {@link updateOrganizationApplianceVpnThirdPartyVPNPeers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnThirdPartyVPNPeersPeerGroupInput {
  readonly number?: number | undefined
  readonly failover?: { readonly directToInternet?: boolean | undefined } | undefined
  readonly activeActiveTunnel?: boolean | undefined
}

/**
 * `PUT /organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers`.
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-third-party-vpn-peers/
 * @since 0.1.0
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
  body: {
    peers: "[{peerId:s,name:s!,publicIp:s,publicHostname:s,privateSubnets:[s]!,localId:s,remoteId:s,ipsecPolicies:{ikeCipherAlgo:[e(aes128|aes192|aes256|des|tripledes)],ikeAuthAlgo:[e(md5|sha1|sha256)],ikePrfAlgo:[e(default|prfmd5|prfsha1|prfsha256)],ikeDiffieHellmanGroup:[s],ikeLifetime:i,childCipherAlgo:[e(aes128|aes192|aes256|des|null|tripledes)],childAuthAlgo:[e(md5|sha1|sha256)],childPfsGroup:[s],childLifetime:i},ipsecPoliciesPreset:s,slaPolicy:{id:s},secret:s!,ikeVersion:e(1|2),networkTags:[s],network:{ids:[s]},isRouteBased:b,ebgpNeighbor:{neighborIp:s,ipVersion:E(4|6),remoteAsNumber:i,ebgpHoldTimer:i,ebgpMultihop:i,sourceIp:s,pathPrepend:[i],multiExitDiscriminator:i,weight:i},ecmpUplinkConfigs:[{id:s,wan:e(WAN 1|WAN 2|WAN 3|WAN 4),privateSubnets:[s],ebgpNeighbor:{neighborIp:s,sourceIp:s}}],priorityInGroup:i,group:{number:i,failover:{directToInternet:b},activeActiveTunnel:b}}]!"
  },
  response: "{peers:[{peerId:s,name:s,publicIp:s,remoteId:s,localId:s,secret:s,privateSubnets:[s],ipsecPolicies:{ikeCipherAlgo:[e(aes128|aes192|aes256|des|tripledes)],ikeAuthAlgo:[e(md5|sha1|sha256)],ikePrfAlgo:[e(default|prfmd5|prfsha1|prfsha256)],ikeDiffieHellmanGroup:[s],ikeLifetime:i,childCipherAlgo:[e(aes128|aes192|aes256|des|null|tripledes)],childAuthAlgo:[e(md5|sha1|sha256)],childPfsGroup:[s],childLifetime:i},slaPolicy:{id:s},ipsecPoliciesPreset:s,ikeVersion:e(1|2),networkTags:[s],network:{names:[s],ids:[s]},isRouteBased:b,ebgpNeighbor:{neighborId:i,neighborIp:s,ipVersion:E(4|6),remoteAsNumber:i,ebgpHoldTimer:i,ebgpMultihop:i,sourceIp:s,receiveLimit:i,pathPrepend:[i],multiExitDiscriminator:i,weight:i},ecmpUplinkConfigs:[{id:s,wan:e(WAN 1|WAN 2|WAN 3|WAN 4),privateSubnets:[s],ebgpNeighbor:{neighborIp:s,sourceIp:s}}],priorityInGroup:i,group:{number:i,failover:{directToInternet:b},activeActiveTunnel:b}}]}",
  batch: { resource: "/organizations/{organizationId}/appliance/vpn/thirdPartyVPNPeers", operation: "update" },
  scope: "sdwan:config:write"
})

/**
 * The input of {@link getOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApplianceVpnVpnFirewallRulesInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnVpnFirewallRules {
  readonly rules?: Array<OrganizationApplianceVpnVpnFirewallRulesRule> | undefined
}

/**
 * `rules[]` in the answer of {@link getOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApplianceVpnVpnFirewallRulesRule {
  readonly comment?: string | undefined
  readonly policy?: string | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: string | undefined
  readonly srcCidr?: string | undefined
  readonly destPort?: string | undefined
  readonly destCidr?: string | undefined
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/appliance/vpn/vpnFirewallRules`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-appliance-vpn-vpn-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApplianceVpnVpnFirewallRules: Operation<
  GetOrganizationApplianceVpnVpnFirewallRulesInput,
  OrganizationApplianceVpnVpnFirewallRules
> = /*#__PURE__*/ operation({
  id: "getOrganizationApplianceVpnVpnFirewallRules",
  method: "GET",
  path: "/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
  tag: "appliance",
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationApplianceVpnVpnFirewallRulesInput {
  readonly organizationId: string
  readonly rules?: ReadonlyArray<OrganizationApplianceVpnVpnFirewallRulesRuleInput> | undefined
  readonly syslogDefaultRule?: boolean | undefined
}

/**
 * `rules[]` in the input of {@link updateOrganizationApplianceVpnVpnFirewallRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationApplianceVpnVpnFirewallRulesRuleInput {
  readonly comment?: string | undefined
  readonly policy: "allow" | "deny" | (string & {})
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | (string & {})
  readonly srcPort?: string | undefined
  readonly srcCidr: string
  readonly destPort?: string | undefined
  readonly destCidr: string
  readonly syslogEnabled?: boolean | undefined
}

/**
 * `PUT /organizations/{organizationId}/appliance/vpn/vpnFirewallRules`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-appliance-vpn-vpn-firewall-rules/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationApplianceVpnVpnFirewallRules: Operation<
  UpdateOrganizationApplianceVpnVpnFirewallRulesInput,
  OrganizationApplianceVpnVpnFirewallRules
> = /*#__PURE__*/ operation({
  id: "updateOrganizationApplianceVpnVpnFirewallRules",
  method: "PUT",
  path: "/organizations/{organizationId}/appliance/vpn/vpnFirewallRules",
  tag: "appliance",
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,protocol:e(any|icmp|icmp6|tcp|udp)!,srcPort:s,srcCidr:s!,destPort:s,destCidr:s!,syslogEnabled:b}]",
    syslogDefaultRule: "b"
  },
  response: "{rules:[{comment:s,policy:s,protocol:s,srcPort:s,srcCidr:s,destPort:s,destCidr:s,syslogEnabled:b}]}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansInput {
  readonly organizationId: string
  readonly policy: { readonly id?: string | undefined }
  readonly vlans: ReadonlyArray<{ readonly interfaceId: string }>
}

/**
 * The answer of {@link assignOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesApplianceVlansOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assign`
 *
 * Can be a step of an action batch: `assign` of `/organizations/{organizationId}/policies/global/group/policies/appliance/vlans`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-policies-appliance-vlans/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsInput {
  readonly organizationId: string
  readonly assignmentIds?: ReadonlyArray<string> | undefined
  readonly policyIds?: ReadonlyArray<string> | undefined
  readonly interfaceIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutput {
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignment {
  readonly assignmentId?: string | undefined
  readonly policyId?: string | undefined
  readonly interfaceId?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-appliance-vlans-assignments/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanInput {
  readonly organizationId: string
  readonly search?: string | undefined
  readonly vlanIds?: ReadonlyArray<string> | undefined
  readonly interfaceIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutput {
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItem> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItem {
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly name?: string | undefined
  readonly subnet?: string | undefined
  readonly interfaceId?: string | undefined
  readonly vlanId?: string | undefined
  readonly policy?: OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItemPolicy | undefined
}

/**
 * `[].policy` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlan}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesApplianceVlansAssignmentsByVlanItemPolicy {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly group?: { readonly number?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/assignments/byVlan`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-appliance-vlans-assignments-by-vlan/
 * @since 0.1.0
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
  query: { search: "s", vlanIds: "[s]", interfaceIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{network:{id:s,name:s},name:s,subnet:s,interfaceId:s,vlanId:s,policy:{id:s,name:s,group:{number:i}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansInput {
  readonly organizationId: string
  readonly policy: { readonly id?: string | undefined }
  readonly vlans: ReadonlyArray<{ readonly interfaceId: string }>
}

/**
 * The answer of {@link removeOrganizationPoliciesGlobalGroupPoliciesApplianceVlans}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesApplianceVlansOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/group/policies/appliance/vlans/remove`
 *
 * Can be a step of an action batch: `remove` of `/organizations/{organizationId}/policies/global/group/policies/appliance/vlans`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-policies-appliance-vlans/
 * @since 0.1.0
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
  body: { policy: "{id:s}!", vlans: "[{interfaceId:s!}]!" },
  response: "{success:b}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/appliance/vlans",
    operation: "remove"
  },
  scope: "dashboard:general:config:write"
})
