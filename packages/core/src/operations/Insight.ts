/**
 * The operations that the API tags `insight`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Read, read, type Seconds, type Timestamp } from "../Operation.ts"

/**
 * The input of {@link getNetworkInsightApplicationHealthByTime}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkInsightApplicationHealthByTimeInput {
  /** Which network: its `id` as `getOrganizationNetworks` lists it. */
  readonly networkId: string | number
  readonly applicationId: string | number
  /** Start of the time range, in ISO 8601. At most 7 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 7 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 604,800. The API's default is `7200`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 60, 300, 3600, 86400. The API's default is `300`. */
  readonly resolution?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getNetworkInsightApplicationHealthByTime}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkInsightApplicationHealthByTime {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly wanGoodput?: number | null | undefined
  readonly lanGoodput?: number | null | undefined
  /** In milliseconds. */
  readonly wanLatencyMs?: number | null | undefined
  /** In milliseconds. */
  readonly lanLatencyMs?: number | null | undefined
  readonly wanLossPercent?: number | null | undefined
  readonly lanLossPercent?: number | null | undefined
  /** In milliseconds. */
  readonly responseDuration?: number | null | undefined
  readonly sent?: number | null | undefined
  readonly recv?: number | null | undefined
  readonly numClients?: number | null | undefined
}

/**
 * Returns the health of an application that Insight tracks in a network, over time.
 *
 * `GET /networks/{networkId}/insight/applications/{applicationId}/healthByTime`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-insight-application-health-by-time/
 * @since 0.2.0
 * @category monitor
 */
export const getNetworkInsightApplicationHealthByTime: Read<
  GetNetworkInsightApplicationHealthByTimeInput,
  Array<NetworkInsightApplicationHealthByTime>
> = /*#__PURE__*/ read({
  id: "getNetworkInsightApplicationHealthByTime",
  method: "GET",
  path: "/networks/{networkId}/insight/applications/{applicationId}/healthByTime",
  tag: "insight",
  category: "monitor",
  subTags: ["applications", "healthByTime"],
  query: { t0: "d", t1: "d", timespan: "t", resolution: "t" },
  response: "[{startTs:d,endTs:d,wanGoodput:i,lanGoodput:i,wanLatencyMs:n,lanLatencyMs:n,wanLossPercent:n,lanLossPercent:n,responseDuration:i,sent:i,recv:i,numClients:i}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationInsightApplications}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInsightApplicationsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationInsightApplications}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInsightApplication {
  readonly applicationId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly thresholds?: OrganizationInsightApplicationThresholds | null | undefined
}

/**
 * `[].thresholds` in the answer of {@link getOrganizationInsightApplications}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInsightApplicationThresholds {
  readonly type?: string | null | undefined
  readonly byNetwork?: Array<OrganizationInsightApplicationThresholdsByNetwork> | null | undefined
}

/**
 * `[].thresholds.byNetwork[]` in the answer of {@link getOrganizationInsightApplications}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInsightApplicationThresholdsByNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Data rate that was got, in kilobits per second. */
  readonly goodput?: number | null | undefined
  /** In milliseconds. */
  readonly responseDuration?: number | null | undefined
}

/**
 * Lists the applications that Insight tracks in an organization.
 *
 * `GET /organizations/{organizationId}/insight/applications`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-insight-applications/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInsightApplications: Read<
  GetOrganizationInsightApplicationsInput,
  Array<OrganizationInsightApplication>
> = /*#__PURE__*/ read({
  id: "getOrganizationInsightApplications",
  method: "GET",
  path: "/organizations/{organizationId}/insight/applications",
  tag: "insight",
  category: "configure",
  subTags: ["applications"],
  response: "[{applicationId:s,name:s,thresholds:{type:s,byNetwork:[{networkId:s,goodput:i,responseDuration:i}]}}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationInsightMonitoredMediaServers}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInsightMonitoredMediaServersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationInsightMonitoredMediaServers}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInsightMonitoredMediaServer {
  /** Other operations take it as `monitoredMediaServerId`. */
  readonly id: string
  readonly name?: string | null | undefined
  /** IPv4 address or host name of the server that is watched. */
  readonly address?: string | null | undefined
  readonly bestEffortMonitoringEnabled?: boolean | null | undefined
}

/**
 * Lists the media servers that Insight monitors in an organization.
 *
 * `GET /organizations/{organizationId}/insight/monitoredMediaServers`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-insight-monitored-media-servers/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInsightMonitoredMediaServers: Read<
  GetOrganizationInsightMonitoredMediaServersInput,
  Array<OrganizationInsightMonitoredMediaServer>
> = /*#__PURE__*/ read({
  id: "getOrganizationInsightMonitoredMediaServers",
  method: "GET",
  path: "/organizations/{organizationId}/insight/monitoredMediaServers",
  tag: "insight",
  category: "configure",
  subTags: ["monitoredMediaServers"],
  response: "[{id:s!,name:s,address:s,bestEffortMonitoringEnabled:b}]"
})

/**
 * The input of {@link createOrganizationInsightMonitoredMediaServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationInsightMonitoredMediaServerInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** IPv4 address or host name of the server that is watched. */
  readonly address: string
  readonly bestEffortMonitoringEnabled?: boolean | null | undefined
}

/**
 * Creates a media server that Insight monitors in an organization.
 *
 * `POST /organizations/{organizationId}/insight/monitoredMediaServers`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/insight/monitoredMediaServers`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-insight-monitored-media-server/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationInsightMonitoredMediaServer: Batchable<
  CreateOrganizationInsightMonitoredMediaServerInput,
  OrganizationInsightMonitoredMediaServer
> = /*#__PURE__*/ batchable({
  id: "createOrganizationInsightMonitoredMediaServer",
  method: "POST",
  path: "/organizations/{organizationId}/insight/monitoredMediaServers",
  tag: "insight",
  category: "configure",
  subTags: ["monitoredMediaServers"],
  body: { name: "s!", address: "s!", bestEffortMonitoringEnabled: "b" },
  response: "{id:s!,name:s,address:s,bestEffortMonitoringEnabled:b}",
  batch: { resource: "/organizations/{organizationId}/insight/monitoredMediaServers", operation: "create" }
})

/**
 * The input of {@link getOrganizationInsightMonitoredMediaServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInsightMonitoredMediaServerInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which media server that Insight monitors: its `id` as `getOrganizationInsightMonitoredMediaServers` lists it. */
  readonly monitoredMediaServerId: string | number
}

/**
 * Returns one media server that Insight monitors in an organization.
 *
 * `GET /organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-insight-monitored-media-server/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInsightMonitoredMediaServer: Read<
  GetOrganizationInsightMonitoredMediaServerInput,
  OrganizationInsightMonitoredMediaServer
> = /*#__PURE__*/ read({
  id: "getOrganizationInsightMonitoredMediaServer",
  method: "GET",
  path: "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
  tag: "insight",
  category: "configure",
  subTags: ["monitoredMediaServers"],
  response: "{id:s!,name:s,address:s,bestEffortMonitoringEnabled:b}"
})

/**
 * The input of {@link updateOrganizationInsightMonitoredMediaServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationInsightMonitoredMediaServerInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which media server that Insight monitors: its `id` as `getOrganizationInsightMonitoredMediaServers` lists it. */
  readonly monitoredMediaServerId: string | number
  readonly name?: string | null | undefined
  /** IPv4 address or host name of the server that is watched. */
  readonly address?: string | null | undefined
  readonly bestEffortMonitoringEnabled?: boolean | null | undefined
}

/**
 * Updates a media server that Insight monitors in an organization.
 *
 * `PUT /organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-insight-monitored-media-server/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationInsightMonitoredMediaServer: Batchable<
  UpdateOrganizationInsightMonitoredMediaServerInput,
  OrganizationInsightMonitoredMediaServer
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationInsightMonitoredMediaServer",
  method: "PUT",
  path: "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
  tag: "insight",
  category: "configure",
  subTags: ["monitoredMediaServers"],
  body: { name: "s", address: "s", bestEffortMonitoringEnabled: "b" },
  response: "{id:s!,name:s,address:s,bestEffortMonitoringEnabled:b}",
  batch: {
    resource: "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
    operation: "update"
  }
})

/**
 * The input of {@link deleteOrganizationInsightMonitoredMediaServer}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationInsightMonitoredMediaServerInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which media server that Insight monitors: its `id` as `getOrganizationInsightMonitoredMediaServers` lists it. */
  readonly monitoredMediaServerId: string | number
}

/**
 * Deletes a media server that Insight monitors in an organization.
 *
 * `DELETE /organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-insight-monitored-media-server/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationInsightMonitoredMediaServer: Batchable<
  DeleteOrganizationInsightMonitoredMediaServerInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationInsightMonitoredMediaServer",
  method: "DELETE",
  path: "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
  tag: "insight",
  category: "configure",
  subTags: ["monitoredMediaServers"],
  batch: {
    resource: "/organizations/{organizationId}/insight/monitoredMediaServers/{monitoredMediaServerId}",
    operation: "destroy"
  }
})
