/**
 * The operations that the API tags `sm`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link createNetworkSmBypassActivationLockAttempt}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSmBypassActivationLockAttemptInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids: ReadonlyArray<string>
}

/**
 * Starts an attempt to bypass the activation lock of Systems Manager devices in a network.
 *
 * `POST /networks/{networkId}/sm/bypassActivationLockAttempts`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-sm-bypass-activation-lock-attempt/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSmBypassActivationLockAttempt: Write<
  CreateNetworkSmBypassActivationLockAttemptInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ write({
  id: "createNetworkSmBypassActivationLockAttempt",
  method: "POST",
  path: "/networks/{networkId}/sm/bypassActivationLockAttempts",
  tag: "sm",
  category: "configure",
  subTags: ["bypassActivationLockAttempts"],
  body: { ids: "[s]!" },
  response: "{*:*}"
})

/**
 * The input of {@link getNetworkSmBypassActivationLockAttempt}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmBypassActivationLockAttemptInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly attemptId: string | number
}

/**
 * Returns one attempt to bypass the activation lock of Systems Manager devices in a network.
 *
 * `GET /networks/{networkId}/sm/bypassActivationLockAttempts/{attemptId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-bypass-activation-lock-attempt/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmBypassActivationLockAttempt: Read<
  GetNetworkSmBypassActivationLockAttemptInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ read({
  id: "getNetworkSmBypassActivationLockAttempt",
  method: "GET",
  path: "/networks/{networkId}/sm/bypassActivationLockAttempts/{attemptId}",
  tag: "sm",
  category: "configure",
  subTags: ["bypassActivationLockAttempts"],
  response: "{*:*}"
})

/**
 * The input of {@link getNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Further fields that are answered for each device. */
  readonly fields?: ReadonlyArray<string> | undefined
  /** Only Systems Manager devices with one of these values. */
  readonly wifiMacs?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only those with one of these ids. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** Only Systems Manager devices with one of these values. */
  readonly uuids?: ReadonlyArray<string> | undefined
  /** Only Systems Manager devices with one of these values. */
  readonly systemTypes?: ReadonlyArray<string> | undefined
  /** Only devices of this kind: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDevice {
  /** Other operations take it as `deviceId`. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly ssid?: string | null | undefined
  /** MAC address of the Wi-Fi adapter of the device. */
  readonly wifiMac?: string | null | undefined
  readonly osName?: string | null | undefined
  readonly systemModel?: string | null | undefined
  readonly uuid?: string | null | undefined
  readonly serialNumber?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly ip?: string | null | undefined
  readonly notes?: string | null | undefined
}

/**
 * Lists the Systems Manager devices of a network.
 *
 * `GET /networks/{networkId}/sm/devices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDevices: Paginated<
  GetNetworkSmDevicesInput,
  Array<NetworkSmDevice>,
  NetworkSmDevice
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmDevices",
  method: "GET",
  path: "/networks/{networkId}/sm/devices",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  query: {
    fields: "[s]",
    wifiMacs: "[s]",
    serials: "[s]",
    ids: "[s]",
    uuids: "[s]",
    systemTypes: "[s]",
    scope: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{id:s,name:s,tags:[s],ssid:s,wifiMac:s,osName:s,systemModel:s,uuid:s,serialNumber:s,serial:s,ip:s,notes:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:config:read"
})

/**
 * The input of {@link checkinNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CheckinNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC addresses of the Wi-Fi adapters of the devices. */
  readonly wifiMacs?: ReadonlyArray<string> | null | undefined
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link checkinNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CheckinNetworkSmDevicesOutput {
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: Array<string> | null | undefined
}

/**
 * Makes Systems Manager devices of a network check in.
 *
 * `POST /networks/{networkId}/sm/devices/checkin`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/checkin-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const checkinNetworkSmDevices: Write<
  CheckinNetworkSmDevicesInput,
  CheckinNetworkSmDevicesOutput
> = /*#__PURE__*/ write({
  id: "checkinNetworkSmDevices",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/checkin",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { wifiMacs: "[s]", ids: "[s]", serials: "[s]", scope: "[s]" },
  response: "{ids:[s]}",
  scope: "sm:config:write"
})

/**
 * The input of {@link updateNetworkSmDevicesFields}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSmDevicesFieldsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC address of the Wi-Fi adapter of the device. */
  readonly wifiMac?: string | null | undefined
  readonly id?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly deviceFields: NetworkSmDevicesFieldsDeviceFieldsInput
}

/**
 * `deviceFields` in the input of {@link updateNetworkSmDevicesFields}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSmDevicesFieldsDeviceFieldsInput {
  readonly name?: string | null | undefined
  readonly notes?: string | null | undefined
}

/**
 * `[]` in the answer of {@link updateNetworkSmDevicesFields}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDevicesField {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** MAC address of the Wi-Fi adapter of the device. */
  readonly wifiMac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly notes?: string | null | undefined
}

/**
 * Updates the name, notes and other fields of a Systems Manager device in a network.
 *
 * `PUT /networks/{networkId}/sm/devices/fields`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-sm-devices-fields/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSmDevicesFields: Write<
  UpdateNetworkSmDevicesFieldsInput,
  Array<NetworkSmDevicesField>
> = /*#__PURE__*/ write({
  id: "updateNetworkSmDevicesFields",
  method: "PUT",
  path: "/networks/{networkId}/sm/devices/fields",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "fields"],
  body: { wifiMac: "s", id: "s", serial: "s", deviceFields: "{name:s,notes:s}!" },
  response: "[{id:s,name:s,wifiMac:s,serial:s,notes:s}]",
  scope: "sm:config:write"
})

/**
 * The input of {@link lockNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface LockNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC addresses of the Wi-Fi adapters of the devices. */
  readonly wifiMacs?: ReadonlyArray<string> | null | undefined
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | null | undefined
  /** Six digits, needed to lock or wipe a macOS device. */
  readonly pin?: number | null | undefined
}

/**
 * The answer of {@link lockNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface LockNetworkSmDevicesOutput {
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: Array<string> | null | undefined
}

/**
 * Locks Systems Manager devices of a network.
 *
 * `POST /networks/{networkId}/sm/devices/lock`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/lock-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const lockNetworkSmDevices: Write<LockNetworkSmDevicesInput, LockNetworkSmDevicesOutput> = /*#__PURE__*/ write({
  id: "lockNetworkSmDevices",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/lock",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { wifiMacs: "[s]", ids: "[s]", serials: "[s]", scope: "[s]", pin: "i" },
  response: "{ids:[s]}",
  scope: "sm:config:write"
})

/**
 * The input of {@link modifyNetworkSmDevicesTags}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ModifyNetworkSmDevicesTagsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC addresses of the Wi-Fi adapters of the devices. */
  readonly wifiMacs?: ReadonlyArray<string> | null | undefined
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | null | undefined
  readonly tags: ReadonlyArray<string>
  readonly updateAction: string
}

/**
 * `[]` in the answer of {@link modifyNetworkSmDevicesTags}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ModifyNetworkSmDevicesTagsItem {
  readonly id?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  /** MAC address of the Wi-Fi adapter of the device. */
  readonly wifiMac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
}

/**
 * Adds, removes or replaces tags of Systems Manager devices of a network.
 *
 * `POST /networks/{networkId}/sm/devices/modifyTags`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/modify-network-sm-devices-tags/
 * @since 0.2.0
 * @category configure
 */
export const modifyNetworkSmDevicesTags: Write<
  ModifyNetworkSmDevicesTagsInput,
  Array<ModifyNetworkSmDevicesTagsItem>
> = /*#__PURE__*/ write({
  id: "modifyNetworkSmDevicesTags",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/modifyTags",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { wifiMacs: "[s]", ids: "[s]", serials: "[s]", scope: "[s]", tags: "[s]!", updateAction: "s!" },
  response: "[{id:s,tags:[s],wifiMac:s,serial:s}]",
  scope: "sm:config:write"
})

/**
 * The input of {@link moveNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface MoveNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC addresses of the Wi-Fi adapters of the devices. */
  readonly wifiMacs?: ReadonlyArray<string> | null | undefined
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | null | undefined
  readonly newNetwork: string
}

/**
 * The answer of {@link moveNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveNetworkSmDevicesOutput {
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: Array<string> | null | undefined
  readonly newNetwork?: string | null | undefined
}

/**
 * Moves Systems Manager devices of a network to another.
 *
 * `POST /networks/{networkId}/sm/devices/move`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const moveNetworkSmDevices: Write<MoveNetworkSmDevicesInput, MoveNetworkSmDevicesOutput> = /*#__PURE__*/ write({
  id: "moveNetworkSmDevices",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/move",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { wifiMacs: "[s]", ids: "[s]", serials: "[s]", scope: "[s]", newNetwork: "s!" },
  response: "{ids:[s],newNetwork:s}",
  scope: "sm:config:write"
})

/**
 * The input of {@link rebootNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RebootNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC addresses of the Wi-Fi adapters of the devices. */
  readonly wifiMacs?: ReadonlyArray<string> | null | undefined
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | null | undefined
  readonly kextPaths?: ReadonlyArray<string> | null | undefined
  readonly notifyUser?: boolean | null | undefined
  readonly rebuildKernelCache?: boolean | null | undefined
  readonly requestRequiresNetworkTether?: boolean | null | undefined
}

/**
 * The answer of {@link rebootNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RebootNetworkSmDevicesOutput {
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: Array<string> | null | undefined
}

/**
 * Reboots Systems Manager devices of a network.
 *
 * `POST /networks/{networkId}/sm/devices/reboot`
 *
 * @see https://developer.cisco.com/meraki/api-v1/reboot-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const rebootNetworkSmDevices: Write<
  RebootNetworkSmDevicesInput,
  RebootNetworkSmDevicesOutput
> = /*#__PURE__*/ write({
  id: "rebootNetworkSmDevices",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/reboot",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: {
    wifiMacs: "[s]",
    ids: "[s]",
    serials: "[s]",
    scope: "[s]",
    kextPaths: "[s]",
    notifyUser: "b",
    rebuildKernelCache: "b",
    requestRequiresNetworkTether: "b"
  },
  response: "{ids:[s]}"
})

/**
 * The input of {@link shutdownNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ShutdownNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC addresses of the Wi-Fi adapters of the devices. */
  readonly wifiMacs?: ReadonlyArray<string> | null | undefined
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link shutdownNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ShutdownNetworkSmDevicesOutput {
  /** Ids of Systems Manager devices, as `getNetworkSmDevices` lists them. */
  readonly ids?: Array<string> | null | undefined
}

/**
 * Shuts down Systems Manager devices of a network.
 *
 * `POST /networks/{networkId}/sm/devices/shutdown`
 *
 * @see https://developer.cisco.com/meraki/api-v1/shutdown-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const shutdownNetworkSmDevices: Write<
  ShutdownNetworkSmDevicesInput,
  ShutdownNetworkSmDevicesOutput
> = /*#__PURE__*/ write({
  id: "shutdownNetworkSmDevices",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/shutdown",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { wifiMacs: "[s]", ids: "[s]", serials: "[s]", scope: "[s]" },
  response: "{ids:[s]}"
})

/**
 * The input of {@link wipeNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface WipeNetworkSmDevicesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** MAC address of the Wi-Fi adapter of the device. */
  readonly wifiMac?: string | null | undefined
  readonly id?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Six digits, needed to lock or wipe a macOS device. */
  readonly pin?: number | null | undefined
}

/**
 * The answer of {@link wipeNetworkSmDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface WipeNetworkSmDevicesOutput {
  readonly id?: string | null | undefined
}

/**
 * Wipes a Systems Manager device of a network.
 *
 * `POST /networks/{networkId}/sm/devices/wipe`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/wipe-network-sm-devices/
 * @since 0.2.0
 * @category configure
 */
export const wipeNetworkSmDevices: Write<WipeNetworkSmDevicesInput, WipeNetworkSmDevicesOutput> = /*#__PURE__*/ write({
  id: "wipeNetworkSmDevices",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/wipe",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { wifiMac: "s", id: "s", serial: "s", pin: "i" },
  response: "{id:s}",
  scope: "sm:config:write"
})

/**
 * The input of {@link getNetworkSmDeviceCellularUsageHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceCellularUsageHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceCellularUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceCellularUsageHistory {
  readonly received?: number | null | undefined
  readonly sent?: number | null | undefined
  /** Time that the entry is about. */
  readonly ts?: string | null | undefined
}

/**
 * Returns the cellular data usage history of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/cellularUsageHistory`
 *
 * OAuth scope: `sm:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-cellular-usage-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSmDeviceCellularUsageHistory: Read<
  GetNetworkSmDeviceCellularUsageHistoryInput,
  Array<NetworkSmDeviceCellularUsageHistory>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceCellularUsageHistory",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/cellularUsageHistory",
  tag: "sm",
  category: "monitor",
  subTags: ["devices", "cellularUsageHistory"],
  response: "[{received:n,sent:n,ts:s}]",
  scope: "sm:telemetry:read"
})

/**
 * The input of {@link getNetworkSmDeviceCerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceCertsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceCerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceCert {
  readonly name?: string | null | undefined
  readonly notValidAfter?: string | null | undefined
  readonly notValidBefore?: string | null | undefined
  readonly certPem?: string | null | undefined
  /** Id of the Systems Manager device, as `getNetworkSmDevices` lists it. */
  readonly deviceId?: string | null | undefined
  readonly issuer?: string | null | undefined
  readonly subject?: string | null | undefined
  readonly id?: string | null | undefined
}

/**
 * Lists the certificates of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/certs`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-certs/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceCerts: Read<
  GetNetworkSmDeviceCertsInput,
  Array<NetworkSmDeviceCert>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceCerts",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/certs",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "certs"],
  response: "[{name:s,notValidAfter:s,notValidBefore:s,certPem:s,deviceId:s,issuer:s,subject:s,id:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmDeviceConnectivity}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceConnectivityInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceConnectivity}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceConnectivity {
  readonly firstSeenAt?: string | null | undefined
  readonly lastSeenAt?: string | null | undefined
}

/**
 * Returns the connectivity history of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/connectivity`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-connectivity/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSmDeviceConnectivity: Paginated<
  GetNetworkSmDeviceConnectivityInput,
  Array<NetworkSmDeviceConnectivity>,
  NetworkSmDeviceConnectivity
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmDeviceConnectivity",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/connectivity",
  tag: "sm",
  category: "monitor",
  subTags: ["devices", "connectivity"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{firstSeenAt:s,lastSeenAt:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:telemetry:read"
})

/**
 * The input of {@link getNetworkSmDeviceDesktopLogs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceDesktopLogsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceDesktopLogs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceDesktopLog {
  readonly measuredAt?: string | null | undefined
  /** User that is signed on with the client. */
  readonly user?: string | null | undefined
  readonly networkDevice?: string | null | undefined
  readonly networkDriver?: string | null | undefined
  readonly wifiChannel?: string | null | undefined
  readonly wifiAuth?: string | null | undefined
  readonly wifiBssid?: string | null | undefined
  readonly wifiSsid?: string | null | undefined
  readonly wifiRssi?: string | null | undefined
  readonly wifiNoise?: string | null | undefined
  readonly dhcpServer?: string | null | undefined
  readonly ip?: string | null | undefined
  readonly networkMTU?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  readonly gateway?: string | null | undefined
  readonly publicIP?: string | null | undefined
  readonly dnsServer?: string | null | undefined
  /** Time that the entry is about. */
  readonly ts?: string | null | undefined
}

/**
 * Lists the desktop logs of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/desktopLogs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-desktop-logs/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSmDeviceDesktopLogs: Paginated<
  GetNetworkSmDeviceDesktopLogsInput,
  Array<NetworkSmDeviceDesktopLog>,
  NetworkSmDeviceDesktopLog
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmDeviceDesktopLogs",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/desktopLogs",
  tag: "sm",
  category: "monitor",
  subTags: ["devices", "desktopLogs"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{measuredAt:s,user:s,networkDevice:s,networkDriver:s,wifiChannel:s,wifiAuth:s,wifiBssid:s,wifiSsid:s,wifiRssi:s,wifiNoise:s,dhcpServer:s,ip:s,networkMTU:s,subnet:s,gateway:s,publicIP:s,dnsServer:s,ts:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:telemetry:read"
})

/**
 * The input of {@link getNetworkSmDeviceDeviceCommandLogs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceDeviceCommandLogsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceDeviceCommandLogs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceDeviceCommandLog {
  readonly action?: string | null | undefined
  readonly name?: string | null | undefined
  readonly details?: string | null | undefined
  readonly dashboardUser?: string | null | undefined
  /** Time that the entry is about. */
  readonly ts?: string | null | undefined
}

/**
 * Lists the command logs of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/deviceCommandLogs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-device-command-logs/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSmDeviceDeviceCommandLogs: Paginated<
  GetNetworkSmDeviceDeviceCommandLogsInput,
  Array<NetworkSmDeviceDeviceCommandLog>,
  NetworkSmDeviceDeviceCommandLog
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmDeviceDeviceCommandLogs",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/deviceCommandLogs",
  tag: "sm",
  category: "monitor",
  subTags: ["devices", "deviceCommandLogs"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{action:s,name:s,details:s,dashboardUser:s,ts:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:telemetry:read"
})

/**
 * The input of {@link getNetworkSmDeviceDeviceProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceDeviceProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceDeviceProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceDeviceProfile {
  /** Id of the Systems Manager device, as `getNetworkSmDevices` lists it. */
  readonly deviceId?: string | null | undefined
  readonly id?: string | null | undefined
  readonly isEncrypted?: boolean | null | undefined
  readonly isManaged?: boolean | null | undefined
  readonly profileData?: string | null | undefined
  readonly profileIdentifier?: string | null | undefined
  readonly name?: string | null | undefined
  readonly version?: string | null | undefined
}

/**
 * Lists the installed profiles of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/deviceProfiles`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-device-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceDeviceProfiles: Read<
  GetNetworkSmDeviceDeviceProfilesInput,
  Array<NetworkSmDeviceDeviceProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceDeviceProfiles",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/deviceProfiles",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "deviceProfiles"],
  response: "[{deviceId:s,id:s,isEncrypted:b,isManaged:b,profileData:s,profileIdentifier:s,name:s,version:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link installNetworkSmDeviceApps}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface InstallNetworkSmDeviceAppsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
  /** Which apps: their ids in Systems Manager. */
  readonly appIds: ReadonlyArray<string>
  readonly force?: boolean | null | undefined
}

/**
 * Installs apps on a Systems Manager device in a network.
 *
 * `POST /networks/{networkId}/sm/devices/{deviceId}/installApps`
 *
 * @see https://developer.cisco.com/meraki/api-v1/install-network-sm-device-apps/
 * @since 0.2.0
 * @category configure
 */
export const installNetworkSmDeviceApps: Write<
  InstallNetworkSmDeviceAppsInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ write({
  id: "installNetworkSmDeviceApps",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/{deviceId}/installApps",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { appIds: "[s]!", force: "b" },
  response: "{*:*}"
})

/**
 * The input of {@link getNetworkSmDeviceNetworkAdapters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceNetworkAdaptersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceNetworkAdapters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceNetworkAdapter {
  readonly dhcpServer?: string | null | undefined
  readonly dnsServer?: string | null | undefined
  readonly gateway?: string | null | undefined
  readonly id?: string | null | undefined
  readonly ip?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * Lists the network adapters of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/networkAdapters`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-network-adapters/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceNetworkAdapters: Read<
  GetNetworkSmDeviceNetworkAdaptersInput,
  Array<NetworkSmDeviceNetworkAdapter>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceNetworkAdapters",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/networkAdapters",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "networkAdapters"],
  response: "[{dhcpServer:s,dnsServer:s,gateway:s,id:s,ip:s,mac:s,name:s,subnet:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmDevicePerformanceHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDevicePerformanceHistoryInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmDevicePerformanceHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDevicePerformanceHistory {
  readonly cpuPercentUsed?: number | null | undefined
  readonly memFree?: number | null | undefined
  readonly memWired?: number | null | undefined
  readonly memActive?: number | null | undefined
  readonly memInactive?: number | null | undefined
  readonly networkSent?: number | null | undefined
  readonly networkReceived?: number | null | undefined
  readonly swapUsed?: number | null | undefined
  readonly diskUsage?: NetworkSmDevicePerformanceHistoryDiskUsage | null | undefined
  /** Time that the entry is about. */
  readonly ts?: string | null | undefined
}

/**
 * `[].diskUsage` in the answer of {@link getNetworkSmDevicePerformanceHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDevicePerformanceHistoryDiskUsage {
  readonly c?: NetworkSmDevicePerformanceHistoryDiskUsageC | null | undefined
}

/**
 * `[].diskUsage.c` in the answer of {@link getNetworkSmDevicePerformanceHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDevicePerformanceHistoryDiskUsageC {
  readonly used?: number | null | undefined
  readonly space?: number | null | undefined
}

/**
 * Returns the performance history of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/performanceHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-performance-history/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSmDevicePerformanceHistory: Paginated<
  GetNetworkSmDevicePerformanceHistoryInput,
  Array<NetworkSmDevicePerformanceHistory>,
  NetworkSmDevicePerformanceHistory
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmDevicePerformanceHistory",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/performanceHistory",
  tag: "sm",
  category: "monitor",
  subTags: ["devices", "performanceHistory"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{cpuPercentUsed:n,memFree:i,memWired:i,memActive:i,memInactive:i,networkSent:i,networkReceived:i,swapUsed:i,diskUsage:{c:{used:i,space:i}},ts:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:telemetry:read"
})

/**
 * The input of {@link refreshNetworkSmDeviceDetails}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RefreshNetworkSmDeviceDetailsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * Asks a Systems Manager device in a network to report its details again.
 *
 * `POST /networks/{networkId}/sm/devices/{deviceId}/refreshDetails`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/refresh-network-sm-device-details/
 * @since 0.2.0
 * @category configure
 */
export const refreshNetworkSmDeviceDetails: Write<
  RefreshNetworkSmDeviceDetailsInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ write({
  id: "refreshNetworkSmDeviceDetails",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/{deviceId}/refreshDetails",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  response: "{*:*}",
  scope: "sm:config:write"
})

/**
 * The input of {@link getNetworkSmDeviceRestrictions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceRestrictionsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * The answer of {@link getNetworkSmDeviceRestrictions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceRestrictions {
  readonly restrictions?: Array<NetworkSmDeviceRestrictionsRestriction> | null | undefined
}

/**
 * `restrictions[]` in the answer of {@link getNetworkSmDeviceRestrictions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceRestrictionsRestriction {
  readonly profile?: string | null | undefined
  readonly restrictions?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * Lists the restrictions of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/restrictions`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-restrictions/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceRestrictions: Read<
  GetNetworkSmDeviceRestrictionsInput,
  NetworkSmDeviceRestrictions
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceRestrictions",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/restrictions",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "restrictions"],
  response: "{restrictions:[{profile:s,restrictions:{*:*}}]}",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmDeviceSecurityCenters}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceSecurityCentersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceSecurityCenters}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceSecurityCenter {
  readonly isRooted?: boolean | null | undefined
  readonly hasAntiVirus?: boolean | null | undefined
  readonly antiVirusName?: string | null | undefined
  readonly isFireWallEnabled?: boolean | null | undefined
  readonly hasFireWallInstalled?: boolean | null | undefined
  readonly fireWallName?: string | null | undefined
  readonly isDiskEncrypted?: boolean | null | undefined
  readonly isAutoLoginDisabled?: boolean | null | undefined
  readonly id?: string | null | undefined
  readonly runningProcs?: string | null | undefined
}

/**
 * Returns the security state of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/securityCenters`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-security-centers/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceSecurityCenters: Read<
  GetNetworkSmDeviceSecurityCentersInput,
  Array<NetworkSmDeviceSecurityCenter>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceSecurityCenters",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/securityCenters",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "securityCenters"],
  response: "[{isRooted:b,hasAntiVirus:b,antiVirusName:s,isFireWallEnabled:b,hasFireWallInstalled:b,fireWallName:s,isDiskEncrypted:b,isAutoLoginDisabled:b,id:s,runningProcs:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmDeviceSoftwares}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceSoftwaresInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceSoftwares}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceSoftware {
  readonly appId?: string | null | undefined
  readonly bundleSize?: number | null | undefined
  readonly createdAt?: string | null | undefined
  /** Id of the Systems Manager device, as `getNetworkSmDevices` lists it. */
  readonly deviceId?: string | null | undefined
  readonly dynamicSize?: number | null | undefined
  readonly id?: string | null | undefined
  readonly identifier?: string | null | undefined
  readonly installedAt?: string | null | undefined
  readonly toInstall?: boolean | null | undefined
  readonly iosRedemptionCode?: boolean | null | undefined
  readonly isManaged?: boolean | null | undefined
  readonly itunesId?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly name?: string | null | undefined
  readonly path?: string | null | undefined
  readonly redemptionCode?: number | null | undefined
  readonly shortVersion?: string | null | undefined
  readonly status?: string | null | undefined
  readonly toUninstall?: boolean | null | undefined
  readonly uninstalledAt?: string | null | undefined
  /** When it was last changed. */
  readonly updatedAt?: string | null | undefined
  readonly vendor?: string | null | undefined
  readonly version?: string | null | undefined
}

/**
 * Returns the installed software of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/softwares`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-softwares/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceSoftwares: Read<
  GetNetworkSmDeviceSoftwaresInput,
  Array<NetworkSmDeviceSoftware>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceSoftwares",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/softwares",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "softwares"],
  response: "[{appId:s,bundleSize:i,createdAt:s,deviceId:s,dynamicSize:i,id:s,identifier:s,installedAt:s,toInstall:b,iosRedemptionCode:b,isManaged:b,itunesId:s,licenseKey:s,name:s,path:s,redemptionCode:i,shortVersion:s,status:s,toUninstall:b,uninstalledAt:s,updatedAt:s,vendor:s,version:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link unenrollNetworkSmDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UnenrollNetworkSmDeviceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * The answer of {@link unenrollNetworkSmDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UnenrollNetworkSmDeviceOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Unenrolls a device in a network from Systems Manager.
 *
 * `POST /networks/{networkId}/sm/devices/{deviceId}/unenroll`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/unenroll-network-sm-device/
 * @since 0.2.0
 * @category configure
 */
export const unenrollNetworkSmDevice: Write<
  UnenrollNetworkSmDeviceInput,
  UnenrollNetworkSmDeviceOutput
> = /*#__PURE__*/ write({
  id: "unenrollNetworkSmDevice",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/{deviceId}/unenroll",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  response: "{success:b}",
  scope: "sm:config:write"
})

/**
 * The input of {@link uninstallNetworkSmDeviceApps}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UninstallNetworkSmDeviceAppsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
  /** Which apps: their ids in Systems Manager. */
  readonly appIds: ReadonlyArray<string>
}

/**
 * Uninstalls apps from a Systems Manager device in a network.
 *
 * `POST /networks/{networkId}/sm/devices/{deviceId}/uninstallApps`
 *
 * @see https://developer.cisco.com/meraki/api-v1/uninstall-network-sm-device-apps/
 * @since 0.2.0
 * @category configure
 */
export const uninstallNetworkSmDeviceApps: Write<
  UninstallNetworkSmDeviceAppsInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ write({
  id: "uninstallNetworkSmDeviceApps",
  method: "POST",
  path: "/networks/{networkId}/sm/devices/{deviceId}/uninstallApps",
  tag: "sm",
  category: "configure",
  subTags: ["devices"],
  body: { appIds: "[s]!" },
  response: "{*:*}"
})

/**
 * The input of {@link getNetworkSmDeviceWlanLists}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmDeviceWlanListsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager device: its `id` as `getNetworkSmDevices` lists it. */
  readonly deviceId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmDeviceWlanLists}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmDeviceWlanList {
  readonly createdAt?: string | null | undefined
  readonly id?: string | null | undefined
  readonly xml?: string | null | undefined
}

/**
 * Lists the saved WLANs of a Systems Manager device in a network.
 *
 * `GET /networks/{networkId}/sm/devices/{deviceId}/wlanLists`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-device-wlan-lists/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmDeviceWlanLists: Read<
  GetNetworkSmDeviceWlanListsInput,
  Array<NetworkSmDeviceWlanList>
> = /*#__PURE__*/ read({
  id: "getNetworkSmDeviceWlanLists",
  method: "GET",
  path: "/networks/{networkId}/sm/devices/{deviceId}/wlanLists",
  tag: "sm",
  category: "configure",
  subTags: ["devices", "wlanLists"],
  response: "[{createdAt:s,id:s,xml:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** From 3 to 50. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  readonly payloadTypes?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmProfile {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly scope?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly payloadTypes?: Array<string> | null | undefined
}

/**
 * Lists the Systems Manager profiles of a network.
 *
 * `GET /networks/{networkId}/sm/profiles`
 *
 * Answers in pages of 50 unless `perPage` says otherwise.
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmProfiles: Paginated<
  GetNetworkSmProfilesInput,
  Array<NetworkSmProfile>,
  NetworkSmProfile
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmProfiles",
  method: "GET",
  path: "/networks/{networkId}/sm/profiles",
  tag: "sm",
  category: "configure",
  subTags: ["profiles"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", payloadTypes: "[s]" },
  response: "[{id:s,name:s,description:s,scope:s,tags:[s],payloadTypes:[s]}]",
  paging: { itemsIn: "array", perPage: 50 },
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmTargetGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmTargetGroupsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Whether the ids of devices and users in the target group are answered too. */
  readonly withDetails?: boolean | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmTargetGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmTargetGroup {
  /** Other operations take it as `targetGroupId`. */
  readonly id: string
  readonly name?: string | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
}

/**
 * Lists the Systems Manager target groups of a network.
 *
 * `GET /networks/{networkId}/sm/targetGroups`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-target-groups/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmTargetGroups: Read<
  GetNetworkSmTargetGroupsInput,
  Array<NetworkSmTargetGroup>
> = /*#__PURE__*/ read({
  id: "getNetworkSmTargetGroups",
  method: "GET",
  path: "/networks/{networkId}/sm/targetGroups",
  tag: "sm",
  category: "configure",
  subTags: ["targetGroups"],
  query: { withDetails: "b" },
  response: "[{id:s!,name:s,scope:s,tags:[s]}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link createNetworkSmTargetGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSmTargetGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name?: string | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. Comma-separated. */
  readonly scope?: string | null | undefined
}

/**
 * Creates a Systems Manager target group in a network.
 *
 * `POST /networks/{networkId}/sm/targetGroups`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-sm-target-group/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSmTargetGroup: Write<
  CreateNetworkSmTargetGroupInput,
  NetworkSmTargetGroup
> = /*#__PURE__*/ write({
  id: "createNetworkSmTargetGroup",
  method: "POST",
  path: "/networks/{networkId}/sm/targetGroups",
  tag: "sm",
  category: "configure",
  subTags: ["targetGroups"],
  body: { name: "s", scope: "s" },
  response: "{id:s!,name:s,scope:s,tags:[s]}",
  scope: "sm:config:write"
})

/**
 * The input of {@link getNetworkSmTargetGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmTargetGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager target group: its `id` as `getNetworkSmTargetGroups` lists it. */
  readonly targetGroupId: string | number
  /** Whether the ids of devices and users in the target group are answered too. */
  readonly withDetails?: boolean | undefined
}

/**
 * Returns one Systems Manager target group of a network.
 *
 * `GET /networks/{networkId}/sm/targetGroups/{targetGroupId}`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-target-group/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmTargetGroup: Read<GetNetworkSmTargetGroupInput, NetworkSmTargetGroup> = /*#__PURE__*/ read({
  id: "getNetworkSmTargetGroup",
  method: "GET",
  path: "/networks/{networkId}/sm/targetGroups/{targetGroupId}",
  tag: "sm",
  category: "configure",
  subTags: ["targetGroups"],
  query: { withDetails: "b" },
  response: "{id:s!,name:s,scope:s,tags:[s]}",
  scope: "sm:config:read"
})

/**
 * The input of {@link updateNetworkSmTargetGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSmTargetGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager target group: its `id` as `getNetworkSmTargetGroups` lists it. */
  readonly targetGroupId: string | number
  readonly name?: string | null | undefined
  /** Which devices: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. Comma-separated. */
  readonly scope?: string | null | undefined
}

/**
 * Updates a Systems Manager target group of a network.
 *
 * `PUT /networks/{networkId}/sm/targetGroups/{targetGroupId}`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-sm-target-group/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSmTargetGroup: Write<
  UpdateNetworkSmTargetGroupInput,
  NetworkSmTargetGroup
> = /*#__PURE__*/ write({
  id: "updateNetworkSmTargetGroup",
  method: "PUT",
  path: "/networks/{networkId}/sm/targetGroups/{targetGroupId}",
  tag: "sm",
  category: "configure",
  subTags: ["targetGroups"],
  body: { name: "s", scope: "s" },
  response: "{id:s!,name:s,scope:s,tags:[s]}",
  scope: "sm:config:write"
})

/**
 * The input of {@link deleteNetworkSmTargetGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSmTargetGroupInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager target group: its `id` as `getNetworkSmTargetGroups` lists it. */
  readonly targetGroupId: string | number
}

/**
 * Deletes a Systems Manager target group of a network.
 *
 * `DELETE /networks/{networkId}/sm/targetGroups/{targetGroupId}`
 *
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-sm-target-group/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSmTargetGroup: Write<DeleteNetworkSmTargetGroupInput, void> = /*#__PURE__*/ write({
  id: "deleteNetworkSmTargetGroup",
  method: "DELETE",
  path: "/networks/{networkId}/sm/targetGroups/{targetGroupId}",
  tag: "sm",
  category: "configure",
  subTags: ["targetGroups"],
  scope: "sm:config:write"
})

/**
 * The input of {@link getNetworkSmTrustedAccessConfigs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmTrustedAccessConfigsInput {
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
 * `[]` in the answer of {@link getNetworkSmTrustedAccessConfigs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmTrustedAccessConfig {
  readonly id?: string | null | undefined
  readonly ssidName?: string | null | undefined
  readonly name?: string | null | undefined
  readonly scope?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly timeboundType?: "dynamic" | "static" | Unlisted | null | undefined
  readonly sendExpirationEmails?: boolean | null | undefined
  readonly notifyTimeBeforeAccessEnds?: number | null | undefined
  readonly additionalEmailText?: string | null | undefined
  /** In ISO 8601. */
  readonly accessStartAt?: string | null | undefined
  /** In ISO 8601. */
  readonly accessEndAt?: string | null | undefined
}

/**
 * Lists the Systems Manager trusted access configurations of a network.
 *
 * `GET /networks/{networkId}/sm/trustedAccessConfigs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-trusted-access-configs/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmTrustedAccessConfigs: Paginated<
  GetNetworkSmTrustedAccessConfigsInput,
  Array<NetworkSmTrustedAccessConfig>,
  NetworkSmTrustedAccessConfig
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmTrustedAccessConfigs",
  method: "GET",
  path: "/networks/{networkId}/sm/trustedAccessConfigs",
  tag: "sm",
  category: "configure",
  subTags: ["trustedAccessConfigs"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s,ssidName:s,name:s,scope:s,tags:[s],timeboundType:e(dynamic|static),sendExpirationEmails:b,notifyTimeBeforeAccessEnds:i,additionalEmailText:s,accessStartAt:d,accessEndAt:d}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmUserAccessDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmUserAccessDevicesInput {
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
 * `[]` in the answer of {@link getNetworkSmUserAccessDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmUserAccessDevice {
  /** Other operations take it as `userAccessDeviceId`. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly systemType?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly username?: string | null | undefined
  readonly email?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly trustedAccessConnections?: Array<NetworkSmUserAccessDeviceTrustedAccessConnection> | null | undefined
}

/**
 * `[].trustedAccessConnections[]` in the answer of {@link getNetworkSmUserAccessDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmUserAccessDeviceTrustedAccessConnection {
  readonly trustedAccessConfigId?: string | null | undefined
  readonly downloadedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly scepCompletedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly lastConnectedAt?: string | null | undefined
}

/**
 * Lists the Systems Manager user access devices of a network.
 *
 * `GET /networks/{networkId}/sm/userAccessDevices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-user-access-devices/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmUserAccessDevices: Paginated<
  GetNetworkSmUserAccessDevicesInput,
  Array<NetworkSmUserAccessDevice>,
  NetworkSmUserAccessDevice
> = /*#__PURE__*/ paginated({
  id: "getNetworkSmUserAccessDevices",
  method: "GET",
  path: "/networks/{networkId}/sm/userAccessDevices",
  tag: "sm",
  category: "configure",
  subTags: ["userAccessDevices"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s,name:s,systemType:s,mac:s,username:s,email:s,tags:[s],trustedAccessConnections:[{trustedAccessConfigId:s,downloadedAt:s,scepCompletedAt:d,lastConnectedAt:d}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sm:config:read"
})

/**
 * The input of {@link deleteNetworkSmUserAccessDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSmUserAccessDeviceInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager user access device: its `id` as `getNetworkSmUserAccessDevices` lists it. */
  readonly userAccessDeviceId: string | number
}

/**
 * Deletes a Systems Manager user access device of a network.
 *
 * `DELETE /networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}`.
 * OAuth scope: `sm:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-sm-user-access-device/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSmUserAccessDevice: Batchable<
  DeleteNetworkSmUserAccessDeviceInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSmUserAccessDevice",
  method: "DELETE",
  path: "/networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}",
  tag: "sm",
  category: "configure",
  subTags: ["userAccessDevices"],
  batch: { resource: "/networks/{networkId}/sm/userAccessDevices/{userAccessDeviceId}", operation: "destroy" },
  scope: "sm:config:write"
})

/**
 * The input of {@link getNetworkSmUsers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmUsersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Only those with one of these ids. */
  readonly ids?: ReadonlyArray<string> | undefined
  /** Only users with one of these user names. */
  readonly usernames?: ReadonlyArray<string> | undefined
  /** Only users with one of these email addresses. */
  readonly emails?: ReadonlyArray<string> | undefined
  /** Only devices of this kind: `all`, `none`, or one of `withAny`, `withAll`, `withoutAny`, `withoutAll` with tags. */
  readonly scope?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSmUsers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmUser {
  /** Other operations take it as `userId`. */
  readonly id?: string | null | undefined
  readonly email?: string | null | undefined
  readonly fullName?: string | null | undefined
  readonly username?: string | null | undefined
  readonly hasPassword?: boolean | null | undefined
  readonly tags?: string | null | undefined
  readonly adGroups?: Array<string> | null | undefined
  readonly azureAdGroups?: Array<string> | null | undefined
  readonly samlGroups?: Array<string> | null | undefined
  readonly asmGroups?: Array<string> | null | undefined
  readonly isExternal?: boolean | null | undefined
  readonly displayName?: string | null | undefined
  readonly hasIdentityCertificate?: boolean | null | undefined
  readonly userThumbnail?: string | null | undefined
}

/**
 * Lists the owners of Systems Manager devices in a network.
 *
 * `GET /networks/{networkId}/sm/users`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-users/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmUsers: Read<GetNetworkSmUsersInput, Array<NetworkSmUser>> = /*#__PURE__*/ read({
  id: "getNetworkSmUsers",
  method: "GET",
  path: "/networks/{networkId}/sm/users",
  tag: "sm",
  category: "configure",
  query: { ids: "[s]", usernames: "[s]", emails: "[s]", scope: "[s]" },
  response: "[{id:s,email:s,fullName:s,username:s,hasPassword:b,tags:s,adGroups:[s],azureAdGroups:[s],samlGroups:[s],asmGroups:[s],isExternal:b,displayName:s,hasIdentityCertificate:b,userThumbnail:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmUserDeviceProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmUserDeviceProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager user: its `id` as `getNetworkSmUsers` lists it. */
  readonly userId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmUserDeviceProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmUserDeviceProfile {
  /** Id of the Systems Manager device, as `getNetworkSmDevices` lists it. */
  readonly deviceId?: string | null | undefined
  readonly id?: string | null | undefined
  readonly isEncrypted?: boolean | null | undefined
  readonly isManaged?: boolean | null | undefined
  readonly profileData?: string | null | undefined
  readonly profileIdentifier?: string | null | undefined
  readonly name?: string | null | undefined
  readonly version?: string | null | undefined
}

/**
 * Lists the profiles of a Systems Manager user in a network.
 *
 * `GET /networks/{networkId}/sm/users/{userId}/deviceProfiles`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-user-device-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmUserDeviceProfiles: Read<
  GetNetworkSmUserDeviceProfilesInput,
  Array<NetworkSmUserDeviceProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkSmUserDeviceProfiles",
  method: "GET",
  path: "/networks/{networkId}/sm/users/{userId}/deviceProfiles",
  tag: "sm",
  category: "configure",
  subTags: ["deviceProfiles"],
  response: "[{deviceId:s,id:s,isEncrypted:b,isManaged:b,profileData:s,profileIdentifier:s,name:s,version:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getNetworkSmUserSoftwares}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSmUserSoftwaresInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which Systems Manager user: its `id` as `getNetworkSmUsers` lists it. */
  readonly userId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSmUserSoftwares}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSmUserSoftware {
  readonly appId?: string | null | undefined
  readonly bundleSize?: number | null | undefined
  readonly createdAt?: string | null | undefined
  /** Id of the Systems Manager device, as `getNetworkSmDevices` lists it. */
  readonly deviceId?: string | null | undefined
  readonly dynamicSize?: number | null | undefined
  readonly id?: string | null | undefined
  readonly identifier?: string | null | undefined
  readonly installedAt?: string | null | undefined
  readonly toInstall?: boolean | null | undefined
  readonly iosRedemptionCode?: boolean | null | undefined
  readonly isManaged?: boolean | null | undefined
  readonly itunesId?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly name?: string | null | undefined
  readonly path?: string | null | undefined
  readonly redemptionCode?: number | null | undefined
  readonly shortVersion?: string | null | undefined
  readonly status?: string | null | undefined
  readonly toUninstall?: boolean | null | undefined
  readonly uninstalledAt?: string | null | undefined
  /** When it was last changed. */
  readonly updatedAt?: string | null | undefined
  readonly vendor?: string | null | undefined
  readonly version?: string | null | undefined
}

/**
 * Returns the software of a Systems Manager user in a network.
 *
 * `GET /networks/{networkId}/sm/users/{userId}/softwares`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sm-user-softwares/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSmUserSoftwares: Read<
  GetNetworkSmUserSoftwaresInput,
  Array<NetworkSmUserSoftware>
> = /*#__PURE__*/ read({
  id: "getNetworkSmUserSoftwares",
  method: "GET",
  path: "/networks/{networkId}/sm/users/{userId}/softwares",
  tag: "sm",
  category: "configure",
  subTags: ["softwares"],
  response: "[{appId:s,bundleSize:i,createdAt:s,deviceId:s,dynamicSize:i,id:s,identifier:s,installedAt:s,toInstall:b,iosRedemptionCode:b,isManaged:b,itunesId:s,licenseKey:s,name:s,path:s,redemptionCode:i,shortVersion:s,status:s,toUninstall:b,uninstalledAt:s,updatedAt:s,vendor:s,version:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getOrganizationSmAdminsRoles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSmAdminsRolesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationSmAdminsRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmAdminsRolesOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationSmAdminsRolesItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSmAdminsRolesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSmAdminsRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmAdminsRolesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSmAdminsRolesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSmAdminsRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmAdminsRolesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSmAdminsRolesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSmAdminsRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmAdminsRolesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSmAdminsRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmAdminsRolesItem {
  readonly roleId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Which devices it applies to, by tags. */
  readonly scope?: "all_tags" | "some" | "without_all_tags" | "without_some" | Unlisted | null | undefined
  readonly tags?: Array<string> | null | undefined
}

/**
 * Lists the limited access roles of Systems Manager in an organization.
 *
 * `GET /organizations/{organizationId}/sm/admins/roles`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sm-admins-roles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSmAdminsRoles: Paginated<
  GetOrganizationSmAdminsRolesInput,
  GetOrganizationSmAdminsRolesOutput,
  GetOrganizationSmAdminsRolesItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSmAdminsRoles",
  method: "GET",
  path: "/organizations/{organizationId}/sm/admins/roles",
  tag: "sm",
  category: "configure",
  subTags: ["admins", "roles"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{roleId:s,name:s,scope:e(all_tags|some|without_all_tags|without_some),tags:[s]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationSmAdminsRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationSmAdminsRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  readonly scope?: "all_tags" | "some" | "without_all_tags" | "without_some" | Unlisted | null | undefined
  readonly tags?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link createOrganizationSmAdminsRole}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmAdminsRole {
  /** Other operations take it as `roleId`. */
  readonly roleId: string
  readonly name?: string | null | undefined
  readonly scope?: "all_tags" | "some" | "without_all_tags" | "without_some" | Unlisted | null | undefined
  readonly tags?: Array<string> | null | undefined
}

/**
 * Creates a limited access role of Systems Manager in an organization.
 *
 * `POST /organizations/{organizationId}/sm/admins/roles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/sm/admins/roles`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-sm-admins-role/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationSmAdminsRole: Batchable<
  CreateOrganizationSmAdminsRoleInput,
  OrganizationSmAdminsRole
> = /*#__PURE__*/ batchable({
  id: "createOrganizationSmAdminsRole",
  method: "POST",
  path: "/organizations/{organizationId}/sm/admins/roles",
  tag: "sm",
  category: "configure",
  subTags: ["admins", "roles"],
  body: { name: "s!", scope: "e(all_tags|some|without_all_tags|without_some)", tags: "[s]" },
  response: "{roleId:s!,name:s,scope:e(all_tags|some|without_all_tags|without_some),tags:[s]}",
  batch: { resource: "/organizations/{organizationId}/sm/admins/roles", operation: "create" }
})

/**
 * The input of {@link getOrganizationSmAdminsRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSmAdminsRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which limited access role of Systems Manager: its `roleId` as `getOrganizationSmAdminsRoles` lists it. */
  readonly roleId: string | number
}

/**
 * Returns one limited access role of Systems Manager in an organization.
 *
 * `GET /organizations/{organizationId}/sm/admins/roles/{roleId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sm-admins-role/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSmAdminsRole: Read<
  GetOrganizationSmAdminsRoleInput,
  OrganizationSmAdminsRole
> = /*#__PURE__*/ read({
  id: "getOrganizationSmAdminsRole",
  method: "GET",
  path: "/organizations/{organizationId}/sm/admins/roles/{roleId}",
  tag: "sm",
  category: "configure",
  subTags: ["admins", "roles"],
  response: "{roleId:s!,name:s,scope:e(all_tags|some|without_all_tags|without_some),tags:[s]}"
})

/**
 * The input of {@link updateOrganizationSmAdminsRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSmAdminsRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which limited access role of Systems Manager: its `roleId` as `getOrganizationSmAdminsRoles` lists it. */
  readonly roleId: string | number
  readonly name?: string | null | undefined
  readonly scope?: "all_tags" | "some" | "without_all_tags" | "without_some" | Unlisted | null | undefined
  readonly tags?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates a limited access role of Systems Manager in an organization.
 *
 * `PUT /organizations/{organizationId}/sm/admins/roles/{roleId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/sm/admins/roles/{roleId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-sm-admins-role/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSmAdminsRole: Batchable<
  UpdateOrganizationSmAdminsRoleInput,
  OrganizationSmAdminsRole
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationSmAdminsRole",
  method: "PUT",
  path: "/organizations/{organizationId}/sm/admins/roles/{roleId}",
  tag: "sm",
  category: "configure",
  subTags: ["admins", "roles"],
  body: { name: "s", scope: "e(all_tags|some|without_all_tags|without_some)", tags: "[s]" },
  response: "{roleId:s!,name:s,scope:e(all_tags|some|without_all_tags|without_some),tags:[s]}",
  batch: { resource: "/organizations/{organizationId}/sm/admins/roles/{roleId}", operation: "update" }
})

/**
 * The input of {@link deleteOrganizationSmAdminsRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationSmAdminsRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which limited access role of Systems Manager: its `roleId` as `getOrganizationSmAdminsRoles` lists it. */
  readonly roleId: string | number
}

/**
 * Deletes a limited access role of Systems Manager in an organization.
 *
 * `DELETE /organizations/{organizationId}/sm/admins/roles/{roleId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/sm/admins/roles/{roleId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-sm-admins-role/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationSmAdminsRole: Batchable<
  DeleteOrganizationSmAdminsRoleInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationSmAdminsRole",
  method: "DELETE",
  path: "/organizations/{organizationId}/sm/admins/roles/{roleId}",
  tag: "sm",
  category: "configure",
  subTags: ["admins", "roles"],
  batch: { resource: "/organizations/{organizationId}/sm/admins/roles/{roleId}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationSmApnsCert}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSmApnsCertInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSmApnsCert}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmApnsCert {
  readonly certificate?: string | null | undefined
}

/**
 * Returns the Apple push certificate of Systems Manager in an organization.
 *
 * `GET /organizations/{organizationId}/sm/apnsCert`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sm-apns-cert/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSmApnsCert: Read<
  GetOrganizationSmApnsCertInput,
  OrganizationSmApnsCert
> = /*#__PURE__*/ read({
  id: "getOrganizationSmApnsCert",
  method: "GET",
  path: "/organizations/{organizationId}/sm/apnsCert",
  tag: "sm",
  category: "configure",
  subTags: ["apnsCert"],
  response: "{certificate:s}",
  scope: "sm:config:read"
})

/**
 * The input of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSmSentryPoliciesAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<OrganizationSmSentryPoliciesAssignmentsItemInput>
}

/**
 * `items[]` in the input of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationSmSentryPoliciesAssignmentsItemInput {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  readonly policies?: ReadonlyArray<OrganizationSmSentryPoliciesAssignmentsItemPolicyInput> | null | undefined
}

/**
 * `items[].policies[]` in the input of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationSmSentryPoliciesAssignmentsItemPolicyInput {
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  readonly smNetworkId: string
  /** Which devices it applies to, by tags. */
  readonly scope: OrganizationSmSentryPoliciesAssignmentsItemPolicyScopeInput
  readonly tags: ReadonlyArray<string>
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId: string
}

/**
 * `items[].policies[].scope` in the input of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationSmSentryPoliciesAssignmentsItemPolicyScopeInput =
  | "all"
  | "none"
  | "withAll"
  | "withAny"
  | "withoutAll"
  | "withoutAny"
  | Unlisted

/**
 * The answer of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmSentryPoliciesAssignments {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSmSentryPoliciesAssignmentsItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmSentryPoliciesAssignmentsItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly policies?: Array<OrganizationSmSentryPoliciesAssignmentsItemPolicy> | null | undefined
}

/**
 * `items[].policies[]` in the answer of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmSentryPoliciesAssignmentsItemPolicy {
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly smNetworkId?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  /** Which devices it applies to, by tags. */
  readonly scope?: OrganizationSmSentryPoliciesAssignmentsItemPolicyScope | null | undefined
  readonly groupNumber?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  readonly priority?: string | null | undefined
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * `items[].policies[].scope` in the answer of {@link updateOrganizationSmSentryPoliciesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSmSentryPoliciesAssignmentsItemPolicyScope =
  | "all"
  | "none"
  | "withAll"
  | "withAny"
  | "withoutAll"
  | "withoutAny"
  | Unlisted

/**
 * Updates the Systems Manager sentry policies of an organization.
 *
 * `PUT /organizations/{organizationId}/sm/sentry/policies/assignments`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/sm/sentry/policies/assignments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-sm-sentry-policies-assignments/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSmSentryPoliciesAssignments: Batchable<
  UpdateOrganizationSmSentryPoliciesAssignmentsInput,
  OrganizationSmSentryPoliciesAssignments
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationSmSentryPoliciesAssignments",
  method: "PUT",
  path: "/organizations/{organizationId}/sm/sentry/policies/assignments",
  tag: "sm",
  category: "configure",
  subTags: ["sentry", "policies", "assignments"],
  body: {
    items: "[{networkId:s!,policies:[{policyId:s,smNetworkId:s!,scope:e(all|none|withAll|withAny|withoutAll|withoutAny)!,tags:[s]!,groupPolicyId:s!}]}]!"
  },
  response: "{items:[{networkId:s,policies:[{policyId:s,networkId:s,smNetworkId:s,tags:[s],scope:e(all|none|withAll|withAny|withoutAll|withoutAny),groupNumber:s,groupPolicyId:s,priority:s,createdAt:s,lastUpdatedAt:s}]}]}",
  batch: { resource: "/organizations/{organizationId}/sm/sentry/policies/assignments", operation: "update" }
})

/**
 * The input of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSmSentryPoliciesAssignmentsByNetworkInput {
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
 * The answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSmSentryPoliciesAssignmentsByNetwork> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmSentryPoliciesAssignmentsByNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly policies?: Array<OrganizationSmSentryPoliciesAssignmentsByNetworkPolicy> | null | undefined
}

/**
 * `[].policies[]` in the answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmSentryPoliciesAssignmentsByNetworkPolicy {
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly smNetworkId?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  /** Which devices it applies to, by tags. */
  readonly scope?: OrganizationSmSentryPoliciesAssignmentsByNetworkPolicyScope | null | undefined
  readonly groupNumber?: string | null | undefined
  /** Id of a group policy, as `getNetworkGroupPolicies` lists it. */
  readonly groupPolicyId?: string | null | undefined
  readonly priority?: string | null | undefined
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * `[].policies[].scope` in the answer of {@link getOrganizationSmSentryPoliciesAssignmentsByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSmSentryPoliciesAssignmentsByNetworkPolicyScope =
  | "all"
  | "none"
  | "withAll"
  | "withAny"
  | "withoutAll"
  | "withoutAny"
  | Unlisted

/**
 * Lists the Systems Manager sentry policies of an organization, by network.
 *
 * `GET /organizations/{organizationId}/sm/sentry/policies/assignments/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sm-sentry-policies-assignments-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSmSentryPoliciesAssignmentsByNetwork: Paginated<
  GetOrganizationSmSentryPoliciesAssignmentsByNetworkInput,
  Array<GetOrganizationSmSentryPoliciesAssignmentsByNetworkOutput>,
  OrganizationSmSentryPoliciesAssignmentsByNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSmSentryPoliciesAssignmentsByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/sm/sentry/policies/assignments/byNetwork",
  tag: "sm",
  category: "configure",
  subTags: ["sentry", "policies", "assignments", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "[{items:[{networkId:s,policies:[{policyId:s,networkId:s,smNetworkId:s,tags:[s],scope:e(all|none|withAll|withAny|withoutAll|withoutAny),groupNumber:s,groupPolicyId:s,priority:s,createdAt:s,lastUpdatedAt:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationSmVppAccounts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSmVppAccountsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationSmVppAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmVppAccount {
  /** Other operations take it as `vppAccountId`. */
  readonly vppAccountId?: string | null | undefined
  readonly contentToken?: string | null | undefined
  readonly email?: string | null | undefined
  readonly name?: string | null | undefined
  readonly allowedAdmins?: string | null | undefined
  readonly networkIdAdmins?: string | null | undefined
  readonly assignableNetworks?: string | null | undefined
  readonly assignableNetworkIds?: Array<string> | null | undefined
  readonly vppLocationId?: string | null | undefined
  readonly vppLocationName?: string | null | undefined
  readonly lastSyncedAt?: string | null | undefined
  readonly lastForceSyncedAt?: string | null | undefined
  readonly parsedToken?: OrganizationSmVppAccountParsedToken | null | undefined
  readonly id?: string | null | undefined
  readonly vppServiceToken?: string | null | undefined
}

/**
 * `[].parsedToken` in the answer of {@link getOrganizationSmVppAccounts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSmVppAccountParsedToken {
  readonly orgName?: string | null | undefined
  readonly hashedToken?: string | null | undefined
  /** Until when it is valid. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Lists the Apple VPP accounts of Systems Manager in an organization.
 *
 * `GET /organizations/{organizationId}/sm/vppAccounts`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sm-vpp-accounts/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSmVppAccounts: Read<
  GetOrganizationSmVppAccountsInput,
  Array<OrganizationSmVppAccount>
> = /*#__PURE__*/ read({
  id: "getOrganizationSmVppAccounts",
  method: "GET",
  path: "/organizations/{organizationId}/sm/vppAccounts",
  tag: "sm",
  category: "configure",
  subTags: ["vppAccounts"],
  response: "[{vppAccountId:s,contentToken:s,email:s,name:s,allowedAdmins:s,networkIdAdmins:s,assignableNetworks:s,assignableNetworkIds:[s],vppLocationId:s,vppLocationName:s,lastSyncedAt:s,lastForceSyncedAt:s,parsedToken:{orgName:s,hashedToken:s,expiresAt:s},id:s,vppServiceToken:s}]",
  scope: "sm:config:read"
})

/**
 * The input of {@link getOrganizationSmVppAccount}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSmVppAccountInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which Apple VPP account of Systems Manager: its `vppAccountId` as `getOrganizationSmVppAccounts` lists it. */
  readonly vppAccountId: string | number
}

/**
 * Returns one Apple VPP account of Systems Manager in an organization, with its token.
 *
 * `GET /organizations/{organizationId}/sm/vppAccounts/{vppAccountId}`
 *
 * OAuth scope: `sm:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sm-vpp-account/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSmVppAccount: Read<
  GetOrganizationSmVppAccountInput,
  OrganizationSmVppAccount
> = /*#__PURE__*/ read({
  id: "getOrganizationSmVppAccount",
  method: "GET",
  path: "/organizations/{organizationId}/sm/vppAccounts/{vppAccountId}",
  tag: "sm",
  category: "configure",
  subTags: ["vppAccounts"],
  response: "{vppAccountId:s,contentToken:s,email:s,name:s,allowedAdmins:s,networkIdAdmins:s,assignableNetworks:s,assignableNetworkIds:[s],vppLocationId:s,vppLocationName:s,lastSyncedAt:s,lastForceSyncedAt:s,parsedToken:{orgName:s,hashedToken:s,expiresAt:s},id:s,vppServiceToken:s}",
  scope: "sm:config:read"
})
