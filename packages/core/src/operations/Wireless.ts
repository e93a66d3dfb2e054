/**
 * The operations that the API tags `wireless`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link updateDeviceWirelessAlternateManagementInterfaceIpv6}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceWirelessAlternateManagementInterfaceIpv6Input {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly addresses?: ReadonlyArray<DeviceWirelessAlternateManagementInterfaceIpv6AddressInput> | null | undefined
}

/**
 * `addresses[]` in the input of {@link updateDeviceWirelessAlternateManagementInterfaceIpv6}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceWirelessAlternateManagementInterfaceIpv6AddressInput {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  readonly prefix?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link updateDeviceWirelessAlternateManagementInterfaceIpv6}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessAlternateManagementInterfaceIpv6 {
  readonly addresses?: Array<DeviceWirelessAlternateManagementInterfaceIpv6Address> | null | undefined
}

/**
 * `addresses[]` in the answer of {@link updateDeviceWirelessAlternateManagementInterfaceIpv6}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessAlternateManagementInterfaceIpv6Address {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  readonly prefix?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * Updates the IPv6 addresses of the alternate management interface of an access point.
 *
 * `PUT /devices/{serial}/wireless/alternateManagementInterface/ipv6`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/wireless/alternateManagementInterface/ipv6`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-wireless-alternate-management-interface-ipv6/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceWirelessAlternateManagementInterfaceIpv6: Batchable<
  UpdateDeviceWirelessAlternateManagementInterfaceIpv6Input,
  DeviceWirelessAlternateManagementInterfaceIpv6
> = /*#__PURE__*/ batchable({
  id: "updateDeviceWirelessAlternateManagementInterfaceIpv6",
  method: "PUT",
  path: "/devices/{serial}/wireless/alternateManagementInterface/ipv6",
  tag: "wireless",
  category: "configure",
  subTags: ["alternateManagementInterface", "ipv6"],
  body: {
    addresses: "[{protocol:e(ipv4|ipv6),assignmentMode:e(dynamic|static),address:s,gateway:s,prefix:s,nameservers:{addresses:[s]}}]"
  },
  response: "{addresses:[{protocol:e(ipv4|ipv6),assignmentMode:e(dynamic|static),address:s,gateway:s,prefix:s,nameservers:{addresses:[s]}}]}",
  batch: { resource: "/devices/{serial}/wireless/alternateManagementInterface/ipv6", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getDeviceWirelessBluetoothSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessBluetoothSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceWirelessBluetoothSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessBluetoothSettings {
  /** Id that the Bluetooth beacons send, shared by many of them. */
  readonly uuid?: string | null | undefined
  /** First of the two numbers by which a Bluetooth beacon is told from others. */
  readonly major?: number | null | undefined
  /** Second of the two numbers by which a Bluetooth beacon is told from others. */
  readonly minor?: number | null | undefined
}

/**
 * Returns the Bluetooth settings of an access point.
 *
 * `GET /devices/{serial}/wireless/bluetooth/settings`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-bluetooth-settings/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceWirelessBluetoothSettings: Read<
  GetDeviceWirelessBluetoothSettingsInput,
  DeviceWirelessBluetoothSettings
> = /*#__PURE__*/ read({
  id: "getDeviceWirelessBluetoothSettings",
  method: "GET",
  path: "/devices/{serial}/wireless/bluetooth/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["bluetooth", "settings"],
  response: "{uuid:s~,major:i~,minor:i~}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateDeviceWirelessBluetoothSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceWirelessBluetoothSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Id that the Bluetooth beacons send, shared by many of them. */
  readonly uuid?: string | null | undefined
  /** First of the two numbers by which a Bluetooth beacon is told from others. */
  readonly major?: number | null | undefined
  /** Second of the two numbers by which a Bluetooth beacon is told from others. */
  readonly minor?: number | null | undefined
}

/**
 * Updates the Bluetooth settings of an access point.
 *
 * `PUT /devices/{serial}/wireless/bluetooth/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/wireless/bluetooth/settings`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-wireless-bluetooth-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceWirelessBluetoothSettings: Batchable<
  UpdateDeviceWirelessBluetoothSettingsInput,
  DeviceWirelessBluetoothSettings
> = /*#__PURE__*/ batchable({
  id: "updateDeviceWirelessBluetoothSettings",
  method: "PUT",
  path: "/devices/{serial}/wireless/bluetooth/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["bluetooth", "settings"],
  body: { uuid: "s~", major: "i~", minor: "i~" },
  response: "{uuid:s~,major:i~,minor:i~}",
  batch: { resource: "/devices/{serial}/wireless/bluetooth/settings", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getDeviceWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessConnectionStatsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: DeviceWirelessConnectionStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
}

/**
 * `ssid` in the input of {@link getDeviceWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceWirelessConnectionStatsSsidInput =
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
 * The answer of {@link getDeviceWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessConnectionStats {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** At which step connections failed, and how many succeeded. */
  readonly connectionStats?: DeviceWirelessConnectionStatsConnectionStats | null | undefined
}

/**
 * `connectionStats` in the answer of {@link getDeviceWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessConnectionStatsConnectionStats {
  /** Failures in the association with the access point. */
  readonly assoc?: number | null | undefined
  /** Failures in authentication. */
  readonly auth?: number | null | undefined
  /** Failures to get an address by DHCP. */
  readonly dhcp?: number | null | undefined
  /** Failures to resolve names by DNS. */
  readonly dns?: number | null | undefined
  /** How many connections succeeded. */
  readonly success?: number | null | undefined
}

/**
 * Returns the connection statistics of an access point.
 *
 * `GET /devices/{serial}/wireless/connectionStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-connection-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceWirelessConnectionStats: Read<
  GetDeviceWirelessConnectionStatsInput,
  DeviceWirelessConnectionStats
> = /*#__PURE__*/ read({
  id: "getDeviceWirelessConnectionStats",
  method: "GET",
  path: "/devices/{serial}/wireless/connectionStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["connectionStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s"
  },
  response: "{serial:s,connectionStats:{assoc:i,auth:i,dhcp:i,dns:i,success:i}}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getDeviceWirelessElectronicShelfLabel}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessElectronicShelfLabelInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceWirelessElectronicShelfLabel}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessElectronicShelfLabel {
  readonly apEslId?: number | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly channel?: string | null | undefined
  /** Whether electronic shelf labels are served. */
  readonly enabled?: boolean | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Host name of the server that manages the electronic shelf labels. */
  readonly hostname?: string | null | undefined
  readonly provider?: string | null | undefined
}

/**
 * Returns the electronic shelf label settings of an access point.
 *
 * `GET /devices/{serial}/wireless/electronicShelfLabel`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-electronic-shelf-label/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceWirelessElectronicShelfLabel: Read<
  GetDeviceWirelessElectronicShelfLabelInput,
  DeviceWirelessElectronicShelfLabel
> = /*#__PURE__*/ read({
  id: "getDeviceWirelessElectronicShelfLabel",
  method: "GET",
  path: "/devices/{serial}/wireless/electronicShelfLabel",
  tag: "wireless",
  category: "configure",
  subTags: ["electronicShelfLabel"],
  response: "{apEslId:i,serial:s,channel:s,enabled:b,networkId:s,hostname:s,provider:s}"
})

/**
 * The input of {@link updateDeviceWirelessElectronicShelfLabel}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceWirelessElectronicShelfLabelInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly channel?: string | null | undefined
  /** Whether electronic shelf labels are served. */
  readonly enabled?: boolean | null | undefined
}

/**
 * Updates the electronic shelf label settings of an access point.
 *
 * `PUT /devices/{serial}/wireless/electronicShelfLabel`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/wireless/electronicShelfLabel`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-wireless-electronic-shelf-label/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceWirelessElectronicShelfLabel: Batchable<
  UpdateDeviceWirelessElectronicShelfLabelInput,
  DeviceWirelessElectronicShelfLabel
> = /*#__PURE__*/ batchable({
  id: "updateDeviceWirelessElectronicShelfLabel",
  method: "PUT",
  path: "/devices/{serial}/wireless/electronicShelfLabel",
  tag: "wireless",
  category: "configure",
  subTags: ["electronicShelfLabel"],
  body: { channel: "s", enabled: "b" },
  response: "{apEslId:i,serial:s,channel:s,enabled:b,networkId:s,hostname:s,provider:s}",
  batch: { resource: "/devices/{serial}/wireless/electronicShelfLabel", operation: "update" }
})

/**
 * The input of {@link getDeviceWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessLatencyStatsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: DeviceWirelessLatencyStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns clients on this VLAN. */
  readonly vlan?: number | undefined
  /** Comma-separated. */
  readonly fields?: string | undefined
}

/**
 * `ssid` in the input of {@link getDeviceWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceWirelessLatencyStatsSsidInput =
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
 * The answer of {@link getDeviceWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessLatencyStats {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Latency by class of traffic. */
  readonly latencyStats?: DeviceWirelessLatencyStatsLatencyStats | null | undefined
}

/**
 * `latencyStats` in the answer of {@link getDeviceWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessLatencyStatsLatencyStats {
  /** How long packets of the background class were under way. */
  readonly backgroundTraffic?: DeviceWirelessLatencyStatsLatencyStat | null | undefined
  /** How long packets of the best-effort class were under way. */
  readonly bestEffortTraffic?: DeviceWirelessLatencyStatsLatencyStat | null | undefined
  /** How long packets of the video class were under way. */
  readonly videoTraffic?: DeviceWirelessLatencyStatsLatencyStat | null | undefined
  /** How long packets of the voice class were under way. */
  readonly voiceTraffic?: DeviceWirelessLatencyStatsLatencyStat | null | undefined
}

/**
 * `latencyStats.backgroundTraffic` in the answer of {@link getDeviceWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessLatencyStatsLatencyStat {
  /** How many samples had which latency, by latency in milliseconds. */
  readonly rawDistribution?: { readonly [name: string]: unknown } | null | undefined
  /** Latency on average, in milliseconds. */
  readonly avg?: number | null | undefined
}

/**
 * Returns the latency statistics of an access point.
 *
 * `GET /devices/{serial}/wireless/latencyStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-latency-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceWirelessLatencyStats: Read<
  GetDeviceWirelessLatencyStatsInput,
  DeviceWirelessLatencyStats
> = /*#__PURE__*/ read({
  id: "getDeviceWirelessLatencyStats",
  method: "GET",
  path: "/devices/{serial}/wireless/latencyStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["latencyStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s",
    vlan: "i",
    fields: "s"
  },
  response: "{serial:s,latencyStats:{backgroundTraffic:{rawDistribution:{*:*},avg:n},bestEffortTraffic:{rawDistribution:{*:*},avg:n},videoTraffic:{rawDistribution:{*:*},avg:n},voiceTraffic:{rawDistribution:{*:*},avg:n}}}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessRadioSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessRadioSettings {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Id of an RF profile, as `getNetworkWirelessRfProfiles` lists it. */
  readonly rfProfileId?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: DeviceWirelessRadioSettingsTwoFourGhzSettings | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: DeviceWirelessRadioSettingsFiveGhzSettings | null | undefined
}

/**
 * `twoFourGhzSettings` in the answer of {@link getDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessRadioSettingsTwoFourGhzSettings {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceWirelessRadioSettingsTwoFourGhzSettingsChannel | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `twoFourGhzSettings.channel` in the answer of {@link getDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceWirelessRadioSettingsTwoFourGhzSettingsChannel =
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
 * `fiveGhzSettings` in the answer of {@link getDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessRadioSettingsFiveGhzSettings {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceWirelessRadioSettingsFiveGhzSettingsChannel | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. */
  readonly channelWidth?: 0 | 20 | 40 | 80 | 160 | Unlisted<number> | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `fiveGhzSettings.channel` in the answer of {@link getDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceWirelessRadioSettingsFiveGhzSettingsChannel =
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
 * Returns the radio settings of an access point.
 *
 * `GET /devices/{serial}/wireless/radio/settings`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-radio-settings/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceWirelessRadioSettings: Read<
  GetDeviceWirelessRadioSettingsInput,
  DeviceWirelessRadioSettings
> = /*#__PURE__*/ read({
  id: "getDeviceWirelessRadioSettings",
  method: "GET",
  path: "/devices/{serial}/wireless/radio/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["radio", "settings"],
  response: "{serial:s,rfProfileId:s,twoFourGhzSettings:{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14),targetPower:i},fiveGhzSettings:{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177),channelWidth:E(0|20|40|80|160),targetPower:i}}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceWirelessRadioSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Id of an RF profile, as `getNetworkWirelessRfProfiles` lists it. */
  readonly rfProfileId?: string | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: DeviceWirelessRadioSettingsTwoFourGhzSettingsInput | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: DeviceWirelessRadioSettingsFiveGhzSettingsInput | null | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link updateDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceWirelessRadioSettingsTwoFourGhzSettingsInput {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceWirelessRadioSettingsTwoFourGhzSettingsChannelInput | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `twoFourGhzSettings.channel` in the input of {@link updateDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceWirelessRadioSettingsTwoFourGhzSettingsChannelInput =
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
 * `fiveGhzSettings` in the input of {@link updateDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceWirelessRadioSettingsFiveGhzSettingsInput {
  /** Channel that the radio is fixed to; `null` to let it choose. */
  readonly channel?: DeviceWirelessRadioSettingsFiveGhzSettingsChannelInput | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. */
  readonly channelWidth?: 0 | 20 | 40 | 80 | 160 | Unlisted<number> | null | undefined
  /** Power that the radio transmits with, in dBm; `null` to let it choose within the profile's range. */
  readonly targetPower?: number | null | undefined
}

/**
 * `fiveGhzSettings.channel` in the input of {@link updateDeviceWirelessRadioSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceWirelessRadioSettingsFiveGhzSettingsChannelInput =
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
 * Updates the radio settings of an access point.
 *
 * `PUT /devices/{serial}/wireless/radio/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/wireless/radio/settings`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-wireless-radio-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceWirelessRadioSettings: Batchable<
  UpdateDeviceWirelessRadioSettingsInput,
  DeviceWirelessRadioSettings
> = /*#__PURE__*/ batchable({
  id: "updateDeviceWirelessRadioSettings",
  method: "PUT",
  path: "/devices/{serial}/wireless/radio/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["radio", "settings"],
  body: {
    rfProfileId: "s~",
    twoFourGhzSettings: "{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14)~,targetPower:i~}",
    fiveGhzSettings: "{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177)~,channelWidth:E(0|20|40|80|160)~,targetPower:i~}"
  },
  response: "{serial:s,rfProfileId:s,twoFourGhzSettings:{channel:E(1|2|3|4|5|6|7|8|9|10|11|12|13|14),targetPower:i},fiveGhzSettings:{channel:E(36|40|44|48|52|56|60|64|100|104|108|112|116|120|124|128|132|136|140|144|149|153|157|161|165|169|173|177),channelWidth:E(0|20|40|80|160),targetPower:i}}",
  batch: { resource: "/devices/{serial}/wireless/radio/settings", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getDeviceWirelessStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessStatusInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceWirelessStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessStatus {
  /** What the access point broadcasts: one entry for each SSID and radio. */
  readonly basicServiceSets?: Array<DeviceWirelessStatusBasicServiceSet> | null | undefined
}

/**
 * `basicServiceSets[]` in the answer of {@link getDeviceWirelessStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessStatusBasicServiceSet {
  readonly ssidName?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  /** Whether the SSID is sent on this radio. */
  readonly enabled?: boolean | null | undefined
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: string | null | undefined
  /** MAC address that the access point sends the SSID with. */
  readonly bssid?: string | null | undefined
  readonly channel?: number | null | undefined
  readonly channelWidth?: string | null | undefined
  readonly power?: string | null | undefined
  /** Whether the SSID is broadcast or hidden. */
  readonly visible?: boolean | null | undefined
  readonly broadcasting?: boolean | null | undefined
}

/**
 * Returns the SSIDs that an access point broadcasts, by radio.
 *
 * `GET /devices/{serial}/wireless/status`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-status/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceWirelessStatus: Read<GetDeviceWirelessStatusInput, DeviceWirelessStatus> = /*#__PURE__*/ read({
  id: "getDeviceWirelessStatus",
  method: "GET",
  path: "/devices/{serial}/wireless/status",
  tag: "wireless",
  category: "monitor",
  subTags: ["status"],
  response: "{basicServiceSets:[{ssidName:s,ssidNumber:i,enabled:b,band:s,bssid:s,channel:i,channelWidth:s,power:s,visible:b,broadcasting:b}]}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link createDeviceWirelessZigbeeEnrollment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceWirelessZigbeeEnrollmentInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link createDeviceWirelessZigbeeEnrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessZigbeeEnrollment {
  /** Other operations take it as `enrollmentId`. */
  readonly enrollmentId: string
  /** Path to ask how far the search is. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the search for new devices is. */
  readonly status?: string | null | undefined
}

/**
 * Starts the enrollment of Zigbee door locks on an access point.
 *
 * `POST /devices/{serial}/wireless/zigbee/enrollments`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-wireless-zigbee-enrollment/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceWirelessZigbeeEnrollment: Write<
  CreateDeviceWirelessZigbeeEnrollmentInput,
  DeviceWirelessZigbeeEnrollment
> = /*#__PURE__*/ write({
  id: "createDeviceWirelessZigbeeEnrollment",
  method: "POST",
  path: "/devices/{serial}/wireless/zigbee/enrollments",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "enrollments"],
  response: "{enrollmentId:s!,url:s,request:{serial:s},status:s}"
})

/**
 * The input of {@link getDeviceWirelessZigbeeEnrollment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceWirelessZigbeeEnrollmentInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which Zigbee enrollment: `enrollmentId` in the answer of `createDeviceWirelessZigbeeEnrollment`. */
  readonly enrollmentId: string | number
}

/**
 * The answer of {@link getDeviceWirelessZigbeeEnrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceWirelessZigbeeEnrollmentOutput {
  /** Other operations take it as `enrollmentId`. */
  readonly enrollmentId?: string | null | undefined
  /** Path to ask how far the search is. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the search for new devices is. */
  readonly status?: string | null | undefined
  readonly enrollmentStartedAt?: string | null | undefined
  readonly doorLocks?: Array<DeviceWirelessZigbeeEnrollmentDoorLock> | null | undefined
}

/**
 * `doorLocks[]` in the answer of {@link getDeviceWirelessZigbeeEnrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessZigbeeEnrollmentDoorLock {
  /** Id of a Zigbee door lock, as `getOrganizationWirelessZigbeeDoorLocks` lists it. */
  readonly doorLockId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly shortId?: string | null | undefined
  readonly lqi?: string | null | undefined
  /** Strength of the received signal. */
  readonly rssi?: string | null | undefined
  /** Whether the lock answers over Zigbee. */
  readonly status?: "offline" | "online" | Unlisted | null | undefined
  readonly eui64?: string | null | undefined
  /** In ISO 8601. */
  readonly enrolledAt?: string | null | undefined
  /** In ISO 8601. */
  readonly lastSeenAt?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly gateway?: DeviceWirelessZigbeeEnrollmentDoorLockGateway | null | undefined
}

/**
 * `doorLocks[].gateway` in the answer of {@link getDeviceWirelessZigbeeEnrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceWirelessZigbeeEnrollmentDoorLockGateway {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
}

/**
 * Returns the state of one enrollment of Zigbee door locks on an access point.
 *
 * `GET /devices/{serial}/wireless/zigbee/enrollments/{enrollmentId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-wireless-zigbee-enrollment/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceWirelessZigbeeEnrollment: Read<
  GetDeviceWirelessZigbeeEnrollmentInput,
  GetDeviceWirelessZigbeeEnrollmentOutput
> = /*#__PURE__*/ read({
  id: "getDeviceWirelessZigbeeEnrollment",
  method: "GET",
  path: "/devices/{serial}/wireless/zigbee/enrollments/{enrollmentId}",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "enrollments"],
  response: "{enrollmentId:s,url:s,request:{serial:s},status:s,enrollmentStartedAt:s,doorLocks:[{doorLockId:s,name:s,shortId:s,lqi:s,rssi:s,status:e(offline|online),eui64:s,enrolledAt:d,lastSeenAt:d,network:{id:s,name:s},gateway:{name:s,serial:s}}]}"
})

/**
 * The input of {@link getNetworkWirelessAirMarshal}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessAirMarshalInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessAirMarshal}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessAirMarshal {
  readonly ssid?: string | null | undefined
  readonly bssids?: Array<NetworkWirelessAirMarshalBssid> | null | undefined
  readonly channels?: Array<number> | null | undefined
  /** When it was seen, in seconds since 1970. */
  readonly firstSeen?: number | null | undefined
  /** When it was seen, in seconds since 1970. */
  readonly lastSeen?: number | null | undefined
  readonly wiredMacs?: Array<string> | null | undefined
  readonly wiredVlans?: Array<number> | null | undefined
  /** In seconds since 1970. */
  readonly wiredLastSeen?: number | null | undefined
  readonly manufacturers?: Array<string> | null | undefined
  readonly encryption?: "WEP" | "WPA" | "open" | Unlisted | null | undefined
  readonly types?: Array<"rogue" | "spoof" | Unlisted> | null | undefined
}

/**
 * `[].bssids[]` in the answer of {@link getNetworkWirelessAirMarshal}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessAirMarshalBssid {
  /** MAC address that the access point sends the SSID with. */
  readonly bssid?: string | null | undefined
  readonly contained?: boolean | null | undefined
  readonly detectedBy?: Array<NetworkWirelessAirMarshalBssidDetectedBy> | null | undefined
}

/**
 * `[].bssids[].detectedBy[]` in the answer of {@link getNetworkWirelessAirMarshal}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessAirMarshalBssidDetectedBy {
  readonly device?: string | null | undefined
  /** Strength of the received signal. */
  readonly rssi?: number | null | undefined
}

/**
 * Lists the SSIDs that Air Marshal found in its scans of a network.
 *
 * `GET /networks/{networkId}/wireless/airMarshal`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-air-marshal/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessAirMarshal: Read<
  GetNetworkWirelessAirMarshalInput,
  Array<NetworkWirelessAirMarshal>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessAirMarshal",
  method: "GET",
  path: "/networks/{networkId}/wireless/airMarshal",
  tag: "wireless",
  category: "monitor",
  subTags: ["airMarshal"],
  query: { t0: "d", timespan: "t" },
  response: "[{ssid:s,bssids:[{bssid:s,contained:b,detectedBy:[{device:s,rssi:i}]}],channels:[i],firstSeen:i,lastSeen:i,wiredMacs:[s],wiredVlans:[i],wiredLastSeen:i,manufacturers:[s],encryption:e(WEP|WPA|open)~,types:[e(rogue|spoof)]}]",
  scope: "wireless:config:read"
})

/**
 * The input of {@link createNetworkWirelessAirMarshalRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWirelessAirMarshalRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether SSIDs that match are allowed, blocked or reported. */
  readonly type: "alert" | "allow" | "block" | Unlisted
  /** Which SSIDs the rule is about. */
  readonly match: NetworkWirelessAirMarshalRuleMatchInput
}

/**
 * `match` in the input of {@link createNetworkWirelessAirMarshalRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessAirMarshalRuleMatchInput {
  /** Which part of the name has to agree, or that it is a BSSID. */
  readonly type?: "bssid" | "contains" | "exact" | "wildcard" | Unlisted | null | undefined
  /** Text that the SSID or BSSID is compared with. */
  readonly string?: string | null | undefined
}

/**
 * The answer of {@link createNetworkWirelessAirMarshalRule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessAirMarshalRule {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Other operations take it as `ruleId`. */
  readonly ruleId: string
  /** Whether SSIDs that match are allowed, blocked or reported. */
  readonly type?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** Which SSIDs the rule is about. */
  readonly match?: NetworkWirelessAirMarshalRuleMatch | null | undefined
}

/**
 * `match` in the answer of {@link createNetworkWirelessAirMarshalRule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessAirMarshalRuleMatch {
  /** Text that the SSID or BSSID is compared with. */
  readonly string?: string | null | undefined
  /** Which part of the name has to agree, or that it is a BSSID. */
  readonly type?: string | null | undefined
}

/**
 * Creates an Air Marshal rule in a network.
 *
 * `POST /networks/{networkId}/wireless/airMarshal/rules`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/wireless/airMarshal/rules`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-wireless-air-marshal-rule/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWirelessAirMarshalRule: Batchable<
  CreateNetworkWirelessAirMarshalRuleInput,
  NetworkWirelessAirMarshalRule
> = /*#__PURE__*/ batchable({
  id: "createNetworkWirelessAirMarshalRule",
  method: "POST",
  path: "/networks/{networkId}/wireless/airMarshal/rules",
  tag: "wireless",
  category: "configure",
  subTags: ["airMarshal", "rules"],
  body: { type: "e(alert|allow|block)!", match: "{type:e(bssid|contains|exact|wildcard),string:s}!" },
  response: "{network:{id:s,name:s},ruleId:s!,type:s,updatedAt:d,createdAt:d,match:{string:s,type:s}}",
  batch: { resource: "/networks/{networkId}/wireless/airMarshal/rules", operation: "create" }
})

/**
 * The input of {@link updateNetworkWirelessAirMarshalRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessAirMarshalRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Air Marshal rule: `ruleId` in the answer of `createNetworkWirelessAirMarshalRule`. */
  readonly ruleId: string | number
  /** Whether SSIDs that match are allowed, blocked or reported. */
  readonly type?: "alert" | "allow" | "block" | Unlisted | null | undefined
  /** Which SSIDs the rule is about. */
  readonly match?: NetworkWirelessAirMarshalRuleMatchInput | null | undefined
}

/**
 * Updates an Air Marshal rule of a network.
 *
 * `PUT /networks/{networkId}/wireless/airMarshal/rules/{ruleId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/airMarshal/rules/{ruleId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-air-marshal-rule/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessAirMarshalRule: Batchable<
  UpdateNetworkWirelessAirMarshalRuleInput,
  NetworkWirelessAirMarshalRule
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessAirMarshalRule",
  method: "PUT",
  path: "/networks/{networkId}/wireless/airMarshal/rules/{ruleId}",
  tag: "wireless",
  category: "configure",
  subTags: ["airMarshal", "rules"],
  body: { type: "e(alert|allow|block)", match: "{type:e(bssid|contains|exact|wildcard),string:s}" },
  response: "{network:{id:s,name:s},ruleId:s!,type:s,updatedAt:d,createdAt:d,match:{string:s,type:s}}",
  batch: { resource: "/networks/{networkId}/wireless/airMarshal/rules/{ruleId}", operation: "update" }
})

/**
 * The input of {@link deleteNetworkWirelessAirMarshalRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkWirelessAirMarshalRuleInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Air Marshal rule: `ruleId` in the answer of `createNetworkWirelessAirMarshalRule`. */
  readonly ruleId: string | number
}

/**
 * Deletes an Air Marshal rule of a network.
 *
 * `DELETE /networks/{networkId}/wireless/airMarshal/rules/{ruleId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/wireless/airMarshal/rules/{ruleId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-wireless-air-marshal-rule/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkWirelessAirMarshalRule: Batchable<
  DeleteNetworkWirelessAirMarshalRuleInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkWirelessAirMarshalRule",
  method: "DELETE",
  path: "/networks/{networkId}/wireless/airMarshal/rules/{ruleId}",
  tag: "wireless",
  category: "configure",
  subTags: ["airMarshal", "rules"],
  batch: { resource: "/networks/{networkId}/wireless/airMarshal/rules/{ruleId}", operation: "destroy" }
})

/**
 * The input of {@link updateNetworkWirelessAirMarshalSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessAirMarshalSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** What happens to clients that connect to rogue SSIDs no rule is about. */
  readonly defaultPolicy: "allow" | "block" | Unlisted
}

/**
 * The answer of {@link updateNetworkWirelessAirMarshalSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessAirMarshalSettings {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** What happens to clients that connect to rogue SSIDs no rule is about. */
  readonly defaultPolicy?: string | null | undefined
}

/**
 * Updates the Air Marshal settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/airMarshal/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/airMarshal/settings`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-air-marshal-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessAirMarshalSettings: Batchable<
  UpdateNetworkWirelessAirMarshalSettingsInput,
  NetworkWirelessAirMarshalSettings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessAirMarshalSettings",
  method: "PUT",
  path: "/networks/{networkId}/wireless/airMarshal/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["airMarshal", "settings"],
  body: { defaultPolicy: "e(allow|block)!" },
  response: "{networkId:s,defaultPolicy:s}",
  batch: { resource: "/networks/{networkId}/wireless/airMarshal/settings", operation: "update" }
})

/**
 * The input of {@link getNetworkWirelessAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessAlternateManagementInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * Returns the wireless alternate management interface of a network.
 *
 * `GET /networks/{networkId}/wireless/alternateManagementInterface`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-alternate-management-interface/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessAlternateManagementInterface: Read<
  GetNetworkWirelessAlternateManagementInterfaceInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessAlternateManagementInterface",
  method: "GET",
  path: "/networks/{networkId}/wireless/alternateManagementInterface",
  tag: "wireless",
  category: "configure",
  subTags: ["alternateManagementInterface"],
  response: "{*:*}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessAlternateManagementInterfaceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether management traffic has an address and a VLAN of its own. */
  readonly enabled?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** Which management traffic goes over this interface. */
  readonly protocols?: ReadonlyArray<"ldap" | "radius" | "snmp" | "syslog" | Unlisted> | null | undefined
  readonly accessPoints?: ReadonlyArray<NetworkWirelessAlternateManagementInterfaceAccessPointInput> | null | undefined
}

/**
 * `accessPoints[]` in the input of {@link updateNetworkWirelessAlternateManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessAlternateManagementInterfaceAccessPointInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** Second address that the device is managed under. */
  readonly alternateManagementIp: string
  /** Mask of the subnet, such as `255.255.255.0`. */
  readonly subnetMask?: string | null | undefined
  /** Next hop of management traffic. */
  readonly gateway?: string | null | undefined
  readonly dns1?: string | null | undefined
  readonly dns2?: string | null | undefined
}

/**
 * Updates the wireless alternate management interface of a network.
 *
 * `PUT /networks/{networkId}/wireless/alternateManagementInterface`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/alternateManagementInterface`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-alternate-management-interface/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessAlternateManagementInterface: Batchable<
  UpdateNetworkWirelessAlternateManagementInterfaceInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessAlternateManagementInterface",
  method: "PUT",
  path: "/networks/{networkId}/wireless/alternateManagementInterface",
  tag: "wireless",
  category: "configure",
  subTags: ["alternateManagementInterface"],
  body: {
    enabled: "b",
    vlanId: "i",
    protocols: "[e(ldap|radius|snmp|syslog)]",
    accessPoints: "[{serial:s!,alternateManagementIp:s!,subnetMask:s,gateway:s,dns1:s,dns2:s}]"
  },
  response: "{*:*}",
  batch: { resource: "/networks/{networkId}/wireless/alternateManagementInterface", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessBillingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessBilling {
  readonly currency?: string | null | undefined
  readonly plans?: Array<NetworkWirelessBillingPlan> | null | undefined
}

/**
 * `plans[]` in the answer of {@link getNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessBillingPlan {
  readonly id?: string | null | undefined
  readonly price: number | null
  /** Limits of what may be sent and received. */
  readonly bandwidthLimits: NetworkWirelessBillingPlanBandwidthLimits | null
  readonly timeLimit: "1 day" | "1 hour" | "1 week" | "30 days" | Unlisted | null
}

/**
 * `plans[].bandwidthLimits` in the answer of {@link getNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessBillingPlanBandwidthLimits {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Returns the wireless billing settings of a network.
 *
 * `GET /networks/{networkId}/wireless/billing`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-billing/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessBilling: Read<
  GetNetworkWirelessBillingInput,
  NetworkWirelessBilling
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessBilling",
  method: "GET",
  path: "/networks/{networkId}/wireless/billing",
  tag: "wireless",
  category: "configure",
  subTags: ["billing"],
  response: "{currency:s,plans:[{id:s,price:n~,bandwidthLimits:{limitUp:n,limitDown:n}~,timeLimit:s~}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessBillingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly currency?: string | null | undefined
  readonly plans?: ReadonlyArray<NetworkWirelessBillingPlanInput> | null | undefined
}

/**
 * `plans[]` in the input of {@link updateNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessBillingPlanInput {
  readonly id?: string | null | undefined
  readonly price: number | null
  /** Limits of what may be sent and received. */
  readonly bandwidthLimits: NetworkWirelessBillingPlanBandwidthLimitsInput | null
  readonly timeLimit: "1 day" | "1 hour" | "1 week" | "30 days" | Unlisted | null
}

/**
 * `plans[].bandwidthLimits` in the input of {@link updateNetworkWirelessBilling}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessBillingPlanBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. `null` for no limit. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. `null` for no limit. */
  readonly limitDown?: number | null | undefined
}

/**
 * Updates the wireless billing settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/billing`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/billing`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-billing/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessBilling: Batchable<
  UpdateNetworkWirelessBillingInput,
  NetworkWirelessBilling
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessBilling",
  method: "PUT",
  path: "/networks/{networkId}/wireless/billing",
  tag: "wireless",
  category: "configure",
  subTags: ["billing"],
  body: {
    currency: "s",
    plans: "[{id:s,price:n~!,bandwidthLimits:{limitUp:i~,limitDown:i~}~!,timeLimit:e(1 day|1 hour|1 week|30 days)~!}]"
  },
  response: "{currency:s,plans:[{id:s,price:n~,bandwidthLimits:{limitUp:n,limitDown:n}~,timeLimit:s~}]}",
  batch: { resource: "/networks/{networkId}/wireless/billing", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessBluetoothSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessBluetoothSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkWirelessBluetoothSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessBluetoothSettings {
  /** Whether access points look for Bluetooth devices around them. */
  readonly scanningEnabled?: boolean | null | undefined
  /** Whether access points send Bluetooth beacons. */
  readonly advertisingEnabled?: boolean | null | undefined
  /** Id that the Bluetooth beacons send, shared by many of them. */
  readonly uuid?: string | null | undefined
  /** Whether each access point has its own pair of beacon numbers. */
  readonly majorMinorAssignmentMode?: "Non-unique" | "Unique" | Unlisted | null | undefined
  /** First of the two numbers by which a Bluetooth beacon is told from others. */
  readonly major?: number | null | undefined
  /** Second of the two numbers by which a Bluetooth beacon is told from others. */
  readonly minor?: number | null | undefined
  readonly eslEnabled?: boolean | null | undefined
}

/**
 * Returns the wireless Bluetooth settings of a network.
 *
 * `GET /networks/{networkId}/wireless/bluetooth/settings`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-bluetooth-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessBluetoothSettings: Read<
  GetNetworkWirelessBluetoothSettingsInput,
  NetworkWirelessBluetoothSettings
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessBluetoothSettings",
  method: "GET",
  path: "/networks/{networkId}/wireless/bluetooth/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["bluetooth", "settings"],
  response: "{scanningEnabled:b,advertisingEnabled:b,uuid:s,majorMinorAssignmentMode:s,major:i,minor:i,eslEnabled:b}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessBluetoothSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessBluetoothSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether access points look for Bluetooth devices around them. */
  readonly scanningEnabled?: boolean | null | undefined
  /** Whether access points send Bluetooth beacons. */
  readonly advertisingEnabled?: boolean | null | undefined
  /** Id that the Bluetooth beacons send, shared by many of them. */
  readonly uuid?: string | null | undefined
  /** Whether each access point has its own pair of beacon numbers. */
  readonly majorMinorAssignmentMode?: "Non-unique" | "Unique" | Unlisted | null | undefined
  /** First of the two numbers by which a Bluetooth beacon is told from others. */
  readonly major?: number | null | undefined
  /** Second of the two numbers by which a Bluetooth beacon is told from others. */
  readonly minor?: number | null | undefined
}

/**
 * Updates the wireless Bluetooth settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/bluetooth/settings`
 *
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-bluetooth-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessBluetoothSettings: Write<
  UpdateNetworkWirelessBluetoothSettingsInput,
  NetworkWirelessBluetoothSettings
> = /*#__PURE__*/ write({
  id: "updateNetworkWirelessBluetoothSettings",
  method: "PUT",
  path: "/networks/{networkId}/wireless/bluetooth/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["bluetooth", "settings"],
  body: {
    scanningEnabled: "b",
    advertisingEnabled: "b",
    uuid: "s",
    majorMinorAssignmentMode: "e(Non-unique|Unique)",
    major: "i",
    minor: "i"
  },
  response: "{scanningEnabled:b,advertisingEnabled:b,uuid:s,majorMinorAssignmentMode:s,major:i,minor:i,eslEnabled:b}",
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessChannelUtilizationHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessChannelUtilizationHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
  /** The API's default is `false`. */
  readonly autoResolution?: boolean | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessChannelUtilizationHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessChannelUtilizationHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilizationTotal?: number | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilization80211?: number | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilizationNon80211?: number | null | undefined
}

/**
 * Returns the wireless channel utilization history of a network.
 *
 * `GET /networks/{networkId}/wireless/channelUtilizationHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-channel-utilization-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessChannelUtilizationHistory: Read<
  GetNetworkWirelessChannelUtilizationHistoryInput,
  Array<NetworkWirelessChannelUtilizationHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessChannelUtilizationHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/channelUtilizationHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["channelUtilizationHistory"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    resolution: "t",
    autoResolution: "b",
    clientId: "s",
    deviceSerial: "s",
    apTag: "s",
    band: "e(2.4|5|6)"
  },
  response: "[{startTs:d,endTs:d,utilizationTotal:n,utilization80211:n,utilizationNon80211:n}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientCountHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientCountHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
  /** The API's default is `false`. */
  readonly autoResolution?: boolean | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessClientCountHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientCountHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** How many clients were connected. */
  readonly clientCount?: number | null | undefined
}

/**
 * Returns the wireless client count history of a network.
 *
 * `GET /networks/{networkId}/wireless/clientCountHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-count-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientCountHistory: Read<
  GetNetworkWirelessClientCountHistoryInput,
  Array<NetworkWirelessClientCountHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessClientCountHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/clientCountHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["clientCountHistory"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    resolution: "t",
    autoResolution: "b",
    clientId: "s",
    deviceSerial: "s",
    apTag: "s",
    band: "e(2.4|5|6)",
    ssid: "i"
  },
  response: "[{startTs:d,endTs:d,clientCount:i}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientsConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientsConnectionStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessClientsConnectionStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessClientsConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessClientsConnectionStatsSsidInput =
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
 * `[]` in the answer of {@link getNetworkWirelessClientsConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientsConnectionStat {
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** At which step connections failed, and how many succeeded. */
  readonly connectionStats?: NetworkWirelessClientsConnectionStatConnectionStats | null | undefined
}

/**
 * `[].connectionStats` in the answer of {@link getNetworkWirelessClientsConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientsConnectionStatConnectionStats {
  /** Failures in the association with the access point. */
  readonly assoc?: number | null | undefined
  /** Failures in authentication. */
  readonly auth?: number | null | undefined
  /** Failures to get an address by DHCP. */
  readonly dhcp?: number | null | undefined
  /** Failures to resolve names by DNS. */
  readonly dns?: number | null | undefined
  /** How many connections succeeded. */
  readonly success?: number | null | undefined
}

/**
 * Returns the connection statistics of each wireless client in a network.
 *
 * `GET /networks/{networkId}/wireless/clients/connectionStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-connection-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientsConnectionStats: Read<
  GetNetworkWirelessClientsConnectionStatsInput,
  Array<NetworkWirelessClientsConnectionStat>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessClientsConnectionStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/clients/connectionStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "connectionStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s"
  },
  response: "[{mac:s,connectionStats:{assoc:i,auth:i,dhcp:i,dns:i,success:i}}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientsLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientsLatencyStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessClientsLatencyStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns clients on this VLAN. */
  readonly vlan?: number | undefined
  /** Comma-separated. */
  readonly fields?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessClientsLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessClientsLatencyStatsSsidInput =
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
 * `[]` in the answer of {@link getNetworkWirelessClientsLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientsLatencyStat {
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** Latency by class of traffic. */
  readonly latencyStats?: NetworkWirelessClientsLatencyStatLatencyStats | null | undefined
}

/**
 * `[].latencyStats` in the answer of {@link getNetworkWirelessClientsLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientsLatencyStatLatencyStats {
  /** How long packets of the background class were under way. */
  readonly backgroundTraffic?: NetworkWirelessClientsLatencyStatLatencyStat | null | undefined
  /** How long packets of the best-effort class were under way. */
  readonly bestEffortTraffic?: NetworkWirelessClientsLatencyStatLatencyStat | null | undefined
  /** How long packets of the video class were under way. */
  readonly videoTraffic?: NetworkWirelessClientsLatencyStatLatencyStat | null | undefined
  /** How long packets of the voice class were under way. */
  readonly voiceTraffic?: NetworkWirelessClientsLatencyStatLatencyStat | null | undefined
}

/**
 * `[].latencyStats.backgroundTraffic` in the answer of {@link getNetworkWirelessClientsLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientsLatencyStatLatencyStat {
  /** How many samples had which latency, by latency in milliseconds. */
  readonly rawDistribution?: { readonly [name: string]: unknown } | null | undefined
  /** Latency on average, in milliseconds. */
  readonly avg?: number | null | undefined
}

/**
 * Returns the latency statistics of each wireless client in a network.
 *
 * `GET /networks/{networkId}/wireless/clients/latencyStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-clients-latency-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientsLatencyStats: Read<
  GetNetworkWirelessClientsLatencyStatsInput,
  Array<NetworkWirelessClientsLatencyStat>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessClientsLatencyStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/clients/latencyStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "latencyStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s",
    vlan: "i",
    fields: "s"
  },
  response: "[{mac:s,latencyStats:{backgroundTraffic:{rawDistribution:{*:*},avg:n},bestEffortTraffic:{rawDistribution:{*:*},avg:n},videoTraffic:{rawDistribution:{*:*},avg:n},voiceTraffic:{rawDistribution:{*:*},avg:n}}}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientConnectionStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessClientConnectionStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessClientConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessClientConnectionStatsSsidInput =
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
 * The answer of {@link getNetworkWirelessClientConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientConnectionStats {
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** At which step connections failed, and how many succeeded. */
  readonly connectionStats?: NetworkWirelessClientConnectionStatsConnectionStats | null | undefined
}

/**
 * `connectionStats` in the answer of {@link getNetworkWirelessClientConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientConnectionStatsConnectionStats {
  /** Failures in the association with the access point. */
  readonly assoc?: number | null | undefined
  /** Failures in authentication. */
  readonly auth?: number | null | undefined
  /** Failures to get an address by DHCP. */
  readonly dhcp?: number | null | undefined
  /** How many connections succeeded. */
  readonly success?: number | null | undefined
}

/**
 * Returns the connection statistics of a wireless client in a network.
 *
 * `GET /networks/{networkId}/wireless/clients/{clientId}/connectionStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-connection-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientConnectionStats: Read<
  GetNetworkWirelessClientConnectionStatsInput,
  NetworkWirelessClientConnectionStats
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessClientConnectionStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/clients/{clientId}/connectionStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "connectionStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s"
  },
  response: "{mac:s,connectionStats:{assoc:i,auth:i,dhcp:i,success:i}}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientConnectivityEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientConnectivityEventsInput {
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
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Only those of one of these types. */
  readonly types?: ReadonlyArray<NetworkWirelessClientConnectivityEventsTypeInput> | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssidNumber?: NetworkWirelessClientConnectivityEventsSsidNumberInput | undefined
  readonly includedSeverities?: ReadonlyArray<"bad" | "good" | "info" | "warn" | Unlisted> | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
}

/**
 * `types[]` in the input of {@link getNetworkWirelessClientConnectivityEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessClientConnectivityEventsTypeInput =
  | "assoc"
  | "auth"
  | "connection"
  | "deauth"
  | "dhcp"
  | "disassoc"
  | "dns"
  | "roam"
  | "sticky"
  | Unlisted

/**
 * `ssidNumber` in the input of {@link getNetworkWirelessClientConnectivityEvents}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessClientConnectivityEventsSsidNumberInput =
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
 * `[]` in the answer of {@link getNetworkWirelessClientConnectivityEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientConnectivityEvent {
  /** In ISO 8601. */
  readonly occurredAt?: string | null | undefined
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: NetworkWirelessClientConnectivityEventSsidNumber | null | undefined
  readonly type?: NetworkWirelessClientConnectivityEventType | null | undefined
  readonly subtype?: string | null | undefined
  readonly severity?: string | null | undefined
  /** In milliseconds. */
  readonly durationMs?: number | null | undefined
  readonly channel?: number | null | undefined
  /** Strength of the received signal. */
  readonly rssi?: number | null | undefined
  /** Details that only this kind of event has. */
  readonly eventData?: { readonly [name: string]: unknown } | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  /** Id of a packet capture, as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId?: string | null | undefined
}

/**
 * `[].ssidNumber` in the answer of {@link getNetworkWirelessClientConnectivityEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessClientConnectivityEventSsidNumber =
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
 * `[].type` in the answer of {@link getNetworkWirelessClientConnectivityEvents}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessClientConnectivityEventType =
  | "assoc"
  | "auth"
  | "connection"
  | "deauth"
  | "dhcp"
  | "disassoc"
  | "dns"
  | "roam"
  | "sticky"
  | Unlisted

/**
 * Lists the connectivity events of a wireless client in a network.
 *
 * `GET /networks/{networkId}/wireless/clients/{clientId}/connectivityEvents`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-connectivity-events/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientConnectivityEvents: Paginated<
  GetNetworkWirelessClientConnectivityEventsInput,
  Array<NetworkWirelessClientConnectivityEvent>,
  NetworkWirelessClientConnectivityEvent
> = /*#__PURE__*/ paginated({
  id: "getNetworkWirelessClientConnectivityEvents",
  method: "GET",
  path: "/networks/{networkId}/wireless/clients/{clientId}/connectivityEvents",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "connectivityEvents"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)",
    t0: "d",
    t1: "d",
    timespan: "t",
    types: "[e(assoc|auth|connection|deauth|dhcp|disassoc|dns|roam|sticky)]",
    band: "e(2.4|5|6)",
    ssidNumber: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    includedSeverities: "[e(bad|good|info|warn)]",
    deviceSerial: "s"
  },
  response: "[{occurredAt:d,band:e(2.4|5|6),ssidNumber:E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14),type:e(assoc|auth|connection|deauth|dhcp|disassoc|dns|roam|sticky),subtype:s,severity:s,durationMs:i,channel:i,rssi:i,eventData:{*:*},deviceSerial:s,captureId:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientLatencyHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientLatencyHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  /** Start of the time range, in ISO 8601. At most 791 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 791 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 68,342,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessClientLatencyHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientLatencyHistory {
  /** In seconds. */
  readonly t0?: number | null | undefined
  /** In seconds. */
  readonly t1?: number | null | undefined
  readonly latencyBinsByCategory?: NetworkWirelessClientLatencyHistoryLatencyBinsByCategory | null | undefined
}

/**
 * `[].latencyBinsByCategory` in the answer of {@link getNetworkWirelessClientLatencyHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientLatencyHistoryLatencyBinsByCategory {
  readonly backgroundTraffic?: NetworkWirelessClientLatencyHistoryLatencyBinsByCategoryItem | null | undefined
  readonly bestEffortTraffic?: NetworkWirelessClientLatencyHistoryLatencyBinsByCategoryItem | null | undefined
  readonly videoTraffic?: NetworkWirelessClientLatencyHistoryLatencyBinsByCategoryItem | null | undefined
  readonly voiceTraffic?: NetworkWirelessClientLatencyHistoryLatencyBinsByCategoryItem | null | undefined
}

/**
 * `[].latencyBinsByCategory.backgroundTraffic` in the answer of {@link getNetworkWirelessClientLatencyHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientLatencyHistoryLatencyBinsByCategoryItem {
  readonly "0.5"?: number | null | undefined
  readonly "1.0"?: number | null | undefined
  readonly "2.0"?: number | null | undefined
  readonly "4.0"?: number | null | undefined
  readonly "8.0"?: number | null | undefined
  readonly "16.0"?: number | null | undefined
  readonly "32.0"?: number | null | undefined
  readonly "64.0"?: number | null | undefined
  readonly "128.0"?: number | null | undefined
  readonly "256.0"?: number | null | undefined
  readonly "512.0"?: number | null | undefined
  readonly "1024.0"?: number | null | undefined
  readonly "2048.0"?: number | null | undefined
}

/**
 * Returns the latency history of a wireless client in a network.
 *
 * `GET /networks/{networkId}/wireless/clients/{clientId}/latencyHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-latency-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientLatencyHistory: Read<
  GetNetworkWirelessClientLatencyHistoryInput,
  Array<NetworkWirelessClientLatencyHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessClientLatencyHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/clients/{clientId}/latencyHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "latencyHistory"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t" },
  response: '[{t0:i,t1:i,latencyBinsByCategory:{backgroundTraffic:{"0.5":i,"1.0":i,"2.0":i,"4.0":i,"8.0":i,"16.0":i,"32.0":i,"64.0":i,"128.0":i,"256.0":i,"512.0":i,"1024.0":i,"2048.0":i},bestEffortTraffic:{"0.5":i,"1.0":i,"2.0":i,"4.0":i,"8.0":i,"16.0":i,"32.0":i,"64.0":i,"128.0":i,"256.0":i,"512.0":i,"1024.0":i,"2048.0":i},videoTraffic:{"0.5":i,"1.0":i,"2.0":i,"4.0":i,"8.0":i,"16.0":i,"32.0":i,"64.0":i,"128.0":i,"256.0":i,"512.0":i,"1024.0":i,"2048.0":i},voiceTraffic:{"0.5":i,"1.0":i,"2.0":i,"4.0":i,"8.0":i,"16.0":i,"32.0":i,"64.0":i,"128.0":i,"256.0":i,"512.0":i,"1024.0":i,"2048.0":i}}}]',
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessClientLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessClientLatencyStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which client: its `id` as `getNetworkClients` lists it, or its MAC address. */
  readonly clientId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessClientLatencyStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns clients on this VLAN. */
  readonly vlan?: number | undefined
  /** Comma-separated. */
  readonly fields?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessClientLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessClientLatencyStatsSsidInput =
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
 * The answer of {@link getNetworkWirelessClientLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientLatencyStats {
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** Latency by class of traffic. */
  readonly latencyStats?: NetworkWirelessClientLatencyStatsLatencyStats | null | undefined
}

/**
 * `latencyStats` in the answer of {@link getNetworkWirelessClientLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientLatencyStatsLatencyStats {
  /** How long packets of the background class were under way. */
  readonly backgroundTraffic?: NetworkWirelessClientLatencyStatsLatencyStat | null | undefined
  /** How long packets of the best-effort class were under way. */
  readonly bestEffortTraffic?: NetworkWirelessClientLatencyStatsLatencyStat | null | undefined
  /** How long packets of the video class were under way. */
  readonly videoTraffic?: NetworkWirelessClientLatencyStatsLatencyStat | null | undefined
  /** How long packets of the voice class were under way. */
  readonly voiceTraffic?: NetworkWirelessClientLatencyStatsLatencyStat | null | undefined
}

/**
 * `latencyStats.backgroundTraffic` in the answer of {@link getNetworkWirelessClientLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessClientLatencyStatsLatencyStat {
  /** How many samples had which latency, by latency in milliseconds. */
  readonly rawDistribution?: { readonly [name: string]: unknown } | null | undefined
  /** Latency on average, in milliseconds. */
  readonly avg?: number | null | undefined
}

/**
 * Returns the latency statistics of a wireless client in a network.
 *
 * `GET /networks/{networkId}/wireless/clients/{clientId}/latencyStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-client-latency-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessClientLatencyStats: Read<
  GetNetworkWirelessClientLatencyStatsInput,
  NetworkWirelessClientLatencyStats
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessClientLatencyStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/clients/{clientId}/latencyStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "latencyStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s",
    vlan: "i",
    fields: "s"
  },
  response: "{mac:s,latencyStats:{backgroundTraffic:{rawDistribution:{*:*},avg:n},bestEffortTraffic:{rawDistribution:{*:*},avg:n},videoTraffic:{rawDistribution:{*:*},avg:n},voiceTraffic:{rawDistribution:{*:*},avg:n}}}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessConnectionStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessConnectionStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessConnectionStatsSsidInput =
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
 * The answer of {@link getNetworkWirelessConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessConnectionStats {
  /** Failures in the association with the access point. */
  readonly assoc?: number | null | undefined
  /** Failures in authentication. */
  readonly auth?: number | null | undefined
  /** Failures to get an address by DHCP. */
  readonly dhcp?: number | null | undefined
  /** Failures to resolve names by DNS. */
  readonly dns?: number | null | undefined
  /** How many connections succeeded. */
  readonly success?: number | null | undefined
}

/**
 * Returns the wireless connection statistics of a network.
 *
 * `GET /networks/{networkId}/wireless/connectionStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-connection-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessConnectionStats: Read<
  GetNetworkWirelessConnectionStatsInput,
  NetworkWirelessConnectionStats
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessConnectionStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/connectionStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["connectionStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s"
  },
  response: "{assoc:i,auth:i,dhcp:i,dns:i,success:i}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessDataRateHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessDataRateHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
  /** The API's default is `false`. */
  readonly autoResolution?: boolean | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessDataRateHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessDataRateHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** In kilobytes per second. */
  readonly averageKbps?: number | null | undefined
  /** In kilobytes per second. */
  readonly downloadKbps?: number | null | undefined
  /** In kilobytes per second. */
  readonly uploadKbps?: number | null | undefined
}

/**
 * Returns the wireless data rate history of a network.
 *
 * `GET /networks/{networkId}/wireless/dataRateHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-data-rate-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessDataRateHistory: Read<
  GetNetworkWirelessDataRateHistoryInput,
  Array<NetworkWirelessDataRateHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessDataRateHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/dataRateHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["dataRateHistory"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    resolution: "t",
    autoResolution: "b",
    clientId: "s",
    deviceSerial: "s",
    apTag: "s",
    band: "e(2.4|5|6)",
    ssid: "i"
  },
  response: "[{startTs:d,endTs:d,averageKbps:i,downloadKbps:i,uploadKbps:i}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessDevicesConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessDevicesConnectionStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessDevicesConnectionStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessDevicesConnectionStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessDevicesConnectionStatsSsidInput =
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
 * `[]` in the answer of {@link getNetworkWirelessDevicesConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessDevicesConnectionStat {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** At which step connections failed, and how many succeeded. */
  readonly connectionStats?: NetworkWirelessDevicesConnectionStatConnectionStats | null | undefined
}

/**
 * `[].connectionStats` in the answer of {@link getNetworkWirelessDevicesConnectionStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessDevicesConnectionStatConnectionStats {
  /** Failures in the association with the access point. */
  readonly assoc?: number | null | undefined
  /** Failures in authentication. */
  readonly auth?: number | null | undefined
  /** Failures to get an address by DHCP. */
  readonly dhcp?: number | null | undefined
  /** Failures to resolve names by DNS. */
  readonly dns?: number | null | undefined
  /** How many connections succeeded. */
  readonly success?: number | null | undefined
}

/**
 * Returns the connection statistics of each access point in a network.
 *
 * `GET /networks/{networkId}/wireless/devices/connectionStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-connection-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessDevicesConnectionStats: Read<
  GetNetworkWirelessDevicesConnectionStatsInput,
  Array<NetworkWirelessDevicesConnectionStat>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessDevicesConnectionStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/devices/connectionStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "connectionStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s"
  },
  response: "[{serial:s,connectionStats:{assoc:i,auth:i,dhcp:i,dns:i,success:i}}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessDevicesLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessDevicesLatencyStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessDevicesLatencyStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns clients on this VLAN. */
  readonly vlan?: number | undefined
  /** Comma-separated. */
  readonly fields?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessDevicesLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessDevicesLatencyStatsSsidInput =
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
 * `[]` in the answer of {@link getNetworkWirelessDevicesLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessDevicesLatencyStat {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Latency by class of traffic. */
  readonly latencyStats?: NetworkWirelessDevicesLatencyStatLatencyStats | null | undefined
}

/**
 * `[].latencyStats` in the answer of {@link getNetworkWirelessDevicesLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessDevicesLatencyStatLatencyStats {
  /** How long packets of the background class were under way. */
  readonly backgroundTraffic?: NetworkWirelessDevicesLatencyStatLatencyStat | null | undefined
  /** How long packets of the best-effort class were under way. */
  readonly bestEffortTraffic?: NetworkWirelessDevicesLatencyStatLatencyStat | null | undefined
  /** How long packets of the video class were under way. */
  readonly videoTraffic?: NetworkWirelessDevicesLatencyStatLatencyStat | null | undefined
  /** How long packets of the voice class were under way. */
  readonly voiceTraffic?: NetworkWirelessDevicesLatencyStatLatencyStat | null | undefined
}

/**
 * `[].latencyStats.backgroundTraffic` in the answer of {@link getNetworkWirelessDevicesLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessDevicesLatencyStatLatencyStat {
  /** How many samples had which latency, by latency in milliseconds. */
  readonly rawDistribution?: { readonly [name: string]: unknown } | null | undefined
  /** Latency on average, in milliseconds. */
  readonly avg?: number | null | undefined
}

/**
 * Returns the latency statistics of each access point in a network.
 *
 * `GET /networks/{networkId}/wireless/devices/latencyStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-devices-latency-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessDevicesLatencyStats: Read<
  GetNetworkWirelessDevicesLatencyStatsInput,
  Array<NetworkWirelessDevicesLatencyStat>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessDevicesLatencyStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/devices/latencyStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "latencyStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s",
    vlan: "i",
    fields: "s"
  },
  response: "[{serial:s,latencyStats:{backgroundTraffic:{rawDistribution:{*:*},avg:n},bestEffortTraffic:{rawDistribution:{*:*},avg:n},videoTraffic:{rawDistribution:{*:*},avg:n},voiceTraffic:{rawDistribution:{*:*},avg:n}}}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessElectronicShelfLabel}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessElectronicShelfLabelInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkWirelessElectronicShelfLabel}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessElectronicShelfLabel {
  /** Host name of the server that manages the electronic shelf labels. */
  readonly hostname?: string | null | undefined
  /** Whether electronic shelf labels are served. */
  readonly enabled?: boolean | null | undefined
  readonly mode?: "Bluetooth" | "high frequency" | Unlisted | null | undefined
  readonly sepioo?: { readonly hostname?: string | null | undefined } | null | undefined
}

/**
 * Returns the electronic shelf label settings of a network.
 *
 * `GET /networks/{networkId}/wireless/electronicShelfLabel`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-electronic-shelf-label/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessElectronicShelfLabel: Read<
  GetNetworkWirelessElectronicShelfLabelInput,
  NetworkWirelessElectronicShelfLabel
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessElectronicShelfLabel",
  method: "GET",
  path: "/networks/{networkId}/wireless/electronicShelfLabel",
  tag: "wireless",
  category: "configure",
  subTags: ["electronicShelfLabel"],
  response: "{hostname:s,enabled:b,mode:s,sepioo:{hostname:s}}"
})

/**
 * The input of {@link updateNetworkWirelessElectronicShelfLabel}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessElectronicShelfLabelInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Host name of the server that manages the electronic shelf labels. */
  readonly hostname?: string | null | undefined
  /** Whether electronic shelf labels are served. */
  readonly enabled?: boolean | null | undefined
  readonly mode?: "Bluetooth" | "high frequency" | Unlisted | null | undefined
}

/**
 * Updates the electronic shelf label settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/electronicShelfLabel`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/electronicShelfLabel`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-electronic-shelf-label/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessElectronicShelfLabel: Batchable<
  UpdateNetworkWirelessElectronicShelfLabelInput,
  NetworkWirelessElectronicShelfLabel
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessElectronicShelfLabel",
  method: "PUT",
  path: "/networks/{networkId}/wireless/electronicShelfLabel",
  tag: "wireless",
  category: "configure",
  subTags: ["electronicShelfLabel"],
  body: { hostname: "s", enabled: "b", mode: "e(Bluetooth|high frequency)" },
  response: "{hostname:s,enabled:b,mode:s,sepioo:{hostname:s}}",
  batch: { resource: "/networks/{networkId}/wireless/electronicShelfLabel", operation: "update" }
})

/**
 * The input of {@link getNetworkWirelessElectronicShelfLabelConfiguredDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessElectronicShelfLabelConfiguredDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkWirelessElectronicShelfLabelConfiguredDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessElectronicShelfLabelConfiguredDevice {
  /** Host name of the server that manages the electronic shelf labels. */
  readonly hostname?: string | null | undefined
  /** Whether electronic shelf labels are served. */
  readonly enabled?: boolean | null | undefined
  /** One of `Bluetooth`, `high frequency`. */
  readonly mode?: string | null | undefined
  readonly sepioo?: { readonly hostname?: string | null | undefined } | null | undefined
}

/**
 * Lists the access points that can serve electronic shelf labels in a network.
 *
 * `GET /networks/{networkId}/wireless/electronicShelfLabel/configuredDevices`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-electronic-shelf-label-configured-devices/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessElectronicShelfLabelConfiguredDevices: Read<
  GetNetworkWirelessElectronicShelfLabelConfiguredDevicesInput,
  Array<NetworkWirelessElectronicShelfLabelConfiguredDevice>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessElectronicShelfLabelConfiguredDevices",
  method: "GET",
  path: "/networks/{networkId}/wireless/electronicShelfLabel/configuredDevices",
  tag: "wireless",
  category: "configure",
  subTags: ["electronicShelfLabel", "configuredDevices"],
  response: "[{hostname:s,enabled:b,mode:s,sepioo:{hostname:s}}]"
})

/**
 * The input of {@link getNetworkWirelessEthernetPortsProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessEthernetPortsProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkWirelessEthernetPortsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessEthernetPortsProfile {
  /** Other operations take it as `profileId`. */
  readonly profileId: string
  readonly name?: string | null | undefined
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefault?: boolean | null | undefined
  /** Wired ports of the access points. */
  readonly ports?: Array<NetworkWirelessEthernetPortsProfilePort> | null | undefined
  /** USB ports of the access points. */
  readonly usbPorts?: Array<NetworkWirelessEthernetPortsProfileUsbPort> | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getNetworkWirelessEthernetPortsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessEthernetPortsProfilePort {
  readonly name: string | null
  readonly number?: number | null | undefined
  readonly enabled?: boolean | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssid?: number | null | undefined
  /** Which group of pre-shared keys the port takes. */
  readonly pskGroupId?: string | null | undefined
}

/**
 * `[].usbPorts[]` in the answer of {@link getNetworkWirelessEthernetPortsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessEthernetPortsProfileUsbPort {
  readonly name: string | null
  readonly enabled?: boolean | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssid?: number | null | undefined
}

/**
 * Lists the access point port profiles of a network.
 *
 * `GET /networks/{networkId}/wireless/ethernet/ports/profiles`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ethernet-ports-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessEthernetPortsProfiles: Read<
  GetNetworkWirelessEthernetPortsProfilesInput,
  Array<NetworkWirelessEthernetPortsProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessEthernetPortsProfiles",
  method: "GET",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  response: "[{profileId:s!,name:s,isDefault:b,ports:[{name:s~,number:i,enabled:b,ssid:i,pskGroupId:s}],usbPorts:[{name:s~,enabled:b,ssid:i}]}]",
  scope: "wireless:config:read"
})

/**
 * The input of {@link createNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWirelessEthernetPortsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Wired ports of the access points. */
  readonly ports: ReadonlyArray<NetworkWirelessEthernetPortsProfilePortInput>
  /** USB ports of the access points. */
  readonly usbPorts?: ReadonlyArray<NetworkWirelessEthernetPortsProfileUsbPortInput> | null | undefined
}

/**
 * `ports[]` in the input of {@link createNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessEthernetPortsProfilePortInput {
  readonly name: string
  readonly enabled?: boolean | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssid?: number | null | undefined
  /** Which group of pre-shared keys the port takes. */
  readonly pskGroupId?: string | null | undefined
}

/**
 * `usbPorts[]` in the input of {@link createNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessEthernetPortsProfileUsbPortInput {
  readonly name: string
  readonly enabled?: boolean | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssid?: number | null | undefined
}

/**
 * Creates an access point port profile in a network.
 *
 * `POST /networks/{networkId}/wireless/ethernet/ports/profiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/wireless/ethernet/ports/profiles`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-wireless-ethernet-ports-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWirelessEthernetPortsProfile: Batchable<
  CreateNetworkWirelessEthernetPortsProfileInput,
  NetworkWirelessEthernetPortsProfile
> = /*#__PURE__*/ batchable({
  id: "createNetworkWirelessEthernetPortsProfile",
  method: "POST",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  body: {
    name: "s!",
    ports: "[{name:s!,enabled:b,ssid:i~,pskGroupId:s}]!",
    usbPorts: "[{name:s!,enabled:b,ssid:i~}]"
  },
  response: "{profileId:s!,name:s,isDefault:b,ports:[{name:s~,number:i,enabled:b,ssid:i,pskGroupId:s}],usbPorts:[{name:s~,enabled:b,ssid:i}]}",
  batch: { resource: "/networks/{networkId}/wireless/ethernet/ports/profiles", operation: "create" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link assignNetworkWirelessEthernetPortsProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AssignNetworkWirelessEthernetPortsProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
  readonly profileId: string | null
}

/**
 * The answer of {@link assignNetworkWirelessEthernetPortsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AssignNetworkWirelessEthernetPortsProfilesOutput {
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly profileId?: string | null | undefined
}

/**
 * Assigns a port profile to access points of a network.
 *
 * `POST /networks/{networkId}/wireless/ethernet/ports/profiles/assign`
 *
 * Can be a step of an action batch: `aps` of `/networks/{networkId}/wireless/ethernet/ports/profiles`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-network-wireless-ethernet-ports-profiles/
 * @since 0.2.0
 * @category configure
 */
export const assignNetworkWirelessEthernetPortsProfiles: Batchable<
  AssignNetworkWirelessEthernetPortsProfilesInput,
  AssignNetworkWirelessEthernetPortsProfilesOutput
> = /*#__PURE__*/ batchable({
  id: "assignNetworkWirelessEthernetPortsProfiles",
  method: "POST",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles/assign",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  body: { serials: "[s]!", profileId: "s~!" },
  response: "{serials:[s],profileId:s}",
  batch: { resource: "/networks/{networkId}/wireless/ethernet/ports/profiles", operation: "aps" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link setNetworkWirelessEthernetPortsProfilesDefault}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface SetNetworkWirelessEthernetPortsProfilesDefaultInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly profileId: string | null
}

/**
 * The answer of {@link setNetworkWirelessEthernetPortsProfilesDefault}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface SetNetworkWirelessEthernetPortsProfilesDefaultOutput {
  readonly profileId?: string | null | undefined
}

/**
 * Makes a port profile the default of a network's access points.
 *
 * `POST /networks/{networkId}/wireless/ethernet/ports/profiles/setDefault`
 *
 * Can be a step of an action batch: `default` of `/networks/{networkId}/wireless/ethernet/ports/profiles`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/set-network-wireless-ethernet-ports-profiles-default/
 * @since 0.2.0
 * @category configure
 */
export const setNetworkWirelessEthernetPortsProfilesDefault: Batchable<
  SetNetworkWirelessEthernetPortsProfilesDefaultInput,
  SetNetworkWirelessEthernetPortsProfilesDefaultOutput
> = /*#__PURE__*/ batchable({
  id: "setNetworkWirelessEthernetPortsProfilesDefault",
  method: "POST",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles/setDefault",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  body: { profileId: "s~!" },
  response: "{profileId:s}",
  batch: { resource: "/networks/{networkId}/wireless/ethernet/ports/profiles", operation: "default" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessEthernetPortsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which access point port profile: its `profileId` as `getNetworkWirelessEthernetPortsProfiles` lists it. */
  readonly profileId: string | number
}

/**
 * Returns one access point port profile of a network.
 *
 * `GET /networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ethernet-ports-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessEthernetPortsProfile: Read<
  GetNetworkWirelessEthernetPortsProfileInput,
  NetworkWirelessEthernetPortsProfile
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessEthernetPortsProfile",
  method: "GET",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  response: "{profileId:s!,name:s,isDefault:b,ports:[{name:s~,number:i,enabled:b,ssid:i,pskGroupId:s}],usbPorts:[{name:s~,enabled:b,ssid:i}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessEthernetPortsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which access point port profile: its `profileId` as `getNetworkWirelessEthernetPortsProfiles` lists it. */
  readonly profileId: string | number
  readonly name?: string | null | undefined
  /** Wired ports of the access points. */
  readonly ports?: ReadonlyArray<UpdateNetworkWirelessEthernetPortsProfilePortInput> | null | undefined
  /** USB ports of the access points. */
  readonly usbPorts?: ReadonlyArray<UpdateNetworkWirelessEthernetPortsProfileUsbPortInput> | null | undefined
}

/**
 * `ports[]` in the input of {@link updateNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessEthernetPortsProfilePortInput {
  readonly name: string | null
  readonly enabled?: boolean | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssid?: number | null | undefined
  /** Which group of pre-shared keys the port takes. */
  readonly pskGroupId?: string | null | undefined
}

/**
 * `usbPorts[]` in the input of {@link updateNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessEthernetPortsProfileUsbPortInput {
  readonly name: string | null
  readonly enabled?: boolean | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssid?: number | null | undefined
}

/**
 * Updates an access point port profile of a network.
 *
 * `PUT /networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ethernet-ports-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessEthernetPortsProfile: Batchable<
  UpdateNetworkWirelessEthernetPortsProfileInput,
  NetworkWirelessEthernetPortsProfile
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessEthernetPortsProfile",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  body: {
    name: "s",
    ports: "[{name:s~!,enabled:b,ssid:i~,pskGroupId:s}]",
    usbPorts: "[{name:s~!,enabled:b,ssid:i~}]"
  },
  response: "{profileId:s!,name:s,isDefault:b,ports:[{name:s~,number:i,enabled:b,ssid:i,pskGroupId:s}],usbPorts:[{name:s~,enabled:b,ssid:i}]}",
  batch: { resource: "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link deleteNetworkWirelessEthernetPortsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkWirelessEthernetPortsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which access point port profile: its `profileId` as `getNetworkWirelessEthernetPortsProfiles` lists it. */
  readonly profileId: string | number
}

/**
 * Deletes an access point port profile of a network.
 *
 * `DELETE /networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-wireless-ethernet-ports-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkWirelessEthernetPortsProfile: Batchable<
  DeleteNetworkWirelessEthernetPortsProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkWirelessEthernetPortsProfile",
  method: "DELETE",
  path: "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ethernet", "ports", "profiles"],
  batch: { resource: "/networks/{networkId}/wireless/ethernet/ports/profiles/{profileId}", operation: "destroy" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessFailedConnections}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessFailedConnectionsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessFailedConnectionsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly serial?: string | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessFailedConnections}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessFailedConnectionsSsidInput =
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
 * `[]` in the answer of {@link getNetworkWirelessFailedConnections}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessFailedConnection {
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  readonly vlan?: number | null | undefined
  /** MAC address that the client uses. */
  readonly clientMac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly radio?: number | null | undefined
  readonly failureStep?: string | null | undefined
  readonly type?: string | null | undefined
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
}

/**
 * Lists the failed connections of wireless clients in a network.
 *
 * `GET /networks/{networkId}/wireless/failedConnections`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-failed-connections/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessFailedConnections: Read<
  GetNetworkWirelessFailedConnectionsInput,
  Array<NetworkWirelessFailedConnection>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessFailedConnections",
  method: "GET",
  path: "/networks/{networkId}/wireless/failedConnections",
  tag: "wireless",
  category: "monitor",
  subTags: ["failedConnections"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s",
    serial: "s",
    clientId: "s"
  },
  response: "[{ssidNumber:i,vlan:i,clientMac:s,serial:s,radio:i,failureStep:s,type:s,ts:d}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessLatencyHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessLatencyHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
  /** The API's default is `false`. */
  readonly autoResolution?: boolean | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: number | undefined
  readonly accessCategory?: NetworkWirelessLatencyHistoryAccessCategoryInput | undefined
}

/**
 * `accessCategory` in the input of {@link getNetworkWirelessLatencyHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessLatencyHistoryAccessCategoryInput =
  | "backgroundTraffic"
  | "bestEffortTraffic"
  | "videoTraffic"
  | "voiceTraffic"
  | Unlisted

/**
 * `[]` in the answer of {@link getNetworkWirelessLatencyHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessLatencyHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** In milliseconds. */
  readonly avgLatencyMs?: number | null | undefined
}

/**
 * Returns the wireless latency history of a network.
 *
 * `GET /networks/{networkId}/wireless/latencyHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-latency-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessLatencyHistory: Read<
  GetNetworkWirelessLatencyHistoryInput,
  Array<NetworkWirelessLatencyHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessLatencyHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/latencyHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["latencyHistory"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    resolution: "t",
    autoResolution: "b",
    clientId: "s",
    deviceSerial: "s",
    apTag: "s",
    band: "e(2.4|5|6)",
    ssid: "i",
    accessCategory: "e(backgroundTraffic|bestEffortTraffic|videoTraffic|voiceTraffic)"
  },
  response: "[{startTs:d,endTs:d,avgLatencyMs:i}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessLatencyStatsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 180 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. */
  readonly timespan?: Seconds | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: NetworkWirelessLatencyStatsSsidInput | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns clients on this VLAN. */
  readonly vlan?: number | undefined
  /** Comma-separated. */
  readonly fields?: string | undefined
}

/**
 * `ssid` in the input of {@link getNetworkWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessLatencyStatsSsidInput =
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
 * The answer of {@link getNetworkWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessLatencyStats {
  /** Latency of traffic in the background class. */
  readonly backgroundTraffic?: NetworkWirelessLatencyStat | null | undefined
  /** Latency of traffic in the best-effort class. */
  readonly bestEffortTraffic?: NetworkWirelessLatencyStat | null | undefined
  /** Latency of traffic in the video class. */
  readonly videoTraffic?: NetworkWirelessLatencyStat | null | undefined
  /** Latency of traffic in the voice class. */
  readonly voiceTraffic?: NetworkWirelessLatencyStat | null | undefined
}

/**
 * `backgroundTraffic` in the answer of {@link getNetworkWirelessLatencyStats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessLatencyStat {
  /** How many samples had which latency, by latency in milliseconds. */
  readonly rawDistribution?: { readonly [name: string]: unknown } | null | undefined
  /** Latency on average, in milliseconds. */
  readonly avg?: number | null | undefined
}

/**
 * Returns the wireless latency statistics of a network.
 *
 * `GET /networks/{networkId}/wireless/latencyStats`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-latency-stats/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessLatencyStats: Read<
  GetNetworkWirelessLatencyStatsInput,
  NetworkWirelessLatencyStats
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessLatencyStats",
  method: "GET",
  path: "/networks/{networkId}/wireless/latencyStats",
  tag: "wireless",
  category: "monitor",
  subTags: ["latencyStats"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    band: "e(2.4|5|6)",
    ssid: "E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)",
    apTag: "s",
    vlan: "i",
    fields: "s"
  },
  response: "{backgroundTraffic:{rawDistribution:{*:*},avg:n},bestEffortTraffic:{rawDistribution:{*:*},avg:n},videoTraffic:{rawDistribution:{*:*},avg:n},voiceTraffic:{rawDistribution:{*:*},avg:n}}",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link updateNetworkWirelessLocationScanning}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessLocationScanningInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether access points record the devices that they hear. */
  readonly enabled?: boolean | null | undefined
  readonly api?: {
    /** Whether Dashboard posts what was seen to receivers. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link updateNetworkWirelessLocationScanning}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessLocationScanning {
  /** Whether access points record the devices that they hear. */
  readonly enabled?: boolean | null | undefined
  readonly api?: NetworkWirelessLocationScanningApi | null | undefined
}

/**
 * `api` in the answer of {@link updateNetworkWirelessLocationScanning}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessLocationScanningApi {
  /** Whether Dashboard posts what was seen to receivers. */
  readonly enabled?: boolean | null | undefined
  readonly validator?: { readonly string?: string | null | undefined } | null | undefined
}

/**
 * Updates the wireless location scanning settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/location/scanning`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/location/scanning`.
 * OAuth scope: `wireless:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-location-scanning/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessLocationScanning: Batchable<
  UpdateNetworkWirelessLocationScanningInput,
  NetworkWirelessLocationScanning
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessLocationScanning",
  method: "PUT",
  path: "/networks/{networkId}/wireless/location/scanning",
  tag: "wireless",
  category: "configure",
  subTags: ["location", "scanning"],
  body: { enabled: "b", api: "{enabled:b}" },
  response: "{enabled:b,api:{enabled:b,validator:{string:s}}}",
  batch: { resource: "/networks/{networkId}/wireless/location/scanning", operation: "update" },
  scope: "wireless:telemetry:write"
})

/**
 * The input of {@link getNetworkWirelessMeshStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessMeshStatusesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From 3 to 500. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessMeshStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessMeshStatus {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly meshRoute?: Array<string> | null | undefined
  readonly latestMeshPerformance?: NetworkWirelessMeshStatusLatestMeshPerformance | null | undefined
}

/**
 * `[].latestMeshPerformance` in the answer of {@link getNetworkWirelessMeshStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessMeshStatusLatestMeshPerformance {
  readonly mbps?: number | null | undefined
  readonly metric?: number | null | undefined
  readonly usagePercentage?: string | null | undefined
}

/**
 * Lists the mesh statuses of wireless repeaters in a network.
 *
 * `GET /networks/{networkId}/wireless/meshStatuses`
 *
 * Answers in pages of 500 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-mesh-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessMeshStatuses: Paginated<
  GetNetworkWirelessMeshStatusesInput,
  Array<NetworkWirelessMeshStatus>,
  NetworkWirelessMeshStatus
> = /*#__PURE__*/ paginated({
  id: "getNetworkWirelessMeshStatuses",
  method: "GET",
  path: "/networks/{networkId}/wireless/meshStatuses",
  tag: "wireless",
  category: "monitor",
  subTags: ["meshStatuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{serial:s,meshRoute:[s],latestMeshPerformance:{mbps:i,metric:i,usagePercentage:s}}]",
  paging: { itemsIn: "array", perPage: 500 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessRadioRrmInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly busyHour?: NetworkWirelessRadioRrmBusyHourInput | null | undefined
  readonly channel?: NetworkWirelessRadioRrmChannelInput | null | undefined
  readonly fra?: {
    /** Whether radios choose their band by themselves. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly ai?: {
    /** Whether channels and power are planned by what was learned over time. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `busyHour` in the input of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRadioRrmBusyHourInput {
  readonly schedule?: NetworkWirelessRadioRrmBusyHourScheduleInput | null | undefined
  readonly minimizeChanges?: {
    /** Whether channels stay as they are in busy hours. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `busyHour.schedule` in the input of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRadioRrmBusyHourScheduleInput {
  readonly mode?: "automatic" | "manual" | Unlisted | null | undefined
  readonly manual?: NetworkWirelessRadioRrmBusyHourScheduleManualInput | null | undefined
}

/**
 * `busyHour.schedule.manual` in the input of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRadioRrmBusyHourScheduleManualInput {
  /** Hour at which clients begin to be spared changes of channel, in the time zone of the network. */
  readonly start?: string | null | undefined
  /** Hour at which clients end to be spared changes of channel, in the time zone of the network. */
  readonly end?: string | null | undefined
}

/**
 * `channel` in the input of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRadioRrmChannelInput {
  readonly avoidance?: {
    /** Whether channels that proved bad are kept away from. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrm {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  readonly busyHour?: NetworkWirelessRadioRrmBusyHour | null | undefined
  readonly channel?: NetworkWirelessRadioRrmChannel | null | undefined
  readonly fra?: {
    /** Whether radios choose their band by themselves. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly ai?: NetworkWirelessRadioRrmAi | null | undefined
}

/**
 * `busyHour` in the answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrmBusyHour {
  readonly schedule?: NetworkWirelessRadioRrmBusyHourSchedule | null | undefined
  readonly minimizeChanges?: {
    /** Whether channels stay as they are in busy hours. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `busyHour.schedule` in the answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrmBusyHourSchedule {
  readonly mode?: "automatic" | "manual" | Unlisted | null | undefined
  readonly automatic?: NetworkWirelessRadioRrmBusyHourScheduleAutomatic | null | undefined
  readonly manual?: NetworkWirelessRadioRrmBusyHourScheduleManual | null | undefined
}

/**
 * `busyHour.schedule.automatic` in the answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrmBusyHourScheduleAutomatic {
  /** Hour at which clients begin to be spared changes of channel, in the time zone of the network. */
  readonly start?: string | null | undefined
  /** Hour at which clients end to be spared changes of channel, in the time zone of the network. */
  readonly end?: string | null | undefined
}

/**
 * `busyHour.schedule.manual` in the answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrmBusyHourScheduleManual {
  /** Hour at which clients begin to be spared changes of channel, in the time zone of the network. */
  readonly start?: string | null | undefined
  /** Hour at which clients end to be spared changes of channel, in the time zone of the network. */
  readonly end?: string | null | undefined
}

/**
 * `channel` in the answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrmChannel {
  readonly avoidance?: {
    /** Whether channels that proved bad are kept away from. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `ai` in the answer of {@link updateNetworkWirelessRadioRrm}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRadioRrmAi {
  /** Whether channels and power are planned by what was learned over time. */
  readonly enabled?: boolean | null | undefined
  readonly lastEnabledAt?: string | null | undefined
}

/**
 * Updates the AutoRF settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/radio/rrm`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/radio/rrm`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-radio-rrm/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessRadioRrm: Batchable<
  UpdateNetworkWirelessRadioRrmInput,
  NetworkWirelessRadioRrm
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessRadioRrm",
  method: "PUT",
  path: "/networks/{networkId}/wireless/radio/rrm",
  tag: "wireless",
  category: "configure",
  subTags: ["radio", "rrm"],
  body: {
    busyHour: "{schedule:{mode:e(automatic|manual),manual:{start:s,end:s}},minimizeChanges:{enabled:b}}",
    channel: "{avoidance:{enabled:b}}",
    fra: "{enabled:b}",
    ai: "{enabled:b}"
  },
  response: "{networkId:s,name:s,timeZone:s,busyHour:{schedule:{mode:e(automatic|manual),automatic:{start:s,end:s},manual:{start:s,end:s}},minimizeChanges:{enabled:b}},channel:{avoidance:{enabled:b}},fra:{enabled:b},ai:{enabled:b,lastEnabledAt:s}}",
  batch: { resource: "/networks/{networkId}/wireless/radio/rrm", operation: "update" }
})

/**
 * The input of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessRfProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** The API's default is `false`. */
  readonly includeTemplateProfiles?: boolean | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfile {
  /** Other operations take it as `rfProfileId`. */
  readonly id: string
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether clients are spread over access points that are near each other. */
  readonly clientBalancingEnabled?: boolean | null | undefined
  /** Whether the slowest rate is set for each band or for each SSID. */
  readonly minBitrateType?: "band" | "ssid" | Unlisted | null | undefined
  /** Whether the bands are chosen for each SSID or for the whole access point. */
  readonly bandSelectionType?: "ap" | "ssid" | Unlisted | null | undefined
  /** Settings that hold for all SSIDs where the bands are chosen by access point. */
  readonly apBandSettings?: NetworkWirelessRfProfileApBandSettings | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: NetworkWirelessRfProfileTwoFourGhzSettings | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: NetworkWirelessRfProfileFiveGhzSettings | null | undefined
  /** Settings of the radio for the 6 GHz band. */
  readonly sixGhzSettings?: NetworkWirelessRfProfileSixGhzSettings | null | undefined
  readonly transmission?: {
    /** Whether the radios transmit at all. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkWirelessRfProfilePerSsidSettings | null | undefined
  /** Whether indoor access points without a profile of their own use this one. */
  readonly isIndoorDefault?: boolean | null | undefined
  /** Whether outdoor access points without a profile of their own use this one. */
  readonly isOutdoorDefault?: boolean | null | undefined
}

/**
 * `[].apBandSettings` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfileApBandSettings {
  /** Which radio bands the access points use; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** The radio bands that are on, as a list in it. */
  readonly bands?: NetworkWirelessRfProfileApBandSettingsBands | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * `[].apBandSettings.bands` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfileApBandSettingsBands {
  /** Radio bands that are on: `2.4`, `5`, `6`, or `disabled`. */
  readonly enabled?: Array<"2.4" | "5" | "6" | "disabled" | Unlisted> | null | undefined
}

/**
 * `[].twoFourGhzSettings` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfileTwoFourGhzSettings {
  /** Highest power that a radio may choose for itself, in dBm. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `1`, `2`, `5.5`, `6`, `9`, `11`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: Array<number> | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. */
  readonly rxsop?: number | null | undefined
}

/**
 * `[].fiveGhzSettings` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfileFiveGhzSettings {
  /** Highest power that a radio may choose for itself, in dBm. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: Array<number> | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. One of `auto`, `20`, `40`, `80`. */
  readonly channelWidth?: string | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. */
  readonly rxsop?: number | null | undefined
}

/**
 * `[].sixGhzSettings` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfileSixGhzSettings {
  /** Highest power that a radio may choose for itself, in dBm. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: Array<number> | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. One of `auto`, `20`, `40`, `80`, `160`, `320`. */
  readonly channelWidth?: string | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. */
  readonly rxsop?: number | null | undefined
}

/**
 * `[].perSsidSettings` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfilePerSsidSettings {
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "0"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "1"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "2"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "3"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "4"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "5"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "6"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "7"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "8"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "9"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "10"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "11"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "12"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "13"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "14"?: NetworkWirelessRfProfilePerSsidSetting | null | undefined
}

/**
 * `[].perSsidSettings.0` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfilePerSsidSetting {
  /** Name that the SSID with this number broadcasts. */
  readonly name?: string | null | undefined
  /** Slowest rate at which clients may talk on the SSID, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  /** Which radio bands the SSID is broadcast on; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** The radio bands that are on, as a list in it. */
  readonly bands?: NetworkWirelessRfProfilePerSsidSettingBands | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * `[].perSsidSettings.0.bands` in the answer of {@link getNetworkWirelessRfProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessRfProfilePerSsidSettingBands {
  /** Radio bands that are on: `2.4`, `5`, `6`, or `disabled`. */
  readonly enabled?: Array<"2.4" | "5" | "6" | "disabled" | Unlisted> | null | undefined
}

/**
 * Lists the wireless RF profiles of a network.
 *
 * `GET /networks/{networkId}/wireless/rfProfiles`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-rf-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessRfProfiles: Read<
  GetNetworkWirelessRfProfilesInput,
  Array<NetworkWirelessRfProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessRfProfiles",
  method: "GET",
  path: "/networks/{networkId}/wireless/rfProfiles",
  tag: "wireless",
  category: "configure",
  subTags: ["rfProfiles"],
  query: { includeTemplateProfiles: "b" },
  response: '[{id:s!,networkId:s,name:s,clientBalancingEnabled:b,minBitrateType:s,bandSelectionType:s,apBandSettings:{bandOperationMode:s,bands:{enabled:[s]},bandSteeringEnabled:b},twoFourGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],axEnabled:b,rxsop:i~},fiveGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},sixGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},transmission:{enabled:b},perSsidSettings:{"0":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"1":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"2":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"3":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"4":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"5":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"6":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"7":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"8":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"9":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"10":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"11":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"12":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"13":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"14":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b}},isIndoorDefault:b,isOutdoorDefault:b}]',
  scope: "wireless:config:read"
})

/**
 * The input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWirelessRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Whether clients are spread over access points that are near each other. The API's default is `true`. */
  readonly clientBalancingEnabled?: boolean | null | undefined
  /** Whether the slowest rate is set for each band or for each SSID. */
  readonly minBitrateType?: "band" | "ssid" | Unlisted | null | undefined
  /** Whether the bands are chosen for each SSID or for the whole access point. */
  readonly bandSelectionType: "ap" | "ssid" | Unlisted
  /** Settings that hold for all SSIDs where the bands are chosen by access point. */
  readonly apBandSettings?: NetworkWirelessRfProfileApBandSettingsInput | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: NetworkWirelessRfProfileTwoFourGhzSettingsInput | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: NetworkWirelessRfProfileFiveGhzSettingsInput | null | undefined
  /** Settings of the radio for the 6 GHz band. */
  readonly sixGhzSettings?: NetworkWirelessRfProfileSixGhzSettingsInput | null | undefined
  readonly transmission?: {
    /** Whether the radios transmit at all. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkWirelessRfProfilePerSsidSettingsInput | null | undefined
  /** What radios that can change their band are used for. */
  readonly flexRadios?: NetworkWirelessRfProfileFlexRadiosInput | null | undefined
}

/**
 * `apBandSettings` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileApBandSettingsInput {
  /** Which radio bands the access points use; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** The radio bands that are on, as a list in it. */
  readonly bands?: NetworkWirelessRfProfileApBandSettingsBandsInput | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. The API's default is `true`. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * `apBandSettings.bands` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileApBandSettingsBandsInput {
  /** Radio bands that are on: `2.4`, `5`, `6`, or `disabled`. */
  readonly enabled?: ReadonlyArray<"2.4" | "5" | "6" | "disabled" | Unlisted> | null | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileTwoFourGhzSettingsInput {
  /** Highest power that a radio may choose for itself, in dBm. From 2 to 30. The API's default is `30`. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. From 2 to 30. The API's default is `5`. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `1`, `2`, `5.5`, `6`, `9`, `11`, `12`, `18`, `24`, `36`, `48`, `54`. The API's default is `11`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: ReadonlyArray<number> | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). The API's default is `true`. */
  readonly axEnabled?: boolean | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. From -95 to -65. */
  readonly rxsop?: number | null | undefined
}

/**
 * `fiveGhzSettings` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileFiveGhzSettingsInput {
  /** Highest power that a radio may choose for itself, in dBm. From 2 to 30. The API's default is `30`. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. From 2 to 30. The API's default is `8`. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `6`, `9`, `12`, `18`, `24`, `36`, `48`, `54`. The API's default is `12`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: ReadonlyArray<number> | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. One of `auto`, `20`, `40`, `80`. */
  readonly channelWidth?: string | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. From -95 to -65. */
  readonly rxsop?: number | null | undefined
}

/**
 * `sixGhzSettings` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileSixGhzSettingsInput {
  /** Highest power that a radio may choose for itself, in dBm. From 2 to 30. The API's default is `30`. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. From 2 to 30. The API's default is `8`. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `6`, `9`, `12`, `18`, `24`, `36`, `48`, `54`. The API's default is `12`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: ReadonlyArray<number> | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. One of `auto`, `20`, `40`, `80`, `160`, `320`. */
  readonly channelWidth?: string | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. From -95 to -65. */
  readonly rxsop?: number | null | undefined
}

/**
 * `perSsidSettings` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfilePerSsidSettingsInput {
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "0"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "1"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "2"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "3"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "4"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "5"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "6"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "7"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "8"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "9"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "10"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "11"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "12"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "13"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
  /** Radio settings of the SSID with this number; they stand before those of the profile. */
  readonly "14"?: NetworkWirelessRfProfilePerSsidSettingInput | null | undefined
}

/**
 * `perSsidSettings.0` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfilePerSsidSettingInput {
  /** Slowest rate at which clients may talk on the SSID, in megabits per second. One of `1`, `2`, `5.5`, `6`, `9`, `11`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Which radio bands the SSID is broadcast on; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** The radio bands that are on, as a list in it. */
  readonly bands?: NetworkWirelessRfProfilePerSsidSettingBandsInput | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * `perSsidSettings.0.bands` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfilePerSsidSettingBandsInput {
  /** Radio bands that are on: `2.4`, `5`, `6`, or `disabled`. */
  readonly enabled?: ReadonlyArray<"2.4" | "5" | "6" | "disabled" | Unlisted> | null | undefined
}

/**
 * `flexRadios` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileFlexRadiosInput {
  /** The same for all access points of a model. */
  readonly byModel?: ReadonlyArray<NetworkWirelessRfProfileFlexRadiosByModelInput> | null | undefined
}

/**
 * `flexRadios.byModel[]` in the input of {@link createNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessRfProfileFlexRadiosByModelInput {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Band of each flexible radio, the first radio first. */
  readonly bands?: ReadonlyArray<"2.4" | "5" | "6" | "disabled" | Unlisted> | null | undefined
}

/**
 * Creates a wireless RF profile in a network.
 *
 * `POST /networks/{networkId}/wireless/rfProfiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/wireless/rfProfiles`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-wireless-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWirelessRfProfile: Batchable<
  CreateNetworkWirelessRfProfileInput,
  NetworkWirelessRfProfile
> = /*#__PURE__*/ batchable({
  id: "createNetworkWirelessRfProfile",
  method: "POST",
  path: "/networks/{networkId}/wireless/rfProfiles",
  tag: "wireless",
  category: "configure",
  subTags: ["rfProfiles"],
  body: {
    name: "s!",
    clientBalancingEnabled: "b",
    minBitrateType: "e(band|ssid)",
    bandSelectionType: "e(ap|ssid)!",
    apBandSettings: "{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b}",
    twoFourGhzSettings: "{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],axEnabled:b,rxsop:i~}",
    fiveGhzSettings: "{maxPower:i,minPower:i,minBitrate:i,validAutoChannels:[i],channelWidth:s,rxsop:i~}",
    sixGhzSettings: "{maxPower:i,minPower:i,minBitrate:i,validAutoChannels:[i],channelWidth:s,rxsop:i~}",
    transmission: "{enabled:b}",
    perSsidSettings: '{"0":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"1":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"2":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"3":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"4":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"5":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"6":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"7":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"8":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"9":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"10":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"11":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"12":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"13":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"14":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b}}',
    flexRadios: "{byModel:[{model:s,bands:[e(2.4|5|6|disabled)]}]}"
  },
  response: '{id:s!,networkId:s,name:s,clientBalancingEnabled:b,minBitrateType:s,bandSelectionType:s,apBandSettings:{bandOperationMode:s,bands:{enabled:[s]},bandSteeringEnabled:b},twoFourGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],axEnabled:b,rxsop:i~},fiveGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},sixGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},transmission:{enabled:b},perSsidSettings:{"0":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"1":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"2":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"3":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"4":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"5":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"6":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"7":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"8":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"9":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"10":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"11":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"12":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"13":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"14":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b}},isIndoorDefault:b,isOutdoorDefault:b}',
  batch: { resource: "/networks/{networkId}/wireless/rfProfiles", operation: "create" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which wireless RF profile: its `id` as `getNetworkWirelessRfProfiles` lists it. */
  readonly rfProfileId: string | number
}

/**
 * Returns one wireless RF profile of a network.
 *
 * `GET /networks/{networkId}/wireless/rfProfiles/{rfProfileId}`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessRfProfile: Read<
  GetNetworkWirelessRfProfileInput,
  NetworkWirelessRfProfile
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessRfProfile",
  method: "GET",
  path: "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
  tag: "wireless",
  category: "configure",
  subTags: ["rfProfiles"],
  response: '{id:s!,networkId:s,name:s,clientBalancingEnabled:b,minBitrateType:s,bandSelectionType:s,apBandSettings:{bandOperationMode:s,bands:{enabled:[s]},bandSteeringEnabled:b},twoFourGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],axEnabled:b,rxsop:i~},fiveGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},sixGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},transmission:{enabled:b},perSsidSettings:{"0":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"1":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"2":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"3":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"4":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"5":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"6":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"7":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"8":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"9":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"10":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"11":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"12":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"13":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"14":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b}},isIndoorDefault:b,isOutdoorDefault:b}',
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which wireless RF profile: its `id` as `getNetworkWirelessRfProfiles` lists it. */
  readonly rfProfileId: string | number
  readonly name?: string | null | undefined
  /** Whether indoor access points without a profile of their own use this one. */
  readonly isIndoorDefault?: boolean | null | undefined
  /** Whether outdoor access points without a profile of their own use this one. */
  readonly isOutdoorDefault?: boolean | null | undefined
  /** Whether clients are spread over access points that are near each other. */
  readonly clientBalancingEnabled?: boolean | null | undefined
  /** Whether the slowest rate is set for each band or for each SSID. */
  readonly minBitrateType?: "band" | "ssid" | Unlisted | null | undefined
  /** Whether the bands are chosen for each SSID or for the whole access point. */
  readonly bandSelectionType?: "ap" | "ssid" | Unlisted | null | undefined
  /** Settings that hold for all SSIDs where the bands are chosen by access point. */
  readonly apBandSettings?: UpdateNetworkWirelessRfProfileApBandSettingsInput | null | undefined
  /** Settings of the radio for the 2.4 GHz band. */
  readonly twoFourGhzSettings?: UpdateNetworkWirelessRfProfileTwoFourGhzSettingsInput | null | undefined
  /** Settings of the radio for the 5 GHz band. */
  readonly fiveGhzSettings?: UpdateNetworkWirelessRfProfileFiveGhzSettingsInput | null | undefined
  /** Settings of the radio for the 6 GHz band. */
  readonly sixGhzSettings?: UpdateNetworkWirelessRfProfileSixGhzSettingsInput | null | undefined
  readonly transmission?: {
    /** Whether the radios transmit at all. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Radio settings by the number of the SSID that they are for. */
  readonly perSsidSettings?: NetworkWirelessRfProfilePerSsidSettingsInput | null | undefined
  /** What radios that can change their band are used for. */
  readonly flexRadios?: NetworkWirelessRfProfileFlexRadiosInput | null | undefined
}

/**
 * `apBandSettings` in the input of {@link updateNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessRfProfileApBandSettingsInput {
  /** Which radio bands the access points use; `dual` is 2.4 and 5 GHz. */
  readonly bandOperationMode?: "2.4ghz" | "5ghz" | "6ghz" | "dual" | "multi" | Unlisted | null | undefined
  /** The radio bands that are on, as a list in it. */
  readonly bands?: NetworkWirelessRfProfileApBandSettingsBandsInput | null | undefined
  /** Whether clients that can are moved from 2.4 GHz to the less crowded band. */
  readonly bandSteeringEnabled?: boolean | null | undefined
}

/**
 * `twoFourGhzSettings` in the input of {@link updateNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessRfProfileTwoFourGhzSettingsInput {
  /** Highest power that a radio may choose for itself, in dBm. From 2 to 30. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. From 2 to 30. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `1`, `2`, `5.5`, `6`, `9`, `11`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: ReadonlyArray<number> | null | undefined
  /** Whether the radio offers 802.11ax (Wi-Fi 6). */
  readonly axEnabled?: boolean | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. From -95 to -65. */
  readonly rxsop?: number | null | undefined
}

/**
 * `fiveGhzSettings` in the input of {@link updateNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessRfProfileFiveGhzSettingsInput {
  /** Highest power that a radio may choose for itself, in dBm. From 2 to 30. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. From 2 to 30. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `6`, `9`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: ReadonlyArray<number> | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. One of `auto`, `20`, `40`, `80`. */
  readonly channelWidth?: string | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. From -95 to -65. */
  readonly rxsop?: number | null | undefined
}

/**
 * `sixGhzSettings` in the input of {@link updateNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessRfProfileSixGhzSettingsInput {
  /** Highest power that a radio may choose for itself, in dBm. From 2 to 30. */
  readonly maxPower?: number | null | undefined
  /** Lowest power that a radio may choose for itself, in dBm. From 2 to 30. */
  readonly minPower?: number | null | undefined
  /** Slowest rate at which clients may talk on the band, in megabits per second. One of `6`, `9`, `12`, `18`, `24`, `36`, `48`, `54`. */
  readonly minBitrate?: number | null | undefined
  /** Channels that a radio may choose from. */
  readonly validAutoChannels?: ReadonlyArray<number> | null | undefined
  /** Width of the channels, in MHz; `auto`, 0 or `null` to let the radio choose. One of `auto`, `20`, `40`, `80`, `160`, `320`. */
  readonly channelWidth?: string | null | undefined
  /** Signal strength below which a radio ignores frames, in dBm. From -95 to -65. */
  readonly rxsop?: number | null | undefined
}

/**
 * Updates a wireless RF profile of a network.
 *
 * `PUT /networks/{networkId}/wireless/rfProfiles/{rfProfileId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/rfProfiles/{rfProfileId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessRfProfile: Batchable<
  UpdateNetworkWirelessRfProfileInput,
  NetworkWirelessRfProfile
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessRfProfile",
  method: "PUT",
  path: "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
  tag: "wireless",
  category: "configure",
  subTags: ["rfProfiles"],
  body: {
    name: "s",
    isIndoorDefault: "b",
    isOutdoorDefault: "b",
    clientBalancingEnabled: "b",
    minBitrateType: "e(band|ssid)",
    bandSelectionType: "e(ap|ssid)",
    apBandSettings: "{bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b}",
    twoFourGhzSettings: "{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],axEnabled:b,rxsop:i~}",
    fiveGhzSettings: "{maxPower:i,minPower:i,minBitrate:i,validAutoChannels:[i],channelWidth:s,rxsop:i~}",
    sixGhzSettings: "{maxPower:i,minPower:i,minBitrate:i,validAutoChannels:[i],channelWidth:s,rxsop:i~}",
    transmission: "{enabled:b}",
    perSsidSettings: '{"0":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"1":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"2":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"3":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"4":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"5":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"6":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"7":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"8":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"9":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"10":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"11":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"12":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"13":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b},"14":{minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[e(2.4|5|6|disabled)]},bandSteeringEnabled:b}}',
    flexRadios: "{byModel:[{model:s,bands:[e(2.4|5|6|disabled)]}]}"
  },
  response: '{id:s!,networkId:s,name:s,clientBalancingEnabled:b,minBitrateType:s,bandSelectionType:s,apBandSettings:{bandOperationMode:s,bands:{enabled:[s]},bandSteeringEnabled:b},twoFourGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],axEnabled:b,rxsop:i~},fiveGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},sixGhzSettings:{maxPower:i,minPower:i,minBitrate:n,validAutoChannels:[i],channelWidth:s,rxsop:i~},transmission:{enabled:b},perSsidSettings:{"0":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"1":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"2":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"3":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"4":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"5":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"6":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"7":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"8":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"9":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"10":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"11":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"12":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"13":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b},"14":{name:s,minBitrate:n,bandOperationMode:e(2.4ghz|5ghz|6ghz|dual|multi),bands:{enabled:[s]},bandSteeringEnabled:b}},isIndoorDefault:b,isOutdoorDefault:b}',
  batch: { resource: "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link deleteNetworkWirelessRfProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkWirelessRfProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which wireless RF profile: its `id` as `getNetworkWirelessRfProfiles` lists it. */
  readonly rfProfileId: string | number
}

/**
 * Deletes a wireless RF profile of a network.
 *
 * `DELETE /networks/{networkId}/wireless/rfProfiles/{rfProfileId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/wireless/rfProfiles/{rfProfileId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-wireless-rf-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkWirelessRfProfile: Batchable<
  DeleteNetworkWirelessRfProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkWirelessRfProfile",
  method: "DELETE",
  path: "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}",
  tag: "wireless",
  category: "configure",
  subTags: ["rfProfiles"],
  batch: { resource: "/networks/{networkId}/wireless/rfProfiles/{rfProfileId}", operation: "destroy" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSettings {
  /** Whether access points may reach the network over the radio of others. */
  readonly meshingEnabled?: boolean | null | undefined
  /** Whether IPv6 traffic of clients is bridged. */
  readonly ipv6BridgeEnabled?: boolean | null | undefined
  /** Whether the positions of clients are analyzed. */
  readonly locationAnalyticsEnabled?: boolean | null | undefined
  /** What an upgrade spares: its length (`minimizeUpgradeTime`) or the clients (`minimizeClientDowntime`). */
  readonly upgradeStrategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | Unlisted | null | undefined
  readonly upgrade?: NetworkWirelessSettingsUpgrade | null | undefined
  /** Whether the access points show their state by LEDs. */
  readonly ledLightsOn?: boolean | null | undefined
  readonly multicastToUnicastConversion?: {
    /** Whether multicast is sent to each client by itself. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of VLANs that are told apart by name. */
  readonly namedVlans?: NetworkWirelessSettingsNamedVlans | null | undefined
  /** Rules of the country that the radios follow. */
  readonly regulatoryDomain?: NetworkWirelessSettingsRegulatoryDomain | null | undefined
}

/**
 * `upgrade` in the answer of {@link getNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSettingsUpgrade {
  /** Whether devices fetch the firmware ahead of the upgrade. */
  readonly predownload?: {
    /** Whether devices download new firmware ahead of the upgrade. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `namedVlans` in the answer of {@link getNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSettingsNamedVlans {
  readonly poolDhcpMonitoring?: NetworkWirelessSettingsNamedVlansPoolDhcpMonitoring | null | undefined
}

/**
 * `namedVlans.poolDhcpMonitoring` in the answer of {@link getNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSettingsNamedVlansPoolDhcpMonitoring {
  /** Whether VLANs that give no addresses are left out of their pool. */
  readonly enabled?: boolean | null | undefined
  /** In minutes. */
  readonly duration?: number | null | undefined
}

/**
 * `regulatoryDomain` in the answer of {@link getNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSettingsRegulatoryDomain {
  readonly name?: string | null | undefined
  /** Country as a code of two letters. */
  readonly countryCode?: string | null | undefined
  /** Whether the rules of the country allow the 6 GHz band. */
  readonly permits6e?: boolean | null | undefined
}

/**
 * Returns the wireless settings of a network.
 *
 * `GET /networks/{networkId}/wireless/settings`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSettings: Read<
  GetNetworkWirelessSettingsInput,
  NetworkWirelessSettings
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSettings",
  method: "GET",
  path: "/networks/{networkId}/wireless/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["settings"],
  response: "{meshingEnabled:b,ipv6BridgeEnabled:b,locationAnalyticsEnabled:b,upgradeStrategy:e(minimizeClientDowntime|minimizeUpgradeTime),upgrade:{predownload:{enabled:b}},ledLightsOn:b,multicastToUnicastConversion:{enabled:b},namedVlans:{poolDhcpMonitoring:{enabled:b,duration:i}},regulatoryDomain:{name:s,countryCode:s,permits6e:b}}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether access points may reach the network over the radio of others. */
  readonly meshingEnabled?: boolean | null | undefined
  /** Whether IPv6 traffic of clients is bridged. */
  readonly ipv6BridgeEnabled?: boolean | null | undefined
  /** Whether the positions of clients are analyzed. */
  readonly locationAnalyticsEnabled?: boolean | null | undefined
  /** What an upgrade spares: its length (`minimizeUpgradeTime`) or the clients (`minimizeClientDowntime`). */
  readonly upgradeStrategy?: "minimizeClientDowntime" | "minimizeUpgradeTime" | Unlisted | null | undefined
  readonly upgrade?: NetworkWirelessSettingsUpgradeInput | null | undefined
  /** Whether the access points show their state by LEDs. */
  readonly ledLightsOn?: boolean | null | undefined
  readonly multicastToUnicastConversion?: {
    /** Whether multicast is sent to each client by itself. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of VLANs that are told apart by name. */
  readonly namedVlans?: NetworkWirelessSettingsNamedVlansInput | null | undefined
}

/**
 * `upgrade` in the input of {@link updateNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSettingsUpgradeInput {
  /** Whether devices fetch the firmware ahead of the upgrade. */
  readonly predownload?: {
    /** Whether devices download new firmware ahead of the upgrade. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `namedVlans` in the input of {@link updateNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSettingsNamedVlansInput {
  readonly poolDhcpMonitoring?: NetworkWirelessSettingsNamedVlansPoolDhcpMonitoringInput | null | undefined
}

/**
 * `namedVlans.poolDhcpMonitoring` in the input of {@link updateNetworkWirelessSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSettingsNamedVlansPoolDhcpMonitoringInput {
  /** Whether VLANs that give no addresses are left out of their pool. */
  readonly enabled?: boolean | null | undefined
  /** In minutes. */
  readonly duration?: number | null | undefined
}

/**
 * Updates the wireless settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/settings`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSettings: Batchable<
  UpdateNetworkWirelessSettingsInput,
  NetworkWirelessSettings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSettings",
  method: "PUT",
  path: "/networks/{networkId}/wireless/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["settings"],
  body: {
    meshingEnabled: "b",
    ipv6BridgeEnabled: "b",
    locationAnalyticsEnabled: "b",
    upgradeStrategy: "e(minimizeClientDowntime|minimizeUpgradeTime)",
    upgrade: "{predownload:{enabled:b}}",
    ledLightsOn: "b",
    multicastToUnicastConversion: "{enabled:b}",
    namedVlans: "{poolDhcpMonitoring:{enabled:b,duration:i}}"
  },
  response: "{meshingEnabled:b,ipv6BridgeEnabled:b,locationAnalyticsEnabled:b,upgradeStrategy:e(minimizeClientDowntime|minimizeUpgradeTime),upgrade:{predownload:{enabled:b}},ledLightsOn:b,multicastToUnicastConversion:{enabled:b},namedVlans:{poolDhcpMonitoring:{enabled:b,duration:i}},regulatoryDomain:{name:s,countryCode:s,permits6e:b}}",
  batch: { resource: "/networks/{networkId}/wireless/settings", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSignalQualityHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSignalQualityHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
  /** The API's default is `false`. */
  readonly autoResolution?: boolean | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessSignalQualityHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSignalQualityHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** Ratio of the signal to the noise, in decibels. */
  readonly snr?: number | null | undefined
  /** Strength of the received signal. */
  readonly rssi?: number | null | undefined
}

/**
 * Returns the wireless signal quality history of a network.
 *
 * `GET /networks/{networkId}/wireless/signalQualityHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-signal-quality-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessSignalQualityHistory: Read<
  GetNetworkWirelessSignalQualityHistoryInput,
  Array<NetworkWirelessSignalQualityHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSignalQualityHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/signalQualityHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["signalQualityHistory"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    resolution: "t",
    autoResolution: "b",
    clientId: "s",
    deviceSerial: "s",
    apTag: "s",
    band: "e(2.4|5|6)",
    ssid: "i"
  },
  response: "[{startTs:d,endTs:d,snr:i,rssi:i}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsid {
  /** Other operations take it as `number`. */
  readonly number: number
  /** Name that the SSID broadcasts. */
  readonly name: string
  /** Whether the SSID is broadcast. */
  readonly enabled: boolean
  readonly wlanIdentifier?: number | null | undefined
  /** Which splash page clients see before they are let through. */
  readonly splashPage: NetworkWirelessSsidSplashPage
  /** Whether SSID administrators may configure the SSID. */
  readonly ssidAdminAccessible: boolean
  readonly localAuth?: boolean | null | undefined
  /** How clients prove that they may join the SSID, such as `open`, `psk` or `8021x-radius`. */
  readonly authMode: NetworkWirelessSsidAuthMode
  /** Key that clients share to join the SSID. */
  readonly psk?: string | null | undefined
  /** Which encryption goes with the pre-shared key. */
  readonly encryptionMode?: "wep" | "wpa" | Unlisted | null | undefined
  /** Which generations of WPA are offered, such as `WPA2 only`. */
  readonly wpaEncryptionMode?: NetworkWirelessSsidWpaEncryptionMode | null | undefined
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers?: Array<NetworkWirelessSsidRadiusServer> | null | undefined
  /** RADIUS servers that are told of the sessions of clients. */
  readonly radiusAccountingServers?: Array<NetworkWirelessSsidRadiusAccountingServer> | null | undefined
  /** Whether RADIUS servers are told of the sessions of clients. */
  readonly radiusAccountingEnabled?: boolean | null | undefined
  readonly radiusEnabled?: boolean | null | undefined
  /** RADIUS attribute that names the group policy of a client. */
  readonly radiusAttributeForGroupPolicies?: NetworkWirelessSsidRadiusAttributeForGroupPolicies | null | undefined
  /** What happens to clients while no RADIUS server answers. */
  readonly radiusFailoverPolicy?: "Allow access" | "Deny access" | Unlisted | null | undefined
  /** How requests are divided between the RADIUS servers. */
  readonly radiusLoadBalancingPolicy?: "Round robin" | "Strict priority order" | Unlisted | null | undefined
  /** How clients of the SSID get their IP address, such as `NAT mode` or `Bridge mode`. */
  readonly ipAssignmentMode: NetworkWirelessSsidIpAssignmentMode
  readonly adminSplashUrl?: string | null | undefined
  /** How long a client is let through before it sees the splash page again. */
  readonly splashTimeout?: string | null | undefined
  /** Whether some addresses can be reached before the client has signed on. */
  readonly walledGardenEnabled?: boolean | null | undefined
  /** Addresses and host names that can be reached before the client has signed on. */
  readonly walledGardenRanges?: Array<string> | null | undefined
  /** Slowest rate at which clients may talk on the SSID, in megabits per second. */
  readonly minBitrate: number
  readonly bandSelection: NetworkWirelessSsidBandSelection
  /** What each client may send, in kilobits per second; 0 for no limit. */
  readonly perClientBandwidthLimitUp: number
  /** What each client may receive, in kilobits per second; 0 for no limit. */
  readonly perClientBandwidthLimitDown: number
  /** Whether the SSID is broadcast or hidden. */
  readonly visible: boolean
  /** Whether every access point broadcasts the SSID, whatever its tags. */
  readonly availableOnAllAps: boolean
  /** Tags of the access points that broadcast the SSID. */
  readonly availabilityTags: Array<string>
  /** What all clients of the SSID on an access point may send, in kilobits per second; 0 for no limit. */
  readonly perSsidBandwidthLimitUp: number
  /** What all clients of the SSID on an access point may receive, in kilobits per second; 0 for no limit. */
  readonly perSsidBandwidthLimitDown: number
  /** Id of the adaptive policy group that traffic is tagged with, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly adaptivePolicyGroupId?: string | null | undefined
  /** Whether only clients that got their address by DHCP are let through. */
  readonly mandatoryDhcpEnabled: boolean
  /** Protection of management frames (802.11w). */
  readonly dot11w?: NetworkWirelessSsidDot11w | null | undefined
  /** Fast roaming between access points (802.11r). */
  readonly dot11r?: NetworkWirelessSsidDot11r | null | undefined
  readonly enterpriseAdminAccess?: "access disabled" | "access enabled" | Unlisted | null | undefined
  /** Whether the servers are probed regularly, to know that they are reachable. */
  readonly radiusTestingEnabled?: boolean | null | undefined
  /** Template for the called station id in RADIUS requests. Such as `$NODE_MAC$:$VAP_NUM$`. */
  readonly radiusCalledStationId?: string | null | undefined
  /** Template for the NAS id in RADIUS requests. Such as `$NODE_MAC$:$VAP_NUM$`. */
  readonly radiusAuthenticationNasId?: string | null | undefined
  /** How long to wait for a RADIUS server, in seconds. */
  readonly radiusServerTimeout?: number | null | undefined
  /** How often a RADIUS server is tried before the next. */
  readonly radiusServerAttemptsLimit?: number | null | undefined
  /** Whether a server of higher priority is used again once it answers. */
  readonly radiusFallbackEnabled?: boolean | null | undefined
  /** Whether RADIUS requests go through the Meraki cloud in place of directly. */
  readonly radiusProxyEnabled?: boolean | null | undefined
  /** Whether a RADIUS server may change a session that is running (change of authorization). */
  readonly radiusCoaEnabled?: boolean | null | undefined
  /** Whether the VLAN that the RADIUS server names is used in place of the configured one. */
  readonly radiusOverride?: boolean | null | undefined
  /** Whether the traffic of clients is tagged with a VLAN. */
  readonly useVlanTagging?: boolean | null | undefined
  /** VLAN of clients on access points that no other rule covers. */
  readonly defaultVlanId?: number | null | undefined
  readonly adultContentFilteringEnabled?: boolean | null | undefined
  readonly dnsRewrite?: NetworkWirelessSsidDnsRewrite | null | undefined
  /** Settings of the Ethernet-over-GRE tunnel. */
  readonly gre?: NetworkWirelessSsidGre | null | undefined
  readonly campusGateway?: NetworkWirelessSsidCampusGateway | null | undefined
  /** Whether clients of the SSID are kept from talking to each other. */
  readonly lanIsolationEnabled?: boolean | null | undefined
  /** Settings of the provider that users sign on with. Only where `splashPage` is `Google OAuth`. */
  readonly oauth?: { readonly allowedDomains?: Array<string> | null | undefined } | null | undefined
  readonly localAuthFallback?: NetworkWirelessSsidLocalAuthFallback | null | undefined
  /** Settings of VLANs that are told apart by name. */
  readonly namedVlans?: NetworkWirelessSsidNamedVlans | null | undefined
  /** Settings by which clients may exceed their limit for a moment. */
  readonly speedBurst: {
    /** Whether users may exceed their bandwidth limit for a short time. */
    readonly enabled?: boolean | null | undefined
  }
  readonly wifiPersonalNetworkEnabled?: boolean | null | undefined
  /** How the SSID is secured. */
  readonly security?: NetworkWirelessSsidSecurity | null | undefined
}

/**
 * `[].splashPage` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidSplashPage =
  | "Billing"
  | "Cisco ISE"
  | "Click-through splash page"
  | "Facebook Wi-Fi"
  | "Google OAuth"
  | "Microsoft Entra ID"
  | "None"
  | "Password-protected with Active Directory"
  | "Password-protected with LDAP"
  | "Password-protected with Meraki RADIUS"
  | "Password-protected with custom RADIUS"
  | "SMS authentication"
  | "Sponsored guest"
  | "Systems Manager Sentry"
  | Unlisted

/**
 * `[].authMode` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidAuthMode =
  | "8021x-entra"
  | "8021x-google"
  | "8021x-localradius"
  | "8021x-meraki"
  | "8021x-nac"
  | "8021x-radius"
  | "ipsk-with-nac"
  | "ipsk-with-radius"
  | "ipsk-with-radius-easy-psk"
  | "ipsk-without-radius"
  | "open"
  | "open-enhanced"
  | "open-enhanced-with-radius"
  | "open-with-nac"
  | "open-with-radius"
  | "psk"
  | Unlisted

/**
 * `[].wpaEncryptionMode` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidWpaEncryptionMode =
  | "WPA1 and WPA2"
  | "WPA1 only"
  | "WPA2 only"
  | "WPA3 192-bit Security"
  | "WPA3 Transition Mode"
  | "WPA3 only"
  | Unlisted

/**
 * `[].radiusServers[]` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidRadiusServer {
  readonly id?: string | null | undefined
  /** IP address or host name of the RADIUS server. */
  readonly host: string | null
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
  /** Whether RADIUS is carried over TLS (RadSec). */
  readonly radsecEnabled?: boolean | null | undefined
  /** Which OpenRoaming certificate connections to the server are made with. */
  readonly openRoamingCertificateId?: number | null | undefined
  /** Certificate of the authority that signed the server's certificate. */
  readonly caCertificate?: string | null | undefined
}

/**
 * `[].radiusAccountingServers[]` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidRadiusAccountingServer {
  /** IP address or host name of the RADIUS server. */
  readonly host: string | null
  /** UDP port that the RADIUS server takes accounting on. */
  readonly port?: number | null | undefined
  /** Which OpenRoaming certificate connections to the server are made with. */
  readonly openRoamingCertificateId?: number | null | undefined
  /** Certificate of the authority that signed the server's certificate. */
  readonly caCertificate?: string | null | undefined
}

/**
 * `[].radiusAttributeForGroupPolicies` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidRadiusAttributeForGroupPolicies =
  | "Airespace-ACL-Name"
  | "Aruba-User-Role"
  | "Filter-Id"
  | "Reply-Message"
  | Unlisted

/**
 * `[].ipAssignmentMode` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidIpAssignmentMode =
  | "Bridge mode"
  | "Campus Gateway"
  | "Ethernet over GRE"
  | "Layer 3 roaming"
  | "Layer 3 roaming with a concentrator"
  | "NAT mode"
  | "VPN"
  | Unlisted

/**
 * `[].bandSelection` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidBandSelection =
  | "5 GHz band only"
  | "Dual band operation"
  | "Dual band operation with Band Steering"
  | Unlisted

/**
 * `[].dot11w` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidDot11w {
  /** Whether management frames are protected (802.11w). */
  readonly enabled?: boolean | null | undefined
  /** Whether clients that cannot protect management frames are refused. */
  readonly required?: boolean | null | undefined
}

/**
 * `[].dot11r` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidDot11r {
  /** Whether clients can roam fast between access points (802.11r). */
  readonly enabled?: boolean | null | undefined
  /** Whether fast roaming is offered only to clients that are known to cope with it. */
  readonly adaptive?: boolean | null | undefined
}

/**
 * `[].dnsRewrite` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidDnsRewrite {
  /** Whether DNS queries of clients are sent to servers of one's own. */
  readonly enabled?: boolean | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: Array<string> | null | undefined
}

/**
 * `[].gre` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidGre {
  readonly concentrator?: { readonly host: string | null } | null | undefined
  readonly key?: number | null | undefined
  readonly clientIsolation?: boolean | null | undefined
}

/**
 * `[].campusGateway` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidCampusGateway {
  readonly cluster?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * `[].localAuthFallback` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidLocalAuthFallback {
  /** Whether clients are still let in while RADIUS cannot be reached. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly cacheTimeout?: number | null | undefined
  readonly serverCaCertificate?: {
    /** The certificate itself, as PEM or DER. */
    readonly contents?: string | null | undefined
  } | null | undefined
}

/**
 * `[].namedVlans` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidNamedVlans {
  readonly tagging?: NetworkWirelessSsidNamedVlansTagging | null | undefined
  readonly radius?: NetworkWirelessSsidNamedVlansRadius | null | undefined
}

/**
 * `[].namedVlans.tagging` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidNamedVlansTagging {
  /** Whether clients go into VLANs by name. */
  readonly enabled?: boolean | null | undefined
  readonly defaultVlanName?: string | null | undefined
  readonly byApTags?: Array<NetworkWirelessSsidNamedVlansTaggingByApTag> | null | undefined
}

/**
 * `[].namedVlans.tagging.byApTags[]` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidNamedVlansTaggingByApTag {
  /** Tags of the access points that the VLAN is for. */
  readonly tags?: Array<string> | null | undefined
  readonly vlanName?: string | null | undefined
}

/**
 * `[].namedVlans.radius` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidNamedVlansRadius {
  readonly guestVlan?: NetworkWirelessSsidNamedVlansRadiusGuestVlan | null | undefined
}

/**
 * `[].namedVlans.radius.guestVlan` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidNamedVlansRadiusGuestVlan {
  /** Whether clients that RADIUS rejects go into a VLAN for guests. */
  readonly enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `[].security` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSecurity {
  /** Ciphers and key management of the SSID. */
  readonly encryption?: NetworkWirelessSsidSecurityEncryption | null | undefined
}

/**
 * `[].security.encryption` in the answer of {@link getNetworkWirelessSsids}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSecurityEncryption {
  /** Ciphers that the SSID offers. */
  readonly ciphers?: Array<"CCMP 128" | "GCMP 256" | Unlisted> | null | undefined
  /** Ways to agree on keys that the SSID offers. */
  readonly akms?: Array<"SAE" | "SAE-EXT" | Unlisted> | null | undefined
}

/**
 * Lists the SSIDs of a network.
 *
 * `GET /networks/{networkId}/wireless/ssids`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssids/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsids: Read<
  GetNetworkWirelessSsidsInput,
  Array<NetworkWirelessSsid>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsids",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids"],
  response: "[{number:i!,name:s!,enabled:b!,wlanIdentifier:i,splashPage:e(Billing|Cisco ISE|Click-through splash page|Facebook Wi-Fi|Google OAuth|Microsoft Entra ID|None|Password-protected with Active Directory|Password-protected with LDAP|Password-protected with Meraki RADIUS|Password-protected with custom RADIUS|SMS authentication|Sponsored guest|Systems Manager Sentry)!,ssidAdminAccessible:b!,localAuth:b,authMode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-nac|8021x-radius|ipsk-with-nac|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-enhanced-with-radius|open-with-nac|open-with-radius|psk)!,psk:s,encryptionMode:s,wpaEncryptionMode:e(WPA1 and WPA2|WPA1 only|WPA2 only|WPA3 192-bit Security|WPA3 Transition Mode|WPA3 only),radiusServers:[{id:s,host:s~,port:i,radsecEnabled:b,openRoamingCertificateId:i,caCertificate:s}],radiusAccountingServers:[{host:s~,port:i,openRoamingCertificateId:i,caCertificate:s}],radiusAccountingEnabled:b,radiusEnabled:b,radiusAttributeForGroupPolicies:e(Airespace-ACL-Name|Aruba-User-Role|Filter-Id|Reply-Message),radiusFailoverPolicy:e(Allow access|Deny access),radiusLoadBalancingPolicy:e(Round robin|Strict priority order),ipAssignmentMode:e(Bridge mode|Campus Gateway|Ethernet over GRE|Layer 3 roaming|Layer 3 roaming with a concentrator|NAT mode|VPN)!,adminSplashUrl:s,splashTimeout:s,walledGardenEnabled:b,walledGardenRanges:[s],minBitrate:n!,bandSelection:e(5 GHz band only|Dual band operation|Dual band operation with Band Steering)!,perClientBandwidthLimitUp:i!,perClientBandwidthLimitDown:i!,visible:b!,availableOnAllAps:b!,availabilityTags:[s]!,perSsidBandwidthLimitUp:i!,perSsidBandwidthLimitDown:i!,adaptivePolicyGroupId:s,mandatoryDhcpEnabled:b!,dot11w:{enabled:b,required:b},dot11r:{enabled:b,adaptive:b},enterpriseAdminAccess:e(access disabled|access enabled),radiusTestingEnabled:b,radiusCalledStationId:s,radiusAuthenticationNasId:s,radiusServerTimeout:i,radiusServerAttemptsLimit:i,radiusFallbackEnabled:b,radiusProxyEnabled:b,radiusCoaEnabled:b,radiusOverride:b,useVlanTagging:b,defaultVlanId:i,adultContentFilteringEnabled:b,dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},gre:{concentrator:{host:s~},key:i,clientIsolation:b},campusGateway:{cluster:{id:s}},lanIsolationEnabled:b,oauth:{allowedDomains:[s]},localAuthFallback:{enabled:b,cacheTimeout:i,serverCaCertificate:{contents:s~}},namedVlans:{tagging:{enabled:b,defaultVlanName:s,byApTags:[{tags:[s],vlanName:s}]},radius:{guestVlan:{enabled:b,name:s}}},speedBurst:{enabled:b}!,wifiPersonalNetworkEnabled:b,security:{encryption:{ciphers:[e(CCMP 128|GCMP 256)],akms:[e(SAE|SAE-EXT)]}}}]",
  scope: "wireless:config:read"
})

/**
 * The input of {@link getNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * Returns one SSID of a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsid: Read<GetNetworkWirelessSsidInput, NetworkWirelessSsid> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsid",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids"],
  response: "{number:i!,name:s!,enabled:b!,wlanIdentifier:i,splashPage:e(Billing|Cisco ISE|Click-through splash page|Facebook Wi-Fi|Google OAuth|Microsoft Entra ID|None|Password-protected with Active Directory|Password-protected with LDAP|Password-protected with Meraki RADIUS|Password-protected with custom RADIUS|SMS authentication|Sponsored guest|Systems Manager Sentry)!,ssidAdminAccessible:b!,localAuth:b,authMode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-nac|8021x-radius|ipsk-with-nac|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-enhanced-with-radius|open-with-nac|open-with-radius|psk)!,psk:s,encryptionMode:s,wpaEncryptionMode:e(WPA1 and WPA2|WPA1 only|WPA2 only|WPA3 192-bit Security|WPA3 Transition Mode|WPA3 only),radiusServers:[{id:s,host:s~,port:i,radsecEnabled:b,openRoamingCertificateId:i,caCertificate:s}],radiusAccountingServers:[{host:s~,port:i,openRoamingCertificateId:i,caCertificate:s}],radiusAccountingEnabled:b,radiusEnabled:b,radiusAttributeForGroupPolicies:e(Airespace-ACL-Name|Aruba-User-Role|Filter-Id|Reply-Message),radiusFailoverPolicy:e(Allow access|Deny access),radiusLoadBalancingPolicy:e(Round robin|Strict priority order),ipAssignmentMode:e(Bridge mode|Campus Gateway|Ethernet over GRE|Layer 3 roaming|Layer 3 roaming with a concentrator|NAT mode|VPN)!,adminSplashUrl:s,splashTimeout:s,walledGardenEnabled:b,walledGardenRanges:[s],minBitrate:n!,bandSelection:e(5 GHz band only|Dual band operation|Dual band operation with Band Steering)!,perClientBandwidthLimitUp:i!,perClientBandwidthLimitDown:i!,visible:b!,availableOnAllAps:b!,availabilityTags:[s]!,perSsidBandwidthLimitUp:i!,perSsidBandwidthLimitDown:i!,adaptivePolicyGroupId:s,mandatoryDhcpEnabled:b!,dot11w:{enabled:b,required:b},dot11r:{enabled:b,adaptive:b},enterpriseAdminAccess:e(access disabled|access enabled),radiusTestingEnabled:b,radiusCalledStationId:s,radiusAuthenticationNasId:s,radiusServerTimeout:i,radiusServerAttemptsLimit:i,radiusFallbackEnabled:b,radiusProxyEnabled:b,radiusCoaEnabled:b,radiusOverride:b,useVlanTagging:b,defaultVlanId:i,adultContentFilteringEnabled:b,dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},gre:{concentrator:{host:s~},key:i,clientIsolation:b},campusGateway:{cluster:{id:s}},lanIsolationEnabled:b,oauth:{allowedDomains:[s]},localAuthFallback:{enabled:b,cacheTimeout:i,serverCaCertificate:{contents:s~}},namedVlans:{tagging:{enabled:b,defaultVlanName:s,byApTags:[{tags:[s],vlanName:s}]},radius:{guestVlan:{enabled:b,name:s}}},speedBurst:{enabled:b}!,wifiPersonalNetworkEnabled:b,security:{encryption:{ciphers:[e(CCMP 128|GCMP 256)],akms:[e(SAE|SAE-EXT)]}}}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Name that the SSID broadcasts. */
  readonly name?: string | null | undefined
  /** Whether the SSID is broadcast. */
  readonly enabled?: boolean | null | undefined
  /** How clients prove that they may join the SSID, such as `open`, `psk` or `8021x-radius`. */
  readonly authMode?: NetworkWirelessSsidAuthModeInput | null | undefined
  readonly enterpriseAdminAccess?: "access disabled" | "access enabled" | Unlisted | null | undefined
  /** Whether SSID administrators may configure the SSID. */
  readonly ssidAdminAccessible?: boolean | null | undefined
  /** Which encryption goes with the pre-shared key. */
  readonly encryptionMode?: "open" | "wep" | "wpa" | "wpa-eap" | Unlisted | null | undefined
  /** Key that clients share to join the SSID. */
  readonly psk?: string | null | undefined
  /** Which generations of WPA are offered, such as `WPA2 only`. */
  readonly wpaEncryptionMode?: NetworkWirelessSsidWpaEncryptionModeInput | null | undefined
  /** Protection of management frames (802.11w). */
  readonly dot11w?: NetworkWirelessSsidDot11wInput | null | undefined
  /** Fast roaming between access points (802.11r). */
  readonly dot11r?: NetworkWirelessSsidDot11rInput | null | undefined
  /** Which splash page clients see before they are let through. */
  readonly splashPage?: NetworkWirelessSsidSplashPageInput | null | undefined
  readonly splashGuestSponsorDomains?: ReadonlyArray<string> | null | undefined
  /** Settings of the provider that users sign on with. Only where `splashPage` is `Google OAuth`. */
  readonly oauth?: { readonly allowedDomains?: ReadonlyArray<string> | null | undefined } | null | undefined
  /** Settings of the authentication by the access point itself. Only where `authMode` is `8021x-localradius`. */
  readonly localRadius?: NetworkWirelessSsidLocalRadiusInput | null | undefined
  /** Settings of the directory that users are looked up in. Only where `splashPage` is `Password-protected with LDAP`. */
  readonly ldap?: NetworkWirelessSsidLdapInput | null | undefined
  /** Settings of the directory that users are looked up in. Only where `splashPage` is `Password-protected with Active Directory`. */
  readonly activeDirectory?: NetworkWirelessSsidActiveDirectoryInput | null | undefined
  /** RADIUS servers that authenticate clients, in the order they are tried. */
  readonly radiusServers?: ReadonlyArray<NetworkWirelessSsidRadiusServerInput> | null | undefined
  /** Whether RADIUS requests go through the Meraki cloud in place of directly. */
  readonly radiusProxyEnabled?: boolean | null | undefined
  /** Whether the servers are probed regularly, to know that they are reachable. */
  readonly radiusTestingEnabled?: boolean | null | undefined
  /** Template for the called station id in RADIUS requests. Such as `$NODE_MAC$:$VAP_NUM$`. */
  readonly radiusCalledStationId?: string | null | undefined
  /** Template for the NAS id in RADIUS requests. Such as `$NODE_MAC$:$VAP_NUM$`. */
  readonly radiusAuthenticationNasId?: string | null | undefined
  /** How long to wait for a RADIUS server, in seconds. From 1 to 10. */
  readonly radiusServerTimeout?: number | null | undefined
  /** How often a RADIUS server is tried before the next. From 1 to 5. */
  readonly radiusServerAttemptsLimit?: number | null | undefined
  /** Whether a server of higher priority is used again once it answers. */
  readonly radiusFallbackEnabled?: boolean | null | undefined
  readonly radiusRadsec?: NetworkWirelessSsidRadiusRadsecInput | null | undefined
  /** Whether a RADIUS server may change a session that is running (change of authorization). */
  readonly radiusCoaEnabled?: boolean | null | undefined
  /** What happens to clients while no RADIUS server answers. */
  readonly radiusFailoverPolicy?: "Allow access" | "Deny access" | Unlisted | null | undefined
  /** How requests are divided between the RADIUS servers. */
  readonly radiusLoadBalancingPolicy?: "Round robin" | "Strict priority order" | Unlisted | null | undefined
  /** Whether RADIUS servers are told of the sessions of clients. */
  readonly radiusAccountingEnabled?: boolean | null | undefined
  /** RADIUS servers that are told of the sessions of clients. */
  readonly radiusAccountingServers?: ReadonlyArray<NetworkWirelessSsidRadiusAccountingServerInput> | null | undefined
  /** How often RADIUS accounting reports a running session, in seconds. */
  readonly radiusAccountingInterimInterval?: number | null | undefined
  /** RADIUS attribute that names the group policy of a client. */
  readonly radiusAttributeForGroupPolicies?: NetworkWirelessSsidRadiusAttributeForGroupPoliciesInput | null | undefined
  /** How clients of the SSID get their IP address, such as `NAT mode` or `Bridge mode`. */
  readonly ipAssignmentMode?: string | null | undefined
  readonly campusGateway?: NetworkWirelessSsidCampusGatewayInput | null | undefined
  /** Whether the traffic of clients is tagged with a VLAN. */
  readonly useVlanTagging?: boolean | null | undefined
  /** Id of the network whose appliance the SSID tunnels to, as `getOrganizationNetworks` lists it. */
  readonly concentratorNetworkId?: string | null | undefined
  readonly secondaryConcentratorNetworkId?: string | null | undefined
  /** Only where `ipAssignmentMode` is `VPN`. */
  readonly disassociateClientsOnVpnFailover?: boolean | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** VLAN of clients on access points that no other rule covers. */
  readonly defaultVlanId?: number | null | undefined
  /** VLANs by the tags of access points. */
  readonly apTagsAndVlanIds?: ReadonlyArray<NetworkWirelessSsidApTagsAndVlanIdInput> | null | undefined
  /** Whether some addresses can be reached before the client has signed on. */
  readonly walledGardenEnabled?: boolean | null | undefined
  /** Addresses and host names that can be reached before the client has signed on. */
  readonly walledGardenRanges?: ReadonlyArray<string> | null | undefined
  /** Settings of the Ethernet-over-GRE tunnel. */
  readonly gre?: NetworkWirelessSsidGreInput | null | undefined
  /** Whether the VLAN that the RADIUS server names is used in place of the configured one. */
  readonly radiusOverride?: boolean | null | undefined
  readonly radiusGuestVlanEnabled?: boolean | null | undefined
  readonly radiusGuestVlanId?: number | null | undefined
  /** Slowest rate at which clients may talk on the SSID, in megabits per second. */
  readonly minBitrate?: number | null | undefined
  readonly bandSelection?: string | null | undefined
  /** What each client may send, in kilobits per second; 0 for no limit. */
  readonly perClientBandwidthLimitUp?: number | null | undefined
  /** What each client may receive, in kilobits per second; 0 for no limit. */
  readonly perClientBandwidthLimitDown?: number | null | undefined
  /** What all clients of the SSID on an access point may send, in kilobits per second; 0 for no limit. */
  readonly perSsidBandwidthLimitUp?: number | null | undefined
  /** What all clients of the SSID on an access point may receive, in kilobits per second; 0 for no limit. */
  readonly perSsidBandwidthLimitDown?: number | null | undefined
  /** Whether clients of the SSID are kept from talking to each other. */
  readonly lanIsolationEnabled?: boolean | null | undefined
  /** Whether the SSID is broadcast or hidden. */
  readonly visible?: boolean | null | undefined
  /** Whether every access point broadcasts the SSID, whatever its tags. */
  readonly availableOnAllAps?: boolean | null | undefined
  /** Tags of the access points that broadcast the SSID. */
  readonly availabilityTags?: ReadonlyArray<string> | null | undefined
  /** Id of the adaptive policy group that traffic is tagged with, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly adaptivePolicyGroupId?: string | null | undefined
  /** Whether only clients that got their address by DHCP are let through. */
  readonly mandatoryDhcpEnabled?: boolean | null | undefined
  readonly adultContentFilteringEnabled?: boolean | null | undefined
  readonly dnsRewrite?: NetworkWirelessSsidDnsRewriteInput | null | undefined
  /** Settings by which clients may exceed their limit for a moment. */
  readonly speedBurst?: {
    /** Whether users may exceed their bandwidth limit for a short time. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of VLANs that are told apart by name. */
  readonly namedVlans?: NetworkWirelessSsidNamedVlansInput | null | undefined
  /** How the SSID is secured. */
  readonly security?: NetworkWirelessSsidSecurityInput | null | undefined
  readonly localAuthFallback?: NetworkWirelessSsidLocalAuthFallbackInput | null | undefined
  /** In seconds. From 0 to 60. */
  readonly radiusAccountingStartDelay?: number | null | undefined
}

/**
 * `authMode` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidAuthModeInput =
  | "8021x-entra"
  | "8021x-google"
  | "8021x-localradius"
  | "8021x-meraki"
  | "8021x-nac"
  | "8021x-radius"
  | "ipsk-with-nac"
  | "ipsk-with-radius"
  | "ipsk-with-radius-easy-psk"
  | "ipsk-without-radius"
  | "open"
  | "open-enhanced"
  | "open-enhanced-with-radius"
  | "open-with-nac"
  | "open-with-radius"
  | "psk"
  | Unlisted

/**
 * `wpaEncryptionMode` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidWpaEncryptionModeInput =
  | "WPA1 and WPA2"
  | "WPA1 only"
  | "WPA2 only"
  | "WPA3 192-bit Security"
  | "WPA3 Transition Mode"
  | "WPA3 only"
  | Unlisted

/**
 * `dot11w` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidDot11wInput {
  /** Whether management frames are protected (802.11w). */
  readonly enabled?: boolean | null | undefined
  /** Whether clients that cannot protect management frames are refused. */
  readonly required?: boolean | null | undefined
}

/**
 * `dot11r` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidDot11rInput {
  /** Whether clients can roam fast between access points (802.11r). */
  readonly enabled?: boolean | null | undefined
  /** Whether fast roaming is offered only to clients that are known to cope with it. */
  readonly adaptive?: boolean | null | undefined
}

/**
 * `splashPage` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidSplashPageInput =
  | "Billing"
  | "Cisco ISE"
  | "Click-through splash page"
  | "Facebook Wi-Fi"
  | "Google OAuth"
  | "Microsoft Entra ID"
  | "None"
  | "Password-protected with Active Directory"
  | "Password-protected with LDAP"
  | "Password-protected with Meraki RADIUS"
  | "Password-protected with custom RADIUS"
  | "SMS authentication"
  | "Sponsored guest"
  | "Systems Manager Sentry"
  | Unlisted

/**
 * `localRadius` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidLocalRadiusInput {
  /** In seconds. */
  readonly cacheTimeout?: number | null | undefined
  readonly passwordAuthentication?: { readonly enabled?: boolean | null | undefined } | null | undefined
  readonly certificateAuthentication?: NetworkWirelessSsidLocalRadiusCertificateAuthenticationInput | null | undefined
}

/**
 * `localRadius.certificateAuthentication` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidLocalRadiusCertificateAuthenticationInput {
  readonly enabled?: boolean | null | undefined
  readonly useLdap?: boolean | null | undefined
  readonly useOcsp?: boolean | null | undefined
  readonly ocspResponderUrl?: string | null | undefined
  readonly clientRootCaCertificate?: {
    /** The certificate itself, as PEM or DER. */
    readonly contents?: string | null | undefined
  } | null | undefined
}

/**
 * `ldap` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidLdapInput {
  readonly servers?: ReadonlyArray<{
    /** IP address or host name of the directory server. */
    readonly host: string
    /** UDP port that the directory server answers on. */
    readonly port: number
  }> | null | undefined
  readonly credentials?: NetworkWirelessSsidLdapCredentialsInput | null | undefined
  readonly baseDistinguishedName?: string | null | undefined
  readonly serverCaCertificate?: {
    /** The certificate itself, as PEM or DER. */
    readonly contents?: string | null | undefined
  } | null | undefined
}

/**
 * `ldap.credentials` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidLdapCredentialsInput {
  readonly distinguishedName?: string | null | undefined
  readonly password?: string | null | undefined
}

/**
 * `activeDirectory` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidActiveDirectoryInput {
  readonly servers?: ReadonlyArray<{
    /** IP address or host name of the directory server. */
    readonly host: string
    /** UDP port that the directory server answers on. */
    readonly port?: number | null | undefined
  }> | null | undefined
  readonly credentials?: NetworkWirelessSsidActiveDirectoryCredentialsInput | null | undefined
}

/**
 * `activeDirectory.credentials` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidActiveDirectoryCredentialsInput {
  readonly logonName?: string | null | undefined
  readonly password?: string | null | undefined
}

/**
 * `radiusServers[]` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidRadiusServerInput {
  /** IP address or host name of the RADIUS server. */
  readonly host: string | null
  /** UDP port that the RADIUS server takes access requests on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
  /** Whether RADIUS is carried over TLS (RadSec). */
  readonly radsecEnabled?: boolean | null | undefined
  /** Which OpenRoaming certificate connections to the server are made with. */
  readonly openRoamingCertificateId?: number | null | undefined
  /** Certificate of the authority that signed the server's certificate. */
  readonly caCertificate?: string | null | undefined
}

/**
 * `radiusRadsec` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidRadiusRadsecInput {
  readonly tlsTunnel?: {
    /** In seconds. */
    readonly timeout?: number | null | undefined
  } | null | undefined
}

/**
 * `radiusAccountingServers[]` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidRadiusAccountingServerInput {
  /** IP address or host name of the RADIUS server. */
  readonly host: string | null
  /** UDP port that the RADIUS server takes accounting on. */
  readonly port?: number | null | undefined
  readonly secret?: string | null | undefined
  /** Whether RADIUS is carried over TLS (RadSec). */
  readonly radsecEnabled?: boolean | null | undefined
  /** Certificate of the authority that signed the server's certificate. */
  readonly caCertificate?: string | null | undefined
}

/**
 * `radiusAttributeForGroupPolicies` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidRadiusAttributeForGroupPoliciesInput =
  | "Airespace-ACL-Name"
  | "Aruba-User-Role"
  | "Filter-Id"
  | "Reply-Message"
  | Unlisted

/**
 * `campusGateway` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidCampusGatewayInput {
  readonly cluster?: {
    /** Only where `ipAssignmentMode` is `Campus Gateway`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `apTagsAndVlanIds[]` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidApTagsAndVlanIdInput {
  /** Tags of the access points that the VLAN is for. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** VLAN of clients on access points with these tags. */
  readonly vlanId?: number | null | undefined
}

/**
 * `gre` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidGreInput {
  readonly concentrator?: {
    /** Needed when `ipAssignmentMode` is `Ethernet over GRE`. */
    readonly host: string | null
  } | null | undefined
  readonly key?: number | null | undefined
}

/**
 * `dnsRewrite` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidDnsRewriteInput {
  /** Whether DNS queries of clients are sent to servers of one's own. */
  readonly enabled?: boolean | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: ReadonlyArray<string> | null | undefined
}

/**
 * `namedVlans` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidNamedVlansInput {
  /** Only where `ipAssignmentMode` is `Bridge mode`. */
  readonly tagging?: NetworkWirelessSsidNamedVlansTaggingInput | null | undefined
  /** Only where `authMode` is `open-with-radius`. */
  readonly radius?: NetworkWirelessSsidNamedVlansRadiusInput | null | undefined
}

/**
 * `namedVlans.tagging` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidNamedVlansTaggingInput {
  /** Whether clients go into VLANs by name. */
  readonly enabled?: boolean | null | undefined
  readonly defaultVlanName?: string | null | undefined
  readonly byApTags?: ReadonlyArray<NetworkWirelessSsidNamedVlansTaggingByApTagInput> | null | undefined
}

/**
 * `namedVlans.tagging.byApTags[]` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidNamedVlansTaggingByApTagInput {
  /** Tags of the access points that the VLAN is for. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  readonly vlanName?: string | null | undefined
}

/**
 * `namedVlans.radius` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidNamedVlansRadiusInput {
  readonly guestVlan?: NetworkWirelessSsidNamedVlansRadiusGuestVlanInput | null | undefined
}

/**
 * `namedVlans.radius.guestVlan` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidNamedVlansRadiusGuestVlanInput {
  /** Whether clients that RADIUS rejects go into a VLAN for guests. */
  readonly enabled?: boolean | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `security` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSecurityInput {
  /** Ciphers and key management of the SSID. */
  readonly encryption?: NetworkWirelessSsidSecurityEncryptionInput | null | undefined
}

/**
 * `security.encryption` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSecurityEncryptionInput {
  /** Ciphers that the SSID offers. */
  readonly ciphers?: ReadonlyArray<"CCMP 128" | "GCMP 256" | Unlisted> | null | undefined
  /** Ways to agree on keys that the SSID offers. */
  readonly akms?: ReadonlyArray<"SAE" | "SAE-EXT" | Unlisted> | null | undefined
}

/**
 * `localAuthFallback` in the input of {@link updateNetworkWirelessSsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidLocalAuthFallbackInput {
  /** In seconds. */
  readonly cacheTimeout?: number | null | undefined
  /** Whether clients are still let in while RADIUS cannot be reached. */
  readonly enabled?: boolean | null | undefined
  readonly serverCaCertificate?: {
    /** The certificate itself, as PEM or DER. */
    readonly contents?: string | null | undefined
  } | null | undefined
}

/**
 * Updates an SSID of a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsid: Batchable<
  UpdateNetworkWirelessSsidInput,
  NetworkWirelessSsid
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsid",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids"],
  body: {
    name: "s",
    enabled: "b",
    authMode: "e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-nac|8021x-radius|ipsk-with-nac|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-enhanced-with-radius|open-with-nac|open-with-radius|psk)",
    enterpriseAdminAccess: "e(access disabled|access enabled)",
    ssidAdminAccessible: "b",
    encryptionMode: "e(open|wep|wpa|wpa-eap)",
    psk: "s",
    wpaEncryptionMode: "e(WPA1 and WPA2|WPA1 only|WPA2 only|WPA3 192-bit Security|WPA3 Transition Mode|WPA3 only)",
    dot11w: "{enabled:b,required:b}",
    dot11r: "{enabled:b,adaptive:b}",
    splashPage: "e(Billing|Cisco ISE|Click-through splash page|Facebook Wi-Fi|Google OAuth|Microsoft Entra ID|None|Password-protected with Active Directory|Password-protected with LDAP|Password-protected with Meraki RADIUS|Password-protected with custom RADIUS|SMS authentication|Sponsored guest|Systems Manager Sentry)",
    splashGuestSponsorDomains: "[s]",
    oauth: "{allowedDomains:[s]}",
    localRadius: "{cacheTimeout:i,passwordAuthentication:{enabled:b},certificateAuthentication:{enabled:b,useLdap:b,useOcsp:b,ocspResponderUrl:s~,clientRootCaCertificate:{contents:s~}}}",
    ldap: "{servers:[{host:s!,port:i!}],credentials:{distinguishedName:s~,password:s~},baseDistinguishedName:s~,serverCaCertificate:{contents:s~}}",
    activeDirectory: "{servers:[{host:s!,port:i}],credentials:{logonName:s~,password:s~}}",
    radiusServers: "[{host:s~!,port:i,secret:s,radsecEnabled:b,openRoamingCertificateId:i~,caCertificate:s~}]",
    radiusProxyEnabled: "b",
    radiusTestingEnabled: "b",
    radiusCalledStationId: "s",
    radiusAuthenticationNasId: "s",
    radiusServerTimeout: "i",
    radiusServerAttemptsLimit: "i",
    radiusFallbackEnabled: "b",
    radiusRadsec: "{tlsTunnel:{timeout:i}}",
    radiusCoaEnabled: "b",
    radiusFailoverPolicy: "e(Allow access|Deny access)",
    radiusLoadBalancingPolicy: "e(Round robin|Strict priority order)",
    radiusAccountingEnabled: "b",
    radiusAccountingServers: "[{host:s~!,port:i,secret:s,radsecEnabled:b,caCertificate:s~}]",
    radiusAccountingInterimInterval: "i",
    radiusAttributeForGroupPolicies: "e(Airespace-ACL-Name|Aruba-User-Role|Filter-Id|Reply-Message)",
    ipAssignmentMode: "s",
    campusGateway: "{cluster:{id:s}}",
    useVlanTagging: "b",
    concentratorNetworkId: "s",
    secondaryConcentratorNetworkId: "s",
    disassociateClientsOnVpnFailover: "b",
    vlanId: "i",
    defaultVlanId: "i",
    apTagsAndVlanIds: "[{tags:[s],vlanId:i}]",
    walledGardenEnabled: "b",
    walledGardenRanges: "[s]",
    gre: "{concentrator:{host:s~!},key:i~}",
    radiusOverride: "b",
    radiusGuestVlanEnabled: "b",
    radiusGuestVlanId: "i",
    minBitrate: "n",
    bandSelection: "s",
    perClientBandwidthLimitUp: "i",
    perClientBandwidthLimitDown: "i",
    perSsidBandwidthLimitUp: "i",
    perSsidBandwidthLimitDown: "i",
    lanIsolationEnabled: "b",
    visible: "b",
    availableOnAllAps: "b",
    availabilityTags: "[s]",
    adaptivePolicyGroupId: "s",
    mandatoryDhcpEnabled: "b",
    adultContentFilteringEnabled: "b",
    dnsRewrite: "{enabled:b,dnsCustomNameservers:[s]}",
    speedBurst: "{enabled:b}",
    namedVlans: "{tagging:{enabled:b,defaultVlanName:s,byApTags:[{tags:[s],vlanName:s}]},radius:{guestVlan:{enabled:b,name:s}}}",
    security: "{encryption:{ciphers:[e(CCMP 128|GCMP 256)],akms:[e(SAE|SAE-EXT)]}}",
    localAuthFallback: "{cacheTimeout:i,enabled:b,serverCaCertificate:{contents:s~}}",
    radiusAccountingStartDelay: "i"
  },
  response: "{number:i!,name:s!,enabled:b!,wlanIdentifier:i,splashPage:e(Billing|Cisco ISE|Click-through splash page|Facebook Wi-Fi|Google OAuth|Microsoft Entra ID|None|Password-protected with Active Directory|Password-protected with LDAP|Password-protected with Meraki RADIUS|Password-protected with custom RADIUS|SMS authentication|Sponsored guest|Systems Manager Sentry)!,ssidAdminAccessible:b!,localAuth:b,authMode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-nac|8021x-radius|ipsk-with-nac|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-enhanced-with-radius|open-with-nac|open-with-radius|psk)!,psk:s,encryptionMode:s,wpaEncryptionMode:e(WPA1 and WPA2|WPA1 only|WPA2 only|WPA3 192-bit Security|WPA3 Transition Mode|WPA3 only),radiusServers:[{id:s,host:s~,port:i,radsecEnabled:b,openRoamingCertificateId:i,caCertificate:s}],radiusAccountingServers:[{host:s~,port:i,openRoamingCertificateId:i,caCertificate:s}],radiusAccountingEnabled:b,radiusEnabled:b,radiusAttributeForGroupPolicies:e(Airespace-ACL-Name|Aruba-User-Role|Filter-Id|Reply-Message),radiusFailoverPolicy:e(Allow access|Deny access),radiusLoadBalancingPolicy:e(Round robin|Strict priority order),ipAssignmentMode:e(Bridge mode|Campus Gateway|Ethernet over GRE|Layer 3 roaming|Layer 3 roaming with a concentrator|NAT mode|VPN)!,adminSplashUrl:s,splashTimeout:s,walledGardenEnabled:b,walledGardenRanges:[s],minBitrate:n!,bandSelection:e(5 GHz band only|Dual band operation|Dual band operation with Band Steering)!,perClientBandwidthLimitUp:i!,perClientBandwidthLimitDown:i!,visible:b!,availableOnAllAps:b!,availabilityTags:[s]!,perSsidBandwidthLimitUp:i!,perSsidBandwidthLimitDown:i!,adaptivePolicyGroupId:s,mandatoryDhcpEnabled:b!,dot11w:{enabled:b,required:b},dot11r:{enabled:b,adaptive:b},enterpriseAdminAccess:e(access disabled|access enabled),radiusTestingEnabled:b,radiusCalledStationId:s,radiusAuthenticationNasId:s,radiusServerTimeout:i,radiusServerAttemptsLimit:i,radiusFallbackEnabled:b,radiusProxyEnabled:b,radiusCoaEnabled:b,radiusOverride:b,useVlanTagging:b,defaultVlanId:i,adultContentFilteringEnabled:b,dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},gre:{concentrator:{host:s~},key:i,clientIsolation:b},campusGateway:{cluster:{id:s}},lanIsolationEnabled:b,oauth:{allowedDomains:[s]},localAuthFallback:{enabled:b,cacheTimeout:i,serverCaCertificate:{contents:s~}},namedVlans:{tagging:{enabled:b,defaultVlanName:s,byApTags:[{tags:[s],vlanName:s}]},radius:{guestVlan:{enabled:b,name:s}}},speedBurst:{enabled:b}!,wifiPersonalNetworkEnabled:b,security:{encryption:{ciphers:[e(CCMP 128|GCMP 256)],akms:[e(SAE|SAE-EXT)]}}}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidBonjourForwardingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidBonjourForwarding {
  /** Whether Bonjour traffic is forwarded by the rules. */
  readonly enabled?: boolean | null | undefined
  readonly exception?: {
    /** Whether Bonjour traffic is forwarded by the rules. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: Array<NetworkWirelessSsidBonjourForwardingRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidBonjourForwardingRule {
  readonly description?: string | null | undefined
  /** VLAN that the services are in. */
  readonly vlanId: string | null
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services: Array<NetworkWirelessSsidBonjourForwardingRuleService> | null
}

/**
 * `rules[].services[]` in the answer of {@link getNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidBonjourForwardingRuleService =
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
 * Returns the Bonjour forwarding settings of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/bonjourForwarding`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-bonjour-forwarding/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidBonjourForwarding: Read<
  GetNetworkWirelessSsidBonjourForwardingInput,
  NetworkWirelessSsidBonjourForwarding
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidBonjourForwarding",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "bonjourForwarding"],
  response: "{enabled:b,exception:{enabled:b},rules:[{description:s,vlanId:s~,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]~}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidBonjourForwardingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Whether Bonjour traffic is forwarded by the rules. */
  readonly enabled?: boolean | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: ReadonlyArray<NetworkWirelessSsidBonjourForwardingRuleInput> | null | undefined
  readonly exception?: {
    /** Whether Bonjour traffic is forwarded by the rules. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidBonjourForwardingRuleInput {
  readonly description?: string | null | undefined
  /** VLAN that the services are in. */
  readonly vlanId: string | null
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services: ReadonlyArray<NetworkWirelessSsidBonjourForwardingRuleServiceInput> | null
}

/**
 * `rules[].services[]` in the input of {@link updateNetworkWirelessSsidBonjourForwarding}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidBonjourForwardingRuleServiceInput =
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
 * Updates the Bonjour forwarding settings of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/bonjourForwarding`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-bonjour-forwarding/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidBonjourForwarding: Batchable<
  UpdateNetworkWirelessSsidBonjourForwardingInput,
  NetworkWirelessSsidBonjourForwarding
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidBonjourForwarding",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "bonjourForwarding"],
  body: {
    enabled: "b",
    rules: "[{description:s,vlanId:s~!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]~!}]",
    exception: "{enabled:b}"
  },
  response: "{enabled:b,exception:{enabled:b},rules:[{description:s,vlanId:s~,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]~}]}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/bonjourForwarding", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidDeviceTypeGroupPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidDeviceTypeGroupPolicies {
  /** Whether clients get a group policy by the kind of device. */
  readonly enabled?: boolean | null | undefined
  readonly deviceTypePolicies?: Array<NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicy> | null | undefined
}

/**
 * `deviceTypePolicies[]` in the answer of {@link getNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicy {
  readonly deviceType: NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicyDeviceType | null
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy: "Allowed" | "Blocked" | "Group policy" | Unlisted | null
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: number | null | undefined
}

/**
 * `deviceTypePolicies[].deviceType` in the answer of {@link getNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicyDeviceType =
  | "Android"
  | "B&N Nook"
  | "BlackBerry"
  | "Chrome OS"
  | "Mac OS X"
  | "Other OS"
  | "Windows"
  | "Windows Phone"
  | "iPad"
  | "iPhone"
  | "iPod"
  | Unlisted

/**
 * Lists the device type group policies of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-device-type-group-policies/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidDeviceTypeGroupPolicies: Read<
  GetNetworkWirelessSsidDeviceTypeGroupPoliciesInput,
  NetworkWirelessSsidDeviceTypeGroupPolicies
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidDeviceTypeGroupPolicies",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "deviceTypeGroupPolicies"],
  response: "{enabled:b,deviceTypePolicies:[{deviceType:s~,devicePolicy:s~,groupPolicyId:i}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidDeviceTypeGroupPoliciesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Whether clients get a group policy by the kind of device. */
  readonly enabled?: boolean | null | undefined
  readonly deviceTypePolicies?: ReadonlyArray<NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicyInput> | null | undefined
}

/**
 * `deviceTypePolicies[]` in the input of {@link updateNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicyInput {
  readonly deviceType: NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicyDeviceTypeInput | null
  /** What the client gets: `Normal`, `Allowed`, `Blocked` or a group policy. */
  readonly devicePolicy: "Allowed" | "Blocked" | "Group policy" | Unlisted | null
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: number | null | undefined
}

/**
 * `deviceTypePolicies[].deviceType` in the input of {@link updateNetworkWirelessSsidDeviceTypeGroupPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidDeviceTypeGroupPoliciesDeviceTypePolicyDeviceTypeInput =
  | "Android"
  | "B&N Nook"
  | "BlackBerry"
  | "Chrome OS"
  | "Mac OS X"
  | "Other OS"
  | "Windows"
  | "Windows Phone"
  | "iPad"
  | "iPhone"
  | "iPod"
  | Unlisted

/**
 * Updates the device type group policies of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-device-type-group-policies/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidDeviceTypeGroupPolicies: Batchable<
  UpdateNetworkWirelessSsidDeviceTypeGroupPoliciesInput,
  NetworkWirelessSsidDeviceTypeGroupPolicies
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidDeviceTypeGroupPolicies",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "deviceTypeGroupPolicies"],
  body: {
    enabled: "b",
    deviceTypePolicies: "[{deviceType:e(Android|B&N Nook|BlackBerry|Chrome OS|Mac OS X|Other OS|Windows|Windows Phone|iPad|iPhone|iPod)~!,devicePolicy:e(Allowed|Blocked|Group policy)~!,groupPolicyId:i}]"
  },
  response: "{enabled:b,deviceTypePolicies:[{deviceType:s~,devicePolicy:s~,groupPolicyId:i}]}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/deviceTypeGroupPolicies", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidEapOverrideInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidEapOverride {
  /** How long an EAP request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
  /** How often an EAP request is sent again. */
  readonly maxRetries?: number | null | undefined
  readonly identity?: NetworkWirelessSsidEapOverrideIdentity | null | undefined
  /** Timers of the EAPOL key exchange. */
  readonly eapolKey?: NetworkWirelessSsidEapOverrideEapolKey | null | undefined
}

/**
 * `identity` in the answer of {@link getNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidEapOverrideIdentity {
  /** How often the frame is sent again. */
  readonly retries?: number | null | undefined
  /** How long an EAP identity request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
}

/**
 * `eapolKey` in the answer of {@link getNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidEapOverrideEapolKey {
  /** How often the frame is sent again. */
  readonly retries?: number | null | undefined
  /** How long an EAPOL key frame waits for an answer, in milliseconds. */
  readonly timeoutInMs?: number | null | undefined
}

/**
 * Returns the EAP settings of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/eapOverride`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-eap-override/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidEapOverride: Read<
  GetNetworkWirelessSsidEapOverrideInput,
  NetworkWirelessSsidEapOverride
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidEapOverride",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/eapOverride",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "eapOverride"],
  response: "{timeout:i,maxRetries:i,identity:{retries:i,timeout:i},eapolKey:{retries:i,timeoutInMs:i}}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidEapOverrideInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** How long an EAP request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
  readonly identity?: NetworkWirelessSsidEapOverrideIdentityInput | null | undefined
  /** How often an EAP request is sent again. */
  readonly maxRetries?: number | null | undefined
  /** Timers of the EAPOL key exchange. */
  readonly eapolKey?: NetworkWirelessSsidEapOverrideEapolKeyInput | null | undefined
}

/**
 * `identity` in the input of {@link updateNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidEapOverrideIdentityInput {
  /** How often the frame is sent again. */
  readonly retries?: number | null | undefined
  /** How long an EAP identity request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
}

/**
 * `eapolKey` in the input of {@link updateNetworkWirelessSsidEapOverride}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidEapOverrideEapolKeyInput {
  /** How often the frame is sent again. */
  readonly retries?: number | null | undefined
  /** How long an EAPOL key frame waits for an answer, in milliseconds. */
  readonly timeoutInMs?: number | null | undefined
}

/**
 * Updates the EAP settings of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/eapOverride`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/eapOverride`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-eap-override/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidEapOverride: Batchable<
  UpdateNetworkWirelessSsidEapOverrideInput,
  NetworkWirelessSsidEapOverride
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidEapOverride",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/eapOverride",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "eapOverride"],
  body: { timeout: "i", identity: "{retries:i,timeout:i}", maxRetries: "i", eapolKey: "{retries:i,timeoutInMs:i}" },
  response: "{timeout:i,maxRetries:i,identity:{retries:i,timeout:i},eapolKey:{retries:i,timeoutInMs:i}}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/eapOverride", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidFirewallL3FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidFirewallL3FirewallRules {
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: Array<NetworkWirelessSsidFirewallL3FirewallRulesRule> | null | undefined
  readonly allowLanAccess?: boolean | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkWirelessSsidFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidFirewallL3FirewallRulesRule {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted
  readonly ipVer?: "both" | "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string
}

/**
 * Lists the layer 3 firewall rules of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-firewall-l3-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidFirewallL3FirewallRules: Read<
  GetNetworkWirelessSsidFirewallL3FirewallRulesInput,
  NetworkWirelessSsidFirewallL3FirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidFirewallL3FirewallRules",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "l3FirewallRules"],
  response: "{rules:[{comment:s,policy:e(allow|deny)!,ipVer:e(both|ipv4|ipv6),protocol:e(any|icmp|icmp6|tcp|udp)!,destPort:s,destCidr:s!}],allowLanAccess:b}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidFirewallL3FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Rules in the order they are tried; the default rule, which comes last, is not in it. */
  readonly rules?: ReadonlyArray<NetworkWirelessSsidFirewallL3FirewallRulesRuleInput> | null | undefined
  readonly allowLanAccess?: boolean | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkWirelessSsidFirewallL3FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidFirewallL3FirewallRulesRuleInput {
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: "allow" | "deny" | Unlisted
  /** The API's default is `"both"`. */
  readonly ipVer?: "both" | "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "icmp6" | "tcp" | "udp" | Unlisted
  /** Ports that the traffic goes to, or `any`. Comma-separated. */
  readonly destPort?: string | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. Comma-separated. */
  readonly destCidr: string
}

/**
 * Updates the layer 3 firewall rules of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-firewall-l3-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidFirewallL3FirewallRules: Batchable<
  UpdateNetworkWirelessSsidFirewallL3FirewallRulesInput,
  NetworkWirelessSsidFirewallL3FirewallRules
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidFirewallL3FirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "l3FirewallRules"],
  body: {
    rules: "[{comment:s,policy:e(allow|deny)!,ipVer:e(both|ipv4|ipv6),protocol:e(any|icmp|icmp6|tcp|udp)!,destPort:s,destCidr:s!}]",
    allowLanAccess: "b"
  },
  response: "{rules:[{comment:s,policy:e(allow|deny)!,ipVer:e(both|ipv4|ipv6),protocol:e(any|icmp|icmp6|tcp|udp)!,destPort:s,destCidr:s!}],allowLanAccess:b}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/firewall/l3FirewallRules", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidFirewallL7FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidFirewallL7FirewallRules {
  /** Rules in the order they are tried. */
  readonly rules?: Array<NetworkWirelessSsidFirewallL7FirewallRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidFirewallL7FirewallRulesRule {
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy?: "deny" | Unlisted | null | undefined
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type?: NetworkWirelessSsidFirewallL7FirewallRulesRuleType | null | undefined
  /** By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; a list of country codes for the types of countries. */
  readonly value?: string | { readonly id: string; readonly name?: string | null | undefined } | Array<string> | null | undefined
}

/**
 * `rules[].type` in the answer of {@link getNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidFirewallL7FirewallRulesRuleType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "port"
  | Unlisted

/**
 * Lists the layer 7 firewall rules of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-firewall-l7-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidFirewallL7FirewallRules: Read<
  GetNetworkWirelessSsidFirewallL7FirewallRulesInput,
  NetworkWirelessSsidFirewallL7FirewallRules
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidFirewallL7FirewallRules",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "l7FirewallRules"],
  response: "{rules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidFirewallL7FirewallRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Rules in the order they are tried. */
  readonly rules?: ReadonlyArray<NetworkWirelessSsidFirewallL7FirewallRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidFirewallL7FirewallRulesRuleInput {
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy?: "deny" | Unlisted | null | undefined
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type?: NetworkWirelessSsidFirewallL7FirewallRulesRuleTypeInput | null | undefined
  /** By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; a list of country codes for the types of countries. */
  readonly value?: string | { readonly id: string; readonly name?: string | null | undefined } | ReadonlyArray<string> | null | undefined
}

/**
 * `rules[].type` in the input of {@link updateNetworkWirelessSsidFirewallL7FirewallRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidFirewallL7FirewallRulesRuleTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "port"
  | Unlisted

/**
 * Updates the layer 7 firewall rules of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-firewall-l7-firewall-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidFirewallL7FirewallRules: Batchable<
  UpdateNetworkWirelessSsidFirewallL7FirewallRulesInput,
  NetworkWirelessSsidFirewallL7FirewallRules
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidFirewallL7FirewallRules",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "l7FirewallRules"],
  body: {
    rules: "[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]"
  },
  response: "{rules:[{policy:e(deny),type:e(application|applicationCategory|host|ipRange|port),value:(s|{id:s!,name:s}|[s])}]}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/firewall/l7FirewallRules", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidHotspot20Input {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidHotspot20 {
  /** Whether the SSID announces itself by Hotspot 2.0. */
  readonly enabled?: boolean | null | undefined
  readonly operator?: { readonly name?: string | null | undefined } | null | undefined
  readonly venue?: NetworkWirelessSsidHotspot20Venue | null | undefined
  readonly networkAccessType?: NetworkWirelessSsidHotspot20NetworkAccessType | null | undefined
  readonly domains?: Array<string> | null | undefined
  readonly roamConsortOis?: Array<string> | null | undefined
  readonly mccMncs?: Array<{ readonly mcc?: string | null | undefined; readonly mnc?: string | null | undefined }> | null | undefined
  readonly naiRealms?: Array<NetworkWirelessSsidHotspot20NaiRealm> | null | undefined
}

/**
 * `venue` in the answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidHotspot20Venue {
  readonly name?: string | null | undefined
  readonly type?: NetworkWirelessSsidHotspot20VenueType | null | undefined
}

/**
 * `venue.type` in the answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidHotspot20VenueType =
  | "Airplane"
  | "Alcohol and Drug Rehabilitation Center"
  | "Amphitheater"
  | "Amusement Park"
  | "Arena"
  | "Attorney Office"
  | "Automobile or Truck"
  | "Automotive Service Station"
  | "Bank"
  | "Bar"
  | "Boarding House"
  | "Bus"
  | "Bus Stop"
  | "City Park"
  | "Coffee Shop"
  | "Convention Center"
  | "Doctor or Dentist office"
  | "Dormitory"
  | "Emergency Coordination Center"
  | "Factory"
  | "Ferry"
  | "Fire Station"
  | "Gas Station"
  | "Grocery Market"
  | "Group Home"
  | "Hospital"
  | "Hotel or Motel"
  | "Kiosk"
  | "Library"
  | "Long-Term Care Facility"
  | "Motor Bike"
  | "Muni-mesh Network"
  | "Museum"
  | "Passenger Terminal"
  | "Place of Worship"
  | "Police Station"
  | "Post Office"
  | "Prison or Jail"
  | "Private Residence"
  | "Professional Office"
  | "Research and Development Facility"
  | "Rest Area"
  | "Restaurant"
  | "Retail Store"
  | "School, Primary"
  | "School, Secondary"
  | "Ship or Boat"
  | "Shopping Mall"
  | "Stadium"
  | "Theater"
  | "Traffic Control"
  | "Train"
  | "University or College"
  | "Unspecified"
  | "Unspecified Assembly"
  | "Unspecified Business"
  | "Unspecified Educational"
  | "Unspecified Factory and Industrial"
  | "Unspecified Institutional"
  | "Unspecified Mercantile"
  | "Unspecified Outdoor"
  | "Unspecified Residential"
  | "Unspecified Storage"
  | "Unspecified Utility and Miscellaneous"
  | "Unspecified Vehicular"
  | "Zoo or Aquarium"
  | Unlisted

/**
 * `networkAccessType` in the answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidHotspot20NetworkAccessType =
  | "Chargeable public network"
  | "Emergency services only network"
  | "Free public network"
  | "Personal device network"
  | "Private network"
  | "Private network with guest access"
  | "Test or experimental"
  | "Wildcard"
  | Unlisted

/**
 * `naiRealms[]` in the answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidHotspot20NaiRealm {
  readonly format?: "0" | "1" | Unlisted | null | undefined
  readonly name?: string | null | undefined
  readonly methods?: Array<NetworkWirelessSsidHotspot20NaiRealmMethod> | null | undefined
}

/**
 * `naiRealms[].methods[]` in the answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidHotspot20NaiRealmMethod {
  readonly id?: string | null | undefined
  readonly authenticationTypes?: NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypes | null | undefined
}

/**
 * `naiRealms[].methods[].authenticationTypes` in the answer of {@link getNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypes {
  readonly nonEapInnerAuthentication?: Array<string> | null | undefined
  readonly eapInnerAuthentication?: Array<string> | null | undefined
  readonly credentials?: Array<string> | null | undefined
  readonly tunneledEapMethodCredentials?: Array<string> | null | undefined
}

/**
 * Returns the Hotspot 2.0 settings of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/hotspot20`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-hotspot20/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidHotspot20: Read<
  GetNetworkWirelessSsidHotspot20Input,
  NetworkWirelessSsidHotspot20
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidHotspot20",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/hotspot20",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "hotspot20"],
  response: "{enabled:b,operator:{name:s},venue:{name:s,type:s},networkAccessType:s,domains:[s],roamConsortOis:[s],mccMncs:[{mcc:s,mnc:s}],naiRealms:[{format:s,name:s,methods:[{id:s,authenticationTypes:{nonEapInnerAuthentication:[s],eapInnerAuthentication:[s],credentials:[s],tunneledEapMethodCredentials:[s]}}]}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidHotspot20Input {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Whether the SSID announces itself by Hotspot 2.0. */
  readonly enabled?: boolean | null | undefined
  readonly operator?: { readonly name?: string | null | undefined } | null | undefined
  readonly venue?: NetworkWirelessSsidHotspot20VenueInput | null | undefined
  readonly networkAccessType?: NetworkWirelessSsidHotspot20NetworkAccessTypeInput | null | undefined
  readonly domains?: ReadonlyArray<string> | null | undefined
  readonly roamConsortOis?: ReadonlyArray<string> | null | undefined
  readonly mccMncs?: ReadonlyArray<{ readonly mcc?: string | null | undefined; readonly mnc?: string | null | undefined }> | null | undefined
  readonly naiRealms?: ReadonlyArray<NetworkWirelessSsidHotspot20NaiRealmInput> | null | undefined
}

/**
 * `venue` in the input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidHotspot20VenueInput {
  readonly name?: string | null | undefined
  readonly type?: NetworkWirelessSsidHotspot20VenueTypeInput | null | undefined
}

/**
 * `venue.type` in the input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidHotspot20VenueTypeInput =
  | "Airplane"
  | "Alcohol and Drug Rehabilitation Center"
  | "Amphitheater"
  | "Amusement Park"
  | "Arena"
  | "Attorney Office"
  | "Automobile or Truck"
  | "Automotive Service Station"
  | "Bank"
  | "Bar"
  | "Boarding House"
  | "Bus"
  | "Bus Stop"
  | "City Park"
  | "Coffee Shop"
  | "Convention Center"
  | "Doctor or Dentist office"
  | "Dormitory"
  | "Emergency Coordination Center"
  | "Factory"
  | "Ferry"
  | "Fire Station"
  | "Gas Station"
  | "Grocery Market"
  | "Group Home"
  | "Hospital"
  | "Hotel or Motel"
  | "Kiosk"
  | "Library"
  | "Long-Term Care Facility"
  | "Motor Bike"
  | "Muni-mesh Network"
  | "Museum"
  | "Passenger Terminal"
  | "Place of Worship"
  | "Police Station"
  | "Post Office"
  | "Prison or Jail"
  | "Private Residence"
  | "Professional Office"
  | "Research and Development Facility"
  | "Rest Area"
  | "Restaurant"
  | "Retail Store"
  | "School, Primary"
  | "School, Secondary"
  | "Ship or Boat"
  | "Shopping Mall"
  | "Stadium"
  | "Theater"
  | "Traffic Control"
  | "Train"
  | "University or College"
  | "Unspecified"
  | "Unspecified Assembly"
  | "Unspecified Business"
  | "Unspecified Educational"
  | "Unspecified Factory and Industrial"
  | "Unspecified Institutional"
  | "Unspecified Mercantile"
  | "Unspecified Outdoor"
  | "Unspecified Residential"
  | "Unspecified Storage"
  | "Unspecified Utility and Miscellaneous"
  | "Unspecified Vehicular"
  | "Zoo or Aquarium"
  | Unlisted

/**
 * `networkAccessType` in the input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidHotspot20NetworkAccessTypeInput =
  | "Chargeable public network"
  | "Emergency services only network"
  | "Free public network"
  | "Personal device network"
  | "Private network"
  | "Private network with guest access"
  | "Test or experimental"
  | "Wildcard"
  | Unlisted

/**
 * `naiRealms[]` in the input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidHotspot20NaiRealmInput {
  readonly format?: "0" | "1" | Unlisted | null | undefined
  readonly realm?: string | null | undefined
  readonly methods?: ReadonlyArray<NetworkWirelessSsidHotspot20NaiRealmMethodInput> | null | undefined
}

/**
 * `naiRealms[].methods[]` in the input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidHotspot20NaiRealmMethodInput {
  readonly id?: string | null | undefined
  readonly authenticationTypes?: NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypesInput | null | undefined
}

/**
 * `naiRealms[].methods[].authenticationTypes` in the input of {@link updateNetworkWirelessSsidHotspot20}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidHotspot20NaiRealmMethodAuthenticationTypesInput {
  readonly nonEapInnerAuthentication?: ReadonlyArray<string> | null | undefined
  readonly eapInnerAuthentication?: ReadonlyArray<string> | null | undefined
  readonly credentials?: ReadonlyArray<string> | null | undefined
  readonly tunneledEapMethodCredentials?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the Hotspot 2.0 settings of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/hotspot20`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/hotspot20`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-hotspot20/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidHotspot20: Batchable<
  UpdateNetworkWirelessSsidHotspot20Input,
  NetworkWirelessSsidHotspot20
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidHotspot20",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/hotspot20",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "hotspot20"],
  body: {
    enabled: "b",
    operator: "{name:s}",
    venue: "{name:s,type:e(Airplane|Alcohol and Drug Rehabilitation Center|Amphitheater|Amusement Park|Arena|Attorney Office|Automobile or Truck|Automotive Service Station|Bank|Bar|Boarding House|Bus|Bus Stop|City Park|Coffee Shop|Convention Center|Doctor or Dentist office|Dormitory|Emergency Coordination Center|Factory|Ferry|Fire Station|Gas Station|Grocery Market|Group Home|Hospital|Hotel or Motel|Kiosk|Library|Long-Term Care Facility|Motor Bike|Muni-mesh Network|Museum|Passenger Terminal|Place of Worship|Police Station|Post Office|Prison or Jail|Private Residence|Professional Office|Research and Development Facility|Rest Area|Restaurant|Retail Store|School, Primary|School, Secondary|Ship or Boat|Shopping Mall|Stadium|Theater|Traffic Control|Train|University or College|Unspecified|Unspecified Assembly|Unspecified Business|Unspecified Educational|Unspecified Factory and Industrial|Unspecified Institutional|Unspecified Mercantile|Unspecified Outdoor|Unspecified Residential|Unspecified Storage|Unspecified Utility and Miscellaneous|Unspecified Vehicular|Zoo or Aquarium)}",
    networkAccessType: "e(Chargeable public network|Emergency services only network|Free public network|Personal device network|Private network|Private network with guest access|Test or experimental|Wildcard)",
    domains: "[s]",
    roamConsortOis: "[s]",
    mccMncs: "[{mcc:s,mnc:s}]",
    naiRealms: "[{format:e(0|1),realm:s,methods:[{id:s,authenticationTypes:{nonEapInnerAuthentication:[s],eapInnerAuthentication:[s],credentials:[s],tunneledEapMethodCredentials:[s]}}]}]"
  },
  response: "{enabled:b,operator:{name:s},venue:{name:s,type:s},networkAccessType:s,domains:[s],roamConsortOis:[s],mccMncs:[{mcc:s,mnc:s}],naiRealms:[{format:s,name:s,methods:[{id:s,authenticationTypes:{nonEapInnerAuthentication:[s],eapInnerAuthentication:[s],credentials:[s],tunneledEapMethodCredentials:[s]}}]}]}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/hotspot20", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidIdentityPsks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidIdentityPsksInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * `[]` in the answer of {@link getNetworkWirelessSsidIdentityPsks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidIdentityPsk {
  /** Name of the identity PSK in Dashboard. */
  readonly name?: string | null | undefined
  /** Other operations take it as `identityPskId`. */
  readonly id: string
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** Key by which clients join the SSID under this identity. */
  readonly passphrase?: string | null | undefined
  readonly wifiPersonalNetworkId?: string | null | undefined
  readonly email?: string | null | undefined
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Lists the identity PSKs of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/identityPsks`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-identity-psks/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidIdentityPsks: Read<
  GetNetworkWirelessSsidIdentityPsksInput,
  Array<NetworkWirelessSsidIdentityPsk>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidIdentityPsks",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/identityPsks",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "identityPsks"],
  response: "[{name:s,id:s!,groupPolicyId:s,passphrase:s,wifiPersonalNetworkId:s,email:s,expiresAt:d~}]",
  scope: "wireless:config:read"
})

/**
 * The input of {@link createNetworkWirelessSsidIdentityPsk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkWirelessSsidIdentityPskInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Name of the identity PSK in Dashboard. */
  readonly name: string
  /** Key by which clients join the SSID under this identity. */
  readonly passphrase?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId: string
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: Timestamp | null | undefined
}

/**
 * Creates an identity PSK for an SSID in a network.
 *
 * `POST /networks/{networkId}/wireless/ssids/{number}/identityPsks`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/wireless/ssids/{number}/identityPsks`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-wireless-ssid-identity-psk/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkWirelessSsidIdentityPsk: Batchable<
  CreateNetworkWirelessSsidIdentityPskInput,
  NetworkWirelessSsidIdentityPsk
> = /*#__PURE__*/ batchable({
  id: "createNetworkWirelessSsidIdentityPsk",
  method: "POST",
  path: "/networks/{networkId}/wireless/ssids/{number}/identityPsks",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "identityPsks"],
  body: { name: "s!", passphrase: "s", groupPolicyId: "s!", expiresAt: "d" },
  response: "{name:s,id:s!,groupPolicyId:s,passphrase:s,wifiPersonalNetworkId:s,email:s,expiresAt:d~}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/identityPsks", operation: "create" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidIdentityPsk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidIdentityPskInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Which identity PSK: its `id` as `getNetworkWirelessSsidIdentityPsks` lists it. */
  readonly identityPskId: string | number
}

/**
 * Returns one identity PSK of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-identity-psk/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidIdentityPsk: Read<
  GetNetworkWirelessSsidIdentityPskInput,
  NetworkWirelessSsidIdentityPsk
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidIdentityPsk",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "identityPsks"],
  response: "{name:s,id:s!,groupPolicyId:s,passphrase:s,wifiPersonalNetworkId:s,email:s,expiresAt:d~}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidIdentityPsk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidIdentityPskInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Which identity PSK: its `id` as `getNetworkWirelessSsidIdentityPsks` lists it. */
  readonly identityPskId: string | number
  /** Name of the identity PSK in Dashboard. */
  readonly name?: string | null | undefined
  /** Key by which clients join the SSID under this identity. */
  readonly passphrase?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: Timestamp | null | undefined
}

/**
 * Updates an identity PSK of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-identity-psk/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidIdentityPsk: Batchable<
  UpdateNetworkWirelessSsidIdentityPskInput,
  NetworkWirelessSsidIdentityPsk
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidIdentityPsk",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "identityPsks"],
  body: { name: "s", passphrase: "s", groupPolicyId: "s", expiresAt: "d~" },
  response: "{name:s,id:s!,groupPolicyId:s,passphrase:s,wifiPersonalNetworkId:s,email:s,expiresAt:d~}",
  batch: {
    resource: "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
    operation: "update"
  },
  scope: "wireless:config:write"
})

/**
 * The input of {@link deleteNetworkWirelessSsidIdentityPsk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkWirelessSsidIdentityPskInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Which identity PSK: its `id` as `getNetworkWirelessSsidIdentityPsks` lists it. */
  readonly identityPskId: string | number
}

/**
 * Deletes an identity PSK of an SSID in a network.
 *
 * `DELETE /networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-wireless-ssid-identity-psk/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkWirelessSsidIdentityPsk: Batchable<
  DeleteNetworkWirelessSsidIdentityPskInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkWirelessSsidIdentityPsk",
  method: "DELETE",
  path: "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "identityPsks"],
  batch: {
    resource: "/networks/{networkId}/wireless/ssids/{number}/identityPsks/{identityPskId}",
    operation: "destroy"
  },
  scope: "wireless:config:write"
})

/**
 * The input of {@link updateNetworkWirelessSsidOpenRoaming}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidOpenRoamingInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Whether users of OpenRoaming can join the SSID. */
  readonly enabled?: boolean | null | undefined
  readonly tenantId?: string | null | undefined
}

/**
 * The answer of {@link updateNetworkWirelessSsidOpenRoaming}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidOpenRoaming {
  /** Whether users of OpenRoaming can join the SSID. */
  readonly enabled?: boolean | null | undefined
  readonly tenantId?: string | null | undefined
}

/**
 * Updates the OpenRoaming settings of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/openRoaming`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/openRoaming`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-open-roaming/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidOpenRoaming: Batchable<
  UpdateNetworkWirelessSsidOpenRoamingInput,
  NetworkWirelessSsidOpenRoaming
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidOpenRoaming",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/openRoaming",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "openRoaming"],
  body: { enabled: "b", tenantId: "s" },
  response: "{enabled:b,tenantId:s}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/openRoaming", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidSchedulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSchedules {
  /** Whether what the schedule says is carried out. */
  readonly enabled?: boolean | null | undefined
  readonly ranges?: Array<NetworkWirelessSsidSchedulesRange> | null | undefined
  readonly rangesInSeconds?: Array<{
    /** When the SSID is switched off, in seconds since midnight before Sunday. */
    readonly start: number
    /** When the SSID is switched on again, in seconds since midnight before Sunday. */
    readonly end: number
  }> | null | undefined
}

/**
 * `ranges[]` in the answer of {@link getNetworkWirelessSsidSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSchedulesRange {
  /** Day of the week on which the SSID is switched off. */
  readonly startDay: string
  /** Time of day at which the SSID is switched off. */
  readonly startTime: string
  /** Day of the week on which the SSID is switched on again. */
  readonly endDay: string
  /** Time of day at which the SSID is switched on again. */
  readonly endTime: string
}

/**
 * Returns the outage schedule of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/schedules`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-schedules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidSchedules: Read<
  GetNetworkWirelessSsidSchedulesInput,
  NetworkWirelessSsidSchedules
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidSchedules",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/schedules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "schedules"],
  response: "{enabled:b,ranges:[{startDay:s!,startTime:s!,endDay:s!,endTime:s!}],rangesInSeconds:[{start:i!,end:i!}]}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidSchedulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Whether what the schedule says is carried out. */
  readonly enabled?: boolean | null | undefined
  readonly ranges?: ReadonlyArray<NetworkWirelessSsidSchedulesRangeInput> | null | undefined
  readonly rangesInSeconds?: ReadonlyArray<{
    /** When the SSID is switched off, in seconds since midnight before Sunday. */
    readonly start: number
    /** When the SSID is switched on again, in seconds since midnight before Sunday. */
    readonly end: number
  }> | null | undefined
}

/**
 * `ranges[]` in the input of {@link updateNetworkWirelessSsidSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSchedulesRangeInput {
  /** Day of the week on which the SSID is switched off. */
  readonly startDay: string
  /** Time of day at which the SSID is switched off. */
  readonly startTime: string
  /** Day of the week on which the SSID is switched on again. */
  readonly endDay: string
  /** Time of day at which the SSID is switched on again. */
  readonly endTime: string
}

/**
 * Updates the outage schedule of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/schedules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/schedules`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-schedules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidSchedules: Batchable<
  UpdateNetworkWirelessSsidSchedulesInput,
  NetworkWirelessSsidSchedules
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidSchedules",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/schedules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "schedules"],
  body: {
    enabled: "b",
    ranges: "[{startDay:s!,startTime:s!,endDay:s!,endTime:s!}]",
    rangesInSeconds: "[{start:i!,end:i!}]"
  },
  response: "{enabled:b,ranges:[{startDay:s!,startTime:s!,endDay:s!,endTime:s!}],rangesInSeconds:[{start:i!,end:i!}]}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/schedules", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidSplashSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettings {
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  /** Which splash page clients see before they are let through. */
  readonly splashPage?: string | null | undefined
  /** Whether clients are sent to `splashUrl` for the splash page. */
  readonly useSplashUrl?: boolean | null | undefined
  /** Page that clients are sent to as splash page. */
  readonly splashUrl?: string | null | undefined
  /** How long a client is let through before it sees the splash page again. In minutes. */
  readonly splashTimeout?: NetworkWirelessSsidSplashSettingsSplashTimeout | null | undefined
  /** Page that clients are sent to once they are through the splash page. */
  readonly redirectUrl?: string | null | undefined
  /** Whether clients are sent to `redirectUrl` once they are through the splash page. */
  readonly useRedirectUrl?: boolean | null | undefined
  /** Text that clients see on the splash page. */
  readonly welcomeMessage?: string | null | undefined
  /** What users have to agree to before they are let through. */
  readonly userConsent?: NetworkWirelessSsidSplashSettingsUserConsent | null | undefined
  readonly themeId?: string | null | undefined
  /** Picture that the splash page shows. */
  readonly splashLogo?: NetworkWirelessSsidSplashSetting | null | undefined
  /** Picture that the splash page shows. */
  readonly splashImage?: NetworkWirelessSsidSplashSetting | null | undefined
  /** Picture that the splash page shows. */
  readonly splashPrepaidFront?: NetworkWirelessSsidSplashSetting | null | undefined
  /** Settings for guests that somebody else vouches for. */
  readonly guestSponsorship?: NetworkWirelessSsidSplashSettingsGuestSponsorship | null | undefined
  /** Whether all traffic is blocked before the client has signed on, or only HTTP. */
  readonly blockAllTrafficBeforeSignOn?: boolean | null | undefined
  /** What happens to new clients while Dashboard cannot be reached. */
  readonly controllerDisconnectionBehavior?: "default" | "open" | "restricted" | Unlisted | null | undefined
  /** Whether a user may be signed on with several devices at a time. */
  readonly allowSimultaneousLogins?: boolean | null | undefined
  readonly billing?: NetworkWirelessSsidSplashSettingsBilling | null | undefined
  readonly sentryEnrollment?: NetworkWirelessSsidSplashSettingsSentryEnrollment | null | undefined
  readonly selfRegistration?: NetworkWirelessSsidSplashSettingsSelfRegistration | null | undefined
}

/**
 * `splashTimeout` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidSplashSettingsSplashTimeout =
  | 30
  | 60
  | 120
  | 240
  | 480
  | 720
  | 1080
  | 1440
  | 2880
  | 5760
  | 7200
  | 10080
  | 20160
  | 43200
  | 86400
  | 129600
  | Unlisted<number>

/**
 * `userConsent` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettingsUserConsent {
  /** Whether users have to agree before they are let through. */
  readonly required?: boolean | null | undefined
  /** Text that users have to agree to. */
  readonly message?: string | null | undefined
}

/**
 * `splashLogo` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSetting {
  /** MD5 hash of the file. */
  readonly md5?: string | null | undefined
  /** File type of the picture, such as `png`. */
  readonly extension?: string | null | undefined
}

/**
 * `guestSponsorship` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettingsGuestSponsorship {
  /** In minutes. */
  readonly durationInMinutes?: number | null | undefined
  readonly guestCanRequestTimeframe?: boolean | null | undefined
}

/**
 * `billing` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettingsBilling {
  readonly freeAccess?: NetworkWirelessSsidSplashSettingsBillingFreeAccess | null | undefined
  readonly prepaidAccessFastLoginEnabled?: boolean | null | undefined
  readonly replyToEmailAddress?: string | null | undefined
}

/**
 * `billing.freeAccess` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettingsBillingFreeAccess {
  /** Whether users get some time without paying. */
  readonly enabled?: boolean | null | undefined
  readonly durationInMinutes?: number | null | undefined
}

/**
 * `sentryEnrollment` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettingsSentryEnrollment {
  readonly systemsManagerNetwork?: {
    /** Id of the network that devices are enrolled in. */
    readonly id: string | null
  } | null | undefined
  readonly strength?: "click-through" | "focused" | "strict" | Unlisted | null | undefined
  readonly enforcedSystems?: Array<string> | null | undefined
}

/**
 * `selfRegistration` in the answer of {@link getNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidSplashSettingsSelfRegistration {
  /** Whether users may create accounts of their own. */
  readonly enabled?: boolean | null | undefined
  readonly authorizationType?: "admin" | "auto" | "self_email" | Unlisted | null | undefined
}

/**
 * Returns the splash page settings of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/splash/settings`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-splash-settings/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidSplashSettings: Read<
  GetNetworkWirelessSsidSplashSettingsInput,
  NetworkWirelessSsidSplashSettings
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidSplashSettings",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/splash/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "splash", "settings"],
  response: "{ssidNumber:i,splashPage:s,useSplashUrl:b,splashUrl:s,splashTimeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),redirectUrl:s,useRedirectUrl:b,welcomeMessage:s,userConsent:{required:b,message:s},themeId:s,splashLogo:{md5:s,extension:s},splashImage:{md5:s,extension:s},splashPrepaidFront:{md5:s,extension:s},guestSponsorship:{durationInMinutes:i,guestCanRequestTimeframe:b},blockAllTrafficBeforeSignOn:b,controllerDisconnectionBehavior:s,allowSimultaneousLogins:b,billing:{freeAccess:{enabled:b,durationInMinutes:i},prepaidAccessFastLoginEnabled:b,replyToEmailAddress:s},sentryEnrollment:{systemsManagerNetwork:{id:s~},strength:e(click-through|focused|strict),enforcedSystems:[s]},selfRegistration:{enabled:b,authorizationType:e(admin|auto|self_email)}}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidSplashSettingsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  /** Page that clients are sent to as splash page. */
  readonly splashUrl?: string | null | undefined
  /** Whether clients are sent to `splashUrl` for the splash page. */
  readonly useSplashUrl?: boolean | null | undefined
  /** How long a client is let through before it sees the splash page again. In minutes. */
  readonly splashTimeout?: NetworkWirelessSsidSplashSettingsSplashTimeoutInput | null | undefined
  /** Page that clients are sent to once they are through the splash page. */
  readonly redirectUrl?: string | null | undefined
  /** Whether clients are sent to `redirectUrl` once they are through the splash page. */
  readonly useRedirectUrl?: boolean | null | undefined
  /** Text that clients see on the splash page. */
  readonly welcomeMessage?: string | null | undefined
  /** What users have to agree to before they are let through. */
  readonly userConsent?: NetworkWirelessSsidSplashSettingsUserConsentInput | null | undefined
  readonly themeId?: string | null | undefined
  /** Picture that the splash page shows. */
  readonly splashLogo?: NetworkWirelessSsidSplashSettingInput | null | undefined
  /** Picture that the splash page shows. */
  readonly splashImage?: NetworkWirelessSsidSplashSettingInput | null | undefined
  /** Picture that the splash page shows. */
  readonly splashPrepaidFront?: NetworkWirelessSsidSplashSettingInput | null | undefined
  /** Whether all traffic is blocked before the client has signed on, or only HTTP. */
  readonly blockAllTrafficBeforeSignOn?: boolean | null | undefined
  /** What happens to new clients while Dashboard cannot be reached. */
  readonly controllerDisconnectionBehavior?: "default" | "open" | "restricted" | Unlisted | null | undefined
  /** Whether a user may be signed on with several devices at a time. */
  readonly allowSimultaneousLogins?: boolean | null | undefined
  /** Settings for guests that somebody else vouches for. */
  readonly guestSponsorship?: NetworkWirelessSsidSplashSettingsGuestSponsorshipInput | null | undefined
  readonly billing?: NetworkWirelessSsidSplashSettingsBillingInput | null | undefined
  readonly sentryEnrollment?: NetworkWirelessSsidSplashSettingsSentryEnrollmentInput | null | undefined
  readonly selfRegistration?: NetworkWirelessSsidSplashSettingsSelfRegistrationInput | null | undefined
}

/**
 * `splashTimeout` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidSplashSettingsSplashTimeoutInput =
  | 30
  | 60
  | 120
  | 240
  | 480
  | 720
  | 1080
  | 1440
  | 2880
  | 5760
  | 7200
  | 10080
  | 20160
  | 43200
  | 86400
  | 129600
  | Unlisted<number>

/**
 * `userConsent` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingsUserConsentInput {
  /** Whether users have to agree before they are let through. */
  readonly required?: boolean | null | undefined
  /** Text that users have to agree to. */
  readonly message?: string | null | undefined
}

/**
 * `splashLogo` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingInput {
  /** MD5 hash of the file. */
  readonly md5?: string | null | undefined
  /** File type of the picture, such as `png`. */
  readonly extension?: string | null | undefined
  readonly image?: NetworkWirelessSsidSplashSettingImageInput | null | undefined
}

/**
 * `splashLogo.image` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingImageInput {
  /** File type of the picture: `png`, `gif` or `jpg`. */
  readonly format?: "gif" | "jpg" | "png" | Unlisted | null | undefined
  /** The file itself, in base64. */
  readonly contents?: string | null | undefined
}

/**
 * `guestSponsorship` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingsGuestSponsorshipInput {
  /** In minutes. From 1 to 60,480. */
  readonly durationInMinutes?: number | null | undefined
  readonly guestCanRequestTimeframe?: boolean | null | undefined
}

/**
 * `billing` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingsBillingInput {
  readonly freeAccess?: NetworkWirelessSsidSplashSettingsBillingFreeAccessInput | null | undefined
  readonly prepaidAccessFastLoginEnabled?: boolean | null | undefined
  readonly replyToEmailAddress?: string | null | undefined
}

/**
 * `billing.freeAccess` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingsBillingFreeAccessInput {
  /** Whether users get some time without paying. */
  readonly enabled?: boolean | null | undefined
  readonly durationInMinutes?: number | null | undefined
}

/**
 * `sentryEnrollment` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingsSentryEnrollmentInput {
  readonly systemsManagerNetwork?: {
    /** Id of the network that devices are enrolled in. */
    readonly id: string | null
  } | null | undefined
  readonly strength?: "click-through" | "focused" | "strict" | Unlisted | null | undefined
  readonly enforcedSystems?: ReadonlyArray<string> | null | undefined
}

/**
 * `selfRegistration` in the input of {@link updateNetworkWirelessSsidSplashSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidSplashSettingsSelfRegistrationInput {
  /** Whether users may create accounts of their own. */
  readonly enabled?: boolean | null | undefined
  readonly authorizationType?: "admin" | "auto" | "self_email" | Unlisted | null | undefined
}

/**
 * Updates the splash page settings of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/splash/settings`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/splash/settings`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-splash-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidSplashSettings: Batchable<
  UpdateNetworkWirelessSsidSplashSettingsInput,
  NetworkWirelessSsidSplashSettings
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidSplashSettings",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/splash/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "splash", "settings"],
  body: {
    splashUrl: "s",
    useSplashUrl: "b",
    splashTimeout: "E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600)",
    redirectUrl: "s",
    useRedirectUrl: "b",
    welcomeMessage: "s",
    userConsent: "{required:b,message:s}",
    themeId: "s",
    splashLogo: "{md5:s~,extension:s,image:{format:e(gif|jpg|png),contents:y}}",
    splashImage: "{md5:s~,extension:s,image:{format:e(gif|jpg|png),contents:y}}",
    splashPrepaidFront: "{md5:s~,extension:s,image:{format:e(gif|jpg|png),contents:y}}",
    blockAllTrafficBeforeSignOn: "b",
    controllerDisconnectionBehavior: "e(default|open|restricted)",
    allowSimultaneousLogins: "b",
    guestSponsorship: "{durationInMinutes:i,guestCanRequestTimeframe:b}",
    billing: "{freeAccess:{enabled:b,durationInMinutes:i},prepaidAccessFastLoginEnabled:b,replyToEmailAddress:s}",
    sentryEnrollment: "{systemsManagerNetwork:{id:s~!},strength:e(click-through|focused|strict),enforcedSystems:[s]}",
    selfRegistration: "{enabled:b,authorizationType:e(admin|auto|self_email)}"
  },
  response: "{ssidNumber:i,splashPage:s,useSplashUrl:b,splashUrl:s,splashTimeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),redirectUrl:s,useRedirectUrl:b,welcomeMessage:s,userConsent:{required:b,message:s},themeId:s,splashLogo:{md5:s,extension:s},splashImage:{md5:s,extension:s},splashPrepaidFront:{md5:s,extension:s},guestSponsorship:{durationInMinutes:i,guestCanRequestTimeframe:b},blockAllTrafficBeforeSignOn:b,controllerDisconnectionBehavior:s,allowSimultaneousLogins:b,billing:{freeAccess:{enabled:b,durationInMinutes:i},prepaidAccessFastLoginEnabled:b,replyToEmailAddress:s},sentryEnrollment:{systemsManagerNetwork:{id:s~},strength:e(click-through|focused|strict),enforcedSystems:[s]},selfRegistration:{enabled:b,authorizationType:e(admin|auto|self_email)}}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/splash/settings", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidTrafficShapingRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidTrafficShapingRules {
  readonly trafficShapingEnabled?: boolean | null | undefined
  /** Whether the rules that Dashboard has ready are applied as well. */
  readonly defaultRulesEnabled?: boolean | null | undefined
  /** Rules in the order they are tried. */
  readonly rules?: Array<NetworkWirelessSsidTrafficShapingRulesRule> | null | undefined
}

/**
 * `rules[]` in the answer of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRule {
  /** Which traffic the rule is about; one match is enough. */
  readonly definitions: Array<NetworkWirelessSsidTrafficShapingRulesRuleDefinition>
  /** Limits for each client that the rule applies to. */
  readonly perClientBandwidthLimits?: NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimits | null | undefined
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  /** Priority that frames get, from 0 to 7; `null` to leave it as it is. */
  readonly pcpTagValue?: number | null | undefined
}

/**
 * `rules[].definitions[]` in the answer of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRuleDefinition {
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type: NetworkWirelessSsidTrafficShapingRulesRuleDefinitionType
  /** Which traffic: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`. */
  readonly value: string | { readonly id: string; readonly name?: string | null | undefined }
}

/**
 * `rules[].definitions[].type` in the answer of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkWirelessSsidTrafficShapingRulesRuleDefinitionType =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | Unlisted

/**
 * `rules[].perClientBandwidthLimits` in the answer of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimits {
  /** Whether the limits are the network's, none, or those given here (`custom`). One of `network default`, `ignore`, `custom`. */
  readonly settings?: string | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimits | null | undefined
}

/**
 * `rules[].perClientBandwidthLimits.bandwidthLimits` in the answer of {@link getNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimits {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Returns the traffic shaping settings and rules of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-traffic-shaping-rules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidTrafficShapingRules: Read<
  GetNetworkWirelessSsidTrafficShapingRulesInput,
  NetworkWirelessSsidTrafficShapingRules
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidTrafficShapingRules",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "trafficShaping", "rules"],
  response: "{trafficShapingEnabled:b,defaultRulesEnabled:b,rules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~}]~}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidTrafficShapingRulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  readonly trafficShapingEnabled?: boolean | null | undefined
  /** Whether the rules that Dashboard has ready are applied as well. */
  readonly defaultRulesEnabled?: boolean | null | undefined
  /** Rules in the order they are tried. */
  readonly rules?: ReadonlyArray<NetworkWirelessSsidTrafficShapingRulesRuleInput> | null | undefined
}

/**
 * `rules[]` in the input of {@link updateNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRuleInput {
  /** Which traffic the rule is about; one match is enough. */
  readonly definitions: ReadonlyArray<NetworkWirelessSsidTrafficShapingRulesRuleDefinitionInput>
  /** Limits for each client that the rule applies to. */
  readonly perClientBandwidthLimits?: NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimitsInput | null | undefined
  /** DSCP tag that the traffic gets; `null` to leave it as it is. */
  readonly dscpTagValue?: number | null | undefined
  /** Priority that frames get, from 0 to 7; `null` to leave it as it is. */
  readonly pcpTagValue?: number | null | undefined
}

/**
 * `rules[].definitions[]` in the input of {@link updateNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRuleDefinitionInput {
  /** What `value` names: an application, a category, a host, a port or a range of addresses. */
  readonly type: NetworkWirelessSsidTrafficShapingRulesRuleDefinitionTypeInput
  /** Which traffic: an application, a host, a port or a range, as `type` says. By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`. */
  readonly value: string | { readonly id: string; readonly name?: string | null | undefined }
}

/**
 * `rules[].definitions[].type` in the input of {@link updateNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkWirelessSsidTrafficShapingRulesRuleDefinitionTypeInput =
  | "application"
  | "applicationCategory"
  | "host"
  | "ipRange"
  | "localNet"
  | "port"
  | Unlisted

/**
 * `rules[].perClientBandwidthLimits` in the input of {@link updateNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimitsInput {
  /** Whether the limits are the network's, none, or those given here (`custom`). One of `network default`, `ignore`, `custom`. */
  readonly settings?: string | null | undefined
  /** Limits of what may be sent and received. Only where `settings` is `custom`. */
  readonly bandwidthLimits?: NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimitsInput | null | undefined
}

/**
 * `rules[].perClientBandwidthLimits.bandwidthLimits` in the input of {@link updateNetworkWirelessSsidTrafficShapingRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidTrafficShapingRulesRulePerClientBandwidthLimitsBandwidthLimitsInput {
  /** Most that may be sent, in kilobits per second. */
  readonly limitUp?: number | null | undefined
  /** Most that may be received, in kilobits per second. */
  readonly limitDown?: number | null | undefined
}

/**
 * Updates the traffic shaping settings and rules of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-traffic-shaping-rules/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidTrafficShapingRules: Batchable<
  UpdateNetworkWirelessSsidTrafficShapingRulesInput,
  NetworkWirelessSsidTrafficShapingRules
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidTrafficShapingRules",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "trafficShaping", "rules"],
  body: {
    trafficShapingEnabled: "b",
    defaultRulesEnabled: "b",
    rules: "[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:i,limitDown:i}},dscpTagValue:i~,pcpTagValue:i~}]~"
  },
  response: "{trafficShapingEnabled:b,defaultRulesEnabled:b,rules:[{definitions:[{type:e(application|applicationCategory|host|ipRange|localNet|port)!,value:(s|{id:s!,name:s})!}]!,perClientBandwidthLimits:{settings:s,bandwidthLimits:{limitUp:n,limitDown:n}},dscpTagValue:i~,pcpTagValue:i~}]~}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/trafficShaping/rules", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessSsidVpnInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
}

/**
 * The answer of {@link getNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidVpn {
  readonly concentrator?: NetworkWirelessSsidVpnConcentrator | null | undefined
  readonly failover?: NetworkWirelessSsidVpnFailover | null | undefined
  readonly splitTunnel?: NetworkWirelessSsidVpnSplitTunnel | null | undefined
}

/**
 * `concentrator` in the answer of {@link getNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidVpnConcentrator {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `failover` in the answer of {@link getNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidVpnFailover {
  readonly requestIp?: string | null | undefined
  /** In seconds. */
  readonly heartbeatInterval?: number | null | undefined
  /** In seconds. */
  readonly idleTimeout?: number | null | undefined
}

/**
 * `splitTunnel` in the answer of {@link getNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidVpnSplitTunnel {
  /** Whether only some of the traffic goes through the tunnel. */
  readonly enabled?: boolean | null | undefined
  readonly rules?: Array<NetworkWirelessSsidVpnSplitTunnelRule> | null | undefined
}

/**
 * `splitTunnel.rules[]` in the answer of {@link getNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessSsidVpnSplitTunnelRule {
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: "Any" | "TCP" | "UDP" | Unlisted | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. */
  readonly destCidr: string | null
  /** Ports that the traffic goes to, or `any`. */
  readonly destPort?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: string | null
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
}

/**
 * Returns the VPN settings of an SSID in a network.
 *
 * `GET /networks/{networkId}/wireless/ssids/{number}/vpn`
 *
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-ssid-vpn/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkWirelessSsidVpn: Read<
  GetNetworkWirelessSsidVpnInput,
  NetworkWirelessSsidVpn
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessSsidVpn",
  method: "GET",
  path: "/networks/{networkId}/wireless/ssids/{number}/vpn",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "vpn"],
  response: "{concentrator:{networkId:s,vlanId:i,name:s},failover:{requestIp:s,heartbeatInterval:i,idleTimeout:i},splitTunnel:{enabled:b,rules:[{protocol:s,destCidr:s~,destPort:s,policy:s~,comment:s}]}}",
  scope: "wireless:config:read"
})

/**
 * The input of {@link updateNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessSsidVpnInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which SSID: its `number` in the network. */
  readonly number: string | number
  readonly concentrator?: NetworkWirelessSsidVpnConcentratorInput | null | undefined
  readonly splitTunnel?: NetworkWirelessSsidVpnSplitTunnelInput | null | undefined
  readonly failover?: NetworkWirelessSsidVpnFailoverInput | null | undefined
}

/**
 * `concentrator` in the input of {@link updateNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidVpnConcentratorInput {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
}

/**
 * `splitTunnel` in the input of {@link updateNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidVpnSplitTunnelInput {
  /** Whether only some of the traffic goes through the tunnel. */
  readonly enabled?: boolean | null | undefined
  readonly rules?: ReadonlyArray<NetworkWirelessSsidVpnSplitTunnelRuleInput> | null | undefined
}

/**
 * `splitTunnel.rules[]` in the input of {@link updateNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidVpnSplitTunnelRuleInput {
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: "Any" | "TCP" | "UDP" | Unlisted | null | undefined
  /** Where the traffic goes: addresses or subnets in CIDR notation, or `any`. */
  readonly destCidr: string | null
  /** Ports that the traffic goes to, or `any`. */
  readonly destPort?: string | null | undefined
  /** Whether traffic that matches is let through (`allow`) or blocked (`deny`). */
  readonly policy: string | null
  /** What people wrote down about the rule. */
  readonly comment?: string | null | undefined
}

/**
 * `failover` in the input of {@link updateNetworkWirelessSsidVpn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessSsidVpnFailoverInput {
  readonly requestIp?: string | null | undefined
  /** In seconds. */
  readonly heartbeatInterval?: number | null | undefined
  /** In seconds. */
  readonly idleTimeout?: number | null | undefined
}

/**
 * Updates the VPN settings of an SSID in a network.
 *
 * `PUT /networks/{networkId}/wireless/ssids/{number}/vpn`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/ssids/{number}/vpn`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-ssid-vpn/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessSsidVpn: Batchable<
  UpdateNetworkWirelessSsidVpnInput,
  NetworkWirelessSsidVpn
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessSsidVpn",
  method: "PUT",
  path: "/networks/{networkId}/wireless/ssids/{number}/vpn",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "vpn"],
  body: {
    concentrator: "{networkId:s,vlanId:i}",
    splitTunnel: "{enabled:b,rules:[{protocol:e(Any|TCP|UDP),destCidr:s~!,destPort:s,policy:s~!,comment:s}]}",
    failover: "{requestIp:s,heartbeatInterval:i,idleTimeout:i}"
  },
  response: "{concentrator:{networkId:s,vlanId:i,name:s},failover:{requestIp:s,heartbeatInterval:i,idleTimeout:i},splitTunnel:{enabled:b,rules:[{protocol:s,destCidr:s~,destPort:s,policy:s~,comment:s}]}}",
  batch: { resource: "/networks/{networkId}/wireless/ssids/{number}/vpn", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getNetworkWirelessUsageHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkWirelessUsageHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 1200, 3600, 14400, 86400. The API's default is `86400`. */
  readonly resolution?: Seconds | undefined
  /** The API's default is `false`. */
  readonly autoResolution?: boolean | undefined
  /** Only what concerns this client. */
  readonly clientId?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what concerns access points with this tag. */
  readonly apTag?: string | undefined
  /** Only what concerns this radio band, in GHz. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | undefined
  /** Only what concerns the SSID with this number. */
  readonly ssid?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkWirelessUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessUsageHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** In kilobytes per second. */
  readonly totalKbps?: number | null | undefined
  readonly sentKbps?: number | null | undefined
  readonly receivedKbps?: number | null | undefined
}

/**
 * Returns the wireless usage history of a network.
 *
 * `GET /networks/{networkId}/wireless/usageHistory`
 *
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-wireless-usage-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkWirelessUsageHistory: Read<
  GetNetworkWirelessUsageHistoryInput,
  Array<NetworkWirelessUsageHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkWirelessUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/wireless/usageHistory",
  tag: "wireless",
  category: "monitor",
  subTags: ["usageHistory"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    resolution: "t",
    autoResolution: "b",
    clientId: "s",
    deviceSerial: "s",
    apTag: "s",
    band: "e(2.4|5|6)",
    ssid: "i"
  },
  response: "[{startTs:d,endTs:d,totalKbps:i,sentKbps:i,receivedKbps:i}]",
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkWirelessZigbeeInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether access points serve Zigbee devices. */
  readonly enabled?: boolean | null | undefined
  readonly iotController?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  readonly lockManagement?: NetworkWirelessZigbeeLockManagementInput | null | undefined
  readonly defaults?: NetworkWirelessZigbeeDefaultsInput | null | undefined
}

/**
 * `lockManagement` in the input of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessZigbeeLockManagementInput {
  readonly address?: string | null | undefined
  readonly username?: string | null | undefined
  readonly password?: string | null | undefined
}

/**
 * `defaults` in the input of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkWirelessZigbeeDefaultsInput {
  /** From 10 to 20. */
  readonly transmitPowerLevel?: number | null | undefined
  readonly channel?: string | null | undefined
}

/**
 * The answer of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessZigbee {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Whether access points serve Zigbee devices. */
  readonly enabled?: boolean | null | undefined
  readonly iotController?: NetworkWirelessZigbeeIotController | null | undefined
  readonly lockManagement?: NetworkWirelessZigbeeLockManagement | null | undefined
  readonly defaults?: NetworkWirelessZigbeeDefaults | null | undefined
}

/**
 * `iotController` in the answer of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessZigbeeIotController {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Whether the Zigbee service can be reached. */
  readonly status?: string | null | undefined
}

/**
 * `lockManagement` in the answer of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessZigbeeLockManagement {
  readonly address?: string | null | undefined
  readonly username?: string | null | undefined
  /** Whether the Zigbee service can be reached. */
  readonly status?: string | null | undefined
}

/**
 * `defaults` in the answer of {@link updateNetworkWirelessZigbee}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkWirelessZigbeeDefaults {
  readonly transmitPowerLevel?: number | null | undefined
  readonly channel?: string | null | undefined
}

/**
 * Updates the Zigbee settings of a network.
 *
 * `PUT /networks/{networkId}/wireless/zigbee`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/wireless/zigbee`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-wireless-zigbee/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkWirelessZigbee: Batchable<
  UpdateNetworkWirelessZigbeeInput,
  NetworkWirelessZigbee
> = /*#__PURE__*/ batchable({
  id: "updateNetworkWirelessZigbee",
  method: "PUT",
  path: "/networks/{networkId}/wireless/zigbee",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee"],
  body: {
    enabled: "b",
    iotController: "{serial:s~}",
    lockManagement: "{address:s,username:s,password:s}",
    defaults: "{transmitPowerLevel:i,channel:s}"
  },
  response: "{network:{id:s},enabled:b,iotController:{name:s,mac:s,serial:s,status:s},lockManagement:{address:s,username:s,status:s},defaults:{transmitPowerLevel:i,channel:s}}",
  batch: { resource: "/networks/{networkId}/wireless/zigbee", operation: "update" }
})

/**
 * The input of {@link getOrganizationAssuranceImpactedDeviceWirelessByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceImpactedDeviceWirelessByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to a network in one of these network groups. */
  readonly networkGroupIds?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 14 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 14 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 7,200 to 1,209,600. The API's default is `7200`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceImpactedDeviceWirelessByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceImpactedDeviceWirelessByNetwork {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationAssuranceImpactedDeviceWirelessByNetworkCounts | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationAssuranceImpactedDeviceWirelessByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceImpactedDeviceWirelessByNetworkCounts {
  readonly total?: number | null | undefined
  readonly byFailureType?: Array<OrganizationAssuranceImpactedDeviceWirelessByNetworkCountsByFailureType> | null | undefined
}

/**
 * `[].counts.byFailureType[]` in the answer of {@link getOrganizationAssuranceImpactedDeviceWirelessByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceImpactedDeviceWirelessByNetworkCountsByFailureType {
  readonly type?: string | null | undefined
  /** How many clients or devices failed in this way. */
  readonly count?: number | null | undefined
}

/**
 * Lists how many access points of an organization have a health problem, by network.
 *
 * `GET /organizations/{organizationId}/assurance/impactedDevice/wireless/byNetwork`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-impacted-device-wireless-by-network/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceImpactedDeviceWirelessByNetwork: Paginated<
  GetOrganizationAssuranceImpactedDeviceWirelessByNetworkInput,
  Array<OrganizationAssuranceImpactedDeviceWirelessByNetwork>,
  OrganizationAssuranceImpactedDeviceWirelessByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationAssuranceImpactedDeviceWirelessByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/impactedDevice/wireless/byNetwork",
  tag: "wireless",
  category: "monitor",
  subTags: ["impactedDevice", "byNetwork"],
  query: {
    networkGroupIds: "[s]",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{network:{id:s,name:s},counts:{total:i,byFailureType:[{type:s,count:i}]}}]",
  paging: { itemsIn: "array", perPage: 5000 }
})

/**
 * The input of {@link getOrganizationWirelessAirMarshalRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessAirMarshalRulesInput {
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
 * The answer of {@link getOrganizationWirelessAirMarshalRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalRulesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessAirMarshalRule> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessAirMarshalRulesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessAirMarshalRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalRulesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessAirMarshalRulesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessAirMarshalRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalRulesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: {
    /** How many entries the whole list has, all pages together. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessAirMarshalRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessAirMarshalRule {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly ruleId?: string | null | undefined
  readonly type?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  readonly match?: OrganizationWirelessAirMarshalRuleMatch | null | undefined
}

/**
 * `[].match` in the answer of {@link getOrganizationWirelessAirMarshalRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessAirMarshalRuleMatch {
  /** Text that the SSID or BSSID is compared with. */
  readonly string?: string | null | undefined
  /** Which part of the name has to agree, or that it is a BSSID. */
  readonly type?: string | null | undefined
}

/**
 * Lists the Air Marshal rules of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/airMarshal/rules`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-air-marshal-rules/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessAirMarshalRules: Paginated<
  GetOrganizationWirelessAirMarshalRulesInput,
  GetOrganizationWirelessAirMarshalRulesOutput,
  OrganizationWirelessAirMarshalRule
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessAirMarshalRules",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/airMarshal/rules",
  tag: "wireless",
  category: "configure",
  subTags: ["airMarshal", "rules"],
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{network:{id:s,name:s},ruleId:s,type:s,updatedAt:d,createdAt:d,match:{string:s,type:s}}],meta:{counts:{items:{total:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationWirelessAirMarshalSettingsByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessAirMarshalSettingsByNetworkInput {
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
 * The answer of {@link getOrganizationWirelessAirMarshalSettingsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalSettingsByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessAirMarshalSettingsByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessAirMarshalSettingsByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessAirMarshalSettingsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalSettingsByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessAirMarshalSettingsByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessAirMarshalSettingsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalSettingsByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessAirMarshalSettingsByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessAirMarshalSettingsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessAirMarshalSettingsByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessAirMarshalSettingsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessAirMarshalSettingsByNetworkItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** What happens to clients that connect to rogue SSIDs no rule is about. */
  readonly defaultPolicy?: string | null | undefined
}

/**
 * Returns the Air Marshal settings of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/airMarshal/settings/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-air-marshal-settings-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessAirMarshalSettingsByNetwork: Paginated<
  GetOrganizationWirelessAirMarshalSettingsByNetworkInput,
  GetOrganizationWirelessAirMarshalSettingsByNetworkOutput,
  OrganizationWirelessAirMarshalSettingsByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessAirMarshalSettingsByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/airMarshal/settings/byNetwork",
  tag: "wireless",
  category: "configure",
  subTags: ["airMarshal", "settings", "byNetwork"],
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{networkId:s,defaultPolicy:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to a network in one of these network groups. */
  readonly networkGroupIds?: ReadonlyArray<string> | undefined
  /** Start of the time range, in ISO 8601. At most 8 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 300 to 604,800. The API's default is `7200`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItem {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly ssid?: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemSsid | null | undefined
  readonly clients?: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemClients | null | undefined
}

/**
 * `[].ssid` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemSsid {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemClients {
  readonly impacted?: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemClientsImpacted | null | undefined
  readonly total?: number | null | undefined
}

/**
 * `[].clients.impacted` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemClientsImpacted {
  readonly byStep?: OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemClientsImpactedByStep | null | undefined
  readonly total?: number | null | undefined
}

/**
 * `[].clients.impacted.byStep` in the answer of {@link getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItemClientsImpactedByStep {
  readonly association?: number | null | undefined
  readonly authentication?: number | null | undefined
  readonly ipAssignment?: number | null | undefined
}

/**
 * Lists how many wireless clients of an organization failed to connect, by network and SSID.
 *
 * `GET /organizations/{organizationId}/wireless/clients/connections/impacted/byNetwork/bySsid`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-connections-impacted-by-network-by-ssid/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid: Paginated<
  GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidInput,
  GetOrganizationWirelessClientsConnectionsImpactedByNetworkBySsidOutput,
  OrganizationWirelessClientsConnectionsImpactedByNetworkBySsidItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessClientsConnectionsImpactedByNetworkBySsid",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/clients/connections/impacted/byNetwork/bySsid",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "connections", "impacted", "byNetwork", "bySsid"],
  query: {
    networkIds: "[s]",
    networkGroupIds: "[s]",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{network:{id:s,name:s},ssid:{id:s,name:s,number:i},clients:{impacted:{byStep:{association:i,authentication:i,ipAssignment:i},total:i},total:i}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessClientsOverviewByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only these campus gateway clusters. */
  readonly campusGatewayClusterIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsOverviewByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessClientsOverviewByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessClientsOverviewByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsOverviewByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessClientsOverviewByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsOverviewByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessClientsOverviewByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsOverviewByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsOverviewByDeviceItem {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationWirelessClientsOverviewByDeviceItemCounts | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationWirelessClientsOverviewByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsOverviewByDeviceItemCounts {
  /** How many there are in each status. */
  readonly byStatus?: {
    /** How many are connected just now. */
    readonly online?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the wireless client counts of an organization, by device.
 *
 * `GET /organizations/{organizationId}/wireless/clients/overview/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-overview-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessClientsOverviewByDevice: Paginated<
  GetOrganizationWirelessClientsOverviewByDeviceInput,
  GetOrganizationWirelessClientsOverviewByDeviceOutput,
  OrganizationWirelessClientsOverviewByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessClientsOverviewByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/clients/overview/byDevice",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "overview", "byDevice"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    campusGatewayClusterIds: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{network:{id:s},serial:s,counts:{byStatus:{online:i}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkInput {
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
  readonly gatewayNetworkIds?: ReadonlyArray<string> | undefined
  readonly usageUnits?: "GB" | "KB" | "MB" | "TB" | Unlisted | undefined
}

/**
 * The answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessClientsUsageByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessClientsUsageByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessClientsUsageByNetworkOutputMetaCounts | null | undefined
  /** Units that the numbers are in. */
  readonly units?: GetOrganizationWirelessClientsUsageByNetworkOutputMetaUnits | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessClientsUsageByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkOutputMetaUnits {
  readonly usage?: GetOrganizationWirelessClientsUsageByNetworkOutputMetaUnitsUsage | null | undefined
}

/**
 * `meta.units.usage` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkOutputMetaUnitsUsage {
  readonly name?: string | null | undefined
  readonly symbol?: string | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkItem {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly clients: {
    /** How many different clients joined in the time. */
    readonly total: number
  }
  readonly devices: OrganizationWirelessClientsUsageByNetworkItemDevices
  /** Data that was sent and received. */
  readonly usage: OrganizationWirelessClientsUsageByNetworkItemUsage
}

/**
 * `[].devices` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkItemDevices {
  /** The numbers for each product type. */
  readonly byProductType: { readonly wireless: number }
}

/**
 * `[].usage` in the answer of {@link getOrganizationWirelessClientsUsageByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkItemUsage {
  /** Traffic in both directions. */
  readonly total: number
  /** Data that was sent. */
  readonly upstream: number
  /** Data that was received. */
  readonly downstream: number
}

/**
 * Returns the wireless client usage of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/clients/usage/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-network/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessClientsUsageByNetwork: Paginated<
  GetOrganizationWirelessClientsUsageByNetworkInput,
  GetOrganizationWirelessClientsUsageByNetworkOutput,
  OrganizationWirelessClientsUsageByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessClientsUsageByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/clients/usage/byNetwork",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "usage", "byNetwork"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    networkIds: "[s]",
    networkGroupIds: "[s]",
    gatewayNetworkIds: "[s]",
    usageUnits: "e(GB|KB|MB|TB)"
  },
  response: "{items:[{network:{id:s!,name:s!}!,clients:{total:i!}!,devices:{byProductType:{wireless:i!}!}!,usage:{total:n!,upstream:n!,downstream:n!}!}],meta:{counts:{items:{total:i,remaining:i}},units:{usage:{name:s,symbol:s}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidInput {
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
  readonly ssidIds?: ReadonlyArray<string> | undefined
  readonly ssidNames?: ReadonlyArray<string> | undefined
  readonly gatewayNetworkIds?: ReadonlyArray<string> | undefined
  readonly usageUnits?: "GB" | "KB" | "MB" | "TB" | Unlisted | undefined
}

/**
 * The answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessClientsUsageByNetworkBySsidItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaCounts | null | undefined
  /** Units that the numbers are in. */
  readonly units?: GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaUnits | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaUnits {
  readonly usage?: GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaUnitsUsage | null | undefined
}

/**
 * `meta.units.usage` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageByNetworkBySsidOutputMetaUnitsUsage {
  readonly name?: string | null | undefined
  readonly symbol?: string | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkBySsidItem {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly ssid: OrganizationWirelessClientsUsageByNetworkBySsidItemSsid
  readonly clients: {
    /** How many different clients joined in the time. */
    readonly total: number
  }
  readonly devices: OrganizationWirelessClientsUsageByNetworkBySsidItemDevices
  /** Data that was sent and received. */
  readonly usage: OrganizationWirelessClientsUsageByNetworkBySsidItemUsage
}

/**
 * `[].ssid` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkBySsidItemSsid {
  readonly id: string
  /** Number of the SSID in its network, from 0 on. */
  readonly number: number
  readonly name: string
  readonly tunneledTo: OrganizationWirelessClientsUsageByNetworkBySsidItemSsidTunneledTo
}

/**
 * `[].ssid.tunneledTo` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkBySsidItemSsidTunneledTo {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }
  readonly cluster: { readonly id: string; readonly name: string }
}

/**
 * `[].devices` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkBySsidItemDevices {
  /** The numbers for each product type. */
  readonly byProductType: { readonly wireless: number }
}

/**
 * `[].usage` in the answer of {@link getOrganizationWirelessClientsUsageByNetworkBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageByNetworkBySsidItemUsage {
  /** Traffic in both directions. */
  readonly total: number
  /** Data that was sent. */
  readonly upstream: number
  /** Data that was received. */
  readonly downstream: number
}

/**
 * Returns the wireless client usage of an organization, by network and SSID.
 *
 * `GET /organizations/{organizationId}/wireless/clients/usage/byNetwork/bySsid`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-network-by-ssid/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessClientsUsageByNetworkBySsid: Paginated<
  GetOrganizationWirelessClientsUsageByNetworkBySsidInput,
  GetOrganizationWirelessClientsUsageByNetworkBySsidOutput,
  OrganizationWirelessClientsUsageByNetworkBySsidItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessClientsUsageByNetworkBySsid",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/clients/usage/byNetwork/bySsid",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "usage", "byNetwork", "bySsid"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    networkIds: "[s]",
    networkGroupIds: "[s]",
    ssidIds: "[s]",
    ssidNames: "[s]",
    gatewayNetworkIds: "[s]",
    usageUnits: "e(GB|KB|MB|TB)"
  },
  response: "{items:[{network:{id:s!,name:s!}!,ssid:{id:s!,number:i!,name:s!,tunneledTo:{network:{id:s!,name:s!}!,cluster:{id:s!,name:s!}!}!}!,clients:{total:i!}!,devices:{byProductType:{wireless:i!}!}!,usage:{total:n!,upstream:n!,downstream:n!}!}],meta:{counts:{items:{total:i,remaining:i}},units:{usage:{name:s,symbol:s}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidInput {
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
  readonly ssidNames?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to a network in one of these network groups. */
  readonly networkGroupIds?: ReadonlyArray<string> | undefined
  readonly gatewayNetworkIds?: ReadonlyArray<string> | undefined
  readonly usageUnits?: "GB" | "KB" | "MB" | "TB" | Unlisted | undefined
}

/**
 * The answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessClientsUsageBySsidItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessClientsUsageBySsidOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessClientsUsageBySsidOutputMetaCounts | null | undefined
  /** Units that the numbers are in. */
  readonly units?: GetOrganizationWirelessClientsUsageBySsidOutputMetaUnits | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessClientsUsageBySsidOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `meta.units` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidOutputMetaUnits {
  readonly usage?: GetOrganizationWirelessClientsUsageBySsidOutputMetaUnitsUsage | null | undefined
}

/**
 * `meta.units.usage` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessClientsUsageBySsidOutputMetaUnitsUsage {
  readonly name?: string | null | undefined
  readonly symbol?: string | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageBySsidItem {
  readonly ssid: { readonly name: string }
  readonly clients: {
    /** How many different clients joined in the time. */
    readonly total: number
  }
  readonly devices: OrganizationWirelessClientsUsageBySsidItemDevices
  /** Data that was sent and received. */
  readonly usage: OrganizationWirelessClientsUsageBySsidItemUsage
}

/**
 * `[].devices` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageBySsidItemDevices {
  /** The numbers for each product type. */
  readonly byProductType: { readonly wireless: number }
}

/**
 * `[].usage` in the answer of {@link getOrganizationWirelessClientsUsageBySsid}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessClientsUsageBySsidItemUsage {
  /** Traffic in both directions. */
  readonly total: number
  /** Data that was sent. */
  readonly upstream: number
  /** Data that was received. */
  readonly downstream: number
}

/**
 * Returns the wireless client usage of an organization, by SSID.
 *
 * `GET /organizations/{organizationId}/wireless/clients/usage/bySsid`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-clients-usage-by-ssid/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessClientsUsageBySsid: Paginated<
  GetOrganizationWirelessClientsUsageBySsidInput,
  GetOrganizationWirelessClientsUsageBySsidOutput,
  OrganizationWirelessClientsUsageBySsidItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessClientsUsageBySsid",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/clients/usage/bySsid",
  tag: "wireless",
  category: "monitor",
  subTags: ["clients", "usage", "bySsid"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    ssidNames: "[s]",
    networkIds: "[s]",
    networkGroupIds: "[s]",
    gatewayNetworkIds: "[s]",
    usageUnits: "e(GB|KB|MB|TB)"
  },
  response: "{items:[{ssid:{name:s!}!,clients:{total:i!}!,devices:{byProductType:{wireless:i!}!}!,usage:{total:n!,upstream:n!,downstream:n!}!}],meta:{counts:{items:{total:i,remaining:i}},units:{usage:{name:s,symbol:s}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesChannelUtilizationByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesChannelUtilizationByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 90 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 90 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 7,776,000. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 3600, 7200, 14400, 21600. The API's default is `3600`. */
  readonly interval?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationByDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The measurements for each radio band. */
  readonly byBand?: Array<OrganizationWirelessDevicesChannelUtilizationByDeviceByBand> | null | undefined
}

/**
 * `[].byBand[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationByDeviceByBand {
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: string | null | undefined
  /** Air time that Wi-Fi took. */
  readonly wifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken by what is not Wi-Fi. */
  readonly nonWifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken altogether. */
  readonly total?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the channel utilization of access points in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wireless/devices/channelUtilization/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesChannelUtilizationByDevice: Paginated<
  GetOrganizationWirelessDevicesChannelUtilizationByDeviceInput,
  Array<OrganizationWirelessDevicesChannelUtilizationByDevice>,
  OrganizationWirelessDevicesChannelUtilizationByDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesChannelUtilizationByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/channelUtilization/byDevice",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "channelUtilization", "byDevice"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t"
  },
  response: "[{serial:s,mac:s,network:{id:s},byBand:[{band:s,wifi:{percentage:n},nonWifi:{percentage:n},total:{percentage:n}}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesChannelUtilizationByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesChannelUtilizationByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 90 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 90 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 7,776,000. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 3600, 7200, 14400, 21600. The API's default is `3600`. */
  readonly interval?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationByNetwork {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The measurements for each radio band. */
  readonly byBand?: Array<OrganizationWirelessDevicesChannelUtilizationByNetworkByBand> | null | undefined
}

/**
 * `[].byBand[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationByNetworkByBand {
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: string | null | undefined
  /** Air time that Wi-Fi took. */
  readonly wifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken by what is not Wi-Fi. */
  readonly nonWifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken altogether. */
  readonly total?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the channel utilization of access points in an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/devices/channelUtilization/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-by-network/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesChannelUtilizationByNetwork: Paginated<
  GetOrganizationWirelessDevicesChannelUtilizationByNetworkInput,
  Array<OrganizationWirelessDevicesChannelUtilizationByNetwork>,
  OrganizationWirelessDevicesChannelUtilizationByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesChannelUtilizationByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/channelUtilization/byNetwork",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "channelUtilization", "byNetwork"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t"
  },
  response: "[{network:{id:s},byBand:[{band:s,wifi:{percentage:n},nonWifi:{percentage:n},total:{percentage:n}}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
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
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 3600, 7200, 14400, 21600. The API's default is `3600`. */
  readonly interval?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The measurements for each radio band. */
  readonly byBand?: Array<OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByIntervalByBand> | null | undefined
}

/**
 * `[].byBand[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByIntervalByBand {
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: string | null | undefined
  /** Air time that Wi-Fi took. */
  readonly wifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken by what is not Wi-Fi. */
  readonly nonWifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken altogether. */
  readonly total?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the channel utilization history of access points in an organization, by device and interval.
 *
 * `GET /organizations/{organizationId}/wireless/devices/channelUtilization/history/byDevice/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-history-by-device-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval: Paginated<
  GetOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByIntervalInput,
  Array<OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval>,
  OrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesChannelUtilizationHistoryByDeviceByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/channelUtilization/history/byDevice/byInterval",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "channelUtilization", "history", "byDevice", "byInterval"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t"
  },
  response: "[{startTs:d,endTs:d,serial:s,mac:s,network:{id:s},byBand:[{band:s,wifi:{percentage:n},nonWifi:{percentage:n},total:{percentage:n}}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
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
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 600, 3600, 7200, 14400, 21600. The API's default is `3600`. */
  readonly interval?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** The measurements for each radio band. */
  readonly byBand?: Array<OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByIntervalByBand> | null | undefined
}

/**
 * `[].byBand[]` in the answer of {@link getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByIntervalByBand {
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: string | null | undefined
  /** Air time that Wi-Fi took. */
  readonly wifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken by what is not Wi-Fi. */
  readonly nonWifi?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** Air time that was taken altogether. */
  readonly total?: {
    /** Share of the air time, in percent. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the channel utilization history of access points in an organization, by network and interval.
 *
 * `GET /organizations/{organizationId}/wireless/devices/channelUtilization/history/byNetwork/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-channel-utilization-history-by-network-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval: Paginated<
  GetOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByIntervalInput,
  Array<OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval>,
  OrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesChannelUtilizationHistoryByNetworkByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/channelUtilization/history/byNetwork/byInterval",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "channelUtilization", "history", "byNetwork", "byInterval"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t"
  },
  response: "[{startTs:d,endTs:d,network:{id:s},byBand:[{band:s,wifi:{percentage:n},nonWifi:{percentage:n},total:{percentage:n}}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesEthernetStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesEthernetStatusesInput {
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
 * `[]` in the answer of {@link getOrganizationWirelessDevicesEthernetStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesEthernetStatus {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly power?: OrganizationWirelessDevicesEthernetStatusPower | null | undefined
  readonly ports?: Array<OrganizationWirelessDevicesEthernetStatusPort> | null | undefined
  readonly aggregation?: OrganizationWirelessDevicesEthernetStatusAggregation | null | undefined
}

/**
 * `[].power` in the answer of {@link getOrganizationWirelessDevicesEthernetStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesEthernetStatusPower {
  /** One of `full`, `low`. */
  readonly mode?: string | null | undefined
  readonly ac?: { readonly isConnected?: boolean | null | undefined } | null | undefined
  readonly poe?: { readonly isConnected?: boolean | null | undefined } | null | undefined
}

/**
 * `[].ports[]` in the answer of {@link getOrganizationWirelessDevicesEthernetStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesEthernetStatusPort {
  readonly name?: string | null | undefined
  readonly poe?: { readonly standard?: string | null | undefined } | null | undefined
  /** Speed and duplex of the link, or `Auto negotiate`. */
  readonly linkNegotiation?: OrganizationWirelessDevicesEthernetStatusPortLinkNegotiation | null | undefined
}

/**
 * `[].ports[].linkNegotiation` in the answer of {@link getOrganizationWirelessDevicesEthernetStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesEthernetStatusPortLinkNegotiation {
  /** Whether the link works in both directions at a time (`full`). One of `full`, `half`. */
  readonly duplex?: string | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: number | null | undefined
}

/**
 * `[].aggregation` in the answer of {@link getOrganizationWirelessDevicesEthernetStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesEthernetStatusAggregation {
  /** Whether both ports of the access point are bundled. */
  readonly enabled?: boolean | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: number | null | undefined
}

/**
 * Lists the Ethernet statuses of access points in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/ethernet/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-ethernet-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesEthernetStatuses: Paginated<
  GetOrganizationWirelessDevicesEthernetStatusesInput,
  Array<OrganizationWirelessDevicesEthernetStatus>,
  OrganizationWirelessDevicesEthernetStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesEthernetStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/ethernet/statuses",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "ethernet", "statuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "[{serial:s,name:s,network:{id:s},power:{mode:s,ac:{isConnected:b},poe:{isConnected:b}},ports:[{name:s,poe:{standard:s~},linkNegotiation:{duplex:s~,speed:i~}}],aggregation:{enabled:b~,speed:i~}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesPacketLossByClient}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesPacketLossByClientInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what concerns SSIDs with one of these numbers. */
  readonly ssids?: ReadonlyArray<number> | undefined
  /** Only what concerns one of these radio bands, in GHz. */
  readonly bands?: ReadonlyArray<string> | undefined
  /** Only clients with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 90 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 90 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 300 to 7,776,000. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesPacketLossByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByClient {
  /** What access points sent to clients. */
  readonly downstream?: OrganizationWirelessDevicesPacketLossByClientDownstream | null | undefined
  /** What clients sent to access points. */
  readonly upstream?: OrganizationWirelessDevicesPacketLossByClientUpstream | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    readonly id?: string | null | undefined
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  } | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `[].downstream` in the answer of {@link getOrganizationWirelessDevicesPacketLossByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByClientDownstream {
  /** How many packets were sent towards clients. */
  readonly total?: number | null | undefined
  /** How many of them did not reach the client. */
  readonly lost?: number | null | undefined
  /** Share of packets that did not arrive. */
  readonly lossPercentage?: number | null | undefined
}

/**
 * `[].upstream` in the answer of {@link getOrganizationWirelessDevicesPacketLossByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByClientUpstream {
  /** How many packets clients sent. */
  readonly total?: number | null | undefined
  /** How many of them did not reach the access point. */
  readonly lost?: number | null | undefined
  /** Share of packets that did not arrive. */
  readonly lossPercentage?: number | null | undefined
}

/**
 * Returns the wireless packet loss of an organization, by client.
 *
 * `GET /organizations/{organizationId}/wireless/devices/packetLoss/byClient`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-by-client/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesPacketLossByClient: Paginated<
  GetOrganizationWirelessDevicesPacketLossByClientInput,
  Array<OrganizationWirelessDevicesPacketLossByClient>,
  OrganizationWirelessDevicesPacketLossByClient
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesPacketLossByClient",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/packetLoss/byClient",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "packetLoss", "byClient"],
  query: {
    networkIds: "[s]",
    ssids: "[i]",
    bands: "[s]",
    macs: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{downstream:{total:i,lost:i,lossPercentage:n},upstream:{total:i,lost:i,lossPercentage:n},client:{id:s,mac:s},network:{id:s,name:s}}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessDevicesPacketLossByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesPacketLossByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what concerns SSIDs with one of these numbers. */
  readonly ssids?: ReadonlyArray<number> | undefined
  /** Only what concerns one of these radio bands, in GHz. */
  readonly bands?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 90 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 90 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 300 to 7,776,000. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesPacketLossByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByDevice {
  /** What access points sent to clients. */
  readonly downstream?: OrganizationWirelessDevicesPacketLossByDeviceDownstream | null | undefined
  /** What clients sent to access points. */
  readonly upstream?: OrganizationWirelessDevicesPacketLossByDeviceUpstream | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** The device that this entry is about. */
  readonly device?: OrganizationWirelessDevicesPacketLossByDeviceDevice | null | undefined
}

/**
 * `[].downstream` in the answer of {@link getOrganizationWirelessDevicesPacketLossByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByDeviceDownstream {
  /** How many packets were sent towards clients. */
  readonly total?: number | null | undefined
  /** How many of them did not reach the client. */
  readonly lost?: number | null | undefined
  /** Share of packets that did not arrive. */
  readonly lossPercentage?: number | null | undefined
}

/**
 * `[].upstream` in the answer of {@link getOrganizationWirelessDevicesPacketLossByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByDeviceUpstream {
  /** How many packets clients sent. */
  readonly total?: number | null | undefined
  /** How many of them did not reach the access point. */
  readonly lost?: number | null | undefined
  /** Share of packets that did not arrive. */
  readonly lossPercentage?: number | null | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationWirelessDevicesPacketLossByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByDeviceDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
}

/**
 * Returns the wireless packet loss of an organization, by device.
 *
 * `GET /organizations/{organizationId}/wireless/devices/packetLoss/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesPacketLossByDevice: Paginated<
  GetOrganizationWirelessDevicesPacketLossByDeviceInput,
  Array<OrganizationWirelessDevicesPacketLossByDevice>,
  OrganizationWirelessDevicesPacketLossByDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesPacketLossByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/packetLoss/byDevice",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "packetLoss", "byDevice"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    ssids: "[i]",
    bands: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{downstream:{total:i,lost:i,lossPercentage:n},upstream:{total:i,lost:i,lossPercentage:n},network:{id:s,name:s},device:{name:s,serial:s,mac:s}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesPacketLossByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesPacketLossByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what concerns SSIDs with one of these numbers. */
  readonly ssids?: ReadonlyArray<number> | undefined
  /** Only what concerns one of these radio bands, in GHz. */
  readonly bands?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 90 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 90 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 300 to 7,776,000. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesPacketLossByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByNetwork {
  /** What access points sent to clients. */
  readonly downstream?: OrganizationWirelessDevicesPacketLossByNetworkDownstream | null | undefined
  /** What clients sent to access points. */
  readonly upstream?: OrganizationWirelessDevicesPacketLossByNetworkUpstream | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `[].downstream` in the answer of {@link getOrganizationWirelessDevicesPacketLossByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByNetworkDownstream {
  /** How many packets were sent towards clients. */
  readonly total?: number | null | undefined
  /** How many of them did not reach the client. */
  readonly lost?: number | null | undefined
  /** Share of packets that did not arrive. */
  readonly lossPercentage?: number | null | undefined
}

/**
 * `[].upstream` in the answer of {@link getOrganizationWirelessDevicesPacketLossByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPacketLossByNetworkUpstream {
  /** How many packets clients sent. */
  readonly total?: number | null | undefined
  /** How many of them did not reach the access point. */
  readonly lost?: number | null | undefined
  /** Share of packets that did not arrive. */
  readonly lossPercentage?: number | null | undefined
}

/**
 * Returns the wireless packet loss of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/devices/packetLoss/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-packet-loss-by-network/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesPacketLossByNetwork: Paginated<
  GetOrganizationWirelessDevicesPacketLossByNetworkInput,
  Array<OrganizationWirelessDevicesPacketLossByNetwork>,
  OrganizationWirelessDevicesPacketLossByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesPacketLossByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/packetLoss/byNetwork",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "packetLoss", "byNetwork"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    ssids: "[i]",
    bands: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{downstream:{total:i,lost:i,lossPercentage:n},upstream:{total:i,lost:i,lossPercentage:n},network:{id:s,name:s}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesPowerModeHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesPowerModeHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 1 day back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 1 day after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 86,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 20. The most is asked for unless this is given. */
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
 * The answer of {@link getOrganizationWirelessDevicesPowerModeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesPowerModeHistoryOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessDevicesPowerModeHistoryItem> | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesPowerModeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPowerModeHistoryItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationWirelessDevicesPowerModeHistoryItemNetwork | null | undefined
  readonly events?: Array<OrganizationWirelessDevicesPowerModeHistoryItemEvent> | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationWirelessDevicesPowerModeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPowerModeHistoryItemNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].events[]` in the answer of {@link getOrganizationWirelessDevicesPowerModeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesPowerModeHistoryItemEvent {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly powerMode?: string | null | undefined
}

/**
 * Returns the power mode history of access points in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/power/mode/history`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-power-mode-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesPowerModeHistory: Paginated<
  GetOrganizationWirelessDevicesPowerModeHistoryInput,
  GetOrganizationWirelessDevicesPowerModeHistoryOutput,
  OrganizationWirelessDevicesPowerModeHistoryItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesPowerModeHistory",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/power/mode/history",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "power", "mode", "history"],
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
  response: "{items:[{serial:s,model:s,name:s,mac:s,tags:[s],network:{id:s,name:s,tags:[s]},events:[{ts:d,powerMode:s}]}]}",
  paging: { itemsIn: "items", perPage: 20 }
})

/**
 * The input of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesProvisioningDeploymentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** Field that the answer is sorted by. The API's default is `"status"`. */
  readonly sortBy?: OrganizationWirelessDevicesProvisioningDeploymentsSortByInput | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  readonly deploymentType?: "deploy" | "replace" | Unlisted | undefined
}

/**
 * `sortBy` in the input of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessDevicesProvisioningDeploymentsSortByInput =
  | "afterAction"
  | "createdAt"
  | "deploymentId"
  | "name"
  | "status"
  | Unlisted

/**
 * The answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesProvisioningDeploymentsOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationWirelessDevicesProvisioningDeployment>
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessDevicesProvisioningDeploymentsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesProvisioningDeploymentsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessDevicesProvisioningDeploymentsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesProvisioningDeploymentsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessDevicesProvisioningDeploymentsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesProvisioningDeploymentsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeployment {
  readonly deploymentId: string
  readonly devices: OrganizationWirelessDevicesProvisioningDeploymentDevices
  /** How far the deployment is. */
  readonly status: string
  readonly type: string
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** In ISO 8601. */
  readonly requestedAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `[].devices` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentDevices {
  /** The device that is taken out. */
  readonly old?: OrganizationWirelessDevicesProvisioningDeploymentDevicesOld | null | undefined
  /** The device that takes its place. */
  readonly new: OrganizationWirelessDevicesProvisioningDeploymentDevicesNew
}

/**
 * `[].devices.old` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentDevicesOld {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** What happens to the old device after the swap. */
  readonly afterAction?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `[].devices.new` in the answer of {@link getOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentDevicesNew {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly name: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  /** MAC address that the device is known by. */
  readonly mac: string
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * Lists the zero-touch deployments of access points in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/provisioning/deployments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-provisioning-deployments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessDevicesProvisioningDeployments: Paginated<
  GetOrganizationWirelessDevicesProvisioningDeploymentsInput,
  Array<GetOrganizationWirelessDevicesProvisioningDeploymentsOutput>,
  OrganizationWirelessDevicesProvisioningDeployment
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesProvisioningDeployments",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "provisioning", "deployments"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    search: "s",
    sortBy: "e(afterAction|createdAt|deploymentId|name|status)",
    sortOrder: "e(asc|desc)",
    deploymentType: "e(deploy|replace)"
  },
  response: "[{items:[{deploymentId:s!,devices:{old:{serial:s,afterAction:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}},new:{serial:s!,name:s!,model:s!,mac:s!,tags:[s],rfProfile:{id:s,name:s}}!}!,status:s!,type:s!,network:{id:s,name:s},createdAt:d,requestedAt:d,lastUpdatedAt:d,completedAt:d,errors:[s]}]!,meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessDevicesProvisioningDeploymentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<OrganizationWirelessDevicesProvisioningDeploymentItemInput>
  readonly meta?: OrganizationWirelessDevicesProvisioningDeploymentMetaInput | null | undefined
}

/**
 * `items[]` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemInput {
  readonly deploymentId?: string | null | undefined
  readonly devices: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesInput
  /** How far the deployment is. */
  readonly status: string
  readonly type: string
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: Timestamp | null | undefined
  /** In ISO 8601. */
  readonly requestedAt?: Timestamp | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: Timestamp | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: Timestamp | null | undefined
  readonly errors?: ReadonlyArray<string> | null | undefined
}

/**
 * `items[].devices` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemDevicesInput {
  /** The device that is taken out. */
  readonly old?: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOldInput | null | undefined
  /** The device that takes its place. */
  readonly new: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesNewInput
}

/**
 * `items[].devices.old` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOldInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** What happens to the old device after the swap. */
  readonly afterAction?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `items[].devices.new` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemDevicesNewInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `meta` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentMetaInput {
  readonly counts?: OrganizationWirelessDevicesProvisioningDeploymentMetaCountsInput | null | undefined
}

/**
 * `meta.counts` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentMetaCountsInput {
  readonly items?: OrganizationWirelessDevicesProvisioningDeploymentMetaCountsItemsInput | null | undefined
}

/**
 * `meta.counts.items` in the input of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentMetaCountsItemsInput {
  readonly total?: number | null | undefined
  readonly remaining?: number | null | undefined
}

/**
 * The answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateOrganizationWirelessDevicesProvisioningDeploymentOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationWirelessDevicesProvisioningDeploymentItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationWirelessDevicesProvisioningDeploymentMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItem {
  readonly deploymentId: string
  readonly devices: OrganizationWirelessDevicesProvisioningDeploymentItemDevices
  /** How far the deployment is. */
  readonly status: string
  readonly type: string
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** In ISO 8601. */
  readonly requestedAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `items[].devices` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemDevices {
  /** The device that is taken out. */
  readonly old?: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOld | null | undefined
  /** The device that takes its place. */
  readonly new: OrganizationWirelessDevicesProvisioningDeploymentItemDevicesNew
}

/**
 * `items[].devices.old` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemDevicesOld {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** What happens to the old device after the swap. */
  readonly afterAction?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `items[].devices.new` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentItemDevicesNew {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly name: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  /** MAC address that the device is known by. */
  readonly mac: string
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `meta` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationWirelessDevicesProvisioningDeploymentMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationWirelessDevicesProvisioningDeploymentMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link createOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Creates a zero-touch deployment of access points in an organization.
 *
 * `POST /organizations/{organizationId}/wireless/devices/provisioning/deployments`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/devices/provisioning/deployments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-provisioning-deployment/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessDevicesProvisioningDeployment: Batchable<
  CreateOrganizationWirelessDevicesProvisioningDeploymentInput,
  CreateOrganizationWirelessDevicesProvisioningDeploymentOutput
> = /*#__PURE__*/ batchable({
  id: "createOrganizationWirelessDevicesProvisioningDeployment",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "provisioning", "deployments"],
  body: {
    items: "[{deploymentId:s,devices:{old:{serial:s,afterAction:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}},new:{serial:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}}!}!,status:s!,type:s!,network:{id:s,name:s},createdAt:d,requestedAt:d,lastUpdatedAt:d,completedAt:d,errors:[s]}]!",
    meta: "{counts:{items:{total:i,remaining:i}}}"
  },
  response: "{items:[{deploymentId:s!,devices:{old:{serial:s,afterAction:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}},new:{serial:s!,name:s!,model:s!,mac:s!,tags:[s],rfProfile:{id:s,name:s}}!}!,status:s!,type:s!,network:{id:s,name:s},createdAt:d,requestedAt:d,lastUpdatedAt:d,completedAt:d,errors:[s]}]!,meta:{counts:{items:{total:i,remaining:i}}}}",
  batch: {
    resource: "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
    operation: "create"
  }
})

/**
 * The input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessDevicesProvisioningDeploymentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<OrganizationWirelessDevicesProvisioningDeploymentsItemInput>
  readonly meta?: OrganizationWirelessDevicesProvisioningDeploymentsMetaInput | null | undefined
}

/**
 * `items[]` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemInput {
  readonly deploymentId?: string | null | undefined
  readonly devices: OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesInput
  /** How far the deployment is. */
  readonly status: string
  readonly type: string
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: Timestamp | null | undefined
  /** In ISO 8601. */
  readonly requestedAt?: Timestamp | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: Timestamp | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: Timestamp | null | undefined
  readonly errors?: ReadonlyArray<string> | null | undefined
}

/**
 * `items[].devices` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesInput {
  /** The device that is taken out. */
  readonly old?: OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesOldInput | null | undefined
  /** The device that takes its place. */
  readonly new: OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesNewInput
}

/**
 * `items[].devices.old` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesOldInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** What happens to the old device after the swap. */
  readonly afterAction?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `items[].devices.new` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesNewInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `meta` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsMetaInput {
  readonly counts?: OrganizationWirelessDevicesProvisioningDeploymentsMetaCountsInput | null | undefined
}

/**
 * `meta.counts` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsMetaCountsInput {
  readonly items?: OrganizationWirelessDevicesProvisioningDeploymentsMetaCountsItemsInput | null | undefined
}

/**
 * `meta.counts.items` in the input of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsMetaCountsItemsInput {
  readonly total?: number | null | undefined
  readonly remaining?: number | null | undefined
}

/**
 * The answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeployments {
  /** The entries of this page. */
  readonly items: Array<OrganizationWirelessDevicesProvisioningDeploymentsItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationWirelessDevicesProvisioningDeploymentsMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItem {
  readonly deploymentId: string
  readonly devices: OrganizationWirelessDevicesProvisioningDeploymentsItemDevices
  /** How far the deployment is. */
  readonly status: string
  readonly type: string
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** In ISO 8601. */
  readonly requestedAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `items[].devices` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemDevices {
  /** The device that is taken out. */
  readonly old?: OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesOld | null | undefined
  /** The device that takes its place. */
  readonly new: OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesNew
}

/**
 * `items[].devices.old` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesOld {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** What happens to the old device after the swap. */
  readonly afterAction?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** MAC address that the device is known by. */
  readonly mac?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `items[].devices.new` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsItemDevicesNew {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  readonly name: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  /** MAC address that the device is known by. */
  readonly mac: string
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Radio settings that the access point has. */
  readonly rfProfile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `meta` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationWirelessDevicesProvisioningDeploymentsMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationWirelessDevicesProvisioningDeploymentsMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link updateOrganizationWirelessDevicesProvisioningDeployments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesProvisioningDeploymentsMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Updates zero-touch deployments of access points in an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/devices/provisioning/deployments`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/wireless/devices/provisioning/deployments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-devices-provisioning-deployments/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessDevicesProvisioningDeployments: Batchable<
  UpdateOrganizationWirelessDevicesProvisioningDeploymentsInput,
  OrganizationWirelessDevicesProvisioningDeployments
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessDevicesProvisioningDeployments",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "provisioning", "deployments"],
  body: {
    items: "[{deploymentId:s,devices:{old:{serial:s,afterAction:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}},new:{serial:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}}!}!,status:s!,type:s!,network:{id:s,name:s},createdAt:d,requestedAt:d,lastUpdatedAt:d,completedAt:d,errors:[s]}]!",
    meta: "{counts:{items:{total:i,remaining:i}}}"
  },
  response: "{items:[{deploymentId:s!,devices:{old:{serial:s,afterAction:s,name:s,model:s,mac:s,tags:[s],rfProfile:{id:s,name:s}},new:{serial:s!,name:s!,model:s!,mac:s!,tags:[s],rfProfile:{id:s,name:s}}!}!,status:s!,type:s!,network:{id:s,name:s},createdAt:d,requestedAt:d,lastUpdatedAt:d,completedAt:d,errors:[s]}]!,meta:{counts:{items:{total:i,remaining:i}}}}",
  batch: {
    resource: "/organizations/{organizationId}/wireless/devices/provisioning/deployments",
    operation: "update"
  }
})

/**
 * The input of {@link deleteOrganizationWirelessDevicesProvisioningDeployment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationWirelessDevicesProvisioningDeploymentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly deploymentId: string | number
}

/**
 * Deletes a zero-touch deployment of access points in an organization.
 *
 * `DELETE /organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-devices-provisioning-deployment/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationWirelessDevicesProvisioningDeployment: Batchable<
  DeleteOrganizationWirelessDevicesProvisioningDeploymentInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationWirelessDevicesProvisioningDeployment",
  method: "DELETE",
  path: "/organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "provisioning", "deployments"],
  batch: {
    resource: "/organizations/{organizationId}/wireless/devices/provisioning/deployments/{deploymentId}",
    operation: "destroy"
  }
})

/**
 * The input of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesRadsecCertificatesAuthoritiesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these certificate authorities. */
  readonly certificateAuthorityIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthority {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessDevicesRadsecCertificatesAuthorityItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationWirelessDevicesRadsecCertificatesAuthorityMeta | null | undefined
}

/**
 * `[].items[]` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthorityItem {
  readonly certificateAuthorityId?: string | null | undefined
  /** Whether the certificate authority is trusted. */
  readonly status?: string | null | undefined
  readonly contents?: string | null | undefined
}

/**
 * `[].meta` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthorityMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationWirelessDevicesRadsecCertificatesAuthorityMetaCounts | null | undefined
}

/**
 * `[].meta.counts` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthorityMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationWirelessDevicesRadsecCertificatesAuthorityMetaCountsItems | null | undefined
}

/**
 * `[].meta.counts.items` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthorityMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the RadSec certificate authorities of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-certificates-authorities/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessDevicesRadsecCertificatesAuthorities: Read<
  GetOrganizationWirelessDevicesRadsecCertificatesAuthoritiesInput,
  Array<OrganizationWirelessDevicesRadsecCertificatesAuthority>
> = /*#__PURE__*/ read({
  id: "getOrganizationWirelessDevicesRadsecCertificatesAuthorities",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "radsec", "certificates", "authorities"],
  query: { certificateAuthorityIds: "[s]" },
  response: "[{items:[{certificateAuthorityId:s,status:s,contents:s~}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationWirelessDevicesRadsecCertificatesAuthority}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link createOrganizationWirelessDevicesRadsecCertificatesAuthority}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityOutput {
  readonly certificateAuthorityId: string
  /** Whether the certificate authority is trusted. */
  readonly status?: string | null | undefined
  readonly contents?: string | null | undefined
}

/**
 * Creates a RadSec certificate authority in an organization.
 *
 * `POST /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-devices-radsec-certificates-authority/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessDevicesRadsecCertificatesAuthority: Write<
  CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityInput,
  CreateOrganizationWirelessDevicesRadsecCertificatesAuthorityOutput
> = /*#__PURE__*/ write({
  id: "createOrganizationWirelessDevicesRadsecCertificatesAuthority",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "radsec", "certificates", "authorities"],
  response: "{certificateAuthorityId:s!,status:s,contents:s~}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link updateOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessDevicesRadsecCertificatesAuthoritiesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Whether the certificate authority is trusted. */
  readonly status?: string | null | undefined
  readonly certificateAuthorityId?: string | null | undefined
}

/**
 * The answer of {@link updateOrganizationWirelessDevicesRadsecCertificatesAuthorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthorities {
  readonly certificateAuthorityId: string
  /** Whether the certificate authority is trusted. */
  readonly status?: string | null | undefined
  readonly contents?: string | null | undefined
}

/**
 * Updates the RadSec certificate authorities of an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-devices-radsec-certificates-authorities/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessDevicesRadsecCertificatesAuthorities: Write<
  UpdateOrganizationWirelessDevicesRadsecCertificatesAuthoritiesInput,
  OrganizationWirelessDevicesRadsecCertificatesAuthorities
> = /*#__PURE__*/ write({
  id: "updateOrganizationWirelessDevicesRadsecCertificatesAuthorities",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "radsec", "certificates", "authorities"],
  body: { status: "s", certificateAuthorityId: "s" },
  response: "{certificateAuthorityId:s!,status:s,contents:s~}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these certificate authorities. */
  readonly certificateAuthorityIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsItem {
  readonly certificateAuthorityId?: string | null | undefined
  readonly crl?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the certificate revocation lists of RadSec certificate authorities in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-certificates-authorities-crls/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls: Read<
  GetOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsInput,
  OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls
> = /*#__PURE__*/ read({
  id: "getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrls",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "radsec", "certificates", "authorities", "crls"],
  query: { certificateAuthorityIds: "[s]" },
  response: "{items:[{certificateAuthorityId:s,crl:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these certificate authorities. */
  readonly certificateAuthorityIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasItem {
  readonly certificateAuthorityId?: string | null | undefined
  readonly crl?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the delta certificate revocation lists of a RadSec certificate authority of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls/deltas`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-radsec-certificates-authorities-crls-deltas/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas: Read<
  GetOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltasInput,
  OrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas
> = /*#__PURE__*/ read({
  id: "getOrganizationWirelessDevicesRadsecCertificatesAuthoritiesCrlsDeltas",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/radsec/certificates/authorities/crls/deltas",
  tag: "wireless",
  category: "configure",
  subTags: ["devices", "radsec", "certificates", "authorities", "crls", "deltas"],
  query: { certificateAuthorityIds: "[s]" },
  response: "{items:[{certificateAuthorityId:s,crl:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesSystemCpuLoadHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesSystemCpuLoadHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 1 day back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 1 day after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 86,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 20. The most is asked for unless this is given. */
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
 * The answer of {@link getOrganizationWirelessDevicesSystemCpuLoadHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesSystemCpuLoadHistoryOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessDevicesSystemCpuLoadHistoryItem> | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesSystemCpuLoadHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesSystemCpuLoadHistoryItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationWirelessDevicesSystemCpuLoadHistoryItemNetwork | null | undefined
  readonly cpuCount?: number | null | undefined
  readonly series?: Array<OrganizationWirelessDevicesSystemCpuLoadHistoryItemSery> | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationWirelessDevicesSystemCpuLoadHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesSystemCpuLoadHistoryItemNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].series[]` in the answer of {@link getOrganizationWirelessDevicesSystemCpuLoadHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesSystemCpuLoadHistoryItemSery {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly cpuLoad5?: number | null | undefined
}

/**
 * Returns the CPU load history of access points in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/devices/system/cpu/load/history`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-system-cpu-load-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesSystemCpuLoadHistory: Paginated<
  GetOrganizationWirelessDevicesSystemCpuLoadHistoryInput,
  GetOrganizationWirelessDevicesSystemCpuLoadHistoryOutput,
  OrganizationWirelessDevicesSystemCpuLoadHistoryItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesSystemCpuLoadHistory",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/system/cpu/load/history",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "system", "cpu", "load", "history"],
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
  response: "{items:[{serial:s,model:s,name:s,mac:s,tags:[s],network:{id:s,name:s,tags:[s]},cpuCount:i,series:[{ts:d,cpuLoad5:i}]}]}",
  paging: { itemsIn: "items", perPage: 20 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessDevicesWirelessControllersByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly controllerSerials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesWirelessControllersByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessDevicesWirelessControllersByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessDevicesWirelessControllersByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesWirelessControllersByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessDevicesWirelessControllersByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesWirelessControllersByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessDevicesWirelessControllersByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessDevicesWirelessControllersByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesWirelessControllersByDeviceItem {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly controller?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  readonly joinedAt?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly tags?: Array<OrganizationWirelessDevicesWirelessControllersByDeviceItemTag> | null | undefined
  readonly mode?: string | null | undefined
  /** Country as a code of two letters. */
  readonly countryCode?: string | null | undefined
  readonly details?: Array<OrganizationWirelessDevicesWirelessControllersByDeviceItemDetail> | null | undefined
}

/**
 * `[].tags[]` in the answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesWirelessControllersByDeviceItemTag {
  readonly policy?: string | null | undefined
  readonly site?: string | null | undefined
  readonly rf?: string | null | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationWirelessDevicesWirelessControllersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessDevicesWirelessControllersByDeviceItemDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the wireless controllers of access points in an organization, by device.
 *
 * `GET /organizations/{organizationId}/wireless/devices/wirelessControllers/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-devices-wireless-controllers-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessDevicesWirelessControllersByDevice: Paginated<
  GetOrganizationWirelessDevicesWirelessControllersByDeviceInput,
  GetOrganizationWirelessDevicesWirelessControllersByDeviceOutput,
  OrganizationWirelessDevicesWirelessControllersByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessDevicesWirelessControllersByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/devices/wirelessControllers/byDevice",
  tag: "wireless",
  category: "monitor",
  subTags: ["devices", "wirelessControllers", "byDevice"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    controllerSerials: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{network:{id:s},serial:s,controller:{serial:s},joinedAt:s,model:s,tags:[{policy:s,site:s,rf:s}],mode:s,countryCode:s,details:[{name:s,value:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessLocationScanningByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 250. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessLocationScanningByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessLocationScanningByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessLocationScanningByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessLocationScanningByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessLocationScanningByNetworkItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether access points record the devices that they hear. */
  readonly enabled?: boolean | null | undefined
  readonly api?: OrganizationWirelessLocationScanningByNetworkItemApi | null | undefined
}

/**
 * `[].api` in the answer of {@link getOrganizationWirelessLocationScanningByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessLocationScanningByNetworkItemApi {
  /** Whether Dashboard posts what was seen to receivers. */
  readonly enabled?: boolean | null | undefined
  readonly validator?: { readonly string?: string | null | undefined } | null | undefined
}

/**
 * Returns the wireless location scanning settings of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/location/scanning/byNetwork`
 *
 * Answers in pages of 250 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-location-scanning-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessLocationScanningByNetwork: Paginated<
  GetOrganizationWirelessLocationScanningByNetworkInput,
  GetOrganizationWirelessLocationScanningByNetworkOutput,
  OrganizationWirelessLocationScanningByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessLocationScanningByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/location/scanning/byNetwork",
  tag: "wireless",
  category: "configure",
  subTags: ["location", "scanning", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{networkId:s,name:s,enabled:b,api:{enabled:b,validator:{string:s}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 250 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessLocationScanningReceivers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessLocationScanningReceiversInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 250. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationWirelessLocationScanningReceivers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningReceiversOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationWirelessLocationScanningReceiversItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessLocationScanningReceiversOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessLocationScanningReceivers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningReceiversOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessLocationScanningReceiversOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessLocationScanningReceivers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningReceiversOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessLocationScanningReceiversOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessLocationScanningReceivers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningReceiversOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessLocationScanningReceivers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessLocationScanningReceiversItem {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly receiverId?: string | null | undefined
  readonly url?: string | null | undefined
  readonly version?: string | null | undefined
  readonly radio?: { readonly type?: "Bluetooth" | "Wi-Fi" | Unlisted | null | undefined } | null | undefined
}

/**
 * Lists the location scanning receivers of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/location/scanning/receivers`
 *
 * Answers in pages of 250 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-location-scanning-receivers/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessLocationScanningReceivers: Paginated<
  GetOrganizationWirelessLocationScanningReceiversInput,
  GetOrganizationWirelessLocationScanningReceiversOutput,
  GetOrganizationWirelessLocationScanningReceiversItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessLocationScanningReceivers",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/location/scanning/receivers",
  tag: "wireless",
  category: "configure",
  subTags: ["location", "scanning", "receivers"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s,name:s},receiverId:s,url:s,version:s,radio:{type:e(Bluetooth|Wi-Fi)}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 250 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link createOrganizationWirelessLocationScanningReceiver}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessLocationScanningReceiverInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  }
  readonly url: string
  /** Version of the Scanning API that posts follow. */
  readonly version: string
  readonly radio: { readonly type?: string | null | undefined }
  /** Secret that Dashboard puts into what it posts, to prove that it is from Meraki. */
  readonly sharedSecret: string
}

/**
 * The answer of {@link createOrganizationWirelessLocationScanningReceiver}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessLocationScanningReceiver {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Other operations take it as `receiverId`. */
  readonly receiverId: string
  readonly url?: string | null | undefined
  /** Version of the Scanning API that posts follow. */
  readonly version?: string | null | undefined
  readonly radio?: { readonly type?: "Bluetooth" | "Wi-Fi" | Unlisted | null | undefined } | null | undefined
}

/**
 * Creates a location scanning receiver in an organization.
 *
 * `POST /organizations/{organizationId}/wireless/location/scanning/receivers`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/location/scanning/receivers`.
 * OAuth scope: `wireless:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-location-scanning-receiver/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessLocationScanningReceiver: Batchable<
  CreateOrganizationWirelessLocationScanningReceiverInput,
  OrganizationWirelessLocationScanningReceiver
> = /*#__PURE__*/ batchable({
  id: "createOrganizationWirelessLocationScanningReceiver",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/location/scanning/receivers",
  tag: "wireless",
  category: "configure",
  subTags: ["location", "scanning", "receivers"],
  body: { network: "{id:s}!", url: "s!", version: "s!", radio: "{type:s}!", sharedSecret: "s!" },
  response: "{network:{id:s,name:s},receiverId:s!,url:s,version:s,radio:{type:e(Bluetooth|Wi-Fi)}}",
  batch: { resource: "/organizations/{organizationId}/wireless/location/scanning/receivers", operation: "create" },
  scope: "wireless:telemetry:write"
})

/**
 * The input of {@link updateOrganizationWirelessLocationScanningReceiver}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessLocationScanningReceiverInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which location scanning receiver: its `receiverId` as `getOrganizationWirelessLocationScanningReceivers` lists it. */
  readonly receiverId: string | number
  readonly url?: string | null | undefined
  /** Version of the Scanning API that posts follow. */
  readonly version?: string | null | undefined
  readonly radio?: { readonly type?: string | null | undefined } | null | undefined
}

/**
 * Updates a location scanning receiver of an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}`.
 * OAuth scope: `wireless:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-location-scanning-receiver/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessLocationScanningReceiver: Batchable<
  UpdateOrganizationWirelessLocationScanningReceiverInput,
  OrganizationWirelessLocationScanningReceiver
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessLocationScanningReceiver",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
  tag: "wireless",
  category: "configure",
  subTags: ["location", "scanning", "receivers"],
  body: { url: "s", version: "s", radio: "{type:s}" },
  response: "{network:{id:s,name:s},receiverId:s!,url:s,version:s,radio:{type:e(Bluetooth|Wi-Fi)}}",
  batch: {
    resource: "/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
    operation: "update"
  },
  scope: "wireless:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationWirelessLocationScanningReceiver}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationWirelessLocationScanningReceiverInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which location scanning receiver: its `receiverId` as `getOrganizationWirelessLocationScanningReceivers` lists it. */
  readonly receiverId: string | number
}

/**
 * Deletes a location scanning receiver of an organization.
 *
 * `DELETE /organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}`
 *
 * Can be a step of an action batch: `delete` of `/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}`.
 * OAuth scope: `wireless:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-location-scanning-receiver/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationWirelessLocationScanningReceiver: Batchable<
  DeleteOrganizationWirelessLocationScanningReceiverInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationWirelessLocationScanningReceiver",
  method: "DELETE",
  path: "/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
  tag: "wireless",
  category: "configure",
  subTags: ["location", "scanning", "receivers"],
  batch: {
    resource: "/organizations/{organizationId}/wireless/location/scanning/receivers/{receiverId}",
    operation: "delete"
  },
  scope: "wireless:telemetry:write"
})

/**
 * The input of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessMqttSettingsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 250. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessMqttSettingsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessMqttSetting> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessMqttSettingsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessMqttSettingsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessMqttSettingsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessMqttSettingsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessMqttSettingsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessMqttSettingsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSetting {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly mqtt?: OrganizationWirelessMqttSettingMqtt | null | undefined
  readonly ble?: OrganizationWirelessMqttSettingBle | null | undefined
  readonly wifi?: OrganizationWirelessMqttSettingWifi | null | undefined
}

/**
 * `[].mqtt` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingMqtt {
  readonly settingsId?: string | null | undefined
  /** Whether what access points hear is sent to the broker. */
  readonly enabled?: boolean | null | undefined
  readonly topic?: string | null | undefined
  readonly messageFields?: Array<string> | null | undefined
  readonly publishing?: OrganizationWirelessMqttSettingMqttPublishing | null | undefined
  readonly broker?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `[].mqtt.publishing` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingMqttPublishing {
  /** In seconds. */
  readonly frequency?: number | null | undefined
  readonly qos?: 0 | 1 | 2 | Unlisted<number> | null | undefined
}

/**
 * `[].ble` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingBle {
  /** Whether what was heard by this radio is sent. */
  readonly enabled?: boolean | null | undefined
  readonly type?: "all" | "eddystone" | "ibeacon" | "unknown" | Unlisted | null | undefined
  readonly flush?: {
    /** In seconds. */
    readonly frequency?: number | null | undefined
  } | null | undefined
  readonly allowLists?: OrganizationWirelessMqttSettingBleAllowLists | null | undefined
  readonly hysteresis?: OrganizationWirelessMqttSettingBleHysteresis | null | undefined
}

/**
 * `[].ble.allowLists` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingBleAllowLists {
  readonly uuids?: Array<string> | null | undefined
  /** MAC addresses that are passed on; others are not. */
  readonly macs?: Array<string> | null | undefined
}

/**
 * `[].ble.hysteresis` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingBleHysteresis {
  /** Whether small changes are held back. */
  readonly enabled?: boolean | null | undefined
  readonly threshold?: number | null | undefined
}

/**
 * `[].wifi` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingWifi {
  /** Whether what was heard by this radio is sent. */
  readonly enabled?: boolean | null | undefined
  readonly type?: "associated" | "visible" | Unlisted | null | undefined
  readonly flush?: {
    /** In seconds. */
    readonly frequency?: number | null | undefined
  } | null | undefined
  readonly allowLists?: {
    /** MAC addresses that are passed on; others are not. */
    readonly macs?: Array<string> | null | undefined
  } | null | undefined
  readonly hysteresis?: OrganizationWirelessMqttSettingWifiHysteresis | null | undefined
}

/**
 * `[].wifi.hysteresis` in the answer of {@link getOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingWifiHysteresis {
  /** Whether small changes are held back. */
  readonly enabled?: boolean | null | undefined
  readonly threshold?: number | null | undefined
}

/**
 * Returns the wireless MQTT settings of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/mqtt/settings`
 *
 * Answers in pages of 250 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-mqtt-settings/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessMqttSettings: Paginated<
  GetOrganizationWirelessMqttSettingsInput,
  GetOrganizationWirelessMqttSettingsOutput,
  OrganizationWirelessMqttSetting
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessMqttSettings",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/mqtt/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["mqtt", "settings"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s,name:s},mqtt:{settingsId:s,enabled:b,topic:s,messageFields:[s],publishing:{frequency:i,qos:E(0|1|2)},broker:{id:s,name:s}},ble:{enabled:b,type:e(all|eddystone|ibeacon|unknown),flush:{frequency:i},allowLists:{uuids:[s],macs:[s]},hysteresis:{enabled:b,threshold:i}},wifi:{enabled:b,type:e(associated|visible),flush:{frequency:i},allowLists:{macs:[s]},hysteresis:{enabled:b,threshold:i}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 250 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessMqttSettingsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  }
  readonly mqtt: OrganizationWirelessMqttSettingsMqttInput
  readonly ble?: OrganizationWirelessMqttSettingsBleInput | null | undefined
  readonly wifi?: OrganizationWirelessMqttSettingsWifiInput | null | undefined
}

/**
 * `mqtt` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsMqttInput {
  /** Whether what access points hear is sent to the broker. */
  readonly enabled?: boolean | null | undefined
  readonly topic?: string | null | undefined
  readonly messageFields?: ReadonlyArray<string> | null | undefined
  readonly publishing?: OrganizationWirelessMqttSettingsMqttPublishingInput | null | undefined
  readonly broker?: { readonly name?: string | null | undefined } | null | undefined
}

/**
 * `mqtt.publishing` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsMqttPublishingInput {
  /** In seconds. From 1 to 2,147,483,647. The API's default is `1`. */
  readonly frequency?: number | null | undefined
  readonly qos?: 0 | 1 | 2 | Unlisted<number> | null | undefined
}

/**
 * `ble` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsBleInput {
  /** Whether what was heard by this radio is sent. */
  readonly enabled?: boolean | null | undefined
  readonly type?: "all" | "eddystone" | "ibeacon" | "unknown" | Unlisted | null | undefined
  readonly flush?: {
    /** In seconds. From 1 to 2,147,483,647. The API's default is `60`. */
    readonly frequency?: number | null | undefined
  } | null | undefined
  readonly allowLists?: OrganizationWirelessMqttSettingsBleAllowListsInput | null | undefined
  readonly hysteresis?: OrganizationWirelessMqttSettingsBleHysteresisInput | null | undefined
}

/**
 * `ble.allowLists` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsBleAllowListsInput {
  readonly uuids?: ReadonlyArray<string> | null | undefined
  /** MAC addresses, such as `00:11:22:33:44:55`. */
  readonly macs?: ReadonlyArray<string> | null | undefined
}

/**
 * `ble.hysteresis` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsBleHysteresisInput {
  /** Whether small changes are held back. */
  readonly enabled?: boolean | null | undefined
  /** From 1 to 2,147,483,647. The API's default is `1`. */
  readonly threshold?: number | null | undefined
}

/**
 * `wifi` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsWifiInput {
  /** Whether what was heard by this radio is sent. */
  readonly enabled?: boolean | null | undefined
  readonly type?: "associated" | "visible" | Unlisted | null | undefined
  readonly flush?: {
    /** In seconds. From 1 to 2,147,483,647. The API's default is `60`. */
    readonly frequency?: number | null | undefined
  } | null | undefined
  readonly allowLists?: {
    /** MAC addresses, such as `00:11:22:33:44:55`. */
    readonly macs?: ReadonlyArray<string> | null | undefined
  } | null | undefined
  readonly hysteresis?: OrganizationWirelessMqttSettingsWifiHysteresisInput | null | undefined
}

/**
 * `wifi.hysteresis` in the input of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessMqttSettingsWifiHysteresisInput {
  /** Whether small changes are held back. */
  readonly enabled?: boolean | null | undefined
  /** From 1 to 2,147,483,647. The API's default is `1`. */
  readonly threshold?: number | null | undefined
}

/**
 * The answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettings {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly mqtt?: OrganizationWirelessMqttSettingsMqtt | null | undefined
  readonly ble?: OrganizationWirelessMqttSettingsBle | null | undefined
  readonly wifi?: OrganizationWirelessMqttSettingsWifi | null | undefined
}

/**
 * `mqtt` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsMqtt {
  readonly settingsId?: string | null | undefined
  /** Whether what access points hear is sent to the broker. */
  readonly enabled?: boolean | null | undefined
  readonly topic?: string | null | undefined
  readonly messageFields?: Array<string> | null | undefined
  readonly publishing?: OrganizationWirelessMqttSettingsMqttPublishing | null | undefined
  readonly broker?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
}

/**
 * `mqtt.publishing` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsMqttPublishing {
  /** In seconds. */
  readonly frequency?: number | null | undefined
  readonly qos?: 0 | 1 | 2 | Unlisted<number> | null | undefined
}

/**
 * `ble` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsBle {
  /** Whether what was heard by this radio is sent. */
  readonly enabled?: boolean | null | undefined
  readonly type?: "all" | "eddystone" | "ibeacon" | "unknown" | Unlisted | null | undefined
  readonly flush?: {
    /** In seconds. */
    readonly frequency?: number | null | undefined
  } | null | undefined
  readonly allowLists?: OrganizationWirelessMqttSettingsBleAllowLists | null | undefined
  readonly hysteresis?: OrganizationWirelessMqttSettingsBleHysteresis | null | undefined
}

/**
 * `ble.allowLists` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsBleAllowLists {
  readonly uuids?: Array<string> | null | undefined
  /** MAC addresses that are passed on; others are not. */
  readonly macs?: Array<string> | null | undefined
}

/**
 * `ble.hysteresis` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsBleHysteresis {
  /** Whether small changes are held back. */
  readonly enabled?: boolean | null | undefined
  readonly threshold?: number | null | undefined
}

/**
 * `wifi` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsWifi {
  /** Whether what was heard by this radio is sent. */
  readonly enabled?: boolean | null | undefined
  readonly type?: "associated" | "visible" | Unlisted | null | undefined
  readonly flush?: {
    /** In seconds. */
    readonly frequency?: number | null | undefined
  } | null | undefined
  readonly allowLists?: {
    /** MAC addresses that are passed on; others are not. */
    readonly macs?: Array<string> | null | undefined
  } | null | undefined
  readonly hysteresis?: OrganizationWirelessMqttSettingsWifiHysteresis | null | undefined
}

/**
 * `wifi.hysteresis` in the answer of {@link updateOrganizationWirelessMqttSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessMqttSettingsWifiHysteresis {
  /** Whether small changes are held back. */
  readonly enabled?: boolean | null | undefined
  readonly threshold?: number | null | undefined
}

/**
 * Updates the wireless MQTT settings of a network in an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/mqtt/settings`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/wireless/mqtt/settings`.
 * OAuth scope: `wireless:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-mqtt-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessMqttSettings: Batchable<
  UpdateOrganizationWirelessMqttSettingsInput,
  OrganizationWirelessMqttSettings
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessMqttSettings",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/mqtt/settings",
  tag: "wireless",
  category: "configure",
  subTags: ["mqtt", "settings"],
  body: {
    network: "{id:s}!",
    mqtt: "{enabled:b,topic:s,messageFields:[s],publishing:{frequency:i,qos:E(0|1|2)},broker:{name:s}}!",
    ble: "{enabled:b,type:e(all|eddystone|ibeacon|unknown),flush:{frequency:i},allowLists:{uuids:[s],macs:[s]},hysteresis:{enabled:b,threshold:i}}",
    wifi: "{enabled:b,type:e(associated|visible),flush:{frequency:i},allowLists:{macs:[s]},hysteresis:{enabled:b,threshold:i}}"
  },
  response: "{network:{id:s,name:s},mqtt:{settingsId:s,enabled:b,topic:s,messageFields:[s],publishing:{frequency:i,qos:E(0|1|2)},broker:{id:s,name:s}},ble:{enabled:b,type:e(all|eddystone|ibeacon|unknown),flush:{frequency:i},allowLists:{uuids:[s],macs:[s]},hysteresis:{enabled:b,threshold:i}},wifi:{enabled:b,type:e(associated|visible),flush:{frequency:i},allowLists:{macs:[s]},hysteresis:{enabled:b,threshold:i}}}",
  batch: { resource: "/organizations/{organizationId}/wireless/mqtt/settings", operation: "update" },
  scope: "wireless:telemetry:write"
})

/**
 * The input of {@link recalculateOrganizationWirelessRadioAutoRfChannels}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RecalculateOrganizationWirelessRadioAutoRfChannelsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds: ReadonlyArray<string>
}

/**
 * The answer of {@link recalculateOrganizationWirelessRadioAutoRfChannels}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RecalculateOrganizationWirelessRadioAutoRfChannelsOutput {
  readonly estimatedCompletedAt?: string | null | undefined
}

/**
 * Calculates the channels of access points in networks of an organization again.
 *
 * `POST /organizations/{organizationId}/wireless/radio/autoRf/channels/recalculate`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/wireless/radio/autoRf/channels`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/recalculate-organization-wireless-radio-auto-rf-channels/
 * @since 0.2.0
 * @category configure
 */
export const recalculateOrganizationWirelessRadioAutoRfChannels: Batchable<
  RecalculateOrganizationWirelessRadioAutoRfChannelsInput,
  RecalculateOrganizationWirelessRadioAutoRfChannelsOutput
> = /*#__PURE__*/ batchable({
  id: "recalculateOrganizationWirelessRadioAutoRfChannels",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/radio/autoRf/channels/recalculate",
  tag: "wireless",
  category: "configure",
  subTags: ["radio", "autoRf", "channels"],
  body: { networkIds: "[s]!" },
  response: "{estimatedCompletedAt:s}",
  batch: { resource: "/organizations/{organizationId}/wireless/radio/autoRf/channels", operation: "update" }
})

/**
 * The input of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessRadioRrmByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  readonly perPage?: number | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
}

/**
 * The answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRadioRrmByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessRadioRrmByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessRadioRrmByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRadioRrmByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessRadioRrmByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRadioRrmByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessRadioRrmByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRadioRrmByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  readonly busyHour?: OrganizationWirelessRadioRrmByNetworkItemBusyHour | null | undefined
  readonly channel?: OrganizationWirelessRadioRrmByNetworkItemChannel | null | undefined
  readonly fra?: {
    /** Whether radios choose their band by themselves. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly ai?: OrganizationWirelessRadioRrmByNetworkItemAi | null | undefined
}

/**
 * `[].busyHour` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItemBusyHour {
  readonly schedule?: OrganizationWirelessRadioRrmByNetworkItemBusyHourSchedule | null | undefined
  readonly minimizeChanges?: {
    /** Whether channels stay as they are in busy hours. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].busyHour.schedule` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItemBusyHourSchedule {
  readonly mode?: "automatic" | "manual" | Unlisted | null | undefined
  readonly automatic?: OrganizationWirelessRadioRrmByNetworkItemBusyHourScheduleAutomatic | null | undefined
  readonly manual?: OrganizationWirelessRadioRrmByNetworkItemBusyHourScheduleManual | null | undefined
}

/**
 * `[].busyHour.schedule.automatic` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItemBusyHourScheduleAutomatic {
  /** Hour at which clients begin to be spared changes of channel, in the time zone of the network. */
  readonly start?: string | null | undefined
  /** Hour at which clients end to be spared changes of channel, in the time zone of the network. */
  readonly end?: string | null | undefined
}

/**
 * `[].busyHour.schedule.manual` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItemBusyHourScheduleManual {
  /** Hour at which clients begin to be spared changes of channel, in the time zone of the network. */
  readonly start?: string | null | undefined
  /** Hour at which clients end to be spared changes of channel, in the time zone of the network. */
  readonly end?: string | null | undefined
}

/**
 * `[].channel` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItemChannel {
  readonly avoidance?: {
    /** Whether channels that proved bad are kept away from. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].ai` in the answer of {@link getOrganizationWirelessRadioRrmByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRadioRrmByNetworkItemAi {
  /** Whether channels and power are planned by what was learned over time. */
  readonly enabled?: boolean | null | undefined
  readonly lastEnabledAt?: string | null | undefined
}

/**
 * Returns the AutoRF settings of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/radio/rrm/byNetwork`
 *
 * Answers in pages.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-radio-rrm-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessRadioRrmByNetwork: Paginated<
  GetOrganizationWirelessRadioRrmByNetworkInput,
  GetOrganizationWirelessRadioRrmByNetworkOutput,
  OrganizationWirelessRadioRrmByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessRadioRrmByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/radio/rrm/byNetwork",
  tag: "wireless",
  category: "configure",
  subTags: ["radio", "rrm", "byNetwork"],
  query: {
    networkIds: "[s]",
    startingAfter: "s",
    endingBefore: "s",
    perPage: "i",
    sortOrder: "e(ascending|descending)"
  },
  response: "{items:[{networkId:s,name:s,timeZone:s,busyHour:{schedule:{mode:e(automatic|manual),automatic:{start:s,end:s},manual:{start:s,end:s}},minimizeChanges:{enabled:b}},channel:{avoidance:{enabled:b}},fra:{enabled:b},ai:{enabled:b,lastEnabledAt:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items" }
})

/**
 * The input of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessRfProfilesAssignmentsByDeviceInput {
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
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationWirelessRfProfilesAssignmentsByDeviceProductTypeInput> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only those whose MAC address is this one or contains it. */
  readonly mac?: string | undefined
  /** Only devices whose serial number is this one or contains it. */
  readonly serial?: string | undefined
  /** Only devices whose model is this one or contains it. */
  readonly model?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessRfProfilesAssignmentsByDeviceProductTypeInput =
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
 * The answer of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessRfProfilesAssignmentsByDevice> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRfProfilesAssignmentsByDevice {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly rfProfile?: OrganizationWirelessRfProfilesAssignmentsByDeviceRfProfile | null | undefined
}

/**
 * `[].rfProfile` in the answer of {@link getOrganizationWirelessRfProfilesAssignmentsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessRfProfilesAssignmentsByDeviceRfProfile {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether indoor access points without a profile of their own use this one. */
  readonly isIndoorDefault?: boolean | null | undefined
  /** Whether outdoor access points without a profile of their own use this one. */
  readonly isOutdoorDefault?: boolean | null | undefined
}

/**
 * Lists the wireless RF profile assignments of an organization, by device.
 *
 * `GET /organizations/{organizationId}/wireless/rfProfiles/assignments/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-rf-profiles-assignments-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessRfProfilesAssignmentsByDevice: Paginated<
  GetOrganizationWirelessRfProfilesAssignmentsByDeviceInput,
  Array<GetOrganizationWirelessRfProfilesAssignmentsByDeviceOutput>,
  OrganizationWirelessRfProfilesAssignmentsByDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessRfProfilesAssignmentsByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/rfProfiles/assignments/byDevice",
  tag: "wireless",
  category: "configure",
  subTags: ["rfProfiles", "assignments", "byDevice"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    name: "s",
    mac: "s",
    serial: "s",
    model: "s",
    macs: "[s]",
    serials: "[s]",
    models: "[s]"
  },
  response: "[{items:[{network:{id:s},name:s,serial:s,model:s,rfProfile:{id:s,name:s,isIndoorDefault:b,isOutdoorDefault:b}}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 1000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesInput {
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
  /** Only what concerns SSIDs with one of these numbers. */
  readonly ssids?: ReadonlyArray<OrganizationWirelessSsidsFirewallIsolationAllowlistEntriesSsidInput> | undefined
}

/**
 * `ssids[]` in the input of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsFirewallIsolationAllowlistEntriesSsidInput =
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
 * The answer of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesItem {
  readonly entryId: string
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly description?: string | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac: string
  } | null | undefined
  readonly ssid?: OrganizationWirelessSsidsFirewallIsolationAllowlistEntrySsid | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `[].ssid` in the answer of {@link getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsFirewallIsolationAllowlistEntrySsid {
  readonly id: string
  readonly name?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
}

/**
 * Lists the allowlist entries for layer 2 isolation of SSIDs in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-firewall-isolation-allowlist-entries/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries: Paginated<
  GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesInput,
  GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesOutput,
  GetOrganizationWirelessSsidsFirewallIsolationAllowlistEntriesItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "isolation", "allowlist", "entries"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    ssids: "[E(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14)]"
  },
  response: "{items:[{entryId:s!,createdAt:s,lastUpdatedAt:s,description:s,client:{mac:s!},ssid:{id:s!,name:s,number:i},network:{id:s!,name:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationWirelessSsidsFirewallIsolationAllowlistEntry}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly description?: string | null | undefined
  /** The client that this entry is about. */
  readonly client: {
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  }
  readonly ssid: {
    /** Number of the SSID in its network, from 0 on. */
    readonly number?: number | null | undefined
  }
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  }
}

/**
 * The answer of {@link createOrganizationWirelessSsidsFirewallIsolationAllowlistEntry}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsFirewallIsolationAllowlistEntry {
  /** Other operations take it as `entryId`. */
  readonly entryId: string
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly description?: string | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac: string
  } | null | undefined
  readonly ssid?: OrganizationWirelessSsidsFirewallIsolationAllowlistEntrySsid | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * Creates an allowlist entry for layer 2 isolation of SSIDs in an organization.
 *
 * `POST /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-firewall-isolation-allowlist-entry/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessSsidsFirewallIsolationAllowlistEntry: Batchable<
  CreateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryInput,
  OrganizationWirelessSsidsFirewallIsolationAllowlistEntry
> = /*#__PURE__*/ batchable({
  id: "createOrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "isolation", "allowlist", "entries"],
  body: { description: "s", client: "{mac:s}!", ssid: "{number:i}!", network: "{id:s}!" },
  response: "{entryId:s!,createdAt:s,lastUpdatedAt:s,description:s,client:{mac:s!},ssid:{id:s!,name:s,number:i},network:{id:s!,name:s}}",
  batch: {
    resource: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries",
    operation: "create"
  }
})

/**
 * The input of {@link updateOrganizationWirelessSsidsFirewallIsolationAllowlistEntry}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which allowlist entry for layer 2 isolation of SSIDs: its `entryId` as `getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries` lists it. */
  readonly entryId: string | number
  readonly description?: string | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  } | null | undefined
}

/**
 * Updates an allowlist entry for layer 2 isolation of SSIDs in an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-ssids-firewall-isolation-allowlist-entry/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessSsidsFirewallIsolationAllowlistEntry: Batchable<
  UpdateOrganizationWirelessSsidsFirewallIsolationAllowlistEntryInput,
  OrganizationWirelessSsidsFirewallIsolationAllowlistEntry
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "isolation", "allowlist", "entries"],
  body: { description: "s", client: "{mac:s}" },
  response: "{entryId:s!,createdAt:s,lastUpdatedAt:s,description:s,client:{mac:s!},ssid:{id:s!,name:s,number:i},network:{id:s!,name:s}}",
  batch: {
    resource: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
    operation: "update"
  }
})

/**
 * The input of {@link deleteOrganizationWirelessSsidsFirewallIsolationAllowlistEntry}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationWirelessSsidsFirewallIsolationAllowlistEntryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which allowlist entry for layer 2 isolation of SSIDs: its `entryId` as `getOrganizationWirelessSsidsFirewallIsolationAllowlistEntries` lists it. */
  readonly entryId: string | number
}

/**
 * Deletes an allowlist entry for layer 2 isolation of SSIDs in an organization.
 *
 * `DELETE /organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-firewall-isolation-allowlist-entry/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationWirelessSsidsFirewallIsolationAllowlistEntry: Batchable<
  DeleteOrganizationWirelessSsidsFirewallIsolationAllowlistEntryInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationWirelessSsidsFirewallIsolationAllowlistEntry",
  method: "DELETE",
  path: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "firewall", "isolation", "allowlist", "entries"],
  batch: {
    resource: "/organizations/{organizationId}/wireless/ssids/firewall/isolation/allowlist/entries/{entryId}",
    operation: "destroy"
  }
})

/**
 * The input of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsOpenRoamingByNetworkInput {
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
  readonly includeDisabledSsids?: boolean | undefined
}

/**
 * The answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsOpenRoamingByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessSsidsOpenRoamingByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessSsidsOpenRoamingByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsOpenRoamingByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessSsidsOpenRoamingByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsOpenRoamingByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessSsidsOpenRoamingByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsOpenRoamingByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsOpenRoamingByNetworkItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  readonly ssid?: Array<OrganizationWirelessSsidsOpenRoamingByNetworkItemSsid> | null | undefined
}

/**
 * `[].ssid[]` in the answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsOpenRoamingByNetworkItemSsid {
  readonly name?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
  /** Whether clients can join it. */
  readonly enabled?: boolean | null | undefined
  readonly openRoaming?: OrganizationWirelessSsidsOpenRoamingByNetworkItemSsidOpenRoaming | null | undefined
}

/**
 * `[].ssid[].openRoaming` in the answer of {@link getOrganizationWirelessSsidsOpenRoamingByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsOpenRoamingByNetworkItemSsidOpenRoaming {
  /** Whether users of other federation members can join. */
  readonly enabled?: boolean | null | undefined
  readonly tenantId?: string | null | undefined
}

/**
 * Returns the OpenRoaming settings of SSIDs in an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/openRoaming/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-open-roaming-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessSsidsOpenRoamingByNetwork: Paginated<
  GetOrganizationWirelessSsidsOpenRoamingByNetworkInput,
  GetOrganizationWirelessSsidsOpenRoamingByNetworkOutput,
  OrganizationWirelessSsidsOpenRoamingByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsOpenRoamingByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/openRoaming/byNetwork",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "openRoaming", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", includeDisabledSsids: "b" },
  response: "{items:[{networkId:s,networkName:s,ssid:[{name:s,number:i,enabled:b,openRoaming:{enabled:b,tenantId:s}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Field that the answer is sorted by. The API's default is `"name"`. */
  readonly sortBy?: "name" | Unlisted | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<number> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfile {
  /** Other operations take it as `id`. */
  readonly id: string
  /** Name of the SSID profile in Dashboard. */
  readonly name?: string | null | undefined
  readonly precedence?: { readonly radius?: "network" | "profile" | Unlisted | null | undefined } | null | undefined
  readonly ssid?: OrganizationWirelessSsidsProfileSsid | null | undefined
}

/**
 * `[].ssid` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsid {
  readonly name?: string | null | undefined
  readonly advertisement?: {
    /** Whether beacons name the SSID, so that clients see it. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** How the SSID is secured. */
  readonly security?: OrganizationWirelessSsidsProfileSsidSecurity | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfileSsidRadius | null | undefined
  readonly addressing?: OrganizationWirelessSsidsProfileSsidAddressing | null | undefined
  readonly splash?: OrganizationWirelessSsidsProfileSsidSplash | null | undefined
}

/**
 * `[].ssid.security` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurity {
  /** Which way of securing the SSID is used. */
  readonly mode?: OrganizationWirelessSsidsProfileSsidSecurityMode | null | undefined
  readonly protocol?: string | null | undefined
  /** Ciphers and key management of the SSID. */
  readonly encryption?: OrganizationWirelessSsidsProfileSsidSecurityEncryption | null | undefined
  readonly dhcp?: OrganizationWirelessSsidsProfileSsidSecurityDhcp | null | undefined
}

/**
 * `[].ssid.security.mode` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidSecurityMode =
  | "8021x-entra"
  | "8021x-google"
  | "8021x-localradius"
  | "8021x-meraki"
  | "8021x-radius"
  | "ipsk-with-radius"
  | "ipsk-with-radius-easy-psk"
  | "ipsk-without-radius"
  | "open"
  | "open-enhanced"
  | "open-with-radius"
  | "psk"
  | Unlisted

/**
 * `[].ssid.security.encryption` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityEncryption {
  /** Ciphers that the SSID offers. */
  readonly ciphers?: Array<string> | null | undefined
  /** Ways to agree on keys that the SSID offers. */
  readonly akms?: Array<string> | null | undefined
}

/**
 * `[].ssid.security.dhcp` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityDhcp {
  readonly mandatory?: {
    /** Whether clients have to get their address by DHCP. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].ssid.radius` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadius {
  readonly servers?: Array<OrganizationWirelessSsidsProfileSsidRadiusServer> | null | undefined
  readonly accounting?: OrganizationWirelessSsidsProfileSsidRadiusAccounting | null | undefined
  readonly policies?: OrganizationWirelessSsidsProfileSsidRadiusPolicies | null | undefined
  readonly proxy?: {
    /** Whether Meraki's cloud passes the RADIUS requests on. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly testing?: {
    /** Whether access points test the RADIUS servers from time to time. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly identifiers?: OrganizationWirelessSsidsProfileSsidRadiusIdentifiers | null | undefined
  readonly das?: OrganizationWirelessSsidsProfileSsidRadiusDas | null | undefined
  /** How long the steps of the EAP exchange wait, and how often they are repeated. */
  readonly eapTimers?: OrganizationWirelessSsidsProfileSsidRadiusEapTimers | null | undefined
}

/**
 * `[].ssid.radius.servers[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusServer {
  readonly id?: number | null | undefined
  /** IP address or host name of the server. */
  readonly address?: string | null | undefined
  readonly name?: string | null | undefined
  readonly modes?: Array<OrganizationWirelessSsidsProfileSsidRadiusServerMode> | null | undefined
}

/**
 * `[].ssid.radius.servers[].modes[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusServerMode {
  readonly mode?: "accounting" | "auth" | Unlisted | null | undefined
  readonly port?: number | null | undefined
}

/**
 * `[].ssid.radius.accounting` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusAccounting {
  /** Whether sessions are reported to RADIUS accounting servers. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly updateInterval?: number | null | undefined
}

/**
 * `[].ssid.radius.policies` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusPolicies {
  readonly failover?: { readonly mode?: string | null | undefined } | null | undefined
  readonly loadBalancing?: { readonly mode?: string | null | undefined } | null | undefined
  readonly fallback?: { readonly enabled?: boolean | null | undefined } | null | undefined
  readonly attribute?: string | null | undefined
  readonly timeout?: number | null | undefined
  readonly numAttempts?: number | null | undefined
}

/**
 * `[].ssid.radius.identifiers` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusIdentifiers {
  readonly calledStation?: string | null | undefined
  readonly nas?: string | null | undefined
}

/**
 * `[].ssid.radius.das` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusDas {
  readonly coa?: {
    /** Whether RADIUS servers may change the authorization of a session. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].ssid.radius.eapTimers` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusEapTimers {
  /** In seconds. */
  readonly timeout?: number | null | undefined
  /** How often an EAP request is sent again. */
  readonly maxRetries?: number | null | undefined
  readonly identity?: OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentity | null | undefined
  readonly eapolKey?: OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKey | null | undefined
}

/**
 * `[].ssid.radius.eapTimers.identity` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentity {
  /** How long an EAP identity request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
  /** How often an EAP identity request is sent again. */
  readonly maxRetries?: number | null | undefined
}

/**
 * `[].ssid.radius.eapTimers.eapolKey` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKey {
  /** How often an EAPOL key frame is sent again. */
  readonly maxRetries?: number | null | undefined
  /** How long an EAPOL key frame waits for an answer, in milliseconds. */
  readonly timeoutInMs?: number | null | undefined
}

/**
 * `[].ssid.addressing` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressing {
  readonly mode?: OrganizationWirelessSsidsProfileSsidAddressingMode | null | undefined
  readonly adultContentFiltering?: {
    /** Whether sites with adult content are blocked. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly dnsRewrite?: OrganizationWirelessSsidsProfileSsidAddressingDnsRewrite | null | undefined
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding | null | undefined
  readonly mdns?: OrganizationWirelessSsidsProfileSsidAddressingMdns | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfileSsidAddressingRadius | null | undefined
}

/**
 * `[].ssid.addressing.mode` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidAddressingMode =
  | "Bridge mode"
  | "Campus Gateway"
  | "Layer 3 roaming"
  | "NAT mode"
  | Unlisted

/**
 * `[].ssid.addressing.dnsRewrite` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingDnsRewrite {
  /** Whether DNS queries of clients are sent to servers of one's own. */
  readonly enabled?: boolean | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: Array<string> | null | undefined
}

/**
 * `[].ssid.addressing.bonjourForwarding` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingBonjourForwarding {
  /** Whether Bonjour traffic is forwarded between VLANs. */
  readonly enabled?: boolean | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: Array<OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRule> | null | undefined
}

/**
 * `[].ssid.addressing.bonjourForwarding.rules[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRule {
  readonly description?: string | null | undefined
  readonly vlan?: { readonly id?: number | null | undefined } | null | undefined
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services?: Array<OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleService> | null | undefined
}

/**
 * `[].ssid.addressing.bonjourForwarding.rules[].services[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleService =
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
 * `[].ssid.addressing.mdns` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingMdns {
  /** Whether multicast DNS traffic is let through. */
  readonly enabled?: boolean | null | undefined
  /** Which services are forwarded, and from where. */
  readonly rules?: Array<OrganizationWirelessSsidsProfileSsidAddressingMdnsRule> | null | undefined
}

/**
 * `[].ssid.addressing.mdns.rules[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingMdnsRule {
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services?: Array<OrganizationWirelessSsidsProfileSsidAddressingMdnsRuleService> | null | undefined
}

/**
 * `[].ssid.addressing.mdns.rules[].services[]` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidAddressingMdnsRuleService =
  | "afp"
  | "airplay"
  | "apple_screen_share"
  | "bittorrent"
  | "ftp"
  | "google_chromecast"
  | "ichat"
  | "itunes"
  | "printers"
  | "samba"
  | "scanner"
  | "spotify"
  | "ssh"
  | Unlisted

/**
 * `[].ssid.addressing.radius` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingRadius {
  readonly guest?: OrganizationWirelessSsidsProfileSsidAddressingRadiusGuest | null | undefined
  readonly overrideVlanTag?: boolean | null | undefined
}

/**
 * `[].ssid.addressing.radius.guest` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingRadiusGuest {
  readonly vlan?: { readonly enabled?: boolean | null | undefined } | null | undefined
}

/**
 * `[].ssid.splash` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplash {
  readonly mode?: OrganizationWirelessSsidsProfileSsidSplashMode | null | undefined
  /** The page that clients see before they are let through. */
  readonly captivePortal?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortal | null | undefined
  readonly redirect?: OrganizationWirelessSsidsProfileSsidSplashRedirect | null | undefined
  /** In minutes. */
  readonly timeout?: OrganizationWirelessSsidsProfileSsidSplashTimeout | null | undefined
  readonly auth?: OrganizationWirelessSsidsProfileSsidSplashAuth | null | undefined
  readonly controllerUnreachable?: OrganizationWirelessSsidsProfileSsidSplashControllerUnreachable | null | undefined
  readonly preAccess?: OrganizationWirelessSsidsProfileSsidSplashPreAccess | null | undefined
}

/**
 * `[].ssid.splash.mode` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidSplashMode =
  | "cisco-ise"
  | "click-through"
  | "custom-radius"
  | "disabled"
  | "google-oauth"
  | "microsoft-entra-id"
  | Unlisted

/**
 * `[].ssid.splash.captivePortal` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortal {
  /** Who serves the splash page. */
  readonly provider?: "external" | "hosted" | Unlisted | null | undefined
  readonly external?: {
    /** Address of the splash page that somebody else serves. */
    readonly url?: string | null | undefined
  } | null | undefined
  readonly hosted?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHosted | null | undefined
}

/**
 * `[].ssid.splash.captivePortal.hosted` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHosted {
  readonly theme?: {
    /** Id of a splash theme, as `getOrganizationSplashThemes` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly language?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguage | null | undefined
  /** What users have to agree to before they are let through. */
  readonly consent?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent | null | undefined
}

/**
 * `[].ssid.splash.captivePortal.hosted.language` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguage {
  readonly code?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguageCode | null | undefined
}

/**
 * `[].ssid.splash.captivePortal.hosted.language.code` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguageCode =
  | "DA"
  | "DE"
  | "EL"
  | "EN"
  | "ES"
  | "FI"
  | "FR"
  | "GL"
  | "IT"
  | "JA"
  | "KO"
  | "NL"
  | "NO"
  | "PL"
  | "PT"
  | "RU"
  | "SK"
  | "SV"
  | "UK"
  | "ZH"
  | Unlisted

/**
 * `[].ssid.splash.captivePortal.hosted.consent` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsent {
  /** Whether users have to agree before they are let through. */
  readonly required?: boolean | null | undefined
  /** Text that users have to agree to. */
  readonly message?: string | null | undefined
}

/**
 * `[].ssid.splash.redirect` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashRedirect {
  readonly override?: OrganizationWirelessSsidsProfileSsidSplashRedirectOverride | null | undefined
}

/**
 * `[].ssid.splash.redirect.override` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashRedirectOverride {
  /** Whether users land on a page of one's own after the splash page. */
  readonly enabled?: boolean | null | undefined
  /** Page that users are sent to once they are through the splash page. */
  readonly url?: string | null | undefined
}

/**
 * `[].ssid.splash.timeout` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfileSsidSplashTimeout =
  | 30
  | 60
  | 120
  | 240
  | 480
  | 720
  | 1080
  | 1440
  | 2880
  | 5760
  | 7200
  | 10080
  | 20160
  | 43200
  | 86400
  | 129600
  | Unlisted<number>

/**
 * `[].ssid.splash.auth` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashAuth {
  readonly simultaneousLogins?: {
    /** Whether one user may sign in on several devices at once. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of the provider that users sign on with. */
  readonly oauth?: {
    /** Email domains whose accounts may sign on. */
    readonly domains?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * `[].ssid.splash.controllerUnreachable` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashControllerUnreachable {
  /** Whether clients are let in while Dashboard cannot be reached. */
  readonly mode?: "default" | "open" | "restricted" | Unlisted | null | undefined
}

/**
 * `[].ssid.splash.preAccess` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashPreAccess {
  readonly mode?: "allow-non-http" | "block-all" | Unlisted | null | undefined
  /** What clients can reach before they have signed on. */
  readonly walledGarden?: OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGarden | null | undefined
}

/**
 * `[].ssid.splash.preAccess.walledGarden` in the answer of {@link getOrganizationWirelessSsidsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGarden {
  /** Whether some addresses can be reached before the splash page. */
  readonly enabled?: boolean | null | undefined
  /** Addresses and host names that can be reached before the client has signed on. */
  readonly ranges?: Array<string> | null | undefined
}

/**
 * Lists the SSID profiles of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/profiles`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessSsidsProfiles: Paginated<
  GetOrganizationWirelessSsidsProfilesInput,
  Array<OrganizationWirelessSsidsProfile>,
  OrganizationWirelessSsidsProfile
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/profiles",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles"],
  query: {
    name: "s",
    sortBy: "e(name)",
    sortOrder: "e(asc|desc)",
    profileIds: "[i]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{id:s!,name:s,precedence:{radius:e(network|profile)},ssid:{name:s,advertisement:{enabled:b},security:{mode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-radius|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-with-radius|psk),protocol:s,encryption:{ciphers:[s],akms:[s]},dhcp:{mandatory:{enabled:b}}},radius:{servers:[{id:i,address:s,name:s,modes:[{mode:e(accounting|auth),port:i}]}],accounting:{enabled:b,updateInterval:i},policies:{failover:{mode:s},loadBalancing:{mode:s},fallback:{enabled:b},attribute:s,timeout:i,numAttempts:i},proxy:{enabled:b},testing:{enabled:b},identifiers:{calledStation:s,nas:s},das:{coa:{enabled:b}},eapTimers:{timeout:i,maxRetries:i,identity:{timeout:i,maxRetries:i},eapolKey:{maxRetries:i,timeoutInMs:i}}},addressing:{mode:e(Bridge mode|Campus Gateway|Layer 3 roaming|NAT mode),adultContentFiltering:{enabled:b},dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},bonjourForwarding:{enabled:b,rules:[{description:s,vlan:{id:i},services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]}]},mdns:{enabled:b,rules:[{services:[e(afp|airplay|apple_screen_share|bittorrent|ftp|google_chromecast|ichat|itunes|printers|samba|scanner|spotify|ssh)]}]},radius:{guest:{vlan:{enabled:b}},overrideVlanTag:b}},splash:{mode:e(cisco-ise|click-through|custom-radius|disabled|google-oauth|microsoft-entra-id),captivePortal:{provider:e(external|hosted),external:{url:s},hosted:{theme:{id:s},language:{code:e(DA|DE|EL|EN|ES|FI|FR|GL|IT|JA|KO|NL|NO|PL|PT|RU|SK|SV|UK|ZH)},consent:{required:b,message:s}}},redirect:{override:{enabled:b,url:s}},timeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),auth:{simultaneousLogins:{enabled:b},oauth:{domains:[s]}},controllerUnreachable:{mode:e(default|open|restricted)},preAccess:{mode:e(allow-non-http|block-all),walledGarden:{enabled:b,ranges:[s]}}}}}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessSsidsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Name of the SSID profile in Dashboard. */
  readonly name: string
  readonly precedence?: { readonly radius?: "network" | "profile" | Unlisted | null | undefined } | null | undefined
  readonly ssid: OrganizationWirelessSsidsProfileSsidInput
}

/**
 * `ssid` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidInput {
  readonly name?: string | null | undefined
  readonly advertisement?: {
    /** Whether beacons name the SSID, so that clients see it. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** How the SSID is secured. */
  readonly security?: OrganizationWirelessSsidsProfileSsidSecurityInput | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfileSsidRadiusInput | null | undefined
  readonly addressing?: OrganizationWirelessSsidsProfileSsidAddressingInput | null | undefined
  readonly splash?: OrganizationWirelessSsidsProfileSsidSplashInput | null | undefined
}

/**
 * `ssid.security` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityInput {
  /** Which way of securing the SSID is used. */
  readonly mode?: OrganizationWirelessSsidsProfileSsidSecurityModeInput | null | undefined
  readonly protocol?: OrganizationWirelessSsidsProfileSsidSecurityProtocolInput | null | undefined
  /** Ciphers and key management of the SSID. */
  readonly encryption?: OrganizationWirelessSsidsProfileSsidSecurityEncryptionInput | null | undefined
  readonly identityPassphrase?: OrganizationWirelessSsidsProfileSsidSecurityIdentityPassphraseInput | null | undefined
}

/**
 * `ssid.security.mode` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidSecurityModeInput =
  | "8021x-entra"
  | "8021x-google"
  | "8021x-localradius"
  | "8021x-meraki"
  | "8021x-radius"
  | "ipsk-with-radius"
  | "ipsk-with-radius-easy-psk"
  | "ipsk-without-radius"
  | "open"
  | "open-enhanced"
  | "open-with-radius"
  | "psk"
  | Unlisted

/**
 * `ssid.security.protocol` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidSecurityProtocolInput =
  | "WPA1 and WPA2"
  | "WPA2 only"
  | "WPA3 192-bit Security"
  | "WPA3 Transition Mode"
  | "WPA3 only"
  | Unlisted

/**
 * `ssid.security.encryption` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityEncryptionInput {
  /** Ciphers that the SSID offers. */
  readonly ciphers?: ReadonlyArray<"CCMP 128" | "GCMP 256" | Unlisted> | null | undefined
  /** Ways to agree on keys that the SSID offers. */
  readonly akms?: ReadonlyArray<"SAE" | "SAE-EXT" | Unlisted> | null | undefined
  readonly passphrase?: string | null | undefined
  /** Protection of management frames (802.11w). */
  readonly dot11w?: OrganizationWirelessSsidsProfileSsidSecurityEncryptionDot11wInput | null | undefined
  /** Fast roaming between access points (802.11r). */
  readonly dot11r?: OrganizationWirelessSsidsProfileSsidSecurityEncryptionDot11rInput | null | undefined
}

/**
 * `ssid.security.encryption.dot11w` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityEncryptionDot11wInput {
  /** Whether management frames are protected (802.11w). */
  readonly enabled?: boolean | null | undefined
  /** Whether clients that cannot protect management frames are refused. */
  readonly required?: boolean | null | undefined
}

/**
 * `ssid.security.encryption.dot11r` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityEncryptionDot11rInput {
  /** Whether clients can roam fast between access points (802.11r). */
  readonly enabled?: boolean | null | undefined
  /** Whether fast roaming is offered only to clients that are known to cope with it. */
  readonly adaptive?: boolean | null | undefined
}

/**
 * `ssid.security.identityPassphrase` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSecurityIdentityPassphraseInput {
  readonly personalNetwork?: { readonly enabled?: boolean | null | undefined } | null | undefined
}

/**
 * `ssid.radius` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusInput {
  readonly servers?: ReadonlyArray<{ readonly id?: string | null | undefined }> | null | undefined
  readonly accounting?: OrganizationWirelessSsidsProfileSsidRadiusAccountingInput | null | undefined
  readonly policies?: OrganizationWirelessSsidsProfileSsidRadiusPoliciesInput | null | undefined
  readonly proxy?: {
    /** Whether Meraki's cloud passes the RADIUS requests on. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly testing?: {
    /** Whether access points test the RADIUS servers from time to time. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly identifiers?: OrganizationWirelessSsidsProfileSsidRadiusIdentifiersInput | null | undefined
  readonly das?: OrganizationWirelessSsidsProfileSsidRadiusDasInput | null | undefined
  /** How long the steps of the EAP exchange wait, and how often they are repeated. */
  readonly eapTimers?: OrganizationWirelessSsidsProfileSsidRadiusEapTimersInput | null | undefined
}

/**
 * `ssid.radius.accounting` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusAccountingInput {
  /** Whether sessions are reported to RADIUS accounting servers. */
  readonly enabled?: boolean | null | undefined
  readonly updateInterval?: number | null | undefined
}

/**
 * `ssid.radius.policies` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusPoliciesInput {
  readonly failover?: { readonly mode?: "allow" | "deny" | Unlisted | null | undefined } | null | undefined
  readonly loadBalancing?: { readonly mode?: "priority" | "round_robin" | Unlisted | null | undefined } | null | undefined
  readonly fallback?: { readonly enabled?: boolean | null | undefined } | null | undefined
  readonly attribute?: OrganizationWirelessSsidsProfileSsidRadiusPoliciesAttributeInput | null | undefined
}

/**
 * `ssid.radius.policies.attribute` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidRadiusPoliciesAttributeInput =
  | "Airespace-ACL-Name"
  | "Aruba-User-Role"
  | "Filter-Id"
  | "Reply-Message"
  | Unlisted

/**
 * `ssid.radius.identifiers` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusIdentifiersInput {
  readonly calledStation?: string | null | undefined
  readonly nas?: string | null | undefined
}

/**
 * `ssid.radius.das` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusDasInput {
  readonly coa?: {
    /** Whether RADIUS servers may change the authorization of a session. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `ssid.radius.eapTimers` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusEapTimersInput {
  /** In seconds. */
  readonly timeout?: number | null | undefined
  readonly identity?: OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentityInput | null | undefined
  /** How often an EAP request is sent again. */
  readonly maxRetries?: number | null | undefined
  readonly eapolKey?: OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKeyInput | null | undefined
}

/**
 * `ssid.radius.eapTimers.identity` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusEapTimersIdentityInput {
  /** How often an EAP identity request is sent again. */
  readonly maxRetries?: number | null | undefined
  /** How long an EAP identity request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
}

/**
 * `ssid.radius.eapTimers.eapolKey` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidRadiusEapTimersEapolKeyInput {
  /** How often an EAPOL key frame is sent again. */
  readonly maxRetries?: number | null | undefined
  /** How long an EAPOL key frame waits for an answer, in milliseconds. */
  readonly timeoutInMs?: number | null | undefined
}

/**
 * `ssid.addressing` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingInput {
  readonly mode?: string | null | undefined
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingInput | null | undefined
  readonly mdns?: OrganizationWirelessSsidsProfileSsidAddressingMdnsInput | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfileSsidAddressingRadiusInput | null | undefined
}

/**
 * `ssid.addressing.bonjourForwarding` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingInput {
  /** Whether Bonjour traffic is forwarded between VLANs. */
  readonly enabled?: boolean | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: ReadonlyArray<OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleInput> | null | undefined
}

/**
 * `ssid.addressing.bonjourForwarding.rules[]` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleInput {
  readonly description?: string | null | undefined
  readonly vlan: { readonly id: number }
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services?: ReadonlyArray<OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleServiceInput> | null | undefined
}

/**
 * `ssid.addressing.bonjourForwarding.rules[].services[]` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingRuleServiceInput =
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
 * `ssid.addressing.mdns` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingMdnsInput {
  /** Whether multicast DNS traffic is let through. */
  readonly enabled?: boolean | null | undefined
  /** Which services are forwarded, and from where. */
  readonly rules?: ReadonlyArray<OrganizationWirelessSsidsProfileSsidAddressingMdnsRuleInput> | null | undefined
}

/**
 * `ssid.addressing.mdns.rules[]` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingMdnsRuleInput {
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services?: ReadonlyArray<OrganizationWirelessSsidsProfileSsidAddressingMdnsRuleServiceInput> | null | undefined
}

/**
 * `ssid.addressing.mdns.rules[].services[]` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidAddressingMdnsRuleServiceInput =
  | "afp"
  | "airplay"
  | "apple_screen_share"
  | "bittorrent"
  | "ftp"
  | "google_chromecast"
  | "ichat"
  | "itunes"
  | "printers"
  | "samba"
  | "scanner"
  | "spotify"
  | "ssh"
  | Unlisted

/**
 * `ssid.addressing.radius` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingRadiusInput {
  readonly guest?: OrganizationWirelessSsidsProfileSsidAddressingRadiusGuestInput | null | undefined
  readonly overrideVlanTag?: boolean | null | undefined
}

/**
 * `ssid.addressing.radius.guest` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidAddressingRadiusGuestInput {
  readonly vlan?: { readonly enabled?: boolean | null | undefined } | null | undefined
}

/**
 * `ssid.splash` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashInput {
  readonly mode?: OrganizationWirelessSsidsProfileSsidSplashModeInput | null | undefined
  /** The page that clients see before they are let through. */
  readonly captivePortal?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalInput | null | undefined
  readonly redirect?: OrganizationWirelessSsidsProfileSsidSplashRedirectInput | null | undefined
  /** In minutes. */
  readonly timeout?: OrganizationWirelessSsidsProfileSsidSplashTimeoutInput | null | undefined
  readonly auth?: OrganizationWirelessSsidsProfileSsidSplashAuthInput | null | undefined
  readonly controllerUnreachable?: OrganizationWirelessSsidsProfileSsidSplashControllerUnreachableInput | null | undefined
  readonly preAccess?: OrganizationWirelessSsidsProfileSsidSplashPreAccessInput | null | undefined
}

/**
 * `ssid.splash.mode` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidSplashModeInput =
  | "cisco-ise"
  | "click-through"
  | "custom-radius"
  | "disabled"
  | "google-oauth"
  | "microsoft-entra-id"
  | Unlisted

/**
 * `ssid.splash.captivePortal` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalInput {
  /** Who serves the splash page. */
  readonly provider?: "external" | "hosted" | Unlisted | null | undefined
  readonly external?: {
    /** Address of the splash page that somebody else serves. */
    readonly url?: string | null | undefined
  } | null | undefined
  readonly hosted?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedInput | null | undefined
}

/**
 * `ssid.splash.captivePortal.hosted` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedInput {
  readonly theme?: {
    /** Id of a splash theme, as `getOrganizationSplashThemes` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly language?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguageInput | null | undefined
  /** What users have to agree to before they are let through. */
  readonly consent?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsentInput | null | undefined
}

/**
 * `ssid.splash.captivePortal.hosted.language` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguageInput {
  readonly code?: OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguageCodeInput | null | undefined
}

/**
 * `ssid.splash.captivePortal.hosted.language.code` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedLanguageCodeInput =
  | "DA"
  | "DE"
  | "EL"
  | "EN"
  | "ES"
  | "FI"
  | "FR"
  | "GL"
  | "IT"
  | "JA"
  | "KO"
  | "NL"
  | "NO"
  | "PL"
  | "PT"
  | "RU"
  | "SK"
  | "SV"
  | "UK"
  | "ZH"
  | Unlisted

/**
 * `ssid.splash.captivePortal.hosted.consent` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashCaptivePortalHostedConsentInput {
  /** Whether users have to agree before they are let through. */
  readonly required?: boolean | null | undefined
  /** Text that users have to agree to. */
  readonly message?: string | null | undefined
}

/**
 * `ssid.splash.redirect` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashRedirectInput {
  readonly override?: OrganizationWirelessSsidsProfileSsidSplashRedirectOverrideInput | null | undefined
}

/**
 * `ssid.splash.redirect.override` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashRedirectOverrideInput {
  /** Whether users land on a page of one's own after the splash page. */
  readonly enabled?: boolean | null | undefined
  /** Page that users are sent to once they are through the splash page. */
  readonly url?: string | null | undefined
}

/**
 * `ssid.splash.timeout` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWirelessSsidsProfileSsidSplashTimeoutInput =
  | 30
  | 60
  | 120
  | 240
  | 480
  | 720
  | 1080
  | 1440
  | 2880
  | 5760
  | 7200
  | 10080
  | 20160
  | 43200
  | 86400
  | 129600
  | Unlisted<number>

/**
 * `ssid.splash.auth` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashAuthInput {
  readonly simultaneousLogins?: {
    /** Whether one user may sign in on several devices at once. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of the provider that users sign on with. */
  readonly oauth?: {
    /** Email domains whose accounts may sign on. */
    readonly domains?: ReadonlyArray<string> | null | undefined
  } | null | undefined
}

/**
 * `ssid.splash.controllerUnreachable` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashControllerUnreachableInput {
  /** Whether clients are let in while Dashboard cannot be reached. */
  readonly mode?: "default" | "open" | "restricted" | Unlisted | null | undefined
}

/**
 * `ssid.splash.preAccess` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashPreAccessInput {
  readonly mode?: "allow-non-http" | "block-all" | Unlisted | null | undefined
  /** What clients can reach before they have signed on. */
  readonly walledGarden?: OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGardenInput | null | undefined
}

/**
 * `ssid.splash.preAccess.walledGarden` in the input of {@link createOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfileSsidSplashPreAccessWalledGardenInput {
  /** Whether some addresses can be reached before the splash page. */
  readonly enabled?: boolean | null | undefined
  /** Addresses and host names that can be reached before the client has signed on. */
  readonly ranges?: ReadonlyArray<string> | null | undefined
}

/**
 * Creates an SSID profile in an organization.
 *
 * `POST /organizations/{organizationId}/wireless/ssids/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/ssids/profiles`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-profile/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessSsidsProfile: Batchable<
  CreateOrganizationWirelessSsidsProfileInput,
  OrganizationWirelessSsidsProfile
> = /*#__PURE__*/ batchable({
  id: "createOrganizationWirelessSsidsProfile",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/ssids/profiles",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles"],
  body: {
    name: "s!",
    precedence: "{radius:e(network|profile)}",
    ssid: "{name:s,advertisement:{enabled:b},security:{mode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-radius|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-with-radius|psk),protocol:e(WPA1 and WPA2|WPA2 only|WPA3 192-bit Security|WPA3 Transition Mode|WPA3 only),encryption:{ciphers:[e(CCMP 128|GCMP 256)],akms:[e(SAE|SAE-EXT)],passphrase:s,dot11w:{enabled:b,required:b},dot11r:{enabled:b,adaptive:b}},identityPassphrase:{personalNetwork:{enabled:b}}},radius:{servers:[{id:s}],accounting:{enabled:b,updateInterval:i},policies:{failover:{mode:e(allow|deny)},loadBalancing:{mode:e(priority|round_robin)},fallback:{enabled:b},attribute:e(Airespace-ACL-Name|Aruba-User-Role|Filter-Id|Reply-Message)},proxy:{enabled:b},testing:{enabled:b},identifiers:{calledStation:s,nas:s},das:{coa:{enabled:b}},eapTimers:{timeout:i,identity:{maxRetries:i,timeout:i},maxRetries:i,eapolKey:{maxRetries:i,timeoutInMs:i}}},addressing:{mode:s,bonjourForwarding:{enabled:b,rules:[{description:s,vlan:{id:i!}!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]}]},mdns:{enabled:b,rules:[{services:[e(afp|airplay|apple_screen_share|bittorrent|ftp|google_chromecast|ichat|itunes|printers|samba|scanner|spotify|ssh)]}]},radius:{guest:{vlan:{enabled:b}},overrideVlanTag:b}},splash:{mode:e(cisco-ise|click-through|custom-radius|disabled|google-oauth|microsoft-entra-id),captivePortal:{provider:e(external|hosted),external:{url:s},hosted:{theme:{id:s},language:{code:e(DA|DE|EL|EN|ES|FI|FR|GL|IT|JA|KO|NL|NO|PL|PT|RU|SK|SV|UK|ZH)},consent:{required:b,message:s}}},redirect:{override:{enabled:b,url:s}},timeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),auth:{simultaneousLogins:{enabled:b},oauth:{domains:[s]}},controllerUnreachable:{mode:e(default|open|restricted)},preAccess:{mode:e(allow-non-http|block-all),walledGarden:{enabled:b,ranges:[s]}}}}!"
  },
  response: "{id:s!,name:s,precedence:{radius:e(network|profile)},ssid:{name:s,advertisement:{enabled:b},security:{mode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-radius|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-with-radius|psk),protocol:s,encryption:{ciphers:[s],akms:[s]},dhcp:{mandatory:{enabled:b}}},radius:{servers:[{id:i,address:s,name:s,modes:[{mode:e(accounting|auth),port:i}]}],accounting:{enabled:b,updateInterval:i},policies:{failover:{mode:s},loadBalancing:{mode:s},fallback:{enabled:b},attribute:s,timeout:i,numAttempts:i},proxy:{enabled:b},testing:{enabled:b},identifiers:{calledStation:s,nas:s},das:{coa:{enabled:b}},eapTimers:{timeout:i,maxRetries:i,identity:{timeout:i,maxRetries:i},eapolKey:{maxRetries:i,timeoutInMs:i}}},addressing:{mode:e(Bridge mode|Campus Gateway|Layer 3 roaming|NAT mode),adultContentFiltering:{enabled:b},dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},bonjourForwarding:{enabled:b,rules:[{description:s,vlan:{id:i},services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]}]},mdns:{enabled:b,rules:[{services:[e(afp|airplay|apple_screen_share|bittorrent|ftp|google_chromecast|ichat|itunes|printers|samba|scanner|spotify|ssh)]}]},radius:{guest:{vlan:{enabled:b}},overrideVlanTag:b}},splash:{mode:e(cisco-ise|click-through|custom-radius|disabled|google-oauth|microsoft-entra-id),captivePortal:{provider:e(external|hosted),external:{url:s},hosted:{theme:{id:s},language:{code:e(DA|DE|EL|EN|ES|FI|FR|GL|IT|JA|KO|NL|NO|PL|PT|RU|SK|SV|UK|ZH)},consent:{required:b,message:s}}},redirect:{override:{enabled:b,url:s}},timeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),auth:{simultaneousLogins:{enabled:b},oauth:{domains:[s]}},controllerUnreachable:{mode:e(default|open|restricted)},preAccess:{mode:e(allow-non-http|block-all),walledGarden:{enabled:b,ranges:[s]}}}}}",
  batch: { resource: "/organizations/{organizationId}/wireless/ssids/profiles", operation: "create" }
})

/**
 * The input of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsProfilesAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly ssidIds?: ReadonlyArray<string> | undefined
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsProfilesAssignmentsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessSsidsProfilesAssignment> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessSsidsProfilesAssignmentsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsProfilesAssignmentsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessSsidsProfilesAssignmentsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsProfilesAssignmentsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessSsidsProfilesAssignmentsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsProfilesAssignmentsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesAssignment {
  readonly ssid?: OrganizationWirelessSsidsProfilesAssignmentSsid | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationWirelessSsidsProfilesAssignmentNetwork | null | undefined
}

/**
 * `[].ssid` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentSsid {
  readonly id?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  readonly encryptedId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
}

/**
 * Lists the SSID profile assignments of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/profiles/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessSsidsProfilesAssignments: Paginated<
  GetOrganizationWirelessSsidsProfilesAssignmentsInput,
  GetOrganizationWirelessSsidsProfilesAssignmentsOutput,
  OrganizationWirelessSsidsProfilesAssignment
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsProfilesAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/assignments",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles", "assignments"],
  query: { networkIds: "[s]", ssidIds: "[s]", profileIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{ssid:{id:s,number:i,name:s},profile:{id:s,name:s},network:{id:s,encryptedId:s,name:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationWirelessSsidsProfilesAssignment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessSsidsProfilesAssignmentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** The profile that applies here. */
  readonly profile: { readonly id?: string | null | undefined }
  readonly ssid: OrganizationWirelessSsidsProfilesAssignmentSsidInput
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `ssid` in the input of {@link createOrganizationWirelessSsidsProfilesAssignment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentSsidInput {
  readonly id?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
}

/**
 * Assigns an SSID profile to an SSID of an organization.
 *
 * `POST /organizations/{organizationId}/wireless/ssids/profiles/assignments`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/ssids/profiles/assignments`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-ssids-profiles-assignment/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessSsidsProfilesAssignment: Batchable<
  CreateOrganizationWirelessSsidsProfilesAssignmentInput,
  OrganizationWirelessSsidsProfilesAssignment
> = /*#__PURE__*/ batchable({
  id: "createOrganizationWirelessSsidsProfilesAssignment",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/assignments",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles", "assignments"],
  body: { profile: "{id:s}!", ssid: "{id:s,number:i}!", network: "{id:s}" },
  response: "{ssid:{id:s,number:i,name:s},profile:{id:s,name:s},network:{id:s,encryptedId:s,name:s}}",
  batch: { resource: "/organizations/{organizationId}/wireless/ssids/profiles/assignments", operation: "create" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link deleteOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationWirelessSsidsProfilesAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly ssid: OrganizationWirelessSsidsProfilesAssignmentsSsidInput
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `ssid` in the input of {@link deleteOrganizationWirelessSsidsProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentsSsidInput {
  readonly id?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
}

/**
 * Removes an SSID profile from an SSID of an organization.
 *
 * `DELETE /organizations/{organizationId}/wireless/ssids/profiles/assignments`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/wireless/ssids/profiles/assignments`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-profiles-assignments/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationWirelessSsidsProfilesAssignments: Batchable<
  DeleteOrganizationWirelessSsidsProfilesAssignmentsInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationWirelessSsidsProfilesAssignments",
  method: "DELETE",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/assignments",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles", "assignments"],
  body: { ssid: "{id:s,number:i}!", network: "{id:s}" },
  batch: { resource: "/organizations/{organizationId}/wireless/ssids/profiles/assignments", operation: "destroy" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link getOrganizationWirelessSsidsProfilesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsProfilesAssignmentsByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to a network in one of these network groups. */
  readonly networkGroupIds?: ReadonlyArray<string> | undefined
  /** The API's default is `false`. */
  readonly includeAllNetworks?: boolean | undefined
  readonly excludeProfileIds?: ReadonlyArray<string> | undefined
  /** Field that the answer is sorted by. */
  readonly sortBy?: "group" | "network" | Unlisted | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentsByNetwork {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly group?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
  readonly clientsUrl?: string | null | undefined
  readonly assignments?: Array<OrganizationWirelessSsidsProfilesAssignmentsByNetworkAssignment> | null | undefined
}

/**
 * `[].assignments[]` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentsByNetworkAssignment {
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
  readonly ssid?: OrganizationWirelessSsidsProfilesAssignmentsByNetworkAssignmentSsid | null | undefined
}

/**
 * `[].assignments[].ssid` in the answer of {@link getOrganizationWirelessSsidsProfilesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesAssignmentsByNetworkAssignmentSsid {
  readonly id?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Lists the SSID profile assignments of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/profiles/assignments/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-assignments-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessSsidsProfilesAssignmentsByNetwork: Paginated<
  GetOrganizationWirelessSsidsProfilesAssignmentsByNetworkInput,
  Array<OrganizationWirelessSsidsProfilesAssignmentsByNetwork>,
  OrganizationWirelessSsidsProfilesAssignmentsByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsProfilesAssignmentsByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/assignments/byNetwork",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles", "assignments", "byNetwork"],
  query: {
    networkIds: "[s]",
    profileIds: "[s]",
    networkGroupIds: "[s]",
    includeAllNetworks: "b",
    excludeProfileIds: "[s]",
    sortBy: "e(group|network)",
    sortOrder: "e(asc|desc)",
    search: "s",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{id:s,name:s,group:{id:s,name:s},clientsUrl:s,assignments:[{profile:{id:s,name:s},ssid:{id:s,number:i,name:s}}]}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsProfilesOverviewsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Field that the answer is sorted by. The API's default is `"name"`. */
  readonly sortBy?: "name" | Unlisted | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"asc"`. */
  readonly sortOrder?: "asc" | "desc" | Unlisted | undefined
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<number> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverview {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly precedence?: { readonly radius?: "network" | "profile" | Unlisted | null | undefined } | null | undefined
  readonly ssid?: OrganizationWirelessSsidsProfilesOverviewSsid | null | undefined
}

/**
 * `[].ssid` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsid {
  readonly name?: string | null | undefined
  readonly advertisement?: {
    /** Whether beacons name the SSID, so that clients see it. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** How the SSID is secured. */
  readonly security?: OrganizationWirelessSsidsProfilesOverviewSsidSecurity | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfilesOverviewSsidRadius | null | undefined
  readonly addressing?: OrganizationWirelessSsidsProfilesOverviewSsidAddressing | null | undefined
  readonly splash?: OrganizationWirelessSsidsProfilesOverviewSsidSplash | null | undefined
}

/**
 * `[].ssid.security` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSecurity {
  /** Which way of securing the SSID is used. */
  readonly mode?: OrganizationWirelessSsidsProfilesOverviewSsidSecurityMode | null | undefined
  readonly protocol?: string | null | undefined
  /** Ciphers and key management of the SSID. */
  readonly encryption?: OrganizationWirelessSsidsProfilesOverviewSsidSecurityEncryption | null | undefined
  readonly dhcp?: OrganizationWirelessSsidsProfilesOverviewSsidSecurityDhcp | null | undefined
}

/**
 * `[].ssid.security.mode` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidSecurityMode =
  | "8021x-entra"
  | "8021x-google"
  | "8021x-localradius"
  | "8021x-meraki"
  | "8021x-radius"
  | "ipsk-with-radius"
  | "ipsk-with-radius-easy-psk"
  | "ipsk-without-radius"
  | "open"
  | "open-enhanced"
  | "open-with-radius"
  | "psk"
  | Unlisted

/**
 * `[].ssid.security.encryption` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSecurityEncryption {
  /** Ciphers that the SSID offers. */
  readonly ciphers?: Array<string> | null | undefined
  /** Ways to agree on keys that the SSID offers. */
  readonly akms?: Array<string> | null | undefined
}

/**
 * `[].ssid.security.dhcp` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSecurityDhcp {
  readonly mandatory?: {
    /** Whether clients have to get their address by DHCP. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].ssid.radius` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadius {
  readonly servers?: Array<OrganizationWirelessSsidsProfilesOverviewSsidRadiusServer> | null | undefined
  readonly accounting?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusAccounting | null | undefined
  readonly policies?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusPolicies | null | undefined
  readonly proxy?: {
    /** Whether Meraki's cloud passes the RADIUS requests on. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly testing?: {
    /** Whether access points test the RADIUS servers from time to time. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly identifiers?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusIdentifiers | null | undefined
  readonly das?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusDas | null | undefined
  /** How long the steps of the EAP exchange wait, and how often they are repeated. */
  readonly eapTimers?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusEapTimers | null | undefined
}

/**
 * `[].ssid.radius.servers[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusServer {
  readonly id?: number | null | undefined
  /** IP address or host name of the server. */
  readonly address?: string | null | undefined
  readonly name?: string | null | undefined
  readonly modes?: Array<OrganizationWirelessSsidsProfilesOverviewSsidRadiusServerMode> | null | undefined
}

/**
 * `[].ssid.radius.servers[].modes[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusServerMode {
  readonly mode?: "accounting" | "auth" | Unlisted | null | undefined
  readonly port?: number | null | undefined
}

/**
 * `[].ssid.radius.accounting` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusAccounting {
  /** Whether sessions are reported to RADIUS accounting servers. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly updateInterval?: number | null | undefined
}

/**
 * `[].ssid.radius.policies` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusPolicies {
  readonly failover?: { readonly mode?: string | null | undefined } | null | undefined
  readonly loadBalancing?: { readonly mode?: string | null | undefined } | null | undefined
  readonly fallback?: { readonly enabled?: boolean | null | undefined } | null | undefined
  readonly attribute?: string | null | undefined
  readonly timeout?: number | null | undefined
  readonly numAttempts?: number | null | undefined
}

/**
 * `[].ssid.radius.identifiers` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusIdentifiers {
  readonly calledStation?: string | null | undefined
  readonly nas?: string | null | undefined
}

/**
 * `[].ssid.radius.das` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusDas {
  readonly coa?: {
    /** Whether RADIUS servers may change the authorization of a session. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].ssid.radius.eapTimers` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusEapTimers {
  /** In seconds. */
  readonly timeout?: number | null | undefined
  /** How often an EAP request is sent again. */
  readonly maxRetries?: number | null | undefined
  readonly identity?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusEapTimersIdentity | null | undefined
  readonly eapolKey?: OrganizationWirelessSsidsProfilesOverviewSsidRadiusEapTimersEapolKey | null | undefined
}

/**
 * `[].ssid.radius.eapTimers.identity` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusEapTimersIdentity {
  /** How long an EAP identity request waits for an answer, in seconds. */
  readonly timeout?: number | null | undefined
  /** How often an EAP identity request is sent again. */
  readonly maxRetries?: number | null | undefined
}

/**
 * `[].ssid.radius.eapTimers.eapolKey` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidRadiusEapTimersEapolKey {
  /** How often an EAPOL key frame is sent again. */
  readonly maxRetries?: number | null | undefined
  /** How long an EAPOL key frame waits for an answer, in milliseconds. */
  readonly timeoutInMs?: number | null | undefined
}

/**
 * `[].ssid.addressing` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressing {
  readonly mode?: OrganizationWirelessSsidsProfilesOverviewSsidAddressingMode | null | undefined
  readonly adultContentFiltering?: {
    /** Whether sites with adult content are blocked. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly dnsRewrite?: OrganizationWirelessSsidsProfilesOverviewSsidAddressingDnsRewrite | null | undefined
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: OrganizationWirelessSsidsProfilesOverviewSsidAddressingBonjourForwarding | null | undefined
  readonly mdns?: OrganizationWirelessSsidsProfilesOverviewSsidAddressingMdns | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfilesOverviewSsidAddressingRadius | null | undefined
}

/**
 * `[].ssid.addressing.mode` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidAddressingMode =
  | "Bridge mode"
  | "Campus Gateway"
  | "Layer 3 roaming"
  | "NAT mode"
  | Unlisted

/**
 * `[].ssid.addressing.dnsRewrite` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingDnsRewrite {
  /** Whether DNS queries of clients are sent to servers of one's own. */
  readonly enabled?: boolean | null | undefined
  /** IP addresses of DNS servers, where the choice is `custom`. */
  readonly dnsCustomNameservers?: Array<string> | null | undefined
}

/**
 * `[].ssid.addressing.bonjourForwarding` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingBonjourForwarding {
  /** Whether Bonjour traffic is forwarded between VLANs. */
  readonly enabled?: boolean | null | undefined
  /** Which Bonjour services are forwarded, and from where. */
  readonly rules?: Array<OrganizationWirelessSsidsProfilesOverviewSsidAddressingBonjourForwardingRule> | null | undefined
}

/**
 * `[].ssid.addressing.bonjourForwarding.rules[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingBonjourForwardingRule {
  readonly description?: string | null | undefined
  readonly vlan?: { readonly id?: number | null | undefined } | null | undefined
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services?: Array<OrganizationWirelessSsidsProfilesOverviewSsidAddressingBonjourForwardingRuleService> | null | undefined
}

/**
 * `[].ssid.addressing.bonjourForwarding.rules[].services[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidAddressingBonjourForwardingRuleService =
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
 * `[].ssid.addressing.mdns` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingMdns {
  /** Whether multicast DNS traffic is let through. */
  readonly enabled?: boolean | null | undefined
  /** Which services are forwarded, and from where. */
  readonly rules?: Array<OrganizationWirelessSsidsProfilesOverviewSsidAddressingMdnsRule> | null | undefined
}

/**
 * `[].ssid.addressing.mdns.rules[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingMdnsRule {
  /** Bonjour services that are forwarded, such as `AirPlay` or `Printers`. */
  readonly services?: Array<OrganizationWirelessSsidsProfilesOverviewSsidAddressingMdnsRuleService> | null | undefined
}

/**
 * `[].ssid.addressing.mdns.rules[].services[]` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidAddressingMdnsRuleService =
  | "afp"
  | "airplay"
  | "apple_screen_share"
  | "bittorrent"
  | "ftp"
  | "google_chromecast"
  | "ichat"
  | "itunes"
  | "printers"
  | "samba"
  | "scanner"
  | "spotify"
  | "ssh"
  | Unlisted

/**
 * `[].ssid.addressing.radius` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingRadius {
  readonly guest?: OrganizationWirelessSsidsProfilesOverviewSsidAddressingRadiusGuest | null | undefined
  readonly overrideVlanTag?: boolean | null | undefined
}

/**
 * `[].ssid.addressing.radius.guest` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidAddressingRadiusGuest {
  readonly vlan?: { readonly enabled?: boolean | null | undefined } | null | undefined
}

/**
 * `[].ssid.splash` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplash {
  readonly mode?: OrganizationWirelessSsidsProfilesOverviewSsidSplashMode | null | undefined
  /** The page that clients see before they are let through. */
  readonly captivePortal?: OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortal | null | undefined
  readonly redirect?: OrganizationWirelessSsidsProfilesOverviewSsidSplashRedirect | null | undefined
  /** In minutes. */
  readonly timeout?: OrganizationWirelessSsidsProfilesOverviewSsidSplashTimeout | null | undefined
  readonly auth?: OrganizationWirelessSsidsProfilesOverviewSsidSplashAuth | null | undefined
  readonly controllerUnreachable?: OrganizationWirelessSsidsProfilesOverviewSsidSplashControllerUnreachable | null | undefined
  readonly preAccess?: OrganizationWirelessSsidsProfilesOverviewSsidSplashPreAccess | null | undefined
}

/**
 * `[].ssid.splash.mode` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidSplashMode =
  | "cisco-ise"
  | "click-through"
  | "custom-radius"
  | "disabled"
  | "google-oauth"
  | "microsoft-entra-id"
  | Unlisted

/**
 * `[].ssid.splash.captivePortal` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortal {
  /** Who serves the splash page. */
  readonly provider?: "external" | "hosted" | Unlisted | null | undefined
  readonly external?: {
    /** Address of the splash page that somebody else serves. */
    readonly url?: string | null | undefined
  } | null | undefined
  readonly hosted?: OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHosted | null | undefined
}

/**
 * `[].ssid.splash.captivePortal.hosted` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHosted {
  readonly theme?: {
    /** Id of a splash theme, as `getOrganizationSplashThemes` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly language?: OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHostedLanguage | null | undefined
  /** What users have to agree to before they are let through. */
  readonly consent?: OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHostedConsent | null | undefined
}

/**
 * `[].ssid.splash.captivePortal.hosted.language` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHostedLanguage {
  readonly code?: OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHostedLanguageCode | null | undefined
}

/**
 * `[].ssid.splash.captivePortal.hosted.language.code` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHostedLanguageCode =
  | "DA"
  | "DE"
  | "EL"
  | "EN"
  | "ES"
  | "FI"
  | "FR"
  | "GL"
  | "IT"
  | "JA"
  | "KO"
  | "NL"
  | "NO"
  | "PL"
  | "PT"
  | "RU"
  | "SK"
  | "SV"
  | "UK"
  | "ZH"
  | Unlisted

/**
 * `[].ssid.splash.captivePortal.hosted.consent` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashCaptivePortalHostedConsent {
  /** Whether users have to agree before they are let through. */
  readonly required?: boolean | null | undefined
  /** Text that users have to agree to. */
  readonly message?: string | null | undefined
}

/**
 * `[].ssid.splash.redirect` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashRedirect {
  readonly override?: OrganizationWirelessSsidsProfilesOverviewSsidSplashRedirectOverride | null | undefined
}

/**
 * `[].ssid.splash.redirect.override` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashRedirectOverride {
  /** Whether users land on a page of one's own after the splash page. */
  readonly enabled?: boolean | null | undefined
  /** Page that users are sent to once they are through the splash page. */
  readonly url?: string | null | undefined
}

/**
 * `[].ssid.splash.timeout` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWirelessSsidsProfilesOverviewSsidSplashTimeout =
  | 30
  | 60
  | 120
  | 240
  | 480
  | 720
  | 1080
  | 1440
  | 2880
  | 5760
  | 7200
  | 10080
  | 20160
  | 43200
  | 86400
  | 129600
  | Unlisted<number>

/**
 * `[].ssid.splash.auth` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashAuth {
  readonly simultaneousLogins?: {
    /** Whether one user may sign in on several devices at once. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Settings of the provider that users sign on with. */
  readonly oauth?: {
    /** Email domains whose accounts may sign on. */
    readonly domains?: Array<string> | null | undefined
  } | null | undefined
}

/**
 * `[].ssid.splash.controllerUnreachable` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashControllerUnreachable {
  /** Whether clients are let in while Dashboard cannot be reached. */
  readonly mode?: "default" | "open" | "restricted" | Unlisted | null | undefined
}

/**
 * `[].ssid.splash.preAccess` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashPreAccess {
  readonly mode?: "allow-non-http" | "block-all" | Unlisted | null | undefined
  /** What clients can reach before they have signed on. */
  readonly walledGarden?: OrganizationWirelessSsidsProfilesOverviewSsidSplashPreAccessWalledGarden | null | undefined
}

/**
 * `[].ssid.splash.preAccess.walledGarden` in the answer of {@link getOrganizationWirelessSsidsProfilesOverviews}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsProfilesOverviewSsidSplashPreAccessWalledGarden {
  /** Whether some addresses can be reached before the splash page. */
  readonly enabled?: boolean | null | undefined
  /** Addresses and host names that can be reached before the client has signed on. */
  readonly ranges?: Array<string> | null | undefined
}

/**
 * Returns the usage counts of SSID profiles in an organization.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/profiles/overviews`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-profiles-overviews/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessSsidsProfilesOverviews: Paginated<
  GetOrganizationWirelessSsidsProfilesOverviewsInput,
  Array<OrganizationWirelessSsidsProfilesOverview>,
  OrganizationWirelessSsidsProfilesOverview
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsProfilesOverviews",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/overviews",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles", "overviews"],
  query: {
    name: "s",
    sortBy: "e(name)",
    sortOrder: "e(asc|desc)",
    profileIds: "[i]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{id:s,name:s,precedence:{radius:e(network|profile)},ssid:{name:s,advertisement:{enabled:b},security:{mode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-radius|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-with-radius|psk),protocol:s,encryption:{ciphers:[s],akms:[s]},dhcp:{mandatory:{enabled:b}}},radius:{servers:[{id:i,address:s,name:s,modes:[{mode:e(accounting|auth),port:i}]}],accounting:{enabled:b,updateInterval:i},policies:{failover:{mode:s},loadBalancing:{mode:s},fallback:{enabled:b},attribute:s,timeout:i,numAttempts:i},proxy:{enabled:b},testing:{enabled:b},identifiers:{calledStation:s,nas:s},das:{coa:{enabled:b}},eapTimers:{timeout:i,maxRetries:i,identity:{timeout:i,maxRetries:i},eapolKey:{maxRetries:i,timeoutInMs:i}}},addressing:{mode:e(Bridge mode|Campus Gateway|Layer 3 roaming|NAT mode),adultContentFiltering:{enabled:b},dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},bonjourForwarding:{enabled:b,rules:[{description:s,vlan:{id:i},services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]}]},mdns:{enabled:b,rules:[{services:[e(afp|airplay|apple_screen_share|bittorrent|ftp|google_chromecast|ichat|itunes|printers|samba|scanner|spotify|ssh)]}]},radius:{guest:{vlan:{enabled:b}},overrideVlanTag:b}},splash:{mode:e(cisco-ise|click-through|custom-radius|disabled|google-oauth|microsoft-entra-id),captivePortal:{provider:e(external|hosted),external:{url:s},hosted:{theme:{id:s},language:{code:e(DA|DE|EL|EN|ES|FI|FR|GL|IT|JA|KO|NL|NO|PL|PT|RU|SK|SV|UK|ZH)},consent:{required:b,message:s}}},redirect:{override:{enabled:b,url:s}},timeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),auth:{simultaneousLogins:{enabled:b},oauth:{domains:[s]}},controllerUnreachable:{mode:e(default|open|restricted)},preAccess:{mode:e(allow-non-http|block-all),walledGarden:{enabled:b,ranges:[s]}}}}}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

/**
 * The input of {@link updateOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessSsidsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SSID profile: its `id` as `getOrganizationWirelessSsidsProfiles` lists it. */
  readonly id: string | number
  readonly name?: string | null | undefined
  readonly ssid?: UpdateOrganizationWirelessSsidsProfileSsidInput | null | undefined
}

/**
 * `ssid` in the input of {@link updateOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessSsidsProfileSsidInput {
  readonly name?: string | null | undefined
  readonly advertisement?: {
    /** Whether beacons name the SSID, so that clients see it. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** How the SSID is secured. */
  readonly security?: OrganizationWirelessSsidsProfileSsidSecurityInput | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfileSsidRadiusInput | null | undefined
  readonly addressing?: UpdateOrganizationWirelessSsidsProfileSsidAddressingInput | null | undefined
  readonly splash?: OrganizationWirelessSsidsProfileSsidSplashInput | null | undefined
}

/**
 * `ssid.addressing` in the input of {@link updateOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessSsidsProfileSsidAddressingInput {
  /** Forwarding of Bonjour services from other VLANs. */
  readonly bonjourForwarding?: OrganizationWirelessSsidsProfileSsidAddressingBonjourForwardingInput | null | undefined
  readonly mdns?: OrganizationWirelessSsidsProfileSsidAddressingMdnsInput | null | undefined
  readonly radius?: OrganizationWirelessSsidsProfileSsidAddressingRadiusInput | null | undefined
}

/**
 * The answer of {@link updateOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UpdateOrganizationWirelessSsidsProfileOutput {
  /** Other operations take it as `id`. */
  readonly id: string
  readonly name?: string | null | undefined
  readonly precedence?: { readonly radius?: "network" | "profile" | Unlisted | null | undefined } | null | undefined
  readonly ssid?: OrganizationWirelessSsidsProfileSsid | null | undefined
}

/**
 * Updates an SSID profile of an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/ssids/profiles/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/wireless/ssids/profiles/{id}`.
 * OAuth scope: `wireless:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-ssids-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessSsidsProfile: Batchable<
  UpdateOrganizationWirelessSsidsProfileInput,
  UpdateOrganizationWirelessSsidsProfileOutput
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessSsidsProfile",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/{id}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles"],
  body: {
    name: "s",
    ssid: "{name:s,advertisement:{enabled:b},security:{mode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-radius|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-with-radius|psk),protocol:e(WPA1 and WPA2|WPA2 only|WPA3 192-bit Security|WPA3 Transition Mode|WPA3 only),encryption:{ciphers:[e(CCMP 128|GCMP 256)],akms:[e(SAE|SAE-EXT)],passphrase:s,dot11w:{enabled:b,required:b},dot11r:{enabled:b,adaptive:b}},identityPassphrase:{personalNetwork:{enabled:b}}},radius:{servers:[{id:s}],accounting:{enabled:b,updateInterval:i},policies:{failover:{mode:e(allow|deny)},loadBalancing:{mode:e(priority|round_robin)},fallback:{enabled:b},attribute:e(Airespace-ACL-Name|Aruba-User-Role|Filter-Id|Reply-Message)},proxy:{enabled:b},testing:{enabled:b},identifiers:{calledStation:s,nas:s},das:{coa:{enabled:b}},eapTimers:{timeout:i,identity:{maxRetries:i,timeout:i},maxRetries:i,eapolKey:{maxRetries:i,timeoutInMs:i}}},addressing:{bonjourForwarding:{enabled:b,rules:[{description:s,vlan:{id:i!}!,services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]}]},mdns:{enabled:b,rules:[{services:[e(afp|airplay|apple_screen_share|bittorrent|ftp|google_chromecast|ichat|itunes|printers|samba|scanner|spotify|ssh)]}]},radius:{guest:{vlan:{enabled:b}},overrideVlanTag:b}},splash:{mode:e(cisco-ise|click-through|custom-radius|disabled|google-oauth|microsoft-entra-id),captivePortal:{provider:e(external|hosted),external:{url:s},hosted:{theme:{id:s},language:{code:e(DA|DE|EL|EN|ES|FI|FR|GL|IT|JA|KO|NL|NO|PL|PT|RU|SK|SV|UK|ZH)},consent:{required:b,message:s}}},redirect:{override:{enabled:b,url:s}},timeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),auth:{simultaneousLogins:{enabled:b},oauth:{domains:[s]}},controllerUnreachable:{mode:e(default|open|restricted)},preAccess:{mode:e(allow-non-http|block-all),walledGarden:{enabled:b,ranges:[s]}}}}"
  },
  response: "{id:s!,name:s,precedence:{radius:e(network|profile)},ssid:{name:s,advertisement:{enabled:b},security:{mode:e(8021x-entra|8021x-google|8021x-localradius|8021x-meraki|8021x-radius|ipsk-with-radius|ipsk-with-radius-easy-psk|ipsk-without-radius|open|open-enhanced|open-with-radius|psk),protocol:s,encryption:{ciphers:[s],akms:[s]},dhcp:{mandatory:{enabled:b}}},radius:{servers:[{id:i,address:s,name:s,modes:[{mode:e(accounting|auth),port:i}]}],accounting:{enabled:b,updateInterval:i},policies:{failover:{mode:s},loadBalancing:{mode:s},fallback:{enabled:b},attribute:s,timeout:i,numAttempts:i},proxy:{enabled:b},testing:{enabled:b},identifiers:{calledStation:s,nas:s},das:{coa:{enabled:b}},eapTimers:{timeout:i,maxRetries:i,identity:{timeout:i,maxRetries:i},eapolKey:{maxRetries:i,timeoutInMs:i}}},addressing:{mode:e(Bridge mode|Campus Gateway|Layer 3 roaming|NAT mode),adultContentFiltering:{enabled:b},dnsRewrite:{enabled:b,dnsCustomNameservers:[s]},bonjourForwarding:{enabled:b,rules:[{description:s,vlan:{id:i},services:[e(AFP|AirPlay|All Services|Apple screen share|BitTorrent|Chromecast|FTP|Printers|SSH|Samba|Scanners|Spotify|iChat|iTunes)]}]},mdns:{enabled:b,rules:[{services:[e(afp|airplay|apple_screen_share|bittorrent|ftp|google_chromecast|ichat|itunes|printers|samba|scanner|spotify|ssh)]}]},radius:{guest:{vlan:{enabled:b}},overrideVlanTag:b}},splash:{mode:e(cisco-ise|click-through|custom-radius|disabled|google-oauth|microsoft-entra-id),captivePortal:{provider:e(external|hosted),external:{url:s},hosted:{theme:{id:s},language:{code:e(DA|DE|EL|EN|ES|FI|FR|GL|IT|JA|KO|NL|NO|PL|PT|RU|SK|SV|UK|ZH)},consent:{required:b,message:s}}},redirect:{override:{enabled:b,url:s}},timeout:E(30|60|120|240|480|720|1080|1440|2880|5760|7200|10080|20160|43200|86400|129600),auth:{simultaneousLogins:{enabled:b},oauth:{domains:[s]}},controllerUnreachable:{mode:e(default|open|restricted)},preAccess:{mode:e(allow-non-http|block-all),walledGarden:{enabled:b,ranges:[s]}}}}}",
  batch: { resource: "/organizations/{organizationId}/wireless/ssids/profiles/{id}", operation: "update" },
  scope: "wireless:config:write"
})

/**
 * The input of {@link deleteOrganizationWirelessSsidsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationWirelessSsidsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SSID profile: its `id` as `getOrganizationWirelessSsidsProfiles` lists it. */
  readonly id: string | number
}

/**
 * Deletes an SSID profile of an organization.
 *
 * `DELETE /organizations/{organizationId}/wireless/ssids/profiles/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/wireless/ssids/profiles/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-wireless-ssids-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationWirelessSsidsProfile: Batchable<
  DeleteOrganizationWirelessSsidsProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationWirelessSsidsProfile",
  method: "DELETE",
  path: "/organizations/{organizationId}/wireless/ssids/profiles/{id}",
  tag: "wireless",
  category: "configure",
  subTags: ["ssids", "profiles"],
  batch: { resource: "/organizations/{organizationId}/wireless/ssids/profiles/{id}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessSsidsStatusesByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly bssids?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly hideDisabled?: boolean | undefined
  /** From 3 to 500. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsStatusesByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationWirelessSsidsStatusesByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationWirelessSsidsStatusesByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsStatusesByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationWirelessSsidsStatusesByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsStatusesByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationWirelessSsidsStatusesByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessSsidsStatusesByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsStatusesByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** What the access point broadcasts: one entry for each SSID and radio. */
  readonly basicServiceSets?: Array<OrganizationWirelessSsidsStatusesByDeviceItemBasicServiceSet> | null | undefined
}

/**
 * `[].basicServiceSets[]` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsStatusesByDeviceItemBasicServiceSet {
  /** MAC address that the access point sends the SSID with. */
  readonly bssid?: string | null | undefined
  readonly ssid?: OrganizationWirelessSsidsStatusesByDeviceItemBasicServiceSetSsid | null | undefined
  readonly radio?: OrganizationWirelessSsidsStatusesByDeviceItemBasicServiceSetRadio | null | undefined
}

/**
 * `[].basicServiceSets[].ssid` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsStatusesByDeviceItemBasicServiceSetSsid {
  readonly name?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly number?: number | null | undefined
  /** Whether clients can join it. */
  readonly enabled?: boolean | null | undefined
  readonly advertised?: boolean | null | undefined
}

/**
 * `[].basicServiceSets[].radio` in the answer of {@link getOrganizationWirelessSsidsStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessSsidsStatusesByDeviceItemBasicServiceSetRadio {
  /** Radio band in GHz, such as `2.4` or `5`. */
  readonly band?: "2.4" | "5" | "6" | Unlisted | null | undefined
  readonly channel?: number | null | undefined
  readonly channelWidth?: number | null | undefined
  readonly power?: number | null | undefined
  readonly isBroadcasting?: boolean | null | undefined
  readonly index?: string | null | undefined
}

/**
 * Lists the BSSID statuses of an organization, by device.
 *
 * `GET /organizations/{organizationId}/wireless/ssids/statuses/byDevice`
 *
 * Answers in pages of 500 unless `perPage` says otherwise.
 * OAuth scope: `wireless:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-ssids-statuses-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWirelessSsidsStatusesByDevice: Paginated<
  GetOrganizationWirelessSsidsStatusesByDeviceInput,
  GetOrganizationWirelessSsidsStatusesByDeviceOutput,
  OrganizationWirelessSsidsStatusesByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessSsidsStatusesByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/ssids/statuses/byDevice",
  tag: "wireless",
  category: "monitor",
  subTags: ["ssids", "statuses", "byDevice"],
  query: {
    networkIds: "[s]",
    serials: "[s]",
    bssids: "[s]",
    hideDisabled: "b",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,name:s,network:{id:s,name:s},basicServiceSets:[{bssid:s,ssid:{name:s,number:i,enabled:b,advertised:b},radio:{band:e(2.4|5|6),channel:i,channelWidth:i,power:i,isBroadcasting:b,index:s}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 500 },
  scope: "wireless:telemetry:read"
})

/**
 * The input of {@link getOrganizationWirelessZigbeeByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessZigbeeByNetworkInput {
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
 * `[]` in the answer of {@link getOrganizationWirelessZigbeeByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeByNetwork {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Whether access points serve Zigbee devices. */
  readonly enabled?: boolean | null | undefined
  readonly iotController?: OrganizationWirelessZigbeeByNetworkIotController | null | undefined
  readonly lockManagement?: OrganizationWirelessZigbeeByNetworkLockManagement | null | undefined
  readonly defaults?: OrganizationWirelessZigbeeByNetworkDefaults | null | undefined
}

/**
 * `[].iotController` in the answer of {@link getOrganizationWirelessZigbeeByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeByNetworkIotController {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Whether the Zigbee service can be reached. */
  readonly status?: string | null | undefined
}

/**
 * `[].lockManagement` in the answer of {@link getOrganizationWirelessZigbeeByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeByNetworkLockManagement {
  readonly address?: string | null | undefined
  readonly username?: string | null | undefined
  /** Whether the Zigbee service can be reached. */
  readonly status?: string | null | undefined
}

/**
 * `[].defaults` in the answer of {@link getOrganizationWirelessZigbeeByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeByNetworkDefaults {
  readonly transmitPowerLevel?: number | null | undefined
  readonly channel?: string | null | undefined
}

/**
 * Returns the Zigbee settings of an organization, by network.
 *
 * `GET /organizations/{organizationId}/wireless/zigbee/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessZigbeeByNetwork: Paginated<
  GetOrganizationWirelessZigbeeByNetworkInput,
  Array<OrganizationWirelessZigbeeByNetwork>,
  OrganizationWirelessZigbeeByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessZigbeeByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/zigbee/byNetwork",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "[{network:{id:s},enabled:b,iotController:{name:s,mac:s,serial:s,status:s},lockManagement:{address:s,username:s,status:s},defaults:{transmitPowerLevel:i,channel:s}}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationWirelessZigbeeDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessZigbeeDevicesInput {
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
  readonly isEnrolled?: boolean | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessZigbeeDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDevice {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly panId?: string | null | undefined
  readonly channel?: string | null | undefined
  readonly transmitPowerLevel?: number | null | undefined
  readonly enrolled?: boolean | null | undefined
  /** Whether the device answers over Zigbee. */
  readonly status?: "offline" | "online" | Unlisted | null | undefined
  readonly gateway?: OrganizationWirelessZigbeeDeviceGateway | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationWirelessZigbeeDeviceCounts | null | undefined
}

/**
 * `[].gateway` in the answer of {@link getOrganizationWirelessZigbeeDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDeviceGateway {
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationWirelessZigbeeDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDeviceCounts {
  readonly doorLocks?: OrganizationWirelessZigbeeDeviceCountsDoorLocks | null | undefined
}

/**
 * `[].counts.doorLocks` in the answer of {@link getOrganizationWirelessZigbeeDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDeviceCountsDoorLocks {
  /** How many there are in each status. */
  readonly byStatus?: OrganizationWirelessZigbeeDeviceCountsDoorLocksByStatus | null | undefined
}

/**
 * `[].counts.doorLocks.byStatus` in the answer of {@link getOrganizationWirelessZigbeeDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDeviceCountsDoorLocksByStatus {
  /** How many are connected just now. */
  readonly online?: number | null | undefined
  /** How many are not connected just now. */
  readonly offline?: number | null | undefined
  /** How many have not been connected for more than a week. */
  readonly dormant?: number | null | undefined
}

/**
 * Lists the Zigbee gateways of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/zigbee/devices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-devices/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessZigbeeDevices: Paginated<
  GetOrganizationWirelessZigbeeDevicesInput,
  Array<OrganizationWirelessZigbeeDevice>,
  OrganizationWirelessZigbeeDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessZigbeeDevices",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/zigbee/devices",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "devices"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", isEnrolled: "b", search: "s" },
  response: "[{network:{id:s,name:s},panId:s,channel:s,transmitPowerLevel:i,enrolled:b,status:e(offline|online),gateway:{name:s,mac:s,serial:s,tags:[s]},counts:{doorLocks:{byStatus:{online:i,offline:i,dormant:i}}}}]",
  paging: { itemsIn: "array", perPage: 1000 }
})

/**
 * The input of {@link updateOrganizationWirelessZigbeeDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessZigbeeDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
  readonly enrolled: boolean
  readonly channel?: string | null | undefined
}

/**
 * Updates a Zigbee gateway of an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/zigbee/devices/{id}`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/zigbee/devices/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-zigbee-device/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessZigbeeDevice: Batchable<
  UpdateOrganizationWirelessZigbeeDeviceInput,
  OrganizationWirelessZigbeeDevice
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessZigbeeDevice",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/zigbee/devices/{id}",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "devices"],
  body: { enrolled: "b!", channel: "s" },
  response: "{network:{id:s,name:s},panId:s,channel:s,transmitPowerLevel:i,enrolled:b,status:e(offline|online),gateway:{name:s,mac:s,serial:s,tags:[s]},counts:{doorLocks:{byStatus:{online:i,offline:i,dormant:i}}}}",
  batch: { resource: "/organizations/{organizationId}/wireless/zigbee/devices/{id}", operation: "create" }
})

/**
 * The input of {@link createOrganizationWirelessZigbeeDisenrollment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationWirelessZigbeeDisenrollmentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly doorLockIds?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link createOrganizationWirelessZigbeeDisenrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDisenrollment {
  /** Other operations take it as `disenrollmentId`. */
  readonly disenrollmentId: string
  /** Path to ask how far the removal is. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: { readonly doorLockIds?: Array<string> | null | undefined } | null | undefined
  /** How far the removal is. */
  readonly status?: string | null | undefined
}

/**
 * Starts the disenrollment of Zigbee door locks of an organization.
 *
 * `POST /organizations/{organizationId}/wireless/zigbee/disenrollments`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-wireless-zigbee-disenrollment/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationWirelessZigbeeDisenrollment: Write<
  CreateOrganizationWirelessZigbeeDisenrollmentInput,
  OrganizationWirelessZigbeeDisenrollment
> = /*#__PURE__*/ write({
  id: "createOrganizationWirelessZigbeeDisenrollment",
  method: "POST",
  path: "/organizations/{organizationId}/wireless/zigbee/disenrollments",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "disenrollments"],
  body: { doorLockIds: "[s]" },
  response: "{disenrollmentId:s!,url:s,request:{doorLockIds:[s]},status:s}"
})

/**
 * The input of {@link getOrganizationWirelessZigbeeDisenrollment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessZigbeeDisenrollmentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which disenrollment of Zigbee door locks: `disenrollmentId` in the answer of `createOrganizationWirelessZigbeeDisenrollment`. */
  readonly disenrollmentId: string | number
}

/**
 * The answer of {@link getOrganizationWirelessZigbeeDisenrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationWirelessZigbeeDisenrollmentOutput {
  /** Other operations take it as `disenrollmentId`. */
  readonly disenrollmentId?: string | null | undefined
  /** Path to ask how far the removal is. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: { readonly doorLockIds?: Array<string> | null | undefined } | null | undefined
  /** How far the removal is. */
  readonly status?: string | null | undefined
  readonly doorLocks?: Array<OrganizationWirelessZigbeeDisenrollmentDoorLock> | null | undefined
}

/**
 * `doorLocks[]` in the answer of {@link getOrganizationWirelessZigbeeDisenrollment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDisenrollmentDoorLock {
  /** Id of a Zigbee door lock, as `getOrganizationWirelessZigbeeDoorLocks` lists it. */
  readonly doorLockId?: string | null | undefined
  readonly status?: "failure" | "success" | Unlisted | null | undefined
}

/**
 * Returns the state of one disenrollment of Zigbee door locks of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/zigbee/disenrollments/{disenrollmentId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-disenrollment/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessZigbeeDisenrollment: Read<
  GetOrganizationWirelessZigbeeDisenrollmentInput,
  GetOrganizationWirelessZigbeeDisenrollmentOutput
> = /*#__PURE__*/ read({
  id: "getOrganizationWirelessZigbeeDisenrollment",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/zigbee/disenrollments/{disenrollmentId}",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "disenrollments"],
  response: "{disenrollmentId:s,url:s,request:{doorLockIds:[s]},status:s,doorLocks:[{doorLockId:s,status:e(failure|success)}]}"
})

/**
 * The input of {@link getOrganizationWirelessZigbeeDoorLocks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWirelessZigbeeDoorLocksInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what concerns the device with this serial number. */
  readonly serial?: string | undefined
  /** From 3 to 500. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWirelessZigbeeDoorLocks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDoorLock {
  /** Other operations take it as `doorLockId`. */
  readonly doorLockId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly shortId?: string | null | undefined
  readonly lqi?: string | null | undefined
  /** Strength of the received signal. */
  readonly rssi?: string | null | undefined
  /** Whether the device answers over Zigbee. */
  readonly status?: "offline" | "online" | Unlisted | null | undefined
  readonly eui64?: string | null | undefined
  /** In ISO 8601. */
  readonly enrolledAt?: string | null | undefined
  /** In ISO 8601. */
  readonly lastSeenAt?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly gateway?: OrganizationWirelessZigbeeDoorLockGateway | null | undefined
}

/**
 * `[].gateway` in the answer of {@link getOrganizationWirelessZigbeeDoorLocks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWirelessZigbeeDoorLockGateway {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
}

/**
 * Lists the Zigbee door locks of an organization.
 *
 * `GET /organizations/{organizationId}/wireless/zigbee/doorLocks`
 *
 * Answers in pages of 500 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-wireless-zigbee-door-locks/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWirelessZigbeeDoorLocks: Paginated<
  GetOrganizationWirelessZigbeeDoorLocksInput,
  Array<OrganizationWirelessZigbeeDoorLock>,
  OrganizationWirelessZigbeeDoorLock
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWirelessZigbeeDoorLocks",
  method: "GET",
  path: "/organizations/{organizationId}/wireless/zigbee/doorLocks",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "doorLocks"],
  query: { networkIds: "[s]", serial: "s", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{doorLockId:s,name:s,shortId:s,lqi:s,rssi:s,status:e(offline|online),eui64:s,enrolledAt:d,lastSeenAt:d,network:{id:s,name:s},gateway:{name:s,serial:s}}]",
  paging: { itemsIn: "array", perPage: 500 }
})

/**
 * The input of {@link updateOrganizationWirelessZigbeeDoorLock}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationWirelessZigbeeDoorLockInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which Zigbee door lock: its `doorLockId` as `getOrganizationWirelessZigbeeDoorLocks` lists it. */
  readonly doorLockId: string | number
  readonly name?: string | null | undefined
}

/**
 * Updates a Zigbee door lock of an organization.
 *
 * `PUT /organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-wireless-zigbee-door-lock/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationWirelessZigbeeDoorLock: Batchable<
  UpdateOrganizationWirelessZigbeeDoorLockInput,
  OrganizationWirelessZigbeeDoorLock
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationWirelessZigbeeDoorLock",
  method: "PUT",
  path: "/organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}",
  tag: "wireless",
  category: "configure",
  subTags: ["zigbee", "doorLocks"],
  body: { name: "s" },
  response: "{doorLockId:s,name:s,shortId:s,lqi:s,rssi:s,status:e(offline|online),eui64:s,enrolledAt:d,lastSeenAt:d,network:{id:s,name:s},gateway:{name:s,serial:s}}",
  batch: { resource: "/organizations/{organizationId}/wireless/zigbee/doorLocks/{doorLockId}", operation: "create" }
})
