/**
 * The operations that the API tags `sensor`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted } from "../Operation.ts"

/**
 * The input of {@link getDeviceSensorCommands}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSensorCommandsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly operations?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"descending"`. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 30 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,592,000. The API's default is `2592000`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSensorCommands}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSensorCommand {
  /** Other operations take it as `commandId`. */
  readonly commandId: string
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  readonly createdBy?: DeviceSensorCommandCreatedBy | null | undefined
  readonly operation?: DeviceSensorCommandOperation | null | undefined
  /** How far the command is. */
  readonly status?: "completed" | "failed" | "in_progress" | "pending" | Unlisted | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `[].createdBy` in the answer of {@link getDeviceSensorCommands}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSensorCommandCreatedBy {
  /** Id of the administrator, as `getOrganizationAdmins` lists it. */
  readonly adminId?: string | null | undefined
  /** Name of the person that the administrator account belongs to. */
  readonly name?: string | null | undefined
  readonly email?: string | null | undefined
}

/**
 * `[].operation` in the answer of {@link getDeviceSensorCommands}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceSensorCommandOperation =
  | "cycleDownstreamPower"
  | "disableDownstreamPower"
  | "enableDownstreamPower"
  | "refreshData"
  | Unlisted

/**
 * Lists the commands that were sent to a sensor.
 *
 * `GET /devices/{serial}/sensor/commands`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-sensor-commands/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSensorCommands: Paginated<
  GetDeviceSensorCommandsInput,
  Array<DeviceSensorCommand>,
  DeviceSensorCommand
> = /*#__PURE__*/ paginated({
  id: "getDeviceSensorCommands",
  method: "GET",
  path: "/devices/{serial}/sensor/commands",
  tag: "sensor",
  category: "configure",
  subTags: ["commands"],
  query: {
    operations: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{commandId:s!,createdAt:d,completedAt:d,createdBy:{adminId:s,name:s,email:s},operation:e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData),status:e(completed|failed|in_progress|pending),errors:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sensor:config:read"
})

/**
 * The input of {@link createDeviceSensorCommand}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateDeviceSensorCommandInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly operation: DeviceSensorCommandOperationInput
}

/**
 * `operation` in the input of {@link createDeviceSensorCommand}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceSensorCommandOperationInput =
  | "cycleDownstreamPower"
  | "disableDownstreamPower"
  | "enableDownstreamPower"
  | "refreshData"
  | Unlisted

/**
 * Makes a sensor carry out a command.
 *
 * `POST /devices/{serial}/sensor/commands`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/sensor/commands`.
 * OAuth scope: `sensor:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-sensor-command/
 * @since 0.2.0
 * @category configure
 */
export const createDeviceSensorCommand: Batchable<
  CreateDeviceSensorCommandInput,
  DeviceSensorCommand
> = /*#__PURE__*/ batchable({
  id: "createDeviceSensorCommand",
  method: "POST",
  path: "/devices/{serial}/sensor/commands",
  tag: "sensor",
  category: "configure",
  subTags: ["commands"],
  body: { operation: "e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData)!" },
  response: "{commandId:s!,createdAt:d,completedAt:d,createdBy:{adminId:s,name:s,email:s},operation:e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData),status:e(completed|failed|in_progress|pending),errors:[s]}",
  batch: { resource: "/devices/{serial}/sensor/commands", operation: "create" },
  scope: "sensor:config:write"
})

/**
 * The input of {@link getDeviceSensorCommand}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSensorCommandInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which command: its `commandId` as `getDeviceSensorCommands` lists it. */
  readonly commandId: string | number
}

/**
 * Returns one command that was sent to a sensor, with its outcome.
 *
 * `GET /devices/{serial}/sensor/commands/{commandId}`
 *
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-sensor-command/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSensorCommand: Read<GetDeviceSensorCommandInput, DeviceSensorCommand> = /*#__PURE__*/ read({
  id: "getDeviceSensorCommand",
  method: "GET",
  path: "/devices/{serial}/sensor/commands/{commandId}",
  tag: "sensor",
  category: "configure",
  subTags: ["commands"],
  response: "{commandId:s!,createdAt:d,completedAt:d,createdBy:{adminId:s,name:s,email:s},operation:e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData),status:e(completed|failed|in_progress|pending),errors:[s]}",
  scope: "sensor:config:read"
})

/**
 * The input of {@link getDeviceSensorRelationships}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceSensorRelationshipsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSensorRelationships {
  /** Cameras whose video is shown with the sensor. */
  readonly livestream?: DeviceSensorRelationshipsLivestream | null | undefined
}

/**
 * `livestream` in the answer of {@link getDeviceSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSensorRelationshipsLivestream {
  readonly relatedDevices?: Array<DeviceSensorRelationshipsLivestreamRelatedDevice> | null | undefined
}

/**
 * `livestream.relatedDevices[]` in the answer of {@link getDeviceSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceSensorRelationshipsLivestreamRelatedDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | null
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: "camera" | "sensor" | Unlisted | null | undefined
}

/**
 * Lists the devices that a sensor or camera is related to.
 *
 * `GET /devices/{serial}/sensor/relationships`
 *
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-sensor-relationships/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceSensorRelationships: Read<
  GetDeviceSensorRelationshipsInput,
  DeviceSensorRelationships
> = /*#__PURE__*/ read({
  id: "getDeviceSensorRelationships",
  method: "GET",
  path: "/devices/{serial}/sensor/relationships",
  tag: "sensor",
  category: "configure",
  subTags: ["relationships"],
  response: "{livestream:{relatedDevices:[{serial:s~,productType:e(camera|sensor)}]}}",
  scope: "sensor:config:read"
})

/**
 * The input of {@link updateDeviceSensorRelationships}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceSensorRelationshipsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Cameras whose video is shown with the sensor. */
  readonly livestream?: DeviceSensorRelationshipsLivestreamInput | null | undefined
}

/**
 * `livestream` in the input of {@link updateDeviceSensorRelationships}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceSensorRelationshipsLivestreamInput {
  readonly relatedDevices?: ReadonlyArray<{
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string | null
  }> | null | undefined
}

/**
 * Updates the devices that a sensor or camera is related to.
 *
 * `PUT /devices/{serial}/sensor/relationships`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/sensor/relationships`.
 * OAuth scope: `sensor:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-sensor-relationships/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceSensorRelationships: Batchable<
  UpdateDeviceSensorRelationshipsInput,
  DeviceSensorRelationships
> = /*#__PURE__*/ batchable({
  id: "updateDeviceSensorRelationships",
  method: "PUT",
  path: "/devices/{serial}/sensor/relationships",
  tag: "sensor",
  category: "configure",
  subTags: ["relationships"],
  body: { livestream: "{relatedDevices:[{serial:s~!}]}" },
  response: "{livestream:{relatedDevices:[{serial:s~,productType:e(camera|sensor)}]}}",
  batch: { resource: "/devices/{serial}/sensor/relationships", operation: "update" },
  scope: "sensor:config:write"
})

/**
 * The input of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsCurrentOverviewByMetricInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * The answer of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsCurrentOverviewByMetric {
  readonly supportedMetrics?: Array<NetworkSensorAlertsCurrentOverviewByMetricSupportedMetrics> | null | undefined
  /** How many there are of each kind. */
  readonly counts?: NetworkSensorAlertsCurrentOverviewByMetricCounts | null | undefined
}

/**
 * `supportedMetrics[]` in the answer of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkSensorAlertsCurrentOverviewByMetricSupportedMetrics =
  | "apparentPower"
  | "co2"
  | "current"
  | "door"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "noise"
  | "pm25"
  | "powerFactor"
  | "realPower"
  | "temperature"
  | "tvoc"
  | "upstreamPower"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `counts` in the answer of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsCurrentOverviewByMetricCounts {
  /** How many sensors alert for this measurement now. */
  readonly apparentPower?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly co2?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly current?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly door?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly frequency?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly humidity?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly indoorAirQuality?: number | null | undefined
  readonly noise?: {
    /** How many sensors alert for noise now. */
    readonly ambient?: number | null | undefined
  } | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly pm25?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly powerFactor?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly realPower?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly temperature?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly tvoc?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly upstreamPower?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly voltage?: number | null | undefined
  /** How many sensors alert for this measurement now. */
  readonly water?: number | null | undefined
}

/**
 * Returns how many sensors of a network are alerting now, by metric.
 *
 * `GET /networks/{networkId}/sensor/alerts/current/overview/byMetric`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-current-overview-by-metric/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSensorAlertsCurrentOverviewByMetric: Read<
  GetNetworkSensorAlertsCurrentOverviewByMetricInput,
  NetworkSensorAlertsCurrentOverviewByMetric
> = /*#__PURE__*/ read({
  id: "getNetworkSensorAlertsCurrentOverviewByMetric",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/current/overview/byMetric",
  tag: "sensor",
  category: "monitor",
  subTags: ["alerts", "current", "overview", "byMetric"],
  response: "{supportedMetrics:[e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)],counts:{apparentPower:i,co2:i,current:i,door:i,frequency:i,humidity:i,indoorAirQuality:i,noise:{ambient:i},pm25:i,powerFactor:i,realPower:i,temperature:i,tvoc:i,upstreamPower:i,voltage:i,water:i}}",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getNetworkSensorAlertsOverviewByMetric}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsOverviewByMetricInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Start of the time range, in ISO 8601. At most 731 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 366 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 31,622,400. The API's default is `604800`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 900, 3600, 86400, 604800, 2629746. The API's default is `604800`. */
  readonly interval?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSensorAlertsOverviewByMetric}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsOverviewByMetric {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: NetworkSensorAlertsOverviewByMetricCounts | null | undefined
}

/**
 * `[].counts` in the answer of {@link getNetworkSensorAlertsOverviewByMetric}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsOverviewByMetricCounts {
  /** How many sensor alerts there are for this measurement. */
  readonly apparentPower?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly co2?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly current?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly door?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly frequency?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly humidity?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly indoorAirQuality?: number | null | undefined
  readonly noise?: {
    /** How many sensor alerts there are for noise. */
    readonly ambient?: number | null | undefined
  } | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly pm25?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly powerFactor?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly realPower?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly temperature?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly tvoc?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly upstreamPower?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly voltage?: number | null | undefined
  /** How many sensor alerts there are for this measurement. */
  readonly water?: number | null | undefined
}

/**
 * Lists how many sensor alerts a network had in a time range, by metric.
 *
 * `GET /networks/{networkId}/sensor/alerts/overview/byMetric`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-overview-by-metric/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkSensorAlertsOverviewByMetric: Read<
  GetNetworkSensorAlertsOverviewByMetricInput,
  Array<NetworkSensorAlertsOverviewByMetric>
> = /*#__PURE__*/ read({
  id: "getNetworkSensorAlertsOverviewByMetric",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/overview/byMetric",
  tag: "sensor",
  category: "monitor",
  subTags: ["alerts", "overview", "byMetric"],
  query: { t0: "d", t1: "d", timespan: "t", interval: "t" },
  response: "[{startTs:d,endTs:d,counts:{apparentPower:i,co2:i,current:i,door:i,frequency:i,humidity:i,indoorAirQuality:i,noise:{ambient:i},pm25:i,powerFactor:i,realPower:i,temperature:i,tvoc:i,upstreamPower:i,voltage:i,water:i}}]",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfile {
  readonly profileId: string
  readonly name?: string | null | undefined
  /** When alerts are sent. */
  readonly schedule?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
  /** What causes an alert. */
  readonly conditions: Array<NetworkSensorAlertsProfileCondition>
  /** Who is told of the alert. */
  readonly recipients?: NetworkSensorAlertsProfileRecipients | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  /** Whether the message links to the sensor. */
  readonly includeSensorUrl?: boolean | null | undefined
  /** Text that is sent with the alert. */
  readonly message?: string | null | undefined
}

/**
 * `[].conditions[]` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileCondition {
  /** What is measured, such as `temperature` or `door`. */
  readonly metric: NetworkSensorAlertsProfileConditionMetric
  /** Value at which an alert is sent; it holds the one measurement that `metric` names. */
  readonly threshold: NetworkSensorAlertsProfileConditionThreshold
  /** Whether an alert is sent `above` or `below` the threshold. */
  readonly direction?: "above" | "below" | Unlisted | null | undefined
  /** How long the value has to stay beyond the threshold, in seconds. */
  readonly duration?: NetworkSensorAlertsProfileConditionDuration | null | undefined
}

/**
 * `[].conditions[].metric` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkSensorAlertsProfileConditionMetric =
  | "apparentPower"
  | "co2"
  | "current"
  | "door"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "noise"
  | "pm25"
  | "powerFactor"
  | "realPower"
  | "temperature"
  | "tvoc"
  | "upstreamPower"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `[].conditions[].threshold` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThreshold {
  /** At which value of this measurement an alert is sent. */
  readonly temperature?: NetworkSensorAlertsProfileConditionThresholdTemperature | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly humidity?: NetworkSensorAlertsProfileConditionThresholdHumidity | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly water?: {
    /** `true` to send an alert when water is found. */
    readonly present: boolean
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly door?: {
    /** `true` to send an alert when the door opens. */
    readonly open: boolean
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly tvoc?: NetworkSensorAlertsProfileConditionThresholdTvoc | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly co2?: NetworkSensorAlertsProfileConditionThresholdCo2 | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly pm25?: NetworkSensorAlertsProfileConditionThresholdPm25 | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly noise?: NetworkSensorAlertsProfileConditionThresholdNoise | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly indoorAirQuality?: NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly realPower?: {
    /** Watts at which an alert is sent. */
    readonly draw: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly apparentPower?: {
    /** Volt-amperes at which an alert is sent. */
    readonly draw: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly powerFactor?: {
    /** Ratio of real to apparent power at which an alert is sent, in percent. */
    readonly percentage: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly current?: {
    /** Amperes at which an alert is sent. */
    readonly draw: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly voltage?: {
    /** Volts at which an alert is sent. */
    readonly level: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly frequency?: {
    /** Hertz at which an alert is sent. */
    readonly level: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly upstreamPower?: {
    /** `true` to send an alert when the power goes out. */
    readonly outageDetected: boolean
  } | null | undefined
}

/**
 * `[].conditions[].threshold.temperature` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdTemperature {
  /** Degrees Celsius at which an alert is sent. */
  readonly celsius?: number | null | undefined
  /** Degrees Fahrenheit at which an alert is sent. */
  readonly fahrenheit?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].threshold.humidity` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdHumidity {
  /** Relative humidity at which an alert is sent, in percent. */
  readonly relativePercentage?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].threshold.tvoc` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdTvoc {
  /** Micrograms per cubic meter at which an alert is sent. */
  readonly concentration?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].threshold.co2` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdCo2 {
  /** Parts per million of carbon dioxide at which an alert is sent. */
  readonly concentration?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].threshold.pm25` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdPm25 {
  /** Concentration of fine dust at which an alert is sent. */
  readonly concentration?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].threshold.noise` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoise {
  /** Sound of the surroundings. */
  readonly ambient: NetworkSensorAlertsProfileConditionThresholdNoiseAmbient
}

/**
 * `[].conditions[].threshold.noise.ambient` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoiseAmbient {
  /** Decibels at which an alert is sent. */
  readonly level?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].threshold.indoorAirQuality` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality {
  /** Score of the air, from 0 to 100, at which an alert is sent. */
  readonly score?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `[].conditions[].duration` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type NetworkSensorAlertsProfileConditionDuration =
  | 0
  | 60
  | 120
  | 180
  | 240
  | 300
  | 600
  | 900
  | 1800
  | 3600
  | 5400
  | 7200
  | 14400
  | 28800
  | Unlisted<number>

/**
 * `[].recipients` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileRecipients {
  /** Email addresses that are told. */
  readonly emails?: Array<string> | null | undefined
  /** Phone numbers that are told. */
  readonly smsNumbers?: Array<string> | null | undefined
  /** Ids of webhook receivers, as `getNetworkWebhooksHttpServers` lists them. */
  readonly httpServerIds?: Array<string> | null | undefined
}

/**
 * Lists the sensor alert profiles of a network.
 *
 * `GET /networks/{networkId}/sensor/alerts/profiles`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSensorAlertsProfiles: Read<
  GetNetworkSensorAlertsProfilesInput,
  Array<NetworkSensorAlertsProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkSensorAlertsProfiles",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/profiles",
  tag: "sensor",
  category: "configure",
  subTags: ["alerts", "profiles"],
  response: "[{profileId:s!,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}]",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkSensorAlertsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** When alerts are sent. */
  readonly schedule?: { readonly id?: string | null | undefined } | null | undefined
  /** What causes an alert. */
  readonly conditions: ReadonlyArray<NetworkSensorAlertsProfileConditionInput>
  /** Who is told of the alert. */
  readonly recipients?: NetworkSensorAlertsProfileRecipientsInput | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Whether the message links to the sensor. The API's default is `true`. */
  readonly includeSensorUrl?: boolean | null | undefined
  /** Text that is sent with the alert. */
  readonly message?: string | null | undefined
}

/**
 * `conditions[]` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionInput {
  /** What is measured, such as `temperature` or `door`. */
  readonly metric: NetworkSensorAlertsProfileConditionMetricInput
  /** Value at which an alert is sent; it holds the one measurement that `metric` names. */
  readonly threshold: NetworkSensorAlertsProfileConditionThresholdInput
  /** Whether an alert is sent `above` or `below` the threshold. */
  readonly direction?: "above" | "below" | Unlisted | null | undefined
  /** How long the value has to stay beyond the threshold, in seconds. The API's default is `0`. */
  readonly duration?: NetworkSensorAlertsProfileConditionDurationInput | null | undefined
}

/**
 * `conditions[].metric` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkSensorAlertsProfileConditionMetricInput =
  | "apparentPower"
  | "co2"
  | "current"
  | "door"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "noise"
  | "pm25"
  | "powerFactor"
  | "realPower"
  | "temperature"
  | "tvoc"
  | "upstreamPower"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `conditions[].threshold` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdInput {
  /** At which value of this measurement an alert is sent. */
  readonly temperature?: NetworkSensorAlertsProfileConditionThresholdTemperatureInput | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly humidity?: NetworkSensorAlertsProfileConditionThresholdHumidityInput | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly water?: {
    /** `true` to send an alert when water is found. */
    readonly present: boolean
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly door?: {
    /** `true` to send an alert when the door opens. */
    readonly open: boolean
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly tvoc?: NetworkSensorAlertsProfileConditionThresholdTvocInput | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly co2?: NetworkSensorAlertsProfileConditionThresholdCo2Input | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly pm25?: NetworkSensorAlertsProfileConditionThresholdPm25Input | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly noise?: NetworkSensorAlertsProfileConditionThresholdNoiseInput | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly indoorAirQuality?: NetworkSensorAlertsProfileConditionThresholdIndoorAirQualityInput | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly realPower?: {
    /** Watts at which an alert is sent. From 0 to 3,750. */
    readonly draw: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly apparentPower?: {
    /** Volt-amperes at which an alert is sent. From 0 to 3,750. */
    readonly draw: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly powerFactor?: {
    /** Ratio of real to apparent power at which an alert is sent, in percent. From 0 to 100. */
    readonly percentage: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly current?: {
    /** Amperes at which an alert is sent. From 0 to 15. */
    readonly draw: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly voltage?: {
    /** Volts at which an alert is sent. From 0 to 250. */
    readonly level: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly frequency?: {
    /** Hertz at which an alert is sent. From 0 to 60. */
    readonly level: number
  } | null | undefined
  /** At which value of this measurement an alert is sent. */
  readonly upstreamPower?: {
    /** `true` to send an alert when the power goes out. */
    readonly outageDetected: boolean
  } | null | undefined
}

/**
 * `conditions[].threshold.temperature` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdTemperatureInput {
  /** Degrees Celsius at which an alert is sent. */
  readonly celsius?: number | null | undefined
  /** Degrees Fahrenheit at which an alert is sent. */
  readonly fahrenheit?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].threshold.humidity` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdHumidityInput {
  /** Relative humidity at which an alert is sent, in percent. */
  readonly relativePercentage?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].threshold.tvoc` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdTvocInput {
  /** Micrograms per cubic meter at which an alert is sent. */
  readonly concentration?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].threshold.co2` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdCo2Input {
  /** Parts per million of carbon dioxide at which an alert is sent. */
  readonly concentration?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].threshold.pm25` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdPm25Input {
  /** Concentration of fine dust at which an alert is sent. */
  readonly concentration?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].threshold.noise` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoiseInput {
  /** Sound of the surroundings. */
  readonly ambient: NetworkSensorAlertsProfileConditionThresholdNoiseAmbientInput
}

/**
 * `conditions[].threshold.noise.ambient` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoiseAmbientInput {
  /** Decibels at which an alert is sent. */
  readonly level?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].threshold.indoorAirQuality` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdIndoorAirQualityInput {
  /** Score of the air, from 0 to 100, at which an alert is sent. */
  readonly score?: number | null | undefined
  /** Level, in a word, at which an alert is sent. */
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | Unlisted | null | undefined
}

/**
 * `conditions[].duration` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type NetworkSensorAlertsProfileConditionDurationInput =
  | 0
  | 60
  | 120
  | 180
  | 240
  | 300
  | 600
  | 900
  | 1800
  | 3600
  | 5400
  | 7200
  | 14400
  | 28800
  | Unlisted<number>

/**
 * `recipients` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileRecipientsInput {
  /** Email addresses that are told. */
  readonly emails?: ReadonlyArray<string> | null | undefined
  /** Phone numbers that are told. */
  readonly smsNumbers?: ReadonlyArray<string> | null | undefined
  /** Ids of webhook receivers, as `getNetworkWebhooksHttpServers` lists them. */
  readonly httpServerIds?: ReadonlyArray<string> | null | undefined
}

/**
 * Creates a sensor alert profile in a network.
 *
 * `POST /networks/{networkId}/sensor/alerts/profiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/sensor/alerts/profiles`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-sensor-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkSensorAlertsProfile: Batchable<
  CreateNetworkSensorAlertsProfileInput,
  NetworkSensorAlertsProfile
> = /*#__PURE__*/ batchable({
  id: "createNetworkSensorAlertsProfile",
  method: "POST",
  path: "/networks/{networkId}/sensor/alerts/profiles",
  tag: "sensor",
  category: "configure",
  subTags: ["alerts", "profiles"],
  body: {
    name: "s!",
    schedule: "{id:s~}",
    conditions: "[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!",
    recipients: "{emails:[s],smsNumbers:[s],httpServerIds:[s]}",
    serials: "[s]",
    includeSensorUrl: "b",
    message: "s~"
  },
  response: "{profileId:s!,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}",
  batch: { resource: "/networks/{networkId}/sensor/alerts/profiles", operation: "create" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link getNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which alert profile: its `profileId` as `getNetworkSensorAlertsProfiles` lists it. */
  readonly id: string | number
}

/**
 * Returns one sensor alert profile of a network.
 *
 * `GET /networks/{networkId}/sensor/alerts/profiles/{id}`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSensorAlertsProfile: Read<
  GetNetworkSensorAlertsProfileInput,
  NetworkSensorAlertsProfile
> = /*#__PURE__*/ read({
  id: "getNetworkSensorAlertsProfile",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/profiles/{id}",
  tag: "sensor",
  category: "configure",
  subTags: ["alerts", "profiles"],
  response: "{profileId:s!,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link updateNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSensorAlertsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which alert profile: its `profileId` as `getNetworkSensorAlertsProfiles` lists it. */
  readonly id: string | number
  readonly name?: string | null | undefined
  /** When alerts are sent. */
  readonly schedule?: { readonly id?: string | null | undefined } | null | undefined
  /** What causes an alert. */
  readonly conditions?: ReadonlyArray<NetworkSensorAlertsProfileConditionInput> | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: NetworkSensorAlertsProfileRecipientsInput | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  /** Whether the message links to the sensor. The API's default is `true`. */
  readonly includeSensorUrl?: boolean | null | undefined
  /** Text that is sent with the alert. */
  readonly message?: string | null | undefined
}

/**
 * Updates a sensor alert profile of a network.
 *
 * `PUT /networks/{networkId}/sensor/alerts/profiles/{id}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/sensor/alerts/profiles/{id}`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-sensor-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSensorAlertsProfile: Batchable<
  UpdateNetworkSensorAlertsProfileInput,
  NetworkSensorAlertsProfile
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSensorAlertsProfile",
  method: "PUT",
  path: "/networks/{networkId}/sensor/alerts/profiles/{id}",
  tag: "sensor",
  category: "configure",
  subTags: ["alerts", "profiles"],
  body: {
    name: "s",
    schedule: "{id:s~}",
    conditions: "[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]",
    recipients: "{emails:[s],smsNumbers:[s],httpServerIds:[s]}",
    serials: "[s]",
    includeSensorUrl: "b",
    message: "s~"
  },
  response: "{profileId:s!,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}",
  batch: { resource: "/networks/{networkId}/sensor/alerts/profiles/{id}", operation: "update" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link deleteNetworkSensorAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkSensorAlertsProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which alert profile: its `profileId` as `getNetworkSensorAlertsProfiles` lists it. */
  readonly id: string | number
}

/**
 * Deletes a sensor alert profile of a network.
 *
 * `DELETE /networks/{networkId}/sensor/alerts/profiles/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/sensor/alerts/profiles/{id}`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-sensor-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkSensorAlertsProfile: Batchable<
  DeleteNetworkSensorAlertsProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteNetworkSensorAlertsProfile",
  method: "DELETE",
  path: "/networks/{networkId}/sensor/alerts/profiles/{id}",
  tag: "sensor",
  category: "configure",
  subTags: ["alerts", "profiles"],
  batch: { resource: "/networks/{networkId}/sensor/alerts/profiles/{id}", operation: "destroy" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link getNetworkSensorMqttBrokers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorMqttBrokersInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSensorMqttBrokers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorMqttBroker {
  /** Other operations take it as `mqttBrokerId`. */
  readonly mqttBrokerId?: string | null | undefined
  /** Whether readings of sensors are sent to the broker. */
  readonly enabled: boolean | null
}

/**
 * Returns the sensor settings of the MQTT brokers in a network.
 *
 * `GET /networks/{networkId}/sensor/mqttBrokers`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-brokers/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSensorMqttBrokers: Read<
  GetNetworkSensorMqttBrokersInput,
  Array<NetworkSensorMqttBroker>
> = /*#__PURE__*/ read({
  id: "getNetworkSensorMqttBrokers",
  method: "GET",
  path: "/networks/{networkId}/sensor/mqttBrokers",
  tag: "sensor",
  category: "configure",
  subTags: ["mqttBrokers"],
  response: "[{mqttBrokerId:s,enabled:b~}]",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getNetworkSensorMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorMqttBrokerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which sensor settings of the MQTT brokers: its `mqttBrokerId` as `getNetworkSensorMqttBrokers` lists it. */
  readonly mqttBrokerId: string | number
}

/**
 * Returns the sensor settings of one MQTT broker of a network.
 *
 * `GET /networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-broker/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSensorMqttBroker: Read<
  GetNetworkSensorMqttBrokerInput,
  NetworkSensorMqttBroker
> = /*#__PURE__*/ read({
  id: "getNetworkSensorMqttBroker",
  method: "GET",
  path: "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
  tag: "sensor",
  category: "configure",
  subTags: ["mqttBrokers"],
  response: "{mqttBrokerId:s,enabled:b~}",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link updateNetworkSensorMqttBroker}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkSensorMqttBrokerInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which sensor settings of the MQTT brokers: its `mqttBrokerId` as `getNetworkSensorMqttBrokers` lists it. */
  readonly mqttBrokerId: string | number
  /** Whether readings of sensors are sent to the broker. */
  readonly enabled: boolean | null
}

/**
 * Updates the sensor settings of an MQTT broker of a network.
 *
 * `PUT /networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-sensor-mqtt-broker/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkSensorMqttBroker: Batchable<
  UpdateNetworkSensorMqttBrokerInput,
  NetworkSensorMqttBroker
> = /*#__PURE__*/ batchable({
  id: "updateNetworkSensorMqttBroker",
  method: "PUT",
  path: "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
  tag: "sensor",
  category: "configure",
  subTags: ["mqttBrokers"],
  body: { enabled: "b~!" },
  response: "{mqttBrokerId:s,enabled:b~}",
  batch: { resource: "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}", operation: "update" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link getNetworkSensorRelationships}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkSensorRelationshipsInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorRelationship {
  /** The device that this entry is about. */
  readonly device?: NetworkSensorRelationshipDevice | null | undefined
  /** How the device is related to others. */
  readonly relationships?: NetworkSensorRelationshipRelationships | null | undefined
}

/**
 * `[].device` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorRelationshipDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: "camera" | "sensor" | Unlisted | null | undefined
}

/**
 * `[].relationships` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorRelationshipRelationships {
  /** Cameras whose video is shown with the sensor. */
  readonly livestream?: NetworkSensorRelationshipRelationshipsLivestream | null | undefined
}

/**
 * `[].relationships.livestream` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorRelationshipRelationshipsLivestream {
  readonly relatedDevices?: Array<NetworkSensorRelationshipRelationshipsLivestreamRelatedDevice> | null | undefined
}

/**
 * `[].relationships.livestream.relatedDevices[]` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkSensorRelationshipRelationshipsLivestreamRelatedDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: "camera" | "sensor" | Unlisted | null | undefined
}

/**
 * Lists the sensor relationships of a network.
 *
 * `GET /networks/{networkId}/sensor/relationships`
 *
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-relationships/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkSensorRelationships: Read<
  GetNetworkSensorRelationshipsInput,
  Array<NetworkSensorRelationship>
> = /*#__PURE__*/ read({
  id: "getNetworkSensorRelationships",
  method: "GET",
  path: "/networks/{networkId}/sensor/relationships",
  tag: "sensor",
  category: "configure",
  subTags: ["relationships"],
  response: "[{device:{name:s,serial:s,productType:e(camera|sensor)},relationships:{livestream:{relatedDevices:[{serial:s,productType:e(camera|sensor)}]}}}]",
  scope: "sensor:config:read"
})

/**
 * The input of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly sensorSerials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationSensorGatewaysConnectionsLatestItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSensorGatewaysConnectionsLatestOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorGatewaysConnectionsLatestItem {
  /** In ISO 8601. */
  readonly lastReportedAt: string
  /** In ISO 8601. */
  readonly lastConnectedAt?: string | null | undefined
  /** Strength of the received signal. */
  readonly rssi: number
  /** The network that this entry belongs to. */
  readonly network: {
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  readonly sensor: OrganizationSensorGatewaysConnectionsLatestItemSensor
  readonly gateway: OrganizationSensorGatewaysConnectionsLatestItemGateway
}

/**
 * `[].sensor` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorGatewaysConnectionsLatestItemSensor {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name: string
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
}

/**
 * `[].gateway` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorGatewaysConnectionsLatestItemGateway {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name: string
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac: string
}

/**
 * Lists the latest connections of sensors to gateways in an organization.
 *
 * `GET /organizations/{organizationId}/sensor/gateways/connections/latest`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sensor-gateways-connections-latest/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSensorGatewaysConnectionsLatest: Paginated<
  GetOrganizationSensorGatewaysConnectionsLatestInput,
  GetOrganizationSensorGatewaysConnectionsLatestOutput,
  OrganizationSensorGatewaysConnectionsLatestItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSensorGatewaysConnectionsLatest",
  method: "GET",
  path: "/organizations/{organizationId}/sensor/gateways/connections/latest",
  tag: "sensor",
  category: "monitor",
  subTags: ["gateways", "connections", "latest"],
  query: { sensorSerials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{lastReportedAt:d!,lastConnectedAt:d,rssi:i!,network:{name:s!,id:s!}!,sensor:{serial:s,name:s!,mac:s!}!,gateway:{serial:s,name:s!,mac:s!}!}]!,meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSensorReadingsHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. The API's default is `7200`. */
  readonly timespan?: Seconds | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only readings of these metrics. */
  readonly metrics?: ReadonlyArray<OrganizationSensorReadingsHistoryMetricsInput> | undefined
}

/**
 * `metrics[]` in the input of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationSensorReadingsHistoryMetricsInput =
  | "apparentPower"
  | "battery"
  | "button"
  | "co2"
  | "current"
  | "door"
  | "downstreamPower"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "noise"
  | "pm25"
  | "powerFactor"
  | "realPower"
  | "remoteLockoutSwitch"
  | "temperature"
  | "tvoc"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `[]` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistory {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** What is measured, such as `temperature` or `door`. */
  readonly metric?: OrganizationSensorReadingsHistoryMetric | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly apparentPower?: {
    /** In volt-amperes. */
    readonly draw?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly battery?: {
    /** How much charge is left. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly button?: { readonly pressType?: "long" | "short" | Unlisted | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly co2?: {
    /** In parts per million. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly current?: {
    /** In amperes. */
    readonly draw?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly door?: { readonly open?: boolean | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly downstreamPower?: {
    /** Whether what is plugged into the sensor gets power. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly frequency?: {
    /** In hertz. */
    readonly level?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly humidity?: { readonly relativePercentage?: number | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly indoorAirQuality?: {
    /** Score of the air, from 0 to 100. */
    readonly score?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly noise?: OrganizationSensorReadingsHistoryNoise | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly no2?: {
    /** In parts per billion. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly o3?: {
    /** In parts per billion. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly pm10?: {
    /** In micrograms per cubic meter. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly pm25?: {
    /** In micrograms per cubic meter. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly powerFactor?: {
    /** Share of the apparent power that does work. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly realPower?: {
    /** In watts. */
    readonly draw?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly remoteLockoutSwitch?: { readonly locked?: boolean | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly temperature?: OrganizationSensorReadingsHistoryTemperature | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly tvoc?: {
    /** In micrograms per cubic meter. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly voltage?: {
    /** In volts. */
    readonly level?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly water?: {
    /** Whether there is water. */
    readonly present?: boolean | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly rawTemperature?: OrganizationSensorReadingsHistoryRawTemperature | null | undefined
}

/**
 * `[].metric` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSensorReadingsHistoryMetric =
  | "apparentPower"
  | "battery"
  | "button"
  | "co2"
  | "current"
  | "door"
  | "downstreamPower"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "no2"
  | "noise"
  | "o3"
  | "pm10"
  | "pm25"
  | "powerFactor"
  | "rawTemperature"
  | "realPower"
  | "remoteLockoutSwitch"
  | "temperature"
  | "tvoc"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `[].noise` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistoryNoise {
  /** Sound of the surroundings. */
  readonly ambient?: {
    /** Loudness, in decibels. */
    readonly level?: number | null | undefined
  } | null | undefined
}

/**
 * `[].temperature` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistoryTemperature {
  /** In degrees Fahrenheit. */
  readonly fahrenheit?: number | null | undefined
  /** In degrees Celsius. */
  readonly celsius?: number | null | undefined
}

/**
 * `[].rawTemperature` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistoryRawTemperature {
  /** In degrees Fahrenheit. */
  readonly fahrenheit?: number | null | undefined
  /** In degrees Celsius. */
  readonly celsius?: number | null | undefined
}

/**
 * Returns the sensor reading history of an organization.
 *
 * `GET /organizations/{organizationId}/sensor/readings/history`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSensorReadingsHistory: Paginated<
  GetOrganizationSensorReadingsHistoryInput,
  Array<OrganizationSensorReadingsHistory>,
  OrganizationSensorReadingsHistory
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSensorReadingsHistory",
  method: "GET",
  path: "/organizations/{organizationId}/sensor/readings/history",
  tag: "sensor",
  category: "monitor",
  subTags: ["readings", "history"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    networkIds: "[s]",
    serials: "[s]",
    metrics: "[e(apparentPower|battery|button|co2|current|door|downstreamPower|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|remoteLockoutSwitch|temperature|tvoc|voltage|water)]"
  },
  response: "[{serial:s,network:{id:s,name:s},ts:s,metric:e(apparentPower|battery|button|co2|current|door|downstreamPower|frequency|humidity|indoorAirQuality|no2|noise|o3|pm10|pm25|powerFactor|rawTemperature|realPower|remoteLockoutSwitch|temperature|tvoc|voltage|water),apparentPower:{draw:n}~,battery:{percentage:i}~,button:{pressType:e(long|short)}~,co2:{concentration:i}~,current:{draw:n}~,door:{open:b}~,downstreamPower:{enabled:b}~,frequency:{level:n}~,humidity:{relativePercentage:i}~,indoorAirQuality:{score:i}~,noise:{ambient:{level:i}}~,no2:{concentration:i}~,o3:{concentration:i}~,pm10:{concentration:i}~,pm25:{concentration:i}~,powerFactor:{percentage:i}~,realPower:{draw:n}~,remoteLockoutSwitch:{locked:b}~,temperature:{fahrenheit:n,celsius:n}~,tvoc:{concentration:i}~,voltage:{level:n}~,water:{present:b}~,rawTemperature:{fahrenheit:n,celsius:n}~}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSensorReadingsLatestInput {
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
  /** Only readings of these metrics. */
  readonly metrics?: ReadonlyArray<OrganizationSensorReadingsLatestMetricsInput> | undefined
}

/**
 * `metrics[]` in the input of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationSensorReadingsLatestMetricsInput =
  | "apparentPower"
  | "battery"
  | "button"
  | "co2"
  | "current"
  | "door"
  | "downstreamPower"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "noise"
  | "pm25"
  | "powerFactor"
  | "rawTemperature"
  | "realPower"
  | "remoteLockoutSwitch"
  | "temperature"
  | "tvoc"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `[]` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatest {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly readings?: Array<OrganizationSensorReadingsLatestReading> | null | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReading {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** What is measured, such as `temperature` or `door`. */
  readonly metric?: OrganizationSensorReadingsLatestReadingMetric | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly apparentPower?: {
    /** In volt-amperes. */
    readonly draw?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly battery?: {
    /** How much charge is left. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly button?: { readonly pressType?: "long" | "short" | Unlisted | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly co2?: {
    /** In parts per million. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly current?: {
    /** In amperes. */
    readonly draw?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly door?: { readonly open?: boolean | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly downstreamPower?: {
    /** Whether what is plugged into the sensor gets power. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly frequency?: {
    /** In hertz. */
    readonly level?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly humidity?: { readonly relativePercentage?: number | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly indoorAirQuality?: {
    /** Score of the air, from 0 to 100. */
    readonly score?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly noise?: OrganizationSensorReadingsLatestReadingNoise | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly no2?: {
    /** In parts per billion. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly o3?: {
    /** In parts per billion. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly pm10?: {
    /** In micrograms per cubic meter. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly pm25?: {
    /** In micrograms per cubic meter. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly powerFactor?: {
    /** Share of the apparent power that does work. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly realPower?: {
    /** In watts. */
    readonly draw?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly remoteLockoutSwitch?: { readonly locked?: boolean | null | undefined } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly temperature?: OrganizationSensorReadingsLatestReadingTemperature | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly tvoc?: {
    /** In micrograms per cubic meter. */
    readonly concentration?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly voltage?: {
    /** In volts. */
    readonly level?: number | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly water?: {
    /** Whether there is water. */
    readonly present?: boolean | null | undefined
  } | null | undefined
  /** What the sensor measured; only for this `metric`. */
  readonly rawTemperature?: OrganizationSensorReadingsLatestReadingRawTemperature | null | undefined
}

/**
 * `[].readings[].metric` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSensorReadingsLatestReadingMetric =
  | "apparentPower"
  | "battery"
  | "button"
  | "co2"
  | "current"
  | "door"
  | "downstreamPower"
  | "frequency"
  | "humidity"
  | "indoorAirQuality"
  | "no2"
  | "noise"
  | "o3"
  | "pm10"
  | "pm25"
  | "powerFactor"
  | "rawTemperature"
  | "realPower"
  | "remoteLockoutSwitch"
  | "temperature"
  | "tvoc"
  | "voltage"
  | "water"
  | Unlisted

/**
 * `[].readings[].noise` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReadingNoise {
  /** Sound of the surroundings. */
  readonly ambient?: {
    /** Loudness, in decibels. */
    readonly level?: number | null | undefined
  } | null | undefined
}

/**
 * `[].readings[].temperature` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReadingTemperature {
  /** In degrees Fahrenheit. */
  readonly fahrenheit?: number | null | undefined
  /** In degrees Celsius. */
  readonly celsius?: number | null | undefined
}

/**
 * `[].readings[].rawTemperature` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReadingRawTemperature {
  /** In degrees Fahrenheit. */
  readonly fahrenheit?: number | null | undefined
  /** In degrees Celsius. */
  readonly celsius?: number | null | undefined
}

/**
 * Lists the latest sensor readings of an organization.
 *
 * `GET /organizations/{organizationId}/sensor/readings/latest`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-latest/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSensorReadingsLatest: Paginated<
  GetOrganizationSensorReadingsLatestInput,
  Array<OrganizationSensorReadingsLatest>,
  OrganizationSensorReadingsLatest
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSensorReadingsLatest",
  method: "GET",
  path: "/organizations/{organizationId}/sensor/readings/latest",
  tag: "sensor",
  category: "monitor",
  subTags: ["readings", "latest"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    serials: "[s]",
    metrics: "[e(apparentPower|battery|button|co2|current|door|downstreamPower|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|rawTemperature|realPower|remoteLockoutSwitch|temperature|tvoc|voltage|water)]"
  },
  response: "[{serial:s,network:{id:s,name:s},readings:[{ts:s,metric:e(apparentPower|battery|button|co2|current|door|downstreamPower|frequency|humidity|indoorAirQuality|no2|noise|o3|pm10|pm25|powerFactor|rawTemperature|realPower|remoteLockoutSwitch|temperature|tvoc|voltage|water),apparentPower:{draw:n}~,battery:{percentage:i}~,button:{pressType:e(long|short)}~,co2:{concentration:i}~,current:{draw:n}~,door:{open:b}~,downstreamPower:{enabled:b}~,frequency:{level:n}~,humidity:{relativePercentage:i}~,indoorAirQuality:{score:i}~,noise:{ambient:{level:i}}~,no2:{concentration:i}~,o3:{concentration:i}~,pm10:{concentration:i}~,pm25:{concentration:i}~,powerFactor:{percentage:i}~,realPower:{draw:n}~,remoteLockoutSwitch:{locked:b}~,temperature:{fahrenheit:n,celsius:n}~,tvoc:{concentration:i}~,voltage:{level:n}~,water:{present:b}~,rawTemperature:{fahrenheit:n,celsius:n}~}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sensor:telemetry:read"
})
