/**
 * The operations that the API tags `camera`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getDeviceCameraAnalyticsLive}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraAnalyticsLiveInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCameraAnalyticsLive}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsLive {
  /** Time that the entry is about. */
  readonly ts?: string | null | undefined
  readonly zones?: DeviceCameraAnalyticsLiveZones | null | undefined
}

/**
 * `zones` in the answer of {@link getDeviceCameraAnalyticsLive}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsLiveZones {
  /** Id of an analytics zone, as `getDeviceCameraAnalyticsZones` lists it. */
  readonly zoneId?: { readonly person?: number | null | undefined } | null | undefined
}

/**
 * Returns how many people a camera sees now, by zone.
 *
 * `GET /devices/{serial}/camera/analytics/live`
 *
 * @deprecated In favour of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-live/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceCameraAnalyticsLive: Read<
  GetDeviceCameraAnalyticsLiveInput,
  DeviceCameraAnalyticsLive
> = /*#__PURE__*/ read({
  id: "getDeviceCameraAnalyticsLive",
  method: "GET",
  path: "/devices/{serial}/camera/analytics/live",
  tag: "camera",
  category: "monitor",
  subTags: ["analytics", "live"],
  response: "{ts:s,zones:{zoneId:{person:i}}}",
  deprecated: true
})

/**
 * The input of {@link getDeviceCameraAnalyticsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraAnalyticsOverviewInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. The API's default is `3600`. */
  readonly timespan?: Seconds | undefined
  /** What is counted: `person` or `vehicle`. */
  readonly objectType?: "person" | "vehicle" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getDeviceCameraAnalyticsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsOverview {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** Id of an analytics zone, as `getDeviceCameraAnalyticsZones` lists it. */
  readonly zoneId?: number | null | undefined
  /** How many people came in. */
  readonly entrances?: number | null | undefined
  /** How many people there were on average. */
  readonly averageCount?: number | null | undefined
}

/**
 * Returns what a camera counted in a time range, by zone.
 *
 * `GET /devices/{serial}/camera/analytics/overview`
 *
 * @deprecated In favour of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceCameraAnalyticsOverview: Read<
  GetDeviceCameraAnalyticsOverviewInput,
  Array<DeviceCameraAnalyticsOverview>
> = /*#__PURE__*/ read({
  id: "getDeviceCameraAnalyticsOverview",
  method: "GET",
  path: "/devices/{serial}/camera/analytics/overview",
  tag: "camera",
  category: "monitor",
  subTags: ["analytics", "overview"],
  query: { t0: "d", t1: "d", timespan: "t", objectType: "e(person|vehicle)" },
  response: "[{startTs:d,endTs:d,zoneId:i,entrances:i,averageCount:n}]",
  deprecated: true
})

/**
 * The input of {@link getDeviceCameraAnalyticsRecent}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraAnalyticsRecentInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** What is counted: `person` or `vehicle`. */
  readonly objectType?: "person" | "vehicle" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getDeviceCameraAnalyticsRecent}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsRecent {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** Id of an analytics zone, as `getDeviceCameraAnalyticsZones` lists it. */
  readonly zoneId?: number | null | undefined
  /** How many people came in. */
  readonly entrances?: number | null | undefined
  /** How many people there were on average. */
  readonly averageCount?: number | null | undefined
}

/**
 * Returns the latest counts of a camera, by zone.
 *
 * `GET /devices/{serial}/camera/analytics/recent`
 *
 * @deprecated In favour of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-recent/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceCameraAnalyticsRecent: Read<
  GetDeviceCameraAnalyticsRecentInput,
  Array<DeviceCameraAnalyticsRecent>
> = /*#__PURE__*/ read({
  id: "getDeviceCameraAnalyticsRecent",
  method: "GET",
  path: "/devices/{serial}/camera/analytics/recent",
  tag: "camera",
  category: "monitor",
  subTags: ["analytics", "recent"],
  query: { objectType: "e(person|vehicle)" },
  response: "[{startTs:d,endTs:d,zoneId:i,entrances:i,averageCount:n}]",
  deprecated: true
})

/**
 * The input of {@link getDeviceCameraAnalyticsZones}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraAnalyticsZonesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceCameraAnalyticsZones}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsZone {
  readonly id?: string | null | undefined
  readonly type?: string | null | undefined
  readonly label?: string | null | undefined
  readonly regionOfInterest?: DeviceCameraAnalyticsZoneRegionOfInterest | null | undefined
  /** Other operations take it as `zoneId`. */
  readonly zoneId?: string | null | undefined
}

/**
 * `[].regionOfInterest` in the answer of {@link getDeviceCameraAnalyticsZones}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsZoneRegionOfInterest {
  readonly x0?: string | null | undefined
  readonly y0?: string | null | undefined
  readonly x1?: string | null | undefined
  readonly y1?: string | null | undefined
}

/**
 * Lists the analytics zones of a camera.
 *
 * `GET /devices/{serial}/camera/analytics/zones`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @deprecated In favour of {@link getOrganizationCameraBoundariesAreasByDevice}.
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-zones/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceCameraAnalyticsZones: Read<
  GetDeviceCameraAnalyticsZonesInput,
  Array<DeviceCameraAnalyticsZone>
> = /*#__PURE__*/ read({
  id: "getDeviceCameraAnalyticsZones",
  method: "GET",
  path: "/devices/{serial}/camera/analytics/zones",
  tag: "camera",
  category: "monitor",
  subTags: ["analytics", "zones"],
  response: "[{id:s,type:s,label:s,regionOfInterest:{x0:s,y0:s,x1:s,y1:s},zoneId:s}]",
  scope: "camera:config:read",
  deprecated: true
})

/**
 * The input of {@link getDeviceCameraAnalyticsZoneHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraAnalyticsZoneHistoryInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Which analytics zone: its `zoneId` as `getDeviceCameraAnalyticsZones` lists it. */
  readonly zoneId: string | number
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 14 hours after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 50,400. The API's default is `3600`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 60. The API's default is `60`. */
  readonly resolution?: Seconds | undefined
  /** What is counted: `person` or `vehicle`. */
  readonly objectType?: "person" | "vehicle" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getDeviceCameraAnalyticsZoneHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraAnalyticsZoneHistory {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** How many people came in. */
  readonly entrances?: number | null | undefined
  /** How many people there were on average. */
  readonly averageCount?: number | null | undefined
}

/**
 * Returns the history of an analytics zone of a camera.
 *
 * `GET /devices/{serial}/camera/analytics/zones/{zoneId}/history`
 *
 * @deprecated In favour of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-analytics-zone-history/
 * @since 0.2.0
 * @category monitor
 */
export const getDeviceCameraAnalyticsZoneHistory: Read<
  GetDeviceCameraAnalyticsZoneHistoryInput,
  Array<DeviceCameraAnalyticsZoneHistory>
> = /*#__PURE__*/ read({
  id: "getDeviceCameraAnalyticsZoneHistory",
  method: "GET",
  path: "/devices/{serial}/camera/analytics/zones/{zoneId}/history",
  tag: "camera",
  category: "monitor",
  subTags: ["analytics", "zones", "history"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t", objectType: "e(person|vehicle)" },
  response: "[{startTs:d,endTs:d,entrances:i,averageCount:n}]",
  deprecated: true
})

/**
 * The input of {@link clipDeviceCamera}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClipDeviceCameraInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** In ISO 8601. */
  readonly startTimestamp: Timestamp
  /** In ISO 8601. */
  readonly endTimestamp: Timestamp
  readonly imagerId?: number | undefined
}

/**
 * The answer of {@link clipDeviceCamera}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClipDeviceCameraOutput {
  /** Link to what the camera recorded or shows. */
  readonly url?: string | null | undefined
  readonly expiry?: string | null | undefined
}

/**
 * Makes a video clip of a camera's recording and returns it.
 *
 * `GET /devices/{serial}/camera/clip`
 *
 * OAuth scope: `camera:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/clip-device-camera/
 * @since 0.2.0
 * @category monitor
 */
export const clipDeviceCamera: Read<ClipDeviceCameraInput, ClipDeviceCameraOutput> = /*#__PURE__*/ read({
  id: "clipDeviceCamera",
  method: "GET",
  path: "/devices/{serial}/camera/clip",
  tag: "camera",
  category: "monitor",
  query: { startTimestamp: "d!", endTimestamp: "d!", imagerId: "i" },
  response: "{url:s,expiry:s}",
  scope: "camera:telemetry:write"
})

/**
 * The input of {@link getDeviceCameraCustomAnalytics}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraCustomAnalyticsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCameraCustomAnalytics}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraCustomAnalytics {
  /** Whether the camera runs an artifact of one's own. */
  readonly enabled?: boolean | null | undefined
  /** Id of the custom analytics model, as `getOrganizationCameraCustomAnalyticsArtifacts` lists it. */
  readonly artifactId?: string | null | undefined
  readonly parameters?: Array<{ readonly name: string | null; readonly value: number | null }> | null | undefined
}

/**
 * Returns the custom analytics settings of a camera.
 *
 * `GET /devices/{serial}/camera/customAnalytics`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-custom-analytics/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraCustomAnalytics: Read<
  GetDeviceCameraCustomAnalyticsInput,
  DeviceCameraCustomAnalytics
> = /*#__PURE__*/ read({
  id: "getDeviceCameraCustomAnalytics",
  method: "GET",
  path: "/devices/{serial}/camera/customAnalytics",
  tag: "camera",
  category: "configure",
  subTags: ["customAnalytics"],
  response: "{enabled:b,artifactId:s,parameters:[{name:s~,value:n~}]}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateDeviceCameraCustomAnalytics}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCameraCustomAnalyticsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Whether the camera runs an artifact of one's own. */
  readonly enabled?: boolean | null | undefined
  /** Id of the custom analytics model, as `getOrganizationCameraCustomAnalyticsArtifacts` lists it. */
  readonly artifactId?: string | null | undefined
  readonly parameters?: ReadonlyArray<{ readonly name: string | null; readonly value: string | number | null }> | null | undefined
}

/**
 * Updates the custom analytics settings of a camera.
 *
 * `PUT /devices/{serial}/camera/customAnalytics`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/camera/customAnalytics`.
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-camera-custom-analytics/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCameraCustomAnalytics: Batchable<
  UpdateDeviceCameraCustomAnalyticsInput,
  DeviceCameraCustomAnalytics
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCameraCustomAnalytics",
  method: "PUT",
  path: "/devices/{serial}/camera/customAnalytics",
  tag: "camera",
  category: "configure",
  subTags: ["customAnalytics"],
  body: { enabled: "b", artifactId: "s", parameters: "[{name:s~!,value:(s|n)~!}]" },
  response: "{enabled:b,artifactId:s,parameters:[{name:s~,value:n~}]}",
  batch: { resource: "/devices/{serial}/camera/customAnalytics", operation: "update" },
  scope: "camera:config:write"
})

/**
 * The input of {@link generateDeviceCameraSnapshot}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GenerateDeviceCameraSnapshotInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** In ISO 8601. */
  readonly timestamp?: Timestamp | null | undefined
  readonly fullframe?: boolean | null | undefined
}

/**
 * The answer of {@link generateDeviceCameraSnapshot}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GenerateDeviceCameraSnapshotOutput {
  /** Link to what the camera recorded or shows. */
  readonly url?: string | null | undefined
  readonly expiry?: string | null | undefined
}

/**
 * Takes a snapshot of what a camera sees and returns a link to it.
 *
 * `POST /devices/{serial}/camera/generateSnapshot`
 *
 * OAuth scope: `camera:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/generate-device-camera-snapshot/
 * @since 0.2.0
 * @category monitor
 */
export const generateDeviceCameraSnapshot: Write<
  GenerateDeviceCameraSnapshotInput,
  GenerateDeviceCameraSnapshotOutput
> = /*#__PURE__*/ write({
  id: "generateDeviceCameraSnapshot",
  method: "POST",
  path: "/devices/{serial}/camera/generateSnapshot",
  tag: "camera",
  category: "monitor",
  body: { timestamp: "d", fullframe: "b" },
  response: "{url:s,expiry:s}",
  scope: "camera:telemetry:write"
})

/**
 * The input of {@link getDeviceCameraQualityAndRetention}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraQualityAndRetentionInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCameraQualityAndRetention}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraQualityAndRetention {
  /** Id of the quality and retention profile, as `getNetworkCameraQualityRetentionProfiles` lists it. */
  readonly profileId?: string | null | undefined
  /** Whether footage without motion is deleted early. */
  readonly motionBasedRetentionEnabled?: boolean | null | undefined
  /** Whether sound is recorded. */
  readonly audioRecordingEnabled?: boolean | null | undefined
  /** Whether the camera keeps its use of the network low. */
  readonly restrictedBandwidthModeEnabled?: boolean | null | undefined
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality?: "Enhanced" | "High" | "Standard" | "Ultra" | Unlisted | null | undefined
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution?: DeviceCameraQualityAndRetentionResolution | null | undefined
  /** Which way of finding motion is used: 1 or 2. */
  readonly motionDetectorVersion?: 1 | 2 | Unlisted<number> | null | undefined
}

/**
 * `resolution` in the answer of {@link getDeviceCameraQualityAndRetention}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DeviceCameraQualityAndRetentionResolution =
  | "1080x1080"
  | "1280x720"
  | "1920x1080"
  | "2112x2112"
  | "2688x1512"
  | "2880x2880"
  | "3840x2160"
  | Unlisted

/**
 * Returns the quality and retention settings of a camera.
 *
 * `GET /devices/{serial}/camera/qualityAndRetention`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-quality-and-retention/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraQualityAndRetention: Read<
  GetDeviceCameraQualityAndRetentionInput,
  DeviceCameraQualityAndRetention
> = /*#__PURE__*/ read({
  id: "getDeviceCameraQualityAndRetention",
  method: "GET",
  path: "/devices/{serial}/camera/qualityAndRetention",
  tag: "camera",
  category: "configure",
  subTags: ["qualityAndRetention"],
  response: "{profileId:s~,motionBasedRetentionEnabled:b,audioRecordingEnabled:b,restrictedBandwidthModeEnabled:b,quality:s~,resolution:s~,motionDetectorVersion:i}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateDeviceCameraQualityAndRetention}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCameraQualityAndRetentionInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Id of the quality and retention profile, as `getNetworkCameraQualityRetentionProfiles` lists it. */
  readonly profileId?: string | null | undefined
  /** Whether footage without motion is deleted early. */
  readonly motionBasedRetentionEnabled?: boolean | null | undefined
  /** Whether sound is recorded. */
  readonly audioRecordingEnabled?: boolean | null | undefined
  /** Whether the camera keeps its use of the network low. */
  readonly restrictedBandwidthModeEnabled?: boolean | null | undefined
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality?: "Enhanced" | "High" | "Standard" | "Ultra" | Unlisted | null | undefined
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution?: DeviceCameraQualityAndRetentionResolutionInput | null | undefined
  /** Which way of finding motion is used: 1 or 2. */
  readonly motionDetectorVersion?: 1 | 2 | Unlisted<number> | null | undefined
}

/**
 * `resolution` in the input of {@link updateDeviceCameraQualityAndRetention}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type DeviceCameraQualityAndRetentionResolutionInput =
  | "1080x1080"
  | "1280x720"
  | "1920x1080"
  | "2112x2112"
  | "2688x1512"
  | "2880x2880"
  | "3840x2160"
  | Unlisted

/**
 * Updates the quality and retention settings of a camera.
 *
 * `PUT /devices/{serial}/camera/qualityAndRetention`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/camera/qualityAndRetention`.
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-camera-quality-and-retention/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCameraQualityAndRetention: Batchable<
  UpdateDeviceCameraQualityAndRetentionInput,
  DeviceCameraQualityAndRetention
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCameraQualityAndRetention",
  method: "PUT",
  path: "/devices/{serial}/camera/qualityAndRetention",
  tag: "camera",
  category: "configure",
  subTags: ["qualityAndRetention"],
  body: {
    profileId: "s~",
    motionBasedRetentionEnabled: "b",
    audioRecordingEnabled: "b",
    restrictedBandwidthModeEnabled: "b",
    quality: "e(Enhanced|High|Standard|Ultra)",
    resolution: "e(1080x1080|1280x720|1920x1080|2112x2112|2688x1512|2880x2880|3840x2160)",
    motionDetectorVersion: "E(1|2)"
  },
  response: "{profileId:s~,motionBasedRetentionEnabled:b,audioRecordingEnabled:b,restrictedBandwidthModeEnabled:b,quality:s~,resolution:s~,motionDetectorVersion:i}",
  batch: { resource: "/devices/{serial}/camera/qualityAndRetention", operation: "update" },
  scope: "camera:config:write"
})

/**
 * The input of {@link getDeviceCameraSense}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraSenseInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCameraSense}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraSense {
  /** Whether the camera offers its analytics to other programs. */
  readonly senseEnabled?: boolean | null | undefined
  /** Id of the MQTT broker that is told, as `getNetworkMqttBrokers` lists it. */
  readonly mqttBrokerId?: string | null | undefined
  readonly mqttTopics?: Array<string> | null | undefined
  /** Whether the camera recognizes sounds. */
  readonly audioDetection?: {
    /** Whether the camera listens for sounds. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Id of the model by which objects are recognized. */
  readonly detectionModelId?: string | null | undefined
}

/**
 * Returns the MV Sense settings of a camera.
 *
 * `GET /devices/{serial}/camera/sense`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-sense/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraSense: Read<GetDeviceCameraSenseInput, DeviceCameraSense> = /*#__PURE__*/ read({
  id: "getDeviceCameraSense",
  method: "GET",
  path: "/devices/{serial}/camera/sense",
  tag: "camera",
  category: "configure",
  subTags: ["sense"],
  response: "{senseEnabled:b,mqttBrokerId:s~,mqttTopics:[s],audioDetection:{enabled:b},detectionModelId:s~}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateDeviceCameraSense}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCameraSenseInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** Whether the camera offers its analytics to other programs. */
  readonly senseEnabled?: boolean | null | undefined
  /** Id of the MQTT broker that is told, as `getNetworkMqttBrokers` lists it. */
  readonly mqttBrokerId?: string | null | undefined
  /** Whether the camera recognizes sounds. */
  readonly audioDetection?: {
    /** Whether the camera listens for sounds. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Id of the model by which objects are recognized. */
  readonly detectionModelId?: string | null | undefined
}

/**
 * Updates the MV Sense settings of a camera.
 *
 * `PUT /devices/{serial}/camera/sense`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/camera/sense`.
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-camera-sense/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCameraSense: Batchable<
  UpdateDeviceCameraSenseInput,
  DeviceCameraSense
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCameraSense",
  method: "PUT",
  path: "/devices/{serial}/camera/sense",
  tag: "camera",
  category: "configure",
  subTags: ["sense"],
  body: { senseEnabled: "b", mqttBrokerId: "s~", audioDetection: "{enabled:b}", detectionModelId: "s" },
  response: "{senseEnabled:b,mqttBrokerId:s~,mqttTopics:[s],audioDetection:{enabled:b},detectionModelId:s~}",
  batch: { resource: "/devices/{serial}/camera/sense", operation: "update" },
  scope: "camera:config:write"
})

/**
 * The input of {@link getDeviceCameraSenseObjectDetectionModels}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraSenseObjectDetectionModelsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * `[]` in the answer of {@link getDeviceCameraSenseObjectDetectionModels}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraSenseObjectDetectionModel {
  readonly id?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Lists the object detection models for MV Sense of a camera.
 *
 * `GET /devices/{serial}/camera/sense/objectDetectionModels`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-sense-object-detection-models/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraSenseObjectDetectionModels: Read<
  GetDeviceCameraSenseObjectDetectionModelsInput,
  Array<DeviceCameraSenseObjectDetectionModel>
> = /*#__PURE__*/ read({
  id: "getDeviceCameraSenseObjectDetectionModels",
  method: "GET",
  path: "/devices/{serial}/camera/sense/objectDetectionModels",
  tag: "camera",
  category: "configure",
  subTags: ["sense", "objectDetectionModels"],
  response: "[{id:s,description:s}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link getDeviceCameraVideoSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraVideoSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCameraVideoSettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraVideoSettings {
  readonly externalRtspEnabled?: boolean | null | undefined
  readonly rtspUrl?: string | null | undefined
}

/**
 * Returns the video settings of a camera.
 *
 * `GET /devices/{serial}/camera/video/settings`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-video-settings/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraVideoSettings: Read<
  GetDeviceCameraVideoSettingsInput,
  DeviceCameraVideoSettings
> = /*#__PURE__*/ read({
  id: "getDeviceCameraVideoSettings",
  method: "GET",
  path: "/devices/{serial}/camera/video/settings",
  tag: "camera",
  category: "configure",
  subTags: ["video", "settings"],
  response: "{externalRtspEnabled:b,rtspUrl:s}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateDeviceCameraVideoSettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCameraVideoSettingsInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly externalRtspEnabled?: boolean | null | undefined
}

/**
 * Updates the video settings of a camera.
 *
 * `PUT /devices/{serial}/camera/video/settings`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/camera/video/settings`.
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-camera-video-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCameraVideoSettings: Batchable<
  UpdateDeviceCameraVideoSettingsInput,
  DeviceCameraVideoSettings
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCameraVideoSettings",
  method: "PUT",
  path: "/devices/{serial}/camera/video/settings",
  tag: "camera",
  category: "configure",
  subTags: ["video", "settings"],
  body: { externalRtspEnabled: "b" },
  response: "{externalRtspEnabled:b,rtspUrl:s}",
  batch: { resource: "/devices/{serial}/camera/video/settings", operation: "update" },
  scope: "camera:config:write"
})

/**
 * The input of {@link getDeviceCameraVideoLink}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraVideoLinkInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  /** In ISO 8601. */
  readonly timestamp?: Timestamp | undefined
}

/**
 * The answer of {@link getDeviceCameraVideoLink}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraVideoLink {
  /** Link to what the camera recorded or shows. */
  readonly url?: string | null | undefined
  readonly visionUrl?: string | null | undefined
}

/**
 * Returns a link to a camera's video in Dashboard, at a given time if one is named.
 *
 * `GET /devices/{serial}/camera/videoLink`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-video-link/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraVideoLink: Read<GetDeviceCameraVideoLinkInput, DeviceCameraVideoLink> = /*#__PURE__*/ read({
  id: "getDeviceCameraVideoLink",
  method: "GET",
  path: "/devices/{serial}/camera/videoLink",
  tag: "camera",
  category: "configure",
  subTags: ["videoLink"],
  query: { timestamp: "d" },
  response: "{url:s,visionUrl:s}",
  scope: "camera:config:read"
})

/**
 * The input of {@link getDeviceCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetDeviceCameraWirelessProfilesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * The answer of {@link getDeviceCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraWirelessProfiles {
  readonly ids: DeviceCameraWirelessProfilesIds | null
}

/**
 * `ids` in the answer of {@link getDeviceCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DeviceCameraWirelessProfilesIds {
  readonly primary?: string | null | undefined
  readonly secondary?: string | null | undefined
  readonly backup?: string | null | undefined
}

/**
 * Returns the wireless profiles that a camera is assigned.
 *
 * `GET /devices/{serial}/camera/wirelessProfiles`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-device-camera-wireless-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getDeviceCameraWirelessProfiles: Read<
  GetDeviceCameraWirelessProfilesInput,
  DeviceCameraWirelessProfiles
> = /*#__PURE__*/ read({
  id: "getDeviceCameraWirelessProfiles",
  method: "GET",
  path: "/devices/{serial}/camera/wirelessProfiles",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  response: "{ids:{primary:s,secondary:s,backup:s}~}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateDeviceCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateDeviceCameraWirelessProfilesInput {
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
  readonly ids: DeviceCameraWirelessProfilesIdsInput | null
}

/**
 * `ids` in the input of {@link updateDeviceCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeviceCameraWirelessProfilesIdsInput {
  readonly primary?: string | null | undefined
  readonly secondary?: string | null | undefined
  readonly backup?: string | null | undefined
}

/**
 * Assigns wireless profiles to a camera.
 *
 * `PUT /devices/{serial}/camera/wirelessProfiles`
 *
 * Can be a step of an action batch: `update` of `/devices/{serial}/camera/wirelessProfiles`.
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-device-camera-wireless-profiles/
 * @since 0.2.0
 * @category configure
 */
export const updateDeviceCameraWirelessProfiles: Batchable<
  UpdateDeviceCameraWirelessProfilesInput,
  DeviceCameraWirelessProfiles
> = /*#__PURE__*/ batchable({
  id: "updateDeviceCameraWirelessProfiles",
  method: "PUT",
  path: "/devices/{serial}/camera/wirelessProfiles",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  body: { ids: "{primary:s~,secondary:s~,backup:s~}~!" },
  response: "{ids:{primary:s,secondary:s,backup:s}~}",
  batch: { resource: "/devices/{serial}/camera/wirelessProfiles", operation: "update" },
  scope: "camera:config:write"
})

/**
 * The input of {@link getNetworkCameraQualityRetentionProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCameraQualityRetentionProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkCameraQualityRetentionProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCameraQualityRetentionProfile {
  /** Other operations take it as `qualityRetentionProfileId`. */
  readonly id: string
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether the camera keeps its use of the network low. */
  readonly restrictedBandwidthModeEnabled?: boolean | null | undefined
  /** Whether footage without motion is deleted early. */
  readonly motionBasedRetentionEnabled?: boolean | null | undefined
  /** Whether sound is recorded. */
  readonly audioRecordingEnabled?: boolean | null | undefined
  /** Whether footage is kept in the cloud as well. */
  readonly cloudArchiveEnabled?: boolean | null | undefined
  /** After how many days footage is deleted at the latest. */
  readonly maxRetentionDays?: number | null | undefined
  /** Id of the recording schedule, as `getNetworkCameraSchedules` lists it. */
  readonly scheduleId?: string | null | undefined
  /** Which way of finding motion is used: 1 or 2. */
  readonly motionDetectorVersion?: number | null | undefined
  /** Whether footage without motion is kept in a lower quality. */
  readonly smartRetention?: {
    /** Whether only footage with motion is kept once storage runs short. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly axisVideoQuality?: string | null | undefined
  /** Quality and size of the video, by camera model. */
  readonly videoSettings?: { readonly [name: string]: NetworkCameraQualityRetentionProfileVideoSetting } | null | undefined
}

/**
 * `[].videoSettings.*` in the answer of {@link getNetworkCameraQualityRetentionProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSetting {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality?: string | null | undefined
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution?: string | null | undefined
}

/**
 * Lists the camera quality and retention profiles of a network.
 *
 * `GET /networks/{networkId}/camera/qualityRetentionProfiles`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-camera-quality-retention-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCameraQualityRetentionProfiles: Read<
  GetNetworkCameraQualityRetentionProfilesInput,
  Array<NetworkCameraQualityRetentionProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkCameraQualityRetentionProfiles",
  method: "GET",
  path: "/networks/{networkId}/camera/qualityRetentionProfiles",
  tag: "camera",
  category: "configure",
  subTags: ["qualityRetentionProfiles"],
  response: "[{id:s!,networkId:s,name:s,restrictedBandwidthModeEnabled:b,motionBasedRetentionEnabled:b,audioRecordingEnabled:b,cloudArchiveEnabled:b,maxRetentionDays:i,scheduleId:s~,motionDetectorVersion:i,smartRetention:{enabled:b},axisVideoQuality:s,videoSettings:{*:{quality:s,resolution:s}}}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkCameraQualityRetentionProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  /** Whether footage without motion is deleted early. The API's default is `false`. */
  readonly motionBasedRetentionEnabled?: boolean | null | undefined
  /** Whether the camera keeps its use of the network low. The API's default is `false`. */
  readonly restrictedBandwidthModeEnabled?: boolean | null | undefined
  /** Whether sound is recorded. The API's default is `false`. */
  readonly audioRecordingEnabled?: boolean | null | undefined
  /** Whether footage is kept in the cloud as well. The API's default is `false`. */
  readonly cloudArchiveEnabled?: boolean | null | undefined
  /** Which way of finding motion is used: 1 or 2. */
  readonly motionDetectorVersion?: number | null | undefined
  /** Whether footage without motion is kept in a lower quality. */
  readonly smartRetention?: {
    /** Whether only footage with motion is kept once storage runs short. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Id of the recording schedule, as `getNetworkCameraSchedules` lists it. */
  readonly scheduleId?: string | null | undefined
  /** After how many days footage is deleted at the latest. */
  readonly maxRetentionDays?: number | null | undefined
  /** Quality and size of the video, by camera model. */
  readonly videoSettings?: NetworkCameraQualityRetentionProfileVideoSettingsInput | null | undefined
}

/**
 * `videoSettings` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsInput {
  /** Quality and size of the video of these models. */
  readonly "MV12/MV22/MV72"?: NetworkCameraQualityRetentionProfileVideoSettingsMV12MV22MV72Input | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV12WE?: NetworkCameraQualityRetentionProfileVideoSettingsMV12WEInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV13?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV13M?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly "MV21/MV71"?: NetworkCameraQualityRetentionProfileVideoSettingsMV21MV71Input | null | undefined
  /** Quality and size of the video of these models. */
  readonly "MV22X/MV72X"?: NetworkCameraQualityRetentionProfileVideoSettingsMV22XMV72XInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV23?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV23M?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV23X?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV32?: NetworkCameraQualityRetentionProfileVideoSettingsMV32Input | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV33?: CreateNetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV33M?: CreateNetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV52?: NetworkCameraQualityRetentionProfileVideoSettingsMV52Input | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV63?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV63M?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV63X?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV73?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV73M?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV73X?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV93?: CreateNetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV93M?: CreateNetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV93X?: CreateNetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV53X?: NetworkCameraQualityRetentionProfileVideoSettingInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV84X?: NetworkCameraQualityRetentionProfileVideoSettingsMV84XInput | null | undefined
  /** Quality and size of the video of these models. */
  readonly MV44X?: NetworkCameraQualityRetentionProfileVideoSettingsMV44XInput | null | undefined
}

/**
 * `videoSettings.MV12/MV22/MV72` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV12MV22MV72Input {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1280x720" | "1920x1080" | Unlisted
}

/**
 * `videoSettings.MV12WE` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV12WEInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1280x720" | "1920x1080" | Unlisted
}

/**
 * `videoSettings.MV13` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1920x1080" | "2688x1512" | "3840x2160" | Unlisted
}

/**
 * `videoSettings.MV21/MV71` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV21MV71Input {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1280x720" | Unlisted
}

/**
 * `videoSettings.MV22X/MV72X` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV22XMV72XInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1280x720" | "1920x1080" | "2688x1512" | Unlisted
}

/**
 * `videoSettings.MV32` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV32Input {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1080x1080" | "2112x2112" | Unlisted
}

/**
 * `videoSettings.MV33` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkCameraQualityRetentionProfileVideoSettingInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1080x1080" | "2112x2112" | "2880x2880" | Unlisted
}

/**
 * `videoSettings.MV52` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV52Input {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1280x720" | "1920x1080" | "2688x1512" | "3840x2160" | Unlisted
}

/**
 * `videoSettings.MV84X` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV84XInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1440x1080" | "2560x1920" | Unlisted
}

/**
 * `videoSettings.MV44X` in the input of {@link createNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraQualityRetentionProfileVideoSettingsMV44XInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1440x1080" | "2560x1920" | Unlisted
}

/**
 * Creates a camera quality and retention profile in a network.
 *
 * `POST /networks/{networkId}/camera/qualityRetentionProfiles`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-camera-quality-retention-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkCameraQualityRetentionProfile: Write<
  CreateNetworkCameraQualityRetentionProfileInput,
  NetworkCameraQualityRetentionProfile
> = /*#__PURE__*/ write({
  id: "createNetworkCameraQualityRetentionProfile",
  method: "POST",
  path: "/networks/{networkId}/camera/qualityRetentionProfiles",
  tag: "camera",
  category: "configure",
  subTags: ["qualityRetentionProfiles"],
  body: {
    name: "s!",
    motionBasedRetentionEnabled: "b",
    restrictedBandwidthModeEnabled: "b",
    audioRecordingEnabled: "b",
    cloudArchiveEnabled: "b",
    motionDetectorVersion: "i",
    smartRetention: "{enabled:b}",
    scheduleId: "s~",
    maxRetentionDays: "i~",
    videoSettings: '{"MV12/MV22/MV72":{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080)!},MV12WE:{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080)!},MV13:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV13M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},"MV21/MV71":{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720)!},"MV22X/MV72X":{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080|2688x1512)!},MV23:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV23M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV23X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV32:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112)!},MV33:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV33M:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV52:{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080|2688x1512|3840x2160)!},MV63:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV63M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV63X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV73:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV73M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV73X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV93:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV93M:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV93X:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV53X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV84X:{quality:e(Enhanced|Standard)!,resolution:e(1440x1080|2560x1920)!},MV44X:{quality:e(Enhanced|Standard)!,resolution:e(1440x1080|2560x1920)!}}'
  },
  response: "{id:s!,networkId:s,name:s,restrictedBandwidthModeEnabled:b,motionBasedRetentionEnabled:b,audioRecordingEnabled:b,cloudArchiveEnabled:b,maxRetentionDays:i,scheduleId:s~,motionDetectorVersion:i,smartRetention:{enabled:b},axisVideoQuality:s,videoSettings:{*:{quality:s,resolution:s}}}",
  scope: "camera:config:write"
})

/**
 * The input of {@link getNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCameraQualityRetentionProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which camera quality and retention profile: its `id` as `getNetworkCameraQualityRetentionProfiles` lists it. */
  readonly qualityRetentionProfileId: string | number
}

/**
 * Returns one camera quality and retention profile of a network.
 *
 * `GET /networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-camera-quality-retention-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCameraQualityRetentionProfile: Read<
  GetNetworkCameraQualityRetentionProfileInput,
  NetworkCameraQualityRetentionProfile
> = /*#__PURE__*/ read({
  id: "getNetworkCameraQualityRetentionProfile",
  method: "GET",
  path: "/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
  tag: "camera",
  category: "configure",
  subTags: ["qualityRetentionProfiles"],
  response: "{id:s!,networkId:s,name:s,restrictedBandwidthModeEnabled:b,motionBasedRetentionEnabled:b,audioRecordingEnabled:b,cloudArchiveEnabled:b,maxRetentionDays:i,scheduleId:s~,motionDetectorVersion:i,smartRetention:{enabled:b},axisVideoQuality:s,videoSettings:{*:{quality:s,resolution:s}}}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCameraQualityRetentionProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which camera quality and retention profile: its `id` as `getNetworkCameraQualityRetentionProfiles` lists it. */
  readonly qualityRetentionProfileId: string | number
  readonly name?: string | null | undefined
  /** Whether footage without motion is deleted early. The API's default is `false`. */
  readonly motionBasedRetentionEnabled?: boolean | null | undefined
  /** Whether the camera keeps its use of the network low. The API's default is `false`. */
  readonly restrictedBandwidthModeEnabled?: boolean | null | undefined
  /** Whether sound is recorded. The API's default is `false`. */
  readonly audioRecordingEnabled?: boolean | null | undefined
  /** Whether footage is kept in the cloud as well. The API's default is `false`. */
  readonly cloudArchiveEnabled?: boolean | null | undefined
  /** Which way of finding motion is used: 1 or 2. */
  readonly motionDetectorVersion?: number | null | undefined
  /** Whether footage without motion is kept in a lower quality. */
  readonly smartRetention?: {
    /** Whether only footage with motion is kept once storage runs short. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** Id of the recording schedule, as `getNetworkCameraSchedules` lists it. */
  readonly scheduleId?: string | null | undefined
  /** After how many days footage is deleted at the latest. */
  readonly maxRetentionDays?: number | null | undefined
  /** Quality and size of the video, by camera model. */
  readonly videoSettings?: NetworkCameraQualityRetentionProfileVideoSettingsInput | null | undefined
}

/**
 * `videoSettings.MV33` in the input of {@link updateNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCameraQualityRetentionProfileVideoSettingInput {
  /** Quality of the video, such as `Standard` or `High`. */
  readonly quality: "Enhanced" | "High" | "Standard" | Unlisted
  /** Size of the video in pixels, such as `1920x1080`. */
  readonly resolution: "1080x1080" | "2112x2112" | "2880x2880" | Unlisted
}

/**
 * Updates a camera quality and retention profile of a network.
 *
 * `PUT /networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-camera-quality-retention-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkCameraQualityRetentionProfile: Write<
  UpdateNetworkCameraQualityRetentionProfileInput,
  NetworkCameraQualityRetentionProfile
> = /*#__PURE__*/ write({
  id: "updateNetworkCameraQualityRetentionProfile",
  method: "PUT",
  path: "/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
  tag: "camera",
  category: "configure",
  subTags: ["qualityRetentionProfiles"],
  body: {
    name: "s",
    motionBasedRetentionEnabled: "b",
    restrictedBandwidthModeEnabled: "b",
    audioRecordingEnabled: "b",
    cloudArchiveEnabled: "b",
    motionDetectorVersion: "i",
    smartRetention: "{enabled:b}",
    scheduleId: "s~",
    maxRetentionDays: "i~",
    videoSettings: '{"MV12/MV22/MV72":{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080)!},MV12WE:{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080)!},MV13:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV13M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},"MV21/MV71":{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720)!},"MV22X/MV72X":{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080|2688x1512)!},MV23:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV23M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV23X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV32:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112)!},MV33:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV33M:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV52:{quality:e(Enhanced|High|Standard)!,resolution:e(1280x720|1920x1080|2688x1512|3840x2160)!},MV63:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV63M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV63X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV73:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV73M:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV73X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV93:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV93M:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV93X:{quality:e(Enhanced|High|Standard)!,resolution:e(1080x1080|2112x2112|2880x2880)!},MV53X:{quality:e(Enhanced|High|Standard)!,resolution:e(1920x1080|2688x1512|3840x2160)!},MV84X:{quality:e(Enhanced|Standard)!,resolution:e(1440x1080|2560x1920)!},MV44X:{quality:e(Enhanced|Standard)!,resolution:e(1440x1080|2560x1920)!}}'
  },
  response: "{id:s!,networkId:s,name:s,restrictedBandwidthModeEnabled:b,motionBasedRetentionEnabled:b,audioRecordingEnabled:b,cloudArchiveEnabled:b,maxRetentionDays:i,scheduleId:s~,motionDetectorVersion:i,smartRetention:{enabled:b},axisVideoQuality:s,videoSettings:{*:{quality:s,resolution:s}}}",
  scope: "camera:config:write"
})

/**
 * The input of {@link deleteNetworkCameraQualityRetentionProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkCameraQualityRetentionProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which camera quality and retention profile: its `id` as `getNetworkCameraQualityRetentionProfiles` lists it. */
  readonly qualityRetentionProfileId: string | number
}

/**
 * Deletes a camera quality and retention profile of a network.
 *
 * `DELETE /networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-camera-quality-retention-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkCameraQualityRetentionProfile: Write<
  DeleteNetworkCameraQualityRetentionProfileInput,
  void
> = /*#__PURE__*/ write({
  id: "deleteNetworkCameraQualityRetentionProfile",
  method: "DELETE",
  path: "/networks/{networkId}/camera/qualityRetentionProfiles/{qualityRetentionProfileId}",
  tag: "camera",
  category: "configure",
  subTags: ["qualityRetentionProfiles"],
  scope: "camera:config:write"
})

/**
 * The input of {@link getNetworkCameraSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCameraSchedulesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkCameraSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCameraSchedule {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Lists the recording schedules of a network's cameras.
 *
 * `GET /networks/{networkId}/camera/schedules`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-camera-schedules/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCameraSchedules: Read<
  GetNetworkCameraSchedulesInput,
  Array<NetworkCameraSchedule>
> = /*#__PURE__*/ read({
  id: "getNetworkCameraSchedules",
  method: "GET",
  path: "/networks/{networkId}/camera/schedules",
  tag: "camera",
  category: "configure",
  subTags: ["schedules"],
  response: "[{id:s,name:s}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link getNetworkCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCameraWirelessProfilesInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
}

/**
 * `[]` in the answer of {@link getNetworkCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCameraWirelessProfile {
  /** Other operations take it as `wirelessProfileId`. */
  readonly id: string
  readonly name?: string | null | undefined
  readonly appliedDeviceCount?: number | null | undefined
  readonly ssid?: NetworkCameraWirelessProfileSsid | null | undefined
  /** Name and password for SSIDs that ask for them. */
  readonly identity?: NetworkCameraWirelessProfileIdentity | null | undefined
}

/**
 * `[].ssid` in the answer of {@link getNetworkCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCameraWirelessProfileSsid {
  readonly name?: string | null | undefined
  /** How clients prove that they may join the SSID, such as `open`, `psk` or `8021x-radius`. */
  readonly authMode?: "8021x-radius" | "psk" | Unlisted | null | undefined
  /** Which encryption goes with the pre-shared key. */
  readonly encryptionMode?: string | null | undefined
  /** Key that clients share to join the SSID. */
  readonly psk?: string | null | undefined
}

/**
 * `[].identity` in the answer of {@link getNetworkCameraWirelessProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkCameraWirelessProfileIdentity {
  /** Name that the camera joins the SSID by. */
  readonly username?: string | null | undefined
  /** What the camera proves its name with when it joins the SSID. */
  readonly password?: string | null | undefined
}

/**
 * Lists the camera wireless profiles of a network.
 *
 * `GET /networks/{networkId}/camera/wirelessProfiles`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-camera-wireless-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCameraWirelessProfiles: Read<
  GetNetworkCameraWirelessProfilesInput,
  Array<NetworkCameraWirelessProfile>
> = /*#__PURE__*/ read({
  id: "getNetworkCameraWirelessProfiles",
  method: "GET",
  path: "/networks/{networkId}/camera/wirelessProfiles",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  response: "[{id:s!,name:s,appliedDeviceCount:i,ssid:{name:s,authMode:s,encryptionMode:s,psk:s},identity:{username:s,password:s}}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link createNetworkCameraWirelessProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkCameraWirelessProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly name: string
  readonly ssid: NetworkCameraWirelessProfileSsidInput
  /** Name and password for SSIDs that ask for them. */
  readonly identity?: NetworkCameraWirelessProfileIdentityInput | null | undefined
}

/**
 * `ssid` in the input of {@link createNetworkCameraWirelessProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraWirelessProfileSsidInput {
  readonly name?: string | null | undefined
  /** How clients prove that they may join the SSID, such as `open`, `psk` or `8021x-radius`. */
  readonly authMode?: "8021x-radius" | "psk" | Unlisted | null | undefined
  /** Which encryption goes with the pre-shared key. */
  readonly encryptionMode?: string | null | undefined
  /** Key that clients share to join the SSID. */
  readonly psk?: string | null | undefined
}

/**
 * `identity` in the input of {@link createNetworkCameraWirelessProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkCameraWirelessProfileIdentityInput {
  /** Name that the camera joins the SSID by. */
  readonly username?: string | null | undefined
  /** What the camera proves its name with when it joins the SSID. */
  readonly password?: string | null | undefined
}

/**
 * Creates a camera wireless profile in a network.
 *
 * `POST /networks/{networkId}/camera/wirelessProfiles`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-camera-wireless-profile/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkCameraWirelessProfile: Write<
  CreateNetworkCameraWirelessProfileInput,
  NetworkCameraWirelessProfile
> = /*#__PURE__*/ write({
  id: "createNetworkCameraWirelessProfile",
  method: "POST",
  path: "/networks/{networkId}/camera/wirelessProfiles",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  body: {
    name: "s!",
    ssid: "{name:s,authMode:e(8021x-radius|psk),encryptionMode:s,psk:s}!",
    identity: "{username:s,password:s}"
  },
  response: "{id:s!,name:s,appliedDeviceCount:i,ssid:{name:s,authMode:s,encryptionMode:s,psk:s},identity:{username:s,password:s}}",
  scope: "camera:config:write"
})

/**
 * The input of {@link getNetworkCameraWirelessProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkCameraWirelessProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which camera wireless profile: its `id` as `getNetworkCameraWirelessProfiles` lists it. */
  readonly wirelessProfileId: string | number
}

/**
 * Returns one camera wireless profile of a network.
 *
 * `GET /networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-camera-wireless-profile/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkCameraWirelessProfile: Read<
  GetNetworkCameraWirelessProfileInput,
  NetworkCameraWirelessProfile
> = /*#__PURE__*/ read({
  id: "getNetworkCameraWirelessProfile",
  method: "GET",
  path: "/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  response: "{id:s!,name:s,appliedDeviceCount:i,ssid:{name:s,authMode:s,encryptionMode:s,psk:s},identity:{username:s,password:s}}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateNetworkCameraWirelessProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateNetworkCameraWirelessProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which camera wireless profile: its `id` as `getNetworkCameraWirelessProfiles` lists it. */
  readonly wirelessProfileId: string | number
  readonly name?: string | null | undefined
  readonly ssid?: NetworkCameraWirelessProfileSsidInput | null | undefined
  /** Name and password for SSIDs that ask for them. */
  readonly identity?: NetworkCameraWirelessProfileIdentityInput | null | undefined
}

/**
 * Updates a camera wireless profile of a network.
 *
 * `PUT /networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-network-camera-wireless-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateNetworkCameraWirelessProfile: Write<
  UpdateNetworkCameraWirelessProfileInput,
  NetworkCameraWirelessProfile
> = /*#__PURE__*/ write({
  id: "updateNetworkCameraWirelessProfile",
  method: "PUT",
  path: "/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  body: {
    name: "s",
    ssid: "{name:s,authMode:e(8021x-radius|psk),encryptionMode:s,psk:s}",
    identity: "{username:s,password:s}"
  },
  response: "{id:s!,name:s,appliedDeviceCount:i,ssid:{name:s,authMode:s,encryptionMode:s,psk:s},identity:{username:s,password:s}}",
  scope: "camera:config:write"
})

/**
 * The input of {@link deleteNetworkCameraWirelessProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteNetworkCameraWirelessProfileInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  /** Which camera wireless profile: its `id` as `getNetworkCameraWirelessProfiles` lists it. */
  readonly wirelessProfileId: string | number
}

/**
 * Deletes a camera wireless profile of a network.
 *
 * `DELETE /networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-network-camera-wireless-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteNetworkCameraWirelessProfile: Write<
  DeleteNetworkCameraWirelessProfileInput,
  void
> = /*#__PURE__*/ write({
  id: "deleteNetworkCameraWirelessProfile",
  method: "DELETE",
  path: "/networks/{networkId}/camera/wirelessProfiles/{wirelessProfileId}",
  tag: "camera",
  category: "configure",
  subTags: ["wirelessProfiles"],
  scope: "camera:config:write"
})

/**
 * The input of {@link getOrganizationCameraBoundariesAreasByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraBoundariesAreasByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCameraBoundariesAreasByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraBoundariesAreasByDevice {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly boundaries?: OrganizationCameraBoundariesAreasByDeviceBoundaries | null | undefined
}

/**
 * `[].boundaries` in the answer of {@link getOrganizationCameraBoundariesAreasByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraBoundariesAreasByDeviceBoundaries {
  readonly id?: string | null | undefined
  readonly type?: string | null | undefined
  readonly name?: string | null | undefined
  readonly vertices?: Array<{ readonly x?: number | null | undefined; readonly y?: number | null | undefined }> | null | undefined
}

/**
 * Lists the area boundaries of cameras in an organization, by device.
 *
 * `GET /organizations/{organizationId}/camera/boundaries/areas/byDevice`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-boundaries-areas-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraBoundariesAreasByDevice: Read<
  GetOrganizationCameraBoundariesAreasByDeviceInput,
  Array<OrganizationCameraBoundariesAreasByDevice>
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraBoundariesAreasByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/camera/boundaries/areas/byDevice",
  tag: "camera",
  category: "configure",
  subTags: ["boundaries", "areas", "byDevice"],
  query: { serials: "[s]" },
  response: "[{networkId:s,serial:s,boundaries:{id:s,type:s,name:s,vertices:[{x:n,y:n}]}}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link getOrganizationCameraBoundariesLinesByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraBoundariesLinesByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCameraBoundariesLinesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraBoundariesLinesByDevice {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly boundaries?: OrganizationCameraBoundariesLinesByDeviceBoundaries | null | undefined
}

/**
 * `[].boundaries` in the answer of {@link getOrganizationCameraBoundariesLinesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraBoundariesLinesByDeviceBoundaries {
  readonly id?: string | null | undefined
  readonly type?: string | null | undefined
  readonly name?: string | null | undefined
  readonly vertices?: Array<{ readonly x?: number | null | undefined; readonly y?: number | null | undefined }> | null | undefined
  readonly directionVertex?: { readonly x?: number | null | undefined; readonly y?: number | null | undefined } | null | undefined
}

/**
 * Lists the line boundaries of cameras in an organization, by device.
 *
 * `GET /organizations/{organizationId}/camera/boundaries/lines/byDevice`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-boundaries-lines-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraBoundariesLinesByDevice: Read<
  GetOrganizationCameraBoundariesLinesByDeviceInput,
  Array<OrganizationCameraBoundariesLinesByDevice>
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraBoundariesLinesByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/camera/boundaries/lines/byDevice",
  tag: "camera",
  category: "configure",
  subTags: ["boundaries", "lines", "byDevice"],
  query: { serials: "[s]" },
  response: "[{networkId:s,serial:s,boundaries:{id:s,type:s,name:s,vertices:[{x:n,y:n}],directionVertex:{x:n,y:n}}}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link getOrganizationCameraCustomAnalyticsArtifacts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraCustomAnalyticsArtifactsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationCameraCustomAnalyticsArtifacts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraCustomAnalyticsArtifact {
  /** Other operations take it as `artifactId`. */
  readonly artifactId?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether the artifact was accepted. */
  readonly status?: OrganizationCameraCustomAnalyticsArtifactStatus | null | undefined
}

/**
 * `[].status` in the answer of {@link getOrganizationCameraCustomAnalyticsArtifacts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraCustomAnalyticsArtifactStatus {
  readonly type?: string | null | undefined
  readonly message?: string | null | undefined
}

/**
 * Lists the camera custom analytics artifacts of an organization.
 *
 * `GET /organizations/{organizationId}/camera/customAnalytics/artifacts`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-custom-analytics-artifacts/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraCustomAnalyticsArtifacts: Read<
  GetOrganizationCameraCustomAnalyticsArtifactsInput,
  Array<OrganizationCameraCustomAnalyticsArtifact>
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraCustomAnalyticsArtifacts",
  method: "GET",
  path: "/organizations/{organizationId}/camera/customAnalytics/artifacts",
  tag: "camera",
  category: "configure",
  subTags: ["customAnalytics", "artifacts"],
  response: "[{artifactId:s,organizationId:s,name:s,status:{type:s,message:s}}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link createOrganizationCameraCustomAnalyticsArtifact}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationCameraCustomAnalyticsArtifactInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name?: string | null | undefined
}

/**
 * The answer of {@link createOrganizationCameraCustomAnalyticsArtifact}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateOrganizationCameraCustomAnalyticsArtifactOutput {
  /** Other operations take it as `artifactId`. */
  readonly artifactId: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Whether the artifact was accepted. */
  readonly status?: OrganizationCameraCustomAnalyticsArtifactStatus | null | undefined
  readonly uploadId?: string | null | undefined
  readonly uploadUrl?: string | null | undefined
  /** In ISO 8601. */
  readonly uploadUrlExpiry?: string | null | undefined
}

/**
 * Creates a camera custom analytics artifact in an organization.
 *
 * `POST /organizations/{organizationId}/camera/customAnalytics/artifacts`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-camera-custom-analytics-artifact/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationCameraCustomAnalyticsArtifact: Write<
  CreateOrganizationCameraCustomAnalyticsArtifactInput,
  CreateOrganizationCameraCustomAnalyticsArtifactOutput
> = /*#__PURE__*/ write({
  id: "createOrganizationCameraCustomAnalyticsArtifact",
  method: "POST",
  path: "/organizations/{organizationId}/camera/customAnalytics/artifacts",
  tag: "camera",
  category: "configure",
  subTags: ["customAnalytics", "artifacts"],
  body: { name: "s" },
  response: "{artifactId:s!,organizationId:s,name:s,status:{type:s,message:s},uploadId:s,uploadUrl:s,uploadUrlExpiry:d}",
  scope: "camera:config:write"
})

/**
 * The input of {@link getOrganizationCameraCustomAnalyticsArtifact}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraCustomAnalyticsArtifactInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which camera custom analytics artifact: its `artifactId` as `getOrganizationCameraCustomAnalyticsArtifacts` lists it. */
  readonly artifactId: string | number
}

/**
 * Returns one camera custom analytics artifact of an organization.
 *
 * `GET /organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-custom-analytics-artifact/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraCustomAnalyticsArtifact: Read<
  GetOrganizationCameraCustomAnalyticsArtifactInput,
  OrganizationCameraCustomAnalyticsArtifact
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraCustomAnalyticsArtifact",
  method: "GET",
  path: "/organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}",
  tag: "camera",
  category: "configure",
  subTags: ["customAnalytics", "artifacts"],
  response: "{artifactId:s,organizationId:s,name:s,status:{type:s,message:s}}",
  scope: "camera:config:read"
})

/**
 * The input of {@link deleteOrganizationCameraCustomAnalyticsArtifact}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationCameraCustomAnalyticsArtifactInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which camera custom analytics artifact: its `artifactId` as `getOrganizationCameraCustomAnalyticsArtifacts` lists it. */
  readonly artifactId: string | number
}

/**
 * Deletes a camera custom analytics artifact of an organization.
 *
 * `DELETE /organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-camera-custom-analytics-artifact/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationCameraCustomAnalyticsArtifact: Write<
  DeleteOrganizationCameraCustomAnalyticsArtifactInput,
  void
> = /*#__PURE__*/ write({
  id: "deleteOrganizationCameraCustomAnalyticsArtifact",
  method: "DELETE",
  path: "/organizations/{organizationId}/camera/customAnalytics/artifacts/{artifactId}",
  tag: "camera",
  category: "configure",
  subTags: ["customAnalytics", "artifacts"],
  scope: "camera:config:write"
})

/**
 * The input of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraDetectionsHistoryByBoundaryByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly boundaryIds: ReadonlyArray<string>
  readonly ranges: ReadonlyArray<OrganizationCameraDetectionsHistoryByBoundaryByIntervalRangeInput>
  /** In seconds. */
  readonly duration?: Seconds | undefined
  /** From 1 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  readonly boundaryTypes?: ReadonlyArray<"person" | "vehicle" | Unlisted> | undefined
}

/**
 * `ranges[]` in the input of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationCameraDetectionsHistoryByBoundaryByIntervalRangeInput {
  readonly startTime: string
  readonly endTime: string
  /** Length of the intervals that the time range is divided into, in seconds. */
  readonly interval: number
}

/**
 * `[]` in the answer of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraDetectionsHistoryByBoundaryByInterval {
  readonly boundaryId?: string | null | undefined
  readonly type?: string | null | undefined
  readonly results?: OrganizationCameraDetectionsHistoryByBoundaryByIntervalResults | null | undefined
}

/**
 * `[].results` in the answer of {@link getOrganizationCameraDetectionsHistoryByBoundaryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraDetectionsHistoryByBoundaryByIntervalResults {
  readonly startTime?: string | null | undefined
  readonly endTime?: string | null | undefined
  readonly objectType?: string | null | undefined
  readonly in?: number | null | undefined
  readonly out?: number | null | undefined
}

/**
 * Returns the camera detection history of an organization, by boundary and interval.
 *
 * `GET /organizations/{organizationId}/camera/detections/history/byBoundary/byInterval`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-detections-history-by-boundary-by-interval/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraDetectionsHistoryByBoundaryByInterval: Paginated<
  GetOrganizationCameraDetectionsHistoryByBoundaryByIntervalInput,
  Array<OrganizationCameraDetectionsHistoryByBoundaryByInterval>,
  OrganizationCameraDetectionsHistoryByBoundaryByInterval
> = /*#__PURE__*/ paginated({
  id: "getOrganizationCameraDetectionsHistoryByBoundaryByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/camera/detections/history/byBoundary/byInterval",
  tag: "camera",
  category: "configure",
  subTags: ["detections", "history", "byBoundary", "byInterval"],
  query: {
    boundaryIds: "[s]!",
    ranges: "[{startTime:s!,endTime:s!,interval:i!}]!",
    duration: "t",
    perPage: "i",
    boundaryTypes: "[e(person|vehicle)]"
  },
  response: "[{boundaryId:s,type:s,results:{startTime:s,endTime:s,objectType:s,in:i,out:i}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "camera:config:read"
})

/**
 * The input of {@link getOrganizationCameraOnboardingStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraOnboardingStatusesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationCameraOnboardingStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraOnboardingStatus {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly status?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
}

/**
 * Lists the camera onboarding statuses of an organization.
 *
 * `GET /organizations/{organizationId}/camera/onboarding/statuses`
 *
 * OAuth scope: `camera:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-onboarding-statuses/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraOnboardingStatuses: Read<
  GetOrganizationCameraOnboardingStatusesInput,
  Array<OrganizationCameraOnboardingStatus>
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraOnboardingStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/camera/onboarding/statuses",
  tag: "camera",
  category: "configure",
  subTags: ["onboarding", "statuses"],
  query: { serials: "[s]", networkIds: "[s]" },
  response: "[{networkId:s,serial:s,status:s,updatedAt:d}]",
  scope: "camera:telemetry:read"
})

/**
 * The input of {@link updateOrganizationCameraOnboardingStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCameraOnboardingStatusesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly wirelessCredentialsSent?: boolean | null | undefined
}

/**
 * The answer of {@link updateOrganizationCameraOnboardingStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraOnboardingStatuses {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Reports that a camera of an organization has been handed its credentials.
 *
 * `PUT /organizations/{organizationId}/camera/onboarding/statuses`
 *
 * OAuth scope: `camera:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-camera-onboarding-statuses/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationCameraOnboardingStatuses: Write<
  UpdateOrganizationCameraOnboardingStatusesInput,
  OrganizationCameraOnboardingStatuses
> = /*#__PURE__*/ write({
  id: "updateOrganizationCameraOnboardingStatuses",
  method: "PUT",
  path: "/organizations/{organizationId}/camera/onboarding/statuses",
  tag: "camera",
  category: "configure",
  subTags: ["onboarding", "statuses"],
  body: { serial: "s", wirelessCredentialsSent: "b" },
  response: "{success:b}",
  scope: "camera:telemetry:write"
})

/**
 * The input of {@link getOrganizationCameraPermissions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraPermissionsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationCameraPermissions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraPermission {
  /** Other operations take it as `permissionScopeId`. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly level?: string | null | undefined
}

/**
 * Lists the camera permission scopes of an organization.
 *
 * `GET /organizations/{organizationId}/camera/permissions`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-permissions/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraPermissions: Read<
  GetOrganizationCameraPermissionsInput,
  Array<OrganizationCameraPermission>
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraPermissions",
  method: "GET",
  path: "/organizations/{organizationId}/camera/permissions",
  tag: "camera",
  category: "configure",
  subTags: ["permissions"],
  response: "[{id:s,name:s,level:s}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link getOrganizationCameraPermission}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraPermissionInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which camera permission scope: its `id` as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string | number
}

/**
 * Returns one camera permission scope of an organization.
 *
 * `GET /organizations/{organizationId}/camera/permissions/{permissionScopeId}`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-permission/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraPermission: Read<
  GetOrganizationCameraPermissionInput,
  OrganizationCameraPermission
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraPermission",
  method: "GET",
  path: "/organizations/{organizationId}/camera/permissions/{permissionScopeId}",
  tag: "camera",
  category: "configure",
  subTags: ["permissions"],
  response: "{id:s,name:s,level:s}",
  scope: "camera:config:read"
})

/**
 * The input of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraRolesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraRole {
  readonly name?: string | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOnDevices?: Array<OrganizationCameraRoleAppliedOnDevice> | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOnNetworks?: Array<OrganizationCameraRoleAppliedOnNetwork> | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOrgWide?: Array<OrganizationCameraRoleAppliedOrgWide> | null | undefined
}

/**
 * `[].appliedOnDevices[]` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraRoleAppliedOnDevice {
  /** Only devices that have this tag. */
  readonly tag?: string | null | undefined
  readonly id?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string | null
  /** What the role allows, such as to see live video. */
  readonly permissionScope?: string | null | undefined
  /** How far the permission goes. */
  readonly permissionLevel?: OrganizationCameraRoleAppliedOnDevicePermissionLevel | null | undefined
}

/**
 * `[].appliedOnDevices[].permissionLevel` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationCameraRoleAppliedOnDevicePermissionLevel =
  | "full_access"
  | "read_only"
  | "view"
  | "view_and_export"
  | "view_live"
  | Unlisted

/**
 * `[].appliedOnNetworks[]` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraRoleAppliedOnNetwork {
  /** Only networks that have this tag. */
  readonly tag?: string | null | undefined
  /** Id of a network, as `getOrganizationNetworks` lists it. */
  readonly id?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string | null
  /** What the role allows, such as to see live video. */
  readonly permissionScope?: string | null | undefined
  /** How far the permission goes. */
  readonly permissionLevel?: OrganizationCameraRoleAppliedOnNetworkPermissionLevel | null | undefined
}

/**
 * `[].appliedOnNetworks[].permissionLevel` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationCameraRoleAppliedOnNetworkPermissionLevel =
  | "full_access"
  | "read_only"
  | "view"
  | "view_and_export"
  | "view_live"
  | Unlisted

/**
 * `[].appliedOrgWide[]` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCameraRoleAppliedOrgWide {
  readonly tag?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string | null
  /** What the role allows, such as to see live video. */
  readonly permissionScope?: string | null | undefined
  /** How far the permission goes. */
  readonly permissionLevel?: OrganizationCameraRoleAppliedOrgWidePermissionLevel | null | undefined
}

/**
 * `[].appliedOrgWide[].permissionLevel` in the answer of {@link getOrganizationCameraRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationCameraRoleAppliedOrgWidePermissionLevel =
  | "full_access"
  | "read_only"
  | "view"
  | "view_and_export"
  | "view_live"
  | Unlisted

/**
 * Lists the camera roles of an organization.
 *
 * `GET /organizations/{organizationId}/camera/roles`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-roles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraRoles: Read<
  GetOrganizationCameraRolesInput,
  Array<OrganizationCameraRole>
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraRoles",
  method: "GET",
  path: "/organizations/{organizationId}/camera/roles",
  tag: "camera",
  category: "configure",
  subTags: ["roles"],
  response: "[{name:s,appliedOnDevices:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOnNetworks:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOrgWide:[{tag:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}]}]",
  scope: "camera:config:read"
})

/**
 * The input of {@link createOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationCameraRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Where the role applies, and with which permission. */
  readonly appliedOnDevices?: ReadonlyArray<OrganizationCameraRoleAppliedOnDeviceInput> | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOnNetworks?: ReadonlyArray<OrganizationCameraRoleAppliedOnNetworkInput> | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOrgWide?: ReadonlyArray<{
    /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
    readonly permissionScopeId: string
  }> | null | undefined
}

/**
 * `appliedOnDevices[]` in the input of {@link createOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationCameraRoleAppliedOnDeviceInput {
  /** Only devices that have this tag. */
  readonly tag?: string | null | undefined
  readonly id?: string | null | undefined
  /** Only devices in networks that have this tag. */
  readonly inNetworksWithTag?: string | null | undefined
  readonly inNetworksWithId?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string
}

/**
 * `appliedOnNetworks[]` in the input of {@link createOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationCameraRoleAppliedOnNetworkInput {
  /** Only networks that have this tag. */
  readonly tag?: string | null | undefined
  /** Id of a network, as `getOrganizationNetworks` lists it. */
  readonly id?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string
}

/**
 * Creates a camera role in an organization.
 *
 * `POST /organizations/{organizationId}/camera/roles`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-camera-role/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationCameraRole: Write<
  CreateOrganizationCameraRoleInput,
  OrganizationCameraRole
> = /*#__PURE__*/ write({
  id: "createOrganizationCameraRole",
  method: "POST",
  path: "/organizations/{organizationId}/camera/roles",
  tag: "camera",
  category: "configure",
  subTags: ["roles"],
  body: {
    name: "s!",
    appliedOnDevices: "[{tag:s,id:s,inNetworksWithTag:s,inNetworksWithId:s,permissionScopeId:s!}]",
    appliedOnNetworks: "[{tag:s,id:s,permissionScopeId:s!}]",
    appliedOrgWide: "[{permissionScopeId:s!}]"
  },
  response: "{name:s,appliedOnDevices:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOnNetworks:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOrgWide:[{tag:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}]}",
  scope: "camera:config:write"
})

/**
 * The input of {@link getOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationCameraRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly roleId: string | number
}

/**
 * Returns one camera role of an organization.
 *
 * `GET /organizations/{organizationId}/camera/roles/{roleId}`
 *
 * OAuth scope: `camera:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-camera-role/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationCameraRole: Read<
  GetOrganizationCameraRoleInput,
  OrganizationCameraRole
> = /*#__PURE__*/ read({
  id: "getOrganizationCameraRole",
  method: "GET",
  path: "/organizations/{organizationId}/camera/roles/{roleId}",
  tag: "camera",
  category: "configure",
  subTags: ["roles"],
  response: "{name:s,appliedOnDevices:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOnNetworks:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOrgWide:[{tag:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}]}",
  scope: "camera:config:read"
})

/**
 * The input of {@link updateOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCameraRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly roleId: string | number
  readonly name?: string | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOnDevices?: ReadonlyArray<UpdateOrganizationCameraRoleAppliedOnDeviceInput> | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOnNetworks?: ReadonlyArray<UpdateOrganizationCameraRoleAppliedOnNetworkInput> | null | undefined
  /** Where the role applies, and with which permission. */
  readonly appliedOrgWide?: ReadonlyArray<{
    /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
    readonly permissionScopeId: string | null
  }> | null | undefined
}

/**
 * `appliedOnDevices[]` in the input of {@link updateOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCameraRoleAppliedOnDeviceInput {
  /** Only devices that have this tag. */
  readonly tag?: string | null | undefined
  readonly id?: string | null | undefined
  /** Only devices in networks that have this tag. */
  readonly inNetworksWithTag?: string | null | undefined
  readonly inNetworksWithId?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string | null
}

/**
 * `appliedOnNetworks[]` in the input of {@link updateOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationCameraRoleAppliedOnNetworkInput {
  /** Only networks that have this tag. */
  readonly tag?: string | null | undefined
  /** Id of a network, as `getOrganizationNetworks` lists it. */
  readonly id?: string | null | undefined
  /** Id of the permission, as `getOrganizationCameraPermissions` lists it. */
  readonly permissionScopeId: string | null
}

/**
 * Updates a camera role of an organization.
 *
 * `PUT /organizations/{organizationId}/camera/roles/{roleId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-camera-role/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationCameraRole: Write<
  UpdateOrganizationCameraRoleInput,
  OrganizationCameraRole
> = /*#__PURE__*/ write({
  id: "updateOrganizationCameraRole",
  method: "PUT",
  path: "/organizations/{organizationId}/camera/roles/{roleId}",
  tag: "camera",
  category: "configure",
  subTags: ["roles"],
  body: {
    name: "s",
    appliedOnDevices: "[{tag:s,id:s,inNetworksWithTag:s,inNetworksWithId:s,permissionScopeId:s~!}]",
    appliedOnNetworks: "[{tag:s,id:s,permissionScopeId:s~!}]",
    appliedOrgWide: "[{permissionScopeId:s~!}]"
  },
  response: "{name:s,appliedOnDevices:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOnNetworks:[{tag:s,id:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}],appliedOrgWide:[{tag:s,permissionScopeId:s~,permissionScope:s,permissionLevel:e(full_access|read_only|view|view_and_export|view_live)}]}",
  scope: "camera:config:write"
})

/**
 * The input of {@link deleteOrganizationCameraRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationCameraRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly roleId: string | number
}

/**
 * Deletes a camera role of an organization.
 *
 * `DELETE /organizations/{organizationId}/camera/roles/{roleId}`
 *
 * OAuth scope: `camera:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-camera-role/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationCameraRole: Write<DeleteOrganizationCameraRoleInput, void> = /*#__PURE__*/ write({
  id: "deleteOrganizationCameraRole",
  method: "DELETE",
  path: "/organizations/{organizationId}/camera/roles/{roleId}",
  tag: "camera",
  category: "configure",
  subTags: ["roles"],
  scope: "camera:config:write"
})
