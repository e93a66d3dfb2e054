/**
 * The operations that the API tags `sensor`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getDeviceSensorCommands}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSensorCommandsInput {
  readonly serial: string
  readonly operations?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** The API's default is `"descending"`. */
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 30 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,592,000. The API's default is `2592000`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getDeviceSensorCommands}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSensorCommand {
  readonly commandId?: string | undefined
  readonly createdAt?: string | undefined
  readonly completedAt?: string | undefined
  readonly createdBy?: DeviceSensorCommandCreatedBy | undefined
  readonly operation?: DeviceSensorCommandOperation | undefined
  readonly status?: "completed" | "failed" | "in_progress" | "pending" | (string & {}) | undefined
  readonly errors?: Array<string> | undefined
}

/**
 * `[].createdBy` in the answer of {@link getDeviceSensorCommands}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSensorCommandCreatedBy {
  readonly adminId?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
}

/**
 * `[].operation` in the answer of {@link getDeviceSensorCommands}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type DeviceSensorCommandOperation =
  | "cycleDownstreamPower"
  | "disableDownstreamPower"
  | "enableDownstreamPower"
  | "refreshData"
  | (string & {})

/**
 * `GET /devices/{serial}/sensor/commands`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-sensor-commands/
 * @since 0.1.0
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
  query: {
    operations: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{commandId:s,createdAt:d,completedAt:d,createdBy:{adminId:s,name:s,email:s},operation:e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData),status:e(completed|failed|in_progress|pending),errors:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "sensor:config:read"
})

/**
 * The input of {@link createDeviceSensorCommand}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateDeviceSensorCommandInput {
  readonly serial: string
  readonly operation: DeviceSensorCommandOperationInput
}

/**
 * `operation` in the input of {@link createDeviceSensorCommand}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type DeviceSensorCommandOperationInput =
  | "cycleDownstreamPower"
  | "disableDownstreamPower"
  | "enableDownstreamPower"
  | "refreshData"
  | (string & {})

/**
 * `POST /devices/{serial}/sensor/commands`
 *
 * Can be a step of an action batch: `create` of `/devices/{serial}/sensor/commands`.
 * OAuth scope: `sensor:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-device-sensor-command/
 * @since 0.1.0
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
  body: { operation: "e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData)!" },
  response: "{commandId:s,createdAt:d,completedAt:d,createdBy:{adminId:s,name:s,email:s},operation:e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData),status:e(completed|failed|in_progress|pending),errors:[s]}",
  batch: { resource: "/devices/{serial}/sensor/commands", operation: "create" },
  scope: "sensor:config:write"
})

/**
 * The input of {@link getDeviceSensorCommand}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSensorCommandInput {
  readonly serial: string
  readonly commandId: string
}

/**
 * `GET /devices/{serial}/sensor/commands/{commandId}`
 *
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-sensor-command/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSensorCommand: Operation<
  GetDeviceSensorCommandInput,
  DeviceSensorCommand
> = /*#__PURE__*/ operation({
  id: "getDeviceSensorCommand",
  method: "GET",
  path: "/devices/{serial}/sensor/commands/{commandId}",
  tag: "sensor",
  response: "{commandId:s,createdAt:d,completedAt:d,createdBy:{adminId:s,name:s,email:s},operation:e(cycleDownstreamPower|disableDownstreamPower|enableDownstreamPower|refreshData),status:e(completed|failed|in_progress|pending),errors:[s]}",
  scope: "sensor:config:read"
})

/**
 * The input of {@link getDeviceSensorRelationships}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetDeviceSensorRelationshipsInput {
  readonly serial: string
}

/**
 * The answer of {@link getDeviceSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSensorRelationships {
  readonly livestream?: DeviceSensorRelationshipsLivestream | undefined
}

/**
 * `livestream` in the answer of {@link getDeviceSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSensorRelationshipsLivestream {
  readonly relatedDevices?: Array<DeviceSensorRelationshipsLivestreamRelatedDevice> | undefined
}

/**
 * `livestream.relatedDevices[]` in the answer of {@link getDeviceSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DeviceSensorRelationshipsLivestreamRelatedDevice {
  readonly serial?: string | undefined
  readonly productType?: "camera" | "sensor" | (string & {}) | undefined
}

/**
 * `GET /devices/{serial}/sensor/relationships`
 *
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-sensor-relationships/
 * @since 0.1.0
 * @category configure
 */
export const getDeviceSensorRelationships: Operation<
  GetDeviceSensorRelationshipsInput,
  DeviceSensorRelationships
> = /*#__PURE__*/ operation({
  id: "getDeviceSensorRelationships",
  method: "GET",
  path: "/devices/{serial}/sensor/relationships",
  tag: "sensor",
  response: "{livestream:{relatedDevices:[{serial:s,productType:e(camera|sensor)}]}}",
  scope: "sensor:config:read"
})

/**
 * The input of {@link updateDeviceSensorRelationships}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateDeviceSensorRelationshipsInput {
  readonly serial: string
  readonly livestream?: DeviceSensorRelationshipsLivestreamInput | undefined
}

/**
 * `livestream` in the input of {@link updateDeviceSensorRelationships}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeviceSensorRelationshipsLivestreamInput {
  readonly relatedDevices?: ReadonlyArray<{ readonly serial: string }> | undefined
}

/**
 * `PUT /devices/{serial}/sensor/relationships`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/sensor/relationships`.
 * OAuth scope: `sensor:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-sensor-relationships/
 * @since 0.1.0
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
  body: { livestream: "{relatedDevices:[{serial:s!}]}" },
  response: "{livestream:{relatedDevices:[{serial:s,productType:e(camera|sensor)}]}}",
  batch: { resource: "/devices/{serial}/sensor/relationships", operation: "update" },
  scope: "sensor:config:write"
})

/**
 * The input of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsCurrentOverviewByMetricInput {
  readonly networkId: string
}

/**
 * The answer of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsCurrentOverviewByMetric {
  readonly supportedMetrics?: Array<NetworkSensorAlertsCurrentOverviewByMetricSupportedMetrics> | undefined
  readonly counts?: NetworkSensorAlertsCurrentOverviewByMetricCounts | undefined
}

/**
 * `supportedMetrics[]` in the answer of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `counts` in the answer of {@link getNetworkSensorAlertsCurrentOverviewByMetric}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsCurrentOverviewByMetricCounts {
  readonly apparentPower?: number | undefined
  readonly co2?: number | undefined
  readonly current?: number | undefined
  readonly door?: number | undefined
  readonly frequency?: number | undefined
  readonly humidity?: number | undefined
  readonly indoorAirQuality?: number | undefined
  readonly noise?: { readonly ambient?: number | undefined } | undefined
  readonly pm25?: number | undefined
  readonly powerFactor?: number | undefined
  readonly realPower?: number | undefined
  readonly temperature?: number | undefined
  readonly tvoc?: number | undefined
  readonly upstreamPower?: number | undefined
  readonly voltage?: number | undefined
  readonly water?: number | undefined
}

/**
 * `GET /networks/{networkId}/sensor/alerts/current/overview/byMetric`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-current-overview-by-metric/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkSensorAlertsCurrentOverviewByMetric: Operation<
  GetNetworkSensorAlertsCurrentOverviewByMetricInput,
  NetworkSensorAlertsCurrentOverviewByMetric
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorAlertsCurrentOverviewByMetric",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/current/overview/byMetric",
  tag: "sensor",
  response: "{supportedMetrics:[e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)],counts:{apparentPower:i,co2:i,current:i,door:i,frequency:i,humidity:i,indoorAirQuality:i,noise:{ambient:i},pm25:i,powerFactor:i,realPower:i,temperature:i,tvoc:i,upstreamPower:i,voltage:i,water:i}}",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getNetworkSensorAlertsOverviewByMetric}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsOverviewByMetricInput {
  readonly networkId: string
  /** At most 731 days back. */
  readonly t0?: string | undefined
  /** At most 366 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 31,622,400. The API's default is `604800`. */
  readonly timespan?: number | undefined
  /** One of 900, 3600, 86400, 604800, 2629746. The API's default is `604800`. */
  readonly interval?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkSensorAlertsOverviewByMetric}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsOverviewByMetric {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly counts?: NetworkSensorAlertsOverviewByMetricCounts | undefined
}

/**
 * `[].counts` in the answer of {@link getNetworkSensorAlertsOverviewByMetric}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsOverviewByMetricCounts {
  readonly apparentPower?: number | undefined
  readonly co2?: number | undefined
  readonly current?: number | undefined
  readonly door?: number | undefined
  readonly frequency?: number | undefined
  readonly humidity?: number | undefined
  readonly indoorAirQuality?: number | undefined
  readonly noise?: { readonly ambient?: number | undefined } | undefined
  readonly pm25?: number | undefined
  readonly powerFactor?: number | undefined
  readonly realPower?: number | undefined
  readonly temperature?: number | undefined
  readonly tvoc?: number | undefined
  readonly upstreamPower?: number | undefined
  readonly voltage?: number | undefined
  readonly water?: number | undefined
}

/**
 * `GET /networks/{networkId}/sensor/alerts/overview/byMetric`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-overview-by-metric/
 * @since 0.1.0
 * @category monitor
 */
export const getNetworkSensorAlertsOverviewByMetric: Operation<
  GetNetworkSensorAlertsOverviewByMetricInput,
  Array<NetworkSensorAlertsOverviewByMetric>
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorAlertsOverviewByMetric",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/overview/byMetric",
  tag: "sensor",
  query: { t0: "s", t1: "s", timespan: "n", interval: "i" },
  response: "[{startTs:d,endTs:d,counts:{apparentPower:i,co2:i,current:i,door:i,frequency:i,humidity:i,indoorAirQuality:i,noise:{ambient:i},pm25:i,powerFactor:i,realPower:i,temperature:i,tvoc:i,upstreamPower:i,voltage:i,water:i}}]",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsProfilesInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfile {
  readonly profileId?: string | undefined
  readonly name?: string | undefined
  readonly schedule?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly conditions: Array<NetworkSensorAlertsProfileCondition>
  readonly recipients?: NetworkSensorAlertsProfileRecipients | undefined
  readonly serials?: Array<string> | undefined
  readonly includeSensorUrl?: boolean | undefined
  readonly message?: string | undefined
}

/**
 * `[].conditions[]` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileCondition {
  readonly metric: NetworkSensorAlertsProfileConditionMetric
  readonly threshold: NetworkSensorAlertsProfileConditionThreshold
  readonly direction?: "above" | "below" | (string & {}) | undefined
  readonly duration?: NetworkSensorAlertsProfileConditionDuration | undefined
}

/**
 * `[].conditions[].metric` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].conditions[].threshold` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThreshold {
  readonly temperature?: NetworkSensorAlertsProfileConditionThresholdTemperature | undefined
  readonly humidity?: NetworkSensorAlertsProfileConditionThresholdHumidity | undefined
  readonly water?: { readonly present: boolean } | undefined
  readonly door?: { readonly open: boolean } | undefined
  readonly tvoc?: NetworkSensorAlertsProfileConditionThresholdItem | undefined
  readonly co2?: NetworkSensorAlertsProfileConditionThresholdItem | undefined
  readonly pm25?: NetworkSensorAlertsProfileConditionThresholdItem | undefined
  readonly noise?: NetworkSensorAlertsProfileConditionThresholdNoise | undefined
  readonly indoorAirQuality?: NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality | undefined
  readonly realPower?: { readonly draw: number } | undefined
  readonly apparentPower?: { readonly draw: number } | undefined
  readonly powerFactor?: { readonly percentage: number } | undefined
  readonly current?: { readonly draw: number } | undefined
  readonly voltage?: { readonly level: number } | undefined
  readonly frequency?: { readonly level: number } | undefined
  readonly upstreamPower?: { readonly outageDetected: boolean } | undefined
}

/**
 * `[].conditions[].threshold.temperature` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdTemperature {
  readonly celsius?: number | undefined
  readonly fahrenheit?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `[].conditions[].threshold.humidity` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdHumidity {
  readonly relativePercentage?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `[].conditions[].threshold.tvoc` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdItem {
  readonly concentration?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `[].conditions[].threshold.noise` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoise {
  readonly ambient: NetworkSensorAlertsProfileConditionThresholdNoiseAmbient
}

/**
 * `[].conditions[].threshold.noise.ambient` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoiseAmbient {
  readonly level?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `[].conditions[].threshold.indoorAirQuality` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdIndoorAirQuality {
  readonly score?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `[].conditions[].duration` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `[].recipients` in the answer of {@link getNetworkSensorAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorAlertsProfileRecipients {
  readonly emails?: Array<string> | undefined
  readonly smsNumbers?: Array<string> | undefined
  readonly httpServerIds?: Array<string> | undefined
}

/**
 * `GET /networks/{networkId}/sensor/alerts/profiles`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSensorAlertsProfiles: Operation<
  GetNetworkSensorAlertsProfilesInput,
  Array<NetworkSensorAlertsProfile>
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorAlertsProfiles",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/profiles",
  tag: "sensor",
  response: "[{profileId:s,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}]",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkSensorAlertsProfileInput {
  readonly networkId: string
  readonly name: string
  readonly schedule?: { readonly id?: string | null | undefined } | undefined
  readonly conditions: ReadonlyArray<NetworkSensorAlertsProfileConditionInput>
  readonly recipients?: NetworkSensorAlertsProfileRecipientsInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly includeSensorUrl?: boolean | undefined
  readonly message?: string | null | undefined
}

/**
 * `conditions[]` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionInput {
  readonly metric: NetworkSensorAlertsProfileConditionMetricInput
  readonly threshold: NetworkSensorAlertsProfileConditionThresholdInput
  readonly direction?: "above" | "below" | (string & {}) | undefined
  /** The API's default is `0`. */
  readonly duration?: NetworkSensorAlertsProfileConditionDurationInput | undefined
}

/**
 * `conditions[].metric` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `conditions[].threshold` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdInput {
  readonly temperature?: NetworkSensorAlertsProfileConditionThresholdTemperatureInput | undefined
  readonly humidity?: NetworkSensorAlertsProfileConditionThresholdHumidityInput | undefined
  readonly water?: { readonly present: boolean } | undefined
  readonly door?: { readonly open: boolean } | undefined
  readonly tvoc?: NetworkSensorAlertsProfileConditionThresholdItemInput | undefined
  readonly co2?: NetworkSensorAlertsProfileConditionThresholdItemInput | undefined
  readonly pm25?: NetworkSensorAlertsProfileConditionThresholdItemInput | undefined
  readonly noise?: NetworkSensorAlertsProfileConditionThresholdNoiseInput | undefined
  readonly indoorAirQuality?: NetworkSensorAlertsProfileConditionThresholdIndoorAirQualityInput | undefined
  readonly realPower?: NetworkSensorAlertsProfileConditionThresholdRealPowerInput | undefined
  readonly apparentPower?: NetworkSensorAlertsProfileConditionThresholdApparentPowerInput | undefined
  readonly powerFactor?: NetworkSensorAlertsProfileConditionThresholdPowerFactorInput | undefined
  readonly current?: NetworkSensorAlertsProfileConditionThresholdCurrentInput | undefined
  readonly voltage?: NetworkSensorAlertsProfileConditionThresholdVoltageInput | undefined
  readonly frequency?: NetworkSensorAlertsProfileConditionThresholdFrequencyInput | undefined
  readonly upstreamPower?: { readonly outageDetected: boolean } | undefined
}

/**
 * `conditions[].threshold.temperature` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdTemperatureInput {
  readonly celsius?: number | undefined
  readonly fahrenheit?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `conditions[].threshold.humidity` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdHumidityInput {
  readonly relativePercentage?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `conditions[].threshold.tvoc` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdItemInput {
  readonly concentration?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `conditions[].threshold.noise` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoiseInput {
  readonly ambient: NetworkSensorAlertsProfileConditionThresholdNoiseAmbientInput
}

/**
 * `conditions[].threshold.noise.ambient` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdNoiseAmbientInput {
  readonly level?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `conditions[].threshold.indoorAirQuality` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdIndoorAirQualityInput {
  readonly score?: number | undefined
  readonly quality?: "fair" | "good" | "inadequate" | "poor" | (string & {}) | undefined
}

/**
 * `conditions[].threshold.realPower` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdRealPowerInput {
  /** From 0 to 3,750. */
  readonly draw: number
}

/**
 * `conditions[].threshold.apparentPower` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdApparentPowerInput {
  /** From 0 to 3,750. */
  readonly draw: number
}

/**
 * `conditions[].threshold.powerFactor` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdPowerFactorInput {
  /** From 0 to 100. */
  readonly percentage: number
}

/**
 * `conditions[].threshold.current` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdCurrentInput {
  /** From 0 to 15. */
  readonly draw: number
}

/**
 * `conditions[].threshold.voltage` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdVoltageInput {
  /** From 0 to 250. */
  readonly level: number
}

/**
 * `conditions[].threshold.frequency` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileConditionThresholdFrequencyInput {
  /** From 0 to 60. */
  readonly level: number
}

/**
 * `conditions[].duration` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
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
  | (number & {})

/**
 * `recipients` in the input of {@link createNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkSensorAlertsProfileRecipientsInput {
  readonly emails?: ReadonlyArray<string> | undefined
  readonly smsNumbers?: ReadonlyArray<string> | undefined
  readonly httpServerIds?: ReadonlyArray<string> | undefined
}

/**
 * `POST /networks/{networkId}/sensor/alerts/profiles`
 *
 * Can be a step of an action batch: `create` of `/networks/{networkId}/sensor/alerts/profiles`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-sensor-alerts-profile/
 * @since 0.1.0
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
  body: {
    name: "s!",
    schedule: "{id:s~}",
    conditions: "[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!",
    recipients: "{emails:[s],smsNumbers:[s],httpServerIds:[s]}",
    serials: "[s]",
    includeSensorUrl: "b",
    message: "s~"
  },
  response: "{profileId:s,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}",
  batch: { resource: "/networks/{networkId}/sensor/alerts/profiles", operation: "create" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link getNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorAlertsProfileInput {
  readonly networkId: string
  readonly id: string
}

/**
 * `GET /networks/{networkId}/sensor/alerts/profiles/{id}`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-alerts-profile/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSensorAlertsProfile: Operation<
  GetNetworkSensorAlertsProfileInput,
  NetworkSensorAlertsProfile
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorAlertsProfile",
  method: "GET",
  path: "/networks/{networkId}/sensor/alerts/profiles/{id}",
  tag: "sensor",
  response: "{profileId:s,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link updateNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSensorAlertsProfileInput {
  readonly networkId: string
  readonly id: string
  readonly name?: string | undefined
  readonly schedule?: { readonly id?: string | null | undefined } | undefined
  readonly conditions?: ReadonlyArray<NetworkSensorAlertsProfileConditionInput> | undefined
  readonly recipients?: NetworkSensorAlertsProfileRecipientsInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly includeSensorUrl?: boolean | undefined
  readonly message?: string | null | undefined
}

/**
 * `PUT /networks/{networkId}/sensor/alerts/profiles/{id}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/sensor/alerts/profiles/{id}`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-sensor-alerts-profile/
 * @since 0.1.0
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
  body: {
    name: "s",
    schedule: "{id:s~}",
    conditions: "[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]",
    recipients: "{emails:[s],smsNumbers:[s],httpServerIds:[s]}",
    serials: "[s]",
    includeSensorUrl: "b",
    message: "s~"
  },
  response: "{profileId:s,name:s,schedule:{id:s,name:s},conditions:[{metric:e(apparentPower|co2|current|door|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|temperature|tvoc|upstreamPower|voltage|water)!,threshold:{temperature:{celsius:n,fahrenheit:n,quality:e(fair|good|inadequate|poor)},humidity:{relativePercentage:i,quality:e(fair|good|inadequate|poor)},water:{present:b!},door:{open:b!},tvoc:{concentration:i,quality:e(fair|good|inadequate|poor)},co2:{concentration:i,quality:e(fair|good|inadequate|poor)},pm25:{concentration:i,quality:e(fair|good|inadequate|poor)},noise:{ambient:{level:i,quality:e(fair|good|inadequate|poor)}!},indoorAirQuality:{score:i,quality:e(fair|good|inadequate|poor)},realPower:{draw:n!},apparentPower:{draw:n!},powerFactor:{percentage:i!},current:{draw:n!},voltage:{level:n!},frequency:{level:n!},upstreamPower:{outageDetected:b!}}!,direction:e(above|below),duration:E(0|60|120|180|240|300|600|900|1800|3600|5400|7200|14400|28800)}]!,recipients:{emails:[s],smsNumbers:[s],httpServerIds:[s]},serials:[s],includeSensorUrl:b,message:s}",
  batch: { resource: "/networks/{networkId}/sensor/alerts/profiles/{id}", operation: "update" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link deleteNetworkSensorAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteNetworkSensorAlertsProfileInput {
  readonly networkId: string
  readonly id: string
}

/**
 * `DELETE /networks/{networkId}/sensor/alerts/profiles/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/networks/{networkId}/sensor/alerts/profiles/{id}`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-sensor-alerts-profile/
 * @since 0.1.0
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
  batch: { resource: "/networks/{networkId}/sensor/alerts/profiles/{id}", operation: "destroy" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link getNetworkSensorMqttBrokers}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorMqttBrokersInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSensorMqttBrokers}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorMqttBroker {
  readonly mqttBrokerId?: string | undefined
  readonly enabled?: boolean | undefined
}

/**
 * `GET /networks/{networkId}/sensor/mqttBrokers`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-brokers/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSensorMqttBrokers: Operation<
  GetNetworkSensorMqttBrokersInput,
  Array<NetworkSensorMqttBroker>
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorMqttBrokers",
  method: "GET",
  path: "/networks/{networkId}/sensor/mqttBrokers",
  tag: "sensor",
  response: "[{mqttBrokerId:s,enabled:b}]",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link getNetworkSensorMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorMqttBrokerInput {
  readonly networkId: string
  readonly mqttBrokerId: string
}

/**
 * `GET /networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}`
 *
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-mqtt-broker/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSensorMqttBroker: Operation<
  GetNetworkSensorMqttBrokerInput,
  NetworkSensorMqttBroker
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorMqttBroker",
  method: "GET",
  path: "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}",
  tag: "sensor",
  response: "{mqttBrokerId:s,enabled:b}",
  scope: "sensor:telemetry:read"
})

/**
 * The input of {@link updateNetworkSensorMqttBroker}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateNetworkSensorMqttBrokerInput {
  readonly networkId: string
  readonly mqttBrokerId: string
  readonly enabled: boolean
}

/**
 * `PUT /networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}`
 *
 * Can be a step of an action batch: `update` of `/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}`.
 * OAuth scope: `sensor:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-sensor-mqtt-broker/
 * @since 0.1.0
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
  body: { enabled: "b!" },
  response: "{mqttBrokerId:s,enabled:b}",
  batch: { resource: "/networks/{networkId}/sensor/mqttBrokers/{mqttBrokerId}", operation: "update" },
  scope: "sensor:telemetry:write"
})

/**
 * The input of {@link getNetworkSensorRelationships}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkSensorRelationshipsInput {
  readonly networkId: string
}

/**
 * `[]` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorRelationship {
  readonly device?: NetworkSensorRelationshipDevice | undefined
  readonly relationships?: NetworkSensorRelationshipRelationships | undefined
}

/**
 * `[].device` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorRelationshipDevice {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly productType?: "camera" | "sensor" | (string & {}) | undefined
}

/**
 * `[].relationships` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorRelationshipRelationships {
  readonly livestream?: NetworkSensorRelationshipRelationshipsLivestream | undefined
}

/**
 * `[].relationships.livestream` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorRelationshipRelationshipsLivestream {
  readonly relatedDevices?: Array<NetworkSensorRelationshipRelationshipsLivestreamRelatedDevice> | undefined
}

/**
 * `[].relationships.livestream.relatedDevices[]` in the answer of {@link getNetworkSensorRelationships}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkSensorRelationshipRelationshipsLivestreamRelatedDevice {
  readonly serial?: string | undefined
  readonly productType?: "camera" | "sensor" | (string & {}) | undefined
}

/**
 * `GET /networks/{networkId}/sensor/relationships`
 *
 * OAuth scope: `sensor:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-sensor-relationships/
 * @since 0.1.0
 * @category configure
 */
export const getNetworkSensorRelationships: Operation<
  GetNetworkSensorRelationshipsInput,
  Array<NetworkSensorRelationship>
> = /*#__PURE__*/ operation({
  id: "getNetworkSensorRelationships",
  method: "GET",
  path: "/networks/{networkId}/sensor/relationships",
  tag: "sensor",
  response: "[{device:{name:s,serial:s,productType:e(camera|sensor)},relationships:{livestream:{relatedDevices:[{serial:s,productType:e(camera|sensor)}]}}}]",
  scope: "sensor:config:read"
})

/**
 * The input of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestInput {
  readonly organizationId: string
  readonly sensorSerials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutput {
  readonly items: Array<OrganizationSensorGatewaysConnectionsLatestItem>
  readonly meta?: GetOrganizationSensorGatewaysConnectionsLatestOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutputMeta {
  readonly counts?: GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCounts {
  readonly items?: GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSensorGatewaysConnectionsLatestOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorGatewaysConnectionsLatestItem {
  readonly lastReportedAt: string
  readonly lastConnectedAt?: string | undefined
  readonly rssi: number
  readonly network: { readonly name: string; readonly id: string }
  readonly sensor: OrganizationSensorGatewaysConnectionsLatestItemSensor
  readonly gateway: OrganizationSensorGatewaysConnectionsLatestItemGateway
}

/**
 * `[].sensor` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorGatewaysConnectionsLatestItemSensor {
  readonly serial?: string | undefined
  readonly name: string
  readonly mac: string
}

/**
 * `[].gateway` in the answer of {@link getOrganizationSensorGatewaysConnectionsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorGatewaysConnectionsLatestItemGateway {
  readonly serial?: string | undefined
  readonly name: string
  readonly mac: string
}

/**
 * `GET /organizations/{organizationId}/sensor/gateways/connections/latest`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sensor-gateways-connections-latest/
 * @since 0.1.0
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
  query: { sensorSerials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{lastReportedAt:d!,lastConnectedAt:d,rssi:i!,network:{name:s!,id:s!}!,sensor:{serial:s,name:s!,mac:s!}!,gateway:{serial:s,name:s!,mac:s!}!}]!,meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSensorReadingsHistoryInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 365 days back. */
  readonly t0?: string | undefined
  /** At most 7 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 604,800. The API's default is `7200`. */
  readonly timespan?: number | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly metrics?: ReadonlyArray<OrganizationSensorReadingsHistoryMetricsInput> | undefined
}

/**
 * `metrics[]` in the input of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistory {
  readonly serial?: string | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly ts?: string | undefined
  readonly metric?: OrganizationSensorReadingsHistoryMetric | undefined
  readonly apparentPower?: { readonly draw?: number | undefined } | null | undefined
  readonly battery?: { readonly percentage?: number | undefined } | null | undefined
  readonly button?: { readonly pressType?: "long" | "short" | (string & {}) | undefined } | null | undefined
  readonly co2?: { readonly concentration?: number | undefined } | null | undefined
  readonly current?: { readonly draw?: number | undefined } | null | undefined
  readonly door?: { readonly open?: boolean | undefined } | null | undefined
  readonly downstreamPower?: { readonly enabled?: boolean | undefined } | null | undefined
  readonly frequency?: { readonly level?: number | undefined } | null | undefined
  readonly humidity?: { readonly relativePercentage?: number | undefined } | null | undefined
  readonly indoorAirQuality?: { readonly score?: number | undefined } | null | undefined
  readonly noise?: OrganizationSensorReadingsHistoryNoise | null | undefined
  readonly no2?: { readonly concentration?: number | undefined } | null | undefined
  readonly o3?: { readonly concentration?: number | undefined } | null | undefined
  readonly pm10?: { readonly concentration?: number | undefined } | null | undefined
  readonly pm25?: { readonly concentration?: number | undefined } | null | undefined
  readonly powerFactor?: { readonly percentage?: number | undefined } | null | undefined
  readonly realPower?: { readonly draw?: number | undefined } | null | undefined
  readonly remoteLockoutSwitch?: { readonly locked?: boolean | undefined } | null | undefined
  readonly temperature?: OrganizationSensorReadingsHistoryTemperature | null | undefined
  readonly tvoc?: { readonly concentration?: number | undefined } | null | undefined
  readonly voltage?: { readonly level?: number | undefined } | null | undefined
  readonly water?: { readonly present?: boolean | undefined } | null | undefined
  readonly rawTemperature?: OrganizationSensorReadingsHistoryRawTemperature | null | undefined
}

/**
 * `[].metric` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].noise` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistoryNoise {
  readonly ambient?: { readonly level?: number | undefined } | undefined
}

/**
 * `[].temperature` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistoryTemperature {
  readonly fahrenheit?: number | undefined
  readonly celsius?: number | undefined
}

/**
 * `[].rawTemperature` in the answer of {@link getOrganizationSensorReadingsHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsHistoryRawTemperature {
  readonly fahrenheit?: number | undefined
  readonly celsius?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/sensor/readings/history`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-history/
 * @since 0.1.0
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
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSensorReadingsLatestInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly metrics?: ReadonlyArray<OrganizationSensorReadingsLatestMetricsInput> | undefined
}

/**
 * `metrics[]` in the input of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatest {
  readonly serial?: string | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly readings?: Array<OrganizationSensorReadingsLatestReading> | undefined
}

/**
 * `[].readings[]` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReading {
  readonly ts?: string | undefined
  readonly metric?: OrganizationSensorReadingsLatestReadingMetric | undefined
  readonly apparentPower?: { readonly draw?: number | undefined } | null | undefined
  readonly battery?: { readonly percentage?: number | undefined } | null | undefined
  readonly button?: { readonly pressType?: "long" | "short" | (string & {}) | undefined } | null | undefined
  readonly co2?: { readonly concentration?: number | undefined } | null | undefined
  readonly current?: { readonly draw?: number | undefined } | null | undefined
  readonly door?: { readonly open?: boolean | undefined } | null | undefined
  readonly downstreamPower?: { readonly enabled?: boolean | undefined } | null | undefined
  readonly frequency?: { readonly level?: number | undefined } | null | undefined
  readonly humidity?: { readonly relativePercentage?: number | undefined } | null | undefined
  readonly indoorAirQuality?: { readonly score?: number | undefined } | null | undefined
  readonly noise?: OrganizationSensorReadingsLatestReadingNoise | null | undefined
  readonly no2?: { readonly concentration?: number | undefined } | null | undefined
  readonly o3?: { readonly concentration?: number | undefined } | null | undefined
  readonly pm10?: { readonly concentration?: number | undefined } | null | undefined
  readonly pm25?: { readonly concentration?: number | undefined } | null | undefined
  readonly powerFactor?: { readonly percentage?: number | undefined } | null | undefined
  readonly realPower?: { readonly draw?: number | undefined } | null | undefined
  readonly remoteLockoutSwitch?: { readonly locked?: boolean | undefined } | null | undefined
  readonly temperature?: OrganizationSensorReadingsLatestReadingTemperature | null | undefined
  readonly tvoc?: { readonly concentration?: number | undefined } | null | undefined
  readonly voltage?: { readonly level?: number | undefined } | null | undefined
  readonly water?: { readonly present?: boolean | undefined } | null | undefined
  readonly rawTemperature?: OrganizationSensorReadingsLatestReadingRawTemperature | null | undefined
}

/**
 * `[].readings[].metric` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].readings[].noise` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReadingNoise {
  readonly ambient?: { readonly level?: number | undefined } | undefined
}

/**
 * `[].readings[].temperature` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReadingTemperature {
  readonly fahrenheit?: number | undefined
  readonly celsius?: number | undefined
}

/**
 * `[].readings[].rawTemperature` in the answer of {@link getOrganizationSensorReadingsLatest}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSensorReadingsLatestReadingRawTemperature {
  readonly fahrenheit?: number | undefined
  readonly celsius?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/sensor/readings/latest`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `sensor:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sensor-readings-latest/
 * @since 0.1.0
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
