/**
 * The operations that the API tags `devices`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface Device {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | null | undefined
  /** Street address that the device is shown at on the map. */
  readonly address?: string | null | undefined
  /** What people wrote down about the device. At most 255 characters. */
  readonly notes?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Other operations take it as `serial`. */
  readonly serial: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  /** MAC address of the device itself. */
  readonly mac: string
  /** IP address of the device in its own network. */
  readonly lanIp?: string | null | undefined
  /** Firmware that the device runs, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** Further facts that only some devices have. */
  readonly details?: Array<DeviceDetail> | null | undefined
  readonly beaconIdParams?: DeviceBeaconIdParams | null | undefined
}

/**
 * `details[]` in the answer of {@link getDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * `beaconIdParams` in the answer of {@link getDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceBeaconIdParams {
  /** Id that the Bluetooth beacons send, shared by many of them. */
  readonly uuid?: string | null | undefined
  /** First of the two numbers by which a Bluetooth beacon is told from others. */
  readonly major?: number | null | undefined
  /** Second of the two numbers by which a Bluetooth beacon is told from others. */
  readonly minor?: number | null | undefined
}

/**
 * Returns one device.
 *
 * `GET /devices/{serial}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device/
 * @since 0.2.0
 * @category configure
 */
export const getDevice: Read<GetDeviceInput, Device> = /*#__PURE__*/ read({
  id: "getDevice",
  method: "GET",
  path: "/devices/{serial}",
  tag: "devices",
  category: "configure",
  response: "{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s!,model:s!,mac:s!,lanIp:s,firmware:s,floorPlanId:s~,url:s,details:[{name:s,value:s}],beaconIdParams:{uuid:s,major:i,minor:i}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | null | undefined
  /** Street address that the device is shown at on the map. */
  readonly address?: string | null | undefined
  /** What people wrote down about the device. At most 255 characters. */
  readonly notes?: string | null | undefined
  readonly moveMapMarker?: boolean | null | undefined
  readonly switchProfileId?: string | null | undefined
  /** Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId?: string | null | undefined
}

/**
 * Updates a device.
 *
 * `PUT /devices/{serial}`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device/
 * @since 0.2.0
 * @category configure
 */
export const updateDevice: Batchable<UpdateDeviceInput, Device> = /*#__PURE__*/ batchable({
  id: "updateDevice",
  method: "PUT",
  path: "/devices/{serial}",
  tag: "devices",
  category: "configure",
  body: {
    name: "s~",
    tags: "[s]",
    lat: "n",
    lng: "n",
    address: "s~",
    notes: "s~",
    moveMapMarker: "b",
    switchProfileId: "s~",
    floorPlanId: "s~"
  },
  response: "{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s!,model:s!,mac:s!,lanIp:s,firmware:s,floorPlanId:s~,url:s,details:[{name:s,value:s}],beaconIdParams:{uuid:s,major:i,minor:i}}",
  batch: { resource: "/devices/{serial}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link blinkDeviceLeds}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BlinkDeviceLedsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** In seconds. From 5 to 120. The API's default is `20`. */
  readonly duration?: number | null | undefined
  /** In milliseconds. From 100 to 1,000. The API's default is `160`. */
  readonly period?: number | null | undefined
  /** From 10 to 90. The API's default is `50`. */
  readonly duty?: number | null | undefined
}

/**
 * The answer of {@link blinkDeviceLeds}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BlinkDeviceLedsOutput {
  /** In seconds. */
  readonly duration?: number | null | undefined
  /** In milliseconds. */
  readonly period?: number | null | undefined
  readonly duty?: number | null | undefined
}

/**
 * Blinks the LEDs of a device.
 *
 * `POST /devices/{serial}/blinkLeds`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @deprecated In favour of {@link createDeviceLiveToolsLedsBlink}.
 * @see https://developer.cisco.com/meraki/api-v1/blink-device-leds/
 * @since 0.2.0
 * @category liveTools
 */
export const blinkDeviceLeds: Write<BlinkDeviceLedsInput, BlinkDeviceLedsOutput> = /*#__PURE__*/ write({
  id: "blinkDeviceLeds",
  method: "POST",
  path: "/devices/{serial}/blinkLeds",
  tag: "devices",
  category: "liveTools",
  body: { duration: "i", period: "i", duty: "i" },
  response: "{duration:i,period:i,duty:i}",
  scope: "dashboard:general:config:write",
  deprecated: true
})

/**
 * The input of {@link updateDeviceCellularGeolocations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCellularGeolocationsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Whether the position of the device is found. */
  readonly enabled: boolean
}

/**
 * The answer of {@link updateDeviceCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularGeolocations {
  /** Whether the position of the device is found. */
  readonly enabled?: boolean | null | undefined
}

/**
 * Turns the cellular geolocation of a device on or off.
 *
 * `PUT /devices/{serial}/cellular/geolocations`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/cellular/geolocations`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-cellular-geolocations/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCellularGeolocations: Batchable<
  UpdateDeviceCellularGeolocationsInput,
  DeviceCellularGeolocations
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCellularGeolocations",
  method: "PUT",
  path: "/devices/{serial}/cellular/geolocations",
  tag: "devices",
  category: "configure",
  subTags: ["cellular", "geolocations"],
  body: { enabled: "b!" },
  response: "{enabled:b}",
  batch: { resource: "/devices/{serial}/cellular/geolocations", operation: "update" }
})

/**
 * The input of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCellularSimsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularSims {
  /** The SIM cards of the device. */
  readonly sims?: Array<DeviceCellularSimsSim> | null | undefined
  readonly simOrdering?: Array<string> | null | undefined
  /** Whether another SIM is used when one fails. */
  readonly simFailover?: DeviceCellularSimsSimFailover | null | undefined
}

/**
 * `sims[]` in the answer of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularSimsSim {
  readonly slot?: string | null | undefined
  /** Number of the SIM card, which is worldwide unique. */
  readonly iccid?: string | null | undefined
  readonly imsi?: string | null | undefined
  readonly msisdn?: string | null | undefined
  /** Whether it is used before others. */
  readonly isPrimary?: boolean | null | undefined
  readonly status?: DeviceCellularSimsSimStatus | null | undefined
  /** Access point names, by which a SIM gets into the provider's network. */
  readonly apns?: Array<DeviceCellularSimsSimApn> | null | undefined
}

/**
 * `sims[].status` in the answer of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceCellularSimsSimStatus =
  | "PIN required"
  | "PUK required"
  | "active"
  | "inserted"
  | "not inserted"
  | "standby"
  | "unknown"
  | Unlisted

/**
 * `sims[].apns[]` in the answer of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularSimsSimApn {
  readonly name: string
  /** Which versions of IP the access point name may give. */
  readonly allowedIpTypes: Array<string>
  readonly authentication?: DeviceCellularSimsSimApnAuthentication | null | undefined
}

/**
 * `sims[].apns[].authentication` in the answer of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularSimsSimApnAuthentication {
  readonly type?: "chap" | "none" | "pap" | Unlisted | null | undefined
  /** Name that the access point name asks for. */
  readonly username?: string | null | undefined
  /** Password that the access point name asks for. */
  readonly password?: string | null | undefined
}

/**
 * `simFailover` in the answer of {@link getDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularSimsSimFailover {
  /** Whether the gateway changes to the second SIM when the first fails. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly timeout?: number | null | undefined
}

/**
 * Returns the SIM and APN settings of a device.
 *
 * `GET /devices/{serial}/cellular/sims`
 *
 * OAuth scope: `sdwan:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-cellular-sims/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCellularSims: Read<GetDeviceCellularSimsInput, DeviceCellularSims> = /*#__PURE__*/ read({
  id: "getDeviceCellularSims",
  method: "GET",
  path: "/devices/{serial}/cellular/sims",
  tag: "devices",
  category: "configure",
  subTags: ["cellular", "sims"],
  response: "{sims:[{slot:s,iccid:s,imsi:s,msisdn:s,isPrimary:b,status:e(PIN required|PUK required|active|inserted|not inserted|standby|unknown),apns:[{name:s!,allowedIpTypes:[s]!,authentication:{type:e(chap|none|pap),username:s,password:s}}]}],simOrdering:[s],simFailover:{enabled:b,timeout:i}}",
  scope: "sdwan:config:read"
})

/**
 * The input of {@link updateDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCellularSimsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** The SIM cards of the device. */
  readonly sims?: ReadonlyArray<DeviceCellularSimsSimInput> | null | undefined
  readonly simOrdering?: ReadonlyArray<string> | null | undefined
  /** Whether another SIM is used when one fails. */
  readonly simFailover?: DeviceCellularSimsSimFailoverInput | null | undefined
}

/**
 * `sims[]` in the input of {@link updateDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularSimsSimInput {
  readonly slot?: string | null | undefined
  /** Whether it is used before others. The API's default is `false`. */
  readonly isPrimary?: boolean | null | undefined
  /** Access point names, by which a SIM gets into the provider's network. */
  readonly apns?: ReadonlyArray<DeviceCellularSimsSimApnInput> | null | undefined
  /** Place of the SIM in the order that they are tried, from 1 on. */
  readonly simOrder?: number | null | undefined
}

/**
 * `sims[].apns[]` in the input of {@link updateDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularSimsSimApnInput {
  readonly name: string
  /** Which versions of IP the access point name may give. */
  readonly allowedIpTypes: ReadonlyArray<string>
  readonly authentication?: DeviceCellularSimsSimApnAuthenticationInput | null | undefined
}

/**
 * `sims[].apns[].authentication` in the input of {@link updateDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularSimsSimApnAuthenticationInput {
  /** The API's default is `"none"`. */
  readonly type?: "chap" | "none" | "pap" | Unlisted | null | undefined
  /** Name that the access point name asks for. */
  readonly username?: string | null | undefined
  /** Password that the access point name asks for. */
  readonly password?: string | null | undefined
}

/**
 * `simFailover` in the input of {@link updateDeviceCellularSims}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCellularSimsSimFailoverInput {
  /** Whether the gateway changes to the second SIM when the first fails. */
  readonly enabled?: boolean | null | undefined
  /** In seconds. */
  readonly timeout?: number | null | undefined
}

/**
 * Updates the SIM and APN settings of a device.
 *
 * `PUT /devices/{serial}/cellular/sims`
 *
 * OAuth scope: `sdwan:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-cellular-sims/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCellularSims: Write<UpdateDeviceCellularSimsInput, DeviceCellularSims> = /*#__PURE__*/ write({
  id: "updateDeviceCellularSims",
  method: "PUT",
  path: "/devices/{serial}/cellular/sims",
  tag: "devices",
  category: "configure",
  subTags: ["cellular", "sims"],
  body: {
    sims: "[{slot:s,isPrimary:b,apns:[{name:s!,allowedIpTypes:[s]!,authentication:{type:e(chap|none|pap),username:s,password:s}}],simOrder:i}]",
    simOrdering: "[s]",
    simFailover: "{enabled:b,timeout:i~}"
  },
  response: "{sims:[{slot:s,iccid:s,imsi:s,msisdn:s,isPrimary:b,status:e(PIN required|PUK required|active|inserted|not inserted|standby|unknown),apns:[{name:s!,allowedIpTypes:[s]!,authentication:{type:e(chap|none|pap),username:s,password:s}}]}],simOrdering:[s],simFailover:{enabled:b,timeout:i}}",
  scope: "sdwan:config:write"
})

/**
 * The input of {@link createDeviceCellularUplinksBandsMasksUpdate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceCellularUplinksBandsMasksUpdateInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly slot: "sim1" | "sim2" | "sim3" | Unlisted
  readonly type: "5GNSA" | "5GSA" | "LTE" | Unlisted
  /** At most 256 entries. */
  readonly masked: ReadonlyArray<string>
}

/**
 * The answer of {@link createDeviceCellularUplinksBandsMasksUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularUplinksBandsMasksUpdate {
  readonly bySlot?: Array<DeviceCellularUplinksBandsMasksUpdateBySlot> | null | undefined
}

/**
 * `bySlot[]` in the answer of {@link createDeviceCellularUplinksBandsMasksUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularUplinksBandsMasksUpdateBySlot {
  readonly slot?: "sim1" | "sim2" | "sim3" | Unlisted | null | undefined
  readonly bySignalType?: Array<DeviceCellularUplinksBandsMasksUpdateBySlotBySignalType> | null | undefined
}

/**
 * `bySlot[].bySignalType[]` in the answer of {@link createDeviceCellularUplinksBandsMasksUpdate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCellularUplinksBandsMasksUpdateBySlotBySignalType {
  readonly type?: "5GNSA" | "5GSA" | "LTE" | Unlisted | null | undefined
  readonly masked?: Array<string> | null | undefined
  /** Bands that the modem may use. */
  readonly enabled?: Array<string> | null | undefined
  readonly supported?: Array<string> | null | undefined
}

/**
 * Updates which cellular bands the uplinks of a device may use.
 *
 * `POST /devices/{serial}/cellular/uplinks/bands/masks/update`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/cellular/uplinks/bands/masks/update`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-cellular-uplinks-bands-masks-update/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceCellularUplinksBandsMasksUpdate: Batchable<
  CreateDeviceCellularUplinksBandsMasksUpdateInput,
  DeviceCellularUplinksBandsMasksUpdate
> = /*#__PURE__*/ batchable({
  id: "createDeviceCellularUplinksBandsMasksUpdate",
  method: "POST",
  path: "/devices/{serial}/cellular/uplinks/bands/masks/update",
  tag: "devices",
  category: "configure",
  subTags: ["cellular", "uplinks", "bands", "masks", "update"],
  body: { slot: "e(sim1|sim2|sim3)!", type: "e(5GNSA|5GSA|LTE)!", masked: "[s]!" },
  response: "{bySlot:[{slot:e(sim1|sim2|sim3),bySignalType:[{type:e(5GNSA|5GSA|LTE),masked:[s],enabled:[s],supported:[s]}]}]}",
  batch: { resource: "/devices/{serial}/cellular/uplinks/bands/masks/update", operation: "update" }
})

/**
 * The input of {@link getDeviceClients}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceClientsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getDeviceClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceClient {
  readonly id?: string | null | undefined
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  readonly description?: string | null | undefined
  readonly mdnsName?: string | null | undefined
  readonly dhcpHostname?: string | null | undefined
  /** User that is signed on with the client. */
  readonly user?: string | null | undefined
  /** IP address of the client. */
  readonly ip?: string | null | undefined
  readonly vlan?: string | number | null | undefined
  readonly namedVlan?: string | null | undefined
  /** Port that the client is connected to. */
  readonly switchport?: string | null | undefined
  readonly adaptivePolicyGroup?: string | null | undefined
  /** Data that was sent and received. */
  readonly usage?: DeviceClientUsage | null | undefined
}

/**
 * `[].usage` in the answer of {@link getDeviceClients}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceClientUsage {
  readonly sent?: number | null | undefined
  /** What the client received. */
  readonly recv?: number | null | undefined
}

/**
 * Lists the clients of a device.
 *
 * `GET /devices/{serial}/clients`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-clients/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceClients: Read<GetDeviceClientsInput, Array<DeviceClient>> = /*#__PURE__*/ read({
  id: "getDeviceClients",
  method: "GET",
  path: "/devices/{serial}/clients",
  tag: "devices",
  category: "monitor",
  subTags: ["clients"],
  query: { t0: "d", timespan: "t" },
  response: "[{id:s,mac:s,description:s,mdnsName:s,dhcpHostname:s,user:s,ip:s,vlan:(s|n),namedVlan:s,switchport:s,adaptivePolicyGroup:s,usage:{sent:n,recv:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsArpTableInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsArpTableCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsArpTableCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsArpTable {
  /** Other operations take it as `arpTableId`. */
  readonly arpTableId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsArpTableStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsArpTableCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsArpTableStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsArpTableCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts an ARP table request on a device.
 *
 * `POST /devices/{serial}/liveTools/arpTable`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-arp-table/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsArpTable: Write<
  CreateDeviceLiveToolsArpTableInput,
  DeviceLiveToolsArpTable
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsArpTable",
  method: "POST",
  path: "/devices/{serial}/liveTools/arpTable",
  tag: "devices",
  category: "liveTools",
  subTags: ["arpTable"],
  body: { callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{arpTableId:s!,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsArpTableInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which ARP table request: `arpTableId` in the answer of `createDeviceLiveToolsArpTable`. */
  readonly arpTableId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsArpTableOutput {
  /** Other operations take it as `arpTableId`. */
  readonly arpTableId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsArpTableStatus | null | undefined
  readonly entries?: Array<DeviceLiveToolsArpTableEntry> | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * `entries[]` in the answer of {@link getDeviceLiveToolsArpTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsArpTableEntry {
  readonly ip?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  readonly interface?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Returns the state and result of one ARP table request on a device.
 *
 * `GET /devices/{serial}/liveTools/arpTable/{arpTableId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-arp-table/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsArpTable: Read<
  GetDeviceLiveToolsArpTableInput,
  GetDeviceLiveToolsArpTableOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsArpTable",
  method: "GET",
  path: "/devices/{serial}/liveTools/arpTable/{arpTableId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["arpTable"],
  response: "{arpTableId:s,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),entries:[{ip:s,mac:s,vlanId:i~,interface:s~,lastUpdatedAt:d~}],error:s~}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsCableTestInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Ports that the task is done for, as numbers or names. */
  readonly ports: ReadonlyArray<string>
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsCableTestCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsCableTestCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsCableTest {
  readonly cableTestId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsCableTestRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsCableTestStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsCableTestCallback | null | undefined
}

/**
 * `request` in the answer of {@link createDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsCableTestRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly ports?: Array<string> | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsCableTestStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsCableTestCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a cable test on a device.
 *
 * `POST /devices/{serial}/liveTools/cableTest`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-cable-test/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsCableTest: Write<
  CreateDeviceLiveToolsCableTestInput,
  DeviceLiveToolsCableTest
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsCableTest",
  method: "POST",
  path: "/devices/{serial}/liveTools/cableTest",
  tag: "devices",
  category: "liveTools",
  subTags: ["cableTest"],
  body: { ports: "[s]!", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{cableTestId:s!,url:s,request:{serial:s,ports:[s]},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsCableTestInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which task: the id in the answer of the operation that started it. */
  readonly id: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsCableTestOutput {
  readonly cableTestId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsCableTestRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsCableTestStatus | null | undefined
  readonly results?: Array<DeviceLiveToolsCableTestResult> | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * `results[]` in the answer of {@link getDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsCableTestResult {
  readonly port?: string | null | undefined
  /** Whether the link is up, or that the test still runs. */
  readonly status?: "down" | "error" | "in-progress" | "up" | Unlisted | null | undefined
  /** In megabits per second. */
  readonly speedMbps?: number | null | undefined
  /** What went wrong. */
  readonly error?: string | null | undefined
  readonly pairs?: Array<DeviceLiveToolsCableTestResultPair> | null | undefined
}

/**
 * `results[].pairs[]` in the answer of {@link getDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsCableTestResultPair {
  readonly index?: 0 | 1 | 2 | 3 | Unlisted<number> | null | undefined
  /** What the test found on the pair of wires. */
  readonly status?: DeviceLiveToolsCableTestResultPairStatus | null | undefined
  readonly lengthMeters?: number | null | undefined
}

/**
 * `results[].pairs[].status` in the answer of {@link getDeviceLiveToolsCableTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsCableTestResultPairStatus =
  | "abnormal"
  | "couplex"
  | "fail"
  | "forced"
  | "in-progress"
  | "invalid"
  | "not-supported"
  | "ok"
  | "open"
  | "open or short"
  | "short"
  | "short or abnormal"
  | "short or couplex"
  | "unknown"
  | Unlisted

/**
 * Returns the state and result of one cable test on a device.
 *
 * `GET /devices/{serial}/liveTools/cableTest/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-cable-test/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsCableTest: Read<
  GetDeviceLiveToolsCableTestInput,
  GetDeviceLiveToolsCableTestOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsCableTest",
  method: "GET",
  path: "/devices/{serial}/liveTools/cableTest/{id}",
  tag: "devices",
  category: "liveTools",
  subTags: ["cableTest"],
  response: "{cableTestId:s,url:s,request:{serial:s,ports:[s]},status:e(complete|failed|new|ready|running|scheduled),results:[{port:s,status:e(down|error|in-progress|up),speedMbps:i,error:s,pairs:[{index:E(0|1|2|3),status:e(abnormal|couplex|fail|forced|in-progress|invalid|not-supported|ok|open|open or short|short|short or abnormal|short or couplex|unknown),lengthMeters:i}]}],error:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsLedsBlinkInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** In seconds. */
  readonly duration: number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsLedsBlinkCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsLedsBlinkCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsLedsBlink {
  /** Other operations take it as `ledsBlinkId`. */
  readonly ledsBlinkId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsLedsBlinkStatus | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsLedsBlinkRequest | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsLedsBlinkCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsLedsBlinkStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `request` in the answer of {@link createDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsLedsBlinkRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** In seconds. */
  readonly duration?: number | null | undefined
}

/**
 * `callback` in the answer of {@link createDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsLedsBlinkCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts to blink the LEDs of a device.
 *
 * `POST /devices/{serial}/liveTools/leds/blink`
 *
 * Can be a step of an action batch: `blink` of `/devices/{serial}/liveTools/leds/blink`.
 * At most once in 10 seconds.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-leds-blink/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsLedsBlink: Batchable<
  CreateDeviceLiveToolsLedsBlinkInput,
  DeviceLiveToolsLedsBlink
> = /*#__PURE__*/ batchable({
  id: "createDeviceLiveToolsLedsBlink",
  method: "POST",
  path: "/devices/{serial}/liveTools/leds/blink",
  tag: "devices",
  category: "liveTools",
  subTags: ["leds", "blink"],
  body: { duration: "i!", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{ledsBlinkId:s!,url:s,status:e(complete|failed|new|ready|running|scheduled),request:{serial:s,duration:i},error:s,callback:{id:s,url:s,status:s}}",
  batch: { resource: "/devices/{serial}/liveTools/leds/blink", operation: "blink" },
  limit: { requests: 1, seconds: 10 },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsLedsBlinkInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which LED blink: `ledsBlinkId` in the answer of `createDeviceLiveToolsLedsBlink`. */
  readonly ledsBlinkId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsLedsBlink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsLedsBlinkOutput {
  /** Other operations take it as `ledsBlinkId`. */
  readonly ledsBlinkId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsLedsBlinkStatus | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsLedsBlinkRequest | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * Returns the state of one request to blink the LEDs of a device.
 *
 * `GET /devices/{serial}/liveTools/leds/blink/{ledsBlinkId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-leds-blink/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsLedsBlink: Read<
  GetDeviceLiveToolsLedsBlinkInput,
  GetDeviceLiveToolsLedsBlinkOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsLedsBlink",
  method: "GET",
  path: "/devices/{serial}/liveTools/leds/blink/{ledsBlinkId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["leds", "blink"],
  response: "{ledsBlinkId:s,url:s,status:e(complete|failed|new|ready|running|scheduled),request:{serial:s,duration:i},error:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsMacTableInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsMacTableCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsMacTableCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMacTable {
  /** Other operations take it as `macTableId`. */
  readonly macTableId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsMacTableRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsMacTableStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsMacTableCallback | null | undefined
}

/**
 * `request` in the answer of {@link createDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMacTableRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsMacTableStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMacTableCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a MAC table request on a device.
 *
 * `POST /devices/{serial}/liveTools/macTable`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-mac-table/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsMacTable: Write<
  CreateDeviceLiveToolsMacTableInput,
  DeviceLiveToolsMacTable
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsMacTable",
  method: "POST",
  path: "/devices/{serial}/liveTools/macTable",
  tag: "devices",
  category: "liveTools",
  subTags: ["macTable"],
  body: { mac: "s", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{macTableId:s!,url:s,request:{serial:s,mac:s},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsMacTableInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which MAC table request: `macTableId` in the answer of `createDeviceLiveToolsMacTable`. */
  readonly macTableId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsMacTableOutput {
  /** Other operations take it as `macTableId`. */
  readonly macTableId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsMacTableRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsMacTableStatus | null | undefined
  readonly entries?: Array<DeviceLiveToolsMacTableEntry> | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * `entries[]` in the answer of {@link getDeviceLiveToolsMacTable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMacTableEntry {
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly port?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
}

/**
 * Returns the state and result of one MAC table request on a device.
 *
 * `GET /devices/{serial}/liveTools/macTable/{macTableId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-mac-table/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsMacTable: Read<
  GetDeviceLiveToolsMacTableInput,
  GetDeviceLiveToolsMacTableOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsMacTable",
  method: "GET",
  path: "/devices/{serial}/liveTools/macTable/{macTableId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["macTable"],
  response: "{macTableId:s,url:s,request:{serial:s,mac:s},status:e(complete|failed|new|ready|running|scheduled),entries:[{mac:s,port:s,vlanId:i}],error:s}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsMulticastRoutingInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsMulticastRoutingCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsMulticastRoutingCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMulticastRouting {
  /** Other operations take it as `multicastRoutingId`. */
  readonly multicastRoutingId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsMulticastRoutingStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsMulticastRoutingCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsMulticastRoutingStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMulticastRoutingCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a multicast routing request on a device.
 *
 * `POST /devices/{serial}/liveTools/multicastRouting`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-multicast-routing/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsMulticastRouting: Write<
  CreateDeviceLiveToolsMulticastRoutingInput,
  DeviceLiveToolsMulticastRouting
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsMulticastRouting",
  method: "POST",
  path: "/devices/{serial}/liveTools/multicastRouting",
  tag: "devices",
  category: "liveTools",
  subTags: ["multicastRouting"],
  body: { callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{multicastRoutingId:s!,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsMulticastRoutingInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which multicast routing request: `multicastRoutingId` in the answer of `createDeviceLiveToolsMulticastRouting`. */
  readonly multicastRoutingId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsMulticastRoutingOutput {
  /** Other operations take it as `multicastRoutingId`. */
  readonly multicastRoutingId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsMulticastRoutingStatus | null | undefined
  readonly interfaces?: Array<DeviceLiveToolsMulticastRoutingInterface> | null | undefined
  readonly routes?: Array<DeviceLiveToolsMulticastRoutingRoute> | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * `interfaces[]` in the answer of {@link getDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMulticastRoutingInterface {
  readonly ip?: string | null | undefined
  readonly name?: string | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: string | null | undefined
  /** From IOS XE 17.18 on. */
  readonly vrfType?: string | null | undefined
  /** From IOS XE 17.18 on. */
  readonly ipVersion?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  readonly flags?: Array<"DISABLED" | "DOWN" | "DR" | "DVMRP" | "NO-NBR" | "PIM" | Unlisted> | null | undefined
  readonly neighbors?: Array<string> | null | undefined
}

/**
 * `routes[]` in the answer of {@link getDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsMulticastRoutingRoute {
  readonly source?: string | null | undefined
  readonly group?: string | null | undefined
  /** The VRF, a routing table of its own; without it the default one. From IOS XE 17.18 on. */
  readonly vrf?: string | null | undefined
  /** From IOS XE 17.18 on. */
  readonly ipVersion?: string | null | undefined
  readonly rendezvousPoint?: string | null | undefined
  readonly incomingInterfaceName?: string | null | undefined
  readonly outgoingInterfaceNames?: Array<string> | null | undefined
  readonly flags?: Array<DeviceLiveToolsMulticastRoutingRouteFlag> | null | undefined
}

/**
 * `routes[].flags[]` in the answer of {@link getDeviceLiveToolsMulticastRouting}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsMulticastRoutingRouteFlag =
  | "ASSERTED"
  | "CACHE"
  | "IIF_REG"
  | "NULL_OIF"
  | "PMBR"
  | "REG"
  | "REG_SUPP"
  | "RP"
  | "SG"
  | "SPT"
  | "WC"
  | Unlisted

/**
 * Returns the state and result of one multicast routing request on a device.
 *
 * `GET /devices/{serial}/liveTools/multicastRouting/{multicastRoutingId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-multicast-routing/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsMulticastRouting: Read<
  GetDeviceLiveToolsMulticastRoutingInput,
  GetDeviceLiveToolsMulticastRoutingOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsMulticastRouting",
  method: "GET",
  path: "/devices/{serial}/liveTools/multicastRouting/{multicastRoutingId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["multicastRouting"],
  response: "{multicastRoutingId:s,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),interfaces:[{ip:s,name:s,vrf:s,vrfType:s,ipVersion:s,subnet:s,flags:[e(DISABLED|DOWN|DR|DVMRP|NO-NBR|PIM)],neighbors:[s]}],routes:[{source:s,group:s,vrf:s,ipVersion:s,rendezvousPoint:s,incomingInterfaceName:s,outgoingInterfaceNames:[s],flags:[e(ASSERTED|CACHE|IIF_REG|NULL_OIF|PMBR|REG|REG_SUPP|RP|SG|SPT|WC)]}],error:s}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsPingInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** IP address or host name that is pinged. */
  readonly target: string
  /** The API's default is `5`. */
  readonly count?: number | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPingCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsPingCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPing {
  readonly pingId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsPingRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: string | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPingCallback | null | undefined
}

/**
 * `request` in the answer of {@link createDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** IP address or host name that is pinged. */
  readonly target?: string | null | undefined
  /** How many pings are sent. */
  readonly count?: number | null | undefined
}

/**
 * `callback` in the answer of {@link createDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a ping from a device to a host.
 *
 * `POST /devices/{serial}/liveTools/ping`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ping/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsPing: Write<
  CreateDeviceLiveToolsPingInput,
  DeviceLiveToolsPing
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsPing",
  method: "POST",
  path: "/devices/{serial}/liveTools/ping",
  tag: "devices",
  category: "liveTools",
  subTags: ["ping"],
  body: { target: "s!", count: "i", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{pingId:s!,url:s,request:{serial:s,target:s,count:i},status:s,callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsPingInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which task: the id in the answer of the operation that started it. */
  readonly id: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsPingOutput {
  readonly pingId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsPingRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: string | null | undefined
  readonly results?: DeviceLiveToolsPingResults | null | undefined
}

/**
 * `results` in the answer of {@link getDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingResults {
  /** How many packets were sent. */
  readonly sent?: number | null | undefined
  /** How many packets were received. */
  readonly received?: number | null | undefined
  /** How many packets were lost. */
  readonly loss?: {
    /** Share of pings that had no reply. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** How long the answers took, in milliseconds. */
  readonly latencies?: DeviceLiveToolsPingResultsLatencies | null | undefined
  readonly replies?: Array<DeviceLiveToolsPingResultsReply> | null | undefined
}

/**
 * `results.latencies` in the answer of {@link getDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingResultsLatencies {
  /** Shortest time to an answer, in milliseconds. */
  readonly minimum?: number | null | undefined
  /** Average time to an answer, in milliseconds. */
  readonly average?: number | null | undefined
  /** Longest time to an answer, in milliseconds. */
  readonly maximum?: number | null | undefined
}

/**
 * `results.replies[]` in the answer of {@link getDeviceLiveToolsPing}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingResultsReply {
  readonly sequenceId?: number | null | undefined
  /** In bytes. */
  readonly size?: number | null | undefined
  /** In milliseconds. */
  readonly latency?: number | null | undefined
}

/**
 * Returns the state and result of one ping from a device to a host.
 *
 * `GET /devices/{serial}/liveTools/ping/{id}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ping/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsPing: Read<
  GetDeviceLiveToolsPingInput,
  GetDeviceLiveToolsPingOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsPing",
  method: "GET",
  path: "/devices/{serial}/liveTools/ping/{id}",
  tag: "devices",
  category: "liveTools",
  subTags: ["ping"],
  response: "{pingId:s,url:s,request:{serial:s,target:s,count:i},status:s,results:{sent:i,received:i,loss:{percentage:n},latencies:{minimum:n,average:n,maximum:n},replies:[{sequenceId:i,size:i,latency:n}]}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsPingDeviceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** The API's default is `5`. */
  readonly count?: number | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPingDeviceCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsPingDeviceCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingDevice {
  readonly pingId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsPingDeviceRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: string | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPingDeviceCallback | null | undefined
}

/**
 * `request` in the answer of {@link createDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingDeviceRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** How many pings are sent. */
  readonly count?: number | null | undefined
}

/**
 * `callback` in the answer of {@link createDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingDeviceCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a ping to a device, to see whether it can be reached.
 *
 * `POST /devices/{serial}/liveTools/pingDevice`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ping-device/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsPingDevice: Write<
  CreateDeviceLiveToolsPingDeviceInput,
  DeviceLiveToolsPingDevice
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsPingDevice",
  method: "POST",
  path: "/devices/{serial}/liveTools/pingDevice",
  tag: "devices",
  category: "liveTools",
  subTags: ["pingDevice"],
  body: { count: "i", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{pingId:s!,url:s,request:{serial:s,count:i},status:s,callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsPingDeviceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which task: the id in the answer of the operation that started it. */
  readonly id: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsPingDeviceOutput {
  readonly pingId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsPingDeviceRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: string | null | undefined
  readonly results?: DeviceLiveToolsPingDeviceResults | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPingDeviceCallback | null | undefined
}

/**
 * `results` in the answer of {@link getDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingDeviceResults {
  /** How many packets were sent. */
  readonly sent?: number | null | undefined
  /** How many packets were received. */
  readonly received?: number | null | undefined
  /** How many packets were lost. */
  readonly loss?: {
    /** Share of pings that had no reply. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** How long the answers took, in milliseconds. */
  readonly latencies?: DeviceLiveToolsPingDeviceResultsLatencies | null | undefined
  readonly replies?: Array<DeviceLiveToolsPingDeviceResultsReply> | null | undefined
}

/**
 * `results.latencies` in the answer of {@link getDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingDeviceResultsLatencies {
  /** Shortest time to an answer, in milliseconds. */
  readonly minimum?: number | null | undefined
  /** Average time to an answer, in milliseconds. */
  readonly average?: number | null | undefined
  /** Longest time to an answer, in milliseconds. */
  readonly maximum?: number | null | undefined
}

/**
 * `results.replies[]` in the answer of {@link getDeviceLiveToolsPingDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPingDeviceResultsReply {
  readonly sequenceId?: number | null | undefined
  /** In bytes. */
  readonly size?: number | null | undefined
  /** In milliseconds. */
  readonly latency?: number | null | undefined
}

/**
 * Returns the state and result of one ping to a device.
 *
 * `GET /devices/{serial}/liveTools/pingDevice/{id}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ping-device/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsPingDevice: Read<
  GetDeviceLiveToolsPingDeviceInput,
  GetDeviceLiveToolsPingDeviceOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsPingDevice",
  method: "GET",
  path: "/devices/{serial}/liveTools/pingDevice/{id}",
  tag: "devices",
  category: "liveTools",
  subTags: ["pingDevice"],
  response: "{pingId:s,url:s,request:{serial:s,count:i},status:s,results:{sent:i,received:i,loss:{percentage:n},latencies:{minimum:n,average:n,maximum:n},replies:[{sequenceId:i,size:i,latency:n}]},callback:{id:s,url:s,status:s}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsPortsCycleInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Ports that the task is done for, as numbers or names. */
  readonly ports: ReadonlyArray<string>
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPortsCycleCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsPortsCycleCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsCycle {
  readonly cyclePortId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsPortsCycleRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsPortsCycleStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPortsCycleCallback | null | undefined
}

/**
 * `request` in the answer of {@link createDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsCycleRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly ports?: Array<string> | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsPortsCycleStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsCycleCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a power cycle of ports on a device.
 *
 * `POST /devices/{serial}/liveTools/ports/cycle`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ports-cycle/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsPortsCycle: Write<
  CreateDeviceLiveToolsPortsCycleInput,
  DeviceLiveToolsPortsCycle
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsPortsCycle",
  method: "POST",
  path: "/devices/{serial}/liveTools/ports/cycle",
  tag: "devices",
  category: "liveTools",
  subTags: ["ports", "cycle"],
  body: { ports: "[s]!", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{cyclePortId:s!,url:s,request:{serial:s,ports:[s]},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsPortsCycleInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which task: the id in the answer of the operation that started it. */
  readonly id: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsPortsCycle}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsPortsCycleOutput {
  readonly cyclePortId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsPortsCycleRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsPortsCycleStatus | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * Returns the state and result of one power cycle of ports on a device.
 *
 * `GET /devices/{serial}/liveTools/ports/cycle/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ports-cycle/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsPortsCycle: Read<
  GetDeviceLiveToolsPortsCycleInput,
  GetDeviceLiveToolsPortsCycleOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsPortsCycle",
  method: "GET",
  path: "/devices/{serial}/liveTools/ports/cycle/{id}",
  tag: "devices",
  category: "liveTools",
  subTags: ["ports", "cycle"],
  response: "{cyclePortId:s,url:s,request:{serial:s,ports:[s]},status:e(complete|failed|new|ready|running|scheduled),error:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsPortsStatusInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPortsStatusCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsPortsStatusCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsStatus {
  /** Other operations take it as `jobId`. */
  readonly jobId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsPortsStatusStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPortsStatusCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsPortsStatusStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsStatusCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a port status request on a device.
 *
 * `POST /devices/{serial}/liveTools/ports/status`
 *
 * Can be a step of an action batch: `status` of `/devices/{serial}/liveTools/ports/status`.
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-ports-status/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsPortsStatus: Batchable<
  CreateDeviceLiveToolsPortsStatusInput,
  DeviceLiveToolsPortsStatus
> = /*#__PURE__*/ batchable({
  id: "createDeviceLiveToolsPortsStatus",
  method: "POST",
  path: "/devices/{serial}/liveTools/ports/status",
  tag: "devices",
  category: "liveTools",
  subTags: ["ports", "status"],
  body: { callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{jobId:s!,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  batch: { resource: "/devices/{serial}/liveTools/ports/status", operation: "status" },
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsPortsStatusInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which port status request: `jobId` in the answer of `createDeviceLiveToolsPortsStatus`. */
  readonly jobId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsPortsStatusOutput {
  /** Other operations take it as `jobId`. */
  readonly jobId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsPortsStatusStatus | null | undefined
  readonly results?: Array<DeviceLiveToolsPortsStatusResult> | null | undefined
  /** What keeps the port from working. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `results[]` in the answer of {@link getDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsStatusResult {
  /** Id of the port, for the most part its number. */
  readonly portId?: number | null | undefined
  readonly interface?: DeviceLiveToolsPortsStatusResultInterface | null | undefined
  /** Rate that the link runs at. */
  readonly speed?: string | null | undefined
  /** Whether the port has a link. */
  readonly status?: "connected" | "disconnected" | Unlisted | null | undefined
  /** Whether the link works in both directions at a time (`full`). */
  readonly duplex?: boolean | null | undefined
  /** Whether the port is turned on in its settings. */
  readonly enabled?: boolean | null | undefined
  readonly power?: { readonly isDrawing?: boolean | null | undefined } | null | undefined
}

/**
 * `results[].interface` in the answer of {@link getDeviceLiveToolsPortsStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPortsStatusResultInterface {
  readonly name?: string | null | undefined
  /** Slot of the port in the device. */
  readonly slot?: number | null | undefined
  /** Part of the slot that the port is in. */
  readonly subslot?: number | null | undefined
  /** Number of the port in its slot. */
  readonly number?: number | null | undefined
}

/**
 * Returns the state and result of one port status request on a device.
 *
 * `GET /devices/{serial}/liveTools/ports/status/{jobId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-ports-status/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsPortsStatus: Read<
  GetDeviceLiveToolsPortsStatusInput,
  GetDeviceLiveToolsPortsStatusOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsPortsStatus",
  method: "GET",
  path: "/devices/{serial}/liveTools/ports/status/{jobId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["ports", "status"],
  response: "{jobId:s,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),results:[{portId:i,interface:{name:s,slot:i,subslot:i,number:i},speed:s,status:e(connected|disconnected),duplex:b,enabled:b,power:{isDrawing:b}}],errors:[s]}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsPowerUsageInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPowerUsageCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsPowerUsageCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPowerUsage {
  /** Other operations take it as `jobId`. */
  readonly jobId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsPowerUsageStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsPowerUsageCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsPowerUsageStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPowerUsageCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a power usage request on a device.
 *
 * `POST /devices/{serial}/liveTools/power/usage`
 *
 * Can be a step of an action batch: `job` of `/devices/{serial}/liveTools/power/usage`.
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-power-usage/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsPowerUsage: Batchable<
  CreateDeviceLiveToolsPowerUsageInput,
  DeviceLiveToolsPowerUsage
> = /*#__PURE__*/ batchable({
  id: "createDeviceLiveToolsPowerUsage",
  method: "POST",
  path: "/devices/{serial}/liveTools/power/usage",
  tag: "devices",
  category: "liveTools",
  subTags: ["power", "usage"],
  body: { callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{jobId:s!,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  batch: { resource: "/devices/{serial}/liveTools/power/usage", operation: "job" },
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsPowerUsageInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which power usage request: `jobId` in the answer of `createDeviceLiveToolsPowerUsage`. */
  readonly jobId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsPowerUsageOutput {
  /** Other operations take it as `jobId`. */
  readonly jobId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsPowerUsageStatus | null | undefined
  readonly results?: DeviceLiveToolsPowerUsageResults | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `results` in the answer of {@link getDeviceLiveToolsPowerUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsPowerUsageResults {
  readonly instant?: number | null | undefined
  readonly peak?: number | null | undefined
  readonly budget?: number | null | undefined
}

/**
 * Returns the state and result of one power usage request on a device.
 *
 * `GET /devices/{serial}/liveTools/power/usage/{jobId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-power-usage/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsPowerUsage: Read<
  GetDeviceLiveToolsPowerUsageInput,
  GetDeviceLiveToolsPowerUsageOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsPowerUsage",
  method: "GET",
  path: "/devices/{serial}/liveTools/power/usage/{jobId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["power", "usage"],
  response: "{jobId:s,url:s,request:{serial:s},status:e(complete|failed|new|ready|running|scheduled),results:{instant:n,peak:n,budget:n},errors:[s]}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsRoutingTableLookupInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly type?: DeviceLiveToolsRoutingTableLookupTypeInput | null | undefined
  readonly destination?: DeviceLiveToolsRoutingTableLookupDestinationInput | null | undefined
  readonly nextHop?: {
    /** IP address of the next router. */
    readonly address?: string | null | undefined
  } | null | undefined
  readonly vpn?: DeviceLiveToolsRoutingTableLookupVpnInput | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsRoutingTableLookupCallbackInput | null | undefined
}

/**
 * `type` in the input of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceLiveToolsRoutingTableLookupTypeInput =
  | "BGP"
  | "EIGRP"
  | "HSRP"
  | "IGRP"
  | "ISIS"
  | "LISP"
  | "NAT"
  | "ND"
  | "NHRP"
  | "OMP"
  | "OSPF"
  | "RIP"
  | "default WAN"
  | "direct"
  | "static"
  | Unlisted

/**
 * `destination` in the input of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsRoutingTableLookupDestinationInput {
  /** IP address that the best route is looked for. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `vpn` in the input of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsRoutingTableLookupVpnInput {
  readonly peer?: {
    /** Id of the network at the other end of the tunnel. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsRoutingTableLookupCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookup {
  readonly lookupId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsRoutingTableLookupRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsRoutingTableLookupStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsRoutingTableLookupCallback | null | undefined
}

/**
 * `request` in the answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** How the device learned the route. */
  readonly type?: DeviceLiveToolsRoutingTableLookupRequestType | null | undefined
  readonly destination?: DeviceLiveToolsRoutingTableLookupRequestDestination | null | undefined
  readonly nextHop?: {
    /** IP address of the next router. */
    readonly address?: string | null | undefined
  } | null | undefined
  readonly vpn?: DeviceLiveToolsRoutingTableLookupRequestVpn | null | undefined
}

/**
 * `request.type` in the answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsRoutingTableLookupRequestType =
  | "BGP"
  | "EIGRP"
  | "HSRP"
  | "IGRP"
  | "ISIS"
  | "LISP"
  | "NAT"
  | "ND"
  | "NHRP"
  | "OMP"
  | "OSPF"
  | "RIP"
  | "default WAN"
  | "direct"
  | "static"
  | Unlisted

/**
 * `request.destination` in the answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupRequestDestination {
  /** IP address that the best route is looked for. */
  readonly address?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
}

/**
 * `request.vpn` in the answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupRequestVpn {
  readonly peer?: {
    /** Id of the network at the other end of the tunnel. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsRoutingTableLookupStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a routing table lookup on a device.
 *
 * `POST /devices/{serial}/liveTools/routingTable/lookups`
 *
 * Can be a step of an action batch: `lookup` of `/devices/{serial}/liveTools/routingTable/lookups`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table-lookup/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsRoutingTableLookup: Batchable<
  CreateDeviceLiveToolsRoutingTableLookupInput,
  DeviceLiveToolsRoutingTableLookup
> = /*#__PURE__*/ batchable({
  id: "createDeviceLiveToolsRoutingTableLookup",
  method: "POST",
  path: "/devices/{serial}/liveTools/routingTable/lookups",
  tag: "devices",
  category: "liveTools",
  subTags: ["routingTable", "lookups"],
  body: {
    type: "e(BGP|EIGRP|HSRP|IGRP|ISIS|LISP|NAT|ND|NHRP|OMP|OSPF|RIP|default WAN|direct|static)",
    destination: "{address:s,subnet:s}",
    nextHop: "{address:s}",
    vpn: "{peer:{id:s}}",
    callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}"
  },
  response: "{lookupId:s!,url:s,request:{serial:s,type:e(BGP|EIGRP|HSRP|IGRP|ISIS|LISP|NAT|ND|NHRP|OMP|OSPF|RIP|default WAN|direct|static),destination:{address:s,subnet:s},nextHop:{address:s},vpn:{peer:{id:s}}},status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  batch: { resource: "/devices/{serial}/liveTools/routingTable/lookups", operation: "lookup" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsRoutingTableLookupInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which task: the id in the answer of the operation that started it. */
  readonly id: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsRoutingTableLookupOutput {
  readonly lookupId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsRoutingTableLookupRequest | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsRoutingTableLookupStatus | null | undefined
  readonly entries?: Array<DeviceLiveToolsRoutingTableLookupEntry> | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `entries[]` in the answer of {@link getDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupEntry {
  /** How the device learned the route. */
  readonly type?: DeviceLiveToolsRoutingTableLookupEntryType | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly subnet?: string | null | undefined
  readonly nextHops?: Array<DeviceLiveToolsRoutingTableLookupEntryNextHop> | null | undefined
  readonly ipVersion?: "ipv4" | "ipv6" | Unlisted | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `entries[].type` in the answer of {@link getDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsRoutingTableLookupEntryType =
  | "BGP"
  | "EIGRP"
  | "HSRP"
  | "IGRP"
  | "ISIS"
  | "LISP"
  | "NAT"
  | "ND"
  | "NHRP"
  | "OMP"
  | "OSPF"
  | "RIP"
  | "default WAN"
  | "direct"
  | "static"
  | Unlisted

/**
 * `entries[].nextHops[]` in the answer of {@link getDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupEntryNextHop {
  readonly number?: number | null | undefined
  /** IP address of the next router. */
  readonly address?: string | null | undefined
  readonly vpn?: DeviceLiveToolsRoutingTableLookupEntryNextHopVpn | null | undefined
}

/**
 * `entries[].nextHops[].vpn` in the answer of {@link getDeviceLiveToolsRoutingTableLookup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableLookupEntryNextHopVpn {
  readonly peer?: {
    /** Id of the network at the other end of the tunnel. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * Returns the state and result of one routing table lookup on a device.
 *
 * `GET /devices/{serial}/liveTools/routingTable/lookups/{id}`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table-lookup/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsRoutingTableLookup: Read<
  GetDeviceLiveToolsRoutingTableLookupInput,
  GetDeviceLiveToolsRoutingTableLookupOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsRoutingTableLookup",
  method: "GET",
  path: "/devices/{serial}/liveTools/routingTable/lookups/{id}",
  tag: "devices",
  category: "liveTools",
  subTags: ["routingTable", "lookups"],
  response: "{lookupId:s,url:s,request:{serial:s,type:e(BGP|EIGRP|HSRP|IGRP|ISIS|LISP|NAT|ND|NHRP|OMP|OSPF|RIP|default WAN|direct|static),destination:{address:s,subnet:s},nextHop:{address:s},vpn:{peer:{id:s}}},status:e(complete|failed|new|ready|running|scheduled),entries:[{type:e(BGP|EIGRP|HSRP|IGRP|ISIS|LISP|NAT|ND|NHRP|OMP|OSPF|RIP|default WAN|direct|static),subnet:s,nextHops:[{number:i,address:s,vpn:{peer:{id:s,name:s}}}],ipVersion:e(ipv4|ipv6),vrf:{name:s}}],errors:[s]}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsRoutingTableSummaryInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsRoutingTableSummaryCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsRoutingTableSummaryCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableSummary {
  readonly summaryId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsRoutingTableSummaryStatus | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsRoutingTableSummaryCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsRoutingTableSummaryStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `callback` in the answer of {@link createDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableSummaryCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a routing table summary on a device.
 *
 * `POST /devices/{serial}/liveTools/routingTable/summaries`
 *
 * Can be a step of an action batch: `summary` of `/devices/{serial}/liveTools/routingTable/summaries`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-routing-table-summary/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsRoutingTableSummary: Batchable<
  CreateDeviceLiveToolsRoutingTableSummaryInput,
  DeviceLiveToolsRoutingTableSummary
> = /*#__PURE__*/ batchable({
  id: "createDeviceLiveToolsRoutingTableSummary",
  method: "POST",
  path: "/devices/{serial}/liveTools/routingTable/summaries",
  tag: "devices",
  category: "liveTools",
  subTags: ["routingTable", "summaries"],
  body: { callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{summaryId:s!,url:s,status:e(complete|failed|new|ready|running|scheduled),callback:{id:s,url:s,status:s}}",
  batch: { resource: "/devices/{serial}/liveTools/routingTable/summaries", operation: "summary" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsRoutingTableSummaryInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which task: the id in the answer of the operation that started it. */
  readonly id: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsRoutingTableSummaryOutput {
  readonly summaryId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsRoutingTableSummaryStatus | null | undefined
  /** How many there are of each kind. */
  readonly counts?: DeviceLiveToolsRoutingTableSummaryCounts | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `counts` in the answer of {@link getDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableSummaryCounts {
  /** How many routes the device has. */
  readonly total?: number | null | undefined
  readonly byVrf?: Array<DeviceLiveToolsRoutingTableSummaryCountsByVrf> | null | undefined
}

/**
 * `counts.byVrf[]` in the answer of {@link getDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableSummaryCountsByVrf {
  readonly name?: string | null | undefined
  readonly byProtocol?: DeviceLiveToolsRoutingTableSummaryCountsByVrfByProtocol | null | undefined
}

/**
 * `counts.byVrf[].byProtocol` in the answer of {@link getDeviceLiveToolsRoutingTableSummary}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsRoutingTableSummaryCountsByVrfByProtocol {
  readonly ipv4?: {
    /** How many routes the table has of this IP version. */
    readonly total?: number | null | undefined
  } | null | undefined
  readonly ipv6?: {
    /** How many routes the table has of this IP version. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * Returns the state and result of one routing table summary on a device.
 *
 * `GET /devices/{serial}/liveTools/routingTable/summaries/{id}`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-routing-table-summary/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsRoutingTableSummary: Read<
  GetDeviceLiveToolsRoutingTableSummaryInput,
  GetDeviceLiveToolsRoutingTableSummaryOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsRoutingTableSummary",
  method: "GET",
  path: "/devices/{serial}/liveTools/routingTable/summaries/{id}",
  tag: "devices",
  category: "liveTools",
  subTags: ["routingTable", "summaries"],
  response: "{summaryId:s,url:s,status:e(complete|failed|new|ready|running|scheduled),counts:{total:i,byVrf:[{name:s,byProtocol:{ipv4:{total:i},ipv6:{total:i}}}]},errors:[s]}",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link createDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsThroughputTestInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsThroughputTestCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsThroughputTestCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsThroughputTest {
  /** Other operations take it as `throughputTestId`. */
  readonly throughputTestId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsThroughputTestStatus | null | undefined
  readonly result?: DeviceLiveToolsThroughputTestResult | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsThroughputTestCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsThroughputTestStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `result` in the answer of {@link createDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsThroughputTestResult {
  readonly speeds?: {
    /** In megabits per second. */
    readonly downstream?: number | null | undefined
  } | null | undefined
}

/**
 * `callback` in the answer of {@link createDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsThroughputTestCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a throughput test on a device.
 *
 * `POST /devices/{serial}/liveTools/throughputTest`
 *
 * Can be a step of an action batch: `test` of `/devices/{serial}/liveTools/throughputTest`.
 * At most once in 5 seconds for a device.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-throughput-test/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsThroughputTest: Batchable<
  CreateDeviceLiveToolsThroughputTestInput,
  DeviceLiveToolsThroughputTest
> = /*#__PURE__*/ batchable({
  id: "createDeviceLiveToolsThroughputTest",
  method: "POST",
  path: "/devices/{serial}/liveTools/throughputTest",
  tag: "devices",
  category: "liveTools",
  subTags: ["throughputTest"],
  body: { callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{throughputTestId:s!,url:s,status:e(complete|failed|new|ready|running|scheduled),result:{speeds:{downstream:n}},request:{serial:s},error:s,callback:{id:s,url:s,status:s}}",
  batch: { resource: "/devices/{serial}/liveTools/throughputTest", operation: "test" },
  limit: { requests: 1, seconds: 5 },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsThroughputTestInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which throughput test: `throughputTestId` in the answer of `createDeviceLiveToolsThroughputTest`. */
  readonly throughputTestId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsThroughputTest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsThroughputTestOutput {
  /** Other operations take it as `throughputTestId`. */
  readonly throughputTestId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsThroughputTestStatus | null | undefined
  readonly result?: DeviceLiveToolsThroughputTestResult | null | undefined
  /** What the task was asked to do. */
  readonly request?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * Returns the state and result of one throughput test on a device.
 *
 * `GET /devices/{serial}/liveTools/throughputTest/{throughputTestId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-throughput-test/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsThroughputTest: Read<
  GetDeviceLiveToolsThroughputTestInput,
  GetDeviceLiveToolsThroughputTestOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsThroughputTest",
  method: "GET",
  path: "/devices/{serial}/liveTools/throughputTest/{throughputTestId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["throughputTest"],
  response: "{throughputTestId:s,url:s,status:e(complete|failed|new|ready|running|scheduled),result:{speeds:{downstream:n}},request:{serial:s},error:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceLiveToolsWakeOnLanInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId: number
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsWakeOnLanCallbackInput | null | undefined
}

/**
 * `callback` in the input of {@link createDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceLiveToolsWakeOnLanCallbackInput {
  /** Where Dashboard posts when the task is done; goes with `sharedSecret`. */
  readonly url?: string | null | undefined
  /** Secret that Dashboard puts into the post, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. The API's default is `"wpt_00005"`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * The answer of {@link createDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsWakeOnLan {
  /** Other operations take it as `wakeOnLanId`. */
  readonly wakeOnLanId: string
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsWakeOnLanStatus | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsWakeOnLanRequest | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: DeviceLiveToolsWakeOnLanCallback | null | undefined
}

/**
 * `status` in the answer of {@link createDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceLiveToolsWakeOnLanStatus =
  | "complete"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `request` in the answer of {@link createDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsWakeOnLanRequest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Number of the VLAN, from 1 to 4094. */
  readonly vlanId?: number | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
}

/**
 * `callback` in the answer of {@link createDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLiveToolsWakeOnLanCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Starts a wake-on-LAN request on a device.
 *
 * `POST /devices/{serial}/liveTools/wakeOnLan`
 *
 * At most once in 5 seconds for a device, with bursts of 5.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-live-tools-wake-on-lan/
 * @since 0.2.0
 * @category liveTools
 */
export const createDeviceLiveToolsWakeOnLan: Write<
  CreateDeviceLiveToolsWakeOnLanInput,
  DeviceLiveToolsWakeOnLan
> = /*#__PURE__*/ write({
  id: "createDeviceLiveToolsWakeOnLan",
  method: "POST",
  path: "/devices/{serial}/liveTools/wakeOnLan",
  tag: "devices",
  category: "liveTools",
  subTags: ["wakeOnLan"],
  body: { vlanId: "i!", mac: "s!", callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}" },
  response: "{wakeOnLanId:s!,url:s,status:e(complete|failed|new|ready|running|scheduled),request:{serial:s,vlanId:i,mac:s},error:s,callback:{id:s,url:s,status:s}}",
  limit: { requests: 1, seconds: 5, burst: 5 },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLiveToolsWakeOnLanInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which wake-on-LAN request: `wakeOnLanId` in the answer of `createDeviceLiveToolsWakeOnLan`. */
  readonly wakeOnLanId: string | number
}

/**
 * The answer of {@link getDeviceLiveToolsWakeOnLan}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetDeviceLiveToolsWakeOnLanOutput {
  /** Other operations take it as `wakeOnLanId`. */
  readonly wakeOnLanId?: string | null | undefined
  /** Path to ask for the state of the task. */
  readonly url?: string | null | undefined
  /** How far the task is: `new`, `ready`, `running`, `failed` or `complete`. */
  readonly status?: DeviceLiveToolsWakeOnLanStatus | null | undefined
  /** What the task was asked to do. */
  readonly request?: DeviceLiveToolsWakeOnLanRequest | null | undefined
  /** Why the task failed. */
  readonly error?: string | null | undefined
}

/**
 * Returns the state and result of one wake-on-LAN request on a device.
 *
 * `GET /devices/{serial}/liveTools/wakeOnLan/{wakeOnLanId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-live-tools-wake-on-lan/
 * @since 0.2.0
 * @category liveTools
 */
export const getDeviceLiveToolsWakeOnLan: Read<
  GetDeviceLiveToolsWakeOnLanInput,
  GetDeviceLiveToolsWakeOnLanOutput
> = /*#__PURE__*/ read({
  id: "getDeviceLiveToolsWakeOnLan",
  method: "GET",
  path: "/devices/{serial}/liveTools/wakeOnLan/{wakeOnLanId}",
  tag: "devices",
  category: "liveTools",
  subTags: ["wakeOnLan"],
  response: "{wakeOnLanId:s,url:s,status:e(complete|failed|new|ready|running|scheduled),request:{serial:s,vlanId:i,mac:s},error:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getDeviceLldpCdp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLldpCdpInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceLldpCdp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLldpCdp {
  readonly sourceMac?: string | null | undefined
  readonly ports?: { readonly [name: string]: DeviceLldpCdpPort } | null | undefined
}

/**
 * `ports.*` in the answer of {@link getDeviceLldpCdp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLldpCdpPort {
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: DeviceLldpCdpPortLldp | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: DeviceLldpCdpPortCdp | null | undefined
  readonly deviceMac?: string | null | undefined
  /** The device that this entry is about. */
  readonly device?: {
    /** Page of the device in Dashboard. */
    readonly url?: string | null | undefined
  } | null | undefined
}

/**
 * `ports.*.lldp` in the answer of {@link getDeviceLldpCdp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLldpCdpPortLldp {
  /** Name that the neighbor has. */
  readonly systemName?: string | null | undefined
  readonly systemDescription?: string | null | undefined
  /** How the neighbor names its port. */
  readonly portId?: string | null | undefined
  readonly chassisId?: string | null | undefined
  readonly managementVlan?: number | null | undefined
  readonly portVlan?: number | null | undefined
  /** IP address that the neighbor is managed under. */
  readonly managementAddress?: string | null | undefined
  readonly portDescription?: string | null | undefined
  readonly systemCapabilities?: string | null | undefined
  /** Port of the device itself that the neighbor is on. */
  readonly sourcePort?: string | null | undefined
}

/**
 * `ports.*.cdp` in the answer of {@link getDeviceLldpCdp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLldpCdpPortCdp {
  readonly platform?: string | null | undefined
  /** How the neighbor names itself. */
  readonly deviceId?: string | null | undefined
  /** Model of the neighbor, as it says itself. */
  readonly model?: string | null | undefined
  /** Software that the neighbor runs. */
  readonly version?: string | null | undefined
  /** How the neighbor names its port. */
  readonly portId?: string | null | undefined
  /** VLAN of untagged frames on the trunk. */
  readonly nativeVlan?: number | null | undefined
  readonly vtpManagementDomain?: string | null | undefined
  readonly capabilities?: string | null | undefined
  readonly address?: string | null | undefined
  /** Port of the device itself that the neighbor is on. */
  readonly sourcePort?: string | null | undefined
}

/**
 * Returns the LLDP and CDP neighbors of a device.
 *
 * `GET /devices/{serial}/lldpCdp`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-lldp-cdp/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceLldpCdp: Read<GetDeviceLldpCdpInput, DeviceLldpCdp> = /*#__PURE__*/ read({
  id: "getDeviceLldpCdp",
  method: "GET",
  path: "/devices/{serial}/lldpCdp",
  tag: "devices",
  category: "monitor",
  subTags: ["lldpCdp"],
  response: "{sourceMac:s,ports:{*:{lldp:{systemName:s,systemDescription:s,portId:s,chassisId:s,managementVlan:i,portVlan:i,managementAddress:s,portDescription:s,systemCapabilities:s,sourcePort:s},cdp:{platform:s,deviceId:s,model:s,version:s,portId:s,nativeVlan:i,vtpManagementDomain:s,capabilities:s,address:s,sourcePort:s},deviceMac:s,device:{url:s}}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getDeviceLossAndLatencyHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceLossAndLatencyHistoryInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 60 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 60, 600, 3600, 86400. The API's default is `60`. */
  readonly resolution?: Seconds | undefined
  readonly uplink?: "cellular" | "wan1" | "wan2" | "wan3" | "wan4" | Unlisted | undefined
  readonly ip: string
}

/**
 * `[]` in the answer of {@link getDeviceLossAndLatencyHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceLossAndLatencyHistory {
  /** In ISO 8601. */
  readonly startTime?: string | null | undefined
  /** In ISO 8601. */
  readonly endTime?: string | null | undefined
  /** Packets that got lost, in percent. */
  readonly lossPercent?: number | null | undefined
  /** Time that a packet takes there and back, in milliseconds. */
  readonly latencyMs?: number | null | undefined
  /** Data rate that was got, in kilobits per second. */
  readonly goodput?: number | null | undefined
  /** In milliseconds. */
  readonly jitter?: number | null | undefined
}

/**
 * Returns the uplink loss and latency history of a device.
 *
 * `GET /devices/{serial}/lossAndLatencyHistory`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-loss-and-latency-history/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceLossAndLatencyHistory: Read<
  GetDeviceLossAndLatencyHistoryInput,
  Array<DeviceLossAndLatencyHistory>
> = /*#__PURE__*/ read({
  id: "getDeviceLossAndLatencyHistory",
  method: "GET",
  path: "/devices/{serial}/lossAndLatencyHistory",
  tag: "devices",
  category: "monitor",
  subTags: ["uplinks", "lossAndLatencyHistory"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t", uplink: "e(cellular|wan1|wan2|wan3|wan4)", ip: "s!" },
  response: "[{startTime:d,endTime:d,lossPercent:n,latencyMs:n,goodput:i,jitter:n}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceManagementInterfaceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceManagementInterface {
  readonly ddnsHostnames?: DeviceManagementInterfaceDdnsHostnames | null | undefined
  /** Settings of the first uplink. */
  readonly wan1?: DeviceManagementInterfaceWan1 | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: DeviceManagementInterfaceWan2 | null | undefined
}

/**
 * `ddnsHostnames` in the answer of {@link getDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceManagementInterfaceDdnsHostnames {
  readonly activeDdnsHostname?: string | null | undefined
  readonly ddnsHostnameWan1?: string | null | undefined
  readonly ddnsHostnameWan2?: string | null | undefined
}

/**
 * `wan1` in the answer of {@link getDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceManagementInterfaceWan1 {
  /** Whether the interface is used as an uplink. */
  readonly wanEnabled?: "disabled" | "enabled" | "not configured" | Unlisted | null | undefined
  /** Whether the address is given by hand in place of by DHCP. */
  readonly usingStaticIp?: boolean | null | undefined
  /** IP address of the uplink, where it is given by hand. */
  readonly staticIp?: string | null | undefined
  /** Mask of the uplink's subnet, where it is given by hand. */
  readonly staticSubnetMask?: string | null | undefined
  /** Next hop of the uplink, where it is given by hand. */
  readonly staticGatewayIp?: string | null | undefined
  /** IP addresses of up to two DNS servers, where they are given by hand. */
  readonly staticDns?: Array<string> | null | undefined
  /** VLAN that management traffic is tagged with. */
  readonly vlan?: number | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `wan2` in the answer of {@link getDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceManagementInterfaceWan2 {
  /** Whether the interface is used as an uplink. */
  readonly wanEnabled?: "disabled" | "enabled" | "not configured" | Unlisted | null | undefined
  /** Whether the address is given by hand in place of by DHCP. */
  readonly usingStaticIp?: boolean | null | undefined
  /** IP address of the uplink, where it is given by hand. */
  readonly staticIp?: string | null | undefined
  /** Mask of the uplink's subnet, where it is given by hand. */
  readonly staticSubnetMask?: string | null | undefined
  /** Next hop of the uplink, where it is given by hand. */
  readonly staticGatewayIp?: string | null | undefined
  /** IP addresses of up to two DNS servers, where they are given by hand. */
  readonly staticDns?: Array<string> | null | undefined
  /** VLAN that management traffic is tagged with. */
  readonly vlan?: number | null | undefined
  /** The VRF, a routing table of its own; without it the default one. */
  readonly vrf?: {
    /** Name of the VRF, a routing table of its own. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * Returns the management interface settings of a device.
 *
 * `GET /devices/{serial}/managementInterface`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-management-interface/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceManagementInterface: Read<
  GetDeviceManagementInterfaceInput,
  DeviceManagementInterface
> = /*#__PURE__*/ read({
  id: "getDeviceManagementInterface",
  method: "GET",
  path: "/devices/{serial}/managementInterface",
  tag: "devices",
  category: "configure",
  subTags: ["managementInterface"],
  response: "{ddnsHostnames:{activeDdnsHostname:s,ddnsHostnameWan1:s,ddnsHostnameWan2:s},wan1:{wanEnabled:s,usingStaticIp:b,staticIp:s,staticSubnetMask:s,staticGatewayIp:s,staticDns:[s],vlan:i,vrf:{name:s~}~},wan2:{wanEnabled:s,usingStaticIp:b,staticIp:s,staticSubnetMask:s,staticGatewayIp:s,staticDns:[s],vlan:i,vrf:{name:s~}~}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceManagementInterfaceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Settings of the first uplink. */
  readonly wan1?: DeviceManagementInterfaceWan1Input | null | undefined
  /** Settings of the second uplink. */
  readonly wan2?: DeviceManagementInterfaceWan2Input | null | undefined
}

/**
 * `wan1` in the input of {@link updateDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceManagementInterfaceWan1Input {
  /** Whether the interface is used as an uplink. */
  readonly wanEnabled?: "disabled" | "enabled" | "not configured" | Unlisted | null | undefined
  /** Whether the address is given by hand in place of by DHCP. */
  readonly usingStaticIp?: boolean | null | undefined
  /** IP address of the uplink, where it is given by hand. */
  readonly staticIp?: string | null | undefined
  /** Next hop of the uplink, where it is given by hand. */
  readonly staticGatewayIp?: string | null | undefined
  /** Mask of the uplink's subnet, where it is given by hand. */
  readonly staticSubnetMask?: string | null | undefined
  /** IP addresses of up to two DNS servers, where they are given by hand. */
  readonly staticDns?: ReadonlyArray<string> | null | undefined
  /** VLAN that management traffic is tagged with. */
  readonly vlan?: number | null | undefined
}

/**
 * `wan2` in the input of {@link updateDeviceManagementInterface}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceManagementInterfaceWan2Input {
  /** Whether the interface is used as an uplink. */
  readonly wanEnabled?: "disabled" | "enabled" | "not configured" | Unlisted | null | undefined
  /** Whether the address is given by hand in place of by DHCP. */
  readonly usingStaticIp?: boolean | null | undefined
  /** IP address of the uplink, where it is given by hand. */
  readonly staticIp?: string | null | undefined
  /** Next hop of the uplink, where it is given by hand. */
  readonly staticGatewayIp?: string | null | undefined
  /** Mask of the uplink's subnet, where it is given by hand. */
  readonly staticSubnetMask?: string | null | undefined
  /** IP addresses of up to two DNS servers, where they are given by hand. */
  readonly staticDns?: ReadonlyArray<string> | null | undefined
  /** VLAN that management traffic is tagged with. */
  readonly vlan?: number | null | undefined
}

/**
 * Updates the management interface settings of a device.
 *
 * `PUT /devices/{serial}/managementInterface`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/managementInterface`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-management-interface/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceManagementInterface: Batchable<
  UpdateDeviceManagementInterfaceInput,
  DeviceManagementInterface
> = /*#__PURE__*/ batchable({
  id: "updateDeviceManagementInterface",
  method: "PUT",
  path: "/devices/{serial}/managementInterface",
  tag: "devices",
  category: "configure",
  subTags: ["managementInterface"],
  body: {
    wan1: "{wanEnabled:e(disabled|enabled|not configured),usingStaticIp:b,staticIp:s,staticGatewayIp:s,staticSubnetMask:s,staticDns:[s],vlan:i~}",
    wan2: "{wanEnabled:e(disabled|enabled|not configured),usingStaticIp:b,staticIp:s,staticGatewayIp:s,staticSubnetMask:s,staticDns:[s],vlan:i~}"
  },
  response: "{ddnsHostnames:{activeDdnsHostname:s,ddnsHostnameWan1:s,ddnsHostnameWan2:s},wan1:{wanEnabled:s,usingStaticIp:b,staticIp:s,staticSubnetMask:s,staticGatewayIp:s,staticDns:[s],vlan:i,vrf:{name:s~}~},wan2:{wanEnabled:s,usingStaticIp:b,staticIp:s,staticSubnetMask:s,staticGatewayIp:s,staticDns:[s],vlan:i,vrf:{name:s~}~}}",
  batch: { resource: "/devices/{serial}/managementInterface", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link rebootDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RebootDeviceInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link rebootDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RebootDeviceOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Restarts a device.
 *
 * `POST /devices/{serial}/reboot`
 *
 * At most once in 60 seconds.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/reboot-device/
 * @since 0.2.0
 * @category liveTools
 */
export const rebootDevice: Write<RebootDeviceInput, RebootDeviceOutput> = /*#__PURE__*/ write({
  id: "rebootDevice",
  method: "POST",
  path: "/devices/{serial}/reboot",
  tag: "devices",
  category: "liveTools",
  response: "{success:b}",
  limit: { requests: 1, seconds: 60 },
  scope: "dashboard:general:config:write"
})
